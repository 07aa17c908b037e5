//! Every call: words, what one can narrow by, and those that can be answered first.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::response::Response;

use super::words;
use crate::features::calls::call::{Call, Kind, State};
use crate::features::calls::content::Phase;
use crate::features::calls::finding::{By, Wanted, found};
use crate::features::calls::store;
use crate::features::calls::version::Version;
use crate::features::directory::{self, Organisation, choosing, names};
use crate::features::policies;
use crate::features::programmes;
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::narrowing::Says;
use crate::shared::web::{Access, Cx, Error, Routes, get};

/// The group of those that are built together, or will be.
const TOGETHER: &str = "together";

pub(super) fn routes() -> Routes {
    Routes::new().page("/calls", Access::Everyone, get(show))
}

/// A call in a list.
pub(in crate::features::calls) struct Line {
    pub url: String,
    pub title: String,
    pub language: Option<&'static str>,
    /// With the date that matters next.
    pub standing: String,
    pub kind: String,
    /// Who organises it.
    pub organisers: String,
    pub money: String,
    pub partners: String,
    pub bilingual: bool,
    pub themes: String,
}

/// Calls one under the other, under a title of level `level - 1`.
#[derive(Template)]
#[template(path = "features/calls/templates/lines.html")]
pub(in crate::features::calls) struct Lines<'a> {
    pub cx: &'a Cx,
    pub level: u8,
    pub lines: Vec<Line>,
}

impl<'a> Lines<'a> {
    /// Calls as they are listed, with the organisers that are published.
    pub async fn read(
        cx: &'a Cx,
        connection: &mut Connection,
        calls: &[&Call],
        level: u8,
    ) -> Result<Self, StoreError> {
        let mut ids: Vec<i64> = calls.iter().flat_map(|call| call.organisers.clone()).collect();
        ids.sort_unstable();
        ids.dedup();
        let organisers = directory::published_by_ids(connection, &ids).await?;
        Ok(Self {
            cx,
            level,
            lines: calls.iter().map(|call| line(cx, call, &organisers)).collect(),
        })
    }
}

fn line(cx: &Cx, call: &Call, organisers: &[Organisation]) -> Line {
    let (title, lang) = call.title(cx.lang);
    let themes: Vec<&str> = call.themes.iter().map(|theme| names::theme(cx, theme)).collect();
    let organisers: Vec<&str> = call
        .organisers
        .iter()
        .filter_map(|id| organisers.iter().find(|one| one.id == *id))
        .map(|one| one.name.as_str())
        .collect();
    Line {
        url: words::address(cx, call),
        title: title.to_owned(),
        language: cx.foreign(lang),
        standing: words::standing(cx, call),
        kind: cx.t(&format!("call-kind-{}", call.kind.as_str())),
        organisers: organisers.join(", "),
        money: words::money(cx, call),
        partners: words::partners(cx, call),
        bilingual: call.is_bilingual(),
        themes: themes.join(", "),
    }
}

#[derive(Template)]
#[template(path = "features/calls/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    narrowing: String,
    total: u64,
    /// Whether the asker organises calls.
    organises: bool,
    /// What is asked, for the links of the feeds.
    asked: String,
    /// By where they stand: the end of the title's key, and the calls.
    groups: Vec<(&'static str, Lines<'a>)>,
}

/// What the form says in which one looks for calls.
const SAYS: Says = Says {
    path: "/calls",
    narrow: "calls-narrow",
    words: "calls-words",
    by: "calls-by-",
    any: "calls-any",
    all: "calls-all",
};

