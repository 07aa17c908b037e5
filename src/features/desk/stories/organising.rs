//! An answer to a call without money is examined by those who organise the call, each a body of its own, with the means of the desk
//! and no envelope.

use super::{associations, call, document, plain, sent};
use crate::features::directory::Organisation;
use crate::shared::authz::Role;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// Where it is read by those who ask, and answered.
pub(super) const THEIRS: &str = "/en/applications/shared-k7f3q2m9";
/// Where it is examined.
pub(super) const DESK: &str = "/en/desk/applications/K7F3-Q2M9";

/// An answer of two partners to a call of two organisers that requests no money. `lead@…` and `second@…` represent the partners;
/// `one@…` decides for the first organiser, `one-officer@…` and `one-reader@…` read for it, `other@…` decides for the second.
pub(super) struct Scene {
    pub partners: Vec<Organisation>,
    pub organisers: Vec<Organisation>,
    /// Last part of the address of the call.
    pub call: String,
}

impl Scene {
    pub async fn make(test: &TestApp) -> Self {
        let mut partners = associations(test).await;
        let organisers = partners.split_off(2);
        let number = call(test, &organisers[0]).await;
        test.sql(&format!(
            "insert into call_organiser (id, call_id, organisation_id, state, changed_at) values (2, {number}, {}, 'confirmed', 0)",
            organisers[1].id
        ))
        .await;
        sent(
            test,
            (&partners, number),
            &document(&partners, Vec::new(), Vec::new()),
        )
        .await;
        for (name, whose, role) in [
            ("lead", &partners[0], Role::Representative),
            ("second", &partners[1], Role::Representative),
            ("one", &organisers[0], Role::Decider),
            ("one-officer", &organisers[0], Role::Officer),
            ("one-reader", &organisers[0], Role::Reader),
            ("other", &organisers[1], Role::Decider),
        ] {
            test.give(&format!("{name}@example.org"), Some(whose.id), role)
                .await;
        }
        let call = test.text("select address from call").await;
        Self {
            partners,
            organisers,
            call,
        }
    }
}

/// Says that nothing ties the reader to those who ask.
pub(super) async fn declare(browser: &Browser<'_>) {
    let said = browser.post(&format!("{DESK}/declare"), &[("near", "no")]).await;
    assert_eq!(said.status, 303, "{}", said.body);
}

pub(super) async fn says(browser: &Browser<'_>, part: &str, fields: &[(&str, &str)]) -> u16 {
    let said = browser.post(&format!("{DESK}/{part}"), fields).await;
    said.status.as_u16()
}

