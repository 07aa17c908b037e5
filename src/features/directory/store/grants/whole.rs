//! Every line and every party of past grants, once: for what is kept in memory to see them whole.

use futures_util::TryStreamExt;
use sqlx::{AnyConnection, FromRow, Row};

use super::{LINE, Line, may_be_named};
use crate::shared::store::{StoreError, parameters};

/// A line as it is counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, FromRow)]
pub struct Counting {
    /// Number in the database.
    pub id: i64,
    /// The file.
    pub import_id: i64,
    /// Who gives.
    pub funder_id: i64,
    /// Who receives; nobody when it is a natural person.
    pub beneficiary_id: Option<i64>,
    /// How much, in cents of euro.
    pub cents: Option<i64>,
    /// The year it counts for.
    pub year: Option<i64>,
    /// `grant in-kind service refund loan other`
    pub aid: String,
    /// `negative currency unit`
    pub doubt: Option<String>,
    /// Why it is thought to tell the same grant as another line: `two-sources several-years voted-and-paid
    /// part-of-total unnamed`.
    pub same_reason: Option<String>,
    /// What it is for, as published.
    pub purpose: Option<String>,
    /// The funder's decision.
    pub reference: Option<String>,
    /// The number that several funders give one project.
    pub project: Option<String>,
}

/// Who gives or receives, and whose it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Number in the database.
    pub id: i64,
    /// What makes it one: a number, or its name and department.
    pub key: String,
    /// As published.
    pub name: Option<String>,
    /// Its organisation, when it is known as one.
    pub organisation_id: Option<i64>,
    /// How that is called here.
    pub called: Option<String>,
    /// Whether files give it a number of a register.
    pub numbered: bool,
    /// Whether it may be named as one who receives where it has no page here: see [`may_be_named`].
    pub nameable: bool,
    /// Code of the commune of its organisation's seat.
    pub commune: Option<String>,
}

/// Every line, in the order of their numbers.
///
/// # Errors
/// When the database does not answer.
pub async fn each_line(
    connection: &mut AnyConnection,
    mut each: impl FnMut(Counting),
) -> Result<(), StoreError> {
    let sql = "select id, import_id, funder_id, beneficiary_id, cents, year, aid, doubt, same_reason, purpose, reference, project
        from grant_line order by id";
    let mut rows = sqlx::query_as::<_, Counting>(sql).fetch(connection);
    while let Some(line) = rows.try_next().await? {
        each(line);
    }
    Ok(())
}

/// Every party, in the order of their numbers.
///
/// # Errors
/// When the database does not answer.
pub async fn each_party(
    connection: &mut AnyConnection,
    mut each: impl FnMut(Standing),
) -> Result<(), StoreError> {
    let sql = "select p.id, p.key, p.name, p.organisation_id,
            case when coalesce(p.siren, p.rna, p.kbo) is null then 0 else 1 end, o.commune, o.name as called,
            case when p.rna is null then 0 else 1 end
        from grant_party p left join organisation o on o.id = p.organisation_id order by p.id";
    let mut rows = sqlx::query(sql).fetch(connection);
    while let Some(row) = rows.try_next().await? {
        let name: Option<String> = row.try_get(2)?;
        let numbered = row.try_get::<i64, _>(4)? != 0;
        let rna = row.try_get::<i64, _>(7)? != 0;
        each(Standing {
            id: row.try_get(0)?,
            key: row.try_get(1)?,
            organisation_id: row.try_get(3)?,
            nameable: may_be_named(name.as_deref(), rna, numbered),
            name,
            numbered,
            commune: row.try_get(5)?,
            called: row.try_get(6)?,
        });
    }
    Ok(())
}

/// Lines, by number, in that order.
///
/// # Errors
/// When the database does not answer.
pub async fn lines(connection: &mut AnyConnection, ids: &[i64]) -> Result<Vec<Line>, StoreError> {
    let mut lines: Vec<Line> = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!("select {LINE} from grant_line where id in ({list}) order by id");
        let query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        lines.extend(query.fetch_all(&mut *connection).await?);
    }
    Ok(lines)
}

/// The keys of the parties that are an organisation, where any of them gives, or receives.
///
/// # Errors
/// When the database does not answer.
pub async fn keys_of(
    connection: &mut AnyConnection,
    organisation: i64,
    gives: bool,
) -> Result<Vec<String>, StoreError> {
    let column = if gives { "funder_id" } else { "beneficiary_id" };
    let own = "(select id from grant_party where organisation_id = $1)";
    let sql = format!(
        "select key from grant_party where organisation_id = $1
            and exists (select 1 from grant_line where {column} in {own})"
    );
    Ok(sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .fetch_all(connection)
        .await?)
}
