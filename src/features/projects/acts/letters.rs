//! The letters of projects: to those who may answer for an organisation, in their language.

use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

/// Posts a notice to whoever may begin and join projects for an organisation, save the `writer` who did what it tells. Gives
/// how many were written.
///
/// # Errors
/// When the database does not answer.
pub async fn send(
    connection: &mut Connection,
    app: &App,
    organisation: i64,
    writer: Option<i64>,
    (key, path): (&str, &str),
    values: &[(&'static str, &str)],
) -> Result<usize, StoreError> {
    let said = |_: Lang| {
        let values = values.iter();
        values.map(|(name, value)| (*name, (*value).to_owned())).collect()
    };
    let notice = Notice {
        key,
        path,
        said: &said,
    };
    let to = [(organisation, &[Power::JoinProjects][..])];
    mail::notify_others(connection, app, &to, writer, notice).await
}
