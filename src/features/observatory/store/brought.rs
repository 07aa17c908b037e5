//! Figures that an operator brought.

use sqlx::{AnyConnection, Row};
use territory::{Given, Known};

use crate::shared::chance;
use crate::shared::store::{StoreError, insert_rows};

/// All of them, each with its value.
pub(in crate::features::observatory) async fn all(
    connection: &mut AnyConnection,
) -> Result<Vec<(Given, Known)>, StoreError> {
    let sql = "select input, place, year, value, low, high, source from observatory_input order by input, place, year";
    let rows = sqlx::query(sql).fetch_all(connection).await?;
    rows.iter()
        .map(|row| {
            let year: i64 = row.try_get(2)?;
            let between: (Option<i64>, Option<i64>) = (row.try_get(4)?, row.try_get(5)?);
            let known = Known {
                value: row.try_get(3)?,
                between: between.0.zip(between.1),
            };
            let given = Given {
                input: row.try_get(0)?,
                place: row.try_get(1)?,
                year: u16::try_from(year).unwrap_or_default(),
                known: Some(known),
                source: row.try_get(6)?,
            };
            Ok((given, known))
        })
        .collect()
}

/// The files that they were brought by: name, when, how many lines they held.
pub(in crate::features::observatory) async fn files(
    connection: &mut AnyConnection,
) -> Result<Vec<(String, i64, i64)>, StoreError> {
    let sql = "select file_name, loaded_at, figures from observatory_load order by loaded_at, id";
    let rows = sqlx::query(sql).fetch_all(connection).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?)))
        .collect()
}

/// The files that were brought before that of this instant and number, newest first, so many at most: number, name, when, how
/// many lines they held.
pub(in crate::features::observatory) async fn files_before(
    connection: &mut AnyConnection,
    (at, id): (i64, i64),
    most: i64,
) -> Result<Vec<(i64, String, i64, i64)>, StoreError> {
    let sql = "select id, file_name, loaded_at, figures from observatory_load
        where loaded_at < $1 or (loaded_at = $1 and id < $2) order by loaded_at desc, id desc limit $3";
    Ok(sqlx::query_as(sql)
        .bind(at)
        .bind(id)
        .bind(most)
        .fetch_all(connection)
        .await?)
}

/// Keeps that a file came, with so many lines.
pub(in crate::features::observatory) async fn came(
    connection: &mut AnyConnection,
    (file, now): (&str, i64),
    lines: usize,
) -> Result<(), StoreError> {
    sqlx::query("insert into observatory_load (id, file_name, loaded_at, figures) values ($1, $2, $3, $4)")
        .bind(chance::row())
        .bind(file)
        .bind(now)
        .bind(i64::try_from(lines).unwrap_or(i64::MAX))
        .execute(connection)
        .await?;
    Ok(())
}

/// Puts these in the place of what was said of the same; those without a value are taken back.
pub(in crate::features::observatory) async fn replace(
    connection: &mut AnyConnection,
    given: &[&Given],
    (file, now): (&str, i64),
) -> Result<(), StoreError> {
    for one in given {
        sqlx::query("delete from observatory_input where input = $1 and place = $2 and year = $3")
            .bind(&one.input)
            .bind(&one.place)
            .bind(i64::from(one.year))
            .execute(&mut *connection)
            .await?;
    }
    let kept: Vec<(&Given, Known)> = given.iter().filter_map(|one| Some((*one, one.known?))).collect();
    let head =
        "insert into observatory_input (input, place, year, value, low, high, source, file_name, loaded_at)";
    insert_rows(connection, head, 9, &kept, |(one, known), row| {
        row.word(Some(&one.input))
            .text(Some(&one.place))
            .number(Some(i64::from(one.year)))
            .number(Some(known.value))
            .number(known.between.map(|(low, _)| low))
            .number(known.between.map(|(_, high)| high))
            .text(Some(&one.source))
            .text(Some(file))
            .same_number(Some(now));
    })
    .await
}
