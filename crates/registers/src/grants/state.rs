//! The State is one funder.
//!
//! Its ministries, their services in the departments and the programmes of its budget are no persons in law: they decide
//! on whose behalf the State pays. Files name them as funders all the same, one programme beside the other, so that the
//! State would be seen to fund together with itself. Whoever decided stays told, as the scheme.

use super::{GrantRecord, Party, same::folded};

/// The name that the State has here.
pub(super) const STATE: &str = "État";

/// Makes the State the funder where a line names one of its parts; `level` is what the file says of the funder.
pub(super) fn one_funder(record: &mut GrantRecord, level: &str) {
    let funder = &record.funder;
    // A number is a legal unit of a register: what that says stands.
    if funder.has_number() || !(level == "etat" || is_of_the_state(funder)) {
        return;
    }
    let part = funder.name.as_deref().and_then(part);
    record.scheme = scheme(part, record.scheme.take());
    record.funder.name = Some(STATE.to_owned());
}

/// “État — Culture et communication”, “ANCT - Politique de la ville (État)”. A ministry alone may be of another State.
pub(super) fn is_of_the_state(party: &Party) -> bool {
    let name = party.name.as_deref().unwrap_or_default();
    let parted = || name.split_once(" — ").is_some_and(|(state, _)| is_state(state));
    is_state(name) || name.ends_with("(État)") || parted()
}

/// Whether it is the State as a whole.
pub(super) fn is_the_state(party: &Party) -> bool {
    party.name.as_deref().is_some_and(is_state)
}

fn is_state(name: &str) -> bool {
    folded(name) == "etat"
}

/// The part of the State that a name tells.
fn part(name: &str) -> Option<&str> {
    if is_state(name) {
        return None;
    }
    match name.split_once(" — ") {
        Some((state, part)) if is_state(state) => Some(part.trim()),
        _ => Some(name.strip_suffix("(État)").unwrap_or(name).trim()),
    }
}

/// Who decided and the programme, each said once; a number alone is said to be one of a programme.
fn scheme(part: Option<&str>, programme: Option<String>) -> Option<String> {
    let part = part.filter(|part| !part.is_empty()).map(named);
    let programme = programme.as_deref().map(named);
    match (part, programme) {
        (Some(part), Some(programme)) if folded(&programme).contains(&folded(&part)) => Some(programme),
        (Some(part), Some(programme)) => Some(format!("{part} — {programme}")),
        (part, programme) => part.or(programme),
    }
}

fn named(part: &str) -> String {
    let number = part.strip_prefix('P').unwrap_or(part);
    match is_number(number) {
        true => format!("Programme {number}"),
        false => part.to_owned(),
    }
}

fn is_number(word: &str) -> bool {
    word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether two lines of the State may be of one programme: no number of the one contradicts the other's.
pub(super) fn may_be_one_programme(a: &GrantRecord, b: &GrantRecord) -> bool {
    let of = |record: &GrantRecord| programme(record.scheme.as_deref()?);
    match (of(a), of(b)) {
        (Some(one), Some(other)) => one == other,
        (_, _) => true,
    }
}

/// The number of the programme that a scheme names: “P147 - Politique de la ville”, “02 - Culture — 131 - Création”.
fn programme(scheme: &str) -> Option<u16> {
    let words = scheme.split(|character: char| !character.is_alphanumeric());
    words
        .map(|word| word.strip_prefix('P').unwrap_or(word))
        .find(|word| is_number(word))
        .and_then(|word| word.parse().ok())
}
