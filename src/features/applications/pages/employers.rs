//! Who employs the reader, as they say themselves: what asks for their employer is kept from them without being asked each time. They
//! alone read it; it serves nothing else.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;

use crate::features::accounts;
use crate::features::applications::store::employers::{self as store, Employer};
use crate::features::directory::{self, Organisation, names};
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Organisations proposed for a name.
const PROPOSED: usize = 10;

pub(super) fn routes() -> Routes {
    Routes::new().page("/me/employers", Access::SignedIn, get(show).post(say))
}

#[derive(Deserialize)]
struct Asked {
    /// The name of an organisation.
    #[serde(default)]
    q: String,
}

/// An organisation on the page.
struct Line {
    slug: String,
    name: String,
    /// Its commune; until when the reader worked there, where they do no more.
    about: String,
    /// Whether the reader said that they work there.
    works: bool,
}

#[derive(Template)]
#[template(path = "features/applications/templates/employers.html")]
struct EmployersPage<'a> {
    cx: &'a Cx,
    own: Vec<Line>,
    asked: &'a str,
    proposed: Vec<Line>,
}

fn line(cx: &Cx, organisation: &Organisation, said: Option<&Employer>) -> Line {
    let commune = organisation.commune.as_deref();
    let left: Option<Date> = said.and_then(|said| said.left_on.parse().ok());
    let mut about: Vec<String> = commune.map(|code| names::commune(cx, code)).into_iter().collect();
    about.extend(left.map(|day| cx.tv("employers-until", "date", &cx.date(&day))));
    Line {
        slug: organisation.slug(),
        name: organisation.name.clone(),
        about: about.join(" · "),
        works: left.is_none(),
    }
}

/// The employers of a person, each with what they said of it.
async fn own(connection: &mut Connection, person: i64) -> Result<Vec<(Organisation, Employer)>, StoreError> {
    let said = store::of(connection, person).await?;
    let ids: Vec<i64> = said.iter().map(|one| one.organisation).collect();
    let organisations = directory::any_by_ids(connection, &ids).await?;
    let mut own = Vec::new();
    for one in said {
        let mut every = organisations.iter();
        if let Some(organisation) = every.find(|of| of.id == one.organisation) {
            own.push((organisation.clone(), one));
        }
    }
    Ok(own)
}

async fn show(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let person = cx.someone()?.person;
    let mut connection = cx.app.db.read().await?;
    let asked = asked.q.trim();
    let own = own(&mut connection, person).await?;
    let found = directory::found(&cx, asked, PROPOSED)?;
    let mut proposed = directory::published_by_ids(&mut connection, &found).await?;
    // Whoever came back to where they worked says so again.
    proposed.retain(|one| {
        let mut every = own.iter();
        every.all(|(organisation, said)| organisation.id != one.id || !said.left_on.is_empty())
    });
    cx.page(&EmployersPage {
        own: own
            .iter()
            .map(|(organisation, said)| line(&cx, organisation, Some(said)))
            .collect(),
        asked,
        proposed: proposed.iter().map(|one| line(&cx, one, None)).collect(),
        cx: &cx,
    })
}

async fn say(cx: Cx, form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let slug = form.value("organisation");
    let mut transaction = cx.app.db.write().await?;
    let (act, told) = match form.value("word") {
        "work" => {
            let organisation = accounts::published(&cx, &mut transaction, slug).await?;
            store::say(&mut transaction, (actor.person, organisation.id), cx.now()).await?;
            ("employer-said", "employers-said")
        }
        word @ ("left" | "forget") => {
            let own = own(&mut transaction, actor.person).await?;
            let mut every = own.iter();
            let named = every.find(|(organisation, _)| organisation.slug() == slug);
            let (organisation, _) = named.ok_or(Error::NotFound)?;
            let whose = (actor.person, organisation.id);
            if word == "left" {
                store::leave(&mut transaction, whose, cx.app.clock.today()).await?;
                ("employer-left", "employers-left")
            } else {
                store::forget(&mut transaction, whose).await?;
                ("employer-forgotten", "employers-forgotten")
            }
        }
        _ => return Err(Error::NotFound),
    };
    // Which organisation it is stands in no journal: what is forgotten is forgotten.
    let act = Act {
        acting: Some(actor.themselves()),
        act,
        object: &format!("person:{}", actor.person),
        ..Act::default()
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&cx.url("/me/employers"), &cx.t(told)))
}
