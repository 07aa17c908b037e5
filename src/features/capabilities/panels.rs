//! What capabilities add to the pages of others: a call, a petition, a project, an organisation, one's own page.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use jiff::ToSpan;

use super::about::{self, About, Kind};
use super::answer::Given;
use super::missing::missing;
use super::pages::{brought, meant, own, until, who_offers, writers};
use super::reminding::AHEAD;
use super::store::{answers, messages};
use super::topic;
use crate::features::calls;
use crate::features::directory::{self, Organisation};
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
        .panel(Slot::Missing, missing)
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
    // How many is for everyone; who and what is for those who answered, and those who organise.
    let count = answers::count(connection, &about).await?;
    if count == 0 && !about.takes {
        return Ok(String::new());
    }
    let panel = Panel {
        cx,
        count,
        takes: about.takes,
        url: cx.url(&format!("{}/capabilities", about.path())),
    };
    Ok(panel.render()?)
}

/// What a partner said: its name, lines of kind and words, their language where that is another, for which needs of the call that is.
type Said = (String, Vec<(String, String)>, Option<&'static str>, Vec<String>);

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
        let Some((about, said)) = said_by_partners(cx, connection, &found).await? else {
            return Ok(String::new());
        };
        let said = said.into_iter().map(|(name, given)| {
            let meant = meant(cx, &about, &given);
            (name, brought(cx, &given.words), cx.foreign(given.language), meant)
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

/// What partners of a project answered to what, each with the name of who did.
pub(super) type Answers = (About, Vec<(String, Given)>);

/// The same; nothing where the project answers neither.
pub(super) async fn said_by_partners(
    cx: &Cx,
    connection: &mut Connection,
    found: &projects::Found,
) -> Result<Option<Answers>, Error> {
    let kind = match found.project.origin {
        Origin::Call => Kind::Call,
        Origin::Petition => Kind::Petition,
        Origin::Nothing | Origin::Meeting | Origin::Project => return Ok(None),
    };
    let address = found.project.origin_address.as_deref().unwrap_or_default();
    let about = match about::find(cx, connection, kind, address).await {
        Ok(about) => about,
        Err(Error::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut asked: Vec<i64> = own(cx, connection).await?.iter().map(|one| one.id).collect();
    asked.extend(found.members().map(|partner| partner.organisation.id));
    let answers = answers::standing_of(connection, &about, &asked).await?;
    let is_own = |given: &Given| cx.could(Power::AnswerCalls, Some(given.organisation));
    let answered = answers.iter().any(is_own);
    let said = found.members().filter_map(|partner| {
        let mut given = answers.iter();
        let given = given.find(|given| given.organisation == partner.organisation.id)?;
        let may = is_own(given) || given.shown && answered;
        may.then(|| (partner.organisation.name.clone(), given.clone()))
    });
    let said: Vec<(String, Given)> = said.collect();
    Ok(Some((about, said)))
}

#[derive(Template)]
#[template(path = "features/capabilities/templates/panel_offers.html")]
struct OffersPanel<'a> {
    cx: &'a Cx,
    words: Vec<(String, String)>,
    language: Option<&'static str>,
    /// When it said so and until when that stands; or that it has ended.
    said: String,
    /// Where whoever acts for another organisation writes to it.
    writing: Option<String>,
    /// Where it is changed, for those who may.
    way: Option<String>,
    /// The version that can be said again, where it has ended.
    ended: Option<i64>,
}

/// What an organisation offers to whoever may need it, for everyone; what has ended, for those who may say it again.
fn organisation<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let offered = answers::offered(connection, subject.organisation).await?;
        let Some((given, at)) = offered.filter(|(given, _)| !given.withdrawn) else {
            return Ok(String::new());
        };
        let may = cx.could(Power::EditProfile, Some(subject.organisation));
        let stands = given.stands(cx.app.clock.today());
        if !stands && !may {
            return Ok(String::new());
        }
        let here = format!("/organisations/{}/offers", subject.slug);
        let panel = OffersPanel {
            cx,
            words: brought(cx, &given.words),
            language: cx.foreign(given.language),
            said: until(cx, &given, (at, false)),
            writing: (stands && !may).then(|| cx.url(&format!("{here}/write"))),
            way: may.then(|| cx.url(&here)),
            ended: (!stands).then_some(given.version),
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
        for own in writers(cx, connection).await? {
            for (at, from) in messages::unanswered(connection, own.id).await? {
                let other = directory::published_by_ids(connection, &[from]).await?.pop();
                let Some(other) = other else { continue };
                let about = match at {
                    Some((kind, id)) => match by_number(cx, connection, kind, id).await? {
                        Some(about) => Some(about),
                        None => continue,
                    },
                    None => None,
                };
                let title = match &about {
                    Some(about) => about.title.0.clone(),
                    None => {
                        let said = messages::between(connection, None, (own.id, other.id)).await?;
                        cx.tv("offers-about", "name", &who_offers(&said, &own, &other).name)
                    }
                };
                let args = [("from", Arg::Text(&other.name)), ("title", Arg::Text(&title))];
                let path = topic::path(about.map(|about| about.path()), &own, &other);
                waiting.push((cx.ta("capabilities-me", &args), cx.url(&path)));
            }
            waiting.extend(ending(cx, connection, &own).await?);
        }
        Ok(Waiting::sentences(waiting).render()?)
    }
    .boxed()
}

/// That what an organisation offers ends soon, or has ended, for those who may say it again.
async fn ending(
    cx: &Cx,
    connection: &mut Connection,
    own: &Organisation,
) -> Result<Option<(String, String)>, Error> {
    if !cx.could(Power::EditProfile, Some(own.id)) {
        return Ok(None);
    }
    let offered = answers::offered(connection, own.id).await?;
    let until = offered.filter(|(given, _)| !given.withdrawn);
    let Some(until) = until.and_then(|(given, _)| given.until) else {
        return Ok(None);
    };
    let today = cx.app.clock.today();
    let is_near = until <= today.saturating_add(AHEAD.days()) && today <= until.saturating_add(AHEAD.days());
    let key = match until < today {
        true => "offers-me-ended",
        false => "offers-me-ending",
    };
    let date = cx.date(&until);
    let args = [("name", Arg::Text(&own.name)), ("date", Arg::Text(&date))];
    let way = cx.url(&format!("/organisations/{}/offers", own.slug()));
    Ok(is_near.then(|| (cx.ta(key, &args), way)))
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
