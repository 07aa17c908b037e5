//! Why a request receives what it does, what funding it would cost the others, and the smallest change that would fund it: all by
//! proposing again, so that anybody can check it.

use std::ops::ControlFlow;

use super::dual::{Multipliers, answer};
use super::model::{Floor, Goal, Model, SCALE};
use super::oracle::{Bounds, Offer, Oracle};
use super::search::Known;
use super::stages::course::{Course, Opening};
use super::{Line, Progress, Proposal, Settings, Step, Table, TableError};

/// What can be said of one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// What it receives, in cents.
    pub award: i64,
    /// What binds.
    pub binding: Binding,
    /// For one that receives nothing but could: by how much the value falls if it receives its least all the same.
    pub regret: Option<Regret>,
    /// For one that receives nothing but could: changes that would fund it, each the smallest of its kind to about a hundredth of its least;
    /// for one whose rules do not let it reach its least, whether it would receive what they let it reach.
    pub changes: Vec<Change>,
}

/// By how much the value falls: between these, and exactly where both are equal. The floors under funders are left out: a funder
/// that chooses the request itself may do worse by its own scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Regret {
    /// At least this.
    pub least: i128,
    /// At most this.
    pub most: i128,
}

/// The rule that binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binding {
    /// It receives all it asks.
    Asked,
    /// It receives all that its rules allow: rates, caps on public money, what was requested of each.
    Rules,
    /// More money would be given to it, if there were: envelopes bind.
    Envelopes,
    /// It is eligible for no funder, or no funder has a score for it.
    Unwanted,
    /// With all money its rules let it reach only so many cents, less than is useful to it.
    Unreachable(i64),
    /// It could be funded, but the same money is worth more elsewhere: at the prices of the proposal its scores lack so many points.
    Outbid(u32),
}

/// Something that would fund it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It does with this as its least useful total, in cents.
    Least(i64),
    /// This funder's envelope is so many cents larger.
    Envelope {
        /// Its place.
        funder: usize,
        /// How much larger.
        cents: i64,
    },
}

const TRIES: u32 = 12;

