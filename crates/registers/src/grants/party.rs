//! Who gives and who receives.

use super::{
    Party,
    cells::Cells,
    names::Column as C,
    number, person,
    row::{Facts, numbered},
};
use crate::{
    RnaNumber, Siren, mask_persons,
    reject::{Blame, Reason},
};

/// Who gives: by the columns, else as is known of the file.
pub(super) fn funder(cells: &mut Cells<'_>, facts: &Facts) -> Result<Party, Blame> {
    let found = numbered(cells, C::FunderId);
    let party = Party {
        name: cells.line(C::FunderName),
        siren: found.siren(),
        siret: found.siret,
        kbo: found.kbo,
        ..Party::default()
    };
    if party.is_known() {
        return Ok(party);
    }
    facts
        .funder
        .clone()
        .ok_or_else(|| cells.blame(C::FunderName, "", Reason::MissingFunder))
}

/// Who receives, and whether it is a person.
pub(super) fn beneficiary(cells: &mut Cells<'_>) -> Result<(Party, bool), Blame> {
    let name = name(cells);
    let mut found = numbered(cells, C::BeneficiaryId);
    let unit = numbered(cells, C::BeneficiarySiren);
    found.siren = found.siren.or(unit.siren);
    if let Some(rna) = rna(cells) {
        found.rna = Some(rna);
    }
    let local = key(cells, &mut found);
    let is_person = found.person || (found.rna.is_none() && name.as_deref().is_some_and(person::is_person));
    let department = department(cells);
    if is_person {
        for remark in cells.remarks.iter_mut() {
            "…".clone_into(&mut remark.value);
        }
        cells.remark(C::BeneficiaryName, "…", Reason::NaturalPerson);
        let party = Party {
            department,
            ..Party::default()
        };
        return Ok((party, true));
    }
    let party = Party {
        name: name.map(|name| person::without_host(&name).into_owned()),
        siren: found.siren(),
        siret: found.siret,
        rna: found.rna,
        kbo: found.kbo,
        local,
        department,
        commune: cells
            .line(C::Commune)
            .map(|line| mask_persons(&line).into_owned()),
    };
    if party.is_known() {
        Ok((party, false))
    } else {
        Err(cells.blame(C::BeneficiaryName, "", Reason::MissingBeneficiary))
    }
}

/// A name that was cut in two columns is one name.
fn name(cells: &mut Cells<'_>) -> Option<String> {
    let start = cells.line(C::BeneficiaryName);
    let end = cells.line(C::BeneficiaryNameEnd);
    match (start, end) {
        (Some(start), Some(end)) => Some(format!("{start} {end}")),
        (start, end) => start.or(end),
    }
}

fn rna(cells: &mut Cells<'_>) -> Option<RnaNumber> {
    let text = cells.raw(C::BeneficiaryRna);
    if text.is_empty() || number::read(&text, false) == number::Found::default() {
        return None;
    }
    match RnaNumber::parse(&text) {
        Ok(rna) => Some(rna),
        Err(_) => {
            cells.remark(C::BeneficiaryRna, &text, Reason::MalformedRna);
            None
        }
    }
}

/// The key of a compilation: `S` and a SIREN, `R` and a number of the register, or its own.
fn key(cells: &mut Cells<'_>, found: &mut number::Found) -> Option<String> {
    let text = cells.line(C::BeneficiaryKey)?;
    if let Some(number) = text.strip_prefix('S') {
        // Zeros are the number of nobody: as a key they would join all who have none.
        if number.bytes().all(|byte| byte == b'0') {
            return None;
        }
        match Siren::parse(number) {
            Ok(siren) => {
                found.siren.get_or_insert(siren);
                return None;
            }
            Err(_) => cells.remark(C::BeneficiaryKey, &text, Reason::MalformedSiret),
        }
    } else if let Some(rna) = text
        .strip_prefix('R')
        .and_then(|number| RnaNumber::parse(number).ok())
    {
        found.rna.get_or_insert(rna);
        return None;
    }
    Some(text)
}

fn department(cells: &mut Cells<'_>) -> Option<String> {
    let text = cells.raw(C::Department);
    let formed = (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    formed.then(|| format!("{text:0>2}").to_uppercase())
}
