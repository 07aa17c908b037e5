//! Writing a draft, proposing it, taking it back, throwing it away.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::aiming;
use crate::features::agreements::acts::drawing::{self, Refusal};
use crate::features::agreements::acts::{Step, note, withdrawing};
use crate::features::agreements::content::{Content, Lack, TEXT_MOST, Unspent, project_days};
use crate::features::agreements::filling::{Place, WORDS_MOST};
use crate::features::agreements::finding::{self, Found};
use crate::features::agreements::money::{PARTS_MOST, Part};
use crate::features::agreements::orders;
use crate::features::agreements::state::{Form as Binds, State};
use crate::features::agreements::store::{agreements, words};
use crate::features::agreements::targets::{WORDS_MOST as COUNTED_MOST, years};
use crate::features::desk;
use crate::shared::authz::Power;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    let keeps = Access::Holding(Power::KeepProgrammes);
    let either = Access::HoldingEither(Power::KeepProgrammes, Power::Decide);
    Routes::new()
        .page("/desk/agreements/{id}", either, get(show).post(save))
        .page("/desk/agreements/{id}/propose", either, post(propose).get(back))
        .page(
            "/desk/agreements/{id}/take-back",
            keeps,
            post(take_back).get(back),
        )
        .page("/desk/agreements/{id}/discard", keeps, post(discard).get(back))
}

