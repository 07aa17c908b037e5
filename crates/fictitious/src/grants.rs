//! Grants that nobody gave: so that figures can be seen before any official file is loaded. Public bodies and
//! foundations give, most of them little; few associations receive, from one funder or from several, year after year.

use territory::Kind;

use crate::Organisation;
use crate::dice::{Dice, Urn};

/// Funders, at most: about as many as publish around one metropolis.
const FUNDERS: usize = 14;
/// Years before this one in which grants were given.
const YEARS: i16 = 7;
/// Dice of grants are others than those of organisations.
const APART: u64 = 0x6772_616e_7473;

/// A fictitious grant. Who gives and who receives are places among the organisations that were asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grant {
    /// Who gives.
    pub funder: usize,
    /// Who receives.
    pub beneficiary: usize,
    /// The year it counts for.
    pub year: i16,
    /// How much, in cents of euro.
    pub cents: i64,
    /// Whether it was paid; otherwise it was voted.
    pub paid: bool,
}

/// What somebody may give or receive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// It may give.
    Funder,
    /// It may receive.
    Beneficiary,
    /// Neither.
    None,
}

impl Part {
    /// The part of an organisation: associations that live receive, public bodies and foundations give.
    #[must_use]
    pub fn of(organisation: &Organisation) -> Self {
        match organisation.kind {
            _ if organisation.state != crate::State::Active => Self::None,
            Kind::Association => Self::Beneficiary,
            Kind::PublicBody | Kind::Foundation => Self::Funder,
            Kind::Company | Kind::Other => Self::None,
        }
    }
}

/// Invents the grants of the years before `year` among organisations, given by their parts.
#[must_use]
pub fn grants(parts: &[Part], seed: u64, year: i16) -> Vec<Grant> {
    let funders: Vec<usize> = places(parts, Part::Funder).take(FUNDERS).collect();
    let mut grants = Vec::new();
    if funders.is_empty() {
        return grants;
    }
    // The first gives to ten times as many as the last.
    let urn = Urn::new((0..funders.len()).map(|place| 100 / (place + 1)));
    for beneficiary in places(parts, Part::Beneficiary) {
        let mut dice = Dice::of(seed ^ APART, beneficiary);
        if !dice.percent(22) {
            continue;
        }
        let mut own: Vec<usize> = (0..1 + dice.below(5) * dice.below(2))
            .map(|_| funders[urn.draw(&mut dice)])
            .collect();
        own.sort_unstable();
        own.dedup();
        // What it usually asks for: a few hundred euros for most, a hundred thousand for one in fifty.
        let usual = amount(&mut dice);
        for funder in own {
            let first = year - YEARS + dice.below(4) as i16;
            for year in first..year {
                if dice.percent(70) {
                    let cents = (usual * (60 + dice.below(90) as i64) / 100).max(150);
                    grants.push(Grant {
                        funder,
                        beneficiary,
                        year,
                        cents: cents / 50 * 50 * 100,
                        paid: dice.percent(30),
                    });
                }
            }
        }
    }
    grants
}

fn places(parts: &[Part], wanted: Part) -> impl Iterator<Item = usize> + '_ {
    let every = parts.iter().enumerate();
    every
        .filter(move |(_, part)| **part == wanted)
        .map(|(place, _)| place)
}

/// Euros, doubled again and again while the dice say so: whole numbers, the same on every machine.
fn amount(dice: &mut Dice) -> i64 {
    let mut euros = 300 + dice.below(700) as i64;
    for _ in 0..8 {
        if !dice.percent(62) {
            break;
        }
        euros = euros * (150 + dice.below(120) as i64) / 100;
    }
    euros
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts() -> Vec<Part> {
        (0..2_000)
            .map(|place| match place % 100 {
                0 => Part::Funder,
                99 => Part::None,
                _ => Part::Beneficiary,
            })
            .collect()
    }

    #[test]
    fn the_same_seed_invents_the_same_grants() {
        assert_eq!(grants(&parts(), 7, 2026), grants(&parts(), 7, 2026));
        assert_ne!(grants(&parts(), 7, 2026), grants(&parts(), 8, 2026));
    }

    #[test]
    fn those_who_give_give_and_those_who_receive_receive_in_years_that_are_past() {
        let parts = parts();
        let found = grants(&parts, 7, 2026);
        assert!(found.len() > 300, "{}", found.len());
        for grant in &found {
            assert_eq!(parts[grant.funder], Part::Funder);
            assert_eq!(parts[grant.beneficiary], Part::Beneficiary);
            assert!((2019..2026).contains(&grant.year), "{grant:?}");
            assert!(grant.cents >= 10_000 && grant.cents % 5_000 == 0, "{grant:?}");
        }
        let small = found.iter().filter(|grant| grant.cents < 100_000).count();
        assert!(small * 10 > found.len() && small * 2 < found.len() * 2, "{small}");
    }

    #[test]
    fn where_nobody_gives_there_are_no_grants() {
        assert_eq!(grants(&[Part::Beneficiary; 50], 7, 2026), Vec::new());
        assert_eq!(grants(&[], 7, 2026), Vec::new());
    }
}
