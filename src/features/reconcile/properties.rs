//! The properties of an organisation: what may be compared with it, and what may be fetched of it.

use jiff::civil::Date;
use search::Facet;
use serde::Serialize;
use serde_json::{Value, json};

use crate::features::directory::{Kind, Organisation, names};
use crate::shared::web::Cx;

/// A property.
pub(super) struct Property {
    /// As programs name it.
    pub id: &'static str,
    /// Whether it counts in a match, or is only given.
    pub compared: bool,
}

const fn compared(id: &'static str) -> Property {
    Property { id, compared: true }
}

const fn given(id: &'static str) -> Property {
    Property { id, compared: false }
}

/// Every property, the most telling first.
pub(super) const ALL: [Property; 23] = [
    compared("fr-rna"),
    compared("fr-siren"),
    compared("fr-siret"),
    compared("be-kbo"),
    compared("be-vcode"),
    compared("commune"),
    compared("commune-code"),
    compared("postcode"),
    compared("department"),
    compared("year"),
    compared("website"),
    compared("short-name"),
    given("name"),
    given("kind"),
    given("legal-form"),
    given("state"),
    given("founded"),
    given("dissolved"),
    given("themes"),
    given("purpose"),
    given("area"),
    given("side"),
    given("page"),
];

/// A property as the service names it.
#[derive(Serialize)]
pub(super) struct PropertyItem {
    pub id: &'static str,
    pub name: String,
    pub description: String,
}

/// A property in the reader's language.
pub(super) fn item(cx: &Cx, property: &Property) -> PropertyItem {
    PropertyItem {
        id: property.id,
        name: name(cx, property.id),
        description: cx.t(if property.compared {
            "reconcile-compared"
        } else {
            "reconcile-given"
        }),
    }
}

/// What a property is called; one that does not exist has its own word.
pub(super) fn name(cx: &Cx, id: &str) -> String {
    if ALL.iter().any(|property| property.id == id) {
        cx.t(&format!("reconcile-property-{id}"))
    } else {
        id.to_owned()
    }
}

/// The values of a property, each as the data extension writes it (§ 7.5): a text, a whole number
/// or an instant. A property that does not exist has none.
pub(super) fn values(cx: &Cx, of: &Organisation, property: &str) -> Vec<Value> {
    let text = |text: &str| json!({ "str": text });
    let one = |value: Option<&str>| value.map(text).into_iter().collect::<Vec<_>>();
    let day = |date: Option<Date>| {
        let written = |date: Date| json!({ "date": format!("{date}T00:00:00Z") });
        date.map(written).into_iter().collect()
    };
    let value = |facet, slug: Option<&str>| {
        slug.map(|slug| text(&names::value(cx, facet, slug)))
            .into_iter()
            .collect()
    };
    let commune = of.commune.as_deref();
    let inside = commune.and_then(|code| cx.app.territory.commune(code));
    match property {
        "name" => one(Some(&of.name)),
        "short-name" => one(of.short_name.as_deref()),
        "commune" => match commune {
            Some(code) => one(Some(&names::commune(cx, code))),
            // Where it is not sure which one, what the register wrote.
            None => one(of.commune_name.as_deref()),
        },
        "commune-code" => one(commune),
        "postcode" => one(of.postcode.as_deref()),
        "department" => one(commune
            .and_then(|code| cx.app.territory.gazetteer.place(code))
            .map(|place| place.department.as_str())),
        "year" => of
            .founded
            .map(|date| json!({ "int": date.year() }))
            .into_iter()
            .collect(),
        "founded" => day(of.founded),
        "dissolved" => day(of.dissolved),
        "website" => one(of.website.as_deref()),
        "kind" => value(Facet::Kind, Some(of.kind.as_str())),
        "legal-form" => value(Facet::LegalForm, of.legal_form.as_deref()),
        "state" => value(Facet::State, Some(of.state.as_str())),
        "area" => value(Facet::Area, of.area.as_deref()),
        "side" => value(Facet::Side, inside.map(|commune| commune.side.as_str())),
        "themes" => of
            .themes
            .iter()
            .map(|slug| text(names::theme(cx, slug)))
            .collect(),
        "purpose" => one(of.purpose.as_deref()),
        "page" => one(Some(&page(cx, of))),
        scheme => of
            .identifiers
            .iter()
            .filter(|(known, _)| known == scheme)
            .map(|(_, number)| text(number))
            .collect(),
    }
}

/// The full address of its page.
pub(super) fn page(cx: &Cx, of: &Organisation) -> String {
    cx.absolute(&cx.url(&format!("/organisations/{}", of.slug())))
}

/// What it is: its legal form, or its kind.
pub(super) fn nature(cx: &Cx, of: &Organisation) -> String {
    match &of.legal_form {
        Some(form) => names::legal_form(cx, form).to_owned(),
        None => names::value(cx, Facet::Kind, of.kind.as_str()),
    }
}

/// Where, what, and whether it lives: what tells namesakes apart.
pub(super) fn description(cx: &Cx, of: &Organisation) -> String {
    let place = match (&of.commune, &of.commune_name) {
        (Some(code), _) => Some(names::commune(cx, code)),
        (None, written) => written.clone(),
    };
    let state = names::value(cx, Facet::State, of.state.as_str());
    let year = of.founded.map(|date| date.year().to_string());
    let parts = [place, Some(nature(cx, of)), year, Some(state)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Its kind, as a word of [`Kind`].
pub(super) fn is_of(of: &Organisation, kinds: &[Kind]) -> bool {
    kinds.is_empty() || kinds.contains(&of.kind)
}
