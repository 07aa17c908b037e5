//! Who gave and who received, where a file of grants says no number that is known here: recognised by name
//! and place when that is as good as sure, asked of somebody when it is likely. By a name without a place
//! nobody is recognised, only asked about. Each such link keeps its sum, and is computed anew each time: a
//! number that comes later speaks louder, and so does what somebody said.

mod files;
mod guessing;

use std::collections::{HashMap, HashSet};

use linkage::Party;

use self::files::Files;
use self::guessing::{Guess, asked, guess, registered};
use super::evidence;
use crate::features::directory::joining::JoiningError;
use crate::features::directory::store::grants::{self, Recognised};
use crate::features::directory::store::links::{self, Link, PARTY, Part, Weights};
use crate::shared::app::App;
use crate::shared::store::Connection;

/// What came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::features::directory) struct Named {
    /// Funders and beneficiaries that no number names.
    pub without_number: u64,
    /// Those of them that were recognised.
    pub recognised: u64,
    /// Pairs that wait for somebody.
    pub waiting: u64,
    /// Whether others are recognised than before, or as others.
    pub changed: bool,
}

/// Recognises the parties that no number names.
pub(in crate::features::directory) async fn recognise(
    app: &App,
    connection: &mut Connection,
    quiet: bool,
) -> Result<Named, JoiningError> {
    let stored: Vec<Link> = links::all(connection)
        .await?
        .into_iter()
        .filter(Link::is_of_party)
        .collect();
    let before = grants::recognised(connection).await?;
    grants::forget_recognised(connection).await?;
    let unknown = grants::nameable(connection).await?;
    let mut named = Named {
        without_number: unknown.len() as u64,
        ..Named::default()
    };
    let mut memory = Memory::of(connection, &stored).await?;
    if !unknown.is_empty() {
        let register = registered(app, connection).await?;
        let files = Files::read(connection, &unknown).await?;
        let asked: Vec<Party> = unknown
            .iter()
            .map(|party| asked(app, party, files.names(party.id)))
            .collect();
        let barred = memory.barred(connection).await?;
        let (guesses, register, asked) = guess(register, files, asked, barred, quiet).await?;
        let money = links::money(connection).await?;
        let mut recognised = Vec::new();
        for guess in guesses {
            let party = &unknown[guess.asked];
            let organisation = register.ids[guess.near];
            let cents = money
                .1
                .get(&party.key)
                .into_iter()
                .chain(money.0.get(&organisation))
                .fold(0_i64, |sum, cents| sum.saturating_add(*cents));
            let now = app.clock.now().as_second();
            let joins = memory.weigh(
                &party.key,
                (organisation, &register.anchors[guess.near]),
                &guess,
                cents,
                now,
            );
            if joins {
                recognised.push(Recognised {
                    party: party.id,
                    organisation,
                    because: because_of(&asked[guess.asked]),
                });
            }
        }
        grants::write_recognised(connection, &recognised).await?;
        named.recognised = recognised.len() as u64;
    }
    named.waiting = memory.write(connection).await?;
    named.recognised += memory.say_again(connection).await?;
    named.changed = grants::recognised(connection).await? != before;
    Ok(named)
}

/// The links of parties that are stored, and what becomes of them.
struct Memory<'s> {
    /// By party and organisation.
    stored: HashMap<(String, i64), &'s Link>,
    /// What somebody said, whatever is computed.
    said: Vec<&'s Link>,
    rows: Vec<(Link, Vec<Part>)>,
    all: &'s [Link],
    /// By which names are judged.
    weights: Weights,
}

impl<'s> Memory<'s> {
    async fn of(connection: &mut Connection, stored: &'s [Link]) -> Result<Self, JoiningError> {
        let mut memory = Self {
            stored: HashMap::new(),
            said: stored.iter().filter(|link| link.said == 1).collect(),
            rows: Vec::new(),
            all: stored,
            weights: evidence::shipped(),
        };
        for link in stored {
            if let Some(organisation) = links::organisation_of(connection, link.sides()[0]).await? {
                memory
                    .stored
                    .insert((link.other_number.clone(), organisation), link);
            }
        }
        Ok(memory)
    }

