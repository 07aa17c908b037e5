//! Amounts, days and texts as files have them.

use std::borrow::Cow;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use sha2::{Digest, Sha256};

use crate::award::{Award, Part};

/// Characters of a free text in SCDL at most.
pub(crate) const TEXT_MOST: usize = 256;

/// So many days after the notification a grant is paid at the latest where its agreement says nothing else (law 2021-875,
/// article 2).
const PAID_WITHIN: i64 = 60;

/// Adds euros with two decimals and a point: `47800.20`.
pub(crate) fn push_euros(out: &mut String, cents: i64) {
    if cents < 0 {
        out.push('-');
    }
    let cents = cents.unsigned_abs();
    push_whole(out, cents / 100);
    out.push('.');
    push_figures(out, cents, 2);
}

/// A whole number, after what stands there.
pub(crate) fn push_whole(out: &mut String, number: u64) {
    let figures = number.checked_ilog10().map_or(1, |tens| tens as usize + 1);
    push_figures(out, number, figures);
}

/// The last so many figures of a number, after what stands there.
pub(crate) fn push_figures(out: &mut String, number: u64, figures: usize) {
    let mut held = [b'0'; 20];
    let held = &mut held[..figures];
    put(held, number);
    out.push_str(as_text(held));
}

/// Puts the last figures of a number in their places. Lines hold dozens of numbers and days: all that are written go through here.
fn put(figures: &mut [u8], mut number: u64) {
    for figure in figures.iter_mut().rev() {
        *figure = b'0' + u8::try_from(number % 10).expect("a figure fits");
        number /= 10;
    }
}

fn as_text(figures: &[u8]) -> &str {
    str::from_utf8(figures).expect("figures are text")
}

/// Euros as the nearest double, which holds every amount below ninety million million to the cent.
pub(crate) fn rounded(cents: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "amounts are far below 2^53 cents")]
    let euros = cents as f64 / 100.0;
    euros
}

/// A text on one line, of so many characters at most, that a spreadsheet takes for a text: what it would take for a formula
/// is led by an apostrophe, as in the other files of this product.
pub(crate) fn cell(text: &str, most: usize) -> Cow<'_, str> {
    if is_plain(text, most) {
        return Cow::Borrowed(text);
    }
    let mut words = String::with_capacity(text.len());
    if text.trim_start().starts_with(FORMULA) {
        words.push('\'');
    }
    for (at, word) in text.split_whitespace().enumerate() {
        if at > 0 {
            words.push(' ');
        }
        words.push_str(word);
    }
    words.retain(|letter| !letter.is_control());
    Cow::Owned(match words.char_indices().nth(most) {
        None => words,
        Some(_) => words.chars().take(most - 1).chain(['…']).collect(),
    })
}

/// A cell without the apostrophe that is there for spreadsheets alone.
#[must_use]
pub fn undone(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if text.starts_with(FORMULA) => text,
        _ => cell,
    }
}

/// What a spreadsheet takes for the beginning of a formula.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// Whether a text is a cell as it stands, as most are: no formula, single blanks between words and nothing else but letters. Every line
/// has some twenty. No byte ends the search, so that several are compared at once; letters are looked at only where two bytes may be
/// of another blank or of a control.
fn is_plain(text: &str, most: usize) -> bool {
    let bytes = text.as_bytes();
    let control = bytes
        .iter()
        .fold(false, |found, byte| found | (*byte < b' ') | (*byte == 0x7f));
    let pairs = || bytes.iter().zip(bytes.iter().skip(1));
    let blanks = pairs().fold(false, |found, (one, next)| {
        found | (*one == b' ') & (*next == b' ')
    });
    let unsure = !text.is_ascii()
        && pairs().fold(false, |found, (one, next)| {
            found
                | (*one == 0xc2) & (*next <= 0xa0)
                | (*one == 0xe1) & (*next == 0x9a)
                | (*one == 0x80) & ((*next <= 0x8a) | (*next >= 0xa8) & (*next <= 0xaf))
                | (*one == 0x81) & (*next == 0x9f)
                | (*one == 0xe3) & (*next == 0x80)
        });
    let letter = |letter: char| letter == ' ' || !letter.is_whitespace() && !letter.is_control();
    !control
        && !blanks
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && (!unsure || text.chars().all(letter))
        && !text.starts_with(FORMULA)
        && (text.len() <= most || text.chars().count() <= most)
}

/// A text whose author may have named somebody, with persons, addresses and numbers of telephone masked. What is masked after
/// “chez” in an address is a name; in a sentence a small letter follows (“vieillir chez soi”), and that is left.
pub(crate) fn masked(text: &str) -> String {
    const LEFT: &str = "\u{e000}";
    let mut words = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("chez ") {
        words.push_str(before);
        let plain = after.starts_with(char::is_lowercase);
        words.push_str(if plain { LEFT } else { "chez " });
        rest = after;
    }
    words.push_str(rest);
    let masked = registers::mask_persons(&words).replace(LEFT, "chez ");
    cell(&masked, usize::MAX).into_owned()
}

