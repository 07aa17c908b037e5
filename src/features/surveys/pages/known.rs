//! What registers hold of an organisation, and need not be asked.

use crate::features::directory::{Organisation, names};
use crate::shared::web::Cx;

/// It, by name and value.
pub(super) fn of(cx: &Cx, organisation: &Organisation) -> Vec<(String, String)> {
    let mut known = vec![(cx.t("survey-known-name"), organisation.name.clone())];
    if let Some(form) = &organisation.legal_form {
        known.push((cx.t("survey-known-form"), names::legal_form(cx, form).to_owned()));
    }
    if let Some(commune) = &organisation.commune {
        known.push((cx.t("survey-known-commune"), names::commune(cx, commune)));
    }
    if !organisation.themes.is_empty() {
        let themes = organisation.themes.iter().map(|slug| names::theme(cx, slug));
        known.push((cx.t("survey-known-themes"), themes.collect::<Vec<_>>().join(", ")));
    }
    if let Some(founded) = &organisation.founded {
        known.push((cx.t("survey-known-founded"), cx.date(founded)));
    }
    known
}
