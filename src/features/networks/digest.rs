//! The weekly letter: what was written for one's networks and themes since the last one, and what other
//! features have to tell whoever asked them to. Only for those who asked; one a week at most; none when
//! there is nothing to say.
//!
//! Every week has a Monday, from [`HOUR`] on; a person is looked after once for each. A server that
//! stood still looks after them when it is back, with one letter for all that was missed.

use std::collections::BTreeSet;

use futures_util::future::BoxFuture;
use jiff::Timestamp;
use jiff::civil::{Date, Weekday};

use super::finding;
use super::membership::State;
use super::news::News;
use super::store::{letters, members, news};
use crate::features::accounts::persons::{self, Person};
use crate::features::directory::{self, Organisation};
use crate::shared::app::App;
use crate::shared::authz::store as mandates;
use crate::shared::chance;
use crate::shared::clock::Clock;
use crate::shared::i18n::Arg;
use crate::shared::mail::{self, Letter};
use crate::shared::store::{Connection, StoreError};

/// From which hour of Monday on letters are written.
const HOUR: i64 = 7;

/// News in one letter at most: it says how many more there are, and where.
const MOST: usize = 30;

/// Persons looked after before others may write.
const ROUND: i64 = 100;

/// Seconds before now that are left to the next letter: a piece of news that is being written while
/// we read carries an instant that is past when it appears.
const MARGIN: i64 = 60;

/// A line of the weekly letter that another feature gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tiding {
    /// What it is, in the reader's language.
    pub title: String,
    /// Who says it.
    pub writer: String,
    /// The last instant until which it can be answered, in seconds, where that is so: two things may have one title.
    pub until: Option<i64>,
    /// Full address of its page, without the installation: what follows the language.
    pub path: String,
}

/// What another feature tells a person of a span of time, in seconds: from the first to before the second.
pub type Source = for<'a> fn(
    &'a App,
    &'a mut Connection,
    &'a Person,
    (i64, i64),
) -> BoxFuture<'a, Result<Vec<Tiding>, StoreError>>;

/// Begins the weekly letter of a person who asks for it elsewhere; their themes stay as they chose them.
///
/// # Errors
/// When the database does not answer.
pub async fn ask_for_letter(app: &App, connection: &mut Connection, person: i64) -> Result<(), StoreError> {
    let now = app.clock.now();
    let before = letters::choice(connection, person).await?;
    if before.as_ref().is_some_and(|choice| choice.weekly) {
        return Ok(());
    }
    let choice = letters::Choice {
        weekly: true,
        belonging: before.as_ref().is_none_or(|choice| choice.belonging),
        themes: before
            .as_ref()
            .map_or_else(Vec::new, |choice| choice.themes.clone()),
        token: before
            .as_ref()
            .map_or_else(chance::token, |choice| choice.token.clone()),
        told_until: now.as_second(),
        week: week(&app.clock, now).to_string(),
        version: before.map_or(0, |choice| choice.version) + 1,
    };
    // Whoever chose otherwise at this very moment chose last.
    letters::keep(connection, person, &choice).await?;
    Ok(())
}

/// Writes the letters that are due at `now`, with what `sources` tell; says how many. To call it again
/// changes nothing.
///
/// # Errors
/// When the database does not answer; what was written by then stays written.
pub async fn send_digests(app: &App, now: Timestamp, sources: &[Source]) -> Result<usize, StoreError> {
    let week = week(&app.clock, now).to_string();
    let mut written = 0;
    loop {
        let due = letters::due(&mut *app.db.read().await?, &week, ROUND).await?;
        if due.is_empty() {
            return Ok(written);
        }
        for person in due {
            let mut transaction = app.db.write().await?;
            if look_after(app, &mut transaction, person, (&week, now), sources).await? {
                written += 1;
            }
            transaction.commit().await.map_err(StoreError::from)?;
        }
    }
}

/// The Monday of the week that is to be looked after at an instant.
pub(super) fn week(clock: &Clock, now: Timestamp) -> Date {
    let day = clock.date_of(now - jiff::SignedDuration::from_hours(HOUR));
    let since = day.weekday().since(Weekday::Monday);
    day - jiff::Span::new().days(since)
}

async fn look_after(
    app: &App,
    connection: &mut Connection,
    person: i64,
    (week, now): (&str, Timestamp),
    sources: &[Source],
) -> Result<bool, StoreError> {
    let Some(choice) = letters::choice(connection, person).await? else {
        return Ok(false);
    };
    let until = (now.as_second() - MARGIN).max(choice.told_until);
    if !letters::take(connection, person, week, until).await? {
        return Ok(false);
    }
    let Some(person) = persons::by_id(connection, person).await? else {
        return Ok(false);
    };
    let today = app.clock.date_of(now);
    let networks = networks_of(connection, person.id, today).await?;
    let span = (choice.told_until, until);
    let told = news::between(connection, span, &networks, &choice.themes, 1_000).await?;
    let mut writers: Vec<i64> = told.iter().map(|one| one.organisation).collect();
    writers.sort_unstable();
    writers.dedup();
    let writers = directory::published_by_ids(connection, &writers).await?;
    let told: Vec<(&News, &Organisation)> = told
        .iter()
        .filter_map(|one| Some((one, writers.iter().find(|writer| writer.id == one.organisation)?)))
        .collect();
    let mut tidings = Vec::new();
    for source in sources {
        tidings.extend(source(app, connection, &person, span).await?);
    }
    let lines = lines(app, &person, &told, tidings);
    if lines.is_empty() {
        return Ok(false);
    }
    let letter = letter(app, &person, &choice.token, &lines);
    mail::post(connection, now.as_second(), &letter).await?;
    Ok(true)
}

