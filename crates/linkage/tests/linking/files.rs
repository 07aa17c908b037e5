//! What a file tells of its lines.

use linkage::{Feature, Line, Parameters, Party, Reconciler};

use super::stories::{others, party};

#[test]
fn a_file_about_one_place_means_the_section_of_that_place() {
    let mut register = others("rna");
    let sections = ["Perpette", "Trifouilly", "Pétaouchnok"];
    for place in sections {
        let of_place = |what: &str| party("rna", &format!("{what} {place}"), &format!("{what} {place}"));
        register.extend(["Entraide fictive", "Zinzolin", "Ludothèque turlututu"].map(of_place));
    }
    let reconciler = Reconciler::new(&register, Parameters::default());
    let asked = party("", "", "ENTRAIDE FICTIVE");
    let mut file: Vec<Party> = [
        "ZINZOLIN PERPETTE",
        "LUDOTHEQUE TURLUTUTU PERPETTE",
        "FETES PERPETTE",
        "PETANQUE DE PERPETTE",
    ]
    .iter()
    .map(|name| party("grants", name, name))
    .collect();
    file.push(asked.clone());
    let found = reconciler.candidates_for(&asked, &reconciler.habits(&file), 3);
    assert_eq!(register[found[0].party].id, "Entraide fictive Perpette");
    let file = |part: &&linkage::Part| part.feature == Feature::File;
    assert!(found[0].explanation.parts.iter().find(file).unwrap().bits.0 > 0);
    let odds = |found: &[linkage::Found]| found[0].probability / found[1].probability;
    let alone = reconciler.candidates(&asked, 3);
    assert!(
        odds(&found) > 2.0 && odds(&alone) < 1.5,
        "by the name alone they are nearly even"
    );
}

#[test]
fn a_file_that_names_one_department_does_not_mean_the_section_of_another() {
    let mut register = others("rna");
    for place in ["Sarthe", "Loire-Atlantique"] {
        let name = format!("Entraide fictive de {place}");
        register.push(party("rna", place, &name));
    }
    let reconciler = Reconciler::new(&register, Parameters::default());
    let asked = party("", "", "ENTRAIDE FICTIVE");
    let lines = ["FETES", "PETANQUE", "ZINZOLIN", "LUDOTHEQUE TURLUTUTU"];
    let mut file: Vec<Party> = lines
        .iter()
        .map(|name| party("grants", name, &format!("{name} LOIRE ATLANTIQUE")))
        .collect();
    file.push(asked.clone());
    let found = reconciler.candidates_for(&asked, &reconciler.habits(&file), 2);
    let says: Vec<(&str, i32)> = found
        .iter()
        .map(|found| {
            let parts = &found.explanation.parts;
            let file = parts.iter().find(|part| part.feature == Feature::File);
            (
                register[found.party].id.as_str(),
                file.map_or(0, |part| part.bits.0),
            )
        })
        .collect();
    let [("Loire-Atlantique", meant), ("Sarthe", other)] = says[..] else {
        panic!("{says:?}");
    };
    assert!(meant > 0 && other < 0, "{says:?}");
}

#[test]
fn a_file_puts_in_order_and_proves_nobody() {
    let mut register = others("rna");
    for place in ["Sarthe", "Loire-Atlantique"] {
        let name = format!("Entraide fictive de {place}");
        register.push(party("rna", place, &name));
    }
    let reconciler = Reconciler::new(&register, Parameters::default());
    let asked = party("", "", "ENTRAIDE FICTIVE");
    let line = party("grants", "", "FETES LOIRE ATLANTIQUE");
    let found = reconciler.candidates_for(&asked, &reconciler.habits([&line; 6]), 2);
    assert_eq!(register[found[0].party].id, "Loire-Atlantique");
    let parts = &found[0].explanation.parts;
    let part = parts.iter().find(|part| part.feature == Feature::File);
    assert_eq!(part.unwrap().right, "loireatlantique", "what it is about");
    assert!(found[0].alone() < found[0].confidence(), "{found:?}");
    let alone = reconciler.candidates(&asked, 2);
    for by_file in &found {
        let by_name = alone.iter().find(|found| found.party == by_file.party);
        assert_eq!(
            by_name.unwrap().confidence(),
            by_file.alone(),
            "as if there were no file"
        );
    }
}

#[test]
fn lines_whose_numbers_say_who_they_are_tell_of_whom_the_file_speaks() {
    let mut register = others("rna");
    let sections = ["Perpette", "Trifouilly"];
    for place in sections {
        let of_place = |what: &str| party("rna", &format!("{what} {place}"), &format!("{what} {place}"));
        register.extend(["Entraide fictive", "Zinzolin", "Ludothèque turlututu"].map(of_place));
    }
    let at = |id: &str| register.iter().position(|party| party.id == id);
    let reconciler = Reconciler::new(&register, Parameters::default());
    let lines = ["SIGLE", "AUTRE SIGLE"].map(|name| party("grants", name, name));
    let told = |place: &str| {
        let who = [
            format!("Zinzolin {place}"),
            format!("Ludothèque turlututu {place}"),
        ];
        let who = who.map(|id| at(&id));
        let habits = reconciler.habits(lines.iter().zip(who).map(|(party, is)| Line { party, is }));
        let found = reconciler.candidates_for(&party("", "", "ENTRAIDE FICTIVE"), &habits, 1);
        register[found[0].party].id.clone()
    };
    for place in sections {
        assert_eq!(told(place), format!("Entraide fictive {place}"));
    }
}
