//! What a question can be narrowed to, in fields to choose from.

use std::collections::BTreeSet;

use territory::Cut;

use crate::features::directory::names;
use crate::features::observatory::figures::observed::called;
use crate::shared::web::Cx;

/// Communes that fit on a map and in a field to choose from. Of more, tables lead to each, and there is no map of them.
pub(super) const COMMUNES: usize = 1_000;

/// A value among others in a field to choose from: value, words.
pub(super) type Choice = (String, String);

/// The places one can ask for: sides and groups, then the communes of each side.
pub(super) fn places(cx: &Cx) -> Vec<(String, Vec<Choice>)> {
    let territory = &cx.app.territory;
    let mut wide: Vec<Choice> = territory
        .sides
        .iter()
        .map(|one| (one.slug.clone(), called(cx, Cut::Side, &one.slug)))
        .collect();
    let mut known = BTreeSet::new();
    for commune in &territory.communes {
        if known.insert(&commune.group.code) {
            wide.push((
                commune.group.code.clone(),
                called(cx, Cut::Group, &commune.group.code),
            ));
        }
    }
    if territory.communes.len() > COMMUNES {
        return vec![(cx.t("observed-wide"), wide)];
    }
    let sides = names::communes_by_side(cx, |_| false);
    let sides = sides.into_iter().map(|side| (side.name, side.communes));
    std::iter::once((cx.t("observed-wide"), wide))
        .chain(sides)
        .collect()
}

/// The themes one can ask for.
pub(super) fn themes(cx: &Cx) -> Vec<Choice> {
    let themes = cx.app.territory.themes.iter();
    themes
        .map(|one| (one.slug.clone(), names::theme(cx, &one.slug).to_owned()))
        .collect()
}
