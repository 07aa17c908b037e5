//! An organisation: first in its own words, then what the registers say, each value with where it
//! comes from and when, and what they do not say.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use jiff::civil::Date;
use search::{Facet, Near, Query, Sort};
use serde_json::{Value, json};

use super::elsewhere::{self, Elsewhere};
use super::grants::{self, Grants};
use super::hits::{self, Hits};
use super::names;
use super::provenance::{EntryLine, Joined, Provenance};
use crate::features::directory::linking;
use crate::features::directory::organisation::{Kind, Organisation, Place, State, key_of_slug};
use crate::features::directory::store::grants::Side;
use crate::features::directory::store::{imports, inferred, organisations};
use crate::features::directory::withholding;
use crate::shared::i18n::Arg;
use crate::shared::web::{Cx, Error, Slot, Subject};

/// Organisations shown nearby.
const NEARBY: usize = 5;
/// How near they are, in kilometres.
const NEARBY_KM: f64 = 10.0;

#[derive(Template)]
#[template(path = "features/directory/templates/organisation.html")]
struct OrganisationPage<'a> {
    cx: &'a Cx,
    shown: Organisation,
    /// In its own words, set as its language sets them.
    purpose: String,
    /// Language of its words when it is not the page's.
    lang: Option<String>,
    /// Register and date behind each value.
    by: Sources,
    /// The entries it is made of, one by one.
    entries: Vec<EntryLine>,
    /// Those that no number joined, each with the sum of its evidence.
    joined: Vec<Joined>,
    crumbs: Vec<(String, String)>,
    nature: String,
    state: String,
    founded: Option<String>,
    dissolved: Option<String>,
    updated: Option<String>,
    place: Option<(String, String)>,
    side: Option<usize>,
    written_place: String,
    candidates: Vec<(String, String)>,
    /// Where it works beside its seat.
    elsewhere: Elsewhere,
    themes: Vec<ThemeShown>,
    /// Whether one of them was inferred from words.
    inferred: bool,
    area: Option<String>,
    /// Whether it says itself where it acts: above, in its own words.
    declared_area: bool,
    /// Whether no register lists it: what follows is what its members declared.
    declared: bool,
    /// Whether that is what an agent copied from a sheet of paper.
    stated: bool,
    numbers: Vec<Number>,
    website: Option<(String, String)>,
    /// Grants that sources say it received.
    received: Option<Grants>,
    /// Grants that sources say it gave.
    given: Option<Grants>,
    /// What it says of itself here.
    own_words: Vec<String>,
    /// What those who act for it can do, as the features say.
    acting: Vec<String>,
    /// What other features say of it.
    panels: Vec<String>,
    nearby: Hits,
    nearby_all: Option<(String, String)>,
    report: String,
    json_ld: String,
}

/// Register and date behind each value that is shown.
struct Sources {
    purpose: String,
    nature: String,
    seat: String,
    founded: String,
    updated: String,
    /// Of the only number; of several each has its own.
    numbers: String,
    website: String,
}

/// A theme, where it leads, and the words it was inferred from when no register states it.
struct ThemeShown {
    name: String,
    url: String,
    because: Option<String>,
}

/// A number in a register.
struct Number {
    scheme: String,
    value: String,
    link: Option<String>,
    /// The register and date of the file that gave it first.
    by: String,
}

