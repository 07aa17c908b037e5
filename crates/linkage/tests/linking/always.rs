//! What holds for any two sides: the sum is the score, neither order nor side matters, what is
//! forbidden stays apart.

use std::collections::HashSet;

use linkage::{
    Bits, Kind, Linker, Name, NotTheSame, Number, Parameters, Party, Reconciler, Scheme, Training, Zone,
    clusters,
};
use proptest::prelude::*;

const WORDS: [&str; 22] = [
    "ASSOCIATION",
    "ASS",
    "COMITE",
    "CTE",
    "DEP",
    "DEPARTEMENTAL",
    "SPORT",
    "CULTUREL",
    "SOCIO",
    "SOCIOCULTUREL",
    "Brindille",
    "BRINDILE",
    "Les",
    "de",
    "FUSELE",
    "Tartempion",
    "ACSB",
    "vzw",
    "Buurtcomité",
    "Loire-Atlantique",
    "ST",
    "MUSIQ",
];
const SIRENS: [&str; 3] = ["732829320", "552081317", "443061841"];

/// Thresholds so low that small sides have many links.
fn parameters() -> Parameters {
    Parameters {
        linked: Bits(-6000),
        review: Bits(-12_000),
        ..Parameters::default()
    }
}

fn name() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&WORDS[..]), 1..6).prop_map(|words| words.join(" "))
}

prop_compose! {
    fn party(source: &'static str)(
        names in prop::collection::vec(name(), 1..3),
        acronym in prop::option::of(prop::sample::select(&["ACSB", "CDS"][..])),
        commune in prop::option::of(prop::sample::select(&["44001", "44002"][..])),
        year in prop::option::of(1990_i16..1994),
        kind in prop::option::of(prop::sample::select(&[Kind::Association, Kind::Company][..])),
        siren in prop::option::of(prop::sample::select(&SIRENS[..])),
        live in prop::option::of(any::<bool>()),
        purpose in prop::option::of(name()),
    ) -> Party {
        Party {
            source: source.to_owned(),
            names: names.into_iter().map(Name::of).collect(),
            acronym: acronym.map(str::to_owned),
            commune: commune.map(str::to_owned),
            commune_name: commune.map(|_| "Brindille".to_owned()),
            department: commune.map(|_| "44".to_owned()),
            year,
            kind,
            numbers: siren.into_iter().map(|number| Number::new(Scheme::Siren, number)).collect(),
            live,
            purpose,
            ..Party::default()
        }
    }
}

fn side(source: &'static str) -> impl Strategy<Value = Vec<Party>> {
    prop::collection::vec(party(source), 0..12).prop_map(|mut parties| {
        for (at, party) in parties.iter_mut().enumerate() {
            party.id = format!("{at:03}");
        }
        parties
    })
}

