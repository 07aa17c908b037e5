//! What was said to a call stands in the project that answers it.

use super::{fine, stage, typed};
use crate::testing::TestApp;

#[tokio::test]
async fn partners_of_a_project_read_there_what_each_said_that_it_could_bring_as_far_as_it_agreed() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    let [ana, bob, eve] = [
        test.signed_in("ana@example.org", false).await,
        test.signed_in("bob@example.org", false).await,
        test.signed_in("eve@example.org", false).await,
    ];
    let door = |at: usize| format!("/en/organisations/{}/calls/{call}/capabilities", all[at].slug());
    ana.post(&door(0), &typed("Four of us", "yes", "0")).await;
    bob.post(&door(1), &typed("Nine cooks", "no", "0")).await;
    let slugs: Vec<String> = all.iter().map(|one| one.slug()).collect();
    let fields = [
        ("title", "Cuisines"),
        ("organisation", slugs[0].as_str()),
        ("origin", "call"),
        ("origin_address", call.as_str()),
        ("language", "en"),
    ];
    let begun = ana.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let page = begun.header("location").to_owned();
    for (at, partner) in [(1, &bob), (2, &eve)] {
        let invited = [
            ("organisation", slugs[at].as_str()),
            ("role", "partner"),
            ("words", ""),
        ];
        assert_eq!(ana.post(&format!("{page}/invite"), &invited).await.status, 303);
        let accepted = [("organisation", slugs[at].as_str()), ("step", "accept")];
        assert_eq!(partner.post(&format!("{page}/team"), &accepted).await.status, 303);
    }
    // She agreed that others who answered read it, he did not; who did not answer reads neither.
    for (partner, hers, his) in [(&ana, true, false), (&bob, true, true), (&eve, false, false)] {
        let shown = partner.get(&page).await;
        fine(&shown);
        assert_eq!(shown.body.contains("Four of us"), hers, "{}", shown.body);
        assert_eq!(shown.body.contains("Nine cooks"), his, "{}", shown.body);
        let heading = shown.body.contains("What partners said they could bring");
        assert_eq!(heading, hers || his, "{}", shown.body);
    }
    // Nothing of it is under way: who ends the project is not shown it.
    let ending = ana.get(&format!("{page}/end")).await;
    fine(&ending);
    assert!(!ending.body.contains("Four of us"), "{}", ending.body);
    test.close().await;
}

#[tokio::test]
async fn what_a_project_lacks_is_told_from_what_a_partner_said_it_could_bring() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let bob = test.signed_in("bob@example.org", false).await;
    let slugs: Vec<String> = all.iter().map(|one| one.slug()).collect();
    let door = |at: usize| format!("/en/organisations/{}/calls/{call}/capabilities", slugs[at]);
    ana.post(&door(0), &typed("Four volunteers", "yes", "0")).await;
    bob.post(&door(1), &typed("Nine xylophonists", "no", "0")).await;
    let fields = [
        ("title", "Cuisines"),
        ("organisation", slugs[0].as_str()),
        ("origin", "nothing"),
        ("language", "en"),
    ];
    let begun = ana.post("/en/projects/new", &fields).await;
    let page = begun.header("location").to_owned();
    test.sql(&format!(
        "update project set origin = 'call', origin_address = '{call}'"
    ))
    .await;
    let invited = [
        ("organisation", slugs[1].as_str()),
        ("role", "partner"),
        ("words", ""),
    ];
    assert_eq!(ana.post(&format!("{page}/invite"), &invited).await.status, 303);
    let accepted = [("organisation", slugs[1].as_str()), ("step", "accept")];
    assert_eq!(bob.post(&format!("{page}/team"), &accepted).await.status, 303);
    let needs = format!("{page}/needs");
    for (sending, resource, words) in [
        ("a", "people", "A few volunteers"),
        ("b", "skills", "Somebody who sings"),
        ("c", "people", "Xylophonists"),
    ] {
        let need = [
            ("sending", sending),
            ("resource", resource),
            ("words", words),
            ("weight", "2"),
        ];
        assert_eq!(ana.post(&needs, &need).await.status, 303);
        test.pass(1);
    }
    for lang in ["fr", "nl", "en"] {
        fine(&ana.get(&needs.replace("/en/", &format!("/{lang}/"))).await);
    }
    // What nobody brings first; then what she said herself. What he keeps from the others stays unsaid to her, and not to him.
    for address in [&page, &needs] {
        let shown = ana.get(address).await;
        fine(&shown);
        let at = |words: &str| shown.body.find(&format!("<b>{words}</b>")).unwrap();
        assert!(at("Somebody who sings") < at("Xylophonists"), "{}", shown.body);
        assert!(at("Xylophonists") < at("A few volunteers"), "{}", shown.body);
        assert!(shown.body.contains("said it could bring:"), "{}", shown.body);
        assert!(!shown.body.contains("Nine xylophonists"), "{}", shown.body);
        assert_eq!(shown.body.matches("Somebody in the group could").count(), 1);
    }
    let his = bob.get(&page).await;
    fine(&his);
    assert_eq!(
        his.body.matches("Somebody in the group could").count(),
        2,
        "{}",
        his.body
    );
    test.close().await;
}

#[tokio::test]
async fn of_what_a_project_took_over_from_its_call_counts_what_a_partner_ticked_there() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let slug = all[0].slug();
    let door = format!("/en/organisations/{slug}/calls/{call}/capabilities");
    let need = async |resource: &str| {
        let sql = format!("select cast(id as text) from call_need where resource = '{resource}'");
        test.text(&sql).await
    };
    let (visits, room) = (need("people").await, need("places").await);
    let (visits, room) = (visits.as_str(), room.as_str());
    let answer = async |version: &str, said: &[(&str, &str)]| {
        let mut fields = vec![("shown", "yes"), ("language", "en"), ("version", version)];
        fields.extend_from_slice(said);
        let saved = ana.post(&door, &fields).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
    };
    let fields = [
        ("title", "Cuisines"),
        ("organisation", slug.as_str()),
        ("origin", "call"),
        ("origin_address", call.as_str()),
        ("language", "en"),
    ];
    let begun = ana.post("/en/projects/new", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let page = begun.header("location").to_owned();
    // What is brought, in which words, and whether the room is what stands first: nobody brings it.
    let told = async |words: &str| {
        let shown = ana.get(&format!("{page}/needs")).await;
        fine(&shown);
        let at = |words: &str| shown.body.find(&format!("<b>{words}</b>")).unwrap();
        let lacks_room = at("A room on a ground floor") < at("Volunteers who call by");
        let brought = shown.body.matches("Somebody in the group could").count();
        (brought, shown.body.matches(words).count(), lacks_room)
    };

    // Nothing is ticked: the words speak of the visits.
    let saturdays = ("people", "Volunteers on Saturdays");
    answer("0", &[saturdays]).await;
    assert_eq!(told("Volunteers on Saturdays").await, (1, 1, true));
    // The room is ticked and the visits are not: the words say nothing any more, and are quoted for what they were ticked for.
    answer("1", &[saturdays, ("need", room), ("weighed", visits)]).await;
    assert_eq!(told("Volunteers on Saturdays").await, (1, 1, false));
    // Of several lines that of the kind is quoted.
    let zeppelin = ("places", "Our zeppelin");
    answer("2", &[saturdays, zeppelin, ("need", room), ("weighed", visits)]).await;
    assert_eq!(told("Our zeppelin").await, (1, 1, false));
    assert_eq!(told("Volunteers on Saturdays").await, (1, 0, false));
    test.close().await;
}
