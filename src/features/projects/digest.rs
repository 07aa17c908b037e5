//! What is asked of somebody in their projects, in one letter a day at most: a message for the
//! attention of their organisation, something to be done by it, and once more two days before its day. What merely changes is on the
//! page and in nobody's mailbox.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, ToSpan};

use super::store::told::{self, Asked};
use super::store::{projects, values};
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::authz::store::{self as mandates, Reached};
use crate::shared::i18n::Arg;
use crate::shared::mail::{self, Letter};
use crate::shared::store::{Connection, StoreError};

/// Seconds between two letters to one person, so that one a day is the most.
const PAUSE: i64 = 20 * 3600;

/// Seconds after which what was asked is not told any more.
const LATE: i64 = 7 * 24 * 3600;

/// Days before the day of something to be done at which it is said again.
const AHEAD: i64 = 2;

/// Lines of one letter at most; the page has the rest.
const MOST: usize = 20;

/// Writes the letters that are due; says how many. To call it again changes nothing.
///
/// # Errors
/// When the database does not answer; what was written by then stays written.
pub(super) async fn send(app: &App, now: Timestamp) -> Result<usize, StoreError> {
    let mut connection = app.db.read().await?;
    let mut asked = told::asked(&mut connection, now.as_second() - LATE).await?;
    add_coming(app, &mut connection, &mut asked, now).await?;
    let organisations: BTreeSet<i64> = asked.iter().map(|one| one.organisation).collect();
    let mut of_person: BTreeMap<i64, (Reached, Vec<Asked>)> = BTreeMap::new();
    for organisation in organisations {
        let today = app.clock.date_of(now);
        for person in mandates::reached(&mut connection, organisation, &[Power::WriteProjects], today).await?
        {
            let theirs = asked
                .iter()
                .filter(|one| one.organisation == organisation && one.by != Some(person.person));
            let (_, all) = of_person
                .entry(person.person)
                .or_insert_with(|| (person.clone(), Vec::new()));
            all.extend(theirs.cloned());
        }
    }
    drop(connection);
    let mut written = 0;
    for (person, asked) in of_person.into_values() {
        let mut transaction = app.db.write().await?;
        if look_after(app, &mut transaction, &person, asked, now.as_second()).await? {
            written += 1;
        }
        transaction.commit().await?;
    }
    Ok(written)
}

/// Adds what is not done and whose day comes, as if it were asked so many days before; what was given lately too is said once.
async fn add_coming(
    app: &App,
    connection: &mut Connection,
    asked: &mut Vec<Asked>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let today = app.clock.date_of(now);
    for mut one in told::due(connection, (today, today.saturating_add(AHEAD.days()))).await? {
        let from = one.due.map(|due| due.saturating_sub(AHEAD.days()).at(0, 0, 0, 0));
        let from = from.and_then(|from| app.clock.instant(from));
        // What was given later than that is told when it is given.
        if let Some(from) = from.map(Timestamp::as_second).filter(|from| one.at < *from) {
            let given = |other: &Asked| (other.project, other.organisation, other.at);
            asked.retain(|other| given(other) != given(&one) || other.words != one.words);
            one.at = from;
            asked.push(one);
        }
    }
    Ok(())
}

async fn look_after(
    app: &App,
    connection: &mut Connection,
    person: &Reached,
    mut asked: Vec<Asked>,
    now: i64,
) -> Result<bool, StoreError> {
    let until = told::until(connection, person.person).await?;
    asked.retain(|one| one.at > until);
    if asked.is_empty() || now - until < PAUSE || !told::take(connection, person.person, until, now).await? {
        return Ok(false);
    }
    let lang = person.language;
    let mut items = String::new();
    for one in asked.iter().take(MOST) {
        let Some(project) = projects::by_ids(connection, &[one.project]).await?.pop() else {
            continue;
        };
        let content = values::content(connection, project.id).await?;
        let title = content.said("title", lang).map_or("", |(words, _)| words);
        // The first line: a letter is no place to read a text in.
        let mut words = one.words.lines().next().unwrap_or_default().to_owned();
        if let Some(due) = one.due {
            let date = app.texts.date(lang, due);
            let by = app
                .texts
                .say(lang, "project-task-until", &[("date", Arg::Text(&date))]);
            words.push_str(&format!(" ({by})"));
        }
        items.push_str(&format!(
            "* {words}\n  {title}\n  {}\n\n",
            app.config
                .address(&format!("/{lang}/projects/{}", project.address))
        ));
    }
    let args = [
        ("items", Arg::Text(items.trim_end())),
        ("n", Arg::from(asked.len())),
    ];
    let letter = Letter {
        recipient: &person.email,
        person: Some(person.person),
        language: lang,
        kind: "notice",
        subject: app.texts.say(lang, "letter-project-digest.subject", &args),
        body: app.texts.say(lang, "letter-project-digest", &args),
        unsubscribe: None,
    };
    mail::post(connection, now, &letter).await?;
    Ok(true)
}
