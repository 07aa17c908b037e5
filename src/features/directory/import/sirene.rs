//! What Sirene says: legal units become bodies, head offices give them their seat.
//!
//! Sirene holds every company of France. Kept are associations, foundations, public bodies, and the
//! companies of the social economy: cooperatives, and those that declared to belong to it. The others
//! are counted aside, in words, and come when a company wants to be found here.

use registers::{Diffusion, OrganisationKind, SireneEstablishment, SireneState, SireneUnit};
use territory::Territory;

use super::bodies::Body;
use crate::features::directory::store::bodies::{Says, Seat};
use crate::features::directory::store::establishments::Establishment;

/// What becomes of a unit.
pub(super) enum Unit {
    /// A body.
    Kept(Box<Body>),
    /// Its register publishes nothing of it: what was known from there is hidden.
    Hidden(String),
    /// A company that is not of the social economy.
    Elsewhere,
}

/// A legal unit as a body.
pub(super) fn unit(unit: SireneUnit, territory: &Territory) -> Unit {
    let number = unit.siren.as_str().to_owned();
    let Some(name) = unit.name else {
        return Unit::Hidden(number);
    };
    if unit.diffusion == Diffusion::Withheld {
        return Unit::Hidden(number);
    }
    let form = unit.legal_form.map(|form| form.as_str().to_owned());
    let cooperative = form
        .as_deref()
        .and_then(|code| territory.legal_form_of("sirene", code))
        .is_some_and(|form| form.slug.ends_with("-cooperative") || form.slug.ends_with("-mutual"));
    let social = unit.ess == Some(true) || cooperative;
    let kept = match unit.kind {
        OrganisationKind::Association | OrganisationKind::Foundation | OrganisationKind::PublicBody => true,
        OrganisationKind::Company | OrganisationKind::Other => social,
    };
    if !kept {
        return Unit::Elsewhere;
    }
    let closed = unit.state == SireneState::Closed;
    let mut carries = Vec::new();
    carries.extend(unit.rna.map(|number| ("fr-rna", number.as_str().to_owned())));
    carries.extend(
        unit.head_office
            .map(|siret| ("fr-siret", siret.as_str().to_owned())),
    );
    let activity = unit.activity.map(|activity| nomenclature(&activity));
    Unit::Kept(Box::new(Body {
        number,
        carries,
        says: Says {
            other_names: unit
                .usual_names
                .into_iter()
                .filter(|other| *other != name)
                .map(|other| (None, other))
                .collect(),
            name,
            short_name: unit.short_name,
            language: Some("fr".into()),
            kind: unit.kind.as_str(),
            legal_form: form,
            state: match unit.state {
                SireneState::Active => "active",
                SireneState::Closed => "dissolved",
                SireneState::Unknown => "unknown",
            },
            founded: unit.created.map(|date| date.to_string()),
            dissolved: unit.since.filter(|_| closed).map(|date| date.to_string()),
            activities: activity.unwrap_or_default(),
            staff: unit.staff.map(|band| band.as_str().to_owned()),
            staff_year: unit.staff_year.map(i64::from),
            employer: unit.employer,
            social_economy: unit.ess,
            updated: unit.updated.map(|instant| instant.date().to_string()),
            ..Says::default()
        },
    }))
}

/// The seat that an establishment gives its unit, when it is the head office.
pub(super) fn seat(place: &SireneEstablishment) -> Option<(String, Seat)> {
    let address = &place.address;
    place.head_office.then(|| {
        let seat = Seat {
            address: (!address.lines.is_empty()).then(|| address.lines.join("\n")),
            postcode: address.postcode.clone(),
            commune_name: address.commune_name.clone(),
            commune: address.commune.clone(),
        };
        (place.siret.as_str()[..9].to_owned(), seat)
    })
}

/// An establishment that is open, published and no head office: where its unit works besides.
pub(super) fn beside(place: SireneEstablishment) -> Option<Establishment> {
    let open = !place.head_office && place.state == SireneState::Active;
    (open && place.diffusion != Diffusion::Withheld).then(|| Establishment {
        number: place.siret.as_str().to_owned(),
        siren: place.siret.as_str()[..9].to_owned(),
        name: place.names.into_iter().next(),
        address: (!place.address.lines.is_empty()).then(|| place.address.lines.join("\n")),
        postcode: place.address.postcode,
        commune_name: place.address.commune_name,
        commune: place.address.commune,
    })
}

/// `naf:8899B` for the nomenclature in force since 2008; older ones name themselves.
fn nomenclature(activity: &registers::SireneActivity) -> String {
    let code = activity.code.replace('.', "");
    match activity.nomenclature.as_deref() {
        None | Some("NAFRev2") => format!("naf:{code}"),
        Some(older) => format!("{}:{code}", older.to_ascii_lowercase()),
    }
}
