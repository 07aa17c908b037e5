//! What time brings: that what an organisation offers ends soon is told, once, to those who may say it again; that others came is told to
//! those who answered before (`gathering`).
//!
//! It may run at any time, as often as one likes, on several servers at once: what was announced is noted in the same transaction.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use super::gathering;
use super::store::offers::{self, Ending};
use crate::features::directory;
use crate::shared::app::App;
use crate::shared::authz::{Power, store as mandates};
use crate::shared::i18n::Arg;
use crate::shared::mail::{self, Letter};
use crate::shared::store::StoreError;

/// Days before the end at which it is announced.
pub(super) const AHEAD: i64 = 30;

/// Announces the ends that are in sight on a day; gives how many were. Tells those who answered of who came since.
///
/// # Errors
/// When the database does not answer; what was announced before stays announced.
pub async fn remind(app: &App, today: Date) -> Result<u64, StoreError> {
    gathering::tell(app).await?;
    let to = today.saturating_add(AHEAD.days());
    let ending = offers::ending(&mut *app.db.read().await?, today, to).await?;
    let mut announced = 0;
    for one in ending {
        let said = Timestamp::from_second(one.said_at).map_or(today, |at| app.clock.date_of(at));
        if today >= announced_from(said, one.until) && announce(app, &one, today).await? {
            announced += 1;
        }
    }
    Ok(announced)
}

/// The day from which an end is announced: what is offered for a short time, not before half of it is over.
fn announced_from(said: Date, until: Date) -> Date {
    let length = i64::from(said.until(until).map_or(0, |span| span.get_days()));
    until.saturating_sub((length / 2).clamp(0, AHEAD).days())
}

/// Writes to whoever may say it again; false where somebody did, or where nobody acts for it yet: the letter waits for them.
async fn announce(app: &App, ending: &Ending, today: Date) -> Result<bool, StoreError> {
    let mut transaction = app.db.write().await?;
    let now = app.clock.now().as_second();
    let powers = [Power::EditProfile];
    let reached = mandates::reached(&mut transaction, ending.organisation, &powers, today).await?;
    let found = directory::any_by_ids(&mut transaction, &[ending.organisation]).await?;
    let Some(organisation) = found.first().filter(|_| !reached.is_empty()) else {
        return Ok(false);
    };
    if !offers::announce(&mut transaction, (ending.id, ending.until), now).await? {
        return Ok(false);
    }
    for person in &reached {
        let lang = person.language;
        let date = app.texts.date(lang, ending.until);
        let path = format!("/{lang}/organisations/{}/offers", organisation.slug());
        let link = app.config.address(&path);
        let args = [
            ("name", Arg::Text(&organisation.name)),
            ("date", Arg::Text(&date)),
            ("link", Arg::Text(&link)),
        ];
        let letter = Letter {
            recipient: &person.email,
            person: Some(person.person),
            language: lang,
            kind: "notice",
            subject: app.texts.say(lang, "offers-letter-ending.subject", &args),
            body: app.texts.say(lang, "offers-letter-ending", &args),
            unsubscribe: None,
        };
        mail::post(&mut transaction, now, &letter).await?;
    }
    transaction.commit().await?;
    Ok(true)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::announced_from;

    #[test]
    fn an_end_is_announced_a_month_ahead_and_of_what_is_offered_for_less_at_half_of_it() {
        let from = |said: &str, until: &str| {
            announced_from(said.parse().unwrap(), until.parse().unwrap()).to_string()
        };
        assert_eq!(from("2026-11-24", "2027-11-24"), "2027-10-25");
        assert_eq!(from("2026-11-24", "2026-12-04"), "2026-11-29");
        assert_eq!(from("2026-11-24", "2026-11-24"), "2026-11-24");
    }
}
