//! What becomes of somebody's words when others act while they write.

use axum::body::Body;
use axum::http::{Request, header};

use super::{begin, fine, join, represented, unescaped};
use crate::shared::authz::Role;
use crate::testing::browser::Browser;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

async fn post(who: &Browser<'_>, path: &str, fields: &[(String, &str)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), *value))
        .collect();
    who.post(path, &fields).await
}

#[tokio::test]
async fn who_writes_in_an_action_that_somebody_removes_keeps_their_words_and_may_put_it_back() {
    let test = TestApp::demonstration().await;
    let both = represented(&test, 2).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let page = begin(&lead, &both[0], "Cuisines").await;
    join(&lead, &second, &page, &both[1]).await;
    let section = format!("{page}/sections/actions");
    let added = lead.post(&section, &[("add", "1")]).await;
    let action = added.header("location").to_owned();
    let key = action.rsplit('/').next().unwrap().to_owned();
    // Nothing of it was saved yet.
    assert_eq!(second.post(&action, &[("remove", "1")]).await.status, 303);
    let field = |name: &str| format!("action-{key}-{name}");
    let mut fields = vec![
        (format!("v-{}", field("title-fr")), "0"),
        (field("title-fr"), "Un atelier de cuisine"),
        (format!("v-{}", field("words-fr")), "0"),
        (field("words-fr"), "Trois mille caractères."),
        (format!("v-{}", field("who")), "0"),
        (field("who"), both[1].key.as_str()),
    ];
    let gone = post(&lead, &action, &fields).await;
    assert_eq!(gone.status, 422);
    let text = unescaped(&gone.body);
    assert!(text.contains("Somebody removed this action") && text.contains("Put the action back"));
    assert!(
        text.contains("value=\"Un atelier de cuisine\"")
            && text.contains(">Trois mille caractères.</textarea>")
    );
    assert!(text.contains(" checked>"), "what was ticked, too");
    fields.push(("put_back".to_owned(), "1"));
    assert_eq!(post(&lead, &action, &fields).await.status, 303);
    let back = lead.get(&action).await;
    fine(&back);
    assert!(back.body.contains("Un atelier de cuisine"));
    // What never was is nowhere to be put back.
    let nowhere = format!("{page}/actions/zzzz");
    assert_eq!(lead.post(&nowhere, &[("put_back", "1")]).await.status, 404);
    // Removed for good, it has its versions in the history, as the list has.
    assert_eq!(second.post(&action, &[("remove", "1")]).await.status, 303);
    let history = lead.get(&format!("{page}/history")).await;
    fine(&history);
    let text = unescaped(&history.body);
    assert!(
        text.contains("Un atelier de cuisine · What it consists of, in French"),
        "{text}"
    );
    let words = format!("{page}/history?field={}&language=fr", field("words"));
    let versions = lead.get(&words).await;
    fine(&versions);
    assert!(versions.body.contains("Trois mille caractères."));
    let who = lead
        .get(&format!("{page}/history?field={}&language=", field("who")))
        .await;
    fine(&who);
    assert!(unescaped(&who.body).contains(&both[1].name));
    let list = lead.get(&format!("{page}/history?field=actions&language=")).await;
    fine(&list);
    assert!(
        list.body.matches("Un atelier de cuisine").count() > 2,
        "each list by its titles"
    );
    test.close().await;
}

/// A form that is sent: where, what it says, and what must be on the page that comes.
type Try<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a str);

