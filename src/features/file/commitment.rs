//! The text of the contrat d'engagement républicain: nobody signs a summary. It was transcribed without
//! the official journal at hand, so the page says which text counts, and the manual asks the operator to
//! collate it before anybody signs; a corrected text is another version by its hash.

use sha2::{Digest, Sha256};

use crate::shared::files::hex;

/// Where the text comes from.
pub const SOURCE: &str = "Décret n° 2021-1947 du 31 décembre 2021 pris pour l’application de l’article 10-1 \
    de la loi n° 2000-321 du 12 avril 2000, annexe";

/// The annex, one paragraph a line; those that begin with `#` are titles.
const TEXT: &str = include_str!("commitment.txt");

/// A paragraph of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line<'a> {
    /// A title.
    Title(&'a str),
    /// A paragraph.
    Paragraph(&'a str),
}

/// The whole text.
#[must_use]
pub fn lines() -> Vec<Line<'static>> {
    TEXT.lines()
        .filter(|line| !line.is_empty())
        .map(|line| match line.strip_prefix("# ") {
            Some(title) => Line::Title(title),
            None => Line::Paragraph(line),
        })
        .collect()
}

/// Which text was signed: the decree, and the first figures of a hash of every word shown.
#[must_use]
pub fn version() -> String {
    let hash = hex(&Sha256::digest(TEXT));
    format!("2021-1947 {}", &hash[..16])
}

#[cfg(test)]
mod tests {
    use super::{Line, lines};

    #[test]
    fn the_text_has_its_seven_commitments() {
        let titles: Vec<&str> = lines()
            .into_iter()
            .filter_map(|line| match line {
                Line::Title(title) => Some(title),
                Line::Paragraph(_) => None,
            })
            .collect();
        assert_eq!(titles.len(), 7);
        for (index, title) in titles.iter().enumerate() {
            assert!(
                title.starts_with(&format!("Engagement n° {}", index + 1)),
                "{title}"
            );
        }
    }
}
