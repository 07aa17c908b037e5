//! Questions about a call: asked by one, answered for all. Which organisation asked is read by the
//! organisers alone. What was answered stays to be read, and why a question was taken away; its words do not.

mod answering;

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::words;
use crate::features::calls::call::Call;
use crate::features::calls::organising;
use crate::features::calls::store;
use crate::features::calls::store::questions::{self, Former, Question};
use crate::features::calls::version::Version;
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Notice};
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of a question and of an answer at most.
const WORDS_MOST: usize = 3_000;
const DAY: i64 = 24 * 3600;
/// Questions that a person asks in a day at most, about any call: they are published at once.
const DAILY: u64 = 10;
/// Who answers them for an organiser.
const ANSWERS: &[Power] = &[Power::OrganiseCalls];

pub(super) fn routes() -> Routes {
    let organises = Access::Holding(Power::OrganiseCalls);
    Routes::new()
        .page("/calls/{id}/questions", Access::Everyone, get(list))
        .page(
            "/calls/{id}/questions/ask",
            Access::SignedIn,
            get(asking).post(ask),
        )
        .page(
            "/calls/{id}/questions/{question}/answer",
            organises,
            get(answering::answering).post(answering::answer),
        )
}

/// A question as it is shown.
pub(super) struct Shown {
    words: Vec<String>,
    language: Option<&'static str>,
    day: String,
    /// The organisation in whose name it was asked, for the organisers.
    asker: Option<String>,
    answer: Option<Answered>,
    /// What was answered before, the last first.
    former: Vec<Answered>,
    /// When it was taken away, and why; its own words are not shown any more.
    gone: Option<Answered>,
    /// Where it is answered, for whoever may.
    url: Option<String>,
}

struct Answered {
    words: Vec<String>,
    language: Option<&'static str>,
    day: String,
}

impl Answered {
    fn new(cx: &Cx, (words, lang, at): (&str, Lang, i64)) -> Self {
        Self {
            words: lines(words),
            language: cx.foreign(lang),
            day: cx.day(&at),
        }
    }
}

impl Shown {
    fn new(cx: &Cx, call: &Call, question: &Question, former: &[Former]) -> Self {
        let answer = question.answer.as_ref().filter(|_| !question.answers_gone);
        let answer = answer.map(|(words, lang, at)| Answered::new(cx, (words, *lang, *at)));
        let former = former.iter().filter(|(id, ..)| *id == question.id);
        let gone = question.withdrawn.as_ref();
        let url = format!("{}/questions/{}/answer", words::address(cx, call), question.id);
        Self {
            asker: None,
            former: former
                .map(|(_, words, lang, at)| Answered::new(cx, (words, *lang, *at)))
                .collect(),
            gone: gone.map(|(at, reason, lang)| Answered::new(cx, (reason, *lang, *at))),
            words: lines(&question.words),
            language: cx.foreign(question.language),
            day: cx.day(&question.asked_at),
            answer,
            url: Some(url),
        }
    }
}

/// What the organisers alone read of who asked: the organisation, by its number.
async fn askers(
    connection: &mut Connection,
    questions: &[Question],
) -> Result<HashMap<i64, String>, StoreError> {
    let mut ids: Vec<i64> = questions.iter().filter_map(|one| one.organisation).collect();
    ids.sort_unstable();
    ids.dedup();
    let known = directory::any_by_ids(connection, &ids).await?;
    Ok(known.into_iter().map(|one| (one.id, one.name)).collect())
}

fn lines(words: &str) -> Vec<String> {
    words
        .lines()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

#[derive(Template)]
#[template(path = "features/calls/templates/questions.html")]
struct QuestionsPage<'a> {
    cx: &'a Cx,
    title: String,
    language: Option<&'static str>,
    home: String,
    questions: Vec<Shown>,
    /// Until when questions are taken; absent when they are not any more.
    until: Option<String>,
}

async fn found(connection: &mut Connection, address: &str) -> Result<(Call, Version), Error> {
    store::calls::standing(connection, address)
        .await?
        .ok_or(Error::NotFound)
}

async fn list(cx: Cx, Path(address): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (call, _) = found(&mut connection, &address).await?;
    let all = questions::of_call(&mut connection, call.id).await?;
    let former = questions::former(&mut connection, call.id).await?;
    let mut shown: Vec<Shown> = all
        .iter()
        .map(|question| Shown::new(&cx, &call, question, &former))
        .collect();
    let organises = organising::organises(&cx, &mut connection, &call).await?;
    // Who asked is for those who organise, once they have proved that they do.
    let askers = match organises && call.organisers.iter().any(|one| may(&cx, *one)) {
        true => askers(&mut connection, &all).await?,
        false => HashMap::new(),
    };
    for (shown, question) in shown.iter_mut().zip(&all) {
        shown.url = shown
            .url
            .take()
            .filter(|_| organises && question.withdrawn.is_none());
        shown.asker = question.organisation.and_then(|id| askers.get(&id).cloned());
    }
    let (title, lang) = call.title(cx.lang);
    let until = call.questions_until.unwrap_or(call.deadline);
    cx.page(&QuestionsPage {
        title: title.to_owned(),
        language: cx.foreign(lang),
        home: words::address(&cx, &call),
        questions: shown,
        until: call.takes_questions(cx.now()).then(|| words::until(&cx, until)),
        cx: &cx,
    })
}

