//! From what is published one talks: a visitor writes to whoever publishes it, comes to a meeting, begins a petition.

use super::withdrawing::published;
use super::{TITLE, fine, publisher, words};
use crate::features::directory;
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn a_visitor_writes_to_whoever_publishes_and_is_answered_and_nobody_learns_an_address() {
    let test = TestApp::demonstration().await;
    let organisation = publisher(&test).await;
    let page = published(&test, &organisation).await;
    let (contact, messages) = (format!("{page}/contact"), format!("{page}/messages"));
    let shown = fine(&test.get(&page).await);
    for said in ["The first Thursday of the month.", &format!("href=\"{contact}\"")] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    let visitor = test.browser();
    let walled = visitor.post(&contact, &[("words", "And the weavers?")]).await;
    assert_eq!(walled.status, 401, "to sign in: {}", walled.body);
    assert!(walled.body.contains("And the weavers?"), "{}", walled.body);
    let citizen = test.signed_in("citizen@example.org", false).await;
    for lang in ["fr", "nl", "en"] {
        fine(&citizen.get(&contact.replace("/en/", &format!("/{lang}/"))).await);
    }
    assert_eq!(citizen.post(&contact, &[("words", " ")]).await.status, 422);
    let asked = [("sending", "asked"), ("words", "And the weavers of Fictiville?")];
    for _ in 0..2 {
        let sent = citizen.post(&contact, &asked).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
    }
    for person in ["author@example.org", "reader@example.org"] {
        let letters = test.letters(person).await;
        let told: Vec<_> = letters
            .iter()
            .filter(|one| one.body.contains("And the weavers of Fictiville?"))
            .collect();
        assert_eq!(told.len(), 1, "once: {letters:?}");
        assert!(!told[0].body.contains("citizen@"), "{}", told[0].body);
    }

    // Whoever publishes answers; the first answer stands, and what a colleague typed is not lost.
    assert_eq!(citizen.get(&messages).await.status, 404);
    let author = test.signed_in("author@example.org", true).await;
    let reader = test.signed_in("reader@example.org", true).await;
    let waits = fine(&author.get("/en/me").await);
    assert!(waits.contains("1 message about"), "{waits}");
    let list = fine(&author.get(&messages).await);
    assert!(
        list.contains("And the weavers of Fictiville?") && !list.contains("citizen@"),
        "{list}"
    );
    let id = test
        .text("select cast(id as text) from publication_message")
        .await;
    let field = format!("reply-{id}");
    let answer = |words: &'static str| [("message", id.as_str()), (field.as_str(), words)];
    assert_eq!(author.post(&messages, &answer(" ")).await.status, 422);
    let replied = author.post(&messages, &answer("They are on page two.")).await;
    assert_eq!(replied.status, 303, "{}", replied.body);
    let late = reader.post(&messages, &answer("Nobody knows.")).await;
    assert_eq!(late.status, 422);
    for said in [
        "Nobody knows.",
        "They are on page two.",
        "What you wrote, not sent",
    ] {
        assert!(late.body.contains(said), "{said}: {}", late.body);
    }
    assert!(!fine(&author.get("/en/me").await).contains("1 message about"));
    let letters = test.letters("citizen@example.org").await;
    let told = letters
        .iter()
        .find(|one| one.body.contains("They are on page two."))
        .unwrap();
    assert!(!told.body.contains("author@"), "{}", told.body);
    let own = fine(&citizen.get(&contact).await);
    assert!(own.contains("They are on page two."), "{own}");
    let other = test.signed_in("other@example.org", false).await;
    let other = fine(&other.get(&contact).await);
    assert!(!other.contains("weavers of Fictiville"), "{other}");
    // What needs no answer is put aside, waits no more, and can be answered all the same.
    let thanks = [("words", "Thank you.")];
    assert_eq!(citizen.post(&contact, &thanks).await.status, 303);
    assert!(fine(&author.get("/en/me").await).contains("1 message about"));
    let second = test
        .text("select cast(id as text) from publication_message where reply = ''")
        .await;
    let aside = [("act", "aside"), ("message", second.as_str())];
    assert_eq!(citizen.post(&messages, &aside).await.status, 404);
    assert_eq!(author.post(&messages, &aside).await.status, 303);
    assert!(!fine(&author.get("/en/me").await).contains("1 message about"));
    let list = fine(&author.get(&messages).await);
    assert!(
        list.contains("Without an answer") && !list.contains("No answer needed"),
        "{list}"
    );
    let field = format!("reply-{second}");
    let answer = [("message", second.as_str()), (field.as_str(), "With pleasure.")];
    assert_eq!(author.post(&messages, &answer).await.status, 303);
    let own = fine(&citizen.get(&contact).await);
    assert!(own.contains("With pleasure."), "{own}");
    // Ten a day, and the words of the eleventh stay.
    for at in 0..8 {
        let words = format!("Again {at}");
        assert_eq!(
            citizen.post(&contact, &[("words", words.as_str())]).await.status,
            303
        );
    }
    let many = citizen.post(&contact, &[("words", "The eleventh")]).await;
    assert_eq!(many.status, 422);
    assert!(many.body.contains("The eleventh"), "{}", many.body);
    test.close().await;
}

