//! Promises that wait for each other come to be together, or not at all; what a session thought stands beside what is decided, and whoever
//! departs from it says why.

use super::deciding::envelope;
use super::{Scene, plain};
use crate::features::desk::acts;
use crate::features::desk::store::advice::Advice;
use crate::features::programmes::Programme;
use crate::shared::authz::Role;
use crate::testing::browser::Browser;
use crate::testing::{Answer, TestApp};

impl Scene {
    /// The city promises 6,000 € to the lead if the fund gives 1,500 €; the fund promises that if the city does.
    pub(super) async fn promise(&self, test: &TestApp, city: &Browser<'_>, fund: &Browser<'_>) {
        let money = envelope(test, &self.city).await;
        let other = envelope(test, &self.fund).await;
        for (browser, own, amount, waits, least, envelope) in [
            (city, &self.city, "6,000", &self.fund, "1,500", &money),
            (fund, &self.fund, "1,500", &self.city, "6,000", &other),
        ] {
            let fields = [
                ("act", "condition"),
                ("amount", amount),
                ("envelope", envelope.as_str()),
                ("words", "If the other gives too."),
                ("if_programme", waits.address.as_str()),
                ("if_amount", least),
                ("shared", "yes"),
            ];
            let promised = self.decide(browser, (0, own, 0), &fields).await;
            assert_eq!(promised.status, 303, "{}", promised.body);
        }
    }

    /// A funder says something of its promise to the lead, in the version that it saw.
    pub(super) async fn answer(
        &self,
        browser: &Browser<'_>,
        (programme, seen): (&Programme, &str),
        word: &str,
    ) -> Answer {
        let key = self.partners[0].key.clone();
        let fields = [
            ("programme", programme.address.as_str()),
            ("partner", key.as_str()),
            ("seen", seen),
            ("answer", word),
        ];
        browser
            .post(&format!("{}/promises/confirm", self.page()), &fields)
            .await
    }
}

pub(super) async fn counted(test: &TestApp, of: &str) -> String {
    test.text(&format!("select cast(count(*) as text) from {of}"))
        .await
}

#[tokio::test]
async fn promises_that_wait_for_each_other_are_granted_together_once_the_last_is_confirmed() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    scene.promise(&test, &city, &fund).await;
    // Whoever reads the page in another language hears the words in the one in which they were typed.
    let heard = city
        .get(&format!("{}/promises", scene.page().replacen("/en/", "/fr/", 1)))
        .await;
    assert!(
        heard.body.contains("lang=\"en\">If the other gives too."),
        "{}",
        heard.body
    );
    // Both read what would come to be together, and what would fall with which; each confirms its own alone.
    let promises = format!("{}/promises", scene.page());
    assert!(plain(&city.get(&scene.page()).await).contains("would come to be together with others: confirm"));
    let page = plain(&city.get(&promises).await);
    assert_eq!(page.matches("If it falls, this falls too").count(), 2, "{page}");
    assert_eq!(page.matches("value=\"confirm\"").count(), 1, "{page}");
    let reader = test.signed_in("city-reader@example.org", true).await;
    scene.declare(&reader).await;
    assert!(!plain(&reader.get(&promises).await).contains("value=\"confirm\""));
    assert_eq!(
        scene.answer(&city, (&scene.fund, "1"), "confirm").await.status,
        404
    );
    // One alone grants nothing: it waits, and the other is told.
    let granted = "decision where state = 'granted'";
    assert_eq!(
        scene.answer(&city, (&scene.city, "1"), "confirm").await.status,
        303
    );
    assert_eq!(counted(&test, granted).await, "0");
    let told = "mail where recipient = 'fund@example.org' and subject like 'A promise to confirm%'";
    assert_eq!(counted(&test, told).await, "1");
    assert!(plain(&fund.get(&promises).await).contains("confirmed on"));
    // It is taken back, and the other's confirmation waits in its turn.
    assert_eq!(scene.answer(&city, (&scene.city, "1"), "back").await.status, 303);
    assert_eq!(
        scene.answer(&fund, (&scene.fund, "1"), "confirm").await.status,
        303
    );
    assert_eq!(counted(&test, granted).await, "0");
    // What was not seen as it stands is not confirmed.
    let late = scene.answer(&city, (&scene.city, "9"), "confirm").await;
    assert_eq!(late.status, 422);
    assert!(late.body.contains("changed meanwhile"), "{}", late.body);
    // Until then each finds on its own page what is theirs to confirm, and nothing that they confirmed.
    let to_confirm = "1 promise that would come to be together with others";
    assert!(plain(&city.get("/en/me").await).contains(to_confirm));
    assert!(!plain(&fund.get("/en/me").await).contains(to_confirm));
    // With the last one both are granted and told, out of their envelopes, each by its own funder.
    let last = scene.answer(&city, (&scene.city, "1"), "confirm").await;
    assert_eq!(last.status, 303, "{}", last.body);
    assert_eq!(
        counted(
            &test,
            "decision where state = 'granted' and notified_on is not null"
        )
        .await,
        "2"
    );
    assert_eq!(counted(&test, "promise_confirmed").await, "0");
    // What is granted hangs on nothing any more: it says no "if".
    assert_eq!(
        counted(&test, "decision where state = 'granted' and words = ''").await,
        "2"
    );
    let committed = "select cast(sum(committed) as text) from envelope where committed > 0";
    assert_eq!(test.text(committed).await, "750000");
    let acts = "decision_act join person on person.id = person_id
        where act = 'grant' and ((email = 'city@example.org' and cents = 600000) or (email = 'fund@example.org' and cents = 150000))";
    assert_eq!(counted(&test, acts).await, "2");
    // Nobody is asked to grant what is granted already.
    for who in ["city", "fund"] {
        let letters = test.letters(&format!("{who}@example.org")).await;
        let asked = letters
            .iter()
            .any(|one| one.body.contains("It is yours to grant this amount"));
        assert!(!asked, "{who}: {letters:?}");
    }
    let lead = test.signed_in("lead@example.org", true).await;
    let theirs = plain(&lead.get("/en/applications/shared-k7f3q2m9").await);
    assert!(
        theirs.contains("granted: €6,000") && theirs.contains("granted: €1,500"),
        "{theirs}"
    );
    test.close().await;
}

