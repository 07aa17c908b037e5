//! Why a group is proposed, as figures and facts that add up; words are made of them elsewhere.

use crate::candidate::Kind;
use crate::cover::Cover;
use crate::need::{Evidence, Need};
use crate::problem::{Meaning, Problem};

/// Several groups for one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposals {
    /// The best first.
    pub groups: Vec<Group>,
    /// Some more who speak of a need and were seen longest ago, by number.
    pub others: Vec<i64>,
    /// No group is worth more, in points.
    pub bound: i64,
}

impl Proposals {
    /// "Reaches at least x % of the best possible": rounded down.
    #[must_use]
    pub fn share(&self, group: &Group) -> u8 {
        share(group.score, self.bound)
    }
}

/// So many hundredths of a bound, rounded down.
#[must_use]
pub fn share(score: i64, bound: i64) -> u8 {
    if bound <= 0 {
        return 0;
    }
    u8::try_from((score.max(0) * 100 / bound).min(100)).expect("at most 100")
}

/// A group that is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What it is worth, in points: the sum of the gains of its members.
    pub score: i64,
    /// In the order in which each adds most to those before it.
    pub members: Vec<Member>,
    /// The member around whom it was made, where distance was asked for.
    pub anchor: Option<i64>,
    /// Needs that nobody in it is known to meet.
    pub uncovered: Vec<i64>,
    /// Members for whom it is kept, for they were shown least: all of it, one, or none.
    pub kept: Vec<i64>,
}

impl Group {
    /// All that is known of who in it could meet a need.
    pub fn evidence(&self, need: i64) -> impl Iterator<Item = &Evidence> {
        self.members.iter().flat_map(move |member| {
            let covers = member.parts.iter().filter_map(|part| {
                if let Reason::Covers { evidence, .. } = &part.reason {
                    Some(evidence)
                } else {
                    None
                }
            });
            covers.chain(&member.also).filter(move |one| one.need == need)
        })
    }

    /// How much of these needs somebody in it is known to meet, each by its weight: hundredths, rounded down. Nothing where
    /// nothing is needed.
    #[must_use]
    pub fn covered<'a>(&self, needs: impl IntoIterator<Item = &'a Need>) -> Option<u8> {
        let (mut met, mut all) = (0_i64, 0_i64);
        for need in needs {
            all += i64::from(need.weight);
            met += i64::from(need.weight) * i64::from(!self.uncovered.contains(&need.id));
        }
        (all > 0).then(|| share(met, all))
    }
}

/// A member and why it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its number.
    pub id: i64,
    /// What it added when it joined those before it: the sum of `parts`, in points.
    pub gain: i64,
    /// The same, one reason after another.
    pub parts: Vec<Part>,
    /// What the group would lose without it, whatever the order, in points.
    pub loss: i64,
    /// Metres to the anchor.
    pub metres: Option<u32>,
    /// The strongest evidence for each need it speaks of that others before it meet as well: no points, and why it is
    /// there all the same.
    pub also: Vec<Evidence>,
    /// The best in its place.
    pub replacement: Option<Replacement>,
}

/// One reason and its points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Points.
    pub points: i64,
    /// Why.
    pub reason: Reason,
}

/// Why a member adds something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nobody before it was known to meet this need so well.
    Covers {
        /// The need.
        need: i64,
        /// The strongest evidence that it does.
        evidence: Evidence,
        /// Nobody before it was known to meet it at all.
        new: bool,
    },
    /// The first from a sector.
    FirstFromSector(u16),
    /// The first from a commune.
    FirstFromCommune(u32),
    /// The first from a side of the border.
    FirstFromSide(u8),
    /// Its texts say what is looked for: so many thousandths of it.
    Relevance(u16),
    /// It has worked with members before it: their numbers. Points below zero.
    Knows(Vec<i64>),
    /// The group has already as many members as it must have. Points below zero.
    OneMore,
}

/// Who could be in the place of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// Its number.
    pub id: i64,
    /// What the group would lose by the exchange, in points.
    pub loss: i64,
}

impl Problem {
    /// Whether an organisation itself said that it could bring what a need asks, or did so: no register alone tells it.
    #[must_use]
    pub fn says(&self, id: i64, need: i64) -> bool {
        let evidence = self.find(id).map(|at| &self.candidates[at].evidence);
        let mut evidence = evidence.into_iter().flatten();
        evidence.any(|one| one.need == need && one.level.is_said())
    }

