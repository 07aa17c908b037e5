//! The pages of whoever grants capacities: find an organisation, say what it is for the others.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;

use super::capacity::{Capacity, Mark};
use super::granting;
use super::remit::{Remit, Scope};
use super::store::{self, Granted, remits};
use crate::features::directory::{self, Kind, Organisation, choosing, key_in_address, names, placed};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

/// Organisations proposed for a name.
const PROPOSED: usize = 10;

pub(super) fn routes() -> Routes {
    let grants = Access::Holding(Power::GrantCapacities);
    Routes::new()
        .page("/capacities", grants, get(list))
        .page("/capacities/{slug}", grants, get(show).post(grant))
        .page("/capacities/{slug}/{id}/end", grants, post(end).get(back_from))
        .page("/capacities/{slug}/remit", grants, post(reach).get(back))
        .page(
            "/capacities/{slug}/remit/{id}/end",
            grants,
            post(leave).get(back_from),
        )
}

/// What a capacity is called, with its mark.
pub(super) fn called(cx: &Cx, granted: &Granted) -> String {
    let name = cx.t(&capacity_key(granted.capacity));
    match granted.mark {
        Some(mark) => {
            let mark = cx.t(&format!("capacity-mark-{}", mark.as_str()));
            cx.ta(
                "capacity-with-mark",
                &[("name", (&name).into()), ("mark", (&mark).into())],
            )
        }
        None => name,
    }
}

fn capacity_key(capacity: Capacity) -> String {
    format!("capacity-{}", capacity.as_str().replace('_', "-"))
}

#[derive(Deserialize)]
struct Asked {
    /// The name of an organisation.
    #[serde(default)]
    q: String,
}

#[derive(Template)]
#[template(path = "features/capacities/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    asked: &'a str,
    proposed: Vec<Organisation>,
    /// Each capacity with those who hold it today: name and address.
    held: Vec<(String, Vec<(String, String)>)>,
}

async fn list(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, Error> {
    cx.acting(Power::GrantCapacities, None)?;
    let mut connection = cx.app.db.read().await?;
    let proposed = directory::found(&cx, &asked.q, PROPOSED)?;
    let proposed = directory::published_by_ids(&mut connection, &proposed).await?;
    let mut held = Vec::new();
    for capacity in Capacity::ALL {
        let holders = store::holders(&mut connection, capacity, cx.app.clock.today()).await?;
        let mut ids: Vec<i64> = holders.iter().map(|granted| granted.organisation).collect();
        ids.sort_unstable();
        ids.dedup();
        let mut organisations = directory::any_by_ids(&mut connection, &ids).await?;
        organisations.sort_by_cached_key(|one| search::fold(&one.name));
        let lines = organisations
            .iter()
            .map(|one| (one.name.clone(), cx.url(&format!("/capacities/{}", one.slug()))))
            .collect::<Vec<_>>();
        if !lines.is_empty() {
            held.push((cx.t(&capacity_key(capacity)), lines));
        }
    }
    cx.page(&ListPage {
        cx: &cx,
        asked: asked.q.trim(),
        proposed,
        held,
    })
}

#[derive(Template)]
#[template(path = "features/capacities/templates/organisation.html")]
struct OrganisationPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    granted: Vec<(i64, String, String)>,
    form: &'a Form,
    /// Where a public body has its say; nothing for what is none.
    remits: Option<Vec<(i64, String)>>,
}

impl OrganisationPage<'_> {
    fn capacities(&self) -> Vec<(&'static str, String)> {
        Capacity::ALL
            .into_iter()
            .map(|capacity| (capacity.as_str(), self.cx.t(&capacity_key(capacity))))
            .collect()
    }

    fn marks(&self) -> Vec<(&'static str, String)> {
        let none = ("", self.cx.t("capacity-mark-none"));
        let marks = Mark::ALL.into_iter().map(|mark| {
            (
                mark.as_str(),
                self.cx.t(&format!("capacity-mark-{}", mark.as_str())),
            )
        });
        std::iter::once(none).chain(marks).collect()
    }

    /// Every place of the territory, from the whole of it to each commune.
    fn places(&self) -> Vec<(String, String)> {
        let (cx, territory) = (self.cx, &self.cx.app.territory);
        let mut groups: Vec<(String, String)> = Vec::new();
        let mut communes = Vec::new();
        for commune in &territory.communes {
            let group = format!("group:{}", commune.group.code);
            if groups.iter().all(|(known, _)| *known != group) {
                groups.push((group, commune.group.name.get(cx.lang.code()).to_owned()));
            }
            communes.push((
                format!("commune:{}", commune.code),
                names::commune(cx, &commune.code),
            ));
        }
        communes.sort_by_cached_key(|(_, name)| search::fold(name));
        let sides = territory.sides.iter().map(|side| {
            (
                format!("side:{}", side.slug),
                side.name.get(cx.lang.code()).to_owned(),
            )
        });
        std::iter::once(("whole:".to_owned(), cx.territory().to_owned()))
            .chain(sides)
            .chain(groups)
            .chain(communes)
            .collect()
    }
}

