//! What the rules on small aid (*de minimis*) leave to each partner of the requests on a table, and to those who form one undertaking together:
//! over all public funders of a Member State and all requests together, today. What was told or is shared at the table counts; what a
//! funder keeps to itself does not, for a proposal would give it away: the desk looks again when money is decided.

use std::collections::{BTreeMap, HashMap};

use allocation::headroom::{Headroom, Part};
use serde::{Deserialize, Serialize};

use super::inputs::Wanted;
use super::table::{Column, Eyes, Request, Table};
use crate::features::applications::{self, AidRules, Except};
use crate::features::desk::{self, State};
use crate::features::file;
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// What is left to a partner, or to partners that form one undertaking, under one regime.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Who of which request: its place, and the name. Nothing in what was kept before that was told apart.
    #[serde(default)]
    pub names: Vec<(usize, String)>,
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
    /// What it had, told or shared, beside what programmes of this table decided on requests of this table, in cents. A proposal
    /// needs it not: it shares out what is undecided.
    #[serde(default, skip_serializing)]
    pub elsewhere: i64,
    /// How many parts are of a line of which it has another one: each is rounded by itself, and a cent may be one too many. The law leaves it
    /// all the same: it is no more than not shared out.
    #[serde(default)]
    pub several: i64,
}

impl Room {
    /// Adds what a partner would have of a line: of each line there is one part, whoever of an undertaking has it.
    fn add(&mut self, name: &str, part: (usize, usize, i64, i64)) {
        if !self
            .names
            .iter()
            .any(|(at, one)| (*at, one.as_str()) == (part.0, name))
        {
            self.names.push((part.0, name.to_owned()));
        }
        let same = |one: &&mut (usize, usize, i64, i64)| (one.0, one.1) == (part.0, part.1);
        match self.parts.iter_mut().find(same) {
            Some(one) => {
                one.2 = one.2.saturating_add(part.2);
                self.several += 1;
            }
            None => self.parts.push(part),
        }
    }

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
            cents: self.left.saturating_sub(self.several).max(0),
            parts: self.parts.iter().map(part).collect(),
        }
    }

    /// What is left to the partner in one request where these amounts are given, by request, then by payer, in cents.
    #[must_use]
    pub fn in_request(&self, place: usize, amounts: &[Vec<i64>]) -> Headroom {
        let parts = self.headroom().parts.into_iter();
        let (own, others): (Vec<Part>, Vec<Part>) = parts.partition(|part| part.request == place);
        let others = others
            .iter()
            .map(|part| part.of(amounts[part.request][part.funder]));
        let left = i128::from(self.ceiling) - i128::from(self.elsewhere) - i128::from(self.several);
        let left = left - others.sum::<i128>();
        Headroom {
            cents: i64::try_from(left.max(0)).unwrap_or(i64::MAX),
            parts: own,
        }
    }
}

/// Whose money, by the first of those who form one undertaking, under which rules.
type Key = (i64, &'static str, &'static str);

/// The first of those with whom an organisation forms one undertaking, of those who form one.
type Firsts = HashMap<i64, i64>;

/// Under which rules a public funder's money is aid to a partner.
fn rules(app: &App, request: &Request, column: &Column, partner: &str) -> Option<AidRules> {
    if !desk::is_public(&column.funder) {
        return None;
    }
    let member_state = file::country(app, &column.funder).member_state()?;
    let regime = request.frozen.aid(partner, member_state)?;
    Some(AidRules { member_state, regime })
}

fn key(
    (app, firsts): (&App, &Firsts),
    request: &Request,
    column: &Column,
    partner: &str,
) -> Option<(Key, AidRules)> {
    let rules = rules(app, request, column, partner)?;
    let mut partners = request.partners.iter();
    let (_, organisation) = partners.find(|(named, _)| named == partner)?;
    let first = firsts.get(organisation).unwrap_or(organisation);
    Some(((*first, rules.member_state, rules.regime.as_str()), rules))
}

