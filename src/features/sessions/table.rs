//! The live table: all requests, all programmes of the session; what is requested, proposed, promised under a condition, voted,
//! awaited and missing, exact to the cent, as somebody sees it. Pure.

use std::collections::{HashMap, HashSet};
use std::iter::Sum as Adds;
use std::ops::Add;

use super::pots::Pot;
use crate::features::applications::{Application, Frozen, Reading};
use crate::features::desk::{self, Asked, Decision, State};
use crate::features::directory::Organisation;
use crate::features::programmes::{Content, Programme, Version};

/// A programme on the table.
#[derive(Clone, Debug)]
pub struct Column {
    /// The programme.
    pub programme: Programme,
    /// Its versions, the newest first: each request holds by the one of which it was made.
    pub versions: Vec<Version>,
    /// Its funder.
    pub funder: Organisation,
    /// What remains of its envelopes as somebody sees it, by whom it is for: what nobody told them is still there to them.
    pub seen: Vec<Pot>,
    /// The same as everybody at the table may know it, in the same order.
    pub pots: Vec<Pot>,
}

impl Column {
    /// What it says in the version of which a request was made.
    #[must_use]
    pub fn content(&self, frozen: &Frozen) -> &Content {
        let named = frozen
            .programmes
            .iter()
            .find(|one| one.address == self.programme.address);
        let then = named.and_then(|named| self.versions.iter().find(|one| one.number == named.version));
        then.or(self.versions.first())
            .map_or(&self.programme.draft, |version| &version.content)
    }

    /// Whether some of its money is only for some, or of another year.
    #[must_use]
    pub fn is_narrowed(&self) -> bool {
        self.pots.len() > 1 || self.pots.iter().any(|pot| !pot.only.is_empty())
    }

    /// What it says today.
    #[must_use]
    pub fn today(&self) -> &Content {
        self.versions
            .first()
            .map_or(&self.programme.draft, |version| &version.content)
    }
}

/// A request.
#[derive(Clone, Debug)]
pub struct Request {
    /// The application.
    pub application: Application,
    /// What it says.
    pub frozen: Frozen,
    /// Numbers of the organisations that ask, by the keys of partners.
    pub partners: Vec<(String, i64)>,
    /// Whether the asker may read it.
    pub reading: Reading,
    /// What each partner requests of each programme on the table.
    pub asked: Vec<Asked>,
    /// Of how many programmes that are not on the table something is requested too, and how much, in cents.
    pub elsewhere: (u64, i64),
    /// Every decision on it, seen or not.
    pub decisions: Vec<Decision>,
}

/// Of how many programmes that are not among these something is requested, and how much, in cents. What they decided is none of the
/// table's.
#[must_use]
pub fn elsewhere(asked: &[Asked], here: &[i64]) -> (u64, i64) {
    let others = || {
        asked
            .iter()
            .filter(|one| one.cents > 0 && !here.contains(&one.programme))
    };
    let programmes: HashSet<i64> = others().map(|one| one.programme).collect();
    let cents = others().fold(0_i64, |sum, one| sum.saturating_add(one.cents));
    (programmes.len() as u64, cents)
}

impl Request {
    /// Whether it may be read.
    #[must_use]
    pub fn is_clear(&self) -> bool {
        self.reading == Reading::Clear
    }

    /// Whether one organisation makes it alone.
    #[must_use]
    pub fn is_alone(&self) -> bool {
        self.frozen.project.partners.len() < 2
    }

    /// The decision on what a partner requests of a programme, as somebody sees it.
    #[must_use]
    pub fn decided(&self, asked: &Asked, eyes: &Eyes) -> Option<&Decision> {
        let mut decisions = self.decisions.iter();
        decisions.find(|one| {
            (one.partner.as_str(), one.programme) == (asked.partner.as_str(), asked.programme)
                && eyes.see(one)
        })
    }
}

/// Who looks: which funders' own decisions they see beside those that are shared or notified.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Eyes(pub Vec<i64>);

impl Eyes {
    /// Whether they see a decision. To whoever does not, nothing was decided yet.
    #[must_use]
    pub fn see(&self, decision: &Decision) -> bool {
        decision.notified.is_some() || decision.shared || self.0.contains(&decision.funder)
    }

