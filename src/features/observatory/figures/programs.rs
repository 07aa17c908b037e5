//! What was counted, for programs: the numbers of the page of grants, without its words.

use std::cmp::Reverse;

use serde::Serialize;
use utoipa::ToSchema;

use super::Answer;
use crate::features::observatory::asked::{MANY, NO_THEME};
use crate::features::observatory::counting::{BOUNDS, Sum};
use crate::features::observatory::joint::Joint;
use crate::features::observatory::ledger::Standing;

/// What the grants of a question come to, each counted once. What narrows the lines alone (`with`, `funders`, `tenths`, `alike`,
/// `joint`, `least`, `most`, `left`) does not change it.
#[derive(Serialize, ToSchema)]
#[schema(as = GrantFigures)]
pub(in crate::features::observatory) struct Figures {
    /// Grants.
    grants: u64,
    /// Their money, in cents.
    cents: i64,
    /// The amount that half of them do not exceed, in cents.
    median_cents: i64,
    /// Organisations that receive them.
    organisations: u64,
    /// Those of them that their name alone tells apart: one that is written in two ways counts twice.
    organisations_by_name: u64,
    /// Grants to natural persons, of whom nothing more is told.
    persons: SumItem,
    /// Grants below `below`: how sprinkled they are.
    small: SmallItem,
    /// How the money divides among organisations; null of fewer than ten.
    concentration: Option<ConcentrationItem>,
    /// By year: `0` for those that say none.
    years: Vec<PartItem>,
    /// By theme of the organisation: `-` for those of which none is known. One with several themes counts for each.
    themes: Vec<PartItem>,
    /// By class of amounts.
    classes: Vec<ClassItem>,
    /// Who gives, by name.
    funders: Vec<FunderItem>,
    /// Organisations by the number of their funders.
    funders_each: Vec<EachItem>,
    /// Pairs of funders that give to the same organisations, those with most in common first.
    pairs: Vec<PairItem>,
    /// Where a funder is asked for: who else gives to its organisations.
    beside: Vec<BesideItem>,
    /// Grants that name what they are for: among them joint projects are found.
    named: SumItem,
    /// Joint projects, by kind.
    joint: Vec<JointItem>,
    /// Grants that say the funder, the beneficiary, the year and the amount of another: perhaps one told in other words. They are counted.
    alike: SumItem,
    /// Lines that are not counted, by reason.
    left_out: Vec<LeftItem>,
}

/// Grants, and their money.
#[derive(Serialize, ToSchema)]
#[schema(as = GrantSum)]
pub(in crate::features::observatory) struct SumItem {
    /// How many.
    grants: u64,
    /// Their money, in cents.
    cents: i64,
}

/// Grants below a threshold that one can move.
#[derive(Serialize, ToSchema)]
#[schema(as = GrantsBelow)]
pub(in crate::features::observatory) struct SmallItem {
    /// The threshold, in cents.
    below_cents: i64,
    /// How many.
    grants: u64,
    /// Their money, in cents.
    cents: i64,
}

/// How the money divides among organisations.
#[derive(Serialize, ToSchema)]
#[schema(as = GrantConcentration)]
pub(in crate::features::observatory) struct ConcentrationItem {
    /// Gini's index, from 0 to 100.
    gini: f64,
    /// Herfindahl's and Hirschman's index, from 0 to 10,000.
    hhi: f64,
    /// So many organisations with equal parts would be as concentrated.
    effective_number: f64,
    /// The share of the money of the one in a hundred who receive most, in per cent; of few organisations, of one.
    top_hundredth: f64,
    /// Theil's index T: 0 where all have the same.
    theil: f64,
}

/// What of the grants is of one year, or goes to one theme.
#[derive(Serialize, ToSchema)]
#[schema(as = GrantPart)]
pub(in crate::features::observatory) struct PartItem {
    /// The value of the parameter that asks for it.
    key: String,
    /// Grants.
    grants: u64,
    /// Their money, in cents.
    cents: i64,
}

