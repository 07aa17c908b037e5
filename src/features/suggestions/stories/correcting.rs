//! Why an organisation was proposed, where it corrects that, and the list in which nobody is out of reach.

use std::collections::BTreeSet;

use matching::Resource;

use super::words::named;
use super::{asks, call, fine, purpose, some};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn an_organisation_reads_why_it_was_proposed_and_sets_aside_a_purpose_that_no_longer_describes_it() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 5).await;
    let [body, bells, kites, spare, asking] = &all[..] else {
        panic!("five associations");
    };
    purpose(&test, bells, "Fabriquer des xylophones en bambou").await;
    purpose(&test, kites, "Apprendre à piloter des cerfs-volants géants").await;
    purpose(&test, spare, "Restaurer de vieux xylophones en bambou").await;
    let needs = [
        (Resource::Equipment, "des xylophones en bambou"),
        (Resource::Skills, "piloter des cerfs-volants"),
    ];
    let address = call(&test, body, &needs).await;
    let way = format!("/en/calls/{address}/partners?size=2");
    test.give("rep@example.org", Some(bells.id), Role::Representative)
        .await;
    let asker = asks(&test, &address, asking).await;
    let representative = test.signed_in("rep@example.org", true).await;
    assert!(asker.get(&way).await.body.contains(&bells.slug()));

    let own = format!("/en/organisations/{}/proposed", bells.slug());
    let told = representative.get(&own).await;
    fine(&told);
    assert!(
        told.body.contains("your name or purpose says “") && told.body.contains("xylophones"),
        "{}",
        told.body
    );
    assert!(told.body.contains("href=\"#purpose\"") && told.body.contains("id=\"purpose\""));
    assert!(told.body.contains("<p>Fabriquer des xylophones en bambou</p>"));
    for lang in ["fr", "nl"] {
        fine(
            &representative
                .get(&own.replace("/en/", &format!("/{lang}/")))
                .await,
        );
    }

    // It is no ground from then on, be the registers read again or not: for nobody, and in no reason.
    for _ in 0..2 {
        let done = representative.post(&own, &[("wish", "aside")]).await;
        assert_eq!(done.header("location"), own);
    }
    for _ in 0..3 {
        let without = asker.get(&way).await;
        fine(&without);
        assert!(!without.body.contains(&bells.slug()), "{}", without.body);
        assert!(
            without.body.contains(&spare.slug()),
            "others stay: {}",
            without.body
        );
        let told = representative.get(&own).await;
        fine(&told);
        assert!(
            told.body.contains("you are no longer proposed for it") && told.body.contains("value=\"again\""),
            "{}",
            told.body
        );
        tokio::task::yield_now().await;
    }

    // Its own words take the place of it.
    let profile = format!("/en/organisations/{}/file/profile", bells.slug());
    let words = [
        ("purpose_fr", "Nous prêtons des xylophones en bambou."),
        ("version", "0"),
    ];
    assert_eq!(representative.post(&profile, &words).await.status, 303);
    let mut told = representative.get(&own).await;
    for _ in 0..200 {
        if told.body.contains("you write so of yourselves") {
            break;
        }
        tokio::task::yield_now().await;
        told = representative.get(&own).await;
    }
    fine(&told);
    assert!(
        told.body.contains("you write so of yourselves")
            && told.body.contains("Write it in your own words")
            && !told.body.contains("your name or purpose says"),
        "{}",
        told.body
    );
    let acts = "select string_agg(act, ' ' order by sequence) from journal where act like 'purpose-%'";
    assert_eq!(test.text(acts).await, "purpose-set-aside");
    assert_eq!(representative.post(&own, &[("wish", "again")]).await.status, 303);
    assert_eq!(test.text(acts).await, "purpose-set-aside purpose-read-again");
    test.close().await;
}

#[tokio::test]
async fn what_an_organisation_answered_is_a_reason_that_leads_to_its_answer() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 2).await;
    let [body, answering] = &all[..] else {
        panic!("two associations");
    };
    let address = call(&test, body, &[(Resource::Places, "un zeppelin amarré")]).await;
    test.sql(&format!(
        "insert into capability_answer (id, key, call_id, organisation_id, language, shown, changed_at, version)
         select 1, 'answer-1', call.id, {}, 'fr', 0, 0, 1 from call where address = '{address}'",
        answering.id
    ))
    .await;
    test.sql("insert into capability (answer_id, resource, words) values (1, 'places', 'Notre zeppelin')")
        .await;
    test.sql(&format!(
        "insert into partner_exposure (id, organisation_id, occasion, day, weight)
         values (1, {}, 'call:{address}', '2026-11-23', 1)",
        answering.id
    ))
    .await;
    test.give("rep@example.org", Some(answering.id), Role::Representative)
        .await;
    let representative = test.signed_in("rep@example.org", true).await;
    let own = format!("/en/organisations/{}/proposed", answering.slug());
    let told = representative.get(&own).await;
    fine(&told);
    let way = format!(
        "/en/organisations/{}/calls/{address}/capabilities",
        answering.slug()
    );
    assert!(
        told.body.contains("you answered that you could bring it")
            && told
                .body
                .contains(&format!("<a href=\"{way}\">Change your answer</a>")),
        "{}",
        told.body
    );
    fine(&representative.get(&way).await);
    test.close().await;
}

