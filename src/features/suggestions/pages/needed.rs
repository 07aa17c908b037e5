//! What of all that is needed a group rests on little for, and what it brings beside.

use matching::{Group, Level};

use super::apart::apart;
use super::reasons::need;
use crate::features::suggestions::asking::Answer;
use crate::shared::web::Cx;

/// Needs that one common word of a register alone suggests that a group could meet.
pub(super) fn verify(cx: &Cx, answer: &Answer, group: &Group) -> String {
    let needed = answer.needs.iter().filter(|need| !need.offered);
    let hinted = needed.filter(|need| {
        let mut speaking = group.evidence(need.id).peekable();
        speaking.peek().is_some() && speaking.all(|one| one.level == Level::Hinted)
    });
    let hinted: Vec<String> = hinted.map(|one| need(cx, answer, one.id)).collect();
    match hinted.is_empty() {
        true => String::new(),
        false => cx.tv("partners-verify", "needs", &hinted.join(", ")),
    }
}

/// What organisations offered already and that somebody in a group could bring more of.
pub(super) fn offered(cx: &Cx, answer: &Answer, group: &Group) -> String {
    let met = answer
        .needs
        .iter()
        .filter(|need| need.offered && !group.uncovered.contains(&need.id));
    let met: Vec<String> = met.map(|one| need(cx, answer, one.id)).collect();
    match met.is_empty() {
        true => String::new(),
        false => cx.tv("partners-offered", "things", &apart(cx, met)),
    }
}
