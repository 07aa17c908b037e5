//! An answer that came by letter, by telephone or in person is typed in for those who gave it, where nobody answers for them here, and
//! corrected where it was typed in wrongly.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;

use super::list::asked as queried;
use super::quotes::{Quote, known};
use super::show;
use crate::features::desk::finding::{self, Found};
use crate::features::desk::relaying::{self, How, Relayed, Told};
use crate::features::desk::saying;
use crate::features::desk::store::relayed;
use crate::features::desk::words::{MOST, Question, Said};
use crate::features::directory::Organisation;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/desk/applications/{id}/questions/{question}",
        Access::Holding(Power::ReadFiles),
        get(show).post(relay),
    )
}

#[derive(Template)]
#[template(path = "features/desk/templates/relay.html")]
struct RelayPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: (String, Option<&'static str>),
    base: String,
    here: String,
    /// Key of the body for which one reads.
    funder_key: String,
    question: Quote,
    whom: String,
    answer: Option<Quote>,
    /// Whether nobody answers for them here, and no answer is there yet or it was typed in for them.
    may: bool,
    /// Whether what was typed in is corrected.
    corrects: bool,
    hows: Vec<(&'static str, String)>,
    languages: Vec<(&'static str, String)>,
}

/// A question about an application that somebody may read whole, and whom it asks.
struct Asked {
    found: Found,
    question: Question,
    organisation: Organisation,
    /// Whether nobody answers for them here.
    mute: bool,
    /// How its answer came to be what it is.
    relayed: Relayed,
}

impl Asked {
    /// The answer that may be corrected: it was typed in for those for whom nobody answers here still.
    fn correctable(&self) -> Option<(&Said, &Told)> {
        let answer = self.question.answer.as_ref().filter(|_| self.mute);
        answer.zip(self.relayed.told.as_ref())
    }

    /// Which of its texts is read here: of two who correct it at once the second reads what the first saved.
    fn stands(&self) -> String {
        self.relayed.before.len().to_string()
    }
}

async fn find(
    cx: &Cx,
    connection: &mut Connection,
    (id, number): (&str, &str),
    funder: &str,
) -> Result<Asked, Error> {
    let found = finding::clear_for(cx, connection, id, funder).await?;
    let every = saying::questions(connection, &found.sent).await?;
    let question = every.into_iter().find(|one| one.id.to_string() == number);
    let question = question.ok_or(Error::NotFound)?;
    let mute = relaying::mute(connection, &cx.app, &found.sent).await?;
    let relayed = relayed::of(connection, found.sent.application.id).await?;
    let named = relaying::asked(&found.sent, &question).ok_or(Error::NotFound)?;
    Ok(Asked {
        mute: mute.contains(&named.party.key),
        organisation: named.organisation.clone(),
        relayed: relayed.get(&question.id).cloned().unwrap_or_default(),
        found,
        question,
    })
}

/// The same, as nobody else answers or corrects it until the transaction is over: of two at once the second reads what the first saved,
/// and no text is lost between them.
async fn held(cx: &Cx, connection: &mut Connection, at: (&str, &str), funder: &str) -> Result<Asked, Error> {
    let asked = find(cx, connection, at, funder).await?;
    relayed::hold(connection, asked.question.id).await?;
    find(cx, connection, at, funder).await
}

async fn show(cx: Cx, Path((id, number)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let [funder] = queried(cx.query(), ["funder"]);
    let asked = find(&cx, &mut connection, (&id, &number), &funder).await?;
    let form = Form::new().with("sending", &chance::token());
    let form = match asked.correctable() {
        Some((answer, told)) => form
            .with("corrects", &asked.stands())
            .with("answer", &answer.words)
            .with("how", told.how.as_str())
            .with("on", &told.on.to_string())
            .with("language", answer.language.code()),
        None => form
            .with("on", &cx.app.clock.today().to_string())
            .with("language", cx.lang.code()),
    };
    page(&cx, &mut connection, &asked, &form).await
}

async fn page(cx: &Cx, connection: &mut Connection, asked: &Asked, form: &Form) -> Result<Response, Error> {
    let (found, question) = (&asked.found, &asked.question);
    let mut ids = vec![question.said.organisation];
    ids.extend(question.answer.as_ref().map(|answer| answer.organisation));
    ids.extend(asked.relayed.bodies());
    let known = known(connection, ids).await?;
    let (title, lang) = found.sent.frozen.title(cx.lang);
    let here = format!("{}/questions/{}", found.path(), question.id);
    let answer = question.answer.as_ref();
    cx.page(&RelayPage {
        form,
        title: (title.to_owned(), cx.foreign(lang)),
        base: cx.url(&show::of_funder(found)),
        here: cx.url(&here),
        funder_key: found.funder.key.clone(),
        question: Quote::of(cx, &question.said, &known),
        whom: asked.organisation.name.clone(),
        answer: answer.map(|answer| Quote::answer(cx, answer, Some(&asked.relayed), &known)),
        may: (asked.mute && answer.is_none()) || asked.correctable().is_some(),
        corrects: asked.correctable().is_some(),
        hows: How::ALL
            .map(|how| (how.as_str(), cx.t(&format!("desk-relay-how-{}", how.as_str()))))
            .to_vec(),
        languages: Lang::ALL
            .map(|lang| (lang.code(), lang.own_name().to_owned()))
            .to_vec(),
        cx,
    })
}

/// The day on which it came: none before the question was asked, none to come.
fn day(cx: &Cx, question: &Question, typed: &str) -> Option<Date> {
    let on: Date = typed.trim().parse().ok()?;
    let asked = Timestamp::from_second(question.said.at).ok()?;
    let asked = cx.app.clock.here(asked).date();
    (asked <= on && on <= cx.app.clock.today()).then_some(on)
}

async fn relay(
    cx: Cx,
    Path((id, number)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let asked = held(&cx, &mut transaction, (&id, &number), form.value("funder")).await?;
    let (found, question) = (&asked.found, &asked.question);
    let person = Some(found.acting.person);
    let token = form.value("sending").to_owned();
    if let Some(led) = once::led_to(&mut transaction, &token, person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let words = plain(&form.required("answer", MOST, "desk-words-wrong"));
    let how: Option<How> = form.value("how").parse().ok();
    if how.is_none() {
        form.refuse("how", "desk-relay-how-wrong");
    }
    let on = day(&cx, question, form.value("on"));
    if on.is_none() {
        form.refuse("on", "desk-relay-on-wrong");
    }
    let language: Option<Lang> = form.value("language").parse().ok();
    if language.is_none() {
        form.refuse("language", "desk-relay-language-wrong");
    }
    let corrects = asked.correctable().is_some();
    if corrects && !form.is("corrects", &asked.stands()) {
        form.refuse("answer", "desk-answered-already");
        // Whoever reads now what stands may put their text in its place.
        form = form.with("corrects", &asked.stands());
    } else if question.answer.is_some() && !corrects {
        form.refuse("answer", "desk-answered-already");
    } else if !asked.mute {
        form.refuse("answer", "desk-relay-theirs");
    }
    let (Some(how), Some(on), Some(language), true) = (how, on, language, form.is_fine()) else {
        let mut page = page(&cx, &mut transaction, &asked, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let said = Said {
        organisation: asked.organisation.id,
        words,
        language,
        at: cx.now(),
    };
    let told = Told {
        by: found.funder.id,
        how,
        on,
    };
    let organisation = &asked.organisation;
    if corrects {
        let (about, answer) = ((&found.sent, question), (organisation, &said, Some(&told)));
        let by = (&found.funder, found.acting);
        relaying::correct(&mut transaction, &cx.app, about, answer, by).await?;
    } else {
        let answer = (organisation, &said, &told);
        relaying::relay(&mut transaction, &cx.app, (found, question), answer).await?;
    }
    let led = cx.url(&show::of_funder(found));
    once::note(&mut transaction, &token, person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let done = if corrects {
        "desk-corrected-done"
    } else {
        "desk-relayed"
    };
    Ok(cx.redirect_saying(&led, &cx.t(done)))
}
