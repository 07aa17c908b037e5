//! The texts of one column, beside each other in one piece of memory: what stands in many rows one after the other stands there once.

use std::ops::Range;

use bytes::Bytes;
use parquet::data_type::ByteArray;

/// Texts of some rows; nothing where a row has none.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    bytes: Vec<u8>,
    /// Where each text stands that is there.
    places: Vec<Range<usize>>,
    /// For each row whether it has one: 1, else 0.
    levels: Vec<i16>,
}

impl Texts {
    /// Adds that of the next row.
    pub fn push(&mut self, text: Option<&str>) {
        self.levels.push(i16::from(text.is_some()));
        let Some(text) = text.map(str::as_bytes) else {
            return;
        };
        let last = self.places.last().cloned().unwrap_or_default();
        if !self.places.is_empty() && self.bytes[last.clone()] == *text {
            self.places.push(last);
            return;
        }
        let start = self.bytes.len();
        self.bytes.extend_from_slice(text);
        self.places.push(start..self.bytes.len());
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.levels.len()
    }

    /// Forgets them and keeps their memory.
    pub(crate) fn clear(&mut self) {
        self.bytes.clear();
        self.places.clear();
        self.levels.clear();
    }

    /// Those that are there, as the format's library takes them: all of one memory.
    pub(crate) fn held(&self) -> Vec<ByteArray> {
        let bytes = Bytes::copy_from_slice(&self.bytes);
        let places = self.places.iter();
        places.map(|place| bytes.slice(place.clone()).into()).collect()
    }

    pub(crate) fn levels(&self) -> &[i16] {
        &self.levels
    }

    fn texts(&self) -> impl Iterator<Item = &[u8]> {
        self.places.iter().map(|place| &self.bytes[place.clone()])
    }
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        self.levels == other.levels && self.texts().eq(other.texts())
    }
}

impl<T: AsRef<str>> FromIterator<Option<T>> for Texts {
    fn from_iter<I: IntoIterator<Item = Option<T>>>(texts: I) -> Self {
        let mut all = Self::default();
        for text in texts {
            all.push(text.as_ref().map(T::as_ref));
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::Texts;

    #[test]
    fn texts_that_follow_each_other_stand_once_and_each_row_has_its_own() {
        let rows = [
            Some("a"),
            Some("a"),
            None,
            Some("a"),
            Some(""),
            Some(""),
            Some("bc"),
            None,
        ];
        let texts: Texts = rows.into_iter().collect();
        assert_eq!(texts.rows(), rows.len());
        assert_eq!(texts.levels(), [1, 1, 0, 1, 1, 1, 1, 0]);
        assert_eq!(texts.bytes, b"abc");
        let held = texts.held();
        let held: Vec<&[u8]> = held.iter().map(|text| text.data()).collect();
        let said: Vec<&[u8]> = rows.into_iter().flatten().map(str::as_bytes).collect();
        assert_eq!(held, said);
        let mut others = texts.clone();
        assert_eq!(others, texts);
        others.clear();
        assert_ne!(others, texts);
        assert_eq!(others, Texts::default());
    }
}
