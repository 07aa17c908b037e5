//! What findings weighed when links were computed: learnt from the registers, or brought by the program.

use sqlx::{AnyConnection, FromRow};

use crate::shared::store::StoreError;

/// What a comparison believed.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Weights {
    /// By which links refer to it.
    pub version: String,
    /// How many entries it was learnt from; nothing when the program brought it.
    pub learnt_from: Option<i64>,
    /// From this confidence on a pair may join by itself; thousandths of a bit.
    pub bound: i64,
    /// Every figure, as the crate `linkage` writes it down.
    pub figures: String,
}

/// Keeps weights beside those that links still refer to; the others go.
///
/// # Errors
/// When the database does not answer.
pub async fn keep_weights(connection: &mut AnyConnection, kept: &[Weights]) -> Result<(), StoreError> {
    for weights in kept {
        sqlx::query("delete from link_weights where version = $1")
            .bind(&weights.version)
            .execute(&mut *connection)
            .await?;
        sqlx::query(
            "insert into link_weights (version, learnt_from, bound, figures) values ($1, $2, $3, $4)",
        )
        .bind(&weights.version)
        .bind(weights.learnt_from)
        .bind(weights.bound)
        .bind(&weights.figures)
        .execute(&mut *connection)
        .await?;
    }
    sqlx::query(
        "delete from link_weights where version not in (select parameters from link where parameters is not null)",
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// The weights that links call by this version.
///
/// # Errors
/// When the database does not answer.
pub async fn weights(connection: &mut AnyConnection, version: &str) -> Result<Option<Weights>, StoreError> {
    let sql = "select version, learnt_from, bound, figures from link_weights where version = $1";
    Ok(sqlx::query_as(sql)
        .bind(version)
        .fetch_optional(connection)
        .await?)
}
