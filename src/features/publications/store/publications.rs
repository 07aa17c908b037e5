//! Publications, who has a hand in them, and their versions.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::publications::publication::{Content, Document, Listed, Publication, Version};
use crate::shared::i18n::Words;
use crate::shared::store::StoreError;

const SELECT: &str = "select id, address, organisation_id, state, content, remark, number, withdrawn, version from publication";

/// The publication at an address.
pub async fn find(connection: &mut AnyConnection, address: &str) -> Result<Option<Publication>, StoreError> {
    let sql = format!("{SELECT} where address = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(address)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map_or(Ok(None), read)
}

/// One whose words this version of the product does not know is left out.
fn read(row: &AnyRow) -> Result<Option<Publication>, StoreError> {
    let (state, content): (String, String) = (row.try_get(3)?, row.try_get(4)?);
    let withdrawn: String = row.try_get(7)?;
    let (Ok(state), Ok(draft)) = (state.parse(), serde_json::from_str::<Content>(&content)) else {
        return Ok(None);
    };
    Ok(Some(Publication {
        id: row.try_get(0)?,
        address: row.try_get(1)?,
        organisation: row.try_get(2)?,
        state,
        draft,
        remark: row.try_get(5)?,
        number: row.try_get(6)?,
        withdrawn: serde_json::from_str(&withdrawn).ok(),
        version: row.try_get(8)?,
    }))
}

/// Begins a publication.
pub async fn insert(
    connection: &mut AnyConnection,
    publication: &Publication,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into publication (id, address, organisation_id, state, content, remark, number, created_at, changed_at,
            version, titles)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10)",
    )
    .bind(publication.id)
    .bind(&publication.address)
    .bind(publication.organisation)
    .bind(publication.state.as_str())
    .bind(publication.draft.written())
    .bind(&publication.remark)
    .bind(publication.number)
    .bind(now)
    .bind(publication.version)
    .bind(publication.draft.titled())
    .execute(connection)
    .await?;
    Ok(())
}

/// Writes what it says and where it stands; false when somebody changed it since `publication.version`.
pub async fn change(
    connection: &mut AnyConnection,
    publication: &Publication,
    now: i64,
) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update publication set state = $1, content = $2, remark = $3, number = $4, changed_at = $5,
            withdrawn = $6, version = version + 1, titles = $9
         where id = $7 and version = $8",
    )
    .bind(publication.state.as_str())
    .bind(publication.draft.written())
    .bind(&publication.remark)
    .bind(publication.number)
    .bind(now)
    .bind(withdrawn(publication))
    .bind(publication.id)
    .bind(publication.version)
    .bind(publication.draft.titled())
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

fn withdrawn(publication: &Publication) -> String {
    let said = publication.withdrawn.as_ref();
    said.map_or_else(String::new, |said| {
        serde_json::to_string(said).expect("words and numbers are JSON")
    })
}

/// Notes that a person has a hand in what is being written.
pub async fn note_hand(
    connection: &mut AnyConnection,
    publication: i64,
    person: i64,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into publication_hand (publication_id, person_id, since) values ($1, $2, $3)
         on conflict (publication_id, person_id) do nothing",
    )
    .bind(publication)
    .bind(person)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Whether a person has a hand in what is being written.
pub async fn has_hand(
    connection: &mut AnyConnection,
    publication: i64,
    person: i64,
) -> Result<bool, StoreError> {
    let found: Option<i64> = sqlx::query_scalar(
        "select person_id from publication_hand where publication_id = $1 and person_id = $2",
    )
    .bind(publication)
    .bind(person)
    .fetch_optional(connection)
    .await?;
    Ok(found.is_some())
}

