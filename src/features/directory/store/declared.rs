//! What organisations declare of themselves: themes and area of action, beside what registers say.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// Takes the place of what an organisation declared before. A theme that a register states already
/// stays the register's.
pub(in crate::features::directory) async fn set(
    connection: &mut AnyConnection,
    organisation: i64,
    themes: &[String],
    area: Option<&str>,
    now: i64,
) -> Result<(), StoreError> {
    for sql in [
        "delete from organisation_theme where organisation_id = $1 and origin in ('declared', 'inferred')",
        "delete from declared_area where organisation_id = $1",
    ] {
        sqlx::query(sql)
            .bind(organisation)
            .execute(&mut *connection)
            .await?;
    }
    for theme in themes {
        sqlx::query(
            "insert into organisation_theme (organisation_id, theme, origin) values ($1, $2, 'declared')
             on conflict (organisation_id, theme) do nothing",
        )
        .bind(organisation)
        .bind(theme)
        .execute(&mut *connection)
        .await?;
    }
    if let Some(area) = area {
        sqlx::query("insert into declared_area (organisation_id, area) values ($1, $2)")
            .bind(organisation)
            .bind(area)
            .execute(&mut *connection)
            .await?;
    }
    wait(connection, &[organisation], now).await
}

/// Lets organisations wait until the index follows what they are or say.
pub(in crate::features::directory) async fn wait(
    connection: &mut AnyConnection,
    organisations: &[i64],
    now: i64,
) -> Result<(), StoreError> {
    for organisation in organisations {
        sqlx::query(
            "insert into declared_waiting (organisation_id, since) values ($1, $2)
             on conflict (organisation_id) do update set since = excluded.since",
        )
        .bind(organisation)
        .bind(now)
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

/// The organisations whose declarations the index has yet to follow.
pub(in crate::features::directory) async fn waiting(
    connection: &mut AnyConnection,
) -> Result<Vec<i64>, StoreError> {
    let rows = sqlx::query("select organisation_id from declared_waiting order by organisation_id")
        .fetch_all(connection)
        .await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

/// The index follows them from now on.
pub(in crate::features::directory) async fn done(
    connection: &mut AnyConnection,
    organisations: &[i64],
) -> Result<(), StoreError> {
    for organisation in organisations {
        sqlx::query("delete from declared_waiting where organisation_id = $1")
            .bind(organisation)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
