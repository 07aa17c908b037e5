//! How long properties are tried.

/// Cases of each property, where the environment says.
pub fn cases() -> u32 {
    #[expect(
        clippy::disallowed_methods,
        reason = "the test harness is told how long to try"
    )]
    let told = std::env::var("TISSERAND_FUZZ_CASES");
    told.ok().and_then(|cases| cases.parse().ok()).unwrap_or(256)
}
