//! A petition: who could act together on it, once somebody wishes to.

use matching::Resource;

use super::{call, fine, fine_in_each, purpose, some};
use crate::features::directory::Organisation;
use crate::shared::authz::Role;
use crate::testing::TestApp;

/// A petition of one organisation to another, open since an hour; gives its page.
async fn petition(test: &TestApp, by: &Organisation, to: &Organisation) -> String {
    let theme = &test.app.territory.themes[0].slug;
    for sql in [
        format!(
            "insert into petition (id, key, organisation_id, addressee_id, state, title, words, language, delay_days,
                opened_on, due_on, opened_at, hidden_reason, created_at, version)
             values (1, 'p3t1t10n', {}, {}, 'opened', 'Des xylophones dans la rue',
                'Nous demandons des xylophones en bambou pour les habitants.', 'fr', 60, '2026-11-24',
                '2027-01-23', 1, '', 0, 1)",
            by.id, to.id
        ),
        format!("insert into petition_theme (petition_id, theme) values (1, '{theme}')"),
    ] {
        test.sql(&sql).await;
    }
    "/en/petitions/p3t1t10n".to_owned()
}

/// An organisation says what it could bring to the petition.
async fn answers(test: &TestApp, id: i64, by: &Organisation, shown: u8, places: &str) {
    test.sql(&format!(
        "insert into capability_answer (id, key, petition_id, organisation_id, language, shown, changed_at, version)
         values ({id}, 'answer-{id}', 1, {}, 'fr', {shown}, 0, 1)",
        by.id
    ))
    .await;
    test.sql(&format!(
        "insert into capability (answer_id, resource, words) values ({id}, 'places', '{places}')"
    ))
    .await;
}

