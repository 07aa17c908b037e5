//! The values of a computed indicator as figures: one for each cut, its message, its table, its quality beside it.

mod classes;
mod decades;
mod shape;
mod told;

use territory::{Cut, Measure, Observed};

use super::share;
use crate::features::council::page_of;
use crate::features::directory::names;
use crate::features::observatory::computed::decades::parts;
use crate::features::observatory::computed::{Narrow, UNKNOWN, Value};
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;
use crate::shared::web::figure::{Figure, Table, Thread, columns, percent, threads};
pub(in crate::features::observatory) use told::{known, of_place, quality, said};

/// Communes that a page shows in a table at most; its files hold all.
const SHOWN: usize = 1_000;

/// What is made of the values of a cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::features::observatory) enum Wanted {
    /// A page: of very many communes the first ones.
    Page,
    /// All of it.
    Whole,
    /// The table alone, for a file that holds nothing else.
    Table,
}

/// An indicator, a question, and the values of one cut.
pub(in crate::features::observatory) struct Cutting<'a> {
    pub cx: &'a Cx,
    pub observed: &'a Observed,
    pub cut: Cut,
    pub narrow: &'a Narrow,
    pub values: &'a [Value],
    pub source: &'a str,
    /// The place of each of the territory's communes in the order of the reader's alphabet.
    pub ranks: &'a [u32],
    /// Whether the files tell of the same funders in each year.
    pub steady: bool,
    pub wanted: Wanted,
}

/// A value as a reader writes it.
pub(in crate::features::observatory) fn written(cx: &Cx, observed: &Observed, value: i64) -> String {
    match observed.measure {
        Measure::GrantMoney => cx.money(&super::super::pages::whole_euros(value)),
        _ => cx.app.texts.parts(cx.lang, value, observed.decimals()),
    }
}

/// How a key is called.
pub(in crate::features::observatory) fn called(cx: &Cx, cut: Cut, key: &str) -> String {
    let lang = cx.lang.code();
    let territory = &cx.app.territory;
    match cut {
        _ if key == UNKNOWN => cx.t(&format!("observed-unknown-{}", cut.as_str())),
        Cut::Whole => territory.name.get(lang).to_owned(),
        Cut::Side => territory
            .side(key)
            .map_or(key, |side| side.name.get(lang))
            .to_owned(),
        Cut::Group => {
            let group = territory.group(key);
            group.map_or(key, |group| group.name.get(lang)).replace('\'', "’")
        }
        Cut::Commune => names::commune(cx, key),
        Cut::Theme => names::theme(cx, key).to_owned(),
        Cut::Kind => cx.t(&format!("kind-{}", key.replace('_', "-"))),
        Cut::State => cx.t(&format!("state-{key}")),
        Cut::Size => cx.t(&format!("observed-size-{key}")),
        Cut::Year => key.to_owned(),
        Cut::Age => cx.tn("observed-age", &key.parse::<u64>().unwrap_or_default()),
        Cut::Trait => cx.t(&format!("observed-trait-{key}")),
        Cut::Answer => shape::answer(cx, key),
        Cut::ThemeDecade => parts(key).map_or_else(String::new, |(theme, first)| {
            format!("{}, {}", names::theme(cx, theme), decades::decade(first))
        }),
    }
}

/// By which cut a place is one of several.
pub(in crate::features::observatory) fn cut_of(cx: &Cx, place: &str) -> Cut {
    let territory = &cx.app.territory;
    match territory.commune(place) {
        Some(_) => Cut::Commune,
        None if territory.side(place).is_some() => Cut::Side,
        None => Cut::Group,
    }
}

/// What a question narrows to, in words; nothing where it does not.
pub(in crate::features::observatory) fn narrowed(cx: &Cx, narrow: &Narrow) -> Vec<String> {
    let mut said = Vec::new();
    if !narrow.place.is_empty() {
        said.push(called(cx, cut_of(cx, &narrow.place), &narrow.place));
    }
    if !narrow.theme.is_empty() {
        said.push(called(cx, Cut::Theme, &narrow.theme));
    }
    said
}

