//! Contours of communes, as GeoJSON geometries.

use sqlx::AnyConnection;

use crate::shared::store::{StoreError, insert_rows};

/// Writes contours in the place of those before, and of those of communes that became one of these: commune, once each, and
/// geometry.
///
/// # Errors
/// When the database refuses a row.
pub async fn write(
    connection: &mut AnyConnection,
    import_id: i64,
    rows: &[(String, String)],
    became: &[String],
) -> Result<(), StoreError> {
    for commune in rows.iter().map(|(commune, _)| commune).chain(became) {
        sqlx::query("delete from contour where commune = $1")
            .bind(commune)
            .execute(&mut *connection)
            .await?;
    }
    insert_rows(
        connection,
        "insert into contour (commune, geometry, import_id)",
        3,
        rows,
        |row, values| {
            values
                .text(Some(&row.0))
                .text(Some(&row.1))
                .number(Some(import_id));
        },
    )
    .await
}

/// Every contour: commune and geometry.
///
/// # Errors
/// When the database does not answer.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<(String, String)>, StoreError> {
    Ok(
        sqlx::query_as("select commune, geometry from contour order by commune")
            .fetch_all(connection)
            .await?,
    )
}
