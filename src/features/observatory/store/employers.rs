//! Employers as the last publication of jobs counted them.

use futures_util::TryStreamExt;
use sqlx::{AnyConnection, Row as _};

use crate::shared::store::{StoreError, insert_rows};

/// An employer, under an indicator.
#[derive(Clone, Copy, Debug)]
pub(in crate::features::observatory) struct Row<'a> {
    pub indicator: &'a str,
    pub organisation: i64,
    pub commune: &'a str,
    /// Empty for none.
    pub theme: &'a str,
    pub band: &'a str,
}

/// Every one of them, by indicator and number.
pub(in crate::features::observatory) async fn each(
    connection: &mut AnyConnection,
    mut each: impl FnMut(Row<'_>),
) -> Result<(), StoreError> {
    let sql = "select indicator, organisation, commune, theme, band from employment_told
               order by indicator, organisation";
    let mut rows = sqlx::query(sql).fetch(connection);
    while let Some(row) = rows.try_next().await? {
        let [indicator, commune, theme, band]: [String; 4] =
            [row.try_get(0)?, row.try_get(2)?, row.try_get(3)?, row.try_get(4)?];
        each(Row {
            indicator: &indicator,
            organisation: row.try_get(1)?,
            commune: &commune,
            theme: &theme,
            band: &band,
        });
    }
    Ok(())
}

/// Puts these in the place of all.
pub(in crate::features::observatory) async fn replace(
    connection: &mut AnyConnection,
    rows: &[Row<'_>],
) -> Result<(), StoreError> {
    sqlx::query("delete from employment_told")
        .execute(&mut *connection)
        .await?;
    let head = "insert into employment_told (indicator, organisation, commune, theme, band)";
    insert_rows(connection, head, 5, rows, |one, row| {
        row.word(Some(one.indicator))
            .number(Some(one.organisation))
            .text(Some(one.commune))
            .text(Some(one.theme))
            .text(Some(one.band));
    })
    .await
}

/// Every one of those who were counted when sizes were told apart last: indicator, number, band.
pub(in crate::features::observatory) async fn each_sized(
    connection: &mut AnyConnection,
    mut each: impl FnMut(&str, i64, &str),
) -> Result<(), StoreError> {
    let sql = "select indicator, organisation, band from employment_sized order by indicator, organisation";
    let mut rows = sqlx::query(sql).fetch(connection);
    while let Some(row) = rows.try_next().await? {
        let [indicator, band]: [String; 2] = [row.try_get(0)?, row.try_get(2)?];
        each(&indicator, row.try_get(1)?, &band);
    }
    Ok(())
}

/// Puts these in the place of all of them.
pub(in crate::features::observatory) async fn replace_sized(
    connection: &mut AnyConnection,
    rows: &[(&str, i64, &str)],
) -> Result<(), StoreError> {
    sqlx::query("delete from employment_sized")
        .execute(&mut *connection)
        .await?;
    let head = "insert into employment_sized (indicator, organisation, band)";
    insert_rows(
        connection,
        head,
        3,
        rows,
        |(indicator, organisation, band), row| {
            row.word(Some(indicator))
                .number(Some(*organisation))
                .text(Some(band));
        },
    )
    .await
}
