//! Reading files of the register, from outside: small fictitious ones made here in every layout,
//! packing and kind of damage, and the real ones where they are at hand.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]
#![expect(
    clippy::print_stderr,
    reason = "counts on real files, and what was skipped, are what these tests are run for"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "tests are told by the environment where real files are and how long to try, and time themselves"
)]

mod cog;
mod damage;
mod fixtures;
mod flanders;
mod fuzz;
mod kbo;
mod layouts;
mod packings;
mod real_files;
mod real_others;
mod sirene;
mod topologies;
