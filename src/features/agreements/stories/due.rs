//! What falls due: on the page of whoever can do it, in their calendar, in one letter ahead and one when it is late.

use super::{Scene, count, plain};
use crate::features::agreements::remind;
use crate::shared::authz::Role;
use crate::testing::TestApp;

pub(super) const DAY: i64 = 86_400;

/// How many letters somebody had about deadlines that say something.
pub(super) async fn told(test: &TestApp, who: &str, said: &str) -> i64 {
    let sql = format!(
        "(select count(*) from mail where recipient = '{who}@example.org' and subject like 'Deadlines:%' and body like '%{said}%')"
    );
    count(test, &sql).await
}

#[tokio::test]
async fn what_falls_due_is_listed_in_calendars_and_told_once_ahead_and_once_late() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let number = scene.agree(&test).await;
    // One decision was not told yet: silence would refuse it two months after the request came, on 18 January 2027.
    test.sql("update decision set notified_on = null where id = 2")
        .await;
    remind(&test.app).await.unwrap();
    for who in ["payer", "decider", "officer", "lead"] {
        assert_eq!(told(&test, who, "").await, 0, "{who}: nothing is near");
    }
    // An agreement binds, and names the days of its payments: nothing is due besides.
    let officer = test.signed_in("officer@example.org", true).await;
    assert!(!plain(&officer.get("/en/me").await).contains("60 days after notification"));
    test.pass(45 * DAY);
    for _ in 0..2 {
        remind(&test.app).await.unwrap();
        test.pass(DAY);
    }
    let pay = format!("A payment to make, {number}");
    assert_eq!(told(&test, "payer", &pay).await, 1);
    assert_eq!(told(&test, "payer", "24,000").await, 0, "no amount by letter");
    assert_eq!(told(&test, "decider", "application K7F3-Q2M9").await, 1);
    assert_eq!(told(&test, "officer", "").await, 0, "each what they can do");
    // Those who asked are told by when an answer comes, as their own page and calendar say it.
    let await_it = "An answer to application K7F3-Q2M9";
    for who in ["lead", "second", "third"] {
        assert_eq!(told(&test, who, await_it).await, 1, "{who}");
    }
    let lead = test.signed_in("lead@example.org", true).await;
    assert!(plain(&lead.get("/en/me").await).contains(await_it));
    let calendar = lead.get("/en/me/deadlines.ics").await.body;
    assert_eq!(
        calendar.matches("DTSTART;VALUE=DATE:20270118").count(),
        1,
        "{calendar}"
    );
    let decider = test.signed_in("decider@example.org", true).await;
    let me = plain(&decider.get("/en/me").await);
    assert!(
        me.contains("Notify a decision: application K7F3-Q2M9") && me.contains("silence refuses"),
        "{me}"
    );
    let calendar = decider.get("/en/me/deadlines.ics").await.body;
    for said in [
        "K7F3-Q2M9",
        "DTSTART;VALUE=DATE:20270118",
        "Publish the essential data",
    ] {
        assert!(calendar.contains(said), "{said}: {calendar}");
    }
    // Once it was told it is due no more; what nobody does is told once more when it is late.
    test.sql("update decision set notified_on = '2027-01-10' where id = 2")
        .await;
    test.sql(&format!(
        "update instalment set state = 'paid', paid_on = '2026-12-01', cents = 15300001 where organisation_id = {}",
        scene.partners[0].id
    ))
    .await;
    test.pass(60 * DAY);
    remind(&test.app).await.unwrap();
    assert_eq!(told(&test, "decider", "K7F3-Q2M9").await, 1);
    assert_eq!(told(&test, "payer", "(late)").await, 1);
    // It waits for whoever pays, who is not asked to tell what others decide.
    let payer = test.signed_in("payer@example.org", true).await;
    let me = plain(&payer.get("/en/me").await);
    assert!(
        me.contains("due since") && !me.contains("Notify a decision"),
        "{me}"
    );
    assert_eq!(
        told(&test, "officer", "(late) · Publish the essential data").await,
        1
    );
    // More than 153,000 € of public money in a year: audited accounts are published the year after.
    test.pass(195 * DAY);
    remind(&test.app).await.unwrap();
    assert_eq!(
        told(&test, "lead", "Publish the audited accounts of 2026").await,
        1
    );
    let lead = test.signed_in("lead@example.org", true).await;
    assert!(plain(&lead.get("/en/me").await).contains("153,000"));
    // Once it is noted where they are published, nobody is reminded.
    let audit = format!("/en/organisations/{}/audits/2026", scene.partners[0].slug());
    assert!(plain(&lead.get("/en/me").await).contains(&audit));
    assert_eq!(lead.post(&audit, &[("evidence", "")]).await.status, 422);
    let noted = lead
        .post(&audit, &[("evidence", "Journal officiel, 3 September")])
        .await;
    assert_eq!(noted.status, 303);
    assert!(!plain(&lead.get("/en/me").await).contains("153,000"));
    // Everybody reads it; a year of which nothing is due is no page; what was wrong is taken back.
    let door = format!("/en/organisations/{}", scene.partners[0].slug());
    assert!(plain(&test.get(&door).await).contains("Journal officiel, 3 September"));
    assert_eq!(lead.get(&audit.replace("2026", "2025")).await.status, 404);
    assert!(plain(&lead.get(&audit).await).contains("Take back what is noted"));
    assert_eq!(lead.post(&audit, &[("word", "back")]).await.status, 303);
    assert!(!plain(&test.get(&door).await).contains("Audited accounts"));
    test.close().await;
}

