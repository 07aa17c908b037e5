//! Where bodies work beside their seat, as Sirene and the BCE/KBO say it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sqlx::{AnyConnection, FromRow};

use super::kbo::{self, Address};
use crate::shared::store::{StoreError, insert_rows, parameters};

/// An establishment of Sirene that is no head office.
#[derive(Clone, Debug, Default, PartialEq, Eq, FromRow)]
pub struct Establishment {
    /// Its SIRET.
    pub number: String,
    /// Of its legal unit.
    pub siren: String,
    /// What is written at its door.
    pub name: Option<String>,
    /// Lines, separated by line feeds.
    pub address: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Commune as spelled.
    pub commune_name: Option<String>,
    /// INSEE code as written.
    pub commune: Option<String>,
}

/// An establishment unit of the BCE/KBO, at another address than the seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Names, each in its language when known.
    pub names: Vec<(Option<String>, String)>,
    /// Where it is.
    pub address: Address,
}

/// Takes away what earlier files of the same name brought, before the file `import_id` is read. Returns how
/// many establishments that is.
///
/// # Errors
/// When the database does not answer.
pub async fn clear(connection: &mut AnyConnection, unit: &str, import_id: i64) -> Result<u64, StoreError> {
    let sql =
        "delete from establishment where import_id in (select id from import where unit = $1 and id <> $2)";
    let gone = sqlx::query(sql)
        .bind(unit)
        .bind(import_id)
        .execute(connection)
        .await?;
    Ok(gone.rows_affected())
}

/// Writes establishments; one that is here already is as this file says.
///
/// # Errors
/// When the database refuses a row.
pub async fn write(
    connection: &mut AnyConnection,
    import_id: i64,
    rows: &[Establishment],
) -> Result<(), StoreError> {
    let last: BTreeMap<&str, &Establishment> = rows.iter().map(|row| (row.number.as_str(), row)).collect();
    let rows: Vec<&Establishment> = last.into_values().collect();
    for chunk in rows.chunks(500) {
        let sql = format!(
            "delete from establishment where number in ({})",
            parameters(1, chunk.len())
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, row| query.bind(&row.number));
        query.execute(&mut *connection).await?;
    }
    let head = "insert into establishment (number, siren, name, address, postcode, commune_name, commune, import_id)";
    insert_rows(connection, head, 8, &rows, |row, values| {
        values
            .text(Some(&row.number))
            .text(Some(&row.siren))
            .text(row.name.as_deref())
            .text(row.address.as_deref())
            .text(row.postcode.as_deref())
            .text(row.commune_name.as_deref())
            .text(row.commune.as_deref())
            .number(Some(import_id));
    })
    .await
}

/// Forgets the establishments of a unit that its register now hides.
///
/// # Errors
/// When the database does not answer.
pub async fn hide(connection: &mut AnyConnection, siren: &str) -> Result<(), StoreError> {
    sqlx::query("delete from establishment where siren = $1")
        .bind(siren)
        .execute(connection)
        .await?;
    Ok(())
}

/// The establishments that Sirene knows of an organisation, by commune.
///
/// # Errors
/// When the database does not answer.
pub async fn of_sirene(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<Establishment>, StoreError> {
    let sql = "select e.number, e.siren, e.name, e.address, e.postcode, e.commune_name, e.commune
        from establishment e join entry on entry.register = 'sirene' and entry.number = e.siren
        where entry.organisation_id = $1 and entry.missing_since is null
        order by e.commune_name, e.number";
    Ok(sqlx::query_as(sql)
        .bind(organisation)
        .fetch_all(connection)
        .await?)
}

/// The establishment units that the BCE/KBO knows of an organisation, but for those at its seat, by municipality.
///
/// # Errors
/// When the database does not answer.
pub async fn of_kbo(connection: &mut AnyConnection, organisation: i64) -> Result<Vec<Unit>, StoreError> {
    let sql = "select k.number, k.enterprise from kbo_establishment k
        join entry on entry.register = 'kbo' and entry.number = k.enterprise
        where entry.organisation_id = $1 and entry.missing_since is null order by k.number";
    let rows: Vec<(String, String)> = sqlx::query_as(sql)
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?;
    let seats: BTreeSet<&str> = rows.iter().map(|(_, enterprise)| enterprise.as_str()).collect();
    let numbers: Vec<&str> = rows
        .iter()
        .map(|(number, _)| number.as_str())
        .chain(seats)
        .collect();
    let mut known = kbo::details(connection, &numbers).await?;
    let seats: HashMap<&str, Option<Address>> = rows
        .iter()
        .map(|(_, enterprise)| {
            (
                enterprise.as_str(),
                known.get(enterprise).and_then(|one| one.seat.clone()),
            )
        })
        .collect();
    let mut units = Vec::new();
    for (number, enterprise) in &rows {
        let details = known.remove(number).unwrap_or_default();
        let Some(address) = details.seat else { continue };
        let seat = seats.get(enterprise.as_str()).and_then(Option::as_ref);
        if seat.is_some_and(|seat| is_there(seat, &address)) {
            continue;
        }
        let names = details.names.into_iter().map(|name| (name.language, name.name));
        units.push(Unit {
            names: names.collect(),
            address,
        });
    }
    let municipality = |unit: &Unit| {
        let address = &unit.address;
        (address.municipality_fr.clone(), address.municipality_nl.clone())
    };
    units.sort_by_cached_key(municipality);
    Ok(units)
}

/// Whether two addresses are one, letter boxes apart.
fn is_there(one: &Address, other: &Address) -> bool {
    let house = |address: &Address| {
        let house = address.house.as_deref().unwrap_or_default();
        house.split(" / ").next().unwrap_or_default().to_lowercase()
    };
    let street = |address: &Address| {
        let street = address.street_fr.as_ref().or(address.street_nl.as_ref());
        street.map(|street| street.to_lowercase())
    };
    (&one.postcode, street(one), house(one)) == (&other.postcode, street(other), house(other))
}
