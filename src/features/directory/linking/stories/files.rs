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

/// The page of all lines of grants, as the Observatory shows them.
async fn lines(test: &TestApp) -> String {
    let page = test.get("/en/observatory/grants/lines").await;
    assert_eq!(page.status, 200);
    page.body.replace(['\u{a0}', '\u{202f}'], " ")
}

#[tokio::test]
async fn what_somebody_says_of_who_received_is_seen_at_once_where_grants_are_counted() {
    let test = TestApp::empty().await;
    two_sections(&test).await;
    load(&test, "g_20240101.csv", grants(&[asked_line()])).await;
    recompute(&test.app, true).await.unwrap();
    let before = lines(&test).await;
    assert!(before.contains(ASKED) && !before.contains(OF_NORD), "{before}");

    let asked = waiting(&test.app, 5).await.unwrap();
    let of_nord = asked.iter().find(|pair| pair.sides[0].0 == OF_NORD);
    let id = of_nord.unwrap().link.id;
    decide(&test.app, id, word(Verdict::Same)).await.unwrap();
    let after = lines(&test).await;
    assert!(after.contains(OF_NORD), "{after}");
    assert!(after.contains("attributed by name and place"), "{after}");

    decide(&test.app, id, word(Verdict::Undo)).await.unwrap();
    assert!(!lines(&test).await.contains(OF_NORD));
    test.close().await;
}

#[tokio::test]
async fn who_is_recognised_by_name_is_so_at_once_where_grants_are_counted() {
    let test = TestApp::empty().await;
    let mut rows = crowd();
    rows.push(present("W595000001", RARE));
    load(&test, "w.csv", rna(&rows)).await;
    // What follows from the register is computed before any grant is here.
    recompute(&test.app, true).await.unwrap();
    let table = "id,beneficiaire,commune,objet,attribuant,montant,annee\n\
                 1,PARENTS ZYGOMATIQUES CALFEUTREES POTIMARRON,59000 LILLE,fête,Département fictif,100,2020\n\
                 2,ZYGOMATIQUES CALFEUTREES DU POTIMARRON,59000 LILLE,fête,Département fictif,9000,2020\n";
    load(&test, "t.csv", table).await;
    assert!(!lines(&test).await.contains(RARE));

    let done = recompute(&test.app, true).await.unwrap();
    assert_eq!(done.parties_recognised, 1, "{done:?}");
    let after = lines(&test).await;
    assert!(
        after.contains(RARE) && after.contains("attributed by name and place"),
        "{after}"
    );
    let version = test.app.facts().version.clone();
    recompute(&test.app, true).await.unwrap();
    assert_eq!(test.app.facts().version, version, "again changes nothing");
    test.close().await;
}