    /// What everybody at the table sees.
    #[must_use]
    pub fn of_all() -> Self {
        Self::default()
    }
}

/// What became of what is requested, in cents: the parts are the whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// What is requested.
    pub requested: i64,
    /// What is proposed; nobody is bound by it.
    pub proposed: i64,
    /// What is promised, if something comes to be.
    pub conditional: i64,
    /// What is granted.
    pub voted: i64,
    /// What nothing was said of yet.
    pub awaited: i64,
    /// What will not come from there.
    pub missing: i64,
}

impl Sum {
    /// What became of one amount.
    #[must_use]
    pub fn of(cents: i64, decision: Option<&Decision>) -> Self {
        let covered = desk::covered(cents, decision);
        let promised = decision.is_some_and(|one| one.state == State::Conditional);
        let (proposed, conditional) = match promised {
            true => (0, covered.proposed),
            false => (covered.proposed, 0),
        };
        Self {
            requested: covered.requested,
            proposed,
            conditional,
            voted: covered.voted,
            awaited: covered.awaited,
            missing: covered.missing,
        }
    }

    /// What was said of it: proposed, promised or granted.
    #[must_use]
    pub fn said(&self) -> i64 {
        self.proposed + self.conditional + self.voted
    }

    /// Its amounts in the order in which they are shown, each with the word of its text key.
    #[must_use]
    pub fn parts(&self) -> [(&'static str, i64); 6] {
        [
            ("requested", self.requested),
            ("proposed", self.proposed),
            ("conditional", self.conditional),
            ("voted", self.voted),
            ("awaited", self.awaited),
            ("missing", self.missing),
        ]
    }
}

impl Add for Sum {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            requested: self.requested + other.requested,
            proposed: self.proposed + other.proposed,
            conditional: self.conditional + other.conditional,
            voted: self.voted + other.voted,
            awaited: self.awaited + other.awaited,
            missing: self.missing + other.missing,
        }
    }
}

impl Adds for Sum {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), Add::add)
    }
}

/// All of it, as somebody sees it.
#[derive(Clone, Debug)]
pub struct Table {
    /// The programmes that take part.
    pub columns: Vec<Column>,
    /// The requests, in the order of their numbers: nobody is first by having been fast.
    pub requests: Vec<Request>,
    /// Who looks.
    pub eyes: Eyes,
}

impl Table {
    /// One on which there is nothing, for those eyes.
    #[must_use]
    pub fn empty(eyes: Eyes) -> Self {
        Self {
            columns: Vec::new(),
            requests: Vec::new(),
            eyes,
        }
    }

    /// The request with a number.
    #[must_use]
    pub fn request(&self, number: &str) -> Option<&Request> {
        self.requests.iter().find(|one| one.application.number == number)
    }

    /// What became of what a request asks of each programme on the table, in their order; nothing where it asks nothing of one.
    #[must_use]
    pub fn cells(&self, request: &Request) -> Vec<Option<Sum>> {
        let seen = request.decisions.iter().filter(|one| self.eyes.see(one));
        let decided: HashMap<(&str, i64), &Decision> = seen
            .map(|one| ((one.partner.as_str(), one.programme), one))
            .collect();
        let mut sums: HashMap<i64, Sum> = HashMap::with_capacity(self.columns.len());
        for one in &request.asked {
            let decision = decided.get(&(one.partner.as_str(), one.programme)).copied();
            let sum = sums.entry(one.programme).or_default();
            *sum = *sum + Sum::of(one.cents, decision);
        }
        let columns = self.columns.iter();
        columns
            .map(|column| sums.get(&column.programme.id).copied())
            .collect()
    }

    /// The programmes of which a request asks something, and what became of that.
    pub fn asked(&self, request: &Request) -> impl Iterator<Item = (&Column, Sum)> {
        let cells = self.columns.iter().zip(self.cells(request));
        cells.filter_map(|(column, sum)| Some((column, sum?)))
    }

    /// What became of all that a request asks at this table.
    #[must_use]
    pub fn row(&self, request: &Request) -> Sum {
        self.asked(request).map(|(_, sum)| sum).sum()
    }

    /// How many requests are made by several, and how many by one alone: each counted apart.
    #[must_use]
    pub fn counted(&self) -> (usize, usize) {
        let alone = self.requests.iter().filter(|one| one.is_alone()).count();
        (self.requests.len() - alone, alone)
    }