#[tokio::test]
async fn each_call_has_its_own_reason_and_what_was_carried_out_leads_to_where_it_was_told() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 3).await;
    let [body, own, other] = &all[..] else {
        panic!("three associations");
    };
    purpose(&test, own, "Fabriquer des xylophones en bambou").await;
    let needs = [
        (Resource::Equipment, "des xylophones en bambou"),
        (Resource::Skills, "piloter des cerfs-volants"),
        (Resource::Places, "un zeppelin amarré"),
    ];
    // Two did it, each told it elsewhere.
    for (id, (who, page)) in [(own, "/projects/kites/done"), (other, "/projects/others/done")]
        .into_iter()
        .enumerate()
    {
        test.sql(&format!(
            "insert into carried_out (id, organisation_id, origin, page, day, words)
             values ({id}, {}, 'testimony:{id}', '{page}', '2026-05-04', 'Piloter des cerfs-volants géants')",
            who.id
        ))
        .await;
    }
    for need in needs {
        let address = call(&test, body, &[need]).await;
        test.sql(&format!(
            "insert into partner_exposure (id, organisation_id, occasion, day, weight)
             select 1 + count(*), {}, 'call:{address}', '2026-11-23', 1 from partner_exposure",
            own.id
        ))
        .await;
    }
    test.give("rep@example.org", Some(own.id), Role::Representative)
        .await;
    let representative = test.signed_in("rep@example.org", true).await;
    let way = format!("/en/organisations/{}/proposed", own.slug());
    let told = representative.get(&way).await;
    fine(&told);
    for (words, times) in [
        ("your name or purpose says “", 1),
        (
            "<a href=\"/en/projects/kites/done\">Correct what you told of it, or answer</a>",
            1,
        ),
        ("others/done", 0),
        ("you are no longer proposed for it", 1),
    ] {
        assert_eq!(told.body.matches(words).count(), times, "{words}: {}", told.body);
    }
    // Twenty on a page, however many there are.
    assert!(!told.body.contains("rel=\"next\""));
    test.sql(&format!(
        "insert into partner_exposure (id, organisation_id, occasion, day, weight)
         with recursive n(i) as (select 101 union all select i + 1 from n where i < 120)
         select i, {}, 'call:gone-' || cast(i as text), '2026-11-22', 1 from n",
        own.id
    ))
    .await;
    let told = representative.get(&way).await;
    fine(&told);
    assert!(
        told.body.contains("?page=1#occasions\" rel=\"next\"") && !told.body.contains("rel=\"prev\""),
        "{}",
        told.body
    );
    let next = representative.get(&format!("{way}?page=1")).await;
    fine(&next);
    assert!(
        next.body.contains("?page=0#occasions\" rel=\"prev\"") && !next.body.contains("rel=\"next\""),
        "{}",
        next.body
    );
    // What is not published any more is not told to have never been.
    assert!(
        next.body.contains("Nothing on this page is published today.")
            && !next.body.contains("It was not proposed"),
        "{}",
        next.body
    );
    test.close().await;
}

#[tokio::test]
async fn everybody_who_could_bring_something_is_read_page_after_page() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 28).await;
    let (body, others) = (&all[0], &all[1..27]);
    for one in others {
        purpose(&test, one, "Fabriquer des xylophones en bambou").await;
    }
    let address = call(&test, body, &[(Resource::Equipment, "des xylophones en bambou")]).await;
    test.give("off@example.org", Some(body.id), Role::Officer).await;
    test.give("rep@example.org", Some(others[0].id), Role::Representative)
        .await;
    let officer = test.signed_in("off@example.org", true).await;
    let representative = test.signed_in("rep@example.org", true).await;
    let groups = officer.get(&format!("/en/calls/{address}/partners")).await;
    let way = format!("/en/calls/{address}/partners/all");
    assert!(
        groups.body.contains(&format!("href=\"{way}\"")),
        "{}",
        groups.body
    );
    assert_eq!(representative.get(&way).await.status, 404, "it has not answered");
    assert!(test.get(&way).await.header("location").contains("/sign-in?"));
    let read = async || {
        let (mut seen, mut next) = (BTreeSet::new(), Some(way.clone()));
        while let Some(page) = next {
            let shown = officer.get(&page).await;
            fine(&shown);
            seen.extend(named(&shown.body));
            let after = shown
                .body
                .split("rel=\"next\"")
                .next()
                .filter(|before| before.len() < shown.body.len());
            let link = after.and_then(|before| before.rsplit("href=\"").next());
            next = link
                .and_then(|link| link.split('"').next())
                .map(|link| link.replace("&#38;", "&").replace("&amp;", "&"));
        }
        seen
    };
    let seen = read().await;
    for one in others {
        assert!(seen.contains(&one.slug()), "{} is out of reach", one.name);
    }
    for lang in ["fr", "nl"] {
        fine(&officer.get(&way.replace("/en/", &format!("/{lang}/"))).await);
    }
    // Whoever is read there was seen, and whoever does not wish to be proposed is not there.
    let noted = format!(
        "select cast(count(*) as text) from partner_exposure where weight > 0 and occasion = 'call:{address}'"
    );
    assert!(test.text(&noted).await.parse::<usize>().unwrap() >= others.len());
    let own = format!("/en/organisations/{}/proposed", others[0].slug());
    assert_eq!(representative.post(&own, &[("wish", "refuse")]).await.status, 303);
    assert!(!read().await.contains(&others[0].slug()));
    test.close().await;
}
