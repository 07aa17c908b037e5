//! What the index promises, told as people meet it.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod agreement;
mod completion;
mod equal;
mod many;
mod storage;
mod stories;
mod town;
mod unknown;
