//! What registers declare of each other's numbers, whatever the order in which their files came: after
//! each load, entries that a number makes one and that stand in two organisations are joined.
//!
//! The number that Sirene or the Verenigingsregister gives a body comes before the SIREN that an
//! association declares, and any number before evidence: where the weaker has joined what the
//! stronger says otherwise, it yields. Two that live side by side in one register stay two. Where rows
//! of people speak of either, nothing is joined: the pair waits for a reviewer.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap, HashSet};

use territory::Territory;

use super::bodies::{self, Ties};
use super::parting;
use crate::features::directory::joining::JoiningError;
use crate::features::directory::organisation;
use crate::features::directory::store::bodies::two_bodies;
use crate::features::directory::store::links::{self, Line, Link, Pair};
use crate::features::directory::store::loading;
use crate::features::directory::store::{not_same, withholdings};
use crate::shared::store::Connection;

/// What was joined and parted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::features::directory) struct Mended {
    /// Organisations whose entries changed, new ones among them.
    pub changed: BTreeSet<i64>,
    /// Organisations that became part of another.
    pub gone: Vec<i64>,
}

/// Joins what numbers make one.
pub(in crate::features::directory) async fn mend(
    territory: &Territory,
    connection: &mut Connection,
) -> Result<Mended, JoiningError> {
    let mut mended = Mended::default();
    for (strength, pairs) in [
        (Ties::Strong, not_same::named_elsewhere(connection).await?),
        (Ties::All, not_same::declared_elsewhere(connection).await?),
    ] {
        if pairs.is_empty() {
            continue;
        }
        let apart = links::held_apart(connection).await?;
        let said = links::said_pairs(connection).await?;
        for [one, other] in pairs {
            let work = Work {
                territory,
                strength,
                apart: &apart,
                said: &said,
            };
            work.join(connection, &one, &other, &mut mended).await?;
        }
    }
    if !mended.changed.is_empty() {
        let_contradicted_wait(connection).await?;
    }
    forget_answered(connection).await?;
    Ok(mended)
}

struct Work<'a> {
    territory: &'a Territory,
    strength: Ties,
    apart: &'a HashSet<Pair>,
    said: &'a HashSet<Pair>,
}

impl Work<'_> {
    /// Joins the organisations of two entries that a number makes one, unless something forbids it.
    async fn join(
        &self,
        connection: &mut Connection,
        one: &(String, String),
        other: &(String, String),
        mended: &mut Mended,
    ) -> Result<(), JoiningError> {
        let side = |entry: &(String, String)| (entry.0.clone(), entry.1.clone());
        let (Some(first), Some(second)) = (
            links::organisation_of(connection, (&one.0, &one.1)).await?,
            links::organisation_of(connection, (&other.0, &other.1)).await?,
        ) else {
            return Ok(());
        };
        if first == second {
            return Ok(());
        }
        let (near, far) = (lines(connection, first).await?, lines(connection, second).await?);
        // A withheld organisation is joined too: whoever asked not to be shown asked for all of it.
        let own = self.body_of(&near, &side(one));
        let theirs = self.body_of(&far, &side(other));
        let told = own.iter().any(|a| {
            theirs.iter().any(|b| {
                let pair = bodies::pair(bodies::of(a), bodies::of(b));
                self.apart.contains(&pair)
            })
        });
        if told || bodies::both_live(own.iter().copied(), theirs.iter().copied()) {
            return Ok(());
        }
        // Whoever acts for one would act for the other, by a number that anybody may declare.
        if loading::is_spoken_for(connection, first).await?
            || loading::is_spoken_for(connection, second).await?
        {
            return ask(connection, one, other).await;
        }
        let (mut from, mut to) = (first, second);
        let told_of_others = self.told(&near, &far);
        if told_of_others || two_bodies(connection, from, to).await? {
            // Something weaker stands in the way on either side: what the number names leaves it, unless
            // somebody asked not to be shown: whoever leaves would be.
            if withholdings::is_withheld(connection, first).await?
                || withholdings::is_withheld(connection, second).await?
            {
                return Ok(());
            }
            if own.len() < near.len() {
                from = self.leave(connection, first, &near, &own, mended).await?;
            }
            if theirs.len() < far.len() && (told_of_others || two_bodies(connection, from, to).await?) {
                to = self.leave(connection, second, &far, &theirs, mended).await?;
            }
            if two_bodies(connection, from, to).await? {
                return Ok(());
            }
        }
        let (kept, gone) = parting::join(self.territory, connection, from, to).await?;
        if self.strength == Ties::Strong {
            not_same::joined_as_named(connection, &one.0, &one.1).await?;
        }
        mended.changed.remove(&gone);
        mended.changed.insert(kept);
        mended.gone.push(gone);
        Ok(())
    }

    fn told(&self, near: &[Line], far: &[Line]) -> bool {
        !self.apart.is_empty()
            && near.iter().any(|a| {
                far.iter()
                    .any(|b| self.apart.contains(&bodies::pair(bodies::of(a), bodies::of(b))))
            })
    }

    /// The entries that are one body with an entry, by ties of this strength.
    fn body_of<'l>(&self, lines: &'l [Line], (register, number): &(String, String)) -> Vec<&'l Line> {
        let sorted = bodies::bodies(lines, self.said, self.strength);
        let at = lines
            .iter()
            .position(|line| line.register == *register && line.number == *number);
        let body = at.map(|at| sorted[at]);
        lines
            .iter()
            .zip(sorted)
            .filter(|(_, of)| Some(*of) == body)
            .map(|(line, _)| line)
            .collect()
    }

    /// Frees a body of what stands in its organisation by weaker ties; whoever gave the organisation
    /// its address keeps it. Returns the organisation that the body has then.
    async fn leave(
        &self,
        connection: &mut Connection,
        organisation: i64,
        all: &[Line],
        body: &[&Line],
        mended: &mut Mended,
    ) -> Result<i64, JoiningError> {
        let key = links::key_of(connection, organisation).await?;
        let draws = |line: &&Line| organisation::key(bodies::scheme(&line.register), &line.number, 0) == key;
        let stays = body.iter().any(draws);
        let of_body = |line: &Line| body.iter().any(|own| bodies::of(own) == bodies::of(line));
        let leaving: Vec<(String, String)> = all
            .iter()
            .filter(|line| of_body(line) != stays)
            .map(|line| (line.register.clone(), line.number.clone()))
            .collect();
        let (new, _) = parting::part(self.territory, connection, organisation, &leaving, false).await?;
        mended.changed.extend([organisation, new]);
        Ok(if stays { organisation } else { new })
    }
}

