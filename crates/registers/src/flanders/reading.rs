//! From a JSON object to an association.

use serde_json::{Map, Value};

use super::{
    FlemishArea, FlemishAssociation, FlemishPlace, FlemishPlaceKind, FlemishPresence, FlemishState,
    document::{Document, member},
};
use crate::{
    Kbo, OrganisationKind, VCode,
    reject::{Blame, Reason},
    source::text::shorten,
};

/// Whether an object is an answer of this register; if not, the names of its members.
pub(crate) fn recognise(text: &str) -> Result<(), Vec<String>> {
    let Ok(Value::Object(object)) = serde_json::from_str(text) else {
        return Err(Vec::new());
    };
    if association(&object).is_some() {
        return Ok(());
    }
    Err(object.keys().take(30).map(|name| shorten(name, 60)).collect())
}

/// The association in an answer, or the object itself when it is one.
fn association(object: &Map<String, Value>) -> Option<&Map<String, Value>> {
    match member(object, "vereniging") {
        Some(Value::Object(inner)) => member(inner, "vCode").map(|_| inner),
        Some(_) => None,
        None => member(object, "vCode").map(|_| object),
    }
}

/// Reads one object. What is wrong with single values is added to `remarks`.
///
/// # Errors
/// Why there is no association in it.
pub(crate) fn read(text: &str, remarks: &mut Vec<Blame>) -> Result<Box<FlemishAssociation>, Blame> {
    let whole = |reason| Blame {
        column: None,
        value: shorten(text, 120),
        reason,
    };
    let answer: Value = serde_json::from_str(text).map_err(|_| whole(Reason::MalformedJson))?;
    let answer = answer.as_object().ok_or_else(|| whole(Reason::UnknownShape))?;
    let object = association(answer).ok_or_else(|| whole(Reason::UnknownShape))?;
    let mut entry = Document { object, remarks };
    let raw = entry.line("vCode").unwrap_or_default();
    let number = VCode::parse(&raw).map_err(|error| Blame {
        column: Some("vCode"),
        value: shorten(&raw, 120),
        reason: Reason::of_number(error.fault),
    })?;
    let mut association = empty(number);
    if entry.flag("teVerwijderen") || entry.flag("isUitgeschrevenUitPubliekeDatastroom") {
        return Ok(Box::new(association));
    }
    association.presence = FlemishPresence::Published;
    fill(&mut association, &mut entry)?;
    if let Some(metadata) = member(answer, "metadata").and_then(Value::as_object) {
        association.updated = entry.within(metadata).date("datumLaatsteAanpassing");
    }
    Ok(Box::new(association))
}

fn empty(number: VCode) -> FlemishAssociation {
    FlemishAssociation {
        number,
        presence: FlemishPresence::Withdrawn,
        name: None,
        short_name: None,
        call_name: None,
        description: None,
        form: None,
        kind: OrganisationKind::Association,
        subtype: None,
        state: FlemishState::Unknown,
        started: None,
        ended: None,
        ages: None,
        activities: Vec::new(),
        areas: Vec::new(),
        places: Vec::new(),
        kbo: None,
        member_of: Vec::new(),
        updated: None,
    }
}

fn fill(association: &mut FlemishAssociation, entry: &mut Document<'_>) -> Result<(), Blame> {
    association.name = entry.line("naam");
    if association.name.is_none() {
        return Err(Blame {
            column: Some("naam"),
            value: association.number.as_str().to_owned(),
            reason: Reason::MissingName,
        });
    }
    association.short_name = entry.line("korteNaam");
    association.call_name = entry.line("roepnaam");
    association.description = entry.text("korteBeschrijving");
    association.form = code(entry, "verenigingstype");
    association.kind = kind(entry, association.form.as_deref());
    association.subtype = code(entry, "verenigingssubtype");
    association.state = state(entry);
    association.started = entry.date("startdatum");
    association.ended = entry.date("einddatum");
    association.ages = ages(entry);
    for activity in entry.objects("hoofdactiviteitenVerenigingsloket") {
        if let Some(code) = entry.within(activity).line("code") {
            association.activities.push(code);
        }
    }
    for area in entry.objects("werkingsgebieden") {
        let mut area = entry.within(area);
        if let Some(code) = area.line("code") {
            let name = area.line("naam");
            association.areas.push(FlemishArea { code, name });
        }
    }
    for place in entry.objects("locaties") {
        association.places.push(self::place(&mut entry.within(place)));
    }
    association.kbo = kbo(entry);
    for other in entry.objects("lidmaatschappen") {
        let mut other = entry.within(other);
        let Some(raw) = other.line("andereVereniging") else {
            continue;
        };
        match VCode::parse(&raw) {
            Ok(number) => association.member_of.push(number),
            Err(_) => other.remark("andereVereniging", &raw, Reason::UnknownCode),
        }
    }
    Ok(())
}

