//! Entering for somebody who telephoned, wrote on paper or came to the desk: an agent of a public body
//! does it, within its border. The journal says so, the page says so, and the person gets a copy.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::news::{Choices, audiences, networks_of, read};
use crate::features::accounts;
use crate::features::capacities;
use crate::features::directory::{self, Organisation};
use crate::features::networks::finding;
use crate::features::networks::joining::{self, Voice};
use crate::features::networks::membership::{Side, State, Step};
use crate::features::networks::news;
use crate::features::networks::store::members;
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Letter};
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// How somebody reached the agent.
const WAYS: [&str; 3] = ["telephone", "paper", "desk"];

pub(super) fn routes() -> Routes {
    let enters = Access::Holding(Power::EnterForOthers);
    Routes::new()
        .page("/organisations/{slug}/entered", enters, get(show).post(ask))
        .page(
            "/organisations/{slug}/entered/news",
            enters,
            get(show_news).post(write),
        )
}

/// Under which mandate the asker enters something for an organisation: that of a public body which
/// has its say where the organisation has its seat. Nothing for whoever has none.
///
/// # Errors
/// [`Error::SecondFactor`] where that is still to be shown.
pub(in crate::features::networks) async fn entering(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
) -> Result<Option<(Organisation, Acting)>, Error> {
    let Some(commune) = &organisation.commune else {
        return Ok(None);
    };
    for body in finding::own(cx, connection, Power::EnterForOthers).await? {
        let territory = capacities::territory_of(connection, &cx.app.territory, body.id).await?;
        if body.kind == directory::Kind::PublicBody && territory.contains(commune) {
            let acting = cx.acting(Power::EnterForOthers, Some(body.id))?;
            return Ok(Some((body, acting)));
        }
    }
    Ok(None)
}

/// The organisation at an address, the body that enters for it and its agent.
async fn named(
    cx: &Cx,
    connection: &mut Connection,
    slug: &str,
) -> Result<(Organisation, Organisation, Acting), Error> {
    let organisation = accounts::published(cx, connection, slug).await?;
    let (body, acting) = entering(cx, connection, &organisation)
        .await?
        .ok_or(Error::NotFound)?;
    Ok((organisation, body, acting))
}

#[derive(Template)]
#[template(path = "features/networks/templates/entered.html")]
struct EnteredPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    organisation: &'a Organisation,
    body: &'a Organisation,
    /// The networks it could ask: key and name.
    others: Vec<(String, String)>,
    ways: Vec<(&'static str, String)>,
    languages: Vec<(&'static str, &'static str)>,
}

#[derive(Template)]
#[template(path = "features/networks/templates/entered_news.html")]
struct EnteredNewsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    organisation: &'a Organisation,
    body: &'a Organisation,
    networks: Choices,
    themes: Choices,
    ways: Vec<(&'static str, String)>,
    languages: Vec<(&'static str, &'static str)>,
}

fn ways(cx: &Cx) -> Vec<(&'static str, String)> {
    WAYS.into_iter()
        .map(|way| (way, cx.t(&format!("entered-way-{way}"))))
        .collect()
}

fn languages() -> Vec<(&'static str, &'static str)> {
    Lang::ALL
        .into_iter()
        .map(|lang| (lang.code(), lang.own_name()))
        .collect()
}

fn empty(cx: &Cx) -> Form {
    Form::new()
        .with("sending", &chance::token())
        .with("language", cx.lang.code())
        .with("copy_language", cx.lang.code())
}

fn refused(mut page: Response) -> Response {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    page
}

/// How we know, and where the copy goes.
struct Heard {
    way: &'static str,
    copy: Option<(String, Lang)>,
}

fn heard(form: &mut Form) -> Option<Heard> {
    let way = WAYS.into_iter().find(|way| form.is("way", way));
    if way.is_none() {
        form.refuse("way", "entered-way-wrong");
    }
    let address = mail::normal(form.value("copy"));
    if !address.is_empty() && !mail::could_be_answered(&address) {
        form.refuse("copy", "entered-copy-wrong");
    }
    let lang = form.value("copy_language").parse().unwrap_or_default();
    Some(Heard {
        way: way?,
        copy: (!address.is_empty()).then_some((address, lang)),
    })
}

/// What the agent did, how they were reached, and the copy for the person.
async fn note(
    cx: &Cx,
    connection: &mut Connection,
    heard: &Heard,
    (organisation, body, acting): (&Organisation, &Organisation, Acting),
    object: &str,
    (what, path): (&str, &str),
) -> Result<(), StoreError> {
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "entered-for-others",
        object,
        after: Some(heard.way),
        ..Act::default()
    };
    journal::record(connection, cx.now(), &act).await?;
    let Some((recipient, lang)) = &heard.copy else {
        return Ok(());
    };
    let lang = *lang;
    let address = |path: &str| cx.app.config.address(&format!("/{lang}{path}"));
    let (page, objection) = (
        address(path),
        address(&format!("/objections/new?organisation={}", organisation.key)),
    );
    let body = cx.app.texts.say(
        lang,
        "letter-entered",
        &[
            ("body", (&body.name).into()),
            ("organisation", (&organisation.name).into()),
            ("what", what.into()),
            ("page", (&page).into()),
            ("objection", (&objection).into()),
        ],
    );
    let letter = Letter {
        recipient,
        person: None,
        language: lang,
        kind: "copy",
        subject: cx.app.texts.say(lang, "letter-entered-subject", &[]),
        body,
        unsubscribe: None,
    };
    mail::post(connection, cx.now(), &letter).await?;
    Ok(())
}

