//! Past grants: who gave what to whom, line by line, and which lines tell the same grant.

mod parties;
mod persons;
mod same;
mod spellings;
mod unnamed;
mod whole;

use std::collections::HashMap;

use futures_util::TryStreamExt;
use sqlx::{AnyConnection, FromRow, Row};

use crate::shared::store::{self, StoreError, insert_rows};

pub use parties::{
    Held, Recognised, attach, by_key, count_of_party, forget_recognised, give_organisations, nameable,
    parties, recognised, write_recognised,
};
pub use persons::{NOBODY, become_persons, keep_pages, may_be_named, numbers, pages, unheld};
pub use same::{any_same, beneficiaries, forget_same, lines, mark_same, of_beneficiaries, told};
pub use spellings::{Called, Spelling, called, each_telling, write_spellings};
pub use unnamed::{Perhaps, forget_unnamed, perhaps_unnamed};
pub use whole::{Counting, Standing, each_line, each_party, keys_of};

/// Who gives or receives.
#[derive(Clone, Debug, Default, PartialEq, Eq, FromRow)]
pub struct Party {
    /// Number in the database.
    pub id: i64,
    /// What makes it one: a number, or its name and department.
    pub key: String,
    /// As published.
    pub name: Option<String>,
    /// Legal unit.
    pub siren: Option<String>,
    /// Establishment.
    pub siret: Option<String>,
    /// Number in the register of associations.
    pub rna: Option<String>,
    /// Belgian number.
    pub kbo: Option<String>,
    /// Code of the department.
    pub department: Option<String>,
    /// As written.
    pub commune: Option<String>,
}

/// One line of a file of grants. Its texts, and those of a [`Party`], are each on one line without a control character, as
/// [`registers::grants`] reads them: they may be packed as they are ([`store::BETWEEN`]).
#[derive(Clone, Debug, Default, PartialEq, Eq, FromRow)]
pub struct Line {
    /// Number in the database.
    pub id: i64,
    /// The file.
    pub import_id: i64,
    /// The line in it.
    pub line: i64,
    /// Who gives.
    pub funder_id: i64,
    /// Who receives; nobody when it is a natural person.
    pub beneficiary_id: Option<i64>,
    /// How much, in cents of euro.
    pub cents: Option<i64>,
    /// `voted paid unstated`
    pub money: String,
    /// `grant in-kind service refund loan other`
    pub aid: String,
    /// `single total`
    pub extent: String,
    /// `negative currency unit`
    pub doubt: Option<String>,
    /// The year it counts for.
    pub year: Option<i64>,
    /// ISO date of the decision.
    pub decided: Option<String>,
    /// What for.
    pub purpose: Option<String>,
    /// Scheme or programme.
    pub scheme: Option<String>,
    /// Reference of the decision.
    pub reference: Option<String>,
    /// The number all funders of one project give it.
    pub project: Option<String>,
    /// Where a compilation has it from.
    pub source: Option<String>,
    /// The line that tells the same grant.
    pub same_as: Option<i64>,
    /// Why it is thought the same.
    pub same_reason: Option<String>,
}

const LINE: &str = "id, import_id, line, funder_id, beneficiary_id, cents, money, aid, extent, doubt, year, decided, \
    purpose, scheme, reference, project, source, same_as, same_reason";

/// Every party's key and number, and the greatest numbers of a party and of a line.
///
/// # Errors
/// When the database does not answer.
pub async fn known(connection: &mut AnyConnection) -> Result<(HashMap<Box<str>, i64>, i64, i64), StoreError> {
    let mut keys = HashMap::new();
    let mut last = 0;
    {
        let mut rows = sqlx::query("select key, id from grant_party").fetch(&mut *connection);
        while let Some(row) = rows.try_next().await? {
            let id: i64 = row.try_get(1)?;
            last = last.max(id);
            keys.insert(row.try_get::<String, _>(0)?.into_boxed_str(), id);
        }
    }
    let last_line = sqlx::query_scalar("select coalesce(max(id), 0) from grant_line")
        .fetch_one(connection)
        .await?;
    Ok((keys, last, last_line))
}

/// Makes ready for many lines where there are none yet; what comes back is for
/// [`store::end_filling`].
///
/// # Errors
/// When the database does not answer.
pub async fn begin_filling(connection: &mut AnyConnection) -> Result<Vec<String>, StoreError> {
    if any(connection).await? {
        return Ok(Vec::new());
    }
    store::begin_filling(connection, "grant_line").await
}

/// Writes new parties.
///
/// # Errors
/// When the database refuses a row.
pub async fn write_parties(connection: &mut AnyConnection, rows: &[Party]) -> Result<(), StoreError> {
    let head = "insert into grant_party (id, key, name, siren, siret, rna, kbo, department, commune)";
    insert_rows(connection, head, 9, rows, |row, values| {
        values
            .number(Some(row.id))
            .text(Some(&row.key))
            .text(row.name.as_deref())
            .text(row.siren.as_deref())
            .text(row.siret.as_deref())
            .text(row.rna.as_deref())
            .text(row.kbo.as_deref())
            .text(row.department.as_deref())
            .text(row.commune.as_deref());
    })
    .await
}

