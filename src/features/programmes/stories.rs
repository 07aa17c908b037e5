//! Stories of programmes: written by a funder, read by all before any account.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod correcting;

use crate::features::capacities::{self, Capacity, Granted};
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::testing::browser::Browser;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

fn fine(answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing");
}

fn fine_text(answer: &Answer) -> String {
    fine(answer);
    answer.body.clone()
}

/// A funder and the browser of its officer; another organisation.
async fn funder(test: &TestApp) -> (Organisation, Browser<'_>, Organisation) {
    let mut connection = test.app.db.read().await.unwrap();
    let ids = directory::published_ids(&mut connection, 2).await.unwrap();
    let mut both = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    drop(connection);
    both.sort_by_key(|one| one.id != ids[0]);
    let (other, funder) = (both.pop().unwrap(), both.pop().unwrap());
    let mut transaction = test.app.db.write().await.unwrap();
    let granted = Granted {
        id: chance::row(),
        organisation: funder.id,
        capacity: Capacity::Funder,
        mark: None,
        starts: test.app.clock.today(),
        until: None,
    };
    capacities::grant(&mut transaction, &granted, None, 0)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    test.give("off@example.org", Some(funder.id), Role::Officer).await;
    let officer = test.signed_in("off@example.org", true).await;
    (funder, officer, other)
}

/// Begins a programme; gives the address of its public page.
async fn begin(funder: &Organisation, officer: &Browser<'_>) -> String {
    let door = format!("/en/organisations/{}/programmes", funder.slug());
    let sent = [("sending", "begun"), ("name", "Fictitious neighbours")];
    let begun = officer.post(&door, &sent).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let words = begun.header("location").to_owned();
    assert_eq!(officer.post(&door, &sent).await.header("location"), words, "once");
    fine(&officer.get(&door).await);
    words.strip_suffix("/words").unwrap().to_owned()
}

/// What is written of it.
fn written<'a>(version: &'a str, theme: &'a str, commune: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("version", version),
        ("name-en", "Fictitious neighbours"),
        ("name-nl", "Fictieve buren"),
        ("purpose-en", "So that neighbours meet."),
        ("purpose-nl", "Opdat buren elkaar ontmoeten."),
        ("contact-en", "The (fictitious) service of neighbours"),
        ("theme", theme),
        ("commune", commune),
        ("kind", "association"),
        ("piece", "statutes"),
        ("minimum", "1,500"),
        ("maximum", "20,000"),
        ("percent", "80"),
        ("source", "invented rules of 1 January 2026"),
        ("question-1-en", "Who are your neighbours?"),
    ]
}

