//! Every programme of every funder: three questions that anybody may answer, words, what else one can narrow by and how many
//! each leaves; those that take requests first, those that are for others last, with the reasons.

use askama::Template;
use axum::response::Response;

use super::{address, asked, commune_field, days, every_kind, every_theme, kinds, name, offered_by};
use crate::features::directory::{choosing, names, placed};
use crate::features::programmes::narrowing::{BY, COMMUNE, Listed, Wanted, every};
use crate::features::programmes::programme::State;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/programmes", Access::Everyone, get(show))
}

/// A programme in a list.
struct Line {
    url: String,
    name: (String, Option<&'static str>),
    funder: String,
    days: String,
    kinds: String,
    themes: String,
    completes: bool,
    /// Why it is for others, where it is.
    why: Vec<String>,
}

/// A way of narrowing: name of its parameter, what is chosen, values with their words.
struct Narrowing {
    by: &'static str,
    chosen: String,
    values: Vec<(String, String)>,
    /// The field in which one writes, where there are too many values to choose from.
    written: Option<String>,
}

#[derive(Template)]
#[template(path = "features/programmes/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    words: String,
    narrowing: Vec<Narrowing>,
    total: u64,
    asked: bool,
    /// Whether the place that was written is no one commune.
    doubt: bool,
    /// How many of the questions are answered.
    chosen: u64,
    /// By where they stand: the end of the title's key, and the programmes.
    groups: Vec<(&'static str, Vec<Line>)>,
}

/// What an address looks for, the commune by its code where it names one.
pub(in crate::features::programmes) fn wanted(cx: &Cx) -> Wanted {
    let [words] = asked(cx.query(), ["q"]);
    let mut values = asked(cx.query(), BY);
    if let Some(code) = choosing::narrowed(cx, &values[COMMUNE]) {
        values[COMMUNE] = code;
    }
    Wanted { words, values }
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let mut wanted = wanted(&cx);
    // What names no one commune narrows nothing.
    let typed = wanted.values[COMMUNE].clone();
    if cx.app.territory.commune(&typed).is_none() {
        wanted.values[COMMUNE].clear();
    }
    let mut connection = cx.app.db.read().await?;
    let every = every(&mut connection, &cx.app.territory).await?;
    drop(connection);
    let today = cx.app.clock.today();
    let found: Vec<&Listed> = every.iter().filter(|one| wanted.finds(one, today)).collect();
    let lines = |open: bool| -> Vec<Line> {
        let own = found.iter().filter(|one| one.takes(today) == open);
        own.map(|one| line(&cx, one, Vec::new())).collect()
    };
    let others = every.iter().filter_map(|one| {
        let why = wanted.sets_aside(one, today);
        let why = why
            .iter()
            .map(|question| cx.t(&format!("programme-for-{}-no", question.as_str())));
        let why: Vec<String> = why.collect();
        (!why.is_empty()).then(|| line(&cx, one, why))
    });
    let groups = [
        ("open", lines(true)),
        ("shut", lines(false)),
        ("others", others.collect()),
    ];
    let chosen = wanted.values.iter().chain([&wanted.words]);
    let chosen = chosen.filter(|value| !value.is_empty()).count();
    let place = commune_field(&cx, ("programmes-by-commune", "programmes-any"), &typed);
    let doubt = place.is_in_doubt();
    let place = match choosing::are_listed(&cx) {
        true => None,
        false => Some(place.render()?),
    };
    cx.page(&ListPage {
        asked: !wanted.is_empty() || doubt,
        doubt,
        chosen: chosen as u64,
        total: found.len() as u64,
        narrowing: narrowing(&cx, &every, &wanted, place),
        groups: groups
            .into_iter()
            .filter(|(_, lines)| !lines.is_empty())
            .collect(),
        words: wanted.words,
        cx: &cx,
    })
}

fn line(cx: &Cx, one: &Listed, why: Vec<String>) -> Line {
    let content = one.content();
    let themes = content.themes.iter();
    let themes: Vec<&str> = themes.map(|theme| names::theme(cx, theme)).collect();
    Line {
        url: address(cx, &one.programme),
        name: name(cx, content),
        funder: offered_by(cx, &one.programme, &one.funder),
        days: match one.programme.state {
            State::Closed => cx.t("programme-state-closed"),
            State::Draft | State::Published => days(cx, content),
        },
        kinds: kinds(cx, content),
        themes: themes.join(", "),
        completes: content.completes,
        why,
    }
}

/// Every funder of a programme, by its key and name, in the order of the names.
fn every_funder(every: &[Listed]) -> Vec<(String, String)> {
    let mut funders: Vec<(String, String)> = every
        .iter()
        .map(|one| (one.funder.key.clone(), one.funder.name.clone()))
        .collect();
    funders.sort_by_cached_key(|(key, name)| (search::fold(name), key.clone()));
    funders.dedup();
    funders
}

fn narrowing(cx: &Cx, every: &[Listed], wanted: &Wanted, mut place: Option<String>) -> Vec<Narrowing> {
    let today = cx.app.clock.today();
    let open = vec![("now".to_owned(), cx.t("programmes-open-now"))];
    let values = [
        every_kind(cx),
        placed::listed(cx),
        every_theme(cx),
        every_funder(every),
        open,
    ];
    let ways = BY.into_iter().zip(values).enumerate();
    ways.map(|(way, (by, values))| Narrowing {
        by,
        written: place.take_if(|_| way == COMMUNE),
        chosen: wanted.values[way].clone(),
        values: wanted
            .counted(every, way, values, today)
            .into_iter()
            .map(|(value, name, count)| (value, format!("{name} ({})", cx.n(&count))))
            .collect(),
    })
    .collect()
}
