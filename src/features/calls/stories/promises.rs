//! What was promised holds: an open call stays open, what was looked at is what is published, no word is
//! lost when a language goes, and the time of an outage is given back.

use super::{begin, fine, hidden, organiser, publish, some, write, write_all};
use crate::shared::authz::Role;
use crate::testing::TestApp;

fn calendar<'a>(opens: &'a str, closes: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("opens-date", opens),
        ("opens-time", "08:00"),
        ("closes-date", closes),
        ("answer", "2027-02-15"),
    ]
}

#[tokio::test]
async fn an_open_call_is_not_announced_again_so_as_to_be_closed_earlier() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    publish(&officer, &call, "0", "").await;
    write(
        &officer,
        &call,
        "calendar",
        "1",
        &calendar("2026-11-25", "2026-12-31"),
    )
    .await;
    let again = publish(&officer, &call, "1", "We begin anew.").await;
    assert_eq!(again.status, 422);
    assert!(again.body.contains("has opened already"), "{}", again.body);
    // Before it opens, its dates may still move.
    let other = begin(&officer, body, "On the water").await;
    write_all(&officer, &test, &other, &policy, "On the water").await;
    write(
        &officer,
        &other,
        "calendar",
        "1",
        &calendar("2026-12-20", "2027-01-31"),
    )
    .await;
    publish(&officer, &other, "0", "").await;
    write(
        &officer,
        &other,
        "calendar",
        "2",
        &calendar("2026-12-20", "2027-01-15"),
    )
    .await;
    assert_eq!(publish(&officer, &other, "1", "Sooner.").await.status, 303);
    test.close().await;
}

#[tokio::test]
async fn what_a_colleague_saved_since_is_not_published_under_ones_notice() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (ana, policy) = organiser(&test, body, "ana@example.org").await;
    test.give("bob@example.org", Some(body.id), Role::Officer).await;
    let bob = test.signed_in("bob@example.org", true).await;
    let call = begin(&ana, body, "In company").await;
    write_all(&ana, &test, &call, &policy, "In company").await;
    publish(&ana, &call, "0", "").await;
    let people = [
        ("concerned-en", "Whoever lives alone, at any age."),
        ("part-en", "They read."),
    ];
    write(&ana, &call, "people", "1", &people).await;
    let door = format!("{call}/publish");
    let looked = ana.get(&door).await;
    let (seen, sending) = (hidden(&looked, "seen"), hidden(&looked, "sending"));
    let fields = [
        ("act", "publish"),
        ("published", "1"),
        ("seen", seen.as_str()),
        ("sending", sending.as_str()),
        ("notice-en", "Young people asked to be heard."),
    ];
    let problem = [("problem-en", "Rents rise."), ("known-en", "")];
    write(&bob, &call, "problem", "1", &problem).await;
    let late = ana.post(&door, &fields).await;
    assert_eq!(late.status, 422);
    for said in ["Rents rise.", "Young people asked to be heard.", "read it again"] {
        assert!(late.body.contains(said), "{said}");
    }
    assert!(!test.get(&call).await.body.contains("Rents rise."));
    let seen = hidden(&late, "seen");
    let fields = fields.map(|(name, value)| (name, if name == "seen" { seen.as_str() } else { value }));
    assert_eq!(ana.post(&door, &fields).await.header("location"), call);
    assert_eq!(
        ana.post(&door, &fields).await.header("location"),
        call,
        "sent twice, published once"
    );
    assert_eq!(test.get(&format!("{call}/versions/3")).await.status, 404);
    // A notice that orders is asked about once.
    write(&bob, &call, "problem", "2", &[("problem-en", "Rents rise fast.")]).await;
    let ordering = "The contractor shall visit each of them.";
    let asked = publish(&ana, &call, "2", ordering).await;
    assert!(asked.status == 422 && asked.body.contains("name=\"warned\" value=\"1\""));
    let (seen, last) = (hidden(&asked, "seen"), hidden(&asked, "published"));
    let fields = [
        ("act", "publish"),
        ("published", last.as_str()),
        ("seen", seen.as_str()),
        ("warned", "1"),
        ("notice-en", ordering),
    ];
    assert_eq!(ana.post(&door, &fields).await.status, 303);
    test.close().await;
}

