//! Stories of the official code of communes: what became of them is known to what was loaded and to what comes.

mod served;

use super::fixtures::*;
use super::present;
use crate::features;
use crate::features::directory::import::{self, Options, Outcome};
use crate::features::directory::indexing;
use crate::features::directory::query::{DirectoryQuery, Reader};
use crate::shared::app::App;
use crate::shared::i18n::Lang;
use crate::testing::TestApp;

/// The list that says what the tables say, but for lines that stand in the place of those of these codes.
fn list(test: &TestApp, other: &[(&str, &str)]) -> String {
    let mut lines = vec!["TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT".to_owned()];
    for place in test.app.territory.gazetteer.places() {
        let code = place.official();
        if place.country != "fr" || other.iter().any(|(known, _)| *known == code) {
            continue;
        }
        let (sort, part_of) = match &place.part_of {
            Some(city) => ("ARM", city.as_str()),
            None => ("COM", ""),
        };
        lines.push(format!("{sort},{code},,,,,,,,{},,{part_of}", place.name_fr));
    }
    lines.extend(other.iter().map(|(_, line)| (*line).to_owned()));
    lines.join("\n")
}

/// An association whose address says this: code, postcode, name of the commune.
fn at(number: &str, place: &str) -> String {
    present(number, number).replace("59350;59000;Lille", place)
}

/// Loads a file as `tisserand import` does.
async fn load_on(app: &mut App, path: std::path::PathBuf) -> Outcome {
    let options = Options {
        quiet: true,
        ..Options::default()
    };
    let loaded = import::import(app, &[path], &options, Lang::En).await.unwrap();
    import::follow_communes(app, &loaded, true).await.unwrap();
    loaded.into_iter().next().unwrap()
}

/// Each association with its commune, and how sure that is.
async fn placed(test: &TestApp) -> Vec<String> {
    ask(
        test,
        "select name || ' ' || coalesce(commune, '-') || ' ' || place from organisation order by name",
    )
    .await
}

#[tokio::test]
async fn communes_that_became_one_take_their_organisations_along_and_later_files_find_them() {
    let test = TestApp::empty().await;
    let lines = [
        at("W595000001", "59013;59152;Anstaing"),
        at("W595000002", "_;59152;Val-Imaginaire"),
        at("W595000003", "59602;59152;Tressin"),
    ];
    load(&test, "rna_waldec_20260101.csv", rna(&lines)).await;
    let before = [
        "W595000001 59013 certain",
        "W595000002 - uncertain",
        "W595000003 59602 certain",
    ];
    assert_eq!(placed(&test).await, before);
    let unsure = page(&test, "W595000002").await;
    assert!(
        unsure.contains("Commune uncertain") && unsure.contains("Anstaing</a>, "),
        "{unsure}"
    );

    // Anstaing is delegated in Chéreng, which has another name now.
    let changed = [
        ("59013", "COMD,59013,,,,,,,,Anstaing,,59146"),
        ("59146", "COM,59146,,,,,,,,Val-Imaginaire,,"),
    ];
    let path = test.file("v_commune_2027.csv", list(&test, &changed));
    let mut app = App::open(test.app.config.clone(), None, features::texts())
        .await
        .unwrap();
    let told = load_on(&mut app, path.clone()).await;
    assert_eq!(
        (told.kind.as_deref(), told.refused.as_deref()),
        (Some("cog-communes"), None)
    );
    assert_eq!(
        (told.reasons["commune-merged"], told.reasons["commune-renamed"]),
        (1, 1),
        "{told:?}"
    );
    assert_eq!(
        (told.reasons.len(), told.rejected, told.changed),
        (2, 0, 2),
        "{told:?}"
    );
    let report = std::fs::read_to_string(told.report.unwrap()).unwrap();
    assert!(
        report.contains("59146 Chéreng → Val-Imaginaire,this commune has another name now"),
        "{report}"
    );
    assert!(report.contains("59013 Anstaing → 59146,"), "{report}");
    let after = [
        "W595000001 59146 certain",
        "W595000002 59146 certain",
        "W595000003 59602 certain",
    ];
    assert_eq!(placed(&test).await, after);
    assert!(indexing::is_fresh(&app).await.unwrap());
    assert!(app.knows_communes().await.unwrap());
    assert!(
        !test.app.knows_communes().await.unwrap(),
        "what was opened before can say so"
    );

    // What comes later is found under either name; the same list once more changes nothing.
    let lines = [&lines[..], &[at("W595000004", "59013;59152;Val Imaginaire")]].concat();
    let told = load_on(&mut app, test.file("rna_waldec_20260201.csv", rna(&lines))).await;
    assert_eq!(
        (told.added, told.changed, told.reasons.len()),
        (1, 0, 0),
        "{told:?}"
    );
    assert_eq!(placed(&test).await[3], "W595000004 59146 certain");
    let version = app.facts().version.clone();
    let again = load_on(&mut app, path).await;
    assert_eq!((again.changed, again.refused), (0, None));
    assert_eq!(app.facts().version, version);
    app.db.close().await;

    // A program that starts knows; a list as the tables have it takes everything back.
    let mut app = App::open(test.app.config.clone(), None, features::texts())
        .await
        .unwrap();
    let commune = app.territory.commune("59013").unwrap();
    assert_eq!(
        (commune.code.as_str(), commune.name.fr.as_str()),
        ("59146", "Val-Imaginaire")
    );
    // What asks for the commune that is no more finds all who are where it is now.
    let kept = DirectoryQuery::read(Some("commune=59013"), Reader::Machine).unwrap();
    let found = app.index.page(&kept.for_index(&app).unwrap(), 10, None).unwrap();
    assert_eq!(found.total, 3);
    let told = load_on(&mut app, test.file("v_commune_2028.csv", list(&test, &[]))).await;
    assert_eq!(
        (told.reasons.len(), told.refused.as_deref()),
        (0, None),
        "{told:?}"
    );
    assert_eq!(placed(&test).await[..3], before);
    assert_eq!(app.territory.commune("59013").unwrap().code, "59013");
    app.db.close().await;
    test.close().await;
}

