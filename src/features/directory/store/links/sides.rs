//! What is compared: every entry of every register in brief, whose it is, and the money told of it.

use std::collections::{HashMap, HashSet};

use futures_util::TryStreamExt;
use sqlx::{AnyConnection, Row};

use super::super::withholdings::PUBLISHED;
use crate::shared::store::StoreError;

/// One entry of any register, as far as it tells who somebody is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// `rna sirene kbo vl`.
    pub register: String,
    /// Its number there.
    pub number: String,
    /// Whose it is.
    pub organisation: i64,
    /// Whether it stands in the last file of its register and lives there; nothing when unknown.
    pub live: Option<bool>,
    /// As registered.
    pub name: String,
    /// Acronym.
    pub short_name: Option<String>,
    /// Other names, one a line: language, tab, name.
    pub other_names: Option<String>,
    /// Language of the name.
    pub language: Option<String>,
    /// In its own words.
    pub purpose: Option<String>,
    /// A word of the directory's kinds.
    pub kind: Option<String>,
    /// INSEE or NIS code as written.
    pub commune: Option<String>,
    /// As spelled.
    pub commune_name: Option<String>,
    /// Of the seat.
    pub postcode: Option<String>,
    /// ISO date.
    pub founded: Option<String>,
    /// Its site.
    pub website: Option<String>,
    /// Numbers that its register gives it beside its own: scheme, colon, value.
    pub says: Vec<String>,
    /// The SIREN that an association declared: weaker than what Sirene says.
    pub declared_siren: Option<String>,
}

/// Every entry of every register, in no order.
///
/// # Errors
/// When the database does not answer.
pub async fn each_line(
    connection: &mut AnyConnection,
    organisation: Option<i64>,
    mut each: impl FnMut(Line),
) -> Result<(), StoreError> {
    let of = match organisation {
        Some(id) => format!(" where organisation_id = {id}"),
        None => String::new(),
    };
    {
        let sql = format!(
            "select number, organisation_id, position, missing_since, name, short_name, purpose, insee, commune_name,
                postcode, coalesce(created, published), website, former, successor, siret from rna_entry{of}"
        );
        let mut rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch(&mut *connection);
        while let Some(row) = rows.try_next().await? {
            let position: String = row.try_get(2)?;
            let missing: Option<i64> = row.try_get(3)?;
            let others: [Option<String>; 2] = [row.try_get(12)?, row.try_get(13)?];
            let siret: Option<String> = row.try_get(14)?;
            each(Line {
                register: "rna".into(),
                number: row.try_get(0)?,
                organisation: row.try_get(1)?,
                live: live(missing, &position),
                name: row.try_get(4)?,
                short_name: row.try_get(5)?,
                purpose: row.try_get(6)?,
                kind: Some("association".into()),
                language: Some("fr".into()),
                commune: row.try_get(7)?,
                commune_name: row.try_get(8)?,
                postcode: row.try_get(9)?,
                founded: row.try_get(10)?,
                website: row.try_get(11)?,
                says: others
                    .into_iter()
                    .flatten()
                    .map(|number| format!("fr-rna:{number}"))
                    .collect(),
                declared_siren: siret.and_then(|siret| Some(siret.get(..9)?.to_owned())),
                other_names: None,
            });
        }
    }
    let sql = format!(
        "select register, number, organisation_id, state, missing_since, name, short_name, other_names, language,
            purpose, kind, commune, commune_name, postcode, founded, website, joined_by, declares
         from entry where register <> 'pole'{}",
        of.replace("where", "and")
    );
    let mut rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch(connection);
    while let Some(row) = rows.try_next().await? {
        let state: String = row.try_get(3)?;
        let says: [Option<String>; 2] = [row.try_get(16)?, row.try_get(17)?];
        let mut says: Vec<String> = says.into_iter().flatten().collect();
        says.dedup();
        each(Line {
            register: row.try_get(0)?,
            number: row.try_get(1)?,
            organisation: row.try_get(2)?,
            live: live(row.try_get(4)?, &state),
            name: row.try_get(5)?,
            short_name: row.try_get(6)?,
            other_names: row.try_get(7)?,
            language: row.try_get(8)?,
            purpose: row.try_get(9)?,
            kind: row.try_get(10)?,
            commune: row.try_get(11)?,
            commune_name: row.try_get(12)?,
            postcode: row.try_get(13)?,
            founded: row.try_get(14)?,
            website: row.try_get(15)?,
            says,
            declared_siren: None,
        });
    }
    Ok(())
}

fn live(missing: Option<i64>, state: &str) -> Option<bool> {
    match (missing, state) {
        (None, "active") => Some(true),
        // A number that another took over has not ended, nor does it stand beside any.
        (None, "unknown" | "succeeded") => None,
        _ => Some(false),
    }
}

