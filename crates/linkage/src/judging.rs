//! From likely pairs to links: who goes with whom, how sure that is beside the rivals, and what is
//! done with it.

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
    let mut table = Table::of(edges);
    for (&at, _) in candidates.iter().zip(&taken).filter(|(_, taken)| **taken) {
        for end in [edges[at].one, edges[at].other] {
            table.partner[end] = u32::try_from(at).expect("fewer than 2^32 edges");
        }
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

/// The edges around each party, in their order, and the one chosen.
struct Table<'e> {
    edges: &'e [Edge],
    /// For each party the place of the edge chosen, or [`NONE`].
    partner: Vec<u32>,
    /// Where the edges around each party begin in `around`.
    starts: Vec<u32>,
    around: Vec<u32>,
}

const NONE: u32 = u32::MAX;

impl<'e> Table<'e> {
    fn of(edges: &'e [Edge]) -> Self {
        let last = edges.iter().map(|edge| edge.one.max(edge.other)).max();
        let parties = last.map_or(0, |last| last + 1);
        let mut starts = vec![0_u32; parties + 1];
        for edge in edges {
            starts[edge.one + 1] += 1;
            starts[edge.other + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        let mut around = vec![0; edges.len() * 2];
        for (at, edge) in (0_u32..).zip(edges) {
            for end in [edge.one, edge.other] {
                around[next[end] as usize] = at;
                next[end] += 1;
            }
        }
        Self {
            edges,
            partner: vec![NONE; parties],
            starts,
            around,
        }
    }

    fn around(&self, party: usize) -> impl Iterator<Item = &'e Edge> {
        let (from, to) = (self.starts[party] as usize, self.starts[party + 1] as usize);
        self.around[from..to].iter().map(|&at| &self.edges[at as usize])
    }

    fn partner(&self, party: usize) -> Option<&'e Edge> {
        self.edges.get(self.partner[party] as usize)
    }

    /// The score of a pair against whatever else each of the two might be. A rival whose other end
    /// is certainly or better placed elsewhere is none.
    fn confidence(&self, edge: &Edge) -> Bits {
        let mut odds = 1.0;
        for end in [edge.one, edge.other] {
            for rival in self.around(end) {
                if rival.ends() == edge.ends() {
                    continue;
                }
                let far_end = if end == rival.one { rival.other } else { rival.one };
                let settled = self.partner(far_end).is_some_and(|chosen| {
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
