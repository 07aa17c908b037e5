//! The files of the BCE/KBO as they come: enterprises, their names, addresses and activities, until they
//! are joined into bodies; and their establishment units, whose names and addresses stand beside theirs.

use std::collections::HashMap;

use sqlx::{AnyConnection, FromRow, Row};

use crate::shared::store::{StoreError, insert_new_rows, insert_rows, parameters};

/// A registered entity that is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Enterprise {
    /// Ten digits.
    pub number: String,
    /// `active dissolved unknown`.
    pub state: String,
    /// `association foundation company public_body other`.
    pub kind: String,
    /// Three digits.
    pub legal_form: Option<String>,
    /// ISO date.
    pub started: Option<String>,
}

/// A name of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Denomination {
    /// Its place in the file, from 1.
    pub id: i64,
    /// Whose.
    pub number: String,
    /// `fr nl de en`, when known.
    pub language: Option<String>,
    /// `legal abbreviation commercial`.
    pub nature: &'static str,
    /// The name.
    pub name: String,
}

/// Its seat.
#[derive(Clone, Debug, Default, PartialEq, Eq, FromRow)]
pub struct Address {
    /// Its place in the file, from 1.
    pub id: i64,
    /// Whose.
    pub number: String,
    /// In French.
    pub street_fr: Option<String>,
    /// In Dutch.
    pub street_nl: Option<String>,
    /// Number in the street, with the letter box.
    pub house: Option<String>,
    /// Four digits in Belgium.
    pub postcode: Option<String>,
    /// In French.
    pub municipality_fr: Option<String>,
    /// In Dutch.
    pub municipality_nl: Option<String>,
}

/// What one mainly does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Its place in the file, from 1.
    pub id: i64,
    /// Whose.
    pub number: String,
    /// In the NACE-BEL of 2008.
    pub code: String,
}

/// What is known of an enterprise beside its line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// Its names, in the order of the file.
    pub names: Vec<Denomination>,
    /// Where it is.
    pub seat: Option<Address>,
    /// The codes of what it mainly does, each once, in the order of the file.
    pub activities: Vec<String>,
}

/// The files that bodies are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Table {
    /// `enterprise.csv`
    Enterprise,
    /// `denomination.csv`
    Denomination,
    /// `address.csv`
    Address,
    /// `activity.csv`
    Activity,
    /// `establishment.csv`, `branch.csv`
    Establishment,
}

impl Table {
    fn name(self) -> &'static str {
        match self {
            Self::Enterprise => "kbo_enterprise",
            Self::Denomination => "kbo_denomination",
            Self::Address => "kbo_address",
            Self::Activity => "kbo_activity",
            Self::Establishment => "kbo_establishment",
        }
    }
}

/// How many rows a file left.
///
/// # Errors
/// When the database does not answer.
pub async fn count(connection: &mut AnyConnection, table: Table) -> Result<u64, StoreError> {
    let sql = format!("select count(*) from {}", table.name());
    let count: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .fetch_one(connection)
        .await?;
    Ok(count.unsigned_abs())
}

/// Empties a table before its file is read anew: each extract is whole.
///
/// # Errors
/// When the database does not answer.
pub async fn clear(connection: &mut AnyConnection, table: Table) -> Result<(), StoreError> {
    let sql = format!("delete from {}", table.name());
    sqlx::query(sqlx::AssertSqlSafe(sql)).execute(connection).await?;
    Ok(())
}

/// Writes enterprises.
///
/// # Errors
/// When the database refuses a row: a number that is there already.
pub async fn write_enterprises(
    connection: &mut AnyConnection,
    import_id: i64,
    rows: &[Enterprise],
) -> Result<(), StoreError> {
    let head = "insert into kbo_enterprise (number, import_id, state, kind, legal_form, started)";
    insert_rows(connection, head, 6, rows, |row, values| {
        values
            .text(Some(&row.number))
            .number(Some(import_id))
            .text(Some(&row.state))
            .text(Some(&row.kind))
            .text(row.legal_form.as_deref())
            .text(row.started.as_deref());
    })
    .await
}

/// Writes names.
///
/// # Errors
/// When the database refuses a row.
pub async fn write_denominations(
    connection: &mut AnyConnection,
    rows: &[Denomination],
) -> Result<(), StoreError> {
    let head = "insert into kbo_denomination (id, number, language, nature, name)";
    insert_rows(connection, head, 5, rows, |row, values| {
        values
            .number(Some(row.id))
            .text(Some(&row.number))
            .text(row.language.as_deref())
            .text(Some(row.nature))
            .text(Some(&row.name));
    })
    .await
}

