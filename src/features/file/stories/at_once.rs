//! Two who write at the same time, on either engine: one is taken, the other is told.

use super::Town;
use crate::features::file::profile::Profile;
use crate::features::file::store::bank::{self, Account, Standing};
use crate::features::file::store::profiles;
use crate::shared::authz::Acting;

#[tokio::test]
async fn of_two_who_write_the_first_words_at_once_one_is_taken_and_the_other_told() {
    let town = Town::new().await;
    let ana = town.test.person("ana@example.org").await;
    let taken = town
        .test
        .at_once(async |connection, number| {
            let profile = Profile {
                id: number,
                area: format!("area {number}"),
                ..Profile::default()
            };
            profiles::write(connection, 1, &profile, ana).await.unwrap()
        })
        .await;
    assert_eq!(taken, [true, false]);
    let kept = "select cast(count(*) as text) || ' ' || max(area) from own_profile";
    assert_eq!(town.test.text(kept).await, "1 area 1");
    town.test.close().await;
}

#[tokio::test]
async fn of_two_who_propose_an_account_at_once_one_waits() {
    let town = Town::new().await;
    let ana = town.test.person("ana@example.org").await;
    let acting = Acting {
        person: ana,
        organisation: Some(1),
        mandate: None,
    };
    let taken = town
        .test
        .at_once(async |connection, number| {
            let account = Account {
                id: number,
                organisation: 1,
                iban: format!("BE{number}"),
                holder: "Fictitious".into(),
                state: Standing::Proposed,
                alone: true,
                proposed_by: ana,
                proposed_under: None,
                proposed_at: number,
                decided_how: String::new(),
                decided_at: None,
            };
            bank::propose(connection, &account, acting).await.unwrap()
        })
        .await;
    // Whoever comes when the other is written takes their place; whoever writes at the same moment is told.
    assert!(taken[0]);
    let waiting = "select cast(count(*) as text) from bank_account where state = 'proposed'";
    assert_eq!(town.test.text(waiting).await, "1");
    town.test.close().await;
}
