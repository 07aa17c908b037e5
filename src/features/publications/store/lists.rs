//! Lists of publications: nothing here reads what they say, but where it was not yet written beside it what lists need.

use serde::de::DeserializeOwned;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::publications::publication::{Content, Document, Listed, Outline, Withdrawn};
use crate::shared::store::{StoreError, parameters};

/// Rows that are written at once.
const AT_ONCE: i64 = 20;

const OUTLINE: &str = "select address, state, titles, case when titles = '' then content else '' end, number, withdrawn, version
    from publication";

/// The publications of an organisation, in the order in which they were begun.
pub async fn of_organisation(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<Outline>, StoreError> {
    let sql = format!("{OUTLINE} where organisation_id = $1 order by created_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| outline(row).transpose()).collect()
}

/// Those of an organisation that somebody else is asked to read, where a person has no hand in them.
pub async fn to_read(
    connection: &mut AnyConnection,
    organisation: i64,
    person: i64,
) -> Result<Vec<Outline>, StoreError> {
    let sql = format!(
        "{OUTLINE} where organisation_id = $1 and state = 'asked' and not exists (select 1 from publication_hand
            where publication_id = publication.id and person_id = $2)
         order by created_at, id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .bind(person)
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| outline(row).transpose()).collect()
}

/// One whose words this version of the product does not know is left out.
fn outline(row: &AnyRow) -> Result<Option<Outline>, StoreError> {
    let (state, withdrawn): (String, String) = (row.try_get(1)?, row.try_get(5)?);
    let titles = beside(row, (2, 3), |content: Content| content.titles)?;
    let (Ok(state), Some(titles)) = (state.parse(), titles) else {
        return Ok(None);
    };
    Ok(Some(Outline {
        address: row.try_get(0)?,
        state,
        titles,
        number: row.try_get(4)?,
        withdrawn: !withdrawn.is_empty(),
        version: row.try_get(6)?,
    }))
}

/// What stands beside a document, by the places of both; out of the document where it does not yet.
fn beside<T: DeserializeOwned, D: DeserializeOwned>(
    row: &AnyRow,
    (own, document): (usize, usize),
    of: fn(D) -> T,
) -> Result<Option<T>, StoreError> {
    let (own, document): (&str, &str) = (row.try_get(own)?, row.try_get(document)?);
    Ok(match own {
        "" => serde_json::from_str(document).ok().map(of),
        own => serde_json::from_str(own).ok(),
    })
}

/// What narrows the list of what is published.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// Slug of a theme; empty for all.
    pub theme: &'a str,
    /// A commune, by every code that it bore; empty for all.
    pub commune: &'a [String],
    /// Number of an organisation; 0 for all.
    pub organisation: i64,
}

const LISTED: &str = "select publication.address, publication.organisation_id, listed, case when listed = '' then document else '' end,
        publication.withdrawn
    from publication join publication_version on publication_version.publication_id = publication.id
        and publication_version.number = publication.number";

fn listed(row: &AnyRow) -> Result<Option<Listed>, StoreError> {
    beside(row, (2, 3), |document: Document| Listed::of(&document))
}

/// The last version of what is published and not withdrawn: address, organisation and what lists say, the latest first; so many at most.
pub async fn published(
    connection: &mut AnyConnection,
    wanted: Wanted<'_>,
    most: i64,
) -> Result<Vec<(String, i64, Listed)>, StoreError> {
    read(&rows(connection, wanted, (most, 0)).await?)
}

/// Those that come after so many others, so many at most, and whether there are more. One that cannot be read is left out, and hides none
/// of those after it.
pub async fn page(
    connection: &mut AnyConnection,
    after: i64,
    most: i64,
) -> Result<(Vec<(String, i64, Listed)>, bool), StoreError> {
    let mut rows = rows(connection, Wanted::default(), (most + 1, after)).await?;
    let more = rows.len() as i64 > most;
    rows.truncate(most as usize);
    Ok((read(&rows)?, more))
}

