//! Grants in the open: what funders gave, written in the formats that others read. Typed awards in, files out, one award
//! in memory at a time.
//!
//! | Writer | Format | Source |
//! |---|---|---|
//! | [`Scdl`] | SCDL "subventions" 2.1.1, and the regulation's own dialect | schema of OpenDataFrance of 2023-09-28; order of 17 November 2017, `etalab/format-subventions` 1.1.1 |
//! | [`Superset`] | all that we know of a grant, in the column names of the draft of Datasubvention (2024) | `betagouv/SCDL-Subvention-DataSubvention` |
//! | [`Columns`] | the same, in the columns of Apache Parquet | |
//! | [`Giving`] | 360Giving 1.4 | `ThreeSixtyGiving/standard`, schema 1.4.3 |
//! | [`CommonGrants`] | awards of CommonGrants 0.4.0 | `HHS/simpler-grants-protocol` |
//! | [`Declarations`] | the aid that public funders have to declare | regulations (EU) 2023/2831 and 2023/2832, article 6 |
//!
//! # The export rule
//!
//! One award is what one funder gives to those who build one project together, by one act. SCDL knows one amount, before it
//! is divided, and a share of it for each beneficiary; it has no number for a group, a project or a request, no amount that
//! was asked, and no share below one per cent (`minimum: 0.01`). Therefore:
//!
//! * one line for each beneficiary; `montant` is what the funder gives by that act to all of them;
//!   `pourcentageSubvention` is the beneficiary's share to four decimals, largest remainder first, and the shares of an
//!   award sum up to one exactly; `referenceDecision` is the funder's act;
//! * where a share is below one per cent, or a beneficiary cannot stand in the file, no line of the award is written that
//!   way: each beneficiary that can has its own line, with its own amount and the share 1. Both ways are the schema's (a
//!   grant with one beneficiary), and the sum of what is read back is exact;
//! * a funder without SIRET, a beneficiary without SIRET and without a number that `^W\d{9}$` takes (Belgian bodies,
//!   Corsican and other numbers with letters; in the regulation's dialect whoever has no SIRET), cannot stand in the file: it is counted in [`Told`] with the reason;
//! * the superset holds every award and every beneficiary, what each receives to the cent, and the numbers of the request
//!   and of the project that all its funders share.
//!
//! Natural persons are in no file.
//!
//! Pure: no clock, no chance, no file system, no network.

mod aid;
mod award;
mod columns;
mod commongrants;
mod giving;
mod json;
mod line;
mod rule;
mod scdl;
mod superset;
mod written;

pub use aid::Declarations;
pub use award::{Aid, Award, Body, Country, Given, Part, Payment, Programme, Shown, Words};
pub use columns::Columns;
pub use commongrants::CommonGrants;
pub use giving::{Giving, Package};
pub use rule::{Told, Way, Why, shares, way};
pub use scdl::{Dialect, Scdl};
pub use superset::Superset;
pub use written::undone;
