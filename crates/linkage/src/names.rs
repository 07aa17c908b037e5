//! Two names, word by word: which word of one is which of the other, and how.
//!
//! Words are paired in the order of certainty: equal, written as one or as two, cut at the end of a
//! field, shortened or misspelt, initials. What stays alone is missing on the other side.

use std::cmp::Ordering;

use crate::{
    book::Book,
    parameters::{Bits, Manner},
    seen::{Class, Word, Worded, lg},
    text::alike::{Likeness, likeness},
    weights::{Weights, bits},
};

/// One finding about a word or a pair of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct WordClue {
    pub manner: Manner,
    pub class: Class,
    /// Places in the two names; a word that is missing has no partner.
    pub left: Option<u8>,
    pub right: Option<u8>,
    pub bits: Bits,
}

/// Evidence that initials are these words', for each letter, and once.
const BITS_PER_INITIAL: f32 = 3.8;
/// What is lost of it where only a part of the name is shortened, and could be chosen.
const BITS_OF_A_PART: f32 = 2.0;
/// A word both names spell out besides tells no more than this.
const EXTRA_LIMIT: Bits = Bits(3000);
/// The least that a word found tells.
const LEAST_FOUND: Bits = Bits(100);
/// Nothing is surer by chance than this: the logarithm of 0.95.
const SURE: f32 = -0.074;
/// What a place in the name tells more when the place itself is known to agree.
const PLACE_LIMIT: Bits = Bits(1000);

/// What pairing words needs to write on.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pairs(Vec<(f32, Likeness, usize, usize)>);

/// Compares two names; `near` says that the seats are known to be in one commune or department.
pub(crate) fn compare(
    book: &Book,
    left: Worded<'_>,
    right: Worded<'_>,
    near: bool,
    weights: &Weights,
    (clues, pairs): (&mut Vec<WordClue>, &mut Pairs),
) {
    clues.clear();
    // The two sides in an order of their own: the result is the same whoever is called left.
    let order = order(left.words, right.words);
    let swapped = order.then_with(|| left.initials.cmp(right.initials)).is_gt();
    let (one, other) = if swapped { (right, left) } else { (left, right) };
    let mut pairing = Pairing {
        book,
        weights,
        near,
        sides: [one, other],
        free: [all(one.words.len()), all(other.words.len())],
        clues,
    };
    pairing.equal();
    if !pairing.is_done() {
        pairing.joined();
        pairing.cut();
        pairing.alike(pairs);
        pairing.initials();
        pairing.missing();
    }
    if swapped {
        for clue in clues.iter_mut() {
            std::mem::swap(&mut clue.left, &mut clue.right);
        }
    }
}

/// The order of two lists of words by their letters.
fn order(left: &[Word<'_>], right: &[Word<'_>]) -> Ordering {
    let differing = left.iter().zip(right).map(|(one, other)| one.order(other));
    let first = differing.into_iter().find(|order| order.is_ne());
    first.unwrap_or_else(|| left.len().cmp(&right.len()))
}

/// As many lowest bits as there are words.
fn all(words: usize) -> u128 {
    debug_assert!(words < 128, "names are cut");
    (1 << words) - 1
}

/// The places of the bits that are set.
fn places(mut bits: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = bits.trailing_zeros();
        (place < 128).then(|| {
            bits &= bits - 1;
            place as usize
        })
    })
}

struct Pairing<'a, 'b> {
    book: &'a Book,
    weights: &'a Weights,
    near: bool,
    sides: [Worded<'a>; 2],
    /// The words of each side that have no partner yet.
    free: [u128; 2],
    clues: &'b mut Vec<WordClue>,
}

impl<'a> Pairing<'a, '_> {
    fn is_done(&self) -> bool {
        self.free == [0, 0]
    }

    fn is_free(&self, side: usize, at: usize) -> bool {
        self.free[side] >> at & 1 == 1
    }

    fn equal(&mut self) {
        let mut before: Option<u32> = None;
        let [one, other] = self.sides;
        for (i, word) in one.words.iter().enumerate() {
            let Some(j) = places(self.free[1]).find(|&j| other.words[j].is(word)) else {
                before = None;
                continue;
            };
            // A word that often stands beside the one just found tells less, at worst half: "notre dame".
            let beside = before.map_or(0.0, |before| self.book.share_beside(before, word.id));
            let rarity = word.rarity().both;
            let chance = if beside > 0.0 {
                rarity.max(0.5 * (lg(beside) + rarity))
            } else {
                rarity
            };
            self.pair(Manner::Same, i, j, chance);
            before = Some(word.id);
        }
    }

