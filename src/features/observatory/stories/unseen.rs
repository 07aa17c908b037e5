//! Places of which no register was loaded: none that is known there is not nought, on pages, in files and in the directory.

use super::{fine, line, load};
use crate::features::directory::ImportOptions;
use crate::features::observatory::publish;
use crate::testing::TestApp;

/// The French register of one department: associations by commune, with one whose seat moved to Tournai.
pub(super) fn north() -> String {
    const HEAD: &str = "id;id_ex;siret;gestion;date_creat;date_publi;nature;groupement;titre;objet;objet_social1;objet_social2;\
        adr1;adr2;adr3;adrs_codepostal;libcom;dir_civilite;siteweb;observation;position;rup_mi;maj_time";
    let one = |(number, (code, commune)): (usize, (&str, &str))| {
        format!(
            "595S0595{number:06};0595{number:06};;595S;2001-05-06;0001-01-01;D;S;LES METIERS {number};Tisser;006000;000000;\
             ;;;{code};{commune};PM;;;A;;2010-01-01 00:00:00"
        )
    };
    let seats = [
        ("59100", "ROUBAIX"),
        ("59100", "ROUBAIX"),
        ("59800", "LILLE"),
        ("59650", "VILLENEUVE-D'ASCQ"),
    ];
    let lines: Vec<String> = seats.into_iter().enumerate().map(one).collect();
    format!("{HEAD}\n{}\n", lines.join("\n"))
}

#[tokio::test]
async fn of_whom_no_register_says_whether_they_are_still_there_it_is_said_beside_those_that_are() {
    let test = TestApp::empty().await;
    // One continues under a number that its line does not give.
    let register = north().replacen("PM;;;A;;", "PM;;;R;;", 1);
    let file = test.file("rna_import_20261101_dpt_59.csv", register);
    test.import(file, ImportOptions::default()).await;
    for (lang, counted, left) in [
        (
            "en",
            "Computed from 3 organisations.",
            "of 1 other organisation no register loaded says",
        ),
        (
            "fr",
            "Calculé sur 3 organisations.",
            "pour 1 autre organisation, aucun répertoire chargé ne dit",
        ),
        (
            "nl",
            "Berekend op 3 organisaties.",
            "Van 1 andere organisatie op het hele grondgebied zegt geen",
        ),
    ] {
        let page = format!("/{lang}/observatory/indicators/living-associations");
        let page = fine(&test.get(&page).await);
        assert!(page.contains(counted) && page.contains(left), "{page}");
        // Where all situations are counted, nobody is left out.
        let every = format!("/{lang}/observatory/indicators/register-states");
        assert!(!fine(&test.get(&every).await).contains(left), "{every}");
    }
    test.close().await;

    // Where that is all of them, none is known to be there, and the page says why.
    let test = TestApp::empty().await;
    let register = north().replace("PM;;;A;;", "PM;;;R;;");
    let file = test.file("rna_import_20261101_dpt_59.csv", register);
    test.import(file, ImportOptions::default()).await;
    let page = fine(&test.get("/en/observatory/indicators/living-associations").await);
    assert!(
        page.contains("of 4 other organisations no register loaded says"),
        "{page}"
    );
    test.close().await;
}

