//! An answer to a call for poles: its roadmap is written where the project is, checked, frozen, printed, and becomes that of
//! the pole without being typed again.

use super::printing::{bare, printed};
use super::{Scene, fine};
use crate::features::calls::{Criterion, Kind};
use crate::shared::i18n::{Lang, Words};
use crate::testing::TestApp;

#[tokio::test]
async fn an_answer_to_a_call_for_poles_holds_the_roadmap_that_the_pole_begins_with() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |content| {
        content.about.kind = Kind::Poles;
        content.criteria.list = vec![Criterion {
            words: Words::default().and(Lang::En, "Being several"),
            weight: 100,
            several: true,
        }];
    })
    .await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    let check = lead.get(&scene.page()).await;
    fine(&check);
    for field in ["The strategy", "The means held in common", "The governance"] {
        let said = format!("“{field}” is not filled in.");
        assert!(check.body.contains(&said), "{field}: {}", check.body);
    }
    let section = format!("{}/sections/roadmap", scene.project);
    assert!(check.body.contains(&section), "the way leads there");
    assert_eq!(scene.freeze(&lead).await.status, 422);
    assert!(
        !lead.get(&scene.project).await.body.contains("/sections/roadmap"),
        "a project that nobody writes a roadmap for shows none"
    );

    // One page asks the three texts and what each is; what the registers know is chosen already.
    let shown = lead.get(&section).await;
    fine(&shown);
    let named = |at: usize| format!("sector-{}", scene.partners[at].key);
    assert!(shown.body.contains(&format!("name=\"{}\"", named(0))));
    assert!(shown.body.contains("<option value=\"association\" selected>"));
    let (first, other) = (named(0), named(1));
    let (shown_first, shown_other) = (format!("v-{first}"), format!("v-{other}"));
    let sent = [
        ("v-strategy-fr", "0"),
        ("strategy-fr", "Que le bois serve deux fois."),
        ("v-means-fr", "0"),
        ("means-fr", "Un hangar (inventé)."),
        ("v-governance-fr", "0"),
        ("governance-fr", "Une voix chacun."),
        (shown_first.as_str(), "0"),
        (first.as_str(), "association"),
        (shown_other.as_str(), "0"),
        (other.as_str(), "research"),
        ("ready", "1"),
    ];
    assert_eq!(lead.post(&section, &sent).await.status, 303);
    // Somebody else had the page open meanwhile: nothing is lost on either side.
    let late = [(shown_other.as_str(), "0"), (other.as_str(), "training")];
    let conflict = second.post(&section, &late).await;
    assert_eq!(conflict.status, 422);
    assert!(
        conflict.body.contains("<option value=\"training\" selected>") && conflict.body.contains("Research")
    );
    fine(&lead.get(&format!("{}/history", scene.project)).await);
    let workspace = lead.get(&scene.project).await;
    assert!(
        workspace.body.contains("/sections/roadmap"),
        "now it is a section"
    );

    let check = lead.get(&scene.page()).await;
    fine(&check);
    assert!(
        check
            .body
            .contains("Not yet in the group: Small and medium firms and Public bodies."),
        "{}",
        check.body
    );
    scene.signed(&lead, &second).await;
    let sent = scene.send(&lead).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let page = test
        .text("select '/en/applications/' || address from application")
        .await;
    let version = lead.get(&format!("{page}/versions/1")).await;
    let text = printed(&version);
    let research = format!("Research: {}", scene.partners[1].name);
    for said in [
        "Que le bois serve deux fois.",
        "Une voix chacun.",
        research.as_str(),
    ] {
        assert!(text.contains(&bare(said)), "{said}: {text}");
    }
    let stands = |words: &str| text.find(&bare(words)).unwrap();
    assert!(
        stands("Que le bois serve") < stands("Un repas par semaine"),
        "the roadmap is read before the actions"
    );

    // Selected, it is a pole; nobody types a word of its roadmap again.
    test.sql("update application set state = 'decided'").await;
    test.sql("insert into application_outcome (application_id, selected) select id, 1 from application")
        .await;
    let officer = test.signed_in("officer@example.org", true).await;
    test.sql(
        "insert into capacity (id, organisation_id, kind, starts, created_at)
         select 7, organisation_id, 'organiser', '2026-01-01', 0 from call_organiser where call_id = (select call_id from application)",
    )
    .await;
    let number = test.text("select cast(id as text) from application").await;
    fine(&officer.get(&format!("/en/poles/new?answer={number}")).await);
    let sent = [
        ("answer", number.as_str()),
        ("name", "Wood together"),
        ("theme", test.app.territory.themes[0].slug.as_str()),
        ("since", "2026-11-01"),
        ("decision", "Invented decision of the jury"),
    ];
    let done = officer.post("/en/poles/new", &sent).await;
    assert_eq!(done.status, 303, "{}", done.body);
    let pole = done.header("location").to_owned();
    let yes = pole.replace(
        "/en/",
        &format!("/en/organisations/{}/", scene.partners[0].slug()),
    );
    assert_eq!(lead.post(&yes, &[("carries", "yes")]).await.status, 303);
    let theirs = pole.replace(
        "/en/",
        &format!("/en/organisations/{}/", scene.partners[1].slug()),
    );
    assert_eq!(second.post(&theirs, &[("word", "accept")]).await.status, 303);
    let read = test.get(&pole).await;
    fine(&read);
    for said in [
        "Que le bois serve deux fois.",
        "Un hangar (inventé).",
        "Une voix chacun.",
        "Un repas par semaine",
        "Research",
    ] {
        assert!(read.body.contains(said), "{said}: {}", read.body);
    }
    test.close().await;
}
