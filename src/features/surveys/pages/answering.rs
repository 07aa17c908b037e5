//! Answering by the link of a letter: without an account and without script, page by page, to be taken up again and
//! corrected until the last day.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::opened::{Answering, opened};
use super::{Said, address, fields, known, refused, said};
use crate::features::directory::{self, names};
use crate::features::surveys::questionnaire::{Page, Question};
use crate::features::surveys::store::units;
use crate::features::surveys::survey::{State, Way};
use crate::features::surveys::{answers, inviting};
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/answer/{token}", Access::Everyone, get(start).post(send))
        .page("/answer/{token}/{page}", Access::Everyone, get(show).post(save))
}

struct Told {
    url: String,
    title: Said,
    /// Questions, and what was answered.
    answers: Vec<(Said, Option<String>)>,
}

#[derive(Template)]
#[template(path = "features/surveys/templates/start.html")]
struct Start<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    title: Said,
    purpose: Said,
    contact: Said,
    by: String,
    until: String,
    name: String,
    profile: String,
    /// What registers say already, and which.
    known: Vec<(String, String)>,
    source: String,
    first: Option<String>,
    pages: Vec<Told>,
    printed: bool,
    answered: u64,
    sent: Option<String>,
    paper: bool,
    /// Since when it does not wish to be asked.
    refused: Option<String>,
}

#[derive(Template)]
#[template(path = "features/surveys/templates/over.html")]
struct Over<'a> {
    cx: &'a Cx,
    title: Said,
    url: String,
    published: bool,
    sealed: bool,
    contact: Said,
    /// What came too late: questions, and what was typed.
    late: Vec<(Said, String)>,
}

fn over(cx: &Cx, answering: &Answering, late: Vec<(Said, String)>) -> Result<Response, Error> {
    cx.page(&Over {
        late,
        title: said(cx, &answering.content.titles),
        url: address(cx, &answering.survey, ""),
        published: answering.survey.state == State::Published,
        sealed: answering.is_open(cx) && answering.is_sealed(),
        contact: said(cx, &answering.content.contact),
        cx,
    })
}

/// The same for whoever was writing when it ended: their words are not taken, and are not lost to them.
fn ended(cx: &Cx, answering: &Answering, form: &Form) -> Result<Response, Error> {
    let typed = |question: &Question| Some((said(cx, &question.words), answers::typed(cx, form, question)?));
    let late = answering.content.questions().filter_map(typed).collect();
    Ok(refused(over(cx, answering, late)?))
}

async fn start_page(
    cx: &Cx,
    connection: &mut Connection,
    answering: &Answering,
    form: &Form,
) -> Result<Response, Error> {
    let pages = answering.pages();
    let maker = directory::any_by_ids(connection, &[answering.survey.organisation])
        .await?
        .pop();
    let told = |page: &(usize, Page<'_>)| Told {
        url: answering.address(cx, &format!("/{}", page.0)),
        title: answering.title(cx, page),
        answers: page
            .1
            .questions
            .iter()
            .map(|question| {
                let value = answering.shown().get(&question.key).map_or("", String::as_str);
                (said(cx, &question.words), answers::said(cx, question, value))
            })
            .collect(),
    };
    let pages: Vec<Told> = pages.iter().map(told).collect();
    let every = || pages.iter().flat_map(|page| &page.answers);
    let refused = units::refused(connection, answering.organisation.id).await?;
    let sources: Vec<String> = answering
        .organisation
        .sources
        .iter()
        .map(|one| names::register(cx, one))
        .collect();
    cx.page(&Start {
        here: answering.address(cx, ""),
        title: said(cx, &answering.content.titles),
        purpose: said(cx, &answering.content.purposes),
        contact: said(cx, &answering.content.contact),
        by: maker.map_or_else(String::new, |maker| maker.name),
        until: answering
            .survey
            .closes
            .map_or_else(String::new, |day| cx.date(&day)),
        name: answering.organisation.name.clone(),
        profile: cx.url(&format!("/organisations/{}", answering.organisation.slug())),
        known: known::of(cx, &answering.organisation),
        source: names::list(cx, &sources),
        first: pages.first().map(|page| page.url.clone()),
        answered: every().filter(|(_, answer)| answer.is_some()).count() as u64,
        sent: answering.unit.sent_at.map(|at| cx.day(&at)),
        paper: answering.unit.way == Way::Paper,
        refused: refused.map(|at| cx.day(&at)),
        printed: answering.printed,
        pages,
        cx,
        form,
    })
}

fn fresh(answering: &Answering) -> Form {
    Form::new()
        .with("version", &answering.unit.version.to_string())
        .with("sending", &chance::token())
}

async fn start(cx: Cx, Path(token): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let answering = opened(&mut connection, token).await?;
    if !answering.is_open(&cx) || answering.is_sealed() {
        return over(&cx, &answering, Vec::new());
    }
    start_page(&cx, &mut connection, &answering, &fresh(&answering)).await
}