/// The next version is written by whoever writes it.
pub async fn forget_hands(connection: &mut AnyConnection, publication: i64) -> Result<(), StoreError> {
    sqlx::query("delete from publication_hand where publication_id = $1")
        .bind(publication)
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps the version that was just published, for good, and who read it.
pub async fn keep_version(
    connection: &mut AnyConnection,
    (publication, reader): (&Publication, i64),
    (document, hash, listed): (&str, &str, &Listed),
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into publication_version (publication_id, number, document, hash, theme, commune, person_id,
            published_at, listed)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(publication.id)
    .bind(publication.number)
    .bind(document)
    .bind(hash)
    .bind(&publication.draft.theme)
    .bind(&publication.draft.commune)
    .bind(reader)
    .bind(now)
    .bind(listed.written())
    .execute(connection)
    .await?;
    Ok(())
}

/// A version by its number.
pub async fn version(
    connection: &mut AnyConnection,
    publication: i64,
    number: i64,
) -> Result<Option<Version>, StoreError> {
    let found = text_of(connection, publication, number).await?;
    Ok(found.and_then(|(document, hash)| {
        let document: Document = serde_json::from_str(&document).ok()?;
        Some(Version { document, hash })
    }))
}

/// The titles under which the last version was published; those of the draft where none was.
pub async fn titles(connection: &mut AnyConnection, publication: &Publication) -> Result<Words, StoreError> {
    let version = version(connection, publication.id, publication.number).await?;
    Ok(version.map_or_else(
        || publication.draft.titles.clone(),
        |version| version.document.content.titles,
    ))
}

/// The document of a version as it is kept, and its hash.
pub async fn text_of(
    connection: &mut AnyConnection,
    publication: i64,
    number: i64,
) -> Result<Option<(String, String)>, StoreError> {
    let row = sqlx::query(
        "select document, hash from publication_version where publication_id = $1 and number = $2",
    )
    .bind(publication)
    .bind(number)
    .fetch_optional(connection)
    .await?;
    row.map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).transpose()
}

/// Every version: number, hash, when; the latest first.
pub async fn versions(
    connection: &mut AnyConnection,
    publication: i64,
) -> Result<Vec<(i64, String, i64)>, StoreError> {
    let rows = sqlx::query(
        "select number, hash, published_at from publication_version where publication_id = $1 order by number desc",
    )
    .bind(publication)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?)))
        .collect()
}

/// A version as it is kept.
pub struct Stored {
    /// Number of the publication, and which version.
    pub at: (i64, i64),
    /// Last part of the address of the publication.
    pub address: String,
    pub document: String,
    pub hash: String,
}

/// The version that comes after another, of those that everybody reads; nothing after the last.
pub async fn version_after(
    connection: &mut AnyConnection,
    (publication, number): (i64, i64),
) -> Result<Option<Stored>, StoreError> {
    let row = sqlx::query(
        "select publication.id, publication_version.number, address, document, hash
         from publication_version join publication on publication.id = publication_version.publication_id
         where withdrawn = '' and (publication.id > $1 or publication.id = $1 and publication_version.number > $2)
         order by publication.id, publication_version.number limit 1",
    )
    .bind(publication)
    .bind(number)
    .fetch_optional(connection)
    .await?;
    row.map(|row| {
        Ok(Stored {
            at: (row.try_get(0)?, row.try_get(1)?),
            address: row.try_get(2)?,
            document: row.try_get(3)?,
            hash: row.try_get(4)?,
        })
    })
    .transpose()
}

/// What versions after one say that they correct, from the next on: number, when, errata.
pub async fn errata_since(
    connection: &mut AnyConnection,
    publication: i64,
    number: i64,
) -> Result<Vec<(i64, i64, Words)>, StoreError> {
    let rows = sqlx::query(
        "select document from publication_version where publication_id = $1 and number > $2 order by number",
    )
    .bind(publication)
    .bind(number)
    .fetch_all(connection)
    .await?;
    let mut found = Vec::new();
    for row in &rows {
        let document: String = row.try_get(0)?;
        if let Ok(said) = serde_json::from_str::<Document>(&document) {
            found.push((said.number, said.published_at, said.content.errata));
        }
    }
    Ok(found)
}
