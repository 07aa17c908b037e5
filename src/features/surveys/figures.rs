//! The figures of a survey: how it is answered while it is open, and one for each question once it is published.

mod told;

use std::collections::BTreeMap;

use super::questionnaire::Breakdown;
use super::sampling::{Plan, UNKNOWN};
use super::survey::Unit;
use crate::features::directory::names;
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;
use crate::shared::web::figure::{Cell, Figure, Row, Table, Thread, percent, threads};
pub use told::{Told, silent};

/// Strata drawn in a picture at most; the table holds them all.
const DRAWN: usize = 16;

/// A value by which organisations are told apart, by its name.
#[must_use]
pub fn fact(cx: &Cx, by: Breakdown, key: &str) -> String {
    let lang = cx.lang.code();
    let territory = &cx.app.territory;
    if key == UNKNOWN {
        return cx.t(&format!("survey-unknown-{}", by.as_str()));
    }
    match by {
        Breakdown::Nothing => cx.t("survey-class-all"),
        Breakdown::Theme => names::theme(cx, key).to_owned(),
        Breakdown::Side => territory
            .side(key)
            .map_or(key, |side| side.name.get(lang))
            .to_owned(),
        Breakdown::Group => {
            let of = territory
                .communes
                .iter()
                .find(|commune| commune.group.code == key);
            of.map_or_else(
                || key.to_owned(),
                |commune| commune.group.name.get(lang).to_owned(),
            )
        }
        Breakdown::Commune => names::commune(cx, key),
        Breakdown::Staff => cx.t(&format!("survey-staff-{key}")),
    }
}

/// A stratum by its name.
#[must_use]
pub fn stratum(cx: &Cx, plan: &Plan, number: usize) -> String {
    let keys = plan
        .strata
        .get(number)
        .map_or(&[][..], |stratum| &stratum.keys[..]);
    let names: Vec<String> = plan
        .wanted
        .by
        .iter()
        .zip(keys)
        .map(|(by, key)| fact(cx, *by, key))
        .collect();
    match names.is_empty() {
        true => cx.t("survey-class-all"),
        false => names.join(" · "),
    }
}

#[expect(clippy::cast_precision_loss, reason = "numbers of organisations")]
fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 {
        0.0
    } else {
        part as f64 / whole as f64
    }
}

/// Strata as a picture can hold them: where they are many, told apart by one thing only, the finest that it can hold.
fn together(cx: &Cx, plan: &Plan, lines: &[(String, u64, u64)]) -> Vec<(String, u64, u64)> {
    if lines.len() <= DRAWN {
        return lines.to_vec();
    }
    let by_one = plan.wanted.by.iter().enumerate().map(|(place, by)| {
        let mut sums: BTreeMap<String, (u64, u64)> = BTreeMap::new();
        for (stratum, (_, asked, answered)) in plan.strata.iter().zip(lines) {
            let key = stratum.keys.get(place).map_or("", String::as_str);
            let sum = sums.entry(fact(cx, *by, key)).or_default();
            *sum = (sum.0 + asked, sum.1 + answered);
        }
        sums
    });
    let best = by_one.max_by_key(|sums| (sums.len() <= DRAWN, sums.len()));
    let best = best.into_iter().flatten();
    best.map(|(name, (asked, answered))| (name, asked, answered))
        .collect()
}

/// How a survey is answered, by stratum: for those who make it.
#[must_use]
pub fn progress(cx: &Cx, plan: &Plan, units: &[Unit], address: &str) -> Figure {
    let lines: Vec<(String, u64, u64)> = (0..plan.strata.len())
        .map(|number| {
            let of = units
                .iter()
                .filter(|unit| usize::try_from(unit.stratum) == Ok(number));
            let asked = of.clone().count() as u64;
            let answered = of.filter(|unit| unit.sent_at.is_some()).count() as u64;
            (stratum(cx, plan, number), asked, answered)
        })
        .collect();
    let asked: u64 = lines.iter().map(|line| line.1).sum();
    let answered: u64 = lines.iter().map(|line| line.2).sum();
    let args = [
        ("asked", Arg::Text(&cx.n(&asked))),
        ("share", Arg::Text(&percent(cx, share(answered, asked)))),
    ];
    let drawn: Vec<Thread> = together(cx, plan, &lines)
        .iter()
        .take(DRAWN)
        .map(|(name, asked, answered)| Thread {
            name: name.clone(),
            lengths: vec![share(*answered, *asked)],
            value: format!("{} / {}", cx.n(answered), cx.n(asked)),
            within: None,
        })
        .collect();
    Figure {
        name: "progress".into(),
        title: cx.tn("survey-progress", &answered),
        subtitle: cx.t("survey-progress.subtitle"),
        sentence: cx.ta("survey-progress-sentence", &args),
        picture: Some(threads(&drawn)),
        legend: Vec::new(),
        table: Table {
            heads: ["stratum", "asked", "answered", "rate"]
                .map(|head| cx.t(&format!("survey-head-{head}")))
                .to_vec(),
            rows: lines
                .into_iter()
                .map(|(name, asked, answered)| Row {
                    name,
                    behind: None,
                    cells: vec![
                        Cell::Count(asked),
                        Cell::Count(answered),
                        Cell::Share(share(answered, asked)),
                    ],
                })
                .collect(),
        },
        source: cx.t("survey-progress-source"),
        files: (
            cx.url(&format!("/surveys/{address}/progress/progress")),
            String::new(),
        ),
    }
}