pub async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let Some(shown) = organisations::by_key(&mut connection, key_of_slug(&slug)).await? else {
        return Err(withholding::absent(&mut connection, key_of_slug(&slug)).await?);
    };
    if shown.slug() != slug {
        return Ok(super::moved(&hits::address(&cx, &shown)));
    }
    let imports = imports::all(&mut connection).await?;
    let provenance = Provenance::read(&cx, &mut connection, &shown, &imports).await?;
    let received = grants::read(&cx, &mut connection, Side::Beneficiary, shown.id).await?;
    let given = grants::read(&cx, &mut connection, Side::Funder, shown.id).await?;
    let elsewhere = elsewhere::read(&cx, &mut connection, shown.id).await?;
    let reasons = inferred::because(&mut connection, shown.id).await?;
    let subject = Subject {
        organisation: shown.id,
        slug: &slug,
    };
    let own_words = cx.panels(&mut connection, Slot::OwnWords, subject).await?;
    let acting = cx.panels(&mut connection, Slot::Acting, subject).await?;
    let panels = cx.panels(&mut connection, Slot::Organisation, subject).await?;
    drop(connection);
    let themes: Vec<_> = shown
        .themes
        .iter()
        .filter(|slug| !shown.declared_themes.contains(slug))
        .map(|slug| ThemeShown {
            name: names::theme(&cx, slug).to_owned(),
            url: cx.url(&format!("/themes/{slug}")),
            because: reasons.get(slug).map(|words| names::quoted(&cx, words)),
        })
        .collect();
    let place = shown.commune.as_deref().map(|code| commune_link(&cx, code));
    let mut crumbs = vec![(cx.t("layout-organisations"), cx.url("/organisations"))];
    crumbs.extend(place.clone());
    crumbs.extend(
        themes
            .first()
            .map(|theme| (theme.name.clone(), theme.url.clone())),
    );
    let (nearby, nearby_all) = nearby(&cx, &shown).await?;
    let said = |date: Option<Date>| date.map(|date| cx.date(&date));
    cx.page(&OrganisationPage {
        purpose: hits::purpose(&shown),
        lang: hits::foreign(&cx, &shown),
        by: Sources {
            purpose: provenance.by(|saying| saying.purpose.is_some()),
            nature: provenance.by(|saying| saying.legal_form.is_some()),
            seat: provenance.by_seat(),
            founded: provenance.by(|saying| saying.founded.is_some()),
            updated: provenance.by(|_| true),
            numbers: match shown.identifiers.as_slice() {
                [(scheme, value)] => provenance.first_given(scheme, value),
                _ => cx.t("organisation-numbers-from"),
            },
            website: provenance.by(|saying| saying.website.is_some()),
        },
        entries: provenance.entries(&cx),
        joined: provenance.joined(&cx),
        crumbs,
        nature: match &shown.legal_form {
            None if shown.is_pole() => names::value(&cx, Facet::Capacity, "pole"),
            Some(form) => names::legal_form(&cx, form).to_owned(),
            None => names::value(&cx, Facet::Kind, shown.kind.as_str()),
        },
        state: names::value(&cx, Facet::State, shown.state.as_str()),
        founded: said(shown.founded),
        dissolved: said(shown.dissolved),
        updated: said(shown.updated),
        place,
        side: shown
            .commune
            .as_deref()
            .and_then(|code| names::side_of(&cx, code)),
        written_place: written_place(&shown),
        candidates: shown
            .place_candidates
            .iter()
            .map(|code| commune_link(&cx, code))
            .collect(),
        elsewhere,
        inferred: themes.iter().any(|theme| theme.because.is_some()),
        themes,
        declared_area: shown.declared_area.is_some(),
        declared: linking::is_only_declared(&shown) || shown.is_pole(),
        stated: linking::is_only_stated(&shown),
        area: shown
            .area
            .as_deref()
            .map(|area| names::value(&cx, Facet::Area, area)),
        numbers: numbers(&cx, &shown, &provenance),
        website: shown.website.as_deref().and_then(website),
        received,
        given,
        nearby,
        own_words,
        acting,
        panels,
        nearby_all,
        report: cx.url(&format!("/objections/new?organisation={}", shown.key)),
        json_ld: json_ld(&cx, &shown),
        shown,
        cx: &cx,
    })
}

/// A commune's name and where it leads: its page, or the list when it is not of the territory.
pub(super) fn commune_link(cx: &Cx, code: &str) -> (String, String) {
    let address = match cx.app.territory.commune(code) {
        Some(commune) => format!("/communes/{}", commune.code),
        None => format!("/organisations?commune={code}&within=all"),
    };
    (names::commune(cx, code), cx.url(&address))
}

/// Postcode and commune as the register spells them.
fn written_place(shown: &Organisation) -> String {
    let parts = [&shown.postcode, &shown.commune_name];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    parts.join(" ")
}

fn numbers(cx: &Cx, shown: &Organisation, provenance: &Provenance) -> Vec<Number> {
    let fictitious = shown.entry_kind == "demonstration";
    shown
        .identifiers
        .iter()
        .map(|(scheme, value)| {
            let bare: String = value.chars().filter(char::is_ascii_alphanumeric).collect();
            // Only addresses that the registers keep stable; an invented number leads nowhere.
            let link = match scheme.as_str() {
                _ if fictitious => None,
                "fr-siren" => Some(format!(
                    "https://annuaire-entreprises.data.gouv.fr/entreprise/{bare}"
                )),
                "fr-siret" => Some(format!(
                    "https://annuaire-entreprises.data.gouv.fr/etablissement/{bare}"
                )),
                "be-kbo" => Some(format!(
                    "https://kbopub.economie.fgov.be/kbopub/zoeknummerform.html?nummer={bare}"
                )),
                _ => None,
            };
            Number {
                scheme: cx.t(&format!("scheme-{scheme}")),
                value: value.clone(),
                link,
                by: provenance.first_given(scheme, value),
            }
        })
        .collect()
}

