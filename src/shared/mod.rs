//! What every feature stands on. Nothing here knows a feature.

pub mod app;
pub mod authz;
pub mod chance;
pub mod clock;
pub mod config;
pub mod countries;
pub mod digest;
pub mod environment;
pub mod fetch;
pub mod files;
pub mod geo;
pub mod i18n;
pub mod journal;
pub mod mail;
pub mod once;
pub mod progress;
pub mod pulse;
pub mod recomputed;
pub mod sealing;
pub mod store;
pub mod told;
pub mod uploads;
pub mod web;
pub mod wording;
