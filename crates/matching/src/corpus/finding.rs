//! From what is needed to those who could be asked: some hundreds out of all, each with its evidence.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::holding::holders;
use super::weighing::{ONE, Times, telling};
use super::{Body, Corpus};
use crate::candidate::Candidate;
use crate::need::{Evidence, Level, Need, Source};
use crate::parameters::FLOOR;
use crate::saying::{Stems, asked};

/// A need counts the words that tell most, so that a long sentence is not harder to meet than a short one.
const WORDS_OF_A_NEED: usize = 8;
/// A word that fewer than one name or purpose of so many says counts as if one of so many did: were it to count as the
/// rarest of all, one odd word would outweigh a need.
const RARE: usize = 500;
/// All there is to say in one language: what is said of it is counted in millionths.
const WHOLE: u32 = 1_000_000;
/// What being in a sector of the question adds when candidates are chosen: a tenth of all there is to
/// say. It is no part of any score.
const SECTOR_SHARE: u32 = WHOLE / 10;

/// What is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// What is needed.
    pub needs: &'a [Need],
    /// What it is about: the problem, in the words of who asks, in each language as needs are.
    pub text: &'a [String],
    /// Its sectors.
    pub sectors: &'a [u16],
    /// These are always among those found, whatever their texts say: who answered.
    pub also: &'a [i64],
    /// How many to find.
    pub limit: usize,
}

/// An organisation that says a word: how often, and whether the word itself and not only another of its family.
#[derive(Clone, Copy)]
pub(super) struct Said {
    pub(super) at: u32,
    pub(super) times: Times,
    itself: bool,
}

/// The question in one language.
pub(super) struct Reading {
    pub(super) words: Vec<Word>,
    /// All there is to say.
    most: u64,
}

/// One word of the question.
pub(super) struct Word {
    /// Who says it or another of its family, in the order of the corpus; whether the word itself.
    pub(super) said: Vec<Said>,
    /// Whether so many say it in a name or a purpose that alone it describes nobody.
    pub(super) is_common: bool,
    /// How telling it is.
    telling: u64,
    /// How much it matters: the weights of the needs that say it, 1 for the problem.
    weight: u64,
    /// The needs that count it, and its share of each in ten-thousandths.
    pub(super) needs: Vec<(usize, u32)>,
}

impl Corpus {
    /// Who could be asked, by number: for each need those who speak of it most, then those who speak most
    /// of all of it. `may` says who may be found at all.
    #[must_use]
    pub fn find(&self, asked: &Asked<'_>, may: impl Fn(&Body) -> bool) -> Vec<Candidate> {
        self.find_among(0..self.bodies.len(), (asked, 0), may)
    }

    /// All who could be in a group, by number, however many: who speaks of a need, or of enough of all that is looked for.
    #[must_use]
    pub fn find_all(&self, asked: &Asked<'_>, may: impl Fn(&Body) -> bool) -> Vec<Candidate> {
        let asked = Asked {
            limit: usize::MAX,
            ..*asked
        };
        self.find_among(0..self.bodies.len(), (&asked, FLOOR), may)
    }

    /// What is known of one organisation alone: what a search of all would say of it where it `may` be found, and nothing is read
    /// of anybody else.
    #[must_use]
    pub fn find_one(&self, id: i64, asked: &Asked<'_>, may: impl Fn(&Body) -> bool) -> Option<Candidate> {
        let at = self.find_body(id)?;
        let asked = Asked { limit: 1, ..*asked };
        self.find_among(at..at + 1, (&asked, 0), may).pop()
    }

