//! Words that an organisation writes for its own papers: plain, with places that are filled. Pure.
//!
//! A place is a word in brackets, in the language of the text: `[montant]`, `[bedrag]`, `[amount]`; which there are, the paper
//! says. A line that begins with `#` is a heading. Never the words of an order or a service: the initiative is the associations'
//! (law 2000-321, article 9-1); what reads like one, the caller knows.

use printing::{Block, Language};

use super::i18n::Lang;

/// Why words cannot stand; each with the word that is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A place in brackets that there is not.
    Unknown(String),
    /// A place that is needed and not there.
    Missing(&'static str),
    /// A sentence that speaks of an order or a service.
    Order(String),
}

impl Refusal {
    /// The word in text keys.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Unknown(_) => "unknown",
            Self::Missing(_) => "missing",
            Self::Order(_) => "order",
        }
    }

    /// The word that is meant.
    #[must_use]
    pub fn word(&self) -> &str {
        match self {
            Self::Unknown(word) | Self::Order(word) => word,
            Self::Missing(word) => word,
        }
    }
}

/// What is wrong with words whose places are these and which need those, if anything: the first fault. `order` gives the first
/// sentence that speaks of an order or a service.
#[must_use]
pub fn refusal(
    words: &str,
    (known, needed): (&[&'static str], &[&'static str]),
    order: impl Fn(&str) -> Option<String>,
) -> Option<Refusal> {
    let named = named(words);
    if let Some(unknown) = named.iter().find(|name| !known.contains(name)) {
        return Some(Refusal::Unknown((*unknown).to_owned()));
    }
    if let Some(missing) = needed.iter().find(|name| !named.contains(name)) {
        return Some(Refusal::Missing(missing));
    }
    order(words).map(Refusal::Order)
}

/// The places that words name, in their order.
#[must_use]
pub fn named(words: &str) -> Vec<&str> {
    let pieces = places(words);
    pieces
        .filter_map(|piece| match piece {
            Piece::Place(name) => Some(name),
            Piece::Words(_) => None,
        })
        .collect()
}

enum Piece<'a> {
    Words(&'a str),
    Place(&'a str),
}

/// A text cut at its places. A bracket that is not closed on its line is one.
fn places(words: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = words;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let place = |text: &'_ str| -> Option<usize> {
            let inner = text.strip_prefix('[')?;
            let end = inner.find([']', '\n', '['])?;
            inner[end..].starts_with(']').then_some(end)
        };
        if let Some(end) = place(rest) {
            let (name, after) = (&rest[1..=end], &rest[end + 2..]);
            rest = after;
            return Some(Piece::Place(name));
        }
        let from = rest.chars().next().map_or(0, char::len_utf8);
        let end = rest[from..].find('[').map_or(rest.len(), |at| at + from);
        let (said, after) = rest.split_at(end);
        rest = after;
        Some(Piece::Words(said))
    })
}

/// The words with their places filled; a place that `fill` does not know stays as it is.
#[must_use]
pub fn filled(words: &str, fill: impl Fn(&str) -> Option<String>) -> String {
    places(words)
        .map(|piece| match piece {
            Piece::Words(said) => said.to_owned(),
            Piece::Place(name) => fill(name).unwrap_or_else(|| format!("[{name}]")),
        })
        .collect()
}

/// The language of words, for the printer.
#[must_use]
pub fn language(lang: Lang) -> Language {
    match lang {
        Lang::Fr => Language::French,
        Lang::Nl => Language::Dutch,
        Lang::En => Language::English,
    }
}

/// The words for the printer, with their headings.
#[must_use]
pub fn blocks(words: &str) -> Vec<Block> {
    let (mut blocks, mut lines): (Vec<Block>, Vec<&str>) = (Vec::new(), Vec::new());
    let flush = |lines: &mut Vec<&str>, blocks: &mut Vec<Block>| {
        let text = lines.join("\n").trim().to_owned();
        if !text.is_empty() {
            blocks.push(Block::Paragraph(text));
        }
        lines.clear();
    };
    for line in words.lines() {
        match line.strip_prefix('#') {
            Some(heading) => {
                flush(&mut lines, &mut blocks);
                let heading = heading.trim_start_matches('#').trim().to_owned();
                blocks.push(Block::Heading(1, heading));
            }
            None => lines.push(line),
        }
    }
    flush(&mut lines, &mut blocks);
    blocks
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Refusal, filled, refusal};

    #[test]
    fn a_place_that_is_not_there_and_the_words_of_an_order_are_refused() {
        let places = (&["montant", "projet"][..], &["montant"][..]);
        let order = |words: &str| words.contains("prestataire").then(|| words.to_owned());
        let said = |words| refusal(words, places, order);
        assert_eq!(said("[montant] pour [projet]"), None);
        assert_eq!(
            said("[montant] [prix]"),
            Some(Refusal::Unknown("prix".to_owned()))
        );
        assert_eq!(said("Pour [projet]"), Some(Refusal::Missing("montant")));
        let words = "[montant] au prestataire";
        assert_eq!(said(words), Some(Refusal::Order(words.to_owned())));
    }

    proptest! {
        /// Whatever is written, what is no place stays as it is; and filling puts in what was given and nothing else.
        #[test]
        fn filling_changes_places_alone(before in "[^\\[\\]]{0,20}", after in ".{0,20}", value in "[a-z]{0,9}") {
            let words = format!("{before}[montant]{after}");
            let said = filled(&words, |name| (name == "montant").then(|| value.clone()));
            prop_assert_eq!(said, format!("{before}{value}{after}").replace("[montant]", &value));
        }
    }
}
