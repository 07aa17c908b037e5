//! What is written is read back by our own reader of past grants.

use std::convert::Infallible;
use std::io::Cursor;

use open_grants::{Award, Dialect, Way, shares, way};
use proptest::prelude::*;
use registers::RnaNumber;
use registers::grants::{Event, Given, GrantRecord, Groups, Money, Split, read};

use crate::fixtures::{award, scdl, superset};
use crate::rules::faults;

/// Every grant of a file, with its line; nothing of it may be doubtful.
fn read_back(text: &str) -> Vec<(u64, Box<GrantRecord>)> {
    let mut records = Vec::new();
    let limits = registers::Limits::default();
    let summary = read(
        Cursor::new(text.as_bytes()),
        "grants.csv",
        &Given::default(),
        &limits,
        |event| {
            match event {
                Event::Record { line, record, .. } => records.push((line, record)),
                other => assert!(!format!("{other:?}").starts_with("Reject"), "{other:?}\n{text}"),
            }
            Ok::<(), Infallible>(())
        },
    );
    summary.unwrap();
    records
}

/// What each partner is given with what stands in for its number, a month, and whether it was agreed.
type Said = (Vec<(i64, u8)>, i8, bool);

/// Awards of one to six partners, one of whom may have next to nothing, or only a number of associations, or none at all.
fn awards() -> impl Strategy<Value = Vec<Award>> {
    let cents = prop_oneof![1_i64..=500_000_000, 1_i64..=2_000];
    let one = (
        prop::collection::vec((cents, 0_u8..10), 1..=6),
        1_i8..=12,
        any::<bool>(),
    );
    prop::collection::vec(one, 1..8).prop_map(|every| {
        let numbered = every.into_iter().enumerate();
        let award_of = |(at, said): (usize, Said)| {
            let (parts, month, agreed) = said;
            let cents: Vec<i64> = parts.iter().map(|(cents, _)| *cents).collect();
            let mut award = award(&format!("R{at}-vivre-ensemble"), &cents);
            award.decided = jiff::civil::date(2026, month, 3);
            award.agreed = agreed.then(|| jiff::civil::date(2027, month, 28));
            for (place, (part, (_, kind))) in award.parts.iter_mut().zip(&parts).enumerate() {
                if *kind < 2 {
                    part.beneficiary.siret = None;
                    let letters = if *kind == 0 { "W59" } else { "W2A" };
                    part.beneficiary.rna = RnaNumber::parse(&format!("{letters}{place:07}")).ok();
                }
            }
            award
        };
        numbered.map(award_of).collect()
    })
}

proptest! {
    /// Each dialect is valid whatever is given, and says each award by the export rule: the amount of all with shares that sum
    /// up to one, or each amount alone. Nothing is said twice, and nothing is more than was given.
    #[test]
    fn what_was_written_is_read_back(awards in awards()) {
        for dialect in [Dialect::Scdl, Dialect::Regulation] {
            let (text, told) = scdl(&awards, dialect);
            prop_assert_eq!(faults(&text, dialect), std::collections::BTreeSet::new());
            let mut records = read_back(&text).into_iter();
            for award in &awards {
                let (total, lines): (i64, Vec<(usize, i64, u16)>) = match way(award, dialect) {
                    Way::Together(places) => {
                        prop_assert_eq!(places.iter().map(|(_, share)| u64::from(*share)).sum::<u64>(), 10_000);
                        let total = award.cents();
                        (total, places.into_iter().map(|(place, share)| (place, total, share)).collect())
                    }
                    Way::Apart(places, _) => {
                        let own = |place: usize| (place, award.parts[place].cents, 10_000);
                        let lines: Vec<_> = places.into_iter().map(own).collect();
                        (lines.iter().map(|(_, cents, _)| cents).sum(), lines)
                    }
                };
                prop_assert!(total <= award.cents());
                let mut groups = Groups::default();
                for (place, cents, share) in lines {
                    let (line, record) = records.next().unwrap();
                    let body = &award.parts[place].beneficiary;
                    prop_assert_eq!(record.amount.map(|amount| amount.get()), Some(cents));
                    // Shares that grow by equal steps are not believed: spreadsheets make such by dragging a cell.
                    prop_assert!(record.share.is_none_or(|read| read.get() == share));
                    prop_assert_eq!(record.beneficiary.name.as_deref(), Some(body.name.as_str()));
                    prop_assert_eq!(&record.beneficiary.siret, &body.siret);
                    let rna = body.rna.as_ref().filter(|_| dialect == Dialect::Scdl && body.plain_rna().is_some());
                    prop_assert_eq!(record.beneficiary.rna.as_ref(), rna);
                    prop_assert_eq!(record.reference.as_deref(), Some(award.id.as_str()));
                    prop_assert_eq!((record.decided, record.money), (Some(award.day()), Money::Voted));
                    prop_assert_eq!(record.purpose.as_deref(), Some(award.title.as_str()));
                    prop_assert_eq!(record.period.map(|period| period.start), Some(award.decided));
                    prop_assert!(groups.push(line, record).is_none(), "one award is one group");
                }
                if let Some(group) = groups.finish()
                    && group.split == Split::Repeated
                {
                    let read: i64 = group.amounts().into_iter().flatten().map(|amount| amount.get()).sum();
                    prop_assert_eq!(read, award.cents(), "divided, it is the whole again");
                }
            }
            prop_assert!(records.next().is_none());
            let left: u64 = told.left.values().sum();
            let parts: usize = awards.iter().map(|award| award.parts.len()).sum();
            prop_assert_eq!(told.written + left, parts as u64, "whoever has no line is counted");
        }
    }

    /// The superset gives back every part of every award, to the cent.
    #[test]
    fn the_superset_says_every_part_to_the_cent(awards in awards()) {
        let (text, _) = superset(&awards);
        let mut records = read_back(&text).into_iter();
        for award in &awards {
            for part in &award.parts {
                let (_, record) = records.next().unwrap();
                prop_assert_eq!(record.amount.map(|amount| amount.get()), Some(part.cents));
                prop_assert_eq!(&record.beneficiary.siret, &part.beneficiary.siret);
                prop_assert_eq!(&record.beneficiary.rna, &part.beneficiary.rna);
                prop_assert_eq!(record.project.as_deref(), Some(award.project.as_str()));
                prop_assert_eq!(record.year, Some(award.year));
            }
        }
        prop_assert!(records.next().is_none());
    }

    /// Shares sum up to one whatever the amounts, and none is a ten-thousandth away from what it is.
    #[test]
    fn shares_sum_up_to_one(cents in prop::collection::vec(0_i64..=9_000_000_000_000, 1..60)) {
        let total: i128 = cents.iter().map(|one| i128::from(*one)).sum();
        let shares = shares(&cents);
        let sum: u64 = shares.iter().map(|share| u64::from(*share)).sum();
        prop_assert_eq!(sum, if total > 0 { 10_000 } else { 0 });
        for (cents, share) in cents.iter().zip(&shares) {
            let apart = (i128::from(*cents) * 10_000 - i128::from(*share) * total).abs();
            prop_assert!(apart <= total);
        }
    }
}
