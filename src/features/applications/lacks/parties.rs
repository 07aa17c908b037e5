//! What lacks of those who answer: enough of them, of the kinds and the side of the border that the call is for, able to
//! sign.

use super::{Lack, Party, Seen};
use crate::features::calls::{self, Border};
use crate::features::file::Country;
use crate::features::projects::{Role, Sector};

/// Who must be there, and who must not.
pub(super) fn partners(seen: &Seen<'_>, lacks: &mut Vec<Lack>) {
    let inside = |party: &&Party| party.is_in && party.role != Role::Associated;
    let inside = seen.parties.iter().filter(inside).count();
    // Without a call, one alone may ask too.
    let minimum = seen.call.map_or(1, |call| usize::from(call.minimum_partners));
    if inside < minimum {
        lacks.push(Lack::TooFew((minimum - inside) as u64));
    }
    sides(seen, lacks);
    if seen.call.is_some_and(|call| call.kind == calls::Kind::Poles) {
        let among = seen.project.sectors.values();
        let among: Vec<Sector> = among.filter_map(|word| word.parse().ok()).collect();
        let missing = Sector::missing(&among);
        // Where nothing of it is said yet, the roadmap itself lacks.
        if !among.is_empty() && !missing.is_empty() {
            lacks.push(Lack::NoSector(missing));
        }
    }
    for party in seen.parties {
        if !party.is_in {
            lacks.push(Lack::Waiting(party.key.clone()));
            continue;
        }
        // Who takes part without answering is held to no rule about who may answer, as for the border.
        let answers = party.role != Role::Associated;
        if answers && !seen.kinds.is_empty() && !seen.kinds.iter().any(|kind| kind == party.kind.as_str()) {
            lacks.push(Lack::WrongKind(party.key.clone()));
        }
        if !party.may_sign {
            lacks.push(Lack::NoSignatory(party.key.clone()));
        }
    }
}

/// The rule of the call about the border, for those who have a part in it.
fn sides(seen: &Seen<'_>, lacks: &mut Vec<Lack>) {
    let parties = seen.parties.iter();
    let inside: Vec<&Party> = parties
        .filter(|party| party.is_in && party.role != Role::Associated)
        .collect();
    if inside.is_empty() {
        return;
    }
    match seen.border {
        Border::Welcome => {}
        // Who is on neither side is welcome, and stands for none of the two.
        Border::Needed => {
            let is_there = |country| inside.iter().any(|party| party.country == country);
            if !is_there(Country::France) || !is_there(Country::Belgium) {
                lacks.push(Lack::OneSided);
            }
        }
        Border::OneSide => {
            let mut sides = inside.iter().map(|party| party.country);
            let side = seen
                .side
                .or_else(|| sides.find(|country| *country != Country::Elsewhere));
            for party in inside.iter().filter(|party| Some(party.country) != side) {
                lacks.push(match party.country {
                    Country::Elsewhere => Lack::OtherCountry(party.key.clone()),
                    Country::France | Country::Belgium => Lack::WrongSide(party.key.clone()),
                });
            }
        }
    }
}