#[tokio::test]
async fn whoever_opened_a_petition_finds_groups_at_once_and_whoever_must_answer_once_somebody_wishes_to() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 6).await;
    let [asking, body, bells, hall, other, stranger] = &all[..] else {
        panic!("six associations");
    };
    purpose(
        &test,
        bells,
        "Fabriquer des xylophones en bambou pour les habitants de la rue",
    )
    .await;
    purpose(&test, other, "Gérer un zeppelin amarré").await;
    let page = petition(&test, asking, body).await;
    let way = format!("{page}/partners");
    for (email, organisation, role) in [
        ("ana@example.org", asking, Role::Representative),
        ("off@example.org", body, Role::Officer),
        ("hall@example.org", hall, Role::Representative),
        ("else@example.org", stranger, Role::Representative),
    ] {
        test.give(email, Some(organisation.id), role).await;
    }
    let ana = test.signed_in("ana@example.org", false).await;
    let officer = test.signed_in("off@example.org", true).await;
    let brings = test.signed_in("hall@example.org", false).await;
    let elsewhere = test.signed_in("else@example.org", true).await;
    assert!(test.get(&way).await.header("location").contains("/sign-in?"));
    for nobody in [&brings, &elsewhere] {
        assert_eq!(nobody.get(&way).await.status, 404);
    }
    // Who opened it asks, from the first day; to who must answer it organisations are shown, and no group.
    for (asks, is_wished) in [(&ana, true), (&officer, false)] {
        assert!(asks.get(&page).await.body.contains("/partners\""));
        let shown = asks.get(&way).await;
        fine(&shown);
        assert!(shown.body.contains(&bells.slug()), "{}", shown.body);
        assert_eq!(
            shown.body.contains("No group is shown yet"),
            !is_wished,
            "{}",
            shown.body
        );
        assert!(is_wished || !shown.body.contains("<h2>Group "));
        fine(&asks.get(&format!("{way}/all")).await);
    }

    answers(&test, 1, hall, 1, "Un zeppelin amarré").await;
    // It is about one commune only; whoever answered counts wherever they are.
    let far = test.app.territory.communes.iter().max_by(|one, other| {
        let away = |commune: &territory::Commune| (commune.lat - 50.6).abs() + (commune.lon - 3.0).abs();
        away(one).total_cmp(&away(other))
    });
    let far = far.unwrap().code.clone();
    test.sql(&format!(
        "update organisation set commune = '{far}' where id = {}",
        hall.id
    ))
    .await;
    let near = bells.commune.clone().unwrap();
    test.sql(&format!(
        "insert into petition_commune (petition_id, commune) values (1, '{near}')"
    ))
    .await;
    fine_in_each(&ana, &way).await;
    let shown = ana.get(&way).await;
    // Its words find who speaks of it; what somebody offers finds who could bring the same.
    assert!(
        shown.body.contains(&bells.slug()) && shown.body.contains(&hall.slug()),
        "{}",
        shown.body
    );
    // What was offered is no need: it is not in the share of what is asked for, and is said apart.
    assert!(
        shown
            .body
            .contains("could also bring more of what is offered already: A place")
    );
    assert!(
        shown.body.contains("A place (Un zeppelin amarré)"),
        "{}",
        shown.body
    );
    assert!(
        !shown.body.contains(&format!("/{}\"", asking.slug())),
        "who asks is not in it unasked"
    );
    assert!(
        !shown.body.contains(&format!("/{}\"", body.slug())),
        "nor who must answer"
    );
    fine(&brings.get(&way).await);
    assert_eq!(elsewhere.get(&way).await.status, 404);
    // Those who must answer see it with their second factor only.
    let weak = test.signed_in("off@example.org", false).await;
    assert_eq!(weak.get(&way).await.status, 303);
    for browser in [&ana, &officer, &brings] {
        assert!(browser.get(&page).await.body.contains("/partners\""));
    }
    assert!(!test.get(&page).await.body.contains("/partners\""));
    // A project that is begun with a group is where the petition is.
    let own = asking.slug();
    let fields = [
        ("sending", "once"),
        ("organisation", own.as_str()),
        ("title", "La rue qui sonne"),
        ("language", "fr"),
        ("words", ""),
        ("partner", hall.key.as_str()),
    ];
    assert_eq!(ana.post(&format!("{way}/begin"), &fields).await.status, 303);
    let places = test
        .text("select words from project_value where field = 'communes'")
        .await;
    assert_eq!(places, near);
    // Who was proposed sees for what.
    test.give("bells@example.org", Some(bells.id), Role::Representative)
        .await;
    let told = test.signed_in("bells@example.org", false).await;
    let told = told
        .get(&format!("/en/organisations/{}/proposed", bells.slug()))
        .await;
    fine(&told);
    assert!(told.body.contains("Des xylophones dans la rue"));
    // What is hidden is no occasion any more.
    test.sql("update petition set hidden_at = 1").await;
    assert_eq!(ana.get(&way).await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn what_somebody_said_elsewhere_and_agreed_to_show_counts_a_little_and_is_not_quoted() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 5).await;
    let [body, hall, silent, asking, bells] = &all[..] else {
        panic!("five associations");
    };
    purpose(&test, bells, "Fabriquer des xylophones").await;
    petition(&test, asking, body).await;
    answers(&test, 1, hall, 1, "Un zeppelin de 80 places").await;
    answers(&test, 2, silent, 0, "Un zeppelin secret").await;
    let needs = [
        (Resource::Places, "un zeppelin amarré"),
        (Resource::Equipment, "des xylophones"),
    ];
    let address = call(&test, body, &needs).await;
    test.give("off@example.org", Some(body.id), Role::Officer).await;
    let officer = test.signed_in("off@example.org", true).await;
    let page = officer.get(&format!("/en/calls/{address}/partners")).await;
    fine(&page);
    assert!(page.body.contains(&hall.slug()), "{}", page.body);
    assert!(page.body.contains("it said elsewhere that it could bring it"));
    assert!(!page.body.contains("80 places") && !page.body.contains(&silent.slug()));
    test.close().await;
}

#[tokio::test]
async fn what_others_answered_is_quoted_to_who_was_proposed_only_once_it_answered_too() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 4).await;
    let [asking, body, hall, other] = &all[..] else {
        panic!("four associations");
    };
    purpose(&test, other, "Gérer un zeppelin amarré").await;
    petition(&test, asking, body).await;
    answers(&test, 1, hall, 1, "Un zeppelin amarré, clé chez Zoé").await;
    test.sql(&format!(
        "insert into partner_exposure (id, organisation_id, occasion, day, weight)
         values (1, {}, 'petition:p3t1t10n', '2026-11-23', 1)",
        other.id
    ))
    .await;
    test.give("rep@example.org", Some(other.id), Role::Representative)
        .await;
    let representative = test.signed_in("rep@example.org", true).await;
    let own = format!("/en/organisations/{}/proposed", other.slug());
    let told = representative.get(&own).await;
    fine(&told);
    assert!(
        told.body.contains("“A place”: your name or purpose says “") && !told.body.contains("Zoé"),
        "{}",
        told.body
    );
    answers(&test, 2, other, 0, "Un hangar").await;
    let told = representative.get(&own).await;
    fine(&told);
    assert!(told.body.contains("clé chez Zoé"), "{}", told.body);
    test.close().await;
}
