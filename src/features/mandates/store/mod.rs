//! Every query about mandates, invitations, claims and what was announced.

pub mod announcements;
pub mod claims;
pub mod declared;
pub mod invitations;
pub mod mandates;
pub mod notices;
pub mod papers;
pub mod stated;
