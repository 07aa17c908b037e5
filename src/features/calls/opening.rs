//! Whoever follows a call that was announced ahead is told when it opens.

use super::call::State;
use super::{letters, store};
use crate::shared::app::App;
use crate::shared::store::{self as settings, StoreError};

/// Until when openings were told, in seconds.
const TOLD: &str = "calls-opened";
/// Of two servers at once the second waits for the first.
const TURN: &str = "calls-opened-turn";

/// Tells of the calls that opened since it was asked last; says how many. The first time nothing is told of what was before.
///
/// # Errors
/// When the database does not answer; nothing is told then.
pub async fn tell(app: &App) -> Result<usize, StoreError> {
    let now = app.clock.now().as_second();
    let mut transaction = app.db.write().await?;
    settings::set_setting(&mut transaction, TURN, "").await?;
    let since = settings::setting(&mut transaction, TOLD).await?;
    let since = since.and_then(|since| since.parse().ok()).unwrap_or(now);
    let mut opened = store::calls::every(&mut transaction).await?;
    opened.retain(|(call, _)| {
        let announced = call.published_at.0 < call.opens_at;
        announced && (since + 1..=now).contains(&call.opens_at) && call.state(now) == State::Open
    });
    for (call, version) in &opened {
        letters::tell_opened(app, &mut transaction, (call.id, now), version).await?;
    }
    settings::set_setting(&mut transaction, TOLD, &now.to_string()).await?;
    transaction.commit().await?;
    Ok(opened.len())
}
