//! One register made ready to answer, for one name at a time, who that may be: what the
//! Reconciliation API of the W3C community group asks of a service.

use crate::{
    book::Book,
    candidates::{Bounds, Depth, Index, Scratch},
    compare::{Findings, Level, compare, explain, prior},
    explanation::{Explanation, Feature},
    facts::foreign_facts,
    habits::{Counted, Habits, Line},
    letters::{Letters, Runs, runs},
    link::{key, value},
    parameters::{Bits, Manner, Parameters},
    party::Party,
    seen::{Seen, Word, Worded},
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
    /// The same without what the file says; see [`Found::alone`].
    probability_alone: f64,
    /// Why.
    pub explanation: Explanation,
}

impl Found {
    /// How sure it is beside whoever else it may be.
    #[must_use]
    pub fn confidence(&self) -> Bits {
        beside(self.score, self.probability)
    }

    /// The same by what the two have themselves, without what the file says: its habits put in order
    /// whom a line may mean, but prove of nobody that they are meant.
    #[must_use]
    pub fn alone(&self) -> Bits {
        let file = self.explanation.of(Feature::File);
        beside(Bits(self.score.0 - file.0), self.probability_alone)
    }
}

fn beside(score: Bits, probability: f64) -> Bits {
    score.min(Bits::of(probability, 1.0 - probability))
}

/// Those near with their scores, and the sum of all odds with those of nobody: with what the file says,
/// and without.
struct Scored {
    near: Vec<(Bits, usize)>,
    odds: f64,
    odds_alone: f64,
}

