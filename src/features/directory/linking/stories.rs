//! Stories of links by evidence, of what people say of them, and of the order in which files come.

mod files;
mod learning;
mod numbers;

use super::{Counted, Look, Verdict, Word, counts, decide, last_said, look, waiting};
use crate::features::directory::import::stories::fixtures::*;
use crate::features::directory::import::stories::present;
use crate::features::directory::joining::{JoiningError, apart, together};
use crate::features::directory::recompute::recompute;
use crate::shared::told::Told as _;
use crate::testing::TestApp;

/// A head office where the associations of the fixtures have their seat.
const IN_LILLE: Cells<'static> = &[
    ("codePostalEtablissement", "59000"),
    ("libelleCommuneEtablissement", "LILLE"),
    ("codeCommuneEtablissement", "59350"),
];
/// The year in which these associations were founded.
const SINCE: (&str, &str) = ("dateCreationUniteLegale", "2012-05-20");

/// Names enough that words have their rarity.
fn crowd() -> Vec<String> {
    let sports = [
        "JUDO", "PETANQUE", "COUTURE", "ECHECS", "CHORALE", "LECTURE", "VOILE", "TENNIS",
    ];
    let places = [
        "COTEAUX", "MARAIS", "MOULIN", "CANAL", "BEFFROI", "CARRIERE", "VERGER", "FAUBOURG",
    ];
    let names = sports
        .iter()
        .flat_map(|sport| places.map(|place| format!("CLUB FICTIF {sport} {place}")));
    names
        .enumerate()
        .map(|(at, name)| present(&format!("W5950900{at:02}"), &name))
        .collect()
}

/// Organisations beside the two that a story is about.
const CROWD: usize = 64;

/// An association of the RNA and a unit of Sirene that name no number of each other.
async fn two_registers(test: &TestApp, rna_name: &str, sirene_name: &str) {
    let mut rows = crowd();
    rows.push(present("W595000001", rna_name));
    load(test, "w.csv", rna(&rows)).await;
    load(test, "u.csv", units(&[unit(&siren(1), sirene_name, &[SINCE])])).await;
    load(test, "p.csv", places(&[place(&siren(1), IN_LILLE)])).await;
}

const RARE: &str = "Les Zygomatiques Calfeutrées du Potimarron";

async fn only(test: &TestApp) -> Look {
    let id: Vec<String> = ask(test, "select cast(id as text) from link").await;
    assert_eq!(id.len(), 1, "one link");
    look(&test.app, id[0].parse().unwrap()).await.unwrap().unwrap()
}

fn word(verdict: Verdict) -> Word<'static> {
    Word {
        verdict,
        by: "Camille",
        acting: None,
        reason: None,
        seen: None,
    }
}

#[tokio::test]
async fn a_rare_name_in_the_same_commune_joins_two_registers_and_the_page_shows_the_sum() {
    let test = TestApp::empty().await;
    two_registers(&test, RARE, "LES ZYGOMATIQUES CALFEUTREES DU POTIMARRON").await;
    assert_eq!(names(&test).await.len(), CROWD + 2);
    let done = recompute(&test.app, true).await.unwrap();
    assert_eq!((done.links_joined, done.links_waiting), (1, 0), "{done:?}");
    assert_eq!(names(&test).await.len(), CROWD + 1);
    let seen = only(&test).await;
    let sum: i64 = seen.parts.iter().map(|part| part.bits).sum();
    assert_eq!(Some(sum), seen.link.score, "the parts are the score");
    let shown = page(&test, RARE).await;
    assert!(
        shown.contains("zygomatique") && shown.contains("Same place: Lille"),
        "{shown}"
    );
    // Programs read that nothing but evidence says so.
    let key = ask(
        &test,
        "select key from organisation where name like 'Les Zygomatiques%'",
    )
    .await;
    let told = test
        .get(&format!("/api/v1/organisations/{}", key[0]))
        .await
        .json();
    let entries = told["entries"].as_array().unwrap();
    let mut joined: Vec<&str> = entries
        .iter()
        .map(|one| one["joined"].as_str().unwrap())
        .collect();
    joined.sort_unstable();
    assert_eq!(joined, ["evidence", "first"]);
    // Again changes nothing, and the address stays.
    let before = ask(&test, "select key from organisation order by key").await;
    let again = recompute(&test.app, true).await.unwrap();
    assert_eq!(again, done);
    assert_eq!(
        ask(&test, "select key from organisation order by key").await,
        before
    );
    test.close().await;
}

