//! The names that people give their files: made harmless, and said in a header.

use std::fmt::Write;

/// Characters of a name at most.
const MOST: usize = 120;

/// A name as it is shown and given back: no folder, no control or direction-changing character, no
/// blank around, not too long; its ending stays.
#[must_use]
pub fn clean(sent: &str) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let harmless: String = last
        .chars()
        .map(|letter| match letter {
            '"' | '<' | '>' | '|' | ':' | '*' | '?' => '_',
            other => other,
        })
        .filter(|letter| !letter.is_control() && !is_invisible(*letter))
        .collect();
    let whole = harmless.trim().trim_matches('.').trim();
    let (stem, ending) = match whole.rsplit_once('.') {
        Some((stem, ending)) if ending.chars().count() <= 5 => (stem, Some(ending)),
        _ => (whole, None),
    };
    let stem: String = stem.chars().take(MOST).collect();
    let stem = if stem.trim().is_empty() {
        "document"
    } else {
        stem.trim()
    };
    match ending {
        Some(ending) => format!("{stem}.{ending}"),
        None => stem.to_owned(),
    }
}

/// Characters that are not seen, or turn the direction of reading: `fdp.exe` must not read `exe.pdf`.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// The header that gives a file to be saved under its name (RFC 6266): a plain name for old readers
/// and the whole name, in UTF-8, for the others.
#[must_use]
pub fn disposition(name: &str) -> String {
    let name = clean(name);
    let plain: String = name
        .chars()
        .map(|letter| match letter {
            ' ' | '.' | '-' | '_' => letter,
            letter if letter.is_ascii_alphanumeric() => letter,
            _ => '_',
        })
        .collect();
    let mut header = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''");
    for byte in name.bytes() {
        // attr-char of RFC 5987.
        if byte.is_ascii_alphanumeric() || b"!#$&+-.^_`|~".contains(&byte) {
            header.push(byte as char);
        } else {
            let _ = write!(header, "%{byte:02X}");
        }
    }
    header
}