#[tokio::test]
async fn a_promise_that_is_taken_back_lets_none_of_those_that_waited_for_it_take_effect() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    scene.promise(&test, &city, &fund).await;
    assert_eq!(
        scene.answer(&city, (&scene.city, "1"), "confirm").await.status,
        303
    );
    let back = [("act", "reopen"), ("words", "Our budget changed.")];
    let back = scene.decide(&fund, (0, &scene.fund, 1), &back).await;
    assert_eq!(back.status, 303, "{}", back.body);
    assert_eq!(counted(&test, "decision where state = 'granted'").await, "0");
    let page = plain(&city.get(&format!("{}/promises", scene.page())).await);
    assert!(
        page.contains("its condition lacks €1,500") && page.contains("Take the confirmation back"),
        "{page}"
    );
    // Once the fund gives after all, what the city confirmed takes effect with it, and nobody is asked twice.
    let other = envelope(&test, &scene.fund).await;
    let grant = [
        ("act", "grant"),
        ("amount", "1,500"),
        ("envelope", other.as_str()),
        ("notify", "yes"),
    ];
    let granted = scene.decide(&fund, (0, &scene.fund, 2), &grant).await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    assert_eq!(
        counted(
            &test,
            "decision where state = 'granted' and notified_on is not null"
        )
        .await,
        "2"
    );
    test.close().await;
}

#[tokio::test]
async fn what_was_confirmed_by_somebody_who_may_no_more_grants_nothing_and_is_confirmed_anew() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    let other = test.text_of_person("fund-reader@example.org").await;
    test.give("fund-reader@example.org", Some(scene.fund.funder), Role::Decider)
        .await;
    let next = test.signed_in("fund-reader@example.org", true).await;
    for browser in [&city, &fund, &next] {
        scene.declare(browser).await;
    }
    scene.promise(&test, &city, &fund).await;
    assert_eq!(
        scene.answer(&fund, (&scene.fund, "1"), "confirm").await.status,
        303
    );
    // Whoever confirmed it for the fund decides there no more: the city's confirmation grants nothing in their name.
    test.sql(
        "update mandate set ended_at = 1, ended_how = 'withdrawn'
         where person_id = (select id from person where email = 'fund@example.org')",
    )
    .await;
    let granted = "decision where state = 'granted'";
    let city_said = scene.answer(&city, (&scene.city, "1"), "confirm").await;
    assert_eq!(city_said.status, 303, "{}", city_said.body);
    assert_eq!(counted(&test, granted).await, "0");
    // Who decides there now is asked, and confirms it in their own name.
    let page = plain(&next.get(&format!("{}/promises", scene.page())).await);
    assert_eq!(page.matches("value=\"confirm\"").count(), 1, "{page}");
    let said = scene.answer(&next, (&scene.fund, "1"), "confirm").await;
    assert_eq!(said.status, 303, "{}", said.body);
    let acts = format!("decision_act where act = 'grant' and cents = 150000 and person_id = {other}");
    assert_eq!(counted(&test, &acts).await, "1");
    assert_eq!(counted(&test, granted).await, "2");
    test.close().await;
}

