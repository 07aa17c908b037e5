//! Past grants on the page of an organisation: what it received and what it gave, line by line as
//! published. Nothing is added up: a sum is voted, then paid, and told by several sources.

use std::collections::BTreeSet;

use super::names;
use crate::features::directory::store::grants::{self, Held, Line, Side};
use crate::features::directory::store::organisations;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// Lines shown; the files hold the others.
const LINES: i64 = 50;

/// What an organisation received, or gave.
pub struct Grants {
    /// How many lines tell of it.
    pub total: String,
    /// Said when there are more than are shown.
    pub more: Option<String>,
    /// The latest first.
    pub lines: Vec<GrantLine>,
}

/// One line.
pub struct GrantLine {
    /// The year it counts for.
    pub year: String,
    /// Who is on the other side.
    pub party: String,
    /// Its page, when it is known here.
    pub url: Option<String>,
    /// How much.
    pub amount: String,
    /// What for.
    pub purpose: String,
    /// Voted or paid, why it is no plain grant, whether another line tells the same.
    pub notes: Vec<String>,
}

/// The grants of one side; none when no line tells of any.
pub async fn read(
    cx: &Cx,
    connection: &mut Connection,
    side: Side,
    organisation: i64,
) -> Result<Option<Grants>, StoreError> {
    let total = grants::count(connection, side, organisation).await?;
    if total == 0 {
        return Ok(None);
    }
    let lines = grants::of_organisation(connection, side, organisation, LINES).await?;
    let other = |line: &Line| match side {
        Side::Beneficiary => Some(line.funder_id),
        Side::Funder => line.beneficiary_id,
    };
    let own = |line: &Line| match side {
        Side::Beneficiary => line.beneficiary_id,
        Side::Funder => Some(line.funder_id),
    };
    let ids: BTreeSet<i64> = lines
        .iter()
        .flat_map(|line| other(line).into_iter().chain(own(line)))
        .collect();
    let ids: Vec<i64> = ids.into_iter().collect();
    let parties = grants::parties(connection, &ids).await?;
    let known: BTreeSet<i64> = parties
        .values()
        .filter_map(|party| party.organisation_id)
        .collect();
    let known = organisations::by_ids(connection, &known.into_iter().collect::<Vec<_>>()).await?;
    let mut shown = Vec::with_capacity(lines.len());
    for line in &lines {
        let party = other(line).and_then(|id| parties.get(&id));
        let organisation = party.and_then(|party| party.organisation_id);
        let known = known.iter().find(|known| Some(known.id) == organisation);
        shown.push(GrantLine {
            year: line
                .year
                .map_or_else(|| cx.t("grants-no-year"), |year| year.to_string()),
            url: known.map(|known| super::hits::address(cx, known)),
            party: match (known, party.filter(|party| may_be_named(party, side))) {
                (Some(known), _) => known.name.clone(),
                (None, Some(party)) => {
                    registers::mask_persons(party.name.as_deref().unwrap_or_default()).into_owned()
                }
                (None, None) => cx.t("grants-nobody-named"),
            },
            amount: line
                .cents
                .map_or_else(|| cx.t("grants-no-amount"), |cents| cx.money(&cents)),
            purpose: line
                .purpose
                .as_deref()
                .filter(|_| known.is_some() || party.is_some_and(|party| may_be_named(party, side)))
                .map(|purpose| registers::mask_persons(purpose).into_owned())
                .unwrap_or_default(),
            notes: {
                let recognised = own(line).and_then(|id| parties.get(&id)?.recognised_by.as_deref());
                notes(cx, line, recognised)
            },
        });
    }
    let more = total > shown.len() as u64;
    Ok(Some(Grants {
        total: cx.tn(
            match side {
                Side::Beneficiary => "grants-received-lines",
                Side::Funder => "grants-given-lines",
            },
            &total,
        ),
        more: more.then(|| cx.ta("grants-more", &[("n", Arg::from(shown.len()))])),
        lines: shown,
    }))
}

/// Whether whoever stands on the other side may be named although it has no page here. One that has a
/// page which is not shown is not; nor is a beneficiary that may be a natural person.
fn may_be_named(party: &Held, of: Side) -> bool {
    let somebody = party.organisation_id.is_none() && party.name.is_some();
    somebody && (of == Side::Beneficiary || party.nameable)
}

/// What must be known before the amount of a line is read; `recognised_by` are the words and the place
/// that named whoever it is about, separated by `|`.
#[must_use]
pub fn notes(cx: &Cx, line: &Line, recognised_by: Option<&str>) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(words) = recognised_by {
        let words: Vec<String> = words.split('|').map(str::to_owned).collect();
        notes.push(cx.tv("grants-recognised", "words", &names::quoted(cx, &words)));
    }
    if let (Some(_), Some(scheme)) = (line.beneficiary_id, &line.scheme) {
        notes.push(cx.tv("grants-scheme", "scheme", &registers::mask_persons(scheme)));
    }
    if line.money != "unstated" {
        notes.push(cx.t(&format!("grants-money-{}", line.money)));
    }
    if line.aid != "grant" {
        notes.push(cx.t(&format!("grants-aid-{}", line.aid)));
    }
    if line.extent == "total" {
        notes.push(cx.t("grants-extent-total"));
    }
    if let Some(doubt) = &line.doubt {
        notes.push(cx.t(&format!("grants-doubt-{doubt}")));
    }
    if let (Some(_), Some(reason)) = (line.same_as, &line.same_reason) {
        notes.push(cx.t(&format!("grants-same-{reason}")));
    }
    notes
}
