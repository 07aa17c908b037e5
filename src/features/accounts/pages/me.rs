//! One's own page: for whom one acts, what waits, how one wishes to be called.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::features::accounts::store::persons::{self, Person};
use crate::features::directory;
use crate::shared::authz::Role;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, Slot, Subject, get};

/// Characters of a name at most.
const NAME_MOST: usize = 100;

pub(super) fn routes() -> Routes {
    Routes::new().page("/me", Access::SignedIn, get(show)).page(
        "/me/details",
        Access::SignedIn,
        get(details).post(change),
    )
}

/// An organisation somebody acts for.
struct For {
    name: String,
    slug: String,
    roles: Vec<Role>,
    /// What can be done for it, as the features say.
    doors: Vec<String>,
}

#[derive(Template)]
#[template(path = "features/accounts/templates/me.html")]
struct MePage<'a> {
    cx: &'a Cx,
    person: &'a Person,
    organisations: Vec<For>,
    platform: Vec<Role>,
    /// What waits for a word of the person, what they are in, where they work for others: as the features say.
    waiting: Vec<String>,
    panels: Vec<String>,
    work: Vec<String>,
    /// What concerns the account, as the features say.
    account: Vec<String>,
}

impl MePage<'_> {
    /// What roles are called, one after the other.
    fn roles(&self, roles: &[Role]) -> String {
        let names: Vec<String> = roles
            .iter()
            .map(|role| self.cx.t(&format!("role-{}", role.as_str().replace('_', "-"))))
            .collect();
        names.join(", ")
    }
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    let person = persons::by_id(&mut connection, actor.person)
        .await?
        .ok_or(Error::SignIn)?;
    let mut ids: Vec<i64> = actor
        .mandates
        .iter()
        .filter_map(|mandate| mandate.organisation)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let found = directory::any_by_ids(&mut connection, &ids).await?;
    let mut organisations = Vec::new();
    for organisation in found {
        let slug = organisation.slug();
        let subject = Subject {
            organisation: organisation.id,
            slug: &slug,
        };
        let doors = cx.panels(&mut connection, Slot::Acting, subject).await?;
        organisations.push(For {
            roles: roles_for(actor, Some(organisation.id)),
            name: organisation.name,
            slug,
            doors,
        });
    }
    organisations.sort_by(|a, b| a.name.cmp(&b.name));
    let subject = Subject {
        organisation: 0,
        slug: "",
    };
    let waiting = cx.panels(&mut connection, Slot::Waiting, subject).await?;
    let panels = cx.panels(&mut connection, Slot::Me, subject).await?;
    let work = cx.panels(&mut connection, Slot::Work, subject).await?;
    let account = cx.panels(&mut connection, Slot::Account, subject).await?;
    cx.page(&MePage {
        cx: &cx,
        person: &person,
        organisations,
        platform: roles_for(actor, None),
        waiting,
        panels,
        work,
        account,
    })
}

fn roles_for(actor: &crate::shared::authz::Actor, organisation: Option<i64>) -> Vec<Role> {
    let mut roles: Vec<Role> = actor
        .mandates
        .iter()
        .filter(|mandate| mandate.organisation == organisation)
        .map(|mandate| mandate.role)
        .collect();
    roles.sort_unstable();
    roles.dedup();
    roles
}

#[derive(Template)]
#[template(path = "features/accounts/templates/details.html")]
struct DetailsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    /// What stands now, when somebody changed it while this was typed.
    theirs: Option<Person>,
    email: &'a str,
}

impl DetailsPage<'_> {
    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        Lang::ALL
            .into_iter()
            .map(|lang| (lang.code(), lang.own_name()))
            .collect()
    }
}

async fn details(cx: Cx) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    let person = persons::by_id(&mut connection, actor.person)
        .await?
        .ok_or(Error::SignIn)?;
    let form = Form::new()
        .with("name", &person.name)
        .with("language", person.language.code())
        .with("version", &person.version.to_string());
    cx.page(&DetailsPage {
        cx: &cx,
        form: &form,
        theirs: None,
        email: &person.email,
    })
}

async fn change(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let name = form.required("name", NAME_MOST, "details-name-wrong");
    let language = form.value("language").parse::<Lang>();
    if language.is_err() {
        form.refuse("language", "details-language-wrong");
    }
    let version = form.value("version").parse().unwrap_or_default();
    let mut theirs = None;
    if let (true, Ok(language)) = (form.is_fine(), language) {
        let mut transaction = cx.app.db.write().await?;
        if persons::change(&mut transaction, actor.person, version, &name, language).await? {
            let act = Act {
                acting: Some(actor.themselves()),
                act: "details-changed",
                object: &format!("person:{}", actor.person),
                before: Some(&actor.name),
                after: Some(&name),
                ..Act::default()
            };
            journal::record(&mut transaction, cx.now(), &act).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            // In the language that they chose just now.
            let said = cx.app.texts.say(language, "details-said", &[]);
            return Ok(cx.redirect_saying(&format!("/{language}/me"), &said));
        }
        // Somebody was faster: their words are shown, the typed ones stay, and sending them again wins.
        let person = persons::by_id(&mut transaction, actor.person)
            .await?
            .ok_or(Error::SignIn)?;
        form = form.with("version", &person.version.to_string());
        form.refuse("name", "form-changed-meanwhile");
        theirs = Some(person);
    }
    let mut response = cx.page(&DetailsPage {
        cx: &cx,
        form: &form,
        theirs,
        email: &actor.email,
    })?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}
