//! Entries of the registers beside the RNA: Sirene, the BCE/KBO, the Verenigingsregister. What each
//! says of a body, in one shape.

mod living;
mod seats;

use std::collections::HashMap;

use futures_util::TryStreamExt;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, FromRow, Row};

use crate::shared::store::{StoreError, insert_rows, parameters};

pub use living::{both_live, give, living, remain_two, two_bodies};
pub use seats::{Seat, seat, seats};

/// One entry, as its register says it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Entry {
    /// `sirene kbo vl declared stated pole`.
    pub register: &'static str,
    /// Its number there.
    pub number: String,
    /// Whose it is.
    pub organisation_id: i64,
    /// The number of another register that joined it to its organisation: scheme, colon, value.
    pub joined_by: Option<String>,
    /// The number of another register that its register gives it, whether or not it joined anything.
    pub declares: Option<String>,
    /// The file that said it last.
    pub import_id: i64,
    /// The file that no longer held it.
    pub missing_since: Option<i64>,
    /// Digest of what the register says.
    pub digest: i64,
    /// What the register says.
    pub says: Says,
}

/// What a register says of a body: the columns that files bring.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Says {
    /// As registered.
    pub name: String,
    /// Acronym.
    pub short_name: Option<String>,
    /// Other names, each in its language when known.
    pub other_names: Vec<(Option<String>, String)>,
    /// Of the name and purpose: `fr nl de en`.
    pub language: Option<String>,
    /// In its own words.
    pub purpose: Option<String>,
    /// `association foundation company public_body other`.
    pub kind: &'static str,
    /// Code in the register's own nomenclature.
    pub legal_form: Option<String>,
    /// `active dissolved removed unknown`.
    pub state: &'static str,
    /// ISO date.
    pub founded: Option<String>,
    /// ISO date.
    pub dissolved: Option<String>,
    /// Lines of the seat, separated by line feeds.
    pub address: Option<String>,
    /// Postcode of the seat.
    pub postcode: Option<String>,
    /// Commune as spelled.
    pub commune_name: Option<String>,
    /// INSEE or NIS code as written.
    pub commune: Option<String>,
    /// Codes that name their nomenclature, separated by spaces: `naf:8899B`.
    pub activities: String,
    /// Band of employees, as the register codes it.
    pub staff: Option<String>,
    /// The year for which that is said.
    pub staff_year: Option<i64>,
    /// Whether it employs.
    pub employer: Option<bool>,
    /// Whether it declared to belong to the social economy.
    pub social_economy: Option<bool>,
    /// Site.
    pub website: Option<String>,
    /// ISO date of the last change in the register.
    pub updated: Option<String>,
}

const COLUMNS: &str = "register, number, organisation_id, joined_by, import_id, missing_since, digest, name, short_name, \
    other_names, language, purpose, kind, legal_form, state, founded, dissolved, address, postcode, commune_name, commune, \
    activities, staff, staff_year, employer, social_economy, website, updated, declares";

/// What the importer must know of an entry that is already here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Whose it is.
    pub organisation_id: i64,
    /// Digest of what the register said.
    pub digest: i64,
    /// Whether the last file no longer held it.
    pub missing: bool,
}

