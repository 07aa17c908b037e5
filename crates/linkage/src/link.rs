//! Two sides of parties: who is who.
//!
//! The result depends on what the parties say and on their keys, not on the order in which they
//! are given nor on which side is called left.

use rustc_hash::FxHashMap;

use crate::{
    book::Book,
    candidates::{Depth, Index, Scratch},
    compare::{ELSEWHERE, Findings, compare, explain, place, prior},
    explanation::{Explanation, Feature},
    identity::{NotTheSame, Reason, bar, certain_pairs, is_doubtful},
    judging::{Edge, Zone, judge},
    parameters::{Bits, Parameters},
    party::Party,
    seen::Seen,
    spelling::Cuts,
    weights::Weights,
};

/// A pair that is linked or to be reviewed. All others are not linked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Place in the left side as given.
    pub left: usize,
    /// Place in the right side as given.
    pub right: usize,
    /// Why.
    pub reason: Reason,
    /// The evidence for this pair alone; [`Linker::explain`] says what it is made of.
    pub score: Bits,
    /// The score after the rivals of the pair: what else each of the two might be. Six homonyms of
    /// equal score are each very likely by themselves and none of them is sure.
    pub confidence: Bits,
    /// What is done with it.
    pub zone: Zone,
}

/// Two sides made ready to be linked.
pub struct Linker<'p> {
    /// The smaller side, then the larger, each in the order of its keys.
    parties: Vec<&'p Party>,
    /// Where each was given.
    given: Vec<usize>,
    /// The inverse for each side: places here by places there.
    places: [Vec<usize>; 2],
    /// The source of each, numbered.
    sources: Vec<u32>,
    /// Whether each bears a number of a register.
    numbered: Vec<bool>,
    /// How many are of the smaller side.
    smaller: usize,
    /// Whether the smaller side is the right one.
    turned: bool,
    book: Book,
    index: Index,
    parameters: Parameters,
    weights: Weights,
    said: &'p NotTheSame,
}

/// Threads that prepare and learn.
pub(crate) const THREADS: usize = 2;

/// How far below the least score shown a rival still counts.
const RIVAL_DEPTH: i32 = 4000;

