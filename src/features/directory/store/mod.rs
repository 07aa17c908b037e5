//! Every query of the directory.

pub mod bodies;
pub mod capacities;
pub mod changes;
pub mod contours;
pub mod declared;
pub mod described;
pub mod employing;
pub mod entries;
pub mod establishments;
pub mod grants;
pub mod imports;
pub mod inferred;
pub mod kbo;
pub mod links;
pub mod loading;
pub mod named;
pub mod not_same;
pub mod numbered;
pub mod organisations;
pub mod placed;
pub mod refused;
pub mod withholdings;
