//! Who is there: seventy funders with their programmes and readers, thousands of associations, one session of fifteen of them.

use serde_json::{Value, json};

use super::rows::{Chance, Rows};
use crate::Done;

/// Funders, those of the demonstration among them.
pub const FUNDERS: usize = 70;
/// Programmes at the table of the session, each of another funder.
pub const AT_TABLE: usize = 15;
/// Last part of the address of the session.
pub const SESSION: &str = "la-grande-table";
/// Associations that ask.
const ASSOCIATIONS: usize = 3_000;

/// An association, as an application names it.
#[derive(Clone)]
pub struct Association {
    /// Its number in the database.
    pub id: i64,
    /// The stable part of its address.
    pub key: String,
    /// Its name.
    pub name: String,
    /// As the document names it, without its role.
    pub party: Value,
}

/// A programme.
#[derive(Clone)]
pub struct Programme {
    /// Its number.
    pub id: i64,
    /// Its address.
    pub address: String,
    /// Its funder: number, key, name.
    pub funder: (i64, String, String),
    /// Its envelope.
    pub envelope: i64,
    /// What it says.
    pub content: Value,
    /// Those who read for its funder.
    pub readers: Vec<i64>,
    /// Criteria of the version that stands.
    pub criteria: usize,
}

impl Programme {
    /// As a document names it.
    pub fn named(&self) -> Value {
        json!({"address": self.address, "name": self.content["names"], "version": 1, "funder": self.funder.1, "funder_name": self.funder.2})
    }
}

/// Everybody.
pub struct Places {
    /// When everything happened, in seconds.
    pub now: i64,
    /// Those who ask.
    pub associations: Vec<Association>,
    /// Programmes at the table: the first is of the metropolis, the second of the foundation.
    pub table: Vec<Programme>,
    /// The other programme of the metropolis.
    pub second: Programme,
    /// Every other one.
    pub others: Vec<Programme>,
    /// A call that is over: number, and as documents name it.
    pub call: (i64, Value),
    /// The session.
    pub session: i64,
}

/// Takes the places.
pub async fn take(rows: &mut Rows, chance: &mut Chance) -> Done<Places> {
    let now: Vec<(i64,)> = rows.read("select max(created_at) from application").await?;
    let now = now.first().ok_or("no demonstration")?.0;
    let associations = associations(rows).await?;
    let mut programmes = known(rows).await?;
    let own: Vec<i64> = programmes.iter().map(|one| one.funder.0).collect();
    let metropolis = programmes.first().ok_or("no programme")?.funder.clone();
    let bodies: Vec<(i64, String, String)> = rows
        .read("select id, key, name from organisation where kind in ('public_body', 'foundation') and state = 'active' order by id limit 200")
        .await?;
    let new = bodies.into_iter().filter(|body| !own.contains(&body.0));
    let new: Vec<_> = new.take(FUNDERS - own.len()).collect();
    for funder in new {
        rows.add(
            "capacity (id, organisation_id, kind, mark, starts, until, granted_by, created_at, ended_at)",
            json!([
                chance.row(),
                funder.0,
                "funder",
                null,
                "2026-01-01",
                null,
                null,
                now,
                null
            ]),
        )
        .await?;
        let readers = [
            reader(rows, chance, funder.0, "officer", now).await?,
            reader(rows, chance, funder.0, "reader", now).await?,
        ];
        let criteria = if programmes.len() < AT_TABLE { 3 } else { 0 };
        programmes.push(programme(rows, chance, (funder, readers.to_vec()), (now, criteria)).await?);
    }
    let readers = programmes[0].readers.clone();
    let second = programme(rows, chance, (metropolis, readers), (now, 0)).await?;
    let others = programmes.split_off(AT_TABLE);
    let session = session(rows, chance, (&programmes, &associations), now).await?;
    let call: Vec<(i64, String, String, String)> = rows
        .read(
            "select call.id, call.address, hash, document from call join call_version on call_id = call.id and number = published
             where closes_at < (select max(created_at) from application) order by closes_at desc limit 1",
        )
        .await?;
    let (call, address, hash, document) = call.into_iter().next().ok_or("no call that is over")?;
    let document: Value = serde_json::from_str(&document)?;
    let title = document["content"]["about"]["title"].clone();
    Ok(Places {
        now,
        associations,
        table: programmes,
        session,
        second,
        others,
        call: (
            call,
            json!({"address": address, "hash": hash, "title": title, "version": 1}),
        ),
    })
}

