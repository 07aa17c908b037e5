//! What the pages of a file say alike: names of pieces, who sees them, days as people type them.

use jiff::civil::Date;

use crate::features::directory::{self, Organisation};
use crate::features::file::piece::{Check, HeldFile, Piece};
use crate::shared::app::App;
use crate::shared::authz::Clearance;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// What a piece is called: "Accounts, 2025"; where its kind does not say, as its people called it.
pub fn name(cx: &Cx, piece: &Piece) -> String {
    let kind = cx.t(&piece.kind.key());
    let named = if piece.title.is_empty() {
        kind
    } else {
        format!("{kind}{}{}", cx.t("pages-colon"), piece.title)
    };
    if piece.period.is_empty() {
        named
    } else {
        format!("{named}, {}", piece.period)
    }
}

/// Who sees what has this clearance, in a sentence.
pub fn seen_by(cx: &Cx, clearance: &Clearance) -> String {
    cx.t(&format!("file-seen-by-{}", clearance.as_str().replace('_', "-")))
}

/// What is known of a file, when it must be told.
pub fn state(cx: &Cx, file: &HeldFile) -> String {
    cx.t(&format!("upload-state-{}", file.state.as_str().replace('_', "-")))
}

/// A check in a sentence: who, when, how deeply, until when.
pub fn check(cx: &Cx, check: &Check, by: &str) -> String {
    let done = cx.ta(
        &format!("file-check-{}", check.depth.as_str()),
        &[
            ("by", Arg::Text(by)),
            ("date", Arg::Text(&cx.day(&check.checked_at))),
        ],
    );
    match &check.valid_until {
        Some(until) => format!("{done} {}", cx.tv("file-check-until", "date", &cx.date(until))),
        None => done,
    }
}

/// The names of organisations, by number.
pub async fn names(
    connection: &mut Connection,
    ids: impl Iterator<Item = i64>,
) -> Result<Vec<(i64, String)>, StoreError> {
    let mut ids: Vec<i64> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    let found = directory::any_by_ids(connection, &ids).await?;
    Ok(found.into_iter().map(|found| (found.id, found.name)).collect())
}

/// A name among those read.
pub fn name_of(names: &[(i64, String)], id: i64) -> &str {
    names
        .iter()
        .find(|(known, _)| *known == id)
        .map_or("", |(_, name)| name)
}

/// A day as people type it: 2027-03-31 as browsers send it, or 31/03/2027 where they have no calendar.
pub fn day(typed: &str) -> Option<Date> {
    let typed = typed.trim();
    if let Ok(date) = typed.parse() {
        return Some(date);
    }
    let parts: Vec<&str> = typed.split(['/', '.', '-', ' ']).collect();
    let [day, month, year] = parts[..] else {
        return None;
    };
    (year.len() == 4).then_some(())?;
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// The country under whose law an organisation lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Country {
    /// France.
    France,
    /// Belgium.
    Belgium,
    /// Another one, on neither side of the border.
    Elsewhere,
}

impl Country {
    /// That of two lower-case letters.
    #[must_use]
    pub fn of(code: &str) -> Self {
        match code {
            "fr" => Self::France,
            "be" => Self::Belgium,
            _ => Self::Elsewhere,
        }
    }

    /// The Member State whose rules on aid are known here; none of another country.
    #[must_use]
    pub fn member_state(self) -> Option<&'static str> {
        match self {
            Self::France => Some("fr"),
            Self::Belgium => Some("be"),
            Self::Elsewhere => None,
        }
    }
}

/// Whether an organisation lives under French law, as far as its seat tells.
pub fn in_france(cx: &Cx, organisation: &Organisation) -> bool {
    is_french(&cx.app, organisation)
}

/// The same, where nobody asks.
#[must_use]
pub fn is_french(app: &App, organisation: &Organisation) -> bool {
    country(app, organisation) == Country::France
}

/// The country of an organisation, as its seat tells or, where that is not known, its numbers. What neither tells was declared by
/// its members, with a seat elsewhere.
#[must_use]
pub fn country(app: &App, organisation: &Organisation) -> Country {
    country_of(app, organisation.commune.as_deref(), &organisation.identifiers)
}

/// The same, of the commune of a seat and numbers by their schemes.
#[must_use]
pub fn country_of(app: &App, commune: Option<&str>, identifiers: &[(String, String)]) -> Country {
    let by_place = commune
        .and_then(|code| app.territory.gazetteer.place(code))
        .map(|place| Country::of(&place.country));
    let by_number = || {
        let schemes = identifiers.iter().map(|(scheme, _)| scheme);
        let mut countries = schemes.filter_map(|scheme| Some(Country::of(scheme.split_once('-')?.0)));
        countries.next().unwrap_or(Country::Elsewhere)
    };
    by_place.unwrap_or_else(by_number)
}

#[cfg(test)]
mod tests {
    use super::day;
    use jiff::civil::date;

    #[test]
    fn a_day_is_read_as_people_type_it() {
        for typed in ["2027-03-31", " 31/03/2027 ", "31.3.2027", "31-03-2027"] {
            assert_eq!(day(typed), Some(date(2027, 3, 31)), "{typed}");
        }
        for typed in ["", "31/02/2027", "2027", "31/03/27", "demain"] {
            assert_eq!(day(typed), None, "{typed}");
        }
    }
}
