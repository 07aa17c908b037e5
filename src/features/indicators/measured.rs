//! What a project promised, as its partners measured it later: a value or words, on which day, from which source, by which of
//! them. Projects write it; everybody reads on an indicator's page what its partners wish to show.

use jiff::civil::Date;

use super::store::measured as store;
use super::value;
use crate::shared::authz::Acting;
use crate::shared::i18n::{Lang, Texts};
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Something that was measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// Its number.
    pub id: i64,
    /// Number of the project.
    pub project: i64,
    /// Address of the indicator in the catalogue; empty for one that the project proposed itself.
    pub indicator: String,
    /// Key of that one in the project; empty for one of the catalogue.
    pub item: String,
    /// Number of the organisation that measured.
    pub organisation: i64,
    /// On which day.
    pub on: Date,
    /// In the smallest part that the decimals of the indicator count; nothing for an own one.
    pub value: Option<i64>,
    /// Those decimals when it was noted; nothing for an own one, and where they were not kept.
    pub decimals: Option<u8>,
    /// What was measured of an own one.
    pub words: String,
    /// Where it is read.
    pub source: String,
    /// The language of those words.
    pub language: Lang,
    /// Whether everybody reads it on the indicator's page, under the name of that organisation: the title of the project
    /// belongs to all who build it.
    pub shown: bool,
    /// When it was noted, in seconds.
    pub noted_at: i64,
}

impl Measured {
    /// What was measured, as a reader writes it: its words, or its value with the decimals with which it was noted. Where those
    /// were not kept it has those of the catalogue now.
    #[must_use]
    pub fn said(&self, texts: &Texts, lang: Lang, now: Option<u8>) -> String {
        let decimals = self.decimals.or(now).unwrap_or_default();
        match self.value {
            Some(value) => value::written(texts, lang, value, decimals),
            None => self.words.clone(),
        }
    }
}

/// What one organisation notes of one project, at most.
pub const MOST: u64 = 200;

/// All that partners of projects measured of an indicator of the catalogue and everybody may read, the last day first.
///
/// # Errors
/// When the database does not answer.
pub async fn shown(connection: &mut Connection, indicator: &str) -> Result<Vec<Measured>, StoreError> {
    store::shown(connection, indicator, i64::MAX).await
}

async fn tell(
    connection: &mut Connection,
    now: i64,
    (organisation, acting): (&str, Acting),
    (act, project, said): (&str, &str, &str),
) -> Result<(), StoreError> {
    let act = Act {
        acting: Some(acting),
        organisation: Some(organisation),
        act,
        object: &format!("project:{project}"),
        after: Some(said),
        ..Act::default()
    };
    journal::record(connection, now, &act).await
}

/// Notes what was measured, for the organisation of that key and the project at that address; false where it noted
/// as many as it may. Whoever may was checked by the caller, who took the turn at the project.
///
/// # Errors
/// When the database does not answer.
pub async fn measure(
    connection: &mut Connection,
    measured: &Measured,
    project: &str,
    by: (&str, Acting),
) -> Result<bool, StoreError> {
    if store::count(connection, measured.project, measured.organisation).await? >= MOST {
        return Ok(false);
    }
    store::note(connection, measured).await?;
    let value = measured
        .value
        .map_or_else(|| measured.words.clone(), |value| value.to_string());
    let what = format!("{}{} {} {value}", measured.indicator, measured.item, measured.on);
    tell(
        connection,
        measured.noted_at,
        by,
        ("indicator-measured", project, &what),
    )
    .await?;
    Ok(true)
}

/// Takes back what was measured; false where it was already.
///
/// # Errors
/// When the database does not answer.
pub async fn unmeasure(
    connection: &mut Connection,
    now: i64,
    measured: &Measured,
    project: &str,
    by: (&str, Acting),
) -> Result<bool, StoreError> {
    if !store::take_back(connection, (measured.project, measured.id), now).await? {
        return Ok(false);
    }
    let what = format!("{}{} {}", measured.indicator, measured.item, measured.on);
    tell(connection, now, by, ("indicator-unmeasured", project, &what)).await?;
    Ok(true)
}
