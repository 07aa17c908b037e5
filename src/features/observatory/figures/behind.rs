//! Where what an indicator counts is listed.

use territory::{Cut, Measure};

use super::observed::{Cutting, cut_of};
use crate::features::directory::State;
use crate::features::observatory::asked::{NO_PLACE, NO_THEME, NO_YEAR};
use crate::features::observatory::computed::{UNKNOWN, Value};

/// Communes that a list names at most.
const COMMUNES: usize = 25;

impl Cutting<'_> {
    /// Where what was counted is listed; nothing where no list has just those.
    pub(super) fn behind(&self, one: &Value) -> Option<String> {
        // Who was drawn by lot is on no list.
        if one.units == 0 || self.observed.measure.is_answered() {
            return None;
        }
        let narrow = self.narrow;
        // A list that is narrowed twice by one thing has more than was counted.
        if !narrow.theme.is_empty() && self.cut == Cut::Theme
            || !narrow.place.is_empty() && matches!(self.cut, Cut::Commune | Cut::Group | Cut::Side)
        {
            return None;
        }
        let mut by: Vec<(Cut, &str)> = vec![(self.cut, one.key.as_str())];
        if !narrow.place.is_empty() {
            by.push((cut_of(self.cx, &narrow.place), narrow.place.as_str()));
        }
        if !narrow.theme.is_empty() {
            by.push((Cut::Theme, narrow.theme.as_str()));
        }
        match self.observed.measure.is_of_grants() {
            // Of some grants, or of who receives them, no list has just those.
            _ if matches!(self.observed.measure, Measure::Concentration | Measure::CoFunding) => None,
            true => self.lines(&by),
            false => self.organisations(&by),
        }
    }

    /// Lines of grants: by a place of any size, a theme, a year.
    fn lines(&self, by: &[(Cut, &str)]) -> Option<String> {
        let mut query = Vec::new();
        for (cut, key) in by {
            query.push(match (cut, *key) {
                (Cut::Commune | Cut::Side | Cut::Group, UNKNOWN) => format!("commune={NO_PLACE}"),
                (Cut::Commune | Cut::Side | Cut::Group, key) => format!("commune={key}"),
                (Cut::Theme, UNKNOWN) => format!("theme={NO_THEME}"),
                (Cut::Theme, key) => format!("theme={key}"),
                (Cut::Kind, key) => format!("kind={key}"),
                (Cut::State, key) => format!("state={key}"),
                (Cut::Year, UNKNOWN) => format!("from={NO_YEAR}&to={NO_YEAR}"),
                (Cut::Year, key) => format!("from={key}&to={key}"),
                (Cut::Whole | Cut::Size | Cut::ThemeDecade | Cut::Age | Cut::Trait | Cut::Answer, _) => {
                    return None;
                }
            });
        }
        let url = format!("/observatory/grants/lines?{}", query.join("&"));
        Some(self.cx.url(&url))
    }

    /// What a list of organisations is narrowed by to be of a group: its communes, or its side where they are all of that; nothing
    /// where they are too many to be read.
    fn within(&self, group: &str) -> Option<Vec<(&'static str, &str)>> {
        let communes = &self.cx.app.territory.communes;
        let own: Vec<_> = communes.iter().filter(|one| one.group.code == group).collect();
        let side = own.first()?.side.as_str();
        if communes
            .iter()
            .filter(|one| one.side == side)
            .all(|one| one.group.code == group)
            && own.iter().all(|one| one.side == side)
        {
            return Some(vec![("side", side)]);
        }
        let named = own.iter().map(|one| ("commune", one.code.as_str()));
        (own.len() <= COMMUNES).then(|| named.collect())
    }

    /// Organisations, where those of the row are all that the list has: by a side or a theme, by each commune of a group; by what is not
    /// known of them, too.
    fn organisations(&self, by: &[(Cut, &str)]) -> Option<String> {
        let observed = self.observed;
        let mut query: Vec<(&str, &str)> = Vec::new();
        for (cut, key) in by {
            match (cut, *key) {
                (Cut::Theme, UNKNOWN) => query.push(("theme", search::NONE)),
                (Cut::Commune | Cut::Side | Cut::Group, UNKNOWN) => return None, // all are somewhere here
                (Cut::Commune, key) => query.push(("commune", key)),
                (Cut::Side, key) => query.push(("side", key)),
                (Cut::Group, key) => query.extend(self.within(key)?),
                (Cut::Theme, key) => query.push(("theme", key)),
                (Cut::Kind, key) => query.push(("kind", key)),
                (Cut::State, key) => query.push(("state", key)),
                (Cut::Year, UNKNOWN) => {
                    query.push((self.date()?, "unknown"));
                    if observed.measure == Measure::Deaths {
                        query.push(("state", State::Dissolved.as_str()));
                    }
                }
                (Cut::Year, year) => query.push((self.date()?, year)),
                // Of whoever employs no list is given: see [`super::observed`].
                (Cut::Whole | Cut::Size | Cut::ThemeDecade | Cut::Age | Cut::Trait | Cut::Answer, _) => {
                    return None;
                }
            }
        }
        // Only those whose date is known, and not after the last year.
        let until = observed
            .until
            .map_or_else(|| "known".to_owned(), |year| format!("-{year}"));
        if self.cut != Cut::Year
            && let Some(date) = self.date()
        {
            query.push((date, &until));
        }
        let counts_all = matches!(
            observed.measure,
            Measure::Organisations
                | Measure::Density
                | Measure::Age
                | Measure::Themes
                | Measure::Spread
                | Measure::Reach
                | Measure::Estimate
                | Measure::Births
                | Measure::Deaths
        ) || (observed.measure, self.cut) == (Measure::Creations, Cut::Year); // of a place: ten years together
        if !counts_all {
            return None;
        }
        Some(self.listed(query))
    }

    /// The list of those whom the indicator counts, narrowed.
    fn listed<'q>(&'q self, mut query: Vec<(&'q str, &'q str)>) -> String {
        let observed = self.observed;
        if self.cut != Cut::Kind {
            query.extend(observed.kinds.iter().map(|kind| ("kind", kind.as_str())));
        }
        if self.cut != Cut::State {
            query.extend(observed.states.iter().map(|state| ("state", state.as_str())));
        }
        let query: Vec<String> = query.iter().map(|(name, key)| format!("{name}={key}")).collect();
        let url = format!("/organisations?{}&within=territory", query.join("&"));
        self.cx.url(&url)
    }

    /// The filter of the date that the indicator counts by.
    fn date(&self) -> Option<&'static str> {
        match self.observed.measure {
            Measure::Births | Measure::Creations => Some("founded"),
            Measure::Deaths => Some("dissolved"),
            _ => None,
        }
    }

    /// Those created in these years who have a theme, or any; nothing where a place cannot be listed.
    pub(super) fn created(&self, theme: Option<&str>, from: u16, to: u16) -> Option<String> {
        let place = self.narrow.place.as_str();
        let mut query: Vec<(&str, &str)> = match cut_of(self.cx, place) {
            _ if place.is_empty() => Vec::new(),
            Cut::Commune => vec![("commune", place)],
            Cut::Side => vec![("side", place)],
            _ => self.within(place)?,
        };
        match theme {
            Some(theme) => query.push(("theme", theme)),
            None => query.extend(
                self.cx
                    .app
                    .territory
                    .themes
                    .iter()
                    .map(|one| ("theme", one.slug.as_str())),
            ),
        }
        let until = self.observed.until.unwrap_or(u16::MAX);
        let years = format!("{from}-{}", to.min(until));
        query.push(("founded", &years));
        Some(self.listed(query))
    }
}