    /// How much of these needs members of a group themselves said that they could bring, each by its weight: hundredths,
    /// rounded down. What [`Group::covered`] counts beyond that is supposed from registers. Nothing where nothing is needed.
    #[must_use]
    pub fn said<'a>(&self, group: &Group, needs: impl IntoIterator<Item = &'a Need>) -> Option<u8> {
        let (mut said, mut all) = (0_i64, 0_i64);
        for need in needs {
            all += i64::from(need.weight);
            let is_said = group.members.iter().any(|member| self.says(member.id, need.id));
            said += i64::from(need.weight) * i64::from(is_said);
        }
        (all > 0).then(|| share(said, all))
    }

    /// A group explained. `fixed` stays; of those `reused` at most half of the group may be.
    pub(crate) fn explained(&self, members: &[u32], fixed: Option<u32>, reused: &[bool]) -> Group {
        let mut whole = Cover::of(self, members);
        let anchor = self.parameters.radius.and(fixed);
        let pool = self.pool(fixed, reused, false);
        let mut left = members.to_vec();
        let mut begun = Cover::new(self);
        let mut explained = Vec::with_capacity(members.len());
        while !left.is_empty() {
            let next = (0..left.len())
                .max_by_key(|at| (begun.gain(left[*at]), std::cmp::Reverse(left[*at])))
                .expect("somebody is left");
            let member = left.remove(next);
            let at = member as usize;
            let replacement = pool
                .best_instead(&mut whole, member, anchor, i64::MIN)
                .filter(|(_, other)| self.still_wishes(members, (member, *other)));
            let mut without = whole.clone();
            without.remove(member);
            explained.push(Member {
                id: self.candidates[at].id,
                gain: begun.gain(member) + self.spared(&begun),
                also: self.also(&begun, member),
                parts: self.parts(&begun, member),
                loss: whole.score - without.score,
                metres: anchor.and_then(|anchor| self.metres(anchor as usize, at)),
                replacement: replacement.map(|(score, other)| Replacement {
                    id: self.candidates[other as usize].id,
                    loss: whole.score - score,
                }),
            });
            begun.add(member);
        }
        let mut uncovered: Vec<i64> = Vec::new();
        for (element, meaning) in self.meanings.iter().enumerate() {
            if let Meaning::Step(need, 3) = meaning
                && !whole.covers(element)
            {
                uncovered.push(self.needs[*need].id);
            }
        }
        Group {
            score: whole.score,
            members: explained,
            anchor: anchor.map(|anchor| self.candidates[anchor as usize].id),
            uncovered,
            kept: Vec::new(),
        }
    }

    /// What the next member of a group begun is spared, for a group must have some.
    fn spared(&self, begun: &Cover<'_>) -> i64 {
        if begun.members.len() < self.least() {
            self.per_member()
        } else {
            0
        }
    }

    /// What a member could bring that a group begun has already, as well as it could.
    fn also(&self, begun: &Cover<'_>, member: u32) -> Vec<Evidence> {
        let evidence = &self.candidates[member as usize].evidence;
        let open = |need: usize| {
            let own = self
                .elements(member as usize)
                .iter()
                .map(|element| *element as usize);
            own.filter(|element| !begun.covers(*element))
                .any(|element| matches!(self.meanings[element], Meaning::Step(of, _) if of == need))
        };
        let needs = self.needs.iter().enumerate().filter(|(at, _)| !open(*at));
        needs
            .filter_map(|(_, need)| strongest(evidence, need.id).cloned())
            .collect()
    }

    /// What a member adds to a group begun, reason by reason.
    fn parts(&self, begun: &Cover<'_>, member: u32) -> Vec<Part> {
        let at = member as usize;
        let candidate = &self.candidates[at];
        let mut parts: Vec<Part> = Vec::new();
        let mut needs = vec![(0_i64, false); self.needs.len()];
        let mut others = Vec::new();
        for element in self.elements(at).iter().map(|element| *element as usize) {
            if begun.covers(element) {
                continue;
            }
            let points = self.weights[element];
            match self.meanings[element] {
                Meaning::Step(need, step) => {
                    needs[need].0 += points;
                    needs[need].1 |= step == 3;
                }
                Meaning::Sector(sector) => others.push(Part {
                    points,
                    reason: Reason::FirstFromSector(sector),
                }),
                Meaning::Commune(commune) => others.push(Part {
                    points,
                    reason: Reason::FirstFromCommune(commune),
                }),
                Meaning::Side(side) => others.push(Part {
                    points,
                    reason: Reason::FirstFromSide(side),
                }),
            }
        }
        for (need, (points, new)) in self.needs.iter().zip(needs) {
            if points > 0
                && let Some(evidence) = strongest(&candidate.evidence, need.id)
            {
                parts.push(Part {
                    points,
                    reason: Reason::Covers {
                        need: need.id,
                        evidence: evidence.clone(),
                        new,
                    },
                });
            }
        }
        parts.append(&mut others);
        let relevance = self.own(at) + self.per_member();
        if relevance > 0 {
            parts.push(Part {
                points: relevance,
                reason: Reason::Relevance(candidate.relevance),
            });
        }
        let cost = self.per_member() - self.spared(begun);
        if cost > 0 {
            parts.push(Part {
                points: -cost,
                reason: Reason::OneMore,
            });
        }
        let lost = begun.acquaintance(member);
        if lost > 0 {
            let mut known: Vec<i64> = begun
                .members
                .iter()
                .filter(|one| self.penalty(**one, member) > 0)
                .map(|one| self.candidates[*one as usize].id)
                .collect();
            known.sort_unstable();
            parts.push(Part {
                points: -lost,
                reason: Reason::Knows(known),
            });
        }
        parts
    }

    /// Kinds that a group lacks to meet the quotas among all who could be asked.
    #[must_use]
    pub fn kinds_out_of_reach(&self) -> Vec<Kind> {
        let there = |kind: Kind| {
            self.order
                .iter()
                .filter(|at| self.candidates[**at as usize].kind == kind)
                .count()
        };
        Kind::ALL
            .into_iter()
            .filter(|kind| there(*kind) < usize::from(self.quotas()[*kind as usize]))
            .collect()
    }
}

/// The strongest evidence for a need; of equals the one that sorts last, in whatever order they came.
fn strongest(evidence: &[Evidence], need: i64) -> Option<&Evidence> {
    evidence
        .iter()
        .filter(|one| one.need == need)
        .max_by_key(|one| (one.level.tenths(), *one))
}