    /// Parties and organisations that somebody told apart.
    async fn barred(&self, connection: &mut Connection) -> Result<HashSet<(String, i64)>, JoiningError> {
        let mut barred = HashSet::new();
        for [one, other] in links::held_apart(connection).await? {
            let (party, entry) = match (one.0.as_str(), other.0.as_str()) {
                (PARTY, _) => (one, other),
                (_, PARTY) => (other, one),
                _ => continue,
            };
            if let Some(organisation) = links::organisation_of(connection, (&entry.0, &entry.1)).await? {
                barred.insert((party.1, organisation));
            }
        }
        Ok(barred)
    }

    /// Takes a guess in; true when it recognises the party.
    fn weigh(
        &mut self,
        key: &str,
        (organisation, anchor): (i64, &(String, String)),
        guess: &Guess,
        cents: i64,
        now: i64,
    ) -> bool {
        let held = self.stored.get(&(key.to_owned(), organisation)).copied();
        let mut link = held.cloned().unwrap_or_default();
        if held.is_none() {
            (link.register, link.number) = anchor.clone();
            PARTY.clone_into(&mut link.other_register);
            key.clone_into(&mut link.other_number);
            "evidence".clone_into(&mut link.origin);
            link.version = 1;
        }
        let joins = guess.sure && link.held == 0;
        if link.said == 0 {
            let state = if joins { "joined" } else { "waiting" };
            link.version += i64::from(held.is_some_and(|held| held.state != state));
            state.clone_into(&mut link.state);
        }
        if link.score != Some(guess.score) || link.found_at.is_none() {
            link.found_at = Some(now);
        }
        link.score = Some(guess.score);
        link.confidence = Some(guess.confidence);
        link.cents = cents;
        (link.doubt, link.urgency) = evidence::urgency(guess.confidence, cents);
        link.parameters = Some(self.weights.version.clone());
        let recognises = link.is_by_evidence();
        self.rows.push((link, guess.parts.clone()));
        recognises
    }

    /// Writes the links; says how many wait for somebody.
    async fn write(&mut self, connection: &mut Connection) -> Result<u64, JoiningError> {
        let rewritten: HashSet<i64> = self.rows.iter().map(|(link, _)| link.id).collect();
        let forgotten: Vec<i64> = self
            .all
            .iter()
            .filter(|link| link.said == 0 || rewritten.contains(&link.id))
            .map(|link| link.id)
            .collect();
        links::forget(connection, &forgotten).await?;
        let mut next = links::last_id(connection)
            .await?
            .max(self.all.iter().map(|link| link.id).max().unwrap_or(0))
            + 1;
        for (row, _) in &mut self.rows {
            if row.id == 0 {
                row.id = next;
                next += 1;
            }
        }
        links::write(connection, &self.rows).await?;
        links::keep_weights(connection, std::slice::from_ref(&self.weights)).await?;
        Ok(self
            .rows
            .iter()
            .filter(|(link, _)| link.state == "waiting")
            .count() as u64)
    }

    /// What somebody said of parties holds whatever was computed.
    async fn say_again(&self, connection: &mut Connection) -> Result<u64, JoiningError> {
        let mut said = 0;
        for link in self.said.iter().filter(|link| link.state == "joined") {
            let whose = links::organisation_of(connection, link.sides()[0]).await?;
            if let Some(organisation) = whose {
                let because = because(connection, &link.other_number).await?;
                links::set_party(connection, &link.other_number, Some(organisation), Some(&because)).await?;
                said += 1;
            }
        }
        Ok(said)
    }
}

/// The name and the place that it was recognised by, separated by `|`.
fn because_of(asked: &Party) -> String {
    let name = asked.names.first().map(|name| name.text.as_str());
    let place = asked.commune_name.as_deref().or(asked.department.as_deref());
    let said: Vec<&str> = name.into_iter().chain(place).collect();
    said.join("|")
}

/// The same for somebody that was recognised by a person: as files write it.
pub(super) async fn because(connection: &mut Connection, key: &str) -> Result<String, JoiningError> {
    let party = grants::by_key(connection, key)
        .await?
        .ok_or_else(|| JoiningError::Unknown(format!("{PARTY}:{key}")))?;
    let place = party.commune.or(party.department);
    let said: Vec<String> = party.name.into_iter().chain(place).collect();
    Ok(said.join("|"))
}
