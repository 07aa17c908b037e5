//! The matrix in words: what a programme asks, which rules are not kept.

use super::Head;
use crate::features::applications::matrix::{Broken, Matrix, Takes};
use crate::features::applications::requests::Column;
use crate::features::programmes;
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;

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