#[tokio::test]
async fn who_writes_while_the_project_ends_or_their_organisation_leaves_sees_their_words_again() {
    let test = TestApp::demonstration().await;
    let both = represented(&test, 3).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let third = test.signed_in("third@example.org", false).await;
    let page = begin(&lead, &both[0], "Cuisines").await;
    join(&lead, &second, &page, &both[1]).await;
    let section = format!("{page}/sections/risks");
    let text = [
        ("v-risks-fr", "0"),
        ("risks-fr", "Et s’il pleut ?\nNous irons dedans."),
    ];
    let talk = [("sending", "one"), ("words", "Qui vient samedi ?")];
    let sheet = format!("{page}/budget/{}?year=2027", both[1].slug());
    let amounts = [("was-641", "0"), ("a-641", "1234,50")];
    let leave = [("organisation", &*both[1].slug()), ("words", "")];
    assert_eq!(second.post(&format!("{page}/leave"), &leave).await.status, 303);
    assert_eq!(
        second.get(&section).await.status,
        404,
        "it reads nothing of it any more"
    );
    let tries: [Try<'_>; 3] = [
        (&section, &text, "Et s’il pleut ?\nNous irons dedans."),
        (&format!("{page}/talk"), &talk, "Qui vient samedi ?"),
        (&sheet, &amounts, "1234,50"),
    ];
    for (path, fields, words) in tries {
        let kept = second.post(path, fields).await;
        assert_eq!(kept.status, 409, "{path}");
        let body = unescaped(&kept.body);
        assert!(
            body.contains("Your organisation left this project") && body.contains(words),
            "{body}"
        );
        assert!(!body.contains("Cuisines"), "and nothing of the project");
        assert_eq!(
            third.post(path, fields).await.status,
            404,
            "a stranger learns nothing"
        );
    }
    assert_eq!(lead.post(&format!("{page}/end"), &[]).await.status, 303);
    let kept = lead.post(&section, &text).await;
    assert_eq!(kept.status, 409);
    let body = unescaped(&kept.body);
    assert!(
        body.contains("This project ended while you were writing") && body.contains("Nous irons dedans.")
    );
    test.close().await;
}

#[tokio::test]
async fn whose_mandate_ends_while_they_write_reads_their_words_once_more() {
    let test = TestApp::demonstration().await;
    let both = represented(&test, 2).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let page = begin(&lead, &both[0], "Cuisines").await;
    join(&lead, &second, &page, &both[1]).await;
    let section = format!("{page}/sections/risks");
    fine(&second.get(&section).await);
    let person = test.person("second@example.org").await;
    test.sql(&format!(
        "update mandate set ended_at = 1, ended_how = 'withdrawn' where person_id = {person}"
    ))
    .await;
    let text = [
        ("v-risks-fr", "0"),
        ("was-risks", "Ce qui était là"),
        ("risks-fr", "Et s’il pleut ?\nNous irons <dedans>."),
    ];
    let refused = second.post(&section, &text).await;
    assert_eq!(refused.status, 404);
    assert_eq!(Page::read(&refused.body).faults(), Vec::<String>::new());
    let body = unescaped(&refused.body);
    for said in [
        "What you had written",
        "or your mandate ended",
        "Et s’il pleut ?\nNous irons ",
    ] {
        assert!(body.contains(said), "{said}: {body}");
    }
    assert!(!refused.body.contains("<dedans>"), "words are words");
    assert!(
        !body.contains("Ce qui était là") && !body.contains("Cuisines"),
        "{body}"
    );
    // Whoever only asks for a page has written nothing.
    let asked = second.get(&section).await;
    assert_eq!(asked.status, 404);
    assert!(!asked.body.contains("What you had written"));
    test.close().await;
}

#[tokio::test]
async fn words_beside_a_file_are_read_once_more_by_whoever_may_not_send_it_any_more() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 3).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let third = test.signed_in("third@example.org", false).await;
    let page = begin(&lead, &all[0], "Cuisines").await;
    join(&lead, &second, &page, &all[1]).await;
    let files = format!("{page}/files");
    let words = [("sending", "f1"), ("note", "Le plan de la cuisine, à relire")];
    let plan = ("plan.pdf", "application/pdf", &b"%PDF-1.7 of nobody"[..]);
    // Who is not in it, once the form was read; and whose mandate ended, before it was.
    let refused = third.upload(&files, &words, plan).await;
    let person = test.person("second@example.org").await;
    test.sql(&format!(
        "update mandate set ended_at = 1, ended_how = 'withdrawn' where person_id = {person}"
    ))
    .await;
    let ended = second.upload(&files, &words, plan).await;
    // However large the file is, and though they stand after it.
    let part = "--b0undary\r\nContent-Disposition: form-data; name=";
    let mut body = format!("{part}\"file\"; filename=\"plan.pdf\"\r\n\r\n").into_bytes();
    body.resize(3_000_000, b'0');
    body.extend(format!("\r\n{part}\"note\"\r\n\r\n{}\r\n--b0undary--\r\n", words[1].1).into_bytes());
    let after = Request::post(&files)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b0undary")
        .header("sec-fetch-site", "same-origin");
    let after = second.send(after, Body::from(body)).await;
    for answer in [refused, ended, after] {
        assert_eq!(answer.status, 404);
        assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
        let body = unescaped(&answer.body);
        for said in ["What you had written", "Le plan de la cuisine, à relire"] {
            assert!(body.contains(said), "{said}: {body}");
        }
        assert!(!body.contains("%PDF-1.7"), "a file is nobody's words");
    }
    // Where it is taken it is taken whole, and once.
    assert_eq!(lead.upload(&files, &words, plan).await.status, 303);
    assert_eq!(
        test.text("select cast(count(*) as text) from project_file").await,
        "1"
    );
    test.close().await;
}

