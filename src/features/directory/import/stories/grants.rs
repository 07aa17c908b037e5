//! Stories of past grants: whose they are, what a page shows of them, what a new file replaces.

mod left_out;
mod persons;

use super::fixtures::*;
use super::present;
use crate::features::directory::import::Options;
use crate::features::directory::joining::apart;
use crate::shared::store::Engine;
use crate::testing::TestApp;
use crate::testing::page::unescaped;

/// The figures of an amount as an English page writes it.
const AMOUNT: &str = "1,500.50";

async fn shown(test: &TestApp, name: &str) -> String {
    unescaped(&page(test, name).await).replace('\u{a0}', " ")
}

#[tokio::test]
async fn a_grant_is_shown_with_its_funder_its_year_and_its_exact_amount() {
    let test = TestApp::empty().await;
    let beneficiary = siren(1);
    load(
        &test,
        "u.csv",
        units(&[unit(&beneficiary, "LES TISSERANDS IMAGINAIRES", &[])]),
    )
    .await;
    let to = ("idBeneficiaire", &*siret(&beneficiary));
    let rows = [
        grant(&[to]),
        grant(&[
            to,
            ("montant", "2000"),
            ("dateConvention", "2021-02-03"),
            ("objet", "école de tissage"),
        ]),
    ];
    let outcome = load(&test, "subventions_2023.csv", grants(&rows)).await;
    assert_eq!(
        (outcome.read, outcome.kept, outcome.rejected),
        (2, 2, 0),
        "{outcome:?}"
    );
    let shown = shown(&test, "LES TISSERANDS IMAGINAIRES").await;
    for said in [
        "Grants received",
        "Ville de Fictiville",
        "2023",
        "2021",
        AMOUNT,
        "2,000",
        "école de tissage",
        "amount awarded",
        "2 lines",
    ] {
        assert!(shown.contains(said), "{said} is not in {shown}");
    }
    assert!(!shown.contains("3,500.50"), "nothing is added up");
    assert_eq!(
        test.app.index.len(),
        1,
        "a funder of a file is no organisation of a register"
    );
    test.close().await;
}

#[tokio::test]
async fn a_beneficiary_that_comes_later_finds_its_grants() {
    let test = TestApp::empty().await;
    let (one, funder) = (siren(1), siren(90_000));
    let to = siret(&one);
    let rows = [
        grant(&[("idBeneficiaire", &to)]),
        grant(&[
            ("rnaBeneficiaire", "W595000001"),
            ("nomBeneficiaire", "JARDIN"),
            ("montant", "77.07"),
        ]),
    ];
    load(&test, "g.csv", grants(&rows)).await;
    assert_eq!(names(&test).await, Vec::<String>::new());
    load(&test, "w.csv", rna(&[present("W595000001", "Jardin fictif")])).await;
    assert!(shown(&test, "Jardin fictif").await.contains("77.07"));
    let form = ("categorieJuridiqueUniteLegale", "7210");
    let rows = [
        unit(&one, "LES TISSERANDS", &[]),
        unit(&funder, "COMMUNE DE FICTIVILLE", &[form]),
    ];
    load(&test, "u.csv", units(&rows)).await;
    let received = shown(&test, "LES TISSERANDS").await;
    assert!(
        received.contains(AMOUNT) && received.contains("COMMUNE DE FICTIVILLE</a>"),
        "{received}"
    );
    let given = shown(&test, "COMMUNE DE FICTIVILLE").await;
    assert!(
        given.contains("Grants given") && given.contains("LES TISSERANDS</a>"),
        "{given}"
    );

    // Hidden by its register, the organisation goes; what was published about its grants stays.
    let hidden = ("statutDiffusionUniteLegale", "N");
    let rows = [
        unit(&one, "LES TISSERANDS", &[hidden]),
        unit(&funder, "COMMUNE DE FICTIVILLE", &[form]),
    ];
    load(&test, "u.csv", units(&rows)).await;
    assert!(shown(&test, "COMMUNE DE FICTIVILLE").await.contains(AMOUNT));
    test.close().await;
}

#[tokio::test]
async fn grants_follow_an_entry_that_is_told_apart() {
    let test = TestApp::empty().await;
    load(&test, "w.csv", rna(&[present("W595000001", "Jardin fictif")])).await;
    let carried = ("identifiantAssociationUniteLegale", "W595000001");
    load(&test, "u.csv", units(&[unit(&siren(1), "JARDIN A", &[carried])])).await;
    load(
        &test,
        "g.csv",
        grants(&[grant(&[("idBeneficiaire", &siret(&siren(1)))])]),
    )
    .await;
    assert!(shown(&test, "Jardin fictif").await.contains(AMOUNT));
    apart(&test.app, &format!("sirene:{}", siren(1)), "", "operator")
        .await
        .unwrap();
    assert!(!shown(&test, "Jardin fictif").await.contains(AMOUNT));
    assert!(shown(&test, "JARDIN A").await.contains(AMOUNT));
    test.close().await;
}