/// Gives the answers, or says that the organisation does not wish to be asked again.
async fn send(cx: Cx, Path(token): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let answering = opened(&mut transaction, token).await?;
    let led = answering.address(&cx, "");
    if once::led_to(&mut transaction, form.value("sending"), None)
        .await?
        .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    let now = cx.now();
    let (act, done) = if form.is("act", "refuse") {
        if units::refused(&mut transaction, answering.organisation.id)
            .await?
            .is_none()
        {
            units::refuse(&mut transaction, answering.organisation.id, true, now).await?;
            inviting::tell_refused(&mut transaction, &cx.app, &answering.organisation).await?;
        }
        ("survey-refused", "survey-done-refused")
    } else {
        if !answering.is_open(&cx) || answering.is_sealed() {
            return over(&cx, &answering, Vec::new());
        }
        if answering.values.is_empty() {
            form.refuse("answers", "survey-wrong-empty");
            let page = start_page(&cx, &mut transaction, &answering, &form).await?;
            return Ok(refused(page));
        }
        units::given(&mut transaction, answering.unit.id, (Way::Online, None), now).await?;
        ("survey-answered", "survey-done-sent")
    };
    // By the link nobody says who they are: the journal knows the organisation only.
    let act = Act {
        organisation: Some(&answering.organisation.key),
        act,
        object: &format!("survey:{}", answering.survey.address),
        ..Act::default()
    };
    journal::record(&mut transaction, now, &act).await?;
    once::note(&mut transaction, form.value("sending"), None, "", now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t(done)))
}

#[derive(Template)]
#[template(path = "features/surveys/templates/page.html")]
struct PageShown<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    back: String,
    survey: Said,
    title: Said,
    fields: String,
    /// The keys of the questions that are shown.
    shown: String,
    place: String,
}

/// The page of a number, where something is put on it.
fn page_of<'a>(pages: &'a [(usize, Page<'a>)], number: &str) -> Result<&'a (usize, Page<'a>), Error> {
    let number: usize = number.parse().map_err(|_| Error::NotFound)?;
    pages
        .iter()
        .find(|(known, _)| *known == number)
        .ok_or(Error::NotFound)
}

fn shown(cx: &Cx, answering: &Answering, number: &str, form: &Form) -> Result<Response, Error> {
    let pages = answering.pages();
    let page = page_of(&pages, number)?;
    let keys: Vec<&str> = page
        .1
        .questions
        .iter()
        .map(|question| question.key.as_str())
        .collect();
    let place = 1 + pages
        .iter()
        .position(|(known, _)| *known == page.0)
        .unwrap_or_default();
    let (place, all) = (place.to_string(), pages.len().to_string());
    let args = [
        ("place", crate::shared::i18n::Arg::Text(place.as_str())),
        ("all", crate::shared::i18n::Arg::Text(all.as_str())),
    ];
    cx.page(&PageShown {
        here: answering.address(cx, &format!("/{number}")),
        back: answering.address(cx, ""),
        survey: said(cx, &answering.content.titles),
        title: answering.title(cx, page),
        fields: fields::html(
            cx,
            &answering.content,
            (&page.1.questions, answering.printed),
            form,
        )?,
        shown: keys.join(" "),
        place: cx.ta("survey-page-of", &args),
        cx,
        form,
    })
}

async fn show(cx: Cx, Path((token, number)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let answering = opened(&mut connection, token).await?;
    if !answering.is_open(&cx) || answering.is_sealed() {
        return over(&cx, &answering, Vec::new());
    }
    let pages = answering.pages();
    let page = page_of(&pages, &number)?;
    let form = answers::filled(&cx, &page.1.questions, answering.shown())
        .with("version", &answering.unit.version.to_string())
        .with("sending", &chance::token());
    shown(&cx, &answering, &number, &form)
}

async fn save(
    cx: Cx,
    Path((token, number)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let mut answering = opened(&mut transaction, token).await?;
    // What is noted of a sending is the end of an address only: the link itself is kept nowhere.
    if let Some(way) = once::led_to(&mut transaction, form.value("sending"), None).await? {
        return Ok(cx.redirect(&answering.address(&cx, &way)));
    }
    if !answering.is_open(&cx) || answering.is_sealed() {
        return ended(&cx, &answering, &form);
    }
    let before: Vec<String> = form.value("shown").split(' ').map(str::to_owned).collect();
    let mut values = {
        let pages = answering.pages();
        let page = page_of(&pages, &number)?;
        let asked: Vec<&Question> = page
            .1
            .questions
            .iter()
            .copied()
            .filter(|question| before.contains(&question.key))
            .collect();
        answers::read(&cx, &mut form, &asked)
    };
    let version = form.value("version").parse().unwrap_or_default();
    if form.is_fine() && !units::take(&mut transaction, answering.unit.id, version).await? {
        form = form.with("version", &answering.unit.version.to_string());
        form.refuse("answers", "form-changed-meanwhile");
    }
    if !form.is_fine() {
        return Ok(refused(shown(&cx, &answering, &number, &form)?));
    }
    if answering.printed {
        // What its pages did not show, nobody meant to take away.
        values.retain(|_, value| !value.is_empty());
    }
    let now = cx.now();
    for (question, value) in values {
        units::answer(&mut transaction, answering.unit.id, (&question, &value), now).await?;
        answering.values.insert(question, value);
    }
    let way = next(&answering, &number, &before);
    once::note(&mut transaction, form.value("sending"), None, &way, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(&answering.address(&cx, &way)))
}

/// Where an answer leads: to the questions of the same page that it brings, to the next page, or to the end.
fn next(answering: &Answering, number: &str, before: &[String]) -> String {
    let pages = answering.pages();
    let here = number.parse::<usize>().unwrap_or_default();
    let own = pages
        .iter()
        .find(|(known, _)| *known == here && !answering.printed);
    let brought = own.and_then(|(_, page)| {
        page.questions
            .iter()
            .find(|question| !before.contains(&question.key))
    });
    if let Some(question) = brought {
        return format!("/{number}#{}", answers::field(question));
    }
    match pages.iter().find(|(known, _)| *known > here) {
        Some((number, _)) => format!("/{number}"),
        None => "#answers".to_owned(),
    }
}
