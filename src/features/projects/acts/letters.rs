//! The letters of projects: to those who may answer for an organisation, in their language.

use jiff::civil::Date;

use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

/// Who answers for an organisation in projects.
const ANSWERS: &[Power] = &[Power::JoinProjects];

/// Posts a notice to whoever may begin and join projects for an organisation, save the `writer` who did what it tells. Gives
/// how many were written. The `day` is the last on which it may be answered, where there is one.
///
/// # Errors
/// When the database does not answer.
pub async fn send(
    connection: &mut Connection,
    app: &App,
    organisation: i64,
    writer: Option<i64>,
    letter: (&str, &str),
    said: (&[(&'static str, &str)], Option<Date>),
) -> Result<usize, StoreError> {
    send_all(connection, app, &[organisation], writer, letter, said).await
}

/// The same, to several organisations: once to whoever acts for more than one of them.
///
/// # Errors
/// When the database does not answer.
pub async fn send_all(
    connection: &mut Connection,
    app: &App,
    organisations: &[i64],
    writer: Option<i64>,
    (key, path): (&str, &str),
    (values, day): (&[(&'static str, &str)], Option<Date>),
) -> Result<usize, StoreError> {
    let said = |lang: Lang| {
        let date = day.map(|day| ("date", app.texts.date(lang, day)));
        let values = values.iter();
        values
            .map(|(name, value)| (*name, (*value).to_owned()))
            .chain(date)
            .collect()
    };
    let notice = Notice {
        key,
        path,
        said: &said,
    };
    let to: Vec<(i64, &[Power])> = organisations.iter().map(|one| (*one, ANSWERS)).collect();
    mail::notify_others(connection, app, &to, writer, notice).await
}