#[tokio::test]
async fn a_new_file_of_grants_takes_the_place_of_the_last() {
    let test = TestApp::empty().await;
    load(&test, "u.csv", units(&[unit(&siren(1), "JARDIN A", &[])])).await;
    let to = siret(&siren(1));
    let row = |amount: &str| grant(&[("idBeneficiaire", &*to), ("montant", amount)]);
    let many: Vec<String> = (1..=20).map(|amount| row(&format!("{amount}.11"))).collect();
    load(&test, "g_20240101.csv", grants(&many)).await;
    load(&test, "other.csv", grants(&[row("555.55")])).await;
    let mended: Vec<String> = (1..=19).map(|amount| row(&format!("{amount}.22"))).collect();
    let outcome = load(&test, "g_20250101.csv", grants(&mended)).await;
    assert_eq!(outcome.missing, 1);
    let page = shown(&test, "JARDIN A").await;
    assert!(
        page.contains("19.22") && !page.contains(".11") && page.contains("555.55"),
        "{page}"
    );
    let cut = test.file("g_20260101.csv", grants(&mended[..10]));
    let refused = test.import(cut, Options::default()).await.refused.unwrap();
    assert!(refused.contains("9 of the 19"), "{refused}");
    assert!(shown(&test, "JARDIN A").await.contains("19.22"));
    test.close().await;
}

#[tokio::test]
async fn one_grant_that_two_files_tell_is_marked_in_one_of_them() {
    let test = TestApp::empty().await;
    load(&test, "u.csv", units(&[unit(&siren(1), "JARDIN A", &[])])).await;
    let row = grant(&[("idBeneficiaire", &siret(&siren(1)))]);
    load(&test, "town.csv", grants(std::slice::from_ref(&row))).await;
    load(&test, "compilation.csv", grants(&[row])).await;
    let marked = ask(
        &test,
        "select same_reason from grant_line where same_as is not null",
    )
    .await;
    assert_eq!(marked, ["two-sources"]);
    let page = shown(&test, "JARDIN A").await;
    assert_eq!(
        page.matches("already published by another source").count(),
        1,
        "{page}"
    );
    // Loaded again, the marked file is replaced and marked again.
    load(
        &test,
        "town.csv",
        grants(&[grant(&[("idBeneficiaire", &siret(&siren(1)))])]),
    )
    .await;
    assert_eq!(
        ask(
            &test,
            "select same_reason from grant_line where same_as is not null"
        )
        .await,
        ["two-sources"]
    );
    test.close().await;
}

#[tokio::test]
async fn a_line_that_names_nobody_is_told_once_beside_the_file_that_names_its_beneficiary() {
    let test = TestApp::empty().await;
    let reasons = "select same_reason from grant_line where same_as is not null";
    // The compilation has a key of its own for each beneficiary, and the name of none.
    let payments = |key: &str, amount: &str| {
        let head = "year,donor_name_raw,benef_id,beneficiary_name,amount_eur,purpose_raw,granularity,measure,concours,source_id";
        format!(
            "{head}\n2023,Ville de Fictiville,{key},,{amount},Association sportive,individual,attribue,don,town\n"
        )
    };
    load(&test, "compilation.csv", payments("N5e020654bfc7", "900.0")).await;
    assert_eq!(ask(&test, reasons).await, Vec::<String>::new());
    let named = |whom: &[&str], amount: &str| {
        let lines: Vec<String> = whom
            .iter()
            .map(|whom| format!("{whom},Ville de Fictiville,association sportive,{amount},2023"))
            .collect();
        format!(
            "beneficiaire,attribuant,objet,montant,annee\n{}\n",
            lines.join("\n")
        )
    };
    load(&test, "town.csv", named(&["CLUB IMAGINAIRE"], "900")).await;
    assert_eq!(ask(&test, reasons).await, ["unnamed"]);
    let counted = "select name from grant_party where id in
        (select beneficiary_id from grant_line where same_as is null)";
    assert_eq!(ask(&test, counted).await, ["CLUB IMAGINAIRE"]);

    // With two clubs of one amount nobody can tell which one it is.
    load(
        &test,
        "town.csv",
        named(&["CLUB IMAGINAIRE", "JUDO IMAGINAIRE"], "900"),
    )
    .await;
    assert_eq!(ask(&test, reasons).await, Vec::<String>::new());
    // And the compilation comes again as the town mended its file.
    load(
        &test,
        "town.csv",
        named(&["JUDO IMAGINAIRE", "CLUB IMAGINAIRE"], "901"),
    )
    .await;
    load(&test, "compilation.csv", payments("N5e020654bfc7", "901.0")).await;
    assert_eq!(ask(&test, reasons).await, Vec::<String>::new());
    load(
        &test,
        "town.csv",
        named(&["JUDO IMAGINAIRE", "X IMAGINAIRE"], "901").replacen("901", "902", 1),
    )
    .await;
    assert_eq!(ask(&test, reasons).await, ["unnamed"]);
    test.close().await;
}

