//! Outages. While it serves, the program notes every minute that it lives: where the database takes nothing, or several people who
//! act for different organisations get errors and nobody who has signed in is answered, it does not (one person, or one organisation, may
//! meet one page that fails). When it serves
//! again after such a silence, each call whose deadline fell into that silence, or came soon after a long one, is noted and put off by
//! as long as the silence was, by itself: a version of its own, with its notice, in the journal, told to whoever follows the call, its
//! organisers and those who run the platform. The rule stands on the page of every call. After a silence of weeks only the organisers
//! say until when: it is proposed to them, and they publish it in one act ([`super::publishing::extend`]). A network that fails while
//! the program lives is not seen here: whoever notices it gives that time back by the same act.

use jiff::Timestamp;

use super::call::Call;
use super::letters;
use super::publishing;
use super::store::calls::{self, Of};
use super::store::{outages, sections};
use super::version::Version;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang, Words};
use crate::shared::journal::{self, Act};
use crate::shared::pulse::{Failing, QUIET};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// Seconds of silence from which it is an outage: more than two notes that were not made. Whoever reads the rule reads them.
pub const SILENCE: i64 = 150;

/// People, each for another organisation, who must get errors, and nobody an answer, for it to be an outage while the program lives.
pub const SEVERAL: u64 = 2;

/// Seconds of an outage from which time is given back where the deadline is still to come, a quarter of an hour: somebody who
/// waited as long as it takes to install a version has lost nothing.
pub const LONG: i64 = 15 * 60;

