//! For which need of a call an answer is, as whoever answered ticked it.

use matching::Resource;

use super::{call, fine, purpose, some};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn whoever_ticked_a_need_stands_in_the_group_for_it_though_its_words_say_nothing_of_it() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 3).await;
    let [body, bells, hall] = &all[..] else {
        panic!("three associations");
    };
    purpose(&test, bells, "Fabriquer des xylophones en bambou").await;
    purpose(&test, hall, "Tricoter entre voisins").await;
    let needs = [
        (Resource::Equipment, "des xylophones en bambou"),
        (Resource::Places, "un zeppelin amarré"),
    ];
    let address = call(&test, body, &needs).await;
    test.give("off@example.org", Some(body.id), Role::Officer).await;
    test.give("rep@example.org", Some(hall.id), Role::Representative)
        .await;
    let officer = test.signed_in("off@example.org", true).await;
    let representative = test.signed_in("rep@example.org", true).await;
    let mooring = test
        .text("select cast(id as text) from call_need where resource = 'places'")
        .await;
    let mooring = mooring.as_str();
    let door = format!("/en/organisations/{}/calls/{address}/capabilities", hall.slug());
    let way = format!("/en/calls/{address}/partners");
    let answer = async |said: &[(&str, &str)]| {
        let mut fields = vec![("places", "Notre foyer"), ("shown", "no"), ("language", "fr")];
        fields.extend_from_slice(said);
        let saved = representative.post(&door, &fields).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
    };
    let reason = "it said that it could bring “Notre foyer” for this";

    // By its words alone it brings nothing, and nobody who answered can be in a group.
    answer(&[("version", "0")]).await;
    let page = officer.get(&way).await;
    fine(&page);
    assert!(
        !page.body.contains(&hall.slug()) && !page.body.contains("<h2>Group "),
        "{}",
        page.body
    );

    // It says what its room is for: groups are made around it, and each says why it is there.
    answer(&[("version", "1"), ("need", mooring)]).await;
    let page = officer.get(&way).await;
    fine(&page);
    let groups: Vec<&str> = page.body.split("<h2>Group ").skip(1).collect();
    assert!(!groups.is_empty(), "{}", page.body);
    for group in groups {
        let group = group.split("</section>").next().unwrap();
        assert!(group.contains(&hall.slug()) && group.contains(reason), "{group}");
    }
    assert!(page.body.contains(&bells.slug()), "{}", page.body);
    for (lang, said) in [
        (
            "fr",
            "elle a dit pouvoir apporter pour cela «\u{a0}Notre foyer\u{a0}»",
        ),
        ("nl", "ze zei dat ze “Notre foyer” daarvoor zou kunnen bijdragen"),
    ] {
        let page = officer.get(&way.replace("/en/", &format!("/{lang}/"))).await;
        fine(&page);
        assert!(page.body.contains(said), "{}", page.body);
    }

    // It reads the same of itself, spoken to as you throughout, and is led to its answer.
    let own = format!("/en/organisations/{}/proposed", hall.slug());
    for (lang, said) in [
        ("en", "you said that you could bring “Notre foyer” for this"),
        (
            "fr",
            "vous avez dit pouvoir apporter pour cela «\u{a0}Notre foyer\u{a0}»",
        ),
        ("nl", "u zei dat u “Notre foyer” daarvoor zou kunnen bijdragen"),
    ] {
        let told = representative
            .get(&own.replace("/en/", &format!("/{lang}/")))
            .await;
        fine(&told);
        let leads = door.replace("/en/", &format!("/{lang}/"));
        assert!(
            told.body.contains(said) && told.body.contains(&leads),
            "{}",
            told.body
        );
        assert!(
            !told.body.contains("elle a été proposée") && !told.body.contains("elle peut être proposée"),
            "{}",
            told.body
        );
    }

    // Unticked, it is there no more.
    answer(&[("version", "2"), ("weighed", mooring)]).await;
    let page = officer.get(&way).await;
    fine(&page);
    assert!(
        !page.body.contains(&hall.slug()) && !page.body.contains(reason),
        "{}",
        page.body
    );
    test.close().await;
}

#[tokio::test]
async fn whoever_unticked_a_need_brings_nothing_to_it_whatever_a_register_says() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 2).await;
    let [body, bells] = &all[..] else {
        panic!("two associations");
    };
    purpose(&test, bells, "Fabriquer des xylophones en bambou").await;
    let needs = [
        (Resource::Equipment, "des xylophones en bambou"),
        (Resource::Places, "un zeppelin amarré"),
    ];
    let address = call(&test, body, &needs).await;
    test.give("off@example.org", Some(body.id), Role::Officer).await;
    test.give("rep@example.org", Some(bells.id), Role::Representative)
        .await;
    let officer = test.signed_in("off@example.org", true).await;
    let representative = test.signed_in("rep@example.org", true).await;
    let bamboo = test
        .text("select cast(id as text) from call_need where resource = 'equipment'")
        .await;
    let door = format!("/en/organisations/{}/calls/{address}/capabilities", bells.slug());
    let reason = "its name or purpose says “";
    let own = async |version: &str, weighed: &str| {
        let fields = [
            ("places", "Notre zeppelin"),
            ("shown", "no"),
            ("language", "fr"),
            ("version", version),
            ("weighed", weighed),
        ];
        let saved = representative.post(&door, &fields).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        let every = officer.get(&format!("/en/calls/{address}/partners/all")).await;
        fine(&every);
        let own = every
            .body
            .split("<li><div>")
            .find(|one| one.contains(&bells.slug()));
        own.unwrap().to_owned()
    };
    let told = own("0", "").await;
    assert!(told.contains(reason), "{told}");
    let told = own("1", &bamboo).await;
    assert!(!told.contains(reason), "{told}");
    assert!(told.contains("it answered that it could bring it"), "{told}");
    test.close().await;
}
