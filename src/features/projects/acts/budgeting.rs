//! Writing a partner's own forecast, and what it pays the others.

use std::collections::BTreeSet;

use budgets::Account;

use super::{Done, note};
use crate::features::projects::attributed;
use crate::features::projects::budget::{BudgetFlow, BudgetLine, Change};
use crate::features::projects::content::{Content, Value};
use crate::features::projects::editing::{Sent, writes};
use crate::features::projects::project::{Partner, Project};
use crate::features::projects::store::{budget, values};
use crate::shared::authz::Acting;
use crate::shared::i18n::Words;
use crate::shared::store::{Connection, StoreError};

/// What changes in a forecast.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Lines that are new.
    pub new: Vec<BudgetLine>,
    /// Lines as they are now.
    pub changed: Vec<BudgetLine>,
    /// Lines that are no more.
    pub remove: Vec<i64>,
}

/// Writes what changes in a partner's forecast of a year. The caller took its turn and held what was
/// typed against what holds. The accounts of costs that were lowered or taken away by that, of which funders were to pay more than is left.
///
/// # Errors
/// When the database does not answer.
pub async fn save(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    (partner, year): (&Partner, i16),
    changes: &Changes,
    acting: Acting,
) -> Result<Vec<Account>, StoreError> {
    if changes.new.is_empty() && changes.changed.is_empty() && changes.remove.is_empty() {
        return Ok(Vec::new());
    }
    let held = budget::lines(connection, project.id).await?;
    let held = |id: i64| held.iter().find(|line| line.id == id);
    let mut amounts = Vec::new();
    let mut lowered: BTreeSet<Account> = BTreeSet::new();
    for line in &changes.new {
        budget::insert(connection, project.id, line).await?;
        amounts.extend(Change::of(None, Some(line)));
    }
    for line in &changes.changed {
        budget::change(connection, project.id, line).await?;
        let before = held(line.id);
        let less = before.filter(|before| before.account != line.account || before.cents > line.cents);
        lowered.extend(less.map(|before| before.account));
        amounts.extend(Change::of(before, Some(line)));
    }
    for id in &changes.remove {
        budget::remove(connection, project.id, *id).await?;
        lowered.extend(held(*id).map(|before| before.account));
        amounts.extend(Change::of(held(*id), None));
    }
    let before = Change::lines(&amounts, |one| one.before);
    let after = Change::lines(&amounts, |one| one.after);
    let done = Done {
        acting: Some(acting),
        organisation: Some(&partner.organisation.key),
        kind: "budget-written",
        detail: &format!("{}, {year}", partner.organisation.name),
        before: Some(&before),
        after: Some(&after),
        amounts: &amounts,
    };
    note(connection, now, project, done).await?;
    let lines = budget::lines(connection, project.id).await?;
    attributed::follow_costs(
        connection,
        now,
        (project, partner),
        (year, &lines, &lowered),
        acting,
    )
    .await
}

/// Writes what a partner pays another, and what for, in the languages of the project.
///
/// # Errors
/// When the database does not answer.
pub async fn pay(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    (payer, payee): (&Partner, &Partner),
    (flow, words): (&BudgetFlow, &Words),
    acting: Acting,
) -> Result<(), StoreError> {
    budget::put_flow(connection, project.id, flow).await?;
    let sent = words.iter().map(|(lang, typed)| Sent {
        field: flow.field(),
        language: lang.code(),
        typed: typed.to_owned(),
        shown: 0,
    });
    let sent: Vec<Sent> = sent.collect();
    let mut said = String::new();
    for (field, language, words, source_hash) in writes(&Content::default(), &project.languages(), &sent, &[])
    {
        said.push_str(&format!("\n{language} {words}"));
        let value = Value {
            version: 1,
            words,
            source_hash,
            person: Some(acting.person),
            organisation: acting.organisation,
            saved_at: now,
        };
        values::save(connection, project.id, &field, language, &value).await?;
    }
    let done = Done {
        acting: Some(acting),
        organisation: Some(&payer.organisation.key),
        kind: "flow-written",
        detail: &format!(
            "{} → {}, {}",
            payer.organisation.name, payee.organisation.name, flow.year
        ),
        after: Some(&format!(
            "{} {} {} {}{said}",
            flow.payer_account.code(),
            flow.payee_account.code(),
            flow.year,
            flow.cents,
        )),
        amounts: &[Change::flow(flow, words.get(project.language).0, (0, flow.cents))],
        ..Done::default()
    };
    note(connection, now, project, done).await
}

/// Takes back what a partner was to pay another; false when it was gone already.
///
/// # Errors
/// When the database does not answer.
pub async fn pay_no_more(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    payer: &Partner,
    flow: i64,
    acting: Acting,
) -> Result<bool, StoreError> {
    let flows = budget::flows(connection, project.id).await?;
    let held = flows.iter().find(|one| one.id == flow && one.payer == payer.id);
    let Some(held) = held else {
        return Ok(false);
    };
    let content = values::content(connection, project.id).await?;
    let field = held.field();
    let words = content
        .said(&field, project.language)
        .map_or("", |(words, _)| words);
    if !budget::remove_flow(connection, project.id, payer.id, flow).await? {
        return Ok(false);
    }
    let done = Done {
        acting: Some(acting),
        organisation: Some(&payer.organisation.key),
        kind: "flow-removed",
        detail: &format!("{}, {}", payer.organisation.name, held.year),
        amounts: &[Change::flow(held, words, (held.cents, 0))],
        ..Done::default()
    };
    note(connection, now, project, done).await?;
    Ok(true)
}
