//! Computing again what was published of surveys: whoever doubts a figure has one command.

use std::collections::BTreeMap;

use super::document::Document;
use super::results;
use super::store::surveys;
use super::survey::{State, Survey};
use crate::shared::app::App;
use crate::shared::i18n::Words;
use crate::shared::store::{Connection, StoreError};

/// A published result that is not what the answers give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Last part of the survey's address, question, answer, class: as in the file of results, with slashes between.
    pub value: String,
    /// What was published; nothing where it is missing.
    pub published: Option<String>,
    /// What the answers give now.
    pub now: Option<String>,
}

/// What a check of all published surveys found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// Results that were computed again.
    pub values: u64,
    /// Surveys whose answers were forgotten, as was promised: they cannot be computed again.
    pub forgotten: u64,
    /// Those that differ.
    pub different: Vec<Difference>,
}

/// A survey whose results everybody reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// Last part of its address.
    pub address: String,
    /// Number of the organisation that made it.
    pub organisation: i64,
    /// Its title.
    pub titles: Words,
    /// Why it was made.
    pub purposes: Words,
    /// When its results were published, in seconds.
    pub published_at: i64,
}

/// Every survey whose results are published, with what was published of each, the latest first.
async fn every(connection: &mut Connection) -> Result<Vec<(Survey, Document, i64)>, StoreError> {
    let mut every = Vec::new();
    for survey in surveys::opened(connection).await? {
        if survey.state == State::Published
            && let Some((document, _, at)) = results::published(connection, &survey).await?
        {
            every.push((survey, document, at));
        }
    }
    Ok(every)
}

/// Every survey whose results are published, the latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn in_the_open(connection: &mut Connection) -> Result<Vec<Open>, StoreError> {
    let open = |(survey, document, at): (Survey, Document, i64)| Open {
        address: survey.address,
        organisation: survey.organisation,
        titles: document.content.titles,
        purposes: document.content.purposes,
        published_at: at,
    };
    Ok(every(connection).await?.into_iter().map(open).collect())
}

/// What a document says, value by value: units, share and interval of each answer, and what numbers come to.
fn values(survey: &Survey, document: &Document) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    // The file is what everybody has: what it says is what is checked.
    let written = document.csv().unwrap_or_default();
    let mut reader = csv::Reader::from_reader(written.as_bytes());
    for row in reader.records().flatten() {
        let named: Vec<&str> = row.iter().take(3).collect();
        let said: Vec<&str> = row.iter().skip(3).collect();
        values.insert(format!("{}/{}", survey.address, named.join("/")), said.join(" "));
    }
    for table in &document.out.tables {
        if let Ok(amounts) = serde_json::to_string(&table.amounts) {
            values.insert(format!("{}/{}/amounts", survey.address, table.key), amounts);
        }
    }
    values
}

/// Computes everything that was published of surveys again, changes nothing, and names what differs.
///
/// # Errors
/// When the database does not answer.
pub async fn check(app: &App) -> Result<Checked, StoreError> {
    let mut connection = app.db.read().await?;
    let mut checked = Checked::default();
    for (survey, before, _) in every(&mut connection).await? {
        let out = match results::again(&mut connection, &survey, &before).await? {
            None => {
                checked.forgotten += 1;
                continue;
            }
            Some(out) => out.ok(),
        };
        let published = values(&survey, &before);
        checked.values += published.len() as u64;
        // Written and read as what was published was, so that numbers are the same to the last figure.
        let now = out.map(|out| Document { out, ..before });
        let now: Option<Document> =
            now.and_then(|now| serde_json::from_str(&serde_json::to_string(&now).ok()?).ok());
        let mut now = now.map_or_else(BTreeMap::new, |now| values(&survey, &now));
        for (value, published) in published {
            let now = now.remove(&value);
            if now.as_ref() != Some(&published) {
                checked.different.push(Difference {
                    value,
                    published: Some(published),
                    now,
                });
            }
        }
        checked
            .different
            .extend(now.into_iter().map(|(value, now)| Difference {
                value,
                published: None,
                now: Some(now),
            }));
    }
    Ok(checked)
}
