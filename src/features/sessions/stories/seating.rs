//! Alternates: a seat of any college has one, lets it go and gets another.

use super::{Scene, plain};
use crate::testing::TestApp;

#[tokio::test]
async fn whoever_convenes_names_and_lets_go_the_alternate_of_a_seat_of_each_college() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let seats = format!("{}/seats", scene.path);
    for (place, college) in [(0, "associations"), (5, "public_bodies")] {
        scene.seat(&city, place, college).await;
    }
    let number = async |place: usize| {
        let id = scene.organisations[place].id;
        let sql = format!("select cast(id as text) from seat where organisation_id = {id}");
        test.text(&sql).await
    };
    // One is found for each: an association for an association, a public body for a public body.
    for (place, alternate) in [(0, 6), (5, 3)] {
        let seat = number(place).await;
        scene.seat(&city, alternate, &seat).await;
        let name = &scene.organisations[alternate].name;
        let with = format!("alternate: {name}");
        let escaped = with.replace('\'', "&#39;");
        let page = plain(&city.get(&seats).await);
        assert!(page.contains(&with) || page.contains(&escaped), "{with}: {page}");
    }
    // Each can be let go, whatever its college; whoever has another seat lets go their own alone.
    let one = test.signed_in("one@example.org", true).await;
    let public = number(5).await;
    let theirs = [("word", "alone"), ("seat", public.as_str())];
    assert_eq!(one.post(&seats, &theirs).await.status, 404);
    let page = plain(&city.get(&seats).await);
    assert_eq!(page.matches("value=\"alone\"").count(), 2, "{page}");
    let letters = test.letters("one@example.org").await.len();
    for place in [0, 5] {
        let seat = number(place).await;
        let fields = [("word", "alone"), ("seat", seat.as_str())];
        assert_eq!(city.post(&seats, &fields).await.status, 303);
    }
    let page = plain(&city.get(&seats).await);
    assert!(
        !page.contains("value=\"alone\"") && !page.contains("alternate: "),
        "{page}"
    );
    // The organisation of the seat is told.
    assert_eq!(test.letters("one@example.org").await.len(), letters + 1);
    test.close().await;
}
