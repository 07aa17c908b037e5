//! One call: what it says, in the order in which one decides to answer it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::prose::{Prose, asks_for_figures, figures};
use super::versions::plain;
use super::words;
use crate::features::calls::call::{Call, State};
use crate::features::calls::content::Content;
use crate::features::calls::store;
use crate::features::calls::store::{alerts, questions};
use crate::features::calls::version::Version;
use crate::features::directory::{self, names};
use crate::features::policies;
use crate::shared::authz::Power;
use crate::shared::i18n::Words;
use crate::shared::store::Connection;
use crate::shared::uploads;
use crate::shared::web::{Access, Cx, Error, Routes, Slot, Subject};

/// Communes that are named before it is only said how many there are.
const COMMUNES_NAMED: usize = 12;

pub(super) fn routes() -> Routes {
    Routes::new().page("/calls/{id}", Access::Everyone, get(show))
}

/// A name and an address.
type Link = (String, String);

/// What a call says, as it is shown.
#[derive(Template)]
#[template(path = "features/calls/templates/saying.html")]
pub(super) struct Saying<'a> {
    cx: &'a Cx,
    problem: Prose,
    known: Prose,
    /// The day of the figures that were put in.
    figures_on: Option<String>,
    concerned: Prose,
    part: Prose,
    experiment: Option<(String, Prose)>,
    place: String,
    communes: Vec<String>,
    border: String,
    themes: Vec<Link>,
    answering: String,
    who: Prose,
    /// What is needed: the kind of thing, the words, their language, how much it is needed.
    needs: Vec<(String, String, Option<&'static str>, String)>,
    money: String,
    by: Prose,
    brought: Prose,
    calendar: Vec<(String, String)>,
    late: String,
    /// What is looked at: words, their language, weight, whether it is being several.
    criteria: Vec<(String, Option<&'static str>, String, bool)>,
    contact: (String, Option<&'static str>, String),
}

impl<'a> Saying<'a> {
    /// What a call says, with the figures of today.
    ///
    /// # Errors
    /// When the index does not answer.
    pub(super) fn new(cx: &'a Cx, content: &Content) -> Result<Self, Error> {
        let texts = [
            &content.problem.problem,
            &content.problem.known,
            &content.people.concerned,
            &content.people.part,
            &content.answering.who,
            &content.means.by,
            &content.means.brought,
        ];
        let asks = texts.into_iter().any(asks_for_figures);
        let numbers = match asks {
            true => figures(cx, &content.place)?,
            false => std::collections::BTreeMap::new(),
        };
        let prose = |words: &Words| Prose::new(cx, words, &numbers);
        let communes = &content.place.communes;
        let mut named: Vec<String> = communes.iter().map(|code| names::commune(cx, code)).collect();
        named.sort_by_cached_key(|name| search::fold(name));
        let (function, function_lang) = content.contact.function.get(cx.lang);
        Ok(Self {
            problem: prose(&content.problem.problem),
            known: prose(&content.problem.known),
            figures_on: asks.then(|| cx.date(&cx.app.clock.today())),
            concerned: prose(&content.people.concerned),
            part: prose(&content.people.part),
            experiment: content.about.experiment.as_ref().map(|experiment| {
                let length = cx.tn("call-experiment-months", &u64::from(experiment.months));
                (length, prose(&experiment.evaluation))
            }),
            place: match communes.len() {
                0 => cx.tv("call-place-whole", "place", cx.territory()),
                count => cx.tn("call-place-communes", &(count as u64)),
            },
            communes: if named.len() > COMMUNES_NAMED {
                Vec::new()
            } else {
                named
            },
            border: cx.t(&format!("call-border-{}", content.place.border.as_str())),
            themes: content
                .place
                .themes
                .iter()
                .map(|theme| {
                    (
                        names::theme(cx, theme).to_owned(),
                        cx.url(&format!("/themes/{theme}")),
                    )
                })
                .collect(),
            answering: answering(cx, content),
            who: prose(&content.answering.who),
            needs: content
                .answering
                .needs
                .iter()
                .map(|need| {
                    let (text, lang) = need.words.get(cx.lang);
                    (
                        cx.t(&format!("call-resource-{}", need.resource.as_str())),
                        text.to_owned(),
                        words::foreign(cx, lang),
                        cx.t(&format!("call-need-{}", need.weight)),
                    )
                })
                .collect(),
            money: match content.means.cents {
                Some(cents) => cx.tv("call-money-sentence", "amount", &cx.money(&cents)),
                None => cx.t("call-no-money-sentence"),
            },
            by: prose(&content.means.by),
            brought: prose(&content.means.brought),
            calendar: calendar(cx, content),
            late: words::late(cx, content.calendar.late),
            criteria: content
                .criteria
                .list
                .iter()
                .map(|criterion| {
                    let (text, lang) = criterion.words.get(cx.lang);
                    let weight = cx.tn("call-points", &u64::from(criterion.weight));
                    (
                        text.to_owned(),
                        words::foreign(cx, lang),
                        weight,
                        criterion.several,
                    )
                })
                .collect(),
            contact: (
                function.to_owned(),
                words::foreign(cx, function_lang),
                content.contact.reach.clone(),
            ),
            cx,
        })
    }
}

/// Who may answer, in a sentence.
fn answering(cx: &Cx, content: &Content) -> String {
    let minimum = cx.tn("call-partners-sentence", &u64::from(content.answering.minimum));
    let kinds: Vec<String> = content
        .answering
        .kinds
        .iter()
        .map(|kind| names::value(cx, search::Facet::Kind, kind))
        .collect();
    let kinds = match kinds.is_empty() {
        true => cx.t("call-kinds-every"),
        false => cx.tv("call-kinds", "kinds", &kinds.join(", ")),
    };
    format!("{minimum} {kinds}")
}

/// Each date with what it is for.
fn calendar(cx: &Cx, content: &Content) -> Vec<(String, String)> {
    let calendar = &content.calendar;
    let mut lines = Vec::new();
    let mut say = |key: &str, when: Option<String>| {
        if let Some(when) = when {
            lines.push((cx.t(key), when));
        }
    };
    say(
        "call-calendar-opens",
        calendar.opens.map(|at| words::moment(cx, at)),
    );
    say(
        "call-calendar-questions",
        calendar.questions_until.map(|at| words::until(cx, at)),
    );
    say(
        "call-calendar-closes",
        calendar.closes.map(|at| words::until(cx, at)),
    );
    say(
        "call-calendar-answer",
        calendar.answer_by.map(|day| cx.date(&day)),
    );
    lines
}

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
    panels: Vec<String>,
    home: String,
    /// Whether the asker may change it.
    organises: bool,
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
    let panels = cx.panels(&mut connection, Slot::Call, subject).await?;
    let home = words::address(&cx, &call);
    let follows = match cx.actor() {
        Some(actor) => Some(alerts::follows(&mut connection, call.id, actor.person).await?),
        None => None,
    };
    let (title, lang) = call.title(cx.lang);
    let languages: Vec<&str> = call.languages.iter().map(|lang| lang.own_name()).collect();
    cx.page(&CallPage {
        title: title.to_owned(),
        language: words::foreign(&cx, lang),
        kind: cx.t(&format!("call-kind-{}", call.kind.as_str())),
        state: call.state(cx.now()),
        standing: words::standing(&cx, &call),
        partners: words::partners(&cx, &call),
        money: words::money(&cx, &call),
        languages: languages.join(", "),
        policy,
        organisers,
        saying: Saying::new(&cx, &version.content)?,
        version: cx.ta(
            "call-version",
            &[
                ("n", version.number.into()),
                ("date", (&cx.day(&version.published_at)).into()),
            ],
        ),
        notice: plain(&cx, &version.notice),
        documents: documents(&cx, &mut connection, &home, &version).await?,
        questions: questions::of_call(&mut connection, call.id).await?.len() as u64,
        asks: call.takes_questions(cx.now()),
        follows,
        sign_in: cx.url(&format!(
            "/sign-in?next={}",
            utf8_percent_encode(&home, NON_ALPHANUMERIC)
        )),
        home,
        organises: call
            .organisers
            .iter()
            .any(|one| cx.could(Power::OrganiseCalls, Some(*one))),
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
            language: words::foreign(cx, lang),
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
        (name.to_owned(), words::foreign(cx, lang), url)
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
