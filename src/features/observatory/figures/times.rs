//! What changes with the years, what grants are for, and what is not counted.

use super::{Answer, behind, share};
use crate::features::directory::names;
use crate::features::observatory::asked::NO_THEME;
use crate::features::observatory::counting::Sum;
use crate::features::observatory::ledger::Standing;
use crate::features::observatory::pages::whole_euros;
use crate::shared::i18n::Arg;
use crate::shared::web::figure::{Cell, Figure, Row, Table, Thread, columns, percent, threads};

/// Themes drawn where the theme of hardly any grant is known.
const HARDLY: usize = 3;

impl Answer<'_> {
    /// The money of each year.
    pub(super) fn years(&self) -> Option<Figure> {
        let cx = self.cx;
        let said = || self.counted.years.iter().filter(|(year, _)| **year > 0);
        let (first, last) = (*said().next()?.0, *said().next_back()?.0);
        let years: Vec<(u16, Sum)> = (first..=last)
            .map(|year| (year, self.counted.years.get(&year).copied().unwrap_or_default()))
            .collect();
        let (top, most) = said().max_by_key(|(year, sum)| (sum.cents, std::cmp::Reverse(**year)))?;
        let (top, most) = (top.to_string(), cx.money(&whole_euros(most.cents)));
        let args = [
            ("year", Arg::Text(&top)),
            ("money", Arg::Text(&most)),
            ("first", Arg::Text(&first.to_string())),
            ("last", Arg::Text(&last.to_string())),
            ("n", Arg::from(self.counted.whole.grants)),
            (
                "whole",
                Arg::Text(&cx.money(&whole_euros(self.counted.whole.cents))),
            ),
        ];
        let one = match first == last {
            true => ".one",
            // Of other funders in other years, the highest is that of which most was published.
            false if !self.counted.steady() => ".held",
            false => "",
        };
        let mut rows: Vec<Row> = years
            .iter()
            .map(|(year, sum)| {
                let url = self.rows(|asked| (asked.from, asked.to) = (Some(*year), Some(*year)));
                self.row(year.to_string(), *sum, url.filter(|_| sum.grants > 0))
            })
            .collect();
        if let Some(sum) = self.counted.years.get(&0) {
            let url = self.rows(|asked| (asked.from, asked.to) = (Some(0), Some(0)));
            rows.push(self.row(cx.t("grants-no-year"), *sum, url));
        }
        let table = Table {
            heads: self.heads(&["year", "grants", "money", "grants-share", "money-share"]),
            rows,
        };
        #[expect(clippy::cast_precision_loss, reason = "heights on a screen")]
        let drawn: Vec<(String, f64)> = years
            .iter()
            .map(|(year, sum)| (year.to_string(), sum.cents as f64))
            .collect();
        Some(Figure {
            picture: (drawn.len() > 1).then(|| columns(&drawn, |_| most.clone())),
            ..self.figure(
                "years",
                cx.ta(&format!("seen-years{one}"), &args),
                cx.ta(&format!("seen-years-sentence{one}"), &args),
                table,
            )
        })
    }

    /// What grants are for, by the themes of those who receive.
    pub(super) fn themes(&self) -> Option<Figure> {
        let cx = self.cx;
        let whole = self.counted.whole;
        let mut found: Vec<(String, String, Sum)> = Vec::new();
        for (bit, sum) in &self.counted.themes {
            if let Some(theme) = cx.app.territory.themes.get(*bit as usize) {
                found.push((names::theme(cx, &theme.slug).to_owned(), theme.slug.clone(), *sum));
            }
        }
        found.sort_by(|a, b| b.2.grants.cmp(&a.2.grants).then_with(|| a.0.cmp(&b.0)));
        let (first, _, most) = found.first()?.clone();
        let no_theme = self.counted.no_theme;
        // Where hardly any is known, what is known of them says little: the table holds it.
        let hardly = no_theme.grants > 9 * whole.grants.saturating_sub(no_theme.grants);
        let told = if hardly { HARDLY } else { found.len() };
        let mut drawn: Vec<Thread> = found
            .iter()
            .take(told)
            .map(|(name, _, sum)| self.thread(name.clone(), *sum))
            .collect();
        if no_theme.grants > 0 {
            drawn.push(self.thread(cx.t("seen-no-theme"), no_theme));
        }
        let mut rows: Vec<Row> = found
            .into_iter()
            .map(|(name, slug, sum)| {
                let url = self.rows(|asked| asked.theme = slug);
                self.row(name, sum, url)
            })
            .collect();
        if no_theme.grants > 0 {
            let url = self.rows(|asked| NO_THEME.clone_into(&mut asked.theme));
            rows.push(self.row(cx.t("seen-no-theme"), no_theme, url));
        }
        let part = percent(cx, share(most.grants, whole.grants));
        let unknown = percent(cx, share(no_theme.grants, whole.grants));
        let known = if no_theme.grants == 0 { ".known" } else { "" };
        let args = [
            ("theme", Arg::Text(&first)),
            ("share", Arg::Text(&part)),
            ("unknown", Arg::Text(&unknown)),
        ];
        let table = Table {
            heads: self.heads(&["theme", "grants", "money", "grants-share", "money-share"]),
            rows,
        };
        Some(Figure {
            picture: Some(threads(&drawn)),
            ..self.figure(
                "themes",
                cx.ta(
                    if hardly {
                        "seen-themes.hardly"
                    } else {
                        "seen-themes"
                    },
                    &args,
                ),
                cx.ta(&format!("seen-themes-sentence{known}"), &args),
                table,
            )
        })
    }

    /// Lines that are not counted, and why.
    pub(super) fn left_out(&self) -> Option<Figure> {
        let cx = self.cx;
        let lines: u64 = self.counted.left_out.iter().sum();
        if lines == 0 {
            return None;
        }
        let reasons = || {
            Standing::LEFT_OUT
                .iter()
                .zip(self.counted.left_out)
                .filter(|(_, n)| *n > 0)
        };
        let drawn: Vec<Thread> = reasons()
            .map(|(reason, n)| Thread {
                name: cx.t(&format!("seen-left-{}", reason.as_str())),
                lengths: vec![share(n, lines)],
                value: cx.n(&n),
                within: None,
            })
            .collect();
        let rows = reasons().map(|(reason, n)| Row {
            name: cx.t(&format!("seen-left-{}", reason.as_str())),
            behind: self.rows(behind(|behind| behind.left = Some(*reason))),
            cells: vec![Cell::Count(n)],
        });
        let table = Table {
            heads: self.heads(&["reason", "lines"]),
            rows: rows.collect(),
        };
        Some(Figure {
            picture: Some(threads(&drawn)),
            ..self.figure(
                "left-out",
                cx.tn("seen-left-out", &lines),
                cx.tn("seen-left-out-sentence", &self.counted.whole.grants),
                table,
            )
        })
    }

    /// The two bars of a sum: its share of the grants, and of the money.
    pub(super) fn thread(&self, name: String, sum: Sum) -> Thread {
        let whole = self.counted.whole;
        let grants = share(sum.grants, whole.grants);
        let money = share(sum.cents.unsigned_abs(), whole.cents.unsigned_abs());
        Thread {
            name,
            lengths: vec![grants, money],
            value: self.cx.ta(
                "seen-two-shares",
                &[
                    ("grants", Arg::Text(&percent(self.cx, grants))),
                    ("money", Arg::Text(&percent(self.cx, money))),
                ],
            ),
            within: None,
        }
    }
}
