//! On the page of a call, for those who answered it or prepare to: the way to what is theirs, and to nobody else's; and, for those
//! who act for several organisations, the way to answer for the others.

use askama::Template;
use futures_util::FutureExt;

use super::Shown;
use crate::features::applications::deadline::{Arrival, arrival};
use crate::features::applications::store::applications;
use crate::features::applications::{finding, words};
use crate::features::calls::{self, Call, Phase};
use crate::features::{directory, projects};
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Subject};

/// A button.
struct Way {
    words: String,
    url: String,
    /// Whether it is less than the others: what one may do beside going on with what is begun.
    quiet: bool,
}

#[derive(Template)]
#[template(
    source = "{% for way in ways %}<a class=\"button{% if way.quiet %} quiet{% endif %}\" href=\"{{ way.url }}\">{{ way.words }}</a> {% endfor %}",
    ext = "html"
)]
struct OwnButtons {
    ways: Vec<Way>,
}

/// An answer, or a project begun to answer: what it is called, where it goes on, the organisations of the asker in it.
struct Own {
    title: String,
    url: String,
    /// Of each, its number and its name.
    of: Vec<(i64, String)>,
}

pub(super) fn own<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let organisations = super::acts_for(cx);
        if organisations.is_empty() {
            return Ok(String::new());
        }
        let Some((call, version)) = calls::standing(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let answers = answers(cx, connection, &call, &organisations).await?;
        let begun = match may_be_sent(cx, &call, version.content.calendar.late) {
            true => begun(cx, connection, &call, &organisations).await?,
            false => Vec::new(),
        };
        if answers.is_empty() && begun.is_empty() {
            return Ok(String::new());
        }
        let answered = answers.iter().map(|own| way(cx, &organisations, "answer", own));
        let going_on = begun.iter().map(|own| way(cx, &organisations, "begun", own));
        let mut ways: Vec<Way> = answered.chain(going_on).collect();
        ways.extend(others(cx, connection, &call, (&answers, &begun)).await?);
        Ok(OwnButtons { ways }.render()?)
    }
    .boxed()
}

/// What leads to it: whoever acts for several organisations is told whose it is.
fn way(cx: &Cx, organisations: &[i64], what: &str, own: &Own) -> Way {
    let words = match (organisations, own.of.as_slice()) {
        ([_], _) | (_, []) => cx.tv(&format!("application-own-{what}"), "title", &own.title),
        (_, of) => {
            let names: Vec<String> = of.iter().map(|(_, name)| name.clone()).collect();
            let names = words::all(&cx.app, cx.lang, &names);
            let said = [
                ("title", own.title.as_str().into()),
                ("who", names.as_str().into()),
            ];
            cx.ta(&format!("application-own-{what}.of"), &said)
        }
    };
    Way {
        words,
        url: own.url.clone(),
        quiet: false,
    }
}

/// What they answered, or froze to be signed.
async fn answers(
    cx: &Cx,
    connection: &mut Connection,
    call: &Call,
    organisations: &[i64],
) -> Result<Vec<Own>, Error> {
    let mut answers = Vec::new();
    for one in applications::of_organisations(connection, organisations).await? {
        if one.call != Some(call.id) || one.state.is_over() {
            continue;
        }
        let Some((_, versions)) = finding::own(cx, connection, &one).await? else {
            continue;
        };
        let sent = versions.iter().find(|version| version.number == one.submitted);
        let Some(version) = sent.or(versions.first()) else {
            continue;
        };
        let frozen = finding::read(&one, version)?;
        let parties = finding::parties(connection, &frozen).await?.into_iter();
        answers.push(Own {
            title: frozen.title(cx.lang).0.to_owned(),
            url: cx.url(&format!("/applications/{}", one.address)),
            of: parties
                .map(|named| (named.organisation.id, named.organisation.name))
                .filter(|(id, _)| organisations.contains(id))
                .collect(),
        });
    }
    Ok(answers)
}

/// Whether what was begun may still become an answer: before the deadline, while it is built together, or where the written rule of
/// the call takes what comes late.
fn may_be_sent(cx: &Cx, call: &Call, late: calls::Late) -> bool {
    let now = cx.now();
    match call.state(now) {
        calls::State::Open | calls::State::Forecast => true,
        calls::State::Withdrawn => false,
        calls::State::Closed => {
            call.phase(now, cx.app.clock.today()) == Some(Phase::Open)
                || arrival(now, call.opens_at, call.deadline, late) == Arrival::Late
        }
    }
}

/// The projects that they began to answer it and of which nothing stands frozen: what was begun is gone on with from here.
async fn begun(
    cx: &Cx,
    connection: &mut Connection,
    call: &Call,
    organisations: &[i64],
) -> Result<Vec<Own>, Error> {
    let mut begun = Vec::new();
    for address in applications::begun_to(connection, (call.id, &call.address), organisations).await? {
        let found = match projects::find_within(cx, connection, &address).await {
            Ok(found) => found,
            Err(Error::NotFound) => continue,
            Err(error) => return Err(error),
        };
        let members = found.members().map(|one| &one.organisation);
        begun.push(Own {
            title: found.title(cx),
            url: cx.url(&found.path()),
            of: members
                .filter(|one| organisations.contains(&one.id))
                .map(|one| (one.id, one.name.clone()))
                .collect(),
        });
    }
    Ok(begun)
}

/// The way to answer for those of their organisations that have not, nor begun to, as long as it may be answered. Where all have
/// begun and none has answered, another project may be what they look for.
async fn others(
    cx: &Cx,
    connection: &mut Connection,
    call: &Call,
    (answers, begun): (&[Own], &[Own]),
) -> Result<Option<Way>, Error> {
    if !matches!(call.state(cx.now()), calls::State::Open | calls::State::Forecast) {
        return Ok(None);
    }
    let does = |id: i64| {
        let mut every = answers.iter().chain(begun).flat_map(|own| &own.of);
        every.any(|(one, _)| *one == id)
    };
    let actor = cx.actor().into_iter();
    let mandates = actor.flat_map(|actor| actor.mandates_with(Power::JoinProjects));
    let mut every: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
    every.sort_unstable();
    every.dedup();
    let mut left = directory::published_by_ids(connection, &every).await?;
    let may_answer = !left.is_empty();
    left.retain(|one| !does(one.id));
    let url = format!("/projects/new?call={}", call.address);
    let (words, url) = match left.as_slice() {
        [] if may_answer && answers.is_empty() => (cx.t("application-own-another"), url),
        [] => return Ok(None),
        [one] => (
            cx.tv("application-own-another.for", "organisation", &one.name),
            format!("{url}&organisation={}", one.slug()),
        ),
        _ => (cx.t("application-own-another.other"), url),
    };
    Ok(Some(Way {
        words,
        url: cx.url(&url),
        quiet: true,
    }))
}
