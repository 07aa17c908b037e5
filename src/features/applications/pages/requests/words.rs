//! The matrix in words: what a programme asks, what the amounts mean for each partner, which rules are not kept.

use allocation::instalments::divide;
use budgets::{Scope, Sheet, Side};

use super::{Head, rows_of};
use crate::features::applications::checking::Check;
use crate::features::applications::matrix::{Broken, Matrix, Takes};
use crate::features::applications::requests::Column;
use crate::features::programmes;
use crate::features::projects::Found;
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;

/// What the amounts mean for a partner, or for all of them together, all years together.
pub(super) struct Told {
    pub name: String,
    /// Costs, other resources, requested.
    pub sums: String,
    /// Which part of what is requested is for it, and which part of its costs each programme would pay.
    pub rates: Vec<String>,
    /// What is still to be found, or more than it costs; balanced where nothing.
    pub gap: String,
}

/// A programme at the head of its column.
pub(super) fn head(cx: &Cx, column: &Column, matrix: &Matrix) -> Head {
    let (name, lang) = column.version.content.name(cx.lang);
    let mut rules = rules(cx, &column.version.content, column.set_aside.zip(column.left));
    match column.takes {
        Takes::Now => {}
        Takes::Not => rules.push(cx.t("requests-shut")),
        Takes::From(day) => rules.push(cx.tv("programme-days-from", "date", &cx.date(&day))),
        Takes::Until(day) => rules.push(cx.tv("requests-until", "date", &cx.date(&day))),
    }
    Head {
        name: (name.to_owned(), cx.foreign(lang)),
        url: cx.url(&format!("/programmes/{}", column.programme.address)),
        funder: programmes::offered_by(cx, &column.programme, &column.funder),
        rules,
        sum: format!("column-{}", column.programme.address),
        total: cx.money(&matrix.column(column.programme.id)),
    }
}

/// The rules of a programme in a few words, with what is set aside and what is left of it, in cents.
pub(in crate::features::applications::pages) fn rules(
    cx: &Cx,
    content: &programmes::Content,
    set_aside: Option<(i64, i64)>,
) -> Vec<String> {
    let mut rules = Vec::new();
    if let Some(rate) = &content.rate {
        rules.push(cx.tn("requests-at-most", &u64::from(rate.percent)));
    }
    if let Some(minimum) = &content.minimum {
        rules.push(cx.tv("requests-at-least", "amount", &cx.money(minimum)));
    }
    if let Some(maximum) = &content.maximum {
        rules.push(cx.tv("requests-no-more", "amount", &cx.money(maximum)));
    }
    if let Some((set_aside, left)) = &set_aside {
        let (amount, left) = (cx.money(set_aside), cx.money(left));
        let args = [("amount", Arg::Text(&amount)), ("left", Arg::Text(&left))];
        rules.push(cx.ta("requests-set-aside", &args));
    }
    rules
}

/// What the amounts mean for each partner, with its part of what is requested; where there are several, for all of them together too.
pub(super) fn partners(cx: &Cx, found: &Found, check: &Check) -> Vec<Told> {
    let matrix = check.requests.matrix(None);
    let rows = rows_of(found);
    let sheet = |partner: Option<i64>| check.budget.sheet(Scope { partner, year: None });
    // The parts are a hundred together, to a tenth: what does not divide goes by largest remainder.
    let weights: Vec<u64> = rows.iter().map(|one| matrix.row(one.id).unsigned_abs()).collect();
    let parts = divide(1_000, &weights).unwrap_or_default();
    let mut told = Vec::with_capacity(rows.len() + 1);
    for (at, partner) in rows.iter().enumerate() {
        let asks = |programme: i64| matrix.of(partner.id, programme);
        let (name, requested) = (partner.organisation.name.clone(), matrix.row(partner.id));
        let mut one = meaning(cx, check, (name, requested), &sheet(Some(partner.id)), &asks);
        if let Some(part) = parts.get(at).filter(|_| rows.len() > 1 && requested > 0) {
            let part = cx.app.texts.parts(cx.lang, *part, 1);
            one.rates.insert(0, cx.tv("requests-part", "part", &part));
        }
        told.push(one);
    }
    if rows.len() > 1 {
        // What partners pay each other is no cost of the whole.
        let asks = |programme: i64| matrix.column(programme);
        let whole = (cx.t("requests-whole"), matrix.total());
        told.push(meaning(cx, check, whole, &sheet(None), &asks));
    }
    told
}

