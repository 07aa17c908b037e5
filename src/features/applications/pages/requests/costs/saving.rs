//! Saving which costs each funder would pay, and spreading an amount over all costs.

use axum::extract::{Path, Query};
use axum::response::Response;
use budgets::Account;

use super::whose::{Whose, code, whose};
use super::{Asked, page, typed, url};
use crate::features::applications::checking::Check;
use crate::features::applications::costs::{cost, spread};
use crate::features::applications::pages::requests::reading::Wrong;
use crate::features::applications::pages::requests::saving::{acting, application};
use crate::features::applications::pages::requests::{closed, found, may_write};
use crate::features::applications::requests::Column;
use crate::features::projects::{self, Attributed, amounts};
use crate::shared::i18n::Arg;
use crate::shared::once;
use crate::shared::store::StoreError;
use crate::shared::web::{Cx, Error, Form};

/// What changes of what a programme would pay, each part with what was there before. The application is still to be named.
fn changes(
    cx: &Cx,
    check: &Check,
    whose: Whose<'_>,
    (column, accounts, form): (&Column, &[Account], &Form),
    wrong: &mut Wrong,
) -> Vec<(Attributed, i64)> {
    let mut changes = Vec::new();
    // What the programme would pay in all, as it would be kept; and the boxes in which it would pay more than before.
    let (mut sum, mut raised) = (0_i64, Vec::new());
    for account in accounts {
        let code = code(*account, column);
        let name = format!("a-{code}");
        let now = whose.paid(&check.costs.own, *account, Some(column));
        let was = form.value(&format!("was-{code}")).parse::<i64>();
        // A box that was not on the page says nothing.
        let Ok(was) = was else {
            sum = sum.saturating_add(now);
            continue;
        };
        let Some(cents) = amounts::cents(form.value(&name), cx.lang) else {
            let why = amounts::why_not(form.value(&name), cx.lang);
            wrong.insert(name, cx.t(why));
            continue;
        };
        if cents == was || cents == now {
            sum = sum.saturating_add(now);
            continue;
        }
        if now != was {
            // Somebody was faster: their amount is shown beside.
            wrong.insert(name, cx.tv("budget-changed", "amount", &cx.money(&now)));
            continue;
        }
        sum = sum.saturating_add(cents);
        if cents > now {
            raised.push(name);
        }
        let part = Attributed {
            application: 0,
            partner: whose.partner.id,
            programme: column.programme.id,
            year: whose.year,
            account: *account,
            cents,
        };
        changes.push((part, now));
    }
    let requested = whose.requested(check, column);
    if sum > requested {
        let (amount, excess) = (cx.money(&requested), cx.money(&(sum - requested)));
        let args = [("amount", Arg::Text(&amount)), ("excess", Arg::Text(&excess))];
        // Whoever only lowers mends, and is let through.
        for name in raised {
            wrong.entry(name).or_insert_with(|| cx.ta("costs-beyond", &args));
        }
    }
    changes
}

/// The form, with what is requested of a programme spread over what is left of the costs, as the other boxes have it.
fn spread_over(cx: &Cx, check: &Check, whose: Whose<'_>, column: &Column, form: Form) -> Form {
    let columns = whose.columns(check, &form);
    let accounts = whose.accounts(check, &columns, &form);
    let other = |account: Account| -> i64 {
        let others = columns
            .iter()
            .filter(|one| one.programme.id != column.programme.id);
        let typed = others.map(|one| typed(cx, check, whose, (account, one), (&form, &[])));
        typed.filter_map(|typed| amounts::cents(&typed, cx.lang)).sum()
    };
    let room = |account: &Account| {
        let cents = cost(&check.forecast, (whose.partner.id, whose.year), *account);
        let elsewhere = whose.paid(&check.costs.others, *account, None);
        (cents - elsewhere).saturating_sub(other(*account)).max(0)
    };
    let rooms: Vec<i64> = accounts.iter().map(room).collect();
    let parts = spread(whose.requested(check, column), &rooms);
    let mut form = form;
    for (account, cents) in accounts.iter().zip(parts) {
        let code = code(*account, column);
        let was = format!("was-{code}");
        if form.value(&was).is_empty() {
            let now = whose.paid(&check.costs.own, *account, Some(column));
            form = form.with(&was, &now.to_string());
        }
        form = form.with(&format!("a-{code}"), &amounts::typed(cx.lang, cents));
    }
    form
}

pub(in crate::features::applications::pages::requests) async fn save(
    cx: Cx,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let asked = match form.value("call") {
        "" => asked,
        call => Asked {
            call: call.to_owned(),
            ..asked
        },
    };
    let project = projects::find_within(&cx, &mut transaction, &id).await?;
    // Whoever writes in the project waits: what was read is what is changed.
    projects::hold(&mut transaction, project.project.id).await?;
    let (found, check) = found(&cx, &mut transaction, &id, &asked.call).await?;
    let check = check.ok_or(Error::NotFound)?;
    let whose = whose(&cx, &found, &check, &asked).ok_or(Error::NotFound)?;
    let partner = whose.partner;
    // What was asked for is what is written: never another's costs.
    let meant = asked.partner.is_empty() || asked.partner == partner.organisation.key;
    if !meant || !may_write(&cx, &found, partner) {
        return Err(Error::NotFound);
    }
    let acting = acting(&cx, &found, partner)?;
    let someone = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), someone).await? {
        return Ok(cx.redirect_done(&led));
    }
    let key = partner.organisation.key.as_str();
    let led = url(&cx, &found, &check.word(), (Some(key), Some(whose.year)));
    if let Some(why) = closed(&found, &check) {
        return Ok(cx.redirect_saying(&led, &cx.t(why)));
    }
    let columns = whose.columns(&check, &form);
    let meant = columns
        .iter()
        .find(|one| one.programme.address == form.value("spread"));
    if let Some(column) = meant {
        let form = spread_over(&cx, &check, whose, column, form);
        return page(&cx, (&found, &check), whose, (&form, &[], &Wrong::new()));
    }
    let accounts = whose.accounts(&check, &columns, &form);
    let (mut wrong, mut written) = (Wrong::new(), Vec::new());
    for column in &columns {
        let what = (*column, accounts.as_slice(), &form);
        written.extend(changes(&cx, &check, whose, what, &mut wrong));
    }
    if !wrong.is_empty() {
        return page(&cx, (&found, &check), whose, (&form, &[], &wrong));
    }
    let led = format!("{led}&saved=1");
    let now = cx.now();
    if !written.is_empty() {
        let application = application(&mut transaction, (&found, &check), now).await?;
        for (part, _) in &mut written {
            part.application = application.id;
        }
        let whose = (&found.project, partner);
        projects::attribute(&mut transaction, now, whose, &written, acting).await?;
    }
    once::note(&mut transaction, form.value("sending"), someone, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("costs-done")))
}
