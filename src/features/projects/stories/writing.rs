//! How several people write a project at once, in two languages, without losing a word.

use super::{begin, fine, join, represented, unescaped};
use crate::shared::authz::Role;
use crate::testing::TestApp;
use crate::testing::page::Page;

/// The hidden version of a box, as a page shows it.
fn version(body: &str, name: &str) -> String {
    let (_, rest) = body.split_once(&format!("name=\"v-{name}\" value=\"")).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn two_who_write_the_same_text_at_once_see_each_other_and_both_texts_are_kept() {
    let test = TestApp::demonstration().await;
    let both = represented(&test, 2).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let page = begin(&lead, &both[0], "Cuisines").await;
    join(&lead, &second, &page, &both[1]).await;
    let section = format!("{page}/sections/context");
    let (hers, his) = (lead.get(&section).await, second.get(&section).await);
    fine(&hers);
    fine(&his);
    let name = "problem-fr";
    let fields = |shown: String, words: &'static str, context: &'static str| {
        [
            ("v-problem-fr", shown.clone()),
            ("problem-fr", words.to_owned()),
            ("v-context-fr", "0".to_owned()),
            ("context-fr", context.to_owned()),
        ]
    };
    let send = async |who: &crate::testing::browser::Browser<'_>, fields: &[(&str, String)]| {
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        who.post(&section, &fields).await
    };
    let first = send(
        &lead,
        &fields(version(&hers.body, name), "Les cuisines sont vides.", ""),
    )
    .await;
    assert_eq!(first.status, 303, "{}", first.body);
    // He had the empty page before him and writes two boxes: nothing is written, nothing is lost.
    let late = send(
        &second,
        &fields(version(&his.body, name), "Les cuisines manquent.", "Rien."),
    )
    .await;
    assert_eq!(late.status, 422);
    let text = unescaped(&late.body);
    assert!(text.contains(">Les cuisines sont vides.</blockquote>"), "{text}");
    assert!(text.contains(">Les cuisines manquent.</textarea>") && text.contains(">Rien.</textarea>"));
    assert!(text.contains("href=\"#problem-fr\"") && text.contains(&both[0].name));
    assert_eq!(
        crate::testing::page::Page::read(&late.body).faults(),
        Vec::<String>::new()
    );
    // He read hers, and sends his again.
    let again = fields(
        version(&late.body, name),
        "Les cuisines manquent, ou sont vides.",
        "Rien.",
    );
    assert_eq!(send(&second, &again).await.status, 303);
    // She sends an old page in which she changed nothing: his words stay.
    let old = fields("1".to_owned(), "Les cuisines sont vides.", "");
    assert_eq!(send(&lead, &old).await.status, 303);
    let now = lead.get(&section).await;
    assert!(
        now.body
            .contains(">Les cuisines manquent, ou sont vides.</textarea>")
    );
    assert!(now.body.contains(">Rien.</textarea>"));
    let history = lead
        .get(&format!("{page}/history?field=problem&language=fr"))
        .await;
    fine(&history);
    for words in [
        "Les cuisines sont vides.",
        "Les cuisines manquent, ou sont vides.",
    ] {
        assert!(history.body.contains(words), "{words}");
    }
    let long = "x".repeat(6_001);
    let sent = [("v-problem-fr", version(&now.body, name)), ("problem-fr", long)];
    let refused = send(&lead, &sent).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("at most 6,000 characters"));
    test.close().await;
}

#[tokio::test]
async fn a_translation_is_asked_for_again_the_moment_its_source_changes() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 1).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let page = begin(&lead, &all[0], "Cuisines").await;
    let (section, report) = (format!("{page}/sections/public"), format!("{page}/languages"));
    let clean = "All that is written is written in both languages";
    let shown = lead.get(&report).await;
    fine(&shown);
    assert!(
        shown.body.contains("Missing in Dutch") && !shown.body.contains(clean),
        "the title"
    );
    let title = [("v-title-nl", "0"), ("title-nl", "Keukens")];
    assert_eq!(
        lead.post(&format!("{page}/sections/purpose"), &title)
            .await
            .status,
        303
    );
    assert!(lead.get(&report).await.body.contains(clean));
    let write = async |fields: &[(&str, &str)]| assert_eq!(lead.post(&section, fields).await.status, 303);
    write(&[("v-public-fr", "0"), ("public-fr", "Les voisins")]).await;
    assert!(lead.get(&report).await.body.contains("Missing in Dutch"));
    write(&[("v-public-nl", "0"), ("public-nl", "De buren")]).await;
    assert!(lead.get(&report).await.body.contains(clean));
    test.pass(60);
    write(&[("v-public-fr", "1"), ("public-fr", "Les voisines")]).await;
    let stale = lead.get(&report).await;
    fine(&stale);
    assert!(
        stale.body.contains("The Dutch is to be read again"),
        "{}",
        stale.body
    );
    assert!(
        lead.get(&section)
            .await
            .body
            .contains("The Dutch is to be read again")
    );
    write(&[
        ("same-public", "1"),
        ("v-public-fr", "2"),
        ("public-fr", "Les voisines"),
        ("ready", "1"),
    ])
    .await;
    assert!(
        lead.get(&report).await.body.contains(clean),
        "somebody said that both say the same"
    );
    let home = lead.get(&page).await;
    fine(&home);
    assert!(home.body.contains("progress ready"));
    let none = [("second_language", ""), ("version", "1")];
    assert_eq!(lead.post(&report, &none).await.status, 303);
    assert_eq!(
        lead.post(&report, &[("second_language", "nl"), ("version", "1")])
            .await
            .status,
        409
    );
    assert!(!lead.get(&section).await.body.contains("public-nl"));
    test.close().await;
}

