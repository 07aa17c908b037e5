//! Several people write at once and no word is lost: a save says which version it was written over.
//! Where somebody else saved meanwhile, both texts are shown side by side and both are kept.

use std::collections::BTreeMap;

use super::content::{Content, Value, hash};
use super::languages::{Twin, twin};
use crate::shared::i18n::Lang;

/// A value as a form sent it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Which field.
    pub field: String,
    /// In which language; empty for what has none.
    pub language: &'static str,
    /// What was typed.
    pub typed: String,
    /// The version that the writer was shown; 0 where there was none.
    pub shown: i64,
}

/// What becomes of what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The writer changed nothing: what holds now stays.
    Unchanged,
    /// It is written over what the writer was shown.
    Written,
    /// Somebody else changed it meanwhile, otherwise: both are shown.
    Conflict,
}

/// Holds what was sent against what holds now; `base` is what the writer was shown.
#[must_use]
pub fn verdict(now: &Value, base: &str, sent: &Sent) -> Verdict {
    if sent.typed == now.words || sent.typed == base {
        return Verdict::Unchanged;
    }
    match sent.shown == now.version {
        true => Verdict::Written,
        false => Verdict::Conflict,
    }
}

/// The rows to be written: field, language, words, and the hash of the text with which they are in step.
pub type Writes = Vec<(String, &'static str, String, String)>;

/// What is to be written of values that may be, given what the writer ticked: the fields of which both
/// texts say the same now.
#[must_use]
pub fn writes(content: &Content, languages: &[Lang], written: &[Sent], same: &[String]) -> Writes {
    let mut writes = Writes::new();
    let mut texts: BTreeMap<&str, Vec<&Sent>> = BTreeMap::new();
    for sent in written {
        match sent.language {
            "" => writes.push((sent.field.clone(), "", sent.typed.clone(), String::new())),
            _ => texts.entry(&sent.field).or_default().push(sent),
        }
    }
    for field in same {
        texts.entry(field).or_default();
    }
    for (field, changed) in texts {
        writes.extend(of_text(
            content,
            languages,
            field,
            &changed,
            same.iter().any(|one| one == field),
        ));
    }
    writes
}

/// What is to be written of one text in its languages.
fn of_text(content: &Content, languages: &[Lang], field: &str, changed: &[&Sent], same: bool) -> Writes {
    let after = |lang: Lang| {
        let new = changed.iter().find(|sent| sent.language == lang.code());
        new.map_or(content.text(field, lang), |sent| sent.typed.as_str())
    };
    let (first, second) = match languages {
        [first, second] => (*first, *second),
        _ => {
            let write = |sent: &&Sent| (field.to_owned(), sent.language, sent.typed.clone(), String::new());
            return changed.iter().map(write).collect();
        }
    };
    let other = |lang: Lang| if lang == first { second } else { first };
    // A text that is written for the first time beside one that stays is its translation; so are two that
    // are written for the first time at once.
    let translates = |lang: Lang| {
        let beside = content.text(field, other(lang));
        content.text(field, lang).is_empty()
            && !after(other(lang)).is_empty()
            && (after(other(lang)) == beside || beside.is_empty())
    };
    let mut writes = Writes::new();
    for lang in [first, second] {
        if !changed.iter().any(|sent| sent.language == lang.code()) {
            continue;
        }
        let words = after(lang);
        let in_step = !words.is_empty() && !after(other(lang)).is_empty() && (same || translates(lang));
        let source = if in_step {
            hash(after(other(lang)))
        } else {
            String::new()
        };
        writes.push((field.to_owned(), lang.code(), words.to_owned(), source));
    }
    if same && writes.is_empty() && matches!(twin(content, field, first, second), Twin::Stale(_)) {
        let source = hash(content.text(field, first));
        writes.push((
            field.to_owned(),
            second.code(),
            content.text(field, second).to_owned(),
            source,
        ));
    }
    writes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Sent, Verdict, verdict, writes};
    use crate::features::projects::content::{Content, Value};
    use crate::features::projects::languages::{Twin, twin};
    use crate::shared::i18n::Lang;
    use crate::shared::web::typed::{line, plain};
    use std::collections::BTreeMap;

    fn sent(language: &'static str, typed: &str, shown: i64) -> Sent {
        Sent {
            field: "problem".into(),
            language,
            typed: typed.into(),
            shown,
        }
    }

    /// A project as its table is: every version of one text in two languages.
    #[derive(Default)]
    struct Saves(BTreeMap<&'static str, Vec<Value>>);

    impl Saves {
        fn content(&self) -> Content {
            let last = |(language, all): (&&'static str, &Vec<Value>)| {
                all.last()
                    .map(|value| (("problem".to_owned(), (*language).to_owned()), value.clone()))
            };
            Content::new(self.0.iter().filter_map(last).collect())
        }

        fn save(&mut self, written: &[Sent], same: bool) {
            let ticked = if same {
                vec!["problem".to_owned()]
            } else {
                Vec::new()
            };
            for (_, language, words, source_hash) in
                writes(&self.content(), &[Lang::Fr, Lang::Nl], written, &ticked)
            {
                let all = self.0.entry(language).or_default();
                let version = all.len() as i64 + 1;
                let saved_at = all.len() as i64;
                all.push(Value {
                    version,
                    words,
                    source_hash,
                    saved_at,
                    ..Value::default()
                });
            }
        }

        fn twin(&self) -> Twin {
            twin(&self.content(), "problem", Lang::Fr, Lang::Nl)
        }
    }

    #[test]
    fn a_translation_is_stale_the_moment_its_source_changes_and_no_longer_when_that_is_undone() {
        let mut saves = Saves::default();
        assert_eq!(saves.twin(), Twin::Empty);
        saves.save(&[sent("fr", "Bonjour", 0)], false);
        assert_eq!(saves.twin(), Twin::Missing(Lang::Nl));
        saves.save(&[sent("nl", "Dag", 0)], false);
        assert_eq!(
            saves.twin(),
            Twin::InStep,
            "written beside a text that stays, it translates it"
        );
        saves.save(&[sent("fr", "Bonsoir", 1)], false);
        assert_eq!(saves.twin(), Twin::Stale(Lang::Nl));
        saves.save(&[sent("fr", "Bonjour", 2)], false);
        assert_eq!(saves.twin(), Twin::InStep);
        saves.save(&[sent("fr", "Bonsoir", 3)], false);
        saves.save(&[], true);
        assert_eq!(saves.twin(), Twin::InStep, "somebody read both");
        saves.save(&[sent("fr", "Au revoir", 4), sent("nl", "Tot ziens", 2)], true);
        assert_eq!(saves.twin(), Twin::InStep);
        saves.save(&[sent("nl", "", 3)], true);
        assert_eq!(saves.twin(), Twin::Missing(Lang::Nl));
    }

    #[test]
    fn who_writes_both_languages_at_once_has_written_a_text_and_its_translation() {
        let mut saves = Saves::default();
        saves.save(&[sent("fr", "Bonjour", 0), sent("nl", "Dag", 0)], false);
        assert_eq!(saves.twin(), Twin::InStep);
        saves.save(&[sent("fr", "Bonsoir", 1), sent("nl", "Goedenavond", 1)], false);
        assert!(
            matches!(saves.twin(), Twin::Stale(_)),
            "two changes are nobody's word that they agree"
        );
    }

    #[test]
    fn signs_that_turn_the_order_of_letters_around_are_no_text() {
        assert_eq!(plain("12\u{202e}34\u{2066} \u{200f}é"), "1234 \u{200f}é");
        assert_eq!(line("\u{2069}\u{202a} a\u{202c}"), "a");
    }

    proptest! {
        /// Two people write one text over each other, each from what they were shown: what either typed
        /// is in the versions, or was refused to them with the other's text; nothing disappears.
        #[test]
        fn no_word_is_lost(acts in proptest::collection::vec((0..2_usize, any::<bool>(), 0..6_u8), 1..40)) {
            let mut versions = vec![Value::default()];
            let mut shown = [0_usize; 2];
            for (who, reads, word) in acts {
                if reads {
                    shown[who] = versions.len() - 1;
                    continue;
                }
                let typed = format!("text {word}");
                let now = versions[versions.len() - 1].clone();
                let base = versions[shown[who]].words.clone();
                let one = sent("fr", &typed, versions[shown[who]].version);
                match verdict(&now, &base, &one) {
                    Verdict::Written => {
                        prop_assert_eq!(shown[who], versions.len() - 1, "nobody writes over what they have not seen");
                        versions.push(Value { version: now.version + 1, words: typed, ..Value::default() });
                        shown[who] = versions.len() - 1;
                    }
                    Verdict::Unchanged => prop_assert!(typed == now.words || typed == base),
                    // They keep what they typed and see what is there.
                    Verdict::Conflict => {
                        prop_assert_ne!(&typed, &now.words);
                        shown[who] = versions.len() - 1;
                    }
                }
            }
        }

        #[test]
        fn what_is_typed_is_kept_without_what_no_file_may_hold(typed in "\\PC*|[\\x00-\\x20]{0,20}", other in any::<String>()) {
            for typed in [typed, other] {
                let kept = plain(&typed);
                prop_assert_eq!(&plain(&kept), &kept, "once is enough");
                prop_assert!(!kept.chars().any(|letter| letter.is_control() && letter != '\n'));
                prop_assert!(!line(&typed).contains('\n'));
            }
        }

        /// In step is only what somebody wrote beside the other text or said to be the same.
        #[test]
        fn texts_are_in_step_only_by_somebodys_word(acts in proptest::collection::vec((0..3_u8, 0..3_u8, any::<bool>()), 1..30)) {
            let mut saves = Saves::default();
            for (which, word, same) in acts {
                let words = if word == 0 { String::new() } else { format!("{which} {word}") };
                let before = saves.content();
                let written: Vec<Sent> = [("fr", 0), ("nl", 1)]
                    .into_iter()
                    .filter(|(language, at)| {
                        let lang: Lang = language.parse().unwrap_or_default();
                        (which == *at || which == 2) && before.text("problem", lang) != words
                    })
                    .map(|(language, _)| sent(language, &words, 0))
                    .collect();
                saves.save(&written, same);
                let after = saves.content();
                let (fr, nl) = (after.text("problem", Lang::Fr), after.text("problem", Lang::Nl));
                match saves.twin() {
                    Twin::Empty => prop_assert!(fr.is_empty() && nl.is_empty()),
                    Twin::Missing(Lang::Fr) => prop_assert!(fr.is_empty() && !nl.is_empty()),
                    Twin::Missing(_) => prop_assert!(nl.is_empty() && !fr.is_empty()),
                    Twin::InStep => prop_assert!(!fr.is_empty() && !nl.is_empty()),
                    Twin::Stale(_) => prop_assert!(!same, "who says that both say the same is believed"),
                }
            }
        }
    }
}
