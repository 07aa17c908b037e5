//! Whether a partner of a request was left out.

use super::{Broken, count};
use crate::proposal::{Line, Proposal, Request, Table};

/// Whether nobody was left out for the sake of fewer lines, of fairness or of territories: in each request that receives something every
/// partner whom the value alone reaches has the line that gave it most, with no less; where the value alone gives the request nothing, every
/// partner who can have something has something.
///
/// # Errors
/// The first who was left out or has less, or a rule that what is claimed of the value breaks.
pub fn partners(table: &Table, proposal: &Proposal) -> Result<(), Broken> {
    if !table.names_partners() {
        return if proposal.valued.is_empty() {
            Ok(())
        } else {
            Err(Broken::Shape)
        };
    }
    if count(table, &proposal.valued)?.value != proposal.value.found {
        return Err(Broken::Claim("value"));
    }
    let every = table.requests.iter().zip(&proposal.valued).zip(&proposal.amounts);
    for (place, ((request, valued), given)) in every.enumerate() {
        if given.iter().all(|&cents| cents == 0) {
            continue;
        }
        let funded = valued.iter().any(|&cents| cents > 0);
        for (partner, funders) in request.partners.iter().enumerate() {
            let own: Vec<(i64, i64, bool)> = request
                .lines
                .iter()
                .zip(valued.iter().zip(given))
                .filter(|(line, _)| funders.contains(&line.funder))
                .map(|(line, (&valued, &given))| (valued, given, can_pay(table, request, line)))
                .collect();
            let most = own.iter().map(|&(valued, ..)| valued).max().unwrap_or(0);
            let kept = match funded {
                true => {
                    most == 0
                        || own
                            .iter()
                            .any(|&(valued, given, _)| valued == most && given >= most)
                }
                false => own.iter().all(|&(.., can)| !can) || own.iter().any(|&(_, given, _)| given > 0),
            };
            if !kept {
                return Err(Broken::Partner {
                    request: place,
                    partner,
                });
            }
        }
    }
    Ok(())
}

/// Whether the rules of a line, and those of the programme of which it is one envelope, let it be given at all.
fn can_pay(table: &Table, request: &Request, line: &Line) -> bool {
    let mut programmes = request.programmes.iter();
    let Some(own) = programmes.find(|of| of.envelopes.contains(&line.funder)) else {
        return most(table, request, line, i64::MAX).is_some();
    };
    let lines = request
        .lines
        .iter()
        .filter(|one| own.envelopes.contains(&one.funder));
    let together: i128 = lines.filter_map(|one| most(table, request, one, own.most)).sum();
    most(table, request, line, own.most).is_some() && together >= i128::from(own.least)
}

/// The most that a line can be, and no more than so much; nothing where that is below its least.
fn most(table: &Table, request: &Request, line: &Line, limit: i64) -> Option<i128> {
    let envelope = table.funders[line.funder].envelope;
    let most = line.requested.min(request.most).min(envelope).min(limit);
    let by_rate = i128::from(request.cost) * i128::from(line.rate) / 10_000;
    Some(i128::from(most).min(by_rate)).filter(|most| *most >= i128::from(line.least))
}
