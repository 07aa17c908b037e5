//! Whoever decides at the desk for the holder of an account asks the members of the fund to vote on a grant: how much, to whom, why.
//! They read that, and what they read is not public.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::say::amount;
use super::{Said, by, grants, name, refused};
use crate::features::common_funds::acts;
use crate::features::common_funds::finding::{self, Found};
use crate::features::common_funds::fund::{Detail, Motion, State, TEXT_MOST};
use crate::features::common_funds::store;
use crate::features::desk::{self, Asked, Book, Column};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/desk/applications/{id}/vote",
        Access::Holding(Power::Decide),
        get(show).post(ask),
    )
}

#[derive(Template)]
#[template(path = "features/common_funds/templates/ask.html")]
struct AskPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    /// The fund, and its page.
    fund: (Said, String),
    /// The project, and its application at the desk.
    project: (Said, String),
    partner: String,
    requested: String,
    grants: String,
    programme: String,
    partner_key: String,
}

/// A fund that pays for a programme, what is requested of that, and under which mandate the asker decides on it.
struct Asking {
    found: Found,
    desk: desk::Found,
    acting: Acting,
    programme: i64,
    partner: String,
}

impl Asking {
    fn cell(&self) -> Result<(&Column, &Asked), Error> {
        let cell = self.desk.cell(self.programme, &self.partner);
        let requested = cell.filter(|(_, asked)| self.desk.requests(asked));
        requested.ok_or(Error::NotFound)
    }
}

/// What is asked about, for whoever decides for the holder of the account and may read it: of the programme and the partner that are
/// named, the first where none is. Whoever is to write takes the fund's turn.
async fn asking(
    cx: &Cx,
    connection: &mut Connection,
    number: &str,
    (programme, partner): (&str, &str),
    writes: bool,
) -> Result<Asking, Error> {
    let read = desk::clear(cx, connection, number).await?;
    let mut columns = read.columns.iter().filter(|one| one.programme.pooled.is_some());
    let column = columns.find(|one| {
        let named = programme.is_empty() || one.programme.address == programme;
        named && cx.could(Power::Decide, Some(one.funder.id))
    });
    let column = column.ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::Decide, Some(column.funder.id))?;
    let fund = store::of_programme(connection, &column.programme.address).await?;
    let fund = fund.ok_or(Error::NotFound)?;
    if writes {
        store::turn(connection, fund.id).await?;
    }
    let found = finding::read(connection, fund).await?;
    let holder = found.holder().filter(|holder| *holder == column.funder.id);
    let holder = holder.ok_or(Error::NotFound)?;
    let desk = desk::clear_for(cx, connection, number, found.key(holder)).await?;
    let mut asked = desk
        .asked
        .iter()
        .filter(|one| one.programme == column.programme.id);
    let asked = asked.find(|one| partner.is_empty() || one.partner == partner);
    let asking = Asking {
        programme: column.programme.id,
        partner: asked.ok_or(Error::NotFound)?.partner.clone(),
        found,
        desk,
        acting,
    };
    asking.cell()?;
    Ok(asking)
}

fn page(cx: &Cx, asking: &Asking, form: &Form) -> Result<Response, Error> {
    let (column, asked) = asking.cell()?;
    let (title, lang) = asking.desk.sent.frozen.title(cx.lang);
    cx.page(&AskPage {
        form,
        here: cx.url(&format!("{}/vote", asking.desk.path())),
        programme: column.programme.address.clone(),
        partner_key: asked.partner.clone(),
        fund: (name(cx, &asking.found), cx.url(&asking.found.fund.path())),
        project: ((title.to_owned(), cx.foreign(lang)), cx.url(&asking.desk.path())),
        partner: asking.desk.name(&asked.partner).to_owned(),
        requested: cx.money(&asked.cents),
        grants: grants(cx, &asking.found),
        cx,
    })
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let typed: Vec<(String, String)> =
        serde_html_form::from_str(cx.query().unwrap_or_default()).unwrap_or_default();
    let value = |name: &str| {
        let found = typed.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.as_str())
    };
    let mut connection = cx.app.db.read().await?;
    let of = (value("programme"), value("partner"));
    let asking = asking(&cx, &mut connection, &id, of, false).await?;
    let (_, asked) = asking.cell()?;
    let proposed = Book::of(&asking.desk.decisions)
        .seen(asked, asking.desk.viewer())
        .map_or(0, |one| one.cents);
    let cents = if proposed > 0 { proposed } else { asked.cents };
    let form = Form::new()
        .with("sending", &chance::token())
        .with("amount", &format!("{}.{:02}", cents / 100, cents % 100));
    page(&cx, &asking, &form)
}

async fn ask(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let of = (form.value("programme"), form.value("partner"));
    let asking = asking(&cx, &mut transaction, &id, of, true).await?;
    let person = Some(asking.acting.person);
    let led = cx.url(&asking.found.fund.path());
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let (_, asked) = asking.cell()?;
    let cents = amount(&cx, &mut form, "amount");
    if cents.is_some_and(|cents| cents > asked.cents) {
        form.refuse("amount", "common-fund-grant-above");
    }
    let words = plain(&form.required("words", TEXT_MOST, "common-fund-why-missing"));
    if asks(&asking) {
        form.refuse("amount", "common-fund-grant-asked");
    }
    let (Some(cents), true) = (cents, form.is_fine()) else {
        return Ok(refused(page(&cx, &asking, &form)?));
    };
    let (found, sent) = (&asking.found, &asking.desk.sent);
    let holder = found.holder().ok_or(Error::NotFound)?;
    let (title, language) = sent.frozen.title(cx.lang);
    let motion = Motion {
        id: chance::row(),
        organisation: holder,
        state: State::Proposed,
        title: title.to_owned(),
        words,
        language,
        detail: Detail::Grant {
            cents,
            payee: asking.desk.name(&asked.partner).to_owned(),
            partner: asked.partner.clone(),
            application: sent.application.id,
            number: sent.application.number.clone(),
            programme: asked.programme,
        },
        proposed_at: cx.now(),
        carried: None,
    };
    let by = by(&cx, found, (holder, asking.acting))?;
    acts::propose(&mut transaction, &cx.app, (found, &motion), by).await?;
    once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("common-fund-grant-asked-said")))
}

/// Whether the members are voting on that already.
fn asks(asking: &Asking) -> bool {
    asking.found.open().any(|one| match &one.detail {
        Detail::Grant {
            partner,
            application,
            programme,
            ..
        } => {
            let of = (asking.partner.as_str(), asking.desk.sent.application.id);
            (partner.as_str(), *application) == of && *programme == asking.programme
        }
        Detail::Rules { .. } | Detail::Drawdown { .. } | Detail::Admission => false,
    })
}
