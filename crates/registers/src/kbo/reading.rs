//! From the cells of a row to a record, for each table of the BCE/KBO.

use std::borrow::Cow;

use super::{
    KboActivity, KboActivityRank, KboAddress, KboAddressKind, KboBranch, KboCode, KboDenomination,
    KboEnterprise, KboEntity, KboEstablishment, KboLanguage, KboLegalForm, KboMeta, KboNameKind, KboState,
    columns::{activity, address, branch, code, denomination, enterprise, establishment, meta},
};
use crate::{
    Aside, BranchNumber, EstablishmentNumber, IdentifierError, Kbo, Kind, OrganisationKind, PersonNumber,
    Record,
    cells::{Cells, Column, blame},
    record::Taken,
    reject::{Blame, Reason},
};

/// Reads one row of a table of this kind. What is wrong with single values is added to the remarks.
///
/// # Errors
/// Why there is nothing to keep in this row.
pub(crate) fn read(cells: &mut Cells<'_>, kind: Kind) -> Result<Taken, Blame> {
    Ok(Taken::Record(match kind {
        Kind::KboEnterprise => return enterprise(cells),
        Kind::KboContact => return Ok(Taken::Aside(Aside::ContactDetail)),
        Kind::KboEstablishment => Record::KboEstablishment(KboEstablishment {
            number: checked(cells, establishment::NUMBER, EstablishmentNumber::parse)?,
            enterprise: number(cells, establishment::ENTERPRISE)?,
            started: cells.day_first(establishment::STARTED),
        }),
        Kind::KboBranch => Record::KboBranch(KboBranch {
            number: checked(cells, branch::NUMBER, BranchNumber::parse)?,
            enterprise: number(cells, branch::ENTERPRISE)?,
            started: cells.day_first(branch::STARTED),
        }),
        Kind::KboDenomination => Record::KboDenomination(denomination(cells)?),
        Kind::KboAddress => Record::KboAddress(Box::new(address(cells)?)),
        Kind::KboActivity => Record::KboActivity(activity(cells)?),
        Kind::KboCode => Record::KboCode(KboCode {
            category: text(cells, code::CATEGORY, Reason::MissingNumber)?,
            code: text(cells, code::CODE, Reason::MissingNumber)?,
            language: language(cells, code::LANGUAGE),
            description: text(cells, code::DESCRIPTION, Reason::MissingName)?,
        }),
        Kind::KboMeta => Record::KboMeta(KboMeta {
            variable: text(cells, meta::VARIABLE, Reason::MissingName)?,
            value: cells.line(meta::VALUE).unwrap_or_default(),
        }),
        Kind::RnaWaldec
        | Kind::RnaImport
        | Kind::SireneUnits
        | Kind::SireneEstablishments
        | Kind::VlAssociation
        | Kind::CogCommunes
        | Kind::CogEvents => unreachable!("the kind of a table says who reads it"),
    }))
}

fn enterprise(cells: &mut Cells<'_>) -> Result<Taken, Blame> {
    use enterprise as c;
    let number = number(cells, c::NUMBER)?;
    let personality = cells.raw(c::PERSONALITY);
    match &*personality {
        "1" => return Ok(Taken::Person(PersonNumber::Kbo(number))),
        "2" => {}
        // Unknown, blank or anything else may be a person: better one organisation less.
        other => return Err(blame(c::PERSONALITY, other, Reason::UnknownPersonality)),
    }
    let legal_form = legal_form(cells, c::LEGAL_FORM);
    let new_legal_form = self::legal_form(cells, c::NEW_LEGAL_FORM);
    let form = new_legal_form.or(legal_form);
    Ok(Taken::Record(Record::KboEnterprise(KboEnterprise {
        state: state(cells),
        situation: padded(cells, c::SITUATION, 3).map(Cow::into_owned),
        kind: form.map_or(OrganisationKind::Other, |form| form.kind()),
        started: cells.day_first(c::STARTED),
        number,
        legal_form,
        new_legal_form,
    })))
}

