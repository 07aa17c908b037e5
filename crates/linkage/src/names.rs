//! Two names, word by word: which word of one is which of the other, and how.
//!
//! Words are paired in the order of certainty: equal, written as one or as two, cut at the end of a
//! field, shortened or misspelt, initials. What stays alone is missing on the other side.

use crate::{
    book::{Book, Class, Word, Worded},
    parameters::{Bits, Manner, Parameters},
    text::alike::{Likeness, likeness},
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
const BITS_PER_INITIAL: f64 = 3.2;
/// A word both names spell out besides tells no more than this.
const EXTRA_LIMIT: Bits = Bits(3000);
/// The least that a word found tells.
const LEAST_FOUND: Bits = Bits(100);
/// What a place in the name tells more when the place itself is known to agree.
const PLACE_LIMIT: Bits = Bits(1000);

/// Compares two names; `near` says that the seats are known to be in one commune or department.
pub(crate) fn compare(
    book: &Book,
    left: &Worded<'_>,
    right: &Worded<'_>,
    near: bool,
    parameters: &Parameters,
    clues: &mut Vec<WordClue>,
) {
    clues.clear();
    // The two sides in an order of their own: the result is the same whoever is called left.
    let order = left
        .words
        .iter()
        .map(|word| word.text)
        .cmp(right.words.iter().map(|word| word.text));
    let swapped = order.is_gt();
    let (one, other) = if swapped { (right, left) } else { (left, right) };
    let mut pairing = Pairing {
        book,
        parameters,
        near,
        one,
        other,
        used: [vec![false; one.words.len()], vec![false; other.words.len()]],
        clues,
    };
    pairing.equal();
    pairing.joined();
    pairing.cut();
    pairing.alike();
    pairing.initials();
    pairing.missing();
    if swapped {
        for clue in clues.iter_mut() {
            std::mem::swap(&mut clue.left, &mut clue.right);
        }
    }
}

struct Pairing<'a, 'b> {
    book: &'a Book,
    parameters: &'a Parameters,
    near: bool,
    one: &'a Worded<'a>,
    other: &'a Worded<'a>,
    used: [Vec<bool>; 2],
    clues: &'b mut Vec<WordClue>,
}

impl<'a> Pairing<'a, '_> {
    fn equal(&mut self) {
        let mut before: Option<u32> = None;
        for (i, word) in self.one.words.iter().enumerate() {
            let twin = (0..self.other.words.len()).find(|&j| {
                let other = &self.other.words[j];
                !self.used[1][j] && other.letters == word.letters && other.text == word.text
            });
            let Some(j) = twin else {
                before = None;
                continue;
            };
            // A word that often stands beside the one just found tells less, at worst half: "notre dame".
            let beside = before.map_or(0.0, |before| self.book.share_beside(before, word.id));
            let share = word.share_both;
            self.pair(Manner::Same, i, j, share.max((beside * share).sqrt()));
            before = Some(word.id);
        }
    }

    fn joined(&mut self) {
        for side in [0, 1] {
            let (parts, wholes) = self.sides(side);
            for i in 1..parts.words.len() {
                if self.used[side][i - 1] || self.used[side][i] {
                    continue;
                }
                let (first, second) = (&parts.words[i - 1], &parts.words[i]);
                let whole = (0..wholes.words.len()).find(|&j| {
                    !self.used[1 - side][j]
                        && wholes.words[j].text.len() >= 5
                        && is_join(first.text, second.text, wholes.words[j].text)
                });
                if let Some(j) = whole {
                    let share = wholes.words[j].share.max(first.share * second.share);
                    self.used[side][i - 1] = true;
                    let (i, j) = if side == 0 { (i, j) } else { (j, i) };
                    self.pair(Manner::Joined, i, j, share);
                }
            }
        }
    }

    fn cut(&mut self) {
        for side in [0, 1] {
            let (short, long) = self.sides(side);
            let Some(last) = short.words.len().checked_sub(1).filter(|_| short.cut) else {
                continue;
            };
            if self.used[side][last] {
                continue;
            }
            let beginning = short.words[last].text;
            let whole = (0..long.words.len())
                .find(|&j| !self.used[1 - side][j] && long.words[j].text.starts_with(beginning));
            if let Some(j) = whole {
                let share = short.words[last].share_family.min(1.0);
                let (i, j) = if side == 0 { (last, j) } else { (j, last) };
                self.pair(Manner::Cut, i, j, share);
            }
        }
    }

    fn alike(&mut self) {
        let mut found: Vec<(Likeness, f64, usize, usize)> = Vec::new();
        for (i, word) in self
            .one
            .words
            .iter()
            .enumerate()
            .filter(|(i, _)| !self.used[0][*i])
        {
            for (j, other) in self
                .other
                .words
                .iter()
                .enumerate()
                .filter(|(j, _)| !self.used[1][*j])
            {
                if let Some(likeness) = likeness((word.text, word.letters), (other.text, other.letters)) {
                    found.push((likeness, chance(likeness, word, other), i, j));
                }
            }
        }
        found.sort_unstable_by(|a, b| {
            let key = |&(likeness, _, i, j): &(Likeness, f64, usize, usize)| (likeness, i, j);
            a.1.total_cmp(&b.1).then_with(|| key(a).cmp(&key(b)))
        });
        for (likeness, share, i, j) in found {
            if !self.used[0][i] && !self.used[1][j] {
                let manner = match likeness {
                    Likeness::Abbreviated => Manner::Abbreviated,
                    Likeness::Misspelt => Manner::Misspelt,
                };
                self.pair(manner, i, j, share);
            }
        }
    }

    /// A word that is the initials of words which the other name spells out stands for them all.
    fn initials(&mut self) {
        for side in [0, 1] {
            let (brief, full) = self.sides(side);
            for (i, word) in brief.words.iter().enumerate() {
                let length = word.text.len();
                if !(3..=8).contains(&length) || full.words.len() < length {
                    continue;
                }
                let start = (0..=full.words.len() - length).find(|&start| {
                    word.text.bytes().zip(start..).all(|(letter, j)| {
                        !self.used[1 - side][j] && full.words[j].text.as_bytes().first() == Some(&letter)
                    })
                });
                let Some(start) = start else { continue };
                self.used[1 - side][start..start + length].fill(true);
                if !self.used[side][i] {
                    let letters = f64::from(u8::try_from(length).expect("at most eight"));
                    let chance = (-BITS_PER_INITIAL * letters).exp2();
                    let (i, j) = if side == 0 { (i, start) } else { (start, i) };
                    self.pair(Manner::Initials, i, j, chance);
                }
            }
        }
    }

    fn missing(&mut self) {
        // A word in the place of another contradicts; a word more or less does not.
        let alone = |class: Class| {
            [0, 1].map(|side| {
                let words = self.sides(side).0.words.iter().zip(&self.used[side]);
                words.into_iter().any(|(word, used)| !used && word.class == class)
            })
        };
        let (places, plain) = (alone(Class::Place), alone(Class::Plain));
        for side in [0, 1] {
            let (words, against) = self.sides(side);
            let mut again = false;
            for (i, word) in words.words.iter().enumerate() {
                if self.used[side][i] || word.class == Class::Extra {
                    continue;
                }
                let mut same = self.parameters.words[row(word.class)][Manner::Missing as usize];
                if word.class == Class::Place && places[1 - side] {
                    same *= self.parameters.other_place;
                } else if word.class == Class::Plain && plain[1 - side] && !again {
                    same *= self.parameters.other_word;
                } else if against.cut || again {
                    same = same.max(self.parameters.missing_again);
                }
                again |= word.class == Class::Plain;
                let at = u8::try_from(i).ok();
                self.clues.push(WordClue {
                    manner: Manner::Missing,
                    class: word.class,
                    left: at.filter(|_| side == 0),
                    right: at.filter(|_| side == 1),
                    bits: Bits::of(same, 1.0 - word.share),
                });
            }
        }
    }

    /// This side and the other one.
    fn sides(&self, side: usize) -> (&'a Worded<'a>, &'a Worded<'a>) {
        if side == 0 {
            (self.one, self.other)
        } else {
            (self.other, self.one)
        }
    }

    fn pair(&mut self, manner: Manner, i: usize, j: usize, share: f64) {
        self.used[0][i] = true;
        self.used[1][j] = true;
        let class = class_of_pair(&self.one.words[i], &self.other.words[j]);
        let same = self.parameters.words[row(class)][manner as usize];
        let chance = (share * self.parameters.spread[manner as usize]).min(0.95);
        let mut bits = Bits::of(same, chance);
        // To find a word is never worse than not to look at it.
        bits = bits.max(LEAST_FOUND);
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

/// The share of parties that have what these two words may be by chance: for a short form, any word
/// it may stand for.
fn chance(likeness: Likeness, one: &Word<'_>, other: &Word<'_>) -> f64 {
    let commoner = one.share.max(other.share);
    match likeness {
        Likeness::Misspelt => commoner,
        Likeness::Abbreviated => {
            let brief = if one.text.len() <= other.text.len() {
                one
            } else {
                other
            };
            brief.share_family.max(commoner).min(1.0)
        }
    }
}

/// The row of the parameters for a class.
pub(crate) fn row(class: Class) -> usize {
    match class {
        Class::Plain | Class::Extra => 0,
        Class::Form => 1,
        Class::Place => 2,
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