#[tokio::test]
async fn actions_say_who_when_and_where_and_what_is_taken_away_stays_in_the_history() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 1).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let page = begin(&lead, &all[0], "Cuisines").await;
    let section = format!("{page}/sections/actions");
    let added = lead.post(&section, &[("add", "1")]).await;
    assert_eq!(added.status, 303);
    let action = added.header("location").to_owned();
    fine(&lead.get(&action).await);
    let key = action.rsplit('/').next().unwrap();
    let field = |name: &str| format!("action-{key}-{name}");
    let fields = [
        (format!("v-{}", field("title-fr")), "0".to_owned()),
        (field("title-fr"), "Un atelier".to_owned()),
        (format!("v-{}", field("who")), "0".to_owned()),
        (field("who"), all[0].key.clone()),
        (format!("v-{}", field("starts")), "0".to_owned()),
        (field("starts"), "demain".to_owned()),
    ];
    let mut sent: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let refused = lead.post(&action, &sent).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Un atelier") && refused.body.contains("Give a date"));
    sent[5].1 = "2027-03-01";
    assert_eq!(lead.post(&action, &sent).await.status, 303);
    let listed = lead.get(&section).await;
    fine(&listed);
    assert!(listed.body.contains("Un atelier"));
    let shown = lead.get(&action).await;
    assert!(shown.body.contains("value=\"2027-03-01\"") && shown.body.contains("checked"));
    assert_eq!(lead.post(&action, &[("remove", "1")]).await.status, 303);
    assert_eq!(lead.get(&action).await.status, 404);
    let kept: i64 = sqlx::query_scalar("select count(*) from project_value where words = 'Un atelier'")
        .fetch_one(&mut *test.app.db.read().await.unwrap())
        .await
        .unwrap();
    assert_eq!(kept, 1);
    test.close().await;
}

