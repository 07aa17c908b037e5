//! The table as the solver sees it: lines in one row, and what they share.

use super::oracle::{Bounds, Span};
use super::{Table, WHOLE};

/// Prices are whole multiples of one to this.
pub const SCALE: i64 = 1 << 16;

/// A table without names.
#[derive(Debug, Clone)]
pub struct Model {
    pub lines: Vec<Entry>,
    pub requests: Vec<Demand>,
    /// What the envelopes of one programme give to one request together, in the order of requests.
    pub programmes: Vec<Span>,
    /// By funder: its envelope in cents.
    pub caps: Vec<i64>,
    /// How many territories there are.
    pub territories: usize,
    /// Orders requests where nothing else does.
    pub ranks: Vec<u64>,
}

#[derive(Debug, Clone, Copy)]
pub struct Entry {
    pub request: usize,
    pub funder: usize,
    pub least: i64,
    pub most: i64,
    pub public: bool,
    pub score: i64,
    /// The programme of which its funder is one envelope, by its place among those of the request.
    pub programme: Option<usize>,
    /// Whether its request receives nothing at all without it.
    pub kept: bool,
}

#[derive(Debug, Clone, Copy)]
pub struct Demand {
    pub from: usize,
    pub to: usize,
    pub least: i64,
    pub most: i64,
    pub public_most: i64,
    pub territory: Option<usize>,
    /// Its programmes are from here,
    pub first: usize,
    /// up to here.
    pub until: usize,
}

impl Demand {
    pub fn bounds(&self, charge: i64) -> Bounds {
        Bounds {
            least: self.least,
            most: self.most,
            public_most: self.public_most,
            charge,
        }
    }
}

/// `rate` ten-thousandths of an amount, rounded down.
fn part(amount: i64, rate: u32) -> i64 {
    i64::try_from(i128::from(amount) * i128::from(rate) / i128::from(WHOLE)).expect("no more than the amount")
}

