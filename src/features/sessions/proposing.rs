//! Making a proposal, away from those who wait for pages: first the proposal itself, which `allocation::check` verifies without
//! any code of the solver's, then what other ways of sharing would do, then why each request receives what it does, then what of
//! it is contested. What was found is kept after each step, so that the page shows it, and another may go on where this one
//! was cut.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use allocation::check::{check, undertakings};
use allocation::headroom::Headroom;
use allocation::mirrors::{equal_shares, greedy, nash};
use allocation::proposal::{Run, Settings, Table, explain, propose};
use allocation::robustness::Change;
use tokio::sync::Semaphore;

use super::inputs::{Inputs, METHOD};
use super::store::proposals::{self as store, Kept};
use super::told::Told;
use crate::shared::app::App;
use crate::shared::store::StoreError;

/// One at a time on this machine: pages come first.
static TURN: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(1)));
/// Those that wait for their turn here or have it: looking at one twice does not begin it twice.
static BEGUN: LazyLock<Mutex<HashSet<i64>>> = LazyLock::new(Mutex::default);
/// After so many seconds without a step another may go on.
const SILENCE: i64 = 120;
/// Seconds after which whoever is at a step says so.
const BEAT: u64 = 30;
/// Each explanation and each change of a survey has this part of the proposal's effort.
const PART: u64 = 8;

/// Why a proposal could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The database does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The work was cut.
    #[error("the work was cut: {0}")]
    Cut(#[from] tokio::task::JoinError),
    /// What is kept cannot be read, or nothing can be proposed of it: our mistake.
    #[error("{0}")]
    Wrong(String),
}

impl Fault {
    /// Whether it would come to the same again: another does not try then. Work that was cut because the machine stops is gone
    /// on with.
    fn comes_again(&self) -> bool {
        match self {
            Self::Store(_) => false,
            Self::Cut(error) => error.is_panic(),
            Self::Wrong(_) => true,
        }
    }
}

/// The steps of a proposal of so many requests and payers: the proposal, the mirrors, each explanation, each change, each payer
/// taken away.
#[must_use]
pub fn steps(requests: usize, payers: usize) -> u64 {
    (2 + requests + Change::steps(payers)) as u64
}

/// A proposal that was begun here, until it is let go.
struct Begun(i64);

impl Begun {
    fn once(id: i64) -> Option<Self> {
        let mut begun = BEGUN.lock().unwrap_or_else(PoisonError::into_inner);
        // Made only where it was not begun: one that is let go here would wait for the very lock that is held.
        begun.insert(id).then(|| Self(id))
    }
}

impl Drop for Begun {
    fn drop(&mut self) {
        BEGUN
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&self.0);
    }
}

/// Goes on with a proposal, unless somebody works at it.
pub fn begin(app: &Arc<App>, id: i64) {
    let Some(begun) = Begun::once(id) else { return };
    let app = Arc::clone(app);
    tokio::spawn(async move {
        let _begun = begun;
        let Ok(_turn) = TURN.acquire().await else { return };
        if let Err(error) = work(&app, id).await {
            tracing::warn!(%error, id, "a proposal of allocation could not be made");
        }
    });
}

async fn work(app: &App, id: i64) -> Result<(), Fault> {
    if !claim(app, id).await? {
        return Ok(());
    }
    let kept = store::find(&mut *app.db.read().await?, id).await?;
    let Some(kept) = kept else { return Ok(()) };
    match steps_of(app, &kept).await {
        Err(fault) if fault.comes_again() => {
            let mut transaction = app.db.write().await?;
            store::fail(&mut transaction, id, &fault.to_string()).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            Err(fault)
        }
        done => done,
    }
}

async fn claim(app: &App, id: i64) -> Result<bool, Fault> {
    let now = app.clock.now().as_second();
    let mut transaction = app.db.write().await?;
    let claimed = store::claim(&mut transaction, id, (now, now - SILENCE)).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(claimed)
}

