//! The lines behind a figure, as their funders published them.

mod api;
mod taken;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::response::Response;

use super::{Question, source};
use crate::features::directory::{self, GrantLine};
use crate::features::observatory::asked::{NO_PLACE, NO_THEME, Sieve};
use crate::features::observatory::figures::observed::{called, cut_of};
use crate::features::observatory::figures::{self, Named};
use crate::features::observatory::ledger::{Held, Ledger, Line, NOBODY};
use crate::shared::i18n::Arg;
use crate::shared::web::{Access, Cx, Error, Routes, get};
pub(super) use api::description;

/// Lines of a page.
const LINES: usize = 50;

pub(super) fn routes(held: &Arc<Held>) -> Routes {
    Routes::new()
        .page(
            "/observatory/grants/lines",
            Access::Everyone,
            get(show).sharing(Extension(Arc::clone(held))),
        )
        .and(taken("csv", held))
        .and(taken("json", held))
        .and(taken("parquet", held))
        .and(api::routes(held))
}

/// The lines as a file.
fn taken(format: &'static str, held: &Arc<Held>) -> Routes {
    let take = move |cx: Cx, held: Extension<Arc<Held>>| taken::take(cx, format, held);
    Routes::new().page(
        &format!("/observatory/grants/lines.{format}"),
        Access::Everyone,
        get(take).sharing(Extension(Arc::clone(held))),
    )
}

/// A line, ready to be shown.
struct Shown {
    year: String,
    funder: Named,
    beneficiary: Named,
    purpose: String,
    amount: String,
    notes: Vec<String>,
    /// The file it was published in; empty for what was invented.
    file: String,
}