/// Writes lines.
///
/// # Errors
/// When the database refuses a row.
pub async fn write_lines(connection: &mut AnyConnection, rows: &[Line]) -> Result<(), StoreError> {
    let head = format!("insert into grant_line ({LINE})");
    insert_rows(connection, &head, 19, rows, |row, values| {
        values
            .number(Some(row.id))
            .same_number(Some(row.import_id))
            .number(Some(row.line))
            .number(Some(row.funder_id))
            .number(row.beneficiary_id)
            .number(row.cents)
            .word(Some(&row.money))
            .word(Some(&row.aid))
            .word(Some(&row.extent))
            .word(row.doubt.as_deref())
            .number(row.year)
            .text(row.decided.as_deref())
            .text(row.purpose.as_deref())
            .text(row.scheme.as_deref())
            .text(row.reference.as_deref())
            .word(row.project.as_deref())
            .text(row.source.as_deref())
            .same_number(row.same_as)
            .word(row.same_reason.as_deref());
    })
    .await
}

/// What a new file took the place of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replaced {
    /// How many lines there were.
    pub lines: u64,
    /// Who received, as other files tell too what one of these lines told: those may be several.
    pub told_elsewhere: Vec<i64>,
}

/// Forgets the lines of earlier files that a new one replaces: those of its unit, of the funders it
/// speaks for.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_replaced(
    connection: &mut AnyConnection,
    unit: &str,
    import_id: i64,
) -> Result<Replaced, StoreError> {
    // The State was many funders, a programme each, before it was one.
    const THEIRS: &str =
        "import_id in (select id from import where register = 'grants' and unit = $1 and id < $2)
        and (funder_id in (select funder_id from grant_line where import_id = $2)
            or funder_id in (select id from grant_party where key like 'name::etat%' and name like 'État — %')
                and exists (select 1 from grant_line join grant_party as state on state.id = grant_line.funder_id
                    where import_id = $2 and state.key = 'name::etat'))";
    let sql = format!(
        "update grant_line set same_as = null, same_reason = null
         where same_as in (select id from grant_line where {THEIRS}) returning beneficiary_id"
    );
    let told: Vec<Option<i64>> = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(unit)
        .bind(import_id)
        .fetch_all(&mut *connection)
        .await?;
    let sql = format!("delete from grant_line where {THEIRS}");
    let gone = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(unit)
        .bind(import_id)
        .execute(&mut *connection)
        .await?;
    if gone.rows_affected() == 0 {
        return Ok(Replaced::default());
    }
    // A party of which nothing is told any more is nobody's business.
    sqlx::query(
        "delete from grant_party where not exists (select 1 from grant_line where funder_id = grant_party.id)
            and not exists (select 1 from grant_line where beneficiary_id = grant_party.id)",
    )
    .execute(connection)
    .await?;
    Ok(Replaced {
        lines: gone.rows_affected(),
        told_elsewhere: told.into_iter().flatten().collect(),
    })
}

/// Whether any file of grants was loaded: those of the demonstration are invented.
///
/// # Errors
/// When the database does not answer.
pub async fn any(connection: &mut AnyConnection) -> Result<bool, StoreError> {
    let sql = "select id from grant_line
        where import_id not in (select id from import where kind = 'demonstration') limit 1";
    let id: Option<i64> = sqlx::query_scalar(sql).fetch_optional(connection).await?;
    Ok(id.is_some())
}

/// Which side of a grant an organisation is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// It gives.
    Funder,
    /// It receives.
    Beneficiary,
}

/// The lines of an organisation, the latest years first, at most `limit`.
///
/// # Errors
/// When the database does not answer.
pub async fn of_organisation(
    connection: &mut AnyConnection,
    side: Side,
    organisation: i64,
    limit: i64,
) -> Result<Vec<Line>, StoreError> {
    let column = match side {
        Side::Funder => "funder_id",
        Side::Beneficiary => "beneficiary_id",
    };
    let sql = format!(
        "select {LINE} from grant_line
         where {column} in (select id from grant_party where organisation_id = $1)
         order by coalesce(year, 0) desc, coalesce(decided, '') desc, id limit $2"
    );
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .bind(limit)
        .fetch_all(connection)
        .await?)
}

/// How many lines an organisation has on one side.
///
/// # Errors
/// When the database does not answer.
pub async fn count(connection: &mut AnyConnection, side: Side, organisation: i64) -> Result<u64, StoreError> {
    let column = match side {
        Side::Funder => "funder_id",
        Side::Beneficiary => "beneficiary_id",
    };
    let sql = format!(
        "select count(*) from grant_line where {column} in (select id from grant_party where organisation_id = $1)"
    );
    let count: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .fetch_one(connection)
        .await?;
    Ok(count.unsigned_abs())
}