/// The entries of one register with these numbers, in brief.
///
/// # Errors
/// When the database does not answer.
pub async fn known(
    connection: &mut AnyConnection,
    register: &str,
    numbers: &[&str],
) -> Result<HashMap<String, Known>, StoreError> {
    let mut found = HashMap::new();
    for chunk in numbers.chunks(500) {
        let list = parameters(2, chunk.len());
        let sql = format!(
            "select number, organisation_id, digest, missing_since from entry where register = $1 and number in ({list})"
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(register);
        let query = chunk.iter().fold(query, |query, number| query.bind(*number));
        for row in query.fetch_all(&mut *connection).await? {
            let known = Known {
                organisation_id: row.try_get(1)?,
                digest: row.try_get(2)?,
                missing: row.try_get::<Option<i64>, _>(3)?.is_some(),
            };
            found.insert(row.try_get(0)?, known);
        }
    }
    Ok(found)
}

/// Every number of one register that its last file held; with a unit, those that files of that unit
/// brought.
///
/// # Errors
/// When the database does not answer.
pub async fn numbers(
    connection: &mut AnyConnection,
    register: &str,
    unit: Option<&str>,
    mut each: impl FnMut(String),
) -> Result<(), StoreError> {
    let sql = "select e.number from entry e join import i on i.id = e.import_id
        where e.register = $1 and e.missing_since is null and ($2 = '' or i.unit = $2)";
    let mut rows = sqlx::query(sql)
        .bind(register)
        .bind(unit.unwrap_or_default())
        .fetch(connection);
    while let Some(row) = rows.try_next().await? {
        each(row.try_get(0)?);
    }
    Ok(())
}

/// Whether members declared a body, or an agent stated one.
///
/// # Errors
/// When the database does not answer.
pub async fn any_declared(connection: &mut AnyConnection) -> Result<bool, StoreError> {
    let sql = "select 1 from entry where register in ('declared', 'stated') limit 1";
    let found: Option<i64> = sqlx::query_scalar(sql).fetch_optional(connection).await?;
    Ok(found.is_some())
}

/// Whether an organisation has an entry of a register.
///
/// # Errors
/// When the database does not answer.
pub async fn is_of(
    connection: &mut AnyConnection,
    register: &str,
    organisation: i64,
) -> Result<bool, StoreError> {
    let found: Option<i64> = sqlx::query_scalar(
        "select organisation_id from entry where organisation_id = $1 and register = $2 limit 1",
    )
    .bind(organisation)
    .bind(register)
    .fetch_optional(connection)
    .await?;
    Ok(found.is_some())
}

/// Writes new entries.
///
/// # Errors
/// When the database refuses a row.
pub async fn write(connection: &mut AnyConnection, rows: &[Entry]) -> Result<(), StoreError> {
    let head = format!("insert into entry ({COLUMNS})");
    let truth = |value: Option<bool>| value.map(i64::from);
    insert_rows(connection, &head, 29, rows, |row, values| {
        let says = &row.says;
        let others = joined(&says.other_names);
        values
            .text(Some(row.register))
            .text(Some(&row.number))
            .number(Some(row.organisation_id))
            .text(row.joined_by.as_deref())
            .number(Some(row.import_id))
            .number(row.missing_since)
            .number(Some(row.digest))
            .text(Some(&says.name))
            .text(says.short_name.as_deref())
            .text(others.as_deref())
            .text(says.language.as_deref())
            .text(says.purpose.as_deref())
            .text(Some(says.kind))
            .text(says.legal_form.as_deref())
            .text(Some(says.state))
            .text(says.founded.as_deref())
            .text(says.dissolved.as_deref())
            .text(says.address.as_deref())
            .text(says.postcode.as_deref())
            .text(says.commune_name.as_deref())
            .text(says.commune.as_deref())
            .text(Some(&says.activities))
            .text(says.staff.as_deref())
            .number(says.staff_year)
            .number(truth(says.employer))
            .number(truth(says.social_economy))
            .text(says.website.as_deref())
            .text(says.updated.as_deref())
            .text(row.declares.as_deref());
    })
    .await
}

/// Forgets entries that are about to be written anew, or that their register now hides.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(
    connection: &mut AnyConnection,
    register: &str,
    numbers: &[String],
) -> Result<(), StoreError> {
    let sql = "delete from entry where register = $1 and number in";
    with_numbers(connection, sql, register, numbers).await
}