impl Cutting<'_> {
    /// The figure; nothing where there is nothing to tell apart.
    pub fn figure(&self) -> Option<Figure> {
        if self.cut == Cut::ThemeDecade {
            return self.by_decade();
        }
        let known: Vec<(&Value, i64)> = self
            .values
            .iter()
            .filter(|one| one.key != UNKNOWN)
            .filter_map(|one| Some((one, one.least()?)))
            .collect();
        if known.len() < 2 {
            return None;
        }
        let figure = Figure {
            table: self.table(),
            ..self.bare()
        };
        if self.wanted == Wanted::Table {
            return Some(figure);
        }
        let picture = match self.cut {
            Cut::Year | Cut::Age => {
                #[expect(clippy::cast_precision_loss, reason = "heights on a screen")]
                let drawn: Vec<(String, f64)> = known
                    .iter()
                    .map(|(one, value)| (one.key.clone(), *value as f64))
                    .collect();
                columns(&drawn, |place| self.written(known[place].1))
            }
            Cut::Commune => threads(&self.distribution(&known)),
            Cut::Answer => threads(&self.answers(&known)),
            _ => threads(&self.bars(&known)),
        };
        Some(Figure {
            title: self.message(&known),
            subtitle: self.subtitle(),
            sentence: self.sentence(),
            picture: (self.cut == Cut::Commune || self.apart().is_none()).then_some(picture),
            ..figure
        })
    }

    /// That its values do not compare from one country to the other, where they are of places in several.
    fn apart(&self) -> Option<&'static str> {
        let countries = self.cx.app.territory.countries(&self.narrow.place);
        let is_apart = !self.observed.across && countries.len() > 1;
        match self.cut {
            Cut::Side if self.observed.measure.is_answered() => Some("observed-apart.asked"),
            Cut::Side if is_apart => Some("observed-apart"),
            Cut::Group | Cut::Commune if is_apart => Some("observed-apart.places"),
            _ => None,
        }
    }

    /// A figure that says nothing yet but where it comes from and where its files are.
    fn bare(&self) -> Figure {
        let cut = self.cut.as_str();
        let files = format!("{}/figures/{cut}", page_of(&self.observed.slug));
        Figure {
            name: cut.into(),
            title: String::new(),
            subtitle: String::new(),
            sentence: String::new(),
            picture: None,
            legend: Vec::new(),
            table: Table::default(),
            source: self.source.to_owned(),
            files: (self.cx.url(&files), self.narrow.query()),
        }
    }

    /// What is counted, how it is told apart, and where.
    fn subtitle(&self) -> String {
        let cx = self.cx;
        let narrowed = narrowed(cx, self.narrow);
        let about = match narrowed.is_empty() {
            // A file tells of whoever it tells of, wherever they are.
            true if self.observed.measure.is_of_grants() => cx.t("observed-all-files"),
            true => cx.app.territory.name.get(cx.lang.code()).to_owned(),
            false => narrowed.join(", "),
        };
        let by = cx.t(&format!("observed-by-{}", self.cut.as_str()));
        let args = [
            ("name", Arg::Text(self.observed.name.get(cx.lang.code()))),
            ("by", Arg::Text(&by)),
            ("about", Arg::Text(&about)),
            ("unit", Arg::Text(self.observed.unit.get(cx.lang.code()))),
        ];
        cx.ta("observed-subtitle", &args)
    }

    /// A bar for each; where only bounds are certain, what is certain at least and, hatched, at most.
    fn bars(&self, known: &[(&Value, i64)]) -> Vec<Thread> {
        let bounds = self.observed.measure == Measure::Jobs;
        let upper = |one: &Value, value: i64| one.high.filter(|_| bounds).unwrap_or(value);
        let most = known
            .iter()
            .map(|(one, value)| upper(one, *value))
            .max()
            .unwrap_or_default();
        let length = |value: i64| share(value.unsigned_abs(), most.unsigned_abs());
        known
            .iter()
            .map(|(one, value)| Thread {
                name: called(self.cx, self.cut, &one.key),
                lengths: match bounds {
                    true => vec![length(*value), length(upper(one, *value))],
                    false => vec![length(*value)],
                },
                value: told::at_bar(self.cx, self.observed, one),
                within: None,
            })
            .collect()
    }

    fn written(&self, value: i64) -> String {
        written(self.cx, self.observed, value)
    }

    /// What one learns from it.
    fn message(&self, known: &[(&Value, i64)]) -> String {
        let cx = self.cx;
        let mut values: Vec<i64> = known.iter().map(|(_, value)| *value).collect();
        values.sort_unstable();
        let (least, most) = (values[0], values[values.len() - 1]);
        // What a per cent is of stands in the subtitle, its sign with each number.
        let in_words = |value: i64| {
            let value = Value {
                value: Some(value),
                ..Value::default()
            };
            told::at_bar(cx, self.observed, &value)
        };
        let middle = in_words(values[(values.len() - 1) / 2]);
        let at = |wanted: i64| {
            let found = known.iter().find(|(_, value)| *value == wanted);
            found.map_or_else(String::new, |(one, _)| called(cx, self.cut, &one.key))
        };
        let (low, high) = (at(least), at(most));
        let (least_said, most_said) = (in_words(least), in_words(most));
        let end = |one: Option<&(&Value, i64)>| one.map_or("", |(one, _)| one.key.as_str()).to_owned();
        let (first, last) = (end(known.first()), end(known.last()));
        let args = [
            ("first", Arg::Text(first.as_str())),
            ("last", Arg::Text(last.as_str())),
            ("low", Arg::Text(low.as_str())),
            ("high", Arg::Text(high.as_str())),
            ("least", Arg::Text(least_said.as_str())),
            ("most", Arg::Text(most_said.as_str())),
            ("middle", Arg::Text(middle.as_str())),
        ];
        // What is not known of some is not said of all.
        let part = self.values.iter().any(|one| match one.key.as_str() {
            UNKNOWN => one.units > 0,
            _ => one.least().is_none(),
        });
        let key = match self.cut {
            _ if self.observed.measure == Measure::Jobs => "observed-message-sure",
            Cut::Age | Cut::Trait | Cut::Answer => return self.shaped(known),
            Cut::Year
                if (self.observed.measure.is_of_grants() || self.observed.measure.is_of_ties())
                    && !self.steady =>
            {
                "observed-message-year.held"
            }
            // Where many dates are missing, the highest year is that of which most dates are written down.
            Cut::Year if self.values.iter().any(|one| one.key == UNKNOWN && one.units > 0) => {
                "observed-message-year.known"
            }
            Cut::Year if known.iter().filter(|(_, value)| *value == most).count() > 1 => {
                "observed-message-year.even"
            }
            Cut::Year => "observed-message-year",
            Cut::Commune if part => "observed-message-commune.known",
            Cut::Commune => "observed-message-commune",
            // Registers of two countries do not hold the same: that is no news.
            Cut::Side if self.observed.measure.is_answered() => "observed-message-side.asked",
            Cut::Side => "observed-message-side",
            _ if least == most && part => "observed-message-same.known",
            _ if least == most => "observed-message-same",
            _ => "observed-message",
        };
        cx.ta(key, &args)
    }

    /// From how many it was computed, and how well they are known.
    fn sentence(&self) -> String {
        let cx = self.cx;
        let units: u64 = self.values.iter().map(|one| one.units).sum();
        let dated: u64 = self.values.iter().map(|one| one.dated).sum();
        let unknown = self
            .values
            .iter()
            .find(|one| one.key == UNKNOWN)
            .map_or(0, |one| one.units);
        if self.observed.measure.is_of_inputs() {
            return told::brought(cx, self.observed, self.values);
        }
        // Each part is of all of it.
        if matches!(self.cut, Cut::Age | Cut::Trait | Cut::Answer) {
            let first = self
                .values
                .first()
                .map(|one| told::rests_on(cx, self.observed, one));
            let why = self
                .values
                .iter()
                .any(|one| one.withheld)
                .then(|| told::withheld(self.observed));
            let besides = why.into_iter().chain(self.besides()).map(|key| cx.t(key));
            let besides = besides.chain(of_place(cx, self.observed, self.narrow));
            return first
                .into_iter()
                .flatten()
                .chain(besides)
                .collect::<Vec<_>>()
                .join(" ");
        }
        let grants = self.observed.measure.is_of_grants();
        let mut said = vec![cx.tn(
            match (self.cut, grants) {
                (Cut::Theme, true) => "observed-from-grants-themes",
                (Cut::Theme, false) if self.observed.measure == Measure::Jobs => "observed-from-first-themes",
                (Cut::Theme, false) => "observed-from-themes",
                _ if self.observed.measure.is_of_ties() => "observed-from-projects",
                _ if self.observed.measure == Measure::Measured => "observed-from-measures",
                _ if self.observed.measure.is_answered() => "observed-from-asked",
                (_, true) => "observed-from-grants",
                (_, false) => "observed-from",
            },
            &units,
        )];
        if let Some((key, _)) = told::known_by(self.observed.measure) {
            let part = percent(cx, share(dated, units));
            said.push(cx.tv(key, "share", &part));
        }
        if self.values.iter().any(|one| one.withheld) {
            said.push(cx.t(told::withheld(self.observed)));
        }
        let unseen: u64 = match self.cut {
            // Those of each place; of all places the same of each theme or year.
            Cut::Side | Cut::Group | Cut::Commune => self.values.iter().map(|one| one.unseen).sum(),
            _ => self.values.iter().map(|one| one.unseen).max().unwrap_or_default(),
        };
        said.extend(told::unseen(cx, self.observed, unseen));
        if unknown > 0 {
            let part = percent(cx, share(unknown, units));
            said.push(cx.tv(&format!("observed-without-{}", self.cut.as_str()), "share", &part));
        }
        if grants && self.cut == Cut::Year || self.cut == Cut::Side {
            said.push(self.observed.caveat.get(cx.lang.code()).to_owned());
        }
        said.extend(self.apart().map(|key| cx.t(key)));
        if self.cut == Cut::Size {
            said.push(cx.t("observed-size"));
        }
        // A list of them would say of each change whose it is.
        if self.cut == Cut::Size || matches!(self.observed.measure, Measure::Employers | Measure::Jobs) {
            said.push(cx.t("observed-unlisted"));
        }
        said.extend(self.besides().map(|key| cx.t(key)));
        if self.is_cut_off() {
            said.push(cx.tn("observed-table-cut", &(SHOWN as u64)));
        }
        said.join(" ")
    }

    fn is_cut_off(&self) -> bool {
        self.wanted == Wanted::Page && self.cut == Cut::Commune && self.values.len() > SHOWN
    }
}
