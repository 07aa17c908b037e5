//! The indicators that are computed and that the council did not retire: those that pages put forward. Of one that it retired its own
//! page, its files and what was said by it stay.

use territory::Observed;

use crate::features::council::{self, Standing, page_of};
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// Those in use, in the order of their file.
pub(super) async fn in_use(app: &App, connection: &mut Connection) -> Result<Vec<Observed>, StoreError> {
    let standings = council::standings(app, connection).await?;
    let is_retired = |one: &Observed| matches!(standings.of(&page_of(&one.slug)), Standing::Retired(_));
    let every = app.territory.observed.iter();
    Ok(every.filter(|one| !is_retired(one)).cloned().collect())
}
