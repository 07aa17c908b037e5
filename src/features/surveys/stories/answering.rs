//! An organisation answers by its link, without an account: page by page, taken up again, corrected until the end.

use super::{begin, fine, maker, open};
use crate::features::directory;
use crate::features::surveys::store::units;
use crate::features::surveys::survey::Way;
use crate::shared::authz::Role;
use crate::testing::TestApp;

fn link(letter: &str) -> String {
    let line = letter.lines().find(|line| line.contains("/answer/")).unwrap();
    line[line.find("/en/answer/").unwrap()..].to_owned()
}

#[tokio::test]
async fn an_organisation_answers_by_its_link_without_an_account() {
    let test = TestApp::demonstration().await;
    let (maker, officer) = maker(&test).await;
    // Somebody acts for everybody who could be drawn: their letters have one link each.
    let one = format!(
        "select cast(min(id) as text) from organisation where state = 'active' and kind = 'association'
            and place = 'certain' and id <> {}",
        maker.id
    );
    let asked = test.text(&one).await;
    let asked: i64 = asked.parse().unwrap();
    test.give("chair@example.org", Some(asked), Role::Representative)
        .await;
    let page = begin(&maker, &officer).await;
    let (survey, drawn) = open(&test, &officer, &page, "nothing", "5000").await;
    let letters = test.letters("chair@example.org").await;
    assert_eq!(letters.len(), 1, "one letter");
    let door = link(&letters[0].body);
    let token = door.rsplit('/').next().unwrap().to_owned();
    let kept = test
        .text("select min(token_hash) || max(token_hash) from survey_link")
        .await;
    let links: i64 = test
        .text("select cast(count(*) as text) from survey_link")
        .await
        .parse()
        .unwrap();
    assert!(!kept.contains(&token), "only the hash is kept");
    assert!((1..=2).contains(&links), "and only of links that left: {links}");

    let visitor = test.browser();
    assert_eq!(visitor.get(&format!("{door}x")).await.status, 404);
    let start = visitor.get(&door).await;
    fine(&start);
    assert!(
        start.body.contains("What you are not asked"),
        "what registers hold is not asked"
    );
    for lang in ["fr", "nl"] {
        fine(&visitor.get(&door.replace("/en/", &format!("/{lang}/"))).await);
    }
    fine(&visitor.get(&format!("{door}/2")).await);
    // On the page of people: whether they employ, volunteers, hours.
    let shown = ("shown", "employs volunteers hours");
    let wrong = visitor
        .post(
            &format!("{door}/2"),
            &[
                ("version", "1"),
                shown,
                ("a-employs", "yes"),
                ("a-volunteers", "many"),
            ],
        )
        .await;
    assert_eq!(wrong.status, 422);
    fine_but_refused(&wrong.body);
    let first = [
        ("sending", "p2"),
        ("version", "1"),
        shown,
        ("a-employs", "yes"),
        ("a-volunteers", "1,250"),
        ("a-hours", ""),
    ];
    let saved = visitor.post(&format!("{door}/2"), &first).await;
    assert_eq!(
        saved.header("location"),
        format!("{door}/2#a-jobs"),
        "its answer brings two more: {}",
        saved.body
    );
    assert_eq!(
        visitor
            .post(&format!("{door}/2"), &first)
            .await
            .header("location"),
        format!("{door}/2#a-jobs"),
        "once"
    );
    let noted = test
        .text("select coalesce(max(address), '') from sent_form")
        .await;
    assert!(!noted.contains(&token), "the link is noted nowhere: {noted}");
    // What is being written is nobody else's: not even that of whoever types what came on paper.
    let own = drawn
        .iter()
        .find(|unit| unit.organisation == Some(asked))
        .unwrap();
    let spied = format!("{page}/paper/{}", own.id);
    assert_eq!(officer.get(&spied).await.status, 404);
    assert_eq!(
        officer
            .post(&spied, &[("version", "2"), ("a-employs", "no")])
            .await
            .status,
        404
    );
    let late = visitor
        .post(&format!("{door}/2"), &[("version", "1"), shown])
        .await;
    assert_eq!(
        late.status, 422,
        "somebody else of the organisation saved meanwhile"
    );
    let more = [
        ("version", "2"),
        ("shown", "employs jobs full-time volunteers hours"),
        ("a-employs", "yes"),
        ("a-jobs", "3"),
        ("a-full-time", "2.5"),
        ("a-volunteers", "1,250"),
        ("a-hours", "40"),
    ];
    let saved = visitor.post(&format!("{door}/2"), &more).await;
    assert_eq!(saved.header("location"), format!("{door}/3"), "{}", saved.body);
    let again = visitor.get(&door).await;
    fine(&again);
    assert!(
        again.body.contains("1,250") && again.body.contains("2.5"),
        "it is taken up where it was left"
    );
    assert_eq!(visitor.post(&door, &[("act", "send")]).await.status, 303);
    assert!(
        visitor
            .get(&door)
            .await
            .body
            .contains("You can still correct them.")
    );
    // A reminder is not for those who answered.
    assert_eq!(
        officer
            .post(&format!("{page}/run"), &[("version", "4"), ("act", "remind")])
            .await
            .status,
        303
    );
    assert_eq!(test.letters("chair@example.org").await.len(), 1);

    // On paper, for somebody whom no letter reached; never over what came by the link.
    let mut connection = test.app.db.read().await.unwrap();
    let ours = units::of_survey(&mut connection, survey.id).await.unwrap();
    drop(connection);
    let ours = ours.iter().find(|unit| unit.organisation == Some(asked)).unwrap();
    assert_eq!(ours.way, Way::Online);
    assert_eq!(
        officer.get(&format!("{page}/paper/{}", ours.id)).await.status,
        404
    );
    let other = drawn
        .iter()
        .find(|unit| unit.organisation != Some(asked))
        .unwrap();
    fine(&officer.get(&format!("{page}/paper")).await);
    let typed = format!("{page}/paper/{}", other.id);
    fine(&officer.get(&typed).await);
    assert_eq!(
        officer
            .post(&typed, &[("version", "1"), ("a-employs", "no")])
            .await
            .status,
        303
    );
    let run = officer.get(&format!("{page}/run")).await;
    fine(&run);
    assert!(run.body.contains("2 organisations answered"));
    let printed = officer.post(&format!("{page}/run"), &[("act", "print")]).await;
    fine(&printed);
    // A link that was printed was seen: what is given by it, it shows to nobody.
    let seen = printed.body[printed.body.find("/en/answer/").unwrap()..]
        .split('<')
        .next()
        .unwrap();
    let given = [("version", "1"), ("shown", "employs"), ("a-employs", "yes")];
    assert_eq!(visitor.post(&format!("{seen}/2"), &given).await.status, 303);
    assert_eq!(visitor.post(seen, &[("act", "send")]).await.status, 303);
    for way in ["", "/2"] {
        let sealed = visitor.get(&format!("{seen}{way}")).await;
        fine(&sealed);
        assert!(sealed.body.contains("it shows them no more"), "{}", sealed.body);
    }
    fine(&officer.get(&format!("{page}/texts")).await);
    assert_eq!(
        officer.get(&format!("{page}/progress/progress.csv")).await.status,
        200
    );

    // Nobody answers once it is closed, and too few answers say nothing.
    assert_eq!(
        officer
            .post(&format!("{page}/run"), &[("version", "4"), ("act", "close")])
            .await
            .status,
        303
    );
    assert!(visitor.get(&door).await.body.contains("takes no more answers"));
    assert_eq!(visitor.post(&format!("{door}/2"), &more).await.status, 200);
    assert_eq!(
        visitor.post(&door, &[("act", "refuse")]).await.status,
        303,
        "it is never too late for that"
    );
    let refuses = test
        .text("select cast(count(*) as text) from survey_refusal")
        .await;
    assert_eq!(refuses, "1");
    // And it is taken back by whoever acts for it, on its page.
    let mut connection = test.app.db.read().await.unwrap();
    let organisation = directory::any_by_ids(&mut connection, &[asked])
        .await
        .unwrap()
        .pop()
        .unwrap();
    drop(connection);
    let own = format!("/en/organisations/{}", organisation.slug());
    let chair = test.signed_in("chair@example.org", true).await;
    assert!(chair.get(&own).await.body.contains("Accept to be asked again"));
    assert_eq!(
        visitor.post(&format!("{own}/asked-again"), &[]).await.status,
        303,
        "to sign in"
    );
    assert_eq!(officer.post(&format!("{own}/asked-again"), &[]).await.status, 404);
    assert_eq!(chair.post(&format!("{own}/asked-again"), &[]).await.status, 303);
    let refuses = test
        .text("select cast(count(*) as text) from survey_refusal")
        .await;
    assert_eq!(refuses, "0");
    // Never published, it is forgotten a year after its last day all the same.
    let mut transaction = test.app.db.write().await.unwrap();
    let later = "2026-12-26T00:00:00Z"
        .parse::<jiff::Timestamp>()
        .unwrap()
        .as_second();
    crate::features::surveys::forget_before(&mut transaction, later)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let left = test
        .text("select cast(count(organisation_id) as text) from survey_unit")
        .await;
    assert_eq!(left, "0");
    test.close().await;
}

fn fine_but_refused(body: &str) {
    assert!(
        body.contains("href=\"#a-volunteers\"") && body.contains("many"),
        "{body}"
    );
}