#[tokio::test]
async fn what_became_of_a_commune_without_a_trace_is_told_by_the_events() {
    let test = TestApp::demonstration().await;
    // Gruson is a part of Baisieux since 2027; for some years before it had been a part of Tressin.
    let events = "MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP\n\
        31,2027-01-01,COM,59275,0,,,Gruson,COM,59044,0,,,Baisieux\n\
        31,2027-01-01,COM,59044,0,,,Baisieux,COM,59044,0,,,Baisieux\n\
        33,1973-01-01,COM,59275,0,,,Gruson,COM,59602,0,,,Tressin\n\
        21,1980-01-01,COM,59602,0,,,Tressin,COM,59275,0,,,Gruson\n\
        21,1980-01-01,COM,59602,0,,,Tressin,COM,59602,0,,,Tressin\n\
        33,1973-01-01,COM,59013,0,,,Anstaing,COM,59602,0,,,Tressin\n\
        21,1980-01-01,COM,59602,0,,,Tressin,COM,59013,0,,,Anstaing\n";
    let somebody = "update organisation set commune = '59275', place = 'certain' where id = (select min(id) from organisation)";
    let mut writing = test.app.db.write().await.unwrap();
    sqlx::query(somebody).execute(&mut *writing).await.unwrap();
    writing.commit().await.unwrap();

    let mut app = App::open(test.app.config.clone(), None, features::texts())
        .await
        .unwrap();
    let told = load_on(&mut app, test.file("v_mvt_commune_2027.csv", events)).await;
    assert_eq!(
        (told.kind.as_deref(), told.kept),
        (Some("cog-events"), 7),
        "{told:?}"
    );
    assert_eq!(
        (told.reasons.len(), told.reasons["commune-merged"]),
        (1, 1),
        "{told:?}"
    );
    let where_now = ask(
        &test,
        "select commune from organisation where id = (select min(id) from organisation)",
    )
    .await;
    assert_eq!(where_now, ["59044"], "the fictitious ones stay, and follow");
    assert_eq!(app.territory.commune("59275").unwrap().code, "59044");

    // A list that has it says that the events stand; events that undo it take it back.
    let told = load_on(&mut app, test.file("v_commune_2028.csv", list(&test, &[]))).await;
    assert_eq!(
        (
            told.reasons.len(),
            told.reasons["commune-event-stands"],
            told.changed
        ),
        (1, 1, 0),
        "{told:?}"
    );
    assert_eq!(app.territory.commune("59275").unwrap().code, "59044");
    let undone = format!(
        "{events}21,2028-01-01,COM,59044,0,,,Baisieux,COM,59275,0,,,Gruson\n\
        21,2028-01-01,COM,59044,0,,,Baisieux,COM,59044,0,,,Baisieux\n"
    );
    let told = load_on(&mut app, test.file("v_mvt_commune_2028.csv", undone)).await;
    assert_eq!((told.kept, told.reasons.len()), (9, 0), "{told:?}");
    assert_eq!(app.territory.commune("59275").unwrap().code, "59275");
    app.db.close().await;
    test.close().await;
}

