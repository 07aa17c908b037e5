//! A pole's own people ask organisations to be members, each as what it is; the yes is theirs.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::{Found, Said, living, name, page_of, refused};
use crate::features::accounts;
use crate::features::askings;
use crate::features::directory::{self, Organisation, names};
use crate::features::poles::asking::{self, Refusal};
use crate::features::poles::pole::{State, Word};
use crate::features::projects::Sector;
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Organisations proposed for a name.
const PROPOSED: usize = 10;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/poles/{id}/members",
        Access::Holding(Power::KeepPoles),
        get(show).post(say),
    )
}

#[derive(Deserialize)]
struct Asked {
    /// The name of an organisation to ask.
    #[serde(default)]
    q: String,
}

/// An organisation, where it stands, and what the pole may say to it.
struct Row {
    name: String,
    slug: String,
    url: String,
    /// Its commune: two may have the same name.
    about: String,
    stands: Option<String>,
    sector: Sector,
    word: Option<Word>,
}

#[derive(Template)]
#[template(path = "features/poles/templates/members.html")]
struct MembersPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    name: Said,
    rows: Vec<Row>,
    asked: &'a str,
    proposed: Vec<Row>,
}

impl MembersPage<'_> {
    fn is_of(&self, row: &Row, sector: &str) -> bool {
        row.sector.as_str() == sector
    }

    fn sectors(&self) -> Vec<(&'static str, String)> {
        let every = Sector::ALL.iter();
        every
            .map(|one| (one.as_str(), self.cx.t(&format!("sector-{}", one.as_str()))))
            .collect()
    }
}

fn row(cx: &Cx, found: &Found, organisation: &Organisation) -> Row {
    let member = found
        .members
        .iter()
        .find(|one| one.organisation == organisation.id);
    let word = match member.map(|one| one.state) {
        None | Some(State::Declined | State::TakenBack | State::Left) => Some(Word::Invite),
        Some(State::Invited) => Some(Word::TakeBack),
        Some(State::Accepted) => None,
    };
    Row {
        name: organisation.name.clone(),
        slug: organisation.slug(),
        url: page_of(cx, organisation),
        about: organisation
            .commune
            .as_deref()
            .map_or_else(String::new, |code| names::commune(cx, code)),
        stands: member.map(|one| {
            let key = format!("pole-member-{}", one.state.as_str());
            cx.tv(&key, "date", &cx.day(&one.changed_at))
        }),
        sector: member.map_or_else(|| Sector::of(organisation.kind), |one| one.sector),
        // Whoever was asked lately is left alone.
        word: word
            .filter(|word| *word != Word::Invite || member.is_none_or(|one| !one.rests(cx.now())))
            .filter(|_| organisation.id != found.pole.carrier),
    }
}

async fn show(cx: Cx, Path(at): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, _) = living(&cx, &mut connection, &at).await?;
    page(&cx, &mut connection, &found, &Form::new(), asked.q.trim()).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    form: &Form,
    asked: &str,
) -> Result<Response, Error> {
    let ids: Vec<i64> = found.members.iter().map(|one| one.organisation).collect();
    let mut known = directory::published_by_ids(connection, &ids).await?;
    known.sort_by_cached_key(|one| search::fold(&one.name));
    let proposed = directory::found(cx, asked, PROPOSED)?;
    let mut proposed = directory::published_by_ids(connection, &proposed).await?;
    proposed.retain(|one| !one.is_pole());
    cx.page(&MembersPage {
        cx,
        form,
        here: found.at(cx, ""),
        name: name(cx, &found.pole.content),
        rows: known.iter().map(|one| row(cx, found, one)).collect(),
        asked,
        proposed: proposed.iter().map(|one| row(cx, found, one)).collect(),
    })
}

async fn say(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = living(&cx, &mut transaction, &at).await?;
    let word: Word = form.value("word").parse().map_err(|()| Error::NotFound)?;
    if !word.is_of_the_pole() {
        return Err(Error::NotFound);
    }
    let organisation = accounts::published(&cx, &mut transaction, form.value("organisation")).await?;
    let kept = found
        .members
        .iter()
        .find(|one| one.organisation == organisation.id);
    let sector = match (form.value("sector").parse(), word, kept) {
        (Ok(sector), _, _) => sector,
        (Err(()), Word::TakeBack, Some(member)) => member.sector,
        (Err(()), _, _) => {
            form.refuse("sector", "pole-sector-missing");
            let page = page(&cx, &mut transaction, &found, &form, "").await?;
            return Ok(refused(page));
        }
    };
    let by = found.by_carrier(acting);
    let member = (&organisation, sector);
    let said = asking::say(&mut transaction, &cx.app, &found.pole, member, word, by).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let led = found.at(&cx, "/members");
    Ok(match said {
        Ok(state) => {
            let key = format!("pole-done-pole-{}", state.as_str());
            cx.redirect_saying(&led, &cx.tv(&key, "name", &organisation.name))
        }
        Err(Refusal::Nothing) => cx.redirect_done(&led),
        Err(Refusal::Soon) => {
            cx.redirect_saying(&led, &cx.tv("pole-refused-soon", "name", &organisation.name))
        }
        Err(Refusal::Many) => cx.redirect_saying(&led, &cx.t("pole-refused-many")),
        Err(Refusal::Asked(day)) => cx.redirect_saying(&led, &askings::said(&cx, &organisation.name, day)),
    })
}
