//! One figure by another.

use serde::{Deserialize, Serialize};

/// One figure by another: `of × by × times ÷ (over × divided_by)`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Ratio {
    /// Slug of an input, or of another indicator that is computed from what was loaded.
    pub of: String,
    /// Slug of an input that it is multiplied by.
    pub by: Option<String>,
    /// Slug of an input.
    pub over: Option<String>,
    /// 100 for a percentage.
    #[serde(default = "one")]
    pub times: u32,
    /// 1,607 for hours that become full-time equivalents.
    #[serde(default = "one")]
    pub divided_by: u32,
    /// Figures after the comma, 3 at most.
    #[serde(default)]
    pub decimals: u8,
    /// Whether `of` is a part of what it is divided by: where more of it was brought than of all, these are not of the same.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub part: bool,
}

fn one() -> u32 {
    1
}