/// What is left to everybody who asks, by applications and what each asks; nothing of rules of which no law of today is known. Those who form
/// one undertaking have one room `together` where whoever looks may know that they do; else each has its own, and what is supposed of one
/// moves nothing of another.
///
/// # Errors
/// When the database does not answer.
pub async fn rooms(
    connection: &mut Connection,
    app: &App,
    (table, askers): (&Table, &[(i64, &[Wanted])]),
    together: bool,
) -> Result<Vec<Room>, StoreError> {
    let requests: HashMap<i64, &Request> = table
        .requests
        .iter()
        .map(|request| (request.application.id, request))
        .collect();
    let firsts = match together {
        true => file::undertakings(connection).await?,
        false => Firsts::new(),
    };
    let mut rooms: BTreeMap<Key, (AidRules, Room)> = BTreeMap::new();
    for (place, (application, lines)) in askers.iter().enumerate() {
        let Some(request) = requests.get(application) else {
            continue;
        };
        for line in *lines {
            let whole: i64 = line.partners.iter().map(|(_, cents)| *cents).sum();
            let column = &table.columns[line.column];
            for ((name, cents), partner) in line.partners.iter().zip(&line.keys) {
                let Some((key, rules)) = key((app, &firsts), request, column, partner) else {
                    continue;
                };
                let Some(law) = file::aid_ceiling_of(rules.regime, app.clock.today()) else {
                    continue;
                };
                let (_, room) = rooms.entry(key).or_insert_with(|| {
                    let room = Room {
                        names: Vec::new(),
                        member_state: rules.member_state.to_owned(),
                        left: law.cents,
                        ceiling: law.cents,
                        source: (law.source.to_owned(), law.from.to_string(), law.until.to_string()),
                        parts: Vec::new(),
                        elsewhere: 0,
                        several: 0,
                    };
                    (rules, room)
                });
                room.add(name, (place, line.payer, *cents, whole));
            }
        }
    }
    let known = (app, &firsts);
    let (shared, counted) = (decided(known, table, false), decided(known, table, true));
    let mut found = Vec::with_capacity(rooms.len());
    for (key, (rules, mut room)) in rooms {
        let except = Except {
            untold: true,
            ..Except::default()
        };
        let had = applications::aid_had(connection, app, (key.0, rules), except).await?;
        let shared = shared.get(&key).copied().unwrap_or_default();
        let taken = had.saturating_add(shared);
        room.left = room.ceiling.saturating_sub(taken).max(0);
        let counted = counted.get(&key).copied().unwrap_or_default();
        room.elsewhere = taken.saturating_sub(counted.saturating_add(shared)).max(0);
        found.push(room);
    }
    Ok(found)
}

/// What was promised or granted to whom on this table: what was told; or what is seen there, but was told to nobody yet.
fn decided(known: (&App, &Firsts), table: &Table, told: bool) -> BTreeMap<Key, i64> {
    let all = Eyes::of_all();
    let mut decided = BTreeMap::new();
    for request in &table.requests {
        for decision in &request.decisions {
            let gives = matches!(decision.state, State::Conditional | State::Granted);
            if !gives || decision.notified.is_some() != told || !(told || all.see(decision)) {
                continue;
            }
            let mut columns = table.columns.iter();
            let column = columns.find(|column| column.programme.id == decision.programme);
            let key = column.and_then(|column| key(known, request, column, &decision.partner));
            if let Some((key, _)) = key {
                let sum: &mut i64 = decided.entry(key).or_default();
                *sum = sum.saturating_add(decision.cents);
            }
        }
    }
    decided
}

#[cfg(test)]
mod tests {
    use allocation::completion::completion;
    use allocation::headroom::within;
    use allocation::proposal::{Funder, Line, Request, Table, WHOLE};

    use super::Room;

    /// Two requests of one association to one public funder, 1,000 € each; it may have 1,500 €, and had 200 € elsewhere.
    #[test]
    fn what_is_supposed_of_one_request_leaves_less_to_another_of_the_same_partner() {
        let room = Room {
            names: Vec::new(),
            member_state: "fr".to_owned(),
            left: 130_000,
            ceiling: 150_000,
            source: Default::default(),
            parts: vec![(0, 0, 1, 1), (1, 0, 1, 1)],
            elsewhere: 20_000,
            several: 0,
        };
        let request = |number| Request {
            number,
            least: 1,
            most: 100_000,
            cost: 1_000_000,
            public_rate: WHOLE,
            headroom: None,
            territory: None,
            programmes: Vec::new(),
            partners: Vec::new(),
            lines: vec![Line {
                funder: 0,
                least: 1,
                requested: 100_000,
                rate: WHOLE,
                score: 1,
            }],
        };
        let table = || Table {
            funders: vec![Funder {
                number: 0,
                envelope: 10_000_000,
                public: true,
            }],
            requests: vec![request(0), request(1)],
        };
        let more = |amounts: [i64; 2]| {
            let amounts = amounts.map(|cents| vec![cents]).to_vec();
            let mut table = table();
            let _ = within(&mut table, &[room.in_request(1, &amounts)]);
            completion(&table, &amounts, 1).together
        };
        assert_eq!(more([0, 0]), 100_000, "all that it asks");
        assert_eq!(more([90_000, 0]), 40_000);
        assert_eq!(more([90_000, 30_000]), 10_000, "what it has there counts once");
        assert_eq!(more([100_000, 30_000]), 0);
    }
}
