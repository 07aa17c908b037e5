//! A proposal of who pays what, when several funders with envelopes and rules of their own examine the same requests.
//!
//! *Formulation.* Request i, funder f; x is what a funder gives a request, in whole cents; a *line* is an x above zero; `s` a score.
//!
//! * x is nothing or between the line's least and most; its most is the lowest of what is requested, the funder's rate of the
//!   eligible cost, and the envelope. Without a line in the table the request is not eligible for that funder.
//! * Several funders may be envelopes of one programme: Σ of x over these is nothing or between the programme's least and most. Each is a
//!   funder like any other: alone it is without the others, under the same least.
//! * Σᵢ x ≤ the funder's envelope. Σ over f of x is nothing or between the request's least useful total and what it asks in all.
//! * Σ over public f of x ≤ the public rate of the eligible cost, and ≤ what a *de minimis* regime leaves to the request. Where several
//!   requests share what is left to one undertaking it is divided between them beforehand, for else one funder's alone could undo another's.
//! * **No funder does worse than the best that was found for it alone.** A funder's satisfaction is `U_f = Σᵢ s·(all that request i receives, whoever pays)`; alone it would
//!   have reached `A_f`, the best that was found with its own money, its own lines and the same rules: every proposal has `U_f ≥ A_f`. That is the
//!   optimum where it is proved ([`Proposal::is_alone_proved`]), else within its stated bound. Such proposals always
//!   exist: let each request be paid by the one that alone would give it most. Were only a funder's own money counted this
//!   would not be so: two funders who alone would both pay the same request cannot both.
//!
//! Objectives, in this order: the *value* `Σ s·x`; then, among all that give up no more than the announced tolerance of that
//! value, the fewest lines; then, with no more lines, fairness, the lowest `U_f ÷ A_f`; then the most territories that receive something.
//!
//! **Nobody is left out for the sake of fewer lines, of fairness or of territories.** Where the table names the partners of a request
//! ([`Request::partners`]), the objectives after the value keep, in every request that receives something, for each partner the line that
//! gave it most by value, with no less than that; in a request that the value left without anything, each partner has a line too. What the value alone does is in [`Proposal::valued`].
//!
//! *Method.* Prices for what requests share (envelopes, the floors under the funders) leave one small problem
//! for each request, which is solved exactly; their sum bounds every proposal from above (Lagrangian duality: Geoffrion,
//! "Lagrangean relaxation for integer programming", 1974; prices by Polyak's steps). From the prices proposals are built and
//! bettered; what remains of the gap is closed by branch and bound as far as the *effort* goes. Effort is counted in small problems solved, never in
//! seconds: the same input, seed and effort give the same proposal on every machine. [`check`](crate::check) verifies the answer, and
//! the bound from its prices, in integers and without any code of this module.

mod dual;
mod explain;
mod model;
mod oracle;
mod repair;
mod run;
mod search;
mod stages;
mod state;

pub use explain::{Binding, Change, Explanation, Regret, explain};
pub use run::{RULES, Run, RunError};
pub use stages::propose;

/// What is asked, and of whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Who pays.
    pub funders: Vec<Funder>,
    /// Who asks.
    pub requests: Vec<Request>,
}

/// Somebody who pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Funder {
    /// Its number: no two funders have the same.
    pub number: u32,
    /// What it can spend, in cents.
    pub envelope: i64,
    /// Whether its money is public: then caps on public money count it.
    pub public: bool,
}

/// Somebody who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its number: no two requests have the same.
    pub number: u32,
    /// Less than this in all, in cents, is of no use. Above zero.
    pub least: i64,
    /// What it asks in all, in cents.
    pub most: i64,
    /// Its eligible cost, in cents.
    pub cost: i64,
    /// The highest part of the cost that public money may pay, in ten-thousandths.
    pub public_rate: u32,
    /// What is left to it in cents, where public money to it counts as *de minimis* aid.
    pub headroom: Option<i64>,
    /// Where it takes place.
    pub territory: Option<u32>,
    /// What it asks of each funder it is eligible for: one line a funder, in their order.
    pub lines: Vec<Line>,
    /// What programmes give it that pay out of several envelopes: of each funder at most one.
    pub programmes: Vec<Programme>,
    /// By partner: the places of the funders of whom something is asked for it. Partners that are not named are not looked after.
    pub partners: Vec<Vec<usize>>,
}

