//! The environment of the process: read here and nowhere else.
#![expect(
    clippy::disallowed_methods,
    reason = "the one place where the environment is read"
)]

use std::ffi::OsString;

/// Every variable whose name and value are text.
pub fn variables() -> impl Iterator<Item = (String, String)> {
    std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
}

/// One variable, when it is set to some text.
#[must_use]
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The words of the command line, as the system gave them.
#[must_use]
pub fn arguments() -> Vec<OsString> {
    std::env::args_os().collect()
}

/// The language of the terminal, e.g. `fr_FR.UTF-8`.
#[must_use]
pub fn locale() -> Option<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable)
}