impl<'p> Linker<'p> {
    /// Reads and indexes two sides. Parties of one side are never linked with each other.
    #[must_use]
    pub fn new(left: &'p [Party], right: &'p [Party], parameters: Parameters, said: &'p NotTheSame) -> Self {
        let ordered = |side: &'p [Party]| {
            let mut order: Vec<usize> = (0..side.len()).collect();
            order.sort_by_key(|&at| key(&side[at]));
            order
        };
        let (left_order, right_order) = (ordered(left), ordered(right));
        let first = |side: &'p [Party], order: &[usize]| order.first().map(|&at| key(&side[at]));
        let turned = (left.len(), first(left, &left_order)) > (right.len(), first(right, &right_order));
        let sides = [(left, left_order), (right, right_order)];
        let [(small, small_order), (large, large_order)] = if turned {
            let [l, r] = sides;
            [r, l]
        } else {
            sides
        };
        let smaller = small.len();
        let parties: Vec<&Party> = small_order
            .iter()
            .map(|&at| &small[at])
            .chain(large_order.iter().map(|&at| &large[at]))
            .collect();
        let cuts = Cuts::of(parties.iter().copied());
        let book = Book::read(&parties, &cuts, Depth::Quick, THREADS);
        let index = Index::over(&book, smaller, Depth::Quick, THREADS);
        let places = [inverse(&small_order, 0), inverse(&large_order, smaller)];
        Self {
            sources: sources(&parties),
            numbered: parties.iter().map(|party| !party.numbers.is_empty()).collect(),
            parties,
            places,
            given: small_order.into_iter().chain(large_order).collect(),
            smaller,
            turned,
            book,
            index,
            weights: Weights::of(&parameters),
            parameters,
            said,
        }
    }

    /// What the comparison believes.
    #[must_use]
    pub fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// Compares with other beliefs, on the same preparation.
    #[must_use]
    pub fn with(mut self, parameters: Parameters) -> Self {
        self.weights = Weights::of(&parameters);
        self.parameters = parameters;
        self
    }

    /// Bytes held, about.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.book.bytes() + self.index.bytes()
    }

    /// The pairs that are linked or to be reviewed, in the order of the keys. The same for any
    /// number of threads.
    #[must_use]
    pub fn link(&self, threads: usize) -> Vec<Link> {
        let mut edges = self.edges(threads);
        self.add_certain(&mut edges);
        let mut links: Vec<Link> = self
            .by_sources(edges)
            .into_iter()
            .flat_map(|edges| self.judged(&edges))
            .collect();
        // Each side stands in the order of its keys.
        links.sort_by_cached_key(|link| {
            let [one, other] = self.places(link.left, link.right);
            if self.turned { [other, one] } else { [one, other] }
        });
        links
    }

    /// Places in the linker of two parties as given.
    fn places(&self, left: usize, right: usize) -> [usize; 2] {
        let (small, large) = if self.turned { (right, left) } else { (left, right) };
        [self.places[0][small], self.places[1][large]]
    }

    /// All pairs worth keeping, found by search.
    pub(crate) fn edges(&self, threads: usize) -> Vec<Edge> {
        let floor = Bits(self.parameters.review.0 - RIVAL_DEPTH);
        let chunk = self.smaller.div_ceil(threads.max(1)).max(1);
        let starts: Vec<usize> = (0..self.smaller).step_by(chunk).collect();
        std::thread::scope(|scope| {
            let running: Vec<_> = starts
                .into_iter()
                .map(|from| {
                    scope.spawn(move || {
                        let mut scratch = Scratch::default();
                        let (mut findings, mut found) = (Findings::default(), Vec::new());
                        let mut seen = [Seen::default(), Seen::default()];
                        for one in from..(from + chunk).min(self.smaller) {
                            self.edges_of(one, floor, (&mut scratch, &mut findings, &mut seen), &mut found);
                        }
                        found
                    })
                })
                .collect();
            running
                .into_iter()
                .flat_map(|thread| thread.join().expect("comparing does not panic"))
                .collect()
        })
    }

    /// Adds the pairs of one party of the smaller side with at least this score, found by search.
    pub(crate) fn edges_of<'a>(
        &'a self,
        one: usize,
        floor: Bits,
        (scratch, findings, seen): (&mut Scratch, &mut Findings, &mut [Seen<'a>; 2]),
        found: &mut Vec<Edge>,
    ) {
        let [seen, against] = seen;
        self.book.look(one, seen);
        let prior = self.prior(&self.parameters);
        for &other in self.index.nearest(seen, self.parameters.bounds, scratch) {
            self.book.look(other, against);
            compare(&self.book, seen, against, &self.weights, findings);
            findings.prior = prior;
            let score = findings.score();
            if score >= floor && self.is_allowed(one, other) {
                found.push(Edge {
                    one,
                    other,
                    score,
                    reason: Reason::Evidence,
                });
            }
        }
    }

    fn is_allowed(&self, one: usize, other: usize) -> bool {
        // Most have nothing that could forbid it; then neither party is looked up.
        let free = self.said.is_empty() && !(self.numbered[one] && self.numbered[other]);
        free || bar(self.parties[one], self.parties[other], self.said).is_none()
    }

    fn prior(&self, parameters: &Parameters) -> Bits {
        prior(parameters, self.parties.len() - self.smaller)
    }

    /// Compares two places of the linker.
    fn findings(&self, one: usize, other: usize, findings: &mut Findings) {
        let believed = (&self.parameters, &self.weights);
        let mut seen = [Seen::default(), Seen::default()];
        self.findings_with(one, other, believed, &mut seen, findings);
    }

    pub(crate) fn findings_with<'a>(
        &'a self,
        one: usize,
        other: usize,
        (parameters, weights): (&Parameters, &Weights),
        [seen, against]: &mut [Seen<'a>; 2],
        findings: &mut Findings,
    ) {
        self.book.look(one, seen);
        self.book.look(other, against);
        compare(&self.book, seen, against, weights, findings);
        findings.prior = self.prior(parameters);
    }

    pub(crate) fn book(&self) -> &Book {
        &self.book
    }

    pub(crate) fn smaller(&self) -> usize {
        self.smaller
    }

    fn add_certain(&self, edges: &mut Vec<Edge>) {
        let (small, large) = self.parties.split_at(self.smaller);
        let mut at: FxHashMap<(usize, usize), usize> = FxHashMap::default();
        let certain = certain_pairs(small, large);
        if certain.is_empty() {
            return;
        }
        for (place, edge) in edges.iter().enumerate() {
            at.insert((edge.one, edge.other), place);
        }
        let mut findings = Findings::default();
        for (one, other, reason) in certain {
            let other = self.smaller + other;
            if !self.is_allowed(one, other) {
                continue;
            }
            if let Some(&place) = at.get(&(one, other)) {
                edges[place].reason = reason;
            } else {
                self.findings(one, other, &mut findings);
                let score = findings.score();
                edges.push(Edge {
                    one,
                    other,
                    score,
                    reason,
                });
            }
        }
    }

    /// The edges of each pair of sources: links are one to one inside each.
    fn by_sources(&self, edges: Vec<Edge>) -> Vec<Vec<Edge>> {
        let mut found: FxHashMap<[u32; 2], Vec<Edge>> = FxHashMap::default();
        for edge in edges {
            let sources = [self.sources[edge.one], self.sources[edge.other]];
            found.entry(sources).or_default().push(edge);
        }
        found.into_values().collect()
    }

    fn judged(&self, edges: &[Edge]) -> Vec<Link> {
        let doubtful = |edge: &Edge| {
            let seats = place(&self.book.facts[edge.one], &self.book.facts[edge.other]);
            // However alike the names: the section of another department is another organisation.
            seats.is_some_and(|(level, _)| level == ELSEWHERE)
                || is_doubtful(self.parties[edge.one], self.parties[edge.other])
        };
        let verdicts = judge(edges, &self.parameters, doubtful);
        verdicts
            .into_iter()
            .map(|verdict| {
                let edge = &edges[verdict.edge];
                let (one, other) = (self.given[edge.one], self.given[edge.other]);
                let (left, right) = if self.turned { (other, one) } else { (one, other) };
                Link {
                    left,
                    right,
                    reason: edge.reason.clone(),
                    score: edge.score,
                    confidence: verdict.confidence,
                    zone: verdict.zone,
                }
            })
            .collect()
    }

    /// What the score of two parties, given by their places in the two sides, is made of.
    #[must_use]
    pub fn explain(&self, left: usize, right: usize) -> Explanation {
        let [one, other] = self.places(left, right);
        let mut findings = Findings::default();
        self.findings(one, other, &mut findings);
        let values = |feature: Feature| {
            let text = |at: usize| value(self.parties[at], feature);
            if self.turned {
                (text(other), text(one))
            } else {
                (text(one), text(other))
            }
        };
        let seen = [self.book.seen(one), self.book.seen(other)];
        if self.turned {
            findings.turn();
            explain(&findings, &seen[1], &seen[0], values)
        } else {
            explain(&findings, &seen[0], &seen[1], values)
        }
    }
}

