//! Groups that would become one: proposing it, answering, making the common project.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::cards::Card;
use super::typed;
use crate::features::applications::acts::merging::{self, Refusal, Speaking};
use crate::features::applications::pages::show;
use crate::features::applications::store::mergers::{self, Merger};
use crate::features::applications::together::groups::{self, Group, Room};
use crate::features::applications::together::merger::{Answer, State, Step, next};
use crate::features::projects;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of the title of a project at most.
const TITLE_MOST: usize = 140;

pub(super) fn routes() -> Routes {
    let holding = Access::Holding(Power::SeeFile);
    Routes::new()
        .page("/calls/{id}/groups/merge", holding, get(new).post(propose))
        .page("/calls/{id}/groups/merge/{merger}", holding, get(show).post(say))
}

/// The call: its title and language, its address, that of the page of its groups.
type Crumbs = (String, Option<&'static str>, String, String);

fn crumbs(cx: &Cx, room: &Room) -> Crumbs {
    let (title, lang) = room.call.title(cx.lang);
    let url = cx.url(&format!("/calls/{}", room.call.address));
    (title.to_owned(), cx.foreign(lang), url, cx.url(&room.path()))
}

#[derive(Template)]
#[template(path = "features/applications/templates/merge.html")]
struct NewPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    call: Crumbs,
    /// Whether the asker may propose now.
    may: bool,
    /// Whom: number, title, whether it is ticked.
    with: Vec<(String, String, bool)>,
}

async fn new(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let room = groups::enter(&cx, &mut connection, &id).await?;
    let mut form = Form::new().with("sending", &chance::token());
    if let Some(mine) = room.mine(&cx, "") {
        form = form.with("group", mine.number());
    }
    new_page(&cx, &room, &form)
}

fn new_page(cx: &Cx, room: &Room, form: &Form) -> Result<Response, Error> {
    let with = room
        .others
        .iter()
        .filter(|other| other.may_change() && other.shown);
    let with: Vec<(String, String, bool)> = with
        .map(|other| {
            let number = other.number().to_owned();
            let ticked = form.every("with").contains(&number);
            (number, other.title(cx.lang).0.to_owned(), ticked)
        })
        .collect();
    let mine = room.mine(cx, form.value("group"));
    cx.page(&NewPage {
        form,
        call: crumbs(cx, room),
        may: room.is_open(cx) && mine.is_some_and(|mine| mine.leads(cx) && mine.may_change()),
        with,
        cx,
    })
}

async fn propose(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let room = groups::enter(&cx, &mut transaction, &id).await?;
    let mine = groups::meant(room.own.iter(), form.value("group"))?;
    let (acting, lead) = mine.leading(&cx)?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    if !room.is_open(&cx) || !mine.may_change() {
        return Ok(cx.redirect_saying(&cx.url(&room.path()), &cx.t("groups-not-now")));
    }
    let named: Vec<&Group> = room
        .others
        .iter()
        .filter(|other| other.may_change() && other.shown)
        .filter(|other| form.every("with").iter().any(|one| one == other.number()))
        .collect();
    if named.is_empty() {
        form.refuse("with", "merge-with-wrong");
    }
    let words = typed::bounded(&mut form, "words", show::WORDS_MOST, "words-long");
    if words.is_empty() {
        form.refuse("words", "merge-words-wrong");
    }
    if form.is_fine() {
        let speaking = Speaking {
            room: &room,
            group: mine,
            lead,
            acting,
        };
        match merging::propose(&mut transaction, &cx.app, speaking, &named, (&words, cx.lang)).await? {
            Ok(address) => {
                let led = cx.url(&format!("{}/merge/{address}", room.path()));
                once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
                transaction.commit().await.map_err(StoreError::from)?;
                return Ok(cx.redirect_saying(&led, &cx.t("merge-proposed")));
            }
            Err(refusal) => form.refuse("with", key(refusal)),
        }
    }
    let mut response = new_page(&cx, &room, &form)?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

fn key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::NotNow => "merge-not-now",
        Refusal::Many => "merge-many",
        Refusal::Already => "merge-already",
        Refusal::Elsewhere => "merge-elsewhere",
        Refusal::Gone => "merge-gone",
    }
}

/// A group in a proposal.
struct Line {
    card: Card,
    answer: String,
    /// Whether the asker may say yes for it, and reads what that means.
    asked: bool,
    /// What the asker may say for it: word, text.
    steps: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "features/applications/templates/merger.html")]
struct MergerPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    call: Crumbs,
    state: String,
    words: String,
    /// The language of that, where it is known and not the page's.
    language: Option<&'static str>,
    lines: Vec<Line>,
    /// The own group for which the asker may make the common project, and who would lead it.
    makes: Option<(String, String)>,
    /// The common project, for those who are in it or invited to it.
    project: Option<String>,
}

/// The proposal at an address, for those who are in it.
async fn find(
    cx: &Cx,
    connection: &mut Connection,
    (id, address): (&str, &str),
) -> Result<(Room, Merger), Error> {
    let room = groups::enter(cx, connection, id).await?;
    let merger = mergers::by_address(connection, address)
        .await?
        .ok_or(Error::NotFound)?;
    let room = groups::around(connection, room, &merger).await?;
    Ok((room.ok_or(Error::NotFound)?, merger))
}

