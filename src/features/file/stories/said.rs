//! What an organisation says of itself, the aid it received, and what is announced ahead.

use super::{Town, faultless};
use crate::features::directory;
use crate::features::file::remind;
use crate::shared::authz::Role;

#[tokio::test]
async fn its_own_words_stand_above_the_registers_and_the_search_finds_it_by_them() {
    let town = Town::new().await;
    let test = &town.test;
    // A theme and an area that its register does not state.
    let stated = test
        .text("select coalesce(min(theme), '') from organisation_theme where organisation_id = 1")
        .await;
    let themes = test.app.territory.themes.iter().map(|theme| theme.slug.clone());
    let theme = themes.into_iter().find(|slug| *slug != stated).unwrap();
    test.sql("delete from organisation_theme where organisation_id = 1 and origin <> 'registered'")
        .await;
    let area = test.app.territory.areas[0].slug.clone();
    let purpose = test
        .text("select coalesce(purpose, name) from organisation where id = 1")
        .await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::ProjectLead, false)
        .await;
    let profile = format!("{}/profile", town.file);
    let page = ana.get(&profile).await;
    faultless(&page.body);
    let mut fields = vec![
        ("purpose_fr", ""),
        ("purpose_nl", "Wij koken samen <soep>"),
        ("purpose_en", ""),
        ("area", area.as_str()),
        ("themes", theme.as_str()),
        ("contact", "marmite@example.org"),
        ("version", "0"),
    ];
    let sent = ana.post(&profile, &fields).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let shown = ana.get(sent.header("location")).await;
    faultless(&shown.body);
    let own = shown.body.find("Wij koken samen &#60;soep&#62;").unwrap();
    assert!(shown.body.contains("<blockquote lang=\"nl\">"));
    let first = purpose.split_whitespace().next().unwrap();
    assert!(
        shown.body.rfind(first).unwrap() > own,
        "the register's words are there, below"
    );
    // The contact is not public: nobody said it was.
    assert!(!shown.body.contains("marmite@example.org"));
    // The search follows.
    assert_eq!(directory::index_declared(&test.app).await.unwrap(), 1);
    assert_eq!(directory::index_declared(&test.app).await.unwrap(), 0);
    let name = test.text("select key from organisation where id = 1").await;
    let found = test
        .get(&format!(
            "/api/v1/organisations?theme={theme}&area={area}&within=all"
        ))
        .await;
    assert!(found.body.contains(&name), "{}", found.body);
    // It may be changed by two; the second sees the first.
    let second = ana.post(&profile, &fields).await;
    assert_eq!(second.status, 422);
    faultless(&second.body);
    fields[6].1 = "1";
    fields.push(("contact_public", "yes"));
    let sent = ana.post(&profile, &fields).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert!(
        ana.get(sent.header("location"))
            .await
            .body
            .contains("marmite@example.org")
    );
    town.test.close().await;
}