/// Explains one request of a proposal that was made with these settings. Each try proposes again by value alone, within a quarter of the effort;
/// `tell` hears before each, and may stop it: then what was found until then is told.
///
/// # Errors
/// Where the table is none.
///
/// # Panics
/// Where the proposal is not one of this table, or has no such request.
pub fn explain(
    table: &Table,
    settings: &Settings,
    proposal: &Proposal,
    request: usize,
    tell: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Explanation, TableError> {
    table.check()?;
    let of = &table.requests[request];
    let award: i64 = proposal.amounts[request].iter().sum();
    let reach = reach(table, request);
    let known = |binding| Explanation {
        award,
        binding,
        regret: None,
        changes: Vec::new(),
    };
    if award == of.most {
        return Ok(known(Binding::Asked));
    }
    if award > 0 {
        return Ok(known(if award >= reach {
            Binding::Rules
        } else {
            Binding::Envelopes
        }));
    }
    if of.lines.iter().all(|line| line.score == 0) {
        return Ok(known(Binding::Unwanted));
    }
    let settings = Settings {
        effort: settings.effort / 4,
        ..*settings
    };
    if reach < of.least {
        let mut explanation = known(Binding::Unreachable(reach));
        if reach > 0 && tell().is_continue() {
            let mut changed = table.clone();
            changed.requests[request].least = reach;
            if funds(&changed, &settings, request) {
                explanation.changes.push(Change::Least(reach));
            }
        }
        return Ok(explanation);
    }
    let mut explanation = known(Binding::Outbid(lacking(table, &settings, proposal, request)));
    if tell().is_break() {
        return Ok(explanation);
    }
    explanation.regret = regret(table, &settings, proposal, request);
    let mut least = |wanted: &dyn Fn(i64) -> Table, most: i64| {
        let (mut low, mut high) = (0, most);
        if tell().is_break() || !funds(&wanted(high), &settings, request) {
            return None;
        }
        for _ in 0..TRIES {
            let middle = low + (high - low) / 2;
            if high - low <= of.least / 100 || tell().is_break() {
                break;
            }
            if funds(&wanted(middle), &settings, request) {
                high = middle
            } else {
                low = middle
            }
        }
        Some(high)
    };
    let together = |line: &Line| {
        let mut programmes = of.programmes.iter();
        let own = programmes.find(|one| one.envelopes.contains(&line.funder));
        own.map_or(0, |own| own.least)
    };
    let minima = of.lines.iter().map(|line| line.least.max(together(line)));
    let first = minima.min().expect("a line has a score");
    let with_less = |less: i64| {
        let mut changed = table.clone();
        changed.requests[request].least = of.least - less;
        changed
    };
    if of.least > first
        && let Some(less) = least(&with_less, of.least - first)
    {
        explanation.changes.push(Change::Least(of.least - less));
    }
    let best = of
        .lines
        .iter()
        .max_by_key(|line| (line.score, std::cmp::Reverse(line.funder)));
    let funder = best.expect("a line has a score").funder;
    let with_more = |more: i64| {
        let mut changed = table.clone();
        changed.funders[funder].envelope = (changed.funders[funder].envelope + more).min(super::AMOUNT_MOST);
        changed
    };
    if let Some(cents) = least(&with_more, of.most.saturating_mul(8).min(super::AMOUNT_MOST)) {
        explanation.changes.push(Change::Envelope { funder, cents });
    }
    Ok(explanation)
}

/// What a request could receive if envelopes had no end.
fn reach(table: &Table, request: usize) -> i64 {
    let mut rich = table.clone();
    for funder in &mut rich.funders {
        funder.envelope = super::AMOUNT_MOST;
    }
    let model = Model::of(&rich, None, 0);
    let demand = &model.requests[request];
    let mut oracle = Oracle::default();
    oracle.begin(model.programmes(demand));
    for line in demand.from..demand.to {
        let entry = &model.lines[line];
        if entry.score > 0 {
            let (least, most, public) = (entry.least, entry.most, entry.public);
            oracle.offers.push(Offer {
                worth: 1,
                zero: true,
                least,
                most,
                public,
                programme: entry.programme,
                place: line,
            });
        }
    }
    let bounds = Bounds {
        least: 1,
        most: demand.most,
        public_most: demand.public_most,
        charge: 0,
    };
    oracle
        .solve(&bounds)
        .map_or(0, |cents| i64::try_from(cents).expect("no more than is asked"))
}

/// By how many points its scores are too low, at the proposal's prices.
fn lacking(table: &Table, settings: &Settings, proposal: &Proposal, request: usize) -> u32 {
    let model = Model::of(table, None, settings.seed);
    let alone = |funder: usize| proposal.alone[funder].found;
    let kept = (0..table.funders.len()).filter(|&funder| alone(funder) > 0);
    let floor = |funder| Floor {
        worth: model.satisfaction(funder),
        least: alone(funder),
    };
    let value = Goal {
        worth: model.lines.iter().map(|line| line.score).collect(),
        charge: 0,
        reward: 0,
        unit: 1,
        floors: kept.clone().map(floor).collect(),
        lines_most: None,
    };
    let prices = Multipliers {
        caps: proposal.prices.envelopes.clone(),
        floors: kept.map(|funder| proposal.prices.floors[funder]).collect(),
        lines: 0,
    };
    let mut oracle = Oracle::default();
    let worth = answer(&mut oracle, &model, &value, &model.space(), &prices).worths[request];
    let points = (-worth).max(0) / i128::from(table.requests[request].least) / i128::from(SCALE);
    u32::try_from(points + 1).unwrap_or(u32::MAX)
}

fn course<'a>(settings: &'a Settings, tell: &'a mut dyn FnMut(&Progress) -> ControlFlow<()>) -> Course<'a> {
    Course {
        settings,
        tell,
        effort: 0,
        stopped: false,
    }
}

fn regret(table: &Table, settings: &Settings, proposal: &Proposal, request: usize) -> Option<Regret> {
    let on = &mut |_: &Progress| ControlFlow::Continue(());
    let mut course = course(settings, on);
    let model = Model::of(table, None, settings.seed);
    let demand = model.requests[request];
    let mut worth = vec![0; model.lines.len()];
    worth[demand.from..demand.to].fill(1);
    let floor = Floor {
        worth,
        least: i128::from(demand.least),
    };
    let value = Goal {
        worth: model.lines.iter().map(|line| line.score).collect(),
        charge: 0,
        reward: 0,
        unit: 1,
        floors: vec![floor],
        lines_most: None,
    };
    let found = course.seek(&model, &value, &Known::default(), Step::Value);
    let (best, bound) = (found.best?, found.bound?);
    let forced = best.achieved(&value);
    Some(Regret {
        least: (proposal.value.found - bound).max(0),
        most: (proposal.value.bound - forced).max(0),
    })
}

/// Whether the best by value alone funds a request.
fn funds(table: &Table, settings: &Settings, request: usize) -> bool {
    let on = &mut |_: &Progress| ControlFlow::Continue(());
    let mut course = course(settings, on);
    let Opening {
        model, value, first, ..
    } = course.open(table);
    let known = Known {
        amounts: &[first],
        prices: None,
    };
    let found = course.seek(&model, &value, &known, Step::Value);
    found.best.is_some_and(|best| best.totals[request] > 0)
}