async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, body, _) = named(&cx, &mut connection, &slug).await?;
    page(&cx, &mut connection, &organisation, &body, &empty(&cx)).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
    body: &Organisation,
    form: &Form,
) -> Result<Response, Error> {
    let memberships = members::of_organisation(connection, organisation.id).await?;
    let busy = |network: i64| {
        memberships
            .iter()
            .any(|one| one.network == network && !matches!(one.state, State::Declined | State::Left))
    };
    let mut living = finding::living(connection, cx.app.clock.today()).await?;
    living.retain(|found| found.network.organisation != Some(organisation.id) && !busy(found.network.id));
    living.sort_by_cached_key(|found| search::fold(found.name()));
    cx.page(&EnteredPage {
        cx,
        form,
        organisation,
        body,
        others: living
            .iter()
            .map(|found| (found.network.key.clone(), found.name().to_owned()))
            .collect(),
        ways: ways(cx),
        languages: languages(),
    })
}

/// Asks a network in the organisation's name: the network still has to say yes, and the organisation
/// can take it back.
async fn ask(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, body, acting) = named(&cx, &mut transaction, &slug).await?;
    let (now, person) = (cx.now(), Some(acting.person));
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let heard = heard(&mut form);
    let (Some(heard), true) = (heard, form.is_fine()) else {
        return Ok(refused(
            page(&cx, &mut transaction, &organisation, &body, &form).await?,
        ));
    };
    let found = finding::find(&cx, &mut transaction, form.value("network")).await?;
    let voice = Voice {
        side: Side::Organisation,
        acting,
        for_others: true,
    };
    let network = &found.network;
    let said = joining::say(
        &mut transaction,
        &cx.app,
        &found,
        &organisation,
        voice,
        Step::Propose,
    )
    .await?;
    let led = cx.url(&format!("/organisations/{}/entered", organisation.slug()));
    if said.is_some() {
        let lang = heard.copy.as_ref().map_or(cx.lang, |(_, lang)| *lang);
        let what = cx.app.texts.say(
            lang,
            "letter-entered-network",
            &[("network", found.name().into())],
        );
        let path = format!("/networks/{}", network.key);
        let object = format!("network:{}", network.key);
        let whom = (&organisation, &body, acting);
        note(&cx, &mut transaction, &heard, whom, &object, (&what, &path)).await?;
        once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect_saying(&led, &cx.tv("entered-said-network", "network", found.name())));
    }
    Ok(cx.redirect(&led))
}

async fn show_news(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, body, _) = named(&cx, &mut connection, &slug).await?;
    let networks = networks_of(&cx, &mut connection, organisation.id).await?;
    news_page(&cx, &organisation, &body, &networks, &empty(&cx))
}

fn news_page(
    cx: &Cx,
    organisation: &Organisation,
    body: &Organisation,
    networks: &[finding::Found],
    form: &Form,
) -> Result<Response, Error> {
    let (networks, themes) = audiences(cx, networks);
    cx.page(&EnteredNewsPage {
        cx,
        form,
        organisation,
        body,
        networks,
        themes,
        ways: ways(cx),
        languages: languages(),
    })
}

async fn write(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, body, acting) = named(&cx, &mut transaction, &slug).await?;
    let (now, person) = (cx.now(), Some(acting.person));
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let networks = networks_of(&cx, &mut transaction, organisation.id).await?;
    if news::is_enough(&mut transaction, cx.now(), organisation.id).await? {
        form.refuse("title", "news-enough");
    }
    let heard = heard(&mut form);
    let (Some(heard), Some(typed)) = (heard, read(&cx, &mut form, &networks)) else {
        drop(transaction);
        return Ok(refused(news_page(&cx, &organisation, &body, &networks, &form)?));
    };
    let what = format!("{}\n\n{}", typed.title, typed.words);
    let by = Some(body.key.clone());
    let key = news::write(&mut transaction, now, &organisation, typed, acting, by).await?;
    let (object, path) = (format!("news:{key}"), format!("/news/{key}"));
    let whom = (&organisation, &body, acting);
    note(&cx, &mut transaction, &heard, whom, &object, (&what, &path)).await?;
    let led = cx.url(&path);
    once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.tv("entered-said-news", "name", &organisation.name)))
}
