//! Chance: what nobody may guess is drawn here, from the operating system, and nowhere else.

use crate::shared::files;

/// Letters and figures that are not mistaken for one another when read aloud or typed.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// 128 bits, in hexadecimal: what a form carries so that sending it twice does it once.
#[must_use]
pub fn token() -> String {
    files::hex(&drawn::<16>())
}

/// A number that a person can read aloud, `K7F3-Q2M9`: 40 bits, drawn, so that it says neither how
/// many there were nor which come next.
#[must_use]
pub fn spoken_number() -> String {
    let bytes = drawn::<8>();
    let letters: Vec<char> = bytes
        .iter()
        .map(|byte| ALPHABET[usize::from(byte & 31)] as char)
        .collect();
    let (first, last) = letters.split_at(4);
    format!(
        "{}-{}",
        first.iter().collect::<String>(),
        last.iter().collect::<String>()
    )
}

/// What tells one thing from another in a document or an address: forty bits that were drawn, in small letters and figures.
#[must_use]
pub fn key() -> String {
    spoken_number().replace('-', "").to_lowercase()
}

/// The last part of an address that people can read and that stays when the name changes: the words of
/// a name, then forty bits that were drawn.
#[must_use]
pub fn address(name: &str) -> String {
    let mut address = String::new();
    for word in territory::folded(name).split_whitespace() {
        if address.len() + word.len() > 60 {
            break;
        }
        address.push_str(word);
        address.push('-');
    }
    address.push_str(&key());
    address
}

/// A number for a row that several servers may write at once: 62 bits, so that none meets another.
#[must_use]
pub fn row() -> i64 {
    i64::from_be_bytes(drawn::<8>()) & (i64::MAX >> 1)
}

/// A code of six figures that a person types from a letter: 20 bits, every code as likely.
#[must_use]
pub fn code() -> String {
    loop {
        // 2^32 is not a multiple of a million: the few draws above the last whole one are thrown again.
        let draw = u32::from_be_bytes(drawn::<4>());
        if draw < u32::MAX - u32::MAX % 1_000_000 {
            return format!("{:06}", draw % 1_000_000);
        }
    }
}

/// Bytes nobody may guess, for a key.
#[must_use]
pub fn secret<const N: usize>() -> [u8; N] {
    drawn()
}

fn drawn<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("a running system gives random bytes");
    bytes
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{address, code, row, spoken_number, token};
    use std::collections::HashSet;

    #[test]
    fn an_address_can_be_read_and_is_never_drawn_again() {
        let drawn = address("Bien vieillir chez soi, à l’Épine & ailleurs !");
        let (words, key) = drawn.rsplit_once('-').unwrap();
        assert_eq!(words, "bien-vieillir-chez-soi-a-l-epine-ailleurs");
        assert_eq!(key.len(), 8);
        assert_ne!(address("Le même"), address("Le même"));
        assert!(address(&"long ".repeat(100)).len() < 80);
        assert_eq!(address("…").len(), 8);
    }

    #[test]
    fn what_is_drawn_is_never_drawn_again() {
        let tokens: HashSet<String> = (0..1_000).map(|_| token()).collect();
        assert_eq!(tokens.len(), 1_000);
        assert!(tokens.iter().all(|token| token.len() == 32));
        assert!((0..1_000).all(|_| row() >= 0));
        assert!((0..1_000).all(|_| code().len() == 6));
        let numbers: HashSet<String> = (0..1_000).map(|_| spoken_number()).collect();
        assert_eq!(numbers.len(), 1_000);
        assert!(
            numbers
                .iter()
                .all(|number| number.len() == 9 && number.as_bytes()[4] == b'-')
        );
    }
}
