//! A pole that a call gave birth to.

use super::{answered_at, fine, staged};
use crate::features::applications;
use crate::features::calls::{self, Criterion, Kind};
use crate::shared::i18n::{Lang, Words};
use crate::testing::TestApp;

#[tokio::test]
async fn an_answer_that_was_selected_becomes_one_pole_and_its_partners_are_asked() {
    let test = TestApp::demonstration().await;
    let stage = staged(&test).await;
    let now = test.app.clock.now().as_second();
    let mut content = calls::example::example("Invented poles", "none", (now - 86_400, now + 86_400));
    content.about.kind = Kind::Poles;
    content.criteria.list = vec![Criterion {
        words: Words::default().and(Lang::En, "Being several"),
        weight: 100,
        several: true,
    }];
    let draft = calls::example::published(&test, &stage.metropolis, &content).await;
    let party = |key: &str, role: &str| {
        format!(
            r#"{{"key":"{key}","name":"","kind":"association","commune":"","purpose":"","numbers":[],"role":"{role}"}}"#
        )
    };
    let document = format!(
        r#"{{"format":"tisserand-application/1","call":{{"address":"{}","title":{{}},"version":1,"hash":""}},
            "project":{{"format":"tisserand-project/2","address":"wood","origin":{{"kind":"call"}},"languages":["en"],
            "texts":{{"title":{{"en":"Wood together"}},"summary":{{"en":"So that wood serves twice."}}}},"purposes":[],"catalogue":[],"communes":[],"actions":[],
            "indicators":[],"partners":[{},{}],"lines":[],"flows":[],"files":[]}}}}"#,
        draft.address,
        party(&stage.carrier.key, "lead"),
        party(&stage.member.key, "partner"),
    );
    test.sql(&format!(
        "insert into application (id, address, number, call_id, state, version, submitted, turn, created_at, changed_at)
         values (77, 'wood', 'W00D-0077', {}, 'decided', 1, 1, 0, 0, 0)",
        draft.id
    ))
    .await;
    test.sql(&format!(
        "insert into application_version (application_id, number, document, hash, frozen_at, received_at, channel)
         values (77, 1, '{document}', 'wood', 0, 0, 'paper')"
    ))
    .await;
    assert_eq!(applications::keep_sent(&test.app).await.unwrap(), 1);
    let door = "/en/poles/new";
    assert!(
        !stage.agent.get(door).await.body.contains("Wood together"),
        "nothing was selected"
    );
    test.sql("insert into application_outcome (application_id, selected) values (77, 1)")
        .await;
    let call = format!("/en/calls/{}", draft.address);
    assert!(
        stage.agent.get(&call).await.body.contains(door),
        "the call leads there"
    );
    assert!(!test.get(&call).await.body.contains(door));
    let listed = stage.agent.get(door).await;
    fine(&listed);
    assert!(listed.body.contains("Wood together"));
    let chosen = stage.agent.get(&format!("{door}?answer=77")).await;
    fine(&chosen);
    assert!(
        chosen.body.contains("value=\"Wood together\""),
        "what is known is not asked"
    );
    let theme = test.app.territory.themes[0].slug.clone();
    let sent = [
        ("answer", "77"),
        ("name", "Wood together"),
        ("theme", theme.as_str()),
        ("since", "2026-11-01"),
        ("decision", "Invented decision of the jury"),
    ];
    let done = stage.agent.post(door, &sent).await;
    assert_eq!(done.status, 303, "{}", done.body);
    let page = done.header("location").to_owned();
    assert_eq!(
        stage.agent.post(door, &sent).await.status,
        422,
        "it became a pole already"
    );
    assert!(!stage.agent.get(door).await.body.contains("Wood together"));
    // Its lead says no: whoever recognised it asks another of those who answered, and nothing is public before its yes.
    let no = answered_at(&stage.carrier, &page);
    assert_eq!(stage.chair.post(&no, &[("carries", "no")]).await.status, 303);
    let yes = answered_at(&stage.member, &page);
    assert_eq!(stage.other.post(&yes, &[("word", "accept")]).await.status, 303);
    assert_eq!(
        test.get(&page).await.status,
        404,
        "a member does not carry it by that"
    );
    let other = format!("{page}/carrier");
    assert_eq!(stage.chair.get(&other).await.status, 404);
    let among = stage.agent.get(&other).await;
    fine(&among);
    let slug = stage.member.slug();
    assert!(among.body.contains("does not carry this pole") && among.body.contains(&slug));
    let lately = [("organisation", stage.carrier.slug())];
    let lately: Vec<(&str, &str)> = lately.iter().map(|(name, slug)| (*name, slug.as_str())).collect();
    assert_eq!(stage.agent.post(&other, &lately).await.header("location"), page);
    let asked = [("organisation", slug.as_str())];
    assert_eq!(stage.agent.post(&other, &asked).await.header("location"), page);
    assert!(
        test.letters("other@example.org")
            .await
            .iter()
            .any(|one| one.subject.contains("asked to carry"))
    );
    assert_eq!(test.get(&page).await.status, 404);
    // Whoever is a member and does not carry it is no member less; and nobody is asked again at once.
    let shown = stage.other.get(&page).await;
    fine(&shown);
    assert!(
        shown.body.contains("is asked to carry this pole"),
        "{}",
        shown.body
    );
    assert_eq!(
        stage
            .other
            .post(&yes, &[("carries", "no")])
            .await
            .header("location"),
        page
    );
    let stands = format!(
        "select state from pole_member where organisation_id = {}",
        stage.member.id
    );
    assert_eq!(test.text(&stands).await, "accepted");
    assert_eq!(test.get(&page).await.status, 404, "nobody carries it");
    let soon = stage.agent.post(&other, &lately).await;
    let soon = stage.agent.get(soon.header("location")).await;
    assert!(soon.body.contains("less than thirty days ago"), "{}", soon.body);
    test.sql("update pole_carrying set asked_at = asked_at - 31 * 86400")
        .await;
    // What is asked of another in the meantime was refused by nobody.
    for again in [&lately[..], &asked[..]] {
        assert_eq!(stage.agent.post(&other, again).await.header("location"), page);
    }
    let answers = format!(
        "select answer from pole_carrying where organisation_id = {} order by asked_at desc limit 1",
        stage.carrier.id
    );
    assert_eq!(test.text(&answers).await, "taken_back");
    assert_eq!(stage.other.post(&yes, &[("carries", "yes")]).await.status, 303);
    assert_eq!(
        stage.agent.get(&other).await.header("location"),
        page,
        "it is carried"
    );
    let read = test.get(&page).await;
    fine(&read);
    assert!(read.body.contains(&call) && read.body.contains("1 member"));
    assert!(
        read.body.contains("So that wood serves twice."),
        "what was written is not asked again"
    );
    assert!(
        test.get(&call).await.body.contains(&page),
        "the call shows what it gave birth to"
    );
    test.close().await;
}