/// The code of a value that has a code and a name.
fn code(entry: &mut Document<'_>, name: &'static str) -> Option<String> {
    let object = entry.object(name)?;
    entry.within(object).line("code")
}

fn kind(entry: &mut Document<'_>, form: Option<&str>) -> OrganisationKind {
    match form {
        Some("FV" | "VZER" | "VZW" | "IVZW") | None => OrganisationKind::Association,
        Some("PS" | "SVON") => OrganisationKind::Foundation,
        Some(other) => {
            entry.remark("verenigingstype", other, Reason::UnknownCode);
            OrganisationKind::Other
        }
    }
}

fn state(entry: &mut Document<'_>) -> FlemishState {
    match entry.line("status").as_deref() {
        Some("Actief") if entry.flag("inStopzetting") => FlemishState::Stopping,
        Some("Actief") => FlemishState::Active,
        Some("Gestopt") => FlemishState::Stopped,
        Some("Dubbel") => FlemishState::Duplicate,
        None => FlemishState::Unknown,
        Some(other) => {
            entry.remark("status", other, Reason::UnknownCode);
            FlemishState::Unknown
        }
    }
}

fn ages(entry: &mut Document<'_>) -> Option<(u8, u8)> {
    let object = entry.object("doelgroep")?;
    let mut group = entry.within(object);
    let ages = (group.number("minimumleeftijd")?, group.number("maximumleeftijd")?);
    (ages != (0, 150) && ages.0 <= ages.1).then_some(ages)
}

fn place(entry: &mut Document<'_>) -> FlemishPlace {
    let kind = match entry.line("locatietype").as_deref() {
        Some("Maatschappelijke zetel volgens KBO") => FlemishPlaceKind::Seat,
        Some("Activiteiten") => FlemishPlaceKind::Activities,
        Some("Correspondentie") => FlemishPlaceKind::Correspondence,
        other => {
            entry.remark("locatietype", other.unwrap_or_default(), Reason::UnknownCode);
            FlemishPlaceKind::Unknown
        }
    };
    let open = matches!(kind, FlemishPlaceKind::Seat | FlemishPlaceKind::Activities);
    let mut place = FlemishPlace {
        kind,
        primary: entry.flag("isPrimair"),
        name: open.then(|| entry.line("naam")).flatten(),
        street: None,
        postcode: None,
        municipality: None,
        country: None,
    };
    let Some(address) = entry.object("adres") else {
        place.street = open.then(|| entry.line("adresvoorstelling")).flatten();
        return place;
    };
    let mut address = entry.within(address);
    place.postcode = address.line("postcode");
    place.municipality = address.line("gemeente");
    place.country = address.line("land");
    if open {
        let parts = ["straatnaam", "huisnummer"].map(|name| address.line(name));
        let letter_box = address.line("busnummer").map(|number| format!("bus {number}"));
        let line: Vec<String> = parts.into_iter().chain([letter_box]).flatten().collect();
        place.street = Some(line.join(" ")).filter(|line| !line.is_empty());
    }
    place
}

/// The number that the association has in the BCE/KBO, among its keys.
fn kbo(entry: &mut Document<'_>) -> Option<Kbo> {
    for key in entry.objects("sleutels") {
        let mut key = entry.within(key);
        if key.line("bron").as_deref() != Some("KBO") {
            continue;
        }
        let raw = key.line("waarde")?;
        let number = Kbo::recover(&raw);
        match &number {
            Ok((_, false)) => {}
            Ok((_, true)) => key.remark("waarde", &raw, Reason::LostZeros),
            Err(_) => key.remark("waarde", &raw, Reason::MalformedKbo),
        }
        return number.ok().map(|(number, _)| number);
    }
    None
}
