//! The Banque-Carrefour des Entreprises, Kruispuntbank van Ondernemingen: its open data.
//!
//! One archive of many tables (`enterprise.csv`, `denomination.csv`, `address.csv`, …) tied together
//! by numbers: a row of most of them is about an *entity*, which is an enterprise, one of its
//! establishment units, or a branch of a foreign one. Codes have no words here; `code.csv` gives
//! them in French, Dutch and German. Dates are written day first, numbers with dots.
//!
//! Rows are delivered one by one, as they come: the tables of an archive follow one another in the
//! order of their names, so that names come before the enterprises they name. Whoever stores them
//! reads the archive twice ([`read_some`](crate::read_some)): first `enterprise.csv`, then the others.
//!
//! **Natural persons** (`TypeOfEnterprise` 1) are left out of `enterprise.csv` and counted. Their
//! names, addresses and activities stand in the other tables under their number, where nothing
//! tells them apart: a row there is to be kept **only when its entity is an enterprise that was
//! delivered**, or belongs to one. Of `contact.csv` nothing is delivered.

mod columns;
mod legal_form;
mod reading;
mod record;

pub use legal_form::KboLegalForm;
pub use record::{
    KboActivity, KboActivityRank, KboAddress, KboAddressKind, KboBranch, KboCode, KboDenomination,
    KboEnterprise, KboEntity, KboEstablishment, KboLanguage, KboMeta, KboNameKind, KboState,
};

pub(crate) use columns::{locate, needed};
pub(crate) use reading::read;
