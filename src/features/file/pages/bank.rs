//! Bank details: seen by those who keep them, changed by one and confirmed by another.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use crate::features::accounts::scoped;
use crate::features::directory::{self, Organisation};
use crate::features::file::bank::{DELAY_DAYS, masked, printed, read};
use crate::features::file::deciding::{self, Outcome};
use crate::features::file::reader::{self, Funder};
use crate::features::file::store::bank::{self, Account, Decision, Standing};
use crate::shared::authz::{Acting, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    let decides = Access::HoldingEither(Power::SeeFile, Power::CheckPieces);
    Routes::new()
        .page(
            "/organisations/{id}/file/bank",
            Access::HoldingEither(Power::SeeFile, Power::CheckPieces),
            get(show).post(change),
        )
        .page(
            "/organisations/{id}/file/bank/confirm",
            decides,
            post(confirm).get(back),
        )
        .page(
            "/organisations/{id}/file/bank/refuse",
            decides,
            post(refuse).get(back),
        )
}

/// A line of the history.
struct Past {
    iban: String,
    state: String,
    date: String,
}

#[derive(Template)]
#[template(path = "features/file/templates/bank.html")]
struct BankPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    form: &'a Form,
    /// The account in force.
    current: Option<(String, String)>,
    /// The account that waits.
    waiting: Option<(String, String)>,
    waiting_id: i64,
    waits_for: String,
    /// Whether the asker may confirm what waits.
    may_confirm: bool,
    may_refuse: bool,
    may_change: bool,
    /// The funders among which an agent says for which they decide: key and name; none where there is one.
    funders: Vec<(String, String)>,
    history: Vec<Past>,
    address: String,
}

/// As whom somebody comes to this page.
enum As {
    /// One who keeps the organisation's bank details.
    Keeper,
    /// Somebody else of the organisation: sees masks, and may refuse what waits.
    Member(Acting),
    /// An agent who checks papers: sees masks, and what nobody else could confirm.
    /// Under which mandate, once they said so; and the funders for which they may.
    Agent(Option<Acting>, Vec<Funder>),
}

/// The organisation and as whom the asker comes; nothing is there for others.
async fn coming(
    cx: &Cx,
    connection: &mut Connection,
    id: &str,
    wanted: &str,
) -> Result<(Organisation, As), Error> {
    match scoped(cx, connection, id, Power::SeeBankDetails).await {
        Ok((organisation, _)) => return Ok((organisation, As::Keeper)),
        Err(Error::NotFound) => {}
        Err(other) => return Err(other),
    }
    match scoped(cx, connection, id, Power::SeeFile).await {
        Ok((organisation, acting)) => return Ok((organisation, As::Member(acting))),
        Err(Error::NotFound) => {}
        Err(other) => return Err(other),
    }
    let named = directory::number_of_key(connection, directory::key_in_address(id)).await?;
    let mut funders = reader::funders(cx, connection, Power::CheckPieces, named).await?;
    if let Some(funder) = funders.first() {
        cx.acting(Power::CheckPieces, Some(funder.id))?;
    }
    let (organisation, reader) = reader::reading(cx, connection, id).await?;
    funders.retain(|funder| funder.id != organisation.id);
    if funders.is_empty() || reader.is_owner() {
        return Err(Error::NotFound);
    }
    let acting = match reader::chosen(&funders, wanted) {
        Some(funder) => Some(cx.acting(Power::CheckPieces, Some(funder.id))?),
        None => None,
    };
    Ok((organisation, As::Agent(acting, funders)))
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &id, &form).await
}

