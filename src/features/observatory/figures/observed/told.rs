//! Values in words with what is certain of them, and the table under a figure.

use std::collections::BTreeSet;

use territory::{Cut, Measure, Observed};

use super::{Cutting, SHOWN, Wanted, called, written};
use crate::features::observatory::computed::{Narrow, UNKNOWN, Value};
use crate::features::observatory::figures::share;
use crate::features::observatory::ledger::Stock;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::web::Cx;
use crate::shared::web::figure::{Cell, Row, Table, percent};

/// The words for the part of what is counted on which a measure rests, where that is not all of it; and the head of its
/// column.
pub(super) fn known_by(measure: Measure) -> Option<(&'static str, &'static str)> {
    match measure {
        Measure::Age | Measure::Births | Measure::Deaths | Measure::Creations | Measure::Survival => {
            Some(("observed-dated", "observed-dated.head"))
        }
        Measure::Employers | Measure::Jobs => Some(("observed-banded", "observed-banded.head")),
        Measure::Reach => Some(("observed-declared-area", "observed-declared-area.head")),
        Measure::Estimate => Some(("observed-seen-of-late", "observed-seen-of-late.head")),
        Measure::Answers | Measure::Total => Some(("observed-answered", "observed-answered.head")),
        Measure::Organisations
        | Measure::Density
        | Measure::Themes
        | Measure::Spread
        | Measure::Grants
        | Measure::GrantMoney
        | Measure::Ratio
        | Measure::Development
        | Measure::Concentration
        | Measure::SmallGrants
        | Measure::CoFunding
        | Measure::Mixed
        | Measure::Openness
        | Measure::Ties
        | Measure::Bridging
        | Measure::Measured => None,
    }
}

/// That what was answered is of a side that was asked by itself; nothing where it is of the whole territory, or no answer.
pub(in crate::features::observatory) fn of_place(
    cx: &Cx,
    observed: &Observed,
    narrow: &Narrow,
) -> Option<String> {
    let is_side = observed.measure.is_answered() && cx.app.territory.side(&narrow.place).is_some();
    is_side.then(|| {
        cx.tv(
            "observed-side-only",
            "side",
            &called(cx, Cut::Side, &narrow.place),
        )
    })
}

/// Of what part of those that a value was computed from that is known on which it rests; nothing where the measure rests on nothing of the
/// kind, or nobody says.
pub(in crate::features::observatory) fn known(cx: &Cx, observed: &Observed, value: &Value) -> Option<String> {
    let (key, _) = known_by(observed.measure).filter(|_| value.units > 0)?;
    Some(cx.tv(key, "share", &percent(cx, share(value.dated, value.units))))
}

/// A value without its unit, between its bounds.
fn range(cx: &Cx, observed: &Observed, value: &Value) -> String {
    between(cx, observed, value, ["", ""])
}

/// A value as it stands at a bar: beside others a per cent keeps its sign, and no more has room there; words stand once above all of them.
pub(super) fn at_bar(cx: &Cx, observed: &Observed, value: &Value) -> String {
    let sign = sign(cx, observed).map_or_else(String::new, |space| format!("{space}%"));
    between(cx, observed, value, [&sign, &sign])
}

/// What stands before the sign of a unit that begins with one, which each number has of its own: nothing in English. No sign where the
/// unit is words.
fn sign(cx: &Cx, observed: &Observed) -> Option<&'static str> {
    let is_sign = observed.unit.get(cx.lang.code()).starts_with('%');
    let space = if cx.lang == Lang::En { "" } else { "\u{a0}" };
    is_sign.then_some(space)
}

