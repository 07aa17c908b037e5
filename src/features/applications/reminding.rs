//! What time brings to those who wait for each other: whoever prepares an answer to a call, or a request to programmes, is told that the
//! end is near, and what is missing; whoever organises it, that the day on which they said they would answer is near, or past.
//!
//! It may run at any time, as often as one likes, on several servers at once: what was announced is noted in the same transaction.

use jiff::civil::Date;

use super::acts::signing;
use super::application::Application;
use super::deadline::taken_until;
use super::finding;
use super::frozen::Frozen;
use super::goal::PROGRAMMES;
use super::store::{announced, applications, programmes as chosen, sent, signatures};
use super::words;
use crate::features::calls::{self, Call, State};
use crate::features::programmes;
use crate::features::projects::{self, Found};
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

const DAY: i64 = 86_400;

/// Days before an end at which it is announced, the furthest first.
const CLOSING: [i64; 2] = [7, 1];

/// Days before the day of the answer at which it is announced, the furthest first; the last is the day after.
const ANSWER: [i64; 3] = [14, 3, -1];

/// Days after the day of the answer in which it is said that it is past: what is older was so before this letter was.
const PAST: i64 = 30;

/// Seconds after the end of a call, late answers counted, in which those who organise it are told what came.
const CLOSED: i64 = 3 * DAY;

/// Seconds after its deadline within which the rule of a call lets late answers in, at most.
const LATEST: i64 = 10 * DAY;

/// What the letter that tells so is noted as: it stands at no distance from a day.
const CAME: i64 = -1_000;

/// Who goes on with an answer for a partner.
const BUILDERS: &[Power] = &[Power::JoinProjects];

/// Who answers for an organiser.
pub(super) const READERS: &[Power] = &[Power::OrganiseCalls, Power::Decide];

/// What is prepared, and until when it can be sent.
struct Ending {
    /// The call that is answered; none where programmes are asked without one.
    call: Option<Call>,
    /// The first second at which it is too late, for the call or the first of the programmes.
    closes_at: i64,
}

impl Ending {
    /// The word in addresses.
    fn goal(&self) -> &str {
        self.call
            .as_ref()
            .map_or(PROGRAMMES, |call| call.address.as_str())
    }

    /// Whether it is what an application goes to. What was sent to programmes is prepared no more.
    fn is_of(&self, application: &Application) -> bool {
        match &self.call {
            Some(call) => application.call == Some(call.id),
            None => application.call.is_none() && application.submitted == 0,
        }
    }
}

/// Announces what is in sight; gives how much was.
///
/// # Errors
/// When the database does not answer; what was announced before stays announced.
pub async fn remind(app: &App) -> Result<usize, StoreError> {
    let now = app.clock.now().as_second();
    let today = app.clock.today();
    let mut connection = app.db.read().await?;
    let (mut closing, mut closed, mut answering) = (Vec::new(), Vec::new(), Vec::new());
    for call in calls::published(&mut connection).await? {
        match call.state(now) {
            State::Open if call.deadline - now <= CLOSING[0] * DAY => {
                for address in announced::building(&mut connection, (call.id, &call.address)).await? {
                    let ending = Ending {
                        closes_at: call.deadline,
                        call: Some(call.clone()),
                    };
                    closing.push((ending, address));
                }
            }
            State::Closed => {
                if now - call.deadline <= LATEST + CLOSED
                    && let Some((_, rules)) = calls::standing(&mut connection, &call.address).await?
                {
                    let end = taken_until(call.deadline, rules.content.calendar.late);
                    if (end..=end + CLOSED).contains(&now) {
                        closed.push(call.clone());
                    }
                }
                if let Some((day, reached)) = call.answer_by.map(|day| (day, reached(today, day)))
                    && !reached.is_empty()
                    && announced::unanswered(&mut connection, call.id).await? > 0
                {
                    answering.push((call, day, reached));
                }
            }
            State::Open | State::Forecast | State::Withdrawn => {}
        }
    }
    closing.extend(requests(app, &mut connection, now).await?);
    drop(connection);
    let mut told = 0;
    for (ending, address) in closing {
        told += usize::from(tell_builders(app, &ending, &address).await?);
    }
    for call in &closed {
        told += usize::from(tell_what_came(app, call).await?);
    }
    for (call, day, reached) in answering {
        told += usize::from(tell_organisers(app, &call, (day, &reached)).await?);
    }
    Ok(told)
}