/// Lets a pair that a number makes one wait for a reviewer, unless it waits or somebody spoke of it.
pub(super) async fn ask(
    connection: &mut Connection,
    one: &(String, String),
    other: &(String, String),
) -> Result<(), JoiningError> {
    let [first, second] = bodies::pair((&one.0, &one.1), (&other.0, &other.1));
    let link = Link {
        id: links::last_id(connection).await? + 1,
        register: first.0,
        number: first.1,
        other_register: second.0,
        other_number: second.1,
        origin: links::BY_NUMBER.to_owned(),
        state: "waiting".to_owned(),
        version: 1,
        ..Link::default()
    };
    let known = links::of_entries(connection, std::slice::from_ref(one)).await?;
    if !known.iter().any(|known| known.sides() == link.sides()) {
        links::write(connection, &[(link, Vec::new())]).await?;
    }
    Ok(())
}

/// Forgets the questions that numbers asked of two that are one by now, unless somebody answered.
async fn forget_answered(connection: &mut Connection) -> Result<(), JoiningError> {
    let mut answered = Vec::new();
    for link in links::all(connection).await? {
        let [one, other] = link.sides();
        if link.origin == links::BY_NUMBER
            && link.said == 0
            && links::organisation_of(connection, one).await?
                == links::organisation_of(connection, other).await?
        {
            answered.push(link.id);
        }
    }
    Ok(links::forget(connection, &answered).await?)
}

async fn lines(connection: &mut Connection, organisation: i64) -> Result<Vec<Line>, JoiningError> {
    let mut lines = Vec::new();
    links::each_line(connection, Some(organisation), |line| lines.push(line)).await?;
    Ok(lines)
}

/// What evidence had joined and numbers parted waits: the next run weighs it anew.
async fn let_contradicted_wait(connection: &mut Connection) -> Result<(), JoiningError> {
    let mut whose: HashMap<(String, String), Option<i64>> = HashMap::new();
    for link in links::all(connection).await? {
        if !link.is_by_evidence() || link.is_of_party() {
            continue;
        }
        for side in link.sides() {
            let entry = (side.0.to_owned(), side.1.to_owned());
            if let Entry::Vacant(unknown) = whose.entry(entry) {
                unknown.insert(links::organisation_of(connection, side).await?);
            }
        }
        let [one, other] = link
            .sides()
            .map(|side| whose[&(side.0.to_owned(), side.1.to_owned())]);
        if one != other {
            links::let_wait(connection, link.id).await?;
        }
    }
    Ok(())
}