async fn page(cx: &Cx, id: &str, form: &Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, coming) = coming(cx, &mut connection, id, form.value("for")).await?;
    let accounts = bank::of(&mut connection, organisation.id).await?;
    let keeper = matches!(coming, As::Keeper);
    let seen = |account: &Account| {
        let iban = if keeper {
            printed(&account.iban)
        } else {
            masked(&account.iban)
        };
        (iban, account.holder.clone())
    };
    let with = |standing| accounts.iter().find(|account| account.state == standing);
    let waiting = with(Standing::Proposed);
    let member = matches!(coming, As::Member(_));
    if !keeper && waiting.is_none_or(|account| !account.alone && !member) {
        // Nothing here waits for them.
        return Err(Error::NotFound);
    }
    let own =
        waiting.is_some_and(|account| Some(account.proposed_by) == cx.actor().map(|actor| actor.person));
    let confirmers = match waiting {
        Some(account) => deciding::confirmers(&cx.app, &mut connection, account).await?,
        None => Vec::new(),
    };
    let may_confirm = match coming {
        As::Keeper => cx.actor().is_some_and(|actor| confirmers.contains(&actor.person)),
        As::Member(_) => false,
        As::Agent(..) => confirmers.is_empty(),
    };
    let funders = match &coming {
        As::Agent(_, funders) if funders.len() > 1 => funders
            .iter()
            .map(|one| (one.key.clone(), one.name.clone()))
            .collect(),
        As::Agent(..) | As::Keeper | As::Member(_) => Vec::new(),
    };
    let may_change = keeper && cx.could(Power::EditBankDetails, Some(organisation.id));
    let history = accounts
        .iter()
        .filter(|account| matches!(account.state, Standing::Past | Standing::Refused))
        .filter(|_| keeper)
        .map(|account| Past {
            iban: masked(&account.iban),
            state: cx.t(&format!("bank-{}", account.state.as_str())),
            date: cx.day(&account.decided_at.unwrap_or(account.proposed_at)),
        })
        .collect();
    let waits_for = waiting.map_or_else(String::new, |account| {
        let until = account.proposed_at + DELAY_DAYS * 24 * 3600;
        if account.alone {
            cx.tv("bank-waits-alone", "date", &cx.day(&until))
        } else if own || !may_confirm {
            cx.t("bank-waits-other")
        } else {
            cx.t("bank-waits-you")
        }
    });
    cx.page(&BankPage {
        cx,
        current: with(Standing::Current).map(seen),
        waiting: waiting.map(seen),
        waiting_id: waiting.map_or(0, |account| account.id),
        waits_for,
        may_confirm: waiting.is_some() && !own && may_confirm && (may_change || !keeper),
        may_refuse: waiting.is_some(),
        may_change,
        funders,
        history,
        address: cx.url(&format!("/organisations/{}/file", organisation.slug())),
        organisation: &organisation,
        form,
    })
}

async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    coming(&cx, &mut connection, &id, "").await?;
    Ok(cx.redirect(&cx.url(&format!("/organisations/{id}/file/bank"))))
}

async fn change(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = scoped(&cx, &mut transaction, &id, Power::EditBankDetails).await?;
    let holder = form.required("holder", 70, "bank-holder-wrong");
    let iban = read(form.value("iban"));
    if form.value("iban").trim().is_empty() {
        form.refuse("iban", "bank-iban-empty");
    } else if iban.is_none() {
        form.refuse("iban", "bank-iban-wrong");
    }
    let (Some(iban), true) = (iban, form.is_fine()) else {
        drop(transaction);
        let mut page = page(&cx, &id, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let home = cx.url(&format!("/organisations/{}/file/bank", organisation.slug()));
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let proposed =
        deciding::propose(&cx.app, &mut transaction, &organisation, (iban, holder), acting).await?;
    if proposed.is_none() {
        drop(transaction);
        form.refuse("iban", "form-changed-meanwhile");
        let mut page = page(&cx, &id, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    once::note(&mut transaction, form.value("sending"), person, &home, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&home, &cx.t("bank-said-proposed")))
}

async fn confirm(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    decide(&cx, &id, &form, true).await
}

async fn refuse(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    decide(&cx, &id, &form, false).await
}

async fn decide(cx: &Cx, id: &str, form: &Form, confirmed: bool) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, coming) = coming(cx, &mut transaction, id, form.value("for")).await?;
    let (acting, how) = match coming {
        As::Keeper if confirmed => (
            cx.acting(Power::EditBankDetails, Some(organisation.id))?,
            "person",
        ),
        As::Keeper => (cx.acting(Power::SeeFile, Some(organisation.id))?, "person"),
        As::Member(_) if confirmed => return Err(Error::NotFound),
        As::Member(acting) => (acting, "person"),
        As::Agent(Some(acting), _) => (acting, "agent"),
        As::Agent(None, _) => {
            // Whoever acts for several funders says for which.
            drop(transaction);
            let mut form = form.clone();
            form.refuse("for", "file-for-unsaid");
            let mut page = page(cx, id, &form).await?;
            *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(page);
        }
    };
    let accounts = bank::of(&mut transaction, organisation.id).await?;
    let home = cx.url(&format!("/organisations/{}/file/bank", organisation.slug()));
    // What is decided is what was shown, not what was proposed meanwhile.
    let shown = |account: &&Account| {
        account.state == Standing::Proposed && form.value("account") == account.id.to_string()
    };
    let after = match how {
        "person" if cx.could(Power::SeeBankDetails, Some(organisation.id)) => home,
        _ => cx.url(&format!("/organisations/{}/file", organisation.slug())),
    };
    let Some(account) = accounts.iter().find(shown) else {
        return Ok(cx.redirect(&after));
    };
    let decision = Decision {
        confirmed,
        acting: Some(acting),
        how,
        at: cx.now(),
    };
    match deciding::decide(&cx.app, &mut transaction, &organisation, account, decision).await? {
        Outcome::NotTheirs => return Err(Error::NotFound),
        // Somebody was faster: the page says where it stands.
        Outcome::TooLate => return Ok(cx.redirect(&after)),
        Outcome::Done => {}
    }
    transaction.commit().await.map_err(StoreError::from)?;
    let said = if confirmed {
        "bank-said-confirmed"
    } else {
        "bank-said-refused"
    };
    Ok(cx.redirect_saying(&after, &cx.t(said)))
}
