//! The objectives, one after the other, each within what those before it allow.

use std::ops::ControlFlow;

use super::dual::Multipliers;
use super::model::{Floor, Goal, Model, SCALE};
use super::search::Known;
use super::state::State;
use super::{Prices, Progress, Proposal, Proved, Settings, Step, Table, TableError};

pub mod course;

use course::{Course, Opening, lowest};

/// Millionths in one.
const MILLION: i128 = 1_000_000;

/// Proposes who pays what. `tell` hears of the progress and may stop it: then what was found until then is the proposal, which does not
/// replay, for nobody can stop it at the same place again.
///
/// # Errors
/// Where the table is none.
pub fn propose(
    table: &Table,
    settings: &Settings,
    tell: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> Result<Proposal, TableError> {
    table.check()?;
    let mut course = Course {
        settings,
        tell,
        effort: 0,
        stopped: false,
    };
    let Opening {
        mut model,
        alone,
        kept,
        value,
        first,
    } = course.open(table);
    let known = Known {
        amounts: &[first],
        prices: None,
    };
    let found = course.seek(&model, &value, &known, Step::Value);
    let best = found.best.expect("at least what each would pay alone");
    let reached = best.achieved(&value);
    let proved_value = Proved {
        found: reached,
        bound: found.bound.expect("there is one"),
    };
    let mut prices = Prices {
        envelopes: found.prices.caps.clone(),
        floors: vec![0; table.funders.len()],
    };
    for (&funder, &price) in kept.iter().zip(&found.prices.floors) {
        prices.floors[funder] = price;
    }

    let valued = match table.names_partners() {
        true => by_request(&model, &best.amounts),
        false => Vec::new(),
    };
    model.keep_partners(table, &best.amounts);

    let least = reached - reached * i128::from(settings.tolerance) / MILLION;
    let mut floors = value.floors.clone();
    floors.push(Floor {
        worth: value.worth.clone(),
        least,
    });
    let (start, mut known_prices, per_line) = course.charged(&model, &value, best, least, found.prices);
    let fewest = Goal {
        worth: vec![0; model.lines.len()],
        charge: per_line,
        reward: 0,
        unit: i128::from(per_line),
        floors,
        lines_most: None,
    };
    // A charge on lines beside the value is a price of one for the value beside the charge.
    known_prices.floors.push(SCALE);
    let known = Known {
        amounts: &[start],
        prices: Some(&known_prices),
    };
    let found = course.seek(&model, &fewest, &known, Step::Lines);
    let best = found.best.expect("the one before is one");
    let mut proved_lines = Proved {
        found: i128::from(best.lines),
        bound: (-found.bound.expect("there is one"))
            .div_euclid(i128::from(per_line))
            .max(0),
    };

    let near = Multipliers {
        lines: found.prices.lines + per_line.saturating_mul(SCALE),
        ..found.prices
    };
    let (best, fairness) = course.fairness(&model, &fewest, &kept, best, &near);
    let lowest = lowest(&fewest, &kept, &best);

    let mut most = Goal {
        charge: 0,
        reward: 1,
        unit: 1,
        lines_most: Some(best.lines),
        ..fewest
    };
    for place in 0..kept.len() {
        // Fairness stays: rounded down to millionths, as it is announced.
        let floor = &mut most.floors[place];
        floor.least = floor
            .least
            .max((floor.least * lowest + MILLION - 1) / MILLION)
            .min(best.reached[place]);
    }
    let scale =
        i64::try_from((reached / model.territories.max(1) as i128).clamp(1, 1 << 40)).expect("clamped");
    (most.reward, most.unit) = (scale, i128::from(scale));
    let served = |state: &State| state.served.iter().filter(|&&served| served > 0).count() as i128;
    let (before, lines) = (served(&best), best.amounts.clone());
    let (best, bound) = if before == model.territories as i128 {
        (best, before)
    } else {
        let known = Known {
            amounts: &[lines],
            prices: None,
        };
        let found = course.seek(&model, &most, &known, Step::Territories);
        let bound = found
            .bound
            .map_or(before, |bound| bound.div_euclid(i128::from(scale)));
        (found.best.unwrap_or(best), bound)
    };
    let territories = Proved {
        found: served(&best),
        bound,
    };

    // What came after may have needed fewer still.
    proved_lines.found = i128::from(best.lines);
    Ok(Proposal {
        amounts: by_request(&model, &best.amounts),
        valued,
        alone,
        value: proved_value,
        lines: proved_lines,
        fairness,
        territories,
        prices,
        effort: course.effort,
    })
}

fn by_request(model: &Model, amounts: &[i64]) -> Vec<Vec<i64>> {
    let own = model
        .requests
        .iter()
        .map(|demand| amounts[demand.from..demand.to].to_vec());
    own.collect()
}