/// Says that the file `import_id` no longer held these entries, or (with nothing) that they are back.
///
/// # Errors
/// When the database does not answer.
pub async fn mark_missing(
    connection: &mut AnyConnection,
    register: &str,
    import_id: Option<i64>,
    numbers: &[String],
) -> Result<(), StoreError> {
    let sql = match import_id {
        Some(id) => format!("update entry set missing_since = {id} where register = $1 and number in"),
        None => "update entry set missing_since = null where register = $1 and number in".to_owned(),
    };
    with_numbers(connection, &sql, register, numbers).await
}

async fn with_numbers(
    connection: &mut AnyConnection,
    sql: &str,
    register: &str,
    numbers: &[String],
) -> Result<(), StoreError> {
    for chunk in numbers.chunks(500) {
        let sql = format!("{sql} ({})", parameters(2, chunk.len()));
        let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(register);
        let query = chunk.iter().fold(query, |query, number| query.bind(number));
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// The entries of organisations.
///
/// # Errors
/// When the database does not answer.
pub async fn of_organisations(connection: &mut AnyConnection, ids: &[i64]) -> Result<Vec<Entry>, StoreError> {
    let mut entries = Vec::new();
    for chunk in ids.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!(
            "select {COLUMNS} from entry where organisation_id in ({list}) order by organisation_id, register, number"
        );
        let query = chunk
            .iter()
            .fold(sqlx::query(sqlx::AssertSqlSafe(sql)), |query, id| query.bind(*id));
        for row in query.fetch_all(&mut *connection).await? {
            entries.push(Entry::from_row(&row)?);
        }
    }
    Ok(entries)
}

fn joined(names: &[(Option<String>, String)]) -> Option<String> {
    let lines: Vec<String> = names
        .iter()
        .map(|(language, name)| format!("{}\t{name}", language.as_deref().unwrap_or_default()))
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn split(names: Option<String>) -> Vec<(Option<String>, String)> {
    names
        .unwrap_or_default()
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(language, name)| {
            (
                (!language.is_empty()).then(|| language.to_owned()),
                name.to_owned(),
            )
        })
        .collect()
}

/// The closed list's own word for one that the database holds.
fn word(known: &[&'static str], held: &str) -> &'static str {
    known
        .iter()
        .find(|word| **word == held)
        .copied()
        .unwrap_or("unknown")
}

impl FromRow<'_, AnyRow> for Entry {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        let truth = |name: &str| -> Result<Option<bool>, sqlx::Error> {
            Ok(row.try_get::<Option<i64>, _>(name)?.map(|value| value != 0))
        };
        let register: String = row.try_get("register")?;
        let kind: String = row.try_get("kind")?;
        let state: String = row.try_get("state")?;
        Ok(Self {
            register: word(&["sirene", "kbo", "vl", "declared", "stated", "pole"], &register),
            number: row.try_get("number")?,
            organisation_id: row.try_get("organisation_id")?,
            joined_by: row.try_get("joined_by")?,
            declares: row.try_get("declares")?,
            import_id: row.try_get("import_id")?,
            missing_since: row.try_get("missing_since")?,
            digest: row.try_get("digest")?,
            says: Says {
                name: row.try_get("name")?,
                short_name: row.try_get("short_name")?,
                other_names: split(row.try_get("other_names")?),
                language: row.try_get("language")?,
                purpose: row.try_get("purpose")?,
                kind: word(
                    &["association", "foundation", "company", "public_body", "other"],
                    &kind,
                ),
                legal_form: row.try_get("legal_form")?,
                state: word(&["active", "dissolved", "removed", "unknown"], &state),
                founded: row.try_get("founded")?,
                dissolved: row.try_get("dissolved")?,
                address: row.try_get("address")?,
                postcode: row.try_get("postcode")?,
                commune_name: row.try_get("commune_name")?,
                commune: row.try_get("commune")?,
                activities: row.try_get("activities")?,
                staff: row.try_get("staff")?,
                staff_year: row.try_get("staff_year")?,
                employer: truth("employer")?,
                social_economy: truth("social_economy")?,
                website: row.try_get("website")?,
                updated: row.try_get("updated")?,
            },
        })
    }
}
