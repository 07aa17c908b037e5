//! Stories of a territory whose communes are too many to be listed: a place is written, and found by its name.

use std::path::{Path, PathBuf};

use super::fine;
use crate::shared::config::Config;
use crate::testing::TestApp;

/// The built-in territory with three hundred invented communes more, two of one name.
fn many(folder: &Path) -> Config {
    let built_in = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("territories");
    copy(&built_in, folder);
    let communes = folder.join("lille/communes.csv");
    let mut lines = std::fs::read_to_string(&communes).unwrap();
    // The codes are of communes elsewhere in France: each is in the table of places.
    let places = std::fs::read_to_string(folder.join("france/places.csv")).unwrap();
    let codes = places.lines().skip(1).filter_map(|line| line.split(',').next());
    for (number, code) in (1..=300).zip(codes) {
        let name = match number {
            1 | 2 => "Saint-Fictif".to_owned(),
            number => format!("Imaginaire {number}"),
        };
        let group = format!("9{number:08},Pays {number},Land {number},Country {number}");
        lines.push_str(&format!(
            "{code},fr,{name},{name},{group},metropole,100,2023,50.5,3.1,,\n"
        ));
    }
    std::fs::write(communes, lines).unwrap();
    Config {
        territories: Some(folder.to_owned()),
        ..Config::default()
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(std::fs::copy(entry.path(), target).unwrap()),
        }
    }
}

#[tokio::test]
async fn where_communes_are_too_many_to_list_one_writes_a_name_and_the_server_finds_it() {
    let folder = tempfile::tempdir().unwrap();
    let test = TestApp::with(many(folder.path())).await;
    test.invent().await;
    let pages = [
        ("/en/observatory/grants", "commune"),
        ("/en/observatory/needs", "commune"),
        ("/en/observatory/indicators/grants", "place"),
        ("/en/observatory/portraits/communes/59350", "with"),
    ];
    for (page, name) in pages {
        let plain = fine(&test.get(page).await);
        assert!(!plain.contains("<option value=\"01141\""), "{page}");
        let field = format!("name=\"{name}\" type=\"text\"");
        assert!(plain.contains(&field), "{field} is not in {plain}");
        // One place is meant: it is chosen. Of two, both are offered, and the rest of the question stays.
        let one = fine(&test.get(&format!("{page}?{name}=roubaix&theme=sport")).await);
        assert!(
            one.contains("value=\"Roubaix\"") && !one.contains("may be several"),
            "{one}"
        );
        let two = fine(&test.get(&format!("{page}?{name}=saint+fictif&theme=sport")).await);
        for said in [
            "“saint fictif” may be several places",
            &format!("{page}?theme=sport&{name}=01001\">Saint-Fictif (Country 1)</a>"),
            &format!("{page}?theme=sport&{name}=01002\">Saint-Fictif (Country 2)</a>"),
        ] {
            assert!(two.contains(said), "{said} is not in {two}");
        }
        let chosen = fine(&test.get(&format!("{page}?{name}=01002")).await);
        assert!(chosen.contains("value=\"Saint-Fictif (01002)\""), "{chosen}");
        let again = fine(&test.get(&format!("{page}?{name}=Saint-Fictif+(01002)")).await);
        assert!(again.contains("value=\"Saint-Fictif (01002)\""), "{again}");
        let nothing = fine(&test.get(&format!("{page}?{name}=Nulle-Part")).await);
        assert!(
            nothing.contains("Nothing is called “Nulle-Part” here"),
            "{nothing}"
        );
    }
    // What is listed under a name is what its code lists.
    let by = async |asked: &str| {
        let rows = test
            .get(&format!("/en/observatory/grants/lines.csv?commune={asked}"))
            .await;
        rows.body
    };
    assert_eq!(by("59350").await, by("lille").await);
    assert!(by("59350").await.lines().count() > 1);
    test.close().await;
}

#[tokio::test]
async fn what_cannot_be_put_beside_a_portrait_is_said() {
    let test = TestApp::demonstration().await;
    for (address, said) in [
        ("communes/59350?with=59512", None),
        (
            "communes/59350?with=00000",
            Some("No place or theme is called “00000” here"),
        ),
        ("communes/59350?with=59350", Some("Lille is already here")),
        (
            "themes/sport?with=59350",
            Some("No place or theme is called “59350” here"),
        ),
    ] {
        let page = fine(&test.get(&format!("/en/observatory/portraits/{address}")).await);
        match said {
            Some(said) => assert!(page.contains(said), "{said} is not in {page}"),
            None => assert!(!page.contains("href=\"#with\""), "{page}"),
        }
    }
    test.close().await;
}