#[tokio::test]
async fn aid_received_is_added_up_over_three_rolling_years_against_its_ceiling() {
    let town = Town::new().await;
    let aid = format!("{}/aid", town.file);
    let ana = town
        .somebody("ana@example.org", town.association, Role::Treasurer, false)
        .await;
    faultless(&ana.get(&aid).await.body);
    let sent = |amount, day| {
        [
            ("funder", "Commune fictive"),
            ("amount", amount),
            ("granted_on", day),
            ("subject", ""),
            ("regime", "general"),
            ("state", "fr"),
        ]
    };
    let wrong = ana.post(&aid, &sent("12.500", "2026-01-05")).await;
    assert_eq!(wrong.status, 422);
    faultless(&wrong.body);
    assert!(wrong.body.contains("value=\"12.500\""));
    for (amount, day) in [
        ("200 000,00", "2023-11-24"),
        ("240 000", "2023-11-25"),
        ("12 500,50", "05/01/2026"),
    ] {
        let answer = ana.post(&aid, &sent(amount, day)).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
    }
    let page = ana.get(&aid).await;
    faultless(&page.body);
    assert!(
        page.body.contains("252,500.50") && page.body.contains("47,499.50"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("is near") && page.body.contains("2023/2831"),
        "{}",
        page.body
    );
    // Each language cites the law of the Union its own way.
    let french = ana.get(&aid.replacen("/en/", "/fr/", 1)).await;
    assert!(french.body.contains("(UE) 2023/2831"), "{}", french.body);
    let agent = town
        .somebody("com@example.org", town.commune, Role::Officer, true)
        .await;
    let read = agent.get(&aid).await;
    assert!(read.body.contains("252,500.50") && !read.body.contains("Note an aid"));
    assert_eq!(agent.post(&aid, &sent("1", "2026-01-05")).await.status, 404);
    let id = town
        .test
        .text("select cast(id as text) from state_aid where cents = 24000000")
        .await;
    assert_eq!(agent.post(&format!("{aid}/{id}/remove"), &[]).await.status, 404);
    assert_eq!(ana.post(&format!("{aid}/{id}/remove"), &[]).await.status, 303);
    assert!(
        ana.get(&aid).await.body.contains("12,500.50 received"),
        "{}",
        ana.get(&aid).await.body
    );
    town.test.close().await;
}

#[tokio::test]
async fn ends_are_announced_sixty_and_fifteen_days_ahead_in_one_letter_an_organisation() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, false)
        .await;
    town.test
        .give("mem@example.org", Some(town.association), Role::Member)
        .await;
    town.add(&ana, "insurance", "funders").await;
    town.add(&ana, "approval", "funders").await;
    town.test
        .sql("update piece set valid_until = '2027-01-24' where kind = 'insurance'")
        .await;
    town.test
        .sql("update piece set valid_until = '2027-01-10' where kind = 'approval'")
        .await;
    let letters = async || town.test.letters("ana@example.org").await;
    let today = || town.test.app.clock.today();
    assert_eq!(remind(&town.test.app, today()).await.unwrap(), 1);
    town.test.pass(24 * 3600);
    assert_eq!(remind(&town.test.app, today()).await.unwrap(), 1);
    assert_eq!(remind(&town.test.app, today()).await.unwrap(), 0);
    let written = letters().await;
    assert_eq!(written.len(), 2);
    assert!(written[0].body.contains("10 January 2027") && !written[0].body.contains("24 January"));
    assert!(
        written[1]
            .body
            .contains("Certificate of insurance: until 24 January 2027"),
        "{}",
        written[1].body
    );
    // Fifteen days ahead, both at once.
    town.test.pass(49 * 24 * 3600);
    assert_eq!(remind(&town.test.app, today()).await.unwrap(), 1);
    let third = letters().await.pop().unwrap();
    assert!(
        third.body.contains("24 January") && !third.body.contains("10 January"),
        "{}",
        third.body
    );
    assert!(town.test.letters("mem@example.org").await.is_empty());
    // A piece that was renewed is announced again in its time.
    town.test
        .sql("update piece set valid_until = '2027-03-10' where kind = 'insurance'")
        .await;
    assert_eq!(remind(&town.test.app, today()).await.unwrap(), 1);
    town.test.close().await;
}

#[tokio::test]
async fn small_aid_counts_together_once_two_organisations_say_that_they_are_one_undertaking() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Treasurer, false)
        .await;
    let fay = town
        .somebody("fay@example.org", town.foundation, Role::Representative, false)
        .await;
    let slug = async |id: i64| -> String {
        let found = directory::any_by_ids(&mut town.test.app.db.read().await.unwrap(), &[id]).await;
        found.unwrap()[0].slug()
    };
    let (own, other) = (slug(town.association).await, slug(town.foundation).await);
    let theirs = format!("/en/organisations/{other}/file");
    for (file, browser, amount) in [(&town.file, &ana, "200 000"), (&theirs, &fay, "90 000")] {
        let sent = [
            ("funder", "Commune fictive"),
            ("amount", amount),
            ("granted_on", "2026-01-05"),
            ("regime", "general"),
            ("state", "fr"),
        ];
        let noted = browser.post(&format!("{file}/aid"), &sent).await;
        assert_eq!(noted.status, 303, "{}", noted.body);
    }
    let (page, there) = (
        format!("{}/undertaking", town.file),
        format!("{theirs}/undertaking"),
    );
    faultless(&ana.get(&page).await.body);
    let nowhere = ana
        .post(
            &page,
            &[("other", "https://example.org/organisations/nobody-00000")],
        )
        .await;
    assert!(
        nowhere.status == 422 && nowhere.body.contains("nobody-00000"),
        "{}",
        nowhere.body
    );
    let address = format!("https://example.org/fr/organisations/{other}");
    assert_eq!(ana.post(&page, &[("other", &*address)]).await.status, 303);
    let letters = town.test.letters("fay@example.org").await;
    assert!(
        letters.iter().any(|one| one.subject.contains("one undertaking?")),
        "the other is asked"
    );
    let alone = ana.get(&format!("{}/aid", town.file)).await;
    assert!(
        !alone.body.contains("290,000"),
        "one alone cannot say so: {}",
        alone.body
    );
    let asked = fay.get(&there).await;
    assert!(asked.body.contains("Who says it of you"), "{}", asked.body);
    faultless(&asked.body);
    assert_eq!(fay.post(&there, &[("other", &*own)]).await.status, 303);
    for (file, browser) in [(&town.file, &ana), (&theirs, &fay)] {
        let page = browser.get(&format!("{file}/aid")).await;
        assert!(
            page.body.contains("290,000") && page.body.contains("is near"),
            "{}",
            page.body
        );
        faultless(&page.body);
    }
    let apart = [("word", "apart"), ("other", own.as_str())];
    assert_eq!(fay.post(&there, &apart).await.status, 303);
    assert!(
        !ana.get(&format!("{}/aid", town.file))
            .await
            .body
            .contains("290,000")
    );
    town.test.close().await;
}
