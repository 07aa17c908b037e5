//! Sirene, the register of legal units and their establishments, as INSEE publishes its stock.
//!
//! Two files: `StockUniteLegale` (33 columns in 2019, 34 since 2022) and `StockEtablissement` (48,
//! more in copies to which coordinates were added). Columns are found by name, in whatever case.
//!
//! **Partial diffusion.** A unit whose `statutDiffusion` is `P` opposed the diffusion of some of its
//! data. INSEE hides, behind `[ND]`: of a natural person its identity and its address within the
//! commune; of a legal person the address of its establishments within the commune (INSEE, notice
//! of the data set “Base Sirene des entreprises et de leurs établissements” on data.gouv.fr; article
//! R 123-232 of the code de commerce keeps representatives out in any case). Until 21 March 2023
//! such units were `N`, and not published at all. What such a unit hides is not kept here either,
//! even where an older copy of the file still gives it. The column is therefore required: a file
//! without it is refused.
//!
//! **Natural persons** are no organisations: they are counted and left out, but for their numbers (`Event::Person`):
//! whoever holds past grants must know which of them went to persons. The file of establishments does not tell whose they
//! are: keep only those whose unit was kept.

mod columns;
mod establishment;
mod legal_form;
mod staff;
mod unit;
mod values;

pub use establishment::{SireneAddress, SireneEstablishment};
pub use legal_form::LegalForm;
pub use staff::StaffBand;
pub use unit::SireneUnit;
pub use values::{Diffusion, SireneActivity, SireneState};

pub(crate) use columns::{locate, needed};
pub(crate) use {establishment::read as read_establishment, unit::read as read_unit};

/// The word by which INSEE hides a value.
pub(crate) const HIDDEN: &str = "[ND]";
