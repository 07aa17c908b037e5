//! Questions invented from a seed: who could bring what, from which sector and commune, around Lille.

use matching::{
    Candidate, Evidence, Kind, Level, Need, Parameters, Place, Problem, Refusal, Resource, Source, Weights,
};

/// What is fixed instead of drawn.
pub struct Shape {
    pub candidates: usize,
    pub size: u8,
    pub radius: Option<u32>,
}

/// One question.
pub fn question(seed: u64, shape: Option<Shape>) -> Result<Problem, Refusal> {
    let mut dice = Dice(seed);
    let needs: Vec<Need> = (0..3 + dice.below(7))
        .map(|id| Need {
            id: signed(id),
            resource: Resource::ALL[dice.place(Resource::ALL.len())],
            weight: u8::try_from(1 + dice.below(3)).unwrap_or(1),
            words: Vec::new(),
        })
        .collect();
    let (count, size, radius) = match shape {
        Some(shape) => (shape.candidates, shape.size, shape.radius),
        None => (
            50 + dice.place(451),
            u8::try_from(3 + dice.below(6)).unwrap_or(3),
            dice.once_in(2)
                .then(|| u32::try_from(5_000 + dice.below(20_000)).unwrap_or(5_000)),
        ),
    };
    let quotas = if dice.once_in(3) {
        vec![(Kind::Association, 1), (Kind::PublicBody, 1)]
    } else {
        Vec::new()
    };
    let candidates: Vec<Candidate> = (0..count).map(|at| candidate(at, &needs, &mut dice)).collect();
    let mut known = Vec::new();
    let new_ties = dice.once_in(4);
    if new_ties {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        known.extend((0..2 * count).map(|_| (signed(dice.below(count)), signed(dice.below(count)))));
    }
    let parameters = Parameters {
        size,
        quotas,
        radius,
        weights: Weights {
            known: if new_ties { 200 } else { 0 },
            ..Weights::default()
        },
        ..Parameters::default()
    };
    Problem::new(needs, candidates, &known, parameters)
}

/// Half bring one thing or two, some nothing; needs that come later are rarer; communes are of unequal
/// size and lie on a grid of 40 by 30 kilometres.
fn candidate(at: usize, needs: &[Need], dice: &mut Dice) -> Candidate {
    let mut evidence = Vec::new();
    for _ in 0..dice.below(4) {
        let (one, other) = (dice.place(needs.len()), dice.place(needs.len()));
        evidence.push(Evidence {
            need: needs[one.min(other)].id,
            level: [
                Level::Declared,
                Level::Described,
                Level::Described,
                Level::Answered,
                Level::Proven,
            ][dice.place(5)],
            source: Source::Register,
            date: None,
        });
    }
    let commune = dice.below(95).min(dice.below(95));
    let grid = |steps: u64, from: f64, step: f64| from + f64::from(u32::try_from(steps).unwrap_or(0)) * step;
    Candidate {
        id: i64::try_from(at).unwrap_or(i64::MAX),
        kind: [
            Kind::Association,
            Kind::Association,
            Kind::Association,
            Kind::Association,
            Kind::Company,
            Kind::Foundation,
            Kind::PublicBody,
        ][dice.place(7)],
        sectors: (0..1 + dice.below(2))
            .map(|_| u16::try_from(dice.below(20)).unwrap_or(0))
            .collect(),
        commune: u32::try_from(commune).ok(),
        side: None,
        place: Place::new(grid(commune / 10, 50.5, 0.03), grid(commune % 10, 2.9, 0.056)),
        evidence,
        relevance: u16::try_from(dice.below(500)).unwrap_or(0),
        load: 0,
        opted_out: dice.once_in(50),
        overdue: dice.once_in(10),
        rested: u16::MAX,
    }
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// SplitMix64 (Steele, Lea, Flood 2014).
pub struct Dice(pub u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound.max(1)
    }

    pub fn place(&mut self, length: usize) -> usize {
        usize::try_from(self.below(u64::try_from(length).unwrap_or(1))).unwrap_or(0)
    }

    fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }
}