    fn joined(&mut self) {
        for side in [0, 1] {
            let (parts, wholes) = (self.sides[side], self.sides[1 - side]);
            for i in 1..parts.words.len() {
                if !self.is_free(side, i - 1) || !self.is_free(side, i) {
                    continue;
                }
                let (first, second) = (&parts.words[i - 1], &parts.words[i]);
                let whole = places(self.free[1 - side]).find(|&j| {
                    let whole = wholes.words[j].text();
                    whole.len() >= 5 && is_join(first.text(), second.text(), whole)
                });
                if let Some(j) = whole {
                    let whole = wholes.words[j].rarity().own;
                    let chance = whole.max(first.rarity().own + second.rarity().own);
                    self.free[side] &= !(1 << (i - 1));
                    let (i, j) = if side == 0 { (i, j) } else { (j, i) };
                    self.pair(Manner::Joined, i, j, chance);
                }
            }
        }
    }

    fn cut(&mut self) {
        for side in [0, 1] {
            let (short, long) = (self.sides[side], self.sides[1 - side]);
            let Some(last) = short.words.len().checked_sub(1).filter(|_| short.cut) else {
                continue;
            };
            if !self.is_free(side, last) {
                continue;
            }
            let beginning = short.words[last].text();
            let whole = places(self.free[1 - side]).find(|&j| long.words[j].text().starts_with(beginning));
            if let Some(j) = whole {
                let chance = short.words[last].rarity().family;
                let (i, j) = if side == 0 { (last, j) } else { (j, last) };
                self.pair(Manner::Cut, i, j, chance);
            }
        }
    }

    fn alike(&mut self, Pairs(found): &mut Pairs) {
        found.clear();
        let [one, other] = self.sides;
        for i in places(self.free[0]) {
            let word = &one.words[i];
            for j in places(self.free[1]) {
                let against = &other.words[j];
                if let Some(likeness) = likeness(word.spelled(), against.spelled()) {
                    found.push((chance(likeness, word, against), likeness, i, j));
                }
            }
        }
        found.sort_unstable_by(|a, b| {
            let key = |&(_, likeness, i, j): &(f32, Likeness, usize, usize)| (likeness, i, j);
            a.0.total_cmp(&b.0).then_with(|| key(a).cmp(&key(b)))
        });
        for &(chance, likeness, i, j) in found.iter() {
            if self.is_free(0, i) && self.is_free(1, j) {
                let manner = match likeness {
                    Likeness::Abbreviated => Manner::Abbreviated,
                    Likeness::Misspelt => Manner::Misspelt,
                };
                self.pair(manner, i, j, chance);
            }
        }
    }

    /// A word that is the initials of words which the other name spells out stands for them all.
    fn initials(&mut self) {
        for side in [0, 1] {
            let (brief, full) = (self.sides[side], self.sides[1 - side]);
            if self.free[1 - side].count_ones() < 2 {
                continue; // Initials stand for several words.
            }
            // `ASSOCIATION AJMI`: the form is written out and is in the initials, too.
            let forms = (0..)
                .zip(full.words)
                .filter(|(_, word)| word.class == Class::Form);
            let forms = forms.fold(0, |forms, (at, _)| forms | 1_u128 << at);
            for (i, word) in brief.words.iter().enumerate() {
                let free = self.free[1 - side];
                let Some(covered) = spelled_by(word.text(), full, free | forms) else {
                    continue;
                };
                if (covered & free).count_ones() < 2 {
                    continue;
                }
                let start = (covered & free).trailing_zeros() as usize;
                self.free[1 - side] &= !covered;
                if self.is_free(side, i) {
                    let letters = f32::from(u8::try_from(word.text().len()).expect("at most eight"));
                    // All of a name is shortened oftener than a part of it.
                    let whole = covered == all(full.words.len());
                    let chosen = if whole { 0.0 } else { BITS_OF_A_PART };
                    let chance = (chosen - BITS_PER_INITIAL * letters).max(word.rarity().own);
                    let (i, j) = if side == 0 { (i, start) } else { (start, i) };
                    self.pair(Manner::Initials, i, j, chance);
                }
            }
        }
    }

