//! A funder's agent convenes a session.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;

use super::{refused, session_address};
use crate::features::directory::{self, Organisation};
use crate::features::programmes::{self, Programme, State as Published, name};
use crate::features::sessions::acts::{self, By};
use crate::features::sessions::session::{LINE_MOST, Session, State, hour};
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::line;
use crate::shared::web::{Access, Cx, Error, Form, Routes, Slot, Subject, get};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/desk/sessions/new",
        Access::Holding(Power::KeepProgrammes),
        get(show).post(convene),
    )
}

/// A name, and its language where it is not that of the page.
type Named = (String, Option<&'static str>);

#[derive(Template)]
#[template(path = "features/sessions/templates/convene.html")]
struct ConvenePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    /// For whom one may convene: key and name.
    own: Vec<(String, String)>,
    /// What may be on the table: address, name and its language, funder, whether it is chosen.
    programmes: Vec<(String, Named, String, bool)>,
    /// What others decided of when one meets.
    panels: Vec<String>,
}

/// The funders for which the asker may convene a session: those that published a programme.
async fn own(cx: &Cx, connection: &mut Connection) -> Result<Vec<Organisation>, Error> {
    let actor = cx.someone()?;
    let mandates = actor.mandates_with(Power::KeepProgrammes);
    let mut ids: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut own = Vec::new();
    for organisation in directory::any_by_ids(connection, &ids).await? {
        let programmes = programmes::of_funder(connection, organisation.id).await?;
        if programmes.iter().any(|one| one.published > 0) {
            cx.acting(Power::KeepProgrammes, Some(organisation.id))?;
            own.push(organisation);
        }
    }
    Ok(own)
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &mut connection, &form).await
}

async fn page(cx: &Cx, connection: &mut Connection, form: &Form) -> Result<Response, Error> {
    let own = own(cx, connection).await?;
    let mut published = programmes::published(connection).await?;
    published.retain(|(programme, _)| programme.state == Published::Published);
    let funders: Vec<i64> = published.iter().map(|(programme, _)| programme.funder).collect();
    let funders = directory::any_by_ids(connection, &funders).await?;
    let programmes = published.iter().map(|(programme, version)| {
        let funder = funders.iter().find(|one| one.id == programme.funder);
        (
            programme.address.clone(),
            name(cx, &version.content),
            funder.map_or_else(String::new, |one| one.name.clone()),
            form.every("programme").contains(&programme.address),
        )
    });
    let programmes = programmes.collect();
    let subject = Subject {
        organisation: 0,
        slug: "",
    };
    cx.page(&ConvenePage {
        programmes,
        panels: cx.panels(connection, Slot::Convening, subject).await?,
        own: own
            .iter()
            .map(|one| (one.key.clone(), one.name.clone()))
            .collect(),
        form,
        cx,
    })
}

/// Reads when and where one meets: day, hour, place, link; what is wrong is said on the form.
pub(super) fn when_and_where(cx: &Cx, form: &mut Form) -> Option<(Date, String, String, String)> {
    let on = form.value("on").trim().parse::<Date>().ok();
    let on = on.filter(|on| *on >= cx.app.clock.today());
    if on.is_none() {
        form.refuse("on", "sessions-day-wrong");
    }
    let at = hour(form.value("at"));
    if at.is_none() {
        form.refuse("at", "sessions-hour-wrong");
    }
    let (place, link) = (line(form.value("place")), line(form.value("link")));
    let is_long = |text: &str| text.chars().count() > LINE_MOST;
    if is_long(&place) || (place.is_empty() && link.is_empty()) {
        form.refuse("place", "sessions-place-missing");
    }
    if is_long(&link) || !(link.is_empty() || link.starts_with("https://")) {
        form.refuse("link", "sessions-link-wrong");
    }
    Some((on?, at?, place, link)).filter(|_| form.is_fine())
}

/// Reads what was typed; what is wrong is said on the form.
async fn read(
    cx: &Cx,
    connection: &mut Connection,
    form: &mut Form,
    convener: Option<&Organisation>,
) -> Result<Option<(Session, Vec<Programme>)>, Error> {
    if convener.is_none() {
        form.refuse("convener", "sessions-convener-missing");
    }
    let title = line(&form.required("title", LINE_MOST, "sessions-title-missing"));
    let when = when_and_where(cx, form);
    let mut chosen = Vec::new();
    for address in form.every("programme") {
        let programme = programmes::find(connection, address).await?;
        chosen.extend(programme.filter(|one| one.state == Published::Published));
    }
    let theirs = |one: &Programme| convener.is_some_and(|convener| convener.id == one.funder);
    if !chosen.iter().any(theirs) {
        form.refuse("programme", "sessions-programme-missing");
    }
    let (Some(convener), Some((on, at, place, link)), true) = (convener, when, form.is_fine()) else {
        return Ok(None);
    };
    let session = Session {
        id: chance::row(),
        address: chance::address(&title),
        convener: convener.id,
        title,
        language: cx.lang,
        on,
        at,
        place,
        link,
        state: State::Convened,
        seed: acts::seed(),
        adopted: None,
        version: 1,
    };
    Ok(Some((session, chosen)))
}

async fn convene(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let own = own(&cx, &mut transaction).await?;
    let convener = match &own[..] {
        [only] => Some(only),
        several => several.iter().find(|one| one.key == form.value("convener")),
    };
    let person = cx.someone()?.person;
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), Some(person)).await? {
        return Ok(cx.redirect_done(&led));
    }
    let read = read(&cx, &mut transaction, &mut form, convener).await?;
    let (Some((session, chosen)), Some(convener)) = (read, convener) else {
        return Ok(refused(page(&cx, &mut transaction, &form).await?));
    };
    let by = By {
        key: &convener.key,
        acting: cx.acting(Power::KeepProgrammes, Some(convener.id))?,
        now: cx.now(),
    };
    acts::convene(&mut transaction, &cx.app, (&session, &chosen), (convener, by)).await?;
    let led = session_address(&cx, &session);
    once::note(
        &mut transaction,
        form.value("sending"),
        Some(person),
        &led,
        cx.now(),
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("sessions-convened")))
}
