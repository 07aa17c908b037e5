//! Stories of a few invented organisations among many others.

use linkage::{
    Feature, Linker, Manner, Name, NotTheSame, Number, Parameters, Party, Reason, Reconciler, Scheme,
    Training, Zone,
};

pub(super) fn party(source: &str, id: &str, name: &str) -> Party {
    Party {
        id: id.to_owned(),
        source: source.to_owned(),
        names: vec![Name::of(name)],
        ..Party::default()
    }
}

/// A register of other organisations, so that common words are common.
pub(super) fn others(source: &str) -> Vec<Party> {
    let forms = ["Association", "Comité", "Club", "Amicale", "Centre"];
    let doings = [
        "sportive",
        "culturelle",
        "de musique",
        "des parents",
        "de quartier",
    ];
    let mut parties = Vec::new();
    for (at, form) in forms.iter().cycle().take(400).enumerate() {
        let doing = doings[at / 5 % 5];
        let place = format!(
            "Lieudit{}",
            char::from(b'a' + (at % 26) as u8)
                .to_string()
                .repeat(1 + at / 26 % 9)
        );
        parties.push(party(
            source,
            &format!("x{at}"),
            &format!("{form} {doing} {place}"),
        ));
    }
    parties
}

fn link(left: &[Party], right: &[Party], said: &NotTheSame) -> Vec<(String, String, Zone, Reason)> {
    Linker::new(left, right, Parameters::default(), said)
        .link(1)
        .into_iter()
        .map(|link| {
            (
                left[link.left].id.clone(),
                right[link.right].id.clone(),
                link.zone,
                link.reason,
            )
        })
        .collect()
}

fn zone(links: &[(String, String, Zone, Reason)], one: &str, other: &str) -> Option<Zone> {
    links
        .iter()
        .find(|link| link.0 == one && link.1 == other)
        .map(|link| link.2)
}

#[test]
fn a_name_cut_and_shortened_by_an_administration_finds_its_register() {
    let mut register = others("rna");
    register.push(party(
        "rna",
        "W1",
        "Académie fictive de recherche sur l'interprétation ancienne",
    ));
    let mut grants = vec![party("grants", "g", "ACAD FICTIVE RECHERC INTERPRETAT")];
    grants[0].commune = Some("44999".to_owned());
    register.last_mut().unwrap().commune = Some("44999".to_owned());
    let links = link(&grants, &register, &NotTheSame::default());
    assert_eq!(zone(&links, "g", "W1"), Some(Zone::Linked), "{links:?}");
}

#[test]
fn initials_are_the_words_they_stand_for() {
    let mut register = others("rna");
    register.push(party("rna", "W1", "Fonds inventé pour l'art tricoté"));
    let reconciler = Reconciler::new(&register, Parameters::default());
    let found = reconciler.candidates(&party("", "", "F.I.A.T."), 3);
    assert_eq!(register[found[0].party].id, "W1");
    let initials = |part: &&linkage::Part| matches!(part.feature, Feature::Word(_, Manner::Initials));
    assert!(found[0].explanation.parts.iter().find(initials).unwrap().bits.0 > 0);
}

/// Whom a register with these names besides others answers first.
fn first(names: &[&str], asked: &str) -> String {
    let mut register = others("rna");
    register.extend(names.iter().map(|name| party("rna", name, name)));
    let found = Reconciler::new(&register, Parameters::default()).candidates(&party("", "", asked), 3);
    register[found[0].party].id.clone()
}

#[test]
fn small_words_count_in_initials_or_do_not() {
    let names = [
        "Association pour pingouins et jongleurs hardis",
        "Jusqu'à la lune accompagner le vent",
        "Comité départemental APJ",
    ];
    assert_eq!(first(&names, "APPJH"), names[0]);
    assert_eq!(first(&names, "JALLALV"), names[1]);
}

#[test]
fn a_form_written_out_counts_in_the_initials_beside_it() {
    let mut register = others("rna");
    register.push(party("rna", "W1", "Association AZFT"));
    let reconciler = Reconciler::new(&register, Parameters::default());
    let found = reconciler.candidates(&party("", "", "ASS. ZINZOLINE FARFELUE ET TURLUTUTU"), 3);
    assert_eq!(register[found[0].party].id, "W1");
    let initials = |part: &linkage::Part| matches!(part.feature, Feature::Word(_, Manner::Initials));
    assert!(
        found[0].explanation.parts.iter().any(initials),
        "{:?}",
        found[0].explanation
    );
}

