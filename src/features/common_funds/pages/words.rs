//! Beginning a common fund, and proposing other rules: what it is called, what for, under which form, who holds the account.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::say::amount;
use super::{Said, by, chosen, name, refused, taking};
use crate::features::common_funds::acts;
use crate::features::common_funds::finding::{self, Found, SPEAKS, may_join, speaking};
use crate::features::common_funds::fund::{
    Detail, Fund, LINE_MOST, LawfulForm, Motion, State, TEXT_MOST, WORDS_MOST,
};
use crate::features::directory::{self, Organisation, key_in_address};
use crate::features::sessions::By;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page(
            "/common-funds/new",
            Access::Holding(SPEAKS),
            get(blank).post(begin),
        )
        .page(
            "/common-funds/{id}/rules",
            Access::Holding(SPEAKS),
            get(show).post(propose),
        )
}

#[derive(Template)]
#[template(path = "features/common_funds/templates/words.html")]
struct WordsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    /// The fund whose rules would change: its name and address.
    fund: Option<(Said, String)>,
    /// For whom the asker speaks: key and name.
    own: Vec<(String, String)>,
    forms: Vec<(&'static str, String)>,
}

fn page(cx: &Cx, found: Option<&Found>, own: Vec<(String, String)>, form: &Form) -> Result<Response, Error> {
    cx.page(&WordsPage {
        here: match found {
            Some(found) => cx.url(&format!("{}/rules", found.fund.path())),
            None => cx.url("/common-funds/new"),
        },
        fund: found.map(|found| (name(cx, found), cx.url(&found.fund.path()))),
        own,
        forms: LawfulForm::ALL
            .iter()
            .map(|one| (one.as_str(), cx.t(&format!("common-fund-form-{}", one.as_str()))))
            .collect(),
        form,
        cx,
    })
}

/// The organisations for which the asker may begin a fund, each with the mandate.
async fn own(cx: &Cx, connection: &mut Connection) -> Result<Vec<(Organisation, Acting)>, Error> {
    let actor = cx.someone()?;
    let mut ids: Vec<i64> = actor
        .mandates_with(SPEAKS)
        .filter_map(|mandate| mandate.organisation)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let mut own = Vec::new();
    for organisation in directory::any_by_ids(connection, &ids).await? {
        if may_join(&organisation) {
            let acting = cx.acting(SPEAKS, Some(organisation.id))?;
            own.push((organisation, acting));
        }
    }
    match own.is_empty() {
        true => Err(Error::NotFound),
        false => Ok(own),
    }
}

fn named(own: &[(Organisation, Acting)]) -> Vec<(String, String)> {
    own.iter()
        .map(|(one, _)| (one.key.clone(), one.name.clone()))
        .collect()
}

async fn blank(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let own = own(&cx, &mut connection).await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, None, named(&own), &form)
}

/// The rules that were typed, for an organisation; what is wrong is said on the form.
async fn typed(
    cx: &Cx,
    connection: &mut Connection,
    form: &mut Form,
    whose: Option<i64>,
) -> Result<Option<Motion>, Error> {
    let title = line(&form.required("title", LINE_MOST, "common-fund-title-missing"));
    let purpose = plain(&form.required("purpose", TEXT_MOST, "common-fund-purpose-missing"));
    let words = plain(&form.required("words", WORDS_MOST, "common-fund-words-missing"));
    let leaves = match form.value("leaves").trim() {
        "" | "0" => Some(0),
        _ => amount(cx, form, "leaves"),
    };
    let lawful = form.value("form").parse::<LawfulForm>().ok();
    if lawful.is_none() {
        form.refuse("form", "common-fund-form-missing");
    }
    // Its page is pasted as people copy it, or its end; nothing typed is whoever proposes.
    let holder = form.value("holder").trim().trim_end_matches('/');
    let end = holder.rsplit('/').next().unwrap_or_default();
    let end = end.split(['?', '#']).next().unwrap_or_default();
    let holder = match end.is_empty() {
        true => whose,
        false => directory::published_by_key(connection, key_in_address(end))
            .await?
            .filter(|one| !one.is_pole())
            .map(|one| one.id),
    };
    if holder.is_none() && (whose.is_some() || !end.is_empty()) {
        form.refuse("holder", "common-fund-holder-wrong");
    }
    let (Some(organisation), Some(lawful), Some(holder), Some(leaves), true) =
        (whose, lawful, holder, leaves, form.is_fine())
    else {
        return Ok(None);
    };
    Ok(Some(Motion {
        id: chance::row(),
        organisation,
        state: State::Proposed,
        title,
        words,
        language: cx.lang,
        detail: Detail::Rules {
            purpose,
            form: lawful,
            holder,
            agreed: holder == organisation,
            leaves,
        },
        proposed_at: cx.now(),
        carried: None,
    }))
}

