//! Tisserand.
