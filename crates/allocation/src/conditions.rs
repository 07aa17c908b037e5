//! Commitments under conditions, resolved together: "30,000 if the Department gives 20,000".
//!
//! A commitment gives when all its conditions are met by what the others give. Conditions only ask for *more* (a funder, or all
//! together, give a request at least so much), so that what more is given never unmeets one. Then among all
//! consistent sets, those in which each commitment that gives has its conditions met by the set itself, there is one that contains every
//! other (the greatest fixed point: Tarski 1955): it is found by letting all give and taking out, again and again, those whose
//! conditions are not met. Two that wait for each other both give; one that waits for what nobody gives does not, nor does what
//! waits for it. A commitment gives all its amount or nothing.
//!
//! "If nobody else gives more than that" is not a condition of this kind: with it there may be no answer, or several.

use std::collections::HashMap;

/// What a funder will give a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// Who gives: its number.
    pub funder: u32,
    /// To which request: its number.
    pub request: u32,
    /// In cents, not below zero. Several commitments of one funder to one request add up: "10, and 20 more if…".
    pub cents: i64,
    /// All of these must be met.
    pub conditions: Vec<Condition>,
}

/// What must be given for a commitment to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// This funder gives this request at least so many cents.
    Gives {
        /// Its number.
        funder: u32,
        /// The request's number.
        request: u32,
        /// In cents.
        least: i64,
    },
    /// This request receives at least so many cents in all, what is conditional included.
    Receives {
        /// Its number.
        request: u32,
        /// In cents.
        least: i64,
    },
}

/// What holds together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolution {
    /// By commitment: nothing where it holds; otherwise its unmet conditions, by their places, with the cents each lacks.
    pub lacking: Vec<Vec<(usize, i64)>>,
}

impl Resolution {
    /// Whether a commitment holds.
    #[must_use]
    pub fn holds(&self, commitment: usize) -> bool {
        self.lacking[commitment].is_empty()
    }
}

/// The largest consistent set of commitments; in the time it takes to sort them.
#[must_use]
pub fn resolve(commitments: &[Commitment]) -> Resolution {
    let mut given = Given::default();
    commitments.iter().for_each(|of| given.add(of, 1));
    // By what it waits for: how much, and the commitment; whoever asks most of it fails first.
    let mut waiting: HashMap<Source, Vec<(i64, usize)>> = HashMap::new();
    for (place, of) in commitments.iter().enumerate() {
        for condition in &of.conditions {
            let (source, least) = condition.asks();
            waiting.entry(source).or_default().push((least, place));
        }
    }
    waiting.values_mut().for_each(|asking| asking.sort_unstable());
    let mut holds = vec![true; commitments.len()];
    let mut changed: Vec<Source> = waiting.keys().copied().collect();
    while let Some(source) = changed.pop() {
        let Some(asking) = waiting.get_mut(&source) else {
            continue;
        };
        // What fails now fails in every smaller set too: in which order they are taken out changes nothing.
        while let Some((_, place)) = asking.pop_if(|(least, _)| i128::from(*least) > given.of(source)) {
            if std::mem::replace(&mut holds[place], false) {
                let of = &commitments[place];
                given.add(of, -1);
                changed.extend([(of.request, Some(of.funder)), (of.request, None)]);
            }
        }
    }
    Resolution {
        lacking: commitments.iter().map(|of| given.lacks(of)).collect(),
    }
}

/// What a condition waits for: a request, and the funder of which it asks something, or all together.
type Source = (u32, Option<u32>);

impl Condition {
    /// Of whom it asks how many cents.
    fn asks(&self) -> (Source, i64) {
        match *self {
            Self::Gives {
                funder,
                request,
                least,
            } => ((request, Some(funder)), least),
            Self::Receives { request, least } => ((request, None), least),
        }
    }
}

/// What the commitments that hold give: by request and funder, and by request.
#[derive(Default)]
struct Given(HashMap<Source, i128>);

impl Given {
    fn add(&mut self, of: &Commitment, times: i128) {
        let cents = i128::from(of.cents.max(0)) * times;
        *self.0.entry((of.request, Some(of.funder))).or_default() += cents;
        *self.0.entry((of.request, None)).or_default() += cents;
    }

    fn of(&self, source: Source) -> i128 {
        self.0.get(&source).copied().unwrap_or(0)
    }

    /// The conditions that are not met, and by how much.
    fn lacks(&self, of: &Commitment) -> Vec<(usize, i64)> {
        let lacks = |condition: &Condition| {
            let (source, least) = condition.asks();
            let lacks = i128::from(least) - self.of(source);
            i64::try_from(lacks.max(0)).expect("no more than the condition asks")
        };
        let all = of.conditions.iter().map(lacks).enumerate();
        all.filter(|&(_, lacks)| lacks > 0).collect()
    }
}
