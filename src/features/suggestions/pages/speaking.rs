//! What one organisation could bring of what is needed, and how each is known, beside any group.

use matching::Evidence;

use super::known::covering;
use super::reasons::{ShownMember, standing};
use crate::features::directory::Organisation;
use crate::features::suggestions::asking::Answer;
use crate::shared::web::Cx;

/// The strongest that is known of an organisation for each need, in the order of the needs.
pub(super) fn strongest(answer: &Answer, organisation: i64) -> Vec<&Evidence> {
    let needs = answer.problem.needs().iter();
    let candidates = answer.problem.candidates();
    let own = move || candidates.iter().filter(move |one| one.id == organisation);
    let of = |need: i64| {
        let evidence = own().flat_map(|one| &one.evidence);
        evidence
            .filter(|one| one.need == need)
            .max_by_key(|one| (one.level.tenths(), *one))
    };
    needs.filter_map(|need| of(need.id)).collect()
}

/// An organisation with what it could bring, in words.
pub(super) fn speaking(cx: &Cx, answer: &Answer, organisation: &Organisation) -> ShownMember {
    let known = strongest(answer, organisation.id).into_iter();
    let mut reasons: Vec<String> = known
        .map(|one| covering(cx, answer, organisation, one.need, one))
        .collect();
    if reasons.is_empty() {
        reasons.push(cx.t("partners-speaks"));
    }
    ShownMember {
        reasons,
        ..standing(cx, answer, organisation)
    }
}
