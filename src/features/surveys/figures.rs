//! The figures of a survey: how it is answered while it is open, and one for each question once it is published.

use std::collections::BTreeMap;

use surveying::{Amount, Level, SAID_NOTHING, Share, Table as Counted, Value};
use territory::QuestionKind;

use super::document::Document;
use super::questionnaire::{Breakdown, Question};
use super::sampling::{Plan, UNKNOWN};
use super::survey::Unit;
use crate::features::directory::names;
use crate::shared::i18n::{Arg, typeset};
use crate::shared::web::Cx;
use crate::shared::web::figure::{Cell, Figure, Row, Table, Thread, percent, threads};

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

/// How many were put a question to which nobody said anything; nothing where somebody did, or that is not told.
#[must_use]
pub fn silent(table: &Counted) -> Option<u64> {
    let line = table.lines.iter().find(|line| line.key == SAID_NOTHING)?;
    let (silent, put) = (line.share.whole?.units, table.put.whole?);
    (silent == put).then_some(put)
}

/// Where a published survey stands.
pub struct Told<'a> {
    /// The reader.
    pub cx: &'a Cx,
    /// What was published.
    pub document: &'a Document,
    /// Last part of the survey's address.
    pub address: &'a str,
    /// Where the numbers come from.
    pub source: String,
}