#[tokio::test]
async fn the_state_is_one_funder_and_its_programme_is_told_on_the_line() {
    let test = TestApp::empty().await;
    load(&test, "u.csv", units(&[unit(&siren(1), "JARDIN A", &[])])).await;
    let head = "year,donor_level,donor_name_raw,donor_program,benef_id,amount_eur,purpose_raw";
    let lines = |to: &str| {
        format!(
            "{head}\n2020,etat,État — 147,147,S{to},900.0,atelier\n\
             2020,etat,Ministère de la Culture - DRAC,Création,S{to},700.0,concert\n"
        )
    };
    load(&test, "book.csv", lines(&siren(1))).await;
    let funders = "select distinct name from grant_party where id in (select funder_id from grant_line)";
    assert_eq!(ask(&test, funders).await, ["État"]);
    let page = shown(&test, "JARDIN A").await;
    for said in ["Programme 147", "Ministère de la Culture - DRAC — Création"] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    // A file that was loaded when each programme was a funder is replaced whole.
    let mut transaction = test.app.db.write().await.unwrap();
    sqlx::query("update grant_party set key = 'name::etat147', name = 'État — 147' where key = 'name::etat'")
        .execute(&mut *transaction)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    load(&test, "book.csv", lines(&siren(1)).replace("900.0", "901.0")).await;
    assert_eq!(ask(&test, funders).await, ["État"]);
    assert_eq!(
        ask(&test, "select purpose from grant_line order by id")
            .await
            .len(),
        2
    );
    test.close().await;
}

#[tokio::test]
async fn nothing_is_kept_of_a_natural_person_who_receives() {
    let test = TestApp::empty().await;
    let rows = [
        grant(&[
            ("nomBeneficiaire", "Madame Personne FICTIVE"),
            ("objet", "aide au vélo de Personne"),
        ]),
        grant(&[("idBeneficiaire", &siret(&siren(1)))]),
    ];
    let outcome = load(&test, "g.csv", grants(&rows)).await;
    assert_eq!(outcome.reasons.get("natural-person"), Some(&1), "{outcome:?}");
    let kept = [
        ask(&test, "select coalesce(name, '') from grant_party").await,
        ask(&test, "select coalesce(purpose, '') from grant_line").await,
        vec![std::fs::read_to_string(outcome.report.unwrap()).unwrap()],
    ];
    assert!(!kept.concat().join(" ").contains("Personne"), "{kept:?}");
    assert_eq!(
        ask(&test, "select money from grant_line").await.len(),
        2,
        "the line itself is counted"
    );
    test.close().await;
}

#[tokio::test]
async fn a_file_of_grants_takes_the_place_of_the_fictitious_organisations() {
    let test = TestApp::demonstration().await;
    load(&test, "g.csv", grants(&[grant(&[])])).await;
    assert!(!test.app.facts().demonstration);
    assert_eq!(names(&test).await, Vec::<String>::new());
    let home = test.get("/en/organisations").await;
    assert!(home.status.is_success());
    test.close().await;
}

#[tokio::test]
async fn the_first_file_of_grants_leaves_its_table_with_the_indexes_it_had() {
    let test = TestApp::empty().await;
    let indexes = match test.app.db.engine() {
        Engine::Sqlite => {
            "select name from sqlite_master where type = 'index' and tbl_name = 'grant_line' order by name"
        }
        Engine::Postgres => {
            "select cast(indexname as text) from pg_indexes where tablename = 'grant_line' order by indexname"
        }
    };
    let before = ask(&test, indexes).await;
    assert!(
        before.contains(&"grant_line_beneficiary".to_owned()),
        "{before:?}"
    );
    load(&test, "subventions_2023.csv", grants(&[grant(&[])])).await;
    assert_eq!(ask(&test, indexes).await, before);
    // A file that is refused leaves them too: they were taken away in its own transaction.
    let cut = test.file("subventions_2024.csv", "nomAttribuant,idAttribuant\n");
    test.import(cut, Options::default()).await;
    assert_eq!(ask(&test, indexes).await, before);
    test.close().await;
}

#[tokio::test]
async fn a_licence_that_is_said_is_shown_with_the_file_even_when_it_is_said_later() {
    let test = TestApp::empty().await;
    let file = test.file("subventions_2023.csv", grants(&[grant(&[])]));
    let sources = async || test.get("/en/sources").await.body;
    test.import(file.clone(), Options::default()).await;
    assert!(sources().await.contains("not stated"));

    let said = Options {
        licence: Some("Licence fictive 1.0".into()),
        ..Options::default()
    };
    test.import(file.clone(), said).await;
    assert!(sources().await.contains("Licence fictive 1.0"));
    let all = test.get("/api/v1/sources").await.json();
    assert_eq!(all["items"][0]["licence"], "Licence fictive 1.0");

    let version = test.app.facts().version.clone();
    test.import(file, Options::default()).await;
    assert_eq!(
        test.app.facts().version,
        version,
        "who says nothing takes nothing back"
    );
    test.close().await;
}
