//! Grants that nobody gave: so that figures can be seen before any official file is loaded. Public bodies and
//! foundations give, most of them little; few associations receive, from one funder or from several, year after year. Some do a
//! project together, which one decision pays.

use std::collections::BTreeSet;

use territory::Kind;

use crate::Organisation;
use crate::dice::{Dice, Urn};

/// Funders, at most: about as many as publish around one metropolis.
const FUNDERS: usize = 14;
/// Years before this one in which grants were given.
const YEARS: i16 = 7;
/// Dice of grants are others than those of organisations, and those of projects of several others again.
const APART: u64 = 0x6772_616e_7473;
const TOGETHER: u64 = 0x746f_6765_7468;
/// Projects of several, at most; and how many that may receive there are for one of them.
const PROJECTS: usize = 120;
const FOR_ONE: usize = 12;

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
    /// The number of the project of several that it is for, if any.
    pub project: Option<usize>,
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
                    grants.push(Grant {
                        funder,
                        beneficiary,
                        year,
                        cents: about(usual, &mut dice),
                        paid: dice.percent(30),
                        project: None,
                    });
                }
            }
        }
    }
    let receive: Vec<usize> = places(parts, Part::Beneficiary).collect();
    for number in 0..(receive.len() / FOR_ONE).min(PROJECTS) {
        let mut dice = Dice::of(seed ^ TOGETHER, number);
        let funder = funders[urn.draw(&mut dice)];
        let other = funders[urn.draw(&mut dice)];
        let members = members(&receive, &mut dice);
        grants.extend(together(number, &members, (funder, other), year, &mut dice));
    }
    grants
}

/// Who does a project together: some of those who do, often two to four, rarely up to twelve, each near the others among them.
fn members(receive: &[usize], dice: &mut Dice) -> BTreeSet<usize> {
    // Two for three of them: each does several projects, and with not quite the same.
    let circle = (receive.len() / FOR_ONE).min(PROJECTS) * 3 / 2;
    let near = (circle / 6).max(4);
    let many = 2 + if dice.percent(85) {
        dice.below(3)
    } else {
        dice.below(11)
    };
    let first = dice.below(circle);
    let place = |at: usize| receive[(at % circle) * (receive.len() / circle)];
    (0..many).map(|_| place(first + dice.below(near))).collect()
}

/// What one decision gives the members of a project, in one year or in two; at times another funder pays one of them for the same.
fn together(
    project: usize,
    members: &BTreeSet<usize>,
    (funder, other): (usize, usize),
    year: i16,
    dice: &mut Dice,
) -> Vec<Grant> {
    let mut grants = Vec::new();
    if members.len() < 2 {
        return grants;
    }
    let usual = amount(dice);
    let began = year - YEARS + dice.below(YEARS as usize) as i16;
    let ended = began + i16::from(dice.percent(30));
    for year in began..=ended.min(year - 1) {
        let paid = dice.percent(30);
        for (place, beneficiary) in members.iter().enumerate() {
            let grant = Grant {
                funder,
                beneficiary: *beneficiary,
                year,
                cents: about(usual, dice),
                paid,
                project: Some(project),
            };
            grants.push(grant);
            if place == 0 && other != funder && dice.percent(60) {
                // Never as much: else it might be one grant told twice.
                let cents = grant.cents + 10_000;
                grants.push(Grant {
                    funder: other,
                    cents,
                    ..grant
                });
            }
        }
    }
    grants
}

/// Somewhat more or less than is usual, in whole fifties of euros.
fn about(usual: i64, dice: &mut Dice) -> i64 {
    let euros = (usual * (60 + dice.below(90) as i64) / 100).max(150);
    euros / 50 * 50 * 100
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
    use std::collections::BTreeMap;

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
    fn one_decision_pays_several_for_one_project_and_two_funders_pay_one_at_times() {
        let mut decided: BTreeMap<(usize, usize, i16), BTreeSet<usize>> = BTreeMap::new();
        let mut paid: BTreeMap<(usize, usize, i16), Vec<i64>> = BTreeMap::new();
        for grant in grants(&parts(), 7, 2026) {
            if let Some(project) = grant.project {
                let members = decided.entry((project, grant.funder, grant.year)).or_default();
                members.insert(grant.beneficiary);
                let amounts = paid.entry((project, grant.beneficiary, grant.year)).or_default();
                amounts.push(grant.cents);
            }
        }
        let several = decided.values().filter(|members| members.len() > 1);
        assert!(several.clone().count() > 100, "{decided:?}");
        assert!(several.clone().all(|members| members.len() <= 12));
        let twice: Vec<_> = paid.values().filter(|amounts| amounts.len() > 1).collect();
        assert!(twice.len() > 10, "{paid:?}");
        assert!(
            twice
                .iter()
                .all(|amounts| amounts.len() == 2 && amounts[0] != amounts[1])
        );
        // Who works with others does so with not quite the same.
        let mut meetings: BTreeMap<usize, usize> = BTreeMap::new();
        several
            .flatten()
            .for_each(|one| *meetings.entry(*one).or_default() += 1);
        assert!(
            meetings.values().filter(|often| **often > 1).count() > 30,
            "{meetings:?}"
        );
        // Some are new in the last year, as in those before it.
        let mut began: BTreeMap<usize, i16> = BTreeMap::new();
        for (project, _, year) in decided.keys() {
            let first = began.entry(*project).or_insert(*year);
            *first = (*first).min(*year);
        }
        assert!(began.values().any(|year| *year == 2025), "{began:?}");
    }

    #[test]
    fn where_nobody_gives_there_are_no_grants() {
        assert_eq!(grants(&[Part::Beneficiary; 50], 7, 2026), Vec::new());
        assert_eq!(grants(&[], 7, 2026), Vec::new());
    }
}