async fn show(cx: Cx, Path((id, address)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (room, merger) = find(&cx, &mut connection, (&id, &address)).await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &mut connection, (&room, &merger), &form).await
}

/// Where a proposal stands, in a sentence.
pub(super) fn state(cx: &Cx, room: &Room, merger: &Merger) -> String {
    let all = merger
        .parties
        .iter()
        .all(|party| party.answer == Answer::Accepted);
    match (merger.state, room.is_open(cx)) {
        (State::Proposed | State::Made, false) => cx.t("merge-state-over"),
        (State::Proposed, true) if all => cx.t("merge-state-ready"),
        (state, _) => cx.t(&format!("merge-state-{}", state.as_str())),
    }
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (room, merger): (&Room, &Merger),
    form: &Form,
) -> Result<Response, Error> {
    let open = room.is_open(cx);
    let may = |group: &Group, step: Step| {
        let own = open && group.is_own(cx) && group.leads(cx);
        let state = (merger.state, merger.parties.as_slice());
        own && next(state, group.application.id, step).is_some()
    };
    let mut lines = Vec::new();
    for party in &merger.parties {
        let mut every = room.every();
        let Some(group) = every.find(|group| group.application.id == party.application) else {
            continue;
        };
        let key = match (party.answer, party.proposes) {
            (Answer::Accepted, true) => "merge-answer-proposes".to_owned(),
            (answer, _) => format!("merge-answer-{}", answer.as_str()),
        };
        let steps = [Step::Accept, Step::Decline, Step::TakeBack];
        lines.push(Line {
            card: Card::of(cx, room, group),
            answer: cx.t(&key),
            asked: may(group, Step::Accept),
            steps: steps
                .into_iter()
                .filter(|step| may(group, *step))
                .map(|step| (step.as_str(), cx.t(&format!("merge-step-{}", step.as_str()))))
                .collect(),
        });
    }
    let makes = room.own.iter().find(|group| may(group, Step::Make));
    let project = match merger.project {
        Some(project) => common(cx, connection, project).await?,
        None => None,
    };
    cx.page(&MergerPage {
        form,
        base: cx.url(&format!("{}/merge/{}", room.path(), merger.address)),
        call: crumbs(cx, room),
        state: state(cx, room, merger),
        words: merger.words.clone(),
        language: merger.language.and_then(|lang| cx.foreign(lang)),
        lines,
        makes: makes.map(|group| {
            let lead = group.partners.first();
            let lead = lead.map_or_else(String::new, |lead| lead.name.clone());
            (group.number().to_owned(), lead)
        }),
        project,
        cx,
    })
}

/// The address of the common project, for whoever may go there.
async fn common(cx: &Cx, connection: &mut Connection, project: i64) -> Result<Option<String>, Error> {
    let partners = projects::partners(connection, project).await?;
    let goes = |partner: &projects::Partner| {
        let waits = partner.state == projects::State::Invited;
        (partner.is_in() || waits) && cx.could(Power::SeeFile, Some(partner.organisation.id))
    };
    if !partners.iter().any(goes) {
        return Ok(None);
    }
    let address = projects::address(connection, project).await?;
    Ok(address.map(|address| cx.url(&format!("/projects/{address}"))))
}

async fn say(cx: Cx, Path((id, address)): Path<(String, String)>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (room, merger) = find(&cx, &mut transaction, (&id, &address)).await?;
    let named = |group: &&Group| {
        let mut parties = merger.parties.iter();
        parties.any(|party| party.application == group.application.id)
    };
    let mine = groups::meant(room.own.iter().filter(named), form.value("group"))?;
    let (acting, lead) = mine.leading(&cx)?;
    let person = Some(acting.person);
    let home = cx.url(&format!("{}/merge/{}", room.path(), merger.address));
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let step: Option<Step> = form.value("step").parse().ok();
    let Some(step) = step.filter(|_| room.is_open(&cx)) else {
        return Ok(cx.redirect_saying(&home, &cx.t("groups-not-now")));
    };
    let speaking = Speaking {
        room: &room,
        group: mine,
        lead,
        acting,
    };
    let led = match step {
        Step::Accept | Step::Decline | Step::TakeBack => {
            if !merging::answer(&mut transaction, &cx.app, speaking, (merger.id, step)).await? {
                return Ok(cx.redirect_saying(&home, &cx.t("merge-not-now")));
            }
            home
        }
        Step::Make => {
            let title = form.required("title", TITLE_MOST, "project-title-wrong");
            let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
            if !form.is("duty", "yes") {
                form.refuse("duty", "merge-duty-wrong");
            }
            if form.is_fine() {
                match merging::make(&mut transaction, &cx.app, speaking, (merger.id, &title)).await? {
                    Ok(project) => cx.url(&format!("/projects/{}", project.address)),
                    Err(refusal) => {
                        return Ok(cx.redirect_saying(&home, &cx.t(key(refusal))));
                    }
                }
            } else {
                let mut response = page(&cx, &mut transaction, (&room, &merger), &form).await?;
                *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
                return Ok(response);
            }
        }
        // It is what arrives that says so.
        Step::ArriveInPart | Step::Arrive => return Err(Error::NotFound),
    };
    once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t(&format!("merge-done-{}", step.as_str()))))
}