#[tokio::test]
async fn a_commune_that_is_founded_again_takes_nobody_along_who_does_not_say_so() {
    let test = TestApp::demonstration().await;
    let somebody = "update organisation set commune = '59009', place = 'certain' where id = (select min(id) from organisation)";
    let mut writing = test.app.db.write().await.unwrap();
    sqlx::query(somebody).execute(&mut *writing).await.unwrap();
    writing.commit().await.unwrap();

    // Annappes leaves Villeneuve-d'Ascq.
    let annappes = [("59020", "COM,59020,,,,,,,,Annappes,,")];
    let mut app = App::open(test.app.config.clone(), None, features::texts())
        .await
        .unwrap();
    let told = load_on(&mut app, test.file("v_commune_2027.csv", list(&test, &annappes))).await;
    assert_eq!(
        (told.reasons.len(), told.reasons["commune-new"], told.changed),
        (1, 1, 0),
        "{told:?}"
    );
    let where_now = ask(
        &test,
        "select commune from organisation where id = (select min(id) from organisation)",
    )
    .await;
    assert_eq!(where_now, ["59009"], "it says nothing of Annappes");
    assert_eq!(
        app.territory.gazetteer.place("59020").unwrap().name_fr,
        "Annappes"
    );
    app.db.close().await;
    test.close().await;
}

#[tokio::test]
async fn a_list_that_is_older_or_not_whole_is_refused_and_changes_nothing() {
    let test = TestApp::empty().await;
    let territory = &test.app.territory;
    let former = territory
        .gazetteer
        .places()
        .iter()
        .filter(|place| place.country == "fr");
    let former: Vec<String> = former.flat_map(|place| place.former_codes.clone()).collect();
    let gone = former.iter().filter(|code| {
        territory
            .gazetteer
            .place(code)
            .is_some_and(|place| place.code != **code)
    });
    let gone: Vec<(&str, String)> = gone
        .take(20)
        .map(|code| (code.as_str(), format!("COM,{code},,,,,,,,Autrefois {code},,")))
        .collect();
    assert_eq!(gone.len(), 20);
    let lines: Vec<(&str, &str)> = gone.iter().map(|(code, line)| (*code, line.as_str())).collect();
    let older = test.file("v_commune_2015.csv", list(&test, &lines));
    let told = test.import(older, Options::default()).await;
    assert!(
        told.refused.as_deref().is_some_and(|why| why.contains("older")),
        "{told:?}"
    );

    let whole = list(&test, &[]);
    let north: Vec<&str> = whole
        .lines()
        .filter(|line| line.starts_with("TYPE") || line.starts_with("COM,59"))
        .collect();
    let told = test
        .import(test.file("nord.csv", north.join("\n")), Options::default())
        .await;
    assert!(
        told.refused
            .as_deref()
            .is_some_and(|why| why.contains("--accept-loss")),
        "{told:?}"
    );
    // Of an archive of both sorts nothing is passed over without a word.
    let events = "MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP\n\
        31,2027-01-01,COM,59275,0,,,Gruson,COM,59044,0,,,Baisieux\n";
    let both = zip(&[("v_commune_2027.csv", &whole), ("v_mvt_commune_2027.csv", events)]);
    let told = test.import(test.file("cog.zip", both), Options::default()).await;
    assert!(
        told.refused
            .as_deref()
            .is_some_and(|why| why.contains("one after the other")),
        "{told:?}"
    );
    let written = ask(
        &test,
        "select code from commune_change union all select file_name from import",
    )
    .await;
    assert_eq!(written, Vec::<String>::new());
    test.close().await;
}