/// Mixes a seed with a number (the finaliser of SplitMix64: Steele, Lea, Flood 2014).
pub fn mixed(seed: u64, number: u64) -> u64 {
    let mut x = seed.wrapping_add(number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// Numbers that look drawn by chance, the same for the same seed.
#[derive(Debug)]
pub struct Draws {
    seed: u64,
    made: u64,
}

impl Draws {
    pub const fn new(seed: u64) -> Self {
        Self { seed, made: 0 }
    }

    pub fn next(&mut self) -> u64 {
        self.made += 1;
        mixed(self.seed, self.made)
    }

    /// Below `below`, which is above zero.
    pub fn below(&mut self, below: usize) -> usize {
        (self.next() % below as u64) as usize
    }
}

impl Model {
    /// The lines of all funders, or of one only. The table was checked.
    pub fn of(table: &Table, only: Option<usize>, seed: u64) -> Self {
        let mut places: Vec<u32> = table
            .requests
            .iter()
            .filter_map(|request| request.territory)
            .collect();
        places.sort_unstable();
        places.dedup();
        let mut model = Self {
            lines: Vec::new(),
            requests: Vec::new(),
            programmes: Vec::new(),
            caps: table.funders.iter().map(|funder| funder.envelope).collect(),
            territories: places.len(),
            ranks: Vec::new(),
        };
        for (place, request) in table.requests.iter().enumerate() {
            let (from, first) = (model.lines.len(), model.programmes.len());
            let spans = request.programmes.iter().map(|of| Span {
                least: of.least,
                most: of.most,
            });
            model.programmes.extend(spans);
            for line in request
                .lines
                .iter()
                .filter(|line| only.is_none_or(|only| only == line.funder))
            {
                let funder = table.funders[line.funder];
                let mut programmes = request.programmes.iter();
                let programme = programmes.position(|of| of.envelopes.contains(&line.funder));
                let together = programme.map_or(i64::MAX, |of| request.programmes[of].most);
                model.lines.push(Entry {
                    request: place,
                    funder: line.funder,
                    least: line.least,
                    most: line
                        .requested
                        .min(part(request.cost, line.rate))
                        .min(funder.envelope)
                        .min(request.most)
                        .min(together),
                    public: funder.public,
                    score: i64::from(line.score),
                    programme,
                    kept: false,
                });
            }
            model.requests.push(Demand {
                from,
                to: model.lines.len(),
                least: request.least,
                most: request.most,
                public_most: part(request.cost, request.public_rate)
                    .min(request.headroom.unwrap_or(i64::MAX)),
                territory: request
                    .territory
                    .map(|of| places.binary_search(&of).expect("it is one of them")),
                first,
                until: model.programmes.len(),
            });
            model.close_small(place);
            model.ranks.push(mixed(seed, u64::from(request.number)));
        }
        model
    }

    /// Envelopes of a programme that together do not come to its least give nothing.
    fn close_small(&mut self, request: usize) {
        let demand = self.requests[request];
        let lines = &mut self.lines[demand.from..demand.to];
        for (place, span) in self.programmes[demand.first..demand.until].iter().enumerate() {
            let is_own = |line: &Entry| line.programme == Some(place) && line.least <= line.most;
            let together: i64 = lines
                .iter()
                .filter(|line| is_own(line))
                .map(|line| line.most)
                .sum();
            if together < span.least {
                let own = lines.iter_mut().filter(|line| is_own(line));
                own.for_each(|line| line.most = 0);
            }
        }
    }

    /// What the envelopes of each programme of a request give together.
    pub fn programmes(&self, demand: &Demand) -> &[Span] {
        &self.programmes[demand.first..demand.until]
    }

    /// From here on nobody is left out: of each partner the line that gives it most stays, with no less; where its request has
    /// nothing yet, the line that can give it most comes with whatever else that receives. What these amounts leave out stays as it is.
    pub fn keep_partners(&mut self, table: &Table, amounts: &[i64]) {
        for (request, demand) in table.requests.iter().zip(&self.requests) {
            let own = demand.from..demand.to;
            let funded = amounts[own.clone()].iter().any(|&cents| cents > 0);
            for partner in &request.partners {
                let chosen = own
                    .clone()
                    .filter(|&line| {
                        let entry = &self.lines[line];
                        let may = if funded {
                            amounts[line] > 0
                        } else {
                            entry.least <= entry.most
                        };
                        may && partner.contains(&entry.funder)
                    })
                    .max_by_key(|&line| (amounts[line], self.lines[line].most, std::cmp::Reverse(line)));
                if let Some(line) = chosen {
                    let entry = &mut self.lines[line];
                    entry.kept = true;
                    entry.least = entry.least.max(amounts[line]);
                }
            }
        }
    }

    /// By line: what a cent on it is worth to the satisfaction of one funder.
    pub fn satisfaction(&self, funder: usize) -> Vec<i64> {
        let mut worth = vec![0; self.lines.len()];
        for demand in &self.requests {
            let lines = demand.from..demand.to;
            let own = self.lines[lines.clone()]
                .iter()
                .find(|line| line.funder == funder);
            worth[lines].fill(own.map_or(0, |line| line.score));
        }
        worth
    }
}

/// What is sought at the highest: `Σ worth·x − charge·(lines) + reward·(territories)`, under floors.
#[derive(Debug, Clone)]
pub struct Goal {
    /// By line.
    pub worth: Vec<i64>,
    /// For each line that is above zero.
    pub charge: i64,
    /// For each territory that receives something.
    pub reward: i64,
    /// Each value that the goal can take is a multiple of this.
    pub unit: i128,
    pub floors: Vec<Floor>,
    /// No more lines than this.
    pub lines_most: Option<i64>,
}

impl Goal {
    /// Whether nothing is sought but that the floors are kept.
    pub fn is_question(&self) -> bool {
        self.charge == 0 && self.reward == 0 && self.worth.iter().all(|&worth| worth == 0)
    }
}

/// `Σ worth·x` is at least this.
#[derive(Debug, Clone)]
pub struct Floor {
    pub worth: Vec<i64>,
    pub least: i128,
}

/// What a line may be: a part of the table that a search looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    pub zero: bool,
    /// Empty where `least > most`.
    pub least: i64,
    pub most: i64,
}

impl Range {
    pub const fn is_open(self) -> bool {
        self.least <= self.most
    }

    /// Whether nothing is left to choose.
    pub const fn is_fixed(self) -> bool {
        if self.zero {
            !self.is_open()
        } else {
            self.least >= self.most
        }
    }
}

/// A part of all that is possible.
#[derive(Debug, Clone)]
pub struct Space {
    /// By line.
    pub ranges: Vec<Range>,
    /// By request: whether it receives something.
    pub must: Vec<bool>,
}

impl Model {
    /// Everything is still possible.
    pub fn space(&self) -> Space {
        let ranges = self
            .lines
            .iter()
            .map(|line| Range {
                zero: true,
                least: line.least,
                most: line.most,
            })
            .collect();
        Space {
            ranges,
            must: vec![false; self.requests.len()],
        }
    }
}