impl Told<'_> {
    /// The figures of a question: its answers, and what numbers come to.
    #[must_use]
    pub fn figures(&self, table: &Counted) -> Vec<Figure> {
        let Some(question) = self.document.question(table) else {
            return Vec::new();
        };
        match table.level {
            Level::Kept | Level::Words => Vec::new(),
            // Silence alone is no picture.
            Level::ByClass | Level::Whole if silent(table).is_some() => Vec::new(),
            Level::ByClass | Level::Whole => {
                let answers = self.answers(question, table);
                let amounts = table
                    .amounts
                    .whole
                    .map(|whole| self.amounts(question, table, &whole));
                std::iter::once(answers).chain(amounts).collect()
            }
        }
    }

    /// The classes that are told apart.
    fn classes(&self) -> usize {
        match self.document.out.classes.len() {
            1 => 0,
            many => many,
        }
    }

    fn figure(&self, name: String, question: &Question, sentence: String, table: Table) -> Figure {
        let (asked, lang) = question.words.get(self.cx.lang);
        let asked = typeset(lang, asked);
        Figure {
            files: (
                self.cx.url(&format!("/surveys/{}/figures/{name}", self.address)),
                String::new(),
            ),
            name: name.into(),
            title: asked.clone(),
            subtitle: asked,
            sentence,
            picture: None,
            legend: Vec::new(),
            table,
            source: self.source.clone(),
        }
    }

    #[must_use]
    pub fn put(&self, table: &Counted) -> String {
        match table.put.whole {
            Some(put) => self.cx.tn("survey-put", &put),
            None => String::new(),
        }
    }

    fn answers(&self, question: &Question, table: &Counted) -> Figure {
        let cx = self.cx;
        let named = |key: &str| self.document.answer(cx, table, key);
        let within = |share: &Share| {
            let (low, high) = (percent(cx, share.low), percent(cx, share.high));
            let args = [
                ("low", Arg::Text(low.as_str())),
                ("high", Arg::Text(high.as_str())),
            ];
            cx.ta("survey-between", &args)
        };
        let hidden = || cx.t("survey-withheld");
        let mut heads = vec![
            cx.t("survey-head-answer"),
            cx.t("survey-head-units"),
            cx.t("survey-head-share"),
            cx.t("survey-head-interval"),
        ];
        heads.extend((0..self.classes()).map(|class| self.document.class(cx, class)));
        let rows = table.lines.iter().map(|line| {
            let mut cells = match &line.share.whole {
                Some(share) => vec![
                    Cell::Count(share.units),
                    Cell::Share(share.value),
                    Cell::Words(within(share)),
                ],
                None => vec![
                    Cell::Words(hidden()),
                    Cell::Words(hidden()),
                    Cell::Words(hidden()),
                ],
            };
            cells.extend(
                line.share
                    .by_class
                    .iter()
                    .take(self.classes())
                    .map(|share| match share {
                        Some(share) => Cell::Share(share.value),
                        None => Cell::Words(hidden()),
                    }),
            );
            Row {
                name: named(&line.key),
                behind: None,
                cells,
            }
        });
        let shown: Vec<(String, Share)> = table
            .lines
            .iter()
            .filter_map(|line| Some((named(&line.key), line.share.whole?)))
            .collect();
        let drawn: Vec<Thread> = shown
            .iter()
            .map(|(name, share)| Thread {
                name: name.clone(),
                lengths: vec![share.value],
                value: percent(cx, share.value),
            })
            .collect();
        // Bands are read in their order; of choices, the one given most often says the most.
        let first = shown
            .iter()
            .max_by(|one, other| one.1.value.total_cmp(&other.1.value));
        let sentence = first.map_or_else(String::new, |(name, share)| {
            let (value, between) = (percent(cx, share.value), within(share));
            let args = [
                ("answer", Arg::Text(name.as_str())),
                ("share", Arg::Text(value.as_str())),
                ("between", Arg::Text(between.as_str())),
            ];
            cx.ta("survey-answers-sentence", &args)
        });
        let table_of = Table {
            heads,
            rows: rows.collect(),
        };
        let mut figure = self.figure(table.key.clone(), question, sentence, table_of);
        if let Some((name, share)) = first {
            let value = percent(cx, share.value);
            let args = [
                ("answer", Arg::Text(name.as_str())),
                ("share", Arg::Text(value.as_str())),
            ];
            figure.title = cx.ta("survey-answers-title", &args);
            figure.subtitle = format!("{} {}", figure.subtitle, self.put(table));
        }
        figure.picture = (!drawn.is_empty()).then(|| threads(&drawn));
        figure
    }

    fn amounts(&self, question: &Question, table: &Counted, whole: &Amount) -> Figure {
        let cx = self.cx;
        let with_ends = |value: &Value| match (value.low, value.high) {
            (Some(low), Some(high)) => {
                let (value, low, high) = (
                    self.written(question, value.value),
                    self.written(question, low),
                    self.written(question, high),
                );
                let args = [
                    ("value", Arg::Text(value.as_str())),
                    ("low", Arg::Text(low.as_str())),
                    ("high", Arg::Text(high.as_str())),
                ];
                cx.ta("survey-value-between", &args)
            }
            _ => self.written(question, value.value),
        };
        let row = |name: String, amount: Option<&Amount>| Row {
            name,
            behind: None,
            cells: match amount {
                Some(amount) => vec![
                    Cell::Count(amount.units),
                    Cell::Words(with_ends(&amount.total)),
                    Cell::Words(with_ends(&amount.mean)),
                    Cell::Words(with_ends(&amount.median)),
                ],
                None => (0..4).map(|_| Cell::Words(cx.t("survey-withheld"))).collect(),
            },
        };
        let mut rows = vec![row(cx.t("survey-class-all"), Some(whole))];
        let by_class = table.amounts.by_class.iter().take(self.classes()).enumerate();
        rows.extend(by_class.map(|(class, amount)| row(self.document.class(cx, class), amount.as_ref())));
        let (total, mean, median) = (
            with_ends(&whole.total),
            with_ends(&whole.mean),
            with_ends(&whole.median),
        );
        let unit = question.unit.get(cx.lang).0;
        let args = [
            ("total", Arg::Text(total.as_str())),
            ("mean", Arg::Text(mean.as_str())),
            ("median", Arg::Text(median.as_str())),
            ("unit", Arg::Text(unit)),
        ];
        let sentence = cx.ta("survey-amounts-sentence", &args);
        let table = Table {
            heads: ["class", "units", "total", "mean", "median"]
                .map(|head| cx.t(&format!("survey-head-{head}")))
                .to_vec(),
            rows,
        };
        let mut figure = self.figure(format!("{}-total", question.key), question, sentence, table);
        let in_all = self.written(question, whole.total.value);
        let args = [("total", Arg::Text(in_all.as_str())), ("unit", Arg::Text(unit))];
        figure.title = cx.ta("survey-amounts-title", &args);
        figure
    }

    /// A number in parts, as the reader writes it.
    #[expect(clippy::cast_possible_truncation, reason = "rounded, and far below 2^53")]
    fn written(&self, question: &Question, value: f64) -> String {
        let whole = value.round() as i64;
        match question.kind {
            QuestionKind::Money => self.cx.money(&(whole / 100 * 100)),
            _ if question.decimals == 0 && value.fract() != 0.0 && value < 100.0 => {
                self.cx.app.texts.decimal(self.cx.lang, value)
            }
            _ => self.cx.app.texts.parts(self.cx.lang, whole, question.decimals),
        }
    }
}
