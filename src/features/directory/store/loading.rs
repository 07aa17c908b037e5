//! Organisations as the importer sees them: what it must know before, what it writes.

use futures_util::TryStreamExt;
use sqlx::{AnyConnection, Row};

use crate::shared::store::{StoreError, insert_new_rows, insert_rows};

/// An organisation as the importer writes it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chosen {
    /// Number in the database.
    pub id: i64,
    /// The stable part of its address.
    pub key: String,
    /// The values, in the order of the columns after `key`.
    pub name: String,
    /// Acronym.
    pub short_name: Option<String>,
    /// In its own words.
    pub purpose: Option<String>,
    /// `fr`, `nl`, `en`.
    pub language: Option<String>,
    /// See [`Kind`].
    pub kind: &'static str,
    /// Slug.
    pub legal_form: Option<String>,
    /// See [`State`].
    pub state: &'static str,
    /// INSEE or NIS code.
    pub commune: Option<String>,
    /// See [`Place`].
    pub place: &'static str,
    /// Codes separated by spaces.
    pub place_candidates: Option<String>,
    /// Postcode of the seat.
    pub postcode: Option<String>,
    /// As the register spells it.
    pub commune_name: Option<String>,
    /// Lines separated by line feeds, as published.
    pub address: Option<String>,
    /// Declared area of action.
    pub area: Option<String>,
    /// Its site.
    pub website: Option<String>,
    /// ISO date.
    pub founded: Option<String>,
    /// ISO date.
    pub dissolved: Option<String>,
    /// ISO date.
    pub updated: Option<String>,
    /// Kind of the chosen entry.
    pub entry_kind: &'static str,
    /// Number of the chosen entry.
    pub entry_number: String,
    /// Precedence of the chosen entry.
    pub precedence: i64,
    /// The file that brought it.
    pub import_id: i64,
}

/// Writes organisations; one that exists takes the new values and keeps its key.
///
/// # Errors
/// When the database refuses a row.
pub async fn write(connection: &mut AnyConnection, rows: &[Chosen]) -> Result<(), StoreError> {
    const HEAD: &str = "insert into organisation (id, key, name, short_name, purpose, language, kind, legal_form, state, \
        commune, place, place_candidates, postcode, commune_name, address, area, website, founded, dissolved, updated, \
        entry_kind, entry_number, precedence, import_id)";
    insert_rows(connection, HEAD, 24, rows, |row, values| {
        values
            .number(Some(row.id))
            .text(Some(&row.key))
            .text(Some(&row.name))
            .text(row.short_name.as_deref())
            .text(row.purpose.as_deref())
            .text(row.language.as_deref())
            .text(Some(row.kind))
            .text(row.legal_form.as_deref())
            .text(Some(row.state))
            .text(row.commune.as_deref())
            .text(Some(row.place))
            .text(row.place_candidates.as_deref())
            .text(row.postcode.as_deref())
            .text(row.commune_name.as_deref())
            .text(row.address.as_deref())
            .text(row.area.as_deref())
            .text(row.website.as_deref())
            .text(row.founded.as_deref())
            .text(row.dissolved.as_deref())
            .text(row.updated.as_deref())
            .text(Some(row.entry_kind))
            .text(Some(&row.entry_number))
            .number(Some(row.precedence))
            .number(Some(row.import_id));
    })
    .await
}

/// Gives an existing organisation the values of another of its entries; the key stays.
///
/// # Errors
/// When the database refuses the row.
pub async fn rewrite(connection: &mut AnyConnection, row: &Chosen) -> Result<(), StoreError> {
    sqlx::query(
        "update organisation set name = $1, short_name = $2, purpose = $3, language = $4, kind = $5, legal_form = $6,
            state = $7, commune = $8, place = $9, place_candidates = $10, postcode = $11, commune_name = $12,
            address = $13, website = $14, founded = $15, dissolved = $16, updated = $17, entry_kind = $18,
            entry_number = $19, precedence = $20, import_id = $21
         where id = $22",
    )
    .bind(&row.name)
    .bind(row.short_name.as_deref())
    .bind(row.purpose.as_deref())
    .bind(row.language.as_deref())
    .bind(row.kind)
    .bind(row.legal_form.as_deref())
    .bind(row.state)
    .bind(row.commune.as_deref())
    .bind(row.place)
    .bind(row.place_candidates.as_deref())
    .bind(row.postcode.as_deref())
    .bind(row.commune_name.as_deref())
    .bind(row.address.as_deref())
    .bind(row.website.as_deref())
    .bind(row.founded.as_deref())
    .bind(row.dissolved.as_deref())
    .bind(row.updated.as_deref())
    .bind(row.entry_kind)
    .bind(&row.entry_number)
    .bind(row.precedence)
    .bind(row.import_id)
    .bind(row.id)
    .execute(connection)
    .await?;
    Ok(())
}

