//! Signatures.

use sqlx::{AnyConnection, Row};

use crate::features::applications::application::Signature;
use crate::shared::store::StoreError;

/// The signatures under a version, in the order in which they came. One that was given in a way which this version of
/// the program does not know is left out.
pub async fn under(
    connection: &mut AnyConnection,
    application: i64,
    hash: &str,
) -> Result<Vec<Signature>, StoreError> {
    let rows = sqlx::query(
        "select application_version_hash, signature.organisation_id, mandate_id, name, signed_at, channel, role, starts
         from signature left join mandate on mandate.id = mandate_id
         where application_id = $1 and application_version_hash = $2 order by signed_at, signature.id",
    )
    .bind(application)
    .bind(hash)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let channel: String = row.try_get(5)?;
            let Ok(channel) = channel.parse() else {
                return Ok(None);
            };
            let (role, starts): (Option<String>, Option<String>) = (row.try_get(6)?, row.try_get(7)?);
            let role = role.and_then(|role| role.parse().ok());
            Ok(Some(Signature {
                capacity: role.zip(starts.and_then(|starts| starts.parse().ok())),
                hash: row.try_get(0)?,
                organisation: row.try_get(1)?,
                mandate: row.try_get(2)?,
                name: row.try_get(3)?,
                signed_at: row.try_get(4)?,
                channel,
            }))
        })
        .filter_map(Result::transpose)
        .collect()
}

/// Lets go of the signatures that were read on a sheet, under a version of it: they are read again.
pub async fn read_again(
    connection: &mut AnyConnection,
    application: i64,
    hash: &str,
) -> Result<(), StoreError> {
    let sql = "delete from signature where application_id = $1 and application_version_hash = $2 and channel = 'paper'";
    sqlx::query(sql)
        .bind(application)
        .bind(hash)
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps a signature.
pub async fn insert(
    connection: &mut AnyConnection,
    id: i64,
    application: i64,
    signature: &Signature,
    person: Option<i64>,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into signature (id, application_id, application_version_hash, organisation_id, mandate_id, person_id, name,
            channel, signed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(id)
    .bind(application)
    .bind(&signature.hash)
    .bind(signature.organisation)
    .bind(signature.mandate)
    .bind(person)
    .bind(&signature.name)
    .bind(signature.channel.as_str())
    .bind(signature.signed_at)
    .execute(connection)
    .await?;
    Ok(())
}
