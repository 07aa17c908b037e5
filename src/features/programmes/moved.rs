//! What a programme may give was changed: whatever waited for its money is looked at again.

use crate::shared::store::StoreError;
use crate::shared::web::{Cx, Deed, Did, Error};

/// Lets others look again at what waited for the money of a programme, once what changed it is kept. That is a transaction of its own:
/// whoever looks takes the turn of each application before it holds the programme, which whoever corrected an envelope held already; and
/// what a funder does with its own money never fails for what others make of it.
///
/// # Errors
/// When the database does not answer.
pub async fn moved(cx: &Cx, programme: i64) -> Result<(), Error> {
    let mut transaction = cx.app.db.write().await?;
    let did = Did {
        id: programme,
        organisation: 0,
        words: "",
    };
    cx.follow(&mut transaction, Deed::MoneyMoved, did).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(())
}
