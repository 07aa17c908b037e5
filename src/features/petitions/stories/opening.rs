//! Any single organisation opens a subject; until then nobody else sees it; then the text stands.

use super::{fields, fine, opened, page_of, says, stage};
use crate::features::petitions;
use crate::shared::authz::Role;
use crate::testing::TestApp;
use crate::testing::page::Page;

#[tokio::test]
async fn a_petition_on_a_commune_that_became_part_of_another_is_one_on_that_one() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let mut typed = fields(&test, &stage);
    typed.push(("commune", "59350"));
    let draft = page_of(&ana.post("/en/petitions/new", &typed).await);
    // It was written when Hellemmes was no part of Lille yet; whoever has its say there has it on that.
    test.sql("update petition_commune set commune = '59298'").await;
    let opened = ana.post(&format!("{draft}/open"), &[("version", "1")]).await;
    says(&ana, &opened, "The subject is open.").await;
    let page = page_of(&opened);
    // Two parts of one commune are that one commune, named once.
    test.sql("insert into petition_commune (petition_id, commune) select petition_id, '59355' from petition_commune")
        .await;
    let read = test.get(page.split('#').next().unwrap()).await;
    fine(&read);
    let once = "<dd><a href=\"/en/communes/59350\">Lille</a></dd>";
    assert!(read.body.contains(once), "{}", read.body);
    let theme = &test.app.territory.themes[0].slug;
    for (commune, is_there) in [("59350", true), ("59009", false)] {
        let shown = test.get(&format!("/en/communes/{commune}")).await;
        fine(&shown);
        assert_eq!(shown.body.contains("A heated place"), is_there, "{commune}");
        let codes = test.app.territory.every_code(&[commune]);
        let mut connection = test.app.db.read().await.unwrap();
        let waiting = petitions::waiting_by_theme(&mut connection, &codes)
            .await
            .unwrap();
        assert_eq!(waiting.contains_key(theme), is_there, "{commune}: {waiting:?}");
    }
    // A project that begins from it is there today.
    let address = page.split('#').next().unwrap().rsplit('/').next().unwrap();
    let project = ana.get(&format!("/en/projects/new?petition={address}")).await;
    fine(&project);
    assert!(
        project.body.contains("name=\"communes\" value=\"59350\"")
            && project.body.contains(">A heated place in winter</a>"),
        "{}",
        project.body
    );
    test.close().await;
}

#[tokio::test]
async fn one_organisation_alone_opens_a_subject_and_everyone_sees_by_when_it_is_answered() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    fine(&ana.get("/en/petitions/new").await);
    let begun = ana.post("/en/petitions/new", &fields(&test, &stage)).await;
    let draft = page_of(&begun);
    // A draft is its organisation's own, even for the body it is meant for.
    let seen = ana.get(&draft).await;
    fine(&seen);
    assert!(seen.body.contains("This is a draft") && seen.body.contains("&#60;b&#62;soon"));
    let bob = test.signed_in("bob@example.org", false).await;
    let claude = test.signed_in("claude@example.org", true).await;
    for other in [&test.browser(), &bob, &claude] {
        assert_eq!(other.get(&draft).await.status, 404);
    }
    assert!(!test.get("/en/petitions").await.body.contains("A heated place"));
    assert!(
        ana.get("/en/me")
            .await
            .body
            .contains("a draft waits to be opened")
    );
    assert!(test.letters("claude@example.org").await.is_empty());
    for verb in ["open", "withdraw", "close", "write", "hide", "answer", "note"] {
        assert_eq!(
            bob.post(&format!("{draft}/{verb}"), &[]).await.status,
            404,
            "{verb}"
        );
    }

    let opened = ana.post(&format!("{draft}/open"), &[("version", "1")]).await;
    let page = page_of(&opened);
    assert!(page.contains("/a-heated-place-in-winter-"), "{page}");
    for lang in ["fr", "nl", "en"] {
        fine(&test.get(&page.replace("/en/", &format!("/{lang}/"))).await);
        fine(&test.get(&format!("/{lang}/petitions")).await);
        let rule = test.get(&format!("/{lang}/petitions/rule")).await;
        fine(&rule);
        assert!(rule.body.contains(&stage.body.slug()), "whom one may ask is said");
    }
    let shown = test.get(&page).await;
    assert!(
        shown.body.contains("Answer due by 23 January 2027."),
        "{}",
        shown.body
    );
    assert!(shown.body.contains("Frozen text, version 1"));
    let theme = &test.app.territory.themes[0].slug;
    for place in [
        "/en/petitions".to_owned(),
        "/en/petitions?state=waiting".to_owned(),
        format!("/en/petitions?theme={theme}"),
        format!("/en/organisations/{}", stage.first.slug()),
        format!("/en/organisations/{}", stage.body.slug()),
        format!("/en/themes/{theme}"),
    ] {
        let there = test.get(&place).await;
        fine(&there);
        assert_eq!(
            there.body.matches(">A heated place in winter<").count(),
            1,
            "{place}"
        );
    }
    test.sql("insert into petition_commune (petition_id, commune) select id, '59350' from petition")
        .await;
    for (commune, is_there) in [("59350", true), ("59009", false), ("nowhere", true)] {
        let there = test.get(&format!("/en/petitions?commune={commune}")).await;
        fine(&there);
        assert_eq!(there.body.contains("A heated place"), is_there, "{commune}");
    }
    test.sql("delete from petition_commune").await;
    for place in ["/en/petitions?state=answered", "/en/petitions?page=4"] {
        assert!(!test.get(place).await.body.contains("A heated place"), "{place}");
    }
    // Those who answer are told once, and find it among what waits for them.
    let letters = test.letters("claude@example.org").await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].subject.contains("answer due by 23 January 2027"));
    assert!(
        claude
            .get("/en/me")
            .await
            .body
            .contains("Answer due by 23 January 2027.")
    );
    // To open it again changes nothing.
    let again = ana.post(&format!("{page}/open"), &[]).await;
    says(&ana, &again, "Nothing changed").await;
    assert_eq!(test.letters("claude@example.org").await.len(), 1);
    let feed = test.get("/en/petitions/feed.atom").await;
    let read = roxmltree::Document::parse(&feed.body).unwrap();
    let titles: Vec<&str> = read
        .descendants()
        .filter(|node| node.has_tag_name(("http://www.w3.org/2005/Atom", "title")))
        .filter_map(|node| node.text())
        .collect();
    assert_eq!(titles, ["Petitions", "A heated place in winter"]);
    test.close().await;
}

