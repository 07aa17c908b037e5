//! From one publication to the next: what may have changed.

use std::collections::{BTreeMap, BTreeSet};

use statistics::secrecy::{Change, Crossing, may_be_told, told_apart};
use territory::{Observed, Territory};

use super::lines::{Lines, RULE, Sum, ends};
use super::sizes::{APART, class_of};
use crate::features::observatory::computed::counts;
use crate::features::observatory::employers::Employer;
use crate::features::observatory::ledger::Ledger;

/// Those whom registers say to employ now, among those that the indicator counts, by number.
pub(in crate::features::observatory) fn now(
    territory: &Territory,
    ledger: &Ledger,
    observed: &Observed,
) -> Vec<Employer> {
    let counts = counts(observed);
    let themes = u32::try_from(territory.themes.len()).unwrap_or(u32::MAX);
    let employers = ledger.population.employers.iter();
    employers
        .filter(|(_, body)| counts(body) && usize::from(body.commune) < territory.communes.len())
        .filter_map(|(organisation, body)| {
            Some(Employer {
                organisation: *organisation,
                commune: body.commune,
                theme: u8::try_from(body.themes.trailing_zeros().min(themes)).unwrap_or(u8::MAX),
                staff: body.staff?,
            })
        })
        .collect()
}

/// What became of an employer between two publications; one of them may be missing.
type Became = (Option<Employer>, Option<Employer>);
/// Of which sum of a line an employer is.
type Sorting<'a> = &'a dyn Fn(&Employer) -> usize;

/// Who is told next: those who were told before, changed as registers say now wherever enough change together. A sum that is
/// told before and after changes by three at least, none of them almost alone; so do all the others together, which
/// everybody can work out; and no place less some themes changes by fewer. Sizes that were not told before are told again once as
/// many changed since they were last.
pub(in crate::features::observatory) fn follow(
    territory: &Territory,
    before: &Lines,
    now: Vec<Employer>,
) -> Lines {
    let mut became: BTreeMap<i64, Became> = BTreeMap::new();
    for one in &before.employers {
        became.insert(one.organisation, (Some(*one), None));
    }
    for one in now {
        became.entry(one.organisation).or_default().1 = Some(one);
    }
    let mut waiting: BTreeSet<i64> = BTreeSet::new();
    loop {
        let next =
            became.iter().filter_map(
                |(organisation, (before, now))| match waiting.contains(organisation) {
                    true => *before,
                    false => *now,
                },
            );
        let next = Lines::of(territory, next.collect());
        let changed: Vec<(i64, Became)> = became
            .iter()
            .filter(|(organisation, (before, now))| before != now && !waiting.contains(organisation))
            .map(|(organisation, became)| (*organisation, *became))
            .collect();
        let telling = telling(&changed, before, &next);
        if telling.is_empty() {
            return next.next_sized(&before.sized);
        }
        waiting.extend(telling);
    }
}

/// Those of the changes that would tell on somebody, were all of them told.
fn telling(changed: &[(i64, Became)], before: &Lines, after: &Lines) -> BTreeSet<i64> {
    let mut telling = BTreeSet::new();
    let seen = |line: &dyn Fn(&Lines) -> Vec<bool>| -> Vec<bool> {
        let (before, after) = (line(before), line(after));
        before
            .iter()
            .zip(after)
            .map(|(one, other)| *one && other)
            .collect()
    };
    let told = |sums: &[Sum]| sums.iter().map(|sum| !sum.withheld).collect::<Vec<bool>>();
    let communes = seen(&|lines| told(&lines.communes));
    let themes = seen(&|lines| told(&lines.themes));
    // What is not told both times is known only together.
    let node = |shown: &[bool], at: usize| if shown[at] { at } else { shown.len() };
    let of_commune = |one: &Employer| node(&communes, usize::from(one.commune));
    let of_theme = |one: &Employer| node(&themes, usize::from(one.theme));
    let of_size = |one: &Employer| class_of(one.staff).unwrap_or(APART.len());
    // Each with whether those count who stay where they are, with more or fewer jobs than before.
    let mut lines: Vec<(Sorting<'_>, bool)> = vec![(&of_commune, true), (&of_theme, true)];
    // Of a size that is told before and after, those who came and went are as many: nothing else is told of it.
    if before.sizes_are_told && after.sizes_may_be_told() {
        lines.push((&of_size, false));
    }
    for (of, staying) in lines {
        let mut sums: BTreeMap<usize, BTreeMap<i64, Change>> = BTreeMap::new();
        for (organisation, (was, is)) in changed {
            if !staying && was.as_ref().map(of) == is.as_ref().map(of) {
                continue;
            }
            for (one, sign) in was
                .iter()
                .map(|one| (one, -1))
                .chain(is.iter().map(|one| (one, 1)))
            {
                let change = sums.entry(of(one)).or_default().entry(*organisation).or_default();
                let ends = ends(one.staff);
                *change = [change[0] + sign * ends[0], change[1] + sign * ends[1]];
            }
        }
        for changes in sums.values() {
            let sizes: Vec<Change> = changes.values().copied().collect();
            if !may_be_told(&sizes, &RULE) {
                telling.extend(
                    changes
                        .iter()
                        .filter(|(_, change)| **change != [0, 0])
                        .map(|(one, _)| *one),
                );
            }
        }
    }
    if !telling.is_empty() {
        return telling;
    }
    // Places less themes: what moved counts where it was and where it is.
    let mut both: BTreeMap<(usize, usize), BTreeSet<i64>> = BTreeMap::new();
    for (organisation, (was, is)) in changed {
        for one in was.iter().chain(is) {
            both.entry((of_commune(one), of_theme(one)))
                .or_default()
                .insert(*organisation);
        }
    }
    let crossings: Vec<Crossing> = both
        .iter()
        .map(|((row, column), who)| Crossing {
            row: *row,
            column: *column,
            units: who.len() as u64,
        })
        .collect();
    let found: BTreeSet<usize> = told_apart(&crossings, RULE.fewest).into_iter().collect();
    let found = both
        .into_values()
        .enumerate()
        .filter(|(at, _)| found.contains(at));
    found.flat_map(|(_, who)| who).collect()
}

#[cfg(test)]
mod tests;
