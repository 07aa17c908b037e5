//! Stories of a territory whose communes are too many to be listed: a place is written, and found by its name.

use std::path::{Path, PathBuf};

use super::fine;
use crate::features::directory;
use crate::shared::authz::Role;
use crate::shared::config::Config;
use crate::testing::TestApp;
use crate::testing::page::unescaped;

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
async fn where_communes_are_too_many_to_list_forms_take_names_and_keep_what_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let test = TestApp::with(many(folder.path())).await;
    test.invent().await;
    let mut connection = test.app.db.read().await.unwrap();
    let id: i64 = sqlx::query_scalar(
        "select id from organisation where state = 'active' and kind = 'association' order by key limit 1",
    )
    .fetch_one(&mut *connection)
    .await
    .unwrap();
    let own = directory::published_by_ids(&mut connection, &[id]).await.unwrap();
    drop(connection);
    test.give("ana@example.org", Some(id), Role::Representative).await;
    let ana = test.signed_in("ana@example.org", false).await;
    for (page, field) in [
        ("/en/observatory/needs/new", "<textarea id=\"commune\""),
        ("/en/me/calls", "<textarea id=\"commune\""),
        ("/en/organisations/new", "<input id=\"commune\""),
    ] {
        let form = fine(&ana.get(page).await);
        assert!(form.contains(field), "{field} is not in {form}");
        assert!(!form.contains("value=\"01141\""), "{page} lists communes");
    }

    let organisation = own[0].slug();
    let typed = |communes: &'static [&'static str]| {
        let mut typed = vec![
            ("sending", "signalled"),
            ("organisation", organisation.as_str()),
            ("title", "No heated room in the evening"),
            ("words", "Three groups meet in a stairwell."),
            ("theme", "sport"),
            ("language", "en"),
            ("named", "1"),
        ];
        typed.extend(communes.iter().map(|commune| ("commune", *commune)));
        typed
    };
    let to = "/en/observatory/needs/new";
    // One name may be two places, another is none: all three stay as they were typed, and the two are offered.
    let refused = ana
        .post(to, &typed(&["saint fictif\r\nroubaix, Nulle-Part"]))
        .await;
    assert_eq!(refused.status, 422, "{}", refused.body);
    let page = unescaped(&refused.body);
    for said in [
        "Roubaix (59512)\nsaint fictif\nNulle-Part</textarea>",
        "“saint fictif” may be several places",
        "name=\"commune\" id=\"commune-01001\" value=\"01001\"",
        "Nothing is called “Nulle-Part” here",
        "in a stairwell",
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    // Whoever says which of them has said it, without script.
    let chosen = ana
        .post(to, &typed(&["Roubaix (59512)\r\nsaint fictif", "01002"]))
        .await;
    assert_eq!(chosen.status, 303, "{}", chosen.body);
    let need = fine(&ana.get(chosen.header("location")).await);
    for said in ["/communes/59512", "/communes/01002"] {
        assert!(need.contains(said), "{said} is not in {need}");
    }
    assert!(!need.contains("/communes/01001"), "{need}");
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

#[tokio::test]
async fn where_communes_are_too_many_to_list_lists_are_narrowed_by_a_name_that_one_writes() {
    let folder = tempfile::tempdir().unwrap();
    let test = TestApp::with(many(folder.path())).await;
    test.invent().await;
    // A programme for Roubaix alone.
    let id: i64 = test
        .text("select cast(min(id) as text) from organisation where state = 'active'")
        .await
        .parse()
        .unwrap();
    test.sql(&format!(
        "insert into capacity (id, organisation_id, kind, starts, created_at)
         values (900, {id}, 'funder', '2026-01-01', 0)"
    ))
    .await;
    test.give("off@example.org", Some(id), Role::Officer).await;
    let officer = test.signed_in("off@example.org", true).await;
    let key = test
        .text(&format!("select key from organisation where id = {id}"))
        .await;
    let own = officer.get(&format!("/en/organisations/{key}")).await;
    let door = format!("{}/programmes", own.header("location"));
    let begun = [("sending", "begun"), ("name", "Fictitious neighbours")];
    let words = officer.post(&door, &begun).await.header("location").to_owned();
    let typed = [
        ("version", "1"),
        ("name-en", "Fictitious neighbours"),
        ("purpose-en", "So that neighbours meet."),
        ("contact-en", "The (fictitious) service of neighbours"),
        ("theme", "sport"),
        ("commune", "roubaix"),
    ];
    let saved = officer.post(&words, &typed).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    let programme = words.strip_suffix("/words").unwrap();
    let published = officer
        .post(&format!("{programme}/publish"), &[("version", "2")])
        .await;
    assert_eq!(published.header("location"), programme, "{}", published.body);

    for page in ["/en/calls", "/en/poles", "/en/programmes", programme] {
        let plain = fine(&test.get(page).await);
        assert!(!plain.contains("<option value=\"01141\""), "{page}");
        assert!(
            plain.contains("name=\"commune\" type=\"text\""),
            "{page}: {plain}"
        );
        for asked in ["roubaix", "59512", "Roubaix+(59512)"] {
            let one = fine(&test.get(&format!("{page}?theme=sport&commune={asked}")).await);
            assert!(
                one.contains("value=\"Roubaix\"") && !one.contains("may be several"),
                "{page} {asked}: {one}"
            );
        }
        // Of two, both are offered, and the rest of the question stays.
        let two = fine(
            &test
                .get(&format!("{page}?theme=sport&commune=saint+fictif"))
                .await,
        );
        for said in [
            "“saint fictif” may be several places",
            &format!("{page}?theme=sport&commune=01001"),
            &format!("{page}?theme=sport&commune=01002"),
            "value=\"saint fictif\"",
        ] {
            assert!(two.contains(said), "{said} is not in {two}");
        }
        let nothing = fine(&test.get(&format!("{page}?commune=Nulle-Part")).await);
        for said in ["Nothing is called “Nulle-Part” here", "value=\"Nulle-Part\""] {
            assert!(nothing.contains(said), "{said} is not in {nothing}");
        }
        if page != programme {
            assert!(
                nothing.contains("<details class=\"filters\" open>"),
                "what is said of the name is shown: {nothing}"
            );
        }
    }
    let listed = async |asked: &str| {
        let page = fine(&test.get(&format!("/en/programmes?commune={asked}")).await);
        let listed = page.split("For others than you").next().unwrap_or_default();
        listed.contains(&format!("href=\"{programme}\""))
    };
    assert!(listed("roubaix").await && listed("59512").await && listed("Nulle-Part").await);
    assert!(!listed("lille").await);
    let fits = async |asked: &str| {
        let page = fine(&test.get(&format!("{programme}?commune={asked}")).await);
        page.contains("Yes, this programme could suit you")
    };
    assert!(fits("roubaix").await && !fits("lille").await);

    // Where a body has its say is written too; the whole territory has a button.
    test.sql(&format!(
        "update organisation set kind = 'public_body' where id = {id}"
    ))
    .await;
    test.give("ada@example.org", None, Role::Administrator).await;
    let ada = test.signed_in("ada@example.org", true).await;
    let slug = own.header("location").rsplit('/').next().unwrap().to_owned();
    let body = format!("/en/capacities/{slug}");
    let remit = format!("{body}/remit");
    let plain = fine(&ada.get(&body).await);
    assert!(
        !plain.contains("commune:01141") && plain.contains("value=\"whole:\""),
        "{plain}"
    );
    let two = ada.post(&remit, &[("place", "saint fictif")]).await;
    assert_eq!(two.status, 422, "{}", two.body);
    let shown = unescaped(&two.body);
    for said in [
        "“saint fictif” may be several places",
        "id=\"place-01001\"",
        "value=\"saint fictif\"",
    ] {
        assert!(shown.contains(said), "{said} is not in {shown}");
    }
    for wrong in ["", "Nulle-Part", "roubaix, lille"] {
        assert_eq!(ada.post(&remit, &[("place", wrong)]).await.status, 422, "{wrong}");
    }
    let chosen = [("place", "saint fictif"), ("place", "01002")];
    assert_eq!(ada.post(&remit, &chosen).await.status, 303);
    assert_eq!(ada.post(&remit, &[("place", "Country 1")]).await.status, 303);
    let every = test
        .text("select string_agg(scope || ' ' || place, ', ' order by scope) from remit")
        .await;
    assert_eq!(every, "commune 01002, group 900000001");
    test.close().await;
}
