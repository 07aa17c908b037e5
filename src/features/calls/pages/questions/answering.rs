//! The organisers answer a question for all, change their answer, or take the question away and say why.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{Shown, WORDS_MOST, askers, found, refused, spoken};
use crate::features::calls::answered;
use crate::features::calls::call::Call;
use crate::features::calls::letters;
use crate::features::calls::organising::{self, Writing};
use crate::features::calls::pages::words;
use crate::features::calls::store::questions::{self, Question};
use crate::features::calls::version::Version;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Cx, Error, Form};

/// Characters of the reason why a question was taken away at most.
const REASON_MOST: usize = 600;

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

pub(super) async fn answering(
    cx: Cx,
    Path((address, id)): Path<(String, String)>,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (_, call, _, question) = asked(&cx, &mut connection, &address, &id).await?;
    let shown = shown(&cx, &mut connection, &call, &question).await?;
    let answer = question.answer.as_ref();
    let form = Form::new()
        .with("sending", &chance::token())
        .with("version", &question.version.to_string())
        .with("words", answer.map_or("", |(words, ..)| words))
        .with(
            "language",
            answer.map_or(question.language, |(_, lang, _)| *lang).code(),
        );
    answer_page(&cx, &call, (&question, shown), &form)
}

/// A question as those who answer it see it.
async fn shown(
    cx: &Cx,
    connection: &mut Connection,
    call: &Call,
    question: &Question,
) -> Result<Shown, StoreError> {
    let former = questions::former(connection, call.id).await?;
    let mut askers = askers(connection, std::slice::from_ref(question)).await?;
    Ok(Shown {
        asker: question.organisation.and_then(|id| askers.remove(&id)),
        url: None,
        ..Shown::new(cx, call, question, &former)
    })
}

fn answer_page(
    cx: &Cx,
    call: &Call,
    (question, shown): (&Question, Shown),
    form: &Form,
) -> Result<Response, Error> {
    let (title, lang) = call.title(cx.lang);
    let home = words::address(cx, call);
    cx.page(&AnswerPage {
        cx,
        form,
        title: title.to_owned(),
        language: cx.foreign(lang),
        action: format!("{home}/questions/{}/answer", question.id),
        home,
        question: shown,
    })
}

pub(super) async fn answer(
    cx: Cx,
    Path((address, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let person = Some(cx.someone()?.person);
    // Sent twice, it is done once: what was taken away is found no more.
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
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
    let told = (&own.draft, &version);
    if form.is("act", "withdraw") {
        act.act = "call-question-withdrawn";
        let reason = plain(&form.required("reason", REASON_MOST, "question-reason-wrong"));
        if !form.is_fine() {
            let shown = shown(&cx, &mut transaction, &call, &before).await?;
            return refused(answer_page(&cx, &call, (&before, shown), &form)?);
        }
        let answers = form.is("answers", "yes");
        if questions::withdraw(&mut transaction, (before.id, answers), (&reason, cx.lang), now).await? {
            act.after = Some(&reason);
            journal::record(&mut transaction, now, &act).await?;
            letters::tell_gone(&cx.app, &mut transaction, now, told, (&before, &reason)).await?;
            once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
            transaction.commit().await.map_err(StoreError::from)?;
        }
        return Ok(cx.redirect_saying(&led, &cx.t("question-done-gone")));
    }
    let said = plain(&form.required("words", WORDS_MOST, "question-answer-wrong"));
    let language: Option<Lang> = form.value("language").parse().ok();
    if language.is_none() {
        form.refuse("language", "question-language-wrong");
    }
    let stands = before.answer.as_ref();
    if stands.is_some_and(|(words, lang, _)| (words, Some(*lang)) == (&said, language)) {
        // Nothing new is said, and nobody is written to.
        return Ok(cx.redirect_done(&led));
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
            answered::note(&mut transaction, &before).await?;
            once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&led, &cx.t("question-done-answered")));
        }
        form = form.with("version", &before.version.to_string());
        form.refuse("words", "form-changed-meanwhile");
    }
    let shown = shown(&cx, &mut transaction, &call, &before).await?;
    refused(answer_page(&cx, &call, (&before, shown), &form)?)
}
