//! From likely pairs to links: who goes with whom, how sure that is beside the rivals, and what is
//! done with it.

use rustc_hash::FxHashMap;

use crate::{
    assignment::{Choice, assign},
    identity::Reason,
    parameters::{Bits, Parameters},
};

/// What is done with a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Zone {
    /// Held to be the same organisation.
    Linked,
    /// Somebody should look.
    Review,
}

/// A pair as it is found, by places in the linker.
#[derive(Debug, Clone)]
pub(crate) struct Edge {
    pub one: usize,
    pub other: usize,
    pub score: Bits,
    pub reason: Reason,
}

impl Edge {
    fn is_certain(&self) -> bool {
        self.reason != Reason::Evidence
    }

    fn ends(&self) -> (usize, usize) {
        (self.one, self.other)
    }
}

/// What was decided of an edge, by its place.
pub(crate) struct Verdict {
    pub edge: usize,
    pub confidence: Bits,
    pub zone: Zone,
}

/// What sets a pair made by numbers above any evidence, in thousandths of a bit.
const CERTAIN: i64 = 1_000_000_000;

/// Judges the edges between two sources; `doubtful` pairs are never linked by evidence alone.
pub(crate) fn judge(
    edges: &[Edge],
    parameters: &Parameters,
    doubtful: impl Fn(&Edge) -> bool,
) -> Vec<Verdict> {
    let candidates: Vec<usize> = (0..edges.len())
        .filter(|&at| edges[at].score >= parameters.review || edges[at].is_certain())
        .collect();
    let choices: Vec<Choice> = candidates
        .iter()
        .map(|&at| choice(&edges[at], parameters))
        .collect();
    let taken = assign(&choices);
    let mut table = Table::default();
    for (&at, _) in candidates.iter().zip(&taken).filter(|(_, taken)| **taken) {
        table.partner.insert(edges[at].one, &edges[at]);
        table.partner.insert(edges[at].other, &edges[at]);
    }
    for edge in edges {
        table.around.entry(edge.one).or_default().push(edge);
        table.around.entry(edge.other).or_default().push(edge);
    }
    let mut verdicts = Vec::new();
    for (at, taken) in candidates.into_iter().zip(taken) {
        let edge = &edges[at];
        let confidence = table.confidence(edge);
        let sure = edge.is_certain() || (confidence >= parameters.linked && !doubtful(edge));
        let zone = if taken && sure {
            Zone::Linked
        } else if taken || edge.is_certain() || edge.score >= parameters.linked {
            // What lost to another although it looks like a link, or bears the number, is a
            // duplicate, a section or an error: somebody's question.
            Zone::Review
        } else {
            continue;
        };
        verdicts.push(Verdict {
            edge: at,
            confidence,
            zone,
        });
    }
    verdicts
}

fn choice(edge: &Edge, parameters: &Parameters) -> Choice {
    let evidence = i64::from(edge.score.0) - i64::from(parameters.review.0);
    Choice {
        left: u32::try_from(edge.one).expect("fewer than 2^32 parties"),
        right: u32::try_from(edge.other).expect("fewer than 2^32 parties"),
        weight: evidence.max(0) + 1 + if edge.is_certain() { CERTAIN } else { 0 },
    }
}

/// The edges around each party, and the one chosen.
#[derive(Default)]
struct Table<'e> {
    partner: FxHashMap<usize, &'e Edge>,
    around: FxHashMap<usize, Vec<&'e Edge>>,
}

impl Table<'_> {
    /// The score of a pair against whatever else each of the two might be. A rival whose other end
    /// is certainly or better placed elsewhere is none.
    fn confidence(&self, edge: &Edge) -> Bits {
        let mut odds = 1.0;
        for end in [edge.one, edge.other] {
            for rival in self.around.get(&end).into_iter().flatten() {
                if rival.ends() == edge.ends() {
                    continue;
                }
                let far_end = if end == rival.one { rival.other } else { rival.one };
                let settled = self.partner.get(&far_end).is_some_and(|chosen| {
                    let better = chosen.is_certain() || chosen.score > rival.score;
                    chosen.ends() != rival.ends() && better
                });
                if !settled {
                    odds += rival.score.value().exp2();
                }
            }
        }
        #[expect(
            clippy::cast_possible_truncation,
            reason = "thousandths of a bit of a sum of few odds"
        )]
        Bits(edge.score.0 - (odds.log2() * 1000.0).round() as i32)
    }
}
