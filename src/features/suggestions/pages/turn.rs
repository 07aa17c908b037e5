//! Whose turn it is to be seen: for whom the last group is kept, and who is named beside the groups.

use matching::Group;

use super::reasons::ShownMember;
use super::speaking::speaking;
use crate::features::suggestions::asking::Answer;
use crate::shared::web::Cx;

/// For whom a group is kept, in a sentence; nothing where for nobody.
pub(super) fn kept(cx: &Cx, answer: &Answer, group: &Group) -> String {
    match &group.kept[..] {
        [] => String::new(),
        [one] if group.members.len() > 1 => answer
            .organisations
            .get(one)
            .map_or_else(String::new, |one| cx.tv("partners-kept.one", "name", &one.name)),
        _ => cx.t("partners-kept"),
    }
}

/// Who is named beside the groups, and what each could bring.
pub(super) fn others(cx: &Cx, answer: &Answer) -> Vec<ShownMember> {
    let others = answer.proposals.others.iter();
    let others = others.filter(|id| !answer.first.contains(id));
    others
        .filter_map(|id| Some(speaking(cx, answer, answer.organisations.get(id)?)))
        .collect()
}