/// Share of the names asked that are expected in the register: people ask for what exists.
const EXPECTED: f64 = 0.5;
/// One name at a time may cost more than one of many: parties compared in full, and holders of features
/// that are looked at.
const LOOKED_AT: usize = 100;
/// The same in a file, of those further away only whom its habits may lift.
const LOOKED_AT_IN_FILE: usize = 400;
/// Lines of a file that are looked for to learn its habits, evenly drawn where it has more.
const LOOKED_FOR: usize = 6_000;
/// From this probability on, somebody found is believed to be of the file.
const SURE: f64 = 0.9;
const POSTINGS: usize = 24_000;
/// Initials seldom look like what they stand for: this counts against them at most.
const UNLIKE_INITIALS: Bits = Bits(-4000);

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
    /// one answer: each whose party is not known is looked for once, and what is as good as sure is believed.
    #[must_use]
    pub fn habits<'p, L: Into<Line<'p>>>(&self, file: impl IntoIterator<Item = L>) -> Habits {
        let mut file: Vec<Line<'p>> = file.into_iter().map(Into::into).collect();
        // The same lines in any order are the same file.
        file.sort_by_key(|line| {
            let name = line.party.names.first().map(|name| name.text.as_str());
            (key(line.party), name)
        });
        let mut places = Vec::new();
        if file.iter().any(|line| line.is.is_some()) {
            places.resize(self.given.len(), 0);
            for (at, &given) in self.given.iter().enumerate() {
                places[given] = at;
            }
        }
        let unknown = file.iter().filter(|line| line.is.is_none()).count();
        let every = unknown.div_ceil(LOOKED_FOR).max(1);
        let (mut written, mut found) = (Counted::default(), Counted::default());
        let (cuts, mut spelling) = (Cuts::default(), Spelling::new(Depth::Thorough));
        let mut against = Seen::default();
        let mut at = 0;
        for line in file {
            let names = spelling.words_of(line.party, &cuts);
            written.add(self.book.known(&names, spelling.vocabulary()));
            let is = match line.is {
                Some(given) => places.get(given).copied(),
                None => {
                    at += 1;
                    if at % every == 0 {
                        self.sure(line.party)
                    } else {
                        None
                    }
                }
            };
            if let Some(party) = is {
                self.book.look(party, &mut against);
                let names = against.names();
                found.add(
                    names
                        .flat_map(|name| name.words.iter().map(|word| word.id))
                        .collect(),
                );
            }
        }
        Habits::of(&self.book.shares(), &written, &found)
    }

    /// Who that is as good as surely, by its name.
    fn sure(&self, asked: &Party) -> Option<usize> {
        let mut spelling = Spelling::new(Depth::Thorough);
        let spelled = spelling.words_of(asked, &Cuts::default());
        self.book.weigh_strangers(spelling.vocabulary());
        let facts = foreign_facts(asked, &self.book.places);
        let seen = self.book.foreign(&spelled, spelling.vocabulary(), &facts);
        let scored = self.scored(&seen, &Habits::default(), 0);
        let order = |&&(score, party): &&(Bits, usize)| (score, std::cmp::Reverse(party));
        let (score, party) = scored.near.iter().max_by_key(order)?;
        (score.value().exp2() >= SURE * scored.odds).then_some(*party)
    }

    /// The same for a line of a file with these habits.
    #[must_use]
    pub fn candidates_for(&self, asked: &Party, habits: &Habits, limit: usize) -> Vec<Found> {
        let mut spelling = Spelling::new(Depth::Thorough);
        let spelled = spelling.words_of(asked, &Cuts::default());
        self.book.weigh_strangers(spelling.vocabulary());
        let facts = foreign_facts(asked, &self.book.places);
        let seen = self.book.foreign(&spelled, spelling.vocabulary(), &facts);
        let mut scored = self.scored(&seen, habits, limit);
        let (mut findings, mut against) = (Findings::default(), Seen::default());
        scored
            .near
            .sort_by_key(|&(score, party)| (std::cmp::Reverse(score), party));
        scored.near.truncate(limit);
        let found = scored.near.iter().map(|&(score, party)| {
            let file = self.find((&seen, habits), party, &mut against, &mut findings);
            let values = |feature: Feature| match feature {
                Feature::File => (String::new(), told(&findings, &against, habits, file)),
                _ => (value(asked, feature), String::new()),
            };
            Found {
                party: self.given[party],
                score,
                probability: score.value().exp2() / scored.odds,
                probability_alone: without(score, file).value().exp2() / scored.odds_alone,
                explanation: explain(&findings, &seen, &against, values),
            }
        });
        found.collect()
    }

    fn scored(&self, seen: &Seen<'_>, habits: &Habits, limit: usize) -> Scored {
        let looked_at = LOOKED_AT.max(limit);
        let bounds = Bounds {
            candidates: if habits.is_empty() {
                looked_at
            } else {
                looked_at.max(LOOKED_AT_IN_FILE)
            },
            postings: POSTINGS,
        };
        let mut scratch = Scratch::default();
        let near = self.index.nearest(seen, bounds, &mut scratch);
        let mut scored = Scored {
            near: Vec::with_capacity(near.len()),
            odds: 1.0,
            odds_alone: 1.0,
        };
        let (mut findings, mut against) = (Findings::default(), Seen::default());
        for (at, &party) in near.iter().enumerate() {
            if at >= looked_at && !self.book.words_of(party).any(|word| habits.lifts(word)) {
                continue;
            }
            let file = self.find((seen, habits), party, &mut against, &mut findings);
            let score = findings.score();
            scored.odds += score.value().exp2();
            scored.odds_alone += without(score, file).value().exp2();
            scored.near.push((score, party));
        }
        scored
    }

    /// Compares in full; says what the file's habits add.
    fn find<'a>(
        &'a self,
        (seen, habits): (&Seen<'_>, &Habits),
        party: usize,
        against: &mut Seen<'a>,
        findings: &mut Findings,
    ) -> Option<Bits> {
        self.book.look(party, against);
        compare(&self.book, seen, against, &self.weights, findings);
        findings.prior = prior(&self.parameters, self.book.len());
        let (asked, name) = findings.names?;
        let name = against.name(name);
        let mut looks = [Runs::new(), Runs::new()];
        runs(seen.name(asked).written, &mut looks[0]);
        runs(name.written, &mut looks[1]);
        let mut bits = self.letters.compare(&looks[0], &looks[1]);
        if findings.words.iter().any(|clue| clue.manner == Manner::Initials) {
            bits = bits.max(UNLIKE_INITIALS);
        }
        findings.facts.push((Feature::Letters, Level { level: 0, bits }));
        let file = habits.of_words(alone(findings, name).map(|word| word.id));
        if let Some(bits) = file {
            findings.facts.push((Feature::File, Level { level: 0, bits }));
        }
        file
    }

    /// Bytes held, about: what a server sets aside for it.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.book.bytes() + self.index.bytes() + self.given.len() * size_of::<usize>()
    }
}

/// The words of a name of the register that the name asked for lacks.
fn alone<'f>(findings: &'f Findings, name: Worded<'f>) -> impl Iterator<Item = &'f Word<'f>> {
    let alone = findings.words.iter().filter(|clue| clue.left.is_none());
    alone.filter_map(move |clue| name.words.get(usize::from(clue.right?)))
}

/// The words by which a file says this, one after the other.
fn told(findings: &Findings, against: &Seen<'_>, habits: &Habits, file: Option<Bits>) -> String {
    let (Some(said), Some((_, name))) = (file, findings.names) else {
        return String::new();
    };
    let agrees = |word: &&Word<'_>| {
        let bits = habits.of_word(word.id);
        bits.is_some_and(|bits| bits.0.signum() == said.0.signum())
    };
    let words = alone(findings, against.name(name))
        .filter(agrees)
        .map(|word| word.text());
    words.collect::<Vec<_>>().join(" ")
}

fn without(score: Bits, file: Option<Bits>) -> Bits {
    Bits(score.0 - file.unwrap_or_default().0)
}
