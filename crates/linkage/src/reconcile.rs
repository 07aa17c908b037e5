//! One register made ready to answer, for one name at a time, who that may be: what the
//! Reconciliation API of the W3C community group asks of a service.

use crate::{
    book::Book,
    candidates::{Bounds, Depth, Index, Scratch},
    compare::{Findings, Level, compare, explain, prior},
    explanation::{Explanation, Feature},
    facts::foreign_facts,
    habits::{Counted, Habits},
    letters::{Letters, Runs, runs},
    link::{key, value},
    parameters::{Bits, Parameters},
    party::Party,
    seen::Seen,
    spelling::{Cuts, Spelling},
    weights::Weights,
};

/// A register that is asked by name. Built once; asked by many threads.
pub struct Reconciler {
    book: Book,
    index: Index,
    letters: Letters,
    /// Where each was given.
    given: Vec<usize>,
    parameters: Parameters,
    weights: Weights,
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
/// One name at a time may cost more than one of many: parties compared in full, and holders of features
/// that are looked at.
const LOOKED_AT: usize = 100;
/// The same in a file: what it says about places lifts who stands far from the name alone.
const LOOKED_AT_IN_FILE: usize = 400;
/// From this probability on, somebody found is believed to be of the file.
const SURE: f64 = 0.9;
const POSTINGS: usize = 24_000;

impl Reconciler {
    /// Reads and indexes a register. The parties themselves need not be kept.
    #[must_use]
    pub fn new(parties: &[Party], parameters: Parameters) -> Self {
        let mut given: Vec<usize> = (0..parties.len()).collect();
        given.sort_by_key(|&at| key(&parties[at]));
        let cuts = Cuts::of(parties.iter());
        let ordered: Vec<&Party> = given.iter().map(|&at| &parties[at]).collect();
        // One thread: whoever asks meanwhile is not kept waiting.
        let book = Book::read(&ordered, &cuts, Depth::Thorough, 1);
        let index = Index::over(&book, 0, Depth::Thorough, 1);
        let parameters = Parameters {
            overlap: EXPECTED,
            ..parameters
        };
        Self {
            letters: Letters::of(book.written()),
            book,
            index,
            given,
            weights: Weights::of(&parameters),
            parameters,
        }
    }

    /// At most `limit` parties it may be, the likeliest first; `asked` needs a name, the rest narrows.
    #[must_use]
    pub fn candidates(&self, asked: &Party, limit: usize) -> Vec<Found> {
        self.candidates_for(asked, &Habits::default(), limit)
    }

    /// What the names of a whole file say about whom it speaks of. Give all its lines, not those of
    /// one answer: each is looked for once, and what is as good as sure is believed.
    #[must_use]
    pub fn habits<'p>(&self, file: impl IntoIterator<Item = &'p Party>) -> Habits {
        let mut written = Counted::default();
        let mut found = Counted::default();
        let (cuts, mut spelling) = (Cuts::default(), Spelling::new(Depth::Thorough));
        let mut against = Seen::default();
        for party in file {
            let names = spelling.words_of(party, &cuts);
            written.add(self.book.known(&names, spelling.vocabulary()));
            let (scored, odds) = self.scored(party, &Habits::default());
            let best = scored
                .iter()
                .max_by_key(|(score, party)| (*score, std::cmp::Reverse(*party)));
            if let Some(&(score, party)) = best
                && score.value().exp2() >= SURE * odds
            {
                self.book.look(party, &mut against);
                found.add(
                    against
                        .names()
                        .flat_map(|name| name.words.iter().map(|word| word.id))
                        .collect(),
                );
            }
        }
        Habits::of(&self.book.shares(), &written, &found)
    }

    /// The same for a line of a file with these habits.
    #[must_use]
    pub fn candidates_for(&self, asked: &Party, habits: &Habits, limit: usize) -> Vec<Found> {
        let mut spelling = Spelling::new(Depth::Thorough);
        let spelled = spelling.words_of(asked, &Cuts::default());
        self.book.weigh_strangers(spelling.vocabulary());
        let facts = foreign_facts(asked, &self.book.places);
        let seen = self.book.foreign(&spelled, spelling.vocabulary(), &facts);
        let (mut scored, odds) = self.scored_seen(&seen, habits, limit);
        let (mut findings, mut against) = (Findings::default(), Seen::default());
        scored.sort_by_key(|&(score, party)| (std::cmp::Reverse(score), party));
        scored.truncate(limit);
        scored
            .into_iter()
            .map(|(score, party)| {
                self.find((&seen, habits), party, &mut against, &mut findings);
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

    fn scored(&self, asked: &Party, habits: &Habits) -> (Vec<(Bits, usize)>, f64) {
        let mut spelling = Spelling::new(Depth::Thorough);
        let spelled = spelling.words_of(asked, &Cuts::default());
        self.book.weigh_strangers(spelling.vocabulary());
        let facts = foreign_facts(asked, &self.book.places);
        self.scored_seen(
            &self.book.foreign(&spelled, spelling.vocabulary(), &facts),
            habits,
            0,
        )
    }

    /// Those near, with their scores, and the sum of their odds with those of nobody.
    fn scored_seen(&self, seen: &Seen<'_>, habits: &Habits, limit: usize) -> (Vec<(Bits, usize)>, f64) {
        let looked_at = if habits.is_empty() {
            LOOKED_AT
        } else {
            LOOKED_AT_IN_FILE
        };
        let bounds = Bounds {
            candidates: looked_at.max(limit),
            postings: POSTINGS,
        };
        let mut scratch = Scratch::default();
        let near = self.index.nearest(seen, bounds, &mut scratch);
        let mut scored: Vec<(Bits, usize)> = Vec::with_capacity(near.len());
        let (mut findings, mut against) = (Findings::default(), Seen::default());
        let mut odds = 1.0;
        for &party in near {
            self.find((seen, habits), party, &mut against, &mut findings);
            let score = findings.score();
            odds += score.value().exp2();
            scored.push((score, party));
        }
        (scored, odds)
    }

    fn find<'a>(
        &'a self,
        (seen, habits): (&Seen<'_>, &Habits),
        party: usize,
        against: &mut Seen<'a>,
        findings: &mut Findings,
    ) {
        self.book.look(party, against);
        compare(&self.book, seen, against, &self.weights, findings);
        findings.prior = prior(&self.parameters, self.book.len());
        let Some((asked, name)) = findings.names else {
            return;
        };
        let name = against.name(name);
        let mut looks = [Runs::new(), Runs::new()];
        runs(seen.name(asked).written, &mut looks[0]);
        runs(name.written, &mut looks[1]);
        let bits = self.letters.compare(&looks[0], &looks[1]);
        findings.facts.push((Feature::Letters, Level { level: 0, bits }));
        let alone = findings.words.iter().filter(|clue| clue.left.is_none());
        let words = alone.filter_map(|clue| name.words.get(usize::from(clue.right?)));
        if let Some(bits) = habits.of_words(words.map(|word| word.id)) {
            findings.facts.push((Feature::File, Level { level: 0, bits }));
        }
    }

    /// Bytes held, about: what a server sets aside for it.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.book.bytes() + self.index.bytes() + self.given.len() * size_of::<usize>()
    }
}
