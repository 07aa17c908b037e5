//! Projects that were begun from an application.

use sqlx::AnyConnection;

use crate::shared::store::StoreError;

/// Notes from which application a project was begun.
pub async fn insert(
    connection: &mut AnyConnection,
    project: i64,
    application: i64,
) -> Result<(), StoreError> {
    sqlx::query("insert into application_carried (project_id, application_id) values ($1, $2)")
        .bind(project)
        .bind(application)
        .execute(connection)
        .await?;
    Ok(())
}

/// The address of the project that was begun first from an application.
pub async fn to(connection: &mut AnyConnection, application: i64) -> Result<Option<String>, StoreError> {
    let sql = "select project.address from project join application_carried on project_id = project.id
        where application_id = $1 order by project.created_at, project.id limit 1";
    Ok(sqlx::query_scalar(sql)
        .bind(application)
        .fetch_optional(connection)
        .await?)
}

/// The address of the application from which a project was begun.
pub async fn from(connection: &mut AnyConnection, project: i64) -> Result<Option<String>, StoreError> {
    let sql = "select address from application join application_carried on application_id = application.id
        where application_carried.project_id = $1";
    Ok(sqlx::query_scalar(sql)
        .bind(project)
        .fetch_optional(connection)
        .await?)
}
