//! Typing in an answer that came on paper, for the agents of an organiser.

mod choosing;
mod money;
mod shown;

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use jiff::civil::{Date, Time};

use self::money::Money;
use self::shown::Typed;
use crate::features::applications::acts::paper::{self, Entry, Refusal};
use crate::features::applications::frozen::Frozen;
use crate::features::applications::lacks::needed;
use crate::features::applications::requests;
use crate::features::applications::{printed, receipt};
use crate::features::calls::{self, Call, Version};
use crate::features::directory::{self, Organisation};
use crate::features::projects::{self, Begun, Document, Party, Role, Sector};
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::{Lang, Words};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};
use crate::shared::{chance, mail, once};

/// Characters of a text at most.
const TEXT_MOST: usize = 6_000;
/// Characters of a name at most.
const SIGNATORY_MOST: usize = 100;
/// Partners of one sheet at most.
const PARTNERS_MOST: usize = 30;
/// Organisations proposed for a name at most.
const FOUND_MOST: usize = 8;
/// The texts of a sheet, in their order: what every answer to the call says, but its title, which is typed on one line.
fn fields(call: &Call) -> impl Iterator<Item = &'static str> {
    needed(Some(call)).filter(|field| *field != "title")
}

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
    /// Who is on the sheet: name, slug, who signed for them.
    chosen: Vec<(String, String, String)>,
    /// Where its money is typed.
    money: String,
    /// What was looked for, and what was found: name, place, slug.
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

/// The organisation that each of a list of addresses names, in its order and once; nothing where nobody may be shown any more. A pole
/// is no partner of a project (docs/decisions/0020).
async fn named(
    connection: &mut Connection,
    slugs: &[String],
) -> Result<Vec<Option<Organisation>>, StoreError> {
    let mut ids = Vec::new();
    for slug in slugs.iter().take(PARTNERS_MOST) {
        let id = directory::number_of_key(connection, directory::key_in_address(slug)).await?;
        let id = id.filter(|id| !ids.contains(&Some(*id)));
        ids.push(id);
    }
    let some: Vec<i64> = ids.iter().copied().flatten().collect();
    let known = directory::published_by_ids(connection, &some).await?;
    let found = |id: i64| known.iter().find(|one| one.id == id && !one.is_pole()).cloned();
    Ok(ids.into_iter().map(|id| id.and_then(found)).collect())
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (call, rules, _) = entering(&cx, &mut connection, &id).await?;
    let pairs: Vec<(String, String)> =
        serde_html_form::from_str(cx.query().unwrap_or_default()).unwrap_or_default();
    let all = |wanted: &str| -> Vec<String> {
        let values = pairs.iter().filter(|(name, _)| name == wanted);
        values.map(|(_, value)| value.clone()).collect()
    };
    let here = cx.app.clock.here(cx.app.clock.now());
    let form = Form::new()
        .with("sending", &chance::token())
        .with("received", &here.date().to_string())
        .with("hour", &format!("{:02}:{:02}", here.hour(), here.minute()))
        .with(
            "language",
            call.languages.first().copied().unwrap_or_default().code(),
        );
    let asked = all("q").into_iter().next().unwrap_or_default();
    let partners = named(&mut connection, &all("with")).await?;
    let partners: Vec<Organisation> = partners.into_iter().flatten().collect();
    let columns = requests::offered(&cx, &mut connection, (&call, &rules)).await?;
    let typed = Typed {
        partners: &partners,
        columns: &columns,
        money: &Money::default(),
        frozen: &Frozen::of(Some(&call), Document::default()),
    };
    page(&cx, &mut connection, (&call, asked.trim()), &typed, &form).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (call, asked): (&Call, &str),
    typed: &Typed<'_>,
    form: &Form,
) -> Result<Response, Error> {
    let chosen = typed.partners;
    let money = typed.section(cx, form, call.cents.is_some())?;
    let slugs: Vec<String> = chosen.iter().map(Organisation::slug).collect();
    let found = match asked {
        "" => Vec::new(),
        asked => {
            let ids = directory::found(cx, asked, FOUND_MOST)?;
            let mut found = directory::published_by_ids(connection, &ids).await?;
            found.retain(|one| !one.is_pole());
            found
        }
    };
    let (title, lang) = call.title(cx.lang);
    cx.page(&PaperPage {
        form,
        call: (
            title.to_owned(),
            cx.foreign(lang),
            cx.url(&format!("/calls/{}", call.address)),
        ),
        address: cx.url(&format!("/calls/{}/paper", call.address)),
        chosen: chosen
            .iter()
            .enumerate()
            .map(|(at, one)| {
                let name = form.every("signatory").get(at).cloned().unwrap_or_default();
                (one.name.clone(), one.slug(), name)
            })
            .collect(),
        money,
        asked: asked.to_owned(),
        found: found
            .iter()
            .filter(|one| !slugs.contains(&one.slug()))
            .map(|one| {
                let place = one.commune.as_deref();
                let place = place
                    .map(|code| directory::names::commune(cx, code))
                    .unwrap_or_default();
                (one.name.clone(), place, one.slug())
            })
            .collect(),
        fields: fields(call)
            .map(|field| (field, printed::label(&cx.app, cx.lang, field)))
            .collect(),
        languages: Lang::ALL
            .map(|lang| (lang.code(), lang.own_name().to_owned()))
            .to_vec(),
        cx,
    })
}

