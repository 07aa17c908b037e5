//! Requesting money without any call: the programmes that could fit, each with its reasons, those that are chosen, and
//! what was sent already.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use budgets::{Scope, Side};

use super::fitting::{Stance, about, reasons};
use super::requests;
use crate::features::applications::acts::choosing;
use crate::features::applications::alike;
use crate::features::applications::application::{Answers, Application};
use crate::features::applications::checking::{self, Check};
use crate::features::applications::goal::{self, PROGRAMMES};
use crate::features::applications::store::{answered, applications};
use crate::features::applications::words;
use crate::features::directory::{self, Organisation};
use crate::features::programmes::{self, Programme, TOGETHER_MOST, Taking, Version};
use crate::features::projects::{self, Found, Stage};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/submission/programmes",
        Access::Holding(Power::SeeFile),
        get(show).post(save),
    )
}

/// A programme that is chosen.
pub(super) struct Chosen {
    pub url: String,
    pub name: (String, Option<&'static str>),
    pub funder: String,
    pub days: String,
    /// What is requested of it.
    pub amount: String,
    /// Its address, in forms.
    pub address: String,
}

/// The programmes that are chosen.
pub(super) fn chosen(cx: &Cx, check: &Check) -> Vec<Chosen> {
    let matrix = check.requests.matrix(None);
    let columns = check.requests.columns.iter();
    columns
        .map(|column| Chosen {
            url: cx.url(&format!("/programmes/{}", column.programme.address)),
            name: programmes::name(cx, &column.version.content),
            funder: programmes::offered_by(cx, &column.programme, &column.funder),
            days: programmes::days(cx, &column.version.content),
            amount: cx.money(&matrix.column(column.programme.id)),
            address: column.programme.address.clone(),
        })
        .collect()
}

/// A programme that could be chosen.
struct Offer {
    address: String,
    url: String,
    name: (String, Option<&'static str>),
    funder: String,
    facts: Vec<String>,
    /// Why it could fit or not: a mark where it speaks for or against it, and the words.
    reasons: Vec<(&'static str, String)>,
    /// Whether it may be chosen.
    open: bool,
}

/// How programmes stand to a group: the end of a text key, and the programmes.
type Group = (&'static str, Vec<Offer>);

#[derive(Template)]
#[template(path = "features/applications/templates/choosing.html")]
struct ChoosingPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    here: String,
    title: (String, Option<&'static str>),
    chosen: Vec<Chosen>,
    /// Where amounts are written, and where it is checked, signed and sent.
    next: Option<(String, String)>,
    /// What was sent: number and state, to whom, address.
    sent: Vec<(String, String, String)>,
    groups: Vec<Group>,
    alone: bool,
    writes: bool,
    /// Why nothing can be chosen by whoever reads it; nothing for whoever may.
    reads: Option<String>,
    leads: bool,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = projects::find_within(&cx, &mut connection, &id).await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &mut connection, &found, &form).await
}

async fn looked_at(cx: &Cx, connection: &mut Connection, found: &Found) -> Result<Check, Error> {
    let check = checking::check(cx, connection, found, PROGRAMMES).await?;
    check.ok_or(Error::NotFound)
}

async fn page(cx: &Cx, connection: &mut Connection, found: &Found, form: &Form) -> Result<Response, Error> {
    let check = looked_at(cx, connection, found).await?;
    let mut sent = Vec::new();
    let mut every = applications::of_projects(connection, &[found.project.id]).await?;
    every.retain(|one| one.call.is_none() && one.submitted > 0);
    let ids: Vec<i64> = every.iter().map(|one| one.id).collect();
    let known = answered::of(connection, &ids).await?;
    for application in every {
        let answers = known.get(&application.id);
        sent.push(line(cx, connection, found, (&application, answers)).await?);
    }
    let chosen = chosen(cx, &check);
    let living = check.living();
    let prepares = living.is_none_or(|living| living.state.may_change(false));
    let (title, lang) = found.content.said("title", cx.lang).unwrap_or(("", cx.lang));
    let here = format!("{}/submission/programmes", found.path());
    let reads = reads(cx, found, prepares);
    cx.page(&ChoosingPage {
        form,
        base: cx.url(&found.path()),
        here: cx.url(&here),
        title: (title.to_owned(), cx.foreign(lang)),
        next: (!chosen.is_empty()).then(|| {
            let check = format!("{}/submission?call={PROGRAMMES}", found.path());
            (requests::url(cx, found, PROGRAMMES, None), cx.url(&check))
        }),
        groups: groups(cx, connection, found, &check).await?,
        chosen,
        sent,
        alone: found.members().filter(|one| one.has_budget()).count() == 1,
        writes: reads.is_none(),
        reads,
        leads: prepares && found.leads(cx),
        cx,
    })
}

/// Why nothing can be chosen: it is over, or others choose; nothing for whoever may.
fn reads(cx: &Cx, found: &Found, prepares: bool) -> Option<String> {
    if !prepares || found.project.stage != Stage::Preparing {
        return Some(cx.t("request-choose-settled"));
    }
    if found.writes(cx) {
        return None;
    }
    let partners: Vec<String> = found.members().map(|one| one.organisation.name.clone()).collect();
    let partners = words::all(&cx.app, cx.lang, &partners);
    Some(cx.tv("request-choose-who", "partners", &partners))
}

/// An application that was sent: number and state, to whom, address.
async fn line(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (application, answers): (&Application, Option<&Answers>),
) -> Result<(String, String, String), Error> {
    let own = projects::requested_with(connection, application.id).await?;
    let mut ids: Vec<i64> = own.iter().map(|one| one.programme).collect();
    ids.sort_unstable();
    ids.dedup();
    let named = projects::programmes_named(connection, cx.lang, &ids).await?;
    let named: Vec<String> = named.into_values().collect();
    let state = words::stands_now(&cx.app, cx.lang, application, answers);
    // What may still be corrected is corrected where it is checked.
    let url = match application.state.may_change(false) && found.leads(cx) {
        true => format!(
            "{}/submission?call={}",
            found.path(),
            goal::word_of(Some(application))
        ),
        false => format!("/applications/{}", application.address),
    };
    Ok((
        format!("{} · {state}", application.number),
        words::all(&cx.app, cx.lang, &named),
        cx.url(&url),
    ))
}

/// The programmes that are not chosen, by how they stand to the group.
async fn groups(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    check: &Check,
) -> Result<Vec<Group>, StoreError> {
    let every = programmes::published(connection).await?;
    let ids: Vec<i64> = every.iter().map(|(programme, _)| programme.funder).collect();
    let funders = directory::published_by_ids(connection, &ids).await?;
    let today = cx.app.clock.today();
    let partners: Vec<&Organisation> = found
        .members()
        .filter(|one| one.has_budget())
        .map(|one| &one.organisation)
        .collect();
    let every_year = Scope {
        partner: None,
        year: None,
    };
    let spoken = alike::spoken(&cx.app.territory.themes, &about(&found.content));
    let stance = Stance {
        spoken: &spoken,
        partners: &partners,
        somewhere: !found.content.communes().is_empty(),
        charges: check.budget.sheet(every_year).total(Side::Charge),
    };
    let kinds: Vec<&str> = partners.iter().map(|one| one.kind.as_str()).collect();
    let communes = cx.app.territory.every_code(&found.content.communes());
    let mut groups: Vec<Group> = vec![("fit", Vec::new()), ("other", Vec::new()), ("over", Vec::new())];
    for (programme, version) in &every {
        let mut columns = check.requests.columns.iter();
        let chosen = columns.any(|column| column.programme.id == programme.id);
        let funder = funders.iter().find(|one| one.id == programme.funder);
        let Some(funder) = funder.filter(|_| !chosen && programme.state == programmes::State::Published)
        else {
            continue;
        };
        let fit = programmes::fit(&version.content, &kinds, &communes, today);
        let at = match (fit.takes, fit.is_likely()) {
            (Taking::Until(_), _) => 2,
            (Taking::Now | Taking::From(_), true) => 0,
            (Taking::Now | Taking::From(_), false) => 1,
        };
        let offer = offer(cx, connection, (programme, version, funder), (&fit, &stance)).await?;
        groups[at].1.push(offer);
    }
    groups.retain(|(_, offers)| !offers.is_empty());
    Ok(groups)
}

async fn offer(
    cx: &Cx,
    connection: &mut Connection,
    (programme, version, funder): (&Programme, &Version, &Organisation),
    (fit, stance): (&programmes::Fit, &Stance<'_>),
) -> Result<Offer, StoreError> {
    let content = &version.content;
    let this = cx.app.clock.today().year();
    let set_aside = programmes::set_aside_from(connection, programme.id, this).await?;
    let mut facts = vec![programmes::days(cx, content)];
    facts.extend(requests::rules(cx, content, set_aside));
    Ok(Offer {
        address: programme.address.clone(),
        url: cx.url(&format!("/programmes/{}", programme.address)),
        name: programmes::name(cx, content),
        funder: programmes::offered_by(cx, programme, funder),
        facts,
        reasons: reasons(cx, content, (fit, stance)),
        open: !matches!(fit.takes, Taking::Until(_)),
    })
}

async fn save(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = projects::find_within(&cx, &mut transaction, &id).await?;
    projects::hold(&mut transaction, found.project.id).await?;
    let found = projects::find_within(&cx, &mut transaction, &id).await?;
    let person = Some(cx.someone()?.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let check = looked_at(&cx, &mut transaction, &found).await?;
    let here = cx.url(&format!("{}/submission/programmes", found.path()));
    let leaves = form.is("act", "leave");
    let (acting, speaks) = match leaves {
        // Whoever leaves a programme out takes the amounts of all away: the lead speaks for them.
        true => {
            let lead = found.lead().ok_or(Error::NotFound)?;
            (found.leading(&cx)?, lead)
        }
        false if found.project.stage == Stage::Preparing => found.acting(&cx, Power::WriteProjects)?,
        false => return Err(Error::NotFound),
    };
    let who = (speaks.organisation.id, speaks.organisation.key.as_str());
    let mut wanted = Vec::new();
    // One more is read than may be, so that it is said and not left out.
    for address in form.every("programme").iter().take(TOGETHER_MOST + 1) {
        let programme = programmes::find(&mut transaction, address).await?;
        wanted.push(programme.filter(|one| one.published > 0).ok_or(Error::NotFound)?);
    }
    if wanted.is_empty() {
        form.refuse("programmes", "request-choose-none");
        return refused(&cx, transaction, &found, &form).await;
    }
    let done = match leaves {
        true => leave(&cx, &mut transaction, (&found, &check), &wanted, (who, acting)).await?,
        false => {
            choose(
                &cx,
                &mut transaction,
                (&found, &check),
                (&wanted, &mut form),
                (who, acting),
            )
            .await?
        }
    };
    if !form.is_fine() {
        return refused(&cx, transaction, &found, &form).await;
    }
    if !done {
        return Ok(cx.redirect_saying(&here, &cx.t("application-not-now")));
    }
    once::note(&mut transaction, form.value("sending"), person, &here, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let said = if leaves {
        "request-done-left"
    } else {
        "request-done-chosen"
    };
    Ok(cx.redirect_saying(&here, &cx.t(said)))
}

type Who<'a> = ((i64, &'a str), Acting);

async fn leave(
    cx: &Cx,
    connection: &mut Connection,
    (found, check): (&Found, &Check),
    wanted: &[Programme],
    who: Who<'_>,
) -> Result<bool, Error> {
    let Some(living) = check.living() else {
        return Ok(false);
    };
    for programme in wanted {
        if !choosing::leave_out(connection, &cx.app, (found, living), programme, who).await? {
            return Ok(false);
        }
    }
    Ok(true)
}

async fn choose(
    cx: &Cx,
    connection: &mut Connection,
    (found, check): (&Found, &Check),
    (wanted, form): (&[Programme], &mut Form),
    who: Who<'_>,
) -> Result<bool, Error> {
    let today = cx.app.clock.today();
    for programme in wanted {
        let versions = programmes::versions(connection, programme.id).await?;
        let Some(version) = versions.first() else {
            return Err(Error::NotFound);
        };
        let over = matches!(programmes::taking(&version.content, today), Taking::Until(_));
        if over || programme.state != programmes::State::Published {
            form.refuse("programmes", "request-choose-over");
        }
    }
    let chosen = check.requests.columns.len();
    if chosen + wanted.len() > TOGETHER_MOST {
        form.refuse("programmes", "request-choose-many");
    }
    if !form.is_fine() {
        return Ok(false);
    }
    let wanted: Vec<&Programme> = wanted.iter().collect();
    Ok(choosing::choose(connection, &cx.app, (found, check), &wanted, who).await?)
}

/// The page again, with what was wrong; nothing was written.
async fn refused(
    cx: &Cx,
    transaction: crate::shared::store::Writing,
    found: &Found,
    form: &Form,
) -> Result<Response, Error> {
    drop(transaction);
    let mut connection = cx.app.db.read().await?;
    let mut response = page(cx, &mut connection, found, form).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}
