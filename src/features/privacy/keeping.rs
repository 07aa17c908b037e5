//! Nothing is kept longer than said: once a day what is over goes, and accounts that nobody used are
//! warned two weeks before they end. Coming back is the undo.

use super::{erasing, store};
use crate::features::{accounts, applications, mandates, surveys};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::mail::{self, Letter};
use crate::shared::once;
use crate::shared::store::StoreError;
use crate::shared::uploads;
use crate::shared::web::kept;

/// Seconds of a day.
const DAY: i64 = 24 * 3600;

/// Days between the warning and the end of an account.
pub const WARNING_DAYS: i64 = 14;

/// Accounts looked at in one transaction.
const ROUND: i64 = 200;

/// What a round did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Rows that were over and went.
    pub forgotten: u64,
    /// Persons who were warned.
    pub warned: u64,
    /// Accounts that ended.
    pub ended: u64,
}

/// Lets go of what is over. Doing it twice, or late, changes nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(app: &App) -> Result<Kept, StoreError> {
    let now = app.clock.now().as_second();
    let config = &app.config;
    let mut done = Kept::default();
    let mut transaction = app.db.write().await?;
    done.forgotten += accounts::forget_codes_before(&mut transaction, now - DAY).await?;
    done.forgotten += accounts::forget_questions_before(&mut transaction, now - DAY).await?;
    done.forgotten += accounts::forget_visits_before(&mut transaction, now - DAY).await?;
    done.forgotten += accounts::forget_ways_before(&mut transaction, now - 90 * DAY).await?;
    done.forgotten += kept::forget_before(&mut transaction, now - kept::SECONDS).await?;
    done.forgotten += once::forget_before(&mut transaction, now - 7 * DAY).await?;
    done.forgotten += mail::forget_before(&mut transaction, now - config.keep_letters_days * DAY).await?;
    done.forgotten += store::forget_sessions(&mut transaction, now - config.keep_sessions_days * DAY).await?;
    let papers_since = now - config.keep_claim_papers_days * DAY;
    done.forgotten += mandates::forget_papers_before(&mut transaction, papers_since).await?;
    done.forgotten += applications::forget_employers(&mut transaction, app.clock.today()).await?;
    // What was published of a survey stays; who answered what is forgotten a year later.
    done.forgotten += surveys::forget_before(&mut transaction, now - 365 * DAY).await?;
    // Whoever came back since the warning stays.
    let idle_since = now - (config.keep_idle_accounts_days - WARNING_DAYS) * DAY;
    store::spare(&mut transaction, idle_since).await?;
    transaction.commit().await?;
    done.warned = warn(app, now, idle_since).await?;
    loop {
        let mut transaction = app.db.write().await?;
        let ending = store::ending(&mut transaction, now, ROUND).await?;
        for person in &ending {
            erasing::erase(&mut transaction, app, *person, None).await?;
        }
        transaction.commit().await?;
        done.ended += ending.len() as u64;
        if ending.is_empty() {
            break;
        }
    }
    // What was taken away above leaves files that nothing speaks of.
    uploads::let_go_unheld(app, now).await?;
    Ok(done)
}

async fn warn(app: &App, now: i64, idle_since: i64) -> Result<u64, StoreError> {
    let mut warned = 0;
    loop {
        let mut transaction = app.db.write().await?;
        let idle = store::idle(&mut transaction, idle_since, ROUND).await?;
        let at = now + WARNING_DAYS * DAY;
        let date = jiff::Timestamp::from_second(at).map(|at| app.clock.date_of(at));
        for (person, email, language) in &idle {
            let lang: Lang = language.parse().unwrap_or_default();
            let date = date
                .as_ref()
                .map_or_else(|_| String::new(), |date| app.texts.date(lang, *date));
            let args = [("date", Arg::Text(&date))];
            let letter = Letter {
                recipient: email,
                person: Some(*person),
                language: lang,
                kind: "notice",
                subject: app.texts.say(lang, "letter-idle-subject", &args),
                body: app.texts.say(lang, "letter-idle", &args),
                unsubscribe: None,
            };
            mail::post(&mut transaction, now, &letter).await?;
            store::set_end(&mut transaction, *person, Some(at)).await?;
        }
        transaction.commit().await?;
        warned += idle.len() as u64;
        if idle.is_empty() {
            return Ok(warned);
        }
    }
}
