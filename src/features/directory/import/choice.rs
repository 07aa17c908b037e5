//! Rules of precedence: which entry of an organisation gives the values that are shown.
//!
//! An entry of the present register (`waldec`) before one of the old base (`import`), one that
//! stands before one that was taken over by a new number, the most recently changed first. An
//! entry that its file no longer holds comes last. The entries themselves stay as they were.

use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::civil::Date;
use registers::{Grouping, RnaRecord};
use territory::{Located, Territory};

use crate::features::directory::organisation::{Kind, Place, State};
use crate::features::directory::store::entries::RnaEntry;
use crate::features::directory::store::loading::Chosen;

/// The entry a record becomes.
pub(super) fn entry(
    record: &RnaRecord,
    kind: &'static str,
    organisation_id: i64,
    import_id: i64,
) -> RnaEntry {
    let iso = |date: Option<Date>| date.map(|date| date.to_string());
    let mut entry = RnaEntry {
        number: record.number.as_str().to_owned(),
        organisation_id: 0,
        import_id: 0,
        missing_since: None,
        kind: kind.to_owned(),
        greffe: greffe(record.number.as_str()).to_owned(),
        digest: 0,
        position: record.position.as_str().to_owned(),
        former: record.former.as_ref().map(|number| number.as_str().to_owned()),
        successor: record.successor.as_ref().map(|number| number.as_str().to_owned()),
        siret: record.siret.as_ref().map(|siret| siret.as_str().to_owned()),
        name: record.name.clone(),
        short_name: record.short_name.clone(),
        purpose: record.purpose.clone(),
        theme_codes: record
            .themes
            .iter()
            .map(|code| code.as_str())
            .collect::<Vec<_>>()
            .join(" "),
        nature: record.nature.map(String::from),
        grouping: match record.grouping {
            Grouping::Simple => Some("simple"),
            Grouping::Union => Some("union"),
            Grouping::Federation => Some("federation"),
            Grouping::Unknown => None,
        }
        .map(str::to_owned),
        created: iso(record.created),
        declared: iso(record.declared),
        published: iso(record.published),
        dissolved: iso(record.dissolved),
        address: (!record.seat.lines.is_empty()).then(|| record.seat.lines.join("\n")),
        postcode: record.seat.postcode.clone(),
        commune_name: record.seat.commune_name.clone(),
        insee: record.seat.insee.clone(),
        website: record
            .website
            .clone()
            .filter(|_| record.website_public != Some(false)),
        email: record.email.clone(),
        recognised: record.recognised.clone(),
        updated: record.updated.map(|instant| instant.to_string()),
    };
    entry.digest = digest(&entry);
    RnaEntry {
        organisation_id,
        import_id,
        ..entry
    }
}

/// The three figures of the registering office in a number: `W595012345` and `595S0595012345` → `595`.
/// Files of the register come by office, and in those at hand no office is in two files.
pub(super) fn greffe(number: &str) -> &str {
    let start = usize::from(number.starts_with('W'));
    number.get(start..start + 3).unwrap_or_default()
}

/// A digest of what the file says: a line that has not changed is not rewritten.
fn digest(entry: &RnaEntry) -> i64 {
    let mut hasher = DefaultHasher::new();
    entry.hash(&mut hasher);
    i64::from_ne_bytes(hasher.finish().to_ne_bytes())
}

/// How much an entry counts among those of its organisation: the greater is chosen.
pub(super) fn precedence(entry: &RnaEntry) -> i64 {
    let rank = match (entry.missing_since, entry.position.as_str(), entry.kind.as_str()) {
        (Some(_), _, _) => 0,
        (None, "succeeded", _) => 1,
        (None, _, "rna-import") => 2,
        (None, _, _) => 3,
    };
    rank * 1_000_000 + changed(entry).map_or(0, days)
}

/// Days since 1970.
pub(super) fn days(date: Date) -> i64 {
    i64::from(
        Date::constant(1970, 1, 1)
            .until(date)
            .map_or(0, |span| span.get_days()),
    )
}

/// When the register last changed an entry.
fn changed(entry: &RnaEntry) -> Option<Date> {
    let instant = entry
        .updated
        .as_deref()
        .and_then(|text| text.get(..10)?.parse().ok());
    instant.or_else(|| {
        [&entry.declared, &entry.published, &entry.created]
            .into_iter()
            .flatten()
            .find_map(|text| text.parse().ok())
    })
}

/// The values of an organisation when `entry` is the one chosen.
pub(super) fn choose(entry: &RnaEntry, territory: &Territory, key: String) -> Chosen {
    let state = match (entry.missing_since, entry.position.as_str()) {
        (Some(_), _) | (None, "removed") => State::Removed,
        (None, "active") => State::Active,
        (None, "dissolved") => State::Dissolved,
        (None, _) => State::Unknown,
    };
    let located = territory.gazetteer.locate(
        entry.postcode.as_deref(),
        entry.commune_name.as_deref(),
        entry.insee.as_deref(),
    );
    let (commune, place, candidates) = match located {
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
    let form = match entry.grouping.as_deref() {
        _ if entry.recognised.is_some() => "fr-association-public-utility",
        Some("union") => "fr-union",
        Some("federation") => "fr-federation",
        _ => "fr-association",
    };
    Chosen {
        id: entry.organisation_id,
        key,
        name: entry.name.clone(),
        short_name: entry.short_name.clone().filter(|short| *short != entry.name),
        purpose: entry.purpose.clone(),
        language: Some("fr".into()),
        kind: Kind::Association.as_str(),
        legal_form: Some(form.into()),
        state: state.as_str(),
        commune,
        place: place.as_str(),
        place_candidates: candidates,
        postcode: entry.postcode.clone(),
        commune_name: entry.commune_name.clone(),
        address: entry.address.clone(),
        area: None,
        website: entry.website.clone(),
        founded: entry.created.clone().or_else(|| entry.published.clone()),
        dissolved: entry.dissolved.clone(),
        updated: changed(entry).map(|date| date.to_string()),
        entry_kind: if entry.kind == "rna-import" {
            "rna-import"
        } else {
            "rna-waldec"
        },
        entry_number: entry.number.clone(),
        precedence: precedence(entry),
        import_id: entry.import_id,
    }
}

#[cfg(test)]
mod tests {
    use super::{greffe, precedence};
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
        assert!(order.is_sorted_by(|a, b| precedence(a) < precedence(b)));
    }

    #[test]
    fn the_registering_office_is_read_in_both_numbers() {
        assert_eq!(greffe("W595012345"), "595");
        assert_eq!(greffe("W2A1012345"), "2A1");
        assert_eq!(greffe("595S0595012345"), "595");
        assert_eq!(greffe(""), "");
    }
}
