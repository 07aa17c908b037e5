//! What a pair of registers teaches about itself, without any answer known: how often each finding
//! is met among the same (expectation and maximisation) and among others (random pairs).
//!
//! Every figure is held by what was believed before, as if that had been seen some hundred times:
//! a small or strange register moves it little.

use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::{
    candidates::Scratch,
    compare::{Findings, Level, facts},
    explanation::Feature,
    judging::Edge,
    link::{Linker, THREADS},
    parameters::{Bits, Manner, Parameters},
    seen::{Seen, Worded},
    text::alike::{Likeness, likeness},
    weights::{Weights, row},
};

/// How parameters are learnt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Training {
    /// What chance is drawn from.
    pub seed: u64,
    /// Parties of the smaller side looked at.
    pub sample: usize,
    /// Rounds of expectation and maximisation.
    pub rounds: usize,
}

impl Default for Training {
    fn default() -> Self {
        Self {
            seed: 0,
            sample: 4000,
            rounds: 8,
        }
    }
}

/// As many times what was believed before counts as having been seen.
const BELIEF: f64 = 200.0;
/// Random pairs for each party looked at.
const RANDOM_PAIRS: usize = 40;
/// A pair that is less likely than this is left out of the counts.
const FLOOR: Bits = Bits(-8000);
/// Candidates of one party that are counted.
const COUNTED: usize = 5;
/// Where so many parties were looked at, what is believed fits these two sides, and fewer bits are
/// needed to be as sure: on generated noise of 200,000 × 120,000 lines one half proves 99.5 % (lower
/// end of Wilson's interval) from here on, and so does the other.
const LINKED: Bits = Bits(4000);
const ENOUGH: usize = 1000;
/// So many of those looked at must seem to be on the other side, too: as often as what was believed
/// counts. Of fewer, chance is learnt but hardly anything about the same.
const MET: f64 = BELIEF;

