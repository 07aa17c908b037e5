//! What organisations counted, and what they measured in projects and wish to show, as the pages of indicators tell it: for
//! open data. Nothing is here that its page does not say.

use super::catalogue::{self, Indicator};
use super::store;
use super::store::measured::{SHOWN_MOST, shown};
use crate::features::directory::{self, Organisation};
use crate::shared::app::App;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};

/// What an organisation noted of an indicator.
#[derive(Clone, Debug)]
pub struct Open {
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

/// Every indicator with what was noted of it: by year and day, the last first, then by name, for a list is no ranking.
///
/// # Errors
/// When the database does not answer.
pub async fn in_the_open(
    app: &App,
    connection: &mut Connection,
) -> Result<Vec<(Indicator, Vec<Open>)>, StoreError> {
    let mut open = Vec::new();
    for indicator in catalogue::all(app, connection).await? {
        let counted = store::values(connection, &indicator.address).await?;
        let measured = shown(connection, &indicator.address, SHOWN_MOST).await?;
        let mut ids: Vec<i64> = counted.iter().map(|one| one.organisation).collect();
        ids.extend(measured.iter().map(|one| one.organisation));
        ids.sort_unstable();
        ids.dedup();
        // Of an organisation whose page is not shown, nothing is.
        let organisations = directory::published_by_ids(connection, &ids).await?;
        let by = |id: i64| organisations.iter().find(|one| one.id == id).cloned();
        let counted = counted.into_iter().filter_map(|one| {
            Some(Open {
                organisation: by(one.organisation)?,
                on: one.year.to_string(),
                in_project: false,
                value: one.value,
                decimals: indicator.decimals,
                source: one.source,
                language: one.language,
            })
        });
        let measured = measured.into_iter().filter_map(|one| {
            Some(Open {
                organisation: by(one.organisation)?,
                on: one.on.to_string(),
                in_project: true,
                value: one.value?,
                decimals: one.decimals.unwrap_or(indicator.decimals),
                source: one.source,
                language: one.language,
            })
        });
        let mut noted: Vec<Open> = counted.chain(measured).collect();
        noted.sort_by_cached_key(|one| {
            let last_first = std::cmp::Reverse(one.on.clone());
            (one.in_project, last_first, search::fold(&one.organisation.name))
        });
        open.push((indicator, noted));
    }
    Ok(open)
}

/// When any of it was noted or taken back last, in seconds; nothing where nothing ever was.
///
/// # Errors
/// When the database does not answer.
pub async fn noted_at(connection: &mut Connection) -> Result<Option<i64>, StoreError> {
    let counted = store::noted_at(connection).await?;
    Ok(counted.max(store::measured::noted_at(connection).await?))
}
