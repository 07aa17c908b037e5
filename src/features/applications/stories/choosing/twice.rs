//! Choosing programmes in one form; and what could pay the same costs, asked for with another project.

use serde_json::json;

use super::{Group, until};
use crate::features::applications::stories::{association, fine, say};
use crate::features::programmes::example::{published, says};
use crate::testing::TestApp;

#[tokio::test]
async fn programmes_are_chosen_in_one_form_that_keeps_what_was_ticked_and_the_lead_alone_leaves_one_out() {
    let test = TestApp::demonstration().await;
    let group = Group::make(&test).await;
    let (city, fund) = (&group.city, &group.fund);
    let other = association(&test, 6).await;
    let gone = until(&test, says("Yesterday", 50, 1), -1);
    let gone = published(&test, &other, gone, 100).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let door = group.door();
    // Both that take requests can be ticked, nobody ticked any for them, and the form goes where it stands.
    let page = second.get(&door).await;
    fine(&page);
    let tick = |address: &str| format!("id=\"p-{address}\" value=\"{address}\"");
    for (address, open) in [
        (&city.address, true),
        (&fund.address, true),
        (&gone.address, false),
    ] {
        assert_eq!(
            page.body.contains(&tick(address)),
            open,
            "{address}: {}",
            page.body
        );
        assert!(!page.body.contains(&format!("{} checked", tick(address))));
    }
    assert!(
        page.body
            .contains(&format!("<form method=\"post\" action=\"{door}\">")),
        "{}",
        page.body
    );
    // What cannot be chosen is said, and what was ticked with it stays ticked; nothing is chosen by halves.
    let refused = group.choose(&second, "choose", &[city, &gone]).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains(&format!("{} checked", tick(&city.address))),
        "{}",
        refused.body
    );
    assert!(!lead.get(&door).await.body.contains("Programmes chosen"));
    assert_eq!(group.choose(&second, "choose", &[city]).await.status, 303);
    let chosen = second.get(&door).await;
    fine(&chosen);
    assert!(
        chosen.body.contains("Programmes chosen") && !chosen.body.contains(&tick(&city.address)),
        "{}",
        chosen.body
    );
    assert!(chosen.body.contains(&tick(&fund.address)), "{}", chosen.body);
    // With a programme the amounts of all would go: the lead alone leaves one out, and it can be chosen again.
    assert!(!chosen.body.contains("value=\"leave\""), "{}", chosen.body);
    assert_eq!(group.choose(&second, "leave", &[city]).await.status, 404);
    assert!(lead.get(&door).await.body.contains("value=\"leave\""));
    assert_eq!(group.choose(&lead, "leave", &[city]).await.status, 303);
    let again = lead.get(&door).await;
    fine(&again);
    assert!(
        again.body.contains(&tick(&city.address)) && !again.body.contains("Programmes chosen"),
        "{}",
        again.body
    );
    test.close().await;
}

