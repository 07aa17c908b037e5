//! What each entry of an organisation says, whatever its register, and the rules of precedence that
//! choose among them.
//!
//! A value shown is the first that an entry gives, in this order: the present register of
//! associations, the Verenigingsregister, Sirene and the BCE/KBO, the old base of associations, a
//! number that was taken over by a new one or what members declared, an entry that its file no longer holds; of two alike, the
//! more recently changed. A seat is taken whole from one entry. The entries themselves stay as they
//! were, so that a page can say of each value who says it and since when.

use jiff::civil::Date;
use territory::{Located, Territory};

use super::indexing::register_of;
use super::organisation::{Kind, Place, State};
use super::store::bodies::Entry;
use super::store::entries::RnaEntry;
use super::store::loading::Chosen;

/// What one entry says.
#[derive(Clone, Debug, PartialEq)]
pub struct Saying {
    /// Whose entry it is.
    pub organisation_id: i64,
    /// `rna-waldec rna-import vl sirene kbo declared pole`.
    pub entry_kind: &'static str,
    /// Its number in its register.
    pub number: String,
    /// The number of another register that joined it to its organisation.
    pub joined_by: Option<String>,
    /// The file that said it last.
    pub import_id: i64,
    /// The file that no longer held it.
    pub missing_since: Option<i64>,
    /// The greater speaks first.
    pub precedence: i64,
    /// Its name there.
    pub name: String,
    /// Acronym.
    pub short_name: Option<String>,
    /// Other names, each in its language when known.
    pub other_names: Vec<(Option<String>, String)>,
    /// In its own words.
    pub purpose: Option<String>,
    /// Of the name and purpose.
    pub language: Option<String>,
    /// What sort of body it is.
    pub kind: Kind,
    /// Slug of its legal form in the territory's list.
    pub legal_form: Option<String>,
    /// Whether it lives.
    pub state: State,
    /// Lines of the seat, separated by line feeds, as published.
    pub address: Option<String>,
    /// Postcode of the seat.
    pub postcode: Option<String>,
    /// Commune as spelled.
    pub commune_name: Option<String>,
    /// INSEE or NIS code as written.
    pub commune: Option<String>,
    /// Its site.
    pub website: Option<String>,
    /// ISO date.
    pub founded: Option<String>,
    /// ISO date.
    pub dissolved: Option<String>,
    /// Last change in the register.
    pub updated: Option<Date>,
    /// Slugs of the themes that its codes mean.
    pub themes: Vec<String>,
    /// Band of employees, as the register codes it, and the year for which it is said.
    pub staff: Option<(String, Option<i64>)>,
    /// Codes of its activities, each naming its nomenclature: `naf:8899B`.
    pub activities: Vec<String>,
    /// Whether it declared to belong to the social economy.
    pub social_economy: Option<bool>,
}

/// What an entry of the RNA says.
pub fn of_rna(entry: &RnaEntry, territory: &Territory) -> Saying {
    let (rank, state) = match (entry.missing_since, entry.position.as_str(), entry.kind.as_str()) {
        (Some(_), _, _) => (0, State::Removed),
        (None, "succeeded", _) => (1, State::Unknown),
        (None, position, kind) => {
            let state = match position {
                "active" => State::Active,
                "dissolved" => State::Dissolved,
                "removed" => State::Removed,
                _ => State::Unknown,
            };
            (if kind == "rna-import" { 2 } else { 6 }, state)
        }
    };
    let form = match entry.grouping.as_deref() {
        _ if entry.recognised.is_some() => "fr-association-public-utility",
        Some("union") => "fr-union",
        Some("federation") => "fr-federation",
        _ => "fr-association",
    };
    let updated = changed(
        entry.updated.as_deref(),
        &[&entry.declared, &entry.published, &entry.created],
    );
    Saying {
        organisation_id: entry.organisation_id,
        entry_kind: if entry.kind == "rna-import" {
            "rna-import"
        } else {
            "rna-waldec"
        },
        number: entry.number.clone(),
        joined_by: entry.successor.as_ref().map(|number| format!("fr-rna:{number}")),
        import_id: entry.import_id,
        missing_since: entry.missing_since,
        precedence: precedence(rank, updated),
        name: entry.name.clone(),
        short_name: entry.short_name.clone(),
        other_names: Vec::new(),
        purpose: entry.purpose.clone(),
        language: Some("fr".into()),
        kind: Kind::Association,
        legal_form: Some(form.into()),
        state,
        address: entry.address.clone(),
        postcode: entry.postcode.clone(),
        commune_name: entry.commune_name.clone(),
        commune: entry.insee.clone(),
        website: entry.website.clone(),
        founded: entry.created.clone().or_else(|| entry.published.clone()),
        dissolved: entry.dissolved.clone(),
        updated,
        themes: themes_of(entry.theme_codes.split_whitespace(), |code| {
            territory.crosswalk.themes(code)
        }),
        staff: None,
        activities: Vec::new(),
        social_economy: None,
    }
}

