//! A funder answers the calls that wish to offer its programme: what each of them says so far, and yes or no.

use std::ops::DerefMut;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::saying::Saying;
use crate::features::calls::offering;
use crate::features::calls::store;
use crate::features::calls::store::programmes::State;
use crate::features::directory::{self, Organisation};
use crate::features::programmes::{self, Programme};
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/programmes/{id}/calls",
        Access::Holding(Power::KeepProgrammes),
        get(show).post(answer),
    )
}

/// A call that wishes to offer the programme, or does.
struct Asking<'a> {
    address: String,
    title: String,
    language: Option<&'static str>,
    organisers: String,
    stands: String,
    /// What may be answered: the word of the answer and of its button.
    answers: Vec<(&'static str, String)>,
    saying: Saying<'a>,
}

#[derive(Template)]
#[template(path = "features/calls/templates/offers.html")]
struct OffersPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    funder: &'a Organisation,
    name: String,
    language: Option<&'static str>,
    programme: String,
    asking: Vec<Asking<'a>>,
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (programme, funder, _) = programmes::kept(&cx, &mut connection, &at).await?;
    page(&cx, connection, (&programme, &funder), &Form::new()).await
}

async fn page(
    cx: &Cx,
    mut held: impl DerefMut<Target = Connection>,
    (programme, funder): (&Programme, &Organisation),
    form: &Form,
) -> Result<Response, Error> {
    let connection = &mut *held;
    let mut found = Vec::new();
    for offer in store::programmes::of_programmes(connection, &[programme.id]).await? {
        let drafts = store::programmes::drafts(connection, &[offer.call]).await?;
        let Some(draft) = drafts.into_iter().next() else {
            continue;
        };
        let (content, _) = store::sections::read(connection, draft.id).await?;
        // One that names it no more asks for nothing.
        if draft.withdrawn_at.is_some() || !content.means.programmes.contains(&programme.address) {
            continue;
        }
        let content = content.in_its_languages();
        let organisers = store::organisers::of_call(connection, draft.id).await?;
        let ids: Vec<i64> = organisers
            .iter()
            .filter(|one| one.state.is_confirmed())
            .map(|one| one.organisation)
            .collect();
        let organisers = directory::any_by_ids(connection, &ids).await?;
        found.push((offer, draft, content, organisers));
    }
    drop(held);
    let mut asking = Vec::new();
    for (offer, draft, content, organisers) in &found {
        let names: Vec<&str> = organisers.iter().map(|one| one.name.as_str()).collect();
        let (title, lang) = content.about.title.get(cx.lang);
        let said = match offer.offered {
            true => "call-programme-offered".to_owned(),
            false => format!("call-programme-{}", offer.state.as_str()),
        };
        let answers: &[&str] = match offer.state {
            _ if !offering::may_answer(offer) => &[],
            State::Proposed => &["agreed", "declined"],
            State::Agreed => &["declined"],
            State::Declined => &["agreed"],
        };
        asking.push(Asking {
            address: draft.address.clone(),
            title: title.to_owned(),
            language: cx.foreign(lang),
            organisers: names.join(", "),
            stands: cx.t(&said),
            answers: answers
                .iter()
                .map(|word| (*word, cx.t(&format!("call-programme-say-{word}"))))
                .collect(),
            saying: Saying::new(cx, content).await?,
        });
    }
    let (name, lang) = programme.draft.name(cx.lang);
    cx.page(&OffersPage {
        cx,
        form,
        funder,
        name: name.to_owned(),
        language: cx.foreign(lang),
        programme: programme.address.clone(),
        asking,
    })
}

async fn answer(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (programme, funder, acting) = programmes::kept(&cx, &mut transaction, &at).await?;
    let led = cx.url(&format!("/programmes/{}/calls", programme.address));
    let to: Option<State> = form.value("answer").parse().ok();
    let draft = store::calls::draft(&mut transaction, form.value("call")).await?;
    let (Some(to), Some(draft)) = (to, draft) else {
        return Ok(cx.redirect(&led));
    };
    let offers = store::programmes::of_call(&mut transaction, draft.id).await?;
    let Some(offer) = offers.iter().find(|offer| offer.programme == programme.id) else {
        return Ok(cx.redirect(&led));
    };
    // Sent twice, it was said once.
    if offer.state == to {
        return Ok(cx.redirect_done(&led));
    }
    let said = (&draft, offer);
    let whose = (&programme, &funder);
    if !offering::answer(&cx, &mut transaction, said, whose, (to, acting)).await? {
        form.refuse("answer", "call-programme-too-late");
        let mut page = page(&cx, transaction, (&programme, &funder), &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    transaction.commit().await.map_err(StoreError::from)?;
    let done = format!("call-programme-said-{}", to.as_str());
    Ok(cx.redirect_saying(&led, &cx.t(&done)))
}