/// A value between its bounds: what follows the value, and what follows the last of its bounds.
fn between(cx: &Cx, observed: &Observed, value: &Value, [unit, sign]: [&str; 2]) -> String {
    let said = |value: i64| written(cx, observed, value);
    let between = |key: &str, low: &str, high: &str, value: &str| {
        let args = [
            ("low", Arg::Text(low)),
            ("high", Arg::Text(high)),
            ("value", Arg::Text(value)),
        ];
        cx.ta(key, &args)
    };
    match (value.value, value.low, value.high) {
        _ if value.withheld => cx.t("observed-withheld"),
        (Some(one), Some(low), Some(high)) if observed.measure == Measure::Development => {
            let (low, high) = (low.to_string(), high.to_string());
            let key = if low == high {
                "observed-place-at"
            } else {
                "observed-place-between"
            };
            let args = [
                ("value", Arg::Text(&said(one))),
                ("low", Arg::Text(&low)),
                ("high", Arg::Text(&high)),
                ("n", Arg::from(value.units)),
            ];
            cx.ta(key, &args)
        }
        // Its bounds are those of chance, and not its own.
        (Some(one), Some(low), Some(high)) if observed.measure == Measure::Openness => {
            between("observed-chance", &said(low), &said(high), &said(one))
        }
        (Some(one), Some(low), Some(high)) if low < high => {
            let (one, high) = (said(one) + unit, said(high) + sign);
            between("observed-about", &said(low), &high, &one)
        }
        (Some(one), _, _) => said(one) + unit,
        (None, Some(low), Some(high)) if low == high => said(low) + unit,
        (None, Some(low), Some(high)) => between("observed-between", &said(low), &(said(high) + unit), ""),
        (None, Some(low), None) => between("observed-at-least", &(said(low) + unit), "", ""),
        (None, None, _) => nothing(cx, observed, value),
    }
}

/// Why there is no value: nobody looked anywhere, or what was looked at does not say.
fn nothing(cx: &Cx, observed: &Observed, value: &Value) -> String {
    match (
        value.unseen > 0 && value.units == 0,
        observed.measure.is_of_grants(),
    ) {
        (false, _) => cx.t("observed-nothing"),
        (true, false) => cx.t("observed-unseen"),
        (true, true) => cx.t("observed-unseen.grants"),
    }
}

/// Of how many communes nothing was loaded, so that they are not counted; nothing where all were looked at.
pub(super) fn unseen(cx: &Cx, observed: &Observed, unseen: u64) -> Option<String> {
    let key = match observed.measure.is_of_grants() {
        true => "observed-unseen-grants",
        false => "observed-unseen-communes",
    };
    (unseen > 0).then(|| cx.tn(key, &unseen))
}

/// Of how many on the whole territory no register says whether they are still there, where only those in some state are counted.
fn unsettled(cx: &Cx, stock: &Stock, observed: &Observed) -> Option<String> {
    let is_left_out = !observed.states.is_empty() && observed.states.iter().all(|state| state != "unknown");
    let left = stock.ledger.population.unsettled(&observed.kinds);
    (is_left_out && left > 0).then(|| cx.tn("observed-unsettled", &left))
}

/// Why a value is not told.
pub(super) fn withheld(observed: &Observed) -> &'static str {
    match observed.measure {
        Measure::Bridging => "observed-withheld.few",
        Measure::Answers | Measure::Total => "observed-withheld.answers",
        _ => "observed-withheld.why",
    }
}

/// What a value that is of no place rests on, and how well that is known.
pub(super) fn rests_on(cx: &Cx, observed: &Observed, value: &Value) -> Vec<String> {
    let part = |part: u64| percent(cx, share(part, value.units));
    let mut said = match observed.measure {
        Measure::Bridging => vec![
            cx.tn("observed-from-projects", &value.dated),
            cx.tn("observed-from-tied", &value.units),
        ],
        Measure::Measured => vec![cx.tn("observed-from-measured", &value.units)],
        Measure::Answers | Measure::Total => vec![cx.tn("observed-from-asked", &value.units)],
        measure if measure.is_of_ties() => vec![cx.tn("observed-from-projects", &value.units)],
        _ => vec![cx.tn("observed-from", &value.units)],
    };
    if value.units == 0 {
        return said;
    }
    if value.year > 0 {
        said.push(cx.tv("observed-of-year", "year", &value.year.to_string()));
    }
    if let Some((key, _)) = known_by(observed.measure) {
        said.push(cx.tv(key, "share", &part(value.dated)));
    }
    if observed.measure.is_of_ties() {
        said.push(cx.tv("observed-themed", "share", &part(value.themed)));
    }
    said
}