#[tokio::test]
async fn a_funder_publishes_a_programme_and_anybody_learns_whether_it_is_for_them() {
    let test = TestApp::demonstration().await;
    let (funder, officer, other) = funder(&test).await;
    test.give("else@example.org", Some(other.id), Role::Officer).await;
    let elsewhere = test.signed_in("else@example.org", true).await;
    let own = format!("/en/organisations/{}/programmes", other.slug());
    assert_eq!(
        elsewhere.get(&own).await.status,
        404,
        "what is no funder has none"
    );

    let page = begin(&funder, &officer).await;
    let (words, publish) = (format!("{page}/words"), format!("{page}/publish"));
    assert_eq!(test.get(&page).await.status, 404, "a draft is its funder's");
    assert_eq!(elsewhere.get(&words).await.status, 404);
    fine(&officer.get(&words).await);
    fine(&officer.get(&publish).await);
    let early = officer.post(&publish, &[("version", "1")]).await;
    assert_eq!(early.status, 422, "it says nothing yet");

    let (theme, commune) = {
        let territory = &test.app.territory;
        (
            territory.themes[0].slug.clone(),
            territory.communes[0].code.clone(),
        )
    };
    let mut wrong = written("1", &theme, &commune);
    wrong.extend([("opens", "2026-12-31"), ("closes", "2026-01-01")]);
    wrong.retain(|(field, _)| !["source", "maximum"].contains(field));
    wrong.push(("maximum", "1,000"));
    let refused = officer.post(&words, &wrong).await;
    assert_eq!(refused.status, 422);
    for field in ["source", "closes", "maximum"] {
        assert!(refused.body.contains(&format!("href=\"#{field}\"")), "{field}");
    }
    assert!(refused.body.contains("Fictieve buren"), "nothing typed is lost");
    let mut dated = written("1", &theme, &commune);
    dated.extend([("session-0-on", "2027-03-01"), ("session-0-by", "2027-03-02")]);
    let refused = officer.post(&words, &dated).await;
    assert_eq!(
        refused.status, 422,
        "what is sent after a session is not examined there"
    );
    assert!(refused.body.contains("href=\"#sessions\""), "{}", refused.body);
    dated.retain(|(field, _)| *field != "session-0-by");
    dated.extend([("session-3-on", "2027-01-15"), ("session-3-by", "2027-01-02")]);
    let saved = officer.post(&words, &dated).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    // The nearest first, as they were written.
    let kept = fine_text(&officer.get(&words).await);
    let first = kept.find("name=\"session-0-on\"").unwrap();
    assert!(kept[first..].find("2027-01-15").unwrap() < kept[first..].find("2027-03-01").unwrap());
    let late = officer.post(&words, &written("1", &theme, &commune)).await;
    assert_eq!(late.status, 422, "somebody changed it meanwhile");
    fine(&officer.get(&words).await);
    let published = officer.post(&publish, &[("version", "2")]).await;
    assert_eq!(published.header("location"), page, "{}", published.body);

    for address in [
        "/fr/programmes",
        "/nl/programmes",
        &page,
        &page.replace("/en/", "/fr/"),
    ] {
        fine(&test.get(address).await);
    }
    // Everybody reads when requests are examined, and takes the dates along.
    let shown = test.get(&page).await.body.replace(['\u{a0}', '\u{202f}'], " ");
    for said in [
        "15 January 2027",
        "requests sent by 2 January 2027",
        "1 March 2027",
    ] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    let dates = test.get(&format!("{page}/sessions.ics")).await;
    assert_eq!(dates.header("content-type"), "text/calendar; charset=utf-8");
    assert!(
        dates.body.contains("DTSTART;VALUE=DATE:20270115\r\n"),
        "{}",
        dates.body
    );
    assert_eq!(dates.body.matches("BEGIN:VEVENT").count(), 2);
    let found = |answer: Answer| {
        fine(&answer);
        answer.body.contains(&page)
    };
    assert!(found(
        test.get("/en/programmes?q=neighbours&open=now&kind=association")
            .await
    ));
    assert!(found(
        test.get(&format!("/en/programmes?theme={theme}&commune={commune}"))
            .await
    ));
    assert!(
        found(test.get("/en/").await),
        "the first page says that it takes requests"
    );
    let list = test.get("/en/programmes").await;
    for counted in ["association (1)", &format!("{} (1)", funder.name)] {
        assert!(
            crate::testing::page::unescaped(&list.body)
                .to_lowercase()
                .contains(&counted.to_lowercase()),
            "{counted}"
        );
    }
    let company = test.get("/en/programmes?kind=company").await;
    assert!(company.body.contains("No programme matches"));
    assert!(found(company), "it is said for whom it is");
    let company = test.get("/en/programmes?kind=company").await;
    assert!(
        company
            .body
            .contains("It does not help organisations like yours.")
    );
    let asked = format!(
        "/api/v1/programmes?kind=association&commune={commune}&funder={}&lang=nl",
        funder.key
    );
    let answer = test.get(&asked).await.json();
    let item = &answer["items"][0];
    assert_eq!(
        (&answer["total"], &item["name"]),
        (&1.into(), &"Fictieve buren".into())
    );
    assert_eq!(
        (&item["minimum_cents"], &item["open"]),
        (&150_000.into(), &true.into())
    );
    assert_eq!(
        test.get("/api/v1/programmes?kind=company").await.json()["total"],
        0
    );
    assert!(!found(test.get("/en/programmes?q=unheard").await));
    let ours = test
        .get(&format!(
            "{page}?kind=association&commune={commune}&theme={theme}"
        ))
        .await;
    fine(&ours);
    assert!(ours.body.contains("Yes, this programme could suit you."));
    let theirs = test.get(&format!("{page}?kind=company")).await;
    assert!(theirs.body.contains("It does not help organisations like yours."));
    assert!(theirs.body.contains("Requests are taken at the moment."));
    assert!(theirs.body.contains("Probably not"));

    // What is written afterwards is read only once it is published, with its reasons.
    let mut changed = written("3", &theme, &commune);
    changed.retain(|(field, _)| *field != "purpose-en");
    changed.push(("purpose-en", "So that neighbours dance."));
    assert_eq!(officer.post(&words, &changed).await.status, 303);
    assert!(!test.get(&page).await.body.contains("dance"));
    let silent = officer.post(&publish, &[("version", "4")]).await;
    assert_eq!(silent.status, 422, "a change says why");
    let told = [("version", "4"), ("notice", "Meeting was not enough.")];
    assert_eq!(officer.post(&publish, &told).await.status, 303);
    let read = test.get(&page).await;
    assert!(read.body.contains("dance") && read.body.contains("Meeting was not enough."));

    let own = format!("/en/organisations/{}", funder.slug());
    assert!(test.get(&own).await.body.contains(&page));
    assert_eq!(
        officer
            .post(&publish, &[("version", "5"), ("act", "close")])
            .await
            .status,
        303
    );
    let closed = test.get(&format!("{page}?kind=association")).await;
    fine(&closed);
    assert!(closed.body.contains("This programme is closed"));
    assert!(closed.body.contains("Requests are not taken at the moment."));
    test.close().await;
}

