//! What the members of a common fund voted to grant out of its programmes.

use jiff::civil::Date;
use sqlx::AnyConnection;

use crate::shared::store::StoreError;

/// That the members of a common fund want so much to be granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voted {
    /// Key of the partner.
    pub partner: String,
    /// The programme that the fund pays for.
    pub programme: i64,
    /// How much, in cents.
    pub cents: i64,
    /// The number of the vote, in its fund.
    pub number: i64,
    /// When it was noted.
    pub on: Date,
}

/// What was voted for an application.
pub async fn of_application(
    connection: &mut AnyConnection,
    application: i64,
) -> Result<Vec<Voted>, StoreError> {
    let rows: Vec<(String, i64, i64, i64, String)> = sqlx::query_as(
        "select partner, programme_id, cents, number, voted_on from voted_grant where application_id = $1
         order by partner, programme_id",
    )
    .bind(application)
    .fetch_all(connection)
    .await?;
    let read = |(partner, programme, cents, number, on): (String, i64, i64, i64, String)| {
        Some(Voted {
            partner,
            programme,
            cents,
            number,
            on: on.parse().ok()?,
        })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Keeps what was voted; what was voted before on the same amount goes.
pub async fn keep(connection: &mut AnyConnection, application: i64, voted: &Voted) -> Result<(), StoreError> {
    sqlx::query(
        "insert into voted_grant (application_id, programme_id, partner, cents, number, voted_on)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (application_id, programme_id, partner) do update set cents = excluded.cents,
            number = excluded.number, voted_on = excluded.voted_on",
    )
    .bind(application)
    .bind(voted.programme)
    .bind(&voted.partner)
    .bind(voted.cents)
    .bind(voted.number)
    .bind(voted.on.to_string())
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes away what was voted of a programme.
pub async fn forget(connection: &mut AnyConnection, programme: i64) -> Result<(), StoreError> {
    sqlx::query("delete from voted_grant where programme_id = $1")
        .bind(programme)
        .execute(connection)
        .await?;
    Ok(())
}
