//! Typing in an answer that came on paper, for the agents of an organiser.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use jiff::civil::Date;

use super::foreign;
use super::sending::side_of;
use crate::features::applications::acts::paper::{self, Entry};
use crate::features::applications::acts::submitting::Refusal;
use crate::features::applications::frozen::{Answered, Frozen, Party};
use crate::features::applications::receipt::Receipt;
use crate::features::calls::{self, Call, Version};
use crate::features::directory::{self, Organisation};
use crate::features::projects::Role;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};
use crate::shared::{chance, mail, once};

/// Characters of a text at most.
const TEXT_MOST: usize = 6_000;
/// Partners of one sheet at most.
const PARTNERS_MOST: usize = 30;
/// Organisations proposed for a name at most.
const FOUND_MOST: usize = 8;
/// The texts of a sheet, in their order.
const FIELDS: [&str; 5] = ["summary", "problem", "public", "participation", "territory"];

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/calls/{id}/paper",
        Access::Holding(Power::EnterForOthers),
        get(show).post(enter),
    )
}

#[derive(Template)]
#[template(path = "features/applications/templates/paper.html")]
struct PaperPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    call: (String, Option<&'static str>, String),
    address: String,
    /// Who is on the sheet: name, slug, the query without them.
    chosen: Vec<(String, String, String)>,
    /// What was looked for, and what was found: name, place, the query with it.
    asked: String,
    found: Vec<(String, String, String)>,
    fields: Vec<(&'static str, String)>,
    languages: Vec<(&'static str, String)>,
}

/// The call, its rules, and under which mandate the asker types in answers to it.
async fn entering(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
) -> Result<(Call, Version, Acting), Error> {
    cx.someone()?;
    let (call, rules) = calls::standing(connection, address)
        .await?
        .ok_or(Error::NotFound)?;
    for organiser in &call.organisers {
        match cx.acting(Power::EnterForOthers, Some(*organiser)) {
            Err(Error::NotFound) => {}
            answer => return answer.map(|acting| (call, rules, acting)),
        }
    }
    Err(Error::NotFound)
}

/// The organisations that a list of addresses names, in its order.
async fn named(connection: &mut Connection, slugs: &[String]) -> Result<Vec<Organisation>, StoreError> {
    let mut ids = Vec::new();
    for slug in slugs.iter().take(PARTNERS_MOST) {
        if let Some(id) = directory::number_of_key(connection, directory::key_in_address(slug)).await?
            && !ids.contains(&id)
        {
            ids.push(id);
        }
    }
    let known = directory::published_by_ids(connection, &ids).await?;
    Ok(ids
        .iter()
        .filter_map(|id| known.iter().find(|one| one.id == *id).cloned())
        .collect())
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (call, _, _) = entering(&cx, &mut connection, &id).await?;
    let pairs: Vec<(String, String)> =
        serde_html_form::from_str(cx.query().unwrap_or_default()).unwrap_or_default();
    let all = |wanted: &str| -> Vec<String> {
        let values = pairs.iter().filter(|(name, _)| name == wanted);
        values.map(|(_, value)| value.clone()).collect()
    };
    let form = Form::new()
        .with("sending", &chance::token())
        .with("received", &cx.app.clock.today().to_string())
        .with(
            "language",
            call.languages.first().copied().unwrap_or_default().code(),
        );
    let asked = all("q").into_iter().next().unwrap_or_default();
    page(&cx, &mut connection, &call, (&all("with"), asked.trim()), &form).await
}

fn query(slugs: &[&str]) -> String {
    let pairs: Vec<(&str, &str)> = slugs.iter().map(|slug| ("with", *slug)).collect();
    serde_html_form::to_string(pairs).unwrap_or_default()
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    call: &Call,
    (with, asked): (&[String], &str),
    form: &Form,
) -> Result<Response, Error> {
    let chosen = named(connection, with).await?;
    let slugs: Vec<String> = chosen.iter().map(Organisation::slug).collect();
    let slugs: Vec<&str> = slugs.iter().map(String::as_str).collect();
    let found = match asked {
        "" => Vec::new(),
        asked => {
            let ids = directory::found(cx, asked, FOUND_MOST)?;
            directory::published_by_ids(connection, &ids).await?
        }
    };
    let without = |own: &str| {
        query(
            &slugs
                .iter()
                .copied()
                .filter(|slug| *slug != own)
                .collect::<Vec<_>>(),
        )
    };
    let (title, lang) = call.title(cx.lang);
    cx.page(&PaperPage {
        form,
        call: (
            title.to_owned(),
            foreign(cx, lang),
            cx.url(&format!("/calls/{}", call.address)),
        ),
        address: cx.url(&format!("/calls/{}/paper", call.address)),
        chosen: chosen
            .iter()
            .map(|one| (one.name.clone(), one.slug(), without(&one.slug())))
            .collect(),
        asked: asked.to_owned(),
        found: found
            .iter()
            .filter(|one| !slugs.contains(&one.slug().as_str()))
            .map(|one| {
                let place = one.commune.as_deref();
                let place = place
                    .map(|code| directory::names::commune(cx, code))
                    .unwrap_or_default();
                let own = one.slug();
                let with: Vec<&str> = slugs.iter().copied().chain([own.as_str()]).collect();
                (one.name.clone(), place, query(&with))
            })
            .collect(),
        fields: FIELDS
            .map(|field| (field, super::lines::label(cx, field)))
            .to_vec(),
        languages: Lang::ALL
            .map(|lang| (lang.code(), lang.own_name().to_owned()))
            .to_vec(),
        cx,
    })
}

/// The last second of the day on which a sheet arrived, or now where that is today.
fn received(cx: &Cx, day: Date) -> Option<i64> {
    if day > cx.app.clock.today() {
        return None;
    }
    let end = cx.app.clock.instant(day.at(23, 59, 59, 0))?;
    Some(end.as_second().min(cx.now()))
}

async fn enter(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (call, rules, acting) = entering(&cx, &mut transaction, &id).await?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect(&led));
    }
    let with = form.every("with").to_vec();
    let partners = named(&mut transaction, &with).await?;
    if partners.is_empty() {
        form.refuse("q", "paper-nobody");
    }
    let title = form.required("title", 140, "paper-title-wrong");
    let signatory = form.required("signatory", 100, "paper-signatory-wrong");
    let received = form
        .value("received")
        .trim()
        .parse()
        .ok()
        .and_then(|day| received(&cx, day));
    if received.is_none() {
        form.refuse("received", "paper-received-wrong");
    }
    let lang: Lang = form.value("language").parse().unwrap_or_default();
    let mut texts: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut put = |field: &str, words: String| {
        if !words.is_empty() {
            texts.insert(
                field.to_owned(),
                BTreeMap::from([(lang.code().to_owned(), words)]),
            );
        }
    };
    put("title", title);
    for field in FIELDS {
        put(
            field,
            form.value(field)
                .trim()
                .replace("\r\n", "\n")
                .chars()
                .take(TEXT_MOST)
                .collect(),
        );
    }
    let email = mail::normal(form.value("email"));
    if !email.is_empty() && !mail::could_be_answered(&email) {
        form.refuse("email", "paper-email-wrong");
    }
    if !form.is("signed", "yes") {
        form.refuse("signed", "paper-signed-wrong");
    }
    if let (Some(received), true) = (received, form.is_fine()) {
        let frozen = frozen(&call, texts, &partners, lang);
        let side = side_of(&cx, &mut transaction, &call.organisers).await?;
        let receipt = Receipt::of(&cx.app, (&call, &rules), received, side);
        let entry = Entry {
            call: &call,
            late: rules.content.calendar.late,
            frozen: &frozen,
            partners: &partners,
            signatory: &signatory,
            received,
            copy: (!email.is_empty()).then_some((email.as_str(), lang)),
        };
        let organiser: Vec<i64> = acting.organisation.into_iter().collect();
        let agent = directory::any_by_ids(&mut transaction, &organiser)
            .await?
            .pop()
            .ok_or(Error::NotFound)?;
        match paper::enter(&mut transaction, &cx.app, entry, &receipt, &agent, acting).await? {
            Ok(application) => {
                let led = cx.url(&format!("/applications/{}", application.address));
                once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
                transaction.commit().await.map_err(StoreError::from)?;
                return Ok(cx.redirect(&led));
            }
            Err(Refusal::Early) => form.refuse("received", "paper-early"),
            Err(
                Refusal::TooLate
                | Refusal::NotNow
                | Refusal::OtherVersion
                | Refusal::OtherPartners
                | Refusal::Unsigned(_),
            ) => form.refuse("received", "paper-too-late"),
            Err(Refusal::CallWithdrawn) => form.refuse("received", "application-lack-withdrawn"),
        }
    }
    drop(transaction);
    let mut connection = cx.app.db.read().await?;
    let mut response = page(&cx, &mut connection, &call, (&with, ""), &form).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

fn frozen(
    call: &Call,
    texts: BTreeMap<String, BTreeMap<String, String>>,
    partners: &[Organisation],
    lang: Lang,
) -> Frozen {
    Frozen {
        format: 1,
        project: String::new(),
        call: Answered::of(call),
        languages: vec![lang],
        texts,
        partners: partners
            .iter()
            .enumerate()
            .map(|(index, partner)| Party {
                key: partner.key.clone(),
                name: partner.name.clone(),
                role: if index == 0 { Role::Lead } else { Role::Partner }
                    .as_str()
                    .to_owned(),
            })
            .collect(),
        budget: Vec::new(),
    }
}
