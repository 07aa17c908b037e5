//! A part of what was frozen, as it is read: what it is called, and what it says in each language in which it is written.

use printing::Block;

use super::language;
use crate::features::applications::frozen::Frozen;
use crate::shared::i18n::Lang;
use crate::shared::web::Cx;

/// A part of the document as it is read: what it is called, and what it says, by language.
pub struct Part {
    /// What it is called.
    pub label: String,
    /// What it says, with the language where it has one.
    pub said: Vec<(String, Option<Lang>)>,
}

impl Part {
    /// The same for one reader: of what it says in several languages, theirs, else the first.
    #[must_use]
    pub fn read_in(mut self, lang: Lang) -> Self {
        let languages: Vec<Lang> = self.said.iter().filter_map(|(_, own)| *own).collect();
        let shown = languages.iter().find(|own| **own == lang).or(languages.first());
        let shown = shown.copied();
        self.said.retain(|(_, own)| own.is_none() || *own == shown);
        self
    }

    /// The same on paper, under a heading of a level.
    pub(super) fn blocks(self, cx: &Cx, level: u8) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(level, self.label)];
        blocks.extend(body(cx, self.said));
        blocks
    }

    /// The same where it is called by a sentence of its own.
    pub(super) fn under_a_sentence(self, cx: &Cx) -> Vec<Block> {
        let mut blocks = vec![Block::Paragraph(self.label)];
        blocks.extend(body(cx, self.said));
        blocks
    }
}

/// What is said, on paper: whatever is in another language than the sheet says so, and comes after what is in its own, which would
/// else be read as if it were in the other.
fn body(cx: &Cx, mut said: Vec<(String, Option<Lang>)>) -> Vec<Block> {
    said.sort_by_key(|(_, lang)| lang.is_some_and(|lang| lang != cx.lang));
    let mut blocks = Vec::new();
    for (words, lang) in said {
        match lang.filter(|lang| *lang != cx.lang) {
            Some(lang) => {
                blocks.push(Block::Note(cx.t(&format!("printed-language-{}", lang.code()))));
                blocks.push(Block::In(language(lang), vec![Block::Paragraph(words)]));
            }
            // Our own words, or those of somebody of whom nobody asked in which language they write.
            None if lang.is_none() => blocks.push(Block::Unknown(words)),
            None => blocks.push(Block::Paragraph(words)),
        }
    }
    blocks
}

/// What a text says that is kept in the first language of the project and in the second.
pub(super) fn both(frozen: &Frozen, first: &str, second: &str) -> Vec<(String, Option<Lang>)> {
    let each = frozen.each((first, second)).into_iter();
    each.map(|(words, lang)| (words.to_owned(), Some(lang))).collect()
}
