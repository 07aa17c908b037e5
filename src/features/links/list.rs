//! The list of links: those that wait, those that the evidence joined, those that people decided.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;

use crate::features::directory::{self, Pair, names, sum};
use crate::shared::i18n::Arg;
use crate::shared::web::{Cx, Error};

/// Pairs listed.
const SHOWN: i64 = 100;

#[derive(Template)]
#[template(path = "features/links/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    /// `waiting joined said`
    view: &'static str,
    rows: Vec<Row>,
    /// The first that waits.
    begin: Option<i64>,
    more: Option<String>,
    /// The three lists: name, text, how many.
    views: [(&'static str, &'static str, u64); 3],
}

/// One pair of the list.
pub struct Row {
    id: i64,
    names: [String; 2],
    /// Register and place of each side.
    where_from: [String; 2],
    bits: String,
    money: Option<String>,
    said: Option<String>,
}

pub async fn show(cx: Cx, RawQuery(query): RawQuery) -> Result<Response, Error> {
    let view = match query.as_deref().unwrap_or_default() {
        "view=joined" => "joined",
        "view=said" => "said",
        _ => "waiting",
    };
    let counted = directory::counts(&cx.app).await?;
    let pairs = match view {
        "joined" => directory::joined_by_evidence(&cx.app, SHOWN).await?,
        "said" => directory::last_said(&cx.app, SHOWN).await?,
        _ => directory::waiting(&cx.app, SHOWN).await?,
    };
    let total = match view {
        "joined" => counted.by_evidence,
        "said" => counted.same + counted.not_the_same,
        _ => counted.waiting,
    };
    let rows: Vec<Row> = pairs.iter().map(|pair| row(&cx, pair)).collect();
    cx.page(&ListPage {
        views: [
            ("waiting", "links-waiting", counted.waiting),
            ("joined", "links-joined", counted.by_evidence),
            ("said", "links-said", counted.same + counted.not_the_same),
        ],
        view,
        begin: pairs
            .first()
            .filter(|_| view == "waiting")
            .map(|pair| pair.link.id),
        more: (total > rows.len() as u64).then(|| cx.tn("links-more", &(rows.len() as u64))),
        rows,
        cx: &cx,
    })
}

fn row(cx: &Cx, pair: &Pair) -> Row {
    let link = &pair.link;
    let register = |register: &str| match register {
        "party" => cx.t("links-party"),
        known => names::register(cx, known),
    };
    let [one, other] = &pair.sides;
    let from = |name: &str, place: &str| {
        let said = [register(name), place.to_owned()];
        said.iter()
            .filter(|text| !text.is_empty())
            .cloned()
            .collect::<Vec<_>>()
            .join(", ")
    };
    Row {
        id: link.id,
        names: [one.0.clone(), other.0.clone()],
        where_from: [from(&link.register, &one.1), from(&link.other_register, &other.1)],
        bits: link
            .confidence
            .map_or_else(String::new, |bits| sum::signed(cx, bits)),
        money: (link.cents > 0).then(|| cx.money(&link.cents)),
        said: (link.said == 1).then(|| said(cx, link)),
    }
}

/// Whoever speaks on the pages, as the links call them.
pub(super) const ADMINISTRATOR: &str = "administrator";

/// What somebody said of a link, who and when.
pub(super) fn said(cx: &Cx, link: &directory::Link) -> String {
    let key = match link.state.as_str() {
        "joined" => "links-same-by",
        "apart" => "links-not-same-by",
        _ => "links-undone-by",
    };
    let day = link.said_at.map_or_else(String::new, |at| cx.day(&at));
    let who = match link.said_by.as_deref().unwrap_or_default() {
        ADMINISTRATOR => cx.t("links-administrator"),
        // A command says who in its own words.
        who => who.to_owned(),
    };
    cx.ta(key, &[("who", Arg::Text(&who)), ("day", Arg::Text(&day))])
}
