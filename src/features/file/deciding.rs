//! Proposing bank details and deciding on them: who may, who is told.

use super::bank::{DELAY_DAYS, masked};
use super::letters::{self, Told};
use super::store::bank::{self, Account, Decision, Standing};
use super::store::people::{self, ActingFor};
use crate::features::directory::Organisation;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// What became of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Done,
    /// Somebody else decided before.
    TooLate,
    /// This person may not decide on it.
    NotTheirs,
}

/// Whether somebody could confirm what is proposed at an instant: their mandate is older than the delay,
/// so that nobody invites an accomplice to confirm.
fn could_confirm(person: &ActingFor, proposed_at: i64) -> bool {
    person.role.powers().contains(&Power::EditBankDetails)
        && person.given_at <= proposed_at - DELAY_DAYS * 24 * 3600
}

/// Those who may confirm a change that waits.
///
/// # Errors
/// When the database does not answer.
pub async fn confirmers(
    app: &App,
    connection: &mut Connection,
    account: &Account,
) -> Result<Vec<i64>, StoreError> {
    let people = people::acting_for(connection, account.organisation, app.clock.today()).await?;
    let may = people
        .iter()
        .filter(|person| person.person != account.proposed_by && could_confirm(person, account.proposed_at));
    Ok(may.map(|person| person.person).collect())
}

/// Proposes bank details, in the caller's transaction: those who could confirm them get a letter; where
/// nobody could, everyone who acts for the organisation does. Nothing when somebody proposed others at
/// this very moment.
///
/// # Errors
/// When the database does not answer.
pub async fn propose(
    app: &App,
    connection: &mut Connection,
    organisation: &Organisation,
    (iban, holder): (String, String),
    acting: Acting,
) -> Result<Option<Account>, StoreError> {
    let now = app.clock.now().as_second();
    let people = people::acting_for(connection, organisation.id, app.clock.today()).await?;
    let others = people
        .iter()
        .any(|person| person.person != acting.person && could_confirm(person, now));
    let account = Account {
        id: chance::row(),
        organisation: organisation.id,
        iban,
        holder,
        state: Standing::Proposed,
        alone: !others,
        proposed_by: acting.person,
        proposed_under: acting.mandate,
        proposed_at: now,
        decided_how: String::new(),
        decided_at: None,
    };
    let before = current(connection, organisation.id).await?;
    if !bank::propose(connection, &account, acting).await? {
        return Ok(None);
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "bank-details-proposed",
        object: &format!("bank-account:{}", account.id),
        before: before.as_deref(),
        after: Some(&account.iban),
    };
    journal::record(connection, now, &act).await?;
    let key = if account.alone {
        "letter-bank-alone"
    } else {
        "letter-bank-proposed"
    };
    let told = Told::new(organisation, "bank").with("iban", &masked(&account.iban));
    // Where nobody could confirm, everyone may refuse; else the page is there for those who keep the details.
    to_those(app, connection, &people, key, &told, |person| {
        account.alone || keeps(person)
    })
    .await?;
    Ok(Some(account))
}

/// Whether the mandate under which a change was proposed is still in force.
async fn counts(app: &App, connection: &mut Connection, account: &Account) -> Result<bool, StoreError> {
    match account.proposed_under {
        None => Ok(false),
        Some(mandate) => people::is_in_force(connection, mandate, app.clock.today()).await,
    }
}

/// Decides on bank details that wait, in the caller's transaction. A person of the organisation decides
/// on what another proposed; whoever proposed may only take it back, and everyone who acts for the
/// organisation may refuse it. An agent decides only where nobody else could.
///
/// # Errors
/// When the database does not answer.
pub async fn decide(
    app: &App,
    connection: &mut Connection,
    organisation: &Organisation,
    account: &Account,
    decision: Decision<'_>,
) -> Result<Outcome, StoreError> {
    let own = decision
        .acting
        .is_some_and(|acting| acting.person == account.proposed_by);
    let confirmers = confirmers(app, connection, account).await?;
    // What nobody could confirm then, and nobody can by now, under a mandate that still counts.
    let alone = account.alone && confirmers.is_empty() && counts(app, connection, account).await?;
    let may = match decision.how {
        "person" => {
            !decision.confirmed
                || decision
                    .acting
                    .is_some_and(|acting| confirmers.contains(&acting.person))
        }
        "agent" => alone && !own,
        _ => decision.acting.is_none() && (alone || !decision.confirmed),
    };
    if !may {
        return Ok(Outcome::NotTheirs);
    }
    let before = current(connection, organisation.id).await?;
    if !bank::decide(connection, account, &decision).await? {
        return Ok(Outcome::TooLate);
    }
    let (word, key) = if decision.confirmed {
        ("bank-details-confirmed", "letter-bank-confirmed")
    } else {
        ("bank-details-refused", "letter-bank-refused")
    };
    let act = Act {
        acting: decision.acting,
        organisation: Some(&organisation.key),
        act: word,
        object: &format!("bank-account:{}", account.id),
        before: before.as_deref(),
        after: Some(&account.iban),
    };
    journal::record(connection, decision.at, &act).await?;
    let people = people::acting_for(connection, organisation.id, app.clock.today()).await?;
    let told = Told::new(organisation, "bank").with("iban", &masked(&account.iban));
    to_those(app, connection, &people, key, &told, keeps).await?;
    Ok(Outcome::Done)
}

/// Whether the page of bank details is there for somebody.
fn keeps(person: &ActingFor) -> bool {
    person.role.powers().contains(&Power::SeeBankDetails)
}

/// Posts a letter to everyone; only those for whom the page is there are given its address.
async fn to_those(
    app: &App,
    connection: &mut Connection,
    people: &[ActingFor],
    key: &str,
    told: &Told<'_>,
    led: impl Fn(&ActingFor) -> bool,
) -> Result<(), StoreError> {
    let (led, others): (Vec<ActingFor>, Vec<ActingFor>) = people.iter().cloned().partition(led);
    letters::to_all(app, connection, &led, key, told).await?;
    let knows = |person: &ActingFor| led.iter().any(|one| one.person == person.person);
    let others: Vec<ActingFor> = others.into_iter().filter(|person| !knows(person)).collect();
    letters::to_all(app, connection, &others, &format!("{key}-told"), told).await
}

/// Confirms the changes that nobody else could confirm, and that everybody had seven days to refuse; what
/// was proposed under a mandate that has ended meanwhile is refused.
///
/// # Errors
/// When the database does not answer.
pub async fn let_time_decide(app: &App) -> Result<usize, StoreError> {
    let now = app.clock.now().as_second();
    let mut transaction = app.db.write().await?;
    let waited = bank::waited(&mut transaction, now - DELAY_DAYS * 24 * 3600).await?;
    let mut decided = 0;
    for account in waited {
        let found = crate::features::directory::any_by_ids(&mut transaction, &[account.organisation]).await?;
        let Some(organisation) = found.first() else {
            continue;
        };
        let decision = Decision {
            confirmed: counts(app, &mut transaction, &account).await?,
            acting: None,
            how: "delay",
            at: now,
        };
        if decide(app, &mut transaction, organisation, &account, decision).await? == Outcome::Done {
            decided += 1;
        }
    }
    transaction.commit().await?;
    Ok(decided)
}

async fn current(connection: &mut Connection, organisation: i64) -> Result<Option<String>, StoreError> {
    let accounts = bank::of(connection, organisation).await?;
    let current = accounts
        .into_iter()
        .find(|account| account.state == Standing::Current);
    Ok(current.map(|account| account.iban))
}
