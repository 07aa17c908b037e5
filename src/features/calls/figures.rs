//! Figures of the register inside the text of a call: the writer puts a word in braces, chosen from a
//! short list; whoever reads sees the number of that day, for the communes and themes of the call.

/// What can be put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Figure {
    /// Organisations in the communes of the call.
    Organisations,
    /// Those among them that are of one of its themes.
    OfThemes,
    /// Associations in its communes.
    Associations,
    /// Its communes.
    Communes,
    /// The people who live there.
    Inhabitants,
}

impl Figure {
    /// Every figure, in the order in which they are proposed.
    pub const ALL: [Self; 5] = [
        Self::Organisations,
        Self::OfThemes,
        Self::Associations,
        Self::Communes,
        Self::Inhabitants,
    ];

    /// The word between braces, and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Organisations => "organisations",
            Self::OfThemes => "organisations-of-themes",
            Self::Associations => "associations",
            Self::Communes => "communes",
            Self::Inhabitants => "inhabitants",
        }
    }

    fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|figure| figure.as_str() == word)
    }
}

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// As it was written.
    Text(&'a str),
    /// A figure to be put in.
    Figure(Figure),
}

/// Takes a text apart. Braces around anything else are text like the rest.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let (mut pieces, mut rest, mut from) = (Vec::new(), text, 0);
    while let Some(at) = rest[from..].find('{').map(|at| at + from) {
        let figure = rest[at + 1..]
            .find('}')
            .and_then(|length| Some((Figure::named(&rest[at + 1..at + 1 + length])?, length)));
        match figure {
            Some((figure, length)) => {
                if at > 0 {
                    pieces.push(Piece::Text(&rest[..at]));
                }
                pieces.push(Piece::Figure(figure));
                rest = &rest[at + length + 2..];
                from = 0;
            }
            None => from = at + 1,
        }
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::{Figure, Piece, pieces};
    use proptest::prelude::*;

    #[test]
    fn figures_are_found_and_everything_else_stays_as_it_was_written() {
        assert_eq!(
            pieces("Sur {communes} communes, {organisations} {x} {"),
            [
                Piece::Text("Sur "),
                Piece::Figure(Figure::Communes),
                Piece::Text(" communes, "),
                Piece::Figure(Figure::Organisations),
                Piece::Text(" {x} {"),
            ]
        );
        assert_eq!(pieces("{{communes}}").len(), 3);
        assert!(pieces("").is_empty());
    }

    proptest! {
        #[test]
        fn put_together_again_the_pieces_are_the_text(text in "([{}]|communes|é|\\PC){0,30}") {
            let again: String = pieces(&text)
                .into_iter()
                .map(|piece| match piece {
                    Piece::Text(text) => text.to_owned(),
                    Piece::Figure(figure) => format!("{{{}}}", figure.as_str()),
                })
                .collect();
            prop_assert_eq!(again, text);
        }
    }
}
