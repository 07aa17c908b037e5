//! What the BCE/KBO says: its files hold enterprises, names, addresses and activities apart; here they
//! are joined into bodies.
//!
//! An extract is whole, so each file replaces what the last of its kind left. Kept are associations,
//! foundations, public bodies and the companies of the social economy, by their legal form; of the names,
//! addresses, activities and establishment units, those of the enterprises that are kept: the others may be
//! of natural persons.

use std::collections::HashSet;

use registers::{
    KboActivity, KboActivityRank, KboAddress, KboAddressKind, KboDenomination, KboEnterprise, KboEntity,
    KboMeta, KboNameKind, KboState, OrganisationKind,
};
use territory::Territory;

use super::ImportError;
use super::bodies::{Bodies, Body};
use super::report::Report;
use crate::features::directory::store::bodies::Says;
use crate::features::directory::store::kbo::{self, Activity, Address, Denomination, Details, Enterprise};
use crate::shared::store::{Connection, StoreError};

/// Enterprises joined at once, and rows written at once.
const BATCH: usize = 1_000;

/// An enterprise, when it is of those that are kept.
pub(super) fn enterprise(row: &KboEnterprise, territory: &Territory) -> Option<Enterprise> {
    let form = row.new_legal_form.or(row.legal_form);
    let social = |code: &str| {
        let slug = territory
            .legal_form_of("kbo", code)
            .map(|form| form.slug.as_str());
        // Forms 5xx are those "with a social purpose".
        slug.is_some_and(|slug| slug.ends_with("-cooperative")) || code.starts_with('5')
    };
    let kept = match row.kind {
        OrganisationKind::Association | OrganisationKind::Foundation | OrganisationKind::PublicBody => true,
        OrganisationKind::Company | OrganisationKind::Other => form.is_some_and(|form| social(form.as_str())),
    };
    kept.then(|| Enterprise {
        number: row.number.as_str().to_owned(),
        state: match row.state {
            KboState::Active => "active",
            KboState::Stopped => "dissolved",
            KboState::Unknown => "unknown",
        }
        .to_owned(),
        kind: row.kind.as_str().to_owned(),
        legal_form: form.map(|form| form.as_str().to_owned()),
        started: row.started.map(|date| date.to_string()),
    })
}

/// A name of an enterprise, or of one of its establishment units, when it is of those that are held.
pub(super) fn denomination(row: KboDenomination, id: i64, held: &HashSet<Box<str>>) -> Option<Denomination> {
    held.contains(row.entity.as_str()).then(|| Denomination {
        id,
        number: row.entity.as_str().to_owned(),
        language: row.language.as_str().map(str::to_owned),
        nature: match row.kind {
            KboNameKind::Legal => "legal",
            KboNameKind::Abbreviation => "abbreviation",
            KboNameKind::Commercial | KboNameKind::Branch | KboNameKind::Unknown => "commercial",
        },
        name: row.name,
    })
}

/// The seat of an enterprise, or where one of its establishment units is, when it is of those that are held
/// and somebody is still there.
pub(super) fn address(row: &KboAddress, id: i64, held: &HashSet<Box<str>>) -> Option<Address> {
    let of_it = matches!(
        (&row.entity, row.kind),
        (KboEntity::Enterprise(_), KboAddressKind::Seat)
            | (KboEntity::Establishment(_), KboAddressKind::Establishment)
            | (KboEntity::Branch(_), KboAddressKind::Branch)
    );
    (of_it && !row.struck_off && held.contains(row.entity.as_str())).then(|| Address {
        id,
        number: row.entity.as_str().to_owned(),
        street_fr: row.street_fr.clone(),
        street_nl: row.street_nl.clone(),
        house: match (&row.house, &row.letter_box) {
            (Some(house), Some(letter_box)) => Some(format!("{house} / {letter_box}")),
            (house, _) => house.clone(),
        },
        postcode: row.postcode.clone(),
        municipality_fr: row.municipality_fr.clone(),
        municipality_nl: row.municipality_nl.clone(),
    })
}

/// Whether a line says what an entity mainly does, in the NACE-BEL of 2008: the crosswalk of themes reads
/// that one, and extracts say the same in several.
pub(super) fn is_main(row: &KboActivity) -> bool {
    row.nace == 2008 && row.rank == KboActivityRank::Main
}

/// What an enterprise does, when it is of those that are held.
pub(super) fn activity(row: KboActivity, id: i64, held: &HashSet<Box<str>>) -> Option<Activity> {
    let KboEntity::Enterprise(number) = &row.entity else {
        return None;
    };
    held.contains(number.as_str()).then(|| Activity {
        id,
        number: number.as_str().to_owned(),
        code: row.code,
    })
}

/// What was read of enterprises and is not written yet.
#[derive(Default)]
pub(super) struct Unwritten {
    pub names: Vec<Denomination>,
    pub seats: Vec<Address>,
    pub activities: Vec<Activity>,
}

impl Unwritten {
    pub fn len(&self) -> usize {
        self.names.len() + self.seats.len() + self.activities.len()
    }

    pub async fn write(&mut self, connection: &mut Connection) -> Result<(), StoreError> {
        let Self {
            names,
            seats,
            activities,
        } = std::mem::take(self);
        kbo::write_denominations(connection, &names).await?;
        kbo::write_addresses(connection, &seats).await?;
        kbo::write_activities(connection, &activities).await
    }
}

/// When an extract was made, as an ISO date: `meta.csv` writes it day first.
pub(super) fn made(meta: &KboMeta) -> Option<String> {
    let mut parts = meta.value.split('-').filter(|_| meta.variable == "SnapshotDate");
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let date: jiff::civil::Date = format!("{year}-{month}-{day}").parse().ok()?;
    Some(date.to_string())
}

