//! A funder writes its letters in its own words; what is told is told in them, and always says how it can be contested.

use super::deciding::envelope;
use super::{Scene, plain};
use crate::features::desk::letters::{Kind, usual};
use crate::shared::authz::Role;
use crate::shared::files;
use crate::shared::i18n::Lang;
use crate::testing::TestApp;

/// The text of a PDF is set in glyphs: what a letter says is read where it is kept.
async fn kept(test: &TestApp, what: &str) -> String {
    test.text(&format!(
        "select coalesce(max(document), '') from decision_letter where document like '%\"kind\":\"{what}\"%'"
    ))
    .await
}

#[tokio::test]
async fn letters_are_in_the_funders_own_words_and_say_how_to_contest_whatever_it_wrote() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.give("officer@example.org", Some(scene.city.funder), Role::Officer)
        .await;
    let officer = test.signed_in("officer@example.org", true).await;
    let city = test.signed_in("city@example.org", true).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    let list = plain(&officer.get("/en/desk").await);
    let at = list.find("/letter-words").unwrap();
    let from = list[..at].rfind('"').unwrap() + 1;
    let words = list[from..at + "/letter-words".len()].to_owned();
    let refusal = format!("{words}?which=refusal-en");
    assert!(plain(&officer.get(&refusal).await).contains("[remedies]"));
    assert_eq!(fund.get(&refusal).await.status, 404, "each its own");
    // A place that is not there, one that lacks, a word of an order: said, and what was typed stays.
    for (typed, said) in [
        (
            "[recipient] [project] [details] [iban]",
            "[iban], which there is not",
        ),
        ("[recipient] [project]", "must hold [details]"),
        (
            "[recipient] [project] [details] contractor",
            "speaks of an order or a service",
        ),
    ] {
        let refused = officer.post(&refusal, &[("words", typed)]).await;
        assert_eq!(refused.status, 422, "{typed}");
        assert!(
            refused.body.contains(said) && refused.body.contains("[recipient]"),
            "{}",
            refused.body
        );
    }
    let own = "Dear [recipient], about [project]: no. [details]";
    let looked = officer.post(&refusal, &[("words", own), ("act", "look")]).await;
    assert_eq!(looked.status, 200);
    assert_eq!(looked.header("content-type"), "application/pdf");
    assert_eq!(
        test.text("select cast(count(*) as text) from letter_words").await,
        "0",
        "to look keeps nothing"
    );
    // A colleague saves at the same moment: one is taken, the other told and shown what stands.
    test.give("colleague@example.org", Some(scene.city.funder), Role::Officer)
        .await;
    let colleague = test.signed_in("colleague@example.org", true).await;
    let begun = files::hash(usual(Lang::En, Kind::Refusal).as_bytes());
    let theirs = "To [recipient], on [project]: sorry. [details]";
    let (mine, other) = (
        [("words", own), ("seen", &*begun)],
        [("words", theirs), ("seen", &*begun)],
    );
    let (one, two) = tokio::join!(officer.post(&refusal, &mine), colleague.post(&refusal, &other));
    let mut met = [one.status.as_u16(), two.status.as_u16()];
    met.sort_unstable();
    assert_eq!(met, [303, 422], "{} {}", one.body, two.body);
    let told = if one.status == 422 { &one } else { &two };
    assert!(
        told.body.contains("Somebody saved other words meanwhile")
            && told.body.contains("The words that hold now"),
        "{}",
        told.body
    );
    let stands = test.text("select words from letter_words").await;
    let now = files::hash(stands.as_bytes());
    let again = officer.post(&refusal, &[("words", own), ("seen", &now)]).await;
    assert_eq!(again.status, 303, "{}", again.body);
    assert!(plain(&officer.get(&refusal).await).contains("about [project]: no."));
    // A partner whose language is English is refused in these words; the remedies stand there all the same.
    let key = &scene.partners[0].key;
    test.sql(&format!(
        "update organisation set language = 'en' where key = '{key}'"
    ))
    .await;
    let refuse = [("act", "refuse"), ("words", "Too late."), ("notify", "yes")];
    assert_eq!(
        scene.decide(&city, (0, &scene.city, 0), &refuse).await.status,
        303
    );
    let letter = kept(&test, "refusal").await;
    for said in [
        &*format!("Dear {}", scene.partners[0].name),
        "about Shared kitchens: no. Too late.",
        "What is missing now",
        "Of the €11,500 requested for the whole application, €8,000 will not come",
        "If you disagree",
        "within",
    ] {
        assert!(letter.contains(said), "{said}: {letter}");
    }
    // Those who ask read the same where it is told to them; a funder that did not say how near it stands reads none of it.
    let told = async |who: &str| {
        let letters = test.letters(&format!("{who}@example.org")).await;
        letters
            .iter()
            .filter(|one| one.body.contains("€8,000 will not come"))
            .count()
    };
    assert_eq!(
        (told("lead").await, told("second").await, told("fund").await),
        (1, 1, 0)
    );
    assert!(
        letter.contains("\"decided\":\"2026-11-24\""),
        "who decided, and when: {letter}"
    );
    // What is only decided and not told has no letter; less than was asked can be contested too.
    let money = envelope(&test, &scene.city).await;
    let grant = [("act", "grant"), ("amount", "1,500"), ("envelope", &*money)];
    assert_eq!(scene.decide(&city, (1, &scene.city, 0), &grant).await.status, 303);
    assert_eq!(kept(&test, "grant").await, "");
    assert_eq!(
        scene
            .decide(&city, (1, &scene.city, 1), &[("act", "notify")])
            .await
            .status,
        303
    );
    let letter = kept(&test, "grant").await;
    assert!(
        letter.contains("tribunal administratif") || letter.contains("Conseil d’État"),
        "{letter}"
    );
    // Both partners read both, on paper; a funder that did not say whether it stands too near reads none.
    let page = plain(&lead.get("/en/applications/shared-k7f3q2m9").await);
    assert_eq!(page.matches("The letter of").count(), 2, "{page}");
    let at = page.find("/en/applications/shared-k7f3q2m9/letters/").unwrap();
    let address = page[at..].split('"').next().unwrap();
    let paper = lead.get(address).await;
    assert_eq!(paper.header("content-type"), "application/pdf");
    assert_eq!(fund.get(address).await.status, 404);
    scene.declare(&fund).await;
    assert_eq!(fund.get(address).await.status, 200);
    // A promise says what it waits for, in the same way.
    let fund_money = envelope(&test, &scene.fund).await;
    let promise = [
        ("act", "condition"),
        ("amount", "1,000"),
        ("envelope", &*fund_money),
        ("words", "With the city."),
        ("if_programme", scene.city.address.as_str()),
        ("if_amount", "1,200"),
        ("notify", "yes"),
    ];
    let promised = scene.decide(&fund, (0, &scene.fund, 0), &promise).await;
    assert_eq!(promised.status, 303, "{}", promised.body);
    let letter = kept(&test, "condition").await;
    for said in ["promises you", "at least €1,200", "With the city."] {
        assert!(letter.contains(said), "{said}: {letter}");
    }
    // Other words alone change no amount, and the letter does not say that they do.
    let reworded = [
        ("act", "amend"),
        ("amount", "1,500"),
        ("envelope", &*money),
        ("words", "With your open days."),
    ];
    let said = scene.decide(&city, (1, &scene.city, 2), &reworded).await;
    assert_eq!(said.status, 303, "{}", said.body);
    // The other funder, which said since that it does not stand too near, reads what is missing: 8,000 €, and 500 € of each of two.
    let letters = test.letters("fund@example.org").await;
    let gap = "Of the €11,500 requested for the whole application, €9,000 will not come";
    assert_eq!(letters.iter().filter(|one| one.body.contains(gap)).count(), 1);
    let letter = kept(&test, "amendment").await;
    assert!(
        letter.contains("Le montant reste de") && letter.contains("With your open days."),
        "{letter}"
    );
    assert!(!letter.contains("Au lieu de"), "{letter}");
    // New words change nothing of what was told.
    let now = files::hash(own.as_bytes());
    let newer = [
        ("words", "[recipient] [project] [details] Later words."),
        ("seen", &*now),
    ];
    assert_eq!(officer.post(&refusal, &newer).await.status, 303);
    assert!(!kept(&test, "refusal").await.contains("Later words."));
    test.close().await;
}