/// Writes seats.
///
/// # Errors
/// When the database refuses a row.
pub async fn write_addresses(connection: &mut AnyConnection, rows: &[Address]) -> Result<(), StoreError> {
    let head = "insert into kbo_address (id, number, street_fr, street_nl, house, postcode, municipality_fr, municipality_nl)";
    insert_rows(connection, head, 8, rows, |row, values| {
        values
            .number(Some(row.id))
            .text(Some(&row.number))
            .text(row.street_fr.as_deref())
            .text(row.street_nl.as_deref())
            .text(row.house.as_deref())
            .text(row.postcode.as_deref())
            .text(row.municipality_fr.as_deref())
            .text(row.municipality_nl.as_deref());
    })
    .await
}

/// Writes activities.
///
/// # Errors
/// When the database refuses a row.
pub async fn write_activities(connection: &mut AnyConnection, rows: &[Activity]) -> Result<(), StoreError> {
    let head = "insert into kbo_activity (id, number, code)";
    insert_rows(connection, head, 3, rows, |row, values| {
        values
            .number(Some(row.id))
            .text(Some(&row.number))
            .text(Some(&row.code));
    })
    .await
}

/// Writes establishment units, each with its enterprise; one that is here already stays.
///
/// # Errors
/// When the database refuses a row.
pub async fn write_establishments(
    connection: &mut AnyConnection,
    rows: &[(String, String)],
) -> Result<(), StoreError> {
    let head = "insert into kbo_establishment (number, enterprise)";
    insert_new_rows(connection, head, 2, rows, |(number, enterprise), values| {
        values.text(Some(number)).text(Some(enterprise));
    })
    .await
}

/// The enterprises after a number, in order, at most `limit`.
///
/// # Errors
/// When the database does not answer.
pub async fn enterprises_after(
    connection: &mut AnyConnection,
    number: &str,
    limit: i64,
) -> Result<Vec<Enterprise>, StoreError> {
    let rows = sqlx::query(
        "select number, state, kind, legal_form, started from kbo_enterprise
         where number > $1 order by number limit $2",
    )
    .bind(number)
    .bind(limit)
    .fetch_all(connection)
    .await?;
    let enterprise = |row: sqlx::any::AnyRow| -> Result<Enterprise, sqlx::Error> {
        Ok(Enterprise {
            number: row.try_get(0)?,
            state: row.try_get(1)?,
            kind: row.try_get(2)?,
            legal_form: row.try_get(3)?,
            started: row.try_get(4)?,
        })
    };
    Ok(rows.into_iter().map(enterprise).collect::<Result<_, _>>()?)
}

/// The names, the seat and the activities of each of these enterprises.
///
/// # Errors
/// When the database does not answer.
pub async fn details(
    connection: &mut AnyConnection,
    numbers: &[&str],
) -> Result<HashMap<String, Details>, StoreError> {
    let mut found = HashMap::<String, Details>::new();
    for chunk in numbers.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!(
            "select number, language, nature, name, id from kbo_denomination where number in ({list})
             order by id"
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, number| query.bind(*number));
        for row in query.fetch_all(&mut *connection).await? {
            let nature: String = row.try_get(2)?;
            let name = Denomination {
                number: row.try_get(0)?,
                language: row.try_get(1)?,
                nature: match nature.as_str() {
                    "legal" => "legal",
                    "abbreviation" => "abbreviation",
                    _ => "commercial",
                },
                name: row.try_get(3)?,
                id: row.try_get(4)?,
            };
            found.entry(name.number.clone()).or_default().names.push(name);
        }
        let sql = format!(
            "select id, number, street_fr, street_nl, house, postcode, municipality_fr, municipality_nl
             from kbo_address where number in ({list}) order by id"
        );
        let query = sqlx::query_as::<_, Address>(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, number| query.bind(*number));
        for seat in query.fetch_all(&mut *connection).await? {
            let details = found.entry(seat.number.clone()).or_default();
            details.seat.get_or_insert(seat);
        }
        let sql = format!("select number, code from kbo_activity where number in ({list}) order by id");
        let query = sqlx::query_as::<_, (String, String)>(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, number| query.bind(*number));
        for (number, code) in query.fetch_all(&mut *connection).await? {
            let activities = &mut found.entry(number).or_default().activities;
            if !activities.contains(&code) {
                activities.push(code);
            }
        }
    }
    Ok(found)
}

/// Every number that is kept.
///
/// # Errors
/// When the database does not answer.
pub async fn numbers(connection: &mut AnyConnection) -> Result<Vec<String>, StoreError> {
    Ok(sqlx::query_scalar("select number from kbo_enterprise")
        .fetch_all(connection)
        .await?)
}

/// The number of every establishment unit that is held.
///
/// # Errors
/// When the database does not answer.
pub async fn establishments(connection: &mut AnyConnection) -> Result<Vec<String>, StoreError> {
    Ok(sqlx::query_scalar("select number from kbo_establishment")
        .fetch_all(connection)
        .await?)
}
