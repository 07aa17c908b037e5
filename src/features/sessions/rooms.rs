//! What the rules on small aid (*de minimis*) leave to each partner of the requests on a table: over all public funders of a Member State and
//! all requests together, today. What was told or is shared at the table counts; what a funder keeps to itself does not, for a
//! proposal would give it away: the desk looks again when money is decided.

use std::collections::{BTreeMap, HashMap};

use allocation::headroom::{Headroom, Part};
use serde::{Deserialize, Serialize};

use super::inputs::Asker;
use super::table::{Column, Eyes, Request, Table};
use crate::features::applications::{self, AidRules, Except};
use crate::features::desk::{self, State};
use crate::features::file;
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// What is left to a partner under one regime.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// What the partner is called.
    pub name: String,
    /// Of which Member State the money is: `fr be`.
    pub member_state: String,
    /// What may still be given, in cents.
    pub left: i64,
    /// The ceiling, in cents.
    pub ceiling: i64,
    /// Where the ceiling is written, and its first and last days.
    pub source: (String, String, String),
    /// What the partner would have of which lines: places of the asker and of the payer, its part, and the whole.
    pub parts: Vec<(usize, usize, i64, i64)>,
}

impl Room {
    /// As the crate that proposes reads it.
    #[must_use]
    pub fn headroom(&self) -> Headroom {
        let part = |&(request, funder, part, whole): &(usize, usize, i64, i64)| Part {
            request,
            funder,
            part,
            whole,
        };
        Headroom {
            cents: self.left,
            parts: self.parts.iter().map(part).collect(),
        }
    }
}

/// Whose money, under which rules.
type Key = (i64, &'static str, &'static str);

/// Under which rules a public funder's money is aid to a partner.
fn rules(app: &App, request: &Request, column: &Column, partner: &str) -> Option<AidRules> {
    if !desk::is_public(&column.funder) {
        return None;
    }
    let member_state = match file::is_french(app, &column.funder) {
        true => "fr",
        false => "be",
    };
    let regime = request.frozen.aid(partner, member_state)?;
    Some(AidRules { member_state, regime })
}

fn key(app: &App, request: &Request, column: &Column, partner: &str) -> Option<(Key, AidRules)> {
    let rules = rules(app, request, column, partner)?;
    let mut partners = request.partners.iter();
    let (_, organisation) = partners.find(|(named, _)| named == partner)?;
    Some(((*organisation, rules.member_state, rules.regime.as_str()), rules))
}

/// What is left to everybody who asks; nothing of rules of which no law of today is known.
///
/// # Errors
/// When the database does not answer.
pub async fn rooms(
    connection: &mut Connection,
    app: &App,
    (table, askers): (&Table, &[Asker]),
) -> Result<Vec<Room>, StoreError> {
    let requests: HashMap<i64, &Request> = table
        .requests
        .iter()
        .map(|request| (request.application.id, request))
        .collect();
    let mut rooms: BTreeMap<Key, (AidRules, Room)> = BTreeMap::new();
    for (place, asker) in askers.iter().enumerate() {
        let Some(request) = requests.get(&asker.application) else {
            continue;
        };
        for line in &asker.lines {
            let whole: i64 = line.partners.iter().map(|(_, cents)| *cents).sum();
            let column = &table.columns[line.payer];
            for ((name, cents), partner) in line.partners.iter().zip(&line.keys) {
                let Some((key, rules)) = key(app, request, column, partner) else {
                    continue;
                };
                let Some(law) = file::aid_ceiling_of(rules.regime, app.clock.today()) else {
                    continue;
                };
                let (_, room) = rooms.entry(key).or_insert_with(|| {
                    let room = Room {
                        name: name.clone(),
                        member_state: rules.member_state.to_owned(),
                        left: law.cents,
                        ceiling: law.cents,
                        source: (law.source.to_owned(), law.from.to_string(), law.until.to_string()),
                        parts: Vec::new(),
                    };
                    (rules, room)
                });
                room.parts.push((place, line.payer, *cents, whole));
            }
        }
    }
    let shared = shared(app, table);
    let mut found = Vec::with_capacity(rooms.len());
    for (key, (rules, mut room)) in rooms {
        let except = Except {
            untold: true,
            ..Except::default()
        };
        let had = applications::aid_had(connection, app, (key.0, rules), except).await?;
        let shared = shared.get(&key).copied().unwrap_or_default();
        room.left = room.ceiling.saturating_sub(had.saturating_add(shared)).max(0);
        found.push(room);
    }
    Ok(found)
}

/// What was promised or granted to whom and is seen at the table, but was told to nobody yet.
fn shared(app: &App, table: &Table) -> BTreeMap<Key, i64> {
    let all = Eyes::of_all();
    let mut shared = BTreeMap::new();
    for request in &table.requests {
        for decision in &request.decisions {
            let gives = matches!(decision.state, State::Conditional | State::Granted);
            if !gives || decision.notified.is_some() || !all.see(decision) {
                continue;
            }
            let mut columns = table.columns.iter();
            let column = columns.find(|column| column.programme.id == decision.programme);
            let key = column.and_then(|column| key(app, request, column, &decision.partner));
            if let Some((key, _)) = key {
                let sum: &mut i64 = shared.entry(key).or_default();
                *sum = sum.saturating_add(decision.cents);
            }
        }
    }
    shared
}