#[tokio::test]
async fn those_who_organise_a_call_without_money_ask_once_share_opinions_and_keep_their_notes() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let one = test.signed_in("one@example.org", true).await;
    let other = test.signed_in("other@example.org", true).await;
    // The page of the application leads each of them to where it is examined.
    let page = plain(&one.get(THEIRS).await);
    assert!(page.contains(DESK), "{page}");
    let page = plain(&one.get(DESK).await);
    assert!(
        page.contains("Before you read") && !page.contains("We cook"),
        "{page}"
    );
    assert_eq!(says(&one, "notes", &[("note", "Too early.")]).await, 404);
    declare(&one).await;
    declare(&other).await;
    let page = plain(&one.get(DESK).await);
    for said in [
        "You read for",
        "It answers the call",
        "Kitchens",
        "We cook",
        "Received: the organisers of the call",
        "The organisers’ answer",
        THEIRS,
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // There is no envelope, and nothing that is about one.
    for money in ["How far the plan is funded", "requested from you"] {
        assert!(!page.contains(money), "{money}: {page}");
    }
    let decide = format!("decide?partner={}", scene.partners[0].key);
    for way in ["promises", decide.as_str(), "agreement"] {
        assert_eq!(one.get(&format!("{DESK}/{way}")).await.status, 404, "{way}");
    }
    // A question is asked once and answered once, and both read it.
    assert_eq!(
        says(&other, "questions", &[("question", "Who keeps the keys?")]).await,
        303
    );
    let letters = test.letters("lead@example.org").await;
    let about = letters
        .iter()
        .filter(|one| one.subject.contains("A question about your application"));
    assert_eq!(about.count(), 1);
    let lead = test.signed_in("lead@example.org", true).await;
    assert!(plain(&lead.get("/en/me").await).contains("Question to answer"));
    let question = test.text("select cast(id as text) from question").await;
    let way = format!("{THEIRS}/questions/{question}");
    let page = plain(&lead.get(THEIRS).await);
    assert!(
        page.contains("Who keeps the keys?") && page.contains(&way) && !page.contains("Your funders"),
        "{page}"
    );
    let answered = lead.post(&way, &[("answer", "The school does.")]).await;
    assert_eq!(answered.status, 303, "{}", answered.body);
    for (browser, at) in [(&one, DESK), (&other, DESK), (&lead, THEIRS)] {
        assert!(plain(&browser.get(at).await).contains("The school does."));
    }
    // Each thinks first for themselves; then opinions are read by all who examine it.
    let opinion = |words| {
        [
            ("opinion", words),
            ("topic", "technical"),
            ("verdict", "favourable"),
        ]
    };
    assert_eq!(
        says(&one, "opinions", &opinion("They know their streets.")).await,
        303
    );
    let page = plain(&other.get(DESK).await);
    assert!(
        page.contains("One opinion is shared.") && !page.contains("They know their streets."),
        "{page}"
    );
    assert_eq!(says(&other, "opinions", &opinion("So do I think.")).await, 303);
    assert!(plain(&other.get(DESK).await).contains("They know their streets."));
    // A note never leaves the organiser whose it is.
    assert_eq!(
        says(&one, "notes", &[("note", "A winter without a roof.")]).await,
        303
    );
    let reader = test.signed_in("one-reader@example.org", true).await;
    declare(&reader).await;
    assert!(plain(&reader.get(DESK).await).contains("A winter without a roof."));
    let second = test.signed_in("second@example.org", true).await;
    for (browser, at) in [
        (&other, DESK),
        (&other, THEIRS),
        (&lead, THEIRS),
        (&second, THEIRS),
    ] {
        let page = plain(&browser.get(at).await);
        assert!(!page.contains("A winter without a roof."), "{at}: {page}");
    }
    for page in [plain(&lead.get(THEIRS).await), plain(&second.get(THEIRS).await)] {
        assert!(!page.contains("They know their streets."), "{page}");
    }
    // Nobody else finds anything.
    test.give("stranger@example.org", Some(scene.partners[1].id), Role::Decider)
        .await;
    let stranger = test.signed_in("stranger@example.org", true).await;
    assert_eq!(stranger.get(DESK).await.status, 404);
    assert_eq!(says(&stranger, "notes", &[("note", "Mine?")]).await, 404);
    assert_eq!(lead.get(DESK).await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn an_organiser_that_left_the_call_gets_no_letter_of_what_is_answered_to_its_questions() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let one = test.signed_in("one@example.org", true).await;
    let other = test.signed_in("other@example.org", true).await;
    let lead = test.signed_in("lead@example.org", true).await;
    for (browser, asked) in [(&one, "Who keeps the keys?"), (&other, "And in winter?")] {
        declare(browser).await;
        assert_eq!(says(browser, "questions", &[("question", asked)]).await, 303);
    }
    test.sql(&format!(
        "update call_organiser set state = 'left' where organisation_id = {}",
        scene.organisers[1].id
    ))
    .await;
    // Both are answered: what was asked stays for those who examine it still.
    for asked in ["Who keeps the keys?", "And in winter?"] {
        let sql = format!("select cast(id as text) from question where words = '{asked}'");
        let way = format!("{THEIRS}/questions/{}", test.text(&sql).await);
        let answered = lead.post(&way, &[("answer", "The school does.")]).await;
        assert_eq!(answered.status, 303, "{}", answered.body);
    }
    for (email, letters) in [("one@example.org", 1), ("other@example.org", 0)] {
        let told = test.letters(email).await;
        let told = told
            .iter()
            .filter(|one| one.subject.starts_with("Answer to your question"));
        assert_eq!(told.count(), letters, "{email}");
    }
    assert_eq!(other.get(DESK).await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn who_stands_near_those_who_answer_reads_it_for_no_organiser() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let near = test.signed_in("one-officer@example.org", true).await;
    assert_eq!(
        near.get(THEIRS).await.status,
        200,
        "it was sent to their organiser"
    );
    assert_eq!(says(&near, "declare", &[("near", "yes")]).await, 303);
    let led = near.get(THEIRS).await;
    assert_eq!((led.status.as_u16(), led.header("location")), (303, DESK));
    let page = plain(&near.get(DESK).await);
    assert!(
        page.contains("declared a conflict") && !page.contains("We cook"),
        "{page}"
    );
    let seen = [("verdict", "return"), ("reason", "No."), ("seen", "submitted 1")];
    assert_eq!(near.post(&format!("{THEIRS}/read"), &seen).await.status, 404);
    // Nor does whoever acted for one of them until lately, and need not say it.
    let was = "was@example.org";
    let ended = test
        .give(was, Some(scene.partners[0].id), Role::Representative)
        .await;
    test.sql(&format!(
        "update mandate set ended_at = created_at, ended_how = 'resigned' where id = {ended}"
    ))
    .await;
    test.give(was, Some(scene.organisers[0].id), Role::Officer).await;
    let was = test.signed_in(was, true).await;
    let led = was.get(THEIRS).await;
    assert_eq!((led.status.as_u16(), led.header("location")), (303, DESK));
    let page = plain(&was.get(DESK).await);
    assert!(
        page.contains("You also act for one of the partners") && !page.contains("We cook"),
        "{page}"
    );
    // Their colleagues read on.
    let one = test.signed_in("one@example.org", true).await;
    declare(&one).await;
    assert!(plain(&one.get(DESK).await).contains("We cook"));
    test.close().await;
}

#[tokio::test]
async fn an_organiser_that_is_a_partner_too_reads_nothing_of_what_others_think_of_its_own_application() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.sql(&format!(
        "insert into call_organiser (id, call_id, organisation_id, state, changed_at) select 3, id, {}, 'confirmed', 0 from call",
        scene.partners[1].id
    ))
    .await;
    test.give("within@example.org", Some(scene.partners[1].id), Role::Reader)
        .await;
    let one = test.signed_in("one@example.org", true).await;
    declare(&one).await;
    let opinion = [
        ("opinion", "They know their streets."),
        ("topic", "technical"),
        ("verdict", "unfavourable"),
    ];
    assert_eq!(says(&one, "opinions", &opinion).await, 303);
    let within = test.signed_in("within@example.org", true).await;
    let page = plain(&within.get(DESK).await);
    assert!(
        page.contains("You also act for one of the partners") && !page.contains("They know their streets."),
        "{page}"
    );
    assert_eq!(says(&within, "notes", &[("note", "Ours.")]).await, 404);
    assert_eq!(within.get(&format!("{DESK}/marks")).await.status, 404);
    let list = plain(&within.get("/en/desk").await);
    assert!(list.contains("You do not read this application"), "{list}");
    // What they sent they read, as those with whom they sent it do.
    assert_eq!(within.get(THEIRS).await.status, 200);
    test.close().await;
}
