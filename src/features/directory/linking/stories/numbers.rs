//! Stories of numbers, which speak louder than any evidence, in whatever order files come.

use super::{CROWD, RARE, SINCE, Verdict, Word, decide, two_registers};
use crate::features::directory::import::stories::fixtures::*;
use crate::features::directory::import::stories::present;
use crate::features::directory::joining::{JoiningError, together};
use crate::features::directory::recompute::recompute;
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn a_number_that_comes_later_speaks_louder_than_the_evidence() {
    let test = TestApp::empty().await;
    two_registers(&test, RARE, "LES ZYGOMATIQUES CALFEUTREES DU POTIMARRON").await;
    recompute(&test.app, true).await.unwrap();
    assert_eq!(names(&test).await.len(), CROWD + 1);
    // Sirene now says that the unit is another association.
    let carries = ("identifiantAssociationUniteLegale", "W595090000");
    let row = unit(
        &siren(1),
        "LES ZYGOMATIQUES CALFEUTREES DU POTIMARRON",
        &[SINCE, carries],
    );
    load(&test, "u.csv", units(&[row])).await;
    assert_eq!(names(&test).await.len(), CROWD + 1);
    let whose = ask(
        &test,
        "select r.number from rna_entry r join entry e on e.organisation_id = r.organisation_id order by 1",
    )
    .await;
    assert_eq!(whose, ["W595090000"]);
    let done = recompute(&test.app, true).await.unwrap();
    assert_eq!(
        (done.links_joined, done.links_waiting),
        (0, 0),
        "two live in the RNA: no question"
    );
    test.close().await;
}

#[tokio::test]
async fn what_numbers_join_does_not_depend_on_which_register_is_loaded_first() {
    let of_unit = siret(&siren(1));
    let association = present("W595000021", "Seule à nommer l’autre").replacen(
        ";;;;595P",
        &format!(";;{of_unit};;595P"),
        1,
    );
    let association = rna(&[association]);
    let named = units(&[unit(&siren(1), "NOMMEE PAR L AUTRE", &[])]);
    let mut seen = Vec::new();
    for order in [[0, 1], [1, 0]] {
        let test = TestApp::empty().await;
        for file in order {
            match file {
                0 => load(&test, "w.csv", &association).await,
                _ => load(&test, "u.csv", &named).await,
            };
        }
        assert_eq!(names(&test).await, ["Seule à nommer l’autre"]);
        seen.push(ask(&test, "select scheme || ':' || value from identifier order by 1").await);
        test.close().await;
    }
    assert_eq!(seen[0], seen[1]);
}

#[tokio::test]
async fn a_siren_given_by_mistake_does_not_take_the_place_of_the_right_one_in_any_order() {
    let wrong = present("W595000011", "Les amis fictifs").replacen(
        ";;;;595P",
        &format!(";;{};;595P", siret(&siren(2))),
        1,
    );
    let wrong = rna(&[wrong]);
    let carries = ("identifiantAssociationUniteLegale", "W595000011");
    let right = unit(&siren(1), "LES AMIS FICTIFS", &[carries]);
    let other = unit(&siren(2), "TOUTE AUTRE ASSOCIATION", &[]);
    for rows in [[right.clone(), other.clone()], [other, right]] {
        for first in [true, false] {
            let test = TestApp::empty().await;
            if first {
                load(&test, "w.csv", &wrong).await;
            }
            load(&test, "u.csv", units(&rows)).await;
            if !first {
                load(&test, "w.csv", &wrong).await;
            }
            assert_eq!(
                names(&test).await,
                ["Les amis fictifs", "TOUTE AUTRE ASSOCIATION"]
            );
            let joined = ask(
                &test,
                "select e.number from entry e join rna_entry r on r.organisation_id = e.organisation_id",
            )
            .await;
            assert_eq!(joined, [siren(1)]);
            test.close().await;
        }
    }
}

