//! Iterative proportional fitting, with bounds or without.

use super::{adjusting::Raking, design::SurveyError};

/// Ratios of weights after to before, rounds, and the gap that remains.
pub(super) fn rake(
    base: &[f64],
    margins: &[Vec<usize>],
    totals: &[f64],
    raking: Raking,
) -> Result<(Vec<f64>, usize, f64), SurveyError> {
    let (low, high) = raking.bounds.unwrap_or((0.0, f64::INFINITY));
    let members: Vec<Vec<Vec<usize>>> = margins
        .iter()
        .map(|margin| grouped(margin, totals.len()))
        .collect();
    // exp(x'λ), without the bounds: what they cut comes back when λ moves.
    let mut free = vec![1.0; base.len()];
    let mut gap = gap_of(base, margins, totals, &free, low, high);
    for round in 0..raking.rounds {
        if gap <= raking.tolerance {
            return Ok((clamped(&free, low, high), round, gap));
        }
        for classes in &members {
            for (class, units) in classes.iter().enumerate().filter(|(_, units)| !units.is_empty()) {
                let Some(times) = multiplier(base, &free, units, totals[class], low, high) else {
                    return Err(SurveyError::NotConverged {
                        rounds: round + 1,
                        gap,
                    });
                };
                for unit in units {
                    free[*unit] *= times;
                }
            }
        }
        gap = gap_of(base, margins, totals, &free, low, high);
    }
    if gap <= raking.tolerance {
        return Ok((clamped(&free, low, high), raking.rounds, gap));
    }
    Err(SurveyError::NotConverged {
        rounds: raking.rounds,
        gap,
    })
}

/// By what the free ratios of a class are to be multiplied for its bounded weights to add up to the total: exact,
/// for the sum is straight between the places where a ratio meets a bound. `None` where no multiplier reaches it.
fn multiplier(base: &[f64], free: &[f64], units: &[usize], total: f64, low: f64, high: f64) -> Option<f64> {
    let sum: f64 = units.iter().map(|unit| base[*unit] * free[*unit]).sum();
    let bounded = |times: f64| -> f64 {
        let weight = |unit: &usize| base[*unit] * (free[*unit] * times).clamp(low, high);
        units.iter().map(weight).sum()
    };
    let plain = total / sum;
    if low == 0.0 && high == f64::INFINITY {
        return plain.is_finite().then_some(plain);
    }
    let weights: f64 = units.iter().map(|unit| base[*unit]).sum();
    if !(low * weights <= total && total <= high * weights) {
        return None;
    }
    let mut corners: Vec<f64> = units
        .iter()
        .flat_map(|unit| [low / free[*unit], high / free[*unit]])
        .filter(|corner| corner.is_finite())
        .collect();
    corners.sort_unstable_by(f64::total_cmp);
    let after = corners.partition_point(|corner| bounded(*corner) < total);
    let (below, above) = (corners.get(after.wrapping_sub(1)), corners.get(after));
    let (below, above) = match (below, above) {
        (Some(below), Some(above)) => (*below, *above),
        // Before the first corner all lie on the low bound, after the last on the high one.
        (None, Some(only)) | (Some(only), None) => return Some(*only),
        (None, None) => return Some(plain),
    };
    let (from, to) = (bounded(below), bounded(above));
    let part = if to > from {
        (total - from) / (to - from)
    } else {
        1.0
    };
    Some(below + part * (above - below))
}

fn grouped(margin: &[usize], classes: usize) -> Vec<Vec<usize>> {
    let mut groups = vec![Vec::new(); classes];
    for (unit, class) in margin.iter().enumerate() {
        groups[*class].push(unit);
    }
    groups
}

fn clamped(free: &[f64], low: f64, high: f64) -> Vec<f64> {
    free.iter().map(|ratio| ratio.clamp(low, high)).collect()
}

fn gap_of(base: &[f64], margins: &[Vec<usize>], totals: &[f64], free: &[f64], low: f64, high: f64) -> f64 {
    let mut sums = vec![0.0; totals.len()];
    for margin in margins {
        for (unit, class) in margin.iter().enumerate() {
            sums[*class] += base[unit] * free[unit].clamp(low, high);
        }
    }
    let gaps = sums
        .iter()
        .zip(totals)
        .map(|(sum, total)| ((sum - total) / total).abs());
    gaps.fold(0.0, f64::max)
}
