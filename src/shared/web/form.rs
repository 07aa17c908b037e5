//! Forms that keep what was typed: raw values, what is wrong with each field, and the summary
//! shown above. Values become types at the edge; an error never loses a word.

use std::borrow::Cow;
use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};

use super::error::Error;

/// A form as it was sent, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Form {
    values: BTreeMap<String, String>,
    several: BTreeMap<String, Vec<String>>,
    errors: Vec<(Cow<'static, str>, &'static str)>,
    /// Whether a file came with it.
    brought: bool,
}

impl Form {
    /// An empty form.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A form filled by us, e.g. with what we already hold.
    #[must_use]
    pub fn with(mut self, field: &str, value: &str) -> Self {
        self.values.insert(field.into(), value.into());
        self
    }

    /// A form of the fields that were sent, in their order.
    #[must_use]
    pub(super) fn of(pairs: Vec<(String, String)>) -> Self {
        let (mut values, mut several) = (BTreeMap::new(), BTreeMap::<String, Vec<String>>::new());
        for (name, value) in pairs {
            several.entry(name.clone()).or_default().push(value.clone());
            // A browser sends a field once; were it sent twice, the first stands.
            values.entry(name).or_insert(value);
        }
        Self {
            values,
            several,
            ..Self::default()
        }
    }

    /// The same, with which a file came.
    #[must_use]
    pub(super) fn bringing(mut self) -> Self {
        self.brought = true;
        self
    }

    /// Whether a file came with it: where it is shown again the browser has forgotten which.
    #[must_use]
    pub fn brought_file(&self) -> bool {
        self.brought
    }

    /// Every value of a field that may be ticked several times.
    #[must_use]
    pub fn every(&self, field: &str) -> &[String] {
        self.several.get(field).map_or(&[], Vec::as_slice)
    }

    /// A form in which a field is ticked several times, filled by us.
    #[must_use]
    pub fn with_every(mut self, field: &str, values: &[String]) -> Self {
        self.several.insert(field.into(), values.to_vec());
        self
    }

    /// The same, each field with its values as `changed` says; without those of which it says nothing.
    #[must_use]
    pub fn changed(&self, changed: impl Fn(&str, &[String]) -> Option<(String, Vec<String>)>) -> Self {
        let fields = self.several.iter();
        let fields = fields.filter_map(|(name, values)| changed(name, values));
        let pairs =
            fields.flat_map(|(name, values)| values.into_iter().map(move |value| (name.clone(), value)));
        Self {
            brought: self.brought,
            ..Self::of(pairs.collect())
        }
    }

    /// What was typed in a field, as it was typed.
    #[must_use]
    pub fn value(&self, field: &str) -> &str {
        self.values.get(field).map_or("", String::as_str)
    }

    /// Whether a choice was made.
    #[must_use]
    pub fn is(&self, field: &str, value: &str) -> bool {
        self.value(field) == value
    }

    /// What was typed, without the blanks around; an empty field or one longer than `longest`
    /// characters is an error told by the text `key`.
    pub fn required(&mut self, field: &'static str, longest: usize, key: &'static str) -> String {
        let value = self.value(field).trim().to_owned();
        if value.is_empty() || value.chars().count() > longest {
            self.refuse(field, key);
        }
        value
    }

    /// Says what is wrong with a field: `key` is the text shown in the summary and at the field.
    pub fn refuse(&mut self, field: impl Into<Cow<'static, str>>, key: &'static str) {
        self.errors.push((field.into(), key));
    }

    /// The same, of which nothing is wrong yet: what was typed is shown again before it is sent.
    #[must_use]
    pub fn without_errors(mut self) -> Self {
        self.errors.clear();
        self
    }

    /// The text key of what is wrong with a field.
    #[must_use]
    pub fn error(&self, field: &str) -> Option<&'static str> {
        self.errors
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, key)| *key)
    }

    /// Every error, in the order of the fields: the summary.
    #[must_use]
    pub fn errors(&self) -> &[(Cow<'static, str>, &'static str)] {
        &self.errors
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        self.errors.is_empty()
    }
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self, Error> {
        let body = Bytes::from_request(request, state)
            .await
            .map_err(|_| Error::TooLarge)?;
        let pairs: Vec<(String, String)> =
            serde_html_form::from_bytes(&body).map_err(|_| Error::Invalid("form"))?;
        Ok(Self::of(pairs))
    }
}

#[cfg(test)]
mod tests {
    use super::Form;

    #[test]
    fn a_field_that_is_sent_twice_stands_as_it_came_first() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let form = Form::of(vec![pair("role", "member"), pair("role", "representative")]);
        assert_eq!(form.value("role"), "member");
        assert_eq!(form.every("role"), ["member", "representative"]);
    }
}
