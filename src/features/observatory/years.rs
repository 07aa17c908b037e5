//! The values of each year as they stood at its end. Registers say what is today: once a year is over, whoever looks after what is
//! published keeps what stood then by place and theme. Nothing computes it any more, and nothing invented is kept.

use jiff::Timestamp;

use super::computed::Value;
use super::store::{self, Published};
use crate::shared::app::{App, settings};
use crate::shared::store::{Connection, StoreError, setting};

/// Keeps the values of the year that is over, where they stand and are not kept yet.
pub(super) async fn keep(app: &App) -> Result<(), StoreError> {
    let mut connection = app.db.read().await?;
    let over = to_keep(app, &mut connection).await?;
    drop(connection);
    if over.is_none() {
        return Ok(());
    }
    let mut transaction = app.db.write().await?;
    // Somebody may have kept them meanwhile, or published those of this year.
    if let Some(year) = to_keep(app, &mut transaction).await? {
        store::years::keep(&mut transaction, year).await?;
        transaction.commit().await.map_err(StoreError::from)?;
    }
    Ok(())
}

/// The year that is over, where its last values are those that are published and are kept by nobody yet.
async fn to_keep(app: &App, connection: &mut Connection) -> Result<Option<i64>, StoreError> {
    let over = i64::from(app.clock.today().year()) - 1;
    if let Some((kept, _)) = store::years::last(connection).await?
        && kept >= over
    {
        return Ok(None);
    }
    let invented = setting(connection, settings::DEMONSTRATION).await?;
    if invented.as_deref() == Some("1") {
        return Ok(None);
    }
    let computed = store::computed(connection).await?;
    let computed = computed.and_then(|at| Timestamp::from_second(at).ok());
    let of = computed.map(|at| i64::from(app.clock.date_of(at).year()));
    // Those of this year stood at the end of no other.
    Ok(of.filter(|of| *of <= over).map(|_| over))
}

/// A value that was published, as one that is computed.
pub(super) fn value(told: &Published) -> Value {
    let whole = |number: i64| u64::try_from(number).unwrap_or_default();
    Value {
        key: told.key.clone(),
        value: told.value,
        low: told.low,
        high: told.high,
        year: u16::try_from(told.of_year).unwrap_or_default(),
        withheld: told.withheld,
        unseen: whole(told.unseen),
        units: whole(told.units),
        dated: whole(told.dated),
        themed: whole(told.themed),
    }
}
