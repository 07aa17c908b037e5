//! What surrounds the digits of an amount: signs, units, other currencies.

use super::AmountError;

/// Whether a text uses an exponent, as spreadsheets do when they drop digits.
pub(super) fn has_exponent(text: &str) -> bool {
    let text = text.trim_matches(is_space);
    let head = text
        .bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_digit() || byte == b'-');
    head && text.contains(['e', 'E']) && text.bytes().all(|b| b.is_ascii_digit() || b"+-.,eE".contains(&b))
}

pub(super) fn is_space(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{200b}' | '\u{feff}')
}

/// An amount without its sign and currency.
pub(super) struct Parts<'t> {
    pub negative: bool,
    pub number: &'t str,
    /// How many times a thousand it counts in: 0 for euros, 1 for `k€`, 2 for `M€`.
    pub thousands: u32,
}

/// Units as they are written on either side, in small letters, the longest first.
const UNITS: [(&str, u32); 19] = [
    ("milliers d'euros", 1),
    ("milliers d’euros", 1),
    ("millions d'euros", 2),
    ("millions d’euros", 2),
    ("miljoen euro", 2),
    ("duizend euro", 1),
    ("euros ttc", 0),
    ("meuros", 2),
    ("keuros", 1),
    ("euros", 0),
    ("euro", 0),
    ("keur", 1),
    ("meur", 2),
    ("eur", 0),
    ("€ ttc", 0),
    ("k€", 1),
    ("m€", 2),
    ("mio €", 2),
    ("€", 0),
];

/// Other currencies that French, Belgian and overseas files use.
const FOREIGN: [&str; 13] = [
    "f cfp", "fcfp", "f.cfp", "xpf", "cfp", "frf", "francs", "franc", "bef", "$", "usd", "£", "gbp",
];

pub(super) fn parts(text: &str) -> Result<Parts<'_>, AmountError> {
    let mut parts = Parts {
        negative: false,
        number: text,
        thousands: 0,
    };
    let (mut signs, mut units) = (0, 0);
    loop {
        let number = parts.number.trim_matches(is_space);
        parts.number = number;
        if let Some(inside) = number.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            (parts.number, parts.negative) = (inside, true);
            signs += 1;
        } else if let Some(rest) = sign(number) {
            (parts.number, parts.negative) = (rest, true);
            signs += 1;
        } else if let Some(rest) = number.strip_prefix('+') {
            parts.number = rest;
            signs += 1;
        } else if let Some((rest, thousands)) = unit(number) {
            (parts.number, parts.thousands) = (rest, thousands);
            units += 1;
        } else {
            break;
        }
        if signs > 1 || units > 1 {
            return Err(AmountError::Malformed);
        }
    }
    let lower = parts.number.to_lowercase();
    if FOREIGN.iter().any(|unit| strip_either(&lower, &[unit]).is_some()) {
        return Err(AmountError::OtherCurrency);
    }
    Ok(parts)
}

/// A text without its minus. In `1.234,-` and `1.234,--` the dashes stand for no cents.
fn sign(text: &str) -> Option<&str> {
    let no_cents = text.trim_end_matches(['-', '–', '—']).ends_with(',');
    let minus = ["-", "−", "–"];
    minus.iter().find_map(|mark| text.strip_prefix(mark)).or_else(|| {
        minus
            .iter()
            .find_map(|mark| text.strip_suffix(mark))
            .filter(|_| !no_cents)
    })
}

fn strip_either<'t>(text: &'t str, marks: &[&str]) -> Option<&'t str> {
    marks
        .iter()
        .find_map(|mark| text.strip_prefix(mark).or_else(|| text.strip_suffix(mark)))
}

fn unit(text: &str) -> Option<(&str, u32)> {
    // Small letters may be longer or shorter than capitals: only what keeps its length is cut.
    let matches = |part: &str, name: &str| part.to_lowercase() == *name;
    UNITS.iter().find_map(|(name, thousands)| {
        let after = text
            .len()
            .checked_sub(name.len())
            .filter(|at| text.is_char_boundary(*at));
        if let Some(at) = after.filter(|at| matches(&text[*at..], name)) {
            return Some((&text[..at], *thousands));
        }
        let before = text.get(..name.len()).filter(|part| matches(part, name))?;
        Some((&text[before.len()..], *thousands))
    })
}