/// Seconds of an outage beyond which no deadline is put off by itself, fourteen days: what was to follow has changed by then.
pub const ALONE: i64 = 14 * 86_400;

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
    fn lasted(self) -> i64 {
        self.ended - self.began
    }

    /// Whether it took time from those who answer until a deadline: that fell into it, or comes within so many hours of a long one.
    fn takes_from(self, deadline: i64, hours: i64) -> bool {
        let soon = deadline.saturating_sub(self.ended) < hours.saturating_mul(3_600);
        deadline > self.began && (deadline <= self.ended || soon && (LONG..=ALONE).contains(&self.lasted()))
    }

    /// The end of the answers that gives this time back to whoever waited, when it is published now: as long as the outage
    /// was, from now on or from the deadline, whichever is later; on a whole minute.
    #[must_use]
    pub fn given_back(self, deadline: i64, now: i64) -> i64 {
        let end = deadline.max(now).saturating_add(self.lasted());
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
pub fn moment(app: &App, lang: Lang, seconds: i64) -> String {
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

/// Every minute: notes that the program serves; where it did not for some time, as [`notice`]. Gives how many calls that concerned.
///
/// # Errors
/// When the database does not answer: then nothing is noted, and the silence lasts.
pub async fn beat(app: &App) -> Result<usize, StoreError> {
    let (failing, before) = app.pulse.beat(app.clock.now().as_second());
    if failing.is_some_and(is_outage) {
        // Should the program be stopped now, the next one knows.
        let mut transaction = app.db.write().await?;
        outages::fails(&mut transaction, failing).await?;
        transaction.commit().await?;
        return Ok(0);
    }
    again(app, before.filter(|before| is_outage(*before))).await
}

/// Whether so many got errors, and nobody an answer, for so long that it is one.
fn is_outage(failing: Failing) -> bool {
    failing.until - failing.since >= SILENCE && failing.people >= SEVERAL
}

/// Notes that the program lives, unless it serves nobody.
///
/// # Errors
/// When the database does not answer.
pub async fn live(app: &App) -> Result<(), StoreError> {
    if app.pulse.failing().is_some_and(is_outage) {
        return Ok(());
    }
    let mut transaction = app.db.write().await?;
    outages::lives(&mut transaction, app.clock.now().as_second()).await?;
    outages::fails(&mut transaction, app.pulse.failing()).await?;
    transaction.commit().await?;
    Ok(())
}

/// When the program begins to serve: notes the calls from which the time in which it did not was taken, puts their deadlines off
/// and tells of them. Gives how many there are. Where it served nobody when it was stopped, a moment ago, it is not known yet
/// whether it does now: the first who is answered ends that time, or some quiet minutes do.
///
/// # Errors
/// When the database does not answer.
pub async fn notice(app: &App) -> Result<usize, StoreError> {
    let mut connection = app.db.read().await?;
    let failing = outages::last_failed(&mut connection).await?;
    drop(connection);
    let is_over = |failing: &Failing| app.clock.now().as_second() - failing.until >= QUIET;
    if let Some(failing) = failing.filter(|failing| !is_over(failing)) {
        app.pulse.resume(failing);
        if is_outage(failing) {
            return Ok(0);
        }
    }
    again(app, failing.filter(|failing| is_outage(*failing))).await
}

/// The same, after a time in which it lived and served nobody.
async fn again(app: &App, failing: Option<Failing>) -> Result<usize, StoreError> {
    let now = app.clock.now().as_second();
    let mut transaction = app.db.write().await?;
    let lived = outages::last_lived(&mut transaction).await?;
    outages::lives(&mut transaction, now).await?;
    outages::fails(&mut transaction, app.pulse.failing()).await?;
    let mut noticed = 0;
    let silent = lived
        .into_iter()
        .chain(failing.map(|failing| failing.since))
        .min();
    if let Some(began) = silent.filter(|began| now - began >= SILENCE) {
        let outage = Outage { began, ended: now };
        let hours = app.config.outage_hours.max(0);
        for (call, version) in calls::of(&mut transaction, Of::Closing(began)).await? {
            let opened = version.content.calendar.opens.is_none_or(|opens| opens < now);
            if outage.takes_from(call.deadline, hours) && opened && call.withdrawn_at.is_none() {
                note(app, &mut transaction, (&call, &version), outage).await?;
                noticed += 1;
            }
        }
    }
    transaction.commit().await?;
    Ok(noticed)
}

async fn note(
    app: &App,
    connection: &mut Connection,
    (call, version): (&Call, &Version),
    outage: Outage,
) -> Result<(), StoreError> {
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
    let until = put_off(app, connection, (call, version), outage).await?;
    letters::tell_outage(app, connection, call, (outage, until)).await
}

/// Puts the deadline of a call off by as long as an outage was; gives the new one, nothing where only its organisers say so.
async fn put_off(
    app: &App,
    connection: &mut Connection,
    (call, version): (&Call, &Version),
    outage: Outage,
) -> Result<Option<i64>, StoreError> {
    if outage.lasted() > ALONE {
        return Ok(None);
    }
    // Whoever writes the call waits until this is done.
    sections::take_turns(connection, call.id).await?;
    let Some(draft) = calls::draft(connection, &call.address).await? else {
        return Ok(None);
    };
    let languages = version.content.about.languages.iter();
    let reason = languages.fold(Words::default(), |reason, lang| {
        reason.and(*lang, &outage.said(app, *lang, "call-outage-reason"))
    });
    let until = outage.given_back(call.deadline, outage.ended);
    // Where that cannot be, nothing of it is kept, and the organisers are asked as after a longer outage.
    let outcome = publishing::extend(connection, &app.clock, &draft, (until, reason), None).await?;
    let Ok(version) = outcome else { return Ok(None) };
    letters::tell(app, connection, outage.ended, &draft, &version).await?;
    Ok(Some(until))
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
    use super::{ALONE, LONG, Outage, SILENCE};

    #[test]
    fn time_is_taken_from_a_deadline_within_an_outage_and_from_one_that_follows_a_long_one_soon() {
        let (began, hour) = (1_000_000, 3_600);
        let outage = |lasted: i64| Outage {
            began,
            ended: began + lasted,
        };
        assert!(
            outage(SILENCE).takes_from(began + 1, 4),
            "it fell into it, however short"
        );
        assert!(!outage(200).takes_from(began, 4), "it was over before");
        assert!(
            !outage(200).takes_from(began + 300, 4),
            "a new version was installed"
        );
        assert!(outage(LONG).takes_from(began + LONG + 4 * hour - 1, 4));
        assert!(!outage(LONG).takes_from(began + LONG + 4 * hour, 4));
        assert!(
            !outage(LONG).takes_from(began + LONG + 1, 0),
            "only what falls into it"
        );
        assert!(!outage(ALONE + 1).takes_from(began + ALONE + 2, 4));
        assert!(outage(ALONE + 1).takes_from(began + ALONE, 4));
    }

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
