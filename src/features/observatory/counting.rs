//! What a question's lines come to: one pass over the ledger, beneficiary by beneficiary. Sums count each grant once.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use statistics::concentration::Amounts;

use super::asked::{MANY, Sieve};
use super::joint::{self, Joint, Shared};
use super::ledger::{Ledger, Line, NOBODY, Standing, alike, year_bit};

/// The upper bounds of the classes of amounts, in euros: those that practice and law set (23,000 € is where a written
/// agreement is compulsory, decree n° 2001-495; 153,000 € where accounts are published).
pub(super) const BOUNDS: [i64; 9] = [
    500, 1_000, 2_000, 5_000, 10_000, 23_000, 50_000, 153_000, 1_000_000,
];

/// Themes that a territory has, at most: one bit for each.
const THEMES: usize = 32;

/// Funders of one organisation that are held against each other two by two, at most.
const ABREAST: usize = 60;

/// So many grants, and the money in them, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sum {
    pub grants: u64,
    pub cents: i64,
}

impl Sum {
    pub fn add(&mut self, line: &Line) {
        self.grants += 1;
        self.cents = self.cents.saturating_add(line.cents);
    }

    fn join(&mut self, other: Self) {
        self.grants += other.grants;
        self.cents = self.cents.saturating_add(other.cents);
    }
}

/// What a funder gives, in the question's lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Given {
    pub sum: Sum,
    /// Organisations that receive, each once.
    pub organisations: u64,
    /// What those of each theme receive, by its place in the territory; an organisation with several counts for each.
    pub themes: [Sum; THEMES],
    /// The years that its lines say, a bit for each.
    years: u64,
}

/// What the lines of a question come to.
#[derive(Clone, Debug, Default)]
pub(super) struct Counted {
    pub whole: Sum,
    /// Of them, those to natural persons, of whom nothing is kept.
    pub persons: Sum,
    /// By year; 0 for those that do not say.
    pub years: BTreeMap<u16, Sum>,
    /// By class of amounts, the last one open.
    pub classes: [Sum; BOUNDS.len() + 1],
    /// Those below the threshold.
    pub small: Sum,
    /// The amount that half of the grants do not reach, in cents.
    pub median: i64,
    /// What each organisation received; nothing where none did.
    pub received: Option<Amounts>,
    /// Those of them that no register and no number tells from another: their names alone do.
    pub by_name: u64,
    /// How many organisations have one funder, two, … , [`MANY`] or more, and what they received.
    pub funders_each: [Sum; MANY],
    /// By place of the funder.
    pub given: BTreeMap<u32, Given>,
    /// Organisations that two funders both give to, by their places, the lower first.
    pub pairs: HashMap<(u32, u32), u64>,
    /// Where the question names a funder: organisations that another gives to as well, by place of that other.
    pub beside: BTreeMap<u32, u64>,
    /// By place of the theme in the territory; an organisation with several counts for each.
    pub themes: BTreeMap<u32, Sum>,
    /// Those whose organisation has no theme here or is not known here, and those of natural persons.
    pub no_theme: Sum,
    /// Those that say the funder, the beneficiary, the year and the amount of another: perhaps one told in other words, and
    /// nothing says so.
    pub alike: Sum,
    /// Those whose line names what they are for, and of them those of joint projects, in the order of [`Joint::ALL`].
    pub named: Sum,
    pub joint: [Shared; Joint::ALL.len()],
    /// Lines that are not counted, by reason.
    pub left_out: [u64; Standing::LEFT_OUT.len()],
    /// Places of the files that the lines come from.
    pub files: BTreeSet<u16>,
}

/// What two lines of one beneficiary say alike that may tell one grant in other words.
pub(super) fn told_of(line: &Line) -> (u32, u16, i64) {
    (line.funder, line.year, line.cents)
}

