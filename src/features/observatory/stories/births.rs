//! When associations were born: the headline says what the figure shows, and nothing that missing dates could change.

use super::fine;
use crate::features::directory::ImportOptions;
use crate::features::observatory::{check, publish};
use crate::testing::TestApp;
use crate::testing::page::between;

/// The French register of one department: an association of Roubaix for each date of creation.
fn dated(dates: &[&str]) -> String {
    let culture: Vec<(&str, &str)> = dates.iter().map(|date| (*date, "006000")).collect();
    register(&culture)
}

/// The same for each date and the code of what it is for.
pub(super) fn register(created: &[(&str, &str)]) -> String {
    const HEAD: &str = "id;id_ex;siret;gestion;date_creat;date_publi;nature;groupement;titre;objet;objet_social1;objet_social2;\
        adr1;adr2;adr3;adrs_codepostal;libcom;dir_civilite;siteweb;observation;position;rup_mi;maj_time";
    let one = |(number, (date, code)): (usize, &(&str, &str))| {
        format!(
            "595S0595{number:06};0595{number:06};;595S;{date};0001-01-01;D;S;LES METIERS {number};Tisser;{code};000000;\
             ;;;59100;ROUBAIX;PM;;;A;;2010-01-01 00:00:00"
        )
    };
    let lines: Vec<String> = created.iter().enumerate().map(one).collect();
    format!("{HEAD}\n{}\n", lines.join("\n"))
}

#[tokio::test]
async fn the_headline_of_births_says_what_is_known_of_the_years_and_no_more() {
    let test = TestApp::empty().await;
    let load = async |name: &str, dates: &[&str]| {
        let file = test.file(name, dated(dates));
        let outcome = test.import(file, ImportOptions::default()).await;
        assert_eq!((outcome.refused, outcome.rejected), (None, 0), "{name}");
        publish(&test.app).await.unwrap();
    };
    let read = async |lang: &str| fine(&test.get(&format!("/{lang}/observatory/indicators/births")).await);
    let years = async || {
        let file = test
            .get("/en/observatory/indicators/births/figures/year.csv")
            .await;
        assert_eq!(file.status, 200, "{}", file.body);
        file.body
    };

    // Every date is known: one year is above the others, and a year without any is drawn as none. The file hardly knows any
    // date after 2009: none of those is told.
    let known = ["2001-05-06", "2003-01-01", "2003-09-09", "2012-02-02"];
    load("rna_import_20261001_dpt_59.csv", &known).await;
    for (lang, said) in [
        ("en", "2003: the highest year, 2"),
        ("fr", "2003 : l’année la plus haute, 2"),
        ("nl", "2003: het hoogste jaar, 2"),
    ] {
        let page = read(lang).await;
        assert!(page.contains(said) && page.contains("2009"), "{page}");
    }
    let file = years().await;
    let said: Vec<&str> = file.lines().skip(1).map(|line| &line[..7]).collect();
    assert_eq!(said, ["2001,1,", "2002,0,", "2003,2,"], "{file}");

    // Of two years that have as many, none is the highest.
    let even = [&known[..], &["2001-07-07"][..]].concat();
    load("rna_import_20261002_dpt_59.csv", &even).await;
    for (lang, said, wrong) in [
        ("en", "In no year more than 2", "the highest year"),
        ("fr", "Aucune année au-dessus de 2", "l’année la plus haute"),
        ("nl", "Geen jaar boven 2", "het hoogste jaar"),
    ] {
        let page = read(lang).await;
        assert!(page.contains(said) && !page.contains(wrong), "{page}");
    }

    // Where dates are missing the highest year is that of which most dates were written down: nothing is said of it.
    let missing = [&even[..], &["0001-01-01"; 6][..], &["2003-03-03"][..]].concat();
    load("rna_import_20261003_dpt_59.csv", &missing).await;
    for (lang, said, wrong) in [
        (
            "en",
            "From 2001 to 2003: those whose year is known",
            "the highest year",
        ),
        (
            "fr",
            "De 2001 à 2003 : celles dont l’année est connue",
            "l’année la plus haute",
        ),
        (
            "nl",
            "Van 2001 tot 2003: die waarvan het jaar bekend is",
            "het hoogste jaar",
        ),
    ] {
        let page = read(lang).await;
        assert!(page.contains(said) && !page.contains(wrong), "{page}");
    }
    let page = read("en").await;
    assert!(page.contains("Year unknown: 54.5%"), "{page}");
    let portrait = fine(&test.get("/en/observatory/portraits/communes/59512").await);
    assert!(!portrait.contains("the highest year"), "{portrait}");
    // Of the same births the value and the figure say the same: whoever came after 2009 is in neither.
    for (said, times) in [(&page, 2), (&portrait, 3)] {
        assert!(said.matches("Date known for 45.5%").count() >= times, "{said}");
    }
    assert!(!page.contains("Date known for 50%"), "{page}");

    test.close().await;

    // No date at all is no figure, and no nought.
    let test = TestApp::empty().await;
    let file = test.file("rna_import_20261001_dpt_59.csv", dated(&["0001-01-01"; 3]));
    let outcome = test.import(file, ImportOptions::default()).await;
    assert_eq!((outcome.refused, outcome.rejected), (None, 0));
    let page = fine(&test.get("/en/observatory/indicators/births").await);
    assert!(
        page.contains("not known") && !page.contains("0 creations") && !page.contains("figures/year.csv"),
        "{page}"
    );
    test.close().await;
}