    /// Numbers of all who ask.
    #[must_use]
    pub fn partners(&self) -> Vec<i64> {
        let partners = self.requests.iter().flat_map(|request| &request.partners);
        partners.map(|(_, id)| *id).collect()
    }

    /// What is proposed, promised or granted to whom of the requests that the asker may read, as they see it: number of the organisation,
    /// cents.
    #[must_use]
    pub fn given(&self) -> Vec<(i64, i64)> {
        self.of_readable(Sum::said)
    }

    /// The same of what is granted alone.
    #[must_use]
    pub fn granted(&self) -> Vec<(i64, i64)> {
        self.of_readable(|sum| sum.voted)
    }

    fn of_readable(&self, cents: fn(&Sum) -> i64) -> Vec<(i64, i64)> {
        let clear = self.requests.iter().filter(|one| one.is_clear());
        clear.flat_map(|request| self.parts(request, cents)).collect()
    }

    /// The same of one request.
    #[must_use]
    pub fn given_to(&self, request: &Request) -> Vec<(i64, i64)> {
        self.parts(request, Sum::said)
    }

    fn parts(&self, request: &Request, cents: fn(&Sum) -> i64) -> Vec<(i64, i64)> {
        let partners = request.partners.iter();
        let numbers: HashMap<&str, i64> = partners.map(|(key, id)| (key.as_str(), *id)).collect();
        let asked = request.asked.iter();
        asked
            .filter_map(|asked| {
                let sum = Sum::of(asked.cents, request.decided(asked, &self.eyes));
                Some((*numbers.get(asked.partner.as_str())?, cents(&sum)))
            })
            .collect()
    }

    /// How many requests the asker may not read.
    #[must_use]
    pub fn hidden(&self) -> usize {
        self.requests.iter().filter(|one| !one.is_clear()).count()
    }
}

/// Cents as programs read them: whole units and two figures, with a point.
#[must_use]
pub fn decimal(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!(
        "{sign}{}.{:02}",
        cents.unsigned_abs() / 100,
        cents.unsigned_abs() % 100
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Eyes, Sum, decimal, elsewhere};
    use crate::features::desk::{Asked, Decision, State};

    #[test]
    fn what_is_requested_of_programmes_that_are_not_there_is_counted_apart_to_the_cent() {
        let asked = [(1, 500), (2, 333), (2, 334), (3, 0)].map(|(programme, cents)| Asked {
            partner: "a".to_owned(),
            programme,
            cents,
        });
        assert_eq!(elsewhere(&asked, &[1]), (1, 667));
        assert_eq!(elsewhere(&asked, &[1, 2]), (0, 0));
        assert_eq!(elsewhere(&asked, &[]), (2, 1_167));
    }

    fn decision(state: State, cents: i64, shared: bool) -> Decision {
        Decision {
            id: 1,
            partner: "a".to_owned(),
            programme: 1,
            funder: 7,
            state,
            cents,
            envelope: None,
            later: Vec::new(),
            words: String::new(),
            condition: None,
            shared,
            notified: None,
            version: 1,
            on: 1,
            decided: None,
            aid: String::new(),
        }
    }

    #[test]
    fn cents_are_written_as_they_are() {
        assert_eq!(
            [decimal(0), decimal(5), decimal(123_456), decimal(-101)],
            ["0.00", "0.05", "1234.56", "-1.01"]
        );
    }

    proptest! {
        /// Whatever was decided, the parts are the whole, and what a funder keeps for itself nobody else sees.
        #[test]
        fn the_parts_are_the_whole_and_what_is_not_shared_is_not_seen(
            state in prop::sample::select(State::ALL.to_vec()), requested in 0_i64..2_000_000, cents in 0_i64..2_000_000,
            shared: bool,
        ) {
            let one = decision(state, cents, shared);
            let sum = Sum::of(requested, Some(&one));
            prop_assert_eq!(sum.parts()[1..].iter().map(|(_, cents)| cents).sum::<i64>(), sum.requested);
            prop_assert!(Eyes(vec![7]).see(&one));
            prop_assert_eq!(Eyes(vec![8]).see(&one), shared);
            prop_assert_eq!(Eyes::of_all().see(&one), shared);
        }
    }
}
