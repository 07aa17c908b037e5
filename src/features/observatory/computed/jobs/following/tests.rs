//! Somebody keeps each publication of jobs, knows who employs and who changed, and subtracts.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::BTreeMap;

use registers::StaffBand;
use statistics::secrecy::Stranger;
use territory::Territory;

use super::{Became, follow};
use crate::features::observatory::computed::jobs::{Banded, Lines};
use crate::features::observatory::employers::Employer;

const COMMUNES: u64 = 6;
const THEMES: u64 = 4;

fn built_in() -> Territory {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("territories");
    Territory::read(|path| std::fs::read(folder.join(path)).ok(), "lille").unwrap()
}

/// Chance that is the same every time, as SplitMix64 mixes it.
fn falls(number: u64, of: u64) -> u64 {
    let mut mixed = number;
    for factor in [
        0x9E37_79B9_7F4A_7C15,
        0xBF58_476D_1CE4_E5B9,
        0x94D0_49BB_1331_11EB_u64,
    ] {
        mixed = (mixed ^ (mixed >> 29)).wrapping_mul(factor);
    }
    (mixed >> 17) % of
}

fn employer(world: u64, organisation: u64, round: u64) -> Employer {
    let chance = |of: u64, what: u64| falls(world * 1_000_003 + organisation * 97 + round * 7 + what, of);
    let bands = ["01", "01", "01", "01", "02", "02", "03", "11", "12", "31"];
    Employer {
        organisation: i64::try_from(organisation).unwrap(),
        commune: u16::try_from(chance(COMMUNES, 1) * chance(2, 4)).unwrap(),
        theme: u8::try_from(chance(THEMES, 2)).unwrap(),
        staff: StaffBand::parse(bands[usize::try_from(chance(10, 3)).unwrap()]).unwrap(),
    }
}

/// What registers say of a world before, and after some of it changed.
fn world(world: u64) -> (Vec<Employer>, Vec<Employer>) {
    let many = 30 + falls(world, 60);
    // Of a hundred, how many change: from one register to the next few do.
    let changing = [1, 4, 12, 40][usize::try_from(falls(world + 9, 4)).unwrap()];
    let before: Vec<Employer> = (0..many).map(|one| employer(world, one, 0)).collect();
    let after = before.iter().filter_map(|one| {
        let organisation = u64::try_from(one.organisation).unwrap();
        match falls(world * 31 + organisation, 100) {
            roll if roll * 3 < changing => None,
            roll if roll < changing => Some(employer(world, organisation, 1)),
            _ => Some(*one),
        }
    });
    let born = (many..many + 12).filter(|one| falls(world * 37 + one, 100) < changing * 2);
    let after = after.chain(born.map(|one| employer(world, one, 1))).collect();
    (before, after)
}

fn least(one: &Employer) -> f64 {
    f64::from(one.staff.employees().0)
}

/// Of how many organisations that changed the jobs can be worked out from two publications put together, by whoever
/// knows who changed and where everybody is.
fn read(before: &Lines, after: &Lines) -> usize {
    let mut became: BTreeMap<i64, Became> = BTreeMap::new();
    for one in &before.employers {
        became.insert(one.organisation, (Some(*one), None));
    }
    for one in &after.employers {
        became.entry(one.organisation).or_default().1 = Some(*one);
    }
    let mut stranger = Stranger::default();
    // Those who stay as they are, together for each place and theme; the others each by itself.
    let mut staying: BTreeMap<(u16, u8), usize> = BTreeMap::new();
    let mut held: [Vec<(Employer, usize)>; 2] = [Vec::new(), Vec::new()];
    let mut changed = Vec::new();
    for (was, is) in became.values() {
        if was == is {
            let one = was.unwrap();
            let place = *staying
                .entry((one.commune, one.theme))
                .or_insert_with(|| stranger.unknown());
            // Once for each place and theme is enough.
            for side in &mut held {
                if !side.iter().any(|(_, known)| *known == place) {
                    side.push((one, place));
                }
            }
            continue;
        }
        let mut sides = Vec::new();
        for (side, one) in [was, is].into_iter().enumerate() {
            if let Some(one) = one {
                let place = stranger.unknown();
                held[side].push((*one, place));
                sides.push((place, least(one), if side == 0 { -1.0 } else { 1.0 }));
            }
        }
        changed.push(sides);
    }
    for (side, lines) in [before, after].into_iter().enumerate() {
        let mut hears = |sum: &super::Sum, of: &dyn Fn(&Employer) -> bool| {
            let terms: Vec<(usize, f64)> = held[side]
                .iter()
                .filter(|(one, _)| of(one))
                .map(|(_, place)| (*place, 1.0))
                .collect();
            if !sum.withheld && !terms.is_empty() {
                let told = statistics::bands::employees(&sum.bands).unwrap().least as f64;
                stranger.hears(&terms, told, told);
            }
        };
        hears(&lines.whole, &|_| true);
        for (at, sum) in lines.communes.iter().enumerate() {
            hears(sum, &|one| usize::from(one.commune) == at);
        }
        for (at, sum) in lines.themes.iter().enumerate() {
            hears(sum, &|one| usize::from(one.theme) == at);
        }
    }
    let is_read = |sides: &&Vec<(usize, f64, f64)>| {
        let terms: Vec<(usize, f64)> = sides.iter().map(|(place, _, sign)| (*place, *sign)).collect();
        let truth: f64 = sides.iter().map(|(_, jobs, sign)| jobs * sign).sum();
        // Towards zero, so that what is asked for is never below it.
        let (terms, truth) = match truth < 0.0 {
            true => (
                terms.iter().map(|(place, sign)| (*place, -sign)).collect(),
                -truth,
            ),
            false => (terms, truth),
        };
        let (low, high) = stranger.between(&terms).unwrap();
        let sees = |end: f64| (end - truth).abs() < 0.01;
        assert!(
            low <= truth + 0.01 && high.is_none_or(|high| truth <= high + 0.01),
            "misread: {low} {truth} {high:?}"
        );
        // That one has as many as before, elsewhere or for something else, is not what it has.
        truth > 0.0 && sees(low) && high.is_some_and(sees)
    };
    changed.iter().filter(is_read).count()
}

#[test]
fn two_publications_put_together_tell_what_no_single_one_that_changed_has() {
    let territory = built_in();
    let (mut naive, mut told, mut waited) = (0, 0, 0);
    for number in 0..40 {
        let (before, now) = world(number);
        let before = Lines::of(&territory, before).next_sized(&Banded::new());
        let after = follow(&territory, &before, now.clone());
        let found = read(&before, &after);
        assert_eq!(found, 0, "in world {number}");
        let at_once = Lines::of(&territory, now);
        naive += read(&before, &at_once);
        waited += usize::from(after.employers != at_once.employers);
        told += usize::from(after.employers != before.employers);
        // Told again of the same registers, nothing more comes out.
        let again = follow(&territory, &after, at_once.employers);
        assert_eq!(read(&after, &again), 0, "in world {number}, again");
    }
    assert!(naive > 10, "registers told as they come do tell: {naive}");
    assert!(told > 5 && waited > 5, "{told} changed, {waited} waited");
}