#[derive(Template)]
#[template(path = "features/observatory/templates/lines.html")]
struct Lines<'a> {
    cx: &'a Cx,
    total: u64,
    sum: String,
    /// What narrows them, in words.
    about: Vec<String>,
    /// Whether it is about somebody of whom the name is all that is known.
    a_name: bool,
    lines: Vec<Shown>,
    /// Where they are taken away: in which format, and its address.
    files: [(&'static str, String); 3],
    back: String,
    next: Option<String>,
    source: String,
}

async fn show(cx: Cx, Extension(held): Extension<Arc<Held>>) -> Result<Response, Error> {
    let question = Question::read(&cx, &held).await?;
    let before = after(cx.query());
    let behind = move |_: &Ledger, sieve: &Sieve<'_>| sieve.page(before, LINES);
    let page = question.apart(&cx, question.asked.clone(), behind).await?;
    let lines = told(&cx, &question.ledger, &page.lines).await?;
    let received: Vec<i64> = lines
        .iter()
        .filter_map(|one| one.published.beneficiary_id)
        .collect();
    let mut connection = cx.app.db.read().await?;
    let received = directory::grant_parties_held(&mut connection, &received).await?;
    drop(connection);
    let after = (page.before + page.lines.len()) as u64;
    let query = question.asked.query();
    let files = [("CSV", "csv"), ("JSON", "json"), ("Parquet", "parquet")].map(|(name, format)| {
        let join = if query.is_empty() { "" } else { "?" };
        let url = cx.url(&format!("/observatory/grants/lines.{format}{join}{query}"));
        (name, url)
    });
    let next = (after < page.sum.grants)
        .then(|| cx.url(&format!("/observatory/grants/lines?{query}&after={after}")));
    let back = cx.url(&format!("/observatory/grants?{}", question.asked.whole().query()));
    cx.page(&Lines {
        total: page.sum.grants,
        sum: cx.money(&page.sum.cents),
        about: about(&cx, &question),
        a_name: question.is_about_a_name(),
        lines: lines
            .into_iter()
            .map(|one| {
                let whose = one.published.beneficiary_id.and_then(|id| received.get(&id));
                let by_name = whose.and_then(|whose| whose.recognised_by.as_deref());
                shown(&cx, one, by_name)
            })
            .collect(),
        files,
        back,
        next,
        source: source(&cx, &question.ledger, &page.files),
        cx: &cx,
    })
}

/// How many lines came on the pages before.
fn after(query: Option<&str>) -> usize {
    let pairs: Vec<(String, String)> =
        serde_html_form::from_str(query.unwrap_or_default()).unwrap_or_default();
    let after = pairs.iter().find(|(name, _)| name == "after");
    after
        .and_then(|(_, value)| value.parse().ok())
        .unwrap_or_default()
}

/// `by_name` are the words and the place that named who received, where no number did.
fn shown(cx: &Cx, told: Told, by_name: Option<&str>) -> Shown {
    let line = &told.published;
    // Of whoever is not shown nothing is said.
    let by_name = by_name.filter(|_| told.beneficiary.shown);
    Shown {
        year: line
            .year
            .map_or_else(|| cx.t("grants-no-year"), |year| year.to_string()),
        funder: told.funder,
        beneficiary: told.beneficiary,
        purpose: told.purpose,
        amount: line
            .cents
            .map_or_else(|| cx.t("grants-no-amount"), |cents| cx.money(&cents)),
        notes: directory::said_of_grant(cx, line, by_name),
        file: told.file.unwrap_or_default(),
    }
}

/// A line with what may be told of it.
struct Told {
    counted: Line,
    published: GrantLine,
    funder: Named,
    beneficiary: Named,
    /// Empty where its beneficiary is not named.
    purpose: String,
    /// Nothing for what was invented.
    file: Option<String>,
}

/// What may be told of these lines, in their order.
async fn told(cx: &Cx, ledger: &Ledger, lines: &[Line]) -> Result<Vec<Told>, Error> {
    let mut connection = cx.app.db.read().await?;
    let ids: Vec<i64> = lines.iter().map(|line| line.id).collect();
    let published = directory::grants_by_ids(&mut connection, &ids).await?;
    let mut published: HashMap<i64, GrantLine> = published.into_iter().map(|line| (line.id, line)).collect();
    let parties: BTreeSet<(u32, bool)> = lines
        .iter()
        .flat_map(|line| [(line.funder, true), (line.beneficiary, false)])
        .filter(|(place, _)| *place != NOBODY)
        .collect();
    // Whoever gives and receives alike is named as one who gives there, and as one who receives here.
    let (giving, receiving): (Vec<_>, Vec<_>) = parties.into_iter().partition(|(_, gives)| *gives);
    let giving = figures::names(cx, &mut connection, ledger, giving).await?;
    let receiving = figures::names(cx, &mut connection, ledger, receiving).await?;
    let nobody = || Named {
        name: cx.t("seen-person"),
        url: None,
        shown: false,
    };
    let told = lines.iter().filter_map(|line| {
        let published = published.remove(&line.id)?;
        let beneficiary = receiving.get(&line.beneficiary).cloned().unwrap_or_else(nobody);
        let purpose = published.purpose.as_deref().filter(|_| beneficiary.shown);
        Some(Told {
            counted: *line,
            purpose: purpose
                // Some files write the amount there once more.
                .filter(|purpose| purpose.chars().any(char::is_alphabetic))
                .map(|purpose| registers::mask_persons(purpose).into_owned())
                .unwrap_or_default(),
            funder: giving.get(&line.funder).cloned().unwrap_or_else(nobody),
            beneficiary,
            file: ledger
                .files
                .get(usize::from(line.file))
                .and_then(|file| file.name.clone()),
            published,
        })
    });
    Ok(told.collect())
}

/// What narrows the lines, in words.
fn about(cx: &Cx, question: &Question) -> Vec<String> {
    let asked = &question.asked;
    let mut about = Vec::new();
    if (asked.from, asked.to) == (Some(0), Some(0)) {
        about.push(cx.t("observed-unknown-year"));
    }
    let mut say = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            about.push(cx.tv(key, "value", &value));
        }
    };
    let filled = |value: &str, name: String| (!value.is_empty()).then_some(name);
    say("seen-about-funder", question.name(asked.funder));
    say(
        "seen-about-with",
        asked.behind.with.and_then(|with| question.name(Some(with))),
    );
    say("seen-about-beneficiary", question.name(asked.beneficiary));
    let theme = match asked.theme == NO_THEME {
        true => cx.t("seen-no-theme"),
        false => directory::names::theme(cx, &asked.theme).to_owned(),
    };
    say("seen-about-theme", filled(&asked.theme, theme));
    let place = match asked.commune == NO_PLACE {
        true => cx.t("observed-unknown-commune"),
        false => called(cx, cut_of(cx, &asked.commune), &asked.commune),
    };
    say("seen-about-commune", filled(&asked.commune, place));
    match (asked.from, asked.to) {
        (Some(0), Some(0)) => {}
        (Some(from), Some(to)) if from == to => say("seen-about-year", Some(from.to_string())),
        (from, to) => {
            say("seen-about-from", from.map(|year| year.to_string()));
            say("seen-about-to", to.map(|year| year.to_string()));
        }
    }
    let euros = |euros: i64| cx.money(&(euros * 100));
    say("seen-about-least", asked.behind.least.map(euros));
    say("seen-about-most", asked.behind.most.map(euros));
    say(
        "seen-about-left",
        asked
            .behind
            .left
            .map(|left| cx.t(&format!("seen-left-{}", left.as_str()))),
    );
    if asked.behind.alike {
        about.push(cx.t("seen-about-alike"));
    }
    if let Some(joint) = asked.behind.joint {
        about.push(cx.t(&format!("seen-joint-{}", joint.as_str())));
    }
    if let Some(tenths) = asked.behind.tenths {
        about.push(cx.ta("seen-about-tenths", &[("n", Arg::from(tenths))]));
    }
    if let Some(funders) = asked.behind.funders {
        let many = crate::features::observatory::asked::MANY;
        let key = if funders >= many {
            "seen-about-funders.more"
        } else {
            "seen-about-funders"
        };
        about.push(cx.ta(key, &[("n", Arg::from(funders))]));
    }
    about
}