#[derive(Template)]
#[template(path = "features/agreements/templates/edit.html")]
struct EditPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: (String, Option<&'static str>),
    number: String,
    here: String,
    discard: String,
    document: String,
    ways: Vec<(&'static str, String)>,
    unspent: Vec<(&'static str, String)>,
    languages: Vec<(&'static str, String)>,
    /// Percent and day of each part, as they are typed.
    parts: Vec<(String, String, String)>,
    /// Of what the project counts: its name and language; by year, the field and what is aimed at.
    targets: Vec<aiming::Row>,
    /// Whether it lasts longer than a year.
    several: bool,
    /// What each partner is given.
    given: Vec<(String, String)>,
    total: String,
    /// That the law asks for an agreement.
    compulsory: Option<String>,
    /// Until when the project lasts, in a sentence.
    project_ends: String,
    /// The places that may be named.
    places: String,
    /// Which of the words read like an order.
    guide: String,
    /// What lacks before it can be proposed.
    lacks: Vec<String>,
    /// Whether the asker writes it, and whether they may propose it.
    writes: bool,
    proposes: bool,
}

/// A lack, in words.
fn lack(cx: &Cx, lack: &Lack) -> String {
    cx.tv(&format!("agreement-lack-{}", lack.key()), "word", lack.word())
}

/// What is kept, as a form.
fn filled(content: &Content, version: i64) -> Form {
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut form = Form::new()
        .with("sending", &chance::token())
        .with("seen", &version.to_string())
        .with("form", content.form.as_str())
        .with("language", content.language.code())
        .with("starts", &day(content.starts))
        .with("ends", &day(content.ends))
        .with("why", &content.why)
        .with("counts", &content.counts)
        .with("uneven", &content.uneven)
        .with("conditions", &content.conditions)
        .with("unspent", content.unspent.as_str())
        .with("words", &content.words);
    for one in &content.targets {
        form = form.with(&aiming::field(&one.indicator, one.year), &one.words);
    }
    for (at, part) in (1..).zip(&content.parts) {
        form = form
            .with(&format!("percent-{at}"), &part.percent.to_string())
            .with(&format!("due-{at}"), &part.due.to_string());
    }
    form
}

/// Who proposes it: whoever writes for the funder. A letter binds at once, without anybody who signs, so that only whoever
/// decides sends it.
fn proposes(content: &Content) -> Power {
    match content.form {
        Binds::Agreement => Power::KeepProgrammes,
        Binds::Letter => Power::Decide,
    }
}

/// Refuses everybody but those who write or decide for the funder.
fn reads(cx: &Cx, found: &Found) -> Result<(), Error> {
    match found.acting(cx, Power::KeepProgrammes) {
        Err(Error::NotFound) => found.acting(cx, Power::Decide).map(|_| ()),
        other => other.map(|_| ()),
    }
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::as_funder(&cx, &mut connection, &id).await?;
    reads(&cx, &found)?;
    if found.agreement.state != State::Draft {
        return Ok(cx.redirect(&cx.url(&found.agreement.path())));
    }
    let form = filled(&found.agreement.content, found.agreement.version);
    page(&cx, &mut connection, &found, &form).await
}

async fn page(cx: &Cx, connection: &mut Connection, found: &Found, form: &Form) -> Result<Response, Error> {
    let (title, lang) = found.sent.frozen.title(cx.lang);
    let given = drawing::given(connection, found).await?.unwrap_or_default();
    let total: i64 = given.iter().map(|(_, cents)| cents).sum();
    let compulsory = drawing::compulsory(cx, connection, found).await?;
    let written: Lang = form.value("language").parse().unwrap_or_default();
    let parts = (1..=PARTS_MOST).map(|at| {
        let typed = |name: &str| form.value(&format!("{name}-{at}")).to_owned();
        (at.to_string(), typed("percent"), typed("due"))
    });
    let here = cx.url(&found.desk());
    cx.page(&EditPage {
        form,
        title: (title.to_owned(), cx.foreign(lang)),
        number: found.agreement.number.clone(),
        discard: format!("{here}/discard"),
        document: cx.url(&format!("{}/document", found.agreement.path())),
        here,
        ways: Binds::ALL
            .map(|one| (one.as_str(), cx.t(&format!("agreement-form-{}", one.as_str()))))
            .to_vec(),
        unspent: Unspent::ALL
            .map(|one| (one.as_str(), cx.t(&format!("agreement-unspent-{}", one.as_str()))))
            .to_vec(),
        languages: Lang::ALL
            .map(|lang| (lang.code(), lang.own_name().to_owned()))
            .to_vec(),
        parts: parts.collect(),
        targets: aiming::rows(cx, found, form),
        several: !years(found.agreement.content.days()).is_empty(),
        given: given
            .iter()
            .map(|(id, cents)| (found.name(*id).to_owned(), cx.money(cents)))
            .collect(),
        total: cx.money(&total),
        compulsory: compulsory.map(|(partner, year, cents)| {
            let (year, amount) = (year.to_string(), cx.money(&cents));
            let args = [
                ("partner", Arg::Text(&partner)),
                ("year", Arg::Text(&year)),
                ("amount", Arg::Text(&amount)),
            ];
            cx.ta("agreement-compulsory", &args)
        }),
        project_ends: project_days(&found.sent.frozen).map_or_else(String::new, |(_, ends)| {
            cx.tv("agreement-project-ends", "date", &cx.date(&ends))
        }),
        places: Place::ALL
            .map(|place| format!("[{}]", place.word(written)))
            .join(" "),
        guide: desk::guide(cx, &every_word(form))?,
        lacks: drawing::lacks(cx, connection, found)
            .await?
            .iter()
            .map(|one| lack(cx, one))
            .collect(),
        writes: cx.could(Power::KeepProgrammes, Some(found.funder.id)),
        proposes: cx.could(proposes(&found.agreement.content), Some(found.funder.id)),
        cx,
    })
}

/// Everything that is written there in words.
fn every_word(form: &Form) -> String {
    ["conditions", "why", "counts", "uneven", "words"]
        .map(|field| form.value(field))
        .join("\n")
}

/// Reads what was typed; what is wrong is said on the form, what merely lacks is said by the page.
fn read(form: &mut Form, found: &Found) -> Content {
    let before = &found.agreement.content;
    let text = |form: &mut Form, field: &'static str, most: usize| {
        let words = plain(form.value(field));
        if words.chars().count() > most {
            form.refuse(field, "agreement-too-long");
        }
        words
    };
    let day = |form: &mut Form, field: &'static str| {
        let typed = form.value(field).trim().to_owned();
        let day = orders::day(&typed);
        if day.is_none() && !typed.is_empty() {
            form.refuse(field, "agreement-day-wrong");
        }
        day
    };
    let mut parts = Vec::new();
    for at in 1..=PARTS_MOST {
        let (percent, due) = (format!("percent-{at}"), format!("due-{at}"));
        let (percent, due) = (form.value(&percent).trim(), form.value(&due).trim());
        if percent.is_empty() && due.is_empty() {
            continue;
        }
        match (percent.trim_end_matches('%').trim().parse(), orders::day(due)) {
            (Ok(percent @ 1..=100), Some(due)) => parts.push(Part { percent, due }),
            _ => {
                form.refuse("parts", "agreement-parts-wrong");
                break;
            }
        }
    }
    Content {
        form: form.value("form").parse().unwrap_or(before.form),
        language: form.value("language").parse().unwrap_or(before.language),
        starts: day(form, "starts"),
        ends: day(form, "ends"),
        why: text(form, "why", TEXT_MOST),
        conditions: text(form, "conditions", TEXT_MOST),
        unspent: match form.value("unspent") {
            "kept" => Unspent::Kept,
            _ => Unspent::Back,
        },
        parts,
        words: text(form, "words", WORDS_MOST),
        targets: aiming::typed(form, found),
        counts: text(form, "counts", COUNTED_MOST),
        uneven: text(form, "uneven", TEXT_MOST),
    }
}

async fn save(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::as_funder(&cx, &mut transaction, &id).await?;
    let acting = found.acting(&cx, Power::KeepProgrammes)?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let before = found.agreement.content.clone();
    let mut content = read(&mut form, &found);
    // Other words where another form or language was chosen, unless they were written here.
    let other = (content.form, content.language) != (before.form, before.language);
    if other && content.words == plain(&before.words) {
        let own = (content.form, content.language);
        content.words = words::of(&mut transaction, found.funder.id, own).await?;
        form = form.with("words", &content.words);
    }
    if form.is_fine() {
        let seen = form.value("seen").parse().unwrap_or_default();
        if drawing::write(&cx, &mut transaction, &found, (content, seen), acting).await? {
            let led = cx.url(&found.desk());
            once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&led, &cx.t("agreement-saved")));
        }
        form.refuse("seen", "agreement-not-now");
    }
    drop(transaction);
    again(&cx, &id, form).await
}

