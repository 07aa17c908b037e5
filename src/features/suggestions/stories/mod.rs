//! Stories of partners: who is proposed, why, to whom, and how one is left out.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod beginning;
mod beyond;
mod correcting;
mod kinds;
mod meaning;
mod offering;
mod petitions;
mod projects;
mod turns;
mod wishing;
mod words;

use matching::Resource;

use crate::features::calls;
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};
use crate::testing::browser::Browser;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

/// A page as a careful reader of its source sees it.
fn fine(answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing");
}

/// The same of a page in each language.
async fn fine_in_each(browser: &Browser<'_>, address: &str) {
    for lang in ["fr", "nl", "en"] {
        let address = address.replace("/en/", &format!("/{lang}/"));
        fine(&browser.get(&address).await);
    }
}

/// Living associations of the territory, always the same ones.
async fn some(test: &TestApp, count: usize) -> Vec<Organisation> {
    let mut connection = test.app.db.read().await.unwrap();
    let ids: Vec<i64> = sqlx::query_scalar(
        "select id from organisation where state = 'active' and kind = 'association' order by key",
    )
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    let mut all = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    all.retain(|one| {
        one.commune
            .as_deref()
            .is_some_and(|code| test.app.territory.commune(code).is_some())
    });
    all.truncate(count);
    all
}

/// A purpose that nobody else has.
async fn purpose(test: &TestApp, organisation: &Organisation, purpose: &str) {
    test.sql(&format!(
        "update organisation set purpose = '{purpose}' where id = {}",
        organisation.id
    ))
    .await;
}

/// Publishes a call of a body that needs these; gives its address.
async fn call(test: &TestApp, body: &Organisation, needs: &[(Resource, &str)]) -> String {
    let needs = needs.iter().map(|(resource, words)| {
        let both = Words::default().and(Lang::Fr, words);
        (*resource, both.and(Lang::En, &format!("en {words}")))
    });
    call_in(test, body, needs.collect()).await
}

/// The same, in the languages in which the needs are said.
async fn call_in(test: &TestApp, body: &Organisation, needs: Vec<(Resource, Words)>) -> String {
    call_for(test, body, needs, 2).await
}

/// The same, to be answered by so many at least.
async fn call_for(test: &TestApp, body: &Organisation, needs: Vec<(Resource, Words)>, minimum: u8) -> String {
    let now = test.app.clock.now().as_second();
    test.sql(&format!(
        "insert into policy (id, address, organisation_id, created_at, changed_at, version)
         values (1, 'policy-1', {}, 0, 0, 1) on conflict do nothing",
        body.id
    ))
    .await;
    let mut content = calls::example::example(
        "Xylophones in the street",
        "policy-1",
        (now - 60, now + 40 * 86_400),
    );
    if needs.iter().any(|(_, words)| words.get(Lang::Fr).1 == Lang::Fr) {
        content.about.languages = vec![Lang::En, Lang::Fr];
        for text in [
            &mut content.about.title,
            &mut content.problem.problem,
            &mut content.people.concerned,
            &mut content.people.part,
            &mut content.contact.function,
        ] {
            *text = text.clone().and(Lang::Fr, "Ce qui est dit du reste.");
        }
    }
    content.answering.minimum = minimum;
    content.answering.needs = needs
        .into_iter()
        .map(|(resource, words)| calls::Need {
            id: chance::row(),
            resource,
            words,
            weight: 2,
        })
        .collect();
    let draft = calls::example::published(test, body, &content).await;
    draft.address
}

/// An organisation says what it could bring to a call, to its organisers alone.
async fn answered(test: &TestApp, address: &str, by: &Organisation, (resource, words): (&str, &str)) {
    let id = chance::row();
    test.sql(&format!(
        "insert into capability_answer (id, key, call_id, organisation_id, language, shown, changed_at, version)
         select {id}, 'answer-{id}', call.id, {}, 'fr', 0, 0, 1 from call where address = '{address}'",
        by.id
    ))
    .await;
    test.sql(&format!(
        "insert into capability (answer_id, resource, words) values ({id}, '{resource}', '{words}')"
    ))
    .await;
}

/// Somebody who asks for partners: their organisation answered with what no need names, so that groups are made for it, of others.
async fn asks<'a>(test: &'a TestApp, address: &str, by: &Organisation) -> Browser<'a> {
    answered(test, address, by, ("money", "Dix euros")).await;
    test.give("asks@example.org", Some(by.id), Role::Representative)
        .await;
    test.signed_in("asks@example.org", true).await
}