impl Linker<'_> {
    /// How many parties [`Linker::learn`] would look at; nothing where they are too few for what is
    /// learnt from them to be relied on.
    #[must_use]
    pub fn learns_from(&self, training: Training) -> Option<usize> {
        let looked_at = self.smaller().min(training.sample);
        (looked_at >= ENOUGH).then_some(looked_at)
    }

    /// The linker as it is used between two registers: with what they teach about themselves, and how
    /// many parties that was learnt from; as it was, and nothing, where they are too few.
    #[must_use]
    pub fn having_learnt(self, training: Training) -> (Self, Option<usize>) {
        let Some(looked_at) = self.learns_from(training) else {
            return (self, None);
        };
        let learnt = self.learn(training);
        (self.with(learnt), Some(looked_at))
    }

    /// Parameters for these two sides: chance by seeded random pairs, then `rounds` rounds. Costs a
    /// comparison of the sample in each round. `linked` comes down to four bits where the sides are
    /// large enough to learn from and have enough in common; `review` stays as it is.
    #[must_use]
    pub fn learn(&self, training: Training) -> Parameters {
        let mut rng = ChaCha8Rng::seed_from_u64(training.seed);
        let mut parameters = self.parameters().clone();
        let total = self.book().len();
        if self.smaller() == 0 || total == self.smaller() {
            return parameters;
        }
        let sample: Vec<usize> = if self.smaller() <= training.sample {
            (0..self.smaller()).collect()
        } else {
            (0..training.sample)
                .map(|_| rng.random_range(0..self.smaller()))
                .collect()
        };
        self.learn_chance(&sample, &mut rng, &mut parameters);
        let pairs = self.pairs_of(&sample);
        let believed = parameters.clone();
        for _ in 0..training.rounds {
            parameters = self.round(&pairs, &parameters, &believed);
        }
        #[expect(clippy::cast_precision_loss, reason = "a sample")]
        let met = parameters.overlap * sample.len() as f64;
        if sample.len() >= ENOUGH && met >= MET {
            parameters.linked = parameters.linked.min(LINKED);
        }
        parameters
    }

    fn learn_chance(&self, sample: &[usize], rng: &mut impl Rng, parameters: &mut Parameters) {
        let range = self.smaller()..self.book().len();
        let pairs: Vec<(usize, usize)> = sample
            .iter()
            .flat_map(|&one| std::iter::repeat_n(one, RANDOM_PAIRS))
            .map(|one| (one, rng.random_range(range.clone())))
            .collect();
        let mut levels = Counts::default();
        let mut manners = [0_u32; 7];
        for (of_facts, of_words) in in_blocks(&pairs, |pairs| self.chance(pairs)) {
            levels.add(&of_facts);
            for (all, some) in manners.iter_mut().zip(of_words) {
                *all += some;
            }
        }
        levels.chances(parameters);
        let equal = f64::from(manners[Manner::Same as usize].max(1));
        for manner in [Manner::Abbreviated, Manner::Misspelt] {
            let at = manner as usize;
            let seen = f64::from(manners[at]);
            let before = parameters.spread[at];
            parameters.spread[at] = ((seen + before * BELIEF) / (equal + BELIEF)).clamp(0.1, 10.0);
        }
    }

    /// How the facts and the words of parties that have nothing to do with each other agree.
    fn chance(&self, pairs: &[(usize, usize)]) -> (Counts, [u32; 7]) {
        let weights = Weights::of(self.parameters());
        let (mut counts, mut manners) = (Counts::default(), [0; 7]);
        let mut levels = Vec::new();
        let [mut left, mut right] = [Seen::default(), Seen::default()];
        let mut last = None;
        for &(one, other) in pairs {
            if last != Some(one) {
                self.book().look(one, &mut left);
                last = Some(one);
            }
            self.book().look(other, &mut right);
            levels.clear();
            facts(
                self.book(),
                &self.book().facts[one],
                &self.book().facts[other],
                &weights,
                &mut levels,
            );
            counts.count(&levels, 1.0);
            if let (Some(left), Some(right)) = (left.names().next(), right.names().next()) {
                chance_words(left, right, &mut manners);
            }
        }
        (counts, manners)
    }

    /// The best candidates of each party of the sample.
    fn pairs_of(&self, sample: &[usize]) -> Vec<Vec<(usize, usize)>> {
        let best = in_blocks(sample, |sample| {
            let mut scratch = Scratch::default();
            let mut findings = Findings::default();
            let mut seen = [Seen::default(), Seen::default()];
            let mut edges: Vec<Edge> = Vec::new();
            let best = sample.iter().map(|&one| {
                edges.clear();
                self.edges_of(one, FLOOR, (&mut scratch, &mut findings, &mut seen), &mut edges);
                edges.sort_by_key(|edge: &Edge| (std::cmp::Reverse(edge.score), edge.other));
                edges.truncate(COUNTED);
                edges.iter().map(|edge| (edge.one, edge.other)).collect()
            });
            best.collect::<Vec<_>>()
        });
        best.into_iter().flatten().collect()
    }

    fn round(&self, pairs: &[Vec<(usize, usize)>], before: &Parameters, believed: &Parameters) -> Parameters {
        let weights = Weights::of(before);
        let mut counted = Met::default();
        for block in in_blocks(pairs, |pairs| self.met(pairs, (before, &weights))) {
            counted.add(&block);
        }
        let mut after = believed.clone();
        for (counts, row) in counted.words.iter().zip(&mut after.words) {
            mix(counts, row);
        }
        counted.levels.sames(&mut after);
        #[expect(clippy::cast_precision_loss, reason = "a sample")]
        let looked_at = pairs.len() as f64;
        after.overlap = (counted.matches / looked_at).clamp(0.001, 0.99);
        after
    }

    /// What is found of these pairs, each as often as it is likely to be the same.
    fn met(&self, pairs: &[Vec<(usize, usize)>], believed: (&Parameters, &Weights)) -> Met {
        let mut met = Met::default();
        let mut found = vec![Findings::default(); COUNTED];
        let mut seen = [Seen::default(), Seen::default()];
        for of_one in pairs {
            let mut odds = 1.0;
            for (&(one, other), findings) in of_one.iter().zip(&mut found) {
                self.findings_with(one, other, believed, &mut seen, findings);
                odds += findings.score().value().exp2();
            }
            for findings in found.iter().take(of_one.len()) {
                let weight = findings.score().value().exp2() / odds;
                met.matches += weight;
                met.levels.count(&findings.facts, weight);
                for clue in &findings.words {
                    met.words[row(clue.class)][clue.manner as usize] += weight;
                }
            }
        }
        met
    }
}

