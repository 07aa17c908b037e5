//! Every public petition, the last opened first; by where it stands, by theme, by commune. And the rule of dates.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use serde::Deserialize;

use super::{Lines, lines};
use crate::features::directory::choosing::{self, Among, PlaceField};
use crate::features::directory::names;
use crate::features::petitions::delay;
use crate::features::petitions::finding;
use crate::features::petitions::petition::State;
use crate::features::petitions::store::petitions::{self, Wanted};
use crate::shared::i18n::Arg;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Petitions on one page.
const SHOWN: i64 = 30;

/// The ways of narrowing the list by state: word in the address and states.
const VIEWS: [(&str, &[State]); 4] = [
    ("", &[]),
    ("waiting", &[State::Opened, State::Supported]),
    ("answered", &[State::Answered, State::Followed]),
    ("ended", &[State::Closed, State::Withdrawn]),
];

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/petitions", Access::Everyone, get(show))
        .page("/petitions/rule", Access::Everyone, get(rule))
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    state: String,
    #[serde(default)]
    theme: String,
    #[serde(default)]
    commune: String,
    #[serde(default)]
    page: String,
}

#[derive(Template)]
#[template(path = "features/petitions/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    lines: Lines,
    /// Address, words, whether it is this one.
    views: Vec<(String, String, bool)>,
    form: Form,
    /// The field of the commune.
    commune: String,
    state: &'static str,
    /// The earlier ones, and the last ones.
    next: Option<String>,
    start: Option<String>,
}

impl ListPage<'_> {
    fn themes(&self) -> Vec<(String, String)> {
        let every = (String::new(), self.cx.t("petitions-every-theme"));
        let themes = self.cx.app.territory.themes.iter();
        std::iter::once(every)
            .chain(themes.map(|theme| (theme.slug.clone(), names::theme(self.cx, &theme.slug).to_owned())))
            .collect()
    }
}

async fn show(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let (state, states) = VIEWS
        .into_iter()
        .find(|(word, _)| *word == asked.state)
        .unwrap_or(VIEWS[0]);
    // A theme that nobody knows narrows nothing.
    let theme = cx
        .app
        .territory
        .theme(&asked.theme)
        .map(|theme| theme.slug.clone());
    let page: i64 = asked.page.parse().unwrap_or_default();
    let page = page.clamp(0, 10_000);
    let typed: String = asked.commune.chars().take(80).collect();
    let commune = choosing::narrowed(&cx, &typed);
    let codes = match &commune {
        Some(code) => cx.app.territory.every_code(&[code.as_str()]),
        None => Vec::new(),
    };
    let wanted = Wanted {
        states,
        theme: theme.as_deref(),
        commune: &codes,
        ..Wanted::default()
    };
    let mut connection = cx.app.db.read().await?;
    let mut found = petitions::listed(&mut connection, &wanted, SHOWN + 1, page * SHOWN).await?;
    let more = found.len() as i64 > SHOWN;
    found.truncate(SHOWN as usize);
    let found = finding::shown(&mut connection, found).await?;
    let theme = theme.unwrap_or_default();
    let commune = commune.unwrap_or_default();
    let address = |state: &str, page: i64| {
        let mut asked = Vec::new();
        for (name, value) in [("state", state), ("theme", &theme), ("commune", &commune)] {
            if !value.is_empty() {
                asked.push(format!("{name}={value}"));
            }
        }
        if page > 0 {
            asked.push(format!("page={page}"));
        }
        match asked.is_empty() {
            true => cx.url("/petitions"),
            false => cx.url(&format!("/petitions?{}", asked.join("&"))),
        }
    };
    let views = VIEWS
        .iter()
        .map(|(word, _)| {
            let key = if word.is_empty() { "all" } else { word };
            (
                address(word, 0),
                cx.t(&format!("petitions-view-{key}")),
                *word == state,
            )
        })
        .collect();
    cx.page(&ListPage {
        lines: lines(&cx, &mut connection, &found, 2).await?,
        views,
        form: Form::new().with("theme", &theme),
        commune: place(&cx, &typed)?,
        state,
        next: more.then(|| address(state, page + 1)),
        start: (page > 0).then(|| address(state, 0)),
        cx: &cx,
    })
}

/// The field by which the list is narrowed to a commune.
fn place(cx: &Cx, typed: &str) -> Result<String, Error> {
    let words = (cx.t("petitions-communes-short"), cx.territory().to_owned());
    let every = || {
        let communes = cx.app.territory.communes.iter();
        let mut communes: Vec<(String, String)> = communes
            .map(|one| (one.code.clone(), names::commune(cx, &one.code)))
            .collect();
        communes.sort_by_cached_key(|(_, name)| search::fold(name));
        vec![(String::new(), communes)]
    };
    let field = PlaceField::new(cx, ("commune", "commune"), words, (Among::Communes, typed), every);
    Ok(field.render()?)
}

#[derive(Template)]
#[template(path = "features/petitions/templates/rule.html")]
struct RulePage<'a> {
    cx: &'a Cx,
    days: String,
    nearer: String,
    example: String,
    /// Whom one may petition today: name and page.
    bodies: Vec<(String, String)>,
}

async fn rule(cx: Cx) -> Result<Response, Error> {
    let days = cx.app.config.petition_answer_days.max(1);
    let today = cx.app.clock.today();
    let due = delay::due(today, days);
    let three = (0..3).fold(due, |due, _| delay::supported(due, today, days, today));
    let args = [
        ("floor", Arg::from(delay::floor(days))),
        ("notice", Arg::from(delay::NOTICE)),
        ("n", Arg::from(delay::NEARER)),
    ];
    let (opened, due, three) = (cx.date(&today), cx.date(&due), cx.date(&three));
    let dates = [
        ("opened", Arg::Text(&opened)),
        ("due", Arg::Text(&due)),
        ("three", Arg::Text(&three)),
    ];
    let bodies = finding::bodies(&cx, &mut *cx.app.db.read().await?).await?;
    let bodies = bodies.iter().map(|body| {
        let page = cx.url(&format!("/organisations/{}", body.slug()));
        (body.name.clone(), page)
    });
    cx.page(&RulePage {
        bodies: bodies.collect(),
        cx: &cx,
        days: cx.tn("petitions-rule-days", &days.unsigned_abs()),
        nearer: cx.ta("petitions-rule-nearer", &args),
        example: cx.ta("petitions-rule-example", &dates),
    })
}
