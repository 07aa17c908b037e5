//! What is written is valid where it is published, says the truth to the cent, and names no natural person.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]
#![expect(
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "tests are told by the environment where the official schemas are, and say when they are not"
)]

mod faults;
mod fixtures;
mod golden;
mod json;
mod many;
mod round;
mod rules;
mod traps;
