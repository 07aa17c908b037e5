//! Tisserand.
fn main() {}
