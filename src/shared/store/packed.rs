//! Many small rows as one text. Each row that the thread of SQLite hands to ours wakes one of them and lays the other to sleep, which
//! costs more than the row does: where hundreds of thousands are read one after the other, a statement packs some thousand into one.

use std::str::{FromStr, Split};

use super::StoreError;

/// What stands between the values of a row, for `concat_ws`, and between rows, for `string_agg`: marks that no text of ours holds
/// (ASCII 31 and 30), not even JSON, which escapes them. A value that may be null is to be given as an empty text, else it is left out.
pub const BETWEEN: [&str; 2] = ["\u{1f}", "\u{1e}"];

/// The rows of a text that a statement packed; none of none.
pub fn unpacked(text: Option<&str>) -> impl Iterator<Item = Packed<'_>> {
    let rows = text.into_iter().flat_map(|text| text.split('\u{1e}'));
    rows.map(|row| Packed(row.split('\u{1f}')))
}

/// The values of one row, to be read in their order.
#[derive(Debug)]
pub struct Packed<'a>(Split<'a, char>);

impl<'a> Packed<'a> {
    /// The next value.
    ///
    /// # Errors
    /// When there is none.
    pub fn text(&mut self) -> Result<&'a str, StoreError> {
        let value = self.0.next();
        value.ok_or_else(|| sqlx::Error::Decode("fewer values than were asked for".into()).into())
    }

    /// The next value, of another type.
    ///
    /// # Errors
    /// When there is none, or another.
    pub fn value<T: FromStr<Err: std::error::Error + Send + Sync + 'static>>(
        &mut self,
    ) -> Result<T, StoreError> {
        let read = self.text()?.parse();
        read.map_err(|error: T::Err| sqlx::Error::Decode(error.into()).into())
    }

    /// The next value, a number where one is said.
    ///
    /// # Errors
    /// When there is none, or another.
    pub fn number(&mut self) -> Result<Option<i64>, StoreError> {
        let text = self.text()?;
        if text.is_empty() {
            return Ok(None);
        }
        let read = text.parse().map(Some);
        read.map_err(|error: std::num::ParseIntError| sqlx::Error::Decode(error.into()).into())
    }

    /// The next value, words where any are said.
    ///
    /// # Errors
    /// When there is none.
    pub fn said(&mut self) -> Result<Option<String>, StoreError> {
        Ok(Some(self.text()?)
            .filter(|text| !text.is_empty())
            .map(str::to_owned))
    }
}

#[cfg(test)]
mod tests {
    use super::{BETWEEN, unpacked};

    #[test]
    fn what_is_packed_is_read_back() {
        let [value, row] = BETWEEN;
        let text = format!("1{value}{value}a b{row}-2{value}c{value}");
        let mut rows = unpacked(Some(&text));
        let mut first = rows.next().expect("the first");
        assert_eq!(first.value::<i64>().ok(), Some(1));
        assert_eq!(first.number().ok(), Some(None));
        assert_eq!(first.said().ok(), Some(Some("a b".to_owned())));
        assert!(first.text().is_err());
        let mut second = rows.next().expect("the second");
        assert_eq!(second.value::<i64>().ok(), Some(-2));
        assert!(second.value::<i64>().is_err());
        assert_eq!(unpacked(None).count(), 0);
    }
}
