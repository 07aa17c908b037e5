//! The shapes of the answers. The OpenAPI document is generated from them, so that it cannot say
//! anything else than what is served.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa::openapi::schema::{Object, ObjectBuilder, Type};

use crate::features::directory::indexing::register_of;
use crate::features::directory::organisation::{Kind, Organisation, Place, State};
use crate::features::directory::pages::names;
use crate::features::directory::store::imports::Import;
use crate::shared::web::Cx;

/// One page of a search, with the figures beside it.
#[derive(Serialize, ToSchema)]
pub(super) struct OrganisationPage {
    /// Organisations that the whole search finds.
    pub total: u64,
    /// Those of this page, in the order asked for.
    pub items: Vec<OrganisationItem>,
    /// For each way of narrowing, its values and what each leaves: `theme commune kind legal-form side age state source area capacity`.
    pub facets: BTreeMap<&'static str, Vec<FacetValue>>,
    /// Give it back as `cursor` to read the next page; null on the last one.
    pub next: Option<String>,
    /// What was searched when words were corrected or left out.
    pub corrected: Option<String>,
    /// How far the words were stretched to find something.
    #[schema(schema_with = relaxed_words)]
    pub relaxed: &'static str,
    /// True while the organisations are fictitious.
    pub demonstration: bool,
}

/// A value that narrows the search.
#[derive(Serialize, ToSchema)]
pub(super) struct FacetValue {
    /// What to give back as parameter.
    pub value: String,
    /// What it is called in the language asked for.
    pub label: String,
    /// Organisations it would leave.
    pub count: u64,
}

/// An organisation: any legal person, of any kind and state.
#[derive(Serialize, ToSchema)]
#[schema(as = Organisation)]
pub(super) struct OrganisationItem {
    /// Stable key: it never changes and is never given to another.
    pub id: String,
    /// Its name, as registered.
    pub name: String,
    /// Its acronym or short name.
    pub short_name: Option<String>,
    /// Its purpose, in its own words.
    pub purpose: Option<String>,
    /// Language of the name and purpose, when known.
    pub language: Option<String>,
    /// What sort of body it is.
    #[schema(schema_with = kind_words)]
    pub kind: &'static str,
    /// Legal form, a word of the territory's list.
    pub legal_form: Option<String>,
    /// Whether it lives, as its register says.
    #[schema(schema_with = state_words)]
    pub state: &'static str,
    /// Its numbers in public registers.
    pub identifiers: Vec<Identifier>,
    /// Commune of its seat, when it is sure.
    pub commune: Option<CommuneName>,
    /// How sure the commune is.
    #[schema(schema_with = place_words)]
    pub place: &'static str,
    /// Codes of the communes that fit, when it is uncertain.
    pub place_candidates: Vec<String>,
    /// Postcode of its seat.
    pub postcode: Option<String>,
    /// Lines of the address of its seat; persons named in it are masked.
    pub address: Vec<String>,
    /// Centre of its commune: never the address itself.
    pub position: Option<Position>,
    /// Side of the border, a word of the territory's list; null outside the territory.
    pub side: Option<String>,
    /// Area of action it declares, a word of the territory's list.
    pub area: Option<String>,
    /// Themes, words of `/api/v1/themes`.
    pub themes: Vec<String>,
    /// Those among them that nobody states: inferred from its name and purpose.
    pub inferred_themes: Vec<String>,
    /// What it is for the others, today: `funder support_structure network pole organiser research ess`.
    pub capacities: Vec<String>,
    /// Its site.
    pub website: Option<String>,
    /// When it was founded.
    #[schema(value_type = Option<String>, format = Date)]
    pub founded: Option<Date>,
    /// When it was dissolved.
    #[schema(value_type = Option<String>, format = Date)]
    pub dissolved: Option<Date>,
    /// Last change in its register.
    #[schema(value_type = Option<String>, format = Date)]
    pub updated: Option<Date>,
    /// Where these values come from.
    pub provenance: Provenance,
    /// Its page.
    #[schema(format = "uri")]
    pub url: String,
    /// True when it is fictitious.
    pub demonstration: bool,
    /// Kilometres from the commune asked for by `near`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub distance_km: Option<f64>,
}

