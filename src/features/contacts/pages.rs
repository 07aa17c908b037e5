//! The page on which a public body keeps its elected contacts.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;

use super::contact::Contact;
use super::keeping;
use super::store;
use crate::features::accounts;
use crate::features::capacities;
use crate::features::directory::{Kind, Organisation, choosing, names, placed};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::journal::{self, Act};
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::reaches;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

/// Characters of a line at most.
const LINE_MOST: usize = 150;

pub(super) fn routes() -> Routes {
    let keeps = Access::Holding(Power::KeepContacts);
    Routes::new()
        .page("/organisations/{slug}/contacts", keeps, get(show).post(add))
        .page(
            "/organisations/{slug}/contacts/{id}/end",
            keeps,
            post(end).get(back),
        )
}

/// For what a contact is one, in words: place and theme.
pub(super) fn about(cx: &Cx, contact: &Contact) -> String {
    let place = match &contact.commune {
        Some(code) => names::commune(cx, code),
        None => cx.t("contact-everywhere"),
    };
    let theme = match &contact.theme {
        Some(theme) => names::theme(cx, theme).to_owned(),
        None => cx.t("contact-every-theme"),
    };
    format!("{place}, {theme}")
}

#[derive(Template)]
#[template(path = "features/contacts/templates/contacts.html")]
struct ContactsPage<'a> {
    cx: &'a Cx,
    body: &'a Organisation,
    contacts: Vec<Line>,
    form: &'a Form,
    communes: Vec<(String, String)>,
}

struct Line {
    id: i64,
    name: String,
    office: String,
    about: String,
    dates: String,
}

impl ContactsPage<'_> {
    fn themes(&self) -> Vec<(String, String)> {
        let every = (String::new(), self.cx.t("contact-every-theme"));
        let themes = self.cx.app.territory.themes.iter();
        std::iter::once(every)
            .chain(themes.map(|theme| (theme.slug.clone(), names::theme(self.cx, &theme.slug).to_owned())))
            .collect()
    }
}

/// A public body, for whoever keeps its contacts, and the communes where it has its say.
async fn named(
    cx: &Cx,
    connection: &mut Connection,
    slug: &str,
) -> Result<(Organisation, Acting, BTreeSet<String>), Error> {
    let (body, acting) = accounts::scoped(cx, connection, slug, Power::KeepContacts).await?;
    if body.kind != Kind::PublicBody {
        return Err(Error::NotFound);
    }
    let territory = capacities::territory_of(connection, &cx.app.territory, body.id).await?;
    Ok((body, acting, territory))
}

async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (body, _, territory) = named(&cx, &mut connection, &slug).await?;
    let form = Form::new()
        .with("sending", &chance::token())
        .with("starts", &cx.app.clock.today().to_string());
    page(&cx, &mut connection, &body, &territory, &form).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    body: &Organisation,
    territory: &BTreeSet<String>,
    form: &Form,
) -> Result<Response, Error> {
    let contacts = store::of_body(connection, body.id, cx.app.clock.today()).await?;
    let contacts = contacts
        .iter()
        .map(|contact| Line {
            id: contact.id,
            name: contact.name.clone(),
            office: contact.office.clone(),
            about: about(cx, contact),
            dates: dates(cx, contact),
        })
        .collect();
    let mut communes: Vec<(String, String)> = territory
        .iter()
        .map(|code| (code.clone(), names::commune(cx, code)))
        .collect();
    communes.sort_by_cached_key(|(_, name)| search::fold(name));
    communes.insert(0, (String::new(), cx.t("contact-everywhere")));
    cx.page(&ContactsPage {
        cx,
        body,
        contacts,
        form,
        communes,
    })
}

fn dates(cx: &Cx, contact: &Contact) -> String {
    let starts = cx.date(&contact.starts);
    match contact.until.map(|until| cx.date(&until)) {
        Some(until) => cx.ta(
            "capacity-from-to",
            &[("from", (&starts).into()), ("to", (&until).into())],
        ),
        None => cx.tv("capacity-from", "from", &starts),
    }
}

/// The address to which the form is sent, opened by itself: the page, for whoever may see it.
async fn back(cx: Cx, Path((slug, _)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (body, ..) = named(&cx, &mut connection, &slug).await?;
    Ok(cx.redirect(&cx.url(&format!("/organisations/{}/contacts", body.slug()))))
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

fn read(cx: &Cx, form: &mut Form, body: i64, territory: &BTreeSet<String>) -> Option<Contact> {
    let name = form.required("name", LINE_MOST, "contact-name-wrong");
    let office = form.required("office", LINE_MOST, "contact-office-wrong");
    let reach = form.required("reach", LINE_MOST, "contact-reach-wrong");
    if form.error("reach").is_none() && !reaches(&reach) {
        form.refuse("reach", "contact-reach-no-way");
    }
    let commune = match choosing::are_listed(cx) {
        true => Some(form.value("commune").to_owned()).filter(|code| !code.is_empty()),
        false => placed::one(cx, form, "commune"),
    };
    if commune.as_ref().is_some_and(|code| !territory.contains(code)) {
        form.refuse("commune", "contact-commune-wrong");
    }
    let theme = cx
        .app
        .territory
        .theme(form.value("theme"))
        .map(|theme| theme.slug.clone());
    let starts = day(form, "starts");
    if starts.is_none() && form.error("starts").is_none() {
        form.refuse("starts", "capacity-date-wrong");
    }
    let until = day(form, "until");
    if until.zip(starts).is_some_and(|(until, starts)| until < starts) {
        form.refuse("until", "capacity-until-wrong");
    }
    let starts = starts?;
    form.is_fine().then(|| Contact {
        id: chance::row(),
        body,
        commune,
        theme,
        name,
        office,
        reach,
        starts,
        until,
    })
}

async fn add(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (body, acting, territory) = named(&cx, &mut transaction, &slug).await?;
    let (now, person) = (cx.now(), Some(acting.person));
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let Some(contact) = read(&cx, &mut form, body.id, &territory) else {
        let mut page = page(&cx, &mut transaction, &body, &territory, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    keeping::keep(&mut transaction, now, &body, &contact, acting).await?;
    let led = cx.url(&format!("/organisations/{}/contacts", body.slug()));
    once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.tv("contact-said", "name", &contact.name)))
}

async fn end(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Result<Response, Error> {
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let mut transaction = cx.app.db.write().await?;
    let (body, acting, _) = named(&cx, &mut transaction, &slug).await?;
    if store::end(&mut transaction, body.id, id, cx.now()).await? {
        let act = Act {
            acting: Some(acting),
            organisation: Some(&body.key),
            act: "contact-ended",
            object: &format!("contact:{id}"),
            ..Act::default()
        };
        journal::record(&mut transaction, cx.now(), &act).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        let there = cx.url(&format!("/organisations/{}/contacts", body.slug()));
        return Ok(cx.redirect_saying(&there, &cx.t("contact-said-ended")));
    }
    Ok(cx.redirect(&cx.url(&format!("/organisations/{}/contacts", body.slug()))))
}
