//! What came on paper: an agent finds the organisation among those who are asked, and types its answers. After the last day
//! what was received by then can still be typed, until results are published: a letter is not late because whoever opens it is.
//! What can count no more is shown again to whoever typed it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use jiff::civil::Date;

use super::{Said, address, fields, kept, refused, said};
use crate::features::directory;
use crate::features::surveys::answers;
use crate::features::surveys::questionnaire::{Content, Question, Values};
use crate::features::surveys::store::{papers, surveys, units};
use crate::features::surveys::survey::{Papers, State, Survey, Unit, Way};
use crate::shared::authz::{Acting, Power};
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    let keeping = Access::Holding(Power::KeepSurveys);
    Routes::new()
        .page("/surveys/{id}/paper", keeping, get(list))
        .page("/surveys/{id}/paper/{unit}", keeping, get(show).post(save))
}

#[derive(Template)]
#[template(path = "features/surveys/templates/paper.html")]
struct Paper<'a> {
    cx: &'a Cx,
    title: Said,
    back: String,
    /// What is to be known of when papers were received.
    standing: Option<String>,
    /// Address, name, and whether it answered, for those who did not by the link.
    lines: Vec<(String, String, bool)>,
}

async fn list(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (survey, _, _) = kept(&cx, &mut connection, &at).await?;
    // Before it is open nobody is asked.
    let papers = survey.papers(cx.app.clock.today()).ok_or(Error::NotFound)?;
    let drawn = match papers {
        Papers::Published => Vec::new(),
        Papers::InTime | Papers::ReceivedBy(_) => units::of_survey(&mut connection, survey.id).await?,
    };
    let mut lines = Vec::new();
    let open: Vec<&Unit> = drawn.iter().filter(|unit| unit.way != Way::Online).collect();
    for some in open.chunks(500) {
        let ids: Vec<i64> = some.iter().filter_map(|unit| unit.organisation).collect();
        let found = directory::published_by_ids(&mut connection, &ids).await?;
        for unit in some {
            if let Some(one) = found.iter().find(|one| Some(one.id) == unit.organisation) {
                let url = address(&cx, &survey, &format!("/paper/{}", unit.id));
                lines.push((url, one.name.clone(), unit.sent_at.is_some()));
            }
        }
    }
    lines.sort_by_cached_key(|(_, name, _)| search::fold(name));
    cx.page(&Paper {
        title: said(&cx, &survey.draft.titles),
        back: address(&cx, &survey, "/run"),
        standing: match papers {
            Papers::InTime => None,
            Papers::ReceivedBy(last) => Some(cx.tv("survey-paper-late", "date", &cx.date(&last))),
            Papers::Published => Some(cx.t("survey-paper-published")),
        },
        lines,
        cx: &cx,
    })
}

#[derive(Template)]
#[template(path = "features/surveys/templates/entry.html")]
struct Entry<'a> {
    cx: &'a Cx,
    form: &'a Form,
    back: String,
    here: String,
    name: String,
    /// Where answers are taken no more: what is to be known of it, and of the day that is asked.
    late: Option<(String, String)>,
    pages: Vec<(Option<Said>, String)>,
}

#[derive(Template)]
#[template(path = "features/surveys/templates/untaken.html")]
struct Untaken<'a> {
    cx: &'a Cx,
    back: String,
    name: String,
    why: String,
    /// Questions, and what was typed.
    typed: Vec<(Said, String)>,
}

/// What an agent types in: the survey, what it asks, of whom, with its name.
struct Typing {
    survey: Survey,
    content: Content,
    unit: Unit,
    /// Whether papers are taken, and which.
    papers: Papers,
    /// What was typed before, and when that paper was received, where that was asked.
    values: Values,
    received: Option<Date>,
    /// The day on which the survey was opened: nobody answered before.
    opened: Option<Date>,
    name: String,
    acting: Acting,
    key: String,
}

async fn typing(cx: &Cx, connection: &mut Connection, at: &str, unit: &str) -> Result<Typing, Error> {
    let (survey, organisation, acting) = kept(cx, connection, at).await?;
    let number: i64 = unit.parse().map_err(|_| Error::NotFound)?;
    let unit = units::one(connection, survey.id, number)
        .await?
        .ok_or(Error::NotFound)?;
    let papers = survey.papers(cx.app.clock.today()).ok_or(Error::NotFound)?;
    // What is being written by the link is not shown, and what came on paper takes its place.
    let (values, received) = match unit.way {
        Way::Paper => (
            units::answers(connection, unit.id).await?,
            papers::received(connection, unit.id).await?,
        ),
        Way::None | Way::Online => (Values::new(), None),
    };
    let opened = surveys::opened_at(connection, survey.id).await?;
    let opened = opened.and_then(|at| jiff::Timestamp::from_second(at).ok());
    let opened = opened.map(|at| cx.app.clock.date_of(at));
    let content = surveys::asked(connection, &survey)
        .await?
        .ok_or(Error::NotFound)?;
    let of = unit.organisation.ok_or(Error::NotFound)?;
    let found = directory::any_by_ids(connection, &[of])
        .await?
        .pop()
        .ok_or(Error::NotFound)?;
    Ok(Typing {
        survey,
        content,
        unit,
        papers,
        values,
        received,
        opened,
        name: found.name,
        acting,
        key: organisation.key,
    })
}