#[tokio::test]
async fn a_promise_that_cannot_be_granted_as_it_stands_keeps_from_effect_what_waits_for_it_and_nothing_else()
{
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    scene.promise(&test, &city, &fund).await;
    for (browser, programme) in [(&city, &scene.city), (&fund, &scene.fund)] {
        // An agreement rests on the promise of the fund: only an amendment changes it.
        test.sql(&format!(
            "update decision set bound = 1 where programme_id = {}",
            scene.fund.id
        ))
        .await;
        let said = scene.answer(browser, (programme, "1"), "confirm").await;
        assert_eq!(said.status, 303, "{}", said.body);
    }
    assert_eq!(counted(&test, "decision where state = 'granted'").await, "0");
    assert_eq!(counted(&test, "promise_confirmed").await, "2");
    // That is settled: whatever is decided next, both take effect.
    test.sql("update decision set bound = 0").await;
    let money = envelope(&test, &scene.city).await;
    let second = [
        ("act", "grant"),
        ("amount", "2,000"),
        ("envelope", money.as_str()),
    ];
    let second = scene.decide(&city, (1, &scene.city, 0), &second).await;
    assert_eq!(second.status, 303, "{}", second.body);
    assert_eq!(counted(&test, "decision where state = 'granted'").await, "3");
    test.close().await;
}

#[tokio::test]
async fn whoever_departs_from_what_the_session_thought_says_why_and_it_stays_with_the_decision() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let advice = Advice {
        programme: scene.city.id,
        partner: scene.partners[0].key.clone(),
        session: "table".to_owned(),
        title: "Table of the neighbourhoods".to_owned(),
        on: "2026-11-20".to_owned(),
        favourable: Some(true),
        proposed: Some(700_000),
    };
    let mut transaction = test.app.db.write().await.unwrap();
    acts::advise(&mut transaction, 1, &advice).await.unwrap();
    transaction.commit().await.unwrap();
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    // Who sees what, and since when: nobody gave an opinion, decided or told anything yet.
    let to_come = |page: &str| {
        let phases = page.split("id=\"phases\"").nth(1).unwrap_or_default();
        let phases = phases.split("</section>").next().unwrap_or_default();
        assert!(phases.contains("since "), "{page}");
        phases.matches("to come").count()
    };
    assert_eq!(to_come(&plain(&city.get(&scene.page()).await)), 3);
    let french = scene.page().replacen("/en/", "/fr/", 1);
    assert!(plain(&city.get(&french).await).contains("à venir : dès que vous donnez votre avis"));
    let sessions = r#"{"sessions":[{"on":"2026-12-03","sent_by":"2020-01-01"},{"on":"2027-01-14"}],"#;
    test.sql(&format!(
        "update programme_version set document = '{sessions}' || substr(document, 2) where programme_id = {}",
        scene.city.id
    ))
    .await;
    let page = plain(&city.get(&scene.page()).await);
    for said in [
        "to come: as soon as you give your opinion",
        "to come: the committee meets on 14 January 2027",
        "Next for you: <a href=\"#opinions\">give your opinion</a>",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // Those who ask read it too, beside the day by which the law awaits an answer; of the other funder no day is known.
    let lead = test.signed_in("lead@example.org", true).await;
    let theirs = plain(&lead.get("/en/applications/shared-k7f3q2m9").await);
    assert_eq!(
        theirs.matches("Its committee meets on 14 January 2027.").count(),
        1,
        "{theirs}"
    );
    // And how far each funder covers its plan, with what all of them do.
    let (_, plan) = theirs
        .split_once("What is requested of each programme and what was decided of it")
        .unwrap();
    let (plan, _) = plan.split_once("</table>").unwrap();
    for said in [
        "Together (",
        "€10,000",
        "Last quarter (",
        "€1,500",
        "<b>€11,500</b>",
    ] {
        assert!(plan.contains(said), "{said}: {plan}");
    }
    let money = envelope(&test, &scene.city).await;
    let at = format!(
        "{}/decide?programme={}&partner={}",
        scene.page(),
        scene.city.address,
        scene.partners[0].key
    );
    let form = plain(&city.get(&at).await);
    assert!(
        form.contains("Table of the neighbourhoods")
            && form.contains("the colleges were for it; the proposal adopted there gives €7,000"),
        "{form}"
    );
    let grant = [
        ("act", "grant"),
        ("amount", "6,000"),
        ("envelope", money.as_str()),
    ];
    let silent = scene.decide(&city, (0, &scene.city, 0), &grant).await;
    assert_eq!(silent.status, 422);
    assert!(silent.body.contains("write why in this field"), "{}", silent.body);
    let why = [&grant[..], &[("words", "Part of it is paid by our neighbour.")]].concat();
    let said = scene.decide(&city, (0, &scene.city, 0), &why).await;
    assert_eq!(said.status, 303, "{}", said.body);
    let past = plain(&city.get(&at).await);
    assert!(past.contains("the decision departs from it"), "{past}");
    assert_eq!(to_come(&plain(&city.get(&scene.page()).await)), 2);
    // Of the amount of another partner the session said nothing: nothing is asked.
    let second = [
        ("act", "grant"),
        ("amount", "2,000"),
        ("envelope", money.as_str()),
    ];
    let second = scene.decide(&city, (1, &scene.city, 0), &second).await;
    assert_eq!(second.status, 303, "{}", second.body);
    // What another funder decides has nothing to do with it.
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&fund).await;
    let at = at.replace(&scene.city.address, &scene.fund.address);
    assert!(!plain(&fund.get(&at).await).contains("Table of the neighbourhoods"));
    test.close().await;
}