/// What an entry of another register says.
pub fn of_body(entry: &Entry, territory: &Territory) -> Saying {
    let says = &entry.says;
    let rank = match (entry.missing_since, entry.register) {
        (Some(_), _) => 0,
        (None, "vl") => 5,
        (None, "sirene") => 4,
        // What members declare, an agent copied from a sheet, or is kept here, is heard after every register.
        (None, "declared" | "stated" | "pole") => 1,
        (None, _) => 3,
    };
    let state = if entry.missing_since.is_some() {
        State::Removed
    } else {
        says.state.parse().unwrap_or(State::Unknown)
    };
    let form = says
        .legal_form
        .as_deref()
        .and_then(|code| territory.legal_form_of(entry.register, code));
    let updated = changed(says.updated.as_deref(), &[]);
    Saying {
        organisation_id: entry.organisation_id,
        entry_kind: entry.register,
        number: entry.number.clone(),
        joined_by: entry.joined_by.clone(),
        import_id: entry.import_id,
        missing_since: entry.missing_since,
        precedence: precedence(rank, updated),
        name: says.name.clone(),
        short_name: says.short_name.clone(),
        other_names: says.other_names.clone(),
        purpose: says.purpose.clone(),
        language: says.language.clone(),
        kind: says.kind.parse().unwrap_or(Kind::Other),
        legal_form: form.map(|form| form.slug.clone()),
        state,
        address: says.address.clone(),
        postcode: says.postcode.clone(),
        commune_name: says.commune_name.clone(),
        commune: says.commune.clone(),
        website: says.website.clone(),
        founded: says.founded.clone(),
        dissolved: says.dissolved.clone(),
        updated,
        themes: themes_of(says.activities.split_whitespace(), |code| {
            territory.themes_of_activity(code)
        }),
        staff: says.staff.clone().map(|band| (band, says.staff_year)),
        activities: says.activities.split_whitespace().map(str::to_owned).collect(),
        social_economy: says.social_economy,
    }
}

/// Puts what the entries of an organisation say in the order in which they are listened to.
pub fn in_order(sayings: &mut [Saying]) {
    sayings.sort_by(|one, other| {
        other
            .precedence
            .cmp(&one.precedence)
            .then_with(|| one.entry_kind.cmp(other.entry_kind))
            .then_with(|| one.number.cmp(&other.number))
    });
}

/// The first who says something, of sayings in order.
fn first<T>(sayings: &[Saying], said: impl Fn(&Saying) -> Option<T>) -> Option<(T, &Saying)> {
    sayings.iter().find_map(|saying| Some((said(saying)?, saying)))
}

/// Who says where the seat is: a place is taken whole from one entry.
pub fn seat(sayings: &[Saying]) -> Option<&Saying> {
    sayings.iter().find(|saying| tells_seat(saying))
}

fn tells_seat(saying: &Saying) -> bool {
    saying.commune.is_some() || saying.postcode.is_some() || saying.commune_name.is_some()
}

/// The themes that the codes of all entries mean, each once.
fn themes(sayings: &[Saying]) -> Vec<String> {
    let mut themes: Vec<String> = Vec::new();
    for theme in sayings.iter().flat_map(|saying| &saying.themes) {
        if !themes.contains(theme) {
            themes.push(theme.clone());
        }
    }
    themes
}