/// What is prepared for programmes of which the first closes soon, with the address of its project.
async fn requests(
    app: &App,
    connection: &mut Connection,
    now: i64,
) -> Result<Vec<(Ending, String)>, StoreError> {
    let mut closing = Vec::new();
    let published = programmes::published(connection).await?;
    let takes = published
        .iter()
        .filter(|(one, _)| one.state == programmes::State::Published);
    let soon = takes.filter_map(|(one, version)| {
        let after = version.content.closes?.tomorrow().ok()?;
        let end = app.clock.instant(after.at(0, 0, 0, 0))?.as_second();
        (end > now && end - now <= CLOSING[0] * DAY).then_some((one.id, end))
    });
    let soon: Vec<(i64, i64)> = soon.collect();
    if soon.is_empty() {
        return Ok(closing);
    }
    for (application, address) in announced::requesting(connection).await? {
        let chosen = chosen::chosen(connection, application).await?;
        let own = soon.iter().filter(|(one, _)| chosen.contains(one));
        if let Some(closes_at) = own.map(|(_, end)| *end).min() {
            closing.push((
                Ending {
                    call: None,
                    closes_at,
                },
                address,
            ));
        }
    }
    Ok(closing)
}

/// The distances to the day of the answer that were reached, the furthest first; none once it is long past.
fn reached(today: Date, day: Date) -> Vec<i64> {
    let left = i64::from(today.until(day).map_or(0, |span| span.get_days()));
    let reached = ANSWER.into_iter().filter(|days| left <= *days && left >= -PAST);
    reached.collect()
}

/// Tells those who build a project that the end is near, where nothing was sent, or something newer waits to be.
async fn tell_builders(app: &App, ending: &Ending, address: &str) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let mut transaction = app.db.write().await?;
    let Some(found) = projects::built(&mut transaction, address).await? else {
        return Ok(false);
    };
    // What began later than that was begun with the end in sight.
    let mut reached = CLOSING.into_iter().filter(|days| {
        let from = ending.closes_at - days * DAY;
        found.project.created_at <= from && now >= from
    });
    let Some(nearest) = reached.next_back() else {
        return Ok(false);
    };
    let every = applications::of_projects(&mut transaction, &[found.project.id]).await?;
    let own: Vec<&Application> = every.iter().filter(|one| ending.is_of(one)).collect();
    let living = own.iter().copied().find(|one| !one.state.is_over());
    let waits = match living {
        Some(one) => one.version == 0 || one.version > one.submitted,
        // What was taken back is not asked for again.
        None => own.is_empty() && ending.call.is_some(),
    };
    let key = (found.project.id, ending.goal(), ending.closes_at);
    if !waits || !announced::note_closing(&mut transaction, key, nearest, now).await? {
        return Ok(false);
    }
    let missing = missing(&mut transaction, &found, living).await?;
    let said = |lang: Lang| {
        let title = found.content.said("title", lang);
        vec![
            (
                "project",
                title.map_or_else(String::new, |(words, _)| words.to_owned()),
            ),
            (
                "call",
                ending
                    .call
                    .as_ref()
                    .map_or_else(String::new, |call| call.title(lang).0.to_owned()),
            ),
            ("moment", words::last_second(app, lang, ending.closes_at)),
            ("missing", missing.said(app, lang)),
        ]
    };
    let path = format!("{}/submission?call={}", found.path(), ending.goal());
    let notice = Notice {
        key: match ending.call {
            Some(_) => "letter-application-closing",
            None => "letter-request-closing",
        },
        path: &path,
        said: &said,
    };
    let to: Vec<(i64, &[Power])> = found
        .members()
        .map(|one| (one.organisation.id, BUILDERS))
        .collect();
    mail::notify(&mut transaction, app, &to, notice).await?;
    transaction.commit().await?;
    Ok(true)
}

/// What is missing before an answer can be sent.
struct Missing {
    /// Whose signature, under the version that waits for them; nothing where none waits.
    unsigned: Option<Vec<String>>,
    /// Who sends it.
    lead: String,
    /// Whether something was sent before.
    stands: bool,
}

impl Missing {
    fn said(&self, app: &App, lang: Lang) -> String {
        let mut said = match self.unsigned.as_deref() {
            None => app.texts.say(lang, "application-closing-unfrozen", &[]),
            Some([]) => {
                let args = [("lead", Arg::Text(&self.lead))];
                app.texts.say(lang, "application-closing-signed", &args)
            }
            Some(names) => {
                let names = words::all(app, lang, names);
                let args = [("names", Arg::Text(&names))];
                app.texts.say(lang, "application-closing-unsigned", &args)
            }
        };
        if self.stands {
            said.push(' ');
            said.push_str(&app.texts.say(lang, "application-closing-stands", &[]));
        }
        said
    }
}