#[tokio::test]
async fn what_associations_are_created_for_is_told_decade_by_decade_with_the_greatest_change() {
    let (culture, sport, nature) = ("006000", "011000", "024000");
    let created = |year: &'static str, parts: [(usize, &'static str); 3]| {
        parts
            .into_iter()
            .flat_map(move |(many, code)| std::iter::repeat_n((year, code), many))
    };
    let mut all: Vec<(&str, &str)> =
        created("1994-05-06", [(21, culture), (3, sport), (6, nature)]).collect();
    all.extend(created("2003-05-06", [(12, culture), (15, sport), (3, nature)]));
    // Too few to say what they are for; after the last year that the file knows; and of no known year.
    all.extend(created("1985-05-06", [(0, culture), (5, sport), (0, nature)]));
    all.extend(created("2012-05-06", [(0, culture), (40, sport), (0, nature)]));
    all.extend(created("0001-01-01", [(0, culture), (40, sport), (0, nature)]));
    let test = TestApp::empty().await;
    let file = test.file("rna_import_20261001_dpt_59.csv", register(&all));
    let outcome = test.import(file, ImportOptions::default()).await;
    assert_eq!((outcome.refused, outcome.rejected), (None, 0));
    publish(&test.app).await.unwrap();
    for (lang, said) in [
        (
            "en",
            "Sport: from 10% of creations in 1990–1999 to 50% in 2000–2009",
        ),
        (
            "fr",
            "Sport : de 10 % des créations en 1990–1999 à 50 % en 2000–2009",
        ),
        (
            "nl",
            "Sport: van 10 % van de oprichtingen in 1990–1999 naar 50 % in 2000–2009",
        ),
    ] {
        let page = fine(&test.get(&format!("/{lang}/observatory/indicators/births")).await);
        let page = page.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(page.contains(said), "{said} is not in {page}");
        assert!(page.contains("id=\"theme-decade\""), "{page}");
    }
    let path = "/en/observatory/indicators/births/figures/theme-decade";
    let table = test.get(&format!("{path}.csv")).await.body;
    for row in [
        "Theme,1990–1999,2000–2009",
        "Culture and heritage,0.700000,0.400000",
        "Sport,0.100000,0.500000",
        "Environment and nature,0.200000,0.100000",
        "Housing,0.000000,0.000000",
        "Computed from,30,30",
    ] {
        assert!(table.lines().any(|line| line == row), "{row} is not in {table}");
    }
    let picture = test.get(&format!("{path}.svg")).await;
    assert!(
        picture.status == 200 && picture.body.contains("Sport"),
        "{}",
        picture.body
    );
    // For one theme its own share, of all that were created.
    let sport = test.get(&format!("{path}.csv?theme=sport")).await.body;
    assert!(
        sport.contains("Sport,0.100000,0.500000") && sport.contains("Computed from,30,30"),
        "{sport}"
    );
    assert!(!sport.contains("Culture"), "{sport}");
    // Each share opens those that it counts, and below it all of that decade who have a theme.
    let page = fine(&test.get("/en/observatory/indicators/births").await);
    let who = "kind=association&kind=foundation&within=territory";
    for (years, many) in [("1990-1999", 3), ("2000-2009", 15)] {
        let behind = format!("/en/organisations?theme=sport&founded={years}&{who}");
        assert!(
            page.contains(&format!("\"{behind}\"")),
            "{behind} is not in {page}"
        );
        assert_eq!(listed(&test, &behind).await, many, "{behind}");
    }
    let themes = test.app.territory.themes.iter();
    let themes: Vec<String> = themes.map(|one| format!("theme={}", one.slug)).collect();
    let behind = format!("/en/organisations?{}&founded=1990-1999&{who}", themes.join("&"));
    assert!(
        page.contains(&format!("\"{behind}\"")),
        "{behind} is not in {page}"
    );
    assert_eq!(listed(&test, &behind).await, 30, "{behind}");
    // Counts are published, with that of which each is a part, and are computed again.
    let all = test.get("/data/indicators.csv").await.body;
    let line = all
        .lines()
        .find(|line| line.starts_with("births,theme-decade,sport/2000,"));
    assert!(
        line.is_some_and(|line| line.starts_with("births,theme-decade,sport/2000,15,0,30,")),
        "{line:?}"
    );
    assert!(
        !all.contains("sport/1980") && !all.contains("sport/2010"),
        "{all}"
    );
    assert!(check(&test.app).await.unwrap().holds());
    test.close().await;
}

