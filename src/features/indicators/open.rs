//! What organisations counted, and what they measured in projects and wish to show: all of it, for open data, batch by batch.
//! Nothing is here of an organisation whose page is not shown.

use std::sync::Arc;

use super::catalogue::{self, Indicator};
use super::store::{self, Place};
use crate::features::directory::{self, Organisation};
use crate::shared::app::App;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};

/// Notes read at once.
const BATCH: i64 = 500;

/// What an organisation noted of an indicator.
#[derive(Clone, Debug)]
pub struct Open {
    /// Of which one.
    pub indicator: Arc<Indicator>,
    /// Who noted it.
    pub organisation: Organisation,
    /// Of which year it was counted, or on which day it was measured, as ISO writes both.
    pub on: String,
    /// Whether it was measured, for its part of a project; counted otherwise.
    pub in_project: bool,
    /// In the smallest part that the decimals count.
    pub value: i64,
    /// Those with which it was noted, or of the indicator where they were not kept.
    pub decimals: u8,
    /// Where it comes from, in their words.
    pub source: String,
    /// Language of those words.
    pub language: Lang,
}

/// Where a reader of all that was noted stands: indicator by indicator, what was counted before what was measured, the last years
/// and days first, and within one of them as organisations became known, for a list is no ranking.
#[derive(Debug)]
pub struct Opening {
    rest: std::vec::IntoIter<Indicator>,
    at: Option<(Arc<Indicator>, Place)>,
}

impl Opening {
    /// Begins with the first indicator.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn begin(app: &App, connection: &mut Connection) -> Result<Self, StoreError> {
        Ok(Self {
            rest: catalogue::all(app, connection).await?.into_iter(),
            at: None,
        })
    }

    /// What comes next, some hundred at most; nothing at the end.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn next(&mut self, connection: &mut Connection) -> Result<Option<Vec<Open>>, StoreError> {
        loop {
            let (indicator, place) = match self.at.take() {
                Some(at) => at,
                None => match self.rest.next() {
                    Some(indicator) => (Arc::new(indicator), Place::first()),
                    None => return Ok(None),
                },
            };
            let (noted, next) = store::noted(connection, &indicator.address, place, BATCH).await?;
            self.at = next.map(|next| (Arc::clone(&indicator), next));
            let mut ids: Vec<i64> = noted.iter().map(|one| one.organisation).collect();
            ids.sort_unstable();
            ids.dedup();
            let organisations = directory::published_by_ids(connection, &ids).await?;
            let shown = noted.into_iter().filter_map(|one| {
                let organisation = organisations.iter().find(|known| known.id == one.organisation)?;
                Some(Open {
                    organisation: organisation.clone(),
                    decimals: one.decimals.unwrap_or(indicator.decimals),
                    indicator: Arc::clone(&indicator),
                    on: one.on,
                    in_project: one.in_project,
                    value: one.value,
                    source: one.source,
                    language: one.language,
                })
            });
            let shown: Vec<Open> = shown.collect();
            if !shown.is_empty() {
                return Ok(Some(shown));
            }
        }
    }
}

/// When any of it was noted or taken back last, in seconds; nothing where nothing ever was.
///
/// # Errors
/// When the database does not answer.
pub async fn noted_at(connection: &mut Connection) -> Result<Option<i64>, StoreError> {
    let counted = store::noted_at(connection).await?;
    Ok(counted.max(store::measured::noted_at(connection).await?))
}
