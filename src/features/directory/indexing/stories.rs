//! Stories of two machines on one database, each with an index of its own.

use search::Query;

use super::{is_fresh, mend, rebuild};
use crate::features;
use crate::features::directory::withholding::{publish, withhold};
use crate::shared::app::App;
use crate::shared::config::Config;
use crate::testing::TestApp;

/// Another machine on the database of a test.
async fn another(test: &TestApp, folder: &tempfile::TempDir) -> App {
    let config = Config {
        data_dir: folder.path().join("data"),
        ..Config::default()
    };
    let mut other = App::open(config, None, features::texts()).await.unwrap();
    other.db.close().await;
    other.db = test.app.db.clone();
    other.refresh().await.unwrap();
    rebuild(&other, true).await.unwrap();
    other
}

/// Whether a machine finds an organisation by a name.
fn finds(app: &App, name: &str, id: u64) -> bool {
    let query = Query {
        text: name.to_owned(),
        year: 2026,
        ..Query::default()
    };
    let found = app.index.page(&query, 5, None).unwrap();
    found.hits.iter().any(|hit| hit.id == id)
}

#[tokio::test]
async fn another_machine_follows_what_changed_and_goes_through_nothing_else() {
    let test = TestApp::demonstration().await;
    let mut known = Vec::new();
    for place in 0..3 {
        let nth = format!("from organisation order by id limit 1 offset {place}");
        let id = test.text(&format!("select cast(id as text) {nth}")).await;
        known.push((id, test.text(&format!("select key {nth}")).await));
    }
    let number = |place: usize| known[place].0.parse::<u64>().unwrap();
    let name = async |place: usize, name: &str| {
        let id = &known[place].0;
        test.sql(&format!(
            "update organisation set name = '{name}' where id = {id}"
        ))
        .await;
    };
    name(0, "Zygomatique").await;
    let folder = tempfile::tempdir().unwrap();
    let other = another(&test, &folder).await;
    assert!(finds(&other, "Zygomatique", number(0)));

    // Of this nobody tells: only who goes through everything finds it.
    name(1, "Quetschenkoek").await;
    withhold(&test.app, &known[0].1, "her own address", None)
        .await
        .unwrap();
    assert!(is_fresh(&test.app).await.unwrap() && !is_fresh(&other).await.unwrap());
    assert_eq!(mend(&other, None).await.unwrap(), None, "it is followed at once");
    assert!(is_fresh(&other).await.unwrap());
    assert!(!finds(&other, "Zygomatique", number(0)));
    assert!(!finds(&other, "Quetschenkoek", number(1)));
    assert_eq!(other.index.len(), 299);

    // Several at once, and one made here before those were followed: none is lost.
    publish(&test.app, &known[0].1, "an office").await.unwrap();
    withhold(&other, &known[2].1, "a private address", None)
        .await
        .unwrap();
    assert!(is_fresh(&other).await.unwrap() && finds(&other, "Zygomatique", number(0)));
    assert!(!finds(&other, "Quetschenkoek", number(1)));
    assert_eq!(mend(&test.app, None).await.unwrap(), None);
    assert_eq!([test.app.index.len(), other.index.len()], [299, 299]);

    // Of what is not kept any more the index is built anew, once nobody is seen at work.
    publish(&test.app, &known[2].1, "an office").await.unwrap();
    test.sql("delete from index_change").await;
    let found = mend(&other, None).await.unwrap();
    assert!(found.is_some() && !is_fresh(&other).await.unwrap());
    assert_eq!(mend(&other, found.as_deref()).await.unwrap(), None);
    assert!(finds(&other, "Quetschenkoek", number(1)));
    assert_eq!(other.index.len(), 300);
    drop(other);
    test.close().await;
}
