//! The groups of a call, for those who are in one: who the others are, what each says it does, and what one says oneself.

mod bringing;
mod brought;
mod cards;
mod merging;
pub(in crate::features::applications) mod panel;
pub(in crate::features::applications) mod told;
mod typed;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use crate::features::applications::acts::together as acts;
use crate::features::applications::store::mergers::{self, Merger};
use crate::features::applications::together::groups::{self, Group, Room};
use crate::features::applications::together::stance::{Said, Stance, WORDS_MOST};
use crate::features::applications::words;
use crate::features::calls::Phase;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use cards::Card;

pub(super) fn routes() -> Routes {
    Routes::new()
        .page(
            "/calls/{id}/groups",
            Access::Holding(Power::SeeFile),
            get(show).post(say),
        )
        .and(merging::routes())
        .and(bringing::routes())
}

#[derive(Deserialize)]
struct Asked {
    /// Number of the own group that is meant, for who is in several.
    #[serde(default)]
    group: String,
}

/// A proposal to come together: who, what it says and in which language, where it stands, address.
type Proposal = (String, (String, Option<&'static str>), String, String);

#[derive(Template)]
#[template(path = "features/applications/templates/groups.html")]
struct GroupsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    /// The call: title, language, address.
    call: (String, Option<&'static str>, String),
    /// Where its co-construction stands.
    standing: String,
    mine: Option<Card>,
    /// Whether that is seen by the others.
    sees: bool,
    /// The other groups in which the asker takes part: title, language, address of this page for them.
    own: Vec<(String, Option<&'static str>, String)>,
    leads: bool,
    lead: String,
    /// Whether something can be said now for the own group, whether what it sent was answered meanwhile, and whether one may
    /// begin to be seen.
    open: bool,
    answered: bool,
    over: bool,
    others: Vec<Card>,
    /// Whether the asker may propose to come together.
    proposes: bool,
    organises: bool,
    /// Whether the asker may publish what each side brings.
    publishes: bool,
    /// Who could be named: number, title, whether it is.
    with: Vec<(String, String, bool)>,
    /// Proposals to come together: what they say and in which language, where they stand, address.
    mergers: Vec<Proposal>,
    /// What was said since the form was shown, where somebody else did.
    since: Option<String>,
}

impl GroupsPage<'_> {
    fn stances(&self) -> Vec<(&'static str, String)> {
        Stance::ALL
            .into_iter()
            .map(|stance| {
                let word = stance.as_str();
                (word, self.cx.t(&format!("stance-{word}")))
            })
            .collect()
    }
}

async fn show(cx: Cx, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let room = groups::enter(&cx, &mut connection, &id).await?;
    let form = match room.mine(&cx, &asked.group) {
        Some(mine) => filled(&room, mine, &mine.said),
        None => Form::new(),
    };
    page(&cx, &mut connection, &room, &form, None).await
}

/// Whoever asks for the address of a sending is led to the page that sends it.
async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let room = groups::enter(&cx, &mut connection, &id).await?;
    Ok(cx.redirect(&cx.url(&room.path())))
}

/// The form as a group sees it that said something.
fn filled(room: &Room, mine: &Group, said: &Said) -> Form {
    let named: Vec<String> = room
        .others
        .iter()
        .filter(|other| said.with.contains(&other.application.id))
        .map(|other| other.number().to_owned())
        .collect();
    // Whoever said only that it joins others has not said that it stays as it is.
    let stance = match mine.joins && said.number == 0 {
        true => "",
        false => said.stance.as_str(),
    };
    Form::new()
        .with("sending", &chance::token())
        .with("group", mine.number())
        .with("seen", &said.number.to_string())
        .with("stance", stance)
        .with("words", &said.words)
        .with_every("with", &named)
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    room: &Room,
    form: &Form,
    since: Option<String>,
) -> Result<Response, Error> {
    let mine = room.mine(cx, form.value("group"));
    let base = cx.url(&room.path());
    let (title, lang) = room.call.title(cx.lang);
    let own = room.own.iter().filter(|one| {
        let number = mine.map(Group::number);
        number != Some(one.number())
    });
    let with = room.others.iter().map(|other| {
        let ticked = form.every("with").iter().any(|one| one == other.number());
        (
            other.number().to_owned(),
            other.title(cx.lang).0.to_owned(),
            ticked,
        )
    });
    cx.page(&GroupsPage {
        form,
        call: (
            title.to_owned(),
            cx.foreign(lang),
            cx.url(&format!("/calls/{}", room.call.address)),
        ),
        standing: standing(cx, room),
        own: own
            .map(|one| {
                let (title, lang) = one.title(cx.lang);
                let url = format!("{base}?group={}", one.number());
                (title.to_owned(), cx.foreign(lang), url)
            })
            .collect(),
        sees: mine.is_some_and(|mine| mine.shown),
        leads: mine.is_some_and(|mine| mine.leads(cx)),
        lead: mine
            .and_then(|mine| mine.partners.first())
            .map_or_else(String::new, |lead| lead.name.clone()),
        open: room.is_open(cx) && mine.is_some_and(Group::may_change),
        answered: mine.is_some_and(|mine| !mine.may_change()),
        over: room.phase == Some(Phase::Over),
        with: with.collect(),
        mine: mine.map(|mine| Card::of(cx, room, mine)),
        others: room
            .others
            .iter()
            .map(|other| Card::of(cx, room, other))
            .collect(),
        proposes: mine.is_some_and(|mine| mine.leads(cx) && mine.may_change())
            && room.is_open(cx)
            && room.others.iter().any(|other| other.shown && other.may_change()),
        organises: room.organises,
        publishes: room.is_open(cx) && bringing::organising(cx, connection, room).await.is_ok(),
        mergers: proposals(cx, connection, room).await?,
        since,
        base,
        cx,
    })
}

/// The proposals to come together that the asker may read: those of their groups; for an organiser, those of which a common
/// project was made.
async fn proposals(cx: &Cx, connection: &mut Connection, room: &Room) -> Result<Vec<Proposal>, Error> {
    let of = |groups: &[Group]| {
        groups
            .iter()
            .map(|group| group.application.id)
            .collect::<Vec<_>>()
    };
    let (own, others) = (of(&room.own), of(&room.others));
    let mut found = mergers::of_applications(connection, &own).await?;
    if room.organises {
        for merger in mergers::of_applications(connection, &others).await? {
            let made = merger.state.is_made();
            if made && !found.contains(&merger) {
                found.push(merger);
            }
        }
    }
    let line = |merger: Merger| {
        // Those that the asker does not see are named on the page of the proposal.
        let party = |group: &&Group| {
            let mut parties = merger.parties.iter();
            parties.any(|party| party.application == group.application.id)
        };
        let titles = room
            .every()
            .filter(party)
            .map(|group| group.title(cx.lang).0.to_owned());
        let titles: Vec<String> = titles.collect();
        let state = merging::state(cx, room, &merger);
        let url = cx.url(&format!("{}/merge/{}", room.path(), merger.address));
        let language = merger.language.and_then(|lang| cx.foreign(lang));
        (
            words::all(&cx.app, cx.lang, &titles),
            (merger.words, language),
            state,
            url,
        )
    };
    Ok(found.into_iter().map(line).collect())
}

/// Where the co-construction stands, in a sentence.
fn standing(cx: &Cx, room: &Room) -> String {
    let days = room.call.co_construction;
    match (room.phase, days) {
        (Some(Phase::Open), Some((_, ends))) => cx.tv("groups-open", "date", &cx.date(&ends)),
        (Some(Phase::Over), Some((_, ends))) => cx.tv("groups-over", "date", &cx.date(&ends)),
        (_, Some((starts, _))) => cx.tv("groups-before", "date", &cx.date(&starts)),
        (_, None) => String::new(),
    }
}

async fn say(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let room = groups::enter(&cx, &mut transaction, &id).await?;
    let mine = groups::meant(room.own.iter(), form.value("group"))?;
    let (acting, lead) = mine.leading(&cx)?;
    let led = format!("{}?group={}", cx.url(&room.path()), mine.number());
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let (said, what) = match form.value("act") {
        // Whoever was seen may always stop; one begins while there is something to be built.
        "show" | "hide" => {
            let shown = form.is("act", "show");
            if shown && room.phase == Some(Phase::Over) {
                return Ok(cx.redirect_saying(&led, &cx.t("groups-not-now")));
            }
            acts::show(&mut transaction, &cx.app, (&room, mine), shown, (lead, acting)).await?;
            let key = if shown { "groups-shown" } else { "groups-hidden" };
            (true, key)
        }
        _ => {
            if !room.is_open(&cx) || !mine.may_change() {
                return Ok(cx.redirect_saying(&led, &cx.t("groups-not-now")));
            }
            let said = read(&cx, &room, lead.id, &mut form);
            let kept = match form.is_fine() {
                true => acts::say(&mut transaction, &cx.app, (&room, mine), &said, (lead, acting)).await?,
                false => false,
            };
            (kept, "groups-said")
        }
    };
    if said {
        once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect_saying(&led, &cx.t(what)));
    }
    let number = mine.number().to_owned();
    drop(transaction);
    again(&cx, &id, &number, form).await
}