/// The last second of the minute in which a sheet arrived, or now where that is this minute; nothing for what is no
/// minute, or one to come.
fn received(cx: &Cx, day: &str, hour: &str) -> Option<i64> {
    let day: Date = day.trim().parse().ok()?;
    let (hour, minute) = hour.trim().split_once(':')?;
    let time = Time::new(hour.parse().ok()?, minute.parse().ok()?, 59, 0).ok()?;
    let begins = cx
        .app
        .clock
        .instant(day.to_datetime(time).with().second(0).build().ok()?)?;
    let (begins, now) = (begins.as_second(), cx.now());
    (begins <= now).then(|| now.min(begins + 59))
}

/// A text as it was typed, word for word: one that is too long is refused, never cut.
fn text(form: &mut Form, field: &'static str) -> String {
    let typed = form.value(field).trim().replace("\r\n", "\n");
    if typed.chars().count() > TEXT_MOST {
        form.refuse(field, "paper-text-long");
    }
    typed
}

async fn enter(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (call, rules, acting) = entering(&cx, &mut transaction, &id).await?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect(&led));
    }
    let (is_chosen, asked) = (choosing::chooses(&form), choosing::asked(&form));
    form = choosing::chosen(form);
    let with = form.every("with").to_vec();
    let named = named(&mut transaction, &with).await?;
    let gone: Vec<usize> = (0..named.len()).filter(|at| named[*at].is_none()).collect();
    form = choosing::but(form, &gone);
    let partners: Vec<Organisation> = named.into_iter().flatten().collect();
    let columns = requests::offered(&cx, &mut transaction, (&call, &rules)).await?;
    let money = Money::read(&cx, &mut form, &partners, &columns);
    if partners.is_empty() {
        form.refuse("q", "paper-nobody");
    } else if !gone.is_empty() {
        form.refuse("q", "paper-partner-gone");
    }
    if with.len() > PARTNERS_MOST {
        form.refuse("q", "paper-partners-many");
    }
    let title = form.required("title", 140, "paper-title-wrong");
    let signatories: Vec<String> = form
        .every("signatory")
        .iter()
        .map(|name| name.trim().to_owned())
        .collect();
    let are_names = |name: &String| (1..=SIGNATORY_MOST).contains(&name.chars().count());
    if signatories.len() != partners.len() || !signatories.iter().all(are_names) {
        form.refuse("signatory", "paper-signatory-wrong");
    }
    let received = received(&cx, form.value("received"), form.value("hour"));
    if received.is_none() {
        form.refuse("received", "paper-received-wrong");
    }
    let lang: Lang = form.value("language").parse().unwrap_or_default();
    let mut texts = BTreeMap::from([("title".to_owned(), Words::default().and(lang, &title))]);
    for field in fields(&call) {
        texts.insert(
            field.to_owned(),
            Words::default().and(lang, &text(&mut form, field)),
        );
    }
    texts.retain(|_, words| !words.is_empty());
    let email = mail::normal(form.value("email"));
    if !email.is_empty() && !mail::could_be_answered(&email) {
        form.refuse("email", "paper-email-wrong");
    }
    if !form.is("signed", "yes") {
        form.refuse("signed", "paper-signed-wrong");
    }
    let frozen = Frozen::of(Some(&call), document(&call, texts, &partners, lang));
    let frozen = money.clone().on(frozen);
    let typed = Typed {
        partners: &partners,
        columns: &columns,
        money: &money,
        frozen: &frozen,
    };
    // Somebody is looked for, another year is to be typed, or the sums to be seen: nothing is sent by that, and nothing is wrong yet.
    if is_chosen || form.is("act", "add") || !form.value("another").is_empty() {
        drop(transaction);
        let mut connection = cx.app.db.read().await?;
        let form = form.without_errors();
        return page(&cx, &mut connection, (&call, asked.as_str()), &typed, &form).await;
    }
    if !typed.is_balanced(&cx)? && !form.is("unbalanced", "yes") {
        form.refuse("unbalanced", "paper-unbalanced-wrong");
    }
    if let (Some(received), true) = (received, form.is_fine()) {
        let partners: Vec<(Organisation, String)> = partners.iter().cloned().zip(signatories).collect();
        let entry = Entry {
            call: (&call, &rules),
            laws: &receipt::laws(&cx, &mut transaction, &call).await?,
            frozen: &frozen,
            partners: &partners,
            received,
            copy: (!email.is_empty()).then_some((email.as_str(), lang)),
        };
        let organiser: Vec<i64> = acting.organisation.into_iter().collect();
        let agent = directory::any_by_ids(&mut transaction, &organiser)
            .await?
            .pop()
            .ok_or(Error::NotFound)?;
        match paper::enter(&mut transaction, &cx.app, entry, &agent, acting).await? {
            Ok(application) => {
                let led = cx.url(&format!("/applications/{}", application.address));
                once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
                transaction.commit().await.map_err(StoreError::from)?;
                return Ok(cx.redirect(&led));
            }
            Err(Refusal::Early) => form.refuse("received", "paper-early"),
            Err(Refusal::TooLate) => form.refuse("received", "paper-too-late"),
            Err(Refusal::CallWithdrawn) => form.refuse("received", "application-lack-withdrawn"),
        }
    }
    drop(transaction);
    let mut connection = cx.app.db.read().await?;
    let mut response = page(&cx, &mut connection, (&call, ""), &typed, &form).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// What a sheet says, as a project of which it knows no more.
fn document(call: &Call, texts: BTreeMap<String, Words>, partners: &[Organisation], lang: Lang) -> Document {
    let poles = call.kind == calls::Kind::Poles;
    let sector = |one: &Organisation| (one.key.clone(), Sector::of(one.kind).as_str().to_owned());
    let role = |at| match at {
        0 => Role::Lead,
        _ => Role::Partner,
    };
    let mut parties: Vec<Party> = partners
        .iter()
        .enumerate()
        .map(|(at, partner)| Party::of(partner, role(at).as_str()))
        .collect();
    parties.sort_by(|one, other| one.key.cmp(&other.key));
    Document {
        format: projects::FORMAT.to_owned(),
        origin: Begun {
            kind: "paper".to_owned(),
            address: String::new(),
        },
        languages: vec![lang],
        texts,
        partners: parties,
        sectors: partners.iter().filter(|_| poles).map(sector).collect(),
        ..Document::default()
    }
}
