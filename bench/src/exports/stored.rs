//! A million lines of grants in a database: what was sent, decided, agreed and paid, as the product's own acts leave it, written
//! with SQL out of a seed. The documents are in the product's form and small: nothing reads them.

use std::path::Path;
use std::time::Instant;

use serde_json::json;
use tisserand::features::applications::{Brief, Frozen};

use crate::desk::rows::{Chance, Rows};
use crate::serving::Server;
use crate::table::s;
use crate::{Done, say};

/// Out of which everything is drawn.
const SEED: u64 = 20_261_128;

/// Plays the demonstration into an empty folder, then writes so many grants to its associations.
pub async fn fill(folder: &Path, lines: usize) -> Done {
    drop(Server::demonstration(folder)?);
    let begun = Instant::now();
    let mut rows = Rows::begin(&folder.join("tisserand.db")).await?;
    let associations: Vec<(i64, String, String)> = rows
        .read("select id, key, name from organisation where kind = 'association' order by id")
        .await?;
    let programmes: Vec<Programme> = rows
        .read(
            "select programme.id, programme.address, programme.organisation_id, min(envelope.id) from programme
             join envelope on envelope.programme_id = programme.id where published > 0 group by programme.id",
        )
        .await?;
    if associations.is_empty() || programmes.is_empty() {
        return Err("no demonstration".into());
    }
    let mut chance = Chance(SEED);
    let (mut at, mut written) = (0, 0);
    while written < lines {
        let many = (at % 4 + 1).min(lines - written);
        let partners: Vec<_> = (0..many)
            .map(|_| &associations[chance.below(associations.len())])
            .collect();
        application(&mut rows, &mut chance, at, (&partners, &programmes)).await?;
        (at, written) = (at + 1, written + many);
    }
    rows.end().await?;
    say(&format!(
        "{at} applications and {written} grants to {} associations written in {}.\n",
        associations.len(),
        s(begun.elapsed())
    ));
    Ok(())
}

/// A programme: number, address, funder, envelope.
type Programme = (i64, String, i64, i64);

/// Writes an application that one programme granted to all who make it; every second one is agreed, and paid in two parts.
async fn application(
    rows: &mut Rows,
    chance: &mut Chance,
    at: usize,
    (partners, programmes): (&[&(i64, String, String)], &[Programme]),
) -> Done {
    let (programme, address, funder, envelope) = &programmes[at % programmes.len()];
    let (id, number) = (chance.row(), format!("{:04}-{:04}", at / 10_000, at % 10_000));
    let mut keys: Vec<&str> = partners.iter().map(|one| one.1.as_str()).collect();
    keys.sort_unstable();
    keys.dedup();
    let cents = |place: usize| {
        10_000 + 100 * i64::try_from(at % 9_973).unwrap_or(0) + i64::try_from(place).unwrap_or(0)
    };
    let named = |(place, one): (usize, &&(i64, String, String))| {
        json!({"key": one.1, "name": one.2, "kind": "association", "commune": "", "purpose": "", "numbers": [],
            "role": if place == 0 { "lead" } else { "partner" }})
    };
    let requested = |(place, one): (usize, &&(i64, String, String))| json!({"programme": address, "partner": one.1, "year": 2027, "account": "74-public", "cents": cents(place) * 2});
    let document = json!({
        "format": "tisserand-application/1",
        "project": {"format": "tisserand-project/2", "address": format!("cuisines-{at}"), "origin": {"kind": "nothing"}, "languages": ["fr"],
            "texts": {"title": {"fr": format!("Des cuisines partagées, quartier {at}")},
                "summary": {"fr": "On cuisine les uns chez les autres, chaque semaine, dans quatre communes."}},
            "purposes": [], "catalogue": [], "communes": [], "indicators": [], "lines": [], "flows": [], "files": [],
            "actions": [{"texts": {}, "who": [], "place": "", "starts": "2027-01-01", "until": "2027-12-31"}],
            "partners": partners.iter().enumerate().map(named).collect::<Vec<_>>()},
        "programmes": [{"address": address, "name": {"fr": "Vivre ensemble"}, "version": 1, "funder": "", "funder_name": ""}],
        "requests": partners.iter().enumerate().map(requested).collect::<Vec<_>>(),
    });
    let frozen: Frozen = serde_json::from_value(document)?;
    let (document, hash) = frozen.document();
    let now = 1_790_000_000 + 60 * i64::try_from(at)?;
    rows.add(
        "application (id, address, number, state, version, submitted, turn, created_at, changed_at, partners)",
        json!([id, format!("cuisines-{at}"), number, "decided", 1, 1, 4, now, now, partners.len()]),
    )
    .await?;
    rows.add(
        "application_version (application_id, number, document, hash, frozen_at, received_at, channel)",
        json!([id, 1, document, hash, now, now, "online"]),
    )
    .await?;
    rows.add(
        "application_sent (application_id, version, titles, lead, parties, received_at, brief)",
        json!([
            id,
            1,
            "{}",
            partners[0].2,
            partners.len(),
            now,
            Brief::of(&frozen).written()
        ]),
    )
    .await?;
    rows.add(
        "application_first (application_id, programme_id, received_at)",
        json!([id, programme, now]),
    )
    .await?;
    let agreement = at.is_multiple_of(2).then(|| chance.row());
    if let Some(agreement) = agreement {
        rows.add(
            "agreement (id, number, kind, form, organisation_id, application_id, state, content, document, hash, starts_on, ends_on,
                bound_on, created_at, changed_at, version)",
            json!([agreement, format!("A{at}"), "grant", "agreement", funder, id, "signed", "", "", "", "2027-01-01", "2027-12-31",
                "2026-12-10", now, now, 4]),
        )
        .await?;
    }
    for key in keys {
        let place = partners.iter().position(|one| one.1 == key).unwrap_or(0);
        let (decision, partner, cents) = (chance.row(), partners[place], cents(place));
        rows.add(
            "decision (id, application_id, partner, programme_id, organisation_id, funder_id, state, cents, envelope_id, words, shared, notified_on,
                version, application_version, decided_on, aid, bound, answered_on)",
            json!([decision, id, partner.1, programme, partner.0, funder, "granted", cents, envelope, "", 0, "2026-11-27", 1, 1, "2026-11-27",
                "", i32::from(agreement.is_some()), "2026-11-27"]),
        )
        .await?;
        rows.add(
            "decision_act (decision_id, number, act, state, cents, words, organisation_id, happened_at, application_version)",
            json!([decision, 1, "grant", "granted", cents, "", funder, now, 1]),
        )
        .await?;
        let Some(agreement) = agreement else { continue };
        rows.add(
            "agreement_decision (decision_id, agreement_id, organisation_id)",
            json!([decision, agreement, partner.0]),
        )
        .await?;
        for (part, (state, paid)) in [("paid", "2027-01-15"), ("planned", "")].into_iter().enumerate() {
            rows.add(
                "instalment (id, agreement_id, organisation_id, number, cents, due_on, state, reference, iban, holder, paid_on, decision_id)",
                json!([chance.row(), agreement, partner.0, part + 1, cents / 2, "2027-01-31", state, "", "", "", paid, decision]),
            )
            .await?;
        }
    }
    Ok(())
}
