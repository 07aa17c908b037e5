//! What organisations say of themselves.

use sqlx::{AnyConnection, Row};

use crate::features::file::profile::Profile;
use crate::shared::store::StoreError;

/// What an organisation says of itself; the last word where two bodies became one.
///
/// # Errors
/// When the database does not answer.
pub async fn of(connection: &mut AnyConnection, organisation: i64) -> Result<Option<Profile>, StoreError> {
    let row = sqlx::query(
        "select id, purpose_fr, purpose_nl, purpose_en, area, themes, contact, contact_public, version, changed_at
         from own_profile where organisation_id = $1 order by changed_at desc, id limit 1",
    )
    .bind(organisation)
    .fetch_optional(connection)
    .await?;
    let Some(row) = row else {
        return Ok(None);
    };
    let themes: String = row.try_get(5)?;
    Ok(Some(Profile {
        id: row.try_get(0)?,
        purposes: [row.try_get(1)?, row.try_get(2)?, row.try_get(3)?],
        area: row.try_get(4)?,
        themes: themes.split_whitespace().map(str::to_owned).collect(),
        contact: row.try_get(6)?,
        contact_public: row.try_get::<i64, _>(7)? == 1,
        version: row.try_get(8)?,
        changed_at: row.try_get(9)?,
    }))
}

/// Writes what an organisation says of itself; false when somebody changed it since `profile.version`
/// (0 for what nobody wrote yet).
///
/// # Errors
/// When the database does not answer.
pub async fn write(
    connection: &mut AnyConnection,
    organisation: i64,
    profile: &Profile,
    person: i64,
) -> Result<bool, StoreError> {
    let sql = if profile.version == 0 {
        "insert into own_profile (id, organisation_id, purpose_fr, purpose_nl, purpose_en, area, themes, contact,
            contact_public, version, changed_by, changed_at)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10 + 1, $11, $12
         where not exists (select 1 from own_profile known where known.organisation_id = $2)"
    } else {
        "update own_profile set purpose_fr = $3, purpose_nl = $4, purpose_en = $5, area = $6, themes = $7,
            contact = $8, contact_public = $9, version = version + 1, changed_by = $11, changed_at = $12
         where id = $1 and organisation_id = $2 and version = $10"
    };
    let [fr, nl, en] = &profile.purposes;
    let written = sqlx::query(sql)
        .bind(profile.id)
        .bind(organisation)
        .bind(fr)
        .bind(nl)
        .bind(en)
        .bind(&profile.area)
        .bind(profile.themes.join(" "))
        .bind(&profile.contact)
        .bind(i64::from(profile.contact_public))
        .bind(profile.version)
        .bind(person)
        .bind(profile.changed_at)
        .execute(connection)
        .await?;
    Ok(written.rows_affected() > 0)
}
