//! A public body names a policy, changes its words, ends it.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::{Line, address};
use crate::features::accounts;
use crate::features::directory::{self, Kind, Organisation, names};
use crate::features::policies::policy::{NAME_MOST, Policy, SUMMARY_MOST, THEMES_MOST};
use crate::features::policies::{naming, store};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};
use crate::shared::journal::{self, Act};
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    let keeps = Access::Holding(Power::OrganiseCalls);
    Routes::new()
        .page("/organisations/{slug}/policies", keeps, get(own).post(add))
        .page("/policies/{id}/words", keeps, get(words).post(change))
}

#[derive(Template)]
#[template(path = "features/policies/templates/keeping.html")]
struct KeepingPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    body: &'a Organisation,
    action: String,
    /// The policy that is changed; none where one is added.
    changed: Option<&'a Policy>,
    /// What stands now, when somebody changed it while this was typed.
    theirs: Option<&'a Policy>,
    /// What the body carries already, where one is added.
    lines: Vec<Line>,
}

impl KeepingPage<'_> {
    fn languages(&self) -> [Lang; 3] {
        Lang::ALL
    }

    fn is_of(&self, theme: &str) -> bool {
        self.form.every("theme").iter().any(|chosen| chosen == theme)
    }

    /// Slug and name of each theme.
    fn themes(&self) -> Vec<(&str, &str)> {
        let themes = self.cx.app.territory.themes.iter();
        themes
            .map(|theme| (theme.slug.as_str(), names::theme(self.cx, &theme.slug)))
            .collect()
    }
}

/// A public body, for whoever keeps its policies.
async fn body(cx: &Cx, connection: &mut Connection, slug: &str) -> Result<(Organisation, Acting), Error> {
    let (body, acting) = accounts::scoped(cx, connection, slug, Power::OrganiseCalls).await?;
    match body.kind {
        Kind::PublicBody => Ok((body, acting)),
        Kind::Association | Kind::Foundation | Kind::Company | Kind::Other => Err(Error::NotFound),
    }
}

/// A policy, for whoever keeps those of its body.
async fn kept(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
) -> Result<(Policy, Organisation, Acting), Error> {
    cx.someone()?;
    let policy = store::find(connection, address).await?.ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::OrganiseCalls, Some(policy.body))?;
    let body = directory::any_by_ids(connection, &[policy.body]).await?.pop();
    Ok((policy, body.ok_or(Error::NotFound)?, acting))
}

async fn own(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (body, _) = body(&cx, &mut connection, &slug).await?;
    let form = Form::new().with("sending", &chance::token());
    adding_page(&cx, &mut connection, &body, &form).await
}

async fn adding_page(
    cx: &Cx,
    connection: &mut Connection,
    body: &Organisation,
    form: &Form,
) -> Result<Response, Error> {
    let own = store::of_body(connection, body.id).await?;
    cx.page(&KeepingPage {
        cx,
        form,
        body,
        action: cx.url(&format!("/organisations/{}/policies", body.slug())),
        changed: None,
        theirs: None,
        lines: own.iter().map(|policy| Line::new(cx, policy, None)).collect(),
    })
}

/// Reads what was typed; what is wrong is said on the form.
fn read(cx: &Cx, form: &mut Form) -> Option<(Words, Words, Vec<String>)> {
    let (mut names, mut summaries) = (Words::default(), Words::default());
    for lang in Lang::ALL {
        names.put(lang, &line(form.value(&format!("name-{lang}"))));
        summaries.put(lang, &plain(form.value(&format!("summary-{lang}"))));
    }
    if names.is_empty() || names.iter().any(|(_, name)| name.chars().count() > NAME_MOST) {
        form.refuse("name-fr", "policy-name-wrong");
    }
    // A summary without its name would be shown under a name of another language.
    let orphan = summaries.iter().any(|(lang, _)| names.only(lang).is_empty());
    let long = summaries
        .iter()
        .any(|(_, summary)| summary.chars().count() > SUMMARY_MOST);
    if orphan || long {
        form.refuse("summary-fr", "policy-summary-wrong");
    }
    let themes: Vec<String> = cx
        .app
        .territory
        .themes
        .iter()
        .filter(|theme| form.every("theme").contains(&theme.slug))
        .map(|theme| theme.slug.clone())
        .collect();
    if themes.is_empty() || themes.len() > THEMES_MOST {
        form.refuse("theme", "policy-themes-wrong");
    }
    form.is_fine().then_some((names, summaries, themes))
}

async fn add(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (body, acting) = body(&cx, &mut transaction, &slug).await?;
    let (now, person) = (cx.now(), Some(acting.person));
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let Some((names, summaries, themes)) = read(&cx, &mut form) else {
        return refused(adding_page(&cx, &mut transaction, &body, &form).await?);
    };
    let policy = Policy {
        id: chance::row(),
        address: chance::address(names.get(Lang::Fr).0),
        body: body.id,
        names,
        summaries,
        themes,
        ended_at: None,
        version: 1,
    };
    naming::name(&mut transaction, now, &body, &policy, acting).await?;
    let led = address(&cx, &policy);
    once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("policy-done-named")))
}

async fn words(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (policy, body, _) = kept(&cx, &mut connection, &at).await?;
    let mut form = Form::new()
        .with("version", &policy.version.to_string())
        .with_every("theme", &policy.themes);
    if policy.ended_at.is_some() {
        form = form.with("ended", "1");
    }
    for lang in Lang::ALL {
        form = form
            .with(&format!("name-{lang}"), policy.names.only(lang))
            .with(&format!("summary-{lang}"), policy.summaries.only(lang));
    }
    changing_page(&cx, &policy, &body, &form, None)
}

fn changing_page(
    cx: &Cx,
    policy: &Policy,
    body: &Organisation,
    form: &Form,
    theirs: Option<&Policy>,
) -> Result<Response, Error> {
    cx.page(&KeepingPage {
        cx,
        form,
        body,
        action: cx.url(&format!("/policies/{}/words", policy.address)),
        changed: Some(policy),
        theirs,
        lines: Vec::new(),
    })
}

async fn change(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (before, body, acting) = kept(&cx, &mut transaction, &at).await?;
    let now = cx.now();
    let mut theirs = None;
    if let Some((names, summaries, themes)) = read(&cx, &mut form) {
        let after = Policy {
            names,
            summaries,
            themes,
            ended_at: form.is("ended", "1").then(|| before.ended_at.unwrap_or(now)),
            version: form.value("version").parse().unwrap_or_default(),
            ..before.clone()
        };
        if store::change(&mut transaction, &after, now).await? {
            let act = Act {
                acting: Some(acting),
                organisation: Some(&body.key),
                act: "policy-changed",
                object: &format!("policy:{}", after.address),
                before: Some(&naming::told(&before)),
                after: Some(&naming::told(&after)),
            };
            journal::record(&mut transaction, now, &act).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&address(&cx, &after), &cx.t("policy-done-changed")));
        }
        form = form.with("version", &before.version.to_string());
        form.refuse("name-fr", "form-changed-meanwhile");
        theirs = Some(&before);
    }
    refused(changing_page(&cx, &before, &body, &form, theirs)?)
}

fn refused(mut page: Response) -> Result<Response, Error> {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}