/// What amounts mean, by the budget of a partner or of all together: what is it called, what is requested, and what of each programme.
fn meaning(
    cx: &Cx,
    check: &Check,
    (name, requested): (String, i64),
    sheet: &Sheet,
    asks: &dyn Fn(i64) -> i64,
) -> Told {
    let charges = sheet.total(Side::Charge);
    let others = sheet.total(Side::Product) - requested;
    let rates = check.requests.columns.iter().filter_map(|column| {
        let asked = asks(column.programme.id);
        let name = column.version.content.name(cx.lang).0;
        let rate = rate(cx, asked, charges).filter(|_| asked > 0)?;
        Some(cx.ta(
            "requests-rate",
            &[("programme", Arg::Text(name)), ("rate", Arg::Text(&rate))],
        ))
    });
    Told {
        name,
        sums: cx.ta(
            "requests-sums",
            &[
                ("charges", Arg::Text(&cx.money(&charges))),
                ("others", Arg::Text(&cx.money(&others))),
                ("requested", Arg::Text(&cx.money(&requested))),
            ],
        ),
        rates: rates.collect(),
        gap: match sheet.balance() {
            0 => cx.t("requests-balanced"),
            short @ ..0 => cx.tv("requests-gap", "amount", &cx.money(&-short)),
            more @ 1.. => cx.tv("requests-more", "amount", &cx.money(&more)),
        },
    }
}

/// Which part of the costs an amount is, in percent with one decimal; nothing where there are none.
fn rate(cx: &Cx, cents: i64, charges: i64) -> Option<String> {
    if charges <= 0 {
        return None;
    }
    let tenths = (i128::from(cents) * 1_000 + i128::from(charges) / 2) / i128::from(charges);
    let tenths = i32::try_from(tenths).unwrap_or(i32::MAX);
    Some(cx.app.texts.decimal(cx.lang, f64::from(tenths) / 10.0))
}

/// A rule that is not kept; `name` is that of a partner by its key.
pub(in crate::features::applications::pages) fn words(
    cx: &Cx,
    broken: &Broken,
    name: &dyn Fn(&str) -> String,
) -> String {
    match broken {
        Broken::Shut { programme } => cx.tv("application-lack-request-shut", "programme", programme),
        Broken::Early { programme, from } => cx.ta(
            "application-lack-request-early",
            &[
                ("programme", Arg::Text(programme)),
                ("date", Arg::Text(&cx.date(from))),
            ],
        ),
        Broken::Late {
            programme,
            cents,
            until,
        } => cx.ta(
            "application-lack-request-late",
            &[
                ("programme", Arg::Text(programme)),
                ("amount", Arg::Text(&cx.money(cents))),
                ("date", Arg::Text(&cx.date(until))),
            ],
        ),
        Broken::Kind { partner, programme } => cx.ta(
            "application-lack-request-kind",
            &[
                ("organisation", Arg::Text(&name(partner))),
                ("programme", Arg::Text(programme)),
            ],
        ),
        Broken::Rate {
            partner,
            programme,
            cents,
            most,
            percent,
        } => cx.ta(
            "application-lack-request-rate",
            &[
                ("organisation", Arg::Text(&name(partner))),
                ("programme", Arg::Text(programme)),
                ("amount", Arg::Text(&cx.money(cents))),
                ("most", Arg::Text(&cx.money(most))),
                ("percent", Arg::from(u64::from(*percent))),
            ],
        ),
        Broken::Small {
            programme,
            cents,
            minimum,
        } => bounds(cx, "application-lack-request-small", programme, *cents, *minimum),
        Broken::Large {
            programme,
            cents,
            maximum,
        } => bounds(cx, "application-lack-request-large", programme, *cents, *maximum),
        Broken::Beyond {
            programme,
            cents,
            set_aside,
        } => bounds(
            cx,
            "application-lack-request-beyond",
            programme,
            *cents,
            *set_aside,
        ),
    }
}

fn bounds(cx: &Cx, key: &str, programme: &str, cents: i64, bound: i64) -> String {
    let (amount, bound) = (cx.money(&cents), cx.money(&bound));
    cx.ta(
        key,
        &[
            ("programme", Arg::Text(programme)),
            ("amount", Arg::Text(&amount)),
            ("bound", Arg::Text(&bound)),
        ],
    )
}
