//! Every line and every party of past grants, once: for what is kept in memory to see them whole.

use futures_util::future::join;
use sqlx::AnyConnection;

use super::may_be_named;
use crate::shared::store::{BETWEEN, Packed, StoreError, unpacked};

/// Rows that are read at once.
const AT_ONCE: i64 = 2_000;

/// A line as it is counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    /// Whether it may be named as one who receives where it has no page here.
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
    let sql = "select string_agg(concat_ws($3, id, import_id, funder_id, coalesce(cast(beneficiary_id as text), ''),
            coalesce(cast(cents as text), ''), coalesce(cast(year as text), ''), aid, coalesce(doubt, ''), coalesce(same_reason, ''),
            coalesce(purpose, ''), coalesce(reference, ''), coalesce(project, '')), $4), max(id)
        from (select id, import_id, funder_id, beneficiary_id, cents, year, aid, doubt, same_reason, purpose, reference, project
            from grant_line where id > $1 order by id limit $2) as some_lines";
    some_by_some(connection, sql, |mut row| {
        each(Counting {
            id: row.value()?,
            import_id: row.value()?,
            funder_id: row.value()?,
            beneficiary_id: row.number()?,
            cents: row.number()?,
            year: row.number()?,
            aid: row.text()?.to_owned(),
            doubt: row.said()?,
            same_reason: row.said()?,
            purpose: row.said()?,
            reference: row.said()?,
            project: row.said()?,
        });
        Ok(())
    })
    .await
}

/// Every party, in the order of their numbers.
///
/// # Errors
/// When the database does not answer.
pub async fn each_party(
    connection: &mut AnyConnection,
    mut each: impl FnMut(Standing),
) -> Result<(), StoreError> {
    // An organisation may have named itself, with whatever it typed.
    let sql = "select string_agg(concat_ws($3, id, key, coalesce(name, ''), coalesce(cast(organisation_id as text), ''), numbered, rna,
            coalesce(commune, ''), replace(replace(coalesce(called, ''), $3, ' '), $4, ' ')), $4), max(id)
        from (select p.id, p.key, p.name, p.organisation_id, o.commune, o.name as called,
                case when coalesce(p.siren, p.rna, p.kbo) is null then 0 else 1 end as numbered,
                case when p.rna is null then 0 else 1 end as rna
            from grant_party p left join organisation o on o.id = p.organisation_id
            where p.id > $1 order by p.id limit $2) as some_parties";
    some_by_some(connection, sql, |mut row| {
        let (id, key, name) = (row.value()?, row.text()?.to_owned(), row.said()?);
        let organisation_id = row.number()?;
        let numbered = row.text()? == "1";
        let rna = row.text()? == "1";
        each(Standing {
            id,
            key,
            nameable: may_be_named(name.as_deref(), rna, numbered),
            name,
            organisation_id,
            numbered,
            commune: row.said()?,
            called: row.said()?,
        });
        Ok(())
    })
    .await
}

/// All rows of a statement on the next so many (`$2`) after a number (`$1`), packed, with the last of their numbers. Those that came
/// are taken while the database packs the next.
async fn some_by_some(
    connection: &mut AnyConnection,
    sql: &'static str,
    mut take: impl FnMut(Packed<'_>) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let [value, row] = BETWEEN;
    let mut here: Option<String> = None;
    let mut after = Some(i64::MIN);
    while let Some(last) = after {
        let next = sqlx::query_as::<_, (Option<String>, Option<i64>)>(sql)
            .bind(last)
            .bind(AT_ONCE)
            .bind(value)
            .bind(row)
            .fetch_one(&mut *connection);
        let (next, taken) = join(next, async { unpacked(here.as_deref()).try_for_each(&mut take) }).await;
        taken?;
        (here, after) = next?;
    }
    Ok(())
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