async fn begin(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let own = own(&cx, &mut transaction).await?;
    let person = cx.someone()?.person;
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), Some(person)).await? {
        return Ok(cx.redirect_done(&led));
    }
    let whose = match &own[..] {
        [only] => Some(only),
        several => several.iter().find(|(one, _)| one.key == form.value("for")),
    };
    if whose.is_none() {
        form.refuse("for", "common-fund-for-missing");
    }
    let rules = typed(&cx, &mut transaction, &mut form, whose.map(|(one, _)| one.id)).await?;
    let (Some((organisation, acting)), Some(rules)) = (whose, rules) else {
        return Ok(refused(page(&cx, None, named(&own), &form)?));
    };
    let fund = Fund {
        id: chance::row(),
        address: chance::address(&rules.title),
        created_at: cx.now(),
    };
    let by = By {
        key: &organisation.key,
        acting: *acting,
        now: cx.now(),
    };
    acts::begin(&mut transaction, &cx.app, (&fund, &rules), by).await?;
    let led = cx.url(&fund.path());
    let sending = form.value("sending");
    once::note(&mut transaction, sending, Some(person), &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("common-fund-begun")))
}

/// Those for whom one speaks, by number and mandate; and the same by key and name.
type Members = (Vec<(i64, Acting)>, Vec<(String, String)>);

/// A fund, for whoever speaks for some of its members.
fn members(cx: &Cx, found: &Found) -> Result<Members, Error> {
    let speaking = speaking(cx, found)?;
    let own = speaking
        .iter()
        .map(|(id, _)| (found.key(*id).to_owned(), found.name(*id).to_owned()))
        .collect();
    match speaking.is_empty() {
        true => Err(Error::NotFound),
        false => Ok((speaking, own)),
    }
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&mut connection, &id).await?;
    let (_, own) = members(&cx, &found)?;
    let mut form = Form::new().with("sending", &chance::token());
    if let Some(rules) = found.said()
        && let Detail::Rules {
            purpose,
            form: lawful,
            holder,
            leaves,
            ..
        } = &rules.detail
    {
        let leaves = match leaves {
            0 => String::new(),
            cents => format!("{}.{:02}", cents / 100, cents % 100),
        };
        let holder = found.organisations.get(holder);
        form = form
            .with("title", &rules.title)
            .with("purpose", purpose)
            .with("words", &rules.words)
            .with("form", lawful.as_str())
            .with("leaves", &leaves)
            .with("holder", &holder.map_or_else(String::new, Organisation::slug));
    }
    page(&cx, Some(&found), own, &form)
}

async fn propose(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let person = cx.someone()?.person;
    let mut transaction = cx.app.db.write().await?;
    let found = taking(&mut transaction, &id).await?;
    let (speaking, own) = members(&cx, &found)?;
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), Some(person)).await? {
        return Ok(cx.redirect_done(&led));
    }
    let whose = chosen(&found, &speaking, &mut form);
    let rules = typed(&cx, &mut transaction, &mut form, whose.map(|(id, _)| id)).await?;
    let (Some(whose), Some(rules)) = (whose, rules) else {
        return Ok(refused(page(&cx, Some(&found), own, &form)?));
    };
    let by = by(&cx, &found, whose)?;
    acts::propose(&mut transaction, &cx.app, (&found, &rules), by).await?;
    let led = cx.url(&found.fund.path());
    let sending = form.value("sending");
    once::note(&mut transaction, sending, Some(person), &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("common-fund-proposed-said")))
}
