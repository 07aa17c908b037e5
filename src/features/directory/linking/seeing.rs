//! A pair as somebody looks at it: both sides with what their registers say and since when, and the
//! sum of the evidence.

use jiff::civil::Date;
use registers::mask_persons;

use super::bodies::{self, Ties};
use crate::features::directory::joining;
use crate::features::directory::organisation::Organisation;
use crate::features::directory::saying::{self, Saying};
use crate::features::directory::store::links::{self, Line, Link, PARTY, Part, Weights};
use crate::features::directory::store::{bodies as others, entries, grants, imports, organisations};
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// One pair, whole.
#[derive(Clone, Debug)]
pub struct Look {
    /// The link itself.
    pub link: Link,
    /// What its score is made of.
    pub parts: Vec<Part>,
    /// By which weights; nothing where nothing was computed, or before they were kept.
    pub weights: Option<Weights>,
    /// Both sides; nothing where a side is gone.
    pub sides: [Option<Side>; 2],
    /// The numbers of links that wait, in their order.
    pub queue: Vec<i64>,
}

/// One side of a pair.
#[derive(Clone, Debug, Default)]
pub struct Side {
    /// `rna sirene kbo vl party`.
    pub register: String,
    /// Its number there; nothing for a party, whose key says nothing more.
    pub number: Option<String>,
    /// What it is called, each with its language.
    pub names: Vec<(String, Option<String>)>,
    /// What its register says, when it is one.
    pub saying: Option<Saying>,
    /// Lines of its address, persons masked.
    pub address: Vec<String>,
    /// Where it is, for a party, as files write it.
    pub place: Option<String>,
    /// Numbers that its register gives it beside its own: scheme and value.
    pub numbers: Vec<(String, String)>,
    /// The date of the file that says so.
    pub file_date: Option<Date>,
    /// Other entries that are one with it already: register, number, name.
    pub beside: Vec<(String, String, String)>,
    /// Its page.
    pub organisation: Option<Organisation>,
    /// Lines of grants that tell of it.
    pub grants: u64,
}

/// A pair in a list.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The link itself.
    pub link: Link,
    /// The name of each side, and where it is as written.
    pub sides: [(String, String); 2],
}

/// How many links there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// That wait for somebody.
    pub waiting: u64,
    /// That the evidence joins.
    pub by_evidence: u64,
    /// That somebody said are the same.
    pub same: u64,
    /// That somebody said are not.
    pub not_the_same: u64,
}

/// How many links there are, by what became of them.
///
/// # Errors
/// When the database does not answer.
pub async fn counts(app: &App) -> Result<Counted, StoreError> {
    let mut connection = app.db.read().await?;
    let (joined, same) = links::count(&mut connection, "joined").await?;
    Ok(Counted {
        waiting: links::count(&mut connection, "waiting").await?.0,
        by_evidence: joined - same,
        same,
        not_the_same: links::count(&mut connection, "apart").await?.0,
    })
}

/// The pairs that wait, those first where a wrong answer would cost most.
///
/// # Errors
/// When the database does not answer.
pub async fn waiting(app: &App, limit: i64) -> Result<Vec<Pair>, StoreError> {
    let mut connection = app.db.read().await?;
    let links = links::in_state(&mut connection, "waiting", limit).await?;
    pairs(&mut connection, links).await
}

/// What the evidence joins and nobody has confirmed, in the same order.
///
/// # Errors
/// When the database does not answer.
pub async fn joined_by_evidence(app: &App, limit: i64) -> Result<Vec<Pair>, StoreError> {
    let mut connection = app.db.read().await?;
    let mut links = links::in_state(&mut connection, "joined", limit).await?;
    links.retain(Link::is_by_evidence);
    pairs(&mut connection, links).await
}

/// What people said last.
///
/// # Errors
/// When the database does not answer.
pub async fn last_said(app: &App, limit: i64) -> Result<Vec<Pair>, StoreError> {
    let mut connection = app.db.read().await?;
    let links = links::last_said(&mut connection, limit).await?;
    pairs(&mut connection, links).await
}

async fn pairs(connection: &mut Connection, links: Vec<Link>) -> Result<Vec<Pair>, StoreError> {
    let mut found = Vec::with_capacity(links.len());
    for link in links {
        let [one, other] = link.sides();
        let sides = [
            links::called(connection, one).await?,
            links::called(connection, other).await?,
        ];
        let sides = sides.map(|(name, place)| (mask_persons(&name).into_owned(), place));
        found.push(Pair { link, sides });
    }
    Ok(found)
}

