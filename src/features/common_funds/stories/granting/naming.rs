//! What a common fund gives is given in its name, with who hosts it: in what is decided and told, agreed and published.

use super::{decide, pooled};
use crate::features::agreements::example::{BEGIN, chosen};
use crate::features::awards;
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn what_a_common_fund_gives_is_told_agreed_and_published_in_its_name() {
    let test = TestApp::demonstration().await;
    let scene = pooled(&test).await;
    test.sql("update common_fund_motion set leaves = 30000").await;
    let programme = scene.other.id;
    test.sql(&format!(
        "update programme set leaves = 30000 where id = {programme}"
    ))
    .await;
    let giver = test.signed_in("giver@example.org", true).await;
    let envelope = format!("select cast(id as text) from envelope where programme_id = {programme}");
    let envelope = test.text(&envelope).await;
    let grant = [
        ("seen", "0"),
        ("act", "grant"),
        ("amount", "300"),
        ("notify", "yes"),
    ];
    let granted = decide(&scene, &giver, &envelope, &grant).await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    // By letter, and in the letter that the funder keeps.
    let holder = format!("select name from organisation where id = {}", scene.other.funder);
    let holder = test.text(&holder).await;
    let said = |words: &str| words.contains("Fund of three (") && words.contains(&holder);
    let letters = test.letters("lead@example.org").await;
    assert!(
        letters.iter().any(|one| said(&one.body)),
        "{:?}",
        letters.iter().map(|one| &one.body).collect::<Vec<_>>()
    );
    assert!(
        letters
            .iter()
            .any(|one| one.subject.starts_with("Fund of three") && !one.subject.contains(&holder)),
        "the head of a letter is short: {:?}",
        letters.iter().map(|one| &one.subject).collect::<Vec<_>>()
    );
    let kept = "select document from decision_letter order by written_at desc limit 1";
    let kept = test.text(kept).await;
    assert!(said(&kept), "{kept}");
    // In the agreement, and where its sides find it.
    let officer = test.signed_in("fund@example.org", true).await;
    let decision = format!("select cast(id as text) from decision where programme_id = {programme}");
    let decision = test.text(&decision).await;
    let begun = officer.post(BEGIN, &chosen(&[decision.as_str()])).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let desk = begun.header("location").to_owned();
    test.give("late@example.org", Some(scene.other.funder), Role::Decider)
        .await;
    let proposed = officer.post(&format!("{desk}/propose"), &[("seen", "1")]).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let document = test.text("select document from agreement").await;
    assert!(
        document.contains("\"fund\":\"Fund of three\"") && said(&document),
        "{document}"
    );
    let number = desk.rsplit('/').next().unwrap();
    let lead = test.signed_in("lead@example.org", true).await;
    for page in [
        format!("/en/agreements/{number}"),
        "/en/agreements".to_owned(),
        "/en/me".to_owned(),
    ] {
        let page = lead.get(&page).await;
        assert_eq!(page.status, 200);
        assert!(
            page.body.contains("Fund of three (common fund of associations"),
            "{}",
            page.body
        );
    }
    // Letters about it say who hosts the fund, and their heads are short.
    let letters = test.letters("lead@example.org").await;
    let asked = letters
        .iter()
        .find(|one| one.subject.starts_with("An agreement to sign"))
        .unwrap();
    assert!(said(&asked.body), "{}", asked.body);
    let letters = test.letters("late@example.org").await;
    let news = letters
        .iter()
        .find(|one| one.subject == "News of an agreement of Fund of three");
    assert!(news.is_some_and(|one| said(&one.body)), "{letters:?}");
    // Whoever looks for the fund finds what it offers.
    let found = test.get("/en/programmes?q=fund+of+three").await;
    assert!(found.body.contains("A little"), "{}", found.body);
    // In the open: under the number of who holds its money, with the name of the fund.
    awards::publish(&test.app).await.unwrap();
    let grants = test.get("/data/grants.csv").await.body;
    assert!(grants.contains("A little (Fund of three)"), "{grants}");
    let slug = format!("select key from organisation where id = {}", scene.other.funder);
    let slug = test.text(&slug).await;
    let times = test.get(&format!("/en/awards/{slug}")).await;
    assert_eq!(times.status, 200, "{}", times.body);
    assert!(
        times
            .body
            .contains("Fund of three, a common fund of associations hosted by"),
        "{}",
        times.body
    );
    test.close().await;
}
