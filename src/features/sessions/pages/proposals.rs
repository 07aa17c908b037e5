//! Proposals of allocation: those that were made, and asking for another.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::measures::reaches;
use super::{Around, COMES, refused};
use crate::features::directory;
use crate::features::sessions::acts;
use crate::features::sessions::finding::{self, Found};
use crate::features::sessions::inputs::{Cap, Inputs, METHOD, Wish};
use crate::features::sessions::proposing;
use crate::features::sessions::rooms::rooms;
use crate::features::sessions::store::proposals::{self as store, Kept};
use crate::features::sessions::table::Table;
use crate::features::sessions::told::Told;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Cx, Error, Form, Routes, get};
use crate::shared::{chance, once};

/// Proposals of one session at most: each takes minutes of a machine.
const MOST: i64 = 60;
/// Trials of one organisation at one session at most: what it tries for itself takes nothing from the others.
const TRIALS_MOST: i64 = 20;
/// Characters of the source of a rule at most.
const SOURCE_MOST: usize = 200;

pub(super) fn routes() -> Routes {
    Routes::new().page("/desk/sessions/{id}/proposals", COMES, get(show).post(ask))
}

/// A proposal: its page, when it was asked for, by whom, how far it is, whether it is a trial.
struct Line {
    url: String,
    when: String,
    by: String,
    trial: bool,
}

#[derive(Template)]
#[template(path = "features/sessions/templates/proposals.html")]
struct ProposalsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    around: Around,
    lines: Vec<Line>,
    /// Whether the asker may ask for one, and say what requests are worth.
    asks: bool,
    scores: bool,
    requests: u64,
    /// What of those that were made last reaches associations without employees, by the addresses of their pages.
    reach: HashMap<String, String>,
}

/// Under which mandate the asker asks for a proposal: somebody who reads for a funder that takes part.
fn asking(found: &Found, table: &Table) -> Option<(i64, Acting)> {
    let taking = |id: i64| table.columns.iter().any(|column| column.funder.id == id);
    let open = found.session.is_open();
    found.funders.iter().copied().find(|(id, _)| open && taking(*id))
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    page(&cx, &mut connection, &found, &blank()).await
}

/// The form before anybody typed anything.
pub(super) fn blank() -> Form {
    Form::new()
        .with("sending", &chance::token())
        .with("useful", "50")
        .with("public", "100")
}

pub(super) async fn page(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    form: &Form,
) -> Result<Response, Error> {
    let table = finding::table(cx, connection, found).await?;
    let around = Around::of(cx, found, "/proposals");
    let reaches = reaches(cx, connection, (found.session.id, &table)).await?;
    let every = store::of(connection, found.session.id).await?;
    // A trial is for whoever asked for it.
    let shown = every
        .iter()
        .filter(|one| one.trial == 0 || found.reads_for(one.organisation_id));
    let lines = shown.map(|one| Line {
        url: format!("{}/proposals/{}", around.base, one.id),
        when: cx.moment(&one.asked_at),
        by: match one.done < one.steps {
            true => format!(
                "{} · {}",
                found.name(one.organisation_id),
                progress(cx, one.done, one.steps)
            ),
            false => found.name(one.organisation_id).to_owned(),
        },
        trial: one.trial == 1,
    });
    let columns = &mut table.columns.iter();
    cx.page(&ProposalsPage {
        lines: lines.collect(),
        asks: asking(found, &table).is_some(),
        scores: found.session.is_open()
            && columns.any(|column| cx.could(Power::KeepProgrammes, Some(column.funder.id))),
        requests: table.requests.len() as u64,
        reach: reaches
            .into_iter()
            .map(|(id, said)| (format!("{}/proposals/{id}", around.base), said))
            .collect(),
        form,
        around,
        cx,
    })
}

/// How far a proposal is, in words.
pub(super) fn progress(cx: &Cx, done: i64, steps: i64) -> String {
    let (done, steps) = (done.to_string(), steps.to_string());
    cx.ta(
        "proposals-progress",
        &[("done", Arg::Text(&done)), ("steps", Arg::Text(&steps))],
    )
}

