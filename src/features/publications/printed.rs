//! A version on paper: its words, and each figure drawn and as a table.

use printing::{Block, Document, Fact, Language};

use super::publication::{Section, Version};
use crate::shared::i18n::{Lang, Words, typeset};
use crate::shared::web::Cx;

fn language(lang: Lang) -> Language {
    match lang {
        Lang::Fr => Language::French,
        Lang::Nl => Language::Dutch,
        Lang::En => Language::English,
    }
}

/// What is printed of a version, in the reader's language where it has one.
#[must_use]
pub fn document(cx: &Cx, version: &Version, cited: &str) -> Document {
    let said = &version.document;
    let content = &said.content;
    let mut body = Vec::new();
    body.extend(spoken(cx, &content.summaries));
    if !content.errata.is_empty() {
        body.push(Block::Heading(1, cx.t("publication-errata")));
        body.extend(spoken(cx, &content.errata));
    }
    for section in &content.sections {
        body.extend(part(cx, section));
    }
    body.push(Block::Heading(1, cx.t("publication-discussion")));
    body.extend(spoken(cx, &content.discussion));
    body.push(Block::Heading(1, cx.t("publication-cite")));
    body.push(Block::Paragraph(cited.to_owned()));
    body.push(Block::Facts(vec![Fact {
        name: cx.t("publication-hash"),
        value: version.hash.clone(),
    }]));
    let by = match content.authors.is_empty() {
        true => said.organisation.clone(),
        false => format!("{}, {}", content.authors, said.organisation),
    };
    let at = jiff::Timestamp::from_second(said.published_at).unwrap_or_default();
    Document {
        title: content.titles.get(cx.lang).0.to_owned(),
        subtitle: format!(
            "{by}. {}",
            cx.ta(
                "publication-version-of",
                &[
                    ("n", said.number.into()),
                    ("date", cx.day(&said.published_at).as_str().into()),
                ],
            )
        ),
        language: language(cx.lang),
        author: by,
        written: at.to_zoned_datetime(jiff::tz::TimeZone::UTC).datetime(),
        foot: cited.to_owned(),
        body,
    }
}

/// A text, and its language where that is not the document's.
fn spoken(cx: &Cx, words: &Words) -> Option<Block> {
    let (text, lang) = words.get(cx.lang);
    let block = Block::Paragraph(typeset(lang, text));
    (!text.is_empty()).then(|| match cx.foreign(lang) {
        None => block,
        Some(_) => Block::In(language(lang), vec![block]),
    })
}

fn part(cx: &Cx, section: &Section) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !section.headings.is_empty() {
        let (text, lang) = section.headings.get(cx.lang);
        let heading = Block::Heading(1, typeset(lang, text));
        blocks.push(match cx.foreign(lang) {
            None => heading,
            Some(_) => Block::In(language(lang), vec![heading]),
        });
    }
    blocks.extend(spoken(cx, &section.texts));
    if let Some(taken) = &section.figure
        && let Some(figure) = taken.kept(cx.lang)
    {
        let note = cx.tv("publication-figure-stays", "date", &cx.day(&taken.on));
        blocks.extend(figure.printed(cx, &note));
    }
    blocks
}
