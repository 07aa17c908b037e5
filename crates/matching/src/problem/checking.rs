//! Whether what is asked makes sense.

use crate::candidate::{Candidate, Kind};
use crate::need::Need;
use crate::parameters::{Parameters, Refusal};

/// The quotas by kind, when all that is asked makes sense.
pub(super) fn checked(
    needs: &[Need],
    candidates: &[Candidate],
    parameters: &Parameters,
) -> Result<[u8; 5], Refusal> {
    if !(2..=8).contains(&parameters.size) {
        return Err(Refusal::Size(parameters.size));
    }
    let mut quotas = [0_u8; Kind::ALL.len()];
    for (kind, least) in &parameters.quotas {
        let quota = &mut quotas[*kind as usize];
        *quota = (*quota).max(*least);
    }
    if quotas.iter().map(|quota| u32::from(*quota)).sum::<u32>() > u32::from(parameters.size) {
        return Err(Refusal::Quotas);
    }
    let points = parameters.weights;
    let all = [
        points.coverage,
        points.sector,
        points.commune,
        points.side,
        points.relevance,
        points.member,
        points.known,
    ];
    if points.coverage < 10 || all.iter().any(|points| *points > 1_000_000) {
        return Err(Refusal::Points);
    }
    if let Some(need) = needs.iter().find(|need| !(1..=3).contains(&need.weight)) {
        return Err(Refusal::Weight(need.id));
    }
    let needs_twice = needs.windows(2).find(|two| two[0].id == two[1].id);
    let twice = candidates.windows(2).find(|two| two[0].id == two[1].id);
    match (needs_twice, twice) {
        (Some(two), _) => Err(Refusal::Twice(two[0].id)),
        (None, Some(two)) => Err(Refusal::Twice(two[0].id)),
        (None, None) => Ok(quotas),
    }
}