/// So many are looked at by one thread before what was found is put together, in their order: the same
/// figures for any number of threads.
const BLOCK: usize = 500;

fn in_blocks<T: Sync, R: Send>(all: &[T], work: impl Fn(&[T]) -> R + Sync) -> Vec<R> {
    let blocks: Vec<&[T]> = all.chunks(BLOCK).collect();
    let share = blocks.len().div_ceil(THREADS).max(1);
    std::thread::scope(|scope| {
        let running: Vec<_> = blocks
            .chunks(share)
            .map(|blocks| scope.spawn(|| blocks.iter().map(|block| work(block)).collect::<Vec<R>>()))
            .collect();
        running
            .into_iter()
            .flat_map(|thread| thread.join().expect("counting does not panic"))
            .collect()
    })
}

/// How the words of two names that have nothing to do with each other resemble each other.
fn chance_words(left: Worded<'_>, right: Worded<'_>, manners: &mut [u32; 7]) {
    for word in left.words {
        for against in right.words {
            let manner = if word.is(against) {
                Manner::Same
            } else {
                match likeness(word.spelled(), against.spelled()) {
                    Some(Likeness::Abbreviated) => Manner::Abbreviated,
                    Some(Likeness::Misspelt) => Manner::Misspelt,
                    None => continue,
                }
            };
            manners[manner as usize] += 1;
        }
    }
}

/// What is met among the same: sums of how likely each pair is to be that.
#[derive(Default)]
struct Met {
    matches: f64,
    levels: Counts,
    words: [[f64; 7]; 3],
}

impl Met {
    fn add(&mut self, other: &Self) {
        self.matches += other.matches;
        self.levels.add(&other.levels);
        for (row, counts) in self.words.iter_mut().zip(&other.words) {
            add(row, counts);
        }
    }
}

fn add(sums: &mut [f64], counts: &[f64]) {
    for (sum, count) in sums.iter_mut().zip(counts) {
        *sum += count;
    }
}

/// How often each level of each fact was found.
#[derive(Default)]
struct Counts {
    place: [f64; 4],
    year: [f64; 4],
    kind: [f64; 2],
    domain: [f64; 2],
    purpose: [f64; 3],
}

impl Counts {
    fn add(&mut self, other: &Self) {
        add(&mut self.place, &other.place);
        add(&mut self.year, &other.year);
        add(&mut self.kind, &other.kind);
        add(&mut self.domain, &other.domain);
        add(&mut self.purpose, &other.purpose);
    }

    fn count(&mut self, facts: &[(Feature, Level)], weight: f64) {
        for (feature, level) in facts {
            let counts: &mut [f64] = match feature {
                Feature::Place => &mut self.place,
                Feature::Year => &mut self.year,
                Feature::Kind => &mut self.kind,
                Feature::Domain => &mut self.domain,
                Feature::Purpose => &mut self.purpose,
                Feature::Prior | Feature::Word(..) | Feature::Letters | Feature::File => continue,
            };
            counts[level.level] += weight;
        }
    }

    fn chances(&self, parameters: &mut Parameters) {
        mix(&self.place, &mut parameters.place.chance);
        mix(&self.year, &mut parameters.year.chance);
        mix(&self.kind, &mut parameters.kind.chance);
        mix(&self.domain, &mut parameters.domain.chance);
        mix(&self.purpose, &mut parameters.purpose.chance);
    }

    fn sames(&self, parameters: &mut Parameters) {
        mix(&self.place, &mut parameters.place.same);
        mix(&self.year, &mut parameters.year.same);
        mix(&self.kind, &mut parameters.kind.same);
        mix(&self.domain, &mut parameters.domain.same);
        mix(&self.purpose, &mut parameters.purpose.same);
    }
}

/// What was believed, moved by what was counted.
fn mix(counts: &[f64], believed: &mut [f64]) {
    let all: f64 = counts.iter().sum::<f64>() + BELIEF;
    for (count, share) in counts.iter().zip(believed) {
        *share = (count + *share * BELIEF) / all;
    }
}