async fn rows(
    connection: &mut AnyConnection,
    wanted: Wanted<'_>,
    (most, after): (i64, i64),
) -> Result<Vec<AnyRow>, StoreError> {
    let here = match wanted.commune.len() {
        0 => String::new(),
        codes => format!("and publication_version.commune in ({})", parameters(5, codes)),
    };
    let sql = format!(
        "{LISTED} where publication.withdrawn = '' and ($1 = '' or publication_version.theme = $1)
            and ($2 = 0 or publication.organisation_id = $2) {here}
         order by publication_version.published_at desc, publication.id
         limit $3 offset $4"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(wanted.theme)
        .bind(wanted.organisation)
        .bind(most)
        .bind(after);
    let query = wanted.commune.iter().fold(query, |query, code| query.bind(code));
    Ok(query.fetch_all(connection).await?)
}

/// The same of one, by the last part of its address; none where it is withdrawn or was never published.
pub async fn published_at(
    connection: &mut AnyConnection,
    address: &str,
) -> Result<Vec<(String, i64, Listed)>, StoreError> {
    let sql = format!("{LISTED} where publication.withdrawn = '' and publication.address = $1");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(address)
        .fetch_all(connection)
        .await?;
    read(&rows)
}

/// The same of a series, the latest year first; of one year alone where that is named, and not 0.
pub async fn of_series(
    connection: &mut AnyConnection,
    (series, issue): (&str, i64),
) -> Result<Vec<(String, i64, Listed)>, StoreError> {
    let sql = format!(
        "{LISTED} where publication.withdrawn = '' and publication.series = $1 and publication.series <> ''
            and ($2 = 0 or publication.issue = $2)
         order by publication.issue desc, publication.id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(series)
        .bind(issue)
        .fetch_all(connection)
        .await?;
    read(&rows)
}

fn read(rows: &[AnyRow]) -> Result<Vec<(String, i64, Listed)>, StoreError> {
    let mut found = Vec::new();
    for row in rows {
        if let Some(listed) = listed(row)? {
            found.push((row.try_get(0)?, row.try_get(1)?, listed));
        }
    }
    Ok(found)
}

/// What was withdrawn: address, organisation, what lists say of the last version, and why; the latest first.
pub async fn withdrawn_lately(
    connection: &mut AnyConnection,
    most: i64,
) -> Result<Vec<(String, i64, Listed, Withdrawn)>, StoreError> {
    let sql = format!(
        "{LISTED} where publication.withdrawn <> '' order by publication.changed_at desc, publication.id limit $1"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(most)
        .fetch_all(connection)
        .await?;
    let mut found = Vec::new();
    for row in &rows {
        let withdrawn: String = row.try_get(4)?;
        if let (Some(listed), Ok(withdrawn)) = (listed(row)?, serde_json::from_str(&withdrawn)) {
            found.push((row.try_get(0)?, row.try_get(1)?, listed, withdrawn));
        }
    }
    Ok(found)
}

/// Writes beside some documents of before what lists need; how many there were. What cannot be read stays as it is: `after` is
/// the last number that was looked at, of publications and of versions.
pub async fn keep_missing(
    connection: &mut AnyConnection,
    after: &mut (i64, i64),
) -> Result<usize, StoreError> {
    let titles =
        sqlx::query("select id, content from publication where titles = '' and id > $1 order by id limit $2")
            .bind(after.0)
            .bind(AT_ONCE)
            .fetch_all(&mut *connection)
            .await?;
    for row in &titles {
        after.0 = row.try_get(0)?;
        let Ok(content) = serde_json::from_str::<Content>(row.try_get(1)?) else {
            continue;
        };
        sqlx::query("update publication set titles = $1 where id = $2")
            .bind(content.titled())
            .bind(after.0)
            .execute(&mut *connection)
            .await?;
    }
    // Of one publication every version at once: few have more than a handful.
    let next: Option<i64> = sqlx::query_scalar(
        "select min(publication_id) from publication_version where listed = '' and publication_id > $1",
    )
    .bind(after.1)
    .fetch_one(&mut *connection)
    .await?;
    let Some(next) = next else {
        return Ok(titles.len());
    };
    after.1 = next;
    let versions = sqlx::query(
        "select number, document from publication_version where publication_id = $1 and listed = ''",
    )
    .bind(next)
    .fetch_all(&mut *connection)
    .await?;
    for row in &versions {
        let Ok(document) = serde_json::from_str::<Document>(row.try_get(1)?) else {
            continue;
        };
        sqlx::query("update publication_version set listed = $1 where publication_id = $2 and number = $3")
            .bind(Listed::of(&document).written())
            .bind(next)
            .bind(row.try_get::<i64, _>(0)?)
            .execute(&mut *connection)
            .await?;
    }
    Ok(titles.len() + versions.len())
}
