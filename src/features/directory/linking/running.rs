//! One run over all registers: what the evidence joins is joined, what it no longer joins is parted,
//! what is likely waits; what somebody said stays.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::bodies::{self, Ties};
use super::evidence::{self, Found};
use super::parting;
use super::reading::Known;
use crate::features::directory::joining::JoiningError;
use crate::features::directory::organisation;
use crate::features::directory::store::bodies::two_bodies;
use crate::features::directory::store::links::{self, Line, Link, Part, Weights};
use crate::features::directory::store::loading;
use crate::shared::app::App;
use crate::shared::progress::Step;
use crate::shared::store::Connection;

/// What a run brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Linked {
    /// Pairs that the evidence joins.
    pub joined: u64,
    /// Pairs that wait for somebody.
    pub waiting: u64,
    /// Whether any organisation changed.
    pub changed: bool,
}

/// Where a stored link stands among the bodies: the lesser first.
type Ends = (usize, usize);

/// A pair that was found: its bodies, the entries by which each side is known, and which weights were used.
type Between = (Ends, [(String, String); 2], Found, usize);

/// What was found between all registers, and by which weights.
type Compared = (Vec<Between>, Vec<Weights>);

/// Compares the registers and brings links and organisations in step with what is found.
pub async fn link(app: &App, connection: &mut Connection, quiet: bool) -> Result<Linked, JoiningError> {
    let stored: Vec<Link> = links::all(connection)
        .await?
        .into_iter()
        .filter(|link| !link.is_of_party())
        .collect();
    let known = Known::read(connection, &stored).await?;
    let ((found, weights), known) = compare(app, known, quiet).await?;
    let money = links::money(connection).await?.0;
    let mut plan = Plan::of(&known, &stored);
    plan.weigh(&known, (found, &weights), &money, app.clock.now().as_second());
    let mut linked = Linked::default();
    // Forgotten first: what no longer joins must not hold together what another no longer joins.
    links::forget(connection, &plan.forgotten).await?;
    for link in &plan.parted {
        linked.changed |= part(app, connection, link).await?.is_some();
    }
    let mut next = links::last_id(connection).await? + 1;
    let mut rows: Vec<(Link, Vec<Part>)> = plan.rows.into_values().collect();
    for (row, _) in &mut rows {
        if row.id == 0 {
            row.id = next;
            next += 1;
        }
    }
    for (row, _) in &mut rows {
        if row.state == "joined" {
            linked.changed |= join(app, connection, row).await?;
        }
        linked.joined += u64::from(row.is_by_evidence());
        linked.waiting += u64::from(row.state == "waiting");
    }
    links::write(connection, &rows).await?;
    links::keep_weights(connection, &weights).await?;
    Ok(linked)
}

/// The pairs worth somebody's time between each two registers, by bodies.
async fn compare(app: &App, known: Known, quiet: bool) -> Result<(Compared, Known), JoiningError> {
    let step = if quiet {
        Step::hidden()
    } else {
        Step::rows("link", evidence::REGISTERS.len() as u64)
    };
    let mut sides = Vec::new();
    for (left, right) in evidence::REGISTERS {
        let (left, right) = (
            known.parties(&app.territory, left),
            known.parties(&app.territory, right),
        );
        let said = known.told_apart(&left, &right);
        sides.push((left, right, said));
    }
    let progress = step.clone();
    let found = tokio::task::spawn_blocking(move || {
        let (mut all, mut believed) = (Vec::new(), Vec::new());
        for (at, (left, right, said)) in sides.into_iter().enumerate() {
            let (pairs, weights) = evidence::compare(&left.0, &right.0, &said);
            believed.push(weights);
            for found in pairs {
                let (one, other) = (left.1[found.left], right.1[found.right]);
                // One body already, or two that live side by side in a register: no question.
                if one == other || known.both_live(one, other) {
                    continue;
                }
                let party = |party: &linkage::Party| (party.source.clone(), party.id.clone());
                let ends = [party(&left.0[found.left]), party(&right.0[found.right])];
                all.push(((one.min(other), one.max(other)), ends, found, at));
            }
            progress.at(at as u64 + 1);
        }
        ((all, believed), known)
    })
    .await
    .map_err(|_| JoiningError::Thread)?;
    step.done();
    Ok(found)
}