#[tokio::test]
async fn whoever_has_less_than_they_asked_reads_how_to_contest_it_by_the_law_of_that_funder() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    let lead = test.signed_in("lead@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    // The city is a Belgian one.
    let mut places = test.app.territory.gazetteer.places().iter();
    let belgian = &places.find(|place| place.country == "be").unwrap().code;
    test.sql(&format!(
        "update organisation set commune = '{belgian}' where id = {}",
        scene.city.funder
    ))
    .await;
    let refuse = [("act", "refuse"), ("words", "Too late."), ("notify", "yes")];
    assert_eq!(
        scene.decide(&city, (0, &scene.city, 0), &refuse).await.status,
        303
    );
    let page = plain(&lead.get("/en/applications/shared-k7f3q2m9").await);
    assert!(
        page.contains("by an application for annulment to the Council of State")
            && !page.contains("tribunal administratif"),
        "{page}"
    );
    let told = test.letters("lead@example.org").await;
    assert!(
        told.iter().any(|one| one.body.contains("Council of State")),
        "told with the refusal itself"
    );
    // A private funder grants less than was asked: that can be talked about, and the law gives no particular way.
    assert!(!page.contains("is no public body"), "{page}");
    let money = envelope(&test, &scene.fund).await;
    let less = [
        ("act", "grant"),
        ("amount", "1,000"),
        ("envelope", &*money),
        ("notify", "yes"),
    ];
    assert_eq!(scene.decide(&fund, (0, &scene.fund, 0), &less).await.status, 303);
    let page = plain(&lead.get("/en/applications/shared-k7f3q2m9").await);
    assert!(page.contains("is no public body"), "{page}");
    test.close().await;
}
