//! A text of a call as it is shown: paragraphs and lists, with the figures of the day put in.

use std::collections::BTreeMap;

use askama::Template;
use search::{Facet, Query};

use crate::features::calls::content::Place;
use crate::features::calls::figures::{Figure, Piece, pieces};
use crate::features::directory::placed;
use crate::shared::i18n::Words;
use crate::shared::web::figure::Named;
use crate::shared::web::{Cx, Error};

/// A text as it is shown.
#[derive(Template)]
#[template(path = "features/calls/templates/prose.html")]
pub struct Prose {
    language: Option<&'static str>,
    blocks: Vec<Block>,
}

/// A paragraph, a list of lines, or a figure whose address stood alone on a line.
enum Block {
    Paragraph(Vec<Part>),
    List(Vec<Vec<Part>>),
    Figure(String),
}

enum Part {
    Text(String),
    /// A number, and the list of the directory that it counts.
    Figure(String, Option<String>),
}

/// The numbers of the day for a call.
pub type Numbers = BTreeMap<Figure, (u64, Option<String>)>;

/// What is put into the texts of a call on the day on which they are read.
#[derive(Default)]
pub struct Figures {
    /// Numbers, in the place of words in braces.
    pub numbers: Numbers,
    /// Figures of others, in the place of their address.
    pub named: Named,
}

impl Prose {
    /// A text in the reader's language, or in one that it has.
    pub fn new(cx: &Cx, words: &Words, figures: &Figures) -> Self {
        let (text, lang) = words.get(cx.lang);
        let mut blocks: Vec<Block> = Vec::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if let Some(figure) = figures.named.at(cx, line) {
                blocks.push(Block::Figure(figure.to_owned()));
                continue;
            }
            let bullet = line.strip_prefix("- ").or_else(|| line.strip_prefix("• "));
            match (bullet, blocks.last_mut()) {
                (Some(item), Some(Block::List(items))) => items.push(parts(cx, item, figures)),
                (Some(item), _) => blocks.push(Block::List(vec![parts(cx, item, figures)])),
                (None, _) => blocks.push(Block::Paragraph(parts(cx, line, figures))),
            }
        }
        Self {
            language: (lang != cx.lang).then(|| lang.code()),
            blocks,
        }
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }
}

fn parts(cx: &Cx, line: &str, figures: &Figures) -> Vec<Part> {
    pieces(line)
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => Part::Text(text.to_owned()),
            Piece::Figure(figure) => match figures.numbers.get(&figure) {
                Some((number, url)) => Part::Figure(cx.n(number), url.clone()),
                None => Part::Text(format!("{{{}}}", figure.as_str())),
            },
        })
        .collect()
}

/// Whether a text asks for a figure.
pub fn asks_for_figures(words: &Words) -> bool {
    words
        .iter()
        .any(|(_, text)| pieces(text).iter().any(|piece| matches!(piece, Piece::Figure(_))))
}

/// The numbers of today for the communes and themes of a call.
///
/// # Errors
/// When the index does not answer.
pub fn numbers(cx: &Cx, place: &Place) -> Result<Numbers, Error> {
    let territory = &cx.app.territory;
    let here = placed::today(cx, &place.communes);
    let communes: Vec<&territory::Commune> = territory
        .communes
        .iter()
        .filter(|one| here.is_empty() || here.contains(&one.code))
        .collect();
    let counted = |more: &[(Facet, Vec<String>)]| -> Result<(u64, Option<String>), Error> {
        let mut filters = vec![(Facet::State, vec!["active".to_owned()])];
        if !here.is_empty() {
            filters.push((Facet::Commune, here.clone()));
        }
        filters.extend(more.iter().cloned());
        let query = Query {
            filters: filters.clone(),
            inside: here.is_empty(),
            year: cx.app.clock.today().year(),
            ..Query::default()
        };
        let total = cx.app.index.page(&query, 1, None)?.total;
        let pairs: Vec<(String, String)> = filters
            .iter()
            .flat_map(|(facet, values)| values.iter().map(|value| (facet.to_string(), value.clone())))
            .collect();
        let asked = serde_html_form::to_string(&pairs).unwrap_or_default();
        Ok((total, Some(cx.url(&format!("/organisations?{asked}")))))
    };
    let mut numbers = Numbers::new();
    for figure in Figure::ALL {
        let value = match figure {
            Figure::Organisations => counted(&[])?,
            Figure::OfThemes => counted(&[(Facet::Theme, place.themes.clone())])?,
            Figure::Associations => counted(&[(Facet::Kind, vec!["association".to_owned()])])?,
            Figure::Communes => (communes.len() as u64, None),
            Figure::Inhabitants => (communes.iter().map(|one| u64::from(one.population)).sum(), None),
        };
        numbers.insert(figure, value);
    }
    Ok(numbers)
}
