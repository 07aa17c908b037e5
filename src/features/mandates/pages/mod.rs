//! The pages: who acts for an organisation, how one comes to act for it, and what waits for a person.

mod answer;
mod claim;
mod declare;
mod end;
mod invite;
mod lengthen;
mod list;
mod listed;
mod my_claim;
mod notice;
mod one;
mod papers;
pub(super) mod queue;
mod renewal;

use crate::features::mandates::store::mandates::Held;
use crate::shared::authz::Role;
use crate::shared::web::{Cx, Routes};

/// Every page of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .and(list::routes())
        .and(invite::routes())
        .and(one::routes())
        .and(end::routes())
        .and(lengthen::routes())
        .and(answer::routes())
        .and(claim::routes())
        .and(declare::routes())
        .and(listed::routes())
        .and(my_claim::routes())
        .and(notice::routes())
        .and(papers::routes())
        .and(queue::routes())
        .and(renewal::routes())
}

/// What a role is called.
fn role(cx: &Cx, role: Role) -> String {
    cx.t(&format!("role-{}", role.as_str().replace('_', "-")))
}

/// From when to when somebody acts, and who said so, in a sentence or two.
fn since(cx: &Cx, held: &Held) -> String {
    let from = cx.date(&held.starts);
    let mut said = match held.until {
        Some(until) => cx.ta(
            "mandates-from-until",
            &[("from", (&from).into()), ("until", (&cx.date(&until)).into())],
        ),
        None if held.starts > cx.app.clock.today() => cx.tv("mandates-from", "from", &from),
        None => cx.tv("mandates-since", "from", &from),
    };
    said.push(' ');
    said.push_str(&match &held.given_by {
        Some(giver) => cx.ta(
            &format!("mandates-given-{}-by", held.given_how),
            &[("person", giver.as_str().into())],
        ),
        None => cx.t(&format!("mandates-given-{}", held.given_how)),
    });
    said
}
