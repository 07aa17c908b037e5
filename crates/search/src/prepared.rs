//! An organisation as the engine is given it: one text for all its words and values, so that a
//! million organisations cost a million texts, not twenty million; and how the engine cuts it.

use tantivy::schema::Field;
use tantivy::schema::document::{Document, ReferenceValue, ReferenceValueLeaf, Value};
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// The values of an organisation, field by field. One is filled again and again, and the engine is given copies: thousands wait for
/// it, each as large as what it holds.
#[derive(Debug, Default, Clone)]
pub(crate) struct Prepared {
    text: String,
    values: Vec<(Field, Held)>,
}

/// A value: a piece of the text, or a number.
#[derive(Debug, Clone, Copy)]
enum Held {
    Text(u32, u32),
    Unsigned(u64),
    Signed(i64),
    Real(f64),
    Flag(bool),
}

impl Prepared {
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.values.clear();
    }

    pub(crate) fn add_text(&mut self, field: Field, text: &str) {
        let from = self.text.len() as u32;
        self.text.push_str(text);
        self.values
            .push((field, Held::Text(from, self.text.len() as u32)));
    }

    pub(crate) fn add_u64(&mut self, field: Field, value: u64) {
        self.values.push((field, Held::Unsigned(value)));
    }

    pub(crate) fn add_i64(&mut self, field: Field, value: i64) {
        self.values.push((field, Held::Signed(value)));
    }

    pub(crate) fn add_f64(&mut self, field: Field, value: f64) {
        self.values.push((field, Held::Real(value)));
    }

    pub(crate) fn add_bool(&mut self, field: Field, value: bool) {
        self.values.push((field, Held::Flag(value)));
    }
}

impl Document for Prepared {
    type Value<'a> = Borrowed<'a>;
    type FieldsValuesIter<'a> = Values<'a>;

    fn iter_fields_and_values(&self) -> Values<'_> {
        Values {
            text: &self.text,
            values: self.values.iter(),
        }
    }
}

/// The values of an organisation, one after the other.
pub(crate) struct Values<'a> {
    text: &'a str,
    values: std::slice::Iter<'a, (Field, Held)>,
}

impl<'a> Iterator for Values<'a> {
    type Item = (Field, Borrowed<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let (field, held) = self.values.next()?;
        let leaf = match *held {
            Held::Text(from, to) => ReferenceValueLeaf::Str(&self.text[from as usize..to as usize]),
            Held::Unsigned(value) => ReferenceValueLeaf::U64(value),
            Held::Signed(value) => ReferenceValueLeaf::I64(value),
            Held::Real(value) => ReferenceValueLeaf::F64(value),
            Held::Flag(value) => ReferenceValueLeaf::Bool(value),
        };
        Some((*field, Borrowed(leaf)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.values.size_hint()
    }
}

/// A value as the engine reads it.
#[derive(Debug, Clone)]
pub(crate) struct Borrowed<'a>(ReferenceValueLeaf<'a>);

impl<'a> Value<'a> for Borrowed<'a> {
    type ArrayIter = std::iter::Empty<Self>;
    type ObjectIter = std::iter::Empty<(&'a str, Self)>;

    fn as_value(&self) -> ReferenceValue<'a, Self> {
        ReferenceValue::Leaf(self.0.clone())
    }
}

/// Cuts prepared words: each space goes one place on, so that several leave places empty.
#[derive(Clone, Default)]
pub(crate) struct PreparedWords {
    token: Token,
}

impl Tokenizer for PreparedWords {
    type TokenStream<'a> = PreparedStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> PreparedStream<'a> {
        self.token.reset();
        PreparedStream {
            rest: Some(text),
            token: &mut self.token,
        }
    }
}

/// The words of one prepared text.
pub(crate) struct PreparedStream<'a> {
    rest: Option<&'a str>,
    token: &'a mut Token,
}

impl TokenStream for PreparedStream<'_> {
    fn advance(&mut self) -> bool {
        while let Some(rest) = self.rest {
            self.token.position = self.token.position.wrapping_add(1);
            let word = match rest.bytes().position(|byte| byte == b' ') {
                Some(end) => {
                    self.rest = Some(&rest[end + 1..]);
                    &rest[..end]
                }
                None => {
                    self.rest = None;
                    rest
                }
            };
            if !word.is_empty() {
                self.token.text.clear();
                self.token.text.push_str(word);
                return true;
            }
        }
        false
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}