#[test]
fn a_number_is_the_same_in_words_and_in_figures() {
    let names = ["Club zinzolin du 3ème âge", "Zinzolin XX", "Les six farfelus"];
    assert_eq!(first(&names, "CLUB ZINZOLIN TROISIEME AGE"), names[0]);
    assert_eq!(first(&names, "ZINZOLIN 20"), names[1]);
    assert_eq!(first(&names, "6 FARFELUS"), names[2]);
}

#[test]
fn a_shortened_department_is_that_department() {
    let names = [
        "Conseil fictif d'urbanisme de la Haute-Savoie",
        "Conseil fictif d'urbanisme de la Haute-Marne",
    ];
    assert_eq!(first(&names, "CONSEIL FICTIF URBAN HTE MAR"), names[1]);
    assert_eq!(first(&names, "CONSEIL FICTIF URBAN HAUTE SAV"), names[0]);
}

#[test]
fn words_that_agree_equally_are_told_apart_as_they_are_written() {
    let names = [
        "Association Zinzolin",
        "Zinzolin association",
        "La vitrine zinzoline 02",
    ];
    assert_eq!(first(&names, "ZINZOLIN ASSOCIATION"), names[1]);
    assert_eq!(first(&names, "VITRINE ZINZOLINE02"), names[2]);
}

#[test]
fn the_number_of_a_department_at_the_end_of_a_name_is_that_department() {
    let names = [
        "Logement fictif du Finistère",
        "Logement fictif de Loire-Atlantique",
        "Les 44 marches",
    ];
    assert_eq!(first(&names, "LOGEMENT FICTIF 44"), names[1]);
    assert_eq!(first(&names, "LOGEMENT FICTIF 29"), names[0]);
    assert_eq!(first(&names, "44 MARCHES"), names[2]);
}

#[test]
fn six_homonyms_are_nobody_s_link_and_somebody_s_question() {
    let mut register = others("rna");
    for at in 0..6 {
        register.push(party("rna", &format!("W{at}"), "Zinzolin Farfelu Turlututu"));
    }
    let grants = [party("grants", "g", "ZINZOLIN FARFELU TURLUTUTU")];
    let links = link(&grants, &register, &NotTheSame::default());
    assert!(!links.is_empty());
    assert!(links.iter().all(|link| link.2 == Zone::Review), "{links:?}");
}

#[test]
fn numbers_and_declared_successions_come_before_likeness() {
    let number = |value: &str| Number::new(Scheme::Rna, value);
    let mut before = others("before");
    let mut after = others("after");
    before.push(Party {
        declared: vec![number("W999000001")],
        ..party("before", "old", "Un nom")
    });
    after.push(Party {
        numbers: vec![number("W999000001")],
        ..party("after", "new", "Tout autre chose")
    });
    let links = link(&before, &after, &NotTheSame::default());
    let found = links.iter().find(|link| link.0 == "old").unwrap();
    assert_eq!((found.1.as_str(), found.2), ("new", Zone::Linked));
    assert_eq!(found.3, Reason::Declared(number("W999000001")));

    let mut said = NotTheSame::default();
    said.forbid(("after", "new"), ("before", "old"));
    assert_eq!(
        zone(&link(&before, &after, &said), "old", "new"),
        None,
        "what was said is stronger"
    );
}

#[test]
fn one_name_two_live_sirens_two_organisations() {
    let with = |source: &str, id: &str, siren: &str, live: Option<bool>| Party {
        numbers: vec![Number::new(Scheme::Siren, siren)],
        live,
        commune: Some("44999".to_owned()),
        ..party(source, id, "Zinzolin Farfelu Turlututu")
    };
    let mut left = others("a");
    left.push(with("a", "one", "732829320", Some(true)));
    let mut right = others("b");
    right.push(with("b", "two", "552081317", Some(true)));
    assert_eq!(
        zone(&link(&left, &right, &NotTheSame::default()), "one", "two"),
        None
    );
    right.last_mut().unwrap().live = Some(false);
    let links = link(&left, &right, &NotTheSame::default());
    assert_eq!(
        zone(&links, "one", "two"),
        Some(Zone::Linked),
        "the other number has ended"
    );
}

