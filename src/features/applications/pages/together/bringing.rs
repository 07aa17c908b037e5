//! What each side brings to a group, and how the people concerned were heard: for that group and for the organisers.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::brought::{Line, hearing, line, means};
use super::typed;
use crate::features::applications::acts::bringing::{self as acts, Kept, Writing};
use crate::features::applications::acts::telling;
use crate::features::applications::store::bringing as store;
use crate::features::applications::together::bringing::{Side, hash};
use crate::features::applications::together::groups::{self, Group, Room};
use crate::features::calls::OfOrganisers;
use crate::features::directory::{self, Organisation};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

pub(super) fn routes() -> Routes {
    let holding = Access::Holding(Power::SeeFile);
    Routes::new()
        .page("/calls/{id}/groups/{number}", holding, get(show).post(write))
        .page(
            "/calls/{id}/groups/publish",
            holding,
            post(publish).get(super::back),
        )
}

/// A side: what it brings, and whether it confirms.
struct SideOf {
    word: &'static str,
    lines: Vec<Line>,
    agreed: Option<String>,
    /// Whether the asker confirms for it.
    agrees: bool,
    /// Whether the asker may go back on its yes.
    backs: bool,
}

#[derive(Template)]
#[template(path = "features/applications/templates/bringing.html")]
struct BringingPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    call: (String, Option<&'static str>, String, String),
    title: String,
    language: Option<&'static str>,
    hash: String,
    /// The day of what both sides confirmed last, where that is not what stands here.
    stands: Option<String>,
    sides: Vec<SideOf>,
    heard: Vec<Line>,
    /// For which sides the asker writes: word, text.
    writes: Vec<(&'static str, String)>,
    /// Whether the asker may write for every group.
    everyone: bool,
}

impl BringingPage<'_> {
    fn means(&self) -> Vec<(&'static str, String)> {
        OfOrganisers::ALL
            .into_iter()
            .map(|one| (one.as_str(), means(self.cx, one)))
            .collect()
    }
}

/// The room, and the group whose number it is: one's own, or any for an organiser.
async fn find(
    cx: &Cx,
    connection: &mut Connection,
    (id, number): (&str, &str),
) -> Result<(Room, Group), Error> {
    let room = groups::enter(cx, connection, id).await?;
    let mut seen = room
        .own
        .iter()
        .chain(room.others.iter().filter(|_| room.organises));
    let group = seen.find(|group| group.number() == number).cloned();
    Ok((room, group.ok_or(Error::NotFound)?))
}

/// For which organisation of a side the asker writes, and under which mandate: any partner writes for its group, its lead
/// confirms.
async fn writing(
    cx: &Cx,
    connection: &mut Connection,
    (room, group): (&Room, &Group),
    side: Side,
) -> Result<(Organisation, Acting), Error> {
    match side {
        Side::Group => {
            for partner in &group.partners {
                match cx.acting(Power::JoinProjects, Some(partner.id)) {
                    Err(Error::NotFound) => {}
                    answer => return answer.map(|acting| (partner.clone(), acting)),
                }
            }
        }
        Side::Organisers => return organising(cx, connection, room).await,
    }
    Err(Error::NotFound)
}

/// For which organiser the asker writes.
pub(super) async fn organising(
    cx: &Cx,
    connection: &mut Connection,
    room: &Room,
) -> Result<(Organisation, Acting), Error> {
    for id in &room.call.organisers {
        match cx.acting(Power::OrganiseCalls, Some(*id)) {
            Err(Error::NotFound) => {}
            answer => {
                let acting = answer?;
                let organiser = directory::any_by_ids(connection, &[*id]).await?.pop();
                return Ok((organiser.ok_or(Error::NotFound)?, acting));
            }
        }
    }
    Err(Error::NotFound)
}

async fn show(cx: Cx, Path((id, number)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (room, group) = find(&cx, &mut connection, (&id, &number)).await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &mut connection, (&room, &group), &form).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (room, group): (&Room, &Group),
    form: &Form,
) -> Result<Response, Error> {
    let (brought, heard) = acts::about(connection, &room.call, group.application.id).await?;
    let agreed = store::agreed(connection, group.application.id).await?;
    let now = hash(&brought, &heard);
    let nothing = brought.iter().all(|one| one.application.is_none()) && heard.is_empty();
    // What the organisers noted for the whole call is read beside it.
    let mut heard = store::heard(connection, room.call.id).await?;
    heard.retain(|one| one.application.is_none_or(|one| one == group.application.id));
    let mut ids: Vec<i64> = brought.iter().map(|one| one.organisation).collect();
    ids.extend(heard.iter().map(|one| one.organisation));
    ids.extend(agreed.iter().map(|one| one.organisation));
    let known = directory::any_by_ids(connection, &ids).await?;
    let name = |id: i64| {
        let one = known.iter().find(|one| one.id == id);
        one.map_or_else(String::new, |one| one.name.clone())
    };
    let organises = writing(cx, connection, (room, group), Side::Organisers)
        .await
        .is_ok();
    let takes_part = writing(cx, connection, (room, group), Side::Group).await.is_ok();
    let open = room.is_open(cx);
    let joined = store::joined(connection, group.application.id).await?;
    let confirmed = |side: Side| agreed.iter().any(|one| one.side == side && one.hash == now);
    let both = Side::ALL.into_iter().all(confirmed);
    let mut sides = Vec::new();
    for side in Side::ALL {
        let own = match side {
            Side::Organisers => organises,
            Side::Group => takes_part,
        };
        let valid = agreed.iter().find(|one| one.side == side && one.hash == now);
        sides.push(SideOf {
            word: side.as_str(),
            lines: brought
                .iter()
                .filter(|one| one.side == side)
                .map(|one| line(cx, one, name(one.organisation), own && open))
                .collect(),
            agreed: valid.map(|one| {
                let moment = cx.moment(&one.at);
                format!("{} · {moment}", name(one.organisation))
            }),
            agrees: open
                && !nothing
                && valid.is_none()
                && match side {
                    Side::Organisers => organises,
                    Side::Group => group.leads(cx),
                },
            backs: own && open && (joined.is_some() || agreed.iter().any(|one| one.side == side)),
        });
    }
    let (title, lang) = group.title(cx.lang);
    let (call, call_lang) = room.call.title(cx.lang);
    cx.page(&BringingPage {
        form,
        base: cx.url(&format!("{}/{}", room.path(), group.number())),
        call: (
            call.to_owned(),
            cx.foreign(call_lang),
            cx.url(&format!("/calls/{}", room.call.address)),
            cx.url(&room.path()),
        ),
        title: title.to_owned(),
        language: cx.foreign(lang),
        stands: joined
            .filter(|_| !both)
            .map(|(_, at)| cx.tv("brought-stands", "date", &cx.day(&at))),
        hash: now,
        sides,
        heard: heard
            .iter()
            .map(|one| {
                let own = if one.application.is_some() {
                    takes_part
                } else {
                    organises
                };
                hearing(cx, one, name(one.organisation), own && open)
            })
            .collect(),
        writes: Side::ALL
            .into_iter()
            .filter(|side| match side {
                Side::Organisers => organises && open,
                Side::Group => takes_part && open,
            })
            .map(|side| (side.as_str(), cx.t(&format!("brought-side-{}", side.as_str()))))
            .collect(),
        everyone: organises,
        cx,
    })
}

