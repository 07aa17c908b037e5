//! The same text in several languages, as the people who wrote it gave it: what is missing in one is
//! shown in another, and said to be.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Lang;

/// A text in one language or several. No language holds an empty text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(BTreeMap<Lang, String>);

impl Words {
    /// The text in a language, without the blanks around; an empty one takes it away.
    pub fn put(&mut self, lang: Lang, text: &str) {
        match text.trim() {
            "" => self.0.remove(&lang),
            text => self.0.insert(lang, text.to_owned()),
        };
    }

    /// The same with a text in one more language.
    #[must_use]
    pub fn and(mut self, lang: Lang, text: &str) -> Self {
        self.put(lang, text);
        self
    }

    /// The text in this very language; empty when there is none.
    #[must_use]
    pub fn only(&self, lang: Lang) -> &str {
        self.0.get(&lang).map_or("", String::as_str)
    }

    /// The text for a reader and the language it is in: theirs, or the first that there is.
    #[must_use]
    pub fn get(&self, lang: Lang) -> (&str, Lang) {
        let own = self.0.get_key_value(&lang);
        own.or_else(|| self.0.first_key_value())
            .map_or(("", lang), |(lang, text)| (text, *lang))
    }

    /// Whether there is no text at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether there is a text in each of these languages.
    #[must_use]
    pub fn is_whole(&self, languages: &[Lang]) -> bool {
        languages.iter().all(|lang| self.0.contains_key(lang))
    }

    /// Each language and its text, in the order of the switch.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &str)> {
        self.0.iter().map(|(lang, text)| (*lang, text.as_str()))
    }
}

impl Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        code.parse()
            .map_err(|()| serde::de::Error::custom("no language of ours"))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{Lang, Words};

    #[test]
    fn a_text_is_shown_in_the_readers_language_or_in_the_one_it_has() {
        let mut words = Words::default()
            .and(Lang::Fr, " Se loger ")
            .and(Lang::Nl, "Wonen");
        assert_eq!(words.get(Lang::Nl), ("Wonen", Lang::Nl));
        assert_eq!(words.get(Lang::En), ("Se loger", Lang::Fr));
        assert!(words.is_whole(&[Lang::Fr, Lang::Nl]) && !words.is_whole(&Lang::ALL));
        words.put(Lang::Fr, "  ");
        assert_eq!(words.get(Lang::Fr), ("Wonen", Lang::Nl));
        let json = serde_json::to_string(&words).unwrap();
        assert_eq!(json, "{\"nl\":\"Wonen\"}");
        assert_eq!(serde_json::from_str::<Words>(&json).unwrap(), words);
        assert!(serde_json::from_str::<Words>("{\"de\":\"Wohnen\"}").is_err());
    }
}