#[tokio::test]
async fn a_list_that_two_change_is_shown_side_by_side_and_ticks_survive_another_fault() {
    let test = TestApp::demonstration().await;
    let both = represented(&test, 2).await;
    let lead = test.signed_in("lead@example.org", false).await;
    let second = test.signed_in("second@example.org", false).await;
    let page = begin(&lead, &both[0], "Cuisines").await;
    join(&lead, &second, &page, &both[1]).await;
    let section = format!("{page}/sections/purpose");
    let his = [("v-purposes", "0"), ("purposes", "need"), ("purposes", "service")];
    assert_eq!(second.post(&section, &his).await.status, 303);
    let hers = [("v-purposes", "0"), ("purposes", "cooperation")];
    let late = lead.post(&section, &hers).await;
    assert_eq!(late.status, 422);
    let text = unescaped(&late.body);
    let kept = text.split_once("<blockquote class=\"kept\">").unwrap().1;
    let kept = kept.split_once("</blockquote>").unwrap().0;
    assert_eq!(kept.lines().count(), 2, "what he chose: {kept}");
    let ticked = |body: &str, purpose: &str| body.contains(&format!("value=\"{purpose}\" checked"));
    assert!(ticked(&text, "cooperation") && !ticked(&text, "need"));
    assert!(text.contains(&both[1].name), "and who it was");
    // What is ticked stays where a text is too long.
    let long = "x".repeat(6_001);
    let sent = [
        ("v-purposes", "1"),
        ("purposes", "resources"),
        ("v-summary-fr", "0"),
        ("summary-fr", long.as_str()),
        ("ready", "1"),
    ];
    let refused = lead.post(&section, &sent).await;
    assert_eq!(refused.status, 422);
    assert!(ticked(&refused.body, "resources") && !ticked(&refused.body, "need"));
    assert!(refused.body.contains("id=\"ready\" value=\"1\" checked"));
    // Both languages at once: nobody is told that the other text changed.
    let sent = [
        ("v-summary-fr", "0"),
        ("summary-fr", "Cuisiner ensemble"),
        ("v-summary-nl", "0"),
        ("summary-nl", "Samen koken"),
    ];
    assert_eq!(lead.post(&section, &sent).await.status, 303);
    let shown = lead.get(&section).await;
    fine(&shown);
    assert!(!shown.body.contains("is to be read again"));
    test.close().await;
}

#[tokio::test]
async fn whoever_acts_for_two_that_were_invited_reads_the_last_day_of_each() {
    let test = TestApp::demonstration().await;
    let all = represented(&test, 3).await;
    test.give("second@example.org", Some(all[2].id), Role::Representative)
        .await;
    let lead = test.signed_in("lead@example.org", false).await;
    let page = begin(&lead, &all[0], "Jardins de l’aube").await;
    let invite = async |slug: String| {
        let lead = test.signed_in("lead@example.org", false).await;
        let fields = [
            ("organisation", slug.as_str()),
            ("role", "partner"),
            ("words", ""),
        ];
        let invited = lead.post(&format!("{page}/invite"), &fields).await;
        assert_eq!(invited.status, 303, "{}", invited.body);
    };
    let day = || test.app.clock.today().strftime("%-d %B %Y").to_string();
    let first = day();
    invite(all[1].slug()).await;
    test.pass(2 * 86_400);
    let second = day();
    invite(all[2].slug()).await;
    let both = test.signed_in("second@example.org", false).await;
    let list = both.get("/en/projects").await;
    fine(&list);
    for day in [first, second] {
        let told = format!("invited on {day}, may answer until");
        assert!(list.body.contains(&told), "{told}: {}", list.body);
    }
    test.close().await;
}