/// What a request asks of one funder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// The funder's place in [`Table::funders`].
    pub funder: usize,
    /// The funder gives at least this, in cents, or nothing. Above zero.
    pub least: i64,
    /// What is requested, in cents.
    pub requested: i64,
    /// The highest part of the cost that the funder pays, in ten-thousandths.
    pub rate: u32,
    /// What a cent is worth here to this funder, up to [`SCORE_MOST`].
    pub score: u32,
}

/// What a programme gives a request out of several envelopes, each of which is a funder: nothing, or between these in all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// The places of its envelopes among the funders, in their order: all of them are public, or none.
    pub envelopes: Vec<usize>,
    /// It gives at least this in all, in cents, or nothing. Above zero.
    pub least: i64,
    /// It gives at most this in all, in cents.
    pub most: i64,
}

/// The highest score.
pub const SCORE_MOST: u32 = 10_000;
/// The highest amount, in cents.
pub const AMOUNT_MOST: i64 = 1_000_000_000_000;
/// A rate of the whole, in ten-thousandths.
pub const WHOLE: u32 = 10_000;
const FUNDERS_MOST: usize = 1_000;
const LINES_MOST: usize = 1_000_000;

/// Why nothing is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// A place that does not exist, or lines of a request that are not in the order of funders, each once.
    #[error(
        "a line names a funder that does not exist, or a request's lines do not go by the order of funders"
    )]
    Shape,
    /// A programme of a request without an envelope, of envelopes that are not in the order of funders, of public and of other money, or
    /// that has one in common with another.
    #[error("a programme of a request is none, or has an envelope in common with another")]
    Programme,
    /// The same number twice.
    #[error("two funders or two requests have the same number")]
    Numbers,
    /// An amount, a rate or a score out of range, or a least of nothing or above its most.
    #[error("an amount, a rate or a score is out of range")]
    Amount,
    /// More funders or lines than are treated.
    #[error("there are too many funders or lines")]
    TooMany,
}

impl Table {
    /// Whether this is a table that can be treated.
    ///
    /// # Errors
    /// Why it is not.
    pub fn check(&self) -> Result<(), TableError> {
        let unlike = |mut numbers: Vec<u32>| {
            numbers.sort_unstable();
            numbers.windows(2).all(|pair| pair[0] != pair[1])
        };
        let lines: usize = self.requests.iter().map(|request| request.lines.len()).sum();
        if self.funders.len() > FUNDERS_MOST || lines > LINES_MOST {
            return Err(TableError::TooMany);
        }
        if !unlike(self.funders.iter().map(|funder| funder.number).collect())
            || !unlike(self.requests.iter().map(|request| request.number).collect())
        {
            return Err(TableError::Numbers);
        }
        let amount = |cents: &i64| (0..=AMOUNT_MOST).contains(cents);
        let mut fits = self.funders.iter().all(|funder| amount(&funder.envelope));
        for request in &self.requests {
            let lines = &request.lines;
            if lines.windows(2).any(|pair| pair[0].funder >= pair[1].funder)
                || lines.last().is_some_and(|last| last.funder >= self.funders.len())
                || request
                    .partners
                    .iter()
                    .any(|of| of.is_empty() || of.iter().any(|&funder| funder >= self.funders.len()))
            {
                return Err(TableError::Shape);
            }
            if !request.are_programmes(&self.funders) {
                return Err(TableError::Programme);
            }
            let mut programmes = request.programmes.iter();
            fits &= programmes.all(|of| of.least > 0 && amount(&of.least) && amount(&of.most));
            fits &= request.least > 0 && request.least <= request.most && amount(&request.most);
            fits &= amount(&request.cost) && request.public_rate <= WHOLE;
            fits &= request.headroom.iter().all(amount);
            fits &= request.lines.iter().all(|line| {
                line.least > 0
                    && amount(&line.least)
                    && amount(&line.requested)
                    && line.rate <= WHOLE
                    && line.score <= SCORE_MOST
            });
        }
        if fits { Ok(()) } else { Err(TableError::Amount) }
    }

    /// Whether any request has a programme that pays out of several envelopes.
    #[must_use]
    pub fn names_programmes(&self) -> bool {
        self.requests.iter().any(|request| !request.programmes.is_empty())
    }

