//! Texts as words that can be compared: folded and stemmed as searches do, in French and in Dutch.

use std::borrow::Cow;

use rustc_hash::FxHashSet;
use search::{Reader, Tongue, is_empty_word, tongue, tongue_of};

use crate::stemming::Stemming;
use crate::{families, light};

/// The stems under which a word of a question is looked for.
pub(crate) struct Stems {
    /// As it was asked: the French one, then the Dutch one where that is another.
    pub own: Vec<String>,
    /// Those of its family, which say the same.
    pub family: Vec<String>,
}

impl Stems {
    pub fn all(&self) -> impl Iterator<Item = &String> {
        self.own.iter().chain(&self.family)
    }
}

/// The words of a question that mean something, each once, in order. Those that say only that somebody or something is
/// looked for are left out, unless there are no others.
pub(crate) fn asked(text: &str, stemming: &Stemming) -> Vec<Stems> {
    let mut words = Vec::new();
    each_asked(text, stemming, |french, dutch| {
        let family = families::others(&french, dutch.as_deref());
        words.push(Stems {
            own: std::iter::once(french).chain(dutch).collect(),
            family,
        });
    });
    words
}

/// The stems of those words, in French and in Dutch where that is another.
fn each_asked(text: &str, stemming: &Stemming, mut take: impl FnMut(String, Option<String>)) {
    let mut seen = FxHashSet::default();
    let says_more = light::says_more(text, tells);
    Reader::default().read(&by_oneself(text), |folded, _| {
        if tells(folded) && !(says_more && light::is_light(folded)) {
            let (french, dutch) = stemming.stems(folded);
            if seen.insert(french.clone()) {
                take(french, dutch);
            }
        }
    });
}

/// A text without the "auto-" of what people do by themselves: an "atelier d’auto-réhabilitation" has no car, which an "auto" is in
/// French and in Dutch.
pub(crate) fn by_oneself(text: &str) -> Cow<'_, str> {
    const AUTO: &str = "auto";
    let (mut kept, mut from) = (String::new(), 0);
    for (hyphen, _) in text.match_indices('-') {
        let Some(start) = hyphen.checked_sub(AUTO.len()).filter(|start| *start >= from) else {
            continue;
        };
        let word = text.get(start..hyphen).unwrap_or_default();
        let before = text.get(..start).unwrap_or_default();
        let after = text.get(hyphen + 1..).unwrap_or_default();
        if word.eq_ignore_ascii_case(AUTO)
            && !before.ends_with(char::is_alphanumeric)
            && after.starts_with(char::is_alphabetic)
        {
            kept.push_str(text.get(from..start).unwrap_or_default());
            from = hyphen + 1;
        }
    }
    if from == 0 {
        return Cow::Borrowed(text);
    }
    kept.push_str(text.get(from..).unwrap_or_default());
    Cow::Owned(kept)
}

/// Whether a folded word says something.
pub(crate) fn tells(folded: &str) -> bool {
    folded.len() > 1 && !is_empty_word(folded)
}

/// The language of a text, by its small words.
pub(crate) fn language(reader: &mut Reader, text: &str) -> Tongue {
    let (mut french, mut dutch) = (0, 0);
    reader.read(text, |folded, _| match tongue(folded) {
        Tongue::French => french += 1,
        Tongue::Dutch => dutch += 1,
        Tongue::Unknown => {}
    });
    tongue_of(french, dutch)
}

/// The words of a text, as written there, that speak of what was asked, in the language in which it says most of
/// them; each once, in the text's order. This is what an explanation shows.
#[must_use]
pub fn said(asked_for: &[String], text: &str) -> Vec<String> {
    let stemming = Stemming::new();
    let mut most = Vec::new();
    for words in asked_for {
        let said = in_one_language(&stems(words, &stemming), text, &stemming);
        if said.len() > most.len() {
            most = said;
        }
    }
    most
}

fn in_one_language(wanted: &FxHashSet<String>, text: &str, stemming: &Stemming) -> Vec<String> {
    let (mut words, mut seen) = (Vec::new(), FxHashSet::default());
    Reader::default().read(&by_oneself(text), |folded, written| {
        if !tells(folded) {
            return;
        }
        let (one, other) = stemming.stems(folded);
        if (wanted.contains(&one) || other.is_some_and(|other| wanted.contains(&other))) && seen.insert(one) {
            words.push(if written.is_empty() { folded } else { written }.to_owned());
        }
    });
    words
}

/// All stems under which the words of a question are looked for.
pub(crate) fn stems(text: &str, stemming: &Stemming) -> FxHashSet<String> {
    let words = asked(text, stemming);
    words.iter().flat_map(Stems::all).cloned().collect()
}

/// Those of its words alone.
pub(crate) fn own_stems(text: &str, stemming: &Stemming) -> FxHashSet<String> {
    let mut own = FxHashSet::default();
    each_asked(text, stemming, |french, dutch| {
        own.insert(french);
        own.extend(dutch);
    });
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_only_point_at_somebody_are_no_reason() {
        for (need, text) in [
            ("De rivier en haar bewoners kennen", "Haar leden samenbrengen"),
            ("Plaatsen om samen te eten", "Het plaatsen van ramen"),
            ("Des lieux où manger ensemble", "Aménager des lieux"),
            ("Jongeren van beide kanten", "Voor beide dorpen en andere"),
            ("Tussen elk van hen", "Tussen hen en elke buur"),
        ] {
            let need = [format!("{need} in de tuin")];
            assert_eq!(said(&need, text), Vec::<String>::new(), "{need:?}");
            assert_eq!(said(&need, "De tuinen"), ["tuinen"]);
        }
    }

    #[test]
    fn what_is_shown_is_as_written() {
        let purpose = "Préparer des REPAS solidaires, cuisiner ; cuisines de quartier.";
        let asked = ["keuken en maaltijden".to_owned(), "cuisine et repas".to_owned()];
        assert_eq!(said(&asked, purpose), ["repas", "cuisiner"]);
        // A word of a family says the same across the border.
        assert_eq!(said(&asked[..1], purpose), ["repas", "cuisiner"]);
        assert!(said(&["een fiets".to_owned()], purpose).is_empty());
    }

    #[test]
    fn what_people_do_by_themselves_is_no_car() {
        let workshop = "ATELIER d’Auto-réhabilitation, auto-écoute ; café-auto-tamponneuse";
        assert_eq!(
            by_oneself(workshop),
            "ATELIER d’réhabilitation, écoute ; café-tamponneuse"
        );
        for as_it_is in [
            "Une auto, des autos",
            "pseudoauto-x",
            "auto- et moto",
            "-auto",
            "é-",
        ] {
            assert_eq!(by_oneself(as_it_is), as_it_is);
        }
        assert!(said(&["une auto".to_owned()], workshop).is_empty());
        assert_eq!(said(&["une auto".to_owned()], "prêter une auto"), ["auto"]);
    }
}
