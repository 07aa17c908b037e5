//! What needs are called in several languages, and who speaks of none.

use matching::Resource;

use super::{answered, asks, call_in, fine, purpose, some};
use crate::shared::authz::Role;
use crate::shared::i18n::{Lang, Words};
use crate::testing::TestApp;

/// The organisations that a page names, in order.
pub(super) fn named(body: &str) -> Vec<String> {
    let main = body.split("<main").nth(1).unwrap_or_default();
    let links = main.split("/organisations/").skip(1);
    links
        .map(|rest| rest.split('"').next().unwrap_or_default().to_owned())
        .collect()
}

#[tokio::test]
async fn a_need_in_two_languages_gives_the_groups_that_it_gives_in_one_and_nobody_is_there_for_nothing() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 6).await;
    let [body, bells, kites, spare, called, asking] = &all[..] else {
        panic!("six associations");
    };
    purpose(&test, bells, "Fabriquer des xylophones en bambou").await;
    purpose(&test, kites, "Apprendre à piloter des cerfs-volants géants").await;
    purpose(&test, spare, "Restaurer de vieux xylophones").await;
    // A proper name is no skill: this one has no zeppelin.
    test.sql(&format!(
        "update organisation set name = 'Le Zeppelin' where id = {}",
        called.id
    ))
    .await;
    test.give("off@example.org", Some(body.id), Role::Officer).await;
    test.give("asks@example.org", Some(asking.id), Role::Representative)
        .await;
    let officer = test.signed_in("off@example.org", true).await;
    let asker = test.signed_in("asks@example.org", true).await;
    let needs = [
        (
            Resource::Equipment,
            "des xylophones en bambou",
            "bamboo percussion, tuned sideways",
        ),
        (
            Resource::Skills,
            "piloter des cerfs-volants",
            "steering huge flying canvas",
        ),
        (
            Resource::Places,
            "un zeppelin amarré",
            "an airship at its mooring mast",
        ),
    ];
    let mut pages = Vec::new();
    for bilingual in [false, true] {
        let needs = needs.iter().map(|(resource, french, english)| {
            // What is not written in the reader's language is said in the other.
            let words = Words::default().and(Lang::Fr, french);
            let english = if bilingual { english } else { french };
            (*resource, words.and(Lang::En, english))
        });
        let address = call_in(&test, body, needs.collect()).await;
        answered(&test, &address, asking, ("money", "Dix euros")).await;
        let page = asker.get(&format!("/fr/calls/{address}/partners?size=8")).await;
        fine(&page);
        pages.push(page.body);
    }
    let groups = named(&pages[0]);
    assert_eq!(groups, named(&pages[1]), "another language takes nobody away");
    for one in [bells, kites, spare] {
        assert!(groups.contains(&one.slug()), "{groups:?}");
    }
    let mut others = groups
        .iter()
        .filter(|slug| [bells, kites, spare].iter().all(|one| one.slug() != **slug));
    assert!(
        others.all(|slug| slug.contains("cerf-volant")),
        "nobody else speaks of a need: {groups:?}"
    );
    assert!(
        pages[1].contains("n’est encore dit par les organisations elles-mêmes")
            && pages[1].contains("66")
            && pages[1].contains("est seulement supposé d’après les registres"),
        "{}",
        pages[1]
    );
    // Nobody has one: nothing that cannot be changed is advised.
    let needs = vec![(
        Resource::Places,
        Words::default()
            .and(Lang::Fr, "un zeppelin amarré")
            .and(Lang::En, "an airship at its mooring mast"),
    )];
    let address = call_in(&test, body, needs).await;
    let page = officer.get(&format!("/en/calls/{address}/partners")).await;
    fine(&page);
    assert!(
        page.body
            .contains("nobody speaks of: “an airship at its mooring mast”"),
        "{}",
        page.body
    );
    assert!(!page.body.contains("Look further away") && !page.body.contains("Ask for fewer kinds"));
    assert!(page.body.contains("Describe the needs in other words."));
    test.close().await;
}

#[tokio::test]
async fn what_an_organisation_says_itself_is_read_beside_what_its_register_says_of_it() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 4).await;
    let [body, bells, kites, asking] = &all[..] else {
        panic!("four associations");
    };
    purpose(&test, bells, "Fabriquer des xylophones en bambou").await;
    purpose(&test, kites, "Apprendre à piloter des cerfs-volants géants").await;
    let needs = [
        (Resource::Equipment, "des xylophones en bambou"),
        (Resource::Skills, "piloter des cerfs-volants"),
    ]
    .map(|(resource, words)| {
        (
            resource,
            Words::default().and(Lang::Fr, words).and(Lang::En, words),
        )
    });
    let address = call_in(&test, body, needs.into()).await;
    let way = format!("/en/calls/{address}/partners?size=3");
    test.give("rep@example.org", Some(bells.id), Role::Representative)
        .await;
    let asker = asks(&test, &address, asking).await;
    let representative = test.signed_in("rep@example.org", true).await;
    let page = asker.get(&way).await;
    assert!(
        page.body.contains("its name or purpose says") && !page.body.contains("it writes so of itself"),
        "{}",
        page.body
    );
    let profile = format!("/en/organisations/{}/file/profile", bells.slug());
    let words = [
        ("purpose_fr", "Nous prêtons des xylophones en bambou."),
        ("version", "0"),
    ];
    assert_eq!(representative.post(&profile, &words).await.status, 303);
    let mut page = asker.get(&way).await;
    for _ in 0..200 {
        if page.body.contains("it writes so of itself") {
            break;
        }
        tokio::task::yield_now().await;
        page = asker.get(&way).await;
    }
    fine(&page);
    assert!(
        page.body.contains("it writes so of itself") && page.body.contains("its name or purpose says"),
        "{}",
        page.body
    );
    test.close().await;
}
