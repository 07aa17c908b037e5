//! Both sides say yes; two found a grouping; whoever has no say sees nothing to say it with.

use super::{fine, key_in, make_network, some, written};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn a_federation_and_an_association_say_yes_to_each_other_and_either_may_go() {
    let test = TestApp::demonstration().await;
    let both = some(&test, 2).await;
    let (federation, member) = (&both[0], &both[1]);
    make_network(&test, federation).await;
    test.give("fede@example.org", Some(federation.id), Role::Representative)
        .await;
    test.give("asso@example.org", Some(member.id), Role::Representative)
        .await;
    let fede = test.signed_in("fede@example.org", false).await;
    let asso = test.signed_in("asso@example.org", false).await;

    let list = test.get("/en/networks").await;
    fine(&list);
    assert!(list.body.contains("Not yet presented here") && list.body.contains(&written(&federation.name)));
    let door = format!("/en/organisations/{}/network", federation.slug());
    fine(&fede.get(&door).await);
    let bare = fede
        .post(&door, &[("kind", "field"), ("words", ""), ("language", "fr")])
        .await;
    assert_eq!(bare.status, 422);
    let fields = [
        ("kind", "field"),
        ("words", "Nous <b>tissons</b> ensemble."),
        ("language", "fr"),
    ];
    let presented = fede.post(&door, &fields).await;
    assert_eq!(presented.status, 303, "{}", presented.body);
    let page = presented.header("location").to_owned();
    let key = key_in(&page);
    for lang in ["fr", "nl", "en"] {
        fine(&test.get(&format!("/{lang}/networks")).await);
        fine(&test.get(&format!("/{lang}/networks/{key}")).await);
    }
    let shown = test.get(&page).await;
    assert!(shown.body.contains("Nous &#60;b&#62;tissons") && shown.body.contains("No members"));

    // The association asks; the federation finds the request on its own page and answers.
    let mine = format!("/en/organisations/{}/networks", member.slug());
    fine(&asso.get(&format!("{mine}?network={key}")).await);
    let asked = asso.post(&mine, &[("network", &key), ("step", "propose")]).await;
    assert_eq!(asked.header("location"), mine);
    assert!(
        test.get(&page).await.body.contains("No members"),
        "one side alone makes no member"
    );
    assert!(
        fede.get("/en/me")
            .await
            .body
            .contains("one organisation asks to join")
    );
    let members = format!("{page}/members");
    let waiting = fede.get(&members).await;
    fine(&waiting);
    assert!(waiting.body.contains(&written(&member.name)));
    // It cannot answer for the network, nor somebody else for either.
    let slug = member.slug();
    let yes = [("organisation", slug.as_str()), ("step", "confirm")];
    assert_eq!(asso.post(&members, &yes).await.status, 404);
    assert_eq!(asso.get(&members).await.status, 404);
    assert_eq!(
        fede.post(&mine, &[("network", &key), ("step", "confirm")])
            .await
            .status,
        404
    );
    assert_eq!(fede.post(&members, &yes).await.status, 303);
    let shown = test.get(&page).await;
    fine(&shown);
    assert!(shown.body.contains("1 member") && shown.body.contains(&written(&member.name)));
    let commune = member.commune.as_deref().unwrap();
    let narrowed = test.get(&format!("{page}?commune={commune}")).await;
    assert!(narrowed.body.contains(&written(&member.name)));
    let theirs = test.get(&format!("/en/organisations/{}", member.slug())).await;
    fine(&theirs);
    assert!(theirs.body.contains(&page), "its own page says where it belongs");

    // It leaves by itself; the federation invites it back; it declines.
    assert_eq!(
        asso.post(&mine, &[("network", &key), ("step", "end")])
            .await
            .status,
        303
    );
    assert!(test.get(&page).await.body.contains("No members"));
    let invite = [("organisation", slug.as_str()), ("step", "propose")];
    assert_eq!(fede.post(&members, &invite).await.status, 303);
    assert!(asso.get("/en/me").await.body.contains("invites"));
    fine(&asso.get(&mine).await);
    assert_eq!(
        asso.post(&mine, &[("network", &key), ("step", "decline")])
            .await
            .status,
        303
    );
    assert!(test.get(&page).await.body.contains("No members"));
    // What makes no sense there changes nothing.
    assert_eq!(
        asso.post(&mine, &[("network", &key), ("step", "confirm")])
            .await
            .status,
        303
    );
    assert_eq!(
        asso.post(&mine, &[("network", &key), ("step", "nonsense")])
            .await
            .status,
        404
    );
    let acts = test
        .text("select string_agg(act, ' ' order by sequence) from journal where act like 'membership-%'")
        .await;
    assert_eq!(
        acts,
        "membership-asked membership-confirmed membership-left membership-invited membership-declined"
    );
    test.close().await;
}

