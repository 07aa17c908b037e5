//! The question made ready: everything a group may cover as *elements* with a weight in points, each
//! candidate as the elements it covers and what it is worth by itself.
//!
//! The worth of a group is F(S) = Σ weights of elements that somebody in S covers + Σ relevance of its
//! members − what each costs beyond those it must have − what is lost for pairs who know each other. An element is a step of evidence for a need
//! (0.3, 0.6, 1), a sector, or a commune. The first two sums make F submodular: what a member adds never
//! grows as the group does. Everything is whole numbers: the same input gives the same bytes.

mod checking;
mod least;

use rustc_hash::{FxHashMap, FxHashSet};

use checking::checked;

use crate::candidate::{Candidate, Kind};
use crate::classes::Classes;
use crate::cover::Cover;
use crate::need::Need;
use crate::parameters::{FLOOR, Parameters, Refusal};
use crate::place::{Place, Spot};

/// The steps of evidence, in tenths.
pub(crate) const STEPS: [u8; 3] = [3, 6, 10];

/// What an element stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A step of evidence for the need at this place.
    Step(usize, u8),
    Sector(u16),
    Commune(u32),
    Side(u8),
}

/// What is looked at of a candidate again and again, side by side in memory.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    /// What it adds to an empty group.
    alone: i64,
    /// What it is worth by itself: its relevance, less what a member costs.
    own: i64,
    /// Its elements: from here, so many.
    start: u32,
    count: u32,
    /// Its place among [`Problem::spots`].
    spot: u32,
    /// Its place in [`Kind::ALL`].
    kind: u8,
}

/// Of whom no place is known.
const NOWHERE: u32 = u32::MAX;

/// A question: what is needed, who could be asked, and how groups are to be.
#[derive(Clone, Debug)]
pub struct Problem {
    pub(crate) needs: Vec<Need>,
    /// By number.
    pub(crate) candidates: Vec<Candidate>,
    pub(crate) parameters: Parameters,
    pub(crate) meanings: Vec<Meaning>,
    pub(crate) weights: Vec<i64>,
    /// By place of the candidate.
    rows: Vec<Row>,
    /// Elements of all candidates, those of each in order.
    elements: Vec<u32>,
    /// Each place once.
    spots: Vec<Spot>,
    /// Pairs of places of candidates who know each other, lower first.
    known: FxHashSet<(u32, u32)>,
    quotas: [u8; Kind::ALL.len()],
    /// How many members a group has at least here.
    least: usize,
    /// Who may be in a group at all, the most promising first.
    pub(crate) order: Vec<u32>,
    /// They again, in classes.
    pub(crate) classes: Classes,
}

impl Problem {
    /// Makes a question ready. `known` are pairs of organisations who have worked together; they weigh
    /// only where [`Weights::known`](crate::Weights::known) says so. The order of all that is given does
    /// not matter.
    ///
    /// # Errors
    ///
    /// What cannot be asked is said in a [`Refusal`].
    pub fn new(
        mut needs: Vec<Need>,
        mut candidates: Vec<Candidate>,
        known: &[(i64, i64)],
        parameters: Parameters,
    ) -> Result<Self, Refusal> {
        needs.sort_by_key(|need| need.id);
        candidates.sort_by_key(|candidate| candidate.id);
        let quotas = checked(&needs, &candidates, &parameters)?;
        let places: FxHashMap<i64, usize> =
            needs.iter().enumerate().map(|(at, need)| (need.id, at)).collect();
        let mut posed = Self {
            meanings: Vec::new(),
            weights: Vec::new(),
            rows: Vec::with_capacity(candidates.len()),
            elements: Vec::with_capacity(candidates.len() * 6),
            spots: Vec::new(),
            known: FxHashSet::default(),
            quotas,
            least: 2,
            order: Vec::with_capacity(candidates.len()),
            classes: Classes::default(),
            needs,
            candidates,
            parameters,
        };
        posed.name_elements();
        posed.describe(&places)?;
        if posed.parameters.weights.known > 0 {
            let at = |id: i64| posed.find(id).and_then(|at| u32::try_from(at).ok());
            posed.known = known
                .iter()
                .filter_map(|(one, other)| Some((at(*one)?, at(*other)?)))
                .filter(|(one, other)| one != other)
                .map(|(one, other)| (one.min(other), one.max(other)))
                .collect();
        }
        posed.put_in_order();
        posed.least = posed.reached();
        posed.classes = Classes::of(&posed);
        Ok(posed)
    }