/// A value with its bounds and its unit: the unit stands with the value, and a sign with the last bound too.
pub(in crate::features::observatory) fn said(cx: &Cx, observed: &Observed, value: &Value) -> String {
    if matches!(
        observed.measure,
        Measure::GrantMoney | Measure::Development | Measure::Openness
    ) {
        return range(cx, observed, value);
    }
    let most = value.value.or(value.high).or(value.low).unwrap_or_default();
    let one = cx.app.texts.is_one(cx.lang, most, observed.decimals());
    let unit = observed.one.as_ref().filter(|_| one).unwrap_or(&observed.unit);
    let (unit, sign) = (unit.get(cx.lang.code()), sign(cx, observed));
    // A sign stays with its number; a word may stand on the next line, where it is narrow.
    let space = match sign {
        Some(space) => space,
        None if unit.chars().count() > 2 => " ",
        None => "\u{a0}",
    };
    let of_bound = sign.map_or_else(String::new, |space| format!("{space}%"));
    between(cx, observed, value, [&format!("{space}{unit}"), &of_bound])
}

/// Of which year figures are that were brought; nothing to say where none were.
pub(super) fn brought(cx: &Cx, observed: &Observed, values: &[Value]) -> String {
    let years: BTreeSet<u16> = values
        .iter()
        .map(|one| one.year)
        .filter(|year| *year > 0)
        .collect();
    let mut said = Vec::new();
    if let (Some(first), Some(last)) = (years.first(), years.last()) {
        let year = if first == last {
            first.to_string()
        } else {
            format!("{first}–{last}")
        };
        said.push(cx.tv("observed-of-year", "year", &year));
    }
    if observed.measure == Measure::Development {
        said.push(cx.t("observed-places"));
    }
    if values.iter().any(|one| one.withheld) {
        said.push(cx.t("observed-withheld.why"));
    }
    said.join(" ")
}

/// What is to be known before one believes the value.
pub(in crate::features::observatory) fn quality(
    cx: &Cx,
    stock: &Stock,
    observed: &Observed,
    whole: &Value,
) -> Vec<String> {
    let part = |part: u64| percent(cx, share(part, whole.units));
    if observed.measure.is_of_inputs() {
        let parts = observed.parts();
        let mut inputs = cx.app.territory.inputs.iter();
        let missing = |one: &territory::Input| {
            parts.contains(&one.slug.as_str()) && stock.brought.extent(&one.slug).is_none()
        };
        return vec![match inputs.any(missing) {
            true => cx.t("observed-not-brought"),
            false => brought(cx, observed, std::slice::from_ref(whole)),
        }];
    }
    if observed.measure.is_whole_only() {
        let mut said = rests_on(cx, observed, whole);
        if whole.withheld {
            said.push(cx.t(withheld(observed)));
        }
        return said;
    }
    let mut said = Vec::new();
    if whole.withheld {
        said.push(cx.t("observed-withheld.why"));
    }
    said.extend(unseen(cx, observed, whole.unseen));
    if whole.units == 0 {
        // None where somebody looked is a count like any other; grants may go where no file says.
        let is_known =
            whole.least().is_some() || !observed.measure.is_of_grants() && observed.measure != Measure::Jobs;
        match (said.is_empty(), is_known) {
            (false, _) => {}
            (true, false) => said.push(cx.t("observed-from-none")),
            (true, true) if observed.measure.is_of_grants() => {
                said.push(cx.tn("observed-from-grants", &0_u64));
            }
            (true, true) => said.push(cx.tn("observed-from", &0_u64)),
        }
        said.extend(unsettled(cx, stock, observed));
        return said;
    }
    match observed.measure.is_of_grants() {
        true => said.push(cx.tn("observed-from-grants", &whole.units)),
        false => {
            said.push(cx.tn("observed-from", &whole.units));
            let elsewhere = stock.ledger.population.elsewhere() as u64;
            if elsewhere > 0 {
                said.push(cx.tn("observed-elsewhere", &elsewhere));
            }
            said.extend(unsettled(cx, stock, observed));
            let key = known_by(observed.measure).map_or("observed-dated", |(key, _)| key);
            said.push(cx.tv(key, "share", &part(whole.dated)));
            if key == "observed-banded" && whole.dated == 0 {
                said.push(cx.t("observed-banded.none"));
            }
        }
    }
    said.push(cx.tv("observed-themed", "share", &part(whole.themed)));
    said
}

