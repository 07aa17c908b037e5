//! JSON while it is written: pieces beside each other in one text. Of what is shared by many lines most is known before they are, and a
//! text is put in quotes as it stands unless it holds what must be escaped.

use jiff::civil::Date;

use crate::written::{push_day, push_euros, push_figures, push_uuid, push_whole, rounded};

/// A text of JSON, from its beginning.
#[derive(Debug, Default)]
pub(crate) struct Json(String);

impl Json {
    /// Begins anew.
    pub fn clear(&mut self) -> &mut Self {
        self.0.clear();
        self
    }

    /// What was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Adds what is JSON, or stands in quotes and has nothing to escape.
    pub fn raw(&mut self, piece: &str) -> &mut Self {
        self.0.push_str(piece);
        self
    }

    /// Adds a text in quotes.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.0.push('"');
        self.inner(text);
        self.0.push('"');
        self
    }

    /// Adds a part of a text, within quotes.
    pub fn inner(&mut self, text: &str) -> &mut Self {
        // No byte ends the search, so that several are compared at once.
        let escaped = text.bytes().fold(false, |found, byte| {
            found | (byte < b' ') | (byte == b'"') | (byte == b'\\')
        });
        if escaped {
            let quoted = serde_json::Value::from(text).to_string();
            self.raw(&quoted[1..quoted.len() - 1])
        } else {
            self.raw(text)
        }
    }

    /// Adds a date in quotes.
    pub fn day(&mut self, day: Date) -> &mut Self {
        self.0.push('"');
        push_day(&mut self.0, day);
        self.0.push('"');
        self
    }

    /// Adds a whole number.
    pub fn whole(&mut self, number: u64) -> &mut Self {
        push_whole(&mut self.0, number);
        self
    }

    /// Adds euros as a text, within quotes.
    pub fn euros(&mut self, cents: i64) -> &mut Self {
        push_euros(&mut self.0, cents);
        self
    }

    /// Adds euros as a number, by the fewest figures that tell its double from the others: of so few figures they are its own.
    pub fn number(&mut self, cents: i64) -> &mut Self {
        const SURE: u64 = 1_000_000_000_000_000;
        let whole = cents.unsigned_abs();
        if whole >= SURE {
            return self.raw(&serde_json::Value::from(rounded(cents)).to_string());
        }
        if cents < 0 {
            self.0.push('-');
        }
        push_whole(&mut self.0, whole / 100);
        self.0.push('.');
        match whole % 10 {
            0 => push_figures(&mut self.0, whole / 10, 1),
            _ => push_figures(&mut self.0, whole, 2),
        }
        self
    }

    /// Adds a UUID in quotes, drawn from what something is and its key.
    pub fn uuid(&mut self, kind: &str, key: &str) -> &mut Self {
        self.0.push('"');
        push_uuid(&mut self.0, kind, key);
        self.0.push('"');
        self
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Json;
    use crate::written::rounded;

    fn written(write: impl Fn(&mut Json) -> &mut Json) -> String {
        let mut json = Json::default();
        write(&mut json).as_str().to_owned()
    }

    proptest! {
        #[test]
        fn a_text_and_a_number_are_what_a_library_writes(text in ".*", control in "[\\x00-\\x7f]*", cents: i64, few in -20_000_i64..20_000) {
            for text in [text, control] {
                let value = serde_json::Value::from(text.as_str());
                prop_assert_eq!(written(|json| json.text(&text)), value.to_string());
            }
            for cents in [cents, cents / 1_000, cents / 10_000, cents / 1_000_000_000, few, few * 10, few * 100] {
                let value = serde_json::Value::from(rounded(cents));
                prop_assert_eq!(written(|json| json.number(cents)), value.to_string());
            }
        }
    }
}