#[test]
fn a_local_section_is_not_the_one_of_the_next_commune() {
    let mut register = others("rna");
    for (id, commune) in [("W1", "Trifouilly"), ("W2", "Perpette"), ("W3", "Pétaouchnok")] {
        register.push(party("rna", id, &format!("Entraide fictive de {commune}")));
    }
    let grants = [party("grants", "g", "ENTRAIDE FICTIVE DE PERPETTE")];
    let links = link(&grants, &register, &NotTheSame::default());
    assert_eq!(zone(&links, "g", "W2"), Some(Zone::Linked), "{links:?}");
    assert_eq!(links.len(), 1);
}

#[test]
fn the_section_of_another_department_is_shown_and_never_linked_by_its_name() {
    let name = "Amicale du Stalag 325 Ceux de Rawa-Ruska";
    let seated = |source: &str, department: &str| Party {
        department: Some(department.to_owned()),
        ..party(source, "rawa", name)
    };
    let zone_with = |department: &str| {
        let (mut left, mut right) = (others("a"), others("b"));
        left.push(seated("a", "19"));
        right.push(seated("b", department));
        zone(&link(&left, &right, &NotTheSame::default()), "rawa", "rawa")
    };
    assert_eq!(zone_with("19"), Some(Zone::Linked));
    assert_eq!(zone_with("58"), Some(Zone::Review));
}

#[test]
fn fewer_bits_are_asked_for_only_where_there_was_enough_to_learn_from() {
    let said = NotTheSame::default();
    let linked = |left: &[Party], right: &[Party]| {
        let linker = Linker::new(left, right, Parameters::default(), &said);
        let training = Training {
            rounds: 1,
            ..Training::default()
        };
        linker.learn(training).linked
    };
    let many = |source: &str| -> Vec<Party> {
        let named = |at: usize| party(source, &format!("n{at}"), &format!("Foyer rural numéro {at}"));
        (0..1200).map(named).collect()
    };
    assert_eq!(linked(&others("a"), &others("b")), Parameters::default().linked);
    assert!(linked(&many("a"), &many("b")) < Parameters::default().linked);
}

#[test]
fn what_is_learnt_says_from_how_many_and_links_the_same_in_any_order() {
    let said = NotTheSame::default();
    let many = |source: &str, from: usize| -> Vec<Party> {
        let named = |at: usize| {
            let name = format!("Amicale Zyg{} du Canal{}", at * 7919 % 9973, at * 31 % 997);
            party(source, &format!("n{at:05}"), &name)
        };
        (from..from + 1100).map(named).collect()
    };
    // Half of each side is on the other.
    let (left, right) = (many("a", 0), many("b", 550));
    let told = |left: &[Party], right: &[Party], threads: usize| {
        let linker = Linker::new(left, right, Parameters::default(), &said);
        let (linker, learnt_from) = linker.having_learnt(Training::default());
        assert_eq!(learnt_from, Some(1100));
        assert!(linker.parameters().linked < Parameters::default().linked);
        let mut told: Vec<String> = linker
            .link(threads)
            .iter()
            .map(|link| {
                assert_eq!(linker.explain(link.left, link.right).total(), link.score);
                let mut ids = [&left[link.left], &right[link.right]].map(|party| (&party.source, &party.id));
                ids.sort();
                format!("{ids:?} {:?} {:?} {:?}", link.score, link.confidence, link.zone)
            })
            .collect();
        told.sort();
        told
    };
    let first = told(&left, &right, 1);
    let linked = first.iter().filter(|link| link.ends_with("Linked")).count();
    assert!((500..=550).contains(&linked), "{linked}");
    assert_eq!(first, told(&left, &right, 3));
    let backwards = |side: &[Party]| side.iter().rev().cloned().collect::<Vec<_>>();
    assert_eq!(first, told(&backwards(&right), &backwards(&left), 2));

    // Hardly anything in common: weights are learnt, the bound stays.
    let apart = many("b", 1090);
    let linker = Linker::new(&left, &apart, Parameters::default(), &said);
    let (linker, learnt_from) = linker.having_learnt(Training::default());
    assert_eq!(learnt_from, Some(1100));
    assert_eq!(linker.parameters().linked, Parameters::default().linked);
    // Too few lines: nothing is learnt.
    let linker = Linker::new(&left[..999], &right, Parameters::default(), &said);
    let (linker, learnt_from) = linker.having_learnt(Training::default());
    assert_eq!((learnt_from, linker.parameters()), (None, &Parameters::default()));
}
