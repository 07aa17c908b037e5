//! How finely shares may be told beside numbers that are hidden. Answers stand for more or fewer organisations according to
//! where they come from, and everybody can work out for how many: a share that is too fine says of how many of which
//! class an answer is, though their number is withheld.
//!
//! So whatever is hidden and small must be able to be otherwise: there are two, of different classes, who could have said
//! what the other did, and not one published number or share would be another. Where there are none, shares are told
//! more coarsely; where that does not help, the classes are not told apart.

use super::Input;
use crate::tables::Shown;

/// Shares are told to one part in so many, the first of these that leaves things open.
pub(super) const STEPS: [u64; 3] = [1_000, 100, 20];

/// Pairs that are tried for each hidden number, those first whose weights differ least.
const TRIED: usize = 16;

/// A share to one part in so many.
#[expect(clippy::cast_precision_loss, reason = "a small number")]
pub(super) fn rounded(share: f64, step: u64) -> f64 {
    (share * step as f64).round() / step as f64
}

/// Whether every hidden number that is too small to be shown could be another, for all that is published of a partition
/// of those who were put a question.
pub(super) fn could_be_others(
    input: Input<'_>,
    put: &[bool],
    shown: &Shown,
    category: impl Fn(usize) -> usize,
    step: u64,
) -> bool {
    let Some(width) = shown
        .cells
        .first()
        .map(Vec::len)
        .filter(|_| input.classes.len() > 1)
    else {
        return true;
    };
    let mut held = vec![vec![Vec::new(); width]; input.classes.len()];
    for one in (0..put.len()).filter(|one| put[*one]) {
        held[input.respondents[one].class][category(one)].push(one);
    }
    let exchange = Exchange {
        input,
        put,
        shown,
        held: &held,
        step,
        fine: (0..width)
            .map(|answer| published(input, put, shown, answer, &held, step, None))
            .collect(),
    };
    (0..input.classes.len()).all(|class| {
        (0..width).all(|answer| {
            let units = u64::try_from(held[class][answer].len()).unwrap_or(u64::MAX);
            let small = 0 < units && units < input.rule.fewest && !shown.cells[class][answer];
            !small || exchange.is_open(class, answer)
        })
    })
}

/// Those who gave each answer, by class.
type Held = Vec<Vec<Vec<usize>>>;

/// What is told of an answer on all: its share and the ends of its interval.
type Told = Option<[f64; 3]>;

struct Exchange<'a> {
    input: Input<'a>,
    put: &'a [bool],
    shown: &'a Shown,
    held: &'a Held,
    step: u64,
    /// What is published, answer by answer.
    fine: Vec<Told>,
}

impl Exchange<'_> {
    /// Whether one of a class who gave an answer, or gave another, could have exchanged it with somebody of another class.
    fn is_open(&self, class: usize, answer: usize) -> bool {
        let width = self.fine.len();
        let hidden = |class: usize, answer: usize| !self.shown.cells[class][answer];
        let mut pairs = Vec::new();
        for other in (0..self.held.len()).filter(|other| *other != class && hidden(*other, answer)) {
            for instead in (0..width).filter(|at| *at != answer && hidden(class, *at) && hidden(other, *at)) {
                // One more of it here and one less there, or the other way round.
                let ways = [
                    (&self.held[class][answer], &self.held[other][instead]),
                    (&self.held[other][answer], &self.held[class][instead]),
                ];
                for (gave, did_not) in ways {
                    let every = gave
                        .iter()
                        .flat_map(|one| did_not.iter().map(move |two| (*one, *two)));
                    pairs.extend(every.map(|(one, two)| (one, two, instead)));
                }
            }
        }
        let weights = self.input.design.weights();
        let apart = |(one, two, _): &(usize, usize, usize)| (weights[*one] - weights[*two]).abs();
        pairs.sort_by(|one, other| apart(one).total_cmp(&apart(other)));
        pairs
            .iter()
            .take(TRIED)
            .any(|(one, two, instead)| self.is_same(*one, *two, answer, *instead))
    }

    /// Whether the same would be published had they said what the other did.
    fn is_same(&self, one: usize, two: usize, answer: usize, instead: usize) -> bool {
        let told = |answer: usize, turned: [usize; 2]| {
            published(
                self.input,
                self.put,
                self.shown,
                answer,
                self.held,
                self.step,
                Some(turned),
            )
        };
        told(answer, [one, two]) == self.fine[answer] && told(instead, [two, one]) == self.fine[instead]
    }
}

/// What is published of an answer on all, had the first of two not given it, and the second.
fn published(
    input: Input<'_>,
    put: &[bool],
    shown: &Shown,
    answer: usize,
    held: &Held,
    step: u64,
    turned: Option<[usize; 2]>,
) -> Told {
    if !shown.whole[answer] {
        return None;
    }
    let mut gave = vec![false; put.len()];
    held.iter()
        .flat_map(|class| &class[answer])
        .for_each(|one| gave[*one] = true);
    if let Some([not, but]) = turned {
        (gave[not], gave[but]) = (false, true);
    }
    let found = input.design.within(put).ok()?.proportion(&gave).ok()?;
    Some([found.estimate.value, found.interval.low, found.interval.high].map(|part| rounded(part, step)))
}