    /// The elements that may be covered, in an order that depends on the needs, sectors and communes only.
    fn name_elements(&mut self) {
        let points = self.parameters.weights;
        for (at, need) in self.needs.iter().enumerate() {
            let mut before = 0;
            for step in STEPS {
                let share = i64::from(need.weight) * i64::from(points.coverage) * i64::from(step) / 10;
                self.meanings.push(Meaning::Step(at, step));
                self.weights.push(share - before);
                before = share;
            }
        }
        let mut sectors: Vec<u16> = self
            .candidates
            .iter()
            .flat_map(|one| one.sectors.clone())
            .collect();
        let mut communes: Vec<u32> = self.candidates.iter().filter_map(|one| one.commune).collect();
        let mut sides: Vec<u8> = self.candidates.iter().filter_map(|one| one.side).collect();
        sectors.sort_unstable();
        sectors.dedup();
        sides.sort_unstable();
        sides.dedup();
        communes.sort_unstable();
        communes.dedup();
        self.meanings.extend(sectors.into_iter().map(Meaning::Sector));
        self.weights.resize(self.meanings.len(), i64::from(points.sector));
        self.meanings.extend(communes.into_iter().map(Meaning::Commune));
        self.weights
            .resize(self.meanings.len(), i64::from(points.commune));
        if points.side > 0 {
            self.meanings.extend(sides.into_iter().map(Meaning::Side));
            self.weights.resize(self.meanings.len(), i64::from(points.side));
        }
    }

    /// What each candidate covers.
    fn describe(&mut self, needs: &FxHashMap<i64, usize>) -> Result<(), Refusal> {
        let index = |at: usize| u32::try_from(at).expect("fewer than 4 thousand million elements");
        let (mut sectors, mut communes) = (FxHashMap::default(), FxHashMap::default());
        let mut sides = FxHashMap::default();
        for (at, meaning) in self.meanings.iter().enumerate() {
            match meaning {
                Meaning::Step(..) => {}
                Meaning::Sector(sector) => drop(sectors.insert(*sector, index(at))),
                Meaning::Commune(commune) => drop(communes.insert(*commune, index(at))),
                Meaning::Side(side) => drop(sides.insert(*side, index(at))),
            }
        }
        let mut best = vec![0_u8; self.needs.len()];
        let mut spots: FxHashMap<Place, u32> = FxHashMap::default();
        for candidate in &self.candidates {
            let start = self.elements.len();
            best.fill(0);
            for evidence in &candidate.evidence {
                let need = *needs.get(&evidence.need).ok_or(Refusal::Unknown(evidence.need))?;
                best[need] = best[need].max(evidence.level.tenths());
            }
            for (need, tenths) in best.iter().enumerate() {
                let reached = STEPS.iter().take_while(|step| **step <= *tenths).count();
                self.elements
                    .extend((0..reached).map(|step| index(need * STEPS.len() + step)));
            }
            let first = self.elements.len();
            self.elements
                .extend(candidate.sectors.iter().filter_map(|sector| sectors.get(sector)));
            self.elements
                .extend(candidate.commune.and_then(|commune| communes.get(&commune)));
            self.elements
                .extend(candidate.side.and_then(|side| sides.get(&side)));
            self.elements[first..].sort_unstable();
            let mut kept = first;
            for at in first..self.elements.len() {
                if at == first || self.elements[at] != self.elements[at - 1] {
                    self.elements[kept] = self.elements[at];
                    kept += 1;
                }
            }
            self.elements.truncate(kept);
            let relevance = i64::from(candidate.relevance.min(1_000));
            let own = relevance * i64::from(self.parameters.weights.relevance) / 1_000 - self.per_member();
            let covered = self.elements[start..].iter();
            let covered: i64 = covered.map(|element| self.weights[*element as usize]).sum();
            self.rows.push(Row {
                alone: covered + own,
                own,
                start: index(start),
                count: index(self.elements.len() - start),
                spot: candidate.place.map_or(NOWHERE, |place| {
                    *spots.entry(place).or_insert_with(|| {
                        self.spots.push(Spot::new(place));
                        index(self.spots.len() - 1)
                    })
                }),
                kind: candidate.kind as u8,
            });
        }
        Ok(())
    }

    fn put_in_order(&mut self) {
        for at in 0..self.candidates.len() {
            if self.may_be_asked(at) {
                self.order.push(u32::try_from(at).expect("checked above"));
            }
        }
        // The sort is stable and candidates stand by number: ties go to the lower.
        self.order
            .sort_by_key(|at| std::cmp::Reverse(self.rows[*at as usize].alone));
    }

    /// Whether somebody, by number, may be in a group at all: it brings something, does not refuse, is not overloaded,
    /// and its place is known where distance counts.
    #[must_use]
    pub fn could_be_shown(&self, id: i64) -> bool {
        self.find(id).is_some_and(|at| self.may_be_asked(at))
    }

    /// Whether a candidate may be in a group at all.
    fn may_be_asked(&self, at: usize) -> bool {
        let candidate = &self.candidates[at];
        !candidate.opted_out
            && self.brings_something(at)
            && !self.is_overloaded(at)
            && (self.parameters.radius.is_none() || self.spot(at).is_some())
    }