#[tokio::test]
async fn what_is_granted_without_an_agreement_is_paid_within_sixty_days_all_the_same() {
    let test = TestApp::demonstration().await;
    Scene::make(&test).await;
    // The city, a public body, told on 20 November 2026: sixty days later is 19 January 2027. The fund is bound by no such law.
    let officer = test.signed_in("officer@example.org", true).await;
    let me = plain(&officer.get("/en/me").await);
    let granted =
        "Granted and notified, no agreement yet · K7F3-Q2M9 · to be paid by 19 January 2027 · €39,000.01";
    assert_eq!(me.matches("39,000.01").count(), 1, "said once: {me}");
    assert!(me.contains(granted), "{me}");
    let all = plain(&officer.get("/en/me/deadlines").await);
    assert_eq!(all.matches("39,000.01").count(), 1, "{all}");
    assert!(all.contains(granted), "{all}");
    let fund = test.signed_in("fund@example.org", true).await;
    let me = plain(&fund.get("/en/me").await);
    assert!(
        me.contains("no agreement yet") && !me.contains("60 days after notification"),
        "{me}"
    );
    let calendar = officer.get("/en/me/deadlines.ics").await.body;
    assert!(calendar.contains("DTSTART;VALUE=DATE:20270119"), "{calendar}");
    // Those who ask read until when, too; who pays is told once it is near, and once it is late.
    let lead = test.signed_in("lead@example.org", true).await;
    let page = plain(&lead.get("/en/applications/shared-k7f3q2m9").await);
    assert!(
        page.contains("without an agreement so far: it is to be paid by 19 January 2027"),
        "{page}"
    );
    test.pass(50 * DAY);
    remind(&test.app).await.unwrap();
    let told_of = "A payment to make, no agreement yet, K7F3-Q2M9";
    assert_eq!(told(&test, "payer", told_of).await, 1);
    assert_eq!(told(&test, "officer", told_of).await, 1);
    test.pass(20 * DAY);
    remind(&test.app).await.unwrap();
    assert_eq!(
        told(&test, "payer", "(late) · A payment to make, no agreement yet").await,
        1
    );
    let lead = test.signed_in("lead@example.org", true).await;
    let page = plain(&lead.get("/en/applications/shared-k7f3q2m9").await);
    assert!(page.contains("It is late."), "{page}");
    test.close().await;
}