fn state(cells: &mut Cells<'_>) -> KboState {
    match &*cells.raw(enterprise::STATUS) {
        "AC" => KboState::Active,
        "ST" => KboState::Stopped,
        "" => KboState::Unknown,
        other => {
            cells.remark(enterprise::STATUS, other, Reason::UnknownCode);
            KboState::Unknown
        }
    }
}

fn legal_form(cells: &mut Cells<'_>, column: Column) -> Option<KboLegalForm> {
    let raw = cells.raw(column);
    if raw.is_empty() {
        return None;
    }
    let form = KboLegalForm::parse(&raw);
    if form.is_none() {
        cells.remark(column, &raw, Reason::MalformedLegalForm);
    }
    form
}

fn denomination(cells: &mut Cells<'_>) -> Result<KboDenomination, Blame> {
    use denomination as c;
    Ok(KboDenomination {
        entity: entity(cells, c::ENTITY)?,
        name: text(cells, c::NAME, Reason::MissingName)?,
        language: language(cells, c::LANGUAGE),
        kind: match padded(cells, c::KIND, 3).as_deref() {
            Some("001") => KboNameKind::Legal,
            Some("002") => KboNameKind::Abbreviation,
            Some("003") => KboNameKind::Commercial,
            Some("004") => KboNameKind::Branch,
            other => {
                cells.remark(c::KIND, other.unwrap_or_default(), Reason::UnknownCode);
                KboNameKind::Unknown
            }
        },
    })
}

fn language(cells: &mut Cells<'_>, column: Column) -> KboLanguage {
    match &*cells.raw(column) {
        "0" => KboLanguage::Unknown,
        "1" | "FR" => KboLanguage::French,
        "2" | "NL" => KboLanguage::Dutch,
        "3" | "DE" => KboLanguage::German,
        "4" | "EN" => KboLanguage::English,
        other => {
            cells.remark(column, other, Reason::UnknownCode);
            KboLanguage::Unknown
        }
    }
}

fn address(cells: &mut Cells<'_>) -> Result<KboAddress, Blame> {
    use address as c;
    let entity = entity(cells, c::ENTITY)?;
    let country_nl = cells.line(c::COUNTRY_NL);
    let country_fr = cells.line(c::COUNTRY_FR);
    let abroad = country_nl.is_some() || country_fr.is_some();
    // "0" is no house: it stands where the number is not known.
    let house = cells.line(c::HOUSE).filter(|house| house != "0");
    let struck_off = !cells.raw(c::STRUCK_OFF).is_empty();
    Ok(KboAddress {
        kind: match &*cells.raw(c::KIND) {
            "REGO" => KboAddressKind::Seat,
            "BAET" => KboAddressKind::Establishment,
            "ABBR" => KboAddressKind::Branch,
            "OBAD" => KboAddressKind::OldestEstablishment,
            other => {
                cells.remark(c::KIND, other, Reason::UnknownCode);
                KboAddressKind::Unknown
            }
        },
        postcode: postcode(cells, abroad),
        municipality_nl: cells.line(c::MUNICIPALITY_NL),
        municipality_fr: cells.line(c::MUNICIPALITY_FR),
        street_nl: cells.line(c::STREET_NL),
        street_fr: cells.line(c::STREET_FR),
        letter_box: cells.line(c::BOX),
        extra: cells.line(c::EXTRA),
        struck_off_on: cells.day_first(c::STRUCK_OFF),
        entity,
        house,
        country_nl,
        country_fr,
        struck_off,
    })
}

fn postcode(cells: &mut Cells<'_>, abroad: bool) -> Option<String> {
    if abroad {
        return cells.line(address::POSTCODE);
    }
    let raw = cells.raw(address::POSTCODE);
    if raw.is_empty() {
        return None;
    }
    if raw.len() == 4 && raw.bytes().all(|byte| byte.is_ascii_digit()) && !raw.starts_with('0') {
        return Some(raw.into_owned());
    }
    cells.remark(address::POSTCODE, &raw, Reason::MalformedPostcode);
    None
}

