//! Lines that do not say who receives, beside those that may say it.

use futures_util::TryStreamExt;
use sqlx::AnyConnection;

use crate::shared::store::{BETWEEN, StoreError, unpacked};

/// Lines of which one text is made, at most.
const AT_ONCE: i64 = 5_000;

/// Of the funders that a file speaks for.
const THEIRS: &str = "funder_id in (select funder_id from grant_line where import_id = $1)";

/// Forgets which lines without a beneficiary another source tells with one, of the funders that a file speaks for.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_unnamed(connection: &mut AnyConnection, import_id: i64) -> Result<(), StoreError> {
    let sql = format!(
        "update grant_line set same_as = null, same_reason = null where same_reason = 'unnamed' and {THEIRS}"
    );
    sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(import_id)
        .execute(connection)
        .await?;
    Ok(())
}

/// A line that gives one amount in one year to somebody or, elsewhere, to nobody that is said.
#[derive(Debug)]
pub struct Perhaps<'a> {
    pub id: i64,
    pub funder_id: i64,
    pub year: i64,
    pub cents: i64,
    /// Whether it is not said who receives.
    pub is_nobodys: bool,
    pub purpose: &'a str,
}

/// Hands over, in no order, the lines of these funders that give one amount in one year to somebody and, elsewhere,
/// to nobody that is said. A third of a country's payments may be among them: none of it is kept here.
///
/// # Errors
/// When the database does not answer.
pub async fn perhaps_unnamed(
    connection: &mut AnyConnection,
    import_id: i64,
    mut take: impl FnMut(Perhaps<'_>),
) -> Result<(), StoreError> {
    const NOBODY: &str = "name is null and siren is null and rna is null and kbo is null";
    let any = format!("select id from grant_party where {NOBODY} limit 1");
    let any: Option<i64> = sqlx::query_scalar(sqlx::AssertSqlSafe(any))
        .fetch_optional(&mut *connection)
        .await?;
    if any.is_none() {
        return Ok(());
    }
    // What another line tells for another reason is told already.
    let grants = "aid = 'grant' and doubt is null and extent = 'single' and purpose is not null
        and (same_reason is null or same_reason = 'two-sources')";
    let who =
        format!("(select id as party, case when {NOBODY} then 1 else 0 end as nobody from grant_party)");
    // `+` keeps the lines of a funder from being gone through once for each amount: every line of these funders, and of
    // no others, looks up its own amount instead, in one pass. Of the national payments the State alone gave a million.
    let sql = format!(
        "with theirs as materialized (select distinct funder_id from grant_line where import_id = $1)
         select string_agg(concat_ws($2, id, funder_id, year, cents, nobody, purpose), $3)
         from (select id, funder_id, year, cents, purpose, who.nobody as nobody from grant_line
         join (select funder_id as whose, year as of_year, cents as as_much
             from grant_line join {who} as them on them.party = beneficiary_id
             where funder_id in (select funder_id from theirs) and year is not null and cents > 0 and {grants}
             group by funder_id, year, cents
             having max(nobody) = 1 and min(nobody) = 0
                 and (count(distinct import_id) > 1 or count(distinct coalesce(source, '')) > 1)) as alike
             on whose = +funder_id and of_year = year and as_much = cents
         join {who} as who on who.party = beneficiary_id
         where funder_id in (select funder_id from theirs) and {grants}) as lines_alike
         group by id / {AT_ONCE}"
    );
    let [value, row] = BETWEEN;
    let mut texts = sqlx::query_scalar::<_, String>(sqlx::AssertSqlSafe(sql))
        .bind(import_id)
        .bind(value)
        .bind(row)
        .fetch(connection);
    while let Some(packed) = texts.try_next().await? {
        for mut row in unpacked(Some(&packed)) {
            take(Perhaps {
                id: row.value()?,
                funder_id: row.value()?,
                year: row.value()?,
                cents: row.value()?,
                is_nobodys: row.text()? == "1",
                purpose: row.text()?,
            });
        }
    }
    Ok(())
}