/// A number in a public register.
#[derive(Serialize, ToSchema)]
pub(super) struct Identifier {
    /// `fr-rna fr-siren fr-siret be-kbo be-vcode`.
    pub scheme: String,
    /// The number.
    pub value: String,
}

/// A commune and its name in the language asked for.
#[derive(Serialize, ToSchema)]
pub(super) struct CommuneName {
    /// INSEE code in France, NIS code in Belgium; where both use it, elsewhere than in the territory, with its country: `fr-37011`.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// A point on Earth, in degrees (WGS 84).
#[derive(Serialize, ToSchema, Clone, Copy)]
pub(super) struct Position {
    /// Latitude.
    pub lat: f64,
    /// Longitude.
    pub lon: f64,
}

/// Where values come from.
#[derive(Serialize, ToSchema)]
pub(super) struct Provenance {
    /// The register: `rna`, `demonstration`…
    pub register: String,
    /// Number of the entry in it.
    pub entry: String,
    /// The file that brought it.
    pub file: String,
    /// The day that file speaks of, when known.
    pub date: Option<String>,
    /// Under what licence it may be reused.
    pub licence: Option<String>,
}

/// The files that were loaded, by number.
pub(super) type Imports = HashMap<i64, Import>;

impl OrganisationItem {
    /// An organisation as its reader sees it.
    pub fn new(cx: &Cx, imports: &Imports, organisation: Organisation) -> Self {
        let territory = &cx.app.territory;
        let commune = organisation.commune.as_deref();
        let position = commune
            .and_then(|code| territory.gazetteer.place(code))
            .and_then(|place| {
                Some(Position {
                    lat: place.lat?,
                    lon: place.lon?,
                })
            });
        let import = imports.get(&organisation.import_id);
        Self {
            url: cx.absolute(&cx.url(&format!("/organisations/{}", organisation.slug()))),
            position,
            side: commune
                .and_then(|code| territory.commune(code))
                .map(|commune| commune.side.clone()),
            commune: commune.map(|code| CommuneName {
                code: code.to_owned(),
                name: names::commune(cx, code),
            }),
            demonstration: organisation.entry_kind == "demonstration",
            provenance: Provenance {
                register: register_of(&organisation.entry_kind).to_owned(),
                entry: organisation.entry_number,
                file: import.map(|import| import.file_name.clone()).unwrap_or_default(),
                date: import.and_then(|import| import.file_date.clone()),
                licence: import.and_then(|import| import.licence.clone()),
            },
            id: organisation.key,
            name: organisation.name,
            short_name: organisation.short_name,
            purpose: organisation.purpose,
            language: organisation.language,
            kind: organisation.kind.as_str(),
            legal_form: organisation.legal_form,
            state: organisation.state.as_str(),
            identifiers: organisation
                .identifiers
                .into_iter()
                .map(|(scheme, value)| Identifier { scheme, value })
                .collect(),
            place: organisation.place.as_str(),
            place_candidates: organisation.place_candidates,
            postcode: organisation.postcode,
            address: organisation.address,
            area: organisation.area,
            themes: organisation.themes,
            inferred_themes: organisation.inferred_themes,
            capacities: organisation.capacities,
            website: organisation.website,
            founded: organisation.founded,
            dissolved: organisation.dissolved,
            updated: organisation.updated,
            distance_km: None,
        }
    }
}

/// One organisation with every entry of a register that speaks of it.
#[derive(Serialize, ToSchema)]
pub(super) struct OrganisationDetail {
    /// The organisation.
    #[serde(flatten)]
    pub organisation: OrganisationItem,
    /// The entries that speak of it; its values are those of the entry named in `provenance`.
    pub entries: Vec<Entry>,
}

/// An entry of a register.
#[derive(Serialize, ToSchema)]
pub(super) struct Entry {
    /// The register.
    pub register: String,
    /// Number in it.
    pub number: String,
    /// Why it is one body with the others: `first number succession evidence person`; null where it is the only one.
    pub joined: Option<String>,
    /// What the register says of it: `active dissolved removed succeeded unknown`.
    pub position: String,
    /// The name it gives.
    pub name: String,
    /// Its number before.
    pub former: Option<String>,
    /// Its number since.
    pub successor: Option<String>,
    /// Last change in the register, as it writes it.
    pub updated: Option<String>,
    /// Whether the newest file no longer holds it.
    pub missing: bool,
    /// The file that brought it.
    pub file: String,
    /// The day that file speaks of, when known.
    pub date: Option<String>,
    /// Under what licence it may be reused.
    pub licence: Option<String>,
}

/// The themes of the territory.
#[derive(Serialize, ToSchema)]
pub(super) struct ThemeList {
    /// In the territory's order.
    pub items: Vec<ThemeItem>,
}

/// A theme: a field of public policy that organisations work in.
#[derive(Serialize, ToSchema)]
#[schema(as = Theme)]
pub(super) struct ThemeItem {
    /// The word in addresses and data.
    pub id: String,
    /// Its name in the language asked for.
    pub name: String,
    /// One plain sentence.
    pub description: String,
    /// Organisations that have it.
    pub count: u64,
    /// Its page.
    #[schema(format = "uri")]
    pub url: String,
}

/// The communes of the territory.
#[derive(Serialize, ToSchema)]
pub(super) struct CommuneList {
    /// In the territory's order.
    pub items: Vec<CommuneItem>,
}

/// A commune of the territory.
#[derive(Serialize, ToSchema)]
#[schema(as = Commune)]
pub(super) struct CommuneItem {
    /// INSEE code in France, NIS code in Belgium; where both use it, elsewhere than in the territory, with its country: `fr-37011`.
    pub code: String,
    /// Its name in the language asked for.
    pub name: String,
    /// Country, in two lower-case letters.
    pub country: String,
    /// Side of the border, a word of the territory's list.
    pub side: String,
    /// The grouping it belongs to: intercommunal body or arrondissement.
    pub group: CommuneName,
    /// Inhabitants.
    pub population: u32,
    /// Year the inhabitants were counted for.
    pub population_year: i16,
    /// Its centre.
    pub position: Position,
    /// Its postcodes; some are shared with neighbours.
    pub postcodes: Vec<String>,
    /// Organisations that have their seat there; null where none is known and no register of the place was loaded.
    pub count: Option<u64>,
    /// Its page.
    #[schema(format = "uri")]
    pub url: String,
}

/// The files that were loaded.
#[derive(Serialize, ToSchema)]
pub(super) struct SourceList {
    /// Newest first.
    pub items: Vec<Source>,
}

/// A file that was loaded, and what became of its lines.
#[derive(Serialize, ToSchema)]
pub(super) struct Source {
    /// The register.
    pub register: String,
    /// What the register is called in the language asked for.
    pub name: String,
    /// What sort of file: `rna-import`, `rna-waldec`, `contours`, `demonstration`.
    pub kind: String,
    /// The file's name.
    pub file: String,
    /// The day it speaks of, when known.
    pub date: Option<String>,
    /// Under what licence it may be reused.
    pub licence: Option<String>,
    /// Its SHA-256; empty of what the program made up, which is no file.
    pub sha256: String,
    /// Records found in it.
    pub read: i64,
    /// Records kept.
    pub kept: i64,
    /// Records refused.
    pub rejected: i64,
    /// When it was loaded.
    #[schema(value_type = String, format = DateTime)]
    pub loaded: Option<jiff::Timestamp>,
}

/// Proposals while one types.
#[derive(Serialize, ToSchema)]
pub(super) struct CompletionList {
    /// Words first, then names.
    pub items: Vec<CompletionItem>,
}

/// A proposal.
#[derive(Serialize, ToSchema)]
#[schema(as = Completion)]
pub(super) struct CompletionItem {
    /// What would be typed.
    pub text: String,
    /// The page it names, from the root of this site, when it is an organisation's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub url: Option<String>,
}

fn words(values: impl Iterator<Item = &'static str>) -> Object {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(values))
        .build()
}

fn kind_words() -> Object {
    words(Kind::ALL.iter().map(|kind| kind.as_str()))
}

fn state_words() -> Object {
    words(State::ALL.iter().map(|state| state.as_str()))
}

fn place_words() -> Object {
    words(Place::ALL.iter().map(|place| place.as_str()))
}

fn relaxed_words() -> Object {
    words(["no", "prefix", "typing", "some_words"].into_iter())
}
