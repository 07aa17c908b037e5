//! A survey is opened, reminded of, closed and published; how it is answered meanwhile.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use jiff::civil::Date;
use surveying::SurveyFault;

use super::items::fresh;
use super::words::{TEXT_MOST, is_long, texts};
use super::{Said, Steps, address, kept, refused, said, steps};
use crate::features::directory::{self, Organisation};
use crate::features::surveys::acts::{self, Keeping};
use crate::features::surveys::document::Document;
use crate::features::surveys::inviting::{self, REMINDERS};
use crate::features::surveys::questionnaire::Content;
use crate::features::surveys::store::{surveys, units};
use crate::features::surveys::survey::{State, Survey, Unit};
use crate::features::surveys::{figures, results};
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};

/// Days that a survey may be open, at most.
const DAYS_MOST: i64 = 366;

pub(super) fn routes() -> Routes {
    let keeping = Access::Holding(Power::KeepSurveys);
    Routes::new()
        .page("/surveys/{id}/run", keeping, get(show).post(act))
        .page("/surveys/{id}/progress/{file}", keeping, get(progress))
}

#[derive(Template)]
#[template(path = "features/surveys/templates/run.html")]
struct RunPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    steps: Steps,
    here: String,
    survey: &'a Survey,
    /// Keys of what lacks before it can open.
    lacks: Vec<&'static str>,
    until: String,
    figure: Option<String>,
    /// How many can be reminded, how many no letter reached.
    remindable: u64,
    unreached: u64,
    /// Whether other words were written than those that stand; whether they ask the same.
    reworded: bool,
    same: bool,
    /// Of each choice that was reworded: its words before, and after.
    choices: Vec<(Said, Said)>,
    /// The page of what was answered in words.
    texts: Option<String>,
}

impl RunPage<'_> {
    fn is(&self, state: &str) -> bool {
        self.survey.state.as_str() == state
    }

    /// The fields of where it is talked about: name and words.
    fn discussions(&self) -> [(String, String); 3] {
        let asked = self.cx.t("survey-field-discussion");
        Lang::ALL.map(|lang| {
            (
                format!("discussion-{lang}"),
                format!("{asked} ({})", lang.own_name()),
            )
        })
    }
}

/// What lacks before a survey can open.
fn lacks(survey: &Survey, drawn: &[Unit]) -> Vec<&'static str> {
    let content = &survey.draft;
    let mut lacks = Vec::new();
    if content.questions().next().is_none() {
        lacks.push("survey-no-question");
    }
    if content.purposes.is_empty() || content.contact.is_empty() {
        lacks.push("survey-lack-purpose");
    }
    if !content.gaps().is_empty() {
        lacks.push("survey-lack-languages");
    }
    if drawn.is_empty() {
        lacks.push("survey-lack-sample");
    }
    lacks
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (survey, organisation): (&Survey, &Organisation),
    form: &Form,
) -> Result<Response, Error> {
    let drawn = units::of_survey(connection, survey.id).await?;
    let asked = surveys::asked(connection, survey).await?;
    let figure = match results::plan(connection, survey).await? {
        Some(plan) if survey.number > 0 => {
            Some(figures::progress(cx, &plan, &drawn, &survey.address).html(cx)?)
        }
        _ => None,
    };
    // After the last day a link takes no answers: nobody is written to any more.
    let asking = survey.takes_answers(cx.app.clock.today());
    let silent = || drawn.iter().filter(|unit| asking && unit.sent_at.is_none());
    let remindable = silent()
        .filter(|unit| unit.written_to > 0 && unit.reminders < REMINDERS)
        .count();
    cx.page(&RunPage {
        steps: steps(cx, survey, organisation, "run"),
        here: address(cx, survey, ""),
        lacks: lacks(survey, &drawn),
        until: survey.closes.map_or_else(String::new, |day| cx.date(&day)),
        figure,
        remindable: remindable as u64,
        unreached: silent().filter(|unit| unit.written_to == 0).count() as u64,
        reworded: asked.as_ref().is_some_and(|asked| *asked != survey.draft),
        choices: asked
            .as_ref()
            .map_or_else(Vec::new, |asked| rewordings(cx, asked, &survey.draft)),
        texts: (survey.number > 0).then(|| address(cx, survey, "/texts")),
        same: asked.is_some_and(|asked| asked.asks_the_same_as(&survey.draft)),
        survey,
        cx,
        form,
    })
}

