//! Each funder decides for itself, within its envelope; what it notifies, everybody concerned sees at once.

use super::{Scene, plain};
use crate::features::desk::acts::{self, Typed};
use crate::features::desk::deciding::{Act, Beyond};
use crate::features::desk::finding::Found;
use crate::features::programmes::Programme;
use crate::testing::browser::Browser;
use crate::testing::{Answer, TestApp};

impl Scene {
    /// What a decision is sent as: the version that was seen, and the rest.
    pub(super) async fn decide(
        &self,
        browser: &Browser<'_>,
        (partner, programme, seen): (usize, &Programme, i64),
        fields: &[(&str, &str)],
    ) -> Answer {
        let (key, seen) = (self.partners[partner].key.clone(), seen.to_string());
        let mut all = vec![
            ("programme", programme.address.as_str()),
            ("partner", key.as_str()),
            ("seen", seen.as_str()),
        ];
        all.extend_from_slice(fields);
        browser.post(&format!("{}/decide", self.page()), &all).await
    }
}

pub(super) async fn envelope(test: &TestApp, programme: &Programme) -> String {
    let sql = format!(
        "select cast(id as text) from envelope where programme_id = {}",
        programme.id
    );
    test.text(&sql).await
}

#[tokio::test]
async fn each_funder_decides_for_itself_and_a_refusal_shows_the_others_what_is_missing() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    let lead = test.signed_in("lead@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    let (money, other) = (
        envelope(&test, &scene.city).await,
        envelope(&test, &scene.fund).await,
    );
    let form = plain(&city.get(&format!("{}/decide", scene.page())).await);
    for said in [
        "Requested</dt><dd>€8,000<",
        "by the rate of the programme</dt><dd>€8,000<",
        "At least, for the whole application</dt><dd>€1,000<",
        "2027, All: €40,000 left",
    ] {
        assert!(form.contains(said), "{said}: {form}");
    }
    let chosen = form.split("id=\"envelope\"").nth(1).unwrap();
    assert!(
        chosen.contains("<option value=\"\" selected>(choose an envelope)"),
        "{chosen}"
    );
    let chosen = chosen.split("</select>").next().unwrap();
    assert_eq!(
        chosen.matches("selected").count(),
        1,
        "nobody chose one: {chosen}"
    );
    // A proposal is the funder's own until it shares it, and is never notified.
    let proposal = [
        ("act", "propose"),
        ("amount", "6,000"),
        ("envelope", &*money),
        ("notify", "yes"),
    ];
    assert_eq!(
        scene.decide(&city, (0, &scene.city, 0), &proposal).await.status,
        303
    );
    assert!(plain(&city.get(&scene.page()).await).contains("proposed: €6,000"));
    assert!(!plain(&fund.get(&scene.page()).await).contains("€6,000"));
    let shared = [
        ("act", "propose"),
        ("amount", "7,000"),
        ("envelope", &*money),
        ("shared", "yes"),
    ];
    assert_eq!(
        scene.decide(&city, (0, &scene.city, 1), &shared).await.status,
        303
    );
    assert!(plain(&fund.get(&scene.page()).await).contains("proposed: €7,000"));
    let theirs = "/en/applications/shared-k7f3q2m9";
    assert!(!plain(&lead.get(theirs).await).contains("€7,000"));
    // Out of bounds, late, without a reason or without an envelope: nothing is done, and what was typed stays.
    let wrong = [
        (
            2,
            vec![("act", "grant"), ("amount", "8,000.01"), ("envelope", &*money)],
            "more than is requested: €8,000",
        ),
        (
            1,
            vec![("act", "grant"), ("amount", "7,777"), ("envelope", &*money)],
            "Somebody decided meanwhile",
        ),
        (
            2,
            vec![("act", "refuse"), ("words", " ")],
            "Write the condition, the reason",
        ),
        (
            2,
            vec![("act", "grant"), ("amount", "7,777"), ("envelope", &*other)],
            "Choose the envelope",
        ),
        (
            2,
            vec![("act", "grant"), ("amount", "7,777"), ("envelope", "")],
            "Choose the envelope",
        ),
        (
            2,
            vec![("act", "reopen"), ("words", "Why not")],
            "no longer possible",
        ),
    ];
    for (seen, fields, said) in wrong {
        let refused = scene.decide(&city, (0, &scene.city, seen), &fields).await;
        assert_eq!(refused.status, 422, "{said}");
        let body = refused.body.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(body.contains(said), "{said}: {body}");
    }
    // A condition that cannot come to be is none.
    let never = [
        ("act", "condition"),
        ("amount", "1,500"),
        ("envelope", &*other),
        ("words", "Together only."),
        ("if_programme", scene.city.address.as_str()),
        ("if_amount", "999,999"),
    ];
    let refused = scene.decide(&fund, (0, &scene.fund, 0), &never).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("can come from the other programme"),
        "{}",
        refused.body
    );
    // The fund promises, if the city gives; the city grants one partner and refuses the other, and tells them.
    let condition = [
        ("act", "condition"),
        ("amount", "1,500"),
        ("envelope", &*other),
        ("words", "Together only."),
        ("if_programme", scene.city.address.as_str()),
        ("if_amount", "5,000"),
        ("notify", "yes"),
    ];
    assert_eq!(
        scene.decide(&fund, (0, &scene.fund, 0), &condition).await.status,
        303
    );
    assert!(plain(&lead.get(theirs).await).contains("1 of 3 answers of funders is known."));
    let grant = [
        ("act", "grant"),
        ("amount", "8,000"),
        ("envelope", &*money),
        ("notify", "yes"),
        ("sending", "once"),
    ];
    for _ in 0..2 {
        assert_eq!(scene.decide(&city, (0, &scene.city, 2), &grant).await.status, 303);
    }
    // Whom it reaches stands beside it, on the page of those who ask and at the desk: what no register says is not known.
    let staff = "update demonstration_entry set staff = $ where organisation_id = ";
    for (said, told) in [
        ("null", "which one association receives, no register says"),
        ("'NN'", "€8,000 (100 %) reaches associations without employees"),
    ] {
        let staff = staff.replace('$', said);
        test.sql(&format!("{staff}{}", scene.partners[0].id)).await;
        for page in [lead.get(theirs).await, city.get(&scene.page()).await] {
            let page = plain(&page);
            assert!(
                page.contains("Of the €8,000 granted here") && page.contains(told),
                "{page}"
            );
        }
    }
    let refusal = [
        ("act", "refuse"),
        ("words", "Not our territory."),
        ("notify", "yes"),
    ];
    assert_eq!(
        scene.decide(&city, (1, &scene.city, 0), &refusal).await.status,
        303
    );
    let page = plain(&lead.get(theirs).await);
    for said in [
        "All funders have answered.",
        "granted: €8,000",
        "promised under a condition: €1,500, if Together gives at least €5,000 · condition met",
        "Not our territory.",
        "within two months",
        "€8,000 granted, €1,500 proposed or promised under a condition, €0 awaited, €2,000 to be found elsewhere.",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let page = plain(&fund.get(&scene.page()).await);
    assert!(
        page.contains("€2,000 to be found elsewhere") && page.contains("Not our territory."),
        "{page}"
    );
    // Whoever promised learns that it is theirs to grant now: on the page, on their own, and by a letter.
    assert!(
        page.contains("€1,500, if Together gives at least €5,000 · condition met"),
        "{page}"
    );
    let me = plain(&fund.get("/en/me").await);
    assert!(me.contains("1 promise whose condition is met"), "{me}");
    let told = test.letters("fund@example.org").await;
    let met = told
        .iter()
        .filter(|one| one.body.contains("the condition is met"));
    assert_eq!(met.count(), 1, "once");
    let letters =
        "select cast(count(*) as text) from mail where subject like '%granted%' or subject like '%accord%'";
    assert_ne!(test.text(letters).await, "0");
    let committed = "select cast(sum(committed) as text) from envelope";
    assert_eq!(test.text(committed).await, "950000");
    // What was granted is taken back by an act with its reason alone; then nothing is promised any more.
    assert_eq!(
        scene
            .decide(&city, (0, &scene.city, 3), &[("act", "refuse"), ("words", "No")])
            .await
            .status,
        422
    );
    let back = [
        ("act", "reopen"),
        ("words", "A mistake in our sum."),
        ("ground", "unlawful"),
    ];
    assert_eq!(scene.decide(&city, (0, &scene.city, 3), &back).await.status, 303);
    assert_eq!(test.text(committed).await, "150000");
    let page = plain(&lead.get(theirs).await);
    assert!(page.contains("€8,000 awaited"), "{page}");
    assert!(page.contains("2 of 3 answers of funders are known."), "{page}");
    let form = format!("{}/decide?partner={}", scene.page(), scene.partners[0].key);
    let form = plain(&city.get(&form).await);
    for said in [
        "Proposed: €6,000",
        "Granted: €8,000",
        "Decision taken back",
        "A mistake in our sum.",
    ] {
        assert!(form.contains(said), "{said}: {form}");
    }
    // Whoever only reads decides nothing, and nobody decides for another funder.
    let reader = test.signed_in("city-reader@example.org", true).await;
    scene.declare(&reader).await;
    assert_eq!(
        scene.decide(&reader, (0, &scene.city, 4), &back).await.status,
        404
    );
    assert_eq!(scene.decide(&fund, (0, &scene.city, 4), &back).await.status, 404);
    // What the fund promised waits for the city again: it is not granted over that without a word.
    let mut early = vec![
        ("act", "grant"),
        ("amount", "1,500"),
        ("envelope", &*other),
        ("notify", "yes"),
    ];
    let form = format!("{}/decide?programme={}", scene.page(), scene.fund.address);
    assert!(plain(&fund.get(&form).await).contains("The condition of this promise is not met"));
    let refused = scene.decide(&fund, (0, &scene.fund, 1), &early).await;
    assert_eq!(refused.status, 422, "{}", refused.body);
    assert!(
        refused.body.contains("Write why you grant it now in this field"),
        "{}",
        refused.body
    );
    early.push(("words", "The city told us that it decides in May."));
    assert_eq!(scene.decide(&fund, (0, &scene.fund, 1), &early).await.status, 303);
    let page = plain(&lead.get(theirs).await);
    assert!(
        page.contains("granted: €1,500") && page.contains("it decides in May"),
        "{page}"
    );
    test.close().await;
}

