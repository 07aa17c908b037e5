//! The same grant told twice: by two sources, as voted and as paid, alone and in a total, in each
//! year of an agreement.

use std::fmt;

use serde::Serialize;

use super::{
    Aid, Extent, GrantRecord, Money, Party,
    state::{is_of_the_state, is_the_state, may_be_one_programme},
};

/// A grant and the file that tells it.
#[derive(Debug, Clone, Copy)]
pub struct Told<'r> {
    /// The name of the file; see [`Told::source`].
    pub file: &'r str,
    /// The grant.
    pub record: &'r GrantRecord,
}

/// Why two lines tell the same money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Same {
    /// The same grant reported by two sources.
    TwoSources,
    /// The same agreement reported in each of its years.
    SeveralYears,
    /// Voted here, paid there.
    VotedAndPaid,
    /// One is a total that holds the other.
    PartOfTotal,
    /// One of two sources does not say who receives; all the rest agrees, and fits no other line.
    Unnamed,
}

impl Same {
    /// A stable code for texts and reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TwoSources => "two-sources",
            Self::SeveralYears => "several-years",
            Self::VotedAndPaid => "voted-and-paid",
            Self::PartOfTotal => "part-of-total",
            Self::Unnamed => "unnamed",
        }
    }
}

impl fmt::Display for Same {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'r> Told<'r> {
    /// Where the line comes from: the file, and in a compilation its own source. What one source says in two files is
    /// said twice: the Nord's extract of the State's yellow books is told whole by a compilation that names them too.
    #[must_use]
    pub fn source(&self) -> [&'r str; 2] {
        let record = self.record;
        let own = record.source_id.as_deref().or(record.source.as_deref());
        [own.unwrap_or(self.file), self.file]
    }
}

/// Whether two lines tell the same money, and why. The order of the two does not matter.
///
/// Both must be grants with an amount, from the same funder to the same beneficiary, by their
/// numbers where both have some and by their names otherwise; a purpose or a reference that only
/// one of them gives contradicts nothing. Two equal lines of one source in one file are two grants: public
/// bodies do pay the same sum twice.
///
/// Where one of the two names nobody, [`Same::Unnamed`] says that they may be one: only where as many lines of one source
/// name nobody as others fit them are they (`settle`).
#[must_use]
pub fn same_grant(a: Told<'_>, b: Told<'_>) -> Option<Same> {
    let (first, second) = (a.record, b.record);
    let grants = [first, second]
        .iter()
        .all(|r| r.aid == Aid::Grant && r.doubt.is_none() && !r.person);
    if !grants || !same_funder(first, second) {
        return None;
    }
    let (one, two) = (first.amount?, second.amount?);
    let (from, to) = (first.counted_year()?, second.counted_year()?);
    let same_money = first.money == second.money;
    let money_fits = same_money || [first.money, second.money].contains(&Money::Unstated);
    if is_nobody(&first.beneficiary) != is_nobody(&second.beneficiary) {
        let single = [first.extent, second.extent] == [Extent::Single; 2];
        let fits = single && money_fits && one == two && from == to && agree(first, second);
        let purpose = said(first).is_some_and(|purpose| Some(purpose) == said(second));
        return (fits && purpose && a.source() != b.source()).then_some(Same::Unnamed);
    }
    if !same_party(&first.beneficiary, &second.beneficiary) {
        return None;
    }
    match (first.extent, second.extent) {
        (Extent::Total, Extent::Single) if from == to && money_fits && two <= one => Some(Same::PartOfTotal),
        (Extent::Single, Extent::Total) if from == to && money_fits && one <= two => Some(Same::PartOfTotal),
        (Extent::Total, Extent::Total) => {
            (from == to && one == two && money_fits && a.source() != b.source()).then_some(Same::TwoSources)
        }
        (Extent::Single, Extent::Single) if money_fits => {
            let told_alike = one == two && agree(first, second);
            if told_alike && from == to && a.source() != b.source() {
                return Some(Same::TwoSources);
            }
            let agreement = first.reference.is_some()
                && first.reference == second.reference
                && first.decided.is_some()
                && first.decided == second.decided;
            (told_alike && agreement && from != to).then_some(Same::SeveralYears)
        }
        (Extent::Single, Extent::Single) => {
            let (voted, paid) = if first.money == Money::Voted {
                ((one, from), (two, to))
            } else {
                ((two, to), (one, from))
            };
            // What is voted late in a year is paid early in the next.
            let in_time = paid.1 == voted.1 || paid.1 == voted.1 + 1;
            let part = first.reference.is_some() && first.reference == second.reference && paid.0 <= voted.0;
            let fits = agree(first, second) && in_time && (one == two || part);
            fits.then_some(Same::VotedAndPaid)
        }
        (Extent::Total, Extent::Single) | (Extent::Single, Extent::Total) => None,
    }
}

/// A text that two lines about the same grant share when they are written alike: funder,
/// beneficiary, year, money, amount, reference, purpose and scheme. Equal texts do not prove the same grant
/// (see [`same_grant`]); they find candidates, and the same line again in the next edition.
#[must_use]
pub fn fingerprint(record: &GrantRecord) -> String {
    let text = |text: &Option<String>| text.as_deref().map(folded).unwrap_or_default();
    let year = record
        .counted_year()
        .map(|year| year.to_string())
        .unwrap_or_default();
    let amount = record.amount.map(|amount| amount.to_string()).unwrap_or_default();
    let flags = format!("{:?}/{:?}/{:?}", record.money, record.aid, record.extent);
    [
        identity(&record.funder).unwrap_or_default(),
        identity(&record.beneficiary).unwrap_or_default(),
        year,
        flags,
        amount,
        text(&record.reference),
        text(&record.purpose),
        // The State's programmes are told by it.
        text(&record.scheme),
        record.share.map(|share| share.to_string()).unwrap_or_default(),
    ]
    .join("|")
}

/// What identifies one project whatever its funder: the number that they share, else beneficiary,
/// year and purpose. None when neither is told, or for a person.
#[must_use]
pub fn project_key(record: &GrantRecord) -> Option<String> {
    if let Some(project) = &record.project {
        return Some(format!("project:{}", folded(project)));
    }
    let purpose = record
        .purpose
        .as_deref()
        .map(folded)
        .filter(|purpose| !purpose.is_empty())?;
    let whom = identity(&record.beneficiary)?;
    let year = record.counted_year()?;
    (!record.person).then(|| format!("{whom}|{year}|{purpose}"))
}

/// The best that tells who a party is, as a text.
pub(super) fn identity(party: &Party) -> Option<String> {
    let number = |scheme: &str, number: &str| format!("{scheme}:{number}");
    party
        .siren
        .as_ref()
        .map(|siren| number("siren", siren.as_str()))
        .or_else(|| party.rna.as_ref().map(|rna| number("rna", rna.as_str())))
        .or_else(|| party.kbo.as_ref().map(|kbo| number("kbo", kbo.as_str())))
        .or_else(|| party.name.as_deref().map(|name| number("name", &folded(name))))
        .or_else(|| party.local.as_deref().map(|local| number("local", local)))
}

fn same_party(a: &Party, b: &Party) -> bool {
    if let (Some(a), Some(b)) = (&a.siren, &b.siren) {
        return a == b;
    }
    if let (Some(a), Some(b)) = (&a.rna, &b.rna) {
        return a == b;
    }
    match (&a.name, &b.name) {
        (Some(a), Some(b)) => alike(a, b),
        (_, _) => a.local.is_some() && a.local == b.local,
    }
}

/// Whether a line keeps for itself who receives: a key of its source says it to nobody else.
pub(super) fn is_nobody(party: &Party) -> bool {
    party.name.is_none() && !party.has_number()
}

/// The letters of a record's purpose that no encoding destroys.
pub(super) fn said(record: &GrantRecord) -> Option<String> {
    said_purpose(record.purpose.as_deref()?)
}

/// The letters of a purpose that no encoding destroys; none where nothing is left. Two lines of which one does not say who receives
/// are one grant only where these are the same.
#[must_use]
pub fn said_purpose(purpose: &str) -> Option<String> {
    Some(bare(purpose)).filter(|purpose| !purpose.is_empty())
}

fn same_funder(a: &GrantRecord, b: &GrantRecord) -> bool {
    let parts = [&a.funder, &b.funder];
    if parts
        .into_iter()
        .all(|one| is_of_the_state(one) && !one.has_number())
    {
        // The State as a whole covers each of its programmes in a total.
        let total = |record: &GrantRecord| record.extent == Extent::Total && is_the_state(&record.funder);
        return total(a) || total(b) || may_be_one_programme(a, b);
    }
    same_party(&a.funder, &b.funder)
}

/// Whether what both lines say of reference and purpose does not contradict.
fn agree(a: &GrantRecord, b: &GrantRecord) -> bool {
    let references = match (&a.reference, &b.reference) {
        (Some(a), Some(b)) => folded(a) == folded(b),
        (_, _) => true,
    };
    let purposes = match (&a.purpose, &b.purpose) {
        (Some(a), Some(b)) => {
            alike(a, b) || {
                let (a, b) = (folded(a), folded(b));
                // One of them may have been cut.
                a.len().min(b.len()) >= 20 && (a.starts_with(&b) || b.starts_with(&a))
            }
        }
        (_, _) => true,
    };
    references && purposes
}

/// Whether two texts are the same but for capitals, accents, marks, and letters that were lost.
fn alike(a: &str, b: &str) -> bool {
    if a.contains('\u{fffd}') || b.contains('\u{fffd}') {
        return bare(a) == bare(b) && !bare(a).is_empty();
    }
    folded(a) == folded(b) && !folded(a).is_empty()
}

/// Letters and digits in small letters, without accents.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        // Nearly all are.
        if character.is_ascii() {
            if character.is_ascii_alphanumeric() {
                folded.push(character.to_ascii_lowercase());
            }
            continue;
        }
        character.to_lowercase().for_each(|character| match character {
            'à' | 'â' | 'ä' | 'á' => folded.push('a'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'î' | 'ï' | 'í' => folded.push('i'),
            'ô' | 'ö' | 'ó' => folded.push('o'),
            'ù' | 'û' | 'ü' => folded.push('u'),
            'ç' => folded.push('c'),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            other if other.is_alphanumeric() => folded.push(other),
            _ => {}
        });
    }
    folded
}

/// Letters and digits that no encoding destroys.
fn bare(text: &str) -> String {
    let plain = text.chars().filter(char::is_ascii_alphanumeric);
    plain.map(|character| character.to_ascii_lowercase()).collect()
}
