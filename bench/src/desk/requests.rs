//! Ten thousand applications: a document in the product's own form, and every row that the product writes beside it when one is sent.

use serde_json::{Value, json};
use tisserand::features::applications::Frozen;

use super::places::{Association, Places, Programme};
use super::rows::{Chance, Rows};
use crate::Done;

/// Applications.
pub const ALL: usize = 10_000;
/// Those on the table of the session, the big one first.
pub const ON_TABLE: usize = 500;
/// From here on, what was decided and told long ago, by the metropolis among others; before, the table.
const UNDECIDED: usize = 4_000;
/// From here on, what the second programme of the metropolis did not decide; before, what was decided.
const ELSEWHERE: usize = 6_000;
/// From here on, answers to the call; before, what goes to other funders.
pub const TO_CALL: usize = 8_000;
/// Partners of the big one, and budget lines of each.
const BIG: (usize, usize) = (50, 300);

const CHARGES: [&str; 20] = [
    "601", "604", "60x", "613", "615", "616", "618", "622", "623", "625", "62x", "631", "635", "641", "645",
    "647", "65", "66", "67", "68",
];

/// Which kind of application it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// On the table, partly decided.
    Table,
    /// Decided by all, and told.
    Decided,
    /// Nothing is decided.
    Undecided,
    /// An answer to the call.
    Answers,
}

/// What is requested: place of the partner, programme, cents.
pub type Asked<'p> = (usize, &'p Programme, i64);

/// An application, as it was written.
pub struct Made<'p> {
    /// Its place, from 0.
    pub at: usize,
    /// Its number in the database.
    pub id: i64,
    /// As people write it.
    pub number: String,
    /// What it is called.
    pub title: String,
    /// Hash of its version.
    pub hash: String,
    /// Who makes it, the lead first.
    pub partners: Vec<&'p Association>,
    /// What is requested.
    pub asked: Vec<Asked<'p>>,
    /// Where it stands.
    pub stands: Stands,
}

