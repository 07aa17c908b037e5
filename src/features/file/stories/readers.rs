//! Who reads a file: each sees what is cleared for them, in the list as on the page; for the others
//! nothing is there.

use super::{Town, faultless};
use crate::shared::authz::Role;

#[tokio::test]
async fn each_reader_sees_what_is_cleared_for_them_in_the_list_and_on_the_page_alike() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, false)
        .await;
    let mut pieces = Vec::new();
    for clearance in ["public", "signed_in", "funders", "public_agents", "owner"] {
        pieces.push((clearance, town.add(&ana, "insurance", clearance).await));
    }
    let commune = town
        .somebody("com@example.org", town.commune, Role::Reader, true)
        .await;
    let foundation = town
        .somebody("fon@example.org", town.foundation, Role::Reader, true)
        .await;
    let member = town
        .somebody("mem@example.org", town.association, Role::Member, false)
        .await;
    let stranger = town.test.signed_in("str@example.org", true).await;
    let nobody = town.test.browser();
    for (browser, who, seen) in [
        (&ana, "representative", 5),
        (&member, "member", 5),
        (&commune, "public funder", 4),
        (&foundation, "private funder", 3),
        (&stranger, "signed in", 2),
        (&nobody, "anyone", 1),
    ] {
        let works = !matches!(who, "signed in" | "anyone");
        let list = browser.get(&town.file).await;
        if works {
            faultless(&list.body);
        }
        for (rank, (clearance, piece)) in pieces.iter().enumerate() {
            let sees = rank < seen;
            let link = piece.strip_prefix(&town.file).unwrap();
            if works {
                assert_eq!(list.body.contains(link), sees, "{who} {clearance}");
                let page = browser.get(piece).await;
                assert_eq!(page.status, if sees { 200 } else { 404 }, "{who} {clearance}");
            }
            let given = browser.get(&format!("{piece}/versions/1?anyway=yes")).await;
            let expected = match (sees, who) {
                (true, _) => 200,
                (false, "anyone") => 303,
                (false, _) => 404,
            };
            assert_eq!(given.status, expected, "{who} {clearance}");
        }
    }
    // A reader of a funder shows a second factor first, whether or not there is such an organisation.
    let weak = town.test.signed_in("com@example.org", false).await;
    for address in [&town.file, "/en/organisations/none-0000000000/file"] {
        let led = weak.get(address).await;
        assert!(
            led.header("location").starts_with("/en/sign-in/second-factor"),
            "{:?}",
            led.headers
        );
    }
    // What everyone may read is on the organisation's page, and nothing else.
    let page = nobody.get(town.file.strip_suffix("/file").unwrap()).await;
    let page = nobody.get(page.header("location")).await;
    faultless(&page.body);
    assert_eq!(page.body.matches("/versions/1").count(), 1);
    // An agent who reads leaves a trace.
    assert_eq!(
        town.test
            .text("select cast(count(*) as text) from journal where act = 'piece-read'")
            .await,
        "7"
    );
    town.test.close().await;
}

#[tokio::test]
async fn what_one_may_not_see_answers_as_what_does_not_exist() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, false)
        .await;
    let piece = town.add(&ana, "insurance", "owner").await;
    let foundation = town
        .somebody("fon@example.org", town.foundation, Role::Officer, true)
        .await;
    let none = format!("{}/pieces/17", town.file);
    let number = piece.rsplit('/').next().unwrap();
    for end in ["", "/versions/1", "/edit"] {
        let (there, absent) = (
            foundation.get(&format!("{piece}{end}")).await,
            foundation.get(&format!("{none}{end}")).await,
        );
        assert_eq!(there.status, 404, "{end}");
        let told = |answer: &crate::testing::Answer| answer.body.replace(number, "17");
        assert_eq!(told(&there), told(&absent), "{end}");
    }
    for end in ["/check", "/accept", "/remove"] {
        let sent = foundation
            .post(&format!("{piece}{end}"), &[("depth", "read"), ("number", "1")])
            .await;
        assert_eq!(sent.status, 404, "{end}");
    }
    for page in ["commitment", "profile", "bank", "pieces/new"] {
        assert_eq!(
            foundation.get(&format!("{}/{page}", town.file)).await.status,
            404,
            "{page}"
        );
    }
    // A funder that is none any more reads nothing.
    town.test
        .sql("update capacity set until = '2026-11-23' where organisation_id = 3")
        .await;
    assert_eq!(foundation.get(&town.file).await.status, 404);
    town.test.close().await;
}

