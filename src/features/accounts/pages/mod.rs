//! The pages of signing in, and those of the person who has.

mod arrivals;
mod email;
mod factors;
mod generators;
mod kept;
mod lost;
mod me;
mod passkeys;
mod proof;
mod providers;
mod recovery;
mod sessions;
mod sign_in;
mod trouble;

use crate::shared::web::Routes;

/// Every page of this feature.
pub(super) fn routes() -> Routes {
    sign_in::routes()
        .and(kept::routes())
        .and(me::routes())
        .and(sessions::routes())
        .and(proof::routes())
        .and(factors::routes())
        .and(generators::routes())
        .and(passkeys::routes())
        .and(recovery::routes())
        .and(lost::routes())
        .and(email::routes())
        .and(providers::routes())
        .and(arrivals::routes())
        .and(trouble::routes())
}

/// Where to go on after signing in: a page of ours, never another site.
fn onward(next: &str) -> Option<&str> {
    // Browsers read a backslash as a slash, and leave out tabs and ends of lines before they read.
    let odd = next.chars().any(|letter| letter == '\\' || letter.is_control());
    let local = next.starts_with('/') && !next.starts_with("//") && !odd;
    local.then_some(next)
}

#[cfg(test)]
mod tests {
    use super::onward;

    #[test]
    fn nobody_is_led_to_another_site() {
        assert_eq!(onward("/fr/me"), Some("/fr/me"));
        for bad in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "",
            "me",
            "/a\r\nb",
            "/\t/evil.example",
            "/\u{1}/evil.example",
            "/\u{85}/evil.example",
        ] {
            assert_eq!(onward(bad), None, "{bad}");
        }
    }
}