#[tokio::test]
async fn a_link_taken_back_waits_for_somebody_and_what_they_say_outlasts_every_run() {
    let test = TestApp::empty().await;
    two_registers(&test, RARE, "LES ZYGOMATIQUES CALFEUTREES DU POTIMARRON").await;
    let keys = ask(&test, "select key from organisation order by key").await;
    recompute(&test.app, true).await.unwrap();
    let id = only(&test).await.link.id;
    decide(&test.app, id, word(Verdict::Undo)).await.unwrap();
    assert_eq!(names(&test).await.len(), CROWD + 2, "two again");
    assert_eq!(
        ask(&test, "select key from organisation order by key").await,
        keys,
        "at their addresses"
    );
    let done = recompute(&test.app, true).await.unwrap();
    assert_eq!(
        (done.links_joined, done.links_waiting),
        (0, 1),
        "not joined by itself again"
    );
    let id = only(&test).await.link.id;

    decide(&test.app, id, word(Verdict::NotTheSame)).await.unwrap();
    recompute(&test.app, true).await.unwrap();
    assert_eq!(names(&test).await.len(), CROWD + 2);
    assert!(
        waiting(&test.app, 10).await.unwrap().is_empty(),
        "not asked again"
    );
    load(
        &test,
        "u.csv",
        units(&[unit(
            &siren(1),
            "ZYGOMATIQUES CALFEUTREES DU POTIMARRON",
            &[SINCE],
        )]),
    )
    .await;
    recompute(&test.app, true).await.unwrap();
    assert_eq!(names(&test).await.len(), CROWD + 2);

    decide(&test.app, id, word(Verdict::Undo)).await.unwrap();
    assert_eq!(ask(&test, "select reason from not_same").await.len(), 0);
    decide(&test.app, id, word(Verdict::Same)).await.unwrap();
    recompute(&test.app, true).await.unwrap();
    assert_eq!(names(&test).await.len(), CROWD + 1);
    let expected = Counted {
        same: 1,
        ..Counted::default()
    };
    assert_eq!(counts(&test.app).await.unwrap(), expected);
    assert_eq!(
        last_said(&test.app, 5).await.unwrap()[0].link.said_by.as_deref(),
        Some("Camille")
    );
    decide(&test.app, id, word(Verdict::Undo)).await.unwrap();
    assert_eq!(names(&test).await.len(), CROWD + 2);
    test.close().await;
}

#[tokio::test]
async fn a_telling_word_that_one_side_lacks_is_a_question_and_no_link() {
    let test = TestApp::empty().await;
    let parents = "PARENTS DES ZYGOMATIQUES CALFEUTREES DU POTIMARRON";
    two_registers(&test, RARE, parents).await;
    let done = recompute(&test.app, true).await.unwrap();
    assert_eq!((done.links_joined, done.links_waiting), (0, 1), "{done:?}");
    assert_eq!(names(&test).await.len(), CROWD + 2);
    let seen = only(&test).await;
    assert!(
        seen.parts.iter().any(|part| part.feature == "word-missing"),
        "{:?}",
        seen.parts
    );
    assert!(seen.sides.iter().all(Option::is_some));
    test.close().await;
}

