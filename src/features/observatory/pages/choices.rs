//! What a question can be narrowed to, in fields to choose from.

use std::collections::BTreeSet;

use territory::Cut;

use crate::features::directory::choosing::{Among, PlaceField};
use crate::features::directory::names;
use crate::features::observatory::figures::observed::called;
use crate::shared::web::Cx;

/// Communes that fit on a map. Of more, tables lead to each, and there is no map of them.
pub(super) const COMMUNES: usize = 1_000;

/// A value among others in a field to choose from: value, words.
pub(super) type Choice = (String, String);

/// The places one can ask for: sides and groups, then the communes of each side.
fn places(cx: &Cx) -> Vec<(String, Vec<Choice>)> {
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

/// A field to choose a place of any size by.
pub(super) fn place_field<'a>(
    cx: &'a Cx,
    names: (&'static str, &'static str),
    words: (&str, &str),
    typed: &str,
) -> PlaceField<'a> {
    let words = (cx.t(words.0), cx.t(words.1));
    PlaceField::new(cx, names, words, (Among::Places, typed), || places(cx))
}