/// What must be written, parted and forgotten.
struct Plan<'s> {
    /// Stored links by the bodies they are between now.
    stored: HashMap<Ends, &'s Link>,
    rows: BTreeMap<Ends, (Link, Vec<Part>)>,
    forgotten: Vec<i64>,
    /// Links that joined and do no more.
    parted: Vec<&'s Link>,
}

impl<'s> Plan<'s> {
    fn of(known: &Known, stored: &'s [Link]) -> Self {
        let mut plan = Self {
            stored: HashMap::new(),
            rows: BTreeMap::new(),
            forgotten: Vec::new(),
            parted: Vec::new(),
        };
        for link in stored {
            let [one, other] = link.sides().map(|side| known.body(side));
            match (one, other) {
                // What is withheld stays as it is until it is published again.
                _ if link.sides().into_iter().any(|side| known.is_withheld(side)) => {}
                // What somebody said stays, even of what a register no longer holds or of what is one
                // body by now.
                _ if link.said == 1 && link.origin == "said" => {}
                (Some(one), Some(other)) if one != other => {
                    let ends = (one.min(other), one.max(other));
                    // Of two that tell of the same bodies the one that somebody spoke of stays.
                    let rank = |link: &Link| (link.said, link.held);
                    match plan.stored.get(&ends) {
                        Some(held) if rank(held) >= rank(link) => plan.drop(link),
                        Some(held) => {
                            let held = *held;
                            plan.drop(held);
                            plan.stored.insert(ends, link);
                        }
                        None => {
                            plan.stored.insert(ends, link);
                        }
                    }
                }
                _ if link.said == 1 || link.origin == links::BY_NUMBER => {}
                _ => plan.drop(link),
            }
        }
        plan
    }

    fn drop(&mut self, link: &Link) {
        self.forgotten.push(link.id);
    }

    fn weigh(
        &mut self,
        known: &Known,
        (found, weights): (Vec<Between>, &[Weights]),
        money: &HashMap<i64, i64>,
        now: i64,
    ) {
        let mut seen: HashSet<Ends> = HashSet::new();
        for (ends, sides, found, by) in found {
            if !seen.insert(ends) {
                continue;
            }
            let held = self.stored.get(&ends).copied();
            let organisations: BTreeSet<i64> = [ends.0, ends.1]
                .into_iter()
                .map(|body| known.bodies[body].organisation)
                .collect();
            let cents = organisations
                .iter()
                .filter_map(|id| money.get(id))
                .fold(0_i64, |sum, cents| sum.saturating_add(*cents));
            let (doubt, urgency) = evidence::urgency(found.confidence, cents);
            let mut link = held.cloned().unwrap_or_default();
            let mut parts = found.parts;
            if link.id == 0 {
                let [one, other] = bodies::pair(borrowed(&sides[0]), borrowed(&sides[1]));
                (link.register, link.number) = one;
                (link.other_register, link.other_number) = other;
                link.origin = "evidence".into();
                link.version = 1;
            }
            // The parts speak of the sides in the order in which the link names them.
            let turned = known.body(link.sides()[0]) != known.body(borrowed(&sides[0]));
            if turned {
                for part in &mut parts {
                    std::mem::swap(&mut part.one, &mut part.other);
                }
            }
            if link.said == 0 {
                let joins = found.sure && link.held == 0;
                let state = if joins { "joined" } else { "waiting" };
                if held.is_some_and(|held| held.state == "joined") && !joins {
                    self.parted.extend(held);
                }
                if held.is_none_or(|held| held.state != state) {
                    link.version += 1;
                }
                state.clone_into(&mut link.state);
            }
            if link.score != Some(found.score) || link.found_at.is_none() {
                link.found_at = Some(now);
            }
            link.score = Some(found.score);
            link.confidence = Some(found.confidence);
            (link.cents, link.doubt, link.urgency) = (cents, doubt, urgency);
            link.parameters = Some(weights[by].version.clone());
            if let Some(held) = held {
                self.forgotten.push(held.id);
            }
            self.rows.insert(ends, (link, parts));
        }
        let gone: Vec<(Ends, &Link)> = self
            .stored
            .iter()
            .filter(|(ends, link)| !seen.contains(*ends) && link.said == 0 && link.origin != links::BY_NUMBER)
            .map(|(ends, link)| (*ends, *link))
            .collect();
        for (_, link) in gone {
            // A question that the evidence no longer asks; what it joined is parted.
            self.forgotten.push(link.id);
            if link.state == "joined" {
                self.parted.push(link);
            }
        }
        self.parted.sort_by_key(|link| link.id);
        self.forgotten.sort_unstable();
    }
}

