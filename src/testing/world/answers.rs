//! What two organisations said that they could bring.

use crate::features::directory;
use crate::testing::TestApp;

/// Two organisations say what they could bring to the attacked call and petition, and to whoever may need it; they may write to each
/// other. Gives the last part of the other one's address.
pub(super) async fn answer_the_call(test: &TestApp, attacked: i64, other: i64) -> String {
    for (organisation, id) in [(attacked, 1), (other, 4)] {
        for sql in [
            "insert into capability_answer (id, key, call_id, organisation_id, shown, language, changed_at, version)
             select ID, 'call-WHO', id, WHO, 1, 'en', 0, 1 from call where published > 0",
            "insert into capability_answer (id, key, petition_id, organisation_id, shown, language, changed_at, version)
             values (ID + 1, 'petition-WHO', 1, WHO, 1, 'en', 0, 1)",
            "insert into capability_answer (id, key, organisation_id, shown, language, changed_at, version)
             values (ID + 2, 'offers-WHO', WHO, 1, 'en', 0, 1)",
        ] {
            let sql = sql.replace("WHO", &organisation.to_string());
            test.sql(&sql.replace("ID", &id.to_string())).await;
        }
    }
    // Only the attacked one has said what: groups are proposed to nobody else.
    test.sql("insert into capability (answer_id, resource, words) values (1, 'places', 'A hall')")
        .await;
    // For a need that is not in those words.
    test.sql(
        "insert into capability_need (answer_id, need_id, meant)
         select 1, call_need.id, 1 from call_need join call on call.id = call_need.call_id where call.published > 0",
    )
    .await;
    let mut connection = test.app.db.read().await.unwrap();
    let found = directory::published_by_ids(&mut connection, &[other])
        .await
        .unwrap();
    found[0].slug()
}
