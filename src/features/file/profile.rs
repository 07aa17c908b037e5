//! What an organisation says of itself: its own words stand above those of the registers, and apart.

use crate::shared::i18n::Lang;

/// What an organisation says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Its number.
    pub id: i64,
    /// What it does, in French, Dutch and English; empty where it does not say.
    pub purposes: [String; 3],
    /// Where it acts; empty where it does not say.
    pub area: String,
    /// On which themes.
    pub themes: Vec<String>,
    /// How to reach it.
    pub contact: String,
    /// Whether everyone may see that.
    pub contact_public: bool,
    /// Raised by each change; 0 for what nobody wrote yet.
    pub version: i64,
    /// When it was last changed, in seconds.
    pub changed_at: i64,
}

impl Profile {
    /// Its words in the reader's language, else in the first it wrote; with that language.
    #[must_use]
    pub fn purpose(&self, lang: Lang) -> Option<(Lang, &str)> {
        let said = |lang: Lang| {
            let words = self.purposes[lang as usize].as_str();
            (!words.is_empty()).then_some((lang, words))
        };
        said(lang).or_else(|| Lang::ALL.into_iter().find_map(said))
    }

    /// Whether there is anything that everyone may see.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.purpose(Lang::Fr).is_some()
            || !self.area.is_empty()
            || !self.themes.is_empty()
            || (self.contact_public && !self.contact.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::Profile;
    use crate::shared::i18n::Lang;

    #[test]
    fn its_words_are_given_in_the_readers_language_or_in_the_first_it_wrote() {
        let profile = Profile {
            purposes: [String::new(), "Wij naaien samen".into(), "We sew together".into()],
            ..Profile::default()
        };
        assert_eq!(profile.purpose(Lang::En), Some((Lang::En, "We sew together")));
        assert_eq!(profile.purpose(Lang::Fr), Some((Lang::Nl, "Wij naaien samen")));
        assert_eq!(Profile::default().purpose(Lang::Fr), None);
        assert!(
            !Profile {
                contact: "a@example.org".into(),
                ..Profile::default()
            }
            .says_something()
        );
    }
}
