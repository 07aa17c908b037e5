//! Priority themes: put up by a public body, answered by organisations, and what becomes of them.

use super::{answered_at, fine, staged};
use crate::features::observatory;
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn organisations_say_that_they_would_carry_a_pole_and_the_theme_becomes_a_call() {
    let test = TestApp::demonstration().await;
    let stage = staged(&test).await;
    let theme = test.app.territory.themes[0].slug.clone();
    let commune = test.app.territory.communes[0].code.clone();
    observatory::publish(&test.app).await.unwrap();
    let published = test.get("/en/poles/themes").await;
    fine(&published);
    // What was published of poles before stands beside them, as what does not compare.
    for (lang, said) in [
        (
            "en",
            ["20 pilot poles (PTCE) in France", "other perimeter, other method"],
        ),
        (
            "fr",
            [
                "20 pôles pilotes (PTCE) en France",
                "autre périmètre, autre méthode",
            ],
        ),
        (
            "nl",
            [
                "20 pilootpolen (PTCE) in Frankrijk",
                "Eerder gepubliceerd, lang geleden",
            ],
        ),
    ] {
        let page = test.get(&format!("/{lang}/poles/themes")).await;
        for said in said {
            assert!(page.body.contains(said), "{said} is not in {}", page.body);
        }
    }
    assert!(
        published
            .body
            .contains("/en/observatory/indicators/living-associations?theme=")
    );
    fine(&stage.agent.get("/en/poles/themes/new").await);
    let chosen = stage
        .agent
        .get(&format!("/en/poles/themes/new?theme={theme}"))
        .await;
    fine(&chosen);
    assert!(
        chosen.body.contains("value=\"living-associations\"")
            && !chosen.body.contains("value=\"living-associations\" checked"),
        "{}",
        chosen.body
    );
    let sent = [
        ("sending", "put-up"),
        ("organiser", stage.metropolis.key.as_str()),
        ("title", "Invented wood"),
        ("theme", theme.as_str()),
        ("why", "Much (invented) wood is thrown away."),
        ("commune", commune.as_str()),
        ("ground", "living-associations"),
        ("ground", "births"),
        ("ground", "invented"),
    ];
    let up = stage.agent.post("/en/poles/themes/new", &sent).await;
    assert_eq!(up.status, 303, "{}", up.body);
    let page = up.header("location").to_owned();
    assert_eq!(
        stage
            .agent
            .post("/en/poles/themes/new", &sent)
            .await
            .header("location"),
        page,
        "once"
    );
    for address in [
        "/en/poles/themes",
        "/nl/poles/themes",
        &page,
        &format!("/fr/poles/themes?commune={commune}"),
    ] {
        fine(&test.get(address).await);
    }
    // Each reason says when it was published, how much of it is known and what to beware of, and opens its indicator; what was not
    // kept is not shown.
    let read = test.get(&page).await;
    assert!(
        read.body.contains("Published by the Observatory on")
            && read.body.contains("The seat is not where they act.")
            && read.body.contains("Date known for "),
        "{}",
        read.body
    );
    let opens = |slug: &str| {
        read.body
            .contains(&format!("/en/observatory/indicators/{slug}?theme="))
    };
    assert!(opens("living-associations") && opens("births") && !opens("age"));
    let listed = test.get("/en/poles/themes").await;
    assert!(listed.body.contains("Invented wood") && !listed.body.contains("no pole lives yet"));

    // Its body spots and asks; nobody is asked twice, and one answers as one likes.
    let invite = format!("{page}/invite");
    assert_eq!(stage.chair.get(&invite).await.status, 404);
    fine(&stage.agent.get(&format!("{invite}?q=a")).await);
    let slug = stage.carrier.slug();
    let ask = [("organisation", slug.as_str())];
    for said in ["The invitation has left", "less than thirty days ago"] {
        let told = stage.agent.post(&invite, &ask).await;
        let shown = stage.agent.get(told.header("location")).await;
        fine(&shown);
        assert!(shown.body.contains(said), "{said}: {}", shown.body);
    }
    let asked = test.letters("chair@example.org").await;
    assert_eq!(
        asked
            .iter()
            .filter(|one| one.body.contains("Invented wood"))
            .count(),
        1
    );
    let waits = |body: &str| body.contains("asked whether it would be in a pole");
    assert!(waits(&stage.chair.get("/en/me").await.body));

    // What one says is read by whoever said something too, and by everybody where one agrees.
    let (carrier, member) = (
        answered_at(&stage.carrier, &page),
        answered_at(&stage.member, &page),
    );
    fine(&stage.chair.get(&carrier).await);
    let none = stage.chair.post(&carrier, &[("way", "carry")]).await;
    assert_eq!(none.status, 422);
    let carries = [("way", "carry"), ("words", "We have an (invented) yard.")];
    for _ in 0..2 {
        assert_eq!(stage.chair.post(&carrier, &carries).await.status, 303);
    }
    assert!(!waits(&stage.chair.get("/en/me").await.body));
    assert!(stage.agent.get(&invite).await.body.contains("has answered"));
    let letters = test.letters("agent@example.org").await;
    assert_eq!(
        letters
            .iter()
            .filter(|one| one.body.contains("would carry the pole"))
            .count(),
        1
    );
    let hidden = test.get(&page).await;
    fine(&hidden);
    assert!(!hidden.body.contains("invented) yard") && hidden.body.contains("One more organisation"));
    assert!(!stage.other.get(&page).await.body.contains("invented) yard"));
    assert!(stage.agent.get(&page).await.body.contains("invented) yard"));
    let takes_part = [
        ("way", "part"),
        ("words", "We could (not really) sort."),
        ("shown", "1"),
    ];
    assert_eq!(stage.other.post(&member, &takes_part).await.status, 303);
    assert!(stage.other.get(&page).await.body.contains("invented) yard"));
    assert!(test.get(&page).await.body.contains("We could (not really) sort."));
    assert_eq!(stage.other.post(&member, &[("act", "back")]).await.status, 303);
    assert!(!test.get(&page).await.body.contains("We could"));

    let keep = format!("{page}/keep");
    assert_eq!(stage.chair.post(&keep, &[("act", "call")]).await.status, 404);
    let call = stage.agent.post(&keep, &[("act", "call")]).await;
    let draft = call.header("location").to_owned();
    assert!(
        draft.starts_with("/en/calls/") && draft.ends_with("/draft"),
        "{}",
        call.body
    );
    let written = stage.agent.get(&draft).await;
    fine(&written);
    assert!(written.body.contains("Invented wood"));
    assert_eq!(
        stage
            .agent
            .post(&keep, &[("act", "call")])
            .await
            .header("location"),
        page,
        "one call"
    );
    assert_eq!(stage.agent.post(&keep, &[("act", "down")]).await.status, 303);
    assert_eq!(
        stage.chair.get(&carrier).await.status,
        404,
        "nobody answers any more"
    );
    assert!(!test.get("/en/poles/themes").await.body.contains("Invented wood"));
    fine(&test.get(&page).await);
    test.close().await;
}

