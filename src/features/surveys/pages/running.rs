//! A survey is opened, reminded of, closed and published; how it is answered meanwhile.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use jiff::civil::Date;
use surveying::SurveyFault;

use super::items::fresh;
use super::letters::letters;
use super::preview::lacking;
use super::show::rate;
use super::texts::is_words;
use super::words::{TEXT_MOST, is_long, texts};
use super::{Said, Steps, address, kept, refused, said, steps};
use crate::features::directory::Organisation;
use crate::features::surveys::acts::{self, Keeping};
use crate::features::surveys::document::Document;
use crate::features::surveys::inviting::{self, APART, REMINDERS};
use crate::features::surveys::questionnaire::Content;
use crate::features::surveys::store::{surveys, units};
use crate::features::surveys::survey::{State, Survey, Unit};
use crate::features::surveys::{figures, results};
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError, set_setting};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Days that a survey may be open, at most.
const DAYS_MOST: i64 = 366;
/// Of two surveys that are published at once the second waits for the first.
const TURN: &str = "surveys-published-turn";

/// What would be published, and which surveys were when it was worked out: by their numbers.
type WorkedOut = (Document, Vec<i64>);

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
    /// Keys of what lacks before it can open, and where it is mended.
    lacks: Vec<(&'static str, String)>,
    /// How many were asked, how many answered, which part that is.
    facts: [String; 3],
    until: String,
    figure: Option<String>,
    /// To how many a letter is still to be written, how many can be reminded, how many no letter reached.
    waiting: u64,
    remindable: u64,
    /// The day from which somebody can be, where nobody can yet.
    next: Option<String>,
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

/// How many were asked, how many answered, which part that is.
fn facts(cx: &Cx, drawn: &[Unit]) -> [String; 3] {
    let asked = drawn.len() as u64;
    let answered = drawn.iter().filter(|unit| unit.sent_at.is_some()).count() as u64;
    [cx.n(&asked), cx.n(&answered), rate(cx, answered, asked)]
}

/// What lacks before a survey can open, and on which of its pages it is mended.
fn lacks(survey: &Survey, drawn: &[Unit]) -> Vec<(&'static str, &'static str)> {
    let content = &survey.draft;
    let mut lacks = Vec::new();
    if content.questions().next().is_none() {
        lacks.push(("survey-no-question", "/questions"));
    }
    if content.purposes.is_empty() || content.contact.is_empty() {
        lacks.push(("survey-lack-purpose", "/words"));
    }
    let gaps = content.gaps();
    if !gaps.is_empty() {
        lacks.push(("survey-lack-languages", lacking(&gaps)));
    }
    if drawn.is_empty() {
        lacks.push(("survey-lack-sample", "/sample"));
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
            Some(figures::progress(cx, &plan, &drawn, &survey.address).html_within(cx)?)
        }
        _ => None,
    };
    // After the last day a link takes no answers: nobody is written to any more.
    let asking = survey.takes_answers(cx.app.clock.today());
    let silent = || {
        drawn
            .iter()
            .filter(|unit| asking && unit.sent_at.is_none() && !unit.refuses)
    };
    let could = || {
        silent().filter(|unit| unit.written_to > 0 && unit.awaited.is_none() && unit.reminders < REMINDERS)
    };
    let is_due = |unit: &&Unit| unit.last_letter.is_none_or(|at| at <= cx.now() - APART);
    let remindable = could().filter(is_due).count();
    // The day from which the first of the others can be.
    let next = could()
        .filter(|unit| !is_due(unit))
        .filter_map(|unit| unit.last_letter)
        .min()
        .map(|at| cx.day(&(at + APART)));
    cx.page(&RunPage {
        steps: steps(cx, survey, organisation, "run"),
        here: address(cx, survey, ""),
        lacks: lacks(survey, &drawn)
            .into_iter()
            .map(|(key, way)| (key, address(cx, survey, way)))
            .collect(),
        facts: facts(cx, &drawn),
        until: survey.closes.map_or_else(String::new, |day| cx.date(&day)),
        figure,
        waiting: drawn.iter().filter(|unit| unit.awaited.is_some()).count() as u64,
        remindable: remindable as u64,
        next: next.filter(|_| remindable == 0),
        unreached: silent().filter(|unit| unit.is_unreached()).count() as u64,
        reworded: asked.as_ref().is_some_and(|asked| *asked != survey.draft),
        choices: asked
            .as_ref()
            .map_or_else(Vec::new, |asked| rewordings(cx, asked, &survey.draft)),
        texts: asked
            .as_ref()
            .filter(|asked| asked.questions().any(|one| is_words(&one)))
            .map(|_| address(cx, survey, "/texts")),
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
    (form, document): (&mut Form, Option<WorkedOut>),
) -> Result<Option<String>, Error> {
    match (form.value("act"), survey.state) {
        ("open", State::Draft) => {
            let today = cx.app.clock.today();
            let closes: Option<Date> = form.value("closes").trim().parse().ok();
            let within = |day: &Date| (1..=DAYS_MOST).contains(&i64::from((*day - today).get_days()));
            let Some(closes) = closes.filter(within) else {
                form.refuse("closes", "survey-wrong-closes");
                return Ok(None);
            };
            let drawn = units::of_survey(connection, survey.id).await?;
            if !lacks(survey, &drawn).is_empty() {
                form.refuse("lacks", "survey-lacks");
                return Ok(None);
            }
            let Some(open) = acts::open(connection, keeping, survey, closes).await? else {
                form.refuse("closes", "form-changed-meanwhile");
                return Ok(None);
            };
            let asked = inviting::invite(connection, &open).await?;
            Ok(Some(cx.tn("survey-done-opened", &asked)))
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
            let reminded = inviting::remind(connection, survey, keeping.now).await?;
            keeping
                .tell(connection, ("survey-reminded", survey), None)
                .await?;
            Ok(Some(cx.tn("survey-done-reminded", &reminded)))
        }
        ("close", State::Open) => {
            let done = acts::close(connection, keeping, survey, cx.app.clock.today()).await?;
            Ok(said_or_late(form, done, || cx.t("survey-done-closed")))
        }
        ("publish", State::Closed) => publish(cx, connection, (keeping, survey), (form, document)).await,
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
    (form, document): (&mut Form, Option<WorkedOut>),
) -> Result<Option<String>, Error> {
    let discussion = texts(form, "discussion", false);
    if !discussion.is_whole(&Lang::ALL) || is_long(&discussion, TEXT_MOST) {
        form.refuse("discussion-fr", "survey-wrong-discussion");
        return Ok(None);
    }
    let Some((document, beside)) = document else {
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
    // What another survey told meanwhile says what this one may tell.
    set_setting(connection, TURN, "").await?;
    if surveys::published_ids(connection).await? != beside {
        form.refuse("run", "survey-wrong-beside");
        return Ok(None);
    }
    let written = serde_json::to_string(&document).map_err(|error| Error::Internal(error.into()))?;
    let discussed = serde_json::to_string(&discussion).map_err(|error| Error::Internal(error.into()))?;
    if !acts::publish(connection, keeping, survey, (&written, &discussed)).await? {
        form.refuse("run", "form-changed-meanwhile");
        return Ok(None);
    }
    let told = inviting::give_back(connection, survey).await?;
    Ok(Some(cx.tn("survey-done-published", &told)))
}

/// What would be published of a closed survey. It takes a while to work out: nobody waits for it to write.
async fn worked_out(cx: &Cx, at: &str, form: &Form) -> Result<Option<WorkedOut>, Error> {
    if !form.is("act", "publish") {
        return Ok(None);
    }
    let mut connection = cx.app.db.read().await?;
    let (survey, _, _) = kept(cx, &mut connection, at).await?;
    let version: i64 = form.value("version").parse().unwrap_or_default();
    if survey.state != State::Closed || survey.version != version {
        return Ok(None);
    }
    let beside = surveys::published_ids(&mut connection).await?;
    match results::document(&mut connection, &cx.app, &survey).await? {
        Some(Ok(document)) => Ok(Some((document, beside))),
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
    let as_pdf = form.is("act", "print-pdf");
    if (as_pdf || form.is("act", "print")) && survey.takes_answers(cx.app.clock.today()) {
        once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
        return letters(&cx, transaction, (keeping, &survey), as_pdf).await;
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