#[tokio::test]
async fn the_title_of_a_draft_that_nobody_read_is_told_to_nobody() {
    let test = TestApp::demonstration().await;
    let organisation = publisher(&test).await;
    let page = published(&test, &organisation).await;
    let author = test.signed_in("author@example.org", true).await;
    let mut draft = words("5");
    draft[1].1 = "What nobody reads yet".to_owned();
    draft.push(("errata-en", "The title is another.".to_owned()));
    let draft: Vec<(&str, &str)> = draft
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let written = author.post(&format!("{page}/words"), &draft).await;
    assert_eq!(written.status, 303, "{}", written.body);
    let shown = fine(&author.get(&format!("{page}/write")).await);
    assert!(shown.contains("What nobody reads yet"), "{shown}");
    let citizen = test.signed_in("citizen@example.org", false).await;
    let sent = citizen
        .post(&format!("{page}/contact"), &[("words", "And the weavers?")])
        .await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let letters = test.letters("author@example.org").await;
    let told = letters
        .iter()
        .find(|one| one.body.contains("And the weavers?"))
        .unwrap();
    assert!(told.body.contains(TITLE), "{}", told.body);
    let meetings = fine(&author.get(&format!("{page}/meetings")).await);
    assert!(
        meetings.contains(TITLE) && !meetings.contains("What nobody reads yet"),
        "{meetings}"
    );
    let waits = fine(&author.get("/en/me").await);
    assert!(waits.contains(&format!("1 message about “{TITLE}”")), "{waits}");
    test.close().await;
}

#[tokio::test]
async fn a_meeting_about_a_publication_is_announced_put_in_calendars_and_called_off() {
    let test = TestApp::demonstration().await;
    let organisation = publisher(&test).await;
    let page = published(&test, &organisation).await;
    let (meetings, calendar) = (format!("{page}/meetings"), format!("{page}/meetings.ics"));
    let author = test.signed_in("author@example.org", true).await;
    assert!(fine(&author.get(&format!("{page}/write")).await).contains(&meetings));
    for lang in ["fr", "nl", "en"] {
        fine(&author.get(&meetings.replace("/en/", &format!("/{lang}/"))).await);
    }
    let at = |day: &'static str| {
        [
            ("sending", day),
            ("day", day),
            ("hour", "18:30"),
            ("place", "Town hall, Fictiville"),
            ("words", "Bring your figures."),
        ]
    };
    let past = author.post(&meetings, &at("2020-12-03")).await;
    assert_eq!(past.status, 422);
    assert!(past.body.contains("Town hall, Fictiville"), "{}", past.body);
    let day = test.app.clock.today().tomorrow().unwrap().to_string();
    let mut fields = at("");
    fields[1].1 = &day;
    let announced = author.post(&meetings, &fields).await;
    assert_eq!(announced.status, 303, "{}", announced.body);
    for lang in ["fr", "nl", "en"] {
        let shown = fine(&test.get(&page.replace("/en/", &format!("/{lang}/"))).await);
        assert!(shown.contains("Town hall, Fictiville"), "{shown}");
    }
    let shown = fine(&test.get(&page).await);
    assert!(
        shown.contains("Bring your figures.") && shown.contains(&calendar),
        "{shown}"
    );
    let file = test.get(&calendar).await;
    assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8");
    for said in ["BEGIN:VEVENT", "DTSTART:", "Town hall", TITLE] {
        assert!(file.body.contains(said), "{said}: {}", file.body);
    }
    let id = test
        .text("select cast(id as text) from publication_meeting")
        .await;
    let off = [("act", "cancel"), ("meeting", id.as_str())];
    fields[0].1 = "another";
    fields[3].1 = "Library, Fictiville";
    assert_eq!(author.post(&meetings, &fields).await.status, 303);
    assert_eq!(author.post(&meetings, &off).await.status, 303);
    assert!(fine(&test.get(&page).await).contains("called off"));
    let file = test.get(&calendar).await;
    assert_eq!(file.body.matches("STATUS:CANCELLED").count(), 1, "{}", file.body);

    // Withdrawn: what was to come is called off in calendars, and nothing more is announced, without a word lost.
    let why = [
        ("version", "5"),
        ("act", "withdraw"),
        ("why-en", "A figure counted twice."),
    ];
    assert_eq!(author.post(&format!("{page}/write"), &why).await.status, 303);
    let file = test.get(&calendar).await;
    assert_eq!(file.status, 200, "{}", file.body);
    assert_eq!(file.body.matches("STATUS:CANCELLED").count(), 2, "{}", file.body);
    let shown = fine(&author.get(&meetings).await);
    assert!(!shown.contains("name=\"place\""), "{shown}");
    fields[0].1 = "late";
    fields[3].1 = "Market hall, Fictiville";
    let late = author.post(&meetings, &fields).await;
    assert_eq!(late.status, 422);
    assert!(late.body.contains("Market hall, Fictiville"), "{}", late.body);
    let left = test
        .text("select cast(id as text) from publication_meeting where cancelled_at is null")
        .await;
    let off = [("act", "cancel"), ("meeting", left.as_str())];
    assert_eq!(author.post(&meetings, &off).await.status, 303);
    test.close().await;
}

