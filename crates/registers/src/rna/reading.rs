//! From the cells of a row to an association.

use super::{
    Columns, Grouping, ObjectCode, Position, RnaRecord, Seat,
    columns::Column as C,
    values::{Cells, SHOWN},
};
use crate::{
    Kind, RnaNumber, Siren, Siret,
    reject::{Blame, Reason},
    source::{table::Fields, text::shorten},
};

/// Reads one row. What is wrong with single values is added to `remarks`.
///
/// # Errors
/// Why there is no association in this row.
pub(crate) fn read(
    fields: Fields<'_>,
    columns: &Columns,
    utf8: bool,
    remarks: &mut Vec<Blame>,
) -> Result<Box<RnaRecord>, Blame> {
    let mut cells = Cells {
        fields,
        columns,
        utf8,
        remarks,
    };
    let number = number(&mut cells)?;
    let name = name(&mut cells, &number)?;
    let position = position(&mut cells);
    let (siret, siren) = sirene(&mut cells);
    let (website, written_as_website) = website(&mut cells);
    Ok(Box::new(RnaRecord {
        former: former(&mut cells, &number),
        successor: successor(&mut cells, position),
        siret,
        siren,
        short_name: cells.line(C::TitreCourt),
        purpose: cells.text(C::Objet),
        themes: themes(&mut cells),
        nature: cells.raw(C::Nature).chars().next(),
        grouping: grouping(&mut cells),
        created: cells.date(C::DateCreat),
        declared: cells.date(C::DateDecla),
        published: cells.date(C::DatePubli),
        dissolved: cells.date(C::DateDisso),
        seat: seat(&mut cells),
        website,
        website_public: match &*cells.raw(C::Publiweb) {
            "1" => Some(true),
            "0" => Some(false),
            _ => None,
        },
        email: cells.line(C::Email).or(written_as_website),
        recognised: cells.line(C::RupMi),
        updated: cells.instant(C::MajTime),
        layout: columns.layout,
        number,
        name,
        position,
    }))
}

fn number(cells: &mut Cells<'_>) -> Result<RnaNumber, Blame> {
    let raw = cells.raw(C::Id);
    RnaNumber::parse(&raw).map_err(|_| Blame {
        column: Some(C::Id.as_str()),
        reason: if raw.is_empty() {
            Reason::MissingNumber
        } else {
            Reason::MalformedNumber
        },
        value: shorten(&raw, SHOWN),
    })
}

fn name(cells: &mut Cells<'_>, number: &RnaNumber) -> Result<String, Blame> {
    // A blank title with a short one is a name all the same.
    cells
        .line(C::Titre)
        .or_else(|| cells.line(C::TitreCourt))
        .ok_or_else(|| Blame {
            column: Some(C::Titre.as_str()),
            value: number.as_str().to_owned(),
            reason: Reason::MissingName,
        })
}

fn position(cells: &mut Cells<'_>) -> Position {
    let raw = cells.raw(C::Position);
    match &*raw {
        "A" => Position::Active,
        "D" => Position::Dissolved,
        "S" => Position::Removed,
        "R" => Position::Succeeded,
        "" => Position::Unknown,
        other => {
            cells.remark(C::Position, other, Reason::UnknownPosition);
            Position::Unknown
        }
    }
}

fn grouping(cells: &mut Cells<'_>) -> Grouping {
    let raw = cells.raw(C::Groupement);
    match &*raw {
        "S" => Grouping::Simple,
        "U" => Grouping::Union,
        "F" => Grouping::Federation,
        "" => Grouping::Unknown,
        other => {
            cells.remark(C::Groupement, other, Reason::UnknownGrouping);
            Grouping::Unknown
        }
    }
}

/// In the register before 2009, `id_ex` is the tail of the number itself: nothing new.
fn former(cells: &mut Cells<'_>, number: &RnaNumber) -> Option<RnaNumber> {
    if cells.columns.layout.kind != Kind::RnaWaldec {
        return None;
    }
    let tail = cells.raw(C::IdEx);
    let office = cells.raw(C::Gestion);
    number.former(&tail, &office)
}

