//! News is written once, reaches its networks and themes, and can be taken back.

use super::{fine, key_in, make_network, some, written};
use crate::shared::authz::Role;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// A federation that presented itself; gives its page.
async fn federation(fede: &Browser<'_>, slug: &str) -> String {
    let fields = [("kind", "field"), ("words", "Ensemble"), ("language", "fr")];
    let presented = fede
        .post(&format!("/en/organisations/{slug}/network"), &fields)
        .await;
    presented.header("location").to_owned()
}

#[tokio::test]
async fn news_written_once_reaches_its_network_its_theme_and_the_feed_and_can_be_taken_back() {
    let test = TestApp::demonstration().await;
    let both = some(&test, 2).await;
    make_network(&test, &both[0]).await;
    test.give("fede@example.org", Some(both[0].id), Role::Representative)
        .await;
    test.give("asso@example.org", Some(both[1].id), Role::ProjectLead)
        .await;
    let fede = test.signed_in("fede@example.org", false).await;
    let asso = test.signed_in("asso@example.org", false).await;
    let network = federation(&fede, &both[0].slug()).await;
    let box_of = format!("network-{}", key_in(&network));
    let theme = test.app.territory.themes[0].slug.clone();
    let theme_box = format!("theme-{theme}");
    let door = format!("/en/organisations/{}/news", both[0].slug());
    fine(&fede.get(&door).await);
    let fields = |title: &'static str| {
        vec![
            ("sending", title),
            ("title", title),
            ("words", "Première ligne.\r\nSeconde & <b>dernière</b>."),
            ("link", "www.marmites.example/fete"),
            ("language", "fr"),
            (box_of.as_str(), "1"),
            (theme_box.as_str(), "1"),
        ]
    };
    let (first, second) = (
        fede.post(&door, &fields("Une fête")).await,
        fede.post(&door, &fields("Une fête")).await,
    );
    assert_eq!(first.status, 303, "{}", first.body);
    assert_eq!(
        first.header("location"),
        second.header("location"),
        "sent twice, it is one"
    );
    let page = test.get(first.header("location")).await;
    fine(&page);
    assert!(page.body.contains("lang=\"fr\"") && page.body.contains("https://www.marmites.example/fete"));
    assert!(
        page.body.contains("/en/objections/new?organisation="),
        "everybody may object"
    );
    for place in [
        network.clone(),
        format!("/en/themes/{theme}"),
        format!("/en/organisations/{}", both[0].slug()),
    ] {
        let there = test.get(&place).await;
        fine(&there);
        assert_eq!(there.body.matches(">Une fête<").count(), 1, "{place}");
    }
    let feed = test.get(&format!("{network}/news.atom")).await;
    assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
    let read = roxmltree::Document::parse(&feed.body).unwrap();
    let text = |name: &str| {
        let found = read
            .descendants()
            .filter(|node| node.has_tag_name(("http://www.w3.org/2005/Atom", name)));
        found
            .filter_map(|node| node.text())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(text("title").last().unwrap(), "Une fête");
    assert_eq!(text("updated").last().unwrap(), "2026-11-24T09:00:00Z");
    assert!(text("summary")[0].contains("<b>dernière</b>"));
    assert!(text("author").is_empty() && text("name").contains(&both[0].name));

    // Whoever is no member writes to themes, not to the network.
    let theirs = format!("/en/organisations/{}/news", both[1].slug());
    let refused = asso.post(&theirs, &fields("Autre")[..6]).await;
    assert_eq!(
        refused.status, 422,
        "a field of a network that is not theirs counts for nothing"
    );
    fine_but_refused(&refused.body);
    assert_eq!(
        asso.post(&format!("{}/withdraw", first.header("location")), &[])
            .await
            .status,
        404
    );
    let gone = fede
        .post(&format!("{}/withdraw", first.header("location")), &[])
        .await;
    assert_eq!(gone.status, 303);
    assert_eq!(test.get(first.header("location")).await.status, 404);
    assert!(!test.get(&network).await.body.contains("Une fête"));
    test.close().await;
}

fn fine_but_refused(body: &str) {
    assert_eq!(
        crate::testing::page::Page::read(body).faults(),
        Vec::<String>::new()
    );
    assert!(body.contains("Première ligne.") && body.contains("Choose at least one network"));
}

#[tokio::test]
async fn whoever_runs_the_platform_withdraws_after_an_objection_and_bad_words_are_refused_one_by_one() {
    let test = TestApp::demonstration().await;
    let one = &some(&test, 1).await[0];
    test.give("asso@example.org", Some(one.id), Role::Representative)
        .await;
    test.give("ada@example.org", None, Role::Administrator).await;
    let asso = test.signed_in("asso@example.org", false).await;
    let door = format!("/en/organisations/{}/news", one.slug());
    let bad = asso
        .post(
            &door,
            &[
                ("title", ""),
                ("words", ""),
                ("link", "javascript:alert(1)"),
                ("language", "xx"),
            ],
        )
        .await;
    assert_eq!(bad.status, 422);
    for key in ["title", "words", "link", "language", "audience"] {
        assert!(bad.body.contains(&format!("href=\"#{key}\"")), "{key}");
    }
    let mut fields = vec![("title", "Ouverture"), ("words", "Demain."), ("language", "en")];
    let boxes: Vec<String> = test.app.territory.themes[..4]
        .iter()
        .map(|theme| format!("theme-{}", theme.slug))
        .collect();
    fields.extend(boxes.iter().map(|name| (name.as_str(), "1")));
    assert_eq!(
        asso.post(&door, &fields).await.status,
        422,
        "four themes are too many"
    );
    fields.pop();
    let page = asso.post(&door, &fields).await.header("location").to_owned();
    assert!(test.get(&page).await.body.contains(&written(&one.name)));
    let weak = test.signed_in("ada@example.org", false).await;
    assert_eq!(
        weak.post(&format!("{page}/withdraw"), &[]).await.status,
        303,
        "led to the second factor"
    );
    assert_eq!(test.get(&page).await.status, 200);
    let ada = test.signed_in("ada@example.org", true).await;
    assert_eq!(ada.post(&format!("{page}/withdraw"), &[]).await.status, 303);
    assert_eq!(test.get(&page).await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn one_organisation_fills_nobodys_letter_in_a_day() {
    let test = TestApp::demonstration().await;
    let organisation = some(&test, 1).await.remove(0);
    test.give("asso@example.org", Some(organisation.id), Role::ProjectLead)
        .await;
    let asso = test.signed_in("asso@example.org", false).await;
    let theme = format!("theme-{}", test.app.territory.themes[0].slug);
    let door = format!("/en/organisations/{}/news", organisation.slug());
    let write = async |title: &str| {
        let fields = [
            ("title", title),
            ("words", "Words"),
            ("language", "en"),
            (theme.as_str(), "1"),
        ];
        asso.post(&door, &fields).await
    };
    for title in ["One", "Two", "Three"] {
        assert_eq!(write(title).await.status, 303, "{title}");
    }
    let fourth = write("Four").await;
    assert!(
        fourth.status == 422 && fourth.body.contains("three pieces of news since yesterday"),
        "{}",
        fourth.body
    );
    assert!(fourth.body.contains("value=\"Four\""), "what was typed stays");
    test.pass(24 * 3600);
    assert_eq!(write("Four").await.status, 303);
    test.close().await;
}