    fn missing(&mut self) {
        // A word in the place of another contradicts; a word more or less does not.
        let alone = |class: Class| {
            [0, 1].map(|side| places(self.free[side]).any(|at| self.sides[side].words[at].class == class))
        };
        let (of_place, plain) = (alone(Class::Place), alone(Class::Plain));
        let weights = self.weights;
        for side in [0, 1] {
            let mut again = false;
            for i in places(self.free[side]) {
                let word = &self.sides[side].words[i];
                if word.class == Class::Extra {
                    continue;
                }
                let mut same = weights.same(word.class, Manner::Missing);
                if word.class == Class::Place && of_place[1 - side] {
                    same += weights.other_place;
                } else if word.class == Class::Plain && plain[1 - side] && !again {
                    same += weights.other_word;
                } else if self.sides[1 - side].cut || again {
                    same = same.max(weights.missing_again);
                }
                again |= word.class == Class::Plain;
                let at = u8::try_from(i).ok();
                self.clues.push(WordClue {
                    manner: Manner::Missing,
                    class: word.class,
                    left: at.filter(|_| side == 0),
                    right: at.filter(|_| side == 1),
                    bits: bits(same, word.rarity().absent),
                });
            }
        }
    }

    fn pair(&mut self, manner: Manner, i: usize, j: usize, chance: f32) {
        self.free[0] &= !(1 << i);
        self.free[1] &= !(1 << j);
        let class = class_of_pair(&self.sides[0].words[i], &self.sides[1].words[j]);
        let same = self.weights.same(class, manner);
        let chance = (chance + self.weights.spread[manner as usize]).min(SURE);
        // To find a word is never worse than not to look at it.
        let mut bits = bits(same, chance).max(LEAST_FOUND);
        if class == Class::Extra {
            bits = bits.min(EXTRA_LIMIT);
        }
        if class == Class::Place && self.near {
            bits = bits.min(PLACE_LIMIT);
        }
        self.clues.push(WordClue {
            manner,
            class,
            left: u8::try_from(i).ok(),
            right: u8::try_from(j).ok(),
            bits,
        });
    }
}

/// The words of a name whose first letters this word is, in order; small words between them may
/// count or not (`apajh`: association pour adultes et jeunes handicapés). All must be free.
fn spelled_by(word: &str, full: Worded<'_>, free: u128) -> Option<u128> {
    let letters = word.as_bytes();
    let initials = full.initials;
    if !(3..=8).contains(&letters.len()) || initials.len() < letters.len() {
        return None;
    }
    let mut place = 0;
    for from in 0..=initials.len() - letters.len() {
        let compared = initials[from].is_ascii_uppercase();
        if initials[from].eq_ignore_ascii_case(&letters[0])
            && let Some(words) = taken(letters, &initials[from..])
            && words > 1
            && place + words <= full.words.len()
        {
            let covered = all(words) << place;
            if covered & free == covered {
                return Some(covered);
            }
        }
        place += usize::from(compared);
    }
    None
}

/// How many words compared these letters begin, if these initials begin so.
fn taken(letters: &[u8], initials: &[u8]) -> Option<usize> {
    let Some((letter, rest)) = letters.split_first() else {
        return Some(0);
    };
    let (initial, after) = initials.split_first()?;
    let compared = initial.is_ascii_uppercase();
    let with = initial
        .eq_ignore_ascii_case(letter)
        .then(|| taken(rest, after))
        .flatten();
    match with {
        Some(words) => Some(words + usize::from(compared)),
        None if compared => None,
        None => taken(letters, after),
    }
}

/// The share of parties that have what these two words may be by chance: for a short form, any word
/// it may stand for.
fn chance(likeness: Likeness, one: &Word<'_>, other: &Word<'_>) -> f32 {
    let commoner = one.rarity().own.max(other.rarity().own);
    match likeness {
        Likeness::Misspelt => commoner,
        Likeness::Abbreviated => {
            let brief = if one.text().len() <= other.text().len() {
                one
            } else {
                other
            };
            brief.rarity().family.max(commoner).min(0.0)
        }
    }
}

fn class_of_pair(one: &Word<'_>, other: &Word<'_>) -> Class {
    match (one.class, other.class) {
        (Class::Extra, class) | (class, Class::Extra) => class,
        (one, other) => one.max(other),
    }
}

/// Whether `whole` is the two words written as one; the first may have lost a mute ending.
fn is_join(first: &str, second: &str, whole: &str) -> bool {
    let Some(rest) = whole.strip_prefix(first) else {
        return false;
    };
    rest == second || matches!(rest.as_bytes(), [b'e' | b's' | b'x', tail @ ..] if tail == second.as_bytes())
}
