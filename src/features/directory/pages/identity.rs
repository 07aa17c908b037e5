//! What the registers say of an organisation, each value with its register and date: for the pages of
//! other features that must not ask again what is known.

use search::Facet;

use super::names;
use super::provenance::Provenance;
use crate::features::directory::organisation::Organisation;
use crate::features::directory::store::imports;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// A value that a register states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// What it is, in the reader's language.
    pub label: String,
    /// The value, in lines.
    pub lines: Vec<String>,
    /// Register and date.
    pub by: String,
}

/// What the registers say of an organisation; what they do not say is left out.
///
/// # Errors
/// When the database does not answer.
pub async fn identity(
    cx: &Cx,
    connection: &mut Connection,
    shown: &Organisation,
) -> Result<Vec<Known>, StoreError> {
    let imports = imports::all(connection).await?;
    let provenance = Provenance::read(cx, connection, shown, &imports).await?;
    let mut known = Vec::new();
    let mut say = |label: String, lines: Vec<String>, by: String| {
        if lines.iter().any(|line| !line.is_empty()) {
            known.push(Known { label, lines, by });
        }
    };
    let named = provenance.by(|_| true);
    say(cx.t("organisation-name"), vec![shown.name.clone()], named);
    let form = shown.legal_form.as_deref();
    let nature = form.map_or_else(
        || names::value(cx, Facet::Kind, shown.kind.as_str()),
        |form| names::legal_form(cx, form).to_owned(),
    );
    let by = provenance.by(|saying| saying.legal_form.is_some());
    say(cx.t("organisation-nature"), vec![nature], by);
    let mut seat = shown.address.clone();
    let place = [&shown.postcode, &shown.commune_name];
    let place: Vec<&str> = place.into_iter().flatten().map(String::as_str).collect();
    seat.push(place.join(" "));
    seat.retain(|line| !line.is_empty());
    say(cx.t("organisation-seat"), seat, provenance.by_seat());
    let founded = shown.founded.map(|date| cx.date(&date));
    let by = provenance.by(|saying| saying.founded.is_some());
    say(cx.t("organisation-founded"), founded.into_iter().collect(), by);
    let numbers = shown.identifiers.iter();
    let numbers = numbers.map(|(scheme, value)| format!("{} {value}", cx.t(&format!("scheme-{scheme}"))));
    let by = provenance.by(|_| true);
    say(cx.t("organisation-numbers"), numbers.collect(), by);
    Ok(known)
}
