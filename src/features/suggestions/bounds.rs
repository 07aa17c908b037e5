//! How far at most the best group could be, proved in the background after the first answer.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use matching::{PATIENCE, Problem, Proposals, Solver};
use tokio::sync::Semaphore;

/// Bounds kept in memory; beyond it they are found anew.
const BOUNDS: usize = 2_000;

/// Bounds that were proved in the background, one search at a time.
pub(super) struct Bounds {
    found: Mutex<HashMap<String, i64>>,
    turn: Arc<Semaphore>,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            found: Mutex::default(),
            turn: Arc::new(Semaphore::new(1)),
        }
    }
}

impl Bounds {
    /// What is known for a question; where nothing is, it is looked for, when nobody else is looking.
    pub fn find(self: &Arc<Self>, key: String, problem: &Arc<Problem>, proposals: &Proposals) -> Option<i64> {
        if let Some(bound) = self.found().get(&key) {
            return Some(*bound);
        }
        let turn = Arc::clone(&self.turn).try_acquire_owned().ok()?;
        let known: Vec<Vec<i64>> = proposals
            .groups
            .iter()
            .map(|group| group.members.iter().map(|member| member.id).collect())
            .collect();
        let (own, problem) = (Arc::clone(self), Arc::clone(problem));
        tokio::task::spawn_blocking(move || {
            let mut solver = Solver::new(&problem, &known);
            solver.run_until(PATIENCE);
            let mut found = own.found();
            if found.len() >= BOUNDS {
                found.clear();
            }
            found.insert(key, solver.bound());
            drop(turn);
        });
        None
    }

    fn found(&self) -> std::sync::MutexGuard<'_, HashMap<String, i64>> {
        self.found.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