#[tokio::test]
async fn a_draft_that_is_thrown_away_was_never_there_for_anybody_else() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let begun = ana.post("/en/petitions/new", &fields(&test, &stage)).await;
    let draft = page_of(&begun);
    assert!(ana.get(&draft).await.body.contains("Throw the draft away"));
    // Not what was written since one looked; then what one looked at.
    let unseen = ana.post(&format!("{draft}/withdraw"), &[("version", "7")]).await;
    says(&ana, &unseen, "Nothing changed").await;
    let gone = ana.post(&format!("{draft}/withdraw"), &[("version", "1")]).await;
    says(&ana, &gone, "The draft is thrown away.").await;
    let claude = test.signed_in("claude@example.org", true).await;
    for other in [&test.browser(), &claude, &ana] {
        assert_eq!(other.get(&draft).await.status, 404);
    }
    // One that was taken back as a draft before it could be thrown away is hidden all the same.
    let begun = ana.post("/en/petitions/new", &fields(&test, &stage)).await;
    let draft = page_of(&begun);
    test.sql("update petition set state = 'withdrawn', ended_at = 1")
        .await;
    for other in [&test.browser(), &claude, &ana] {
        assert_eq!(other.get(&draft).await.status, 404);
    }
    let theme = &test.app.territory.themes[0].slug;
    for place in [
        "/en/petitions".to_owned(),
        "/en/petitions?state=ended".to_owned(),
        "/en/petitions/feed.atom".to_owned(),
        format!("/en/themes/{theme}"),
        format!("/en/organisations/{}", stage.first.slug()),
        format!("/en/organisations/{}", stage.body.slug()),
    ] {
        assert!(!test.get(&place).await.body.contains("A heated place"), "{place}");
    }
    test.close().await;
}

#[tokio::test]
async fn what_is_wrong_is_said_field_by_field_and_what_was_typed_stays() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let bare = ana.post("/en/petitions/new", &[("words", "Kept as typed")]).await;
    assert_eq!(bare.status, 422);
    assert_eq!(Page::read(&bare.body).faults(), Vec::<String>::new());
    for field in ["organisation", "addressee", "title", "themes", "language"] {
        assert!(bare.body.contains(&format!("href=\"#{field}\"")), "{field}");
    }
    assert!(bare.body.contains("Kept as typed"));
    // The body's word ends at its border.
    let communes = &test.app.territory.communes;
    test.sql(&format!(
        "update remit set scope = 'commune', place = '{}'",
        communes[0].code
    ))
    .await;
    let mut elsewhere = fields(&test, &stage);
    elsewhere.push(("commune", &communes[1].code));
    let refused = ana.post("/en/petitions/new", &elsewhere).await;
    assert!(refused.status == 422 && refused.body.contains("has no say in all the communes"));
    elsewhere.pop();
    elsewhere.push(("commune", &communes[0].code));
    assert_eq!(ana.post("/en/petitions/new", &elsewhere).await.status, 303);
    // Nobody speaks for somebody else, and nobody asks themselves.
    let mut forged = fields(&test, &stage);
    forged[0].1 = stage.second.slug().leak();
    assert_eq!(ana.post("/en/petitions/new", &forged).await.status, 422);
    test.give("ana@example.org", Some(stage.body.id), Role::Representative)
        .await;
    let ana = test.signed_in("ana@example.org", false).await;
    forged[0].1 = stage.body.slug().leak();
    let itself = ana.post("/en/petitions/new", &forged).await;
    assert!(itself.status == 422 && itself.body.contains("does not petition itself"));
    test.close().await;
}

