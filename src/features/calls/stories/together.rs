//! Several bodies organise one call; several people write it at once.

use super::{begin, fine, make_organiser, organiser, publish, some, write, write_all};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn another_body_is_invited_says_yes_for_itself_and_writes_too() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 3).await;
    let (first, second, third) = (&all[0], &all[1], &all[2]);
    let (officer, policy) = organiser(&test, first, "one@example.org").await;
    make_organiser(&test, second).await;
    test.give("two@example.org", Some(second.id), Role::Officer).await;
    test.give("three@example.org", Some(third.id), Role::Officer)
        .await;
    let other = test.signed_in("two@example.org", true).await;
    let stranger = test.signed_in("three@example.org", true).await;
    let call = begin(&officer, first, "Together").await;
    let door = format!("{call}/organisers");
    fine(&officer.get(&door).await);
    let step = |organisation: &str, step: &'static str| {
        [
            ("organisation".to_owned(), organisation.to_owned()),
            ("step".to_owned(), step.to_owned()),
        ]
    };
    let post = async |browser: &crate::testing::browser::Browser<'_>, fields: [(String, String); 2]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        browser.post(&door, &fields).await
    };
    assert_eq!(other.get(&format!("{call}/draft")).await.status, 404);
    // What organises no calls is not asked to.
    post(&officer, step(&third.key, "invite")).await;
    assert_eq!(stranger.get(&door).await.status, 404);
    post(&officer, step(&second.key, "invite")).await;
    assert!(officer.get(&door).await.body.contains("Invited since"));
    fine(&other.get(&door).await);
    assert_eq!(
        other.get(&format!("{call}/draft")).await.status,
        404,
        "not before they said yes"
    );
    // Nobody says yes for another.
    post(&officer, step(&second.key, "confirm")).await;
    assert!(officer.get(&door).await.body.contains("Invited since"));
    post(&other, step(&second.key, "confirm")).await;
    fine(&other.get(&format!("{call}/draft")).await);
    write_all(&other, &test, &call, &policy, "Together").await;
    assert_eq!(publish(&other, &call, "0", "").await.status, 303);
    let page = test.get(&call).await;
    for body in [first, second] {
        assert!(
            page.body
                .contains(&format!("/en/organisations/{}\"", body.slug()))
        );
    }
    let leave = [
        ("move".to_owned(), format!("leave {}", second.key)),
        ("notice-en".to_owned(), "We have no time left.".to_owned()),
    ];
    let fields: Vec<(&str, &str)> = leave.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let left = other.post(&door, &fields).await;
    assert_eq!(left.header("location"), "/en/calls");
    assert_eq!(other.get(&format!("{call}/draft")).await.status, 404);
    post(&officer, step(&first.key, "leave")).await;
    fine(&officer.get(&format!("{call}/draft")).await);
    test.close().await;
}

#[tokio::test]
async fn two_people_save_the_same_section_and_the_second_loses_no_word() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, _) = organiser(&test, body, "one@example.org").await;
    test.give("two@example.org", Some(body.id), Role::Officer).await;
    let colleague = test.signed_in("two@example.org", true).await;
    let call = begin(&officer, body, "Together").await;
    let mine = [("problem-en", "Rents rise."), ("known-en", "")];
    let theirs = [
        ("problem-en", "Homes are damp."),
        ("known-en", "A study says so."),
    ];
    assert_eq!(write(&officer, &call, "problem", "0", &mine).await.status, 303);
    let late = write(&colleague, &call, "problem", "0", &theirs).await;
    assert_eq!(late.status, 422);
    assert!(late.body.contains("<dd>Rents rise.</dd>"), "what was saved");
    assert!(
        late.body.contains(">Homes are damp.</textarea>"),
        "what was typed"
    );
    assert!(late.body.contains("name=\"version\" value=\"1\""));
    // Another section was not touched.
    let people = [("concerned-en", "Tenants"), ("part-en", "They visit homes.")];
    assert_eq!(write(&colleague, &call, "people", "0", &people).await.status, 303);
    assert_eq!(
        write(&colleague, &call, "problem", "1", &theirs).await.status,
        303
    );
    test.close().await;
}

#[tokio::test]
async fn what_cannot_be_read_is_said_beside_its_field_and_stays_typed() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, _) = organiser(&test, body, "one@example.org").await;
    let call = begin(&officer, body, "Together").await;
    for (section, fields, field) in [
        ("calendar", vec![("opens-date", "yesterday")], "opens"),
        ("calendar", vec![("late", "within"), ("hours", "many")], "hours"),
        ("means", vec![("money", "with"), ("amount", "a lot")], "amount"),
        ("answering", vec![("minimum", "0")], "minimum"),
        (
            "answering",
            vec![
                ("minimum", "2"),
                ("need-0-words-en", "A van"),
                ("need-0-resource", "magic"),
            ],
            "needs",
        ),
        (
            "criteria",
            vec![("criterion-0-words-en", "Good"), ("criterion-0-weight", "1000")],
            "criteria",
        ),
        (
            "about",
            vec![("kind", "x"), ("languages", "en"), ("title-en", "T")],
            "kind",
        ),
    ] {
        let version = if section == "about" { "1" } else { "0" };
        let refused = write(&officer, &call, section, version, &fields).await;
        assert_eq!(refused.status, 422, "{section} {field}");
        assert!(
            refused.body.contains(&format!("href=\"#{field}\"")),
            "{section} {field}"
        );
        assert!(
            refused.body.contains(&format!("id=\"{field}\"")),
            "{section} {field}"
        );
    }
    // Needs keep their numbers; criteria are counted together.
    let needs = [
        ("minimum", "3"),
        ("need-0-words-en", "A van"),
        ("need-0-resource", "equipment"),
        ("need-0-weight", "3"),
    ];
    assert_eq!(write(&officer, &call, "answering", "0", &needs).await.status, 303);
    let shown = officer.get(&format!("{call}/draft/answering")).await;
    fine(&shown);
    assert!(shown.body.contains("value=\"A van\""));
    let criteria = [
        ("criterion-0-words-en", "Built together"),
        ("criterion-0-weight", "40"),
        ("criterion-0-several", "1"),
        ("criterion-1-words-en", "Near people"),
        ("criterion-1-weight", "50"),
    ];
    assert_eq!(
        write(&officer, &call, "criteria", "0", &criteria).await.status,
        303
    );
    let draft = officer.get(&format!("{call}/draft")).await;
    assert!(
        draft
            .body
            .contains("The weights of the criteria make 100 together")
    );
    test.close().await;
}