    /// Whether a candidate speaks of a need, or of enough of all that is looked for. Another sector or commune alone
    /// is nothing that it brings.
    pub(crate) fn brings_something(&self, at: usize) -> bool {
        let candidate = &self.candidates[at];
        !candidate.evidence.is_empty() || candidate.relevance >= FLOOR
    }

    /// Who may be in a group at all, by number, the most promising first.
    pub fn possible(&self) -> impl Iterator<Item = i64> + '_ {
        self.order.iter().map(|at| self.candidates[*at as usize].id)
    }

    /// Needs of which nobody who may be in a group speaks: their numbers.
    #[must_use]
    pub fn unmet(&self) -> Vec<i64> {
        let met = |need: &Need| {
            let mut all = self.order.iter().map(|at| &self.candidates[*at as usize]);
            all.any(|one| one.evidence.iter().any(|evidence| evidence.need == need.id))
        };
        let unmet = self.needs.iter().filter(|need| !met(need));
        unmet.map(|need| need.id).collect()
    }

    pub(crate) fn is_overloaded(&self, at: usize) -> bool {
        self.parameters
            .load_cap
            .is_some_and(|cap| self.candidates[at].load >= cap)
    }

    /// The place of a candidate, by its number.
    pub(crate) fn find(&self, id: i64) -> Option<usize> {
        self.candidates.binary_search_by_key(&id, |one| one.id).ok()
    }

    pub(crate) fn size(&self) -> usize {
        usize::from(self.parameters.size)
    }

    pub(crate) fn elements(&self, at: usize) -> &[u32] {
        let row = self.rows[at];
        &self.elements[row.start as usize..(row.start + row.count) as usize]
    }

    /// What a candidate adds to an empty group.
    pub(crate) fn alone(&self, candidate: u32) -> i64 {
        self.rows[candidate as usize].alone
    }

    /// What it is worth by itself: its relevance, less what a member costs.
    pub(crate) fn own(&self, at: usize) -> i64 {
        self.rows[at].own
    }

    pub(crate) fn kind(&self, at: usize) -> usize {
        usize::from(self.rows[at].kind)
    }

    pub(crate) fn quotas(&self) -> [u8; Kind::ALL.len()] {
        self.quotas
    }

    /// What is lost for each pair who know each other.
    pub(crate) fn penalty(&self, one: u32, other: u32) -> i64 {
        if self.known.is_empty() || !self.known.contains(&(one.min(other), one.max(other))) {
            return 0;
        }
        i64::from(self.parameters.weights.known)
    }

    pub(crate) fn has_acquaintances(&self) -> bool {
        !self.known.is_empty()
    }

    /// Metres between two candidates, where both have a place.
    pub(crate) fn metres(&self, one: usize, other: usize) -> Option<u32> {
        Some(self.spot(one)?.metres(self.spot(other)?))
    }

    fn spot(&self, at: usize) -> Option<&Spot> {
        self.spots.get(self.rows[at].spot as usize)
    }

    /// Whether the second may be in a group around the first.
    pub(crate) fn is_near(&self, anchor: usize, other: usize) -> bool {
        let Some(radius) = self.parameters.radius else {
            return true;
        };
        match (self.spot(anchor), self.spot(other)) {
            (Some(one), Some(other)) => one.is_within(other, radius),
            _ => false,
        }
    }

    /// The place of a candidate among all places, for [`Problem::near`]; any number where it is not known.
    pub(crate) fn spot_of(&self, candidate: u32) -> u32 {
        self.rows[candidate as usize].spot
    }

    /// Whether each place is near that of an anchor; nothing where distance does not count.
    pub(crate) fn near(&self, anchor: u32) -> Option<Vec<bool>> {
        let radius = self.parameters.radius?;
        let here = self.spot(anchor as usize);
        let is_near = |there: &Spot| here.is_some_and(|here| here.is_within(there, radius));
        Some(self.spots.iter().map(is_near).collect())
    }

    /// What a group of these would be worth, in points, whether or not it may be; nothing when somebody in
    /// it is not known, or is there twice. Fewer than a group must have, who are none, cost less than nothing.
    #[must_use]
    pub fn worth(&self, group: &[i64]) -> Option<i64> {
        let mut cover = Cover::new(self);
        for id in group {
            let at = u32::try_from(self.find(*id)?).ok()?;
            if cover.members.contains(&at) {
                return None;
            }
            cover.add(at);
        }
        Some(cover.score)
    }

    /// What is needed, by number.
    #[must_use]
    pub fn needs(&self) -> &[Need] {
        &self.needs
    }

    /// Who could be asked, by number; with those who may not be.
    #[must_use]
    pub fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    /// How groups are to be.
    #[must_use]
    pub fn parameters(&self) -> &Parameters {
        &self.parameters
    }
}