#[tokio::test]
async fn two_reviewers_at_once_lose_nothing_and_the_second_is_told() {
    let test = TestApp::empty().await;
    two_registers(&test, RARE, "PARENTS DES ZYGOMATIQUES CALFEUTREES DU POTIMARRON").await;
    recompute(&test.app, true).await.unwrap();
    let link = only(&test).await.link;
    let say = |verdict, by| Word {
        verdict,
        by,
        acting: None,
        reason: None,
        seen: Some(link.version),
    };
    let (first, second) = tokio::join!(
        decide(&test.app, link.id, say(Verdict::Same, "Camille")),
        decide(&test.app, link.id, say(Verdict::NotTheSame, "Dominique")),
    );
    assert_eq!([&first, &second].iter().filter(|said| said.is_ok()).count(), 1);
    let refused = first.err().or(second.err()).unwrap();
    assert!(matches!(refused, JoiningError::Meanwhile(_)), "{refused}");
    let told = refused.told(&test.app.texts, crate::shared::i18n::Lang::Fr);
    assert!(told.contains("entre-temps"), "{told}");
    test.close().await;
}

#[tokio::test]
async fn what_is_told_apart_or_together_by_hand_is_a_link_that_can_be_undone() {
    let test = TestApp::empty().await;
    load(&test, "w.csv", rna(&[present("W595000001", "Jardin fictif")])).await;
    load(
        &test,
        "u.csv",
        units(&[unit(&siren(1), "JARDIN SANS NUMERO", &[])]),
    )
    .await;
    let entry = format!("sirene:{}", siren(1));
    together(
        &test.app,
        "rna:W595000001",
        &entry,
        Some("seen their statutes"),
        "operator",
    )
    .await
    .unwrap();
    assert_eq!(names(&test).await, ["Jardin fictif"]);
    let link = only(&test).await.link;
    assert_eq!(link.reason.as_deref(), Some("seen their statutes"));
    recompute(&test.app, true).await.unwrap();
    assert_eq!(names(&test).await, ["Jardin fictif"]);
    decide(&test.app, link.id, word(Verdict::Undo)).await.unwrap();
    assert_eq!(names(&test).await, ["JARDIN SANS NUMERO", "Jardin fictif"]);
    assert_eq!(ask(&test, "select state from link").await.len(), 0);

    together(&test.app, "rna:W595000001", &entry, None, "operator")
        .await
        .unwrap();
    apart(&test.app, &entry, "two gardens", "operator").await.unwrap();
    assert_eq!(names(&test).await, ["JARDIN SANS NUMERO", "Jardin fictif"]);
    let link = only(&test).await.link;
    assert_eq!(
        (link.state.as_str(), link.reason.as_deref()),
        ("apart", Some("two gardens"))
    );
    decide(&test.app, link.id, word(Verdict::Undo)).await.unwrap();
    assert_eq!(names(&test).await, ["Jardin fictif"]);
    assert_eq!(ask(&test, "select reason from not_same").await.len(), 0);
    test.close().await;
}

#[tokio::test]
async fn numbers_of_which_one_took_over_the_other_are_taken_apart_and_that_is_undone_though_both_live() {
    let test = TestApp::empty().await;
    let took_over = present("W595000002", "Jardin fictif").replacen(";;", ";W595000001;", 1);
    let rows = rna(&[took_over, present("W595000001", "Potager fictif")]);
    load(&test, "w.csv", &rows).await;
    assert_eq!(names(&test).await.len(), 1);
    apart(&test.app, "rna:W595000001", "two gardens", "operator")
        .await
        .unwrap();
    assert_eq!(names(&test).await, ["Jardin fictif", "Potager fictif"]);

    let link = ask(&test, "select cast(id as text) from link").await;
    decide(&test.app, link[0].parse().unwrap(), word(Verdict::Undo))
        .await
        .unwrap();
    assert_eq!(names(&test).await.len(), 1);
    // The register says again what it always said, and that is kept again.
    load(&test, "w.csv", &rows).await;
    let sql = "select coalesce(former, '') from rna_entry where number = 'W595000002'";
    assert_eq!(ask(&test, sql).await, ["W595000001"]);
    test.close().await;
}