#[tokio::test]
async fn a_language_that_goes_takes_no_word_along_and_shows_none_that_is_stale() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    let about = |languages: &'static str| {
        vec![
            ("kind", "initiatives"),
            ("policy", policy.as_str()),
            ("languages", languages),
            ("title-fr", "Ensemble"),
            ("title-nl", "Samen"),
        ]
    };
    write(&officer, &call, "about", "2", &about("fr nl")).await;
    let both = [("problem-fr", "On est seul."), ("problem-nl", "Men is alleen.")];
    write(&officer, &call, "problem", "1", &both).await;
    // Somebody else takes Dutch away while these words are typed: they are kept.
    write(&officer, &call, "about", "3", &about("fr")).await;
    let both = [
        ("problem-fr", "On vit seul."),
        ("problem-nl", "Men leeft alleen."),
    ];
    assert_eq!(write(&officer, &call, "problem", "2", &both).await.status, 303);
    let form = officer.get(&format!("{call}/draft/problem")).await;
    fine(&form);
    assert!(!form.body.contains("<textarea id=\"problem-nl\""));
    assert_eq!(
        hidden(&form, "problem-nl"),
        "Men leeft alleen.",
        "it goes along with the form"
    );
    assert_eq!(hidden(&form, "aside"), "nl en");
    let sent = [
        ("problem-fr", "On vit trop seul."),
        ("problem-nl", "Men leeft alleen."),
        ("aside", "nl en"),
    ];
    write(&officer, &call, "problem", "3", &sent).await;
    // A row that is emptied goes, whatever it says in a language that is not shown.
    let needs = [
        ("minimum", "2"),
        ("aside", "nl en"),
        ("need-0-words-fr", "Un lieu"),
        ("need-0-words-nl", "Een plek"),
        ("need-0-resource", "places"),
        ("need-0-weight", "2"),
        ("need-1-words-nl", "Een bus"),
        ("need-1-resource", "equipment"),
        ("need-1-weight", "2"),
    ];
    write(&officer, &call, "answering", "0", &needs).await;
    let people = [("concerned-fr", "Qui vit seul."), ("part-fr", "Ils lisent.")];
    write(&officer, &call, "people", "1", &people).await;
    write(
        &officer,
        &call,
        "contact",
        "1",
        &[("function-fr", "Vie des quartiers"), ("reach", "x@y.example")],
    )
    .await;
    assert_eq!(publish(&officer, &call, "0", "").await.status, 303);
    let dutch = test.get(&call.replace("/en/", "/nl/")).await;
    fine(&dutch);
    assert!(dutch.body.contains("On vit trop seul.") && !dutch.body.contains("Men leeft alleen"));
    let document = test.get(&format!("{call}/versions/1/document.json")).await.body;
    assert!(!document.contains("Samen") && !document.contains("Een plek") && !document.contains("Een bus"));
    // The language comes back, and its words with it.
    write(&officer, &call, "about", "4", &about("fr nl")).await;
    let form = officer.get(&format!("{call}/draft/problem")).await;
    assert!(form.body.contains(">Men leeft alleen.</textarea>"));
    test.close().await;
}