#[tokio::test]
async fn a_network_joins_not_itself_and_is_no_network_without_the_capacity() {
    let test = TestApp::demonstration().await;
    let both = some(&test, 2).await;
    make_network(&test, &both[0]).await;
    test.give("fede@example.org", Some(both[0].id), Role::Representative)
        .await;
    test.give("asso@example.org", Some(both[1].id), Role::Representative)
        .await;
    let fede = test.signed_in("fede@example.org", false).await;
    let asso = test.signed_in("asso@example.org", false).await;
    let fields = [("kind", "field"), ("words", "Ensemble"), ("language", "fr")];
    let denied = format!("/en/organisations/{}/network", both[1].slug());
    assert_eq!(asso.post(&denied, &fields).await.status, 404, "it is no network");
    let door = format!("/en/organisations/{}/network", both[0].slug());
    let page = fede.post(&door, &fields).await.header("location").to_owned();
    let again = fede.post(&door, &fields).await;
    assert_eq!(again.header("location"), page, "sent twice, it is one network");
    let mine = format!("/en/organisations/{}/networks", both[0].slug());
    fede.post(&mine, &[("network", &key_in(&page)), ("step", "propose")])
        .await;
    assert_eq!(
        test.text("select cast(count(*) as text) from membership").await,
        "0"
    );
    // Of two who change its words, the second sees that and keeps their own.
    let words = format!("{page}/words");
    fine(&fede.get(&words).await);
    let change = |text: &'static str, version: &'static str| {
        [
            ("kind", "field"),
            ("words", text),
            ("language", "fr"),
            ("version", version),
        ]
    };
    assert_eq!(fede.post(&words, &change("Premier", "1")).await.status, 303);
    let late = fede.post(&words, &change("Second", "1")).await;
    assert!(late.status == 422 && late.body.contains("Second") && late.body.contains("value=\"2\""));
    assert_eq!(fede.post(&words, &change("Second", "2")).await.status, 303);
    test.sql("update capacity set ended_at = 1").await;
    assert_eq!(test.get(&page).await.status, 404);
    assert_eq!(fede.get(&format!("{page}/members")).await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn two_organisations_found_a_grouping_from_the_page_of_their_commune() {
    let test = TestApp::demonstration().await;
    let both = some(&test, 3).await;
    for (email, organisation) in [
        ("ana@example.org", &both[0]),
        ("bob@example.org", &both[1]),
        ("eve@example.org", &both[2]),
    ] {
        test.give(email, Some(organisation.id), Role::Representative)
            .await;
    }
    let ana = test.signed_in("ana@example.org", false).await;
    let bob = test.signed_in("bob@example.org", false).await;
    let eve = test.signed_in("eve@example.org", false).await;
    let commune = both[0].commune.clone().unwrap();
    let here = test.get(&format!("/en/communes/{commune}")).await;
    fine(&here);
    assert!(here.body.contains(&format!("/en/networks/new?commune={commune}")));
    let door = ana.get(&format!("/en/networks/new?commune={commune}")).await;
    fine(&door);
    assert!(door.body.contains(&format!("value=\"{commune}\" selected")));
    let (first, second) = (both[0].slug(), both[1].slug());
    let fields = |organisation| {
        vec![
            ("sending", "0123456789abcdef"),
            ("organisation", organisation),
            ("name", "Les voisins de la Fontaine"),
            ("commune", commune.as_str()),
            ("words", "Partager salles et idées."),
            ("language", "fr"),
        ]
    };
    let stolen = ana.post("/en/networks/new", &fields(&second)).await;
    assert!(
        stolen.status == 422 && stolen.body.contains("Partager salles"),
        "not in the name of others"
    );
    let (once, twice) = (
        ana.post("/en/networks/new", &fields(&first)).await,
        ana.post("/en/networks/new", &fields(&first)).await,
    );
    assert_eq!(once.status, 303, "{}", once.body);
    assert_eq!(once.header("location"), twice.header("location"));
    let key = key_in(once.header("location"));
    let page = format!("/en/networks/{key}");
    let shown = test.get(&page).await;
    fine(&shown);
    assert!(shown.body.contains("is being founded"));
    let here = test.get(&format!("/en/communes/{commune}")).await;
    assert!(here.body.contains("waits for a second organisation"));

    // The second comes by itself; the first says yes: it opens, with two founders.
    let theirs = format!("/en/organisations/{second}/networks");
    assert_eq!(
        bob.post(&theirs, &[("network", &key), ("step", "propose")])
            .await
            .status,
        303
    );
    assert_eq!(
        bob.get(&format!("{page}/members")).await.status,
        404,
        "not yet a founder"
    );
    let members = format!("{page}/members");
    fine(&ana.get(&format!("{members}?q={}", both[1].key)).await);
    ana.post(&members, &[("organisation", &second), ("step", "confirm")])
        .await;
    let shown = test.get(&page).await;
    assert!(
        !shown.body.contains("is being founded") && shown.body.contains("2 members"),
        "{}",
        shown.body
    );
    assert_eq!(bob.get(&members).await.status, 200, "founders speak for it");
    let here = test.get(&format!("/en/communes/{commune}")).await;
    fine(&here);
    assert!(here.body.contains("Les voisins de la Fontaine"));
    assert!(
        !here.body.contains("/en/networks/new?commune="),
        "there is one now"
    );
    // One that was founded in Hellemmes is one of Lille, of which that is a part by now.
    let moved = async |to: &str| {
        test.sql(&format!("update network set commune = '{to}'")).await;
    };
    moved("59298").await;
    for (place, is_there) in [("59350", true), ("59009", false)] {
        let here = test.get(&format!("/en/communes/{place}")).await;
        assert_eq!(
            here.body.contains("Les voisins de la Fontaine"),
            is_there,
            "{place}"
        );
    }
    moved(&commune).await;
    // A later member does not speak for it; once the founders left, who is there does.
    let third = both[2].slug();
    eve.post(
        &format!("/en/organisations/{third}/networks"),
        &[("network", &key), ("step", "propose")],
    )
    .await;
    bob.post(&members, &[("organisation", &third), ("step", "confirm")])
        .await;
    assert!(test.get(&page).await.body.contains("3 members"));
    assert_eq!(eve.get(&members).await.status, 404);
    for (browser, slug) in [(&ana, &first), (&bob, &second)] {
        browser
            .post(
                &format!("/en/organisations/{slug}/networks"),
                &[("network", &key), ("step", "end")],
            )
            .await;
    }
    assert_eq!(eve.get(&members).await.status, 200);
    eve.post(
        &format!("/en/organisations/{third}/networks"),
        &[("network", &key), ("step", "end")],
    )
    .await;
    assert_eq!(
        test.get(&page).await.status,
        404,
        "a grouping that everybody left is no more"
    );
    test.close().await;
}

#[tokio::test]
async fn who_acts_for_nobody_is_told_so_and_who_has_no_say_finds_nothing() {
    let test = TestApp::demonstration().await;
    let one = &some(&test, 1).await[0];
    let stranger = test.signed_in("ana@example.org", false).await;
    let door = stranger.get("/en/networks/new").await;
    fine(&door);
    assert!(door.body.contains("You do not yet act for an organisation"));
    test.give("mem@example.org", Some(one.id), Role::Member).await;
    let member = test.signed_in("mem@example.org", false).await;
    for page in ["networks", "network", "news"] {
        let path = format!("/organisations/{}/{page}", one.slug());
        let answer = member.get(&format!("/en{path}")).await;
        assert_eq!(answer.status, 404, "{page}");
        let wrong = format!("/organisations/nothing-there/{page}");
        let nowhere = member.get(&format!("/en{wrong}")).await;
        let as_nowhere = answer.body.replace(&path, &wrong);
        assert_eq!(as_nowhere, nowhere.body, "{page} answers as what does not exist");
    }
    assert_eq!(test.get("/en/networks/0000-0000").await.status, 404);
    test.close().await;
}