/// What a place is called.
fn place(cx: &Cx, remit: &Remit) -> String {
    let territory = &cx.app.territory;
    let lang = cx.lang.code();
    match remit.scope {
        Scope::Whole => cx.territory().to_owned(),
        Scope::Side => territory
            .side(&remit.place)
            .map_or(remit.place.clone(), |side| side.name.get(lang).to_owned()),
        Scope::Group => territory
            .communes
            .iter()
            .find(|commune| commune.group.code == remit.place)
            .map_or(remit.place.clone(), |commune| {
                commune.group.name.get(lang).to_owned()
            }),
        Scope::Commune => names::commune(cx, &remit.place),
    }
}

/// The organisation that an address names, and under which mandate capacities are granted.
async fn named(cx: &Cx, connection: &mut Connection, slug: &str) -> Result<(Organisation, Acting), Error> {
    let acting = cx.acting(Power::GrantCapacities, None)?;
    let id = directory::number_of_key(connection, key_in_address(slug))
        .await?
        .ok_or(Error::NotFound)?;
    let organisation = directory::any_by_ids(connection, &[id]).await?.pop();
    Ok((organisation.ok_or(Error::NotFound)?, acting))
}

async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = named(&cx, &mut connection, &slug).await?;
    let form = Form::new()
        .with("sending", &chance::token())
        .with("starts", &cx.app.clock.today().to_string());
    page(&cx, &mut connection, &organisation, &form).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
    form: &Form,
) -> Result<Response, Error> {
    let open = store::open(connection, organisation.id, cx.app.clock.today()).await?;
    let granted = open
        .iter()
        .map(|granted| {
            let starts = cx.date(&granted.starts);
            let dates = match granted.until.map(|until| cx.date(&until)) {
                Some(until) => cx.ta(
                    "capacity-from-to",
                    &[("from", (&starts).into()), ("to", (&until).into())],
                ),
                None => cx.tv("capacity-from", "from", &starts),
            };
            (granted.id, called(cx, granted), dates)
        })
        .collect();
    let remits = match organisation.kind {
        Kind::PublicBody => Some(
            remits::of(connection, organisation.id)
                .await?
                .iter()
                .map(|remit| (remit.id, place(cx, remit)))
                .collect(),
        ),
        Kind::Association | Kind::Foundation | Kind::Company | Kind::Other => None,
    };
    cx.page(&OrganisationPage {
        cx,
        organisation,
        granted,
        form,
        remits,
    })
}

/// The addresses to which forms are sent, opened by themselves: the page of the organisation.
async fn back(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let (organisation, _) = named(&cx, &mut *cx.app.db.read().await?, &slug).await?;
    Ok(shown_again(&cx, &organisation))
}

async fn back_from(cx: Cx, Path((slug, _)): Path<(String, String)>) -> Result<Response, Error> {
    back(cx, Path(slug)).await
}

/// The page again, which says what was done.
fn said(cx: &Cx, organisation: &Organisation, key: &str) -> Response {
    let there = cx.url(&format!("/capacities/{}", organisation.slug()));
    cx.redirect_saying(&there, &cx.t(key))
}

fn shown_again(cx: &Cx, organisation: &Organisation) -> Response {
    cx.redirect(&cx.url(&format!("/capacities/{}", organisation.slug())))
}

/// A day that may be left out.
fn day(form: &mut Form, field: &'static str) -> Option<Date> {
    let typed = form.value(field).trim().to_owned();
    let date = typed.parse().ok();
    if date.is_none() && !typed.is_empty() {
        form.refuse(field, "capacity-date-wrong");
    }
    date
}