#[tokio::test]
async fn where_no_register_was_loaded_nothing_is_nought() {
    let test = TestApp::empty().await;
    let file = test.file("rna_import_20261101_dpt_59.csv", north());
    let outcome = test.import(file, ImportOptions::default()).await;
    assert_eq!((outcome.refused, outcome.rejected), (None, 0));
    publish(&test.app).await.unwrap();
    let unseen = "no register of it loaded";

    // The indicator: across the border nobody looked; in Tourcoing somebody did, and found none.
    let at = "/observatory/indicators/density";
    let tournai = fine(&test.get(&format!("/en{at}?place=57081")).await);
    assert!(tournai.contains(unseen), "{tournai}");
    let tourcoing = fine(&test.get(&format!("/en{at}?place=59599")).await);
    assert!(
        tourcoing.contains("associations for 1,000 inhabitants") && !tourcoing.contains(unseen),
        "{tourcoing}"
    );
    // None where somebody looked is a count: it is not said that nothing was loaded.
    for (lang, none, said) in [
        (
            "en",
            "Nothing has been loaded yet",
            "Computed from 0 organisations",
        ),
        ("fr", "Rien n’a encore été chargé", "Calculé sur 0 organisation"),
        ("nl", "Er is nog niets geladen", "Berekend op 0 organisaties"),
    ] {
        let page = fine(&test.get(&format!("/{lang}{at}?place=59599")).await);
        assert!(page.contains(said) && !page.contains(none), "{page}");
    }
    let csv = test.get(&format!("/en{at}/figures/commune.csv")).await.body;
    let of = |name: &str| {
        csv.lines()
            .find(|line| line.starts_with(name))
            .unwrap()
            .to_owned()
    };
    assert!(of("Tourcoing,").contains(",0.00,"), "{csv}");
    assert!(of("Tournai,").contains(unseen), "{csv}");

    // On the whole territory those who live where nobody looked do not thin out the others.
    let whole = fine(&test.get(&format!("/en{at}")).await);
    assert!(whole.contains("communes no register was loaded"), "{whole}");
    let french: u64 = {
        let communes = test
            .app
            .territory
            .communes
            .iter()
            .filter(|one| one.country == "fr");
        communes.map(|one| u64::from(one.population)).sum()
    };
    let json = test.get("/data/indicators.json").await.json();
    let indicators = json["indicators"].as_array().unwrap();
    let values = |slug: &str| {
        let found = indicators.iter().find(|one| one["indicator"] == slug).unwrap();
        found["values"].as_array().unwrap().clone()
    };
    let value = |slug: &str, cut: &str, key: &str| {
        let all = values(slug);
        let found = all.iter().find(|one| one["cut"] == cut && one["key"] == key);
        found.unwrap_or_else(|| panic!("{slug} {cut} {key}")).clone()
    };
    let density = value("density", "whole", "");
    assert_eq!(density["value"], (4 * 200_000 + french) / (2 * french));
    assert_eq!(density["communes_not_loaded"], 58);
    assert_eq!(
        value("living-associations", "side", "wallonie")["value"],
        serde_json::Value::Null
    );
    assert_eq!(value("living-associations", "commune", "59599")["value"], 0);
    let tournai = value("living-associations", "commune", "57081");
    assert_eq!(
        (&tournai["value"], &tournai["communes_not_loaded"]),
        (&serde_json::Value::Null, &1.into())
    );
    let published = test.get("/data/indicators.csv").await.body;
    assert!(
        published.contains("living-associations,commune,57081,,"),
        "{published}"
    );

    // The portrait, beside another; no picture ranks what was not seen.
    let both = fine(
        &test
            .get("/en/observatory/portraits/communes/57081?with=59599")
            .await,
    );
    assert!(both.contains(unseen) && both.contains("0 associations"), "{both}");

    // The directory: the page of the commune, the list, the map and its table, the interface for programs.
    for (lang, said) in [
        ("en", "No register of this place was loaded"),
        ("fr", "Aucun répertoire de ce lieu n’a été chargé"),
        ("nl", "Voor deze plaats is geen register geladen"),
    ] {
        let page = fine(&test.get(&format!("/{lang}/communes/57081")).await);
        assert!(page.contains(said), "{page}");
        let page = fine(&test.get(&format!("/{lang}/communes/59599")).await);
        assert!(!page.contains(said), "{page}");
    }
    let list = fine(&test.get("/en/communes").await);
    assert!(list.contains("Of 58 communes, marked –"), "{list}");
    let map = fine(&test.get("/en/map").await);
    assert!(
        map.contains("Tournai: no register loaded") && map.contains("Tourcoing: No organisation"),
        "{map}"
    );
    let home = fine(&test.get("/en/").await);
    assert!(home.contains("Tournai: no register loaded"), "{home}");
    let communes = test.get("/api/v1/communes?lang=en").await.json();
    let count = |code: &str| {
        let all = communes["items"].as_array().unwrap();
        all.iter().find(|one| one["code"] == code).unwrap()["count"].clone()
    };
    assert_eq!(
        (count("57081"), count("59599"), count("59512")),
        (serde_json::Value::Null, 0.into(), 2.into())
    );
    test.close().await;
}

#[tokio::test]
async fn where_no_file_of_grants_tells_of_a_place_it_is_not_said_that_it_receives_nothing() {
    let test = TestApp::empty().await;
    let file = test.file("rna_import_20261101_dpt_59.csv", north());
    test.import(file, ImportOptions::default()).await;
    let none = fine(&test.get("/en/observatory/indicators/grants?place=57081").await);
    assert!(
        none.contains("no grant is known to go there") && !none.contains("0 grants"),
        "{none}"
    );
    load(&test, "town_2023.csv", &[line("town", 2023, 1, "weaving", "400")]).await;
    let whole = fine(&test.get("/en/observatory/indicators/grants").await);
    assert!(whole.contains("1 grant"), "{whole}");
    // Of the only grant no file says the theme: it is not said that every theme receives nothing.
    for (lang, known, wrong) in [
        ("en", "0 wherever it is known", "0 everywhere"),
        ("fr", "0 partout où on le sait", "0 partout<"),
        ("nl", "0 overal waar het bekend is", "Overal 0"),
    ] {
        let page = fine(&test.get(&format!("/{lang}/observatory/indicators/grants")).await);
        assert!(page.contains(known) && !page.contains(wrong), "{known}: {page}");
    }
    test.close().await;
}
