//! What was sent and cannot be read hides nothing of what can.

use super::alone::asks_alone;
use super::public;
use crate::features::applications;
use crate::features::programmes::example::{published, says};
use crate::testing::TestApp;

#[tokio::test]
async fn however_many_applications_cannot_be_read_those_after_them_are_kept_for_lists() {
    let test = TestApp::demonstration().await;
    let public = public(&test).await;
    let city = published(&test, &public, says("Together", 80, 100_000), 4_000_000).await;
    asks_alone(&test, &city).await;
    for at in 1..=51 {
        test.sql(&format!(
            "insert into application (id, address, number, state, version, submitted, turn, created_at, changed_at)
             values (-{at}, 'spoilt-{at}', 'SP0-{at}', 'submitted', 1, 1, 0, 0, 0)"
        ))
        .await;
        test.sql(&format!(
            "insert into application_version (application_id, number, document, hash, frozen_at, received_at, channel)
             values (-{at}, 1, 'spoilt', 'spoilt', 0, 0, 'paper')"
        ))
        .await;
    }
    test.sql("update application_sent set version = 0").await;
    for kept in [1, 0] {
        assert_eq!(applications::keep_sent(&test.app).await.unwrap(), kept);
    }
    let told = "select cast(count(*) as text) from application_sent where version = 1";
    assert_eq!(test.text(told).await, "1");
    test.close().await;
}