async fn associations(rows: &mut Rows) -> Done<Vec<Association>> {
    type Row = (
        i64,
        String,
        String,
        String,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    // The first associations are those of the cast.
    let found: Vec<Row> = rows
        .read(
            "select id, key, name, kind, commune, purpose, (select value from identifier where organisation_id = organisation.id limit 1)
             from organisation where kind = 'association' and state = 'active' order by id limit 3000",
        )
        .await?;
    if found.len() < ASSOCIATIONS {
        return Err("too few associations".into());
    }
    let read = |(id, key, name, kind, commune, purpose, number): Row| Association {
        party: json!({
            "key": key, "name": name, "kind": kind, "commune": commune.unwrap_or_default(), "purpose": purpose.unwrap_or_default(),
            "numbers": number.map(|number| format!("fr-rna:{number}")).into_iter().collect::<Vec<_>>(),
        }),
        id,
        key,
        name,
    };
    Ok(found.into_iter().map(read).collect())
}

/// The programmes of the demonstration, the first of the metropolis.
async fn known(rows: &mut Rows) -> Done<Vec<Programme>> {
    type Row = (i64, String, i64, String, String, String, i64);
    let found: Vec<Row> = rows
        .read(
            "select programme.id, programme.address, organisation.id, organisation.key, organisation.name, document, envelope.id
             from programme join organisation on organisation.id = organisation_id
             join programme_version on programme_version.programme_id = programme.id and number = 1
             join envelope on envelope.programme_id = programme.id and within_id is null
             where published = 1 group by organisation.id order by organisation.id desc",
        )
        .await?;
    let mandates: Vec<(i64, i64)> = rows
        .read("select organisation_id, person_id from mandate where role in ('officer', 'reader', 'decider') and organisation_id > 0 order by id")
        .await?;
    let mut programmes = Vec::new();
    for (id, address, funder, key, name, document, envelope) in found {
        let readers = mandates
            .iter()
            .filter(|(organisation, _)| *organisation == funder);
        let mut readers: Vec<i64> = readers.map(|(_, person)| *person).collect();
        readers.sort_unstable();
        readers.dedup();
        programmes.push(Programme {
            id,
            address,
            funder: (funder, key, name),
            envelope,
            content: serde_json::from_str(&document)?,
            readers,
            criteria: 0,
        });
    }
    Ok(programmes)
}

/// Somebody who reads for a funder.
async fn reader(rows: &mut Rows, chance: &mut Chance, funder: i64, role: &str, now: i64) -> Done<i64> {
    let person = chance.row();
    let word = chance.word(8);
    rows.add(
        "person (id, email, name, language, created_at, last_seen_at, version)",
        json!([
            person,
            format!("{word}@filled.example"),
            format!("Personne {word}"),
            "fr",
            now,
            now,
            1
        ]),
    )
    .await?;
    rows.add(
        "mandate (id, person_id, organisation_id, role, starts, given_how, created_at)",
        json!([chance.row(), person, funder, role, "2026-01-01", "command", now]),
    )
    .await?;
    Ok(person)
}

async fn programme(
    rows: &mut Rows,
    chance: &mut Chance,
    (funder, readers): ((i64, String, String), Vec<i64>),
    (now, criteria): (i64, usize),
) -> Done<Programme> {
    let (id, envelope, word) = (chance.row(), chance.row(), chance.word(8));
    let weights = [40, 30, 30];
    let list: Vec<Value> = weights.iter().take(criteria)
        .map(|weight| json!({"words": {"fr": format!("Ce que le projet change, à {weight} points")}, "weight": weight, "several": false}))
        .collect();
    let content = json!({
        "names": {"fr": format!("Le dispositif {word}"), "nl": format!("Het programma {word}")},
        "purposes": {"fr": "Aider ce que plusieurs associations font ensemble : du temps pour se coordonner, un lieu, du matériel.", "nl": "Steunen wat verenigingen samen doen."},
        "policy": null, "themes": [], "communes": [], "kinds": [], "minimum": 50000, "maximum": null,
        "rate": {"percent": 80, "source": "Règlement, article 3"}, "opens": null, "closes": null, "questions": [], "pieces": [],
        "contact": {"fr": "Le bureau des associations, le mardi", "nl": "Het verenigingsbureau, op dinsdag"},
        "criteria": {"list": list}, "completes": false,
    });
    let address = format!("le-dispositif-{word}");
    let text = content.to_string();
    rows.add(
        "programme (id, address, organisation_id, state, content, published, created_at, changed_at, version)",
        json!([id, address, funder.0, "published", text, 1, now, now, 2]),
    )
    .await?;
    rows.add(
        "programme_version (programme_id, number, notice, language, document, published_at)",
        json!([id, 1, "", "fr", text, now]),
    )
    .await?;
    rows.add(
        "envelope (id, programme_id, within_id, year, purpose, cents, created_at, committed)",
        json!([
            envelope,
            id,
            null,
            2026,
            "L’enveloppe de l’année",
            900_000_000_000_i64,
            now,
            0
        ]),
    )
    .await?;
    Ok(Programme {
        id,
        address,
        funder,
        envelope,
        content,
        readers,
        criteria,
    })
}

/// The session, convened by the metropolis, with three seats for each college.
async fn session(
    rows: &mut Rows,
    chance: &mut Chance,
    (table, associations): (&[Programme], &[Association]),
    now: i64,
) -> Done<i64> {
    let id = chance.row();
    rows.add(
        "desk_session (id, address, organisation_id, title, language, held_on, held_at, place, link, state, created_at, version)",
        json!([id, SESSION, table[0].funder.0, "La grande table", "fr", day(now + 30 * 86_400), "14:30", "La salle des Fileurs", "", "convened", now, 1]),
    )
    .await?;
    for programme in table {
        rows.add(
            "desk_session_programme (session_id, programme_id, state, changed_at)",
            json!([id, programme.id, "agreed", now]),
        )
        .await?;
    }
    let companies: Vec<(i64,)> = rows
        .read("select id from organisation where kind = 'company' and state = 'active' order by id limit 3")
        .await?;
    let seats = (0..3).flat_map(|seat| {
        [
            ("associations", associations[100 + seat].id),
            ("companies", companies[seat].0),
            ("public_bodies", table[seat * 3].funder.0),
        ]
    });
    for (college, organisation) in seats {
        rows.add(
            "seat (id, session_id, college, organisation_id)",
            json!([chance.row(), id, college, organisation]),
        )
        .await?;
    }
    Ok(id)
}

/// The day of an instant.
pub fn day(seconds: i64) -> String {
    let instant = jiff::Timestamp::from_second(seconds).unwrap_or_default();
    jiff::tz::Offset::UTC.to_datetime(instant).date().to_string()
}