#[tokio::test]
async fn a_priority_theme_is_discussed_by_organisations_and_the_public_body_under_everybodys_eyes() {
    let test = TestApp::demonstration().await;
    let stage = staged(&test).await;
    let theme = test.app.territory.themes[0].slug.clone();
    let sent = [
        ("sending", "put-up"),
        ("organiser", stage.metropolis.key.as_str()),
        ("title", "Invented wood"),
        ("theme", theme.as_str()),
        ("why", "Much (invented) wood is thrown away."),
    ];
    let up = stage.agent.post("/en/poles/themes/new", &sent).await;
    assert_eq!(up.status, 303, "{}", up.body);
    let page = up.header("location").to_owned();
    // Whoever spots looks among every kind that a pole brings together.
    let spotting = stage.agent.get(&format!("{page}/invite")).await;
    fine(&spotting);
    for among in [
        "kind=association",
        "kind=company",
        "kind=public_body",
        "q=university",
    ] {
        assert!(spotting.body.contains(among), "{among}: {}", spotting.body);
    }

    let door = |organisation| format!("{}/remarks", answered_at(organisation, &page));
    let (chair, agent) = (door(&stage.carrier), door(&stage.metropolis));
    for lang in ["en", "fr", "nl"] {
        fine(
            &stage
                .chair
                .get(&chair.replace("/en/", &format!("/{lang}/")))
                .await,
        );
        fine(&test.get(&page.replace("/en/", &format!("/{lang}/"))).await);
    }
    assert_eq!(stage.other.get(&chair).await.status, 404);
    assert_eq!(stage.chair.post(&chair, &[("words", " ")]).await.status, 422);
    let words = [
        ("sending", "one"),
        ("words", "The (invented) sawmill is missing."),
    ];
    for _ in 0..2 {
        assert_eq!(stage.chair.post(&chair, &words).await.status, 303);
    }
    let answer = [("sending", "two"), ("words", "It is (not really) invited.")];
    assert_eq!(stage.agent.post(&agent, &answer).await.status, 303);
    let read = test.get(&page).await;
    fine(&read);
    assert_eq!(
        read.body.matches("The (invented) sawmill is missing.").count(),
        1,
        "{}",
        read.body
    );
    assert!(read.body.contains("It is (not really) invited.") && !read.body.contains("value=\"back\""));
    let letters = test.letters("agent@example.org").await;
    let told = letters
        .iter()
        .filter(|one| one.body.contains("The (invented) sawmill is missing."));
    assert_eq!(told.count(), 1, "the public body is told of the first of a day");

    // It is a discussion, not a flood.
    for at in 0..4 {
        let (sending, words) = (format!("more-{at}"), format!("Something more, {at}."));
        let more = [("sending", sending.as_str()), ("words", words.as_str())];
        assert_eq!(stage.chair.post(&chair, &more).await.status, 303, "{at}");
    }
    let sixth = stage
        .chair
        .post(&chair, &[("sending", "sixth"), ("words", "And this.")])
        .await;
    assert_eq!(sixth.status, 422);
    assert!(sixth.body.contains("five things within a day") && sixth.body.contains("And this."));
    assert_eq!(test.letters("agent@example.org").await.len(), letters.len());

    // Whoever said it takes it back; nobody else does.
    let id = test
        .text("select cast(id as text) from pole_theme_remark where words like 'The (invented)%'")
        .await;
    let back = [("act", "back"), ("remark", id.as_str())];
    assert_eq!(stage.agent.post(&agent, &back).await.status, 303);
    assert!(test.get(&page).await.body.contains("The (invented) sawmill"));
    assert!(stage.chair.get(&page).await.body.contains("value=\"back\""));
    assert_eq!(stage.chair.post(&chair, &back).await.status, 303);
    assert!(!test.get(&page).await.body.contains("The (invented) sawmill"));

    // What must not be public is hidden by an administrator, with a reason that everybody reads.
    test.give("admin@example.org", None, Role::Administrator).await;
    let admin = test.signed_in("admin@example.org", true).await;
    let hiding = format!("{page}/remarks");
    assert_eq!(stage.chair.get(&hiding).await.status, 404);
    assert_eq!(stage.agent.get(&hiding).await.status, 404);
    fine(&admin.get(&hiding).await);
    let id = test
        .text("select cast(id as text) from pole_theme_remark where words = 'Something more, 0.'")
        .await;
    assert_eq!(admin.post(&hiding, &[("remark", id.as_str())]).await.status, 422);
    let which = admin.post(&hiding, &[("reason", "It names somebody.")]).await;
    assert_eq!(which.status, 422);
    assert!(which.body.contains("Choose what it is.") && which.body.contains("It names somebody."));
    let hidden = [
        ("remark", id.as_str()),
        ("act", "hide"),
        ("reason", "It names a (fictitious) person."),
    ];
    assert_eq!(admin.post(&hiding, &hidden).await.status, 303);
    let read = test.get(&page).await;
    fine(&read);
    assert!(
        read.body.contains("It names a (fictitious) person.") && !read.body.contains("Something more, 0."),
        "{}",
        read.body
    );
    let shown = [("remark", id.as_str()), ("act", "show")];
    assert_eq!(admin.post(&hiding, &shown).await.status, 303);
    assert!(test.get(&page).await.body.contains("Something more, 0."));
    let acts = "select cast(count(*) as text) from journal where act like 'pole-remark-%'";
    assert_eq!(test.text(acts).await, "9");
    test.close().await;
}

