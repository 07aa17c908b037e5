//! A funder says what money is set aside in a programme, by year and purpose, and which part of it is
//! delegated.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::correcting::{changed, only_said};
use super::{kept, name, refused};
use crate::features::directory::Organisation;
use crate::features::file;
use crate::features::programmes::content::LINE_MOST;
use crate::features::programmes::envelope::{CENTS_MOST, Envelope, Only, Refusal};
use crate::features::programmes::later::{Promised, by_purpose};
use crate::features::programmes::moved;
use crate::features::programmes::programme::Programme;
use crate::features::programmes::promised::remaining;
use crate::features::programmes::{actions, actions::Keeping, store};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::Arg;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError, Writing};
use crate::shared::web::typed::line;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/programmes/{id}/envelopes",
        Access::Holding(Power::KeepProgrammes),
        get(show).post(act),
    )
}

#[derive(Template)]
#[template(path = "features/programmes/templates/envelopes.html")]
struct EnvelopesPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    funder: &'a Organisation,
    programme: &'a Programme,
    name: (String, Option<&'static str>),
    lines: Vec<Line>,
    /// Of which it may be a part: number and words.
    wholes: Vec<(String, String)>,
    /// What is promised of years to come and out of no envelope yet, each in a sentence.
    promised: Vec<String>,
    /// Why the amount is out of bounds.
    bound: Option<String>,
}

struct Line {
    id: i64,
    year: i16,
    purpose: String,
    amount: String,
    /// What is left once its parts, if it has any, and what was promised are taken off, where that is less.
    left: Option<String>,
    /// The purpose of its whole.
    within: Option<String>,
    /// For whom, more narrowly than its programme.
    only: Option<String>,
    /// What was corrected in it, the latest first, each in a sentence.
    changes: Vec<String>,
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (programme, funder): (&Programme, &Organisation),
    form: &Form,
    bound: Option<String>,
) -> Result<Response, Error> {
    let all = store::envelopes(connection, programme.id).await?;
    let promised = store::promised_later(connection, programme.id).await?;
    let remaining = remaining(connection, programme.id).await?;
    let changes = store::changes(connection, programme.id).await?;
    let rest = |one: &Envelope| {
        let same = remaining.iter().find(|(other, _)| other.id == one.id);
        same.map(|(_, left)| *left).filter(|left| *left < one.cents)
    };
    let mut wholes = vec![(String::new(), cx.t("envelope-within-none"))];
    wholes.extend(
        all.iter()
            .map(|one| (one.id.to_string(), format!("{} {}", one.year, one.purpose))),
    );
    cx.page(&EnvelopesPage {
        cx,
        form,
        funder,
        programme,
        name: name(cx, &programme.draft),
        lines: all
            .iter()
            .map(|one| Line {
                id: one.id,
                year: one.year,
                purpose: one.purpose.clone(),
                amount: cx.money(&one.cents),
                left: rest(one).map(|cents| {
                    let key = match all.iter().any(|other| other.within == Some(one.id)) {
                        true => "envelope-left",
                        false => "envelope-left-to-all",
                    };
                    cx.tv(key, "amount", &cx.money(&cents))
                }),
                within: one
                    .within
                    .and_then(|id| all.iter().find(|other| other.id == id))
                    .map(|whole| whole.purpose.clone()),
                only: only_said(cx, &one.only),
                changes: changes
                    .iter()
                    .filter(|(id, _)| *id == one.id)
                    .map(|(_, change)| changed(cx, change))
                    .collect(),
            })
            .collect(),
        wholes,
        promised: promised_said(cx, &promised),
        bound,
    })
}

/// What is promised of years to come and out of no envelope yet, by year and purpose, each in a sentence.
pub(super) fn promised_said(cx: &Cx, promised: &[Promised]) -> Vec<String> {
    let sums = by_purpose(promised).into_iter();
    sums.map(|(year, purpose, cents)| {
        let (year, amount) = (year.to_string(), cx.money(&cents));
        let args = [
            ("year", Arg::Text(&year)),
            ("amount", Arg::Text(&amount)),
            ("purpose", Arg::Text(&purpose)),
        ];
        cx.ta("envelope-promised", &args)
    })
    .collect()
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (programme, funder, _) = kept(&cx, &mut connection, &at).await?;
    let form = Form::new()
        .with("sending", &chance::token())
        .with("year", &cx.app.clock.today().year().to_string());
    page(&cx, &mut connection, (&programme, &funder), &form, None).await
}

