//! One call: what it says, in the order in which one decides to answer it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::prose::Prose;
use super::saying::Saying;
use super::versions::plain;
use super::words;
use crate::features::calls::call::{Call, State};
use crate::features::calls::organising;
use crate::features::calls::store;
use crate::features::calls::store::{alerts, questions};
use crate::features::calls::version::Version;
use crate::features::directory;
use crate::features::{policies, programmes};
use crate::shared::store::Connection;
use crate::shared::uploads;
use crate::shared::web::{Access, Cx, Error, Routes, Slot, Subject, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/calls/{id}", Access::Everyone, get(show))
}

/// A name and an address.
type Link = (String, String);

#[derive(Template)]
#[template(path = "features/calls/templates/call.html")]
struct CallPage<'a> {
    cx: &'a Cx,
    title: String,
    language: Option<&'static str>,
    kind: String,
    state: State,
    standing: String,
    partners: String,
    money: String,
    languages: String,
    policy: Option<(String, Option<&'static str>, String)>,
    organisers: Vec<Link>,
    saying: Saying<'a>,
    /// Which version stands, since when, and its notice.
    version: String,
    notice: Prose,
    /// What the reader can do now, what became of it, what else there is: as the features say.
    acts: Vec<String>,
    /// The way to what the reader answers; where there is one, they are not invited again.
    own: Vec<String>,
    became: Vec<String>,
    panels: Vec<String>,
    home: String,
    /// Whether the asker may change it.
    organises: bool,
    /// Once it is over: where whoever organised it begins another with its words.
    again: Option<String>,
    /// Where one says what one could bring: from the announcement to the end of the answers.
    bring: Option<String>,
    /// What it is, where it is read, how large it is, whether a scanner has seen it.
    documents: Vec<Document>,
    /// How many questions were asked.
    questions: u64,
    /// Whether questions are taken.
    asks: bool,
    /// Whether the asker follows it; nothing for whoever has not signed in.
    follows: Option<bool>,
    sign_in: String,
}

/// A document as it is listed.
struct Document {
    title: String,
    language: Option<&'static str>,
    url: String,
    name: String,
    scanned: bool,
}

async fn show(cx: Cx, Path(address): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (call, version) = store::calls::standing(&mut connection, &address)
        .await?
        .ok_or(Error::NotFound)?;
    let policy = policy(&cx, &mut connection, &call).await?;
    let organisers = organisers(&cx, &mut connection, &call, &version).await?;
    let subject = Subject {
        organisation: 0,
        slug: &call.address,
    };
    let mut acts = cx.panels(&mut connection, Slot::CallActs, subject).await?;
    let own = cx.panels(&mut connection, Slot::CallOwn, subject).await?;
    if own.is_empty() {
        let mut answer = cx.panels(&mut connection, Slot::CallAnswer, subject).await?;
        answer.append(&mut acts);
        acts = answer;
    }
    let became = cx.panels(&mut connection, Slot::CallBecame, subject).await?;
    let panels = cx.panels(&mut connection, Slot::Call, subject).await?;
    let home = words::address(&cx, &call);
    let follows = match cx.actor() {
        Some(actor) => Some(alerts::follows(&mut connection, call.id, actor.person).await?),
        None => None,
    };
    let addresses = &version.content.means.programmes;
    let offered = programmes::briefs(&cx, &mut connection, addresses).await?;
    let (title, lang) = call.title(cx.lang);
    let languages: Vec<&str> = call.languages.iter().map(|lang| lang.own_name()).collect();
    let documents = documents(&cx, &mut connection, &home, &version).await?;
    let questions = questions::of_call(&mut connection, call.id).await?;
    let organises = organising::organises(&cx, &mut connection, &call).await?;
    drop(connection);
    cx.page(&CallPage {
        title: title.to_owned(),
        language: cx.foreign(lang),
        kind: cx.t(&format!("call-kind-{}", call.kind.as_str())),
        state: call.state(cx.now()),
        standing: words::standing(&cx, &call),
        partners: words::partners(&cx, &call),
        money: words::money(&cx, &call),
        languages: languages.join(", "),
        policy,
        organisers,
        saying: Saying::new(&cx, &version.content).await?.offering(offered),
        version: cx.ta(
            "call-version",
            &[
                ("n", version.number.into()),
                ("date", (&cx.day(&version.published_at)).into()),
            ],
        ),
        notice: plain(&cx, &version.notice),
        documents,
        questions: questions
            .iter()
            .filter(|question| question.withdrawn.is_none())
            .count() as u64,
        asks: call.takes_questions(cx.now()),
        follows,
        sign_in: cx.url(&format!(
            "/sign-in?next={}",
            utf8_percent_encode(&home, NON_ALPHANUMERIC)
        )),
        // It is a page of a feature that knows this one, not the other way round.
        bring: matches!(call.state(cx.now()), State::Open | State::Forecast)
            .then(|| format!("{home}/capabilities")),
        organises,
        again: (organises && matches!(call.state(cx.now()), State::Closed | State::Withdrawn))
            .then(|| cx.url(&format!("/calls/new?from={}", call.address))),
        home,
        acts,
        own,
        became,
        panels,
        cx: &cx,
    })
}

async fn documents(
    cx: &Cx,
    connection: &mut Connection,
    home: &str,
    version: &Version,
) -> Result<Vec<Document>, Error> {
    let mut documents = Vec::new();
    for document in &version.content.documents.list {
        let (title, lang) = document.title.get(cx.lang);
        let upload = uploads::store::by_hash(connection, &document.sha256).await?;
        documents.push(Document {
            title: title.to_owned(),
            language: cx.foreign(lang),
            url: format!("{home}/documents/{}", document.id),
            name: document.name.clone(),
            scanned: upload.is_some_and(|upload| upload.state == uploads::State::Safe),
        });
    }
    Ok(documents)
}

async fn policy(
    cx: &Cx,
    connection: &mut Connection,
    call: &Call,
) -> Result<Option<(String, Option<&'static str>, String)>, Error> {
    let Some(id) = call.policy else {
        return Ok(None);
    };
    Ok(policies::by_id(connection, id).await?.map(|policy| {
        let (name, lang) = policy.name(cx.lang);
        let url = cx.url(&format!("/policies/{}", policy.address));
        (name.to_owned(), cx.foreign(lang), url)
    }))
}

/// Who organises it: by the page of each, or by the name that the version gives.
async fn organisers(
    cx: &Cx,
    connection: &mut Connection,
    call: &Call,
    version: &Version,
) -> Result<Vec<Link>, Error> {
    let published = directory::published_by_ids(connection, &call.organisers).await?;
    let links: Vec<Link> = call
        .organisers
        .iter()
        .filter_map(|id| published.iter().find(|one| one.id == *id))
        .map(|one| {
            (
                one.name.clone(),
                cx.url(&format!("/organisations/{}", one.slug())),
            )
        })
        .collect();
    if !links.is_empty() {
        return Ok(links);
    }
    let named = version.organisers.iter();
    Ok(named.map(|one| (one.name.clone(), String::new())).collect())
}