#[tokio::test]
async fn what_was_said_of_a_theme_is_taken_back_when_it_is_closed_and_whoever_answered_is_still_understood() {
    let test = TestApp::demonstration().await;
    let stage = staged(&test).await;
    let theme = test.app.territory.themes[0].slug.clone();
    let sent = [
        ("sending", "put-up"),
        ("organiser", stage.metropolis.key.as_str()),
        ("title", "Invented wood"),
        ("theme", theme.as_str()),
        ("why", "Much (invented) wood is thrown away."),
    ];
    let up = stage.agent.post("/en/poles/themes/new", &sent).await;
    let page = up.header("location").to_owned();
    let door = |organisation| format!("{}/remarks", answered_at(organisation, &page));
    let (chair, agent) = (door(&stage.carrier), door(&stage.metropolis));
    for (browser, at, words) in [
        (&stage.chair, &chair, "The (invented) sawmill is missing."),
        (&stage.agent, &agent, "It is (not really) invited."),
        (&stage.chair, &chair, "Then the (fictitious) carpenters too."),
    ] {
        let said = [("sending", words), ("words", words)];
        assert_eq!(browser.post(at, &said).await.status, 303);
        test.pass(60);
    }
    let keep = format!("{page}/keep");
    assert_eq!(stage.agent.post(&keep, &[("act", "down")]).await.status, 303);
    assert_eq!(stage.chair.get(&chair).await.status, 404, "nothing more is said");
    let more = [("sending", "more"), ("words", "And this.")];
    assert_eq!(stage.chair.post(&chair, &more).await.status, 404);
    let seen = stage.chair.get(&page).await;
    fine(&seen);
    assert_eq!(seen.body.matches("value=\"back\"").count(), 2, "{}", seen.body);
    for words in ["The (invented) sawmill%", "Then the (fictitious)%"] {
        let id = format!("select cast(id as text) from pole_theme_remark where words like '{words}'");
        let id = test.text(&id).await;
        let back = [("act", "back"), ("remark", id.as_str())];
        assert_eq!(stage.agent.post(&agent, &back).await.status, 303, "not theirs");
        assert_eq!(stage.chair.post(&chair, &back).await.status, 303);
    }
    let read = test.get(&page).await;
    fine(&read);
    assert!(
        !read.body.contains("sawmill") && !read.body.contains("carpenters"),
        "{}",
        read.body
    );
    // One was answered: that something stood there is told, once, and not who wrote it.
    assert_eq!(read.body.matches("Withdrawn by its author.").count(), 1);
    assert!(read.body.contains("It is (not really) invited."));
    for (lang, told) in [
        ("fr", "Message retiré par son auteur."),
        ("nl", "Teruggenomen door wie het schreef."),
    ] {
        let read = test.get(&page.replace("/en/", &format!("/{lang}/"))).await;
        fine(&read);
        assert!(read.body.contains(told), "{}", read.body);
    }
    test.close().await;
}
