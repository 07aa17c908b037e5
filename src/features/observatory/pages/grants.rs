//! Past grants, seen whole: who funds whom, for what, since when; and each figure's own files.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::Path;
use axum::response::Response;
use futures_util::FutureExt;

use super::beside::{Beside, beside};
use super::choices::place_field;
use super::{Seen, whole_euros};
use crate::features::directory::names;
use crate::features::observatory::asked::{Asked, NO_PLACE, NO_THEME, SMALL};
use crate::features::observatory::ledger::Held;
use crate::shared::i18n::Arg;
use crate::shared::web::figure::{Figure, Source};
use crate::shared::web::{Access, Cx, Error, Routes, get};

/// Funders one can choose from, at most: those with most grants.
const CHOICES: usize = 200;

pub(super) fn routes(held: &Arc<Held>) -> Routes {
    Routes::new()
        .page(
            "/observatory/grants",
            Access::Everyone,
            get(show).sharing(Extension(Arc::clone(held))),
        )
        .page(
            "/observatory/grants/figures/{file}",
            Access::Everyone,
            get(file_of).sharing(Extension(Arc::clone(held))),
        )
        .figures(drawn(held))
}

/// A choice among values: name of its parameter, what is chosen, values with their words.
pub(super) struct Choice {
    by: &'static str,
    chosen: String,
    values: Vec<(String, String)>,
    /// A field of its own, where it is no plain list.
    field: Option<String>,
}

#[derive(Template)]
#[template(path = "features/observatory/templates/grants.html")]
struct Whole<'a> {
    cx: &'a Cx,
    seen: &'a Seen,
    choices: Vec<Choice>,
    /// The beneficiary that the question names: in addresses, and its name.
    beneficiary: Option<(String, String)>,
    below: String,
    /// What was typed for it and is no amount, in words.
    wrong: Option<String>,
    title: String,
    /// Whether it is about somebody of whom the name is all that is known.
    a_name: bool,
    /// Whether those are asked for whose place is not known.
    nowhere: bool,
    money: String,
    median: String,
    /// Whether any grant was loaded.
    any: bool,
    asks: bool,
    /// How many may be told twice, in words, and where they are listed.
    alike: Option<(String, String)>,
    figures: Vec<String>,
    lines: String,
    /// What is brought besides money, on the whole territory.
    beside: Vec<Beside>,
}

async fn show(cx: Cx, Extension(held): Extension<Arc<Held>>) -> Result<Response, Error> {
    let (seen, figures) = Seen::read(&cx, &held).await?.drawn(&cx).await?;
    let figures: Result<Vec<String>, askama::Error> = figures.iter().map(|figure| figure.html(&cx)).collect();
    let beside = beside(&cx, &held, &held.stock(&cx.app).await?).await?;
    let asked = &seen.question.asked;
    let query = asked.whole().query();
    cx.page(&Whole {
        beside,
        cx: &cx,
        choices: choices(&cx, &seen)?,
        beneficiary: asked
            .beneficiary
            .map(|address| format!("{address:016x}"))
            .zip(seen.question.name(asked.beneficiary)),
        nowhere: asked.commune == NO_PLACE,
        wrong: asked.not_an_amount.as_ref().map(|typed| {
            let kept = cx.money(&asked.small());
            cx.ta(
                "seen-by-below.wrong",
                &[("typed", Arg::Text(typed)), ("kept", Arg::Text(&kept))],
            )
        }),
        title: match (
            seen.question.name(asked.funder),
            seen.question.name(asked.beneficiary),
        ) {
            (Some(name), None) => cx.tv("seen-title.funder", "name", &name),
            (None, Some(name)) => cx.tv("seen-title.beneficiary", "name", &name),
            _ => cx.t("seen-title"),
        },
        a_name: seen.question.is_about_a_name(),
        below: asked.below.unwrap_or(SMALL).to_string(),
        money: millions(&cx, seen.counted.whole.cents),
        median: cx.money(&whole_euros(seen.counted.median)),
        any: !seen.question.ledger.lines.is_empty(),
        asks: asked.whole() != Asked::default(),
        alike: (seen.counted.alike.grants > 0).then(|| {
            let money = cx.money(&whole_euros(seen.counted.alike.cents));
            let args = [
                ("n", Arg::from(seen.counted.alike.grants)),
                ("money", Arg::Text(&money)),
            ];
            let mut alike = asked.whole();
            alike.behind.alike = true;
            let url = cx.url(&format!("/observatory/grants/lines?{}", alike.query()));
            (cx.ta("seen-alike", &args), url)
        }),
        figures: figures?,
        lines: cx.url(&match query.is_empty() {
            true => "/observatory/grants/lines".to_owned(),
            false => format!("/observatory/grants/lines?{query}"),
        }),
        seen: &seen,
    })
}