#[tokio::test]
async fn a_petition_begins_from_a_publication_and_both_pages_name_each_other() {
    let test = TestApp::demonstration().await;
    let organisation = publisher(&test).await;
    let page = published(&test, &organisation).await;
    let mut slugs = Vec::new();
    for (at, email, role) in [
        (3, "ana@example.org", Role::Representative),
        (4, "claude@example.org", Role::Officer),
    ] {
        let sql = format!(
            "select cast(id as text) from organisation where state = 'active' and commune is not null
                and kind = 'association' and id <> {} order by key limit 1 offset {at}",
            organisation.id
        );
        let id: i64 = test.text(&sql).await.parse().unwrap();
        test.give(email, Some(id), role).await;
        let mut connection = test.app.db.read().await.unwrap();
        let found = directory::any_by_ids(&mut connection, &[id]).await.unwrap();
        slugs.push((id, found[0].slug()));
    }
    let body = slugs[1].0;
    test.sql(&format!(
        "update organisation set kind = 'public_body' where id = {body}"
    ))
    .await;
    test.sql(&format!(
        "insert into remit (id, organisation_id, scope, place, created_at) values (1, {body}, 'whole', '', 0)"
    ))
    .await;

    // Everybody finds the way; whoever may write one finds there what is known already.
    let shown = fine(&test.get(&page).await);
    let way = shown
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|url| url.contains("/petitions/new?"))
        .unwrap()
        .to_owned();
    let ana = test.signed_in("ana@example.org", true).await;
    let form = fine(&ana.get(&way).await);
    let source = page.strip_prefix("/en").unwrap();
    for said in [
        format!("Having read “{TITLE}”"),
        format!("name=\"source\" value=\"{source}\""),
    ] {
        assert!(form.contains(&said), "{said}: {form}");
    }
    let fields = [
        ("organisation", slugs[0].1.as_str()),
        ("addressee", slugs[1].1.as_str()),
        ("title", "A heated place in winter"),
        ("words", "Having read this: twelve of us sleep outside."),
        ("theme", "sport"),
        ("language", "en"),
        ("source", source),
    ];
    let begun = ana.post("/en/petitions/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    assert!(
        !fine(&test.get(&page).await).contains("A heated place in winter"),
        "a draft is of those who write it"
    );
    let draft = begun.header("location").to_owned();
    let opened = ana.post(&format!("{draft}/open"), &[("version", "1")]).await;
    assert_eq!(opened.status, 303, "{}", opened.body);
    for lang in ["fr", "nl", "en"] {
        let at = |path: &str| path.replace("/en/", &format!("/{lang}/"));
        let shown = fine(&test.get(&at(&page)).await);
        assert!(shown.contains("A heated place in winter"), "{shown}");
        let petition = at(opened.header("location").split('#').next().unwrap());
        let petition = fine(&test.get(&petition).await);
        assert!(
            petition.contains(&format!("href=\"{}\"", at(&page))),
            "{petition}"
        );
    }
    test.close().await;
}
