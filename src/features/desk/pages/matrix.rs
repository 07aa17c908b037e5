//! Who requests how much, of whom, and what was said: the matrix of an application, and how far each programme covers it.

use std::collections::HashMap;

use super::name;
use crate::features::applications::{Request, account};
use crate::features::desk::confirming::to_confirm;
use crate::features::desk::coverage::{Asked, Book, Covered, sum};
use crate::features::desk::decision::{Decision, Viewer};
use crate::features::desk::finding::{self, Column, Found};
use crate::features::desk::promises::is_met;
use crate::features::desk::spreading;
use crate::features::desk::store::confirmed::Confirmed;
use crate::features::desk::store::paid::Paid;
use crate::features::desk::store::spoken;
use crate::features::directory::Organisation;
use crate::features::programmes::offered_by;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// A programme above its column.
pub(super) struct Head {
    pub name: (String, Option<&'static str>),
    pub funder: String,
    pub own: bool,
    pub total: String,
}

/// What a partner requests of a programme, and what was decided.
pub(super) struct Cell {
    pub programme: String,
    pub amount: String,
    /// The same by line of account and year: which, how much.
    pub lines: Vec<String>,
    /// What was decided of it; nothing where nothing is requested.
    pub said: Option<String>,
    /// Its condition or reason, where the asker may read it.
    pub words: String,
    /// The language of that, where it is known and not the page's.
    pub language: Option<&'static str>,
    /// That it was decided on an earlier version.
    pub stale: Option<String>,
    /// Where it is decided, for whoever decides for that funder.
    pub decide: Option<String>,
}

pub(super) struct Row {
    pub name: String,
    pub language: Option<String>,
    /// That it left.
    pub left: Option<String>,
    /// What its part of the project costs, in words.
    pub costs: Option<String>,
    pub cells: Vec<Cell>,
    pub total: String,
}

/// A line of the coverage: whose, then requested, voted, proposed, awaited, missing.
pub(in crate::features::desk) struct Line {
    pub name: String,
    pub language: Option<&'static str>,
    pub amounts: Vec<Option<String>>,
}

/// What stands above the columns of the coverage, as text keys.
pub(in crate::features::desk) const COVERS: [&str; 6] = [
    "desk-requested",
    "desk-voted",
    "desk-paid",
    "desk-proposed",
    "desk-awaited",
    "desk-missing",
];

/// What was requested, what became of it and what was paid of it, in the order of the columns; nothing where it is zero.
pub(in crate::features::desk) fn amounts(cx: &Cx, covered: Covered, paid: i64) -> Vec<Option<String>> {
    [
        covered.requested,
        covered.voted,
        paid,
        covered.proposed,
        covered.awaited,
        covered.missing,
    ]
    .iter()
    .map(|cents| (*cents != 0).then(|| cx.money(cents)))
    .collect()
}

/// What the asker has yet to decide: whose amount, of which programme, where it is decided.
pub(super) struct Todo {
    pub what: String,
    pub programme: (String, Option<&'static str>),
    pub url: String,
}

/// What waits for a decision of the asker.
pub(super) fn todo(cx: &Cx, found: &Found, book: &Book<'_>, confirmed: &[Confirmed]) -> Vec<Todo> {
    let met = |one: &&Asked| {
        let promise = book.on(one);
        promise.is_some_and(|promise| is_met(promise, &found.decisions)) && found.requests(one)
    };
    let sent = found.sent.application.submitted;
    // What is of an earlier version is confirmed before it is told.
    let untold = |one: &&Asked| {
        let decision = book.on(one).filter(|one| one.is_untold() && !one.is_stale(sent));
        decision.is_some() && found.requests(one)
    };
    // Others confirm theirs too: together they come to be.
    let together = to_confirm(&found.decisions, (confirmed, sent), |one| found.sees(one));
    let together = |one: &&Asked| {
        let promise = book.on(one).filter(|promise| together.contains(&promise.id));
        promise.is_some() && found.requests(one)
    };
    // All that waits for it is confirmed, and it cannot be granted as it stands.
    let hindered = |one: &&Asked| {
        let by = book
            .on(one)
            .and_then(|promise| confirmed.iter().find(|by| by.is_of(promise)));
        by.is_some_and(|by| by.hindered.is_some()) && found.requests(one)
    };
    let open = found.asked.iter().filter(|one| {
        let waits = book.is_open(one) || met(one) || untold(one) || together(one) || hindered(one);
        one.cents > 0 && waits
    });
    open.filter_map(|one| {
        let column = found.column(one)?;
        let mine = found.is_own(one) && cx.could(Power::Decide, Some(found.funder.id));
        let mut what = format!("{}, {}", found.name(&one.partner), cx.money(&one.cents));
        if met(&one) {
            what = format!("{what} · {}", cx.t("desk-if-met"));
        }
        if untold(&one) {
            what = format!("{what} · {}", cx.t("desk-todo-untold"));
        }
        let waits = together(&one) || hindered(&one);
        if hindered(&one) {
            what = format!("{what} · {}", cx.t("desk-todo-hindered"));
        } else if waits {
            what = format!("{what} · {}", cx.t("desk-todo-confirm"));
        }
        mine.then(|| Todo {
            what,
            programme: name(cx, column),
            url: match waits {
                true => cx.url(&format!("{}/promises", found.path())),
                false => decided_at(cx, found, (&column.programme.address, &one.partner)),
            },
        })
    })
    .collect()
}

/// Where an amount is decided.
pub(super) fn decided_at(cx: &Cx, found: &Found, (programme, partner): (&str, &str)) -> String {
    let query = serde_html_form::to_string([("programme", programme), ("partner", partner)]);
    cx.url(&format!("{}/decide?{}", found.path(), query.unwrap_or_default()))
}

/// How far each of these programmes covers what is requested of it, as somebody sees it.
pub(in crate::features::desk) fn lines(
    cx: &Cx,
    (columns, asked): (&[Column], &[Asked]),
    (book, viewer): (&Book<'_>, Viewer),
    paid: &Paid,
) -> Vec<Line> {
    columns
        .iter()
        .map(|column| {
            let (name, language) = name(cx, column);
            let own = |one: &Asked| one.programme == column.programme.id;
            Line {
                name: format!("{name} ({})", offered_by(cx, &column.programme, &column.funder)),
                language,
                amounts: amounts(
                    cx,
                    sum(asked, book, viewer, own),
                    paid.of(Some(column.programme.id)),
                ),
            }
        })
        .collect()
}

pub(super) fn heads(cx: &Cx, found: &Found) -> Vec<Head> {
    let columns = found.columns.iter();
    columns
        .map(|column| {
            let own = found
                .asked
                .iter()
                .filter(|one| one.programme == column.programme.id);
            Head {
                name: name(cx, column),
                funder: offered_by(cx, &column.programme, &column.funder),
                own: column.funder.id == found.funder.id,
                total: cx.money(&own.map(|one| one.cents).sum()),
            }
        })
        .collect()
}

pub(super) async fn rows(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    book: &Book<'_>,
) -> Result<Vec<Row>, Error> {
    let spoken = spoken::of(connection, found.sent.application.id).await?;
    let by: HashMap<(&str, i64), &Asked> = found
        .asked
        .iter()
        .map(|one| ((one.partner.as_str(), one.programme), one))
        .collect();
    // Those whom the version names, in its order, then those of whom something was decided and whom it names no more.
    let named = found.sent.frozen.parties().into_iter();
    let named = named.map(|party| (party.key.as_str(), party.name.as_str()));
    let former = found
        .former
        .iter()
        .map(|(key, organisation)| (key.as_str(), organisation.name.as_str()));
    let (requests, costs) = (requests(found), costs(found));
    let line = |cx: &Cx, one: &Request| {
        let account = account(cx, &one.account);
        format!("{account}, {} · {}", one.year, cx.money(&one.cents))
    };
    let mut rows = Vec::new();
    for (key, name_of) in named.chain(former) {
        let mut total = None;
        let cells: Vec<Cell> = found
            .columns
            .iter()
            .map(|column| {
                let asked = by.get(&(key, column.programme.id)).copied();
                if let Some(asked) = asked {
                    *total.get_or_insert(0) += asked.cents;
                }
                let decision = asked.and_then(|one| book.seen(one, found.viewer()));
                let decides = asked.is_some_and(|one| cx.could(Power::Decide, Some(found.decider(one))));
                let stale = decision.filter(|one| found.is_stale(one));
                Cell {
                    programme: name(cx, column).0,
                    // Whoever left requests nothing any more, which is not the same as nothing at all.
                    amount: asked
                        .filter(|one| one.cents > 0)
                        .map_or_else(String::new, |one| cx.money(&one.cents)),
                    lines: asked
                        .filter(|one| one.cents > 0)
                        .and_then(|_| requests.get(&(key, column.programme.address.as_str())))
                        .map_or_else(Vec::new, |own| own.iter().map(|one| line(cx, one)).collect()),
                    said: asked
                        .map(|_| words(cx, decision, (&found.columns, &found.earlier, &found.decisions))),
                    words: decision.map_or_else(String::new, |one| one.words.clone()),
                    language: decision
                        .and_then(|one| spoken.get(&one.id))
                        .and_then(|lang| cx.foreign(*lang)),
                    stale: stale.map(|one| cx.tn("desk-stale-short", &one.on.unsigned_abs())),
                    decide: decides.then(|| decided_at(cx, found, (&column.programme.address, key))),
                }
            })
            .collect();
        let Some(total) = total else { continue };
        let partners = found.sent.partners.iter();
        let organisation = partners
            .into_iter()
            .find(|named| named.party.key == key)
            .and_then(|named| named.organisation.language.clone());
        let left = found.gone.iter().any(|one| one == key) || found.former.iter().any(|(one, _)| one == key);
        rows.push(Row {
            name: name_of.to_owned(),
            language: organisation.filter(|language| language != cx.lang.code()),
            left: left.then(|| cx.t("desk-left-short")),
            costs: costs
                .get(key)
                .map(|cents| cx.tv("desk-costs", "amount", &cx.money(cents))),
            cells,
            total: cx.money(&total),
        });
    }
    Ok(rows)
}

/// What is requested, by partner and programme, line of account by line of account: thousands are found at once.
fn requests(found: &Found) -> HashMap<(&str, &str), Vec<&Request>> {
    let mut by: HashMap<(&str, &str), Vec<&Request>> = HashMap::new();
    for one in found.sent.frozen.own_requests().filter(|one| one.cents > 0) {
        let of = (one.partner.as_str(), one.programme.as_str());
        by.entry(of).or_default().push(one);
    }
    by
}

/// What each partner's part of the project costs in all its years, in cents.
fn costs(found: &Found) -> HashMap<&str, i64> {
    let mut by = HashMap::new();
    for line in &found.sent.frozen.project.lines {
        let account = budgets::account(&line.account);
        if account.is_some_and(|account| account.side() == budgets::Side::Charge) {
            *by.entry(line.partner.as_str()).or_insert(0) += line.cents;
        }
    }
    by
}

/// What was decided of an amount, in public words, as the asker sees it.
pub(super) fn said(cx: &Cx, found: &Found, asked: &Asked) -> String {
    words(
        cx,
        Book::of(&found.decisions).seen(asked, found.viewer()),
        (&found.columns, &found.earlier, &found.decisions),
    )
}

/// A decision in public words, with the condition that another funder would meet, or met; and by whom, where another offers the
/// programme since.
pub(in crate::features::desk) fn words(
    cx: &Cx,
    decision: Option<&Decision>,
    (columns, earlier, decisions): (&[finding::Column], &[Organisation], &[Decision]),
) -> String {
    let Some(decision) = decision else {
        return cx.t("desk-decision-pending");
    };
    let key = format!("desk-decision-{}", decision.state.as_str());
    let mut said = cx.tv(&key, "amount", &spreading::amount(&cx.app, cx.lang, decision));
    if let Some(by) = finding::by(columns, earlier, decision) {
        let args = [("decision", Arg::Text(&said)), ("funder", Arg::Text(&by.name))];
        said = cx.ta("desk-decision-by", &args);
    }
    let untold = |said: String| match decision.is_untold() {
        true => cx.tv("desk-decision-untold", "decision", &said),
        false => said,
    };
    let Some((programme, cents)) = decision.condition else {
        return untold(said);
    };
    let other = columns.iter().find(|column| column.programme.id == programme);
    let other = other.map_or_else(String::new, |column| name(cx, column).0);
    let amount = cx.money(&cents);
    let condition = cx.ta(
        "desk-if-said",
        &[("programme", Arg::Text(&other)), ("amount", Arg::Text(&amount))],
    );
    let said = match is_met(decision, decisions) {
        true => format!("{said}, {condition} · {}", cx.t("desk-if-met")),
        false => format!("{said}, {condition}"),
    };
    untold(said)
}
