//! Letters about calls: a new one, for whoever asked to know at once of its themes and territory; what
//! changes in one, for whoever follows it. Each carries the address that ends them with one click.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::call::Call;
use super::outages::{self, Outage};
use super::store::alerts::{self, Choice};
use super::store::calls::{self, Draft, Of};
use super::store::programmes::State as Answer;
use super::store::questions::Question;
use super::store::{organisers, sections};
use super::version::{Cause, Version};
use crate::features::accounts::persons::{self, Person};
use crate::features::directory::Organisation;
use crate::features::networks::Tiding;
use crate::features::programmes::{self, Programme};
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::{Arg, Lang, Words};
use crate::shared::mail::{self, Letter, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::figure::without_figures;

/// Tells of a version, in the transaction that publishes it.
///
/// # Errors
/// When the database does not answer.
pub async fn tell(
    app: &App,
    connection: &mut Connection,
    now: i64,
    draft: &Draft,
    version: &Version,
) -> Result<(), StoreError> {
    let (kind, told) = match version.cause {
        Cause::Published => ("call-new", at_once(app, connection, version).await?),
        Cause::Changed | Cause::Extended | Cause::Withdrawn => {
            ("call-changed", alerts::followers(connection, draft.id).await?)
        }
    };
    for person in told {
        let Some(person) = persons::by_id(connection, person).await? else {
            continue;
        };
        let token = token(connection, person.id).await?;
        let letter = letter(app, &person, &token, kind, &said(app, &person, version));
        mail::post(connection, now, &letter).await?;
    }
    Ok(())
}

/// Tells those who follow a call that it can be answered now.
///
/// # Errors
/// When the database does not answer.
pub async fn tell_opened(
    app: &App,
    connection: &mut Connection,
    (call, now): (i64, i64),
    version: &Version,
) -> Result<(), StoreError> {
    for person in alerts::followers(connection, call).await? {
        let Some(person) = persons::by_id(connection, person).await? else {
            continue;
        };
        let token = token(connection, person.id).await?;
        let said = said(app, &person, version);
        let letter = letter(app, &person, &token, "call-opened", &said);
        mail::post(connection, now, &letter).await?;
    }
    Ok(())
}

/// Tells those who follow a call, and whoever asked, that a question was taken away, and why.
///
/// # Errors
/// When the database does not answer.
pub async fn tell_gone(
    app: &App,
    connection: &mut Connection,
    now: i64,
    (draft, version): (&Draft, &Version),
    (question, reason): (&Question, &str),
) -> Result<(), StoreError> {
    let mut told = alerts::followers(connection, draft.id).await?;
    told.extend(question.person.filter(|asker| !told.contains(asker)));
    for person in told {
        let Some(person) = persons::by_id(connection, person).await? else {
            continue;
        };
        let token = token(connection, person.id).await?;
        let said = Said {
            title: named(app, person.language, version),
            path: format!("/calls/{}/questions", version.call),
            words: app.texts.say(
                person.language,
                "letter-call-question-gone-words",
                &[("words", Arg::Text(reason))],
            ),
        };
        let letter = letter(app, &person, &token, "call-question-gone", &said);
        mail::post(connection, now, &letter).await?;
    }
    Ok(())
}

/// Tells those who may answer for an organisation that it is asked to organise a call, by whom.
///
/// # Errors
/// When the database does not answer.
pub async fn tell_invited(
    app: &App,
    connection: &mut Connection,
    invited: &Organisation,
    by: &str,
    (address, title): (&str, &Words),
) -> Result<(), StoreError> {
    let path = format!("/calls/{address}/organisers");
    let said = |lang: Lang| {
        vec![
            ("title", title.get(lang).0.to_owned()),
            ("by", by.to_owned()),
            ("name", invited.name.clone()),
        ]
    };
    let to = (invited.id, Power::OrganiseCalls);
    notice(app, connection, to, ("letter-call-invited", &path), &said).await
}

/// Tells those who keep the programmes of a funder that a call wishes to offer one of them.
///
/// # Errors
/// When the database does not answer.
pub async fn tell_asked(
    app: &App,
    connection: &mut Connection,
    (programme, funder): (&Programme, &Organisation),
    by: &str,
    title: &Words,
) -> Result<(), StoreError> {
    let path = format!("/programmes/{}/calls", programme.address);
    let said = |lang: Lang| {
        vec![
            ("title", title.get(lang).0.to_owned()),
            ("by", by.to_owned()),
            ("programme", programme.draft.name(lang).0.to_owned()),
        ]
    };
    let to = (funder.id, Power::KeepProgrammes);
    notice(
        app,
        connection,
        to,
        ("letter-call-programme-proposed", &path),
        &said,
    )
    .await
}

/// Tells the organisers of a call, and those who run the platform, that an outage took time from those who answer it, and until
/// when it was put off; where it was not, that its organisers can.
///
/// # Errors
/// When the database does not answer.
pub async fn tell_outage(
    app: &App,
    connection: &mut Connection,
    call: &Call,
    (outage, until): (Outage, Option<i64>),
) -> Result<(), StoreError> {
    let said = |lang: Lang| {
        vec![
            ("title", call.title(lang).0.to_owned()),
            ("outage", outage.said(app, lang, "call-outage-when")),
            (
                "until",
                until.map_or_else(String::new, |until| outages::moment(app, lang, until - 60)),
            ),
        ]
    };
    let page = format!("/calls/{}", call.address);
    let (key, path, to_platform) = match until {
        Some(_) => (
            "letter-call-put-off",
            page.clone(),
            "letter-call-put-off-platform",
        ),
        None => (
            "letter-call-outage",
            format!("{page}/publish"),
            "letter-call-outage-platform",
        ),
    };
    for organiser in &call.organisers {
        let to = (*organiser, Power::OrganiseCalls);
        notice(app, connection, to, (key, &path), &said).await?;
    }
    let to_platform = Notice {
        key: to_platform,
        path: &page,
        said: &said,
    };
    mail::notify_platform(connection, app, Power::Administer, to_platform).await?;
    Ok(())
}

/// Tells the organisers of a call what a funder said of its programme.
///
/// # Errors
/// When the database does not answer.
pub async fn tell_answered(
    app: &App,
    connection: &mut Connection,
    draft: &Draft,
    (programme, funder): (&Programme, &Organisation),
    answer: Answer,
) -> Result<(), StoreError> {
    let path = format!("/calls/{}/draft", draft.address);
    let (content, _) = sections::read(connection, draft.id).await?;
    // What its funder is writing besides is nobody else's.
    let versions = programmes::versions(connection, programme.id).await?;
    let Some(version) = versions.first() else {
        return Ok(());
    };
    let key = format!("letter-call-programme-{}", answer.as_str());
    let said = |lang: Lang| {
        vec![
            ("title", content.about.title.get(lang).0.to_owned()),
            ("funder", funder.name.clone()),
            ("programme", version.content.name(lang).0.to_owned()),
        ]
    };
    for organiser in organisers::of_call(connection, draft.id).await? {
        if organiser.state.is_confirmed() {
            let to = (organiser.organisation, Power::OrganiseCalls);
            notice(app, connection, to, (&key, &path), &said).await?;
        }
    }
    Ok(())
}

/// Writes to those who hold a power at an organisation: what they are told follows the languages they read.
async fn notice(
    app: &App,
    connection: &mut Connection,
    (organisation, power): (i64, Power),
    (key, path): (&str, &str),
    said: mail::Said<'_>,
) -> Result<(), StoreError> {
    mail::notify(
        connection,
        app,
        &[(organisation, &[power])],
        Notice { key, path, said },
    )
    .await?;
    Ok(())
}

/// Whoever wishes to know at once of such a call.
async fn at_once(app: &App, connection: &mut Connection, version: &Version) -> Result<Vec<i64>, StoreError> {
    let mut told = Vec::new();
    for person in alerts::at_once(connection).await? {
        let choice = alerts::choice(connection, person).await?;
        let place = &version.content.place;
        if choice.is_some_and(|choice| choice.wants(&app.territory, &place.themes, &place.communes)) {
            told.push(person);
        }
    }
    Ok(told)
}

/// What ends a person's letters about calls; drawn the first time that one is sent.
pub(super) async fn token(connection: &mut Connection, person: i64) -> Result<String, StoreError> {
    if let Some(choice) = alerts::choice(connection, person).await? {
        return Ok(choice.token);
    }
    let choice = Choice {
        pace: "none".to_owned(),
        token: chance::token(),
        version: 1,
        ..Choice::default()
    };
    alerts::keep(connection, person, &choice).await?;
    Ok(choice.token)
}

/// What a letter tells.
struct Said {
    title: String,
    path: String,
    words: String,
}

/// A call as letters name it: two may have the same title, so who organises it and until when it can be answered stand beside.
pub(super) fn named(app: &App, lang: Lang, version: &Version) -> String {
    let title = version.content.about.title.get(lang).0;
    let closes = version.content.calendar.closes.map(|at| at - 60);
    let Some(last) = closes.and_then(|at| jiff::Timestamp::from_second(at).ok()) else {
        return title.to_owned();
    };
    let organisers: Vec<&str> = version.organisers.iter().map(|one| one.name.as_str()).collect();
    let (organisers, date) = (
        organisers.join(", "),
        app.texts.date(lang, app.clock.date_of(last)),
    );
    let args = [
        ("title", Arg::Text(title)),
        ("organisers", Arg::Text(&organisers)),
        ("date", Arg::Text(&date)),
    ];
    app.texts.say(lang, "call-named", &args)
}

fn said(app: &App, person: &Person, version: &Version) -> Said {
    let lang = person.language;
    let words = match version.cause {
        Cause::Published => without_figures(
            &app.config.address("/"),
            version.content.problem.problem.get(lang).0,
        ),
        Cause::Changed | Cause::Extended | Cause::Withdrawn => version.notice.get(lang).0.to_owned(),
    };
    Said {
        title: named(app, lang, version),
        path: format!("/calls/{}", version.call),
        words,
    }
}

fn letter<'a>(app: &App, person: &'a Person, token: &str, kind: &'static str, said: &Said) -> Letter<'a> {
    let lang = person.language;
    let page = app.config.address(&format!("/{lang}{}", said.path));
    let choices = app.config.address(&format!("/{lang}/me/calls"));
    let unsubscribe = app.config.address(&format!("/unsubscribe/calls/{token}"));
    let body = app.texts.say(
        lang,
        &format!("letter-{kind}"),
        &[
            ("title", Arg::Text(&said.title)),
            ("words", Arg::Text(&said.words)),
            ("page", Arg::Text(&page)),
            ("choices", Arg::Text(&choices)),
            ("unsubscribe", Arg::Text(&unsubscribe)),
        ],
    );
    Letter {
        recipient: &person.email,
        person: Some(person.id),
        language: lang,
        kind,
        subject: app.texts.say(
            lang,
            &format!("letter-{kind}-subject"),
            &[("title", Arg::Text(&said.title))],
        ),
        body,
        unsubscribe: Some(unsubscribe),
    }
}

/// What the weekly letter tells of calls: those published in a span of time, for whoever asked to know
/// of them in that letter.
pub fn tidings<'a>(
    app: &'a App,
    connection: &'a mut Connection,
    person: &'a Person,
    (from, until): (i64, i64),
) -> BoxFuture<'a, Result<Vec<Tiding>, StoreError>> {
    async move {
        let choice = alerts::choice(connection, person.id).await?;
        let Some(choice) = choice.filter(|choice| choice.pace == "weekly") else {
            return Ok(Vec::new());
        };
        let published = calls::of(connection, Of::Published(from, until)).await?;
        Ok(published
            .iter()
            .filter(|(call, _)| call.withdrawn_at.is_none())
            .filter(|(call, _)| choice.wants(&app.territory, &call.themes, &call.communes))
            .map(|(call, version)| {
                let organisers: Vec<&str> = version.organisers.iter().map(|one| one.name.as_str()).collect();
                Tiding {
                    title: call.title(person.language).0.to_owned(),
                    writer: organisers.join(", "),
                    until: Some(call.deadline - 60),
                    path: format!("/calls/{}", call.address),
                }
            })
            .collect())
    }
    .boxed()
}
