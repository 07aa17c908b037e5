//! Whether anything at all may be told twice among very many lines, seen from a few bytes of each: what a country paid does not fit into
//! memory, and of most who receive nothing is told twice.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{Aid, Extent, GrantRecord, Money, Party, same::folded, state::is_of_the_state};

/// Lines as roughly as it takes. What is said of them errs to one side only: whoever is not among [`Rough::perhaps`] has no line
/// that [`settle`](super::settle) sets aside among their own. Lines that name nobody are another matter.
#[derive(Debug, Default)]
pub struct Rough {
    lines: Vec<Line>,
    agreements: Vec<Agreement>,
    sources: HashMap<Box<str>, u32>,
}

/// In the order in which lines are held against each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    whom: u32,
    payer: u32,
    /// Year, extent and amount.
    alike: u32,
    source: u32,
    money: Money,
    is_total: bool,
}

/// What is reported in each of its years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Agreement {
    whom: u32,
    /// Amount, reference and day.
    terms: u32,
    year: i16,
}

impl Rough {
    /// A line to somebody from somebody, whom the caller has numbered.
    pub fn take(&mut self, whom: u32, payer: u32, record: &GrantRecord) {
        let (Some(amount), Some(year)) = (record.amount, record.counted_year()) else {
            return;
        };
        if record.person || record.aid != Aid::Grant || record.doubt.is_some() {
            return;
        }
        let is_total = record.extent == Extent::Total;
        if let (Some(reference), Some(decided)) = (&record.reference, record.decided) {
            let terms = hashed(&(amount.get(), reference, decided));
            self.agreements.push(Agreement { whom, terms, year });
        }
        let source = self.source(record);
        self.lines.push(Line {
            whom,
            payer,
            alike: hashed(&(year, is_total, amount.get())),
            source,
            money: record.money,
            is_total,
        });
    }

    /// Who pays, each once.
    #[must_use]
    pub fn payers(&self) -> HashSet<u32> {
        self.lines.iter().map(|line| line.payer).collect()
    }

    /// Who may have been told of twice. `alike` gives those who pay one number where their [`payer`] is the same.
    #[must_use]
    pub fn perhaps(mut self, alike: impl Fn(u32) -> u32) -> HashSet<u32> {
        for line in &mut self.lines {
            line.payer = alike(line.payer);
        }
        self.lines.sort_unstable();
        self.agreements.sort_unstable();
        let of_one = |one: &Line, other: &Line| (one.whom, one.payer) == (other.whom, other.payer);
        let lines = self.lines.chunk_by(of_one).filter(|lines| may_tell_twice(lines));
        let years = self.agreements.windows(2).filter(|two| {
            let [one, other] = [two[0], two[1]];
            (one.whom, one.terms) == (other.whom, other.terms) && one.year != other.year
        });
        let lines = lines.map(|lines| lines[0].whom);
        lines.chain(years.map(|years| years[0].whom)).collect()
    }

    fn source(&mut self, record: &GrantRecord) -> u32 {
        let own = record.source_id.as_deref().or(record.source.as_deref());
        let own = own.unwrap_or_default();
        if let Some(&source) = self.sources.get(own) {
            return source;
        }
        let source = u32::try_from(self.sources.len()).unwrap_or(u32::MAX);
        self.sources.insert(own.into(), source);
        source
    }
}

/// Whether one of these lines, of one payer to one beneficiary, may tell what another tells.
fn may_tell_twice(lines: &[Line]) -> bool {
    let any = |wanted: fn(&Line) -> bool| lines.iter().any(wanted);
    let two_sources = |two: &[Line]| two[0].alike == two[1].alike && two[0].source != two[1].source;
    lines.len() > 1
        && (any(|line| line.is_total)
            || any(|line| line.money == Money::Voted) && any(|line| line.money == Money::Paid)
            || lines.windows(2).any(two_sources))
}

/// What those have in common who may be one payer: for the State that it is, for others their name as it is compared.
#[must_use]
pub fn payer(party: &Party) -> String {
    match is_of_the_state(party) {
        true => "État".to_owned(),
        false => folded(party.name.as_deref().unwrap_or_default()),
    }
}

/// Two that differ may come to the same, which only makes for more to be asked.
fn hashed(value: &impl Hash) -> u32 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    let [a, b, c, d, ..] = hasher.finish().to_le_bytes();
    u32::from_le_bytes([a, b, c, d])
}
