//! What lacks of the languages: those that the call asks for, and whether both say the same.

use super::{Lack, Seen};
use crate::features::projects::Twin;
use crate::shared::i18n::Lang;

/// Two languages in step, by the rule of projects: what their own page says is what is said here.
pub(super) fn languages(seen: &Seen<'_>, lacks: &mut Vec<Lack>) {
    let Some(call) = seen.call else {
        return;
    };
    let written = &seen.project.languages;
    if !call.is_bilingual() {
        let own = call.languages.first().filter(|own| !written.contains(own));
        lacks.extend(own.map(|own| Lack::Foreign(*own)));
        return;
    }
    let missing: Vec<Lang> = call
        .languages
        .iter()
        .copied()
        .filter(|lang| !written.contains(lang))
        .collect();
    if !missing.is_empty() {
        lacks.extend(missing.into_iter().map(Lack::NotIn));
        return;
    }
    lacks.extend(seen.gaps.iter().filter_map(|gap| match gap.twin {
        Twin::Missing(lang) => Some(Lack::Untranslated(gap.field.clone(), lang)),
        Twin::Stale(_) => Some(Lack::Stale(gap.field.clone())),
        Twin::Empty | Twin::InStep => None,
    }));
    lacks.extend(seen.beside.iter().filter_map(|(beside, twin)| match twin {
        Twin::Missing(lang) => Some(Lack::UntranslatedBeside(beside.clone(), *lang)),
        Twin::Stale(_) => Some(Lack::StaleBeside(beside.clone())),
        Twin::Empty | Twin::InStep => None,
    }));
}
