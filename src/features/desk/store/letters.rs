//! The words of funders for their letters, and the letters that were told.

use sqlx::AnyConnection;

use crate::features::desk::letters::{Kind, Letter, usual};
use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// The words of a funder; the usual ones until it wrote its own.
pub async fn words(
    connection: &mut AnyConnection,
    funder: i64,
    (kind, lang): (Kind, Lang),
) -> Result<String, StoreError> {
    let own: Option<String> = sqlx::query_scalar(
        "select words from letter_words where organisation_id = $1 and kind = $2 and language = $3",
    )
    .bind(funder)
    .bind(kind.as_str())
    .bind(lang.code())
    .fetch_optional(connection)
    .await?;
    Ok(own.unwrap_or_else(|| usual(lang, kind).to_owned()))
}

/// Keeps the words of a funder in the place of those that its writer saw; false where others stand there meanwhile.
pub async fn keep_words(
    connection: &mut AnyConnection,
    funder: i64,
    (kind, lang): (Kind, Lang),
    (before, words): (&str, &str),
    now: i64,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into letter_words (organisation_id, kind, language, words, changed_at) values ($1, $2, $3, $4, $5)
         on conflict (organisation_id, kind, language) do update set words = excluded.words, changed_at = excluded.changed_at
            where letter_words.words = $6",
    )
    .bind(funder)
    .bind(kind.as_str())
    .bind(lang.code())
    .bind(words)
    .bind(now)
    .bind(before)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Keeps a letter that is told: application, programme, key of the partner.
pub async fn keep(
    connection: &mut AnyConnection,
    id: i64,
    (application, programme, partner): (i64, i64, &str),
    letter: &Letter,
    now: i64,
) -> Result<(), StoreError> {
    let document = serde_json::to_string(letter).expect("texts and a date are JSON");
    sqlx::query(
        "insert into decision_letter (id, application_id, programme_id, partner, document, written_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(application)
    .bind(programme)
    .bind(partner)
    .bind(document)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// A letter that was told.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Told {
    /// Its number.
    pub id: i64,
    /// Number of the programme.
    pub programme_id: i64,
    /// Key of the partner.
    pub partner: String,
    /// When, in seconds.
    pub written_at: i64,
    /// How often what it tells was amended since.
    pub amended: i64,
    /// The letter itself, as it is kept.
    document: String,
}

impl Told {
    /// What it tells; nothing where this version of the program does not know it.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        let letter: Letter = serde_json::from_str(&self.document).ok()?;
        letter.kind.parse().ok()
    }
}

/// The letters about an application, the last first.
pub async fn of(connection: &mut AnyConnection, application: i64) -> Result<Vec<Told>, StoreError> {
    Ok(sqlx::query_as(
        "select id, programme_id, partner, written_at, (select count(*) from decision join decision_act on decision_id = decision.id
            where decision.application_id = decision_letter.application_id and decision.partner = decision_letter.partner
                and decision.programme_id = decision_letter.programme_id and act = 'amend'
                and happened_at > written_at) as amended, document
         from decision_letter where application_id = $1 order by written_at desc, id desc",
    )
    .bind(application)
    .fetch_all(connection)
    .await?)
}

/// One of them.
pub async fn find(
    connection: &mut AnyConnection,
    application: i64,
    id: i64,
) -> Result<Option<Letter>, StoreError> {
    let document: Option<String> =
        sqlx::query_scalar("select document from decision_letter where application_id = $1 and id = $2")
            .bind(application)
            .bind(id)
            .fetch_optional(connection)
            .await?;
    Ok(document.and_then(|document| serde_json::from_str(&document).ok()))
}
