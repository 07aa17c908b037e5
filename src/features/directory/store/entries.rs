//! Entries of registers: one row per number, as the file says it.

use futures_util::TryStreamExt;
use sqlx::{AnyConnection, FromRow, Row};

use crate::shared::store::{StoreError, insert_rows, parameters};

/// An entry of the Répertoire national des associations, as stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, FromRow)]
pub struct RnaEntry {
    /// RNA number, new (`W595012345`) or old (`595S0595012345`).
    pub number: String,
    /// Whose entry it is.
    pub organisation_id: i64,
    /// The file that brought its present values.
    pub import_id: i64,
    /// The file that no longer held it.
    pub missing_since: Option<i64>,
    /// `rna-import` or `rna-waldec`.
    pub kind: String,
    /// Three figures of the registering office.
    pub greffe: String,
    /// Digest of the whole record.
    pub digest: i64,
    /// `active dissolved removed succeeded unknown`.
    pub position: String,
    /// Its number before.
    pub former: Option<String>,
    /// Its number since.
    pub successor: Option<String>,
    /// SIRET it declared.
    pub siret: Option<String>,
    /// As registered.
    pub name: String,
    /// Acronym.
    pub short_name: Option<String>,
    /// As registered.
    pub purpose: Option<String>,
    /// Codes of the nomenclature, separated by spaces.
    pub theme_codes: String,
    /// Code of its nature.
    pub nature: Option<String>,
    /// `simple union federation`.
    pub grouping: Option<String>,
    /// ISO date.
    pub created: Option<String>,
    /// ISO date.
    pub declared: Option<String>,
    /// ISO date.
    pub published: Option<String>,
    /// ISO date.
    pub dissolved: Option<String>,
    /// Lines of the seat, separated by line feeds.
    pub address: Option<String>,
    /// Postcode of the seat.
    pub postcode: Option<String>,
    /// Commune as spelled.
    pub commune_name: Option<String>,
    /// INSEE code as written.
    pub insee: Option<String>,
    /// Site.
    pub website: Option<String>,
    /// Never shown.
    pub email: Option<String>,
    /// Number of the recognition of public utility.
    pub recognised: Option<String>,
    /// ISO date and time of the last change in the register.
    pub updated: Option<String>,
}

const COLUMNS: &str = "number, organisation_id, import_id, missing_since, kind, greffe, digest, position, former, \
    successor, siret, name, short_name, purpose, theme_codes, nature, grouping, created, declared, published, dissolved, \
    address, postcode, commune_name, insee, website, email, recognised, updated";

/// What the importer keeps in mind of an entry that is already here.
#[derive(Clone, Debug)]
pub struct KnownEntry {
    /// Its number.
    pub number: String,
    /// Whose it is.
    pub organisation_id: i64,
    /// Digest of the record.
    pub digest: i64,
    /// `rna-import` or `rna-waldec`.
    pub kind: String,
    /// Whether the last file of its unit no longer held it.
    pub missing: bool,
}

/// Every entry already here, in brief.
///
/// # Errors
/// When the database does not answer.
pub async fn known(
    connection: &mut AnyConnection,
    mut each: impl FnMut(KnownEntry),
) -> Result<(), StoreError> {
    let mut rows = sqlx::query("select number, organisation_id, digest, kind, missing_since from rna_entry")
        .fetch(connection);
    while let Some(row) = rows.try_next().await? {
        each(KnownEntry {
            number: row.try_get(0)?,
            organisation_id: row.try_get(1)?,
            digest: row.try_get(2)?,
            kind: row.try_get(3)?,
            missing: row.try_get::<Option<i64>, _>(4)?.is_some(),
        });
    }
    Ok(())
}

/// Writes new entries.
///
/// # Errors
/// When the database refuses a row.
pub async fn write(connection: &mut AnyConnection, rows: &[RnaEntry]) -> Result<(), StoreError> {
    let head = format!("insert into rna_entry ({COLUMNS})");
    insert_rows(connection, &head, 29, rows, |row, values| {
        values
            .text(Some(&row.number))
            .number(Some(row.organisation_id))
            .same_number(Some(row.import_id))
            .same_number(row.missing_since)
            .word(Some(&row.kind))
            .text(Some(&row.greffe))
            .number(Some(row.digest))
            .text(Some(&row.position))
            .text(row.former.as_deref())
            .text(row.successor.as_deref())
            .text(row.siret.as_deref())
            .text(Some(&row.name))
            .text(row.short_name.as_deref())
            .text(row.purpose.as_deref())
            .text(Some(&row.theme_codes))
            .text(row.nature.as_deref())
            .text(row.grouping.as_deref())
            .text(row.created.as_deref())
            .text(row.declared.as_deref())
            .text(row.published.as_deref())
            .text(row.dissolved.as_deref())
            .text(row.address.as_deref())
            .text(row.postcode.as_deref())
            .text(row.commune_name.as_deref())
            .text(row.insee.as_deref())
            .text(row.website.as_deref())
            .text(row.email.as_deref())
            .text(row.recognised.as_deref())
            .text(row.updated.as_deref());
    })
    .await
}

