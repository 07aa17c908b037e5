//! Stories of what a whole file of grants tells about whom one of its lines means.

use super::*;
use crate::shared::authz::Role;

const ASKED: &str = "ZYGOMATIQUES CALFEUTREES POTIMARRON";
const OF_NORD: &str = "Zygomatiques calfeutrées du potimarron du Nord";
const OF_SARTHE: &str = "Zygomatiques calfeutrées du potimarron de la Sarthe";

/// A register with the sections of two departments beside others.
async fn two_sections(test: &TestApp) {
    let mut rows = crowd();
    rows.extend([present("W595000001", OF_NORD), present("W595000002", OF_SARTHE)]);
    load(test, "w.csv", rna(&rows)).await;
}

/// Lines of a file that names the Nord over and over, each with a number that no register here has.
fn of_nord() -> Vec<String> {
    let names = ["FETES", "PETANQUE", "JONGLAGE", "LUDOTHEQUE", "FANFARE"];
    let line = |(at, name): (u32, &&str)| {
        let number = siret(&siren(100 + at));
        grant(&[
            ("nomBeneficiaire", &format!("{name} DU NORD")),
            ("idBeneficiaire", &number),
        ])
    };
    (0..).zip(&names).map(line).collect()
}

fn asked_line() -> String {
    grant(&[("nomBeneficiaire", ASKED), ("idBeneficiaire", &siret(&siren(1)))])
}

/// What the findings of this kind weigh for each link, by the name of its organisation.
async fn said(test: &TestApp, feature: &str) -> Vec<(String, i64)> {
    let mut found = Vec::new();
    for id in ask(test, "select cast(id as text) from link order by id").await {
        let seen = look(&test.app, id.parse().unwrap()).await.unwrap().unwrap();
        let sum: i64 = seen.parts.iter().map(|part| part.bits).sum();
        assert_eq!(Some(sum), seen.link.score, "the parts are the score");
        let name = seen.sides.iter().flatten().find(|side| side.register == "rna");
        let bits = seen.parts.iter().filter(|part| part.feature == feature);
        found.push((name.unwrap().names[0].0.clone(), bits.map(|part| part.bits).sum()));
    }
    found.sort();
    found
}

#[tokio::test]
async fn a_file_that_names_one_department_means_its_section_and_the_sum_says_so_in_words() {
    let test = TestApp::empty().await;
    two_sections(&test).await;
    // Alone, the line may mean either.
    load(&test, "g_20240101.csv", grants(&[asked_line()])).await;
    recompute(&test.app, true).await.unwrap();
    let [nord, sarthe] = &said(&test, "file").await[..] else {
        panic!("both are asked about");
    };
    assert_eq!((nord.1, sarthe.1), (0, 0));

    let mut lines = of_nord();
    lines.push(asked_line());
    load(&test, "g_20250101.csv", grants(&lines)).await;
    let done = recompute(&test.app, true).await.unwrap();
    assert_eq!(
        done.parties_recognised, 0,
        "what a file says recognises nobody: {done:?}"
    );
    let found = said(&test, "file").await;
    assert_eq!(found[0].0, OF_NORD);
    assert!(found[0].1 > 0, "{found:?}");
    assert!(
        found.iter().all(|(name, bits)| name == OF_NORD || *bits < 0),
        "{found:?}"
    );

    // Told in three languages to whoever looks at the pair.
    test.give("camille@registres.example", None, Role::Administrator)
        .await;
    let browser = test.signed_in("camille@registres.example", true).await;
    let id = ask(
        &test,
        "select cast(l.id as text) from link l join link_part p on p.link_id = l.id where p.feature = 'file' and p.bits > 0",
    )
    .await;
    for (lang, words) in [
        ("fr", "Le fichier de la subvention parle souvent de « nord »"),
        ("nl", "Het bestand van de subsidie heeft het vaak over “nord”"),
        ("en", "The file of the grant often speaks of “nord”"),
    ] {
        let page = browser.get(&format!("/{lang}/links/{}", id[0])).await;
        let text = page.body.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(text.contains(words), "{words}: {text}");
        assert!(!text.contains("sum-"), "{text}");
    }
    test.close().await;
}

#[tokio::test]
async fn a_number_unknown_here_makes_two_names_one_party_and_either_may_find_it() {
    let test = TestApp::empty().await;
    let mut rows = crowd();
    rows.push(present("W595000001", RARE));
    load(&test, "w.csv", rna(&rows)).await;
    let number = siret(&siren(1));
    let named = |name: &str| grant(&[("nomBeneficiaire", name), ("idBeneficiaire", &number)]);
    load(&test, "g_20240101.csv", grants(&[named("ZCP")])).await;
    let done = recompute(&test.app, true).await.unwrap();
    assert_eq!(done.links_waiting, 0, "{done:?}");

    let lines = [named("ZCP"), named(ASKED), named(ASKED)];
    load(&test, "g_20250101.csv", grants(&lines)).await;
    let others = "select name from grant_spelling order by name";
    assert_eq!(ask(&test, others).await, ["Ville de Fictiville", "ZCP", ASKED]);
    let done = recompute(&test.app, true).await.unwrap();
    assert_eq!((done.parties_recognised, done.links_waiting), (0, 1), "{done:?}");
    assert!(page(&test, RARE).await.contains("Zygomatiques"));

    // Of whom no file tells any more, no name stays.
    let other = grant(&[("idBeneficiaire", &siret(&siren(2)))]);
    load(
        &test,
        "g_20260101.csv",
        grants(&[other.clone(), other.clone(), other]),
    )
    .await;
    assert_eq!(ask(&test, others).await, ["Ville de Fictiville"]);
    test.close().await;
}