impl Cutting<'_> {
    pub(super) fn table(&self) -> Table {
        let cx = self.cx;
        let money = self.observed.measure == Measure::GrantMoney;
        let decimals = self.observed.decimals();
        let measure = self.observed.measure;
        let places = measure == Measure::Development;
        let bounds = !places
            && self
                .values
                .iter()
                .any(|one| one.low.is_some() || one.high.is_some());
        let parts = known_by(measure).filter(|_| self.cut != Cut::Year);
        let mut heads = vec![
            cx.t(&format!("observed-head-{}", self.cut.as_str())),
            self.observed.unit.get(cx.lang.code()).to_owned(),
        ];
        // Of jobs nothing but the bounds is known.
        let value = measure != Measure::Jobs;
        if !value {
            heads.truncate(1);
        }
        if bounds || !value {
            let chance = if measure == Measure::Openness {
                ".chance"
            } else {
                ""
            };
            heads.extend(["low", "high"].map(|end| cx.t(&format!("observed-head-{end}{chance}"))));
        }
        if places {
            heads.extend([cx.t("observed-head-best"), cx.t("observed-head-worst")]);
        }
        if !measure.is_of_inputs() {
            heads.push(cx.t("observed-head-from"));
        }
        if let Some((_, head)) = parts {
            heads.push(cx.t(head));
        }
        let cell = |one: &Value, value: Option<i64>| match value {
            Some(cents) if money => Cell::Money(cents),
            Some(value) => Cell::Parts(value, decimals),
            None if one.withheld => Cell::Words(cx.t("observed-withheld")),
            None => Cell::Words(nothing(cx, self.observed, one)),
        };
        let place = |place: Option<i64>| match place.and_then(|place| u64::try_from(place).ok()) {
            Some(place) => Cell::Count(place),
            None => Cell::Words(cx.t("observed-nothing")),
        };
        let mut values: Vec<&Value> = self.values.iter().collect();
        if self.cut == Cut::Commune {
            let last = values.len() - usize::from(self.values.last().is_some_and(|one| one.key == UNKNOWN));
            let position = |one: &Value| cx.app.territory.position(&one.key);
            let rank = |one: &Value| position(one).and_then(|position| self.ranks.get(position));
            values[..last].sort_by_cached_key(|one| rank(one));
        }
        if self.is_cut_off() {
            values.truncate(SHOWN);
        }
        let rows = values
            .into_iter()
            .map(|one| {
                let mut cells = Vec::new();
                if value {
                    cells.push(cell(one, one.value));
                }
                if bounds || !value {
                    cells.extend([cell(one, one.low), cell(one, one.high)]);
                }
                if places {
                    cells.extend([place(one.low), place(one.high)]);
                }
                if !measure.is_of_inputs() {
                    cells.push(Cell::Count(one.units));
                }
                if parts.is_some() {
                    cells.push(Cell::Share(share(one.dated, one.units)));
                }
                Row {
                    name: called(cx, self.cut, &one.key),
                    behind: match self.wanted {
                        Wanted::Table => None,
                        Wanted::Page | Wanted::Whole => self.behind(one),
                    },
                    cells,
                }
            })
            .collect();
        Table { heads, rows }
    }
}