#[tokio::test]
async fn a_draft_begun_by_mistake_is_thrown_away() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "By mistake").await;
    let door = format!("{call}/publish");
    let kept = officer
        .post(&door, &[("act", "discard"), ("published", "0")])
        .await;
    assert!(kept.status == 422 && kept.body.contains("href=\"#sure\""));
    let sure = [
        ("act", "discard"),
        ("published", "0"),
        ("sure", "1"),
        ("sending", "gone"),
    ];
    assert_eq!(
        officer.post(&door, &sure).await.header("location"),
        "/en/calls/new"
    );
    assert_eq!(
        officer.post(&door, &sure).await.header("location"),
        "/en/calls/new"
    );
    assert_eq!(officer.get(&format!("{call}/draft")).await.status, 404);
    assert!(!officer.get("/en/me").await.body.contains("By mistake"));
    // What was published is not thrown away.
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    publish(&officer, &call, "0", "").await;
    let sure = [("act", "discard"), ("published", "1"), ("sure", "1")];
    assert_eq!(officer.post(&format!("{call}/publish"), &sure).await.status, 422);
    assert_eq!(test.get(&call).await.status, 200);
    test.close().await;
}

#[tokio::test]
async fn the_time_of_an_outage_is_given_back_whatever_the_draft_says() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    publish(&officer, &call, "0", "").await;
    // The draft is in French now; the version that stands is in English.
    let about = [
        ("kind", "initiatives"),
        ("policy", policy.as_str()),
        ("languages", "fr"),
        ("title-fr", "Ensemble"),
    ];
    write(&officer, &call, "about", "2", &about).await;
    let extend = async |published: &str, until: &str| {
        let fields = [
            ("act", "extend"),
            ("published", published),
            ("until-date", until),
            ("reason-en", "The platform was down."),
        ];
        officer.post(&format!("{call}/publish"), &fields).await
    };
    assert_eq!(extend("1", "2027-01-02").await.status, 303);
    let answers = async |version: &str, day: &str| {
        let document = test
            .get(&format!("{call}/versions/{version}/document.json"))
            .await;
        assert!(
            document.body.contains(&format!("\"answer_by\":\"{day}\"")),
            "{}",
            document.body
        );
    };
    answers("2", "2027-02-15").await;
    // An end that would come after the answer takes the answer along: as many days later as the answers end.
    assert_eq!(extend("2", "2027-03-01").await.status, 303);
    answers("3", "2027-04-14").await;
    test.close().await;
}

#[tokio::test]
async fn a_criterion_put_first_changes_no_other_and_a_policy_is_called_by_its_name() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    let criteria = [
        ("criterion-0-words-en", "Built together"),
        ("criterion-0-weight", "60"),
        ("criterion-0-several", "1"),
        ("criterion-1-words-en", "Near people"),
        ("criterion-1-weight", "40"),
    ];
    write(&officer, &call, "criteria", "0", &criteria).await;
    publish(&officer, &call, "0", "").await;
    let criteria = [
        ("criterion-0-words-en", "Open to all"),
        ("criterion-0-weight", "10"),
        ("criterion-1-words-en", "Built together"),
        ("criterion-1-weight", "60"),
        ("criterion-1-several", "1"),
        ("criterion-2-words-en", "Near people"),
        ("criterion-2-weight", "30"),
    ];
    write(&officer, &call, "criteria", "1", &criteria).await;
    let theme = test.app.territory.themes[0].slug.clone();
    let door = format!("/en/organisations/{}/policies", body.slug());
    let named = officer
        .post(
            &door,
            &[("name-en", "Living near water"), ("theme", theme.as_str())],
        )
        .await;
    let other = named.header("location").rsplit('/').next().unwrap().to_owned();
    let about = [
        ("kind", "initiatives"),
        ("policy", other.as_str()),
        ("languages", "en"),
        ("title-en", "In company"),
    ];
    write(&officer, &call, "about", "2", &about).await;
    let shown = officer.get(&format!("{call}/publish")).await;
    fine(&shown);
    assert_eq!(
        shown.body.matches("class=\"differ\"").count(),
        3,
        "{}",
        shown.body
    );
    assert!(shown.body.contains("<ins>Living near water</ins>"));
    assert!(!shown.body.contains("<ins>Built together"));
    test.close().await;
}