#[tokio::test]
async fn two_who_decide_at_once_never_promise_the_same_money() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    let money: i64 = envelope(&test, &scene.city).await.parse().unwrap();
    // 9,000 € are set aside; 8,000 € and 2,000 € are requested of them.
    test.sql(&format!("update envelope set cents = 900000 where id = {money}"))
        .await;
    let found = found(&test, &scene).await;
    let outcomes = test
        .at_once(async |connection, which| {
            let mut asked = found.asked.iter().filter(|one| one.programme == scene.city.id);
            let asked = asked.nth(usize::try_from(which - 1).unwrap()).unwrap();
            let at = found.cell(scene.city.id, &asked.partner).unwrap();
            let typed = Typed {
                act: Act::Grant,
                cents: asked.cents,
                envelope: Some(money),
                years: None,
                words: String::new(),
                language: crate::shared::i18n::Lang::En,
                condition: None,
                shared: false,
                notify: false,
                ground: None,
                seen: 0,
            };
            acts::decide(connection, &test.app, &found, at, (&typed, found.acting))
                .await
                .unwrap()
        })
        .await;
    let granted: i64 = test
        .text("select cast(sum(cents) as text) from decision")
        .await
        .parse()
        .unwrap();
    assert_eq!(
        outcomes.iter().filter(|outcome| outcome.is_ok()).count(),
        1,
        "{outcomes:?}"
    );
    assert!(
        outcomes
            .iter()
            .any(|outcome| matches!(outcome, Err(acts::Refusal::Beyond(Beyond::Left(_))))),
        "{outcomes:?}"
    );
    assert!(granted <= 900_000, "{granted}");
    assert_eq!(
        test.text("select cast(committed as text) from envelope where committed > 0")
            .await,
        granted.to_string()
    );
    test.close().await;
}

/// The application as its decider finds it.
async fn found(test: &TestApp, scene: &Scene) -> Found {
    use crate::features::applications;
    use crate::features::applications::Reading;
    use crate::features::desk::finding;
    use crate::features::directory;
    use crate::shared::authz::Acting;
    let mut connection = test.app.db.read().await.unwrap();
    let sent = applications::sent(&mut connection, &scene.number)
        .await
        .unwrap()
        .unwrap();
    let (columns, asked) = finding::requests(&mut connection, &sent).await.unwrap();
    let funder = directory::any_by_ids(&mut connection, &[scene.city.funder])
        .await
        .unwrap();
    let person: i64 = sqlx::query_scalar("select id from person where email = 'city@example.org'")
        .fetch_one(&mut *connection)
        .await
        .unwrap();
    Found {
        organised: None,
        earlier: Vec::new(),
        sent,
        columns,
        asked,
        decisions: Vec::new(),
        voted: Vec::new(),
        funders: funder.clone(),
        funder: funder.into_iter().next().unwrap(),
        gone: Vec::new(),
        former: Vec::new(),
        acting: Acting {
            person,
            organisation: Some(scene.city.funder),
            mandate: None,
        },
        reading: Reading::Clear,
    }
}