#[tokio::test]
async fn a_check_made_by_one_funder_is_shown_to_another_who_accepts_it() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, false)
        .await;
    let piece = town.add(&ana, "statutes", "funders").await;
    let commune = town
        .somebody("com@example.org", town.commune, Role::Officer, true)
        .await;
    let wrong = commune
        .post(
            &format!("{piece}/check"),
            &[("depth", "read"), ("until", "2026-01-01"), ("number", "1")],
        )
        .await;
    assert_eq!(wrong.status, 422);
    faultless(&wrong.body);
    let check = [
        ("depth", "verified"),
        ("until", "2027-06-30"),
        ("number", "1"),
        ("sending", "aa11"),
    ];
    for _ in 0..2 {
        assert_eq!(commune.post(&format!("{piece}/check"), &check).await.status, 303);
    }
    assert_eq!(
        town.test
            .text("select cast(count(*) as text) from piece_check")
            .await,
        "1"
    );
    let foundation = town
        .somebody("fon@example.org", town.foundation, Role::Officer, true)
        .await;
    let seen = foundation.get(&piece).await;
    faultless(&seen.body);
    assert!(
        seen.body.contains("compared it with its source") && seen.body.contains("30 June 2027"),
        "{}",
        seen.body
    );
    let id = town.test.text("select cast(id as text) from piece_check").await;
    assert!(seen.body.contains(&format!("name=\"check\" value=\"{id}\"")));
    assert_eq!(
        foundation
            .post(&format!("{piece}/accept"), &[("check", &id)])
            .await
            .status,
        303
    );
    assert!(!foundation.get(&piece).await.body.contains("Accept this check"));
    assert!(
        ana.get(&town.file)
            .await
            .body
            .matches("compared it with its source")
            .count()
            == 2
    );
    // Nobody accepts their own check, and a reader does not check.
    assert_eq!(
        commune
            .post(&format!("{piece}/accept"), &[("check", &id)])
            .await
            .status,
        404
    );
    let reader = town
        .somebody("rea@example.org", town.commune, Role::Reader, true)
        .await;
    assert_eq!(reader.post(&format!("{piece}/check"), &check).await.status, 404);
    // A new version has not been looked at by anybody.
    let mut fields = super::fields("statutes", "funders").to_vec();
    fields.push(("version", "1"));
    ana.upload(
        &format!("{piece}/edit"),
        &fields,
        ("b.pdf", "", b"%PDF-1.7 changed"),
    )
    .await;
    assert!(
        !ana.get(&town.file)
            .await
            .body
            .contains("compared it with its source")
    );
    assert!(ana.get(&piece).await.body.contains("(no longer holds)"));
    let late = commune
        .post(&format!("{piece}/check"), &[("depth", "read"), ("number", "1")])
        .await;
    assert_eq!(late.status, 422);
    assert!(late.body.contains("A newer version was added"), "{}", late.body);
    town.test.close().await;
}

#[tokio::test]
async fn a_public_body_reads_beyond_its_border_as_any_other_funder() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, false)
        .await;
    let kept = town.add(&ana, "insurance", "public_agents").await;
    let shared = town.add(&ana, "insurance", "funders").await;
    let commune = town
        .somebody("com@example.org", town.commune, Role::Reader, true)
        .await;
    assert_eq!(commune.get(&kept).await.status, 200);
    town.test.sql("delete from remit").await;
    assert_eq!(commune.get(&kept).await.status, 404);
    assert_eq!(commune.get(&shared).await.status, 200);
    town.test.close().await;
}