/// The networks of the organisations that a person acts for, and those that these are.
async fn networks_of(connection: &mut Connection, person: i64, today: Date) -> Result<Vec<i64>, StoreError> {
    let organisations: BTreeSet<i64> = mandates::mandates(connection, person, today)
        .await?
        .iter()
        .filter_map(|mandate| mandate.organisation)
        .collect();
    let mut belonging = BTreeSet::new();
    for organisation in &organisations {
        let memberships = members::of_organisation(connection, *organisation).await?;
        let confirmed = memberships.iter().filter(|one| one.state == State::Confirmed);
        belonging.extend(confirmed.map(|one| one.network));
    }
    let living = finding::living(connection, today).await?;
    Ok(living
        .iter()
        .filter(|found| {
            let is_one = found
                .network
                .organisation
                .is_some_and(|id| organisations.contains(&id));
            is_one || belonging.contains(&found.network.id)
        })
        .map(|found| found.network.id)
        .collect())
}

/// Each thing to be told: what it is, who says it, where it is read.
fn lines(app: &App, person: &Person, told: &[(&News, &Organisation)], tidings: Vec<Tiding>) -> Vec<Tiding> {
    let news = told.iter().map(|(news, writer)| Tiding {
        title: match news.language == person.language {
            true => news.title.clone(),
            false => format!("{} ({})", news.title, news.language.own_name()),
        },
        writer: writer.name.clone(),
        until: None,
        path: format!("/news/{}", news.key),
    });
    let lang = person.language;
    tidings
        .into_iter()
        .chain(news)
        .map(|tiding| Tiding {
            path: app.config.address(&format!("/{lang}{}", tiding.path)),
            ..tiding
        })
        .collect()
}

fn letter<'a>(app: &App, person: &'a Person, token: &str, told: &[Tiding]) -> Letter<'a> {
    let lang = person.language;
    let say = |key: &str, args: &[(&'static str, Arg<'_>)]| app.texts.say(lang, key, args);
    let mut items = String::new();
    for tiding in told.iter().take(MOST) {
        let until = tiding.until.and_then(|at| Timestamp::from_second(at).ok());
        let writer = match until {
            Some(at) => {
                let date = app.texts.date(lang, app.clock.date_of(at));
                let args = [("writer", Arg::Text(&tiding.writer)), ("date", Arg::Text(&date))];
                say("letter-digest-until", &args)
            }
            None => tiding.writer.clone(),
        };
        items.push_str(&format!("* {}\n  {writer}\n  {}\n\n", tiding.title, tiding.path));
    }
    let more = told.len().saturating_sub(MOST);
    if more > 0 {
        let address = app.config.address(&format!("/{lang}/networks"));
        let args = [("n", Arg::from(more)), ("address", Arg::Text(&address))];
        items.push_str(&say("letter-digest-more", &args));
        items.push_str("\n\n");
    }
    let unsubscribe = app.config.address(&format!("/unsubscribe/{token}"));
    let choices = app.config.address(&format!("/{lang}/me/letters"));
    let body = say(
        "letter-digest",
        &[
            ("items", Arg::Text(items.trim_end())),
            ("choices", Arg::Text(&choices)),
            ("unsubscribe", Arg::Text(&unsubscribe)),
        ],
    );
    Letter {
        recipient: &person.email,
        person: Some(person.id),
        language: lang,
        kind: "digest",
        subject: say("letter-digest-subject", &[("n", Arg::from(told.len()))]),
        body,
        unsubscribe: Some(unsubscribe),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::week;
    use crate::shared::clock::Clock;
    use jiff::Timestamp;

    #[test]
    fn a_week_begins_on_monday_at_seven_here() {
        let instant = |text: &str| text.parse::<Timestamp>().unwrap();
        let zone = jiff::tz::TimeZone::get("Europe/Paris").unwrap();
        let clock = Clock::fixed(instant("2026-11-24T09:00:00Z"), zone);
        for (at, monday) in [
            ("2026-11-23T05:59:59Z", "2026-11-16"),
            ("2026-11-23T06:00:00Z", "2026-11-23"),
            ("2026-11-29T23:30:00Z", "2026-11-23"),
            ("2026-11-30T05:59:00Z", "2026-11-23"),
            ("2026-11-30T06:00:00Z", "2026-11-30"),
            // Summer: seven o'clock is five in UTC.
            ("2026-07-06T05:00:00Z", "2026-07-06"),
            ("2027-01-01T12:00:00Z", "2026-12-28"),
        ] {
            assert_eq!(week(&clock, instant(at)).to_string(), monday, "{at}");
        }
    }
}
