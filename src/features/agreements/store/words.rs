//! The words of funders for their agreements.

use sqlx::AnyConnection;

use crate::features::agreements::filling;
use crate::features::agreements::state::Form;
use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// The words of a funder; the usual ones until it wrote its own.
pub async fn of(
    connection: &mut AnyConnection,
    funder: i64,
    (form, lang): (Form, Lang),
) -> Result<String, StoreError> {
    let own: Option<String> = sqlx::query_scalar(
        "select words from agreement_words where organisation_id = $1 and form = $2 and language = $3",
    )
    .bind(funder)
    .bind(form.as_str())
    .bind(lang.code())
    .fetch_optional(connection)
    .await?;
    Ok(own.unwrap_or_else(|| filling::usual(lang, form).to_owned()))
}

/// Keeps the words of a funder in the place of those that its writer saw; false where others stand there meanwhile.
pub async fn keep(
    connection: &mut AnyConnection,
    funder: i64,
    (form, lang): (Form, Lang),
    (before, words): (&str, &str),
    now: i64,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into agreement_words (organisation_id, form, language, words, changed_at) values ($1, $2, $3, $4, $5)
         on conflict (organisation_id, form, language) do update set words = excluded.words, changed_at = excluded.changed_at
            where agreement_words.words = $6",
    )
    .bind(funder)
    .bind(form.as_str())
    .bind(lang.code())
    .bind(words)
    .bind(now)
    .bind(before)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}