#[tokio::test]
async fn a_funder_sees_no_word_that_its_owner_keeps() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, false)
        .await;
    let fields = [
        ("purpose_en", "We cook together."),
        ("contact", "Ana, 03 20 00 00 00"),
        ("version", "0"),
    ];
    let said = ana.post(&format!("{}/profile", town.file), &fields).await;
    assert_eq!(said.status, 303, "{}", said.body);
    let mut titled = super::fields("other", "owner").to_vec();
    titled[1].1 = "Private minutes";
    ana.upload(
        &format!("{}/pieces/new", town.file),
        &titled,
        ("a.pdf", "", super::PDF),
    )
    .await;
    let home = town.file.strip_suffix("/file").unwrap();
    let own = ana.get(&town.file).await.body;
    assert!(own.contains("Private minutes"), "{own}");
    for (email, organisation) in [
        ("com@example.org", town.commune),
        ("fon@example.org", town.foundation),
    ] {
        let agent = town.somebody(email, organisation, Role::Officer, true).await;
        let file = agent.get(&town.file).await.body;
        let page = agent.get(home).await;
        let page = agent.get(page.header("location")).await.body;
        for body in [&file, &page] {
            assert!(
                !body.contains("03 20 00 00 00") && !body.contains("Private minutes"),
                "{email}: {body}"
            );
        }
        assert!(
            page.contains("We cook together."),
            "what everyone may read is there"
        );
    }
    town.test.close().await;
}

#[tokio::test]
async fn whoever_acts_for_two_funders_says_for_which_they_read_and_check() {
    let town = Town::new().await;
    let ana = town
        .somebody("ana@example.org", town.association, Role::Representative, false)
        .await;
    let piece = town.add(&ana, "statutes", "funders").await;
    town.test
        .give("both@example.org", Some(town.commune), Role::Officer)
        .await;
    let both = town
        .somebody("both@example.org", town.foundation, Role::Officer, true)
        .await;
    let page = both.get(&piece).await.body;
    faultless(&page);
    assert!(page.contains("On behalf of"), "{page}");
    let key = town
        .test
        .text(&format!(
            "select key from organisation where id = {}",
            town.foundation
        ))
        .await;
    let asked = both.get(&format!("{piece}/versions/1?anyway=yes")).await.body;
    faultless(&asked);
    assert!(asked.contains("For whom do you read this file?"), "{asked}");
    let given = both
        .get(&format!("{piece}/versions/1?anyway=yes&for={key}"))
        .await;
    assert_eq!(given.body.as_bytes(), super::PDF);
    let mut fields = vec![("depth", "read"), ("number", "1"), ("until", "")];
    let unsaid = both.post(&format!("{piece}/check"), &fields).await;
    assert_eq!(unsaid.status, 422);
    faultless(&unsaid.body);
    assert!(unsaid.body.contains("say for which"), "{}", unsaid.body);
    fields.push(("for", "0000000000"));
    assert_eq!(
        both.post(&format!("{piece}/check"), &fields).await.status,
        422,
        "nobody's choice"
    );
    fields[3].1 = &key;
    let done = both.post(&format!("{piece}/check"), &fields).await;
    assert_eq!(done.status, 303, "{}", done.body);
    let by = "select cast(by_organisation_id as text) from piece_check";
    assert_eq!(town.test.text(by).await, town.foundation.to_string());
    let read = "select cast(count(*) as text) from journal join mandate on mandate.id = journal.mandate_id
        where act = 'piece-read' and mandate.organisation_id = ";
    assert_eq!(town.test.text(&format!("{read}{}", town.foundation)).await, "1");
    assert_eq!(town.test.text(&format!("{read}{}", town.commune)).await, "0");
    town.test.close().await;
}
