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

/// The largest consistent set of commitments.
#[must_use]
pub fn resolve(commitments: &[Commitment]) -> Resolution {
    let mut given = Given::default();
    commitments.iter().for_each(|of| given.add(of, 1));
    let mut holds = vec![true; commitments.len()];
    loop {
        // All that fail now fail in every smaller set too: they go together.
        let failing: Vec<usize> = (0..commitments.len())
            .filter(|&place| holds[place] && !given.lacks(&commitments[place]).is_empty())
            .collect();
        if failing.is_empty() {
            break;
        }
        for place in failing {
            holds[place] = false;
            given.add(&commitments[place], -1);
        }
    }
    Resolution {
        lacking: commitments.iter().map(|of| given.lacks(of)).collect(),
    }
}

/// What the commitments that hold give: by request and funder, and by request.
#[derive(Default)]
struct Given {
    by_funder: HashMap<(u32, u32), i128>,
    by_request: HashMap<u32, i128>,
}

impl Given {
    fn add(&mut self, of: &Commitment, times: i128) {
        let cents = i128::from(of.cents.max(0)) * times;
        *self.by_funder.entry((of.request, of.funder)).or_default() += cents;
        *self.by_request.entry(of.request).or_default() += cents;
    }

    /// The conditions that are not met, and by how much.
    fn lacks(&self, of: &Commitment) -> Vec<(usize, i64)> {
        let lacks = |condition: &Condition| {
            let (given, least) = match condition {
                Condition::Gives {
                    funder,
                    request,
                    least,
                } => (self.by_funder.get(&(*request, *funder)), *least),
                Condition::Receives { request, least } => (self.by_request.get(request), *least),
            };
            let lacks = i128::from(least) - given.copied().unwrap_or(0);
            i64::try_from(lacks.max(0)).expect("no more than the condition asks")
        };
        let all = of.conditions.iter().map(lacks).enumerate();
        all.filter(|&(_, lacks)| lacks > 0).collect()
    }
}