/// An amount that is read at a glance and never broken over two lines: from a million on, in millions, then in thousands of millions.
fn millions(cx: &Cx, cents: i64) -> String {
    if cents < 100_000_000 {
        return cx.money(&whole_euros(cents));
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "an amount that is shown with one decimal"
    )]
    let millions = cents as f64 / 100_000_000.0;
    let (key, amount) = match millions < 1_000.0 {
        true => ("seen-millions", millions),
        false => ("seen-millions.thousands", millions / 1_000.0),
    };
    cx.tv(key, "n", &cx.app.texts.decimal(cx.lang, amount))
}

/// What one can narrow by.
fn choices(cx: &Cx, seen: &Seen) -> Result<Vec<Choice>, askama::Error> {
    let asked = &seen.question.asked;
    let territory = &cx.app.territory;
    let mut given: Vec<_> = seen.counted.given.iter().collect();
    given.sort_by_key(|(funder, given)| (std::cmp::Reverse(given.sum.grants), **funder));
    let listed = given.into_iter().take(CHOICES).map(|(funder, _)| *funder);
    let chosen = asked
        .funder
        .and_then(|address| seen.question.ledger.party(address));
    let mut funders: Vec<u32> = listed.chain(chosen).collect();
    funders.sort_unstable();
    funders.dedup();
    let mut funders: Vec<(String, String)> = funders
        .into_iter()
        .filter_map(|funder| {
            let party = &seen.question.ledger.parties[funder as usize];
            Some((
                format!("{:016x}", party.address),
                seen.names.get(&funder)?.name.clone(),
            ))
        })
        .collect();
    let mut themes: Vec<(String, String)> = territory
        .themes
        .iter()
        .map(|one| (one.slug.clone(), names::theme(cx, &one.slug).to_owned()))
        .collect();
    themes.push((NO_THEME.to_owned(), cx.t("seen-no-theme")));
    let commune = place_field(
        cx,
        ("commune", "commune"),
        ("seen-by-commune", "seen-any"),
        match asked.commune.as_str() {
            NO_PLACE => "",
            place => place,
        },
    );
    let commune = commune.render()?;
    for list in [&mut funders, &mut themes] {
        list.sort_by_cached_key(|(value, name)| (search::fold(name), value.clone()));
    }
    let years = seen.question.ledger.years.iter();
    let years: Vec<(String, String)> = years.map(|year| (year.to_string(), year.to_string())).collect();
    let year = |year: Option<u16>| year.map_or_else(String::new, |year| year.to_string());
    let funder = asked
        .funder
        .map_or_else(String::new, |address| format!("{address:016x}"));
    let choices = [
        ("funder", funder, funders),
        ("theme", asked.theme.clone(), themes),
        ("commune", String::new(), Vec::new()),
        ("from", year(asked.from), years.clone()),
        ("to", year(asked.to), years),
    ]
    .into_iter()
    .map(|(by, chosen, values)| Choice {
        by,
        chosen,
        values,
        field: (by == "commune").then(|| commune.clone()),
    });
    Ok(choices.collect())
}

/// A file of a figure: its table or its picture.
async fn file_of(
    cx: Cx,
    Path(file): Path<String>,
    Extension(held): Extension<Arc<Held>>,
) -> Result<Response, Error> {
    let (name, extension) = file.split_once('.').ok_or(Error::NotFound)?;
    figure(&cx, &held, name).await?.file(&cx, extension)
}

/// The figure of this name, as the question of the address makes it.
async fn figure(cx: &Cx, held: &Arc<Held>, name: &str) -> Result<Figure, Error> {
    let (_, figures) = Seen::read(cx, held).await?.drawn(cx).await?;
    let figure = figures.into_iter().find(|figure| figure.name == name);
    figure.ok_or(Error::NotFound)
}

/// The same for whoever puts it into what they write.
fn drawn(held: &Arc<Held>) -> Source {
    let held = Arc::clone(held);
    Arc::new(move |cx: Cx| {
        let held = Arc::clone(&held);
        async move {
            match cx.path().strip_prefix("/observatory/grants/figures/") {
                Some(name) => figure(&cx, &held, name).await.map(Some),
                None => Ok(None),
            }
        }
        .boxed()
    })
}
