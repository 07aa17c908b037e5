//! What funders told that they give.

use sqlx::AnyConnection;

use crate::shared::store::StoreError;

/// What a funder told a partner that it gives, or gives under a condition.
#[derive(Clone, Debug)]
pub struct Told {
    /// Key of the partner.
    pub partner: String,
    /// Address of the programme.
    pub programme: String,
    /// Number of the funder that decided.
    pub funder: i64,
    /// How much, in cents.
    pub cents: i64,
}

/// All of it, on an application.
pub async fn of(connection: &mut AnyConnection, application: i64) -> Result<Vec<Told>, StoreError> {
    let sql = "select partner, programme.address, funder_id, cents from decision
        join programme on programme.id = programme_id
        where application_id = $1 and notified_on is not null and decision.state in ('granted', 'conditional')
        order by partner, programme.id";
    let rows: Vec<(String, String, i64, i64)> = sqlx::query_as(sql)
        .bind(application)
        .fetch_all(connection)
        .await?;
    let told = rows.into_iter().map(|(partner, programme, funder, cents)| Told {
        partner,
        programme,
        funder,
        cents,
    });
    Ok(told.collect())
}
