//! Where an organisation works beside its seat, as registers say it.

use registers::mask_persons;
use territory::Located;

use super::names;
use super::organisation::commune_link;
use crate::features::directory::store::establishments::{self, Establishment, Unit};
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// Places shown; the register has the others.
const MOST: usize = 40;

/// Places that do not push away what else is said of an organisation: more are folded.
const AT_ONCE: usize = 6;

/// The places of an organisation beside its seat.
pub struct Elsewhere {
    /// The first of them, by commune.
    pub places: Vec<PlaceShown>,
    /// How many there are.
    pub all: u64,
    /// How many of them are not shown.
    pub more: usize,
    /// The registers that say so.
    pub registers: Vec<&'static str>,
}

/// One place.
pub struct PlaceShown {
    /// What is written at its door, with its language when it is not the page's.
    pub name: Option<(String, Option<String>)>,
    /// Street and number.
    pub lines: Vec<String>,
    /// The commune and where it leads, when it is certain.
    pub commune: Option<(String, String)>,
    /// Postcode and commune as written.
    pub written: String,
}

/// Reads the places of an organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn read(cx: &Cx, connection: &mut Connection, organisation: i64) -> Result<Elsewhere, StoreError> {
    let sirene = establishments::of_sirene(connection, organisation).await?;
    let kbo = establishments::of_kbo(connection, organisation).await?;
    let mut registers = Vec::new();
    registers.extend((!sirene.is_empty()).then_some("sirene"));
    registers.extend((!kbo.is_empty()).then_some("kbo"));
    let all = sirene.len() + kbo.len();
    let french = sirene.into_iter().map(|place| of_sirene(cx, place));
    let belgian = kbo.into_iter().map(|unit| of_kbo(cx, unit));
    let places: Vec<PlaceShown> = french.chain(belgian).take(MOST).collect();
    Ok(Elsewhere {
        all: all as u64,
        more: all - places.len(),
        places,
        registers,
    })
}

fn of_sirene(cx: &Cx, place: Establishment) -> PlaceShown {
    let foreign = (cx.lang != Lang::Fr).then(|| Lang::Fr.code().to_owned());
    let address = place.address.unwrap_or_default();
    PlaceShown {
        name: place
            .name
            .and_then(|name| at_door(&name))
            .map(|name| (name, foreign)),
        lines: address.lines().map(masked).collect(),
        commune: located(
            cx,
            place.postcode.as_deref(),
            place.commune_name.as_deref(),
            place.commune.as_deref(),
        ),
        written: written(place.postcode, place.commune_name),
    }
}

fn of_kbo(cx: &Cx, unit: Unit) -> PlaceShown {
    let dutch = cx.lang == Lang::Nl;
    let in_language = |fr: Option<String>, nl: Option<String>| match dutch {
        true => nl.or(fr),
        false => fr.or(nl),
    };
    let own = |name: &&(Option<String>, String)| name.0.as_deref() == Some(cx.lang.code());
    let name = unit.names.iter().find(own).or(unit.names.first());
    let address = unit.address;
    let municipality = in_language(address.municipality_fr, address.municipality_nl);
    let street = in_language(address.street_fr, address.street_nl);
    let line: Vec<String> = street.into_iter().chain(address.house).collect();
    PlaceShown {
        name: name.cloned().and_then(|(language, name)| {
            let foreign = language.filter(|language| language != cx.lang.code());
            Some((at_door(&name)?, foreign))
        }),
        lines: (!line.is_empty())
            .then(|| masked(&line.join(" ")))
            .into_iter()
            .collect(),
        commune: located(cx, address.postcode.as_deref(), municipality.as_deref(), None),
        written: written(address.postcode, municipality),
    }
}

/// What is written at a door, unless it is a person's name and nothing else: “chez Mme …” is the sign of a home as often as its address.
fn at_door(name: &str) -> Option<String> {
    let name = masked(name);
    name.contains(char::is_alphanumeric).then_some(name)
}

fn masked(line: &str) -> String {
    mask_persons(line).into_owned()
}

fn located(
    cx: &Cx,
    postcode: Option<&str>,
    name: Option<&str>,
    code: Option<&str>,
) -> Option<(String, String)> {
    match cx.app.territory.gazetteer.locate(postcode, name, code) {
        Located::Certain(place) => Some(commune_link(cx, &place.code)),
        Located::Uncertain { .. } | Located::Unknown => None,
    }
}

fn written(postcode: Option<String>, commune: Option<String>) -> String {
    let parts: Vec<String> = postcode.into_iter().chain(commune).collect();
    parts.join(" ")
}

impl Elsewhere {
    /// Whether the list is opened by whoever wants to see it.
    pub fn is_long(&self) -> bool {
        self.places.len() > AT_ONCE
    }

    /// The registers that say so, in a few letters.
    pub fn by(&self, cx: &Cx) -> String {
        let registers: Vec<String> = self
            .registers
            .iter()
            .map(|one| names::register(cx, one))
            .collect();
        names::list(cx, &registers)
    }
}
