//! News, and what it is for.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::networks::news::News;
use crate::shared::store::{StoreError, parameters};

const SELECT: &str = "select id, key, organisation_id, title, words, link, language, entered_by, created_at
    from news where withdrawn_at is null";

/// How many pieces of news an organisation wrote since an instant, withdrawn ones too.
pub async fn count_since(
    connection: &mut AnyConnection,
    organisation: i64,
    since: i64,
) -> Result<i64, StoreError> {
    Ok(
        sqlx::query_scalar("select count(*) from news where organisation_id = $1 and created_at > $2")
            .bind(organisation)
            .bind(since)
            .fetch_one(connection)
            .await?,
    )
}

/// Writes a piece of news.
pub async fn insert(
    connection: &mut AnyConnection,
    news: &News,
    networks: &[i64],
    themes: &[String],
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into news (id, key, organisation_id, title, words, link, language, entered_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(news.id)
    .bind(&news.key)
    .bind(news.organisation)
    .bind(&news.title)
    .bind(&news.words)
    .bind(&news.link)
    .bind(news.language.code())
    .bind(&news.entered_by)
    .bind(news.created_at)
    .execute(&mut *connection)
    .await?;
    for network in networks {
        sqlx::query("insert into news_network (news_id, network_id) values ($1, $2)")
            .bind(news.id)
            .bind(network)
            .execute(&mut *connection)
            .await?;
    }
    for theme in themes {
        sqlx::query("insert into news_theme (news_id, theme) values ($1, $2)")
            .bind(news.id)
            .bind(theme)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Takes a piece of news back; false when it was already.
pub async fn withdraw(connection: &mut AnyConnection, id: i64, now: i64) -> Result<bool, StoreError> {
    let withdrawn = sqlx::query("update news set withdrawn_at = $1 where id = $2 and withdrawn_at is null")
        .bind(now)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(withdrawn.rows_affected() > 0)
}

/// The piece of news at an address.
pub async fn by_key(connection: &mut AnyConnection, key: &str) -> Result<Option<News>, StoreError> {
    let sql = format!("{SELECT} and key = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(key)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(news).transpose()
}

/// The last news of a network.
pub async fn of_network(
    connection: &mut AnyConnection,
    network: i64,
    most: i64,
) -> Result<Vec<News>, StoreError> {
    let sql = format!(
        "{SELECT} and id in (select news_id from news_network where network_id = $1)
         order by created_at desc, id limit $2"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(network)
        .bind(most)
        .fetch_all(connection)
        .await?;
    rows.iter().map(news).collect()
}

/// The last news on a theme.
pub async fn of_theme(
    connection: &mut AnyConnection,
    theme: &str,
    most: i64,
) -> Result<Vec<News>, StoreError> {
    let sql = format!(
        "{SELECT} and id in (select news_id from news_theme where theme = $1)
         order by created_at desc, id limit $2"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(theme)
        .bind(most)
        .fetch_all(connection)
        .await?;
    rows.iter().map(news).collect()
}

/// The last news that an organisation wrote.
pub async fn of_organisation(
    connection: &mut AnyConnection,
    organisation: i64,
    most: i64,
) -> Result<Vec<News>, StoreError> {
    let sql = format!("{SELECT} and organisation_id = $1 order by created_at desc, id limit $2");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .bind(most)
        .fetch_all(connection)
        .await?;
    rows.iter().map(news).collect()
}

/// What was written in `from..until` for any of these networks or themes, oldest first, each once.
pub async fn between(
    connection: &mut AnyConnection,
    (from, until): (i64, i64),
    networks: &[i64],
    themes: &[String],
    most: i64,
) -> Result<Vec<News>, StoreError> {
    // A list of nothing is written as one value that nothing has.
    let wanted_networks = if networks.is_empty() { &[-1][..] } else { networks };
    let nothing = [String::new()];
    let wanted_themes = if themes.is_empty() { &nothing[..] } else { themes };
    let first = parameters(3, wanted_networks.len());
    let second = parameters(3 + wanted_networks.len(), wanted_themes.len());
    let last = 3 + wanted_networks.len() + wanted_themes.len();
    let sql = format!(
        "{SELECT} and created_at >= $1 and created_at < $2
            and (id in (select news_id from news_network where network_id in ({first}))
                or id in (select news_id from news_theme where theme in ({second})))
         order by created_at, id limit ${last}"
    );
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(from).bind(until);
    for network in wanted_networks {
        query = query.bind(*network);
    }
    for theme in wanted_themes {
        query = query.bind(theme.clone());
    }
    let rows = query.bind(most).fetch_all(connection).await?;
    rows.iter().map(news).collect()
}

/// What a piece of news is for: numbers of networks, slugs of themes.
pub async fn audience(
    connection: &mut AnyConnection,
    news: i64,
) -> Result<(Vec<i64>, Vec<String>), StoreError> {
    let networks = sqlx::query_scalar("select network_id from news_network where news_id = $1")
        .bind(news)
        .fetch_all(&mut *connection)
        .await?;
    let themes = sqlx::query_scalar("select theme from news_theme where news_id = $1 order by theme")
        .bind(news)
        .fetch_all(connection)
        .await?;
    Ok((networks, themes))
}

fn news(row: &AnyRow) -> Result<News, StoreError> {
    let language: String = row.try_get(6)?;
    Ok(News {
        id: row.try_get(0)?,
        key: row.try_get(1)?,
        organisation: row.try_get(2)?,
        title: row.try_get(3)?,
        words: row.try_get(4)?,
        link: row.try_get(5)?,
        language: language.parse().unwrap_or_default(),
        entered_by: row.try_get(7)?,
        created_at: row.try_get(8)?,
    })
}
