//! What a programme may give was changed: whatever waited for its money is looked at again.

use crate::shared::store::StoreError;
use crate::shared::web::{Cx, Deed, Did, Error};

/// Lets others look again at what waited for the money of these programmes, once what changed it is kept. That is a transaction of its own
/// for each: whoever looks takes the turn of each application before it holds the programme, which whoever corrected an envelope held
/// already. What was kept is kept whatever others make of it: whoever did it reads no error of theirs, and they look again the next time.
pub async fn moved(cx: &Cx, programmes: &[i64]) {
    for programme in programmes {
        if let Err(error) = looked_at(cx, *programme).await {
            tracing::warn!(
                ?error,
                programme,
                "what waits for its money could not be looked at again"
            );
        }
    }
}

async fn looked_at(cx: &Cx, programme: i64) -> Result<(), Error> {
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