/// The organisations that a list opens with, all of them on one page.
async fn listed(test: &TestApp, path: &str) -> usize {
    let list = fine(&test.get(&format!("{path}&limit=100")).await);
    list.matches("<li class=\"hit\">").count()
}

#[tokio::test]
async fn those_of_whom_the_theme_or_the_year_is_not_known_open_their_own_list() {
    let test = TestApp::empty().await;
    let created = [
        ("2001-05-06", "006000"),
        ("2003-01-01", "000000"),
        ("0001-01-01", "000000"),
        ("0001-01-01", "006000"),
        ("0001-01-01", "011000"),
    ];
    let file = test.file("rna_import_20261001_dpt_59.csv", register(&created));
    let outcome = test.import(file, ImportOptions::default()).await;
    assert_eq!((outcome.refused, outcome.rejected), (None, 0));
    let who = "kind=association&kind=foundation";
    for (indicator, behind, count) in [
        (
            "living-associations",
            format!("/en/organisations?theme=-&{who}&state=active&within=territory"),
            2,
        ),
        (
            "births",
            format!("/en/organisations?founded=unknown&{who}&within=territory"),
            3,
        ),
        (
            "births",
            format!("/en/organisations?founded=2003&{who}&within=territory"),
            1,
        ),
    ] {
        let page = fine(&test.get(&format!("/en/observatory/indicators/{indicator}")).await);
        assert!(
            page.contains(&format!("\"{behind}\"")),
            "{behind} is not in {page}"
        );
        assert_eq!(listed(&test, &behind).await, count, "{behind}");
    }
    for (lang, theme, year) in [
        ("en", "Theme: not known", "Founded in 2003"),
        ("fr", "Thème : non connu", "Création en 2003"),
        ("nl", "Thema: niet bekend", "Opgericht in 2003"),
    ] {
        let list = fine(
            &test
                .get(&format!("/{lang}/organisations?theme=-&founded=2003"))
                .await,
        );
        for said in [theme, year] {
            assert!(list.contains(said), "{said} is not in {list}");
        }
    }
    test.close().await;
}