/// The source of each party as a number: most have that of the one before.
fn sources(parties: &[&Party]) -> Vec<u32> {
    let mut numbers: FxHashMap<&str, u32> = FxHashMap::default();
    let mut last = ("", 0);
    parties
        .iter()
        .map(|party| {
            if party.source != last.0 || numbers.is_empty() {
                let next = u32::try_from(numbers.len()).expect("fewer sources than parties");
                last = (&party.source, *numbers.entry(&party.source).or_insert(next));
            }
            last.1
        })
        .collect()
}

fn inverse(order: &[usize], first: usize) -> Vec<usize> {
    let mut places = vec![0; order.len()];
    for (at, &given) in order.iter().enumerate() {
        places[given] = first + at;
    }
    places
}

pub(crate) fn key(party: &Party) -> (&str, &str) {
    (&party.source, &party.id)
}

/// A fact as the party's register says it.
pub(crate) fn value(party: &Party, feature: Feature) -> String {
    let known = |text: &Option<String>| text.clone().unwrap_or_default();
    match feature {
        Feature::Place => [&party.commune, &party.postcode, &party.department]
            .into_iter()
            .flatten()
            .next()
            .cloned()
            .unwrap_or_default(),
        Feature::Year => party.year.map(|year| year.to_string()).unwrap_or_default(),
        Feature::Kind => party.kind.map(|kind| format!("{kind:?}")).unwrap_or_default(),
        Feature::Domain => known(&party.domain),
        Feature::Purpose => known(&party.purpose),
        Feature::Prior | Feature::Word(..) | Feature::Letters | Feature::File => String::new(),
    }
}
