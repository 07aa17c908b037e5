//! What lacks of what is requested: whether anything is, on which terms, what each programme asks beside the common file.

use super::{Lack, Seen};
use crate::features::applications::terms::Height;
use crate::features::projects::Role;

/// What each programme asks for itself.
pub(super) fn questions(seen: &Seen<'_>, lacks: &mut Vec<Lack>) {
    let mut open: Vec<(&str, u64)> = Vec::new();
    for question in seen.questions.iter().filter(|question| !question.holds) {
        match open.iter_mut().find(|(name, _)| *name == question.name) {
            Some((_, count)) => *count += 1,
            None => open.push((&question.name, 1)),
        }
    }
    lacks.extend(
        open.into_iter()
            .map(|(name, count)| Lack::Unanswered(name.to_owned(), count)),
    );
    let pieces = seen.pieces.iter().cloned();
    lacks.extend(pieces.map(|(partner, programme, count)| Lack::Pieces(partner, programme, count)));
}

/// Who receives the money, and how much state aid that makes.
pub(super) fn terms(seen: &Seen<'_>, lacks: &mut Vec<Lack>) {
    let inside = |party: &&super::Party| party.is_in && party.role != Role::Associated;
    let several = seen.parties.iter().filter(inside).count() > 1;
    // With a call whose organisers say nothing of it, each receives its own.
    if seen.call.is_none() && several && seen.requested && seen.terms.mode.is_none() {
        lacks.push(Lack::NoMode);
    }
    let written = !(seen.terms.clause.is_empty() && seen.terms.clause_second.is_empty());
    if seen.terms.redistributes() && !written {
        lacks.push(Lack::NoClause);
    }
    lacks.extend(seen.aids.iter().filter_map(|aid| match aid.height() {
        Height::Under => None,
        Height::Near => Some(Lack::AidNear(aid.key.clone(), aid.member_state)),
        Height::Over => Some(Lack::AidOver(aid.key.clone(), aid.member_state)),
    }));
}

/// Without a call, what is requested is what it is about.
pub(super) fn request(seen: &Seen<'_>, lacks: &mut Vec<Lack>) {
    if seen.call.is_some() {
        return;
    }
    lacks.extend(seen.settled.map(Lack::Settled));
    match (seen.chosen, seen.requested) {
        (false, _) => lacks.push(Lack::NotChosen),
        (true, false) => lacks.push(Lack::NothingRequested),
        (true, true) => {}
    }
}
