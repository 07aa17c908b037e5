//! A version on paper: its words, and each figure as a table.

use printing::{Align, Block, Column, Document, Fact, Language, Row, Table};

use super::publication::{Section, Version};
use crate::shared::i18n::{Lang, Words};
use crate::shared::web::Cx;
use crate::shared::web::figure::Figure;

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
    let block = Block::Paragraph(text.to_owned());
    (!text.is_empty()).then(|| match cx.foreign(lang) {
        None => block,
        Some(_) => Block::In(language(lang), vec![block]),
    })
}

fn part(cx: &Cx, section: &Section) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !section.headings.is_empty() {
        let (text, lang) = section.headings.get(cx.lang);
        let heading = Block::Heading(1, text.to_owned());
        blocks.push(match cx.foreign(lang) {
            None => heading,
            Some(_) => Block::In(language(lang), vec![heading]),
        });
    }
    blocks.extend(spoken(cx, &section.texts));
    if let Some(taken) = &section.figure
        && let Some(figure) = taken.kept(cx.lang)
    {
        blocks.push(Block::Heading(2, figure.title.clone()));
        blocks.push(Block::Paragraph(figure.sentence.clone()));
        blocks.push(Block::Table(table(cx, figure)));
        blocks.push(Block::Note(format!(
            "{} {}",
            figure.source,
            cx.tv("publication-figure-stays", "date", &cx.day(&taken.on))
        )));
    }
    blocks
}

fn table(cx: &Cx, figure: &Figure) -> Table {
    let column = |(place, head): (usize, &String)| Column {
        title: head.clone(),
        align: if place == 0 { Align::Words } else { Align::Figures },
        share: if place == 0 { 3 } else { 1 },
    };
    let rows = figure.table.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| cell.shown(cx));
        Row::Cells(std::iter::once(row.name.clone()).chain(cells).collect())
    });
    Table {
        caption: figure.subtitle.clone(),
        columns: figure.table.heads.iter().enumerate().map(column).collect(),
        rows: rows.collect(),
    }
}
