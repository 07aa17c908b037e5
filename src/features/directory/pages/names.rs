//! What things are called in the reader's language: communes, themes, values of facets.

use search::Facet;

use crate::shared::web::Cx;

/// A commune, of the territory or of elsewhere; its code when nobody knows it.
pub fn commune(cx: &Cx, code: &str) -> String {
    let name = match cx.app.territory.commune(code) {
        Some(commune) => commune.name.get(cx.lang.code()),
        None => match cx.app.territory.gazetteer.place(code) {
            Some(place) if cx.lang.code() == "nl" => &place.name_nl,
            Some(place) => &place.name_fr,
            None => code,
        },
    };
    name.replace('\'', "’")
}

/// Number of the side of the border that a commune is on, from 1, as the stylesheet counts them.
pub fn side_of(cx: &Cx, commune: &str) -> Option<usize> {
    let side = &cx.app.territory.commune(commune)?.side;
    let sides = &cx.app.territory.sides;
    sides
        .iter()
        .position(|known| known.slug == *side)
        .map(|index| index + 1)
}

/// The communes of a side of the border, for somebody who chooses among them.
pub struct CommunesOfSide {
    /// The name of the side.
    pub name: String,
    /// Whether one of its communes is chosen.
    pub chosen: bool,
    /// By code and name, in the order of the names.
    pub communes: Vec<(String, String)>,
}

/// The communes of the territory, side by side; `ticked` says which are chosen.
pub fn communes_by_side(cx: &Cx, ticked: impl Fn(&str) -> bool) -> Vec<CommunesOfSide> {
    let territory = &cx.app.territory;
    let sides = territory.sides.iter().map(|side| {
        let own = territory.communes.iter().filter(|one| one.side == side.slug);
        let mut communes: Vec<(String, String)> = own
            .map(|one| (one.code.clone(), commune(cx, &one.code)))
            .collect();
        communes.sort_by_cached_key(|(_, name)| search::fold(name));
        CommunesOfSide {
            name: side.name.get(cx.lang.code()).to_owned(),
            chosen: communes.iter().any(|(code, _)| ticked(code)),
            communes,
        }
    });
    sides.collect()
}

/// A theme.
pub fn theme<'a>(cx: &'a Cx, slug: &'a str) -> &'a str {
    let theme = cx.app.territory.theme(slug);
    theme.map_or(slug, |theme| theme.name.get(cx.lang.code()))
}

/// A legal form, e.g. "Association loi 1901".
pub fn legal_form<'a>(cx: &'a Cx, slug: &'a str) -> &'a str {
    let form = cx.app.territory.legal_form(slug);
    form.map_or(slug, |form| form.name.get(cx.lang.code()))
}

/// A way of narrowing the list, e.g. "Side of the border".
pub fn facet(cx: &Cx, facet: Facet) -> String {
    cx.t(&format!("facet-{facet}"))
}

/// A value of a facet.
pub fn value(cx: &Cx, facet: Facet, value: &str) -> String {
    let lang = cx.lang.code();
    let territory = &cx.app.territory;
    let said = |start: &str| {
        let key = format!("{start}{}", value.replace('_', "-").replace('+', "-more"));
        // Values come from addresses too: one that has no name is shown as it was typed.
        let known = key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if known && cx.app.texts.has(cx.lang, &key) {
            cx.t(&key)
        } else {
            value.to_owned()
        }
    };
    match facet {
        _ if value == search::NONE => cx.tv("facet-none", "facet", &self::facet(cx, facet)),
        Facet::Theme => theme(cx, value).to_owned(),
        Facet::Commune => commune(cx, value),
        Facet::LegalForm => legal_form(cx, value).to_owned(),
        Facet::Side => territory
            .side(value)
            .map_or(value, |side| side.name.get(lang))
            .to_owned(),
        Facet::Area => territory
            .area(value)
            .map_or(value, |area| area.name.get(lang))
            .to_owned(),
        Facet::Kind => said("kind-"),
        Facet::State => said("state-"),
        Facet::Age => said("age-"),
        Facet::Source => said("source-"),
        Facet::Capacity => said("capacity-"),
    }
}

/// A register in a few letters, beside each value that comes from it.
pub fn register(cx: &Cx, register: &str) -> String {
    if cx.app.texts.has(cx.lang, &format!("source-{register}")) {
        cx.t(&format!("source-{register}.short"))
    } else {
        register.to_owned()
    }
}

/// Words as somebody wrote them, each in the quotation marks of the language.
pub fn quoted(cx: &Cx, words: &[String]) -> String {
    let (open, close) = (cx.t("organisation-quote.open"), cx.t("organisation-quote.close"));
    let words: Vec<String> = words.iter().map(|word| format!("{open}{word}{close}")).collect();
    words.join(", ")
}

/// Words joined by commas and an "and".
pub fn list(cx: &Cx, words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {} {last}", first.join(", "), cx.t("pages-and")),
    }
}