/// What is missing before a project can answer.
async fn missing(
    connection: &mut Connection,
    project: &Found,
    living: Option<&Application>,
) -> Result<Missing, StoreError> {
    let mut missing = Missing {
        unsigned: None,
        lead: project
            .lead()
            .map_or_else(String::new, |lead| lead.organisation.name.clone()),
        stands: living.is_some_and(|one| one.submitted > 0),
    };
    let Some(application) = living else {
        return Ok(missing);
    };
    let Some(version) = signing::waiting(connection, application, false).await? else {
        return Ok(missing);
    };
    let Ok(frozen) = Frozen::read(&version.document) else {
        return Ok(missing);
    };
    let signed = signatures::under(connection, application.id, &version.hash).await?;
    let mut unsigned = Vec::new();
    for named in finding::parties(connection, &frozen).await? {
        if signed.iter().all(|one| one.organisation != named.organisation.id) {
            unsigned.push(named.organisation.name);
        }
    }
    missing.unsigned = Some(unsigned);
    Ok(missing)
}

/// Tells those who organise a call that it takes answers no more, and how many came; again where the end was put off meanwhile.
async fn tell_what_came(app: &App, call: &Call) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let mut transaction = app.db.write().await?;
    let end = call.deadline.to_string();
    if !announced::note_answer(&mut transaction, (call.id, end.as_str()), CAME, now).await? {
        return Ok(false);
    }
    let (several, alone) = sent::made_to_call(&mut transaction, call.id).await?;
    let said = |lang: Lang| {
        let came = [("n", Arg::from(several + alone))];
        let by = call.answer_by.map_or_else(String::new, |day| {
            let date = app.texts.date(lang, day);
            let args = [("date", Arg::Text(&date))];
            app.texts.say(lang, "application-closed-answer", &args)
        });
        vec![
            ("call", call.title(lang).0.to_owned()),
            ("came", app.texts.say(lang, "application-closed-came", &came)),
            ("by", by),
        ]
    };
    let path = format!("/calls/{}#applications", call.address);
    let notice = Notice {
        key: "letter-application-closed",
        path: &path,
        said: &said,
    };
    let to: Vec<(i64, &[Power])> = call.organisers.iter().map(|one| (*one, READERS)).collect();
    mail::notify(&mut transaction, app, &to, notice).await?;
    transaction.commit().await?;
    Ok(true)
}

/// Tells those who organise a call that the day of their answer is near, or past, while answers wait.
async fn tell_organisers(app: &App, call: &Call, (day, reached): (Date, &[i64])) -> Result<bool, StoreError> {
    let Some((nearest, passed)) = reached.split_last() else {
        return Ok(false);
    };
    let now = app.clock.now().as_second();
    let mut transaction = app.db.write().await?;
    let waiting = announced::unanswered(&mut transaction, call.id).await?;
    let written = day.to_string();
    let key = (call.id, written.as_str());
    if waiting == 0 || !announced::note_answer(&mut transaction, key, *nearest, now).await? {
        return Ok(false);
    }
    for missed in passed {
        announced::note_answer(&mut transaction, key, *missed, now).await?;
    }
    let said = |lang: Lang| {
        let waits = app
            .texts
            .say(lang, "application-to-read", &[("n", Arg::from(waiting))]);
        vec![
            ("call", call.title(lang).0.to_owned()),
            ("date", app.texts.date(lang, day)),
            ("waiting", waits),
        ]
    };
    let path = format!("/calls/{}#applications", call.address);
    let notice = Notice {
        key: match *nearest < 0 {
            true => "letter-application-answer-late",
            false => "letter-application-answer-soon",
        },
        path: &path,
        said: &said,
    };
    let to: Vec<(i64, &[Power])> = call.organisers.iter().map(|one| (*one, READERS)).collect();
    mail::notify(&mut transaction, app, &to, notice).await?;
    transaction.commit().await?;
    Ok(true)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::reached;

    #[test]
    fn the_day_of_the_answer_is_announced_14_and_3_days_ahead_and_once_it_is_past() {
        let on = |today: &str| reached(today.parse().unwrap(), "2027-01-23".parse().unwrap());
        assert!(on("2027-01-08").is_empty(), "15 days");
        assert_eq!(on("2027-01-09"), [14]);
        assert_eq!(on("2027-01-20"), [14, 3]);
        assert_eq!(on("2027-01-23"), [14, 3], "the day itself");
        assert_eq!(on("2027-01-24"), [14, 3, -1]);
        assert_eq!(on("2027-02-22"), [14, 3, -1], "thirty days after");
        assert!(on("2027-02-23").is_empty(), "nobody is told years after");
    }
}
