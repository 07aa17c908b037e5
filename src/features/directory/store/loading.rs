//! Organisations as the importer sees them: what it must know before, what it writes.

mod following;
mod leaving;
mod moving;

use std::borrow::Cow;

use futures_util::TryStreamExt;
use sqlx::{AnyConnection, Row};

use crate::features::directory::indexing::register_of;
use crate::features::directory::organisation::{Kind, Organisation, Place, State};
use crate::shared::store::{self, StoreError, insert_new_rows, insert_rows};

pub use following::both_stand;
pub use leaving::remove_demonstration;
pub use moving::{
    forget_numbers, free_key, has_key, holders, is_acted_for, is_spoken_for, key_is_taken, last_id, merge,
    move_numbers, remove_empty,
};

/// An organisation as its row holds it.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// Number in the database.
    pub id: i64,
    /// The stable part of its address.
    pub key: String,
    /// The values, in the order of the columns after `key`.
    pub name: String,
    /// Acronym.
    pub short_name: Option<String>,
    /// In its own words.
    pub purpose: Option<String>,
    /// `fr`, `nl`, `en`.
    pub language: Option<String>,
    /// What sort of body it is.
    pub kind: Kind,
    /// Slug.
    pub legal_form: Option<String>,
    /// Whether it lives.
    pub state: State,
    /// INSEE or NIS code.
    pub commune: Option<String>,
    /// How sure we are of the commune.
    pub place: Place,
    /// Codes separated by spaces.
    pub place_candidates: Option<String>,
    /// Postcode of the seat.
    pub postcode: Option<String>,
    /// As the register spells it.
    pub commune_name: Option<String>,
    /// Lines separated by line feeds, as published.
    pub address: Option<String>,
    /// Declared area of action.
    pub area: Option<String>,
    /// Its site.
    pub website: Option<String>,
    /// ISO date.
    pub founded: Option<String>,
    /// ISO date.
    pub dissolved: Option<String>,
    /// ISO date.
    pub updated: Option<String>,
    /// Kind of the chosen entry.
    pub entry_kind: Cow<'static, str>,
    /// Number of the chosen entry.
    pub entry_number: String,
    /// The registers whose entries it is made of, separated by spaces; nothing before a load said it.
    pub sources: Option<String>,
    /// Precedence of the chosen entry.
    pub precedence: i64,
    /// The file that brought it.
    pub import_id: i64,
}

impl Chosen {
    /// The organisation as it is shown and indexed. Rows that are read and rows that are about to be
    /// written become organisations here and nowhere else, so that an index that is filled while a
    /// file is loaded holds what one built from the database would.
    #[must_use]
    pub fn shown(self, themes: Vec<String>, identifiers: Vec<(String, String)>) -> Organisation {
        let date = |text: Option<String>| text.and_then(|text| text.parse().ok());
        let words = |text: Option<String>, separator: char| -> Vec<String> {
            let text = text.unwrap_or_default();
            let parts = text.split(separator).filter(|part| !part.is_empty());
            parts.map(str::to_owned).collect()
        };
        Organisation {
            id: self.id,
            key: self.key,
            name: self.name,
            short_name: self.short_name,
            purpose: self.purpose,
            language: self.language,
            kind: self.kind,
            legal_form: self.legal_form,
            state: self.state,
            commune: self.commune,
            place: self.place,
            place_candidates: words(self.place_candidates, ' '),
            postcode: self.postcode,
            commune_name: self.commune_name,
            address: words(self.address, '\n')
                .iter()
                .map(|line| registers::mask_persons(line).into_owned())
                .collect(),
            area: self.area,
            website: self.website,
            founded: date(self.founded),
            dissolved: date(self.dissolved),
            updated: date(self.updated),
            sources: match self.sources {
                Some(sources) => sources.split(' ').map(str::to_owned).collect(),
                None => vec![register_of(&self.entry_kind).to_owned()],
            },
            entry_kind: self.entry_kind.into_owned(),
            entry_number: self.entry_number,
            import_id: self.import_id,
            themes,
            declared_themes: Vec::new(),
            inferred_themes: Vec::new(),
            declared_area: None,
            capacities: Vec::new(),
            identifiers,
        }
    }
}

