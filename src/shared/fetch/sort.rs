//! What a file looks like from its declared type and its first bytes: enough to refuse the page of
//! apologies that a server sends in its place.

use serde::{Deserialize, Serialize};

/// The sort of a file.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// A zip archive.
    Zip,
    /// A table in text.
    Csv,
    /// JSON, also GeoJSON and one object a line.
    Json,
}

impl Sort {
    /// Its name, as in `sources.toml`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Zip => "zip",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// What contradicts this sort, in a few words; nothing when it may be what it should.
    pub(super) fn contradicted(self, declared: Option<&str>, first: &[u8]) -> Option<String> {
        let declared = declared.unwrap_or_default().trim().to_ascii_lowercase();
        if declared.starts_with("text/html") || declared.starts_with("application/xhtml") {
            return Some("HTML".into());
        }
        let text = first.strip_prefix(b"\xef\xbb\xbf").unwrap_or(first);
        let text = text.trim_ascii_start();
        let fits = match self {
            Self::Zip => first.starts_with(b"PK\x03\x04"),
            // A table is text and no markup; an empty answer is no table.
            Self::Csv => !text.is_empty() && !text.starts_with(b"<") && !text.contains(&0),
            Self::Json => text.starts_with(b"{") || text.starts_with(b"["),
        };
        (!fits).then(|| {
            if text.is_empty() {
                return "∅".into();
            }
            let letters: String = String::from_utf8_lossy(text)
                .chars()
                .take(16)
                .filter(|letter| !letter.is_control())
                .collect();
            format!("« {letters}… »")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Sort;

    #[test]
    fn a_page_of_apologies_is_no_register_whatever_it_is_called() {
        for sort in [Sort::Zip, Sort::Csv, Sort::Json] {
            let page = b"\xef\xbb\xbf\n<!DOCTYPE html><title>Maintenance";
            assert!(sort.contradicted(None, page).is_some(), "{sort:?}");
            assert!(
                sort.contradicted(Some("text/html; charset=utf-8"), b"PK\x03\x04")
                    .is_some()
            );
            assert!(sort.contradicted(None, b"").is_some(), "{sort:?}");
        }
        let octets = Some("application/octet-stream");
        assert_eq!(Sort::Zip.contradicted(octets, b"PK\x03\x04rest"), None);
        assert_eq!(Sort::Csv.contradicted(None, b"id;title\n1;x"), None);
        assert_eq!(Sort::Json.contradicted(None, b" {\"a\": 1}"), None);
    }
}