/// One pair, whole; nothing when no link has that number.
///
/// # Errors
/// When the database does not answer.
pub async fn look(app: &App, id: i64) -> Result<Option<Look>, StoreError> {
    let mut connection = app.db.read().await?;
    let Some(link) = links::by_id(&mut connection, id).await? else {
        return Ok(None);
    };
    let parts = links::parts(&mut connection, id).await?;
    let [one, other] = link.sides();
    let sides = [
        side(app, &mut connection, one).await?,
        side(app, &mut connection, other).await?,
    ];
    let weights = match &link.parameters {
        Some(version) => links::weights(&mut connection, version).await?,
        None => None,
    };
    Ok(Some(Look {
        parts,
        weights,
        sides,
        queue: links::queue(&mut connection).await?,
        link,
    }))
}

async fn side(
    app: &App,
    connection: &mut Connection,
    (register, number): (&str, &str),
) -> Result<Option<Side>, StoreError> {
    if register == PARTY {
        return party(connection, number).await;
    }
    let Some(id) = links::organisation_of(connection, (register, number)).await? else {
        return Ok(None);
    };
    let mut lines: Vec<Line> = Vec::new();
    links::each_line(connection, Some(id), |line| lines.push(line)).await?;
    let saying = if register == "rna" {
        let found = entries::of_organisations(connection, &[id]).await?;
        let entry = found.iter().find(|entry| entry.number == number);
        entry.map(|entry| saying::of_rna(entry, &app.territory))
    } else {
        let found = others::of_organisations(connection, &[id]).await?;
        let entry = found
            .iter()
            .find(|entry| entry.register == register && entry.number == number);
        entry.map(|entry| saying::of_body(entry, &app.territory))
    };
    let Some(saying) = saying else { return Ok(None) };
    let said = links::said_pairs(connection).await?;
    let sorted = bodies::bodies(&lines, &said, Ties::All);
    let own = lines
        .iter()
        .position(|line| bodies::of(line) == (register, number))
        .map(|at| sorted[at]);
    let beside = lines
        .iter()
        .zip(&sorted)
        .filter(|(line, body)| Some(**body) == own && bodies::of(line) != (register, number))
        .map(|(line, _)| (line.register.clone(), line.number.clone(), line.name.clone()))
        .collect();
    let own = lines.iter().find(|line| bodies::of(line) == (register, number));
    let numbers = own
        .map(|line| bodies::numbers(line, Ties::All))
        .unwrap_or_default();
    let mut names = vec![(saying.name.clone(), saying.language.clone())];
    names.extend(saying.short_name.iter().map(|name| (name.clone(), None)));
    names.extend(
        saying
            .other_names
            .iter()
            .map(|(language, name)| (name.clone(), language.clone())),
    );
    let file = imports::all(connection)
        .await?
        .into_iter()
        .find(|import| import.id == saying.import_id);
    let lines_of_address = saying.address.iter().flat_map(|lines| lines.lines());
    Ok(Some(Side {
        register: register.to_owned(),
        number: Some(number.to_owned()),
        names,
        address: lines_of_address
            .map(|line| mask_persons(line).into_owned())
            .collect(),
        place: None,
        numbers: numbers
            .iter()
            .skip(1)
            .filter_map(|number| number.split_once(':'))
            .map(|(scheme, value)| (scheme.to_owned(), value.to_owned()))
            .collect(),
        file_date: file.and_then(|file| file.file_date?.parse().ok()),
        beside,
        organisation: organisations::by_ids(connection, &[id]).await?.pop(),
        grants: grants::count(connection, grants::Side::Beneficiary, id).await?,
        saying: Some(saying),
    }))
}

/// Somebody whom files of grants name.
async fn party(connection: &mut Connection, key: &str) -> Result<Option<Side>, StoreError> {
    let Some(party) = grants::by_key(connection, key).await? else {
        return Ok(None);
    };
    let name = party.name.as_deref().map(|name| mask_persons(name).into_owned());
    let place: Vec<String> = party.commune.into_iter().chain(party.department).collect();
    Ok(Some(Side {
        register: PARTY.to_owned(),
        names: name.into_iter().map(|name| (name, None)).collect(),
        place: (!place.is_empty()).then(|| place.join(", ")),
        grants: grants::count_of_party(connection, party.id).await?,
        ..Side::default()
    }))
}

/// The links that join entries of one organisation by evidence or because somebody said so, each with
/// its sum.
pub(in crate::features::directory) async fn within(
    connection: &mut Connection,
    organisation: i64,
) -> Result<Vec<(Link, Vec<Part>)>, StoreError> {
    let entries: Vec<(String, String)> = joining::entries_of(connection, organisation)
        .await?
        .into_iter()
        .collect();
    let mut found = Vec::new();
    if entries.len() < 2 {
        return Ok(found);
    }
    for link in links::of_entries(connection, &entries).await? {
        let inside = |side: (&str, &str)| entries.iter().any(|(r, n)| (r.as_str(), n.as_str()) == side);
        if link.state == "joined" && link.sides().into_iter().all(inside) {
            let parts = links::parts(connection, link.id).await?;
            found.push((link, parts));
        }
    }
    Ok(found)
}
