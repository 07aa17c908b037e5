//! Contours of communes, as GeoJSON geometries.

use sqlx::AnyConnection;

use crate::shared::store::{StoreError, insert_rows};

/// Writes contours: commune and geometry; several pieces of one merged commune are kept in turn,
/// the last one standing.
///
/// # Errors
/// When the database refuses a row.
pub async fn write(
    connection: &mut AnyConnection,
    import_id: i64,
    rows: &[(String, String)],
) -> Result<(), StoreError> {
    let mut last: std::collections::BTreeMap<&str, &str> = std::collections::BTreeMap::new();
    for (commune, geometry) in rows {
        last.insert(commune, geometry);
    }
    for commune in last.keys() {
        sqlx::query("delete from contour where commune = $1")
            .bind(*commune)
            .execute(&mut *connection)
            .await?;
    }
    let rows: Vec<_> = last.into_iter().collect();
    insert_rows(
        connection,
        "insert into contour (commune, geometry, import_id)",
        3,
        &rows,
        |row, values| {
            values.text(Some(row.0)).text(Some(row.1)).number(Some(import_id));
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
