//! The money of a common fund: what members promise, what the ledger says, for what it pays at the desk.

use super::{tell, write};
use crate::features::common_funds::book::{Entry, Refusal};
use crate::features::common_funds::desk;
use crate::features::common_funds::finding::{Found, SPEAKS};
use crate::features::common_funds::fund::Promise;
use crate::features::common_funds::store;
use crate::features::sessions::By;
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};

/// A member promises a contribution.
///
/// # Errors
/// When the database does not answer.
pub async fn promise(
    connection: &mut Connection,
    (found, promise): (&Found, &Promise),
    by: By<'_>,
) -> Result<(), StoreError> {
    store::promise(connection, found.fund.id, promise, (by.acting, by.now)).await?;
    let after = format!("{} {}", promise.cents, promise.due);
    tell(
        connection,
        by,
        ("common-fund-promised", &found.fund),
        Some(&after),
    )
    .await
}

/// A member says that no more is to come of a promise.
///
/// # Errors
/// When the database does not answer.
pub async fn end_promise(
    connection: &mut Connection,
    app: &App,
    (found, promise): (&Found, &Promise),
    by: By<'_>,
) -> Result<(), StoreError> {
    store::end_promise(connection, promise.id, app.clock.today()).await?;
    let after = promise.id.to_string();
    tell(
        connection,
        by,
        ("common-fund-promise-ended", &found.fund),
        Some(&after),
    )
    .await
}

/// Writes a line of the ledger; whoever brought something is told that it came.
///
/// # Errors
/// When the database does not answer; inside, why the line cannot be written.
pub async fn note(
    connection: &mut Connection,
    app: &App,
    (found, entry): (&Found, Result<Entry, Refusal>),
    by: By<'_>,
) -> Result<Result<(), Refusal>, StoreError> {
    let entry = match entry {
        Ok(entry) => entry,
        Err(refusal) => return Ok(Err(refusal)),
    };
    store::note(connection, found.fund.id, &entry, (by.acting, by.now)).await?;
    let after = format!("{} {} {}", entry.number, entry.on, entry.cents);
    tell(connection, by, ("common-fund-noted", &found.fund), Some(&after)).await?;
    let promise = found.promises.iter().find(|one| Some(one.id) == entry.promise);
    let Some(promise) = promise.filter(|_| entry.corrects.is_none()) else {
        return Ok(Ok(()));
    };
    let fund = found.said().map_or_else(String::new, |one| one.title.clone());
    let said = |lang: Lang| {
        vec![
            ("fund", fund.clone()),
            ("amount", app.texts.money(lang, entry.cents)),
            ("date", app.texts.date(lang, entry.on)),
        ]
    };
    let to: [(i64, &[Power]); 1] = [(promise.organisation, std::slice::from_ref(&SPEAKS))];
    let key = "letter-common-fund-received";
    write(connection, app, (found, &to), (key, &said), by).await?;
    Ok(Ok(()))
}

/// Says which programmes of its holder the fund pays for: of those that may be, and those for which money was voted.
///
/// # Errors
/// When the database does not answer.
pub async fn pay_for(
    connection: &mut Connection,
    (found, programmes): (&Found, &[i64]),
    by: By<'_>,
) -> Result<(), StoreError> {
    let paid = desk::pay_for(connection, found, programmes).await?;
    let after = format!("{paid:?}");
    tell(
        connection,
        by,
        ("common-fund-pays-for", &found.fund),
        Some(&after),
    )
    .await
}
