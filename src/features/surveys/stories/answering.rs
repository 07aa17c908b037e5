//! An organisation answers by its link, without an account: page by page, taken up again, corrected until the end.

use super::{begin, fine, maker, open};
use crate::features::directory;
use crate::features::surveys::inviting::{ROUND, write_letters, write_round};
use crate::features::surveys::store::units;
use crate::features::surveys::survey::Way;
use crate::shared::authz::Role;
use crate::shared::web::hashed;
use crate::testing::TestApp;

pub(super) fn link(letter: &str) -> String {
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
    // What is being written nobody else reads: not even whoever types what came on paper all the same.
    let own = drawn
        .iter()
        .find(|unit| unit.organisation == Some(asked))
        .unwrap();
    let spied = format!("{page}/paper/{}", own.id);
    let entry = officer.get(&spied).await;
    fine(&entry);
    assert!(!entry.body.contains("1,250"), "{}", entry.body);
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
    write_letters(&test.app).await.unwrap();
    assert_eq!(test.letters("chair@example.org").await.len(), 1);

    // On paper, for somebody whom no letter reached; never over what came by the link.
    let mut connection = test.app.db.read().await.unwrap();
    let ours = units::of_survey(&mut connection, survey.id).await.unwrap();
    drop(connection);
    let ours = ours.iter().find(|unit| unit.organisation == Some(asked)).unwrap();
    assert_eq!(ours.way, Way::Online);
    let given = officer.get(&format!("{page}/paper/{}", ours.id)).await;
    fine(&given);
    assert!(given.body.contains("gave its answers by its link") && !given.body.contains("1,250"));
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
    let bound = officer
        .post(&format!("{page}/run"), &[("act", "print-pdf")])
        .await;
    assert!(bound.bytes.starts_with(b"%PDF"), "{}", bound.status);
    // A link that was printed was seen: what is saved and given by it, it shows to nobody.
    // Each letter is in the language of its organisation; here they are read in English.
    let seen: Vec<String> = printed
        .body
        .match_indices("/answer/")
        .map(|(at, _)| format!("/en{}", printed.body[at..].split('<').next().unwrap()))
        .take(2)
        .collect();
    let shown = ("shown", "employs jobs volunteers");
    let given = [
        ("version", "1"),
        shown,
        ("a-employs", "yes"),
        ("a-jobs", "77"),
        ("a-volunteers", "4,321"),
    ];
    let more = [("version", "2"), shown, ("a-volunteers", "1,234")];
    for door in &seen {
        let saved = visitor.post(&format!("{door}/2"), &given).await;
        assert_eq!(saved.header("location"), format!("{door}/3"), "{}", saved.body);
        for way in ["", "/2"] {
            let blank = visitor.get(&format!("{door}{way}")).await;
            fine(&blank);
            assert!(
                !blank.body.contains("4,321") && !blank.body.contains("checked"),
                "{}",
                blank.body
            );
        }
        assert_eq!(visitor.post(&format!("{door}/2"), &more).await.status, 303);
    }
    let unit_of = |door: &str| {
        let token = hashed(door.rsplit('/').next().unwrap());
        format!("select cast(unit_id as text) from survey_link where token_hash = '{token}'")
    };
    let unit = test.text(&unit_of(&seen[0])).await;
    let kept = async |unit: &str, question: &str| {
        let sql = format!(
            "select coalesce(max(value), '') from survey_answer where unit_id = {unit} and question = '{question}'"
        );
        test.text(&sql).await
    };
    assert_eq!(kept(&unit, "jobs").await, "77", "what was left empty stays");
    assert_eq!(
        kept(&unit, "volunteers").await,
        "1234",
        "what was written takes its place"
    );
    assert_eq!(visitor.post(&seen[0], &[("act", "send")]).await.status, 303);
    for way in ["", "/2"] {
        let sealed = visitor.get(&format!("{}{way}", seen[0])).await;
        fine(&sealed);
        assert!(sealed.body.contains("it shows them no more"), "{}", sealed.body);
    }
    // Whoever began by its link and then answers on paper is typed in all the same, from an empty form.
    let unit = test.text(&unit_of(&seen[1])).await;
    let typed = format!("{page}/paper/{unit}");
    assert!(officer.get(&format!("{page}/paper")).await.body.contains(&typed));
    let entry = officer.get(&typed).await;
    fine(&entry);
    assert!(
        !entry.body.contains("1,234") && !entry.body.contains("checked"),
        "{}",
        entry.body
    );
    let paper = [("version", "3"), ("a-employs", "no"), ("a-hours", "8")];
    assert_eq!(officer.post(&typed, &paper).await.status, 303);
    assert_eq!(kept(&unit, "employs").await, "no");
    assert_eq!(kept(&unit, "volunteers").await, "");
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
    // Whoever was writing at that moment reads that it ended, and their words again: those of no answer too.
    let late = [shown, ("a-employs", "yes"), ("a-volunteers", "about 77")];
    let late = visitor.post(&format!("{door}/2"), &late).await;
    assert_eq!(late.status, 422);
    for said in ["takes no more answers", "<dd class=\"pre\">Yes</dd>", "about 77"] {
        assert!(late.body.contains(said), "{said} is not in {}", late.body);
    }
    assert_eq!(
        visitor.post(&door, &[("act", "refuse")]).await.status,
        303,
        "it is never too late for that"
    );
    let refuses = test
        .text("select cast(count(*) as text) from survey_refusal")
        .await;
    assert_eq!(refuses, "1");
    // A link can be in anybody's hands: those who act for it are told, and where it is taken back.
    let told = test.letters("chair@example.org").await;
    assert!(told.iter().any(|one| one.subject.starts_with("No more surveys")));
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

#[tokio::test]
async fn letters_leave_in_rounds_and_what_was_cut_goes_on() {
    let test = TestApp::demonstration().await;
    let (maker, officer) = maker(&test).await;
    let page = begin(&maker, &officer).await;
    let (_, drawn) = open(&test, &officer, &page, "nothing", "5000").await;
    // As it is the moment after it was opened: nobody was written to, and two have somebody here.
    test.sql("update survey_unit set letter = 'first', written_to = 0")
        .await;
    let (first, last) = (&drawn[0], &drawn[drawn.len() - 1]);
    for (email, unit) in [("first@example.org", first), ("last@example.org", last)] {
        test.give(email, unit.organisation, Role::Representative).await;
    }
    let run = format!("{page}/run");
    let waits = officer.get(&run).await;
    fine(&waits);
    assert!(waits.body.contains("are about to leave"), "{}", waits.body);
    assert!(
        !waits.body.contains("has nobody here") && !waits.body.contains("have nobody here"),
        "whether anybody can be written to is not known yet"
    );
    let round = usize::try_from(ROUND).unwrap();
    assert_eq!(write_round(&test.app).await.unwrap(), round);
    let left = format!(
        "select cast({} - count(*) as text) from survey_unit where letter = ''",
        drawn.len()
    );
    assert_eq!(test.text(&left).await, (drawn.len() - round).to_string());
    assert_eq!(test.letters("first@example.org").await.len(), 1);
    assert_eq!(test.letters("last@example.org").await.len(), 0);
    // The machine stops here; whoever goes on writes to nobody twice.
    write_letters(&test.app).await.unwrap();
    write_letters(&test.app).await.unwrap();
    for email in ["first@example.org", "last@example.org"] {
        assert_eq!(test.letters(email).await.len(), 1, "{email}");
    }
    // Reminders too, in the next round, and none once it is closed.
    let remind = [("version", "4"), ("act", "remind")];
    let soon = officer.get(&run).await;
    fine(&soon);
    assert!(soon.body.contains("a reminder can leave from"), "{}", soon.body);
    assert_eq!(officer.post(&run, &remind).await.status, 303);
    assert!(
        officer
            .get(&run)
            .await
            .body
            .contains("Nobody is to be reminded now")
    );
    test.sql("update survey_unit set reminded_at = 0").await;
    assert_eq!(officer.post(&run, &remind).await.status, 303);
    let again = "select cast(count(*) as text) from survey_unit where letter = 'again'";
    assert_ne!(test.text(again).await, "0");
    assert_eq!(test.letters("first@example.org").await.len(), 1);
    let close = [("version", "4"), ("act", "close")];
    assert_eq!(officer.post(&run, &close).await.status, 303);
    write_letters(&test.app).await.unwrap();
    assert_eq!(
        test.letters("first@example.org").await.len(),
        1,
        "it takes no answers any more"
    );
    test.close().await;
}
