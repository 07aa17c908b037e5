//! How what associations are created for changes: the share of each theme, decade by decade.

use std::collections::{BTreeMap, BTreeSet};

use territory::Cut;

use super::{Cutting, Wanted, called};
use crate::features::observatory::computed::decades::{FEWEST, parts};
use crate::features::observatory::figures::share;
use crate::shared::i18n::Arg;
use crate::shared::web::figure::{Cell, Figure, Picture, Row, Table, Thread, percent, threads};

/// Years that a decade has after its first.
const REST: u16 = 9;

/// How a decade is called.
pub(super) fn decade(first: u16) -> String {
    format!("{first}–{}", first + REST)
}

/// What is known, theme by theme in the territory's order, of each decade: creations of the theme, of all.
struct Known<'a> {
    decades: Vec<u16>,
    /// All that were created in each decade, with a theme.
    all: BTreeMap<u16, u64>,
    themes: Vec<(&'a str, BTreeMap<u16, u64>)>,
}

impl<'a> Known<'a> {
    fn of(cutting: &Cutting<'a>) -> Self {
        let mut known = Self {
            decades: Vec::new(),
            all: BTreeMap::new(),
            themes: Vec::new(),
        };
        for one in cutting.values {
            let (Some((theme, decade)), Some(value)) = (parts(&one.key), one.value) else {
                continue;
            };
            known.all.insert(decade, one.units);
            if known.themes.last().is_none_or(|(last, _)| *last != theme) {
                known.themes.push((theme, BTreeMap::new()));
            }
            if let Some((_, counts)) = known.themes.last_mut() {
                counts.insert(decade, value.unsigned_abs());
            }
        }
        let decades: BTreeSet<u16> = known.all.keys().copied().collect();
        known.decades = decades.into_iter().collect();
        known
    }

    /// The share of a theme in a decade.
    fn share(&self, counts: &BTreeMap<u16, u64>, decade: u16) -> f64 {
        let of = |counts: &BTreeMap<u16, u64>| counts.get(&decade).copied().unwrap_or_default();
        share(of(counts), of(&self.all))
    }
}

impl Cutting<'_> {
    /// The figure of the themes by decade; nothing where there are not two decades to compare.
    pub(super) fn by_decade(&self) -> Option<Figure> {
        let cx = self.cx;
        let known = Known::of(self);
        let [first, .., last] = known.decades[..] else {
            return None;
        };
        let figure = Figure {
            table: self.decades_table(&known),
            ..self.bare()
        };
        if self.wanted == Wanted::Table {
            return Some(figure);
        }
        let ends = |counts: &BTreeMap<u16, u64>| [first, last].map(|decade| known.share(counts, decade));
        let change = |counts: &BTreeMap<u16, u64>| {
            let [before, after] = ends(counts);
            (after - before).abs()
        };
        let (theme, counts) = known.themes.iter().reduce(|most, one| {
            // The first of equals, in the territory's order.
            if change(&one.1) > change(&most.1) {
                one
            } else {
                most
            }
        })?;
        let name = called(cx, Cut::Theme, theme);
        let (before, after) = (decade(first), decade(last));
        let [was, is] = ends(counts).map(|share| percent(cx, share));
        let args = [
            ("theme", Arg::Text(name.as_str())),
            ("first", Arg::Text(before.as_str())),
            ("last", Arg::Text(after.as_str())),
            ("was", Arg::Text(was.as_str())),
            ("is", Arg::Text(is.as_str())),
            ("n", Arg::from(FEWEST)),
        ];
        let title = match change(counts) > 0.0 {
            true => cx.ta("observed-message-theme-decade", &args),
            false => cx.ta("observed-message-theme-decade.even", &args),
        };
        let units: u64 = known.all.values().sum();
        let sentence = [
            cx.tn("observed-from", &units),
            cx.ta("observed-theme-decade", &args),
            self.observed.caveat.get(cx.lang.code()).to_owned(),
        ];
        Some(Figure {
            title,
            subtitle: self.subtitle(),
            sentence: sentence.join(" "),
            picture: Some(self.two_ends(&known, (first, last))),
            ..figure
        })
    }

    /// Two bars for each theme: its share of the first decade, and, hatched, of the last.
    fn two_ends(&self, known: &Known<'_>, (first, last): (u16, u16)) -> Picture {
        let ends = |counts: &BTreeMap<u16, u64>| [first, last].map(|decade| known.share(counts, decade));
        let every = known.themes.iter().flat_map(|(_, counts)| ends(counts));
        let most = every.fold(0.0, f64::max);
        let length = |share: f64| if most > 0.0 { share / most } else { 0.0 };
        let drawn: Vec<Thread> = known
            .themes
            .iter()
            .map(|(theme, counts)| {
                let [was, is] = ends(counts);
                Thread {
                    name: called(self.cx, Cut::Theme, theme),
                    lengths: vec![length(was), length(is)],
                    value: format!("{} → {}", percent(self.cx, was), percent(self.cx, is)),
                    within: None,
                }
            })
            .collect();
        threads(&drawn)
    }

    /// A row for each theme, a column for each decade; below, of how many each share is.
    fn decades_table(&self, known: &Known<'_>) -> Table {
        let cx = self.cx;
        let heads = std::iter::once(cx.t("observed-head-theme"));
        let behind = |theme: Option<&str>, decade: u16| match self.wanted {
            Wanted::Table => None,
            Wanted::Page | Wanted::Whole => self.created(theme, decade, decade + REST),
        };
        let mut rows: Vec<Row> = known
            .themes
            .iter()
            .map(|(theme, counts)| Row {
                name: called(cx, Cut::Theme, theme),
                behind: None,
                cells: known
                    .decades
                    .iter()
                    .map(|decade| {
                        let share = known.share(counts, *decade);
                        match behind(Some(theme), *decade).filter(|_| share > 0.0) {
                            Some(url) => Cell::ListedShare(share, url),
                            None => Cell::Share(share),
                        }
                    })
                    .collect(),
            })
            .collect();
        rows.push(Row {
            name: cx.t("observed-head-from"),
            behind: None,
            cells: known
                .all
                .iter()
                .map(|(decade, count)| match behind(None, *decade) {
                    Some(url) => Cell::Listed(*count, url),
                    None => Cell::Count(*count),
                })
                .collect(),
        });
        Table {
            heads: heads
                .chain(known.decades.iter().map(|one| decade(*one)))
                .collect(),
            rows,
        }
    }
}
