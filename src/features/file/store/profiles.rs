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

/// What each organisation says that it does, in every language it wrote: its number, the words.
///
/// # Errors
/// When the database does not answer.
pub async fn each_said(
    connection: &mut AnyConnection,
    mut each: impl FnMut(i64, &str),
) -> Result<(), StoreError> {
    let sql =
        "select organisation_id, purpose_fr, purpose_nl, purpose_en from own_profile order by changed_at, id";
    for row in sqlx::query(sql).fetch_all(connection).await? {
        let words: [String; 3] = [row.try_get(1)?, row.try_get(2)?, row.try_get(3)?];
        each(row.try_get(0)?, words.join("\n").trim());
    }
    Ok(())
}

/// When an organisation last said something of itself, and how many do: it tells whether anything changed.
///
/// # Errors
/// When the database does not answer.
pub async fn last_said(connection: &mut AnyConnection) -> Result<(i64, i64), StoreError> {
    let sql = "select coalesce(max(changed_at), 0), count(*) from own_profile";
    let row = sqlx::query(sql).fetch_one(connection).await?;
    Ok((row.try_get(0)?, row.try_get(1)?))
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
    let first = profile.version == 0;
    let sql = if first {
        "insert into own_profile (id, organisation_id, purpose_fr, purpose_nl, purpose_en, area, themes, contact,
            contact_public, version, changed_by, changed_at, only_key)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10 + 1, $11, $12, $13
         where not exists (select 1 from own_profile known where known.organisation_id = $2)
         on conflict (only_key) do nothing"
    } else {
        "update own_profile set purpose_fr = $3, purpose_nl = $4, purpose_en = $5, area = $6, themes = $7,
            contact = $8, contact_public = $9, version = version + 1, changed_by = $11, changed_at = $12
         where id = $1 and organisation_id = $2 and version = $10"
    };
    let [fr, nl, en] = &profile.purposes;
    let query = sqlx::query(sql)
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
        .bind(profile.changed_at);
    let query = if first {
        // Of two who write at once, the second finds the key taken.
        query.bind(organisation.to_string())
    } else {
        query
    };
    let written = query.execute(connection).await?;
    Ok(written.rows_affected() > 0)
}