async fn steps_of(app: &App, kept: &Kept) -> Result<(), Fault> {
    let wrong = |error: &dyn std::fmt::Display| Fault::Wrong(error.to_string());
    let inputs: Inputs = serde_json::from_str(&kept.inputs).map_err(|error| wrong(&error))?;
    let mut told: Told = serde_json::from_str(&kept.told).map_err(|error| wrong(&error))?;
    let (table, settings) = (inputs.table(), inputs.settings());
    let (requests, payers) = (table.requests.len(), table.funders.len());
    let run = match &kept.run {
        Some(run) => Run::from_pb(run.as_bytes()).map_err(|error| wrong(&error))?,
        None => {
            let (headrooms, rules) = (inputs.headrooms(), inputs.rules());
            let made = move || made(table, settings, (headrooms, rules));
            let (run, bound) = away(app, kept.id, made).await??;
            told.bound = bound.to_string();
            keep(app, kept.id, Some(&run), (&told, 1)).await?;
            run
        }
    };
    let run = Arc::new(run);
    if told.mirrors.is_empty() {
        let own = Arc::clone(&run);
        told.mirrors = away(app, kept.id, move || {
            [equal_shares, greedy, nash]
                .map(|share| share(&own.table))
                .to_vec()
        })
        .await?;
        keep(app, kept.id, None, (&told, 2)).await?;
    }
    let less = Settings {
        effort: settings.effort / PART,
        ..settings
    };
    while told.said.len() < requests {
        let (own, place) = (Arc::clone(&run), told.said.len());
        let on = || ControlFlow::Continue(());
        let said = away(app, kept.id, move || {
            explain(&own.table, &less, &own.proposal, place, &mut { on })
        })
        .await?;
        told.said.push(said.map_err(|error| wrong(&error))?.into());
        keep(app, kept.id, None, (&told, 2 + told.said.len())).await?;
    }
    if kept.method != METHOD {
        // It was cut while other changes were counted: they are tried anew.
        (told.tried, told.funded) = (0, Vec::new());
    }
    while told.tried + told.removed < Change::steps(payers) {
        let (own, mut survey) = (Arc::clone(&run), told.survey(requests));
        let tried = away(app, kept.id, move || {
            let tried = survey.advance(&own.table, &less, &mut |_| ControlFlow::Continue(()));
            (tried, survey)
        });
        let (tried, survey) = tried.await?;
        if !tried.map_err(|error| wrong(&error))? {
            break;
        }
        (told.tried, told.funded) = (survey.tried, survey.funded);
        (told.removed, told.depends) = (survey.removed, survey.depends);
        let done = 2 + requests + told.tried + told.removed;
        keep(app, kept.id, None, (&told, done)).await?;
    }
    Ok(())
}

/// Proposes, and lets the checker verify it: what does not hold is not shown to anybody.
fn made(
    table: Table,
    settings: Settings,
    (headrooms, rules): (Vec<Headroom>, String),
) -> Result<(Run, i128), Fault> {
    let on = &mut |_: &_| ControlFlow::Continue(());
    let proposal = propose(&table, &settings, on).map_err(|error| Fault::Wrong(error.to_string()))?;
    let (_, bound) = check(&table, &settings, &proposal).map_err(|error| Fault::Wrong(error.to_string()))?;
    undertakings(&table, &proposal.amounts, &headrooms).map_err(|error| Fault::Wrong(error.to_string()))?;
    let run = Run {
        table,
        settings,
        proposal,
        headrooms,
        rules,
    };
    Ok((run, bound))
}

/// Works on a thread of its own, and says now and then that it still does: a step may take longer than the silence after
/// which another would begin it too.
async fn away<T: Send + 'static>(
    app: &App,
    id: i64,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Fault> {
    let mut working = tokio::task::spawn_blocking(work);
    let mut tick = tokio::time::interval(Duration::from_secs(BEAT));
    tick.tick().await;
    loop {
        tokio::select! {
            done = &mut working => return Ok(done?),
            _ = tick.tick() => {
                if let Err(error) = still_at_it(app, id).await {
                    tracing::warn!(%error, id, "nobody sees that a proposal is being made");
                }
            }
        }
    }
}

async fn still_at_it(app: &App, id: i64) -> Result<(), StoreError> {
    let now = app.clock.now().as_second();
    let mut transaction = app.db.write().await?;
    store::touch(&mut transaction, id, now).await?;
    transaction.commit().await?;
    Ok(())
}

async fn keep(app: &App, id: i64, run: Option<&Run>, (told, done): (&Told, usize)) -> Result<(), Fault> {
    let now = app.clock.now().as_second();
    let run = run.map(Run::to_pb);
    let done = i64::try_from(done).expect("steps are few");
    let mut transaction = app.db.write().await?;
    store::keep(
        &mut transaction,
        id,
        (run.as_deref(), &told.written()),
        (done, now),
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Begun;

    #[test]
    fn whoever_looks_at_a_proposal_twice_begins_it_once_and_waits_for_nobody() {
        let first = Begun::once(-1);
        assert!(first.is_some() && Begun::once(-1).is_none());
        drop(first);
        assert!(Begun::once(-1).is_some());
    }
}