/// New organisations of one file with the themes and numbers that were written with them, as the
/// database would give them back. Their `id`s follow one another.
#[must_use]
pub fn shown(
    organisations: Vec<Chosen>,
    themes: Vec<(i64, String)>,
    identifiers: Vec<(&'static str, String, i64)>,
) -> Vec<Organisation> {
    let first = organisations.first().map_or(0, |organisation| organisation.id);
    let mut shown: Vec<Organisation> = organisations
        .into_iter()
        .map(|chosen| chosen.shown(Vec::new(), Vec::new()))
        .collect();
    // Rows may also be those of organisations that were there before.
    let place = |id: i64| usize::try_from(id - first).ok();
    for (id, theme) in themes {
        if let Some(organisation) = place(id).and_then(|place| shown.get_mut(place)) {
            organisation.themes.push(theme);
        }
    }
    for (scheme, value, id) in identifiers {
        if let Some(organisation) = place(id).and_then(|place| shown.get_mut(place)) {
            organisation.identifiers.push((scheme.to_owned(), value));
        }
    }
    for organisation in &mut shown {
        organisation.themes.sort_unstable();
        organisation.themes.dedup();
        organisation.identifiers.sort_unstable();
        organisation.identifiers.dedup();
    }
    shown
}

/// Makes ready for the first load, of many organisations; what comes back is for [`store::end_filling`].
///
/// # Errors
/// When the database does not answer.
pub async fn begin_filling(connection: &mut AnyConnection) -> Result<Vec<String>, StoreError> {
    let mut indexes = Vec::new();
    for table in ["organisation", "identifier", "rna_entry"] {
        indexes.extend(store::begin_filling(connection, table).await?);
    }
    Ok(indexes)
}

/// Writes organisations; one that exists takes the new values and keeps its key.
///
/// # Errors
/// When the database refuses a row.
pub async fn write(connection: &mut AnyConnection, rows: &[Chosen]) -> Result<(), StoreError> {
    const HEAD: &str = "insert into organisation (id, key, name, short_name, purpose, language, kind, legal_form, state, \
        commune, place, place_candidates, postcode, commune_name, address, area, website, founded, dissolved, updated, \
        entry_kind, entry_number, sources, precedence, import_id)";
    // Keys look drawn at random: in their order, rows that follow each other share pages of the keys' index.
    let mut rows: Vec<&Chosen> = rows.iter().collect();
    rows.sort_unstable_by(|one, other| one.key.cmp(&other.key));
    insert_rows(connection, HEAD, 25, &rows, |row, values| {
        values
            .number(Some(row.id))
            .text(Some(&row.key))
            .text(Some(&row.name))
            .text(row.short_name.as_deref())
            .text(row.purpose.as_deref())
            .word(row.language.as_deref())
            .word(Some(row.kind.as_str()))
            .text(row.legal_form.as_deref())
            .text(Some(row.state.as_str()))
            .text(row.commune.as_deref())
            .word(Some(row.place.as_str()))
            .text(row.place_candidates.as_deref())
            .text(row.postcode.as_deref())
            .text(row.commune_name.as_deref())
            .text(row.address.as_deref())
            .word(row.area.as_deref())
            .text(row.website.as_deref())
            .text(row.founded.as_deref())
            .text(row.dissolved.as_deref())
            .text(row.updated.as_deref())
            .word(Some(&row.entry_kind))
            .text(Some(&row.entry_number))
            .word(row.sources.as_deref())
            .number(Some(row.precedence))
            .same_number(Some(row.import_id));
    })
    .await
}

/// Gives an existing organisation the values of another of its entries; the key stays.
///
/// # Errors
/// When the database refuses the row.
pub async fn rewrite(connection: &mut AnyConnection, row: &Chosen) -> Result<(), StoreError> {
    sqlx::query(
        "update organisation set name = $1, short_name = $2, purpose = $3, language = $4, kind = $5, legal_form = $6,
            state = $7, commune = $8, place = $9, place_candidates = $10, postcode = $11, commune_name = $12,
            address = $13, website = $14, founded = $15, dissolved = $16, updated = $17, entry_kind = $18,
            entry_number = $19, precedence = $20, import_id = $21, sources = $22
         where id = $23",
    )
    .bind(&row.name)
    .bind(row.short_name.as_deref())
    .bind(row.purpose.as_deref())
    .bind(row.language.as_deref())
    .bind(row.kind.as_str())
    .bind(row.legal_form.as_deref())
    .bind(row.state.as_str())
    .bind(row.commune.as_deref())
    .bind(row.place.as_str())
    .bind(row.place_candidates.as_deref())
    .bind(row.postcode.as_deref())
    .bind(row.commune_name.as_deref())
    .bind(row.address.as_deref())
    .bind(row.website.as_deref())
    .bind(row.founded.as_deref())
    .bind(row.dissolved.as_deref())
    .bind(row.updated.as_deref())
    .bind(row.entry_kind.as_ref())
    .bind(&row.entry_number)
    .bind(row.precedence)
    .bind(row.import_id)
    .bind(row.sources.as_deref())
    .bind(row.id)
    .execute(connection)
    .await?;
    Ok(())
}

/// Gives organisations numbers in registers: scheme, value, organisation. A number already known stays.
///
/// # Errors
/// When the database refuses a row.
pub async fn identify(
    connection: &mut AnyConnection,
    import_id: i64,
    rows: &[(&'static str, String, i64)],
) -> Result<(), StoreError> {
    // The importer knows which RNA numbers exist; SIREN and SIRET may come twice for one body.
    insert_new_rows(
        connection,
        "insert into identifier (scheme, value, organisation_id, import_id)",
        4,
        rows,
        |row, values| {
            values
                .word(Some(row.0))
                .text(Some(&row.1))
                .number(Some(row.2))
                .same_number(Some(import_id));
        },
    )
    .await
}

/// Gives organisations the themes their register says.
///
/// # Errors
/// When the database refuses a row.
pub async fn give_themes(connection: &mut AnyConnection, rows: &[(i64, String)]) -> Result<(), StoreError> {
    insert_new_rows(
        connection,
        "insert into organisation_theme (organisation_id, theme, origin)",
        3,
        rows,
        |row, values| {
            values
                .number(Some(row.0))
                .text(Some(&row.1))
                .word(Some("registered"));
        },
    )
    .await
}

/// Takes away the themes that registers gave; declared ones stay.
///
/// # Errors
/// When the database does not answer.
pub async fn clear_registered_themes(connection: &mut AnyConnection, id: i64) -> Result<(), StoreError> {
    sqlx::query("delete from organisation_theme where organisation_id = $1 and origin = 'registered'")
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes away the themes that words gave: what a register states takes their place, even when it is
/// the same.
///
/// # Errors
/// When the database does not answer.
pub async fn clear_inferred_themes(connection: &mut AnyConnection, id: i64) -> Result<(), StoreError> {
    sqlx::query("delete from organisation_theme where organisation_id = $1 and origin = 'inferred'")
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Which organisation has which number in a register of one scheme.
///
/// # Errors
/// When the database does not answer.
pub async fn identified(
    connection: &mut AnyConnection,
    scheme: &'static str,
    mut each: impl FnMut(String, i64),
) -> Result<(), StoreError> {
    let mut rows = sqlx::query("select value, organisation_id from identifier where scheme = $1")
        .bind(scheme)
        .fetch(connection);
    while let Some(row) = rows.try_next().await? {
        each(row.try_get(0)?, row.try_get(1)?);
    }
    Ok(())
}

/// The number, key and precedence of every organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn standing(
    connection: &mut AnyConnection,
    mut each: impl FnMut(i64, String, i64),
) -> Result<(), StoreError> {
    let mut rows = sqlx::query("select id, key, precedence from organisation").fetch(connection);
    while let Some(row) = rows.try_next().await? {
        each(row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
    }
    Ok(())
}