/// The values of an organisation and its themes, from what its entries say; there is at least one.
///
/// # Panics
/// When there is none: an organisation is made of its entries.
pub fn choose(mut sayings: Vec<Saying>, territory: &Territory, key: String) -> (Chosen, Vec<String>) {
    in_order(&mut sayings);
    let themes = themes(&sayings);
    let sources = sources(&sayings);
    let known = |saying: &Saying| (saying.state != State::Unknown).then_some(saying.state);
    let state = first(&sayings, known).map_or(State::Unknown, |(state, _)| state);
    let at = sayings.iter().position(tells_seat);
    let (postcode, commune_name, written, address) = at.map_or_else(Default::default, |at| {
        let seat = &mut sayings[at];
        (
            seat.postcode.take(),
            seat.commune_name.take(),
            seat.commune.take(),
            seat.address.take(),
        )
    });
    let located =
        territory
            .gazetteer
            .locate(postcode.as_deref(), commune_name.as_deref(), written.as_deref());
    let (commune, place, place_candidates) = match located {
        Located::Certain(found) => (Some(found.code.clone()), Place::Certain, None),
        Located::Uncertain { candidates } => {
            let codes: Vec<_> = candidates
                .iter()
                .take(20)
                .map(|found| found.code.as_str())
                .collect();
            (None, Place::Uncertain, Some(codes.join(" ")))
        }
        Located::Unknown => (None, Place::Unknown, None),
    };
    let mut said = |value: fn(&mut Saying) -> &mut Option<String>| {
        sayings.iter_mut().find_map(|saying| value(saying).take())
    };
    let short_name = said(|saying| &mut saying.short_name);
    let purpose = said(|saying| &mut saying.purpose);
    let legal_form = said(|saying| &mut saying.legal_form);
    let website = said(|saying| &mut saying.website);
    let founded = said(|saying| &mut saying.founded);
    let dissolved = said(|saying| &mut saying.dissolved);
    let best = sayings.swap_remove(0);
    let chosen = Chosen {
        id: best.organisation_id,
        key,
        short_name: short_name.filter(|short| *short != best.name),
        name: best.name,
        purpose,
        language: best.language,
        kind: best.kind,
        legal_form,
        state,
        commune,
        place,
        place_candidates,
        postcode,
        commune_name,
        address,
        area: None,
        website,
        founded,
        dissolved: dissolved.filter(|_| state != State::Active),
        updated: best.updated.map(|date| date.to_string()),
        entry_kind: best.entry_kind.into(),
        entry_number: best.number,
        sources: Some(sources),
        precedence: best.precedence,
        import_id: best.import_id,
    };
    (chosen, themes)
}

/// The registers that entries are of, each once, in alphabetical order.
fn sources(sayings: &[Saying]) -> String {
    let mut sources: Vec<&str> = sayings
        .iter()
        .map(|saying| register_of(saying.entry_kind))
        .collect();
    sources.sort_unstable();
    sources.dedup();
    sources.join(" ")
}

/// Rank first, then the date of the last change.
fn precedence(rank: i64, updated: Option<Date>) -> i64 {
    rank * 1_000_000 + updated.map_or(0, days)
}

/// Days since 1970.
pub fn days(date: Date) -> i64 {
    i64::from(
        Date::constant(1970, 1, 1)
            .until(date)
            .map_or(0, |span| span.get_days()),
    )
}

/// When a register last changed an entry: as it says, or by the latest event it tells.
fn changed(updated: Option<&str>, otherwise: &[&Option<String>]) -> Option<Date> {
    let instant = updated.and_then(|text| text.get(..10)?.parse().ok());
    instant.or_else(|| otherwise.iter().find_map(|text| text.as_deref()?.parse().ok()))
}

/// The themes that codes mean, each once.
fn themes_of<'a, 't>(
    codes: impl Iterator<Item = &'a str>,
    means: impl Fn(&'a str) -> &'t [String],
) -> Vec<String> {
    let mut themes: Vec<String> = Vec::new();
    for theme in codes.flat_map(means) {
        if !themes.contains(theme) {
            themes.push(theme.clone());
        }
    }
    themes
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::of_rna;
    use crate::features::directory::store::entries::RnaEntry;

    fn entry(kind: &str, position: &str, updated: &str) -> RnaEntry {
        RnaEntry {
            kind: kind.into(),
            position: position.into(),
            updated: Some(updated.into()),
            ..RnaEntry::default()
        }
    }

    #[test]
    fn the_present_register_speaks_before_the_old_base_and_the_latest_word_last() {
        let territory = crate::shared::geo::territory(&crate::shared::config::Config::default()).unwrap();
        let order = [
            RnaEntry {
                missing_since: Some(7),
                ..entry("rna-waldec", "active", "2026-01-01T00:00:00")
            },
            entry("rna-import", "succeeded", "2020-01-01T00:00:00"),
            entry("rna-import", "active", "2001-01-01T00:00:00"),
            entry("rna-import", "dissolved", "2009-01-01T00:00:00"),
            entry("rna-waldec", "active", "2008-01-01T00:00:00"),
        ];
        let precedence = |entry: &RnaEntry| of_rna(entry, &territory).precedence;
        assert!(order.is_sorted_by(|a, b| precedence(a) < precedence(b)));
    }
}