/// The days between which a part is paid: those that were said, else from the notification until the law's last day.
pub(crate) fn paid(award: &Award, part: &Part) -> (Date, Date) {
    let days = part.payments.iter().map(|payment| payment.day);
    let said = days.clone().min().zip(days.max());
    said.unwrap_or_else(|| {
        let last = award.decided.checked_add(PAID_WITHIN.days());
        (award.decided, last.unwrap_or(award.decided))
    })
}

/// An instant as JSON has it.
pub(crate) fn instant(instant: Timestamp) -> String {
    Timestamp::from_second(instant.as_second())
        .map_or_else(|_| instant.to_string(), |whole| whole.to_string())
}

/// Adds a UUID of version 8 (RFC 9562), drawn from what something is and its key so that it never changes.
pub(crate) fn push_uuid(out: &mut String, kind: &str, key: &str) {
    let digest = Sha256::new().chain_update(kind).chain_update(key).finalize();
    let mut held = [b'-'; 36];
    let mut place = 0;
    for (at, byte) in digest.iter().take(16).enumerate() {
        let byte = match at {
            6 => byte & 0x0f | 0x80,
            8 => byte & 0x3f | 0x80,
            _ => *byte,
        };
        if matches!(at, 4 | 6 | 8 | 10) {
            place += 1;
        }
        for figure in [byte >> 4, byte & 0x0f] {
            held[place] = b"0123456789abcdef"[usize::from(figure)];
            place += 1;
        }
    }
    out.push_str(as_text(&held));
}

/// Adds a date as ISO has it: every line has several.
pub(crate) fn push_day(out: &mut String, day: Date) {
    // Before the year 0 there is a sign, and more figures.
    let (Ok(year), Ok(month), Ok(date)) = (
        u64::try_from(day.year()),
        u64::try_from(day.month()),
        u64::try_from(day.day()),
    ) else {
        out.push_str(&day.to_string());
        return;
    };
    let mut held = *b"0000-00-00";
    put(&mut held[..4], year);
    put(&mut held[5..7], month);
    put(&mut held[8..], date);
    out.push_str(as_text(&held));
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{cell, masked, push_day, push_euros, push_uuid, undone};

    fn written(push: impl FnOnce(&mut String)) -> String {
        let mut out = String::new();
        push(&mut out);
        out
    }

    #[test]
    fn amounts_are_written_to_the_cent() {
        let euros = |cents| written(|out| push_euros(out, cents));
        assert_eq!(
            [4_780_020, 5, 0, -250, i64::MIN].map(euros),
            ["47800.20", "0.05", "0.00", "-2.50", "-92233720368547758.08"]
        );
    }

    #[test]
    fn a_text_is_one_line_no_formula_and_no_longer_than_it_may_be() {
        assert_eq!(cell("=cmd()  \n of  somebody", 256), "'=cmd() of somebody");
        for text in ["=cmd()", "l’été", "'s Avonds", ""] {
            assert_eq!(undone(&cell(text, 256)), text);
        }
        let long = "é".repeat(300);
        assert_eq!(cell(&long, 256).chars().count(), 256);
        assert_eq!(cell(&"é".repeat(256), 256), "é".repeat(256));
        assert_eq!(cell("a\u{0}b\u{1b}", 256), "ab");
        assert_eq!(cell(" a  b\u{a0}c ", 256), "a b c");
        assert_eq!(cell("l’été, à deux", 13), "l’été, à deux");
        assert_eq!([cell("", 9), cell(" ", 9), cell("é", 1)], ["", "", "é"]);
        // Blanks and controls of every width, beside letters whose bytes begin likewise.
        for (text, shown) in [
            ("a\u{85}b", "a b"),
            ("a\u{9f}b", "ab"),
            ("a\u{1680}b", "a b"),
            ("a\u{2003}b", "a b"),
            ("a\u{2029}b", "a b"),
            ("a\u{202f}b", "a b"),
            ("a\u{205f}b", "a b"),
            ("a\u{3000}b", "a b"),
            ("a\u{7f}b", "ab"),
            ("a\tb", "a b"),
            ("« l’été » ¿ẞ あ", "« l’été » ¿ẞ あ"),
            ("＝a", "'＝a"),
            ("a ", "a"),
        ] {
            assert_eq!(cell(text, 256), shown, "{text:?}");
        }
    }

    #[test]
    fn whoever_is_named_is_masked_and_nothing_else() {
        let of = |text| masked(text);
        assert_eq!(
            of("Vieillir chez soi, les uns chez les autres"),
            "Vieillir chez soi, les uns chez les autres"
        );
        assert!(!of("Atelier chez Anne IMAGINAIRE").contains("IMAGINAIRE"));
        assert!(!of("chez mme Imaginaire").contains("Imaginaire"));
    }

    #[test]
    fn a_date_is_as_iso_has_it() {
        for day in [
            date(2026, 11, 27),
            date(2027, 1, 5),
            date(999, 12, 31),
            date(0, 1, 1),
            date(9999, 12, 31),
            date(-44, 3, 15),
        ] {
            assert_eq!(written(|out| push_day(out, day)), day.to_string());
        }
    }

    #[test]
    fn an_id_is_a_uuid_that_never_changes() {
        assert_eq!(
            written(|out| push_uuid(out, "ab", "c")),
            "ba7816bf-8f01-8fea-8141-40de5dae2223"
        );
    }
}
