//! What was noted of an indicator, batch by batch: counted, then measured in projects and shown.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// What an organisation noted of an indicator.
pub struct Noted {
    /// Number of the organisation.
    pub organisation: i64,
    /// A year that was counted, or a day on which it was measured.
    pub on: String,
    /// Whether it was measured, for a part of a project.
    pub in_project: bool,
    /// In the smallest part that the decimals count.
    pub value: i64,
    /// The decimals with which it was noted, where they were kept.
    pub decimals: Option<u8>,
    /// Where it comes from.
    pub source: String,
    /// Language of those words.
    pub language: Lang,
}

/// After what the next batch comes.
#[derive(Debug)]
pub enum Place {
    /// What was counted in a year by an organisation.
    Counted(i64, i64),
    /// What was measured on a day, by the number of the note.
    Measured(String, i64),
}

impl Place {
    /// Before everything.
    #[must_use]
    pub fn first() -> Self {
        Self::Counted(i64::MAX, 0)
    }

    /// After all that was counted.
    fn measured() -> Self {
        Self::Measured("9999-99-99".to_owned(), 0)
    }
}

/// What was noted of an indicator after a place, at most so much of it, and the place after that; none at the end.
pub async fn noted(
    connection: &mut AnyConnection,
    indicator: &str,
    place: Place,
    most: i64,
) -> Result<(Vec<Noted>, Option<Place>), StoreError> {
    match place {
        Place::Counted(year, organisation) => {
            counted(connection, indicator, (year, organisation), most).await
        }
        Place::Measured(day, id) => measured(connection, indicator, (&day, id), most).await,
    }
}

/// Of what was noted several times for one year, the last, unless it was taken back.
async fn counted(
    connection: &mut AnyConnection,
    indicator: &str,
    (year, organisation): (i64, i64),
    most: i64,
) -> Result<(Vec<Noted>, Option<Place>), StoreError> {
    let rows = sqlx::query(
        "select organisation_id, year, value, source, language from indicator_value one
         where indicator = $1 and taken_back = 0 and (year < $2 or (year = $2 and organisation_id > $3))
            and not exists (select 1 from indicator_value other
                where other.indicator = one.indicator and other.organisation_id = one.organisation_id
                    and other.year = one.year
                    and (other.noted_at > one.noted_at or (other.noted_at = one.noted_at and other.id < one.id)))
         order by year desc, organisation_id limit $4",
    )
    .bind(indicator)
    .bind(year)
    .bind(organisation)
    .bind(most)
    .fetch_all(connection)
    .await?;
    let mut noted = Vec::with_capacity(rows.len());
    let mut next = Some(Place::measured());
    for row in &rows {
        let (organisation, year): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
        if is_full(&rows, most) {
            next = Some(Place::Counted(year, organisation));
        }
        noted.push(Noted {
            organisation,
            on: year.to_string(),
            in_project: false,
            value: row.try_get(2)?,
            decimals: None,
            source: row.try_get(3)?,
            language: language(row, 4)?,
        });
    }
    Ok((noted, next))
}

/// What its partners wish everybody to read.
async fn measured(
    connection: &mut AnyConnection,
    indicator: &str,
    (day, id): (&str, i64),
    most: i64,
) -> Result<(Vec<Noted>, Option<Place>), StoreError> {
    let rows = sqlx::query(
        "select organisation_id, measured_on, value, source, language, decimals, id from indicator_measured
         where indicator = $1 and shown = 1 and withdrawn_at is null and value is not null
            and (measured_on < $2 or (measured_on = $2 and id > $3))
         order by measured_on desc, id limit $4",
    )
    .bind(indicator)
    .bind(day)
    .bind(id)
    .bind(most)
    .fetch_all(connection)
    .await?;
    let mut noted = Vec::with_capacity(rows.len());
    let mut next = None;
    for row in &rows {
        let day: String = row.try_get(1)?;
        if is_full(&rows, most) {
            next = Some(Place::Measured(day.clone(), row.try_get(6)?));
        }
        noted.push(Noted {
            organisation: row.try_get(0)?,
            on: day,
            in_project: true,
            value: row.try_get(2)?,
            decimals: row
                .try_get::<Option<i64>, _>(5)?
                .and_then(|known| known.try_into().ok()),
            source: row.try_get(3)?,
            language: language(row, 4)?,
        });
    }
    Ok((noted, next))
}

/// Whether there may be more of the same.
fn is_full(rows: &[AnyRow], most: i64) -> bool {
    i64::try_from(rows.len()).is_ok_and(|rows| rows >= most)
}

fn language(row: &AnyRow, at: usize) -> Result<Lang, StoreError> {
    Ok(row.try_get::<String, _>(at)?.parse().unwrap_or_default())
}
