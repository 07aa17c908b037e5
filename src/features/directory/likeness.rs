//! What is compared to tell who an organisation is: the same for whoever asks by a name, and for
//! grants that carry no number.

use linkage::{Language, Name, Party};
use territory::Territory;

use super::organisation::Kind;
use super::store::named::Named;

/// Names of one organisation that are compared.
const NAMES: usize = 8;

/// An organisation as it is compared; `others` are the names that registers give beside the one shown.
pub fn party(territory: &Territory, of: Named, others: Vec<Name>) -> Party {
    let place = of
        .commune
        .as_deref()
        .and_then(|code| territory.gazetteer.place(code));
    let mut names = vec![name(&of.name, of.language.as_deref())];
    for other in others {
        if names.len() < NAMES && names.iter().all(|known| known.text != other.text) {
            names.push(other);
        }
    }
    Party {
        id: of.key,
        source: of.entry_kind,
        names,
        acronym: of.short_name,
        kind: of.kind.parse().ok().map(kind),
        commune_name: of
            .commune_name
            .or_else(|| place.map(|place| place.name_fr.clone())),
        department: place
            .map(|place| place.department.clone())
            .or_else(|| department(of.postcode.as_deref()?)),
        commune: of.commune,
        postcode: of.postcode,
        year: of.founded.and_then(|date| date.get(..4)?.parse().ok()),
        domain: of.website.as_deref().and_then(domain),
        ..Party::default()
    }
}

/// A name, in its language when that is known.
pub fn name(text: &str, language: Option<&str>) -> Name {
    Name {
        text: text.to_owned(),
        language: match language {
            Some("fr") => Some(Language::French),
            Some("nl") => Some(Language::Dutch),
            Some(_) => Some(Language::Other),
            None => None,
        },
    }
}

/// A kind, as the comparison names it.
pub fn kind(kind: Kind) -> linkage::Kind {
    match kind {
        Kind::Association => linkage::Kind::Association,
        Kind::Foundation => linkage::Kind::Foundation,
        Kind::Company => linkage::Kind::Company,
        Kind::PublicBody => linkage::Kind::PublicBody,
        Kind::Other => linkage::Kind::Other,
    }
}

/// The host of a site, without `www.`.
pub fn domain(site: &str) -> Option<String> {
    let site = site.trim().to_lowercase();
    let bare = site.split_once("://").map_or(site.as_str(), |(_, rest)| rest);
    let host = bare.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    let is_host = host.contains('.') && !host.contains(['@', ' ']);
    is_host.then(|| host.to_owned())
}

/// The department that a French postcode tells.
pub fn department(postcode: &str) -> Option<String> {
    let french = postcode.len() == 5 && postcode.bytes().all(|byte| byte.is_ascii_digit());
    // 20 is Corsica, which has two.
    let length = if postcode.starts_with("97") || postcode.starts_with("98") {
        3
    } else {
        2
    };
    (french && !postcode.starts_with("20")).then(|| postcode[..length].to_owned())
}