#[tokio::test]
async fn what_another_project_asks_for_something_alike_is_a_question_to_that_partner_and_to_no_other() {
    let test = TestApp::demonstration().await;
    let group = Group::make(&test).await;
    let giver = association(&test, 6).await;
    let elsewhere = published(&test, &giver, says("Elsewhere", 50, 1), 500_000).await;
    say(
        &test,
        "summary",
        "fr",
        "Une épicerie solidaire ouverte à tous.",
        "",
    )
    .await;
    let lead = test.signed_in("lead@example.org", true).await;
    assert_eq!(group.choose(&lead, "choose", &[&group.city]).await.status, 303);
    let written = group.write(&lead, &[(0, &group.city, 0, "8,000")]).await;
    assert_eq!(written.status, 303, "{}", written.body);
    // The lead asks with three other projects: for something alike, for something else, for something alike in another year.
    for (id, title, programme, year, cents) in [
        (900, "L’épicerie solidaire du canal", &elsewhere, 2027, 312_300),
        (901, "Tournoi annuel", &elsewhere, 2027, 412_300),
        (
            902,
            "Une épicerie solidaire, plus tard",
            &elsewhere,
            2029,
            512_300,
        ),
        (903, "Tournoi annuel", &group.city, 2027, 612_300),
    ] {
        for sql in [
            format!(
                "insert into project (id, key, address, language, second_language, origin, state, created_at, changed_at, version)
                 values ({id}, 'key-{id}', 'project-{id}', 'fr', 'nl', 'nothing', 'preparing', 0, 0, 1)"
            ),
            format!(
                "insert into project_value (project_id, field, language, version, words, source_hash, saved_at)
                 values ({id}, 'title', 'fr', 1, '{title}', '', 0)"
            ),
            format!(
                "insert into partner (id, project_id, organisation_id, role, state, offered, words, changed_at)
                 values ({id}, {id}, {}, 'lead', 'accepted', 0, '', 0)",
                group.partner(0).id
            ),
            format!(
                "insert into application (id, address, number, project_id, living_key, state, version, submitted, turn,
                    created_at, changed_at)
                 values ({id}, 'application-{id}', 'TWIC-0{id}', {id}, 'living-{id}', 'submitted', 1, 1, 1, 0, 0)"
            ),
            format!(
                "insert into requested (application_id, partner_id, programme_id, year, account, cents)
                 values ({id}, {id}, {}, {year}, '74-private', {cents})",
                programme.id
            ),
        ] {
            test.sql(&sql).await;
        }
    }
    on_paper(&test, &group).await;
    let check = lead.get(&group.scene.page()).await;
    fine(&check);
    let plain = check.body.replace(['\u{a0}', '\u{202f}'], " ");
    for said in [
        "and €7,123 for the same year on paper, in a request that an agent typed in (PAPR-0910)",
        "and €3,123 of “Elsewhere (",
        ")” for the same year, for another project that speaks of the same (TWIC-0900)",
        "and €6,123 for the same year with an application of another project (TWIC-0903)",
    ] {
        assert!(plain.contains(said), "{said}: {plain}");
    }
    for other in ["€4,123", "€5,123", "€8,123"] {
        assert!(!plain.contains(other), "{other}: {plain}");
    }
    // It forbids nothing; and no other partner reads what the lead asks elsewhere.
    let second = test.signed_in("second@example.org", true).await;
    let check = second.get(&group.scene.page()).await;
    fine(&check);
    assert!(
        !check.body.contains("TWIC-09") && !check.body.contains("PAPR-09"),
        "{}",
        check.body
    );
    test.close().await;
}

/// What an agent copied from paper for the lead: it asks the city something for the same year, and more for another.
async fn on_paper(test: &TestApp, group: &Group) {
    let (lead, city) = (group.partner(0), &group.city);
    let request = |year: i16, cents: i64| json!({"programme": city.address, "partner": lead.key, "year": year, "account": "74-public", "cents": cents});
    let document = json!({
        "format": "tisserand-application/1",
        "call": {"address": "", "title": {}, "version": 1, "hash": ""},
        "project": {"format": "tisserand-project/2", "address": "", "origin": {"kind": "nothing"},
            "languages": ["fr"], "texts": {"title": {"fr": "Sur papier"}},
            "purposes": [], "catalogue": [], "communes": [], "actions": [], "indicators": [],
            "partners": [{"key": lead.key, "name": lead.name, "kind": "association", "commune": "", "purpose": "",
                "numbers": [], "role": "lead"}],
            "lines": [], "flows": [], "files": []},
        "programmes": [],
        "requests": [request(2027, 712_300), request(2029, 812_300)],
    });
    let document = document.to_string().replace('\'', "''");
    for sql in [
        "insert into application (id, address, number, state, version, submitted, turn, created_at, changed_at)
         values (910, 'application-910', 'PAPR-0910', 'submitted', 1, 1, 1, 0, 0)"
            .to_owned(),
        format!(
            "insert into application_version (application_id, number, document, hash, frozen_at, received_at, channel)
             values (910, 1, '{document}', 'of-paper', 0, 1795000000, 'paper')"
        ),
        format!(
            "insert into application_party (application_id, partner, organisation_id) values (910, '{}', {})",
            lead.key, lead.id
        ),
        format!(
            "insert into application_asked (application_id, partner, programme_id, organisation_id, cents)
             values (910, '{}', {}, {}, 1524600)",
            lead.key, city.id, lead.id
        ),
    ] {
        test.sql(&sql).await;
    }
}