/// The new number stands in the observation, nearly always alone.
fn successor(cells: &mut Cells<'_>, position: Position) -> Option<RnaNumber> {
    if position != Position::Succeeded {
        return None;
    }
    let observation = cells.raw(C::Observation);
    let successor = observation
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter_map(|word| RnaNumber::parse(word).ok())
        .find(RnaNumber::is_new);
    if successor.is_none() {
        cells.remark(C::Observation, &observation, Reason::MissingSuccessor);
    }
    successor
}

fn sirene(cells: &mut Cells<'_>) -> (Option<Siret>, Option<Siren>) {
    let raw = cells.raw(C::Siret);
    if raw.bytes().all(|byte| byte == b'0') {
        return (None, None);
    }
    if let Ok(siret) = Siret::parse(&raw) {
        return (Some(siret), None);
    }
    if let Ok(siren) = Siren::parse(&raw) {
        cells.remark(C::Siret, &raw, Reason::SirenForSiret);
        return (None, Some(siren));
    }
    cells.remark(C::Siret, &raw, Reason::MalformedSiret);
    (None, None)
}

fn themes(cells: &mut Cells<'_>) -> Vec<ObjectCode> {
    let mut themes = Vec::new();
    for column in [C::ObjetSocial1, C::ObjetSocial2] {
        let raw = cells.raw(column);
        if raw.bytes().all(|byte| byte == b'0') {
            continue;
        }
        match ObjectCode::parse(&raw) {
            Some(code) if themes.contains(&code) => {}
            Some(code) => themes.push(code),
            None => cells.remark(column, &raw, Reason::MalformedTheme),
        }
    }
    themes
}

/// The web site, and the electronic address that some wrote in its place.
fn website(cells: &mut Cells<'_>) -> (Option<String>, Option<String>) {
    match cells.line(C::Siteweb) {
        Some(site) if site.contains('@') => {
            cells.remark(C::Siteweb, &site, Reason::AddressAsWebsite);
            let is_address = !site.contains(['/', ' ']);
            (None, is_address.then_some(site))
        }
        site => (site, None),
    }
}

fn seat(cells: &mut Cells<'_>) -> Seat {
    let import = cells.columns.layout.kind == Kind::RnaImport;
    let lines: [Option<String>; 3] = if import {
        [C::Adr1, C::Adr2, C::Adr3].map(|column| cells.line(column))
    } else {
        [
            cells.line(C::Complement),
            street(cells),
            // "_" says nothing here too, and stays in front of what was added later.
            cells
                .line(C::Distrib)
                .map(|line| line.trim_start_matches('_').trim_start().to_owned())
                .filter(|line| !line.is_empty()),
        ]
    };
    let commune = if import { C::Libcom } else { C::Libcommune };
    Seat {
        lines: lines.into_iter().flatten().collect(),
        postcode: postcode(cells),
        commune_name: cells.line(commune),
        insee: insee(cells),
    }
}

/// Number, repetition, kind of way and its name, on one line.
fn street(cells: &mut Cells<'_>) -> Option<String> {
    let parts = [C::Numvoie, C::Repetition, C::Typevoie, C::Libvoie]
        .map(|column| cells.line(column).filter(|part| part != "0"));
    let line = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then_some(line)
}

fn postcode(cells: &mut Cells<'_>) -> Option<String> {
    let raw = cells.raw(C::Codepostal);
    // "00000", "-1", "*****" and "99999" (abroad) all say that there is none.
    let nothing = raw.bytes().all(|byte| byte == b'0' || byte == b'*');
    if nothing || raw == "-1" || raw == "99999" {
        return None;
    }
    if raw.len() == 5 && raw.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(raw.into_owned());
    }
    cells.remark(C::Codepostal, &raw, Reason::MalformedPostcode);
    None
}

fn insee(cells: &mut Cells<'_>) -> Option<String> {
    let raw = cells.raw(C::Codeinsee);
    if raw.bytes().all(|byte| byte == b'0') || raw == "-1" || raw == "99999" {
        return None;
    }
    let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
    let formed = match raw.as_bytes() {
        [b'2', b'A' | b'B', rest @ ..] => rest.len() == 3 && digits(rest),
        code => code.len() == 5 && digits(code),
    };
    if formed {
        return Some(raw.into_owned());
    }
    cells.remark(C::Codeinsee, &raw, Reason::MalformedCommuneCode);
    None
}
