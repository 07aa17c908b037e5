//! Types are the kinds of organisation, and the one that holds them all.

use search::Facet;
use serde::Serialize;

use crate::features::directory::{Kind, names};
use crate::shared::web::Cx;

/// The type of whatever is here.
pub(super) const ANY: &str = "organisation";

/// A type, as the service names it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Type {
    pub id: &'static str,
    pub name: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub broader: Vec<Type>,
}

/// The type of whatever is here.
pub(super) fn any(cx: &Cx) -> Type {
    Type {
        id: ANY,
        name: cx.t("reconcile-type-organisation"),
        broader: Vec::new(),
    }
}

/// The type of a kind, in brief.
pub(super) fn of(cx: &Cx, kind: Kind) -> Type {
    Type {
        id: kind.as_str(),
        name: names::value(cx, Facet::Kind, kind.as_str()),
        broader: Vec::new(),
    }
}

/// Every type, with what holds it.
pub(super) fn all(cx: &Cx) -> Vec<Type> {
    let kinds = Kind::ALL.iter().map(|kind| Type {
        broader: vec![any(cx)],
        ..of(cx, *kind)
    });
    std::iter::once(any(cx)).chain(kinds).collect()
}
