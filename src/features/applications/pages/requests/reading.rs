//! Amounts as they were typed into the matrix, held against what holds.

use std::collections::BTreeMap;

use super::code;
use crate::features::applications::checking::Check;
use crate::features::projects::{Partner, Requested, amounts};
use crate::shared::web::{Cx, Form};

/// What was wrong with what was sent: under the name of each box.
pub(super) type Wrong = BTreeMap<String, String>;

/// What changes in a partner's row of a year: each amount, and what was there before. The application is still to be
/// named.
pub(super) fn changes(
    cx: &Cx,
    check: &Check,
    (partner, year): (&Partner, i16),
    form: &Form,
    wrong: &mut Wrong,
) -> Vec<(Requested, i64)> {
    let mut changes = Vec::new();
    for column in &check.requests.columns {
        let code = code(partner, column);
        let name = format!("a-{code}");
        // A box that was not on the page says nothing.
        let Ok(was) = form.value(&format!("was-{code}")).parse::<i64>() else {
            continue;
        };
        let Some(cents) = amounts::cents(form.value(&name), cx.lang) else {
            let why = amounts::why_not(form.value(&name), cx.lang);
            wrong.insert(name, cx.t(why));
            continue;
        };
        let held: Vec<&Requested> = check
            .requests
            .own
            .iter()
            .filter(|one| (one.partner, one.programme, one.year) == (partner.id, column.programme.id, year))
            .collect();
        let now: i64 = held.iter().map(|one| one.cents).sum();
        if cents == was || cents == now {
            continue;
        }
        if now != was {
            // Somebody was faster: their amount is shown beside.
            wrong.insert(name, cx.tv("budget-changed", "amount", &cx.money(&now)));
            continue;
        }
        if !column.open() && cents > now {
            let why = match check.goal.call() {
                Some(_) => "requests-shut",
                None => "requests-over",
            };
            wrong.insert(name, cx.t(why));
            continue;
        }
        // A line that is not the one on which this funder's money stands today gives way to it.
        let others = held.iter().filter(|one| one.account != column.account);
        changes.extend(others.map(|one| (Requested { cents: 0, ..**one }, one.cents)));
        let before = held.iter().filter(|one| one.account == column.account);
        let one = Requested {
            application: 0,
            call: check.goal.call().map_or(0, |call| call.id),
            partner: partner.id,
            programme: column.programme.id,
            year,
            account: column.account,
            cents,
        };
        changes.push((one, before.map(|one| one.cents).sum()));
    }
    changes
}
