//! What follows an application: who reads it, what they say and give it, what is decided, agreed and paid.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::places::{Places, Programme, day};
use super::requests::{Asked, Made, Stands};
use super::rows::{Chance, Rows};
use crate::Done;

/// What was promised of each envelope, in cents.
pub type Promised = BTreeMap<i64, i64>;

/// An agreement of the demonstration: what is written, and what was proposed.
pub struct Template {
    content: String,
    document: Value,
}

impl Template {
    /// Reads it.
    pub async fn read(rows: &mut Rows) -> Done<Self> {
        let found: Vec<(String, String)> = rows
            .read("select content, document from agreement where document <> '' limit 1")
            .await?;
        let (content, document) = found
            .into_iter()
            .next()
            .ok_or("no agreement in the demonstration")?;
        Ok(Self {
            content,
            document: serde_json::from_str(&document)?,
        })
    }
}

/// Those who read it, what they say of it, and what they give it by criteria.
pub async fn read(rows: &mut Rows, chance: &mut Chance, places: &Places, made: &Made<'_>) -> Done {
    let now = places.now;
    let keys: Vec<&str> = made.partners.iter().map(|one| one.key.as_str()).collect();
    let keys = keys.join(" ");
    for programme in distinct(&made.asked) {
        for (place, reader) in programme.readers.iter().enumerate() {
            // One in ten has yet to say whether something ties them to those who ask.
            if (made.at + place) % 10 == 9 && made.at > 0 {
                continue;
            }
            rows.add(
                "conflict (id, application_id, person_id, organisation_id, near, declared_at, partners)",
                json!([chance.row(), made.id, reader, programme.funder.0, 0, now, keys]),
            )
            .await?;
        }
        if made.stands == Stands::Decided {
            continue;
        }
        let reader = programme.readers[made.at % programme.readers.len()];
        rows.add(
            "assignment (id, application_id, person_id, organisation_id, by_hand, assigned_at)",
            json!([chance.row(), made.id, reader, programme.funder.0, 0, now]),
        )
        .await?;
        rows.add(
            "note (id, application_id, organisation_id, person_id, words, language, written_at)",
            json!([
                chance.row(),
                made.id,
                programme.funder.0,
                reader,
                "À soutenir si un autre financeur s’engage d’abord.",
                "fr",
                now
            ]),
        )
        .await?;
        for criterion in 0..programme.criteria {
            for reader in &programme.readers {
                rows.add(
                    "mark (id, application_id, programme_id, edition, criterion, person_id, organisation_id, points, words, language, written_at)",
                    json!([chance.row(), made.id, programme.id, 1, criterion, reader, programme.funder.0, chance.below(11), "Bien dit.", "fr", now]),
                )
                .await?;
            }
        }
    }
    let Some((_, programme, _)) = made.asked.first() else {
        return Ok(());
    };
    let reader = programme.readers[0];
    for topic in ["accounts", "statutes"] {
        rows.add(
            "opinion (id, application_id, organisation_id, person_id, topic, verdict, words, language, written_at, reserved)",
            json!([chance.row(), made.id, programme.funder.0, reader, topic, "favourable", "Rien à redire.", "fr", now, 0]),
        )
        .await?;
    }
    if made.at.is_multiple_of(3) {
        rows.add(
            "question (id, application_id, organisation_id, person_id, partner, words, language, due_on, asked_at)",
            json!([chance.row(), made.id, programme.funder.0, reader, "", "Que se passe-t-il en hiver ?", "fr", day(now + 15 * 86_400), now]),
        )
        .await?;
    }
    Ok(())
}

fn distinct<'p>(asked: &[Asked<'p>]) -> Vec<&'p Programme> {
    let mut programmes: Vec<&Programme> = Vec::new();
    for (_, programme, _) in asked {
        if programmes.iter().all(|one| one.id != programme.id) {
            programmes.push(programme);
        }
    }
    programmes
}

/// What was granted by one programme: number of the decision, place of the partner, cents.
type Granted = (i64, usize, i64);

