//! Several things one after the other, and who of a group has never been in a project with whom of it.

use matching::Group;

use crate::features::directory::Organisation;
use crate::features::suggestions::asking::Answer;
use crate::shared::web::Cx;

/// Several things as one writes them one after the other: "A, B and C".
pub(super) fn listed(cx: &Cx, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => cx.ta(
            "partners-and",
            &[
                ("first", first.join(", ").as_str().into()),
                ("last", last.as_str().into()),
            ],
        ),
    }
}

/// Who of a group has never been in a project with whom of it. Who has is their own, and is not said.
pub(super) fn met(cx: &Cx, answer: &Answer, group: &Group) -> String {
    let members = group.members.iter();
    let members: Vec<&Organisation> = members
        .filter_map(|member| answer.organisations.get(&member.id))
        .collect();
    let new = |one: &Organisation, other: &Organisation| {
        !answer
            .known
            .contains(&(one.id.min(other.id), one.id.max(other.id)))
    };
    let name = |one: &Organisation| one.name.clone();
    let (mut pairs, mut known) = (Vec::new(), 0);
    for (at, one) in members.iter().enumerate() {
        let others = &members[at + 1..];
        let strangers: Vec<String> = others
            .iter()
            .filter(|other| new(one, other))
            .map(|other| name(other))
            .collect();
        known += others.len() - strangers.len();
        if !strangers.is_empty() {
            let others = listed(cx, &strangers);
            pairs.push(cx.ta(
                "partners-pair",
                &[
                    ("name", one.name.as_str().into()),
                    ("others", others.as_str().into()),
                ],
            ));
        }
    }
    match (pairs.is_empty(), known) {
        (true, _) => String::new(),
        (false, 0) => {
            let names: Vec<String> = members.iter().map(|one| name(one)).collect();
            cx.tv("partners-strangers", "names", &listed(cx, &names))
        }
        (false, _) => {
            let pairs = apart(cx, pairs);
            cx.tv("partners-new-pairs", "pairs", &pairs)
        }
    }
}

/// What holds commas itself, one after the other.
pub(super) fn apart(cx: &Cx, several: Vec<String>) -> String {
    let both = |first: String, last: String| {
        let both = [("first", first.as_str().into()), ("last", last.as_str().into())];
        cx.ta("partners-pairs", &both)
    };
    several.into_iter().reduce(both).unwrap_or_default()
}