#[tokio::test]
async fn sent_twice_it_is_one_and_of_two_who_change_a_draft_the_second_keeps_their_words() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let mut typed = fields(&test, &stage);
    typed.push(("sending", "once"));
    let (one, two) = (
        ana.post("/en/petitions/new", &typed).await,
        ana.post("/en/petitions/new", &typed).await,
    );
    assert_eq!(one.header("location"), two.header("location"));
    let write = format!("{}/write", page_of(&one));
    fine(&ana.get(&write).await);
    let change = |title: &'static str, version: &'static str| {
        let mut typed = fields(&test, &stage);
        typed[2].1 = title;
        typed.push(("version", version));
        typed
    };
    assert_eq!(ana.post(&write, &change("First", "1")).await.status, 303);
    let late = ana.post(&write, &change("Second", "1")).await;
    assert_eq!(late.status, 422);
    assert!(late.body.contains("Second") && late.body.contains("name=\"version\" value=\"2\""));
    assert_eq!(Page::read(&late.body).faults(), Vec::<String>::new());
    assert_eq!(ana.post(&write, &change("Second", "2")).await.status, 303);
    // A draft whose body nobody answers for any more cannot be opened, and says so.
    test.sql("update mandate set ended_at = 1 where role = 'officer'")
        .await;
    let open = write.replace("/write", "/open");
    let nobody = ana.post(&open, &[("version", "3")]).await;
    says(&ana, &nobody, "cannot answer at the moment").await;
    // What a colleague changed meanwhile is read before it is made public.
    let unread = ana.post(&open, &[("version", "2")]).await;
    says(&ana, &unread, "read it again before you open it").await;
    assert_eq!(test.text("select state from petition").await, "draft");
    test.close().await;
}

#[tokio::test]
async fn a_text_is_made_more_exact_in_the_first_week_while_nobody_supports_it_and_the_former_stays() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let page = opened(&ana, &test, &stage).await;
    let write = format!("{page}/write");
    fine(&ana.get(&write).await);
    let theme = &test.app.territory.themes[1].slug;
    let exact = |version: &'static str| {
        [
            ("title", "A heated place, every night"),
            ("words", "Sixteen of us."),
            ("theme", theme.as_str()),
            ("version", version),
            // What may not change any more is not listened to.
            ("language", "nl"),
            ("addressee", "nobody"),
        ]
    };
    let amended = ana.post(&write, &exact("2")).await;
    assert_eq!(amended.status, 303, "{}", amended.body);
    let shown = test.get(&page).await;
    fine(&shown);
    assert!(
        shown.body.contains("Frozen text, version 2") && shown.body.contains("Twelve of us sleep outside.")
    );
    assert!(shown.body.contains("23 January 2027") && !shown.body.contains("lang=\"nl\">A heated"));
    let first = &test.app.territory.themes[0].slug;
    assert_eq!(&test.text("select theme from petition_theme").await, first);
    let bob = test.signed_in("bob@example.org", false).await;
    let key = page.rsplit('-').next().unwrap();
    let support = format!(
        "/en/organisations/{}/petitions/{key}/support",
        stage.second.slug()
    );
    assert_eq!(bob.post(&support, &[]).await.status, 303);
    assert_eq!(
        ana.get(&write).await.status,
        303,
        "what others stand behind does not change"
    );
    let late = ana.post(&write, &exact("4")).await;
    assert_eq!(late.status, 422);
    assert!(
        late.body.contains("cannot be made more exact any more") && late.body.contains("Sixteen of us."),
        "sending it again would not help: {}",
        late.body
    );
    assert_eq!(bob.post(&support, &[("stop", "1")]).await.status, 303);
    assert_eq!(ana.get(&write).await.status, 200);
    test.pass(8 * 24 * 3600);
    let ana = test.signed_in("ana@example.org", false).await;
    assert_eq!(ana.get(&write).await.status, 303, "a week is over");
    assert_eq!(
        test.text("select cast(count(*) as text) from petition_text")
            .await,
        "2"
    );
    test.close().await;
}