    /// Whether it says of any request whose money it is.
    #[must_use]
    pub fn names_partners(&self) -> bool {
        self.requests.iter().any(|request| !request.partners.is_empty())
    }
}

impl Request {
    fn are_programmes(&self, funders: &[Funder]) -> bool {
        let own = |of: &Programme| {
            let envelopes = &of.envelopes;
            let public = |place: &usize| funders.get(*place).map(|funder| funder.public);
            envelopes.windows(2).all(|pair| pair[0] < pair[1])
                && envelopes.last().is_some_and(|last| *last < funders.len())
                && envelopes
                    .iter()
                    .all(|place| public(place) == public(&envelopes[0]))
        };
        let mut every: Vec<usize> = self
            .programmes
            .iter()
            .flat_map(|of| of.envelopes.clone())
            .collect();
        every.sort_unstable();
        self.programmes.iter().all(own) && every.windows(2).all(|pair| pair[0] < pair[1])
    }
}

/// How a proposal is made; published with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Breaks ties: of two requests between which nothing else decides, their numbers mixed with it decide.
    pub seed: u64,
    /// How much of the value may be given up for fewer lines, fairness and territories, in millionths.
    pub tolerance: u32,
    /// How many small problems may be solved for each objective.
    pub effort: u64,
}

impl Default for Settings {
    /// Seed 0, one thousandth of the value, and an effort of two million.
    fn default() -> Self {
        Self {
            seed: 0,
            tolerance: 1_000,
            effort: 2_000_000,
        }
    }
}

/// Who pays what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// By request, then by its lines: cents.
    pub amounts: Vec<Vec<i64>>,
    /// The same as the value alone would have it, before lines, fairness and territories were considered: whom that reaches, the
    /// amounts reach too. Nothing where the table names no partners.
    pub valued: Vec<Vec<i64>>,
    /// By funder: its best satisfaction alone as found, which the proposal reaches; and what it cannot exceed alone.
    pub alone: Vec<Proved>,
    /// The best value found before lines, fairness and territories were considered, and its proved bound.
    pub value: Proved,
    /// The lines found, and how many there must be at least for that value less the tolerance.
    pub lines: Proved,
    /// The lowest `U_f ÷ A_f` in millionths, rounded down, and its proved bound; of nothing where no funder reaches anything alone.
    pub fairness: Proved,
    /// Territories that receive something, and how many can at most.
    pub territories: Proved,
    /// The prices from which anybody can prove the bound of the value again.
    pub prices: Prices,
    /// Small problems solved.
    pub effort: u64,
}

impl Proposal {
    /// Whether what was found for each funder alone is its optimum. Else one may only say: no funder does worse than the best that
    /// was found for it alone; how far that is from its optimum at most, its [`Proved::gap`] says.
    #[must_use]
    pub fn is_alone_proved(&self) -> bool {
        self.alone.iter().all(|alone| alone.is_optimal())
    }
}

/// What was found, and how much better any other can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proved {
    /// As found.
    pub found: i128,
    /// No proposal of this objective is better than this; equal to what was found where that is the optimum.
    pub bound: i128,
}

impl Proved {
    /// Whether what was found is the optimum.
    #[must_use]
    pub const fn is_optimal(self) -> bool {
        self.found == self.bound
    }

    /// The distance to the bound in millionths of what was found, rounded up.
    #[must_use]
    pub const fn gap(self) -> i128 {
        let distance = (self.bound - self.found).abs();
        match self.found.abs() {
            0 if distance == 0 => 0,
            0 => i128::MAX,
            found => (distance * 1_000_000 + found - 1) / found,
        }
    }
}

/// Prices in 65,536ths of a score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prices {
    /// By funder: a cent of its envelope.
    pub envelopes: Vec<i64>,
    /// By funder: a point of its satisfaction, in 65,536ths.
    pub floors: Vec<i64>,
}

/// What was done so far, told while a proposal is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Which objective is treated.
    pub step: Step,
    /// Small problems solved for it, and how many may be.
    pub effort: (u64, u64),
    /// The best found for it so far, if any, and its bound so far.
    pub found: Option<i128>,
    /// See `found`.
    pub bound: i128,
}

/// The objectives in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// What this funder reaches alone.
    Alone(usize),
    /// The value.
    Value,
    /// The fewest lines.
    Lines,
    /// The lowest satisfaction of any funder.
    Fairness,
    /// Territories.
    Territories,
}
