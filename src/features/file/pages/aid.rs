//! State aid received: each aid, and the total against its ceiling.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::words;
use crate::features::accounts::scoped;
use crate::features::directory::{self, Organisation};
use crate::features::file::aid::{self, Aid, Regime, STATES, Total};
use crate::features::file::amount;
use crate::features::file::reader;
use crate::features::file::store::{aid as store, undertaking};
use crate::shared::authz::{Clearance, Power};
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page(
            "/organisations/{id}/file/aid",
            Access::HoldingEither(Power::SeeFile, Power::ReadFiles),
            get(show).post(add),
        )
        .page(
            "/organisations/{id}/file/aid/{aid}/remove",
            Access::Holding(Power::EditFile),
            post(remove).get(back),
        )
}

#[derive(Template)]
#[template(path = "features/file/templates/aid.html")]
struct AidPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    form: &'a Form,
    aids: Vec<Aid>,
    totals: Vec<Total>,
    /// With all that form one undertaking with it: who they are, and their totals.
    together: Option<(String, Vec<Total>)>,
    since: String,
    may_edit: bool,
    address: String,
}

impl AidPage<'_> {
    fn regimes(&self) -> Vec<(&'static str, String)> {
        let named = |regime: Regime| self.cx.t(&format!("aid-regime-{}", regime.as_str()));
        Regime::ALL
            .into_iter()
            .map(|regime| (regime.as_str(), named(regime)))
            .collect()
    }

    fn states(&self) -> Vec<(&'static str, String)> {
        let named = |state: &str| self.cx.t(&format!("aid-state-{state}"));
        STATES.into_iter().map(|state| (state, named(state))).collect()
    }

    /// Under which law an aid was given.
    fn law(&self, aid: &Aid) -> String {
        let regime = self.cx.t(&format!("aid-regime-{}", aid.regime.as_str()));
        let state = self.cx.t(&format!("aid-state-{}", aid.member_state));
        format!("{regime} · {state}")
    }

    /// A total in a sentence, with the ceiling and where it is written.
    fn told(&self, total: &Total) -> String {
        use crate::shared::i18n::Arg;
        let cx = self.cx;
        let regime = cx.t(&format!("aid-regime-{}", total.regime.as_str()));
        let state = cx.t(&format!("aid-state-{}", total.member_state));
        let received = cx.money(&total.cents);
        let args = [
            ("received", Arg::Text(received.as_str())),
            ("regime", Arg::Text(&regime)),
            ("state", Arg::Text(&state)),
        ];
        let told = cx.ta("aid-total", &args);
        let Some(ceiling) = total.ceiling else {
            return format!("{told} {}", cx.t("aid-no-ceiling"));
        };
        let (most, left) = (
            cx.money(&ceiling.cents),
            cx.money(&total.left().unwrap_or_default()),
        );
        let args = [
            ("ceiling", Arg::Text(most.as_str())),
            ("left", Arg::Text(&left)),
            ("source", Arg::Text(aid::cited(ceiling.source))),
        ];
        let key = if total.is_over() {
            "aid-over"
        } else if total.is_near() {
            "aid-near"
        } else {
            "aid-under"
        };
        format!("{told} {}", cx.ta(key, &args))
    }
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let form = Form::new()
        .with("sending", &chance::token())
        .with("regime", Regime::General.as_str());
    page(&cx, &id, form).await
}

async fn page(cx: &Cx, id: &str, form: Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, reader) = reader::reading(cx, &mut connection, id).await?;
    if !reader.sees(Clearance::Funders) {
        return Err(Error::NotFound);
    }
    let aids = store::of(&mut connection, organisation.id).await?;
    let today = cx.app.clock.today();
    let together = together(cx, &mut connection, organisation.id).await?;
    let form = if form.value("state").is_empty() {
        // Whoever is of another country says it: none is more likely.
        let state = words::country(&cx.app, &organisation).member_state();
        form.with("state", state.unwrap_or_default())
    } else {
        form
    };
    cx.page(&AidPage {
        cx,
        totals: aid::totals(&aids, today),
        together,
        aids,
        since: cx.date(&aid::window_start(today)),
        may_edit: reader.is_owner() && cx.could(Power::EditFile, Some(organisation.id)),
        address: cx.url(&format!("/organisations/{}/file", organisation.slug())),
        organisation: &organisation,
        form: &form,
    })
}

