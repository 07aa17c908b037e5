//! What every feature stands on. Nothing here knows a feature.

pub mod app;
pub mod chance;
pub mod clock;
pub mod config;
pub mod environment;
pub mod fetch;
pub mod files;
pub mod geo;
pub mod i18n;
pub mod progress;
pub mod store;
pub mod web;
