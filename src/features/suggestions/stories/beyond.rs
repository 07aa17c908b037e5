//! Who is proposed from beyond the territory, and how one reads where one looked.

use matching::Resource;

use super::{call, fine, purpose, some};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn a_call_across_the_border_finds_who_is_beyond_the_territory_and_every_page_says_where_one_looked() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 6).await;
    let [body, here, near, far, same, abroad] = &all[..] else {
        panic!("six associations");
    };
    for (one, seat) in [
        (body, "'59350'"),
        (here, "'59350'"),
        // Across the border, a little beyond the territory; at the other end of that country; on this side, beyond the territory.
        (near, "'be-44021'"),
        (far, "'be-62063'"),
        (same, "'62041'"),
        (abroad, "null"),
    ] {
        test.sql(&format!(
            "update organisation set commune = {seat} where id = {}",
            one.id
        ))
        .await;
    }
    test.sql(&format!(
        "update organisation set entry_kind = 'declared' where id = {}",
        abroad.id
    ))
    .await;
    test.sql(&format!(
        "insert into declared_country (id, organisation_id, country, language, created_at)
         values (1, {}, 'Atlantide', 'fr', 0)",
        abroad.id
    ))
    .await;
    for one in [here, near, far, same, abroad] {
        purpose(&test, one, "Fabriquer des xylophones en bambou").await;
    }
    let address = call(&test, body, &[(Resource::Equipment, "des xylophones en bambou")]).await;
    test.give("off@example.org", Some(body.id), Role::Officer).await;
    let officer = test.signed_in("off@example.org", true).await;
    let way = format!("/en/calls/{address}/partners");
    let found = async |said: &str| {
        let listed = officer.get(&format!("{way}/all")).await;
        let groups = officer.get(&format!("{way}?size=2")).await;
        for page in [&listed, &groups] {
            fine(page);
            assert!(page.body.contains(said), "{said}: {}", page.body);
        }
        [here, near, far, same, abroad].map(|one| listed.body.contains(&one.slug()))
    };
    let inside = "Beyond the territory only those count who answered";
    assert_eq!(found(inside).await, [true, false, false, false, false]);

    let says = async |was: &str, is: &str| {
        test.sql(&format!(
            "update call_version set document = replace(document, '{was}', '{is}')"
        ))
        .await;
    };
    says(r#""border":"welcome""#, r#""border":"needed""#).await;
    let across = "Across the border one looked further: up to 50\u{a0}km beyond the territory";
    assert_eq!(found(across).await, [true, true, false, false, true]);
    let listed = officer.get(&format!("{way}/all")).await;
    assert!(listed.body.contains("Association, Atlantide"), "{}", listed.body);
    let groups = officer.get(&format!("{way}?size=2")).await;
    assert!(
        groups.body.contains(&near.slug()) || groups.body.contains(&abroad.slug()),
        "{}",
        groups.body
    );
    for lang in ["fr", "nl"] {
        fine(&officer.get(&way.replace("/en/", &format!("/{lang}/"))).await);
    }

    // A call in communes of both sides: each side is across the border for the other.
    let both = r#""communes":["59350","57081"]"#;
    says(r#""communes":[]"#, both).await;
    assert_eq!(found(across).await, [true, true, false, true, true]);
    // One side alone, around the commune that is named.
    let one = r#""communes":["59350"]"#;
    says(both, one).await;
    says(r#""border":"needed""#, r#""border":"oneside""#).await;
    let side = "on one side of the border alone, as the call says, up to 10\u{a0}km around";
    assert_eq!(found(side).await, [true, false, false, false, false]);
    says(one, r#""communes":[]"#).await;
    says(r#""border":"oneside""#, r#""border":"needed""#).await;

    says(r#""kind":"initiatives""#, r#""kind":"european""#).await;
    test.sql("update call set kind = 'european'").await;
    let anywhere = "Beyond the territory one looked everywhere";
    assert_eq!(found(anywhere).await, [true, true, true, true, true]);
    // Communes say where in their own country one looks; in the others it is everywhere.
    says(r#""communes":[]"#, one).await;
    let abroad = "In the countries where none of these communes is, one looked everywhere";
    assert_eq!(found(abroad).await, [true, true, true, false, true]);
    // Once answers are taken no more, nobody from afar is looked for.
    says(one, r#""communes":[]"#).await;
    let closes = test.text("select cast(closes_at as text) from call").await;
    let gone = test.app.clock.now().as_second() - 60;
    says(&format!(r#""closes":{closes}"#), &format!(r#""closes":{gone}"#)).await;
    assert_eq!(found(across).await, [true, true, false, false, true]);
    test.close().await;
}

#[tokio::test]
async fn whoever_answered_is_found_wherever_they_are_though_nobody_else_from_there_is() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 4).await;
    let [body, here, far, beside] = &all[..] else {
        panic!("four associations");
    };
    // At the other end of the country across the border.
    for one in [far, beside] {
        test.sql(&format!(
            "update organisation set commune = 'be-62063' where id = {}",
            one.id
        ))
        .await;
    }
    for one in [here, far, beside] {
        purpose(&test, one, "Fabriquer des xylophones en bambou").await;
    }
    let address = call(&test, body, &[(Resource::Equipment, "des xylophones en bambou")]).await;
    test.give("off@example.org", Some(body.id), Role::Officer).await;
    let officer = test.signed_in("off@example.org", true).await;
    let way = format!("/en/calls/{address}/partners/all");
    let found = async || {
        let listed = officer.get(&way).await;
        fine(&listed);
        [here, far, beside].map(|one| listed.body.contains(&one.slug()))
    };
    assert_eq!(found().await, [true, false, false]);
    test.sql(&format!(
        "insert into capability_answer (id, key, call_id, organisation_id, language, shown, changed_at, version)
         select 1, 'answer-1', call.id, {}, 'fr', 1, 0, 1 from call where address = '{address}'",
        far.id
    ))
    .await;
    test.sql("insert into capability (answer_id, resource, words) values (1, 'equipment', 'Nos xylophones')")
        .await;
    assert_eq!(found().await, [true, true, false]);
    test.close().await;
}

#[tokio::test]
async fn whoever_builds_a_project_from_afar_finds_partners_across_the_border_from_there() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 4).await;
    let [body, lead, own, other] = &all[..] else {
        panic!("four associations");
    };
    // Whoever builds it is at the other end of one country, whoever organises the call in the other; two are around the territory, one in each.
    let seats = [
        (body, "59350"),
        (lead, "be-62063"),
        (own, "be-44021"),
        (other, "62041"),
    ];
    for (one, seat) in seats {
        test.sql(&format!(
            "update organisation set commune = '{seat}' where id = {}",
            one.id
        ))
        .await;
        purpose(&test, one, "Fabriquer des xylophones en bambou").await;
    }
    let address = call(&test, body, &[(Resource::Equipment, "des xylophones en bambou")]).await;
    test.sql(
        r#"update call_version set document = replace(document, '"border":"welcome"', '"border":"needed"')"#,
    )
    .await;
    test.give("off@example.org", Some(body.id), Role::Officer).await;
    test.give("lead@example.org", Some(lead.id), Role::Representative)
        .await;
    let officer = test.signed_in("off@example.org", true).await;
    let found = |page: &str| [lead, own, other].map(|one| page.contains(&one.slug()));
    // The organisers asked before, whom who builds it does not concern.
    let listed = officer.get(&format!("/en/calls/{address}/partners/all")).await;
    assert_eq!(found(&listed.body), [false, true, false], "{}", listed.body);
    let person = test.signed_in("lead@example.org", true).await;
    let fields = [
        ("sending", "a"),
        ("title", "La rue qui sonne"),
        ("organisation", &lead.slug()),
        ("origin", "call"),
        ("origin_address", &*address),
        ("language", "fr"),
        ("second_language", ""),
    ];
    let begun = person.post("/en/projects/new", &fields).await;
    let project = begun.header("location").to_owned();
    let listed = person.get(&format!("{project}/partners/all")).await;
    fine(&listed);
    // Where the organisers are is no side of whoever builds it.
    assert_eq!(found(&listed.body)[1..], [false, true], "{}", listed.body);
    test.close().await;
}
