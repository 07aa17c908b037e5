//! How large grants are, and how the money divides among those who receive.
//!
//! Concentration is told on the scales of its field: Gini's index from 0 to 100, Herfindahl and Hirschman's from 0 to 10,000
//! (`reference/methods.md` §7.1, indicator 7: HHI = 10⁴ Σ s²).

use statistics::concentration::Amounts;

use super::{Answer, behind, share};
use crate::features::observatory::counting::BOUNDS;
use crate::features::observatory::pages::whole_euros;
use crate::shared::i18n::Arg;
use crate::shared::web::figure::{Along, Cell, Figure, Row, Table, Thread, curve, percent, threads};

/// Points of a curve, at most: more are not seen.
const POINTS: usize = 120;

/// Of fewer organisations nothing is learnt that their pages do not say better.
const FEW: usize = 10;

impl Answer<'_> {
    /// How the money divides among organisations, where there are enough of them.
    pub(super) fn spread(&self) -> Option<&Amounts> {
        self.counted.received.as_ref().filter(|all| all.count() >= FEW)
    }

    /// What is said of organisations, with how many of them are told apart by their names alone: one may count twice, two may count as one.
    fn with_names(&self, sentence: String) -> String {
        let (by_name, all) = (self.counted.by_name, self.counted.organisations());
        if by_name == 0 {
            return sentence;
        }
        let part = percent(self.cx, share(by_name, all));
        format!("{sentence} {}", self.cx.tv("seen-by-name", "share", &part))
    }

    /// Grants by class of amounts, and how many are small.
    pub(super) fn amounts(&self) -> Option<Figure> {
        let (cx, counted) = (self.cx, self.counted);
        let whole = counted.whole;
        if whole.grants == 0 {
            return None;
        }
        let bounds = |place: usize| {
            let least = place.checked_sub(1).map(|before| BOUNDS[before]);
            (least, BOUNDS.get(place).copied())
        };
        let classes = || {
            counted
                .classes
                .iter()
                .enumerate()
                .map(|(place, sum)| (bounds(place), *sum))
        };
        let drawn: Vec<Thread> = classes()
            .map(|((least, most), sum)| self.thread(self.class(least, most), sum))
            .collect();
        let rows = classes().map(|((least, most), sum)| {
            let url = self.rows(behind(|behind| (behind.least, behind.most) = (least, most)));
            self.row(self.class(least, most), sum, url.filter(|_| sum.grants > 0))
        });
        let table = Table {
            heads: self.heads(&["class", "grants", "money", "grants-share", "money-share"]),
            rows: rows.collect(),
        };
        let part = percent(cx, share(counted.small.grants, whole.grants));
        let money = percent(
            cx,
            share(counted.small.cents.unsigned_abs(), whole.cents.unsigned_abs()),
        );
        let args = [
            ("below", Arg::Text(&cx.money(&self.asked.small()))),
            ("share", Arg::Text(&part)),
            ("money", Arg::Text(&money)),
            ("median", Arg::Text(&cx.money(&whole_euros(counted.median)))),
        ];
        Some(Figure {
            picture: Some(threads(&drawn)),
            ..self.figure(
                "amounts",
                cx.ta("seen-amounts", &args),
                cx.ta("seen-amounts-sentence", &args),
                table,
            )
        })
    }

    /// A class of amounts in words.
    fn class(&self, least: Option<i64>, most: Option<i64>) -> String {
        let euros = |euros: Option<i64>| self.cx.money(&(euros.unwrap_or_default() * 100));
        let (least_said, most_said) = (euros(least), euros(most));
        let args = [("least", Arg::Text(&least_said)), ("most", Arg::Text(&most_said))];
        let key = match (least, most) {
            (None, _) => "seen-class.below",
            (Some(_), Some(_)) => "seen-class",
            (Some(_), None) => "seen-class.above",
        };
        self.cx.ta(key, &args)
    }

    /// How the money divides among organisations: Lorenz's curve and Gini's index.
    pub(super) fn concentration(&self) -> Option<Figure> {
        let (cx, spread) = (self.cx, self.spread()?);
        let at = |share: f64| 1.0 - spread.top_share_of(1.0 - share).unwrap_or_default();
        let tenth = percent(cx, 1.0 - at(0.9));
        let half = percent(cx, at(0.5));
        let gini = cx.app.texts.decimal(cx.lang, spread.gini()? * 100.0);
        let hhi = cx.app.texts.decimal(cx.lang, spread.hhi()?);
        let alike = cx.n(&(spread.effective_number()?.round() as u64));
        let args = [
            ("half", Arg::Text(&half)),
            ("tenth", Arg::Text(&tenth)),
            ("gini", Arg::Text(&gini)),
            ("hhi", Arg::Text(&hhi)),
            ("alike", Arg::Text(&alike)),
            ("n", Arg::from(spread.count())),
        ];
        let rows = (1..=10).map(|tenths: i32| {
            let upto = f64::from(tenths) / 10.0;
            Row {
                name: percent(cx, upto),
                behind: match usize::try_from(tenths) {
                    // Shares of the whole are made of all its lines.
                    Ok(tenths) if tenths < 10 => self.rows(behind(|behind| behind.tenths = Some(tenths))),
                    _ => self.rows(|_| ()),
                },
                cells: vec![Cell::Share(at(upto))],
            }
        });
        let table = Table {
            heads: self.heads(&["least", "least-money"]),
            rows: rows.collect(),
        };
        let points: Vec<(f64, f64)> = {
            let whole = spread.lorenz()?;
            let every = whole.len().div_ceil(POINTS);
            let thin = whole.iter().step_by(every).chain(whole.last());
            thin.map(|point| (point.units, point.sum)).collect()
        };
        let marks = [0.0, 0.5, 1.0].map(|share| percent(cx, share));
        let along = Along {
            marks: [&marks[0], &marks[1], &marks[2]],
            across: &cx.t("seen-concentration.across"),
            equal: &cx.t("seen-concentration.equal"),
            actual: &cx.t("seen-concentration.actual"),
        };
        Some(Figure {
            picture: Some(curve(&points, &along)),
            ..self.figure(
                "concentration",
                cx.ta("seen-concentration", &args),
                self.with_names(cx.ta("seen-concentration-sentence", &args)),
                table,
            )
        })
    }

    /// The same as numbers that others compute too: a table beside the curve, for whoever compares.
    pub(super) fn indices(&self) -> Option<Figure> {
        let (cx, spread) = (self.cx, self.spread()?);
        let (gini, hhi, alike) = (spread.gini()?, spread.hhi()?, spread.effective_number()?);
        let (most, theil) = (spread.top_share_of(0.01)?, spread.theil()?);
        let said = |value: f64| cx.app.texts.decimal(cx.lang, value);
        #[expect(clippy::cast_possible_truncation, reason = "an index is at most ten thousand")]
        let parts = |value: f64, decimals: u8| {
            let whole = value * 10_f64.powi(i32::from(decimals));
            Cell::Parts(whole.round() as i64, decimals)
        };
        let rows = [
            ("gini", parts(gini * 100.0, 1)),
            ("hhi", parts(hhi, 1)),
            ("alike", parts(alike, 1)),
            ("most", parts(most * 100.0, 1)),
            ("theil", parts(theil, 2)),
        ];
        let rows = rows.map(|(key, value)| Row {
            name: cx.t(&format!("seen-index-{key}")),
            behind: self.rows(|_| ()),
            cells: vec![value],
        });
        let table = Table {
            heads: self.heads(&["index", "value"]),
            rows: rows.into(),
        };
        let args = [
            ("gini", Arg::Text(&said(gini * 100.0))),
            ("hhi", Arg::Text(&said(hhi))),
            ("n", Arg::from(spread.count())),
        ];
        Some(self.figure(
            "indices",
            cx.ta("seen-indices", &args),
            self.with_names(cx.ta("seen-indices-sentence", &args)),
            table,
        ))
    }
}
