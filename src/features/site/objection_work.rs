//! What the operator does with objections, from the command line: read them, withhold an
//! organisation or publish it again, close what was answered.

use serde::Serialize;

use super::objection::Objection;
use super::store;
use crate::features::directory::{self, WithholdingError};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang, Texts};
use crate::shared::store::StoreError;
use crate::shared::told;

/// Why the operator's wish could not be done, in words for the operator.
#[derive(Debug, thiserror::Error)]
pub enum WorkError {
    /// No objection has that number, or it is closed already.
    #[error("no open objection has the number {0:?}; `tisserand objections` lists them")]
    NoObjection(String),
    /// It names no organisation.
    #[error("the objection {0} names no organisation; give the key that ends its page's address instead")]
    NoOrganisation(String),
    /// The organisation cannot be withheld or published again.
    #[error(transparent)]
    Withholding(#[from] WithholdingError),
    /// The database did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl told::Told for WorkError {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        match self {
            Self::NoObjection(number) => {
                texts.say(lang, "objections-no-number", &[("number", Arg::Text(number))])
            }
            Self::NoOrganisation(number) => texts.say(
                lang,
                "objections-no-organisation",
                &[("number", Arg::Text(number))],
            ),
            Self::Withholding(error) => error.told(texts, lang),
            Self::Store(error) => error.told(texts, lang),
        }
    }
}

/// An objection as the operator is shown it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// What was asked.
    #[serde(flatten)]
    pub objection: Objection,
    /// The day by which an answer is due.
    pub answer_by: Option<String>,
}

/// Every objection, newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn list(app: &App) -> Result<Vec<Told>, WorkError> {
    let all = store::all(&mut *app.db.read().await?).await?;
    Ok(all
        .into_iter()
        .map(|objection| Told {
            answer_by: objection.answer_by(&app.clock).map(|date| date.to_string()),
            objection,
        })
        .collect())
}

impl Told {
    /// What the operator reads: a line on what it is, then what was written.
    #[must_use]
    pub fn told(&self, app: &App, lang: Lang) -> String {
        let (objection, texts) = (&self.objection, &app.texts);
        let day = |second| {
            jiff::Timestamp::from_second(second).map_or_else(
                |_| String::new(),
                |instant| texts.date(lang, app.clock.date_of(instant)),
            )
        };
        let subject = texts.say(lang, &format!("objection-subject-{}", objection.subject), &[]);
        let mut lines = vec![format!(
            "{} · {} · {subject}",
            objection.number,
            day(objection.received_at)
        )];
        if let (Some(key), Some(name)) = (&objection.organisation, &objection.organisation_name) {
            lines.push(format!("  {name} ({key})"));
        }
        match objection.closed_at {
            Some(second) => {
                lines.push(format!(
                    "  {}",
                    texts.say(lang, "receipt-closed", &[("date", Arg::Text(&day(second)))])
                ));
            }
            None => {
                let due = objection
                    .answer_by(&app.clock)
                    .map_or_else(String::new, |date| texts.date(lang, date));
                let args = [
                    ("date", Arg::Text(due.as_str())),
                    ("contact", Arg::Text(&objection.contact)),
                ];
                lines.push(format!("  {}", texts.say(lang, "objection-due", &args)));
                // What strangers wrote must not be able to move the cursor or change the colours.
                lines.extend(objection.message.lines().map(|line| {
                    let plain: String = line.chars().filter(|letter| !letter.is_control()).collect();
                    format!("  │ {plain}")
                }));
            }
        }
        lines.join("\n")
    }
}

/// Withholds the organisation with a key, or the one that an objection is about.
///
/// # Errors
/// [`WorkError`], in words for the operator.
pub async fn hide(app: &App, what: &str, reason: &str) -> Result<String, WorkError> {
    let number = what.to_uppercase();
    let objection = store::by_number(&mut *app.db.read().await?, &number).await?;
    let key = match &objection {
        Some(Objection {
            organisation: Some(key),
            ..
        }) => key.clone(),
        Some(_) => return Err(WorkError::NoOrganisation(number)),
        None => directory::key_in_address(what).to_owned(),
    };
    let number = objection.as_ref().map(|objection| objection.number.as_str());
    directory::withhold(app, &key, reason, number).await?;
    Ok(key)
}

/// Publishes an organisation again.
///
/// # Errors
/// [`WorkError`], in words for the operator.
pub async fn unhide(app: &App, key: &str, reason: &str) -> Result<String, WorkError> {
    let key = directory::key_in_address(key);
    directory::publish(app, key, reason).await?;
    Ok(key.to_owned())
}

/// Closes an objection that was answered, and erases what it says of a person.
///
/// # Errors
/// [`WorkError`], in words for the operator.
pub async fn close(app: &App, number: &str) -> Result<(), WorkError> {
    let mut transaction = app.db.write().await?;
    let now = app.clock.now().as_second();
    if !store::close(&mut transaction, &number.to_uppercase(), now).await? {
        return Err(WorkError::NoObjection(number.to_owned()));
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(())
}