/// Who forms one undertaking with an organisation, and what they declared together; nothing where it stands alone.
async fn together(
    cx: &Cx,
    connection: &mut Connection,
    organisation: i64,
) -> Result<Option<(String, Vec<Total>)>, Error> {
    let members = undertaking::members(connection, organisation).await?;
    if members.len() < 2 {
        return Ok(None);
    }
    let mut aids = Vec::new();
    for member in &members {
        aids.append(&mut store::of(connection, *member).await?);
    }
    let mut names: Vec<String> = directory::any_by_ids(connection, &members)
        .await?
        .into_iter()
        .map(|one| one.name)
        .collect();
    names.sort_unstable();
    Ok(Some((names.join(", "), aid::totals(&aids, cx.app.clock.today()))))
}

async fn back(cx: Cx, Path((id, _)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    scoped(&cx, &mut connection, &id, Power::EditFile).await?;
    Ok(cx.redirect(&cx.url(&format!("/organisations/{id}/file/aid"))))
}

async fn add(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = scoped(&cx, &mut transaction, &id, Power::EditFile).await?;
    let regime = form.value("regime").parse::<Regime>();
    if regime.is_err() {
        form.refuse("regime", "aid-regime-wrong");
    }
    let state = STATES.into_iter().find(|state| form.is("state", state));
    if state.is_none() {
        form.refuse("state", "aid-state-wrong");
    }
    let granted_on = words::day(form.value("granted_on")).filter(|day| *day <= cx.app.clock.today());
    if granted_on.is_none() {
        form.refuse("granted_on", "aid-day-wrong");
    }
    let typed = amount::read(form.value("amount"), cx.lang);
    let cents = typed.ok().filter(|cents| *cents > 0);
    if cents.is_none() {
        let twofold = typed == Err(amount::Unread::Twofold);
        form.refuse(
            "amount",
            if twofold {
                "aid-amount-twofold"
            } else {
                "aid-amount-wrong"
            },
        );
    }
    let funder = form.required("funder", 150, "aid-funder-wrong");
    let subject = form.value("subject").trim().chars().take(300).collect();
    let (Ok(regime), Some(state), Some(granted_on), Some(cents), true) =
        (regime, state, granted_on, cents, form.is_fine())
    else {
        drop(transaction);
        let mut page = page(&cx, &id, form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let home = cx.url(&format!("/organisations/{}/file/aid", organisation.slug()));
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let aid = Aid {
        id: chance::row(),
        regime,
        member_state: state.into(),
        granted_on,
        cents,
        funder,
        subject,
    };
    store::add(&mut transaction, organisation.id, &aid, acting, cx.now()).await?;
    let after = format!("{} {state} {granted_on} {cents}", regime.as_str());
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "state-aid-added",
        object: &format!("state-aid:{}", aid.id),
        after: Some(&after),
        ..Act::default()
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    once::note(&mut transaction, form.value("sending"), person, &home, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&home, &cx.t("aid-said-added")))
}

async fn remove(cx: Cx, Path((id, number)): Path<(String, String)>) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = scoped(&cx, &mut transaction, &id, Power::EditFile).await?;
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    if store::remove(&mut transaction, organisation.id, number, cx.now()).await? {
        let act = Act {
            acting: Some(acting),
            organisation: Some(&organisation.key),
            act: "state-aid-removed",
            object: &format!("state-aid:{number}"),
            ..Act::default()
        };
        journal::record(&mut transaction, cx.now(), &act).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        let there = cx.url(&format!("/organisations/{}/file/aid", organisation.slug()));
        return Ok(cx.redirect_saying(&there, &cx.t("aid-said-removed")));
    }
    Ok(cx.redirect(&cx.url(&format!("/organisations/{}/file/aid", organisation.slug()))))
}
