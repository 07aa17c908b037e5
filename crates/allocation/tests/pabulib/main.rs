//! Reading and writing `.pb`.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod always;
mod stories;
