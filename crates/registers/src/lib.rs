//! Readers of official registers: bytes in, typed records and explained rejects out.
//!
//! [`read`] takes a file as published, plain or packed, recognises what it is by its columns, and
//! hands over one record at a time in constant memory. What cannot be used is never dropped in
//! silence: a line or a value becomes a [`Reject`] with its file, line, column and reason; a file
//! that is not what it claims becomes a [`Refusal`]. [`Identifier`] and the types behind it check
//! the numbers by which registers know an organisation, on both sides of the border.
//!
//! Pure: no clock, no chance, no file system, no network.

mod cells;
mod cog;
mod contours;
mod flanders;
mod french;
pub mod grants;
mod identifier;
mod kbo;
mod kind;
mod member;
mod organisation;
mod privacy;
mod reading;
mod record;
mod refusal;
mod reject;
mod rna;
mod sirene;
mod source;
mod topojson;

pub use cog::{CogCommune, CogEvent, CogSort};
pub use contours::{Contour, are_contours, contours};
pub use flanders::{
    FlemishArea, FlemishAssociation, FlemishPlace, FlemishPlaceKind, FlemishPresence, FlemishState,
};
pub use identifier::{
    BranchNumber, EstablishmentNumber, Fault, Identifier, IdentifierError, Kbo, RnaNumber, Scheme, Siren,
    Siret, UnknownScheme, VCode,
};
pub use kbo::{
    KboActivity, KboActivityRank, KboAddress, KboAddressKind, KboBranch, KboCode, KboDenomination,
    KboEnterprise, KboEntity, KboEstablishment, KboLanguage, KboLegalForm, KboMeta, KboNameKind, KboState,
};
pub use kind::{Kind, Layout};
pub use organisation::OrganisationKind;
pub use privacy::{mask_persons, may_be_person};
pub use reading::{Event, Member, ReadError, Summary, files, read, read_some, recognise};
pub use record::{Aside, PersonNumber, Record};
pub use refusal::{Refusal, RefusalReason};
pub use reject::{Reason, Reject};
pub use rna::{Grouping, ObjectCode, Position, RnaRecord, Seat};
pub use sirene::{
    Diffusion, LegalForm, SireneActivity, SireneAddress, SireneEstablishment, SireneState, SireneUnit,
    StaffBand,
};
pub use source::{limits::Limits, text::Encoding};
pub use topojson::{TopologyError, features_of_topology, is_topology};