async fn act(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (programme, funder, acting) = kept(&cx, &mut transaction, &at).await?;
    let (now, person) = (cx.now(), Some(acting.person));
    let led = cx.url(&format!("/programmes/{}/envelopes", programme.address));
    if programme.pooled.is_some() {
        // Nobody types what the members of a common fund did not vote.
        form.refuse("pooled", "envelope-pooled");
        let page = page(&cx, &mut transaction, (&programme, &funder), &form, None).await?;
        return Ok(refused(page));
    }
    if form.is("act", "take-away") {
        return take_away(&cx, transaction, (&programme, &funder, acting), &form, &led).await;
    }
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let Some(envelope) = read(&cx, &mut form) else {
        let page = page(&cx, &mut transaction, (&programme, &funder), &form, None).await?;
        return Ok(refused(page));
    };
    let keeping = Keeping {
        funder: &funder,
        acting,
        now,
    };
    if let Err(why) = actions::set_aside(&mut transaction, keeping, &programme, &envelope).await? {
        let (said, cents) = match why {
            Refusal::Elsewhere | Refusal::Changed => {
                form.refuse("within", "envelope-elsewhere");
                ("", 0)
            }
            Refusal::TooMuch(left) | Refusal::Engaged(left) => {
                form.refuse("amount", "envelope-too-much");
                ("envelope-left-is", left)
            }
            Refusal::Promised(promised) => {
                form.refuse("amount", "envelope-promised-more");
                ("envelope-promised-is", promised)
            }
        };
        let bound = (!said.is_empty()).then(|| cx.tv(said, "amount", &cx.money(&cents)));
        let page = page(&cx, &mut transaction, (&programme, &funder), &form, bound).await?;
        return Ok(refused(page));
    }
    let left = remaining(&mut transaction, programme.id).await?;
    let own = left.iter().find(|(one, _)| one.id == envelope.id);
    let drawn = own.map_or(0, |(one, left)| one.cents.saturating_sub(*left));
    let said = match drawn > 0 {
        true => cx.tv("envelope-done-drawn", "amount", &cx.money(&drawn)),
        false => cx.t("envelope-done"),
    };
    once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &said))
}

/// Reads what was typed; what is wrong is said on the form.
fn read(cx: &Cx, form: &mut Form) -> Option<Envelope> {
    let year: Option<i16> = form.value("year").trim().parse().ok();
    let year = year.filter(|year| (2000..=2100).contains(year));
    if year.is_none() {
        form.refuse("year", "envelope-year-wrong");
    }
    let purpose = line(&form.required("purpose", LINE_MOST, "envelope-purpose-wrong"));
    let cents = file::amount(form.value("amount"), cx.lang).ok();
    let cents = cents.filter(|cents| (1..=CENTS_MOST).contains(cents));
    if cents.is_none() {
        form.refuse("amount", "programme-amount-wrong");
    }
    let within = form.value("within").trim().to_owned();
    let whole: Option<i64> = within.parse().ok();
    if !within.is_empty() && whole.is_none() {
        form.refuse("within", "envelope-elsewhere");
    }
    let (Some(year), Some(cents), true) = (year, cents, form.is_fine()) else {
        return None;
    };
    Some(Envelope {
        id: chance::row(),
        within: whole,
        year,
        purpose,
        cents,
        only: Only::default(),
    })
}

/// Takes an envelope away that has no parts; sent twice, the second finds it gone.
async fn take_away(
    cx: &Cx,
    mut transaction: Writing,
    (programme, funder, acting): (&Programme, &Organisation, Acting),
    form: &Form,
    led: &str,
) -> Result<Response, Error> {
    let Ok(id) = form.value("envelope").parse() else {
        return Ok(cx.redirect_done(led));
    };
    let keeping = Keeping {
        funder,
        acting,
        now: cx.now(),
    };
    if !actions::take_away(&mut transaction, keeping, programme, id).await? {
        let mut again = Form::new().with("sending", &chance::token());
        again.refuse("within", "envelope-has-parts");
        return Ok(refused(
            page(cx, &mut transaction, (programme, funder), &again, None).await?,
        ));
    }
    transaction.commit().await.map_err(StoreError::from)?;
    // What its whole had delegated is left there again.
    moved(cx, &[programme.id]).await;
    Ok(cx.redirect_saying(led, &cx.t("envelope-done-gone")))
}