fn read(form: &mut Form, organisation: i64) -> Option<Granted> {
    let capacity: Option<Capacity> = form.value("capacity").parse().ok();
    if capacity.is_none() {
        form.refuse("capacity", "capacity-wrong");
    }
    let mark: Option<Mark> = form.value("mark").parse().ok();
    if mark.is_some() && capacity != Some(Capacity::SupportStructure) {
        form.refuse("mark", "capacity-mark-wrong");
    }
    let starts = day(form, "starts");
    if starts.is_none() && form.error("starts").is_none() {
        form.refuse("starts", "capacity-date-wrong");
    }
    let until = day(form, "until");
    if until.zip(starts).is_some_and(|(until, starts)| until < starts) {
        form.refuse("until", "capacity-until-wrong");
    }
    let (capacity, starts) = (capacity?, starts?);
    form.is_fine().then(|| Granted {
        id: chance::row(),
        organisation,
        capacity,
        mark,
        starts,
        until,
    })
}

async fn grant(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = named(&cx, &mut transaction, &slug).await?;
    let (now, person) = (cx.now(), Some(acting.person));
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let Some(granted) = read(&mut form, organisation.id) else {
        let mut page = page(&cx, &mut transaction, &organisation, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    granting::grant(&mut transaction, now, &organisation, &granted, acting).await?;
    let led = cx.url(&format!("/capacities/{}", organisation.slug()));
    once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let what = cx.t(&format!(
        "capacity-{}",
        granted.capacity.as_str().replace('_', "-")
    ));
    Ok(cx.redirect_saying(&led, &cx.tv("capacity-said-granted", "capacity", &what)))
}

async fn end(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = named(&cx, &mut transaction, &slug).await?;
    let open = store::open(&mut transaction, organisation.id, cx.app.clock.today()).await?;
    if let Some(granted) = open.iter().find(|granted| granted.id.to_string() == id) {
        granting::end(&mut transaction, cx.now(), &organisation, granted, acting).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(said(&cx, &organisation, "capacity-said-ended"));
    }
    Ok(shown_again(&cx, &organisation))
}

/// The place that was chosen from the list, or written where there are too many to list; nothing where what was written is
/// no one place.
fn chosen(cx: &Cx, form: &mut Form) -> Result<Option<(Scope, String)>, Error> {
    let listed = form.value("place").split_once(':');
    let listed = listed.and_then(|(scope, place)| Some((scope.parse().ok()?, place.to_owned())));
    if listed.is_some() {
        return Ok(listed);
    }
    if choosing::are_listed(cx) {
        return Err(Error::NotFound);
    }
    let territory = &cx.app.territory;
    let place = placed::place(cx, form, "place", "remit-place-wrong");
    Ok(place.map(|place| match territory.commune(&place) {
        Some(_) => (Scope::Commune, place),
        None if territory.side(&place).is_some() => (Scope::Side, place),
        None => (Scope::Group, place),
    }))
}

async fn reach(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = named(&cx, &mut transaction, &slug).await?;
    if organisation.kind != Kind::PublicBody {
        return Err(Error::NotFound);
    }
    let Some((scope, place)) = chosen(&cx, &mut form)? else {
        // The other form of the page stands as it is shown.
        form = form
            .with("sending", &chance::token())
            .with("starts", &cx.app.clock.today().to_string());
        let mut page = page(&cx, &mut transaction, &organisation, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let remit = Remit {
        id: chance::row(),
        scope,
        place,
    };
    let known = remits::of(&mut transaction, organisation.id).await?;
    let is_known = known
        .iter()
        .any(|one| (one.scope, &one.place) == (remit.scope, &remit.place));
    // A place that is none holds no commune: nobody chose it from the list.
    if remit.communes(&cx.app.territory).next().is_none() {
        return Err(Error::NotFound);
    }
    if !is_known {
        granting::reach(&mut transaction, cx.now(), &organisation, &remit, acting).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(said(&cx, &organisation, "remit-said"));
    }
    Ok(shown_again(&cx, &organisation))
}

async fn leave(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = named(&cx, &mut transaction, &slug).await?;
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    granting::leave(&mut transaction, cx.now(), &organisation, id, acting).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(said(&cx, &organisation, "remit-said-ended"))
}
