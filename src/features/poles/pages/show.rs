//! One pole: what it is for, who is in it, where, its roadmap, how it came and what became of it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{Found, Said, address, name, page_of, paragraphs, sign_in, visible, written_in};
use super::{doing, reviewing};
use crate::features::calls;
use crate::features::directory::{self, Figure, Organisation, names};
use crate::features::indicators;
use crate::features::poles::carrying::Answer;
use crate::features::poles::content::{Content, PARTS};
use crate::features::poles::pole::{Act, Stage, State, Step, next};
use crate::features::poles::store::{life, poles};
use crate::features::policies;
use crate::features::projects::Sector;
use crate::shared::authz::Power;
use crate::shared::i18n::Words;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/poles/{id}", Access::Everyone, get(show))
}

/// A name, its language where it is not the page's, and an address.
type Named = (String, Option<&'static str>, String);
/// A text in paragraphs, and its language where that is not the page's.
pub(super) type Prose = (Vec<String>, Option<&'static str>);

/// A commune of the territory of a pole or of its members.
struct Commune {
    name: String,
    url: String,
    /// Whether the pole acts there.
    acts: bool,
    members: u64,
}

#[derive(Template)]
#[template(path = "features/poles/templates/pole.html")]
struct PolePage<'a> {
    cx: &'a Cx,
    here: String,
    name: Said,
    carrier: (String, String),
    organiser: (String, String),
    public: bool,
    stage: String,
    ended: bool,
    since: String,
    summary: Prose,
    policy: Option<Named>,
    themes: Vec<(String, String)>,
    call: Option<Named>,
    /// By sector: its word, and the members with their address.
    members: Vec<(Sector, Vec<(String, String)>)>,
    total: u64,
    whole: bool,
    map: Figure<'a>,
    communes: Vec<Commune>,
    /// The parts of the roadmap that are written: word and text.
    roadmap: Vec<(&'static str, Prose)>,
    /// Its page among the organisations.
    body: Option<String>,
    acts: Vec<Done>,
    actions: Vec<doing::Shown>,
    /// What an organisation of the asker is asked to do: number, what, its name, where one answers.
    tasks: Vec<(i64, Said, String, String)>,
    /// Whether the asker may ask another to carry it.
    hands_over: bool,
    /// The review of each year, the last first, with its former versions.
    reviews: Vec<(reviewing::Shown, Vec<reviewing::Shown>)>,
    /// Where the asker says whether its organisation carries it.
    carry: Option<String>,
    /// Organisations of the asker that were asked, or are members: name and where one answers.
    asked: Vec<(String, String)>,
    leaving: Vec<(String, String)>,
    /// Whether whoever reads it may wish to join: nobody of theirs is in it, or asked.
    joins: bool,
    sign_in: Option<String>,
    keeps: bool,
    stages: bool,
}

/// An act by which a stage came, as it is shown.
struct Done {
    stage: String,
    first: bool,
    who: String,
    day: String,
    reason: Said,
    /// In which language its reason is written, where that is not the page's.
    written_in: Option<String>,
}

pub(super) fn prose(cx: &Cx, words: &Words) -> Prose {
    let (text, lang) = words.get(cx.lang);
    (paragraphs(text), cx.foreign(lang))
}

/// The parts of a roadmap that are written, each under its word.
pub(super) fn roadmap(cx: &Cx, content: &Content) -> Vec<(&'static str, Prose)> {
    let part = |part| Some((part, prose(cx, content.roadmap.get(part)?)));
    PARTS.into_iter().filter_map(part).collect()
}

async fn policy(cx: &Cx, connection: &mut Connection, found: &Found) -> Result<Option<Named>, StoreError> {
    let Some(address) = &found.pole.content.policy else {
        return Ok(None);
    };
    let policy = policies::find(connection, address).await?;
    Ok(policy.map(|policy| {
        let (name, lang) = policy.name(cx.lang);
        let url = cx.url(&format!("/policies/{}", policy.address));
        (name.to_owned(), cx.foreign(lang), url)
    }))
}

async fn call(cx: &Cx, connection: &mut Connection, found: &Found) -> Result<Option<Named>, StoreError> {
    let Some(id) = found.pole.call else {
        return Ok(None);
    };
    let call = calls::by_id(connection, id).await?;
    Ok(call.map(|call| {
        let (title, lang) = call.title(cx.lang);
        let url = cx.url(&format!("/calls/{}", call.address));
        (title.to_owned(), cx.foreign(lang), url)
    }))
}

async fn done(cx: &Cx, connection: &mut Connection, acts: Vec<Act>) -> Result<Vec<Done>, StoreError> {
    let ids: Vec<i64> = acts.iter().map(|act| act.organisation).collect();
    let who = directory::published_by_ids(connection, &ids).await?;
    let nobody = cx.t("grants-nobody-named");
    let name = |id: i64| {
        who.iter()
            .find(|one| one.id == id)
            .map_or(&nobody, |one| &one.name)
    };
    Ok(acts
        .into_iter()
        .map(|act| Done {
            stage: cx.t(&format!("pole-stage-{}", act.stage.as_str())),
            first: act.number == 1,
            who: name(act.organisation).clone(),
            day: cx.date(&act.day),
            written_in: written_in(cx, act.language).filter(|_| !act.reason.is_empty()),
            reason: (act.reason, cx.foreign(act.language)),
        })
        .collect())
}

fn communes(cx: &Cx, found: &Found, members: &[Organisation]) -> Vec<Commune> {
    let own = cx.app.territory.all_today(&found.pole.content.communes);
    let count = |code: &str| {
        let there = members.iter().filter(|one| one.commune.as_deref() == Some(code));
        there.count() as u64
    };
    let every = cx.app.territory.communes.iter();
    let mut communes: Vec<Commune> = every
        .filter(|one| own.contains(&one.code) || count(&one.code) > 0)
        .map(|one| Commune {
            name: names::commune(cx, &one.code),
            url: cx.url(&format!("/communes/{}", one.code)),
            acts: own.is_empty() || own.contains(&one.code),
            members: count(&one.code),
        })
        .collect();
    communes.sort_by_cached_key(|one| search::fold(&one.name));
    communes
}

/// Organisations of the asker that stand somewhere in this pole, with the address where they answer.
async fn own(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    state: State,
) -> Result<Vec<(String, String)>, StoreError> {
    // Whoever is asked to carry it answers that first; its carrier does not leave it.
    let carries = matches!(found.carries, Some(Answer::Asked | Answer::Accepted));
    let ids: Vec<i64> = found
        .members
        .iter()
        .filter(|one| one.state == state && cx.could(Power::KeepPoles, Some(one.organisation)))
        .map(|one| one.organisation)
        .filter(|id| !(carries && *id == found.pole.carrier))
        .collect();
    let own = directory::any_by_ids(connection, &ids).await?;
    let at = |one: &Organisation| format!("{}/poles/{}", page_of(cx, one), found.pole.address);
    Ok(own.iter().map(|one| (one.name.clone(), at(one))).collect())
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = visible(&cx, &mut connection, &at).await?;
    let (pole, content) = (&found.pole, &found.pole.content);
    let accepted: Vec<i64> = found
        .members
        .iter()
        .filter(|one| one.state == State::Accepted)
        .map(|one| one.organisation)
        .collect();
    let mut members = directory::published_by_ids(&mut connection, &accepted).await?;
    members.sort_by_cached_key(|one| search::fold(&one.name));
    let sector = |id: i64| {
        found
            .members
            .iter()
            .find(|one| one.organisation == id)
            .map(|one| one.sector)
    };
    let by_sector = Sector::ALL.iter().filter_map(|wanted| {
        let own: Vec<(String, String)> = members
            .iter()
            .filter(|one| sector(one.id) == Some(*wanted))
            .map(|one| (one.name.clone(), page_of(&cx, one)))
            .collect();
        (!own.is_empty()).then_some((*wanted, own))
    });
    let here = address(&cx, pole);
    let map = directory::map_of(&cx, cx.t("pole-map"), &members, |code| {
        cx.url(&format!("/communes/{code}"))
    })
    .choosing(|code| {
        content
            .communes
            .iter()
            .any(|own| cx.app.territory.is_same(own, code))
    })
    .with_table("#places".to_owned());
    let acts = poles::acts(&mut connection, pole.id).await?;
    let actions = life::actions(&mut connection, pole.id).await?;
    let mut actions = doing::shown(&cx, &mut connection, (&actions, pole.carrier)).await?;
    let asked = own(&cx, &mut connection, &found, State::Invited).await?;
    let organiser = cx.could(Power::OrganiseCalls, Some(found.organiser.id));
    let keeps = found.keeps(&cx);
    let waits = found.carries == Some(Answer::Asked) && pole.stage != Stage::Ended;
    let carry = (waits && keeps).then(|| format!("{}/poles/{}", page_of(&cx, &found.carrier), pole.address));
    // What somebody is asked to do is public once it said yes.
    let tasks = tasks(&cx, &mut connection, &found, &actions).await?;
    actions.retain(|one| keeps || one.proposed.is_none());
    let leaving = own(&cx, &mut connection, &found, State::Accepted).await?;
    let lives = found.is_public() && pole.stage != Stage::Ended;
    cx.page(&PolePage {
        name: name(&cx, content),
        carrier: (found.carrier.name.clone(), page_of(&cx, &found.carrier)),
        organiser: (found.organiser.name.clone(), page_of(&cx, &found.organiser)),
        public: found.is_public(),
        stage: cx.t(&format!("pole-stage-{}", pole.stage.as_str())),
        ended: pole.stage == Stage::Ended,
        since: cx.date(&pole.since),
        summary: prose(&cx, &content.summaries),
        policy: policy(&cx, &mut connection, &found).await?,
        themes: content
            .themes
            .iter()
            .map(|slug| {
                (
                    names::theme(&cx, slug).to_owned(),
                    cx.url(&format!("/themes/{slug}")),
                )
            })
            .collect(),
        call: call(&cx, &mut connection, &found).await?,
        members: by_sector.collect(),
        total: members.len() as u64,
        whole: content.communes.is_empty(),
        map,
        communes: communes(&cx, &found, &members),
        roadmap: roadmap(&cx, content),
        body: found.body.as_ref().map(|body| page_of(&cx, body)),
        acts: done(&cx, &mut connection, acts).await?,
        tasks,
        hands_over: organiser && !found.is_public() && pole.stage != Stage::Ended,
        actions,
        reviews: reviews(&cx, &mut connection, pole.id).await?,
        joins: lives && !keeps && asked.is_empty() && leaving.is_empty(),
        leaving,
        sign_in: cx.actor().is_none().then(|| sign_in(&cx, &here)),
        carry,
        asked,
        keeps,
        stages: (organiser || keeps) && next(pole.stage, Step::End).is_some(),
        here,
        cx: &cx,
    })
}

/// What organisations of the asker are asked to do.
async fn tasks(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    actions: &[doing::Shown],
) -> Result<Vec<(i64, Said, String, String)>, StoreError> {
    let mut tasks = Vec::new();
    for action in actions.iter().filter(|_| found.pole.stage != Stage::Ended) {
        let Some(member) = action.proposed else { continue };
        // Whoever is asked to join answers that first.
        let mut members = found.members.iter();
        if !members.any(|one| one.organisation == member && one.state == State::Accepted) {
            continue;
        }
        if !cx.could(Power::KeepPoles, Some(member)) {
            continue;
        }
        if let Some(one) = directory::any_by_ids(connection, &[member]).await?.pop() {
            let at = format!("{}/poles/{}", page_of(cx, &one), found.pole.address);
            tasks.push((action.id, action.what.clone(), one.name, at));
        }
    }
    Ok(tasks)
}

/// The review of each year that stands, with its former versions.
async fn reviews(
    cx: &Cx,
    connection: &mut Connection,
    pole: i64,
) -> Result<Vec<(reviewing::Shown, Vec<reviewing::Shown>)>, StoreError> {
    let catalogue = indicators::all(&cx.app, connection).await?;
    let mut years: Vec<(reviewing::Shown, Vec<reviewing::Shown>)> = Vec::new();
    for review in life::reviews(connection, pole).await? {
        let shown = reviewing::shown(cx, &review, &catalogue);
        match years.last_mut() {
            Some((stands, former)) if stands.year == shown.year => former.push(shown),
            Some(_) | None => years.push((shown, Vec::new())),
        }
    }
    Ok(years)
}
