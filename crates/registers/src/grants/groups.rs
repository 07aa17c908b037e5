//! One decision for several beneficiaries: how much each receives.
//!
//! The schema has a line for each beneficiary and repeats the total on all of them; the regulation's
//! own example has the amounts already divided. Both are found in files, so the lines of a decision
//! are looked at together. They stand next to each other in every file that was met: lines are
//! grouped as they come, and memory holds one group.

use super::{Cents, GrantRecord, Share};

/// So many beneficiaries of one decision are not met: a longer group is cut.
const MOST: usize = 1_000;

/// Collects the lines of one decision.
#[derive(Debug, Default)]
pub struct Groups {
    open: Vec<(u64, Box<GrantRecord>)>,
}

/// The lines of one decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Each with its line.
    pub lines: Vec<(u64, Box<GrantRecord>)>,
    /// How the amounts are to be understood.
    pub split: Split,
}

/// How the amounts of a decision's lines are to be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Split {
    /// One line: its amount is what it says, whatever its share. A share below one is then mostly
    /// that of several funders.
    Single,
    /// Several grants of one decision: each line has its own amount.
    Separate,
    /// The shares sum up to one and the amount is the same everywhere: it is the total.
    Repeated,
    /// The amounts are in the proportion of the shares: they are divided already.
    Divided,
    /// Equal shares and equal amounts: both readings hold. The amounts are left as written, and
    /// their sum may be as many times too large as there are lines.
    Ambiguous,
    /// Neither: the amounts are left as written.
    Unknown,
}

impl Groups {
    /// Takes the next line of a file, and gives the group that it ends.
    pub fn push(&mut self, line: u64, record: Box<GrantRecord>) -> Option<Group> {
        let ends = match self.open.last() {
            Some((_, before)) => self.open.len() >= MOST || !one_decision(before, &record),
            None => false,
        };
        let ended = ends.then(|| self.take()).flatten();
        self.open.push((line, record));
        ended
    }

    /// Gives the last group of a file.
    pub fn finish(mut self) -> Option<Group> {
        self.take()
    }

    fn take(&mut self) -> Option<Group> {
        let lines = std::mem::take(&mut self.open);
        (!lines.is_empty()).then(|| Group {
            split: split(&lines),
            lines,
        })
    }
}

impl Group {
    /// What each beneficiary receives, in the order of the lines. A repeated total is divided by the
    /// shares so that the parts sum up to it, to the cent: what rounding leaves goes to the largest
    /// remainders, the first line first.
    #[must_use]
    pub fn amounts(&self) -> Vec<Option<Cents>> {
        let written = self.lines.iter().map(|(_, record)| record.amount);
        let total = self.lines.first().and_then(|(_, record)| record.amount);
        match (self.split, total) {
            (Split::Repeated, Some(total)) => {
                let shares: Vec<u16> = self
                    .lines
                    .iter()
                    .map(|(_, record)| record.share.map_or(0, Share::get))
                    .collect();
                divided(total, &shares).into_iter().map(Some).collect()
            }
            (_, _) => written.collect(),
        }
    }
}

/// Divides a total in the proportion of shares.
fn divided(total: Cents, shares: &[u16]) -> Vec<Cents> {
    let whole: i128 = shares.iter().map(|share| i128::from(*share)).sum::<i128>().max(1);
    let total = i128::from(total.get());
    let mut parts: Vec<i128> = shares
        .iter()
        .map(|share| (total * i128::from(*share)).div_euclid(whole))
        .collect();
    let left = total - parts.iter().sum::<i128>();
    let mut places: Vec<usize> = (0..shares.len()).collect();
    places.sort_by_key(|place| std::cmp::Reverse((total * i128::from(shares[*place])).rem_euclid(whole)));
    for place in places.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        parts[place] += 1;
    }
    let part = |part: i128| Cents::new(i64::try_from(part).expect("a part is no larger than the total"));
    parts.into_iter().map(part).collect()
}

/// Whether two lines that follow each other are of one decision. A line that gives neither a
/// reference nor a day and a purpose stands alone.
fn one_decision(a: &GrantRecord, b: &GrantRecord) -> bool {
    let told = a.reference.is_some() || (a.decided.is_some() && a.purpose.is_some());
    told && a.share.is_some()
        && b.share.is_some()
        && a.funder == b.funder
        && a.reference == b.reference
        && a.decided == b.decided
        && a.purpose == b.purpose
        && a.year == b.year
}

fn split(lines: &[(u64, Box<GrantRecord>)]) -> Split {
    if lines.len() < 2 {
        return Split::Single;
    }
    let whole = |record: &GrantRecord| record.share == Some(Share::WHOLE);
    if lines.iter().all(|(_, record)| whole(record)) {
        return Split::Separate;
    }
    let parts: Option<Vec<(i128, i128)>> = lines
        .iter()
        .map(|(_, record)| {
            let amount = record.amount?.get();
            Some((i128::from(amount), i128::from(record.share?.get())))
        })
        .collect();
    let Some(parts) = parts else {
        return Split::Unknown;
    };
    let count = parts.len() as i128;
    let shares: i128 = parts.iter().map(|(_, share)| share).sum();
    // Each share is rounded to a ten-thousandth: together they may miss half of one each.
    if (shares - i128::from(Share::WHOLE.get())).abs() * 2 > count {
        return Split::Unknown;
    }
    let equal = parts.iter().all(|(amount, _)| *amount == parts[0].0);
    let total: i128 = parts.iter().map(|(amount, _)| amount).sum();
    // A cent, and what half a ten-thousandth of the total makes.
    let near =
        |(amount, share): &(i128, i128)| (amount * 10_000 - share * total).abs() <= 10_000 + total.abs() / 2;
    match (equal, parts.iter().all(near)) {
        (true, true) => Split::Ambiguous,
        (true, false) => Split::Repeated,
        (false, true) => Split::Divided,
        (false, false) => Split::Unknown,
    }
}
