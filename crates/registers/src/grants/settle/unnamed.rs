//! Grants whose beneficiary one source names and another does not: a compilation that left the names out tells them all
//! a second time.

use std::collections::BTreeMap;

use super::{Numbers, Verdict, in_order};
use crate::grants::same::{Same, Told, is_nobody, said, same_grant};

/// Sets aside the lines without a beneficiary that other sources tell with theirs.
///
/// Nobody can say which of two lines with a name a line without one is, so only numbers decide: where funder, year,
/// amount and purpose fit as many lines with a name as there are without, each is told twice. Two lines with different
/// names are never taken for one.
pub(super) fn set_aside(lines: &[Told<'_>], verdicts: &mut [Verdict], numbers: &Numbers) {
    let mut alike: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (place, told) in lines.iter().enumerate() {
        let record = told.record;
        if verdicts[place] != Verdict::Counted || record.person {
            continue;
        }
        let (Some(year), Some(purpose)) = (record.counted_year(), said(record)) else {
            continue;
        };
        let key = (numbers.funder(record), year, record.amount, purpose);
        alike.entry(key).or_default().push(place);
    }
    let twins = twins(lines, verdicts);
    let nobody = |place: &usize| is_nobody(&lines[*place].record.beneficiary);
    for mut places in alike.into_values() {
        if !places.iter().any(nobody) || places.iter().all(nobody) {
            continue;
        }
        in_order(lines, &mut places);
        let (without, with): (Vec<usize>, Vec<usize>) = places.into_iter().partition(nobody);
        let mut sources: BTreeMap<[&str; 2], Vec<usize>> = BTreeMap::new();
        for place in without {
            sources.entry(lines[place].source()).or_default().push(place);
        }
        for (source, own) in sources {
            // What this source tells by its name is told there already.
            let free = |place: &usize| {
                lines[*place].source() != source
                    && !twins.get(place).is_some_and(|sources| sources.contains(&source))
            };
            let others: Vec<usize> = with.iter().copied().filter(free).collect();
            let same = |(one, other): (&usize, &usize)| {
                same_grant(lines[*one], lines[*other]) == Some(Same::Unnamed)
            };
            if own.len() == others.len() && own.iter().zip(&others).all(same) {
                for (place, by) in own.into_iter().zip(others) {
                    let why = Same::Unnamed;
                    verdicts[place] = Verdict::SetAside { by, why };
                }
            }
        }
    }
}

/// For each line, the other sources that tell it by its name.
fn twins<'r>(lines: &[Told<'r>], verdicts: &[Verdict]) -> BTreeMap<usize, Vec<[&'r str; 2]>> {
    let mut twins: BTreeMap<usize, Vec<[&str; 2]>> = BTreeMap::new();
    for (place, verdict) in verdicts.iter().enumerate() {
        if let Verdict::SetAside { by, .. } = verdict {
            twins.entry(*by).or_default().push(lines[place].source());
        }
    }
    twins
}