async fn write(
    cx: Cx,
    Path((id, number)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (room, group) = find(&cx, &mut transaction, (&id, &number)).await?;
    let side: Side = form.value("side").parse().unwrap_or(Side::Group);
    let (organisation, acting) = writing(&cx, &mut transaction, (&room, &group), side).await?;
    let person = Some(acting.person);
    let home = cx.url(&format!("{}/{}", room.path(), group.number()));
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    if !room.is_open(&cx) {
        return Ok(cx.redirect_saying(&home, &cx.t("groups-not-now")));
    }
    let writing = Writing {
        call: &room.call,
        organisation: &organisation,
        acting,
    };
    let application = group.application.id;
    let act = form.value("act").to_owned();
    let everyone = side == Side::Organisers && form.is("everyone", "yes");
    let said = match act.as_str() {
        "bring" => {
            let read = typed::brought(
                &cx,
                &mut form,
                (side, organisation.id),
                (!everyone).then_some(application),
            );
            if form.is_fine() {
                match acts::bring(&mut transaction, cx.now(), (writing, &group), &read).await? {
                    Kept::Yes => {}
                    Kept::Many => form.refuse("words", "brought-many"),
                    Kept::Over => return Err(Error::NotFound),
                }
            }
            "brought-done"
        }
        "hear" => {
            let place = match side {
                Side::Group => Some(application),
                Side::Organisers => None,
            };
            let read = typed::heard(&cx, &mut form, organisation.id, place);
            if form.is_fine() {
                match acts::hear(&mut transaction, cx.now(), (writing, &group), &read).await? {
                    Kept::Yes => {}
                    Kept::Many => form.refuse("said", "brought-many"),
                    Kept::Over => return Err(Error::NotFound),
                }
            }
            "heard-done"
        }
        "remove" | "remove-heard" => {
            let hearing = act == "remove-heard";
            let wanted = form.value("thing").parse().unwrap_or(0);
            let place = store::side_of(&mut transaction, (room.call.id, wanted), hearing).await?;
            // Each side takes away what is its own: what it wrote for this group, or for all.
            let own = place
                .is_some_and(|(own, about)| own == side && about.is_none_or(|about| about == application));
            if !own {
                return Err(Error::NotFound);
            }
            let about = (writing, &group);
            acts::take_away(&mut transaction, cx.now(), about, (wanted, hearing)).await?;
            "brought-removed"
        }
        "agree" => {
            if side == Side::Group {
                group.leading(&cx)?;
            }
            let seen = form.value("seen").to_owned();
            let about = (writing, &group);
            if !acts::agree(&mut transaction, &cx.app, about, (side, &seen)).await? {
                return Ok(cx.redirect_saying(&home, &cx.t("brought-changed")));
            }
            "brought-agreed"
        }
        // Any partner may, for its name stands in what is published.
        "back" => {
            let about = (writing, &group);
            if !acts::take_back(&mut transaction, &cx.app, about, side).await? {
                return Ok(cx.redirect(&home));
            }
            "brought-backed"
        }
        _ => return Ok(cx.redirect(&home)),
    };
    if !form.is_fine() {
        let mut response = page(&cx, &mut transaction, (&room, &group), &form).await?;
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(response);
    }
    once::note(&mut transaction, form.value("sending"), person, &home, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&home, &cx.t(said)))
}

/// The organisers publish what stands.
async fn publish(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let room = groups::enter(&cx, &mut transaction, &id).await?;
    let (organisation, acting) = organising(&cx, &mut transaction, &room).await?;
    let writing = Writing {
        call: &room.call,
        organisation: &organisation,
        acting,
    };
    let home = cx.url(&room.path());
    if !room.is_open(&cx) {
        return Ok(cx.redirect_saying(&home, &cx.t("groups-not-now")));
    }
    if !telling::publish(&mut transaction, &cx.app, &room.call, Some(writing)).await? {
        return Ok(cx.redirect_saying(&home, &cx.t("told-nothing-new")));
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&home, &cx.t("told-published")))
}
