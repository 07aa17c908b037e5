//! Our cookies. None is set for whoever only reads.
//!
//! Over TLS their names begin with `__Host-`: browsers then keep them to this very host and path,
//! and refuse those that another host set (ASVS 5.0, 3.3.1 to 3.3.4).

use axum::http::{HeaderMap, HeaderValue, header};
use sha2::{Digest, Sha256};

use crate::shared::config::Config;
use crate::shared::files::hex;

/// A cookie of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cookie {
    /// The session of whoever has signed in.
    Session,
    /// The browser in which a code was asked for: the code counts there only.
    Browser,
    /// The browser that was sent to a provider of identities: what comes back counts there only.
    Away,
    /// What opens the fields that were typed when the session had ended.
    Kept,
    /// When something first reached us that was answered "busy".
    Arrived,
    /// What was just done, for the next page to say.
    Said,
}

impl Cookie {
    fn name(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Self::Session, true) => "__Host-session",
            (Self::Session, false) => "session",
            (Self::Browser, true) => "__Host-browser",
            (Self::Browser, false) => "browser",
            (Self::Away, true) => "__Host-away",
            (Self::Away, false) => "away",
            (Self::Kept, true) => "__Host-kept",
            (Self::Kept, false) => "kept",
            (Self::Arrived, true) => "__Host-arrived",
            (Self::Arrived, false) => "arrived",
            (Self::Said, true) => "__Host-said",
            (Self::Said, false) => "said",
        }
    }

    /// Its value in a `Cookie` header.
    #[must_use]
    pub fn read(self, header: &str, secure: bool) -> Option<&str> {
        let name = self.name(secure);
        header
            .split(';')
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
            .filter(|value| !value.is_empty())
    }

    /// The header that sets it for so many seconds; none takes it away.
    ///
    /// # Panics
    /// When the value holds what no header may: ours are hexadecimal figures and points.
    #[must_use]
    pub fn set(self, value: &str, seconds: i64, secure: bool) -> HeaderValue {
        let end = if secure { "; Secure" } else { "" };
        // Strict would hide the session from whoever follows a link in a letter of ours.
        let text = format!(
            "{}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{end}",
            self.name(secure)
        );
        HeaderValue::from_str(&text).expect("a name and hexadecimal figures")
    }
}

/// Whether visitors reach us over TLS, as the operator says.
pub(super) fn is_secure(config: &Config) -> bool {
    config
        .base_url
        .as_deref()
        .is_some_and(|base| base.starts_with("https://"))
}

/// Every `Cookie` header of a request, as one.
pub(super) fn all(headers: &HeaderMap) -> String {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .collect::<Vec<_>>()
        .join("; ")
}

/// What is kept of a token: whoever reads the database cannot use it.
#[must_use]
pub fn hashed(token: &str) -> String {
    hex(&Sha256::digest(token))
}

#[cfg(test)]
mod tests {
    use super::Cookie;

    #[test]
    fn over_tls_only_the_name_that_no_other_host_can_set_is_believed() {
        let header = "session=forged; a=b; __Host-session=true";
        assert_eq!(Cookie::Session.read(header, true), Some("true"));
        assert_eq!(Cookie::Session.read(header, false), Some("forged"));
        assert_eq!(Cookie::Kept.read(header, true), None);
        let set = Cookie::Session.set("ab12", 60, true);
        assert_eq!(
            set,
            "__Host-session=ab12; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure"
        );
    }
}
