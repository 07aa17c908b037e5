//! What the Verenigingsregister of Flanders says of an association, as a body.

use registers::{FlemishAssociation, FlemishPlaceKind, FlemishPresence, FlemishState};

use super::bodies::Body;
use crate::features::directory::store::bodies::Says;

/// What becomes of an association.
pub(super) enum Association {
    /// A body.
    Kept(Box<Body>),
    /// Its register no longer publishes it: what was known from there is hidden.
    Hidden(String),
}

/// An association as a body. One that was entered twice is hidden: its other entry speaks.
pub(super) fn association(association: FlemishAssociation) -> Association {
    let number = association.number.as_str().to_owned();
    let withdrawn = association.presence == FlemishPresence::Withdrawn;
    let Some(name) = association
        .name
        .filter(|_| !withdrawn && association.state != FlemishState::Duplicate)
    else {
        return Association::Hidden(number);
    };
    // The seat as the BCE/KBO knows it, else where it meets; never where its letters go.
    let seat = association
        .places
        .iter()
        .filter(|place| place.kind != FlemishPlaceKind::Correspondence)
        .min_by_key(|place| (place.kind != FlemishPlaceKind::Seat, !place.primary));
    let state = match association.state {
        FlemishState::Active | FlemishState::Stopping => "active",
        FlemishState::Stopped => "dissolved",
        FlemishState::Duplicate | FlemishState::Unknown => "unknown",
    };
    let activities: Vec<String> = association
        .activities
        .iter()
        .map(|code| format!("vl:{code}"))
        .collect();
    Association::Kept(Box::new(Body {
        number,
        carries: association
            .kbo
            .map(|number| ("be-kbo", number.as_str().to_owned()))
            .into_iter()
            .collect(),
        says: Says {
            other_names: association
                .call_name
                .filter(|other| *other != name)
                .map(|other| (Some("nl".to_owned()), other))
                .into_iter()
                .collect(),
            name,
            short_name: association.short_name,
            language: Some("nl".into()),
            purpose: association.description,
            kind: association.kind.as_str(),
            legal_form: association.form,
            state,
            founded: association.started.map(|date| date.to_string()),
            dissolved: association.ended.map(|date| date.to_string()),
            address: seat.and_then(|place| place.street.clone()),
            postcode: seat.and_then(|place| place.postcode.clone()),
            commune_name: seat.and_then(|place| place.municipality.clone()),
            activities: activities.join(" "),
            updated: association.updated.map(|date| date.to_string()),
            ..Says::default()
        },
    }))
}
