//! Stories of registers that teach how they are to be compared, and of those too small for it.

use std::fmt::Write;

use super::{CROWD, IN_LILLE, RARE, SINCE, only, two_registers};
use crate::features::directory::import::stories::fixtures::*;
use crate::features::directory::import::stories::present;
use crate::features::directory::recompute::recompute;
use crate::testing::TestApp;

/// As many lines as learning needs.
const LINES: u32 = 1000;
/// Associations that both registers have.
const SHARED: u32 = 12;

/// A name like no other, of three words that no other has: syllables by the figures of a number.
fn name(number: u32) -> String {
    const SYLLABLES: [&str; 10] = [
        "BRIN", "COU", "DELI", "FONA", "GRA", "LUPI", "MERO", "NOS", "PIRA", "TU",
    ];
    let mut name = String::from("CLUB FICTIF");
    for of_word in ["", "MA", "VEL"] {
        write!(name, " {of_word}").unwrap();
        for figure in (number + 1000).to_string().bytes() {
            name.push_str(SYLLABLES[usize::from(figure - b'0')]);
        }
    }
    name
}

#[tokio::test]
async fn registers_too_small_to_learn_from_are_compared_as_the_program_believes_and_it_is_said() {
    let test = TestApp::empty().await;
    two_registers(&test, RARE, "LES ZYGOMATIQUES CALFEUTREES DU POTIMARRON").await;
    assert!(CROWD < LINES as usize);
    recompute(&test.app, true).await.unwrap();
    let weights = only(&test).await.weights.expect("kept with the run");
    assert_eq!((weights.learnt_from, weights.bound), (None, 6500));
    assert!(weights.figures.starts_with("Parameters {"), "{}", weights.figures);
    test.close().await;
}

#[tokio::test]
async fn large_registers_teach_their_weights_which_stay_with_the_links_and_come_out_the_same_again() {
    let test = TestApp::empty().await;
    let rows: Vec<String> = (0..LINES)
        .map(|at| present(&format!("W59510{at:04}"), &name(at)))
        .collect();
    // The last of one register are the first of the other.
    let (mut bodies, mut seats) = (Vec::new(), Vec::new());
    for at in 0..LINES {
        let siren = siren(at + 1);
        bodies.push(unit(&siren, &name(at + LINES - SHARED), &[SINCE]));
        seats.push(place(&siren, IN_LILLE));
    }
    load(&test, "w.csv", rna(&rows)).await;
    load(&test, "u.csv", units(&bodies)).await;
    load(&test, "p.csv", places(&seats)).await;
    let done = recompute(&test.app, true).await.unwrap();
    // Two of them are nearly called like others, and may be asked about.
    assert!(
        (u64::from(SHARED) - 2..=u64::from(SHARED)).contains(&done.links_joined),
        "{done:?}"
    );

    let weights = "select version || '|' || coalesce(learnt_from, 0) || '|' || figures from link_weights order by version";
    let links = "select number || '|' || other_number || '|' || state || '|' || score || '|' || confidence || '|' \
        || parameters from link order by number, other_number";
    let (believed, found) = (ask(&test, weights).await, ask(&test, links).await);
    let learnt: Vec<&String> = believed.iter().filter(|row| row.contains("|1000|")).collect();
    assert_eq!(learnt.len(), 1, "{believed:?}");
    let version = learnt[0].split('|').next().unwrap();
    assert!(found.iter().all(|link| link.ends_with(version)), "{found:?}");

    // What was joined teaches nothing: the same lines give the same weights and the same links.
    assert_eq!(recompute(&test.app, true).await.unwrap(), done);
    assert_eq!(ask(&test, weights).await, believed);
    assert_eq!(ask(&test, links).await, found);
    let sums = "select cast(sum(part.bits) - max(link.score) as text) from link_part part \
        join link on link.id = part.link_id group by link.id";
    assert!(
        ask(&test, sums).await.iter().all(|rest| rest == "0"),
        "each sum is the score"
    );
    test.close().await;
}