/// What is said, as it was typed.
fn read(cx: &Cx, room: &Room, lead: i64, form: &mut Form) -> Said {
    let stance = form.value("stance").parse().ok();
    if stance.is_none() {
        form.refuse("stance", "stance-wrong");
    }
    let words = typed::bounded(form, "words", WORDS_MOST, "words-long");
    let stance: Stance = stance.unwrap_or_default();
    let named: Vec<i64> = room
        .others
        .iter()
        .filter(|other| other.shown && form.every("with").iter().any(|one| one == other.number()))
        .map(|other| other.application.id)
        .collect();
    match stance {
        Stance::Stay => {}
        Stance::Change if words.is_empty() => form.refuse("words", "stance-words-change"),
        Stance::Merge if words.is_empty() => form.refuse("words", "stance-words-merge"),
        Stance::Change | Stance::Merge => {}
    }
    if stance == Stance::Merge && named.is_empty() {
        form.refuse("with", "stance-with-wrong");
    }
    Said {
        number: form.value("seen").parse::<i64>().unwrap_or(-1).saturating_add(1),
        stance,
        language: (!words.is_empty()).then_some(cx.lang),
        words,
        with: if stance == Stance::Merge {
            named
        } else {
            Vec::new()
        },
        organisation: Some(lead),
        at: cx.now(),
    }
}

/// The page again, with what was typed, and what a colleague said meanwhile.
async fn again(cx: &Cx, id: &str, number: &str, mut form: Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let room = groups::enter(cx, &mut connection, id).await?;
    let mine = room.mine(cx, number).ok_or(Error::NotFound)?;
    let mut since = None;
    if !form.is("seen", &mine.said.number.to_string()) {
        form.refuse("stance", "stance-since");
        since = Some(cards::stance(cx, &mine.said));
        form = form.with("seen", &mine.said.number.to_string());
    }
    let mut response = page(cx, &mut connection, &room, &form, since).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}
