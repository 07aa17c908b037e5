//! Naming a policy: what the page calls once it has asked.

use super::policy::Policy;
use super::store;
use crate::features::directory::Organisation;
use crate::shared::authz::Acting;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Names a policy of a public body.
///
/// # Errors
/// When the database does not answer.
pub async fn name(
    connection: &mut Connection,
    now: i64,
    body: &Organisation,
    policy: &Policy,
    acting: Acting,
) -> Result<(), StoreError> {
    store::insert(connection, policy, now).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&body.key),
        act: "policy-named",
        object: &format!("policy:{}", policy.address),
        after: Some(&told(policy)),
        ..Act::default()
    };
    journal::record(connection, now, &act).await
}

/// A policy as the journal is told of it.
pub(super) fn told(policy: &Policy) -> String {
    serde_json::json!([
        policy.names,
        policy.summaries,
        policy.themes,
        policy.ended_at.is_some()
    ])
    .to_string()
}
