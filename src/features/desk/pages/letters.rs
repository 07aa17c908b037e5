//! The words of a funder for its letters, on paper with invented data before they are kept; and every letter that was told.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::list::asked as queried;
use crate::features::accounts;
use crate::features::applications::{self, Reading};
use crate::features::desk::finding;
use crate::features::desk::letters::{Kind, Letter, Place, WORDS_MOST, example, printed, refusal};
use crate::features::desk::ordering;
use crate::features::desk::panels::is_theirs;
use crate::features::desk::store::letters as store;
use crate::features::directory::Organisation;
use crate::shared::authz::Power;
use crate::shared::files;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::uploads;
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page(
            "/organisations/{slug}/letter-words",
            Access::Holding(Power::KeepProgrammes),
            get(show).post(keep),
        )
        .page(
            "/applications/{id}/letters/{letter}",
            Access::HoldingEither(Power::SeeFile, Power::ReadFiles),
            get(paper),
        )
}

#[derive(Template)]
#[template(path = "features/desk/templates/letters.html")]
struct LettersPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    funder: String,
    here: String,
    /// The others: address and name.
    ways: Vec<(String, String)>,
    title: String,
    /// The places that are filled: the word in brackets, what it stands for, whether it is needed.
    places: Vec<(String, String, bool)>,
    fault: Option<String>,
    /// Which of the words read like an order.
    guide: String,
}

/// Which words are meant: `grant-fr` and so on.
fn which(cx: &Cx) -> (Kind, Lang) {
    let [which] = queried(cx.query(), ["which"]);
    let (kind, language) = which.split_once('-').unwrap_or_default();
    (
        kind.parse().unwrap_or_default(),
        language.parse().unwrap_or(cx.lang),
    )
}

fn address(cx: &Cx, funder: &Organisation, (kind, lang): (Kind, Lang)) -> String {
    let which = format!("{}-{}", kind.as_str(), lang.code());
    cx.url(&format!(
        "/organisations/{}/letter-words?which={which}",
        funder.slug()
    ))
}

async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (funder, _) = accounts::scoped(&cx, &mut connection, &slug, Power::KeepProgrammes).await?;
    let words = store::words(&mut connection, funder.id, which(&cx)).await?;
    let form = Form::new().with("words", &words).with("seen", &seen(&words));
    page(&cx, &funder, which(&cx), &form)
}

/// By what the words that somebody saw are known again.
fn seen(words: &str) -> String {
    files::hash(words.as_bytes())
}

fn page(cx: &Cx, funder: &Organisation, (kind, lang): (Kind, Lang), form: &Form) -> Result<Response, Error> {
    let name = |kind: Kind, lang: Lang| {
        let name = cx.t(&format!("desk-letter-kind-{}", kind.as_str()));
        format!("{name} ({})", lang.own_name())
    };
    let every = Kind::ALL
        .into_iter()
        .flat_map(|kind| Lang::ALL.map(|lang| (kind, lang)));
    let fault = refusal(form.value("words"), (lang, kind));
    cx.page(&LettersPage {
        form,
        funder: funder.name.clone(),
        here: address(cx, funder, (kind, lang)),
        ways: every
            .filter(|other| *other != (kind, lang))
            .map(|(kind, lang)| (address(cx, funder, (kind, lang)), name(kind, lang)))
            .collect(),
        title: name(kind, lang),
        guide: ordering::guide(cx, form.value("words"))?,
        places: Place::ALL
            .into_iter()
            .map(|place| {
                let said = cx.t(&format!("desk-letter-place-{}", Place::word(place, Lang::En)));
                (format!("[{}]", place.word(lang)), said, place.is_needed(kind))
            })
            .collect(),
        fault: fault.map(|one| cx.tv(&format!("agreement-lack-{}", one.as_str()), "word", one.word())),
        cx,
    })
}

async fn keep(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (funder, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::KeepProgrammes).await?;
    let which = which(&cx);
    let (kind, lang) = which;
    let words = plain(&form.required("words", WORDS_MOST, "desk-letter-too-long"));
    if form.is_fine() && refusal(&words, (lang, kind)).is_some() {
        form.refuse("words", "agreement-words-wrong");
    }
    if !form.is_fine() {
        let mut page = page(&cx, &funder, which, &form)?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    // To look at them keeps nothing.
    if form.is("act", "look") {
        drop(transaction);
        let letter = example(&cx.app, &funder, (lang, kind), &words);
        let note = cx.app.texts.say(lang, "desk-letter-example", &[]);
        return pdf(&cx, &letter, Some(note)).await;
    }
    let before = store::words(&mut transaction, funder.id, which).await?;
    let kept = form.value("seen") == seen(&before)
        && store::keep_words(&mut transaction, funder.id, which, (&before, &words), cx.now()).await?;
    if !kept {
        drop(transaction);
        let mut connection = cx.app.db.read().await?;
        let stands = store::words(&mut connection, funder.id, which).await?;
        drop(connection);
        // Both are shown: whoever saves again has seen what stands there.
        form.refuse("words", "desk-letter-words-meanwhile");
        let form = form.with("seen", &seen(&stands)).with("stands", &stands);
        let mut page = page(&cx, &funder, which, &form)?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&funder.key),
        act: "letter-words-kept",
        object: &format!("letter-words:{}-{}", kind.as_str(), lang.code()),
        before: Some(&before),
        after: Some(&words),
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&address(&cx, &funder, which), &cx.t("desk-letter-words-kept")))
}

/// A letter that was told: for those who ask together, and for whoever reads the application for one of its funders.
async fn paper(cx: Cx, Path((id, letter)): Path<(String, String)>) -> Result<Response, Error> {
    cx.someone()?;
    let letter: i64 = letter.parse().map_err(|_| Error::NotFound)?;
    let mut connection = cx.app.db.read().await?;
    let sent = applications::sent_at(&mut connection, &id)
        .await?
        .ok_or(Error::NotFound)?;
    if !is_theirs(&cx, &sent) && !reads(&cx, &mut connection, &sent.application.number).await? {
        return Err(Error::NotFound);
    }
    let letter = store::find(&mut connection, sent.application.id, letter)
        .await?
        .ok_or(Error::NotFound)?;
    drop(connection);
    pdf(&cx, &letter, None).await
}

/// Whether the asker reads an application for one of its funders at least: whoever stands too near for one may be clear
/// for another.
async fn reads(cx: &Cx, connection: &mut Connection, number: &str) -> Result<bool, Error> {
    let first = finding::find(cx, connection, number).await?;
    for funder in &first.funders {
        let found = finding::find_for(cx, connection, number, &funder.key).await?;
        if found.funds() && found.reading == Reading::Clear {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn pdf(cx: &Cx, letter: &Letter, note: Option<String>) -> Result<Response, Error> {
    let document = printed(&cx.app, letter, note);
    let bytes = tokio::task::spawn_blocking(move || printing::pdf(&document))
        .await
        .map_err(|fault| Error::Internal(fault.into()))?
        .map_err(|fault| Error::Internal(fault.into()))?;
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    // One letter for each partner and programme: each keeps a name of its own.
    let whom = territory::folded(&format!("{} {}", letter.recipient, letter.programme)).replace(' ', "-");
    let name = format!("{}-{}-{whom}.pdf", letter.number, letter.kind);
    let disposition = HeaderValue::from_str(&uploads::disposition(&name));
    headers.insert(
        header::CONTENT_DISPOSITION,
        disposition.expect("letters of ASCII, none of them a control"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
