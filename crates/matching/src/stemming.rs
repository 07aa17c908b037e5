//! Stems as searches make them, but for words that a stemmer takes for one though they say different things: a *répit* is no *repas*,
//! a *collectif* does no *collecte*. A search shows what it found and lets its reader choose; here somebody would stand for a need.

/// Folded words, and what stands for the stem of each.
const APART: [(&str, &str); 12] = [
    ("repas", "repas"),
    ("collectif", "collectif"),
    ("collectifs", "collectif"),
    ("collective", "collectif"),
    ("collectives", "collectif"),
    ("collectivement", "collectif"),
    ("collectivite", "collectivite"),
    ("collectivites", "collectivite"),
    ("collection", "collection"),
    ("collections", "collection"),
    ("collectie", "collection"),
    ("collecties", "collection"),
];

/// The two stemmers.
#[derive(Default)]
pub(crate) struct Stemming(search::Stemming);

impl Stemming {
    /// Ready for any word.
    pub fn new() -> Self {
        Self(search::Stemming::new())
    }

    /// The stems of one folded word, French then Dutch; one when they are the same.
    pub fn stems(&self, folded: &str) -> (String, Option<String>) {
        match APART.iter().find(|(word, _)| *word == folded) {
            Some((_, stem)) => ((*stem).to_owned(), None),
            None => self.0.stems(folded),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Stemming;

    #[test]
    fn words_that_say_different_things_are_not_one() {
        let stemming = Stemming::new();
        let stem = |word: &str| stemming.stems(word).0;
        assert_ne!(stem("repas"), stem("repit"));
        let others = [
            "collectif",
            "collectives",
            "collectivement",
            "collectivite",
            "collections",
            "collecties",
        ];
        for other in others {
            assert_ne!(stem("collecte"), stem(other), "{other}");
        }
        assert_eq!(stem("collecte"), stem("collecter"));
        assert_eq!(stem("collectif"), stem("collectives"));
    }
}
