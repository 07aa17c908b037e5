//! Publications of the Observatory: text and figures put together by an author, read by somebody else, published in
//! versions that never change, each with its hash, its date and a line to cite it.
//!
//! Figures come by their address, from whichever feature draws them (`Routes::figures`). An author says of each whether it
//! stays as it was (`taking` keeps its values) or follows the data; what a version showed on its day is kept either way.

mod acts;
mod checking;
mod open;
mod pages;
mod panel;
mod printed;
mod publication;
mod series;
mod store;
#[cfg(test)]
mod stories;
mod taking;
mod talking;

pub use acts::{Keeping, agree, ask, begin, shelve};
pub use checking::check;
pub use open::{Open, in_the_open, open_at};
pub use pages::list::Line;
pub use pages::{makers, publisher};
pub use publication::{Content, Publication, Section, State, Taken};
pub use series::{Issue, begin as begin_issue, begun as begun_issue, published as published_issues};
pub use store::works::Work;
pub use taking::take;

use crate::shared::app::App;
use crate::shared::i18n::Files;
use crate::shared::store::StoreError;
use crate::shared::web::Routes;

/// Writes what lists need beside the documents of before we did; how many there were. To be called again and again.
///
/// # Errors
/// When the database does not answer; what was written before stays.
pub async fn look_after(app: &App) -> Result<u64, StoreError> {
    let (mut after, mut kept) = ((i64::MIN, i64::MIN), 0);
    loop {
        let mut transaction = app.db.write().await?;
        let some = store::lists::keep_missing(&mut transaction, &mut after).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        kept += some as u64;
        if some == 0 {
            return Ok(kept);
        }
    }
}

/// The texts of this feature.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

/// The routes of this feature.
#[must_use]
pub fn routes() -> Routes {
    pages::routes().and(panel::routes())
}