/// Choices whose words change, with their words before and after: answers given to the one count for the other.
fn rewordings(cx: &Cx, asked: &Content, draft: &Content) -> Vec<(Said, Said)> {
    let mut changed = Vec::new();
    for question in asked.questions() {
        let after = draft.question(&question.key);
        for choice in &question.choices {
            let after = after.and_then(|after| after.choices.iter().find(|one| one.key == choice.key));
            if let Some(after) = after.filter(|after| after.words != choice.words) {
                changed.push((said(cx, &choice.words), said(cx, &after.words)));
            }
        }
    }
    changed
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (survey, organisation, _) = kept(&cx, &mut connection, &at).await?;
    page(&cx, &mut connection, (&survey, &organisation), &fresh(&survey)).await
}

async fn progress(cx: Cx, Path((at, file)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (survey, _, _) = kept(&cx, &mut connection, &at).await?;
    let plan = results::plan(&mut connection, &survey)
        .await?
        .ok_or(Error::NotFound)?;
    let drawn = units::of_survey(&mut connection, survey.id).await?;
    let (name, extension) = file.rsplit_once('.').ok_or(Error::NotFound)?;
    match name {
        "progress" => figures::progress(&cx, &plan, &drawn, &survey.address).file(&cx, extension),
        _ => Err(Error::NotFound),
    }
}

/// What was done, to be said; nothing where the form says what is wrong.
async fn done(
    cx: &Cx,
    connection: &mut Connection,
    (keeping, survey): (Keeping<'_>, &Survey),
    (form, document): (&mut Form, Option<Document>),
) -> Result<Option<String>, Error> {
    let by = keeping.organisation.name.as_str();
    let drawn = units::of_survey(connection, survey.id).await?;
    match (form.value("act"), survey.state) {
        ("open", State::Draft) => {
            let today = cx.app.clock.today();
            let closes: Option<Date> = form.value("closes").trim().parse().ok();
            let within = |day: &Date| (1..=DAYS_MOST).contains(&i64::from((*day - today).get_days()));
            let Some(closes) = closes.filter(within) else {
                form.refuse("closes", "survey-wrong-closes");
                return Ok(None);
            };
            if !lacks(survey, &drawn).is_empty() {
                form.refuse("lacks", "survey-lacks");
                return Ok(None);
            }
            let Some(open) = acts::open(connection, keeping, survey, closes).await? else {
                form.refuse("closes", "form-changed-meanwhile");
                return Ok(None);
            };
            let sent = inviting::invite(connection, &cx.app, (&open, by), &drawn).await?;
            Ok(Some(cx.tn("survey-done-opened", &sent.organisations)))
        }
        ("reword", State::Open) => {
            let asked = surveys::asked(connection, survey).await?;
            if !asked.is_some_and(|asked| asked.asks_the_same_as(&survey.draft)) {
                return Err(Error::NotFound);
            }
            let done = acts::reword(connection, keeping, survey).await?;
            Ok(said_or_late(form, done, || cx.t("survey-done-reworded")))
        }
        ("remind", State::Open) if survey.takes_answers(cx.app.clock.today()) => {
            surveys::hold(connection, survey.id).await?;
            let sent = inviting::remind(connection, &cx.app, (survey, by), &drawn).await?;
            keeping
                .tell(connection, ("survey-reminded", survey), None)
                .await?;
            Ok(Some(cx.tn("survey-done-reminded", &sent.organisations)))
        }
        ("close", State::Open) => {
            let done = acts::close(connection, keeping, survey).await?;
            Ok(said_or_late(form, done, || cx.t("survey-done-closed")))
        }
        ("publish", State::Closed) => {
            publish(cx, connection, (keeping, survey), (&drawn, by), (form, document)).await
        }
        _ => Err(Error::NotFound),
    }
}

fn said_or_late(form: &mut Form, done: bool, said: impl Fn() -> String) -> Option<String> {
    if !done {
        form.refuse("run", "form-changed-meanwhile");
    }
    done.then(said)
}

async fn publish(
    cx: &Cx,
    connection: &mut Connection,
    (keeping, survey): (Keeping<'_>, &Survey),
    (drawn, by): (&[Unit], &str),
    (form, document): (&mut Form, Option<Document>),
) -> Result<Option<String>, Error> {
    let discussion = texts(form, "discussion", false);
    if !discussion.is_whole(&Lang::ALL) || is_long(&discussion, TEXT_MOST) {
        form.refuse("discussion-fr", "survey-wrong-discussion");
        return Ok(None);
    }
    let Some(document) = document else {
        let seen = surveys::by_id(connection, survey.id).await?;
        let late = seen.is_some_and(|seen| seen.version != survey.version);
        form.refuse(
            "run",
            if late {
                "form-changed-meanwhile"
            } else {
                "survey-wrong-few"
            },
        );
        return Ok(None);
    };
    let written = serde_json::to_string(&document).map_err(|error| Error::Internal(error.into()))?;
    let discussed = serde_json::to_string(&discussion).map_err(|error| Error::Internal(error.into()))?;
    if !acts::publish(connection, keeping, survey, (&written, &discussed)).await? {
        form.refuse("run", "form-changed-meanwhile");
        return Ok(None);
    }
    let told = inviting::give_back(connection, &cx.app, (survey, by), drawn).await?;
    Ok(Some(cx.tn("survey-done-published", &told)))
}

/// What would be published of a closed survey. It takes a while to work out: nobody waits for it to write.
async fn worked_out(cx: &Cx, at: &str, form: &Form) -> Result<Option<Document>, Error> {
    if !form.is("act", "publish") {
        return Ok(None);
    }
    let mut connection = cx.app.db.read().await?;
    let (survey, _, _) = kept(cx, &mut connection, at).await?;
    let version: i64 = form.value("version").parse().unwrap_or_default();
    if survey.state != State::Closed || survey.version != version {
        return Ok(None);
    }
    match results::document(&mut connection, &cx.app, &survey).await? {
        Some(Ok(document)) => Ok(Some(document)),
        Some(Err(SurveyFault::Few)) | None => Ok(None),
        Some(Err(fault)) => Err(Error::Internal(fault.into())),
    }
}

async fn act(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let document = worked_out(&cx, &at, &form).await?;
    let mut transaction = cx.app.db.write().await?;
    let (survey, organisation, acting) = kept(&cx, &mut transaction, &at).await?;
    let (led, person) = (address(&cx, &survey, "/run"), Some(acting.person));
    if once::led_to(&mut transaction, form.value("sending"), person)
        .await?
        .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    let keeping = Keeping {
        organisation: &organisation,
        acting,
        now: cx.now(),
    };
    if form.is("act", "print") && survey.takes_answers(cx.app.clock.today()) {
        once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
        return letters(&cx, transaction, (keeping, &survey)).await;
    }
    let typed = Survey {
        version: form.value("version").parse().unwrap_or_default(),
        ..survey.clone()
    };
    let said = done(&cx, &mut transaction, (keeping, &typed), (&mut form, document)).await?;
    let Some(said) = said else {
        if typed.version != survey.version {
            form.refuse("run", "form-changed-meanwhile");
        }
        form = form.with("version", &survey.version.to_string());
        let page = page(&cx, &mut transaction, (&survey, &organisation), &form).await?;
        return Ok(refused(page));
    };
    once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &said))
}

/// Letters for those whom no letter reached: name, seat, link.
#[derive(Template)]
#[template(path = "features/surveys/templates/letters.html")]
struct Letters<'a> {
    cx: &'a Cx,
    title: Said,
    purpose: Said,
    contact: Said,
    by: String,
    until: String,
    back: String,
    letters: Vec<(String, Vec<String>, String)>,
}

async fn letters(
    cx: &Cx,
    mut transaction: crate::shared::store::Writing,
    (keeping, survey): (Keeping<'_>, &Survey),
) -> Result<Response, Error> {
    let drawn = units::of_survey(&mut transaction, survey.id).await?;
    let printed = inviting::print(&mut transaction, &cx.app, &drawn).await?;
    let ids: Vec<i64> = printed.iter().map(|(organisation, _)| *organisation).collect();
    let found = directory::published_by_ids(&mut transaction, &ids).await?;
    keeping
        .tell(&mut transaction, ("survey-printed", survey), None)
        .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let letter = |(organisation, path): &(i64, String)| {
        let one = found.iter().find(|one| one.id == *organisation)?;
        let link = cx.absolute(&cx.url(path));
        Some((one.name.clone(), one.address.clone(), link))
    };
    cx.page(&Letters {
        title: said(cx, &survey.draft.titles),
        purpose: said(cx, &survey.draft.purposes),
        contact: said(cx, &survey.draft.contact),
        by: keeping.organisation.name.clone(),
        until: survey.closes.map_or_else(String::new, |day| cx.date(&day)),
        back: address(cx, survey, "/run"),
        letters: printed.iter().filter_map(letter).collect(),
        cx,
    })
}
