//! A person with a spreadsheet matches it against the organisations, in OpenRefine or any other
//! program that speaks the Reconciliation API of the W3C Entity Reconciliation Community Group
//! (version 0.2, <https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/>).
//!
//! The service stands at `/reconcile`, in the language of the asker's browser, and at
//! `/reconcile/{lang}` in one language; `/{lang}/reconcile` tells people how to use it. A score is a
//! probability, said with the evidence it is the sum of; nothing else ranks, and a match is declared
//! only where a number decides or the evidence is very sure and no other organisation comes near.

mod asked;
mod evidence;
mod extend;
mod manifest;
mod matching;
mod meanwhile;
mod page;
mod preview;
mod properties;
mod question;
mod register;
mod suggest;
#[cfg(test)]
mod tests;
mod types;

pub use register::Register;

use std::sync::Arc;

use axum::Extension;

use crate::shared::i18n::{Files, Lang};
use crate::shared::web::{Access, Routes, get};
use register::Held;

/// The texts of this feature.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

/// The routes of this feature. All share one register in memory.
#[must_use]
pub fn routes() -> Routes {
    let held = Arc::new(Held::default());
    let everyone = Access::Everyone;
    let service = || {
        get(asked::get)
            .post(asked::post)
            .options(asked::allow)
            .sharing(Extension(Arc::clone(&held)))
    };
    let routes = Routes::new()
        .page("/reconcile", everyone, get(page::show))
        .at("/reconcile", everyone, service())
        // As programs write what they were given.
        .at("/reconcile/", everyone, service());
    Lang::ALL.into_iter().fold(routes, |routes, lang| {
        let path = |rest: &str| format!("/reconcile/{lang}{rest}");
        routes
            .at(&path(""), everyone, service())
            .at(&path("/"), everyone, service())
            .at(&path("/suggest/entity"), everyone, get(suggest::entities))
            .at(&path("/suggest/property"), everyone, get(suggest::properties))
            .at(&path("/suggest/type"), everyone, get(suggest::types))
            .at(&path("/flyout/entity/{id}"), everyone, get(preview::entity))
            .at(&path("/flyout/property/{id}"), everyone, get(preview::property))
            .at(&path("/flyout/type/{id}"), everyone, get(preview::kind))
            .at(&path("/preview/{id}"), everyone, get(preview::show))
            .at(&path("/properties"), everyone, get(extend::propose))
    })
}

#[cfg(any(test, feature = "fuzzing"))]
/// Reads anything as a batch of questions.
pub fn read_anything(text: &str, territory: &territory::Territory) {
    let _ = std::hint::black_box(question::read(text, territory).map(|batch| batch.len()));
}