/// What an address asks for, the commune by its code, and that commune as it was written.
pub(super) fn wanted(cx: &Cx) -> (Wanted, String) {
    let mut wanted = Wanted::read(cx.query());
    let typed = wanted.by.remove(&By::Commune).unwrap_or_default();
    if let Some(code) = choosing::narrowed(cx, &typed) {
        wanted.by.insert(By::Commune, code);
    }
    (wanted, typed)
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let (wanted, typed) = wanted(&cx);
    let mut connection = cx.app.db.read().await?;
    let every = store::calls::every(&mut connection).await?;
    let written = choosing::written_in(&cx, By::Commune, cx.t("calls-by-commune"), &typed)?;
    let named = names_of(&cx, &mut connection, &every).await?;
    let (calls, counts) = found(every, &wanted, &cx.app.territory, cx.now());
    let in_words = |by: By, value: &str| match by {
        By::Policy | By::Organiser | By::Programme => named.get(&(by, value.to_owned())).cloned(),
        _ => value_in_words(&cx, by, value),
    };
    let narrowing = wanted.form(&cx, SAYS, &counts, in_words, written.as_ref())?;
    let mut groups = Vec::new();
    for group in ["open", TOGETHER, "forecast", "closed", "withdrawn"] {
        let own: Vec<&Call> = calls
            .iter()
            .map(|(call, _)| call)
            .filter(|call| group_of(&cx, call) == group)
            .collect();
        if !own.is_empty() {
            groups.push((group, Lines::read(&cx, &mut connection, &own, 3).await?));
        }
    }
    let asked = match wanted.is_empty() {
        true => String::new(),
        false => format!("?{}", wanted.written()),
    };
    cx.page(&ListPage {
        asked,
        organises: cx.actor().is_some_and(|actor| actor.holds(Power::OrganiseCalls)),
        total: calls.len() as u64,
        narrowing,
        groups,
        cx: &cx,
    })
}

/// The group of the list in which a call is shown: its state, but for those that are built together now.
fn group_of(cx: &Cx, call: &Call) -> &'static str {
    match call.phase(cx.now(), cx.app.clock.today()) {
        Some(Phase::Announced | Phase::Open) => TOGETHER,
        Some(Phase::Over) | None => call.state(cx.now()).as_str(),
    }
}

/// The policies that calls serve, the organisations that organise them and the programmes that they offer, as the reader calls
/// them; whoever is not published is not named.
async fn names_of(
    cx: &Cx,
    connection: &mut Connection,
    every: &[(Call, Version)],
) -> Result<BTreeMap<(By, String), String>, StoreError> {
    let mut ids: Vec<i64> = every
        .iter()
        .flat_map(|(call, _)| call.organisers.clone())
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let mut named = BTreeMap::new();
    for one in directory::published_by_ids(connection, &ids).await? {
        named.insert((By::Organiser, one.key), one.name);
    }
    for policy in policies::all(connection).await? {
        let name = policy.name(cx.lang).0.to_owned();
        if name.is_empty() {
            continue;
        }
        named.insert((By::Policy, policy.address), name);
    }
    let offered = every
        .iter()
        .flat_map(|(_, version)| &version.content.means.programmes);
    let offered: BTreeSet<&String> = offered.collect();
    if !offered.is_empty() {
        let mut known = programmes::published(connection).await?;
        known.retain(|(programme, _)| offered.contains(&programme.address));
        let funders: Vec<i64> = known.iter().map(|(programme, _)| programme.funder).collect();
        let funders = directory::published_by_ids(connection, &funders).await?;
        known.retain(|(programme, _)| funders.iter().any(|one| one.id == programme.funder));
        named.extend(known.into_iter().map(|(programme, version)| {
            let name = programmes::name(cx, &version.content).0;
            ((By::Programme, programme.address), name)
        }));
    }
    Ok(named)
}

/// A value in the reader's words; nothing for one that never was.
fn value_in_words(cx: &Cx, by: By, value: &str) -> Option<String> {
    match by {
        By::State => value
            .parse::<State>()
            .ok()
            .map(|state| cx.t(&format!("call-state-{}", state.as_str()))),
        By::Kind => value
            .parse::<Kind>()
            .ok()
            .map(|kind| cx.t(&format!("call-kind-{}", kind.as_str()))),
        By::Theme => cx
            .app
            .territory
            .theme(value)
            .map(|_| names::theme(cx, value).to_owned()),
        By::Commune => cx.app.territory.commune(value).map(|_| names::commune(cx, value)),
        By::Language => value.parse::<Lang>().ok().map(|lang| lang.own_name().to_owned()),
        By::Money => match value {
            "with" => Some(cx.t("calls-money-with")),
            "without" => Some(cx.t("calls-money-without")),
            _ => None,
        },
        By::Policy | By::Organiser | By::Programme => None,
    }
}
