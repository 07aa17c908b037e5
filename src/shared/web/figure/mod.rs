//! Figures: one picture that the server draws, its message and its sentence, the same as a table and as CSV, and where
//! its numbers come from. What is drawn is decoration of what is said: the table is the reference, so that nobody
//! needs the picture. Pattern: `reference/interface.md` A5 (two titles, direct labels, a table, a source).

mod columns;
mod curve;
mod files;
mod flows;
mod named;
mod picture;
mod printed;
mod ring;
mod sources;
mod threads;

use std::borrow::Cow;

use askama::Template;
use serde::{Deserialize, Serialize};

use super::Cx;
use crate::shared::authz::Power;
pub use columns::columns;
pub use curve::{Along, curve};
pub(super) use files::parts;
pub use files::{PARQUET, alone, embedding, parquet};
pub use flows::flows;
pub use named::{Named, without_figures};
pub use picture::{Anchor, Picture, Shape};
pub use ring::{Tie, ring};
pub(super) use sources::Sources;
pub use sources::{Source, address_of};
pub use threads::{Thread, threads};

/// A figure, ready to be shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Its name in the page and in the addresses of its files: letters and hyphens.
    pub name: Cow<'static, str>,
    /// The message: what one learns from it.
    pub title: String,
    /// What is counted, where and when.
    pub subtitle: String,
    /// The main trend, as one would tell it.
    pub sentence: String,
    /// What is drawn; nothing where there is nothing to draw.
    pub picture: Option<Picture>,
    /// What the numbers in the picture stand for, from 1 on.
    pub legend: Vec<String>,
    /// The same as a table.
    pub table: Table,
    /// Where the numbers come from, and of when they are.
    pub source: String,
    /// The address of its files: what comes before `.csv` and `.svg`, and the question after it.
    pub files: (String, String),
}

/// What a figure shows, in rows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// What each column holds; the first names the row.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// What it is about.
    pub name: String,
    /// Where the rows behind it are listed.
    pub behind: Option<String>,
    /// One value for each further column.
    pub cells: Vec<Cell>,
}

/// A value, as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Cell {
    /// So many.
    Count(u64),
    /// So many, and where they are listed: for a row whose name leads elsewhere.
    Listed(u64, String),
    /// A share, from 0 to 1, and where those are listed that it is of all.
    ListedShare(f64, String),
    /// Cents of euro.
    Money(i64),
    /// A share, from 0 to 1.
    Share(f64),
    /// A whole number of the smallest part, and how many figures of it stand after the comma.
    Parts(i64, u8),
    /// Anything else.
    Words(String),
}

impl Cell {
    /// The value as the reader writes it.
    #[must_use]
    pub fn shown(&self, cx: &Cx) -> String {
        match self {
            Self::Count(number) | Self::Listed(number, _) => cx.n(number),
            Self::Money(cents) => cx.money(cents),
            Self::Share(share) | Self::ListedShare(share, _) => percent(cx, *share),
            Self::Parts(number, decimals) => cx.app.texts.parts(cx.lang, *number, *decimals),
            Self::Words(words) => words.clone(),
        }
    }

    /// Where what it counts is listed, if the row does not lead there.
    #[must_use]
    pub fn listed(&self) -> Option<&str> {
        match self {
            Self::Listed(_, url) | Self::ListedShare(_, url) => Some(url),
            Self::Count(_) | Self::Money(_) | Self::Share(_) | Self::Parts(..) | Self::Words(_) => None,
        }
    }
}

/// A share as a percentage: one decimal, and never nothing or all where that is not so.
#[must_use]
pub fn percent(cx: &Cx, share: f64) -> String {
    let (least, most) = (0.001, 0.999);
    let (key, share) = match share {
        share if share > 0.0 && share < least => ("figure-percent.less", least),
        share if share < 1.0 && share > most => ("figure-percent.more", most),
        share => ("figure-percent", share),
    };
    cx.tv(key, "share", &cx.app.texts.decimal(cx.lang, share * 100.0))
}

#[derive(Template)]
#[template(path = "shared/web/templates/figure.html")]
struct Shown<'a> {
    cx: &'a Cx,
    figure: &'a Figure,
    /// What stands above it.
    heading: &'a str,
    embed: String,
    /// Whether everybody may have it.
    open: bool,
    /// Where whoever publishes puts it in a publication.
    take: Option<String>,
}

impl Shown<'_> {
    fn short(&self, length: &f64) -> String {
        picture::short(length)
    }
}

impl Figure {
    /// The figure as HTML, for a page.
    ///
    /// # Errors
    /// When the template fails, which is our mistake.
    pub fn html(&self, cx: &Cx) -> Result<String, askama::Error> {
        self.shown(cx, &self.title, true)
    }

    /// The same under another heading, for a page that already says a part of its title.
    ///
    /// # Errors
    /// When the template fails, which is our mistake.
    pub fn html_under(&self, cx: &Cx, heading: &str) -> Result<String, askama::Error> {
        self.shown(cx, heading, true)
    }

    /// The same, for a page that only some may see: nothing is said of how to use it elsewhere.
    ///
    /// # Errors
    /// When the template fails, which is our mistake.
    pub fn html_within(&self, cx: &Cx) -> Result<String, askama::Error> {
        self.shown(cx, &self.title, false)
    }

    fn shown(&self, cx: &Cx, heading: &str, open: bool) -> Result<String, askama::Error> {
        let words = format!("{}. {} {}", self.title, self.subtitle, self.sentence);
        let embed = embedding(cx, &self.address("svg"), &words);
        let publishes = cx.actor().is_some_and(|actor| actor.holds(Power::KeepSurveys));
        Shown {
            cx,
            figure: self,
            heading,
            embed,
            open,
            take: publishes.then(|| self.taking(cx)),
        }
        .render()
    }

    /// The address of one of its files.
    #[must_use]
    pub fn address(&self, extension: &str) -> String {
        let (path, query) = &self.files;
        match query.is_empty() {
            true => format!("{path}.{extension}"),
            false => format!("{path}.{extension}?{query}"),
        }
    }
}