#[tokio::test]
async fn who_received_without_a_number_is_asked_about_when_it_is_only_likely() {
    let test = TestApp::empty().await;
    let mut rows = crowd();
    rows.push(present("W595000001", RARE));
    load(&test, "w.csv", rna(&rows)).await;
    let table = "id,beneficiaire,commune,objet,attribuant,montant,annee\n\
                 1,PARENTS ZYGOMATIQUES CALFEUTREES POTIMARRON,59000 LILLE,fête,Département fictif,100,2020\n\
                 2,ZYGOMATIQUES CALFEUTREES DU POTIMARRON,59000 LILLE,fête,Département fictif,9000,2020\n";
    load(&test, "t.csv", table).await;
    let done = recompute(&test.app, true).await.unwrap();
    assert_eq!((done.parties_recognised, done.links_waiting), (1, 1), "{done:?}");
    let asked = waiting(&test.app, 5).await.unwrap();
    assert_eq!(asked[0].sides[1].0, "PARENTS ZYGOMATIQUES CALFEUTREES POTIMARRON");
    let id = asked[0].link.id;
    decide(&test.app, id, word(Verdict::Same)).await.unwrap();
    let done = recompute(&test.app, true).await.unwrap();
    assert_eq!(done.links_waiting, 0);
    let whose = "select p.name from grant_party p join organisation o on o.id = p.organisation_id order by 1";
    assert_eq!(ask(&test, whose).await.len(), 2);
    decide(&test.app, id, word(Verdict::Undo)).await.unwrap();
    decide(&test.app, id, word(Verdict::NotTheSame)).await.unwrap();
    let done = recompute(&test.app, true).await.unwrap();
    assert_eq!(done.links_waiting, 0);
    assert_eq!(
        ask(&test, whose).await,
        ["ZYGOMATIQUES CALFEUTREES DU POTIMARRON"]
    );
    test.close().await;
}

#[tokio::test]
async fn a_club_that_ended_and_its_living_namesake_are_a_question() {
    let test = TestApp::empty().await;
    let mut rows = crowd();
    rows.push(present("W595000001", RARE).replace(";A;2015-02-03", ";D;2015-02-03"));
    load(&test, "w.csv", rna(&rows)).await;
    load(
        &test,
        "u.csv",
        units(&[unit(
            &siren(1),
            "LES ZYGOMATIQUES CALFEUTREES DU POTIMARRON",
            &[SINCE],
        )]),
    )
    .await;
    load(&test, "p.csv", places(&[place(&siren(1), IN_LILLE)])).await;
    let done = recompute(&test.app, true).await.unwrap();
    assert_eq!((done.links_joined, done.links_waiting), (0, 1), "{done:?}");

    // What Sirene then hides leaves no word behind.
    let hidden = unit(&siren(1), "", &[("statutDiffusionUniteLegale", "P")]);
    load(&test, "u_20270101.csv", units(&[hidden])).await;
    assert!(ask(&test, "select feature from link_part").await.is_empty());
    test.close().await;
}

#[tokio::test]
async fn nobody_comes_to_speak_for_another_body_by_evidence_alone() {
    let test = TestApp::empty().await;
    two_registers(&test, RARE, "LES ZYGOMATIQUES CALFEUTREES DU POTIMARRON").await;
    let id = "select cast(organisation_id as text) from rna_entry where number = 'W595000001'";
    let organisation: i64 = ask(&test, id).await[0].parse().unwrap();
    test.give(
        "camille@potimarron.example",
        Some(organisation),
        crate::shared::authz::Role::Representative,
    )
    .await;
    let done = recompute(&test.app, true).await.unwrap();
    assert_eq!((done.links_joined, done.links_waiting), (0, 1), "{done:?}");
    assert_eq!(names(&test).await.len(), CROWD + 2);
    test.close().await;
}