/// The page again, with what was typed.
async fn again(cx: &Cx, id: &str, form: Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::as_funder(cx, &mut connection, id).await?;
    // Whoever was told that somebody was faster sends it over what is there now; nobody else does.
    let form = match form.error("seen") {
        Some(_) => form.with("seen", &found.agreement.version.to_string()),
        None => form,
    };
    let mut page = page(cx, &mut connection, &found, &form).await?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

/// Back to the page, from an address that only takes what is sent.
async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::as_funder(&cx, &mut connection, &id).await?;
    reads(&cx, &found)?;
    Ok(cx.redirect(&cx.url(&found.agreement.path())))
}

async fn propose(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::as_funder(&cx, &mut transaction, &id).await?;
    let acting = found.acting(&cx, proposes(&found.agreement.content))?;
    let seen = form.value("seen").parse().unwrap_or_default();
    match drawing::propose(&cx, &mut transaction, &found, (seen, acting)).await? {
        Ok(()) => {
            transaction.commit().await.map_err(StoreError::from)?;
            let led = cx.url(&found.agreement.path());
            Ok(cx.redirect_saying(&led, &cx.t("agreement-proposed")))
        }
        Err(refusal) => {
            drop(transaction);
            let mut form = filled(&found.agreement.content, found.agreement.version);
            let key = match refusal {
                Refusal::NotNow | Refusal::Decision => "agreement-not-now",
                Refusal::Lacks(_) => "agreement-lacks",
            };
            form.refuse("seen", key);
            again(&cx, &id, form).await
        }
    }
}

async fn take_back(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::as_funder(&cx, &mut transaction, &id).await?;
    let acting = found.acting(&cx, Power::KeepProgrammes)?;
    let seen = form.value("seen").parse().unwrap_or_default();
    if !withdrawing::take_back(&mut transaction, &cx.app, &found, (seen, acting)).await? {
        let led = cx.url(&found.agreement.path());
        return Ok(cx.redirect_saying(&led, &cx.t("agreement-not-now")));
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&cx.url(&found.desk()), &cx.t("agreement-taken-back")))
}

async fn discard(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::as_funder(&cx, &mut transaction, &id).await?;
    let acting = found.acting(&cx, Power::KeepProgrammes)?;
    let agreement = agreements::take_turn(&mut transaction, found.agreement.id).await?;
    let agreement = agreement.ok_or(Error::NotFound)?;
    let step = Step {
        act: "agreement-discarded",
        ..Step::default()
    };
    note(&mut transaction, &cx.app, &found, step, acting).await?;
    let seen = form.value("seen").parse().unwrap_or_default();
    if !withdrawing::discard(&mut transaction, agreement, (seen, cx.now())).await? {
        let led = cx.url(&found.agreement.path());
        return Ok(cx.redirect_saying(&led, &cx.t("agreement-not-now")));
    }
    transaction.commit().await.map_err(StoreError::from)?;
    let led = cx.url(&format!("/desk/applications/{}", found.sent.application.number));
    Ok(cx.redirect_saying(&led, &cx.t("agreement-discarded")))
}