async fn ask(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::in_turn(&cx, &mut transaction, &id).await?;
    let table = finding::table(&cx, &mut transaction, &found).await?;
    let (organisation, acting) = asking(&found, &table).ok_or(Error::NotFound)?;
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), Some(acting.person)).await? {
        return Ok(cx.redirect_done(&led));
    }
    let counts = store::count(&mut transaction, found.session.id, organisation).await?;
    let published = u64::from(found.session.seed);
    let wish = wish(&mut form, published);
    let is_trial = wish.as_ref().is_some_and(|wish| wish.seed != published);
    if counts.under_way > 0 {
        form.refuse("useful", "proposals-under-way");
    } else if is_trial && counts.trials >= TRIALS_MOST {
        form.refuse("seed", "proposals-trials-full");
    } else if !is_trial && counts.shared >= MOST {
        form.refuse("useful", "proposals-full");
    }
    let inputs = match wish.filter(|_| form.is_fine()) {
        Some(wish) => Some(inputs(&cx, &mut transaction, (&found, &table), &wish).await?),
        None => None,
    };
    if inputs.as_ref().is_some_and(|inputs| inputs.askers.is_empty()) {
        form.refuse("useful", "proposals-nothing");
    }
    let Some(inputs) = inputs.filter(|_| form.is_fine()) else {
        return Ok(refused(page(&cx, &mut transaction, &found, &form).await?));
    };
    let steps = proposing::steps(inputs.askers.len(), inputs.payers.len());
    let kept = Kept {
        id: chance::row(),
        session: found.session.id,
        organisation,
        method: METHOD.to_owned(),
        inputs: serde_json::to_string(&inputs).map_err(|error| Error::Internal(error.into()))?,
        run: None,
        told: Told::default().written(),
        done: 0,
        steps: i64::try_from(steps).unwrap_or(i64::MAX),
        fault: String::new(),
        asked_at: cx.now(),
        trial: inputs.seed != published,
    };
    store::insert(&mut transaction, &kept, acting).await?;
    let by = found.by((organisation, acting), cx.now());
    acts::tell(
        &mut transaction,
        by,
        ("proposal-asked", &found.session),
        Some(&kept.inputs),
    )
    .await?;
    let led = format!("{}/proposals/{}", cx.url(&found.session.path()), kept.id);
    once::note(
        &mut transaction,
        form.value("sending"),
        Some(acting.person),
        &led,
        cx.now(),
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    proposing::begin(&cx.app, kept.id);
    Ok(cx.redirect(&led))
}

/// How it is asked for; what is wrong is said on the form. Ties are broken by the published number, where nobody tries another.
fn wish(form: &mut Form, published: u64) -> Option<Wish> {
    let percent = |form: &Form, field: &str| {
        let typed: Option<u8> = form.value(field).trim().parse().ok();
        typed.filter(|percent| *percent <= 100)
    };
    let useful = percent(form, "useful");
    if useful.is_none() {
        form.refuse("useful", "proposals-useful-wrong");
    }
    let typed = form.value("seed").trim();
    let seed: Option<u64> = match typed.is_empty() {
        true => Some(published),
        // A number that people can read aloud.
        false => typed.parse().ok().filter(|seed| *seed <= u64::from(u32::MAX)),
    };
    if seed.is_none() {
        form.refuse("seed", "proposals-seed-wrong");
    }
    let public = match form.value("public").trim().is_empty() {
        true => Some(100),
        false => percent(form, "public"),
    };
    if public.is_none() {
        form.refuse("public", "proposals-useful-wrong");
    }
    let source = plain(form.value("source")).replace('\n', " ");
    let capped = public.is_some_and(|percent| percent < 100);
    if source.chars().count() > SOURCE_MOST || (capped && source.is_empty()) {
        form.refuse("source", "proposals-source-wrong");
    }
    let (useful, seed, percent) = (useful?, seed?, public?);
    let wish = Wish {
        useful,
        seed,
        cap: capped.then_some(Cap { percent, source }),
    };
    form.is_fine().then_some(wish)
}

/// What a proposal is made from, as it stands now.
async fn inputs(
    cx: &Cx,
    connection: &mut Connection,
    (found, table): (&Found, &Table),
    wish: &Wish,
) -> Result<Inputs, Error> {
    let said = store::points(connection, found.session.id).await?;
    let points: HashMap<(i64, i64), u32> = said
        .into_iter()
        .filter_map(|(programme, application, points)| {
            Some(((programme, application), u32::try_from(points).ok()?))
        })
        .collect();
    let staff = directory::staff(connection, &table.partners()).await?;
    let mut inputs = Inputs::of(table, wish, &points, &staff, &cx.app.territory);
    let askers = inputs.askers.iter();
    let askers: Vec<_> = askers.map(|one| (one.application, &one.lines[..])).collect();
    inputs.rooms = rooms(connection, &cx.app, (table, &askers), true).await?;
    Ok(inputs)
}
