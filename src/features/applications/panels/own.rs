//! On the page of a call, for those who answered it or prepare to: the way to what is theirs, and to nobody else's; and, for those
//! who act for several organisations, the way to answer for the others.

use askama::Template;
use futures_util::FutureExt;

use super::Shown;
use crate::features::applications::store::applications;
use crate::features::applications::{finding, words};
use crate::features::calls::{self, Call};
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
        let Some(call) = calls::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let answers = answers(cx, connection, &call, &organisations).await?;
        let begun = begun(cx, connection, &call, &organisations).await?;
        if answers.is_empty() && begun.is_empty() {
            return Ok(String::new());
        }
        let answered = answers.iter().map(|own| way(cx, &organisations, "answer", own));
        let begun = begun.iter().map(|own| way(cx, &organisations, "begun", own));
        let mut ways: Vec<Way> = answered.chain(begun).collect();
        ways.extend(others(cx, connection, &call, &answers).await?);
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

/// The projects that they began to answer it and of which nothing is frozen yet: what was begun is gone on with from here.
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

/// The way to answer for those of their organisations that have not, as long as it may be answered.
async fn others(
    cx: &Cx,
    connection: &mut Connection,
    call: &Call,
    answers: &[Own],
) -> Result<Option<Way>, Error> {
    if !matches!(call.state(cx.now()), calls::State::Open | calls::State::Forecast) {
        return Ok(None);
    }
    let has_answered = |id: &i64| answers.iter().flat_map(|own| &own.of).any(|(one, _)| one == id);
    let actor = cx.actor().into_iter();
    let mandates = actor.flat_map(|actor| actor.mandates_with(Power::JoinProjects));
    let mut left: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
    left.retain(|id| !has_answered(id));
    left.sort_unstable();
    left.dedup();
    let left = directory::published_by_ids(connection, &left).await?;
    let url = format!("/projects/new?call={}", call.address);
    let (words, url) = match left.as_slice() {
        [] => return Ok(None),
        _ if answers.is_empty() => (cx.t("application-own-another"), url),
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
