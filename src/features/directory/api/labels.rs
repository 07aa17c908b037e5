//! What the words of the data are called in the reader's language.

use search::Facet;

use crate::shared::web::Cx;

/// The name of a commune, wherever it is; its code when nobody knows it.
pub(super) fn commune(cx: &Cx, code: &str) -> String {
    let territory = &cx.app.territory;
    if let Some(commune) = territory.commune(code) {
        return commune.name.get(cx.lang.code()).to_owned();
    }
    match territory.gazetteer.place(code) {
        Some(place) if cx.lang.code() == "nl" => place.name_nl.clone(),
        Some(place) => place.name_fr.clone(),
        None => code.to_owned(),
    }
}

/// The name of a value; the value itself when it has none.
pub(super) fn value(cx: &Cx, facet: Facet, value: &str) -> String {
    let (territory, lang) = (&cx.app.territory, cx.lang.code());
    let named = match facet {
        Facet::Theme => territory.theme(value).map(|theme| &theme.name),
        Facet::LegalForm => territory.legal_form(value).map(|form| &form.name),
        Facet::Side => territory.side(value).map(|side| &side.name),
        Facet::Area => territory.area(value).map(|area| &area.name),
        Facet::Commune => return commune(cx, value),
        Facet::Kind | Facet::Age | Facet::State | Facet::Source => {
            let key = format!("api-{facet}-{}", value.replace('+', "-and-more"));
            return if cx.app.texts.has(cx.lang, &key) {
                cx.t(&key)
            } else {
                value.to_owned()
            };
        }
    };
    named.map_or_else(|| value.to_owned(), |name| name.get(lang).to_owned())
}