/// Writes one.
pub async fn make<'p>(rows: &mut Rows, chance: &mut Chance, places: &'p Places, at: usize) -> Done<Made<'p>> {
    let partners = partners(chance, places, at);
    let stands = match at {
        _ if at < ON_TABLE => Stands::Table,
        _ if at < UNDECIDED => Stands::Decided,
        _ if at < ELSEWHERE => Stands::Undecided,
        _ if at < TO_CALL => {
            if at.is_multiple_of(2) {
                Stands::Decided
            } else {
                Stands::Undecided
            }
        }
        _ => Stands::Answers,
    };
    let asked = asked(chance, places, (at, partners.len()), stands);
    let lines = lines(chance, at, partners.len());
    let title = format!("Ce que nous faisons ensemble, no {at}");
    let (id, project, number) = (chance.row(), chance.row(), chance.number());
    let word = chance.word(8);
    let (document, hash) = document(places, (&title, &word), (&partners, &asked, &lines), stands)?;
    let address = format!("ce-que-nous-faisons-ensemble-{at}-{word}");
    let now = places.now - 86_400 * i64::try_from(at % 300).unwrap_or(0);
    let state = match stands {
        Stands::Table => "under_examination",
        Stands::Decided => "decided",
        Stands::Undecided => ["submitted", "admissible", "under_examination"][at % 3],
        Stands::Answers => ["submitted", "decided"][at % 2],
    };
    let call = (stands == Stands::Answers).then_some(places.call.0);
    let living = match call {
        Some(call) => format!("{project} {call}"),
        None => format!("{project} programmes {id}"),
    };
    rows.add(
        "project (id, key, address, language, origin, state, created_at, changed_at, version)",
        json!([project, word, address, "fr", "meeting", "preparing", now, now, 1]),
    )
    .await?;
    rows.add(
        "project_value (project_id, field, language, version, words, source_hash, saved_at)",
        json!([project, "title", "fr", 1, title, "", now]),
    )
    .await?;
    rows.add(
        "application (id, address, number, project_id, call_id, living_key, state, version, submitted, turn, created_at, changed_at, partners)",
        json!([id, address, number, project, call, living, state, 1, 1, 4 + partners.len(), now, now, partners.len()]),
    )
    .await?;
    rows.add(
        "application_version (application_id, number, document, hash, frozen_at, organisation_id, received_at, channel)",
        json!([id, 1, document, hash, now, partners[0].id, now, "online"]),
    )
    .await?;
    rows.add(
        "application_sent (application_id, version, titles, lead, parties, received_at)",
        json!([
            id,
            1,
            json!({"fr": title}).to_string(),
            partners[0].name,
            partners.len(),
            now
        ]),
    )
    .await?;
    rows.add("application_terms (application_id, mode)", json!([id, "direct"]))
        .await?;
    for (turn, act) in [
        "application-chosen",
        "application-terms",
        "application-frozen",
        "application-submitted",
    ]
    .iter()
    .enumerate()
    {
        rows.add(
            "application_event (application_id, turn, act, version, words, organisation_id, happened_at)",
            json!([id, turn, act, i32::from(turn > 1), "", partners[0].id, now]),
        )
        .await?;
    }
    let mut members = Vec::with_capacity(partners.len());
    for (place, partner) in partners.iter().enumerate() {
        let member = chance.row();
        members.push(member);
        let role = if place == 0 { "lead" } else { "partner" };
        rows.add(
            "partner (id, project_id, organisation_id, role, state, offered, words, changed_at)",
            json!([member, project, partner.id, role, "accepted", 0, "", now]),
        )
        .await?;
        rows.add(
            "application_party (application_id, partner, organisation_id)",
            json!([id, partner.key, partner.id]),
        )
        .await?;
        rows.add(
            "signature (id, application_id, application_version_hash, organisation_id, name, channel, signed_at)",
            json!([chance.row(), id, hash, partner.id, "Une représentante", "online", now]),
        )
        .await?;
    }
    for (place, year, account, cents) in &lines {
        rows.add(
            "budget_line (id, project_id, partner_id, year, account, funder, state, cents)",
            json!([
                chance.row(),
                project,
                members[*place],
                year,
                account,
                "",
                "",
                cents
            ]),
        )
        .await?;
    }
    let mut chosen: Vec<i64> = Vec::new();
    for (place, programme, cents) in &asked {
        let partner = partners[*place];
        rows.add(
            "application_asked (application_id, partner, programme_id, organisation_id, cents)",
            json!([id, partner.key, programme.id, partner.id, cents]),
        )
        .await?;
        rows.add(
            "requested (application_id, partner_id, programme_id, year, account, cents)",
            json!([id, members[*place], programme.id, 2027, "74-public", cents]),
        )
        .await?;
        if !chosen.contains(&programme.id) {
            chosen.push(programme.id);
            rows.add(
                "application_programme (application_id, programme_id)",
                json!([id, programme.id]),
            )
            .await?;
        }
    }
    Ok(Made {
        at,
        id,
        number,
        title,
        hash,
        partners,
        asked,
        stands,
    })
}

/// Who makes it: one to five, the first association of the cast leading sixty of them.
fn partners<'p>(chance: &mut Chance, places: &'p Places, at: usize) -> Vec<&'p Association> {
    let many = if at == 0 { BIG.0 } else { 1 + chance.below(5) };
    let mut partners: Vec<&Association> = Vec::with_capacity(many);
    if at.is_multiple_of(ALL / 60) {
        partners.extend(places.associations.first());
    }
    while partners.len() < many {
        let one = &places.associations[chance.below(places.associations.len())];
        if partners.iter().all(|partner| partner.id != one.id) {
            partners.push(one);
        }
    }
    partners
}