/// The site as it is shown and as it is linked; nothing when it is not an address.
#[must_use]
pub fn website(written: &str) -> Option<(String, String)> {
    let written = written.trim();
    let bare = written
        .strip_prefix("https://")
        .or_else(|| written.strip_prefix("http://"))
        .unwrap_or(written);
    let host = bare.split('/').next()?;
    let plausible = host.contains('.')
        && !bare.contains(char::is_whitespace)
        && !bare.contains(['@', '"', '<', '>', ':']);
    let link = if bare.len() == written.len() {
        format!("http://{written}")
    } else {
        written.to_owned()
    };
    plausible.then(|| (bare.trim_end_matches('/').to_owned(), link))
}

/// Living organisations around that share a theme, nearest first, and where the whole list is.
async fn nearby(cx: &Cx, shown: &Organisation) -> Result<(Hits, Option<(String, String)>), Error> {
    let place = shown
        .commune
        .as_deref()
        .and_then(|code| cx.app.territory.gazetteer.place(code));
    let centre = place.and_then(|place| Some((place.lat?, place.lon?)));
    let (Some(place), Some((lat, lon)), false) = (place, centre, shown.themes.is_empty()) else {
        return Ok((Hits::read(cx, &[], "", 3).await?, None));
    };
    let query = Query {
        filters: vec![
            (Facet::Theme, shown.themes.clone()),
            (Facet::State, vec![State::Active.as_str().to_owned()]),
        ],
        near: Some(Near {
            lat,
            lon,
            km: NEARBY_KM,
        }),
        sort: Sort::Distance,
        year: cx.app.clock.today().year(),
        ..Query::default()
    };
    let found = cx.app.index.page(&query, NEARBY + 1, None)?;
    let mut others = found.hits;
    others.retain(|hit| hit.id.cast_signed() != shown.id);
    others.truncate(NEARBY);
    let themes: String = shown.themes.iter().map(|slug| format!("theme={slug}&")).collect();
    let address = cx.url(&format!(
        "/organisations?{themes}state=active&near={}&within=all",
        place.code
    ));
    let text = cx.ta(
        "organisation-nearby-all",
        &[
            ("n", Arg::from(found.total)),
            ("km", Arg::from(&cx.app.texts.decimal(cx.lang, NEARBY_KM))),
        ],
    );
    let all = (others.len() == NEARBY).then_some((text, address));
    Ok((Hits::read(cx, &others, "", 3).await?, all))
}

/// What search engines read (schema.org). A data block, which no policy on scripts concerns; `<` is
/// written so that no text can end it.
fn json_ld(cx: &Cx, shown: &Organisation) -> String {
    let kind = match shown.kind {
        Kind::Association | Kind::Foundation => "NGO",
        Kind::PublicBody => "GovernmentOrganization",
        Kind::Company | Kind::Other => "Organization",
    };
    let country = shown
        .commune
        .as_deref()
        .and_then(|code| cx.app.territory.gazetteer.place(code))
        .map(|place| place.country.to_uppercase());
    let identifiers: Vec<Value> = shown
        .identifiers
        .iter()
        .map(|(scheme, value)| json!({"@type": "PropertyValue", "propertyID": scheme, "value": value}))
        .collect();
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": kind,
        "@id": cx.absolute(&hits::address(cx, shown)),
        "url": cx.absolute(&hits::address(cx, shown)),
        "name": shown.name,
        "alternateName": shown.short_name,
        "description": shown.purpose,
        "foundingDate": shown.founded.map(|date| date.to_string()),
        "dissolutionDate": shown.dissolved.map(|date| date.to_string()),
        "identifier": identifiers,
        "sameAs": shown.website.as_deref().and_then(website).map(|(_, link)| link),
        "address": {
            "@type": "PostalAddress",
            "postalCode": shown.postcode,
            "addressLocality": shown.commune.as_deref().map(|code| names::commune(cx, code)),
            "addressCountry": country,
        },
        "disambiguatingDescription": cx.demonstration().then(|| cx.t("layout-demonstration.explanation")),
    });
    without_nothings(&mut data);
    data.to_string().replace('<', "\\u003c")
}

fn without_nothings(value: &mut Value) {
    if let Value::Object(members) = value {
        members.values_mut().for_each(without_nothings);
        members.retain(|_, member| match member {
            Value::Null => false,
            Value::Array(items) => !items.is_empty(),
            _ => true,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::website;

    #[test]
    fn a_site_is_linked_only_when_it_is_one() {
        let link = |written| website(written).map(|(_, link)| link);
        assert_eq!(
            link("www.marmites.example").as_deref(),
            Some("http://www.marmites.example")
        );
        assert_eq!(link("https://a.example/").as_deref(), Some("https://a.example/"));
        assert_eq!(link("javascript:alert(1)"), None);
        assert_eq!(link("quelqu.un@marmites.example"), None);
        assert_eq!(link("en construction"), None);
    }
}
