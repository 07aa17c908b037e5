//! From the cells of a row to an association.

use super::{Grouping, ObjectCode, Position, RnaRecord, Seat, columns::Column as C};
use crate::{
    Fault, Kind, Layout, RnaNumber, Siren, Siret,
    cells::{Cells, blame},
    reject::{Blame, Reason},
};

/// Reads one row. What is wrong with single values is added to the remarks.
///
/// # Errors
/// Why there is no association in this row.
pub(crate) fn read(cells: &mut Cells<'_>, layout: Layout) -> Result<Box<RnaRecord>, Blame> {
    let kind = layout.kind;
    let number = number(cells)?;
    let name = name(cells, &number)?;
    let position = position(cells);
    let (siret, siren) = sirene(cells);
    let (website, written_as_website) = website(cells);
    Ok(Box::new(RnaRecord {
        former: former(cells, kind, &number),
        successor: successor(cells, position),
        siret,
        siren,
        short_name: cells.line(C::TitreCourt),
        purpose: cells.text(C::Objet),
        themes: themes(cells),
        nature: cells.raw(C::Nature).chars().next(),
        grouping: grouping(cells),
        created: cells.date(C::DateCreat),
        declared: cells.date(C::DateDecla),
        published: cells.date(C::DatePubli),
        dissolved: cells.date(C::DateDisso),
        seat: seat(cells, kind),
        website,
        website_public: match &*cells.raw(C::Publiweb) {
            "1" => Some(true),
            "0" => Some(false),
            _ => None,
        },
        email: cells.line(C::Email).or(written_as_website),
        recognised: cells.line(C::RupMi),
        updated: cells.instant(C::MajTime),
        layout,
        number,
        name,
        position,
    }))
}

fn number(cells: &mut Cells<'_>) -> Result<RnaNumber, Blame> {
    let raw = cells.raw(C::Id);
    RnaNumber::parse(&raw).map_err(|error| blame(C::Id, &raw, Reason::of_number(error.fault)))
}

fn name(cells: &mut Cells<'_>, number: &RnaNumber) -> Result<String, Blame> {
    // A blank title with a short one is a name all the same.
    cells
        .line(C::Titre)
        .or_else(|| cells.line(C::TitreCourt))
        .ok_or_else(|| blame(C::Titre, number.as_str(), Reason::MissingName))
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
fn former(cells: &mut Cells<'_>, kind: Kind, number: &RnaNumber) -> Option<RnaNumber> {
    if kind != Kind::RnaWaldec {
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
    match Siret::recover(&raw) {
        Ok((siret, _)) => {
            cells.remark(C::Siret, &raw, Reason::LostZeros);
            (Some(siret), None)
        }
        Err(error) => {
            let lost = error.fault == Fault::Spreadsheet;
            let reason = if lost {
                Reason::SpreadsheetNumber
            } else {
                Reason::MalformedSiret
            };
            cells.remark(C::Siret, &raw, reason);
            (None, None)
        }
    }
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

fn seat(cells: &mut Cells<'_>, kind: Kind) -> Seat {
    let import = kind == Kind::RnaImport;
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
        postcode: cells.postcode(C::Codepostal),
        commune_name: cells.line(commune),
        insee: cells.commune_code(C::Codeinsee),
    }
}

/// Number, repetition, kind of way and its name, on one line.
fn street(cells: &mut Cells<'_>) -> Option<String> {
    let parts = [C::Numvoie, C::Repetition, C::Typevoie, C::Libvoie]
        .map(|column| cells.line(column).filter(|part| part != "0"));
    let line = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then_some(line)
}
