//! The fictitious organisations leave, with the first file of a register, and all that was done with them.

use sqlx::AnyConnection;

use super::following::{DOING, FOLLOWING};
use crate::shared::store::StoreError;

/// The fictitious organisations.
const THEIRS: &str = "in (select organisation_id from demonstration_entry)";

/// Takes the fictitious organisations away, with everything said of them.
///
/// # Errors
/// When the database does not answer.
pub async fn remove_demonstration(connection: &mut AnyConnection) -> Result<u64, StoreError> {
    for sql in [
        // A pole that fictitious bodies carry or recognised is fictitious too.
        "insert into demonstration_entry (number, organisation_id, import_id)
         select 'pole:' || pole.address, organisation.id, organisation.import_id from pole
         join organisation on organisation.id = pole.body_id
         where pole.organisation_id in (select organisation_id from demonstration_entry)
            or pole.organiser_id in (select organisation_id from demonstration_entry)",
        "delete from entry where register = 'pole' and organisation_id in (select organisation_id from demonstration_entry)",
        "delete from grant_line where import_id in (select id from import where kind = 'demonstration')",
        "delete from grant_party where key like 'demonstration:%'",
        // What was published of its jobs is held against no real ones, and its volunteers gave no hours.
        "delete from employment_told where exists (select 1 from demonstration_entry)",
        "delete from employment_sized where exists (select 1 from demonstration_entry)",
        "delete from observatory_input where file_name = 'demonstration' and exists (select 1 from demonstration_entry)",
        "update setting set value = cast(cast(value as bigint) + 1 as text)
         where name in ('observatory-employers', 'observatory-inputs') and exists (select 1 from demonstration_entry)",
    ] {
        sqlx::query(sql).execute(&mut *connection).await?;
    }
    // What people wrote and what funders published is kept, even about bodies that never were.
    for table in ["objection", "grant_party"] {
        let sql = format!("update {table} set organisation_id = null where organisation_id {THEIRS}");
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .execute(&mut *connection)
            .await?;
    }
    remove_applications(connection).await?;
    let own = [
        "identifier",
        "organisation_theme",
        "organisation_redirect",
        "declared_area",
        "declared_waiting",
        "organisation_capacity",
    ];
    for table in FOLLOWING.iter().chain(&own) {
        let sql = format!("delete from {table} where organisation_id {THEIRS}");
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .execute(&mut *connection)
            .await?;
    }
    for (table, column) in DOING {
        let sql = format!("delete from {table} where {column} {THEIRS}");
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .execute(&mut *connection)
            .await?;
    }
    // The entries point to the organisations: they are remembered, removed, then their bodies go.
    let theirs = "update organisation set state = 'gone' where id in (select organisation_id from demonstration_entry)";
    let leaving = sqlx::query(theirs).execute(&mut *connection).await?;
    sqlx::query("delete from demonstration_entry")
        .execute(&mut *connection)
        .await?;
    if leaving.rows_affected() == 0 {
        // No index finds the state: it would be looked for in every organisation.
        return Ok(0);
    }
    let alone = "delete from common_fund where not exists (select 1 from common_fund_member where fund_id = common_fund.id)";
    sqlx::query(alone).execute(&mut *connection).await?;
    let removed = sqlx::query("delete from organisation where state = 'gone'")
        .execute(&mut *connection)
        .await?;
    Ok(removed.rows_affected())
}

/// Takes away what they asked together and of each other: projects, what was sent with them, and what hangs on calls, programmes
/// and common funds without naming an organisation.
async fn remove_applications(connection: &mut AnyConnection) -> Result<(), StoreError> {
    let calls = format!("(select id from call where organisation_id {THEIRS})");
    let programmes = format!("(select id from programme where organisation_id {THEIRS})");
    let funds = format!("(select fund_id from common_fund_member where organisation_id {THEIRS})");
    let projects = format!("(select project_id from partner where organisation_id {THEIRS})");
    let leaving = "(select id from application where state = 'gone')";
    let motions = format!("(select id from common_fund_motion where application_id in {leaving})");
    let on_applications = [
        "agreement",
        "report",
        "desk_session_item",
        "desk_score",
        "desk_vote",
        "desk_hearing",
        "common_fund_motion",
        "voted_grant",
    ];
    let mut statements = vec![
        format!(
            "update application set state = 'gone' where call_id in {calls}
                or exists (select 1 from application_party
                    where application_id = application.id and organisation_id {THEIRS})
                or exists (select 1 from application_programme
                    where application_id = application.id and programme_id in {programmes})"
        ),
        format!("delete from common_fund_line where fund_id in {funds}"),
        format!("delete from common_fund_programme where programme_id in {programmes}"),
        format!("delete from common_fund_vote where motion_id in {motions}"),
    ];
    let on_applications =
        on_applications.map(|table| format!("delete from {table} where application_id in {leaving}"));
    statements.extend(on_applications);
    statements.extend([
        format!("delete from voted_grant where programme_id in {programmes}"),
        format!("delete from call_outage where call_id in {calls}"),
        "delete from application where state = 'gone'".to_owned(),
        format!("delete from project where id in {projects}"),
    ]);
    for sql in statements {
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