fn may(cx: &Cx, organiser: i64) -> bool {
    cx.acting(Power::OrganiseCalls, Some(organiser)).is_ok()
}

#[derive(Template)]
#[template(path = "features/calls/templates/ask.html")]
struct AskPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: String,
    language: Option<&'static str>,
    home: String,
    /// In the name of which organisation, if any: key and name.
    own: Vec<(String, String)>,
}

impl AskPage<'_> {
    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        spoken()
    }
}

fn spoken() -> Vec<(&'static str, &'static str)> {
    Lang::ALL
        .into_iter()
        .map(|lang| (lang.code(), lang.own_name()))
        .collect()
}

/// The organisations for which the asker may answer calls.
async fn own(cx: &Cx, connection: &mut Connection) -> Result<Vec<Organisation>, Error> {
    let mut ids: Vec<i64> = cx
        .someone()?
        .mandates_with(Power::AnswerCalls)
        .filter_map(|mandate| mandate.organisation)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    Ok(directory::any_by_ids(connection, &ids).await?)
}

async fn asking(cx: Cx, Path(address): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (call, _) = found(&mut connection, &address).await?;
    if !call.takes_questions(cx.now()) {
        return Ok(cx.redirect(&format!("{}/questions", words::address(&cx, &call))));
    }
    let form = Form::new()
        .with("sending", &chance::token())
        .with("language", cx.lang.code());
    ask_page(&cx, &mut connection, &call, &form).await
}

async fn ask_page(cx: &Cx, connection: &mut Connection, call: &Call, form: &Form) -> Result<Response, Error> {
    let mut own: Vec<(String, String)> = own(cx, connection)
        .await?
        .into_iter()
        .map(|one| (one.key, one.name))
        .collect();
    own.insert(0, (String::new(), cx.t("question-as-oneself")));
    let (title, lang) = call.title(cx.lang);
    cx.page(&AskPage {
        cx,
        form,
        title: title.to_owned(),
        language: cx.foreign(lang),
        home: words::address(cx, call),
        own,
    })
}

async fn ask(cx: Cx, Path(address): Path<String>, mut form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    let (call, _) = found(&mut transaction, &address).await?;
    let led = format!("{}/questions", words::address(&cx, &call));
    let person = Some(actor.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let now = cx.now();
    if !call.takes_questions(now) {
        form.refuse("words", "question-too-late");
    }
    if questions::asked_since(&mut transaction, actor.person, now - DAY).await? >= DAILY {
        form.refuse("words", "question-too-many");
    }
    let said = form.required("words", WORDS_MOST, "question-words-wrong");
    let language: Option<Lang> = form.value("language").parse().ok();
    if language.is_none() {
        form.refuse("language", "question-language-wrong");
    }
    let own = own(&cx, &mut transaction).await?;
    let organisation = own.iter().find(|one| form.is("organisation", &one.key));
    if organisation.is_none() && !form.is("organisation", "") {
        form.refuse("organisation", "question-organisation-wrong");
    }
    let (Some(language), true) = (language, form.is_fine()) else {
        let page = ask_page(&cx, &mut transaction, &call, &form).await?;
        return refused(page);
    };
    let acting = match organisation {
        Some(one) => cx.acting(Power::AnswerCalls, Some(one.id))?,
        None => actor.themselves(),
    };
    let question = Question {
        id: chance::row(),
        call: call.id,
        person: Some(actor.person),
        organisation: acting.organisation,
        language,
        words: plain(&said),
        asked_at: now,
        answer: None,
        withdrawn: None,
        answers_gone: false,
        version: 1,
    };
    questions::ask(&mut transaction, &question).await?;
    let act = Act {
        acting: Some(acting),
        organisation: organisation.map(|one| one.key.as_str()),
        act: "call-asked",
        object: &format!("call:{}/question:{}", call.address, question.id),
        after: Some(&question.words),
        ..Act::default()
    };
    journal::record(&mut transaction, now, &act).await?;
    tell(&cx, &mut transaction, &call, &question.words).await?;
    once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("question-done-asked")))
}

/// Tells those who organise a call that something was asked: whoever asked prepares an answer meanwhile. Who it was is not said.
async fn tell(cx: &Cx, connection: &mut Connection, call: &Call, words: &str) -> Result<(), Error> {
    let said = |lang: Lang| {
        vec![
            ("title", call.title(lang).0.to_owned()),
            ("question", words.to_owned()),
        ]
    };
    let path = format!("/calls/{}/questions", call.address);
    let notice = Notice {
        key: "letter-call-asked",
        path: &path,
        said: &said,
    };
    let to: Vec<(i64, &[Power])> = call.organisers.iter().map(|one| (*one, ANSWERS)).collect();
    mail::notify(connection, &cx.app, &to, notice).await?;
    Ok(())
}

fn refused(mut page: Response) -> Result<Response, Error> {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}
