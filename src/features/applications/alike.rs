//! What a text is about, as far as its own words say it: the themes of the territory of which it speaks, with these words. Advice and
//! questions rest on it, and nothing else. Pure.

use territory::Theme;

use super::frozen::Frozen;
use crate::shared::i18n::Lang;

/// Letters of a word that says what a text is about; shorter ones stand in every text.
const LETTERS: usize = 5;
/// So many words in common make two texts alike, whatever their themes.
const IN_COMMON: usize = 2;
/// Words of a theme that are named at most.
const NAMED: usize = 3;

/// A theme of which a text speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// Its slug.
    pub theme: String,
    /// The words that say so, as the territory writes them.
    pub words: Vec<String>,
}

/// The themes of which a text speaks, in the territory's order.
#[must_use]
pub fn spoken(themes: &[Theme], text: &str) -> Vec<Spoken> {
    let text = format!(" {} ", search::fold(text));
    let says = |word: &str| {
        let word = search::fold(word);
        // A long word is known by its beginning: kitchens speak of a kitchen.
        match word.chars().count() >= LETTERS {
            true => text.contains(&format!(" {word}")),
            false => text.contains(&format!(" {word} ")),
        }
    };
    let of = |theme: &Theme| {
        let words = &theme.words;
        let every = words.fr.iter().chain(&words.nl).chain(&words.en);
        let mut said: Vec<String> = every.filter(|word| says(word)).cloned().collect();
        said.sort_unstable();
        said.dedup();
        said.truncate(NAMED);
        (!said.is_empty()).then(|| Spoken {
            theme: theme.slug.clone(),
            words: said,
        })
    };
    themes.iter().filter_map(of).collect()
}

/// The themes of which an application speaks, as it was sent, in any of its languages.
#[must_use]
pub fn themes(every: &[Theme], sent: &Frozen) -> Vec<String> {
    let texts = ["title", "summary"]
        .into_iter()
        .filter_map(|field| sent.project.texts.get(field));
    let said: Vec<&str> = texts
        .flat_map(|words| Lang::ALL.into_iter().map(|lang| words.only(lang)))
        .collect();
    spoken(every, &said.join("\n"))
        .into_iter()
        .map(|one| one.theme)
        .collect()
}

/// Whether two texts could be about the same: they speak of one theme, or have words in common.
#[must_use]
pub fn are_alike(themes: &[Theme], one: &str, other: &str) -> bool {
    let (first, second) = (spoken(themes, one), spoken(themes, other));
    if first
        .iter()
        .any(|spoken| second.iter().any(|other| other.theme == spoken.theme))
    {
        return true;
    }
    let words = |text: &str| {
        let folded = search::fold(text);
        let long = folded.split(' ').filter(|word| word.chars().count() >= LETTERS);
        long.map(str::to_owned).collect::<std::collections::BTreeSet<_>>()
    };
    words(one).intersection(&words(other)).count() >= IN_COMMON
}

#[cfg(test)]
mod tests {
    use territory::{Text, Theme, ThemeWords};

    use super::{are_alike, spoken};

    fn theme(slug: &str, words: &[&str]) -> Theme {
        let text = || Text {
            fr: String::new(),
            nl: String::new(),
            en: String::new(),
        };
        Theme {
            slug: slug.to_owned(),
            name: text(),
            description: text(),
            words: ThemeWords {
                fr: words.iter().map(|word| (*word).to_owned()).collect(),
                nl: Vec::new(),
                en: Vec::new(),
            },
        }
    }

    #[test]
    fn a_text_speaks_of_a_theme_in_its_words_and_is_like_another_that_does() {
        let themes = [
            theme("food", &["cuisine", "repas"]),
            theme("transport", &["vélo", "bus"]),
        ];
        let of = |text: &str| -> Vec<String> {
            let spoken = spoken(&themes, text);
            spoken.into_iter().map(|one| one.theme).collect()
        };
        assert_eq!(of("Des cuisines partagées"), ["food"]);
        assert_eq!(
            of("Un busard sur le toit"),
            Vec::<String>::new(),
            "a short word is whole"
        );
        assert_eq!(of("Aller en VELO au repas"), ["food", "transport"]);
        assert!(are_alike(&themes, "Cuisine mobile", "Repas de quartier"));
        assert!(!are_alike(&themes, "Cuisine mobile", "Atelier de couture"));
        assert!(are_alike(&themes, "Atelier de couture", "La couture en atelier"));
        assert!(!are_alike(&themes, "", ""));
    }
}
