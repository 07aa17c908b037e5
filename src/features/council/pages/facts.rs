//! What is said of a decision under its title.

use super::{named, subject_key};
use crate::features::council::decision::{Decision, Limits, Subject};
use crate::features::council::finding::Council;
use crate::shared::web::Cx;

/// Subject, number or state, dates, what programmes are held against, who proposed it.
pub(super) fn facts(cx: &Cx, council: &Council, decision: &Decision) -> Vec<String> {
    let mut facts = vec![cx.t(&subject_key(decision.subject))];
    match &decision.adopted {
        Some(adopted) => {
            facts.push(cx.tv("council-number", "number", &adopted.number.to_string()));
            facts.push(cx.tv("council-adopted-on", "date", &cx.date(&adopted.on)));
            facts.push(cx.tv("council-holds-from", "date", &cx.date(&adopted.from)));
        }
        None => {
            facts.push(cx.t(&format!("council-state-{}", decision.state.as_str())));
            if decision.subject != Subject::Indicators {
                let from = cx.date(&decision.text.wanted_from);
                facts.push(cx.tv("council-wanted-from", "date", &from));
            }
        }
    }
    facts.extend(held(cx, &decision.text.limits));
    facts.push(cx.tv("council-proposed-by", "name", council.name(decision.organisation)));
    facts
}

/// What programmes are held against, in words.
fn held(cx: &Cx, limits: &Limits) -> Vec<String> {
    let named = named(cx, limits.pieces.iter().map(String::as_str));
    let pieces = (!named.is_empty()).then(|| cx.tv("council-pieces-are", "pieces", &named));
    let questions = limits
        .questions
        .map(|most| cx.tn("council-questions-are", &(most as u64)));
    pieces.into_iter().chain(questions).collect()
}
