//! The lines behind one value of a figure: those of a page and what all come to, or some after the others for a file. No more are held
//! at once than are shown or sent.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap, HashSet};

use super::{MANY, Sieve};
use crate::features::observatory::counting::{Sum, told_of};
use crate::features::observatory::ledger::{Line, NOBODY, Standing};

/// Where a line stands among others: the latest first.
pub(in crate::features::observatory) type Place = (Reverse<u16>, i64);

/// Where a line stands.
pub(in crate::features::observatory) fn place(line: &Line) -> Place {
    (Reverse(line.year), line.id)
}

/// The first lines of many, the latest first: no more than twice as many are held as are kept.
struct First {
    most: usize,
    lines: Vec<Line>,
}

impl First {
    fn new(most: usize) -> Self {
        let lines = Vec::new();
        Self { most, lines }
    }

    fn take(&mut self, line: &Line) {
        self.lines.push(*line);
        if self.lines.len() == self.most.saturating_mul(2) {
            self.lines.select_nth_unstable_by_key(self.most, place);
            self.lines.truncate(self.most);
        }
    }

    fn lines(mut self) -> Vec<Line> {
        self.lines.sort_unstable_by_key(place);
        self.lines.truncate(self.most);
        self.lines
    }
}

/// A page of the lines behind a value, and what all of them come to.
#[derive(Debug, Default)]
pub(in crate::features::observatory) struct Page {
    pub lines: Vec<Line>,
    /// How many came before; none where that was beyond the last one, which begins again.
    pub before: usize,
    pub sum: Sum,
    /// Places of their files.
    pub files: BTreeSet<u16>,
}

impl Sieve<'_> {
    /// The lines behind one value of a figure, the latest first: so many at most, after so many others.
    pub fn page(&self, before: usize, most: usize) -> Page {
        let mut page = Page::default();
        let mut first = First::new(before.saturating_add(most));
        self.each_behind(|line| {
            page.sum.add(line);
            page.files.insert(line.file);
            first.take(line);
        });
        page.lines = first.lines();
        if page.lines.len() > before {
            page.lines.drain(..before);
            page.before = before;
        }
        page.lines.truncate(most);
        page
    }

    /// The same after a place, which stays when lines are added before it.
    pub fn page_after(&self, after: Option<Place>, most: usize) -> Page {
        let mut page = Page::default();
        let mut first = First::new(most);
        self.each_behind(|line| {
            page.sum.add(line);
            page.files.insert(line.file);
            if after.is_none_or(|after| place(line) > after) {
                first.take(line);
            }
        });
        page.lines = first.lines();
        page
    }

    /// Those of them that come next after a place, so many at most.
    pub fn behind_after(&self, after: Option<Place>, most: usize) -> Vec<Line> {
        let mut first = First::new(most);
        self.each_behind(|line| {
            if after.is_none_or(|after| place(line) > after) {
                first.take(line);
            }
        });
        first.lines()
    }

    fn each_behind(&self, mut each: impl FnMut(&Line)) {
        let least = self.tenths.map(|tenths| self.received_least(tenths));
        for group in self.groups() {
            let own = group.clone().next().map(|line| line.beneficiary);
            if least
                .as_ref()
                .is_some_and(|least| own.is_none_or(|own| !least.contains(&own)))
            {
                continue;
            }
            let counted = || group.clone().filter(|line| line.standing == Standing::Counted);
            let gives = |wanted: u32| counted().any(|line| line.funder == wanted);
            if let Some(funders) = self.funders {
                let mut own: Vec<u32> = counted().map(|line| line.funder).collect();
                own.dedup();
                let nobody = counted().next().is_none_or(|line| line.beneficiary == NOBODY);
                if nobody || !(own.len() == funders || funders >= MANY && own.len() >= MANY) {
                    continue;
                }
            }
            let both = [self.with, self.funder];
            if self.with.is_some() && both.into_iter().flatten().any(|one| !gives(one)) {
                continue;
            }
            let mut told: HashMap<_, usize> = HashMap::new();
            if self.alike {
                counted().for_each(|line| *told.entry(told_of(line)).or_default() += 1);
            }
            let is_alike = |line: &Line| {
                line.beneficiary != NOBODY && told.get(&told_of(line)).is_some_and(|many| *many > 1)
            };
            let own = group
                .filter(|line| !self.alike || is_alike(line))
                .filter(|line| self.joint.as_ref().is_none_or(|joint| joint.contains(&line.id)))
                .filter(|line| {
                    line.standing == self.standing && (self.cents.0..self.cents.1).contains(&line.cents)
                });
            own.for_each(&mut each);
        }
    }

    /// The organisations that received least, so many tenths of them, each whole; of equal sums in the order of their
    /// places.
    fn received_least(&self, tenths: usize) -> HashSet<u32> {
        let counted = |line: &&Line| line.standing == Standing::Counted && line.beneficiary != NOBODY;
        let mut received: Vec<(i64, u32)> = self
            .groups()
            .filter_map(|group| {
                let mut counted = group.filter(counted).peekable();
                let beneficiary = counted.peek()?.beneficiary;
                let cents = counted.fold(0_i64, |sum, line| sum.saturating_add(line.cents));
                Some((cents, beneficiary))
            })
            .collect();
        received.sort_unstable();
        received.truncate(received.len() * tenths / 10);
        received.into_iter().map(|(_, beneficiary)| beneficiary).collect()
    }
}
