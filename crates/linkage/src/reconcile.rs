//! One register made ready to answer, for one name at a time, who that may be: what the
//! Reconciliation API of the W3C community group asks of a service.

use crate::{
    book::Book,
    candidates::{Bounds, Index, Scratch},
    compare::{Findings, Seen, compare, explain, prior},
    explanation::{Explanation, Feature},
    facts::foreign_facts,
    link::{key, value},
    parameters::{Bits, Parameters},
    party::Party,
    spelling::{Cuts, words_of},
};

/// A register that is asked by name. Built once; asked by many threads.
pub struct Reconciler {
    book: Book,
    index: Index,
    /// Where each was given.
    given: Vec<usize>,
    parameters: Parameters,
}

/// Somebody it may be.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Place in the register as given.
    pub party: usize,
    /// The evidence.
    pub score: Bits,
    /// How likely it is, beside the others found: the probabilities of one answer sum to at most one.
    pub probability: f64,
    /// Why.
    pub explanation: Explanation,
}

/// Share of the names asked that are expected in the register: people ask for what exists.
const EXPECTED: f64 = 0.5;

impl Reconciler {
    /// Reads and indexes a register. The parties themselves need not be kept.
    #[must_use]
    pub fn new(parties: &[Party], parameters: Parameters) -> Self {
        let mut given: Vec<usize> = (0..parties.len()).collect();
        given.sort_by_key(|&at| key(&parties[at]));
        let cuts = Cuts::of(parties.iter());
        let book = Book::read(given.iter().map(|&at| &parties[at]), &cuts, 1);
        let index = Index::over(&book, 0);
        let parameters = Parameters {
            overlap: EXPECTED,
            ..parameters
        };
        Self {
            book,
            index,
            given,
            parameters,
        }
    }

    /// At most `limit` parties it may be, the likeliest first; `asked` needs a name, the rest narrows.
    #[must_use]
    pub fn candidates(&self, asked: &Party, limit: usize) -> Vec<Found> {
        let spelled = words_of(asked, &Cuts::default());
        let facts = foreign_facts(asked, &self.book.places);
        let seen = Seen {
            names: self.book.seen(&spelled),
            facts: &facts,
        };
        let bounds = Bounds {
            candidates: self.parameters.bounds.candidates.max(limit).max(50),
            postings: self.parameters.bounds.postings * 4,
        };
        let near = self
            .index
            .nearest(&seen.names, seen.facts, bounds, &mut Scratch::default());
        let mut scored: Vec<(Bits, usize)> = Vec::with_capacity(near.len());
        let mut findings = Findings::default();
        let mut odds = 1.0;
        for party in near {
            self.find(&seen, party, &mut findings);
            let score = findings.score();
            odds += score.value().exp2();
            scored.push((score, party));
        }
        scored.sort_by_key(|&(score, party)| (std::cmp::Reverse(score), party));
        scored.truncate(limit);
        scored
            .into_iter()
            .map(|(score, party)| {
                let against = self.find(&seen, party, &mut findings);
                let values = |feature: Feature| (value(asked, feature), String::new());
                Found {
                    party: self.given[party],
                    score,
                    probability: score.value().exp2() / odds,
                    explanation: explain(&findings, &seen, &against, values),
                }
            })
            .collect()
    }

    fn find<'a>(&'a self, seen: &Seen<'_>, party: usize, findings: &mut Findings) -> Seen<'a> {
        let against = Seen::of(&self.book, party);
        compare(&self.book, seen, &against, &self.parameters, findings);
        findings.prior = prior(&self.parameters, self.book.len());
        against
    }

    /// Bytes held, about: what a server sets aside for it.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.book.bytes() + self.index.bytes() + self.given.len() * size_of::<usize>()
    }
}
