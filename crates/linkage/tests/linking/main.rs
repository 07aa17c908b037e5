//! Linking as its users meet it: stories of a few organisations, and what must hold for any.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]
#![expect(
    clippy::disallowed_methods,
    reason = "the number of random cases is a setting"
)]

mod always;
mod files;
mod stories;
