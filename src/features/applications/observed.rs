//! What a sheet that came on paper lacks: nobody can mend it, so that it is said to whoever reads it.

use budgets::{Budget, Scope, Side};

use super::added;
use super::checking::side;
use super::finding;
use super::frozen::{Frozen, Request};
use super::goal::Goal;
use super::lacks::{self, Lack, Party, Seen};
use super::matrix::{Asker, Broken, Cell, Takes};
use super::requests::{self, Column};
use crate::features::calls::{self, Border};
use crate::features::file;
use crate::features::programmes;
use crate::features::projects::Role;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// What a sheet lacks of what its call or its programmes ask for: observed when it is read, for nobody can mend a sheet.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a budget that is none.
pub async fn observed(
    cx: &Cx,
    connection: &mut Connection,
    found: &finding::Found,
) -> Result<Vec<Lack>, Error> {
    let (app, frozen) = (&cx.app, &found.frozen);
    let goal = match &found.call {
        None => Goal::Programmes,
        Some(call) => match calls::standing(connection, &call.address).await? {
            Some(standing) => Goal::Call(Box::new(standing)),
            None => return Ok(Vec::new()),
        },
    };
    let (call, rules) = (goal.call(), goal.answered().map(|(_, rules)| &rules.content));
    let parties: Vec<Party> = (0_i64..)
        .zip(&found.partners)
        .map(|(partner, named)| Party {
            partner,
            key: named.party.key.clone(),
            role: named.party.role.parse().unwrap_or(Role::Partner),
            kind: named.organisation.kind,
            country: file::country(app, &named.organisation),
            is_in: true,
            may_sign: true,
            commitment: false,
            papers: 0,
        })
        .collect();
    let number = |key: &str| {
        let party = parties.iter().find(|party| party.key == key);
        party.map(|party| party.partner)
    };
    let budget = added::budget(frozen, number).map_err(|error| Error::Internal(error.into()))?;
    let broken = unkept(cx, connection, &goal, (frozen, &parties, &budget)).await?;
    Ok(lacks::lacks(&Seen {
        call,
        kinds: rules.map_or(&[], |rules| rules.answering.kinds.as_slice()),
        border: rules.map_or(Border::Welcome, |rules| rules.place.border),
        side: call.and_then(|call| side(app, call)),
        shut: None,
        settled: None,
        chosen: true,
        requested: true,
        terms: &frozen.terms.clone().unwrap_or_default(),
        aids: &[],
        questions: &[],
        pieces: &[],
        project: &found.frozen.project,
        gaps: &[],
        beside: &[],
        parties: &parties,
        budget: &budget,
        money: call.is_some_and(|call| call.cents.is_some()) || frozen.own_requests().next().is_some(),
        broken: &broken,
        over: &[],
    }))
}

/// Which rules of programmes a sheet does not keep: those of its call, or those of which it asks money without one.
async fn unkept(
    cx: &Cx,
    connection: &mut Connection,
    goal: &Goal,
    (frozen, parties, budget): (&Frozen, &[Party], &Budget),
) -> Result<Vec<Broken>, Error> {
    if frozen.requests.is_empty() {
        return Ok(Vec::new());
    }
    let columns = match goal.answered() {
        Some(answered) => requests::offered(cx, connection, answered).await?,
        None => asked_without_a_call(cx, connection, frozen).await?,
    };
    let cell = |one: &Request| {
        let column = columns
            .iter()
            .find(|column| column.programme.address == one.programme)?;
        let party = parties.iter().find(|party| party.key == one.partner)?;
        Some(Cell {
            partner: party.partner,
            programme: column.programme.id,
            cents: one.cents,
        })
    };
    let cells = frozen.own_requests().filter_map(cell).collect();
    let askers = parties.iter().map(|party| Asker {
        partner: party.partner,
        key: party.key.clone(),
        kind: party.kind,
        charges: budget
            .sheet(Scope {
                partner: Some(party.partner),
                year: None,
            })
            .total(Side::Charge),
    });
    Ok(requests::unkept(cx, &columns, cells, &askers.collect::<Vec<_>>()))
}

/// The programmes of which a sheet asks money without any call. That they took requests when it arrived was looked at when it was typed
/// in: what became of their days since takes nothing away.
async fn asked_without_a_call(
    cx: &Cx,
    connection: &mut Connection,
    frozen: &Frozen,
) -> Result<Vec<Column>, Error> {
    let addresses: Vec<&str> = frozen.programmes.iter().map(|one| one.address.as_str()).collect();
    let known = programmes::by_addresses(connection, &addresses).await?;
    let known: Vec<i64> = known.iter().map(|one| one.id).collect();
    let columns = requests::on_day(cx, connection, &known, cx.app.clock.today()).await?;
    let taken = columns.into_iter().map(|column| Column {
        takes: Takes::Now,
        ..column
    });
    Ok(taken.collect())
}