    /// The same among those who stand side by side in the corpus; what is kept of each is kept by its place among them. Whoever speaks
    /// of no need says at least so many thousandths of all.
    fn find_among(
        &self,
        among: Range<usize>,
        (asked, least): (&Asked<'_>, u16),
        may: impl Fn(&Body) -> bool,
    ) -> Vec<Candidate> {
        let bodies = &self.bodies[among.clone()];
        let readings = self.readings(asked, &among);
        let (said, touched) = self.weigh(&readings, &among);
        let mut allowed: Vec<u32> = touched
            .into_iter()
            .filter(|at| may(&bodies[*at as usize]))
            .collect();
        let spoken: Vec<Vec<(u32, Level)>> = (0..asked.needs.len())
            .map(|need| holders(&readings, need, bodies.len()))
            .collect();
        let rank = |at: &u32| {
            let body = &bodies[*at as usize];
            let shared = body.sectors.iter().any(|sector| asked.sectors.contains(sector));
            let points = said[*at as usize].saturating_add(if shared { SECTOR_SHARE } else { 0 });
            (std::cmp::Reverse(points), body.id)
        };
        let mut chosen: Vec<u32> = asked
            .also
            .iter()
            .filter_map(|id| self.find_body(*id)?.checked_sub(among.start))
            .filter(|at| bodies.get(*at).is_some_and(&may))
            .filter_map(|at| u32::try_from(at).ok())
            .collect();
        // Whoever answered with several things is somebody once.
        chosen.sort_unstable();
        chosen.dedup();
        let mut is_chosen = vec![false; bodies.len()];
        let mut is_allowed = vec![false; bodies.len()];
        for at in &allowed {
            is_allowed[*at as usize] = true;
        }
        for at in &chosen {
            is_chosen[*at as usize] = true;
        }
        for of in &spoken {
            let mut best: Vec<u32> = of
                .iter()
                .map(|(at, _)| *at)
                .filter(|at| is_allowed[*at as usize])
                .collect();
            best.dedup();
            keep_first(&mut best, asked.limit / (spoken.len() + 1), rank);
            for at in best {
                if !std::mem::replace(&mut is_chosen[at as usize], true) {
                    chosen.push(at);
                }
            }
        }
        let least = u32::from(least) * (WHOLE / 1_000);
        allowed.retain(|at| !is_chosen[*at as usize] && said[*at as usize] >= least);
        keep_first(&mut allowed, asked.limit.saturating_sub(chosen.len()), rank);
        chosen.append(&mut allowed);
        candidates(bodies, chosen, asked, &spoken, &said)
    }

    /// The question in each of its languages. Whoever speaks one of them says all of it in that one: words of
    /// several are never added up.
    fn readings(&self, asked: &Asked<'_>, among: &Range<usize>) -> Vec<Reading> {
        let needs = asked.needs.iter().map(|need| need.words.len());
        let languages = needs.chain([asked.text.len()]).max().unwrap_or(0);
        (0..languages)
            .map(|language| {
                let words = self.words(asked, language, among);
                let most = words.iter().map(|word| word.telling * word.weight).sum();
                Reading { words, most }
            })
            .collect()
    }

    /// The words of the question in a language, with what they count. What organisations declare changes none of it.
    fn words(&self, asked_for: &Asked<'_>, language: usize, among: &Range<usize>) -> Vec<Word> {
        let read = |texts: &'_ [String]| -> String {
            let text = texts.get(language).or(texts.first());
            text.cloned().unwrap_or_default()
        };
        let mut words: Vec<Word> = Vec::new();
        let mut known: FxHashMap<String, usize> = FxHashMap::default();
        let mut take = |text: &str, weight: u64| -> Vec<usize> {
            let mut places = Vec::new();
            for stems in asked(text, &self.stemming) {
                let saying = self.saying(&stems);
                let place = *known.entry(stems.own[0].clone()).or_insert_with(|| {
                    words.push(Word {
                        said: self.each(&stems, among),
                        is_common: self.is_common(saying),
                        telling: telling(self.bodies.len(), saying.max(self.bodies.len() / RARE)),
                        weight: 0,
                        needs: Vec::new(),
                    });
                    words.len() - 1
                });
                words[place].weight += weight;
                places.push(place);
            }
            places
        };
        let of_needs: Vec<Vec<usize>> = asked_for
            .needs
            .iter()
            .map(|need| take(&read(&need.words), u64::from(need.weight)))
            .collect();
        take(&read(asked_for.text), 1);
        for (need, mut places) in of_needs.into_iter().enumerate() {
            places.sort_by_key(|place| std::cmp::Reverse(words[*place].telling));
            places.truncate(WORDS_OF_A_NEED);
            let all: u64 = places.iter().map(|place| words[*place].telling).sum();
            for place in places {
                let share = words[place].telling * 10_000 / all.max(1);
                words[place]
                    .needs
                    .push((need, u32::try_from(share).unwrap_or(10_000)));
            }
        }
        words
    }

    /// Who of these says a stem, in the order of the corpus, and how often.
    fn postings(&self, stem: &str, among: &Range<usize>) -> (&[u32], &[Times]) {
        let term = self.terms.get(stem);
        term.map_or((&[][..], &[][..]), |term| {
            let term = *term as usize;
            let whole = self.starts[term] as usize..self.starts[term + 1] as usize;
            let (documents, times) = (&self.documents[whole.clone()], &self.times[whole]);
            let before = |end: usize| documents.partition_point(|at| (*at as usize) < end);
            let range = before(among.start)..before(among.end);
            (&documents[range.clone()], &times[range])
        })
    }

    /// How many say a word in a name or a purpose, by the commonest of its stems.
    fn saying(&self, stems: &Stems) -> usize {
        let of = |stem: &String| {
            let term = self.terms.get(stem.as_str());
            term.map_or(0, |term| self.saying[*term as usize] as usize)
        };
        stems.all().map(of).max().unwrap_or(0)
    }

