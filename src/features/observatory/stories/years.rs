//! The portrait of a year: made in one click by whoever publishes, read by somebody else, kept as it was.

use super::fine;
use crate::features::capacities::{self, Capacity, Granted};
use crate::features::directory;
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::testing::TestApp;

/// Last part of the address of an organisation, by its place, for which these persons publish.
async fn publisher(test: &TestApp, at: usize, persons: &[&str]) -> String {
    let mut transaction = test.app.db.write().await.unwrap();
    let ids = directory::published_ids(&mut transaction, 5).await.unwrap();
    let mut found = directory::published_by_ids(&mut transaction, &ids[at..=at])
        .await
        .unwrap();
    let found = found.pop().unwrap();
    let granted = Granted {
        id: chance::row(),
        organisation: found.id,
        capacity: Capacity::Research,
        mark: None,
        starts: test.app.clock.today(),
        until: None,
    };
    capacities::grant(&mut transaction, &granted, None, 0)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    for person in persons {
        test.give(person, Some(found.id), Role::Officer).await;
    }
    found.slug()
}

#[tokio::test]
async fn the_portrait_of_a_year_is_made_in_one_click_and_stays_beside_those_of_other_years() {
    let test = TestApp::demonstration().await;
    let slug = publisher(&test, 0, &["author@example.org", "reader@example.org"]).await;
    let author = test.signed_in("author@example.org", true).await;
    let reader = test.signed_in("reader@example.org", true).await;
    let portrait = "/en/observatory/portraits/communes/59350";
    let door = "/en/publications/portraits/communes/59350";
    let own = [("organisation", slug.as_str())];
    let form = format!("action=\"{door}\"");

    // Whoever publishes finds it on the portrait, and nobody else.
    assert!(!fine(&test.get(portrait).await).contains(&form));
    assert!(fine(&author.get(portrait).await).contains(&form));
    for lang in ["fr", "nl"] {
        fine(&author.get(&portrait.replace("/en/", &format!("/{lang}/"))).await);
    }
    assert_eq!(author.get(door).await.header("location"), portrait);
    assert_eq!(author.post(door, &[]).await.status, 404, "in nobody's name");
    for nowhere in ["communes/atlantis", "groups/200093201"] {
        let nowhere = format!("/en/publications/portraits/{nowhere}");
        assert_eq!(author.post(&nowhere, &own).await.status, 404, "{nowhere}");
    }

    // One click makes it; another, of a colleague too, leads to the same.
    let made = author.post(door, &own).await;
    assert_eq!(made.status, 303, "{}", made.body);
    let write = made.header("location").to_owned();
    for who in [&author, &reader] {
        assert_eq!(who.post(door, &own).await.header("location"), write);
    }
    assert!(!fine(&author.get(portrait).await).contains(&form));
    let page = write.strip_suffix("/write").unwrap().to_owned();
    let link = format!("href=\"{page}\"");
    assert!(
        !fine(&test.get(portrait).await).contains(&link),
        "a draft is of those who make it"
    );
    let draft = fine(&author.get(&write).await);
    assert!(draft.contains("Portrait 2026: Lille"), "{draft}");

    // It lacks where it is talked about; then somebody else reads it, and it is out.
    let early = [("version", "1"), ("act", "ask")];
    assert_eq!(author.post(&write, &early).await.status, 422);
    let words =
        |field: &str, said: &str| ["fr", "nl", "en"].map(|lang| (format!("{field}-{lang}"), said.to_owned()));
    let mut fields = vec![
        ("version".to_owned(), "1".to_owned()),
        ("commune".to_owned(), "59350".to_owned()),
    ];
    for (field, said) in [
        ("title", "Lille in 2026"),
        ("summary", "What is known."),
        ("discussion", "The first Thursday of the month."),
    ] {
        fields.extend(words(field, said));
    }
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, said)| (name.as_str(), said.as_str()))
        .collect();
    let saved = author.post(&format!("{page}/words"), &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    let asked = author.post(&write, &[("version", "2"), ("act", "ask")]).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    let agreed = reader.post(&write, &[("version", "3"), ("act", "agree")]).await;
    assert_eq!(agreed.status, 303, "{}", agreed.body);

    // Everybody reads it, on paper too, and finds it from the portrait in each language.
    let said = |page: &str| {
        let line = page.lines().find(|line| line.contains("the whole territory:"));
        line.unwrap_or_else(|| panic!("{page}")).to_owned()
    };
    let then = said(&fine(&test.get(&page).await));
    let paper = test
        .get(&format!("{page}/versions/1/files/publication.pdf"))
        .await;
    assert!(paper.bytes.starts_with(b"%PDF-"));
    for (lang, heading) in [
        ("en", "The portraits of each year"),
        ("fr", "Les portraits de chaque année"),
        ("nl", "De portretten van elk jaar"),
    ] {
        let at = |address: &str| address.replace("/en/", &format!("/{lang}/"));
        let listed = fine(&test.get(&at(portrait)).await);
        assert!(
            listed.contains(heading) && listed.contains(&at(&link)),
            "{lang}: {listed}"
        );
    }

    // Whoever would make another of that year is told that there is one; both may stand.
    let theirs = publisher(&test, 1, &["other@example.org"]).await;
    let other = test.signed_in("other@example.org", true).await;
    let there = "There is one for 2026 already";
    let shown = fine(&other.get(portrait).await);
    let told = shown.split(there).nth(1).unwrap_or_else(|| panic!("{shown}"));
    assert!(told.contains(&link) && shown.contains(&form), "{shown}");
    for who in [fine(&author.get(portrait).await), fine(&test.get(portrait).await)] {
        assert!(!who.contains(there), "{who}");
    }
    let second = other.post(door, &[("organisation", theirs.as_str())]).await;
    assert_eq!(second.status, 303, "{}", second.body);
    assert_ne!(second.header("location"), write);
    assert!(!fine(&other.get(portrait).await).contains(there));

    // The data changes: the portrait says so, and that of the year stays what it was.
    let alive = |page: &str| {
        let row = page
            .lines()
            .find(|line| line.contains("registered and not dissolved</a>"));
        row.unwrap_or_else(|| panic!("{page}")).to_owned()
    };
    let before = alive(&fine(&test.get(portrait).await));
    test.sql("update organisation set state = 'dissolved'").await;
    test.sql("update setting set value = 'changed' where name = 'data-version'")
        .await;
    assert!(test.app.refresh().await.unwrap());
    assert_ne!(alive(&fine(&test.get(portrait).await)), before);
    assert_eq!(said(&fine(&test.get(&page).await)), then);

    // A year later there is another, beside it; and a theme has its own.
    test.sql("update publication set issue = 2025 where series <> ''")
        .await;
    let next = author.post(door, &own).await;
    assert_eq!(next.status, 303, "{}", next.body);
    assert_ne!(next.header("location"), write);
    assert!(fine(&test.get(portrait).await).contains(&link));
    let door = "/en/publications/portraits/themes/sport";
    let (sport, meanwhile) = tokio::join!(author.post(door, &own), reader.post(door, &own));
    for answer in [&sport, &meanwhile] {
        assert_eq!(answer.status, 303, "{}", answer.body);
    }
    assert_eq!(
        sport.header("location"),
        meanwhile.header("location"),
        "of two at once the second reads what the first began"
    );
    let sport = fine(&author.get(sport.header("location")).await);
    assert!(sport.contains("Portrait 2026: Sport"), "{sport}");
    test.close().await;
}