/// Whose an entry is; nobody's when no register has it (any more).
///
/// # Errors
/// When the database does not answer.
pub async fn organisation_of(
    connection: &mut AnyConnection,
    (register, number): (&str, &str),
) -> Result<Option<i64>, StoreError> {
    let sql = match register {
        "rna" => "select organisation_id from rna_entry where number = $2 and $1 = 'rna'",
        super::PARTY => "select organisation_id from grant_party where key = $2 and $1 = 'party'",
        _ => "select organisation_id from entry where register = $1 and number = $2",
    };
    let found: Option<Option<i64>> = sqlx::query_scalar(sql)
        .bind(register)
        .bind(number)
        .fetch_optional(connection)
        .await?;
    Ok(found.flatten())
}

/// Moves an entry of the register of associations to another organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn give_rna(
    connection: &mut AnyConnection,
    number: &str,
    organisation: i64,
) -> Result<(), StoreError> {
    sqlx::query("update rna_entry set organisation_id = $1 where number = $2")
        .bind(organisation)
        .bind(number)
        .execute(connection)
        .await?;
    Ok(())
}

/// Says who somebody in files of grants is, by which words; or (with nothing) that it is not known.
///
/// # Errors
/// When the database does not answer.
pub async fn set_party(
    connection: &mut AnyConnection,
    key: &str,
    organisation: Option<i64>,
    because: Option<&str>,
) -> Result<(), StoreError> {
    sqlx::query("update grant_party set organisation_id = $1, recognised_by = $2 where key = $3")
        .bind(organisation)
        .bind(because)
        .bind(key)
        .execute(connection)
        .await?;
    Ok(())
}

/// Those whom files of grants name without a number and who were recognised as an organisation: keys.
///
/// # Errors
/// When the database does not answer.
pub async fn recognised_parties(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<String>, StoreError> {
    let sql =
        "select key from grant_party where organisation_id = $1 and recognised_by is not null order by key";
    Ok(sqlx::query_scalar(sql)
        .bind(organisation)
        .fetch_all(connection)
        .await?)
}

/// What is told of grants received, in cents: by organisation, and by the key of those who are none.
/// Lines that tell the same grant as another, totals, loans, refunds and doubtful amounts are left out.
///
/// # Errors
/// When the database does not answer.
pub async fn money(
    connection: &mut AnyConnection,
) -> Result<(HashMap<i64, i64>, HashMap<String, i64>), StoreError> {
    let sql = "select p.organisation_id, p.key, cast(sum(l.cents) as bigint)
        from grant_line l join grant_party p on p.id = l.beneficiary_id
        where l.same_as is null and l.extent = 'single' and l.aid in ('grant', 'in-kind')
            and l.doubt is null and l.cents > 0
        group by p.organisation_id, p.key";
    let (mut organisations, mut parties) = (HashMap::new(), HashMap::new());
    let mut rows = sqlx::query(sql).fetch(connection);
    while let Some(row) = rows.try_next().await? {
        let cents: i64 = row.try_get(2)?;
        if let Some(organisation) = row.try_get::<Option<i64>, _>(0)? {
            let sum: &mut i64 = organisations.entry(organisation).or_default();
            *sum = sum.saturating_add(cents);
        }
        parties.insert(row.try_get(1)?, cents);
    }
    Ok((organisations, parties))
}

/// The organisations that are withheld from publication: nothing joins them.
///
/// # Errors
/// When the database does not answer.
pub async fn withheld_organisations(connection: &mut AnyConnection) -> Result<HashSet<i64>, StoreError> {
    let sql = format!("select id from organisation where not ({PUBLISHED})");
    Ok(sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?
        .into_iter()
        .collect())
}

/// The words and the place by which somebody in files of grants was recognised.
///
/// # Errors
/// When the database does not answer.
pub async fn because(connection: &mut AnyConnection, key: &str) -> Result<Option<String>, StoreError> {
    let found: Option<Option<String>> =
        sqlx::query_scalar("select recognised_by from grant_party where key = $1")
            .bind(key)
            .fetch_optional(connection)
            .await?;
    Ok(found.flatten())
}

/// The key of an organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn key_of(connection: &mut AnyConnection, organisation: i64) -> Result<String, StoreError> {
    let found: Option<String> = sqlx::query_scalar("select key from organisation where id = $1")
        .bind(organisation)
        .fetch_optional(connection)
        .await?;
    Ok(found.unwrap_or_default())
}

/// What an entry or a party is called, and where it is, as written.
///
/// # Errors
/// When the database does not answer.
pub async fn called(
    connection: &mut AnyConnection,
    (register, number): (&str, &str),
) -> Result<(String, String), StoreError> {
    let sql = match register {
        "rna" => "select name, commune_name from rna_entry where number = $2 and $1 = 'rna'",
        super::PARTY => {
            "select name, coalesce(commune, department) from grant_party where key = $2 and $1 = 'party'"
        }
        _ => "select name, commune_name from entry where register = $1 and number = $2",
    };
    let found: Option<(Option<String>, Option<String>)> = sqlx::query_as(sql)
        .bind(register)
        .bind(number)
        .fetch_optional(connection)
        .await?;
    let (name, place) = found.unwrap_or_default();
    Ok((name.unwrap_or_default(), place.unwrap_or_default()))
}
