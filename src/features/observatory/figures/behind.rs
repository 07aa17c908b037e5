//! Where what an indicator counts is listed.

use territory::{Cut, Measure};

use super::observed::{Cutting, cut_of};
use crate::features::observatory::asked::{NO_PLACE, NO_THEME, NO_YEAR};
use crate::features::observatory::computed::{UNKNOWN, Value};

impl Cutting<'_> {
    /// Where what was counted is listed; nothing where no list has just those.
    pub(super) fn behind(&self, one: &Value) -> Option<String> {
        let of_grants = self.observed.measure.is_of_grants();
        // A list of organisations cannot be asked for what is not known of them.
        if one.units == 0 || one.key == UNKNOWN && !of_grants {
            return None;
        }
        let add = |cut: Cut, key: &str| {
            let name = match cut {
                Cut::Commune => "commune",
                // Lines of grants are asked for by a place of any size, organisations by some.
                Cut::Side | Cut::Group if of_grants => "commune",
                Cut::Side => "side",
                Cut::Theme => "theme",
                Cut::Kind => "kind",
                Cut::State => "state",
                Cut::Year if of_grants => "year",
                Cut::Whole | Cut::Group | Cut::Size | Cut::Year | Cut::ThemeDecade => return None,
            };
            let key = match (name, key) {
                ("year", UNKNOWN) => NO_YEAR,
                ("theme", UNKNOWN) => NO_THEME,
                ("commune", UNKNOWN) => NO_PLACE,
                (_, key) => key,
            };
            Some((name, key.to_owned()))
        };
        let own = add(self.cut, &one.key)?;
        let place = match self.narrow.place.as_str() {
            "" => None,
            place => Some(add(cut_of(self.cx, place), place)?),
        };
        let theme = (!self.narrow.theme.is_empty()).then(|| ("theme", self.narrow.theme.clone()));
        // A list that is narrowed twice by one thing has more than was counted.
        if theme.is_some() && self.cut == Cut::Theme
            || place.is_some() && matches!(self.cut, Cut::Commune | Cut::Group | Cut::Side)
        {
            return None;
        }
        let every = [Some(own), place, theme];
        let every: Vec<(&str, String)> = every.into_iter().flatten().collect();
        let mut asked: Vec<(&str, &str)> = every.iter().map(|(name, key)| (*name, key.as_str())).collect();
        if of_grants {
            let query: Vec<String> = asked
                .iter()
                .map(|(name, key)| match *name {
                    "year" => format!("from={key}&to={key}"),
                    name => format!("{name}={key}"),
                })
                .collect();
            return Some(
                self.cx
                    .url(&format!("/observatory/grants/lines?{}", query.join("&"))),
            );
        }
        if !matches!(self.observed.measure, Measure::Organisations | Measure::Density) {
            return None;
        }
        if self.cut != Cut::Kind {
            asked.extend(self.observed.kinds.iter().map(|kind| ("kind", kind.as_str())));
        }
        if self.cut != Cut::State {
            asked.extend(self.observed.states.iter().map(|state| ("state", state.as_str())));
        }
        let query: Vec<String> = asked.iter().map(|(name, key)| format!("{name}={key}")).collect();
        Some(
            self.cx
                .url(&format!("/organisations?{}&within=territory", query.join("&"))),
        )
    }
}
