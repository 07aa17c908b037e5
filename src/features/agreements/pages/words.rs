//! The words of a funder for its agreements and letters, by language.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use crate::features::accounts;
use crate::features::agreements::content::Lack;
use crate::features::agreements::filling::{self, Place, WORDS_MOST};
use crate::features::agreements::state::Form as Binds;
use crate::features::agreements::store::words as store;
use crate::features::desk;
use crate::features::directory::Organisation;
use crate::shared::authz::Power;
use crate::shared::files;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::StoreError;
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{slug}/agreement-words",
        Access::Holding(Power::KeepProgrammes),
        get(show).post(keep),
    )
}

#[derive(Template)]
#[template(path = "features/agreements/templates/words.html")]
struct WordsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    funder: String,
    here: String,
    /// The others: address and name.
    ways: Vec<(String, String)>,
    title: String,
    places: String,
    fault: Option<String>,
    /// Which of the words read like an order.
    guide: String,
}

/// Which words are meant: `agreement-fr` and so on.
fn which(query: &str, lang: Lang) -> (Binds, Lang) {
    let (form, language) = query.split_once('-').unwrap_or_default();
    (form.parse().unwrap_or_default(), language.parse().unwrap_or(lang))
}

async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (funder, _) = accounts::scoped(&cx, &mut connection, &slug, Power::KeepProgrammes).await?;
    let query = cx.query().and_then(|query| query.strip_prefix("which="));
    let which = which(query.unwrap_or_default(), cx.lang);
    let words = store::of(&mut connection, funder.id, which).await?;
    let form = Form::new().with("words", &words).with("seen", &seen(&words));
    page(&cx, &funder, which, &form)
}

/// By what the words that somebody saw are known again.
fn seen(words: &str) -> String {
    files::hash(words.as_bytes())
}

fn page(
    cx: &Cx,
    funder: &Organisation,
    (binds, lang): (Binds, Lang),
    form: &Form,
) -> Result<Response, Error> {
    let base = cx.url(&format!("/organisations/{}/agreement-words", funder.slug()));
    let name = |binds: Binds, lang: Lang| {
        let form = cx.t(&format!("agreement-form-{}", binds.as_str()));
        format!("{form} ({})", lang.own_name())
    };
    let mut ways = Vec::new();
    for other in Binds::ALL {
        for language in Lang::ALL {
            if (other, language) != (binds, lang) {
                ways.push((
                    format!("{base}?which={}-{}", other.as_str(), language.code()),
                    name(other, language),
                ));
            }
        }
    }
    let fault = filling::refusal(form.value("words"), (lang, binds)).map(Lack::Words);
    cx.page(&WordsPage {
        form,
        funder: funder.name.clone(),
        here: format!("{base}?which={}-{}", binds.as_str(), lang.code()),
        ways,
        title: name(binds, lang),
        guide: desk::guide(cx, form.value("words"))?,
        places: Place::ALL
            .map(|place| format!("[{}]", place.word(lang)))
            .join(" "),
        fault: fault.map(|one| cx.tv(&format!("agreement-lack-{}", one.key()), "word", one.word())),
        cx,
    })
}

async fn keep(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (funder, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::KeepProgrammes).await?;
    let query = cx.query().and_then(|query| query.strip_prefix("which="));
    let which = which(query.unwrap_or_default(), cx.lang);
    let (binds, lang) = which;
    let words = plain(&form.required("words", WORDS_MOST, "agreement-too-long"));
    if form.is_fine() && filling::refusal(&words, (lang, binds)).is_some() {
        form.refuse("words", "agreement-words-wrong");
    }
    if !form.is_fine() {
        let mut page = page(&cx, &funder, which, &form)?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    let before = store::of(&mut transaction, funder.id, which).await?;
    let kept = form.value("seen") == seen(&before)
        && store::keep(&mut transaction, funder.id, which, (&before, &words), cx.now()).await?;
    if !kept {
        drop(transaction);
        let mut connection = cx.app.db.read().await?;
        let stands = store::of(&mut connection, funder.id, which).await?;
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
        act: "agreement-words-kept",
        object: &format!("agreement-words:{}-{}", binds.as_str(), lang.code()),
        before: Some(&before),
        after: Some(&words),
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let path = format!(
        "/organisations/{}/agreement-words?which={}-{}",
        funder.slug(),
        binds.as_str(),
        lang.code()
    );
    Ok(cx.redirect_saying(&cx.url(&path), &cx.t("agreement-words-kept")))
}