/// The address that a register publishes for a living organisation, when we hold one. It is never shown:
/// it serves to find out who speaks for the organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn address_published(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "select email from rna_entry
         where organisation_id = $1 and email is not null and missing_since is null and position = 'active'
         order by kind desc, number limit 1",
    )
    .bind(organisation)
    .fetch_optional(connection)
    .await?)
}

/// Forgets entries that are about to be written anew.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(connection: &mut AnyConnection, numbers: &[String]) -> Result<(), StoreError> {
    for chunk in numbers.chunks(500) {
        let sql = format!(
            "delete from rna_entry where number in ({})",
            parameters(1, chunk.len())
        );
        let query = chunk
            .iter()
            .fold(sqlx::query(sqlx::AssertSqlSafe(sql)), |query, number| {
                query.bind(number)
            });
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// Says that the file `import_id` no longer held these entries, or (with nothing) that they are back.
///
/// # Errors
/// When the database does not answer.
pub async fn mark_missing(
    connection: &mut AnyConnection,
    import_id: Option<i64>,
    numbers: &[String],
) -> Result<(), StoreError> {
    for chunk in numbers.chunks(500) {
        let list = parameters(2, chunk.len());
        let sql = format!("update rna_entry set missing_since = $1 where number in ({list})");
        let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(import_id);
        let query = chunk.iter().fold(query, |query, number| query.bind(number));
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// Forgets that either of two entries says that it continues as the other, or was it before. Its line is written anew by the next file
/// that has it: what was told apart may be one again by then.
///
/// # Errors
/// When the database does not answer.
pub async fn end_succession(
    connection: &mut AnyConnection,
    one: &str,
    other: &str,
) -> Result<(), StoreError> {
    for (number, named) in [(one, other), (other, one)] {
        for column in ["successor", "former"] {
            let sql = format!(
                "update rna_entry set {column} = null, digest = 0 where number = $1 and {column} = $2"
            );
            sqlx::query(sqlx::AssertSqlSafe(sql))
                .bind(number)
                .bind(named)
                .execute(&mut *connection)
                .await?;
        }
    }
    Ok(())
}

/// Whose an entry is.
///
/// # Errors
/// When the database does not answer.
pub async fn organisation_of(
    connection: &mut AnyConnection,
    number: &str,
) -> Result<Option<i64>, StoreError> {
    Ok(
        sqlx::query_scalar("select organisation_id from rna_entry where number = $1")
            .bind(number)
            .fetch_optional(connection)
            .await?,
    )
}

/// The entries of organisations, those that matter most to come first decided by the caller.
///
/// # Errors
/// When the database does not answer.
pub async fn of_organisations(
    connection: &mut AnyConnection,
    ids: &[i64],
) -> Result<Vec<RnaEntry>, StoreError> {
    let mut entries = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!(
            "select {COLUMNS} from rna_entry where organisation_id in ({list}) order by organisation_id, number"
        );
        let query = chunk
            .iter()
            .fold(sqlx::query(sqlx::AssertSqlSafe(sql)), |query, id| query.bind(*id));
        for row in query.fetch_all(&mut *connection).await? {
            entries.push(RnaEntry::from_row(&row)?);
        }
    }
    Ok(entries)
}

/// An entry of the fictitious register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemonstrationEntry {
    /// Its number there.
    pub number: String,
    /// Whose entry it is.
    pub organisation_id: i64,
    /// Band of employees as Sirene codes it, empty where it would know the organisation and not say, and the year for
    /// which it is said; nothing where Sirene would not know it.
    pub staff: Option<(&'static str, i64)>,
}

/// Writes entries of the fictitious register.
///
/// # Errors
/// When the database refuses a row.
pub async fn write_demonstration(
    connection: &mut AnyConnection,
    import_id: i64,
    rows: &[DemonstrationEntry],
) -> Result<(), StoreError> {
    let head = "insert into demonstration_entry (number, organisation_id, import_id, staff, staff_year)";
    insert_rows(connection, head, 5, rows, |row, values| {
        values
            .text(Some(&row.number))
            .number(Some(row.organisation_id))
            .number(Some(import_id))
            .text(row.staff.map(|(band, _)| band))
            .number(row.staff.map(|(_, year)| year));
    })
    .await
}