/// Joins what the files left into bodies. Returns how many enterprises have no name here yet: those
/// wait for the file of names.
pub(super) async fn join(
    connection: &mut Connection,
    territory: &Territory,
    bodies: &mut Bodies<'_>,
    report: &mut Report<'_>,
    mut joined: impl FnMut(u64),
) -> Result<u64, ImportError> {
    let (mut last, mut nameless, mut done) = (String::new(), 0, 0);
    loop {
        let limit = i64::try_from(BATCH).unwrap_or(i64::MAX);
        let enterprises = kbo::enterprises_after(connection, &last, limit).await?;
        let Some(furthest) = enterprises.last() else {
            return Ok(nameless);
        };
        furthest.number.clone_into(&mut last);
        let numbers: Vec<&str> = enterprises.iter().map(|held| held.number.as_str()).collect();
        let mut known = kbo::details(connection, &numbers).await?;
        for enterprise in &enterprises {
            done += 1;
            let details = known.remove(&enterprise.number).unwrap_or_default();
            match body(enterprise, &details, territory) {
                Some(body) => bodies.take(connection, 0, body, report).await?,
                None => nameless += 1,
            }
        }
        joined(done);
    }
}

/// An enterprise with its names and its seat, as a body, called by its name in the language spoken
/// where it is.
fn body(enterprise: &Enterprise, details: &Details, territory: &Territory) -> Option<Body> {
    let (names, seat) = (&details.names, details.seat.as_ref());
    let spoken = seat.and_then(|seat| language_of(seat, territory));
    let order = |name: &Denomination| {
        let nature = ["legal", "commercial", "abbreviation"]
            .iter()
            .position(|nature| *nature == name.nature);
        let language = name.language.as_deref();
        // Most bodies are called in French or Dutch: elsewhere than among German speakers, a name in
        // German is a translation.
        let foreign = !matches!(language, Some("fr" | "nl"));
        (nature, spoken.is_some() && language != spoken, foreign)
    };
    let best = names.iter().min_by_key(|name| order(name))?.clone();
    let short = names
        .iter()
        .filter(|name| name.nature == "abbreviation" && name.name != best.name)
        .min_by_key(|name| name.language != best.language)
        .map(|name| name.name.clone());
    // In each language what it is called in law comes before what it trades under.
    let mut ranked: Vec<&Denomination> = names.iter().collect();
    ranked.sort_by_key(|name| order(name).0.unwrap_or(usize::MAX));
    let mut others: Vec<(Option<String>, String)> = Vec::new();
    for name in ranked {
        let known = name.name == best.name
            || Some(&name.name) == short.as_ref()
            || others.iter().any(|(_, other)| *other == name.name);
        if !known {
            others.push((name.language.clone(), name.name.clone()));
        }
    }
    let dutch = spoken.or(best.language.as_deref()) == Some("nl");
    let in_language = |fr: fn(&Address) -> &Option<String>, nl: fn(&Address) -> &Option<String>| {
        let seat = seat?;
        let (first, second) = if dutch {
            (nl(seat), fr(seat))
        } else {
            (fr(seat), nl(seat))
        };
        first.clone().or_else(|| second.clone())
    };
    let street = in_language(|seat| &seat.street_fr, |seat| &seat.street_nl);
    let house = seat.and_then(|seat| seat.house.clone());
    let line: Vec<String> = street.into_iter().chain(house).collect();
    let activities: Vec<String> = details
        .activities
        .iter()
        .map(|code| format!("nacebel:{code}"))
        .collect();
    Some(Body {
        number: enterprise.number.clone(),
        carries: Vec::new(),
        says: Says {
            name: best.name,
            short_name: short,
            other_names: others,
            language: best.language,
            kind: word(&enterprise.kind),
            legal_form: enterprise.legal_form.clone(),
            state: match enterprise.state.as_str() {
                "active" => "active",
                "dissolved" => "dissolved",
                _ => "unknown",
            },
            founded: enterprise.started.clone(),
            address: (!line.is_empty()).then(|| line.join(" ")),
            postcode: seat.and_then(|seat| seat.postcode.clone()),
            commune_name: in_language(|seat| &seat.municipality_fr, |seat| &seat.municipality_nl),
            activities: activities.join(" "),
            ..Says::default()
        },
    })
}

/// The language of the administration where a seat is: that of its side of the territory, or of its
/// linguistic region (article 4 of the Belgian constitution), which the postcode tells.
fn language_of<'a>(seat: &Address, territory: &'a Territory) -> Option<&'a str> {
    language_of_side(seat, territory).or_else(|| match seat.postcode.as_deref()?.parse().ok()? {
        1500..=3999 | 8000..=9999 => Some("nl"),
        4700..=4799 => Some("de"),
        1300..=1499 | 4000..=7999 => Some("fr"),
        // Brussels speaks both.
        _ => None,
    })
}

fn language_of_side<'a>(seat: &Address, territory: &'a Territory) -> Option<&'a str> {
    let name = seat
        .municipality_nl
        .as_deref()
        .or(seat.municipality_fr.as_deref());
    let territory::Located::Certain(place) = territory.gazetteer.locate(seat.postcode.as_deref(), name, None)
    else {
        return None;
    };
    let side = &territory.commune(&place.code)?.side;
    territory
        .sides
        .iter()
        .find(|known| known.slug == *side)
        .map(|side| side.language.as_str())
}

fn word(kind: &str) -> &'static str {
    ["association", "foundation", "company", "public_body"]
        .iter()
        .find(|word| **word == kind)
        .copied()
        .unwrap_or("other")
}