/// A class of amounts.
#[derive(Serialize, ToSchema)]
#[schema(as = GrantClass)]
pub(in crate::features::observatory) struct ClassItem {
    /// At least so many euros; null for the first class.
    least: Option<i64>,
    /// Less than so many; null for the last.
    most: Option<i64>,
    /// Grants.
    grants: u64,
    /// Their money, in cents.
    cents: i64,
}

/// A funder.
#[derive(Serialize, ToSchema)]
#[schema(as = GrantFunder)]
pub(in crate::features::observatory) struct FunderItem {
    /// Its number, to ask for it; null where it is not named.
    id: Option<String>,
    /// Its name, likewise.
    name: Option<String>,
    /// What it gives.
    grants: u64,
    /// Their money, in cents.
    cents: i64,
    /// Organisations it gives to.
    organisations: u64,
}

/// Organisations that have so many funders.
#[derive(Serialize, ToSchema)]
#[schema(as = GrantFundersEach)]
pub(in crate::features::observatory) struct EachItem {
    /// So many.
    funders: usize,
    /// Whether it stands for more, too.
    or_more: bool,
    /// Organisations.
    organisations: u64,
    /// What they receive, in cents.
    cents: i64,
}

/// Two funders.
#[derive(Serialize, ToSchema)]
#[schema(as = GrantPair)]
pub(in crate::features::observatory) struct PairItem {
    /// The number of one; null where it is not named.
    one: Option<String>,
    /// That of the other.
    other: Option<String>,
    /// Organisations that both give to.
    organisations: u64,
}

/// A funder beside the one that is asked for.
#[derive(Serialize, ToSchema)]
#[schema(as = GrantBeside)]
pub(in crate::features::observatory) struct BesideItem {
    /// Its number; null where it is not named.
    id: Option<String>,
    /// Its name, likewise.
    name: Option<String>,
    /// Organisations that both give to.
    organisations: u64,
}

/// Joint projects of a kind.
#[derive(Serialize, ToSchema)]
#[schema(as = GrantJoint)]
pub(in crate::features::observatory) struct JointItem {
    /// `funders`: several pay one organisation; `organisations`: one decision pays several; `twice`: perhaps one grant told twice.
    joint: &'static str,
    /// How many.
    projects: u64,
    /// Their grants.
    grants: u64,
    /// Their money, in cents.
    cents: i64,
}

/// Lines that are not counted.
#[derive(Serialize, ToSchema)]
#[schema(as = GrantsLeftOut)]
pub(in crate::features::observatory) struct LeftItem {
    /// Why: the value of `left` that lists them.
    reason: &'static str,
    /// How many.
    lines: u64,
}

impl From<Sum> for SumItem {
    fn from(sum: Sum) -> Self {
        Self {
            grants: sum.grants,
            cents: sum.cents,
        }
    }
}

