//! A survey is written: blocks, a question of one's own, conditions, languages; and who is asked is drawn.

use super::{begin, borrowed, fine, held, maker, words};
use crate::features::surveys::sampling::Plan;
use crate::shared::i18n::Lang;
use crate::testing::TestApp;

#[tokio::test]
async fn a_survey_is_written_and_its_sample_is_drawn_with_known_probabilities() {
    let test = TestApp::demonstration().await;
    let (maker, officer) = maker(&test).await;
    let page = begin(&maker, &officer).await;
    let (questions, sample, run) = (
        format!("{page}/questions"),
        format!("{page}/sample"),
        format!("{page}/run"),
    );
    assert_eq!(
        test.get(&page).await.status,
        404,
        "a draft is of those who make it"
    );
    for step in [
        "words",
        "questions",
        "questions/new",
        "questions/new-heading",
        "questions/jobs",
        "preview",
        "sample",
        "run",
    ] {
        fine(&officer.get(&format!("{page}/{step}")).await);
    }
    let early = officer.get(&run).await;
    assert!(early.body.contains("texts in a language") && early.body.contains("the draw of who is asked"));

    // A question of one's own, put after an answer; the condition holds the order.
    let mut new = vec![
        ("version", "1"),
        ("kind", "one"),
        ("words-en", "How do you find rooms?"),
        ("choices-en", "By friends\nBy chance"),
        ("choices-fr", "Par des amis"),
        ("only-if", "employs yes"),
    ];
    let refused = officer.post(&format!("{questions}/new"), &new).await;
    assert_eq!(refused.status, 422, "as many choices in each language");
    assert!(refused.body.contains("By friends"), "nothing typed is lost");
    new.retain(|(field, _)| *field != "choices-fr");
    let added = officer.post(&format!("{questions}/new"), &new).await;
    assert_eq!(added.status, 303, "{}", added.body);
    let late = officer.post(&format!("{questions}/new"), &new).await;
    assert_eq!(late.status, 422, "somebody changed it meanwhile");
    let bounds = [
        ("version", "2"),
        ("kind", "number"),
        ("words-en", "How many?"),
        ("least", "10"),
        ("most", "5"),
    ];
    let refused = officer.post(&format!("{questions}/new"), &bounds).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("cannot be below"), "{}", refused.body);
    let listed = officer.get(&questions).await;
    fine(&listed);
    assert!(listed.body.contains("missing in"), "what lacks is named");
    let gone = officer
        .post(&questions, &[("version", "2"), ("act", "away employs")])
        .await;
    assert_eq!(gone.status, 422, "others depend on it");
    let own = officer
        .post(&questions, &[("version", "2"), ("act", "away how-do-you-find")])
        .await;
    assert_eq!(own.status, 303, "{}", own.body);

    // A proposal changes nothing; a draw is kept, with each one's probability.
    let mut wanted = vec![
        ("kind", "association"),
        ("by", "theme"),
        ("by", "side"),
        ("size", "60"),
        ("way", "balanced"),
        ("act", "see"),
    ];
    let seen = officer.post(&sample, &wanted).await;
    fine(&seen);
    assert!(held(&test, &page).await.1.is_empty());
    wanted.retain(|(field, _)| *field != "act");
    wanted.push(("act", "draw"));
    assert_eq!(officer.post(&sample, &wanted).await.status, 303);
    let (_, drawn) = held(&test, &page).await;
    assert!(drawn.len() >= 60, "{}", drawn.len());
    let stands_for: f64 = drawn.iter().map(|unit| 1.0 / unit.probability).sum();
    let plan = test.text("select plan from survey_sample").await;
    let plan: Plan = serde_json::from_str(&plan).unwrap();
    assert!(
        (stands_for - plan.population() as f64).abs() < 1e-6,
        "{stands_for} of {}",
        plan.population()
    );
    assert!(plan.population() > 100 && plan.asked() == drawn.len() as u64);
    // Whoever does not wish to be asked is not drawn, and that is said.
    test.sql(
        "insert into survey_refusal (organisation_id, refused_at) select organisation_id, 0 from survey_unit",
    )
    .await;
    assert_eq!(officer.post(&sample, &wanted).await.status, 303);
    let (_, again) = held(&test, &page).await;
    assert!(again.iter().all(|unit| {
        drawn
            .iter()
            .all(|before| before.organisation != unit.organisation)
    }));
    let shown = officer.get(&sample).await;
    fine(&shown);
    assert!(shown.body.contains("do not wish to be asked"));

    let closed = officer
        .post(
            &run,
            &[("version", "5"), ("act", "open"), ("closes", "2026-12-24")],
        )
        .await;
    assert_eq!(closed.status, 422, "nothing says why it is made");
    let saved = officer
        .post(&format!("{page}/words"), &borrowed(&words("5", "theme")))
        .await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    let past = officer
        .post(
            &run,
            &[("version", "6"), ("act", "open"), ("closes", "2026-11-01")],
        )
        .await;
    assert_eq!(past.status, 422);
    // A colleague draws again meanwhile: letters leave only to those who were seen.
    assert_eq!(officer.post(&sample, &wanted).await.status, 303);
    let stale = officer
        .post(
            &run,
            &[("version", "6"), ("act", "open"), ("closes", "2026-12-24")],
        )
        .await;
    assert_eq!(stale.status, 422);
    assert_eq!(
        officer
            .post(
                &run,
                &[("version", "7"), ("act", "open"), ("closes", "2026-12-24")]
            )
            .await
            .status,
        303
    );
    for address in [
        "/fr/surveys",
        "/nl/surveys",
        &page,
        &page.replace("/en/", "/nl/"),
        "/en/observatory",
    ] {
        fine(&test.get(address).await);
    }
    // What is asked stands; its words may be mended, and only they.
    let other = [
        ("version", "8"),
        ("kind", "one"),
        ("words-en", "Any employees?"),
        ("words-fr", "a"),
        ("words-nl", "b"),
    ];
    assert_eq!(
        officer.post(&format!("{questions}/employs"), &other).await.status,
        303
    );
    let (survey, _) = held(&test, &page).await;
    assert_eq!(survey.draft.question("employs").unwrap().kind.as_str(), "yes-no");
    assert!(!test.get(&page).await.body.contains("Any employees?"), "not yet");
    assert_eq!(
        officer
            .post(&run, &[("version", "9"), ("act", "reword")])
            .await
            .status,
        303
    );
    assert!(test.get(&page).await.body.contains("Any employees?"));
    assert_eq!(officer.get(&format!("{questions}/new")).await.status, 404);
    assert_eq!(
        officer.post(&sample, &wanted).await.status,
        404,
        "nobody draws again"
    );
    // Two choices cannot change places: answers given to the one would count for the other.
    let (survey, _) = held(&test, &page).await;
    let asked = survey.draft.question("first-source").unwrap();
    let mut fields = vec![
        ("version".to_owned(), "10".to_owned()),
        ("kind".to_owned(), "one".to_owned()),
    ];
    for lang in Lang::ALL {
        let choices: Vec<&str> = asked
            .choices
            .iter()
            .rev()
            .map(|choice| choice.words.only(lang))
            .collect();
        fields.push((format!("words-{lang}"), asked.words.only(lang).to_owned()));
        fields.push((format!("choices-{lang}"), choices.join("\n")));
    }
    let moved = officer
        .post(&format!("{questions}/first-source"), &borrowed(&fields))
        .await;
    assert_eq!(moved.status, 422);
    assert!(
        moved.body.contains("Keep the order of the choices"),
        "{}",
        moved.body
    );
    test.close().await;
}