/// Counts.
pub(super) fn count(ledger: &Ledger, sieve: &Sieve<'_>, small: i64) -> Counted {
    let mut counted = Counted {
        beside: sieve.beside(),
        joint: joint::count(ledger, sieve),
        ..Counted::default()
    };
    let mut amounts: Vec<i64> = Vec::new();
    let mut each: Vec<i64> = Vec::new();
    let mut own: Vec<(u32, Sum)> = Vec::new();
    let mut told: Vec<(u32, u16, i64)> = Vec::new();
    for group in sieve.groups() {
        own.clear();
        told.clear();
        let mut received = Sum::default();
        let mut beneficiary = NOBODY;
        for line in group {
            if line.standing != Standing::Counted {
                let reason = Standing::LEFT_OUT.iter().position(|one| *one == line.standing);
                counted.left_out[reason.expect("every reason is listed")] += 1;
                continue;
            }
            beneficiary = line.beneficiary;
            received.add(line);
            amounts.push(line.cents);
            counted.take(line, small);
            if beneficiary == NOBODY {
                continue;
            }
            told.push(told_of(line));
            match own.last_mut().filter(|(funder, _)| *funder == line.funder) {
                Some((_, sum)) => sum.add(line),
                None => {
                    let mut sum = Sum::default();
                    sum.add(line);
                    own.push((line.funder, sum));
                }
            }
        }
        told.sort_unstable();
        for pair in told.windows(2).filter(|pair| pair[0] == pair[1]) {
            counted.alike.grants += 1;
            counted.alike.cents = counted.alike.cents.saturating_add(pair[0].2);
        }
        if received.grants > 0 {
            counted.close(ledger, beneficiary, received, &own);
        }
        if beneficiary != NOBODY {
            each.push(received.cents);
        }
    }
    counted.received = Amounts::new(each).ok();
    if !amounts.is_empty() {
        let middle = (amounts.len() - 1) / 2;
        counted.median = *amounts.select_nth_unstable(middle).1;
    }
    counted
}

impl Counted {
    /// Organisations that receive, each once.
    pub fn organisations(&self) -> u64 {
        self.received.as_ref().map_or(0, |all| all.count() as u64)
    }

    /// Whether the files tell of the same funders in each year.
    pub fn steady(&self) -> bool {
        alike(self.given.values().map(|given| given.years))
    }

    /// A line that counts.
    fn take(&mut self, line: &Line, small: i64) {
        self.whole.add(line);
        if line.named {
            self.named.add(line);
        }
        self.years.entry(line.year).or_default().add(line);
        let class = BOUNDS
            .iter()
            .take_while(|bound| line.cents >= **bound * 100)
            .count();
        self.classes[class].add(line);
        if line.cents < small {
            self.small.add(line);
        }
        let given = self.given.entry(line.funder).or_default();
        given.sum.add(line);
        given.years |= year_bit(line.year);
        self.files.insert(line.file);
    }

    /// The end of a beneficiary: what it received of all its funders, in their order.
    fn close(&mut self, ledger: &Ledger, beneficiary: u32, received: Sum, funders: &[(u32, Sum)]) {
        let themes = match beneficiary {
            NOBODY => 0,
            known => ledger.parties[known as usize].themes,
        };
        if themes == 0 {
            self.no_theme.join(received);
        }
        if beneficiary == NOBODY {
            self.persons = received;
            return;
        }
        let party = &ledger.parties[beneficiary as usize];
        self.by_name += u64::from(party.is_a_name());
        let each = &mut self.funders_each[funders.len().min(MANY) - 1];
        each.grants += 1;
        each.cents = each.cents.saturating_add(received.cents);
        for (funder, sum) in funders {
            let given = self.given.entry(*funder).or_default();
            given.organisations += 1;
            for theme in places(themes) {
                given.themes[theme as usize].join(*sum);
            }
        }
        for (place, (one, _)) in funders.iter().take(ABREAST).enumerate() {
            for (other, _) in funders.iter().take(ABREAST).skip(place + 1) {
                *self.pairs.entry((*one.min(other), *one.max(other))).or_default() += 1;
            }
        }
        for theme in places(themes) {
            self.themes.entry(theme).or_default().join(received);
        }
    }
}

/// The places of the bits that are set.
fn places(mut bits: u32) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        let place = (bits != 0).then(|| bits.trailing_zeros())?;
        bits &= bits - 1;
        Some(place)
    })
}
