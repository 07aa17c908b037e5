//! The columns of files about grants, found by their names.
//!
//! The official schema has one name for each; publishers write many others, with and without
//! accents, in capitals, with the accents destroyed. A header is compared by its letters and digits
//! only. The names are in `names`.

use super::{
    Layout,
    names::{Column, Column as C, NAMES},
};
use crate::{RefusalReason, source::text::shorten};

/// Where each column is in one file.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    pub layout: Layout,
    places: [Option<u16>; NAMES.len()],
    /// What the header of the amounts says about their unit: 0 for euros, 1 for thousands.
    pub thousands: bool,
    /// Whether the numbers may be those of persons.
    pub persons: bool,
}

impl Columns {
    /// Places the columns of a header.
    ///
    /// # Errors
    /// Why this is no file about grants.
    pub fn locate(header: &[String]) -> Result<Self, RefusalReason> {
        let keys: Vec<[String; 2]> = header.iter().map(|name| keys(name)).collect();
        let mut places = [None; NAMES.len()];
        for (column, _, names) in NAMES {
            places[column as usize] = names.iter().find_map(|name| {
                let wanted = self::keys(name);
                let place = keys.iter().position(|found| same(found, &wanted))?;
                u16::try_from(place).ok()
            });
        }
        for (place, name) in header.iter().enumerate() {
            let used = places.iter().flatten().any(|&used| usize::from(used) == place);
            if used && header[place + 1..].contains(name) {
                return Err(RefusalReason::DuplicateColumn(shorten(name, 60)));
            }
        }
        let mut columns = Self {
            layout: Layout::Table,
            places,
            thousands: false,
            persons: false,
        };
        columns.layout = columns.recognise(header)?;
        let amount = columns.place(C::Amount).or(columns.place(C::AmountPaid));
        columns.thousands =
            amount.is_some_and(|at| header[at].contains("k€") || header[at].contains("milliers"));
        columns.persons = columns
            .place(C::BeneficiaryId)
            .is_some_and(|at| keys[at][0].contains("nir") && keys[at][0].contains("siret"));
        Ok(columns)
    }

    pub fn place(&self, column: Column) -> Option<usize> {
        self.places[column as usize].map(usize::from)
    }

    /// The places of all columns that are read, in order.
    pub fn used(&self) -> Vec<usize> {
        let mut used: Vec<usize> = self
            .places
            .iter()
            .flatten()
            .map(|&place| usize::from(place))
            .collect();
        used.sort_unstable();
        used.dedup();
        used
    }

    fn has(&self, column: Column) -> bool {
        self.place(column).is_some()
    }

    fn recognise(&self, header: &[String]) -> Result<Layout, RefusalReason> {
        if self.has(C::Heading) && self.has(C::BookTotal) && self.has(C::BookDetail) {
            return Ok(Layout::YellowBook);
        }
        let whom = [
            C::BeneficiaryName,
            C::BeneficiaryId,
            C::BeneficiaryKey,
            C::BeneficiarySiren,
        ];
        let whom = whom.into_iter().any(|column| self.has(column));
        let amount = self.has(C::Amount) || self.has(C::AmountPaid);
        let told = [C::FunderName, C::Purpose, C::Year, C::Decided, C::FunderId];
        let told = told.into_iter().filter(|column| self.has(*column)).count();
        if whom && amount && told > 0 {
            let payments = self.has(C::BeneficiaryKey) && self.has(C::Measure);
            let official = header.iter().any(|name| name == "nomattribuant");
            return Ok(match (payments, official) {
                (true, _) => Layout::Payments,
                (false, true) => Layout::Scdl,
                (false, false) => Layout::Table,
            });
        }
        let mut missing = Vec::new();
        if !whom {
            missing.push(C::BeneficiaryName.as_str());
        }
        if !amount {
            missing.push(C::Amount.as_str());
        }
        if told == 0 {
            missing.push(C::FunderName.as_str());
        }
        let found = header.iter().take(30).map(|name| shorten(name, 60)).collect();
        Err(RefusalReason::UnknownColumns {
            found,
            closest: None,
            missing,
        })
    }
}

/// A header's letters and digits: once with its accents folded, once without the accented letters,
/// as where an encoding destroyed them.
fn keys(name: &str) -> [String; 2] {
    let (mut folded, mut bare) = (String::new(), String::new());
    for character in name.chars().flat_map(char::to_lowercase) {
        match character {
            'a'..='z' | '0'..='9' => {
                folded.push(character);
                bare.push(character);
            }
            'à' | 'â' | 'ä' => folded.push('a'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'î' | 'ï' => folded.push('i'),
            'ô' | 'ö' => folded.push('o'),
            'ù' | 'û' | 'ü' => folded.push('u'),
            'ç' => folded.push('c'),
            '%' | '€' => {
                folded.push(character);
                bare.push(character);
            }
            _ => {}
        }
    }
    [folded, bare]
}

/// Whether a header is one of the names: by its folded letters, or by those that no accent touches
/// when the header has lost its accented letters. Short names would coincide, so they may not.
fn same(found: &[String; 2], wanted: &[String; 2]) -> bool {
    let lost = found[0] == found[1] && wanted[0] != wanted[1];
    found[0] == wanted[0] || (lost && wanted[1].len() >= 6 && found[1] == wanted[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_column_finds_its_own_name() {
        for (place, (column, name, names)) in NAMES.into_iter().enumerate() {
            assert_eq!(column as usize, place, "{name}");
            assert!(!names.is_empty());
            let header: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
            let own = keys(names[0]);
            assert!(header.iter().any(|name| same(&keys(name), &own)), "{name}");
        }
    }

    #[test]
    fn a_header_is_known_with_its_accents_lost_or_its_words_joined() {
        let known = |name: &str| {
            let header = ["montant", "nomattribuant", name].map(str::to_owned);
            Columns::locate(&header).is_ok_and(|columns| columns.place(C::BeneficiaryName) == Some(2))
        };
        for name in [
            "nom du bénéficiaire",
            "NOM_BENEFICIAIRE",
            "nomBeneficiaire",
            " nom du b\u{fffd}n\u{fffd}ficiaire *",
        ] {
            assert!(known(name), "{name}");
        }
        assert!(!known("bnf"));
    }

    #[test]
    fn a_file_that_is_about_something_else_says_what_it_lacks() {
        let header = ["id", "titre", "position"].map(str::to_owned);
        let reason = Columns::locate(&header).map(|columns| columns.layout);
        let Err(RefusalReason::UnknownColumns { missing, .. }) = reason else {
            unreachable!("refused");
        };
        assert_eq!(missing, ["nomBeneficiaire", "montant", "nomAttribuant"]);
    }
}