#[tokio::test]
async fn nobody_comes_to_act_for_another_by_a_number_nor_by_a_reviewers_word() {
    let test = TestApp::empty().await;
    load(&test, "w.csv", rna(&[present("W595000021", "Jardin fictif")])).await;
    load(&test, "u.csv", units(&[unit(&siren(1), "TOUT AUTRE", &[])])).await;
    for (email, name) in [
        ("ana@example.org", "Jardin fictif"),
        ("bob@example.org", "TOUT AUTRE"),
    ] {
        let sql = format!("select cast(id as text) from organisation where name = '{name}'");
        let id = test.text(&sql).await;
        test.give(email, id.parse().ok(), Role::Representative).await;
    }
    let carries = ("identifiantAssociationUniteLegale", "W595000021");
    load(
        &test,
        "u2.csv",
        units(&[unit(&siren(1), "TOUT AUTRE", &[carries])]),
    )
    .await;
    recompute(&test.app, true).await.unwrap();
    assert_eq!(names(&test).await, ["Jardin fictif", "TOUT AUTRE"]);
    let waits = ask(&test, "select cast(id as text) from link where state = 'waiting'").await;
    assert_eq!(waits.len(), 1, "a reviewer is asked");
    let id = waits[0].parse().unwrap();
    let word = Word {
        verdict: Verdict::Same,
        by: "reviewer",
        acting: None,
        reason: None,
        seen: None,
    };
    let refused = decide(&test.app, id, word).await.unwrap_err();
    assert!(matches!(refused, JoiningError::BothActedFor(..)), "{refused}");
    let unit = format!("sirene:{}", siren(1));
    let refused = together(&test.app, "rna:W595000021", &unit, None, "operator")
        .await
        .unwrap_err();
    assert!(matches!(refused, JoiningError::BothActedFor(..)), "{refused}");
    test.sql(
        "update mandate set ended_at = 1 where person_id = (select id from person where email = 'bob@example.org')",
    )
    .await;
    // Both sit at one session: neither seat goes, nor what was said there.
    let whose = |name: &str| format!("(select id from organisation where name = '{name}')");
    let (garden, other) = (whose("Jardin fictif"), whose("TOUT AUTRE"));
    for sql in [
        format!(
            "insert into desk_session (id, address, organisation_id, title, language, held_on, held_at, place, link, state,
                created_at, version)
             values (1, 's', {garden}, 'S', 'fr', '2027-01-01', '09:00', 'P', '', 'convened', 0, 1)"
        ),
        format!(
            "insert into seat (id, session_id, college, organisation_id)
             values (1, 1, 'associations', {garden}), (2, 1, 'associations', {other})"
        ),
        format!(
            "insert into survey_refusal (organisation_id, refused_at) values ({garden}, 1), ({other}, 2)"
        ),
    ] {
        test.sql(&sql).await;
    }
    let refused = decide(&test.app, id, word).await.unwrap_err();
    assert!(matches!(refused, JoiningError::BothStand(..)), "{refused}");
    let refused = together(&test.app, "rna:W595000021", &unit, None, "operator")
        .await
        .unwrap_err();
    assert!(matches!(refused, JoiningError::BothStand(..)), "{refused}");
    test.sql("delete from seat where id = 2").await;
    // Both asked not to be drawn: joined, it is said once.
    decide(&test.app, id, word).await.unwrap();
    assert_eq!(names(&test).await, ["Jardin fictif"]);
    let refusals = test
        .text("select cast(count(*) as text) from survey_refusal")
        .await;
    assert_eq!(refusals, "1");
    test.close().await;
}

#[tokio::test]
async fn two_that_were_drawn_for_one_survey_are_joined_and_the_answer_stays() {
    let test = TestApp::empty().await;
    let associations = [
        present("W595000021", "Jardin fictif"),
        present("W595000039", "Tiers fictif"),
    ];
    load(&test, "w.csv", rna(&associations)).await;
    load(&test, "u.csv", units(&[unit(&siren(1), "TOUT AUTRE", &[])])).await;
    let whose = |name: &str| format!("(select id from organisation where name = '{name}')");
    let (garden, other) = (whose("Jardin fictif"), whose("TOUT AUTRE"));
    for sql in [
        format!(
            "insert into survey (id, address, organisation_id, state, content, number, created_at, changed_at, version)
             values (1, 's', {}, 'open', '{{}}', 1, 0, 0, 1)",
            whose("Tiers fictif")
        ),
        format!(
            "insert into survey_unit (id, survey_id, organisation_id, stratum, probability, facts, way, written_to,
                reminders, sent_at, version)
             values (1, 1, {garden}, 0, 1.0, '{{}}', '', 0, 0, null, 1), (2, 1, {other}, 0, 1.0, '{{}}', 'paper', 0, 0, 5, 1)"
        ),
    ] {
        test.sql(&sql).await;
    }
    let carries = ("identifiantAssociationUniteLegale", "W595000021");
    load(
        &test,
        "u2.csv",
        units(&[unit(&siren(1), "TOUT AUTRE", &[carries])]),
    )
    .await;
    assert_eq!(
        names(&test).await,
        ["Jardin fictif", "Tiers fictif"],
        "a draw is no reason to wait"
    );
    let units = "select coalesce(cast(organisation_id as text), 'nobody') from survey_unit order by id";
    let kept = ask(
        &test,
        "select cast(id as text) from organisation where name = 'Jardin fictif'",
    )
    .await;
    assert_eq!(ask(&test, units).await, ["nobody", kept[0].as_str()]);
    test.close().await;
}
