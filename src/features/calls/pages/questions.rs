//! Questions about a call: asked by one, answered for all. Who asked is not shown.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;

use super::words;
use crate::features::calls::call::Call;
use crate::features::calls::letters;
use crate::features::calls::organising::{self, Writing};
use crate::features::calls::store;
use crate::features::calls::store::questions::{self, Question};
use crate::features::calls::version::Version;
use crate::features::directory::{self, Organisation};
use crate::features::networks::plain;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};

/// Characters of a question and of an answer at most.
const WORDS_MOST: usize = 3_000;

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
            get(answering).post(answer),
        )
}

/// A question as it is shown.
pub(super) struct Shown {
    words: Vec<String>,
    language: Option<&'static str>,
    day: String,
    answer: Option<Answered>,
    /// Where it is answered, for whoever may.
    url: Option<String>,
}

struct Answered {
    words: Vec<String>,
    language: Option<&'static str>,
    day: String,
}

impl Shown {
    fn new(cx: &Cx, call: &Call, question: &Question, organises: bool) -> Self {
        let answer = question.answer.as_ref().map(|(words, lang, at)| Answered {
            words: lines(words),
            language: words::foreign(cx, *lang),
            day: cx.day(at),
        });
        let url = format!("{}/questions/{}/answer", words::address(cx, call), question.id);
        Self {
            words: lines(&question.words),
            language: words::foreign(cx, question.language),
            day: cx.day(&question.asked_at),
            answer,
            url: organises.then_some(url),
        }
    }
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
    let organises = call
        .organisers
        .iter()
        .any(|one| cx.could(Power::OrganiseCalls, Some(*one)));
    let all = questions::of_call(&mut connection, call.id).await?;
    let (title, lang) = call.title(cx.lang);
    let until = call.questions_until.unwrap_or(call.deadline);
    cx.page(&QuestionsPage {
        title: title.to_owned(),
        language: words::foreign(&cx, lang),
        home: words::address(&cx, &call),
        questions: all
            .iter()
            .map(|question| Shown::new(&cx, &call, question, organises))
            .collect(),
        until: call.takes_questions(cx.now()).then(|| words::until(&cx, until)),
        cx: &cx,
    })
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
        language: words::foreign(cx, lang),
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
    let sent = once::led_to(&mut transaction, form.value("sending"), person).await?;
    if sent.is_some() || !call.takes_questions(cx.now()) {
        return Ok(cx.redirect(&led));
    }
    let said = form.required("words", WORDS_MOST, "question-words-wrong");
    let language: Option<Lang> = form.value("language").parse().ok();
    if language.is_none() {
        form.refuse("language", "question-language-wrong");
    }
    let own = own(&cx, &mut transaction).await?;
    let organisation = own.iter().find(|one| form.is("organisation", &one.key));
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
        language,
        words: plain(&said),
        asked_at: cx.now(),
        answer: None,
        version: 1,
    };
    let asker = (actor.person, acting.organisation);
    questions::ask(&mut transaction, &question, asker).await?;
    let act = Act {
        acting: Some(acting),
        organisation: organisation.map(|one| one.key.as_str()),
        act: "call-asked",
        object: &format!("call:{}/question:{}", call.address, question.id),
        after: Some(&question.words),
        ..Act::default()
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(&led))
}

fn refused(mut page: Response) -> Result<Response, Error> {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

#[derive(Template)]
#[template(path = "features/calls/templates/answer.html")]
struct AnswerPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: String,
    language: Option<&'static str>,
    home: String,
    question: Shown,
    action: String,
}

impl AnswerPage<'_> {
    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        spoken()
    }
}

/// A question about a call, for whoever answers in its organisers' name.
async fn asked(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
    id: &str,
) -> Result<(Writing, Call, Version, Question), Error> {
    let own = organising::writing(cx, connection, address).await?;
    let (call, version) = found(connection, address).await?;
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let question = questions::one(connection, call.id, id)
        .await?
        .ok_or(Error::NotFound)?;
    Ok((own, call, version, question))
}

async fn answering(cx: Cx, Path((address, id)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (_, call, _, question) = asked(&cx, &mut connection, &address, &id).await?;
    let answer = question.answer.as_ref();
    let form = Form::new()
        .with("version", &question.version.to_string())
        .with("words", answer.map_or("", |(words, ..)| words))
        .with(
            "language",
            answer.map_or(question.language, |(_, lang, _)| *lang).code(),
        );
    answer_page(&cx, &call, &question, &form)
}

fn answer_page(cx: &Cx, call: &Call, question: &Question, form: &Form) -> Result<Response, Error> {
    let (title, lang) = call.title(cx.lang);
    let home = words::address(cx, call);
    cx.page(&AnswerPage {
        cx,
        form,
        title: title.to_owned(),
        language: words::foreign(cx, lang),
        action: format!("{home}/questions/{}/answer", question.id),
        home,
        question: Shown::new(cx, call, question, false),
    })
}

async fn answer(
    cx: Cx,
    Path((address, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (own, call, version, before) = asked(&cx, &mut transaction, &address, &id).await?;
    let led = format!("{}/questions", words::address(&cx, &call));
    let now = cx.now();
    let object = format!("call:{}/question:{}", call.address, before.id);
    let mut act = Act {
        acting: Some(own.acting),
        organisation: Some(&own.organisation.key),
        act: "call-answered",
        object: &object,
        ..Act::default()
    };
    if form.is("act", "withdraw") {
        act.act = "call-question-withdrawn";
        if questions::withdraw(&mut transaction, before.id, now).await? {
            journal::record(&mut transaction, now, &act).await?;
            transaction.commit().await.map_err(StoreError::from)?;
        }
        return Ok(cx.redirect(&led));
    }
    let said = plain(&form.required("words", WORDS_MOST, "question-answer-wrong"));
    let language: Option<Lang> = form.value("language").parse().ok();
    if language.is_none() {
        form.refuse("language", "question-language-wrong");
    }
    if let (Some(language), true) = (language, form.is_fine()) {
        let after = Question {
            answer: Some((said.clone(), language, now)),
            version: form.value("version").parse().unwrap_or_default(),
            ..before.clone()
        };
        if questions::answer(&mut transaction, &after).await? {
            act.before = before.answer.as_ref().map(|(words, ..)| words.as_str());
            act.after = Some(&said);
            journal::record(&mut transaction, now, &act).await?;
            let told = (&own.draft, &version);
            letters::tell_answer(&cx.app, &mut transaction, now, told, (&before.words, &said)).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect(&led));
        }
        form = form.with("version", &before.version.to_string());
        form.refuse("words", "form-changed-meanwhile");
    }
    refused(answer_page(&cx, &call, &before, &form)?)
}