/// Gives organisations numbers in registers: scheme, value, organisation. A number already known stays.
///
/// # Errors
/// When the database refuses a row.
pub async fn identify(
    connection: &mut AnyConnection,
    import_id: i64,
    rows: &[(&'static str, String, i64)],
) -> Result<(), StoreError> {
    // The importer knows which RNA numbers exist; SIREN and SIRET may come twice for one body.
    insert_new_rows(
        connection,
        "insert into identifier (scheme, value, organisation_id, import_id)",
        4,
        rows,
        |row, values| {
            values
                .text(Some(row.0))
                .text(Some(&row.1))
                .number(Some(row.2))
                .number(Some(import_id));
        },
    )
    .await
}

/// Gives organisations the themes their register says.
///
/// # Errors
/// When the database refuses a row.
pub async fn give_themes(connection: &mut AnyConnection, rows: &[(i64, String)]) -> Result<(), StoreError> {
    insert_new_rows(
        connection,
        "insert into organisation_theme (organisation_id, theme, origin)",
        3,
        rows,
        |row, values| {
            values
                .number(Some(row.0))
                .text(Some(&row.1))
                .text(Some("registered"));
        },
    )
    .await
}

/// Takes away the themes that registers gave; declared ones stay.
///
/// # Errors
/// When the database does not answer.
pub async fn clear_registered_themes(connection: &mut AnyConnection, id: i64) -> Result<(), StoreError> {
    sqlx::query("delete from organisation_theme where organisation_id = $1 and origin = 'registered'")
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Makes `gone` a part of `kept`: entries, numbers, themes and address move over.
///
/// # Errors
/// When the database does not answer.
pub async fn merge(connection: &mut AnyConnection, gone: i64, kept: i64) -> Result<(), StoreError> {
    let (both, one) = (true, false);
    for (sql, names_kept) in [
        (
            "insert into identifier (scheme, value, organisation_id, import_id)
             select scheme, value, $2, import_id from identifier where organisation_id = $1 on conflict do nothing",
            both,
        ),
        ("delete from identifier where organisation_id = $1", one),
        (
            "insert into organisation_theme (organisation_id, theme, origin)
             select $2, theme, origin from organisation_theme where organisation_id = $1 on conflict do nothing",
            both,
        ),
        ("delete from organisation_theme where organisation_id = $1", one),
        ("update rna_entry set organisation_id = $2 where organisation_id = $1", both),
        ("update objection set organisation_id = $2 where organisation_id = $1", both),
        ("update organisation_redirect set organisation_id = $2 where organisation_id = $1", both),
        (
            "insert into organisation_redirect (key, organisation_id) select key, $2 from organisation where id = $1",
            both,
        ),
        ("delete from organisation where id = $1", one),
    ] {
        let query = sqlx::query(sql).bind(gone);
        let query = if names_kept { query.bind(kept) } else { query };
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// Which organisation has which number in a register of one scheme.
///
/// # Errors
/// When the database does not answer.
pub async fn identified(
    connection: &mut AnyConnection,
    scheme: &'static str,
    mut each: impl FnMut(String, i64),
) -> Result<(), StoreError> {
    let mut rows = sqlx::query("select value, organisation_id from identifier where scheme = $1")
        .bind(scheme)
        .fetch(connection);
    while let Some(row) = rows.try_next().await? {
        each(row.try_get(0)?, row.try_get(1)?);
    }
    Ok(())
}

/// The number, key and precedence of every organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn standing(
    connection: &mut AnyConnection,
    mut each: impl FnMut(i64, String, i64),
) -> Result<(), StoreError> {
    let mut rows = sqlx::query("select id, key, precedence from organisation").fetch(connection);
    while let Some(row) = rows.try_next().await? {
        each(row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
    }
    Ok(())
}

/// Takes the fictitious organisations away, with everything said of them.
///
/// # Errors
/// When the database does not answer.
pub async fn remove_demonstration(connection: &mut AnyConnection) -> Result<u64, StoreError> {
    const THEIRS: &str = "in (select organisation_id from demonstration_entry)";
    // What people wrote is kept, even about bodies that never were.
    let sql = format!("update objection set organisation_id = null where organisation_id {THEIRS}");
    sqlx::query(sqlx::AssertSqlSafe(sql))
        .execute(&mut *connection)
        .await?;
    for table in ["identifier", "organisation_theme", "organisation_redirect"] {
        let sql = format!("delete from {table} where organisation_id {THEIRS}");
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .execute(&mut *connection)
            .await?;
    }
    // The entries point to the organisations: they are remembered, removed, then their bodies go.
    sqlx::query("update organisation set state = 'gone' where id in (select organisation_id from demonstration_entry)")
        .execute(&mut *connection)
        .await?;
    sqlx::query("delete from demonstration_entry")
        .execute(&mut *connection)
        .await?;
    let removed = sqlx::query("delete from organisation where state = 'gone'")
        .execute(&mut *connection)
        .await?;
    Ok(removed.rows_affected())
}