#[tokio::test]
async fn a_programme_for_a_commune_that_became_part_of_another_is_for_that_one() {
    let test = TestApp::demonstration().await;
    let (funder, officer, _) = funder(&test).await;
    let page = begin(&funder, &officer).await;
    let theme = test.app.territory.themes[0].slug.clone();
    let words = written("1", &theme, "59350");
    assert_eq!(officer.post(&format!("{page}/words"), &words).await.status, 303);
    let published = officer
        .post(&format!("{page}/publish"), &[("version", "2")])
        .await;
    assert_eq!(published.header("location"), page, "{}", published.body);
    // It was written when Hellemmes was no part of Lille yet.
    test.sql("update programme_version set document = replace(document, '\"59350\"', '\"59298\"')")
        .await;
    let said = "It is not for this commune.";
    for (commune, is_for_it) in [("59350", true), ("59298", true), ("59009", false)] {
        let list = test.get(&format!("/en/programmes?commune={commune}")).await;
        fine(&list);
        assert_eq!(
            !list.body.contains("No programme matches"),
            is_for_it,
            "{commune}"
        );
        let shown = fine_text(&test.get(&format!("{page}?commune={commune}")).await);
        assert_eq!(!shown.contains(said), is_for_it, "{commune}: {shown}");
        let found = test.get(&format!("/api/v1/programmes?commune={commune}")).await;
        assert_eq!(found.json()["total"], u64::from(is_for_it), "{commune}");
    }
    test.close().await;
}

#[tokio::test]
async fn the_parts_of_an_envelope_are_never_more_than_the_whole() {
    let test = TestApp::demonstration().await;
    let (funder, officer, _) = funder(&test).await;
    let page = begin(&funder, &officer).await;
    let door = format!("{page}/envelopes");
    fine(&officer.get(&door).await);
    let whole = [
        ("sending", "whole"),
        ("year", "2027"),
        ("purpose", "All neighbours"),
        ("amount", "10,000"),
        ("within", ""),
    ];
    for _ in 0..2 {
        let added = officer.post(&door, &whole).await;
        assert_eq!(added.status, 303, "{}", added.body);
    }
    assert_eq!(
        test.text("select cast(count(*) as text) from envelope").await,
        "1"
    );
    let id = test.text("select cast(id as text) from envelope").await;
    let part = |sending: &'static str, amount: &'static str, year: &'static str| {
        [
            ("sending", sending.to_owned()),
            ("year", year.to_owned()),
            ("purpose", "Those of the river".to_owned()),
            ("amount", amount.to_owned()),
            ("within", id.clone()),
        ]
    };
    let mut answers = Vec::new();
    for one in [
        part("a", "4,000", "2027"),
        part("b", "6,000.01", "2027"),
        part("c", "1", "2028"),
        part("d", "6,000", "2027"),
    ] {
        let fields: Vec<(&str, &str)> = one.iter().map(|(name, value)| (*name, value.as_str())).collect();
        answers.push(officer.post(&door, &fields).await);
    }
    let statuses: Vec<u16> = answers.iter().map(|answer| answer.status.as_u16()).collect();
    assert_eq!(
        statuses,
        [303, 422, 422, 303],
        "to the cent, and of the same year"
    );
    assert!(answers[1].body.contains("is left in the envelope chosen."));
    let kept = officer
        .post(&door, &[("act", "take-away"), ("envelope", &id)])
        .await;
    assert_eq!(kept.status, 422, "it has parts");
    fine(&officer.get(&door).await);
    test.close().await;
}

#[tokio::test]
async fn what_is_sent_twice_is_done_once_and_who_funds_no_more_may_only_close() {
    let test = TestApp::demonstration().await;
    let (funder, officer, _) = funder(&test).await;
    let page = begin(&funder, &officer).await;
    let (words, publish) = (format!("{page}/words"), format!("{page}/publish"));
    let territory = &test.app.territory;
    let (theme, commune) = (&territory.themes[0].slug, &territory.communes[0].code);
    let mut saved = written("1", theme, commune);
    saved.push(("sending", "saved"));
    let published = [("version", "2"), ("sending", "published")];
    for _ in 0..2 {
        assert_eq!(officer.post(&words, &saved).await.status, 303);
    }
    for _ in 0..2 {
        assert_eq!(officer.post(&publish, &published).await.status, 303);
    }
    let told = "select cast(count(*) as text) from journal where act = 'programme-published'";
    assert_eq!(test.text(told).await, "1");

    test.sql("update capacity set until = '2026-11-23' where kind = 'funder'")
        .await;
    for door in [&words, &format!("{page}/envelopes")] {
        assert_eq!(officer.get(door).await.status, 404, "{door}");
    }
    let again = [("version", "3"), ("notice", "We would go on.")];
    assert_eq!(officer.post(&publish, &again).await.status, 404);
    let left = officer.get(&publish).await;
    fine(&left);
    assert!(left.body.contains("no longer a funder here") && !left.body.contains("name=\"notice\""));
    fine(&officer.get(&page).await);
    let closed = officer
        .post(&publish, &[("version", "3"), ("act", "close")])
        .await;
    assert_eq!(closed.status, 303, "{}", closed.body);
    fine(&test.get(&page).await);
    test.close().await;
}