impl Answer<'_> {
    /// Everything that was counted, where the page draws what has something to say.
    pub fn for_programs(&self) -> Figures {
        let counted = self.counted;
        Figures {
            grants: counted.whole.grants,
            cents: counted.whole.cents,
            median_cents: counted.median,
            organisations: counted.organisations(),
            organisations_by_name: counted.by_name,
            persons: counted.persons.into(),
            small: SmallItem {
                below_cents: self.asked.small(),
                grants: counted.small.grants,
                cents: counted.small.cents,
            },
            concentration: self.concentrated(),
            years: counted
                .years
                .iter()
                .map(|(year, sum)| part(year.to_string(), *sum))
                .collect(),
            themes: self.each_theme(),
            classes: self.each_class(),
            funders: self.each_funder(),
            funders_each: counted
                .funders_each
                .iter()
                .zip(1..)
                .map(|(sum, funders)| EachItem {
                    funders,
                    or_more: funders == MANY,
                    organisations: sum.grants,
                    cents: sum.cents,
                })
                .collect(),
            pairs: self
                .pairs()
                .into_iter()
                .map(|((one, other), organisations)| PairItem {
                    one: self.shown(one).0,
                    other: self.shown(other).0,
                    organisations,
                })
                .collect(),
            beside: self.each_beside(),
            named: counted.named.into(),
            joint: Joint::ALL
                .into_iter()
                .zip(counted.joint)
                .map(|(joint, shared)| JointItem {
                    joint: joint.as_str(),
                    projects: shared.projects,
                    grants: shared.sum.grants,
                    cents: shared.sum.cents,
                })
                .collect(),
            alike: counted.alike.into(),
            left_out: Standing::LEFT_OUT
                .into_iter()
                .zip(counted.left_out)
                .filter(|(_, lines)| *lines > 0)
                .map(|(reason, lines)| LeftItem {
                    reason: reason.as_str(),
                    lines,
                })
                .collect(),
        }
    }

    /// As the table beside the curve has it: to a tenth, Theil's index to a hundredth.
    fn concentrated(&self) -> Option<ConcentrationItem> {
        let spread = self.spread()?;
        let tenths = |value: f64| (value * 10.0).round() / 10.0;
        Some(ConcentrationItem {
            gini: tenths(spread.gini()? * 100.0),
            hhi: tenths(spread.hhi()?),
            effective_number: tenths(spread.effective_number()?),
            top_hundredth: tenths(spread.top_share_of(0.01)? * 100.0),
            theil: (spread.theil()? * 100.0).round() / 100.0,
        })
    }

    fn each_theme(&self) -> Vec<PartItem> {
        let themes = &self.cx.app.territory.themes;
        let known = self.counted.themes.iter().filter_map(|(bit, sum)| {
            let theme = themes.get(*bit as usize)?;
            Some(part(theme.slug.clone(), *sum))
        });
        let mut every: Vec<PartItem> = known.collect();
        if self.counted.no_theme.grants > 0 {
            every.push(part(NO_THEME.to_owned(), self.counted.no_theme));
        }
        every
    }

    fn each_class(&self) -> Vec<ClassItem> {
        let classes = self.counted.classes.iter().enumerate();
        let class = |(place, sum): (usize, &Sum)| ClassItem {
            least: place.checked_sub(1).map(|before| BOUNDS[before]),
            most: BOUNDS.get(place).copied(),
            grants: sum.grants,
            cents: sum.cents,
        };
        classes.map(class).collect()
    }

    fn each_funder(&self) -> Vec<FunderItem> {
        let mut given: Vec<_> = self.counted.given.iter().collect();
        given.sort_by_cached_key(|(funder, _)| (search::fold(&self.named(**funder)), **funder));
        let funders = given.into_iter().map(|(funder, given)| {
            let (id, name) = self.shown(*funder);
            FunderItem {
                id,
                name,
                grants: given.sum.grants,
                cents: given.sum.cents,
                organisations: given.organisations,
            }
        });
        funders.collect()
    }

    fn each_beside(&self) -> Vec<BesideItem> {
        let mut beside: Vec<(u32, u64)> = self
            .counted
            .beside
            .iter()
            .map(|(other, n)| (*other, *n))
            .collect();
        beside.sort_by_key(|(other, n)| (Reverse(*n), *other));
        let others = beside.into_iter().map(|(other, organisations)| {
            let (id, name) = self.shown(other);
            BesideItem {
                id,
                name,
                organisations,
            }
        });
        others.collect()
    }

    /// The number and the name of a party that may be named.
    fn shown(&self, party: u32) -> (Option<String>, Option<String>) {
        match self.names.get(&party).filter(|named| named.shown) {
            Some(named) => {
                let address = self.ledger.parties[party as usize].address;
                (Some(format!("{address:016x}")), Some(named.name.clone()))
            }
            None => (None, None),
        }
    }
}

fn part(key: String, sum: Sum) -> PartItem {
    PartItem {
        key,
        grants: sum.grants,
        cents: sum.cents,
    }
}