/// What is decided on it.
pub async fn decide(
    rows: &mut Rows,
    chance: &mut Chance,
    (places, template): (&Places, &Template),
    made: &Made<'_>,
    promised: &mut Promised,
) -> Done {
    if matches!(made.stands, Stands::Undecided | Stands::Answers) {
        return Ok(());
    }
    // The table knows the agreement of no request yet: it is still about deciding.
    let agreed = made.stands == Stands::Decided && made.at.is_multiple_of(2);
    let mut granted: BTreeMap<i64, (&Programme, Vec<Granted>)> = BTreeMap::new();
    for (place, programme, cents) in &made.asked {
        let state = match (made.stands, chance.below(10)) {
            (Stands::Decided, ..=7) | (_, 5) => "granted",
            (Stands::Decided, _) | (_, 8) => "refused",
            (_, ..=2) => continue,
            (_, 3 | 4) => "proposed",
            (_, 6 | 7) => "conditional",
            _ => "postponed",
        };
        let given = match state {
            "granted" | "conditional" | "proposed" => cents / 2,
            _ => 0,
        };
        let told = match state {
            "granted" | "refused" => json!(day(places.now - 86_400 * (40 + i64::try_from(made.at % 300)?))),
            _ => Value::Null,
        };
        let (id, partner) = (chance.row(), made.partners[*place]);
        let bound = agreed && state == "granted";
        let act = match state {
            "granted" => "grant",
            "refused" => "refuse",
            "proposed" => "propose",
            "conditional" => "condition",
            _ => "postpone",
        };
        let other = places
            .table
            .iter()
            .find(|one| one.id != programme.id)
            .filter(|_| state == "conditional");
        rows.add(
            "decision (id, application_id, partner, programme_id, organisation_id, funder_id, state, cents, envelope_id, words, if_programme_id, if_cents,
                shared, notified_on, version, application_version, decided_on, aid, bound, answered_on)",
            json!([
                id, made.id, partner.key, programme.id, partner.id, programme.funder.0, state, given, (given > 0).then_some(programme.envelope),
                if given > 0 { "" } else { "Nous n’avons pas assez cette année." }, other.map(|one| one.id), other.map(|_| 100_000),
                i32::from(state == "proposed"), told, 1, 1, told, "", i32::from(bound), if told.is_null() { json!("") } else { told.clone() }
            ]),
        )
        .await?;
        rows.add(
            "decision_act (decision_id, number, act, state, cents, words, person_id, organisation_id, happened_at, application_version)",
            json!([id, 1, act, state, given, "", programme.readers[0], programme.funder.0, places.now - 86_400 * 40, 1]),
        )
        .await?;
        if matches!(state, "granted" | "conditional") {
            *promised.entry(programme.envelope).or_default() += given;
        }
        if bound {
            granted
                .entry(programme.id)
                .or_insert_with(|| (programme, Vec::new()))
                .1
                .push((id, *place, given));
        }
    }
    for (programme, granted) in granted.into_values() {
        agree(rows, chance, (places, template), made, (programme, &granted)).await?;
    }
    Ok(())
}

