//! A model as bytes, and back.
//!
//! Little-endian. A magic word with a version; the themes with their bias and bar; the three lists of the
//! lexicon, where a word shares letters with the one before it; the weights, each feature a mask of the themes
//! of which it says something, then these weights; last, a sum of all that precedes.

use crate::MOST_THEMES;
use crate::calibration::Bar;
use crate::lexicon::Lexicon;
use crate::model::Model;
use crate::words::STEM_BYTES;

/// The last byte is the version: it changes when the format does, or how texts become features.
const MAGIC: [u8; 8] = *b"themes\0\x01";

/// Bytes that are not a model of this version, whole and unchanged. Train a new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// They begin otherwise: not a model, or one of another version.
    #[error("these bytes are not a model of this version")]
    OtherVersion,
    /// They end too early, too late, or were changed.
    #[error("this model is damaged")]
    Damaged,
}

impl Model {
    /// The model as bytes; the same model gives the same bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        push_number(&mut bytes, self.themes.len());
        for ((slug, bias), bar) in self.themes.iter().zip(self.bias).zip(&self.bars) {
            push_text(&mut bytes, slug);
            bytes.extend(bias.to_le_bytes());
            bytes.extend(bar.threshold.to_le_bytes());
            push_number(&mut bytes, bar.steps.len());
            for (from, share) in &bar.steps {
                bytes.extend(from.to_le_bytes());
                bytes.push(*share);
            }
        }
        push_words(&mut bytes, self.lexicon.stems());
        push_words(&mut bytes, self.lexicon.beginnings());
        push_number(&mut bytes, self.lexicon.pairs().len());
        let mut before = 0;
        for &(first, second) in self.lexicon.pairs() {
            push_number(&mut bytes, (first - before) as usize);
            push_number(&mut bytes, second as usize);
            before = first;
        }
        for weights in &self.weights {
            let said = weights.iter().zip(0..).filter(|(weight, _)| **weight != 0);
            push_number(&mut bytes, said.fold(0, |mask, (_, theme)| mask | 1 << theme));
            bytes.extend(
                weights
                    .iter()
                    .filter(|weight| **weight != 0)
                    .map(|weight| *weight as u8),
            );
        }
        bytes.extend(sum(&bytes).to_le_bytes());
        bytes
    }

    /// The model that [`Model::to_bytes`] wrote.
    ///
    /// # Errors
    /// When the bytes are of another version or damaged. Never panics, whatever the bytes; memory stays
    /// within a small multiple of their length.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Unreadable> {
        let rest = bytes.strip_prefix(&MAGIC).ok_or(Unreadable::OtherVersion)?;
        let (rest, written) = rest.split_last_chunk::<8>().ok_or(Unreadable::Damaged)?;
        if sum(&bytes[..bytes.len() - 8]) != u64::from_le_bytes(*written) {
            return Err(Unreadable::Damaged);
        }
        let mut bytes = Bytes(rest);
        let model = bytes.model().ok_or(Unreadable::Damaged)?;
        if bytes.0.is_empty() {
            Ok(model)
        } else {
            Err(Unreadable::Damaged)
        }
    }
}

/// What is left to read; each step says nothing when it cannot be.
struct Bytes<'b>(&'b [u8]);

impl Bytes<'_> {
    fn model(&mut self) -> Option<Model> {
        let count = self.number().filter(|count| *count <= MOST_THEMES)?;
        let mut bias = [0.0; MOST_THEMES];
        let (mut themes, mut bars) = (Vec::new(), Vec::new());
        for bias in bias.iter_mut().take(count) {
            themes.push(self.text()?);
            *bias = self.float()?;
            let threshold = self.float()?;
            let steps = self.number()?;
            let steps = (0..steps)
                .map(|_| Some((self.float()?, self.byte().filter(|share| *share <= 100)?)))
                .collect::<Option<_>>()?;
            bars.push(Bar { threshold, steps });
        }
        let stems = self.words()?;
        let beginnings = self.words()?;
        let pairs = self.pairs(stems.len())?;
        let lexicon = Lexicon::with(stems, beginnings, pairs);
        let weights = (0..lexicon.len())
            .map(|_| self.weights(count))
            .collect::<Option<_>>()?;
        Some(Model {
            themes,
            lexicon,
            bias,
            bars,
            weights,
        })
    }

    fn pairs(&mut self, stems: usize) -> Option<Vec<(u32, u32)>> {
        let count = self.number()?;
        let mut pairs = Vec::new();
        let mut first = 0_usize;
        for _ in 0..count {
            first = first.checked_add(self.number()?)?;
            let second = self.number()?;
            if first >= stems || second >= stems {
                return None;
            }
            let pair = (u32::try_from(first).ok()?, u32::try_from(second).ok()?);
            if pairs.last().is_some_and(|before| *before >= pair) {
                return None;
            }
            pairs.push(pair);
        }
        Some(pairs)
    }

    fn weights(&mut self, themes: usize) -> Option<[i8; MOST_THEMES]> {
        let mask = self.number().filter(|mask| *mask < 1 << themes)?;
        let mut weights = [0; MOST_THEMES];
        for (theme, weight) in weights.iter_mut().enumerate() {
            if mask >> theme & 1 == 1 {
                *weight = self.byte()? as i8;
            }
        }
        Some(weights)
    }

    /// Words in strictly increasing order.
    fn words(&mut self) -> Option<Vec<Box<str>>> {
        let count = self.number()?;
        let mut words: Vec<Box<str>> = Vec::new();
        let mut word = String::new();
        for _ in 0..count {
            let shared = self.number()?;
            if !word.is_char_boundary(shared) {
                return None;
            }
            word.truncate(shared);
            word.push_str(&self.text()?);
            if word.len() > STEM_BYTES {
                return None;
            }
            if words.last().is_some_and(|before| **before >= *word) {
                return None;
            }
            words.push(word.as_str().into());
        }
        Some(words)
    }

    fn text(&mut self) -> Option<String> {
        let length = self.number()?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        String::from_utf8(text.to_vec()).ok()
    }

    /// Seven bits a byte, the low ones first; the high bit says that more follow.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0_usize;
        for shift in [0, 7, 14, 21] {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn float(&mut self) -> Option<f32> {
        let (float, rest) = self.0.split_first_chunk::<4>()?;
        self.0 = rest;
        Some(f32::from_le_bytes(*float)).filter(|float| float.is_finite())
    }

    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*byte)
    }
}

/// Up to 2^28: see [`Bytes::number`].
fn push_number(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn push_text(bytes: &mut Vec<u8>, text: &str) {
    push_number(bytes, text.len());
    bytes.extend(text.as_bytes());
}

fn push_words(bytes: &mut Vec<u8>, words: &[Box<str>]) {
    push_number(bytes, words.len());
    let mut before = "";
    for word in words {
        let same = word
            .bytes()
            .zip(before.bytes())
            .take_while(|(a, b)| a == b)
            .count();
        let shared = word.floor_char_boundary(same);
        push_number(bytes, shared);
        push_text(bytes, &word[shared..]);
        before = word;
    }
}

/// FNV-1a: notices damage, not malice.
fn sum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
