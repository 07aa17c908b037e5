//! Reading files about grants, from outside: small fictitious ones made here for every trap, and
//! the real ones where they are at hand.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]
#![expect(
    clippy::print_stderr,
    reason = "counts on real files, and what was skipped, are what these tests are run for"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "tests are told by the environment where real files are and how long to try, and time themselves"
)]

mod amounts;
mod fixtures;
mod fuzz;
mod objects;
mod properties;
mod real_files;
mod scdl;
mod sheets;
mod sums;
mod tables;