#[tokio::test]
async fn partners_talk_where_they_write_and_share_out_what_is_to_be_done() {
    let test = TestApp::demonstration().await;
    let both = represented(&test, 2).await;
    test.give("member@example.org", Some(both[1].id), Role::Member)
        .await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let member = test.signed_in("member@example.org", false).await;
    let page = begin(&lead, &both[0], "Cuisines").await;
    join(&lead, &second, &page, &both[1]).await;
    let talk = format!("{page}/talk");
    fine(&lead.get(&talk).await);
    let said = [
        ("sending", "one"),
        ("section", "risks"),
        ("words", "Et s'il pleut ?"),
        ("to", both[1].key.as_str()),
    ];
    for _ in 0..2 {
        assert_eq!(lead.post(&talk, &said).await.status, 303);
    }
    assert_eq!(lead.post(&talk, &[("words", " ")]).await.status, 422);
    // What is too long comes back as it was sent: its words, its section, for whose attention.
    let long = format!("{}Fin", "Trop long. ".repeat(200));
    let said = [
        ("sending", "long"),
        ("section", "risks"),
        ("words", long.as_str()),
        ("to", both[1].key.as_str()),
    ];
    let refused = lead.post(&talk, &said).await;
    assert_eq!(refused.status, 422);
    assert_eq!(Page::read(&refused.body).faults(), Vec::<String>::new());
    for kept in [
        format!(">{long}</textarea>"),
        "name=\"section\" value=\"risks\"".to_owned(),
        format!("value=\"{}\" checked", both[1].key),
    ] {
        assert!(refused.body.contains(&kept), "{kept}: {}", refused.body);
    }
    let section = second.get(&format!("{page}/sections/risks")).await;
    fine(&section);
    let text = unescaped(&section.body);
    assert_eq!(text.matches("Et s'il pleut ?").count(), 1, "once");
    assert!(text.contains(&format!("For the attention of {}", both[1].name)));
    assert!(second.get(&page).await.body.contains("1 message"));
    let id: i64 = sqlx::query_scalar("select id from project_comment")
        .fetch_one(&mut *test.app.db.read().await.unwrap())
        .await
        .unwrap();
    let withdraw = [("withdraw", &*id.to_string())];
    second.post(&talk, &withdraw).await;
    assert!(
        second.get(&talk).await.body.contains("pleut"),
        "nobody takes back what another said"
    );
    lead.post(&talk, &withdraw).await;
    assert!(!second.get(&talk).await.body.contains("pleut"));
    // Who is addressed is told in one letter a day, whatever else happens.
    let before = test.letters("second@example.org").await.len();
    let said = [
        ("sending", "two"),
        ("words", "Qui vient samedi ?"),
        ("to", both[1].key.as_str()),
    ];
    assert_eq!(lead.post(&talk, &said).await.status, 303);
    for _ in 0..2 {
        crate::features::projects::look_after(&test.app).await.unwrap();
    }
    let letters = test.letters("second@example.org").await;
    assert_eq!(letters.len(), before + 1);
    // Letters of one second have no order.
    let told =
        |letter: &crate::shared::mail::Posted| letter.body.contains("* Qui vient samedi ?\n  Cuisines\n");
    assert!(letters.iter().any(told), "{letters:?}");
    assert_eq!(
        test.letters("lead@example.org").await.len(),
        1,
        "it was told that somebody came, no more"
    );
    let tasks = format!("{page}/tasks");
    fine(&lead.get(&tasks).await);
    assert_eq!(
        lead.post(&tasks, &[("words", ""), ("due", "hier")]).await.status,
        422
    );
    let task = [
        ("words", "Louer la salle"),
        ("organisation", both[1].key.as_str()),
        ("due", "2026-11-20"),
    ];
    assert_eq!(lead.post(&tasks, &task).await.status, 303);
    let shown = second.get(&page).await;
    fine(&shown);
    assert!(shown.body.contains("Louer la salle") && shown.body.contains("late"));
    let id: i64 = sqlx::query_scalar("select id from project_task")
        .fetch_one(&mut *test.app.db.read().await.unwrap())
        .await
        .unwrap();
    let done = [("task", &*id.to_string()), ("done", "1")];
    for _ in 0..2 {
        assert_eq!(second.post(&tasks, &done).await.status, 303);
    }
    fine(&lead.get(&tasks).await);
    assert!(!lead.get(&page).await.body.contains("Louer la salle"));
    // A member reads, and writes nothing.
    fine(&member.get(&format!("{page}/sections/risks")).await);
    assert_eq!(member.get(&tasks).await.status, 404);
    assert_eq!(
        member
            .post(&format!("{page}/sections/risks"), &[("ready", "1")])
            .await
            .status,
        404
    );
    fine(&member.get(&format!("{page}/history")).await);
    test.close().await;
}

#[tokio::test]
async fn a_figure_whose_address_stands_in_a_text_is_shown_to_whoever_builds_the_project() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 1).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let page = begin(&lead, &all[0], "Cuisines").await;
    let section = format!("{page}/sections/context");
    let before = lead.get(&section).await;
    fine(&before);
    assert!(
        before.body.contains("alone on a line") && !before.body.contains("id=\"figures\""),
        "{}",
        before.body
    );
    let written = [
        ("v-problem-fr", "0"),
        (
            "problem-fr",
            "Peu sont aidées.\n/fr/observatory/grants/figures/years.svg",
        ),
    ];
    assert_eq!(lead.post(&section, &written).await.status, 303);
    for (lang, said) in [
        ("en", "The figures in these texts"),
        ("fr", "Les figures de ces textes"),
        ("nl", "De figuren in deze teksten"),
    ] {
        let shown = lead.get(&section.replacen("/en/", &format!("/{lang}/"), 1)).await;
        fine(&shown);
        let drawn = format!("/{lang}/observatory/grants/figures/years.csv");
        for said in [said, "id=\"named-1\"", drawn.as_str()] {
            assert!(shown.body.contains(said), "{said} is not in {}", shown.body);
        }
    }
    // More at once than the database has readers.
    let many = futures_util::future::join_all((0..20).map(|_| lead.get(&section))).await;
    many.iter().for_each(fine);
    test.close().await;
}
