//! Looking into a JSON object: members by name in whatever case, and what is said of those that are
//! not what their name announces.

use jiff::civil::Date;
use serde_json::{Map, Value};

use crate::{
    cells::{SHOWN, iso_date, without_controls},
    reject::{Blame, Reason},
    source::text::shorten,
};

/// One member of an object, whatever its letters' case.
pub(super) fn member<'v>(object: &'v Map<String, Value>, name: &str) -> Option<&'v Value> {
    object
        .get(name)
        .or_else(|| {
            let found = object.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value)
        })
        .filter(|value| !value.is_null())
}

/// An object, and what there is to say about its members.
pub(super) struct Document<'d> {
    pub object: &'d Map<String, Value>,
    pub remarks: &'d mut Vec<Blame>,
}

impl<'d> Document<'d> {
    pub fn remark(&mut self, name: &'static str, value: &str, reason: Reason) {
        self.remarks.push(Blame {
            column: Some(name),
            value: shorten(value, SHOWN),
            reason,
        });
    }

    fn wrong(&mut self, name: &'static str, value: &Value) {
        self.remark(name, &value.to_string(), Reason::WrongType);
    }

    /// A text on one line; nothing when blank.
    pub fn line(&mut self, name: &'static str) -> Option<String> {
        let text = self.text(name)?;
        Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// A text that may hold line breaks; a number where a text is due is read as one.
    pub fn text(&mut self, name: &'static str) -> Option<String> {
        let text = match member(self.object, name)? {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            other => {
                self.wrong(name, other);
                return None;
            }
        };
        let (clean, altered) = without_controls(&text);
        if altered {
            self.remark(name, &text, Reason::ControlCharacters);
        }
        let clean = clean.trim();
        (!clean.is_empty()).then(|| clean.to_owned())
    }

    /// A date, or the date of an instant.
    pub fn date(&mut self, name: &'static str) -> Option<Date> {
        let text = self.line(name)?;
        let day = text
            .get(..10)
            .filter(|_| matches!(text.as_bytes().get(10), None | Some(b'T' | b' ')));
        let date = day.and_then(iso_date);
        match date {
            None => self.remark(name, &text, Reason::MalformedDate),
            Some(date) if !(1600..=2100).contains(&date.year()) => {
                self.remark(name, &text, Reason::ImplausibleDate);
                return None;
            }
            Some(_) => {}
        }
        date
    }

    pub fn flag(&mut self, name: &'static str) -> bool {
        match member(self.object, name) {
            None => false,
            Some(Value::Bool(flag)) => *flag,
            Some(Value::String(text)) if text.eq_ignore_ascii_case("true") => true,
            Some(Value::String(text)) if text.eq_ignore_ascii_case("false") => false,
            Some(other) => {
                self.wrong(name, other);
                false
            }
        }
    }

    pub fn number(&mut self, name: &'static str) -> Option<u8> {
        let value = member(self.object, name)?;
        let number = value.as_u64().and_then(|number| u8::try_from(number).ok());
        if number.is_none() {
            self.wrong(name, value);
        }
        number
    }

    pub fn object(&mut self, name: &'static str) -> Option<&'d Map<String, Value>> {
        match member(self.object, name)? {
            Value::Object(object) => Some(object),
            other => {
                self.wrong(name, other);
                None
            }
        }
    }

    /// The objects of a list.
    pub fn objects(&mut self, name: &'static str) -> Vec<&'d Map<String, Value>> {
        let values = match member(self.object, name) {
            None => return Vec::new(),
            Some(Value::Array(values)) => values,
            Some(other) => {
                self.wrong(name, other);
                return Vec::new();
            }
        };
        let mut objects = Vec::with_capacity(values.len());
        for value in values {
            match value {
                Value::Object(object) => objects.push(object),
                other => self.wrong(name, other),
            }
        }
        objects
    }

    /// Another object, with the same remarks.
    pub fn within<'w>(&'w mut self, object: &'w Map<String, Value>) -> Document<'w> {
        Document {
            object,
            remarks: self.remarks,
        }
    }
}