#[tokio::test]
async fn a_survey_begins_with_the_questions_of_an_earlier_one_of_its_maker() {
    let test = TestApp::demonstration().await;
    let (maker, officer) = maker(&test).await;
    let page = begin(&maker, &officer).await;
    let address = page.rsplit('/').next().unwrap();
    let door = format!("/en/organisations/{}/surveys", maker.slug());
    let shown = officer.get(&door).await;
    fine(&shown);
    assert!(
        shown.body.contains(&format!("value=\"{address}\"")),
        "{}",
        shown.body
    );
    // Of another's, or of none, a blank page is begun.
    for (from, asks) in [(address, true), ("of-nobody", false)] {
        let sent = [("sending", from), ("title", "A year later"), ("from", from)];
        let begun = officer.post(&door, &sent).await;
        assert_eq!(begun.status, 303, "{}", begun.body);
        let words = officer.get(begun.header("location")).await;
        fine(&words);
        assert!(words.body.contains("A year later"), "{}", words.body);
        assert!(!words.body.contains("Fictitious questions"), "{}", words.body);
        let at = begun.header("location").strip_suffix("/words").unwrap();
        let questions = officer.get(&format!("{at}/questions")).await;
        fine(&questions);
        let is_asked = questions.body.contains("Does your association have employees?");
        assert_eq!(is_asked, asks, "{}", questions.body);
    }
    test.close().await;
}
