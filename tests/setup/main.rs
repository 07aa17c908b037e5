//! Fetching the registers from servers that misbehave: nothing half-come is ever taken for a file, nothing
//! that came is lost, and nobody is asked for ever; what an operator is told, in their language. No test waits: pauses are counted, not slept.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test says what it expects, and drives a program from outside"
)]

mod commands;
mod fetching;
mod refusals;
mod server;
mod site;
mod spoken;
