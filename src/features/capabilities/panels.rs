//! What capabilities add to the pages of others: a call, a petition, a project, an organisation, one's own page.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::about::{self, About, Kind};
use super::answer::Given;
use super::pages::{brought, own};
use super::store::{answers, messages};
use crate::features::calls;
use crate::features::directory;
use crate::features::petitions;
use crate::features::projects::{self, Origin};
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Doors, Error, Routes, Slot, Subject, Waiting};

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Call, call)
        .panel(Slot::Petition, petition)
        .panel(Slot::Building, project)
        .panel(Slot::Organisation, organisation)
        .panel(Slot::Acting, acting)
        .panel(Slot::Waiting, waiting)
        .panel(Slot::Work, work)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

#[derive(Template)]
#[template(path = "features/capabilities/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    count: u64,
    takes: bool,
    url: String,
}

fn call<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move { panel(cx, connection, Kind::Call, subject.slug).await }.boxed()
}

fn petition<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move { panel(cx, connection, Kind::Petition, subject.slug).await }.boxed()
}

async fn panel(cx: &Cx, connection: &mut Connection, kind: Kind, slug: &str) -> Result<String, Error> {
    let about = match about::find(cx, connection, kind, slug).await {
        Ok(about) => about,
        Err(Error::NotFound) => return Ok(String::new()),
        Err(error) => return Err(error),
    };
    let answers = answers::standing(connection, &about).await?;
    if answers.is_empty() && !about.takes {
        return Ok(String::new());
    }
    let panel = Panel {
        cx,
        // How many is for everyone; who and what is for those who answered, and those who organise.
        count: answers.len() as u64,
        takes: about.takes,
        url: cx.url(&format!("{}/capabilities", about.path())),
    };
    Ok(panel.render()?)
}

/// What a partner said: its name, lines of kind and words, their language where that is another.
type Said = (String, Vec<(String, String)>, Option<&'static str>);

#[derive(Template)]
#[template(path = "features/capabilities/templates/panel_partners.html")]
struct PartnersPanel<'a> {
    cx: &'a Cx,
    partners: Vec<Said>,
    url: String,
}

/// What the partners of a project said that they could bring to the call or the petition that it answers: nothing is asked twice. Each
/// reads its own and, where it answered too, what others agreed to show to those who did.
fn project<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let found = match projects::find_within(cx, connection, subject.slug).await {
            Ok(found) => found,
            Err(Error::NotFound | Error::SignIn) => return Ok(String::new()),
            Err(error) => return Err(error),
        };
        let kind = match found.project.origin {
            Origin::Call => Kind::Call,
            Origin::Petition => Kind::Petition,
            Origin::Nothing | Origin::Meeting | Origin::Project => return Ok(String::new()),
        };
        let address = found.project.origin_address.as_deref().unwrap_or_default();
        let about = match about::find(cx, connection, kind, address).await {
            Ok(about) => about,
            Err(Error::NotFound) => return Ok(String::new()),
            Err(error) => return Err(error),
        };
        let answers = answers::standing(connection, &about).await?;
        let is_own = |given: &Given| cx.could(Power::AnswerCalls, Some(given.organisation));
        let answered = answers.iter().any(is_own);
        let partners = found.partners.iter().filter(|partner| partner.is_in());
        let said = partners.filter_map(|partner| {
            let mut given = answers.iter();
            let given = given.find(|given| given.organisation == partner.organisation.id)?;
            let may = is_own(given) || given.shown && answered;
            may.then(|| {
                let name = partner.organisation.name.clone();
                (name, brought(cx, &given.words), cx.foreign(given.language))
            })
        });
        let partners: Vec<Said> = said.collect();
        if partners.is_empty() {
            return Ok(String::new());
        }
        let url = cx.url(&format!("{}/capabilities", about.path()));
        Ok(PartnersPanel { cx, partners, url }.render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/capabilities/templates/panel_offers.html")]
struct OffersPanel<'a> {
    cx: &'a Cx,
    words: Vec<(String, String)>,
    language: Option<&'static str>,
    said: String,
    /// Where it is changed, for those who may.
    way: Option<String>,
}

/// What an organisation offers to whoever may need it, for everyone.
fn organisation<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let offered = answers::offered(connection, subject.organisation).await?;
        let Some((given, at)) = offered.filter(|(given, _)| !given.withdrawn) else {
            return Ok(String::new());
        };
        let may = cx.could(Power::EditProfile, Some(subject.organisation));
        let panel = OffersPanel {
            cx,
            words: brought(cx, &given.words),
            language: cx.foreign(given.language),
            said: cx.tv("offers-panel.said", "date", &cx.day(&at)),
            way: may.then(|| cx.url(&format!("/organisations/{}/offers", subject.slug))),
        };
        Ok(panel.render()?)
    }
    .boxed()
}

/// The way to say so, for those who act for it.
fn acting<'a>(cx: &'a Cx, _: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        if !cx.could(Power::EditProfile, Some(subject.organisation)) {
            return Ok(String::new());
        }
        let url = cx.url(&format!("/organisations/{}/offers", subject.slug));
        let line = (url, cx.t("offers-door"));
        Ok(Doors { lines: vec![line] }.render()?)
    }
    .boxed()
}

/// Who waits for a word of the asker's organisations.
fn waiting<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let mut waiting = Vec::new();
        for own in own(cx, connection).await? {
            for (kind, id, from) in messages::unanswered(connection, own.id).await? {
                let other = directory::published_by_ids(connection, &[from]).await?.pop();
                let about = by_number(cx, connection, kind, id).await?;
                let (Some(other), Some(about)) = (other, about) else {
                    continue;
                };
                let words = cx.ta(
                    "capabilities-me",
                    &[
                        ("from", Arg::Text(&other.name)),
                        ("title", Arg::Text(&about.title.0)),
                    ],
                );
                let path = format!(
                    "/organisations/{}{}/capabilities/with/{}",
                    own.slug(),
                    about.path(),
                    other.slug()
                );
                waiting.push((words, cx.url(&path)));
            }
        }
        Ok(Waiting::sentences(waiting).render()?)
    }
    .boxed()
}

/// What a number is about, where that is public.
async fn by_number(
    cx: &Cx,
    connection: &mut Connection,
    kind: Kind,
    id: i64,
) -> Result<Option<About>, Error> {
    let address = match kind {
        Kind::Call => calls::by_id(connection, id).await?.map(|call| call.address),
        Kind::Petition => petitions::address_of(connection, id).await?,
    };
    let Some(address) = address else { return Ok(None) };
    match about::find(cx, connection, kind, &address).await {
        Ok(about) => Ok(Some(about)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// For whoever runs the platform: messages that were reported.
fn work<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        if !cx.could(Power::Administer, None) {
            return Ok(String::new());
        }
        let count = messages::reported(connection).await?.len() as u64;
        let line = (
            cx.url("/messages/reported"),
            cx.tn("capabilities-reported-count", &count),
        );
        Ok(Doors { lines: vec![line] }.render()?)
    }
    .boxed()
}