#[tokio::test]
async fn a_group_is_found_in_the_registers_alone_and_whoever_refuses_is_never_in_it() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 6).await;
    let [body, bells, kites, other, spare, asking] = &all[..] else {
        panic!("six associations");
    };
    test.sql(&format!(
        "update organisation set kind = 'public_body' where id = {}",
        body.id
    ))
    .await;
    purpose(&test, bells, "Fabriquer des xylophones en bambou").await;
    purpose(&test, kites, "Apprendre à piloter des cerfs-volants géants").await;
    purpose(&test, spare, "Restaurer de vieux xylophones").await;
    let needs = [
        (Resource::Equipment, "des xylophones"),
        (Resource::Skills, "piloter des cerfs-volants"),
        (Resource::Places, "un zeppelin amarré"),
    ];
    let address = call(&test, body, &needs).await;
    let way = format!("/en/calls/{address}/partners");

    test.give("off@example.org", Some(body.id), Role::Officer).await;
    test.give("rep@example.org", Some(bells.id), Role::Representative)
        .await;
    let officer = test.signed_in("off@example.org", true).await;
    let representative = test.signed_in("rep@example.org", true).await;
    assert!(test.get(&way).await.header("location").contains("/sign-in?"));
    assert_eq!(
        representative.get(&way).await.status,
        404,
        "it is shown to the organisers"
    );
    assert!(
        !test
            .get(&format!("/en/calls/{address}"))
            .await
            .body
            .contains("/partners")
    );
    let shown = officer.get(&format!("/en/calls/{address}")).await;
    assert!(shown.body.contains(&way), "the organisers are led to it");

    let before = test.get("/en/how-partners-are-proposed").await;
    fine(&before);
    assert!(before.body.contains("nothing to measure yet"));
    // From the first day: it alone said that it wishes to, all others are known from the registers.
    let asker = asks(&test, &address, asking).await;
    let page = asker.get(&format!("{way}?size=2")).await;
    fine(&page);
    assert!(
        page.body.contains(&bells.slug()) && page.body.contains(&kites.slug()),
        "{}",
        page.body
    );
    assert!(page.body.contains(&spare.slug()), "it could stand in");
    assert!(!page.body.contains(&other.slug()) && !page.body.contains(&format!("{}\"", body.slug())));
    assert!(
        page.body.contains("says “xylophones”"),
        "the words are shown: {}",
        page.body
    );
    assert!(page.body.contains("Still to be found:"), "nobody has a zeppelin");
    assert!(
        page.body
            .contains("66% of it, each need by how much it matters, is only supposed from the registers"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("said by the organisations themselves yet") && !page.body.contains("would bring"),
        "nobody said anything"
    );
    assert!(page.body.contains("reaches at least 100% of the best possible"));
    let french = asker.get(&format!("/fr/calls/{address}/partners?size=2")).await;
    fine(&french);
    assert!(french.body.contains("Reste à trouver") && french.body.contains("un zeppelin amarré"));
    fine(
        &asker
            .get(&format!("/nl/calls/{address}/partners?near=3&company=1&size=3"))
            .await,
    );
    fine(&asker.get(&format!("{way}?size=99&near=everywhere")).await);

    let after = test.get("/fr/how-partners-are-proposed").await;
    fine(&after);
    assert!(after.body.contains("Indice de Gini"));
    let own = format!("/en/organisations/{}/proposed", bells.slug());
    let told = representative.get(&own).await;
    fine(&told);
    assert!(
        told.body.contains("Xylophones in the street"),
        "one sees for what one was proposed"
    );
    // Whoever looks again the same day is noted once.
    let noted = "select cast(count(*) as text) from partner_exposure";
    let once = test.text(noted).await;
    for _ in 0..2 {
        asker.get(&format!("{way}?size=2")).await;
    }
    assert_eq!(test.text(noted).await, once);
    assert_eq!(test.text(noted).await, once, "each once");

    assert_eq!(officer.post(&own, &[("wish", "refuse")]).await.status, 404);
    assert_eq!(
        representative.post(&own, &[("wish", "perhaps")]).await.status,
        422
    );
    for _ in 0..2 {
        let done = representative.post(&own, &[("wish", "refuse")]).await;
        assert_eq!(done.header("location"), own);
    }
    fine(&representative.get(&own).await);
    let refused = test
        .text("select cast(count(*) as text) from partner_refusal")
        .await;
    assert_eq!(refused, "1", "said twice, it counts once");
    let weight = format!(
        "select cast(sum(weight) as text) from partner_exposure where organisation_id = {}",
        spare.id
    );
    test.sql(&format!(
        "update partner_exposure set weight = 0 where organisation_id = {}",
        spare.id
    ))
    .await;
    asker.get(&format!("{way}?size=2")).await;
    assert_ne!(
        test.text(&weight).await,
        "0",
        "shown at last, it is noted as shown"
    );
    let without = asker.get(&format!("{way}?size=2")).await;
    fine(&without);
    assert!(
        !without.body.contains(&bells.slug()),
        "it is in no group, and nobody's replacement"
    );
    assert!(without.body.contains(&spare.slug()));
    let panel = representative
        .get(&format!("/en/organisations/{}", bells.slug()))
        .await;
    assert!(panel.body.contains("is not proposed as a partner"));
    assert!(
        !test
            .get(&format!("/en/organisations/{}", bells.slug()))
            .await
            .body
            .contains("proposed as a partner")
    );
    representative.post(&own, &[("wish", "accept")]).await;
    assert!(
        asker
            .get(&format!("{way}?size=2"))
            .await
            .body
            .contains(&bells.slug())
    );
    let acts = test
        .text("select string_agg(act, ' ' order by sequence) from journal where act like 'proposals-%'")
        .await;
    assert_eq!(acts, "proposals-refused proposals-accepted");
    test.close().await;
}
