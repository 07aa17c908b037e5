//! The entry that a record of the RNA becomes.

use jiff::civil::Date;
use registers::{Grouping, RnaNumber, RnaRecord};

use crate::features::directory::store::entries::RnaEntry;
use crate::shared::digest::digest;

/// Raised when something else is made of what registers say, so that the next load of a file makes it of every line, also of
/// those that say what they said: since 2, a code of two communes is of one place in each country.
pub(super) const MADE: u8 = 2;

/// The entry a record becomes.
pub(super) fn entry(record: RnaRecord, kind: &'static str, organisation_id: i64, import_id: i64) -> RnaEntry {
    let iso = |date: Option<Date>| date.map(|date| date.to_string());
    let number = |number: Option<RnaNumber>| number.map(|number| number.as_str().to_owned());
    let mut entry = RnaEntry {
        number: record.number.as_str().to_owned(),
        organisation_id: 0,
        import_id: 0,
        missing_since: None,
        kind: kind.to_owned(),
        greffe: greffe(record.number.as_str()).to_owned(),
        digest: 0,
        position: record.position.as_str().to_owned(),
        former: number(record.former),
        successor: number(record.successor),
        siret: record.siret.map(|siret| siret.as_str().to_owned()),
        name: record.name,
        short_name: record.short_name,
        purpose: record.purpose,
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
        postcode: record.seat.postcode,
        commune_name: record.seat.commune_name,
        insee: record.seat.insee,
        website: record.website.filter(|_| record.website_public != Some(false)),
        email: record.email,
        recognised: record.recognised,
        updated: record.updated.map(|instant| instant.to_string()),
    };
    // Of what the file says: a line that has not changed is not rewritten.
    entry.digest = digest(&(MADE, &entry)).cast_signed();
    entry.organisation_id = organisation_id;
    entry.import_id = import_id;
    entry
}

/// The three figures of the registering office in a number: `W595012345` and `595S0595012345` → `595`.
/// Files of the register come by office, and in those at hand no office is in two files.
pub(super) fn greffe(number: &str) -> &str {
    let start = usize::from(number.starts_with('W'));
    number.get(start..start + 3).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::greffe;

    #[test]
    fn the_registering_office_is_read_in_both_numbers() {
        assert_eq!(greffe("W595012345"), "595");
        assert_eq!(greffe("W2A1012345"), "2A1");
        assert_eq!(greffe("595S0595012345"), "595");
        assert_eq!(greffe(""), "");
    }
}