fn activity(cells: &mut Cells<'_>) -> Result<KboActivity, Blame> {
    use activity as c;
    let entity = entity(cells, c::ENTITY)?;
    let raw = cells.raw(c::CODE);
    let nace = cells
        .raw(c::VERSION)
        .parse()
        .ok()
        .filter(|year| (1990..2100).contains(year));
    let digits = !raw.is_empty() && raw.bytes().all(|byte| byte.is_ascii_digit());
    let (Some(nace), true, 4..=7) = (nace, digits, raw.len()) else {
        return Err(blame(c::CODE, &raw, Reason::MalformedActivity));
    };
    // Codes have five digits or seven: one less is a zero that a spreadsheet ate.
    let code = if raw.len().is_multiple_of(2) {
        cells.remark(c::CODE, &raw, Reason::LostZeros);
        format!("0{raw}")
    } else {
        raw.into_owned()
    };
    Ok(KboActivity {
        group: padded(cells, c::GROUP, 3)
            .map(Cow::into_owned)
            .unwrap_or_default(),
        rank: match &*cells.raw(c::RANK) {
            "MAIN" => KboActivityRank::Main,
            "SECO" => KboActivityRank::Secondary,
            "ANCI" => KboActivityRank::Auxiliary,
            other => {
                cells.remark(c::RANK, other, Reason::UnknownCode);
                KboActivityRank::Unknown
            }
        },
        entity,
        nace,
        code,
    })
}

/// A code from a closed list, with the zeros that a spreadsheet ate.
fn padded<'c>(cells: &mut Cells<'c>, column: Column, length: usize) -> Option<Cow<'c, str>> {
    let raw = cells.raw(column);
    let digits = raw.bytes().all(|byte| byte.is_ascii_digit());
    match raw.len() {
        0 => None,
        found if found < length && digits => Some(Cow::Owned(format!("{raw:0>length$}"))),
        _ => Some(raw),
    }
}

/// A text without which the row says nothing.
fn text(cells: &mut Cells<'_>, column: Column, missing: Reason) -> Result<String, Blame> {
    cells.line(column).ok_or_else(|| blame(column, "", missing))
}

/// The number of an enterprise.
fn number(cells: &mut Cells<'_>, column: Column) -> Result<Kbo, Blame> {
    let raw = cells.raw(column);
    let (number, mended) =
        Kbo::recover(&raw).map_err(|error| blame(column, &raw, Reason::of_number(error.fault)))?;
    if mended {
        cells.remark(column, &raw, Reason::LostZeros);
    }
    Ok(number)
}

/// The number of something that has no zeros to lose.
fn checked<N>(
    cells: &mut Cells<'_>,
    column: Column,
    parse: impl Fn(&str) -> Result<N, IdentifierError>,
) -> Result<N, Blame> {
    let raw = cells.raw(column);
    parse(&raw).map_err(|error| blame(column, &raw, Reason::of_number(error.fault)))
}

/// The number of an enterprise, a unit or a branch: the first of ten digits tells.
fn entity(cells: &mut Cells<'_>, column: Column) -> Result<KboEntity, Blame> {
    let raw = cells.raw(column);
    let digits = raw.bytes().filter(u8::is_ascii_digit).count();
    match raw.as_bytes().first() {
        Some(b'9') if digits == 10 => checked(cells, column, BranchNumber::parse).map(KboEntity::Branch),
        Some(b'2'..=b'8') if digits == 10 => {
            checked(cells, column, EstablishmentNumber::parse).map(KboEntity::Establishment)
        }
        Some(_) | None => number(cells, column).map(KboEntity::Enterprise),
    }
}
