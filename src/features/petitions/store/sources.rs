//! From what petitions begin: the page of something that is read here.

use sqlx::AnyConnection;

use crate::shared::store::StoreError;

/// Keeps the page from which the petition of a key begins.
pub async fn keep(connection: &mut AnyConnection, key: &str, page: &str) -> Result<(), StoreError> {
    sqlx::query("insert into petition_source (petition_id, page) select id, $1 from petition where key = $2")
        .bind(page)
        .bind(key)
        .execute(connection)
        .await?;
    Ok(())
}

/// The page from which a petition begins; nothing for most.
///
/// # Errors
/// When the database does not answer.
pub async fn of(connection: &mut AnyConnection, petition: i64) -> Result<Option<String>, StoreError> {
    let page = sqlx::query_scalar("select page from petition_source where petition_id = $1")
        .bind(petition)
        .fetch_optional(connection)
        .await?;
    Ok(page)
}

/// The numbers of the petitions that begin from a page and were opened.
pub async fn from(connection: &mut AnyConnection, page: &str) -> Result<Vec<i64>, StoreError> {
    let ids = sqlx::query_scalar(
        "select petition.id from petition join petition_source on petition_source.petition_id = petition.id
         where petition_source.page = $1 and petition.opened_at is not null order by petition.id",
    )
    .bind(page)
    .fetch_all(connection)
    .await?;
    Ok(ids)
}