#[tokio::test]
async fn what_is_due_is_cut_after_it_is_narrowed_and_says_how_much_more_there_is() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    scene.agree(&test).await;
    // Fifteen payments come before anything else: they wait for whoever pays, and hide nothing from whoever does not.
    for at in 1..=15 {
        test.sql(&format!(
            "insert into instalment (id, agreement_id, organisation_id, number, cents, due_on, state, reference, iban, holder,
                paid_on)
             select {0}, id, {1}, {0}, 100, '2026-12-{at:02}', 'planned', '', '', '', '' from agreement",
            100 + at,
            scene.partners[0].id
        ))
        .await;
    }
    let line = "<li><div><b>";
    let officer = test.signed_in("officer@example.org", true).await;
    let me = plain(&officer.get("/en/me").await);
    assert!(
        me.contains("Publish the essential data") && !me.contains("Pay €"),
        "{me}"
    );
    assert!(!me.contains("more: see all of it"), "{me}");
    let payer = test.signed_in("payer@example.org", true).await;
    let me = plain(&payer.get("/en/me").await);
    let all = plain(&payer.get("/en/me/deadlines").await);
    let count = all.matches(line).count();
    assert!(all.contains("Pay €1<") && count > 15, "{all}");
    let more = format!("{} more: see all of it", count - 12);
    assert!(
        me.contains(&more) && me.contains("href=\"/en/me/deadlines\""),
        "{me}"
    );
    // Late, each is said once: where it waits to be ordered.
    test.pass(30 * DAY);
    let payer = test.signed_in("payer@example.org", true).await;
    let me = plain(&payer.get("/en/me").await);
    assert_eq!(me.matches("due since 1 December 2026").count(), 1, "{me}");
    assert!(
        !me.contains("<b>1 December 2026</b>") && me.contains("3 more: see all of it"),
        "{me}"
    );
    // Whoever did not say that they do not stand too near reads of no amount, and is led to where they say it.
    for role in [Role::Payer, Role::Officer] {
        test.give("new@example.org", Some(scene.city.id), role).await;
    }
    let new = test.signed_in("new@example.org", true).await;
    for page in ["/en/me", "/en/me/deadlines"] {
        let page = plain(&new.get(page).await);
        assert!(
            page.contains("A payment to make") && !page.contains("Pay €"),
            "{page}"
        );
    }
    test.sql("delete from agreement_decision where decision_id = 3")
        .await;
    let me = plain(&new.get("/en/me").await);
    assert!(
        me.contains("first say whether you stand too near") && !me.contains("€9,000"),
        "{me}"
    );
    test.close().await;
}

#[tokio::test]
async fn a_silence_that_refused_is_told_at_once_with_the_last_day_to_contest_it() {
    let test = TestApp::demonstration().await;
    Scene::make(&test).await;
    test.sql("update decision set notified_on = null where id = 2")
        .await;
    // Received on 18 November 2026: silence refuses after 18 January 2027, and is contested within two months. That another version was
    // sent forty days later postpones nothing.
    test.sql("update application_sent set received_at = received_at + 3456000")
        .await;
    test.pass(70 * DAY);
    for _ in 0..2 {
        remind(&test.app).await.unwrap();
        test.pass(DAY);
    }
    let refused = "Silence refused application K7F3-Q2M9";
    for who in ["lead", "second"] {
        assert_eq!(told(&test, who, refused).await, 1, "{who}");
    }
    let lead = test.signed_in("lead@example.org", true).await;
    let me = plain(&lead.get("/en/me").await);
    assert!(
        me.contains(refused) && me.contains("href=\"/en/applications/shared-k7f3q2m9\""),
        "{me}"
    );
    // An answer may still come: nothing is to be contested then.
    test.sql("update decision set notified_on = '2027-01-24' where id = 2")
        .await;
    let lead = test.signed_in("lead@example.org", true).await;
    assert!(!plain(&lead.get("/en/me").await).contains(refused));
    test.close().await;
}

