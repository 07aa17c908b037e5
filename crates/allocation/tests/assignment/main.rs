//! Who reads which request.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]
#![expect(clippy::print_stderr, reason = "what was skipped is said")]
#![expect(
    clippy::disallowed_methods,
    reason = "tests are told by the environment where real files are"
)]

mod always;
mod real_files;
mod stories;
