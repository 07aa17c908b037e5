//! Recovery codes: ten, on paper, each for once.
//!
//! A code is 120 bits, so that its plain hash tells nothing (ASVS 5.0, 6.5.2), and copies of the
//! database restored without the key still let people in. The ten are derived from the form that asks
//! for them: sending it twice shows the same ten.

use sha2::{Digest, Sha256};

use crate::shared::chance;
use crate::shared::files::hex;
use crate::shared::sealing::Key;

/// How many there are.
pub const MANY: usize = 10;

/// Letters and figures of a code.
const LENGTH: usize = 24;

/// None is mistaken for another when written by hand.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The ten codes to which a form leads, as they are printed.
#[must_use]
pub fn codes(key: &Key, person: i64, sending: &str) -> Vec<String> {
    (0..MANY)
        .map(|number| {
            let bytes = key.derive(&format!("recovery\0{person}\0{sending}\0{number}"));
            let letters: Vec<char> = bytes
                .iter()
                .take(LENGTH)
                .map(|byte| ALPHABET[usize::from(byte & 31)] as char)
                .collect();
            let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
            groups.join("-")
        })
        .collect()
}

/// The rows to keep of them.
#[must_use]
pub fn rows(codes: &[String]) -> Vec<(i64, String)> {
    let plain = |code: &String| code.replace('-', "");
    codes
        .iter()
        .map(|code| (chance::row(), hashed(&plain(code))))
        .collect()
}

/// A code as it was typed, letters and figures only; nothing when it is none.
#[must_use]
pub fn read(plain: &str) -> Option<String> {
    let code: String = plain
        .chars()
        .map(|letter| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    let is_one = code.len() == LENGTH && code.bytes().all(|byte| ALPHABET.contains(&byte));
    is_one.then_some(code)
}

/// What is kept of a code.
#[must_use]
pub fn hashed(code: &str) -> String {
    hex(&Sha256::digest(format!("recovery\0{code}")))
}
