//! Outages. While it serves, the program notes every minute that it lives. When it lives again after a silence, each call
//! whose deadline fell into that silence is noted: its organisers, and those who run the platform, are told that the time
//! should be given back. It proposes until when, from the length of the silence; the organisers publish it in one
//! act ([`super::publishing::extend`]), and nothing is put off by itself. A network that fails while the program lives is
//! not seen here: whoever notices it gives that time back by the same act.

use jiff::Timestamp;

use super::call::Call;
use super::letters;
use super::store::calls::{self, Of};
use super::store::outages;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// Seconds of silence from which it is an outage: more than two notes that were not made.
const SILENCE: i64 = 150;

/// Seconds after which nobody is asked any more to give an outage back: thirty days.
const ASKED: i64 = 30 * 86_400;

/// A time in which the program did not serve, in seconds, UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outage {
    /// When it last noted that it lived.
    pub began: i64,
    /// When it lived again.
    pub ended: i64,
}

impl Outage {
    /// The end of the answers that gives this time back to whoever waited, when it is published now: as long as the outage
    /// was, from now on or from the deadline, whichever is later; on a whole minute.
    #[must_use]
    pub fn given_back(self, deadline: i64, now: i64) -> i64 {
        let end = deadline.max(now).saturating_add(self.ended - self.began);
        end.saturating_add(59).div_euclid(60) * 60
    }

    /// From when until when it was, in words of a language; a reason to give it back.
    #[must_use]
    pub fn said(self, app: &App, lang: Lang, key: &str) -> String {
        let (from, until) = (moment(app, lang, self.began), moment(app, lang, self.ended));
        app.texts.say(
            lang,
            key,
            &[("from", Arg::Text(&from)), ("until", Arg::Text(&until))],
        )
    }
}

/// The date and time here of an instant in seconds, in words of a language.
fn moment(app: &App, lang: Lang, seconds: i64) -> String {
    let here = app
        .clock
        .here(Timestamp::from_second(seconds).unwrap_or_default());
    let date = app.texts.date(lang, here.date());
    let (hour, minute) = (here.hour().to_string(), format!("{:02}", here.minute()));
    let args = [
        ("date", Arg::Text(&date)),
        ("hour", Arg::Text(&hour)),
        ("minute", Arg::Text(&minute)),
    ];
    app.texts.say(lang, "moment", &args)
}

/// Notes that the program lives.
///
/// # Errors
/// When the database does not answer.
pub async fn live(app: &App) -> Result<(), StoreError> {
    let mut transaction = app.db.write().await?;
    outages::lives(&mut transaction, app.clock.now().as_second()).await?;
    transaction.commit().await?;
    Ok(())
}

/// When the program begins to serve: notes the calls whose deadline fell while it did not, and tells of them. Gives how many
/// there are.
///
/// # Errors
/// When the database does not answer.
pub async fn notice(app: &App) -> Result<usize, StoreError> {
    let now = app.clock.now().as_second();
    let mut transaction = app.db.write().await?;
    let lived = outages::last_lived(&mut transaction).await?;
    outages::lives(&mut transaction, now).await?;
    let mut noticed = 0;
    if let Some(began) = lived.filter(|lived| now - lived > SILENCE) {
        let outage = Outage { began, ended: now };
        for (call, _) in calls::of(&mut transaction, Of::Closing(began)).await? {
            if call.deadline <= now && call.withdrawn_at.is_none() {
                note(app, &mut transaction, &call, outage).await?;
                noticed += 1;
            }
        }
    }
    transaction.commit().await?;
    Ok(noticed)
}

async fn note(app: &App, connection: &mut Connection, call: &Call, outage: Outage) -> Result<(), StoreError> {
    outages::note(connection, call.id, outage).await?;
    let instant = |seconds: i64| Timestamp::from_second(seconds).unwrap_or_default();
    let lasted = format!("{}/{}", instant(outage.began), instant(outage.ended));
    let act = Act {
        act: "call-outage",
        object: &format!("call:{}", call.address),
        after: Some(&lasted),
        ..Act::default()
    };
    journal::record(connection, outage.ended, &act).await?;
    letters::tell_outage(app, connection, call, outage).await
}

/// The calls, by number, whose deadline fell into an outage that was not given back yet, and that outage.
///
/// # Errors
/// When the database does not answer.
pub async fn waiting(connection: &mut Connection, now: i64) -> Result<Vec<(i64, Outage)>, StoreError> {
    outages::waiting(connection, now - ASKED).await
}

/// That the deadline of a call fell into an outage that was not given back yet, in a sentence for whoever answers; nothing else.
///
/// # Errors
/// When the database does not answer.
pub async fn said(cx: &Cx, connection: &mut Connection, call: i64) -> Result<Option<String>, StoreError> {
    let waiting = waiting(connection, cx.now()).await?;
    let own = waiting.iter().find(|(of, _)| *of == call);
    Ok(own.map(|(_, outage)| outage.said(&cx.app, cx.lang, "call-outage-public")))
}

#[cfg(test)]
mod tests {
    use super::Outage;

    #[test]
    fn what_is_given_back_is_as_long_as_the_outage_and_never_in_the_past() {
        let outage = Outage {
            began: 0,
            ended: 7_200,
        };
        assert_eq!(
            outage.given_back(3_600, 7_200),
            14_400,
            "two hours from when it lives again"
        );
        assert_eq!(
            outage.given_back(3_600, 86_401),
            93_660,
            "from now on, to the minute"
        );
    }
}