fn asked<'p>(
    chance: &mut Chance,
    places: &'p Places,
    (at, partners): (usize, usize),
    stands: Stands,
) -> Vec<Asked<'p>> {
    let mut programmes: Vec<&Programme> = match stands {
        // Whatever is on the table asks every funder there.
        Stands::Table => places.table.iter().collect(),
        Stands::Answers => return Vec::new(),
        Stands::Decided if at < UNDECIDED => vec![&places.table[0]],
        Stands::Undecided if at < ELSEWHERE => vec![&places.second],
        Stands::Decided | Stands::Undecided => Vec::new(),
    };
    if stands != Stands::Table {
        let first = chance.below(places.others.len());
        programmes.extend((0..2).map(|next| &places.others[(first + next) % places.others.len()]));
    }
    let mut asked = Vec::new();
    for (place, programme) in programmes.into_iter().enumerate() {
        for partner in 0..partners {
            // Every programme is asked by one partner at least.
            if partner == place % partners || chance.below(3) == 0 {
                asked.push((
                    partner,
                    programme,
                    100 * (600 + i64::try_from(chance.below(20_000)).unwrap_or(0)),
                ));
            }
        }
    }
    asked
}

/// Partner, year, account, cents.
fn lines(chance: &mut Chance, at: usize, partners: usize) -> Vec<(usize, usize, &'static str, i64)> {
    let many = if at == 0 { BIG.1 } else { 8 };
    let line = |partner: usize, line: usize| {
        (
            partner,
            2027 + line / CHARGES.len(),
            CHARGES[line % CHARGES.len()],
        )
    };
    (0..partners)
        .flat_map(|partner| (0..many).map(move |place| line(partner, place)))
        .map(|(partner, year, account)| {
            (
                partner,
                year,
                account,
                100 * (5_000 + i64::try_from(chance.below(30_000)).unwrap_or(0)),
            )
        })
        .collect()
}

type Parts<'a> = (
    &'a [&'a Association],
    &'a [Asked<'a>],
    &'a [(usize, usize, &'static str, i64)],
);

/// The document and its hash, by the product's own writer.
fn document(
    places: &Places,
    (title, word): (&str, &str),
    (partners, asked, lines): Parts<'_>,
    stands: Stands,
) -> Done<(String, String)> {
    let mut parties: Vec<Value> = Vec::new();
    for (place, partner) in partners.iter().enumerate() {
        let mut party = partner.party.clone();
        party["role"] = json!(if place == 0 { "lead" } else { "partner" });
        parties.push(party);
    }
    let key = |place: usize| partners[place].key.as_str();
    let lines: Vec<Value> = lines.iter()
        .map(|(place, year, account, cents)| {
            json!({"partner": key(*place), "year": year, "account": account, "cents": cents, "funder": "", "state": ""})
        })
        .collect();
    let mut programmes: Vec<&Programme> = asked.iter().map(|(_, programme, _)| *programme).collect();
    programmes.sort_by(|one, other| one.address.cmp(&other.address));
    programmes.dedup_by_key(|one| one.id);
    let requests: Vec<Value> = asked.iter()
        .map(|(place, programme, cents)| {
            json!({"programme": programme.address, "partner": key(*place), "year": 2027, "account": "74-public", "cents": cents})
        })
        .collect();
    let words = "Dans ces quartiers, chacun agit de son côté ; ensemble, nous partageons un lieu, du temps et du matériel. ".repeat(8);
    let mut document = json!({
        "format": "tisserand-application/1",
        "project": {
            "format": "tisserand-project/2", "address": format!("ce-que-nous-faisons-{word}"), "languages": ["fr"],
            "texts": {"title": {"fr": title}, "summary": {"fr": words}, "problem": {"fr": words}, "public": {"fr": words}, "participation": {"fr": words}},
            "actions": [{"place": "", "starts": "", "until": "", "texts": {"title": {"fr": "Se retrouver chaque samedi"}}, "who": []}],
            "partners": parties, "lines": lines, "flows": [], "files": [], "catalogue": [], "communes": [], "indicators": [],
            "origin": {"kind": "meeting"}, "purposes": ["cooperation", "need"],
        },
        "programmes": programmes.iter().map(|one| one.named()).collect::<Vec<_>>(),
        "requests": requests, "terms": {"mode": "direct"},
    });
    if stands == Stands::Answers {
        document["call"] = places.call.1.clone();
    }
    let frozen: Frozen = serde_json::from_value(document)?;
    Ok(frozen.document())
}