#[tokio::test]
async fn what_waits_for_an_agreement_is_counted_without_that_to_which_one_stands_too_near() {
    const LINE: &str = "Granted and notified, no agreement yet · ";
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    // Fifteen more applications of the same partners, to each of which the city granted something and told it.
    for id in 101..=115 {
        for sql in [
            format!(
                "insert into application (id, address, number, project_id, call_id, living_key, state, version, submitted, turn, created_at,
                    changed_at)
                 select {id}, 'more-{id}', 'MORE-{id}', project_id, call_id, 'more-{id}', 'decided', 1, 1, 1, 0, 0 from application
                 where id = 1"
            ),
            format!(
                "insert into application_sent (application_id, version, titles, lead, parties, received_at, brief)
                 select {id}, version, titles, lead, parties, received_at, brief from application_sent where application_id = 1"
            ),
            format!(
                "insert into application_party (application_id, partner, organisation_id)
                 select {id}, partner, organisation_id from application_party where application_id = 1"
            ),
            format!(
                "insert into decision (id, application_id, partner, programme_id, organisation_id, funder_id, state, cents, envelope_id,
                    words, shared, notified_on, version)
                 select {id}, {id}, partner, programme_id, organisation_id, funder_id, 'granted', 100, envelope_id, '', 0, '2026-11-21', 1
                 from decision where id = 2"
            ),
        ] {
            test.sql(&sql).await;
        }
    }
    let officer = test.signed_in("officer@example.org", true).await;
    let waits = async |more: usize| {
        let me = plain(&officer.get("/en/me").await);
        assert_eq!(me.matches(LINE).count(), 12, "{me}");
        assert!(
            me.contains(&format!("{more} more: see all of it")),
            "{more}: {me}"
        );
        let all = plain(&officer.get("/en/me/deadlines").await);
        let every = all.matches(LINE).count();
        assert_eq!(every, 12 + more, "{all}");
    };
    waits(4).await;
    // To one they said that they stand too near; another is made by somebody for whom they act.
    let outside = format!(
        "select cast(min(id) as text) from organisation where id not in ({}, {}, {}, {})
            and id not in (select organisation_id from grant_party where organisation_id is not null)",
        scene.partners[0].id, scene.partners[1].id, scene.partners[2].id, scene.city.id
    );
    let outside: i64 = test.text(&outside).await.parse().unwrap();
    for sql in [
        format!(
            "insert into conflict (id, application_id, person_id, organisation_id, partners, near, declared_at)
             select 901, 107, id, {}, '', 1, 0 from person where email = 'officer@example.org'",
            scene.city.id
        ),
        format!("insert into application_party (application_id, partner, organisation_id) values (109, 'outside', {outside})"),
    ] {
        test.sql(&sql).await;
    }
    waits(3).await;
    test.give("officer@example.org", Some(outside), Role::Member)
        .await;
    let officer = test.signed_in("officer@example.org", true).await;
    let all = plain(&officer.get("/en/me/deadlines").await);
    assert_eq!(all.matches(LINE).count(), 14, "{all}");
    assert!(!all.contains("MORE-107") && !all.contains("MORE-109"), "{all}");
    // One for whom they act gave to one of those who make all of them: nothing of it is theirs to draw up.
    for sql in [
        format!(
            "insert into grant_party (id, key, organisation_id) values (990001, 'x:1', {outside}), (990002, 'x:2', {})",
            scene.partners[0].id
        ),
        "insert into grant_line (id, import_id, line, funder_id, beneficiary_id, cents, money, aid, extent, year)
         select 990003, min(id), 1, 990001, 990002, 100, 'voted', 'grant', 'single', 2025 from import"
            .to_owned(),
    ] {
        test.sql(&sql).await;
    }
    let all = plain(&officer.get("/en/me/deadlines").await);
    assert!(!all.contains(LINE), "{all}");
    test.close().await;
}

/// A register says what the city granted to the lead, an association, in 2026.
pub(super) async fn granted(test: &TestApp, scene: &Scene, cents: i64) {
    let (city, lead) = (scene.city.id, scene.partners[0].id);
    for sql in [
        format!("update organisation set kind = 'association' where id = {lead}"),
        format!("insert into grant_party (id, key, organisation_id) values (990001, 'x:1', {city}), (990002, 'x:2', {lead})"),
        format!(
            "insert into grant_line (id, import_id, line, funder_id, beneficiary_id, cents, money, aid, extent, year)
             select 990003, min(id), 1, 990001, 990002, {cents}, 'voted', 'grant', 'single', 2026 from import"
        ),
    ] {
        test.sql(&sql).await;
    }
}

#[tokio::test]
async fn what_registers_say_was_granted_counts_for_the_accounts_to_publish_and_nothing_twice() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let lead = scene.partners[0].id;
    granted(&test, &scene, 15_300_000).await;
    // What the same city paid here in that year is in what the register says of it, or is more than that.
    scene.agree(&test).await;
    test.sql(&format!(
        "update instalment set state = 'paid', paid_on = '2026-12-01' where organisation_id = {lead}"
    ))
    .await;
    let publish = "Publish the audited accounts of 2026";
    let browser = test.signed_in("lead@example.org", true).await;
    let page = plain(&browser.get("/en/me/deadlines").await);
    assert!(!page.contains(publish), "the limit itself may be reached: {page}");
    test.sql("update grant_line set cents = 15300001 where id = 990003")
        .await;
    let page = plain(&browser.get("/en/me/deadlines").await);
    assert!(page.contains(publish), "{page}");
    // It is told by letter, too, once it is near.
    test.pass(300 * DAY);
    remind(&test.app).await.unwrap();
    assert_eq!(told(&test, "lead", publish).await, 1);
    test.close().await;
}
