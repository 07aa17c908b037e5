//! What holds of any lines, however they come.

use proptest::{collection::vec, prelude::*};
use registers::Siren;
use registers::grants::{
    Cents, GrantRecord, Party, Rough, Same, Share, Split, Verdict, payer, same_grant, settle,
};

use crate::sums::{amounts, decision, payments, settled, told};

/// A line drawn from few values, so that many tell the same grant.
fn drawn() -> impl Strategy<Value = String> {
    let word = |words: &'static [&'static str]| prop::sample::select(words);
    (
        word(&["2020", "2021"]),
        word(&["Fictiville", "État", "État — Culture"]),
        word(&["S732829320,TISSERANDS", ",TISSERANDS", ",FILEURS", "N01,", "N02,"]),
        word(&["100.0", "50.0", "-5.0"]),
        word(&["atelier", ""]),
        word(&["individual", "individual", "aggregate"]),
        word(&["attribue", "verse"]),
        word(&["a", "b", "c"]),
    )
        .prop_map(|(year, funder, whom, amount, purpose, extent, measure, source)| {
            format!("{year},{funder},{whom},{amount},{purpose},{extent},{measure},don,{source}")
        })
}

proptest! {
    #[test]
    fn the_order_of_the_lines_does_not_matter(
        lines in vec(drawn(), 1..24),
        order in any::<prop::sample::Index>(),
        backwards in any::<bool>(),
    ) {
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let mut other = lines.clone();
        other.rotate_left(order.index(lines.len()));
        if backwards {
            other.reverse();
        }
        let kinds = |lines: &[&str], verdicts: &[Verdict]| {
            let mut kinds: Vec<String> = lines
                .iter()
                .zip(verdicts)
                .map(|(line, verdict)| match verdict {
                    Verdict::SetAside { why, .. } => format!("{line} {why}"),
                    Verdict::Counted | Verdict::NotAdded(_) => format!("{line} {verdict:?}"),
                })
                .collect();
            kinds.sort();
            kinds
        };
        let (first, tally) = settled(&lines);
        let (second, again) = settled(&other);
        prop_assert_eq!(tally, again);
        prop_assert_eq!(kinds(&lines, &first), kinds(&other, &second));
    }

    #[test]
    fn two_lines_are_the_same_grant_in_both_directions(lines in vec(drawn(), 2)) {
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let records = payments(&lines);
        let told = told(&records);
        prop_assert_eq!(same_grant(told[0], told[1]), same_grant(told[1], told[0]));
    }

    #[test]
    fn what_is_set_aside_points_to_a_line_that_tells_the_same(lines in vec(drawn(), 1..16)) {
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let records = payments(&lines);
        let told = told(&records);
        for (place, verdict) in settle(&told).into_iter().enumerate() {
            if let Verdict::SetAside { by, why } = verdict {
                prop_assert_eq!(same_grant(told[place], told[by]), Some(why));
            }
        }
    }

    #[test]
    fn only_a_line_without_a_name_is_taken_for_another_one(lines in vec(drawn(), 1..16)) {
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let records = payments(&lines);
        let told = told(&records);
        let nobody = |place: usize| records[place].beneficiary.name.is_none() && !records[place].beneficiary.has_number();
        let verdicts = settle(&told);
        for (place, verdict) in verdicts.iter().enumerate() {
            if let Verdict::SetAside { by, why: Same::Unnamed } = verdict {
                prop_assert!(nobody(place) && !nobody(*by));
                prop_assert_eq!(verdicts[*by], Verdict::Counted, "what it is told by counts itself");
                let twice = |(other, verdict): (usize, &Verdict)| {
                    *verdict == Verdict::SetAside { by: *by, why: Same::Unnamed }
                        && told[other].source() == told[place].source()
                };
                prop_assert_eq!(verdicts.iter().enumerate().filter(|line| twice(*line)).count(), 1);
            }
        }
    }

    #[test]
    fn nobody_of_whom_something_is_told_twice_is_passed_by(lines in vec(drawn(), 1..24)) {
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let mut records = payments(&lines);
        for record in records.iter_mut().filter(|record| record.purpose.is_some()) {
            record.reference = Some("D1".into());
            record.decided = Some(jiff::civil::date(2020, 6, 1));
        }
        // One source knows the town by its number, the others by its name alone.
        let is_town = |party: &Party| party.name.as_deref() == Some("Fictiville");
        for record in records.iter_mut().filter(|record| is_town(&record.funder)) {
            let is_numbered = record.source.as_deref() == Some("a");
            record.funder.siren = is_numbered.then(|| Siren::parse("732829320").unwrap());
        }
        let (mut whom, mut payers): (Vec<Party>, Vec<Party>) = Default::default();
        let mut rough = Rough::default();
        for record in &records {
            let whom = number(&mut whom, &record.beneficiary);
            rough.take(whom, number(&mut payers, &record.funder), record);
        }
        let payers: Vec<String> = payers.iter().map(payer).collect();
        let perhaps = rough.perhaps(|one| {
            let name = &payers[one as usize];
            payers.iter().position(|other| other == name).unwrap() as u32
        });
        for (number, party) in whom.iter().enumerate() {
            let own: Vec<GrantRecord> = records.iter().filter(|record| record.beneficiary == *party).cloned().collect();
            let verdicts = settle(&told(&own));
            let is_told_twice = verdicts.iter().any(|verdict| matches!(verdict, Verdict::SetAside { .. }));
            prop_assert!(!is_told_twice || perhaps.contains(&(number as u32)));
        }
    }

    #[test]
    fn the_parts_of_a_repeated_total_sum_up_to_it(
        total in 1..10_000_000_i64,
        first in 1..5_000_u16,
        second in 1..2_500_u16,
    ) {
        let third = 10_000 - first - second;
        let amount = Cents::new(total).to_string();
        let shares = [first, second, third].map(|share| Share::new(share).unwrap().to_string());
        let lines: Vec<(&str, &str)> = shares.iter().map(|share| (amount.as_str(), share.as_str())).collect();
        let group = decision(&lines);
        if group.split == Split::Repeated {
            prop_assert_eq!(amounts(&group).iter().sum::<i64>(), total);
        } else {
            // A few cents fit any proportion: nothing is changed then.
            prop_assert_eq!(amounts(&group), vec![total; 3]);
        }
    }
}

/// The place of a party among those met, where it is put if it is new.
fn number(met: &mut Vec<Party>, party: &Party) -> u32 {
    let place = met.iter().position(|one| one == party).unwrap_or_else(|| {
        met.push(party.clone());
        met.len() - 1
    });
    place as u32
}
