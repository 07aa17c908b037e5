//! What may be compared with what: figures of before stand apart, and so do two countries that do not count the same.

use super::fine;
use crate::testing::TestApp;

#[tokio::test]
async fn what_was_published_before_stands_beside_its_indicator_as_what_does_not_compare() {
    let test = TestApp::demonstration().await;
    let page = async |lang: &str, slug: &str| {
        fine(&test.get(&format!("/{lang}/observatory/indicators/{slug}")).await)
    };
    for (slug, said) in [
        ("living-associations", "20,000 associations in the metropolis"),
        (
            "metropolitan-scale",
            "19% of associations act at the scale of the metropolis",
        ),
        ("employers", "3,100 employing organisations"),
        ("jobs", "46,300 jobs"),
        ("jobs-full-time", "Posts or full-time equivalents: it is not said"),
        ("share-of-employment", "15.6% of jobs in the private sector"),
        ("share-of-product", "this figure cannot be recomputed"),
        ("volunteers-full-time", "19,000 full-time equivalents"),
    ] {
        let page = page("en", slug).await;
        for said in [said, "other perimeter, other method"] {
            assert!(page.contains(said), "{slug}: {said} is not in {page}");
        }
    }
    assert!(
        page("fr", "jobs")
            .await
            .contains("autre périmètre, autre méthode")
    );
    assert!(page("nl", "jobs").await.contains("46.300 banen"));
    // Of what nobody published before nothing is said.
    assert!(!page("en", "density").await.contains("Published before"));
    test.close().await;
}

#[tokio::test]
async fn two_countries_that_do_not_count_the_same_are_not_drawn_side_by_side() {
    let test = TestApp::demonstration().await;
    let figure = async |slug: &str, name: &str| {
        let page = fine(&test.get(&format!("/en/observatory/indicators/{slug}")).await);
        let begins = page
            .split(&format!("<figure class=\"figure\" id=\"{name}\""))
            .nth(1);
        let begins = begins.unwrap_or_else(|| panic!("{name} is not in {page}"));
        begins.split("</figure>").next().unwrap().to_owned()
    };
    // What registers hold is told of each side in a table, and drawn beside no other.
    let registered = figure("living-associations", "side").await;
    assert!(
        registered.contains("these numbers do not compare") && !registered.contains("<svg"),
        "{registered}"
    );
    assert!(registered.contains("Flanders"), "{registered}");
    let picture = "/en/observatory/indicators/living-associations/figures/side.svg";
    assert_eq!(test.get(picture).await.status, 404);
    let communes = figure("living-associations", "commune").await;
    assert!(
        communes.contains("compare within one country") && communes.contains("<svg"),
        "{communes}"
    );
    // What was asked in the same words on both sides is drawn.
    let reach = figure("metropolitan-reach", "side").await;
    assert!(
        !reach.contains("do not compare") && reach.contains("<svg"),
        "{reach}"
    );
    // Within one country there is nothing to say.
    let narrowed = "/en/observatory/indicators/living-associations?place=metropole";
    let narrowed = fine(&test.get(narrowed).await);
    assert!(!narrowed.contains("these numbers do not compare"), "{narrowed}");

    // In a portrait each indicator says it, where what stands beside is on the other side.
    let portrait = async |with: &str| {
        let address = format!("/en/observatory/portraits/communes/59350?with={with}");
        fine(&test.get(&address).await)
    };
    let across = portrait("flandre").await;
    let line = |slug: &str| {
        let begins = across
            .split(&format!("/observatory/indicators/{slug}?place=59350"))
            .nth(1);
        begins.unwrap().split("</th>").next().unwrap().to_owned()
    };
    assert!(
        line("density").contains("does not compare across the border"),
        "{across}"
    );
    assert!(
        !line("metropolitan-reach").contains("does not compare"),
        "{across}"
    );
    let within = portrait("59512").await;
    assert!(!within.contains("does not compare across the border"), "{within}");

    let programs = test.get("/api/v1/indicators?lang=en").await.json();
    for (slug, across) in [("density", false), ("metropolitan-reach", true)] {
        let items = programs["items"].as_array().unwrap();
        let own = items.iter().find(|one| one["id"] == slug).unwrap();
        assert_eq!(own["across"], across, "{own}");
    }
    test.close().await;
}
