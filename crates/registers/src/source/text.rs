//! From the bytes of a field to its text.
//!
//! Files come in UTF-8, with or without its mark, or in Windows-1252 (which contains Latin-1 for
//! every printable character), and some mix both, line by line. So each field decides: what is
//! valid UTF-8 is UTF-8, the rest is Windows-1252. A French or Dutch text in Windows-1252 that
//! happens to be valid UTF-8 would have to hold pairs like `Ã©`.

use std::borrow::Cow;

use encoding_rs::WINDOWS_1252;

/// The encoding a file announces, or shows in its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-8 that starts with its mark.
    Utf8Bom,
    /// UTF-8, or plain ASCII.
    Utf8,
    /// Windows-1252 or Latin-1.
    Windows1252,
}

impl Encoding {
    /// A stable name for reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Utf8Bom => "utf-8-bom",
            Self::Utf8 => "utf-8",
            Self::Windows1252 => "windows-1252",
        }
    }

    /// Judges from the first bytes of a file, which may cut a character in two at their end.
    pub(crate) fn sniff(sample: &[u8]) -> Self {
        if sample.starts_with(b"\xef\xbb\xbf") {
            return Self::Utf8Bom;
        }
        match str::from_utf8(sample) {
            Ok(_) => Self::Utf8,
            Err(error) if error.error_len().is_none() => Self::Utf8,
            Err(_) => Self::Windows1252,
        }
    }
}

/// The text of a field, and whether it was not UTF-8.
pub(crate) fn decode(bytes: &[u8]) -> (Cow<'_, str>, bool) {
    match str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), false),
        Err(_) => (WINDOWS_1252.decode_without_bom_handling(bytes).0, true),
    }
}

/// Up to `limit` characters of a text for a report, on one line and without control characters.
pub(crate) fn shorten(text: &str, limit: usize) -> String {
    let mut short: String = text
        .chars()
        .take(limit)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if text.chars().nth(limit).is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_decides_for_itself() {
        assert_eq!(decode("été".as_bytes()), (Cow::Borrowed("été"), false));
        assert_eq!(decode(b"\xe9t\xe9"), (Cow::Owned("été".to_owned()), true));
        assert_eq!(
            decode(b"l\x92\x9cuvre \x80"),
            (Cow::Owned("l’œuvre €".to_owned()), true)
        );
    }

    #[test]
    fn a_sample_may_end_inside_a_character() {
        assert_eq!(Encoding::sniff(b"\xef\xbb\xbfid"), Encoding::Utf8Bom);
        assert_eq!(Encoding::sniff(b"plain"), Encoding::Utf8);
        assert_eq!(Encoding::sniff(b"\xc3\xa9t\xc3"), Encoding::Utf8);
        assert_eq!(Encoding::sniff(b"\xe9t\xe9;"), Encoding::Windows1252);
    }

    #[test]
    fn a_shortened_value_stays_on_one_line() {
        assert_eq!(shorten("a\nb\0c", 10), "a b c");
        assert_eq!(shorten("ééééé", 3), "ééé…");
    }
}