/// The agreement on what one programme granted, signed by all, with three instalments for each partner, of which one was paid.
async fn agree(
    rows: &mut Rows,
    chance: &mut Chance,
    (places, template): (&Places, &Template),
    made: &Made<'_>,
    (programme, granted): (&Programme, &[Granted]),
) -> Done {
    let (id, number, now) = (chance.row(), chance.number(), places.now);
    let parties: Vec<&super::places::Association> = granted
        .iter()
        .map(|(_, place, _)| made.partners[*place])
        .collect();
    let mut document = template.document.clone();
    document["number"] = json!(number);
    document["application"] = json!(made.number);
    document["project"] = json!(made.title);
    document["sent"] = json!(made.hash);
    document["programmes"] = json!([programme.content["names"]["fr"]]);
    document["funder"] = json!({"key": programme.funder.1, "name": programme.funder.2, "numbers": []});
    document["parties"] = parties
        .iter()
        .map(|one| json!({"key": one.key, "name": one.name, "numbers": one.party["numbers"]}))
        .collect();
    document["given"] = granted
        .iter()
        .map(|(_, place, cents)| json!({"partner": made.partners[*place].key, "cents": cents}))
        .collect();
    let shares = |cents: i64| [cents / 2, cents / 4, cents - cents / 2 - cents / 4];
    let due = |part: usize| day(now + 86_400 * (i64::try_from(part * 150 + made.at % 90).unwrap_or(0) - 100));
    document["payments"] = granted.iter()
        .flat_map(|(_, place, cents)| {
            let key = made.partners[*place].key.clone();
            shares(*cents).into_iter().enumerate().map(move |(part, cents)| json!({"partner": key, "cents": cents, "due": due(part), "programme": programme.address}))
        })
        .collect();
    let text = document.to_string();
    let hash = tisserand::shared::files::hash(text.as_bytes());
    rows.add(
        "agreement (id, number, kind, form, organisation_id, application_id, state, content, document, hash, starts_on, ends_on, bound_on,
            created_at, changed_at, version)",
        json!([id, number, "grant", "agreement", programme.funder.0, made.id, "signed", template.content, text, hash, "2026-01-01", "2027-12-31", day(now - 86_400), now, now, 4]),
    )
    .await?;
    for (act, place) in [
        ("agreement-begun", 1),
        ("agreement-written", 2),
        ("agreement-proposed", 3),
    ] {
        rows.add(
            "agreement_act (agreement_id, number, act, words, organisation_id, happened_at)",
            json!([id, place, act, "", programme.funder.0, now]),
        )
        .await?;
    }
    for (place, (partner, (decision, _, cents))) in parties.iter().zip(granted).enumerate() {
        rows.add(
            "agreement_party (agreement_id, organisation_id, key, place, left_on)",
            json!([id, partner.id, partner.key, place + 1, ""]),
        )
        .await?;
        rows.add(
            "agreement_decision (decision_id, agreement_id, organisation_id)",
            json!([decision, id, partner.id]),
        )
        .await?;
        rows.add(
            "agreement_signature (id, agreement_id, hash, organisation_id, name, signed_at, channel, verification)",
            json!([chance.row(), id, hash, partner.id, "Une représentante", now, "online", ""]),
        )
        .await?;
        rows.add(
            "commitment (id, agreement_id, organisation_id, kind, year, words, due_on, kept_on, evidence)",
            json!([
                chance.row(),
                id,
                partner.id,
                "report",
                2027,
                "",
                "2028-06-30",
                "",
                ""
            ]),
        )
        .await?;
        for (part, cents) in shares(*cents).into_iter().enumerate() {
            let paid = part == 0;
            rows.add(
                "instalment (id, agreement_id, organisation_id, number, cents, due_on, state, reference, iban, holder, paid_on, decision_id)",
                json!([
                    chance.row(), id, partner.id, part + 1, cents, due(part), if paid { "paid" } else { "planned" },
                    if paid { format!("{number}-{}", place + 1) } else { String::new() }, "", "", if paid { day(now - 86_400 * 30) } else { String::new() }, decision
                ]),
            )
            .await?;
        }
    }
    Ok(())
}

/// Two suppositions that everybody at the table sees, about some of its applications.
pub async fn suppose(rows: &mut Rows, chance: &mut Chance, places: &Places, numbers: &[String]) -> Done {
    for (name, cents) in [
        ("Si nous donnions plus", 500_000),
        ("Si nous donnions moins", 100_000),
    ] {
        let supposed = numbers.iter().map(
            |number| json!({"application": number, "programme": places.table[0].address, "cents": cents}),
        );
        let supposed: Value = supposed.collect();
        rows.add(
            "simulation (id, session_id, organisation_id, name, language, shared, supposed, created_at, version)",
            json!([chance.row(), places.session, places.table[0].funder.0, name, "fr", 1, supposed.to_string(), places.now, 1]),
        )
        .await?;
    }
    Ok(())
}