    /// Each of these organisations that says a word or another of its family, once, in the order of the corpus.
    fn each(&self, stems: &Stems, among: &Range<usize>) -> Vec<Said> {
        let mut own = Vec::new();
        for stem in &stems.own {
            self.merge(&mut own, stem, among);
        }
        let mut family = Vec::new();
        for stem in &stems.family {
            self.merge(&mut family, stem, among);
        }
        let mut said = Vec::with_capacity(own.len() + family.len());
        let other = |(at, times)| Said {
            at,
            times,
            itself: false,
        };
        let mut family = family.into_iter().peekable();
        for (at, times) in own {
            while let Some(before) = family.next_if(|(other, _)| *other < at) {
                said.push(other(before));
            }
            let also = family.next_if(|(other, _)| *other == at);
            said.push(Said {
                at,
                times: also.map_or(times, |(_, more)| times.or(more)),
                itself: true,
            });
        }
        said.extend(family.map(other));
        said
    }

    /// Adds who says a stem to who says others, both in the order of the corpus.
    fn merge(&self, said: &mut Vec<(u32, Times)>, stem: &str, among: &Range<usize>) {
        let (documents, times) = self.postings(stem, among);
        if documents.is_empty() {
            return;
        }
        let before = std::mem::take(said);
        said.reserve(before.len() + documents.len());
        let mut before = before.into_iter().peekable();
        let first = u32::try_from(among.start).expect("fewer than 4 thousand million organisations");
        for (at, times) in documents.iter().map(|at| *at - first).zip(times) {
            while let Some(other) = before.next_if(|(other, _)| *other < at) {
                said.push(other);
            }
            let also = before.next_if(|(other, _)| *other == at);
            said.push((at, also.map_or(*times, |(_, other)| times.or(other))));
        }
        said.extend(before);
    }

    /// What each organisation says of all that is asked, in millionths, in the language in which it says most; and
    /// who says anything.
    fn weigh(&self, readings: &[Reading], among: &Range<usize>) -> (Vec<u32>, Vec<u32>) {
        let lengths = &self.lengths[among.clone()];
        let mut best = vec![0_u32; lengths.len()];
        let mut touched = Vec::new();
        for reading in readings {
            let mut said = vec![0_u64; lengths.len()];
            let mut here = Vec::new();
            for word in &reading.words {
                let points = word.telling * word.weight;
                for Said { at, times, itself } in word.said.iter().copied() {
                    let place = at as usize;
                    if said[place] == 0 {
                        here.push(at);
                    }
                    // Whoever says the very word comes before whoever says another of its family.
                    let points = if itself { points } else { points / 2 };
                    said[place] += (points * self.norms.weigh(times, lengths[place]) / ONE).max(1);
                }
            }
            for at in here {
                let share = said[at as usize] * u64::from(WHOLE) / reading.most.max(1);
                let share = u32::try_from(share).unwrap_or(WHOLE).max(1);
                let known = &mut best[at as usize];
                if *known == 0 {
                    touched.push(at);
                }
                *known = (*known).max(share);
            }
        }
        (best, touched)
    }
}

/// The chosen, with what is known of them.
fn candidates(
    bodies: &[Body],
    chosen: Vec<u32>,
    asked: &Asked<'_>,
    spoken: &[Vec<(u32, Level)>],
    said: &[u32],
) -> Vec<Candidate> {
    let mut place = vec![u32::MAX; bodies.len()];
    let mut found: Vec<Candidate> = Vec::with_capacity(chosen.len());
    for (next, at) in (0_u32..).zip(&chosen) {
        let body = &bodies[*at as usize];
        place[*at as usize] = next;
        let relevance = said[*at as usize] / (WHOLE / 1_000);
        found.push(Candidate {
            id: body.id,
            kind: body.kind,
            sectors: body.sectors.clone(),
            commune: body.commune,
            side: None,
            place: body.place,
            evidence: Vec::new(),
            relevance: u16::try_from(relevance.min(1_000)).expect("a thousand at most"),
            load: 0,
            opted_out: false,
            overdue: false,
            rested: u16::MAX,
        });
    }
    for (need, of) in asked.needs.iter().zip(spoken) {
        for (at, level) in of {
            if let Some(candidate) = found.get_mut(place[*at as usize] as usize) {
                candidate.evidence.push(Evidence {
                    need: need.id,
                    level: *level,
                    source: if *level == Level::Declared {
                        Source::OwnWords
                    } else {
                        Source::Register
                    },
                    date: None,
                });
            }
        }
    }
    found.sort_by_key(|candidate| candidate.id);
    found
}

/// Keeps the first so many by a rank that nothing else shares.
fn keep_first<K: Ord>(all: &mut Vec<u32>, most: usize, rank: impl Fn(&u32) -> K) {
    if most == 0 {
        all.clear();
    } else if all.len() > most {
        all.select_nth_unstable_by_key(most - 1, &rank);
        all.truncate(most);
    }
}
