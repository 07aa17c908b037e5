//! How much a proposal depends on what nobody knows exactly: it is made again under stated changes, so that a meeting need only debate what
//! they move.
//!
//! The changes: nothing; the scores of one funder a tenth higher, and lower; the envelope of one funder a tenth larger, and smaller. Where a change moves scores, all of the table are first written in finer parts, so that a tenth of a small score is a tenth: exactly as long as none is above
//! 909, else to half a ten-thousandth of the highest. A request that is funded under all of them is *always in*, under none *always out*, otherwise *contested*.
//!
//! One funder taken away altogether is no uncertainty but another table, where whatever hangs on that funder falls: it moves nothing between these
//! lists, and is noted apart, as the funders on which each request depends. A survey goes on step by step, and can be kept and resumed: it is what was counted so far.

use std::ops::ControlFlow;

use crate::proposal::{AMOUNT_MOST, Progress, SCORE_MOST, Settings, Table, TableError, propose};

/// One stated change of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// None.
    Nothing,
    /// The scores of the funder at this place, in thousandths of what they are.
    Scores(usize, u16),
    /// The envelope of the funder at this place, in thousandths of what it is.
    Envelope(usize, u16),
    /// The funder at this place gives nothing and demands nothing.
    Without(usize),
}

impl Change {
    /// What nobody knows exactly, of a table of so many funders, in the order in which it is tried.
    #[must_use]
    pub fn all(funders: usize) -> Vec<Self> {
        let changes = (0..funders).flat_map(|funder| {
            [
                Self::Scores(funder, 1_100),
                Self::Scores(funder, 900),
                Self::Envelope(funder, 1_100),
                Self::Envelope(funder, 900),
            ]
        });
        [Self::Nothing].into_iter().chain(changes).collect()
    }

    /// How many proposals a survey of a table of so many funders makes: one for each change, then one without each funder.
    #[must_use]
    pub fn steps(funders: usize) -> usize {
        Self::all(funders).len() + funders
    }

    /// The table as it would be.
    #[must_use]
    pub fn applied(self, table: &Table) -> Table {
        let mut changed = table.clone();
        match self {
            Self::Nothing => {}
            Self::Scores(funder, thousandths) => {
                let lines = || table.requests.iter().flat_map(|request| &request.lines);
                let highest = u64::from(lines().map(|line| line.score).max().unwrap_or(0));
                let (parts, of) = match highest * 11 <= u64::from(SCORE_MOST) {
                    true => (10, 1),
                    false => (u64::from(SCORE_MOST) * 10, highest * 11),
                };
                let lines = changed.requests.iter_mut().flat_map(|request| &mut request.lines);
                for line in lines {
                    let factor = if line.funder == funder {
                        u64::from(thousandths)
                    } else {
                        1_000
                    };
                    let (part, whole) = (u64::from(line.score) * factor * parts, 1_000 * of);
                    let score = (part + whole / 2) / whole;
                    line.score = u32::try_from(score).unwrap_or(SCORE_MOST).min(SCORE_MOST);
                }
            }
            Self::Envelope(funder, thousandths) => {
                let envelope = &mut changed.funders[funder].envelope;
                *envelope = (*envelope / 1_000 * i64::from(thousandths)
                    + *envelope % 1_000 * i64::from(thousandths) / 1_000)
                    .min(AMOUNT_MOST);
            }
            Self::Without(funder) => {
                for request in &mut changed.requests {
                    request.lines.retain(|line| line.funder != funder);
                }
            }
        }
        changed
    }
}

/// What was counted so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Survey {
    /// How many changes were tried, in the order of [`Change::all`].
    pub tried: usize,
    /// By request: under how many of them it was funded.
    pub funded: Vec<usize>,
    /// How many funders were taken away, each in its turn, after all changes.
    pub removed: usize,
    /// By request: the places of those without whom it is not funded, though it is with them.
    pub depends: Vec<Vec<usize>>,
}

/// Where a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Funded under every change.
    AlwaysIn,
    /// Funded under some.
    Contested,
    /// Funded under none.
    AlwaysOut,
}

impl Survey {
    /// Nothing is counted yet.
    #[must_use]
    pub fn new(table: &Table) -> Self {
        Self {
            tried: 0,
            funded: vec![0; table.requests.len()],
            removed: 0,
            depends: vec![Vec::new(); table.requests.len()],
        }
    }

    /// Tries the next change, or the next table without one funder. Whether there was one, and it was counted: a proposal that `tell` stops is not.
    ///
    /// # Errors
    /// Where the table is none.
    ///
    /// # Panics
    /// Where it is not the table that the survey began with.
    pub fn advance(
        &mut self,
        table: &Table,
        settings: &Settings,
        tell: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> Result<bool, TableError> {
        assert_eq!(
            (self.funded.len(), self.depends.len()),
            (table.requests.len(), table.requests.len()),
            "one table from beginning to end"
        );
        let changes = Change::all(table.funders.len());
        let change = match changes.get(self.tried) {
            Some(change) => *change,
            None if self.removed < table.funders.len() => Change::Without(self.removed),
            None => return Ok(false),
        };
        let mut stopped = false;
        let proposal = propose(&change.applied(table), settings, &mut |progress| {
            let told = tell(progress);
            stopped |= told.is_break();
            told
        })?;
        if stopped {
            return Ok(false);
        }
        let funded = |given: &Vec<i64>| given.iter().any(|&cents| cents > 0);
        match change {
            Change::Without(funder) => {
                for (place, given) in proposal.amounts.iter().enumerate() {
                    if self.funded[place] > 0 && !funded(given) {
                        self.depends[place].push(funder);
                    }
                }
                self.removed += 1;
            }
            _ => {
                for (count, given) in self.funded.iter_mut().zip(&proposal.amounts) {
                    *count += usize::from(funded(given));
                }
                self.tried += 1;
            }
        }
        Ok(true)
    }

    /// Whether every change was tried, and every funder taken away once.
    #[must_use]
    pub fn is_complete(&self, table: &Table) -> bool {
        self.tried + self.removed == Change::steps(table.funders.len())
    }

    /// By request: where it stands after what was tried so far; contested as long as nothing was. Before [`Survey::is_complete`] say
    /// after how many changes this is so.
    #[must_use]
    pub fn standings(&self) -> Vec<Standing> {
        let of = |&funded: &usize| match funded {
            _ if self.tried == 0 => Standing::Contested,
            0 => Standing::AlwaysOut,
            funded if funded == self.tried => Standing::AlwaysIn,
            _ => Standing::Contested,
        };
        self.funded.iter().map(of).collect()
    }
}
