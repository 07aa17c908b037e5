//! Stories of emerging needs: one signals, others see it too, nobody is told who does not wish it.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use crate::features::directory::{self, Organisation};
use crate::shared::authz::Role;
use crate::testing::browser::Browser;
use crate::testing::page::{Page, unescaped};
use crate::testing::{Answer, TestApp};

fn fine(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing: {}", answer.body);
    unescaped(&answer.body).replace(['\u{a0}', '\u{202f}'], " ")
}

/// Associations, and somebody who speaks for each.
async fn stage(test: &TestApp, many: i64) -> Vec<(Organisation, Browser<'_>)> {
    let mut connection = test.app.db.read().await.unwrap();
    let ids: Vec<i64> = sqlx::query_scalar(
        "select id from organisation where state = 'active' and kind = 'association' order by key limit $1",
    )
    .bind(many)
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    let found = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    drop(connection);
    let mut stage = Vec::new();
    for (at, organisation) in found.into_iter().enumerate() {
        let email = format!("speaks{at}@example.org");
        test.give(&email, Some(organisation.id), Role::Representative)
            .await;
        stage.push((organisation, test.signed_in(&email, false).await));
    }
    stage
}

#[tokio::test]
async fn a_need_is_signalled_seen_by_others_without_telling_on_them_and_withdrawn_with_a_reason() {
    let test = TestApp::demonstration().await;
    let stage = stage(&test, 5).await;
    let (first, ana) = &stage[0];
    assert_eq!(
        test.get("/en/observatory/needs/new").await.status,
        303,
        "one signs in first"
    );
    fine(&ana.get("/en/observatory/needs/new?theme=sport").await);
    let organisation = first.slug();
    let mut typed = vec![
        ("sending", "signalled"),
        ("organisation", organisation.as_str()),
        ("title", "No heated room in the evening"),
        ("words", "Since October.\nThree groups meet in a stairwell."),
        ("theme", "sport"),
        ("commune", "59350"),
        ("language", "en"),
    ];
    let refused = ana.post("/en/observatory/needs/new", &typed).await;
    assert_eq!(refused.status, 422, "whether it is named is its own choice");
    assert!(refused.body.contains("in a stairwell"), "nothing typed is lost");
    typed.push(("named", "1"));
    let signalled = ana.post("/en/observatory/needs/new", &typed).await;
    assert_eq!(signalled.status, 303, "{}", signalled.body);
    let page = signalled.header("location").to_owned();
    let again = ana.post("/en/observatory/needs/new", &typed).await;
    assert_eq!(again.header("location"), page, "once");

    // Who sees it too is named, or counted with enough others.
    let at = page.rsplit('/').next().unwrap();
    let see = async |who: usize, fields: &[(&str, &str)]| {
        let (organisation, browser) = &stage[who];
        let to = format!("/en/organisations/{}/needs/{at}/seen", organisation.slug());
        browser.post(&to, fields).await
    };
    let nobody = fine(&test.get(&page).await);
    let said = |body: &str| {
        let start = body.find("id=\"seen\"").unwrap();
        body[start..].split("</ul>").next().unwrap().to_owned()
    };
    for who in [1, 2] {
        assert_eq!(see(who, &[("named", "0")]).await.status, 303);
    }
    assert_eq!(
        said(&fine(&test.get(&page).await)),
        said(&nobody),
        "two look like none"
    );
    for lang in ["fr", "nl", "en"] {
        for way in [
            &page[3..],
            "/observatory/needs?theme=sport",
            "/themes/sport",
            "/communes/59350",
        ] {
            let read = fine(&test.get(&format!("/{lang}{way}")).await);
            assert!(read.contains("No heated room"), "{way}: {read}");
            assert!(stage[1..].iter().all(|(one, _)| !said_of(&read, one)), "{way}");
        }
    }
    assert_eq!(see(3, &[("named", "0")]).await.status, 303);
    let three = fine(&test.get(&page).await);
    assert!(
        three.contains("Seen by at least 4 organisations")
            && three.contains("At least 3 organisations that are not named")
    );
    assert_eq!(
        see(3, &[("named", "1")]).await.status,
        303,
        "said otherwise, counted once"
    );
    let named = fine(&test.get(&page).await);
    assert!(
        said_of(&named, &stage[3].0) && named.contains("fewer than 3 others"),
        "{named}"
    );
    assert_eq!(see(3, &[("stop", "1")]).await.status, 303);
    assert!(!said_of(&fine(&test.get(&page).await), &stage[3].0));
    assert_eq!(
        see(0, &[("named", "1")]).await.status,
        404,
        "whoever signals it sees it already"
    );
    assert!(fine(&test.get("/en/observatory/needs?theme=housing").await).contains("No need is signalled"));

    // What was seen in Hellemmes, which is a part of Lille by now, is seen there.
    test.sql("update emerging_need_commune set commune = '59298'")
        .await;
    for (address, is_there) in [
        ("/en/communes/59350", true),
        ("/en/observatory/needs?commune=59350", true),
        ("/en/observatory/needs?commune=59298", true),
        ("/en/communes/59009", false),
        ("/en/observatory/needs?commune=59009", false),
    ] {
        let read = fine(&test.get(address).await);
        assert_eq!(read.contains("No heated room"), is_there, "{address}");
    }

    // From it, a petition that says it already.
    let seen = fine(&stage[1].1.get(&page).await);
    let link = |to: &str| {
        let mut links = seen.split("href=\"").filter_map(|rest| rest.split('"').next());
        links.find(|url| url.contains(to)).unwrap().to_owned()
    };
    let begun = fine(&stage[1].1.get(&link("/petitions/new")).await);
    assert!(
        begun.contains("in a stairwell") && begun.contains(&page),
        "{begun}"
    );

    let project = fine(&stage[1].1.get(&link("/projects/new")).await);
    assert!(project.contains("value=\"No heated room"), "{project}");
    let unsaid = see(4, &[]).await;
    assert!(
        unsaid.status == 422 && unsaid.body.contains("id=\"summary\""),
        "nothing was chosen: {}",
        unsaid.body
    );

    // Whoever runs the platform withdraws what must not be public; the reason stays, and may be taken back.
    test.give("ada@example.org", None, Role::Administrator).await;
    let ada = test.signed_in("ada@example.org", true).await;
    let withdraw = format!("{page}/withdraw");
    assert_eq!(stage[1].1.get(&withdraw).await.status, 404);
    fine(&ada.get(&withdraw).await);
    assert_eq!(ada.post(&withdraw, &[("reason", " ")]).await.status, 422);
    assert_eq!(
        ada.post(&withdraw, &[("reason", "It names a person.")])
            .await
            .status,
        303
    );
    let gone = fine(&test.get(&page).await);
    assert!(
        gone.contains("It names a person.") && !gone.contains("stairwell") && !gone.contains("No heated")
    );
    assert!(!fine(&test.get("/en/observatory/needs").await).contains("No heated room"));
    assert_eq!(see(4, &[("named", "1")]).await.status, 404);
    let (saw, other) = (&stage[2].1, &stage[4].1);
    assert!(
        fine(&saw.get(&page).await).contains("name=\"stop\""),
        "one may still take it back"
    );
    assert!(!fine(&other.get(&page).await).contains("name=\"stop\""));
    assert_eq!(see(2, &[("stop", "1")]).await.status, 303);
    let told = test.text("select body from mail where kind = 'notice'").await;
    assert!(told.contains("It names a person."), "{told}");
    assert_eq!(
        ana.get(&withdraw).await.status,
        404,
        "it is not theirs to let it stand again"
    );
    fine(&ada.get(&withdraw).await);
    assert_eq!(ada.post(&withdraw, &[]).await.status, 303);
    assert_eq!(
        ana.post(&withdraw, &[("reason", "It was met.")]).await.status,
        303
    );
    assert!(fine(&test.get(&page).await).contains("It was met."));
    test.close().await;
}

/// Whether a page names an organisation among those who see a need.
fn said_of(body: &str, organisation: &Organisation) -> bool {
    let seen = body.find("id=\"seen\"").map_or("", |start| &body[start..]);
    seen.split("</section>")
        .next()
        .is_some_and(|part| part.contains(&organisation.name))
}