fn borrowed((register, number): &(String, String)) -> (&str, &str) {
    (register, number)
}

/// Undoes what a link joined, if it did: the body of its other side leaves. Returns the organisation
/// that stays and the one that is new.
pub(super) async fn part(
    app: &App,
    connection: &mut Connection,
    link: &Link,
) -> Result<Option<(i64, i64)>, JoiningError> {
    let [one, other] = link.sides();
    let (Some(stays), Some(leaves)) = (
        links::organisation_of(connection, one).await?,
        links::organisation_of(connection, other).await?,
    ) else {
        return Ok(None);
    };
    if stays != leaves {
        return Ok(None);
    }
    let mut lines: Vec<Line> = Vec::new();
    links::each_line(connection, Some(stays), |line| lines.push(line)).await?;
    let mut said = links::said_pairs(connection).await?;
    said.remove(&bodies::pair(one, other));
    // What other links hold together stays together.
    let entries: Vec<(String, String)> = lines
        .iter()
        .map(|line| (line.register.clone(), line.number.clone()))
        .collect();
    for held in links::of_entries(connection, &entries).await? {
        if held.id != link.id && held.state == "joined" {
            let [a, b] = held.sides();
            said.insert(bodies::pair(a, b));
        }
    }
    let sorted = bodies::bodies(&lines, &said, Ties::All);
    let body = |side: (&str, &str)| {
        let at = lines.iter().position(|line| bodies::of(line) == side)?;
        Some(sorted[at])
    };
    let (Some(first), Some(second)) = (body(one), body(other)) else {
        return Ok(None);
    };
    if first == second {
        // Numbers or other links make them one: the evidence was not needed.
        return Ok(None);
    }
    // Whoever was known first keeps the address.
    let key = links::key_of(connection, stays).await?;
    let draws = |body: usize| {
        lines.iter().zip(&sorted).any(|(line, of)| {
            *of == body && organisation::key(bodies::scheme(&line.register), &line.number, 0) == key
        })
    };
    let leaving = if draws(second) && !draws(first) {
        first
    } else {
        second
    };
    let leaving: Vec<(String, String)> = entries
        .into_iter()
        .zip(&sorted)
        .filter(|(_, body)| **body == leaving)
        .map(|(entry, _)| entry)
        .collect();
    let (new, _) = parting::part(&app.territory, connection, stays, &leaving, false).await?;
    Ok(Some((stays, new)))
}

/// Joins what a link says is one; true when two organisations became one. What cannot be joined waits.
async fn join(app: &App, connection: &mut Connection, link: &mut Link) -> Result<bool, JoiningError> {
    let [one, other] = link.sides();
    let (Some(first), Some(second)) = (
        links::organisation_of(connection, one).await?,
        links::organisation_of(connection, other).await?,
    ) else {
        return Ok(false);
    };
    if first == second {
        return Ok(false);
    }
    // Where somebody acts for one of the two, they would speak for both: that is for a person to say.
    let spoken_for = link.said == 0
        && (loading::is_spoken_for(connection, first).await?
            || loading::is_spoken_for(connection, second).await?);
    if spoken_for
        || two_bodies(connection, first, second).await?
        || loading::both_stand(connection, first, second).await?
    {
        if link.said == 0 {
            "waiting".clone_into(&mut link.state);
        }
        return Ok(false);
    }
    parting::join(&app.territory, connection, first, second).await?;
    Ok(true)
}