fn page(cx: &Cx, typing: &Typing, form: &Form) -> Result<Response, Error> {
    let content = &typing.content;
    let mut pages = Vec::new();
    for page in content.pages() {
        let html = fields::html(cx, content, (&page.questions, true), form)?;
        pages.push((page.heading.map(|heading| said(cx, &heading.words)), html));
    }
    cx.page(&Entry {
        back: address(cx, &typing.survey, "/paper"),
        here: address(cx, &typing.survey, &format!("/paper/{}", typing.unit.id)),
        name: typing.name.clone(),
        late: match typing.papers {
            Papers::InTime | Papers::Published => None,
            Papers::ReceivedBy(last) => {
                let last = cx.date(&last);
                Some((
                    cx.tv("survey-paper-late", "date", &last),
                    cx.tv("survey-field-received-hint", "date", &last),
                ))
            }
        },
        pages,
        cx,
        form,
    })
}

/// Why nothing can be typed of one, as a text key; nothing where it can. What an organisation gave by its link is its own, and
/// nobody else's to type.
fn untaken(typing: &Typing) -> Option<&'static str> {
    match (typing.unit.way, typing.papers) {
        (_, Papers::Published) => Some("survey-paper-published"),
        (Way::Online, _) => Some("survey-paper-by-link"),
        (Way::None | Way::Paper, Papers::InTime | Papers::ReceivedBy(_)) => None,
    }
}

/// What was typed and cannot count, to be kept, with the reason.
fn lost(cx: &Cx, typing: &Typing, (why, form): (&'static str, &Form)) -> Result<Response, Error> {
    let typed = |question: &Question| Some((said(cx, &question.words), answers::typed(cx, form, question)?));
    cx.page(&Untaken {
        back: address(cx, &typing.survey, "/paper"),
        name: typing.name.clone(),
        why: cx.t(why),
        typed: typing.content.questions().filter_map(typed).collect(),
        cx,
    })
}

async fn show(cx: Cx, Path((at, unit)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let typing = typing(&cx, &mut connection, &at, &unit).await?;
    if let Some(why) = untaken(&typing) {
        return lost(&cx, &typing, (why, &Form::new()));
    }
    let questions: Vec<&Question> = typing.content.questions().collect();
    let received = typing.received.map(|day| day.to_string()).unwrap_or_default();
    let form = answers::filled(&cx, &questions, &typing.values)
        .with("version", &typing.unit.version.to_string())
        .with("received", &received)
        .with("sending", &chance::token());
    page(&cx, &typing, &form)
}

/// When a paper was received, where that is asked; what is wrong is said on the form.
fn received(typing: &Typing, form: &mut Form) -> Option<Date> {
    let Papers::ReceivedBy(last) = typing.papers else {
        return None;
    };
    let day: Option<Date> = form.value("received").trim().parse().ok();
    match day {
        None => form.refuse("received", "survey-wrong-received"),
        Some(day) if typing.opened.is_some_and(|opened| day < opened) => {
            form.refuse("received", "survey-wrong-received-early");
        }
        Some(day) if day > last => form.refuse("received", "survey-wrong-received-late"),
        Some(_) => {}
    }
    day
}

async fn save(cx: Cx, Path((at, unit)): Path<(String, String)>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let typing = typing(&cx, &mut transaction, &at, &unit).await?;
    let (led, person) = (address(&cx, &typing.survey, "/paper"), typing.acting.person);
    if once::led_to(&mut transaction, form.value("sending"), Some(person))
        .await?
        .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    if let Some(why) = untaken(&typing) {
        return Ok(refused(lost(&cx, &typing, (why, &form))?));
    }
    let day = received(&typing, &mut form);
    let questions: Vec<&Question> = typing.content.questions().collect();
    let values = answers::read(&cx, &mut form, &questions);
    let version = form.value("version").parse().unwrap_or_default();
    let now = cx.now();
    if form.is_fine() && !taken(&mut transaction, &typing, (version, now)).await? {
        form = form.with("version", &typing.unit.version.to_string());
        form.refuse("answers", "form-changed-meanwhile");
    }
    if !form.is_fine() {
        return Ok(refused(page(&cx, &typing, &form)?));
    }
    for (question, value) in &values {
        units::answer(&mut transaction, typing.unit.id, (question, value), now).await?;
    }
    units::given(&mut transaction, typing.unit.id, (Way::Paper, Some(person)), now).await?;
    papers::receive(&mut transaction, typing.unit.id, day).await?;
    // The journal says that answers were typed, and nothing of what.
    let act = Act {
        acting: Some(typing.acting),
        organisation: Some(&typing.key),
        act: "survey-typed",
        object: &format!("survey:{}", typing.survey.address),
        ..Act::default()
    };
    journal::record(&mut transaction, now, &act).await?;
    once::note(&mut transaction, form.value("sending"), Some(person), &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("survey-done-typed")))
}

/// Takes a unit to write its answers; false when somebody changed them since `version`. Of a survey that is closed, whoever
/// worked out its results meanwhile works them out again: they would be without these answers.
async fn taken(
    connection: &mut Connection,
    typing: &Typing,
    (version, now): (i64, i64),
) -> Result<bool, StoreError> {
    let survey = &typing.survey;
    if survey.state == State::Closed && !surveys::change(connection, survey, now).await? {
        return Ok(false);
    }
    units::take(connection, typing.unit.id, version).await
}