#[tokio::test]
async fn a_group_of_communes_opens_the_list_of_its_communes() {
    let test = TestApp::demonstration().await;
    let territory = &test.app.territory;
    let abroad = territory.communes.iter().rev().find(|one| {
        let mut own = territory.communes.iter().filter(|other| other.side == one.side);
        own.any(|other| other.group.code != one.group.code)
    });
    let group = abroad.unwrap().group.code.clone();
    let own: Vec<String> = territory
        .communes
        .iter()
        .filter(|one| one.group.code == group)
        .map(|one| format!("commune={}", one.code))
        .collect();
    let who = "kind=association&kind=foundation&state=active&within=territory";
    let behind = format!("/en/organisations?{}&{who}", own.join("&"));
    let page = fine(&test.get("/en/observatory/indicators/living-associations").await);
    assert!(
        page.contains(&format!("\"{behind}\"")),
        "{behind} is not in {page}"
    );
    let file = test
        .get("/en/observatory/indicators/living-associations/figures/group.json")
        .await
        .json();
    let list = fine(&test.get(&behind).await);
    let count = between(&list, "data-announce>", "</span>").unwrap();
    let digits: String = count.chars().filter(char::is_ascii_digit).collect();
    let counted: u64 = digits.parse().unwrap();
    let rows = file["rows"].as_array().unwrap();
    let is_counted = rows.iter().any(|row| row[1] == counted);
    assert!(is_counted, "{digits} is not in {file}");
    test.close().await;
}

#[tokio::test]
async fn those_dissolved_in_a_year_or_in_a_place_open_their_own_list() {
    let test = TestApp::demonstration().await;
    let path = "/en/observatory/indicators/deaths";
    let page = fine(&test.get(path).await);
    let who = "kind=association&kind=foundation&within=territory";
    let sides = &test.app.territory.sides;
    for (cut, narrowed, named) in [
        ("year", "dissolved=", "Dissolved in "),
        ("side", "side=", "Year of dissolution known"),
    ] {
        let file = test.get(&format!("{path}/figures/{cut}.json")).await.json();
        let rows = file["rows"].as_array().unwrap();
        let row = rows.iter().find(|row| row[1].as_u64() > Some(0)).unwrap();
        let name = row[0].as_str().unwrap();
        let behind = match sides.iter().find(|side| side.name.get("en") == name) {
            Some(side) => format!("/en/organisations?{narrowed}{}&dissolved=known&{who}", side.slug),
            None => format!("/en/organisations?{narrowed}{name}&{who}"),
        };
        assert!(
            page.contains(&format!("\"{behind}\"")),
            "{behind} is not in {page}"
        );
        let list = fine(&test.get(&behind).await);
        let count = between(&list, "data-announce>", "</span>").unwrap();
        let digits: String = count.chars().filter(char::is_ascii_digit).collect();
        assert_eq!(digits, row[1].to_string(), "{behind}");
        assert!(list.contains(named), "{named} is not in {list}");
        // Whoever lives was not dissolved in a year that nobody knows.
        assert!(
            cut != "year" || rows.iter().all(|row| row[0] != "Year unknown"),
            "{file}"
        );
    }
    test.close().await;
}

#[tokio::test]
async fn those_created_in_a_year_open_their_own_list_beside_the_rate_too() {
    let test = TestApp::demonstration().await;
    let path = "/en/observatory/indicators/creations";
    let page = fine(&test.get(path).await);
    let file = test.get(&format!("{path}/figures/year.json")).await.json();
    let rows = file["rows"].as_array().unwrap();
    let is_counted = |row: &&serde_json::Value| row.as_array().unwrap().last().unwrap().as_u64() > Some(0);
    let row = rows.iter().find(is_counted).unwrap().as_array().unwrap();
    let (year, created) = (row[0].as_str().unwrap(), row.last().unwrap());
    let behind =
        format!("/en/organisations?founded={year}&kind=association&kind=foundation&within=territory");
    assert!(
        page.contains(&format!("\"{behind}\"")),
        "{behind} is not in {page}"
    );
    let list = fine(&test.get(&behind).await);
    let count = between(&list, "data-announce>", "</span>").unwrap();
    let digits: String = count.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(digits, created.to_string(), "{behind}");
    test.close().await;
}