/// What was found, by keys: who, who, score, confidence, zone, reason.
fn told(left: &[Party], right: &[Party], said: &NotTheSame, threads: usize, turned: bool) -> Vec<String> {
    let linker = Linker::new(left, right, parameters(), said);
    let mut told: Vec<String> = linker
        .link(threads)
        .iter()
        .map(|link| {
            let (one, other) = (&left[link.left].id, &right[link.right].id);
            let (one, other) = if turned { (other, one) } else { (one, other) };
            format!(
                "{one} {other} {:?} {:?} {:?} {:?}",
                link.score, link.confidence, link.zone, link.reason
            )
        })
        .collect();
    told.sort();
    told
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(
        std::env::var("TISSERAND_FUZZ_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(96)
    ))]

    #[test]
    fn the_parts_sum_to_the_score_and_read_the_same_from_both_sides(left in side("a"), right in side("b")) {
        let said = NotTheSame::default();
        let there = Linker::new(&left, &right, parameters(), &said);
        let back = Linker::new(&right, &left, parameters(), &said);
        for link in there.link(1) {
            let explained = there.explain(link.left, link.right);
            prop_assert_eq!(explained.total(), link.score);
            let mirrored = back.explain(link.right, link.left);
            prop_assert_eq!(mirrored.total(), link.score);
            for (part, mirror) in explained.parts.iter().zip(&mirrored.parts) {
                prop_assert_eq!(part.bits, mirror.bits);
            }
        }
    }

    #[test]
    fn neither_order_nor_side_nor_threads_change_the_result(
        (left, right) in (side("a"), side("b")),
        turn in 0_usize..12,
    ) {
        let said = NotTheSame::default();
        let first = told(&left, &right, &said, 1, false);
        prop_assert_eq!(&first, &told(&left, &right, &said, 3, false));
        prop_assert_eq!(&first, &told(&right, &left, &said, 2, true));
        let moved = |side: &[Party]| {
            let mut side = side.to_vec();
            let by = turn.min(side.len());
            side.rotate_left(by);
            side.reverse();
            side
        };
        prop_assert_eq!(&first, &told(&moved(&left), &moved(&right), &said, 1, false));
    }

    #[test]
    fn what_is_forbidden_stays_apart_and_nobody_is_linked_twice(
        left in side("a"),
        right in side("b"),
        pairs in prop::collection::vec((0_usize..12, 0_usize..12), 0..20),
    ) {
        let mut said = NotTheSame::default();
        for (one, other) in pairs {
            said.forbid(("b", &format!("{other:03}")), ("a", &format!("{one:03}")));
        }
        let links = Linker::new(&left, &right, parameters(), &said).link(2);
        let (mut lefts, mut rights) = (HashSet::new(), HashSet::new());
        for link in &links {
            let (one, other) = (&left[link.left], &right[link.right]);
            let differ = !one.numbers.is_empty() && !other.numbers.is_empty() && one.numbers != other.numbers;
            let ended = one.live == Some(false) || other.live == Some(false);
            prop_assert!(!differ || ended, "two live numbers");
            let mut alone = NotTheSame::default();
            alone.forbid(("a", &one.id), ("b", &other.id));
            let without = Linker::new(&left, &right, parameters(), &alone).link(1);
            prop_assert!(!without.iter().any(|other| (other.left, other.right) == (link.left, link.right)));
            if link.zone == Zone::Linked {
                prop_assert!(lefts.insert(link.left) && rights.insert(link.right));
            }
        }
        let said_of = |link: &linkage::Link| (link.left, link.right);
        let all: HashSet<_> = links.iter().map(said_of).collect();
        prop_assert_eq!(all.len(), links.len(), "each pair once");
    }

    #[test]
    fn a_cluster_never_holds_two_live_numbers(parties in side("a"), likely in prop::collection::vec((0_usize..12, 0_usize..12), 0..20)) {
        let pairs: Vec<_> = likely
            .into_iter()
            .filter(|(one, other)| *one < parties.len() && *other < parties.len() && one != other)
            .map(|(one, other)| (one, other, Bits(1000)))
            .collect();
        let found = clusters(&parties, &pairs, &NotTheSame::default());
        prop_assert_eq!(found.iter().map(Vec::len).sum::<usize>(), parties.len());
        for cluster in &found {
            for &one in cluster {
                for &other in cluster {
                    let (one, other) = (&parties[one], &parties[other]);
                    let differ = !one.numbers.is_empty() && !other.numbers.is_empty() && one.numbers != other.numbers;
                    prop_assert!(!differ || one.live == Some(false) || other.live == Some(false));
                }
            }
        }
    }

    #[test]
    fn an_answer_explains_its_score_and_does_not_depend_on_order(parties in side("a"), asked in party("b")) {
        let reconciler = Reconciler::new(&parties, parameters());
        let found = reconciler.candidates(&asked, 5);
        for answer in &found {
            prop_assert_eq!(answer.explanation.total(), answer.score);
        }
        prop_assert!(found.iter().map(|answer| answer.probability).sum::<f64>() <= 1.0);
        let turned: Vec<Party> = parties.iter().rev().cloned().collect();
        let again = Reconciler::new(&turned, parameters()).candidates(&asked, 5);
        let ids = |side: &[Party], found: &[linkage::Found]| {
            found.iter().map(|answer| (side[answer.party].id.clone(), answer.score)).collect::<Vec<_>>()
        };
        prop_assert_eq!(ids(&parties, &found), ids(&turned, &again));
    }

    #[test]
    fn what_a_file_says_is_part_of_the_sum_and_does_not_depend_on_its_order(
        parties in side("a"),
        file in side("b"),
    ) {
        let reconciler = Reconciler::new(&parties, parameters());
        let habits = reconciler.habits(&file);
        let backwards = reconciler.habits(file.iter().rev());
        for asked in &file {
            let found = reconciler.candidates_for(asked, &habits, 5);
            for answer in &found {
                prop_assert_eq!(answer.explanation.total(), answer.score);
            }
            prop_assert_eq!(found, reconciler.candidates_for(asked, &backwards, 5));
        }
    }

    #[test]
    fn what_is_learnt_depends_on_the_seed_alone(left in side("a"), right in side("b"), seed in any::<u64>()) {
        let said = NotTheSame::default();
        let training = Training { seed, sample: 5, rounds: 3 };
        let learn = |left: &[Party], right: &[Party]| {
            Linker::new(left, right, parameters(), &said).learn(training)
        };
        let first = learn(&left, &right);
        prop_assert_eq!(&first, &learn(&right, &left));
        for row in first.words {
            prop_assert!((row.iter().sum::<f64>() - 1.0).abs() < 1e-6);
        }
        for shares in [first.place.same, first.place.chance, first.year.same, first.year.chance] {
            prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-6);
        }
    }
}
