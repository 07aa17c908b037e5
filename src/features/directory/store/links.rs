//! Links between entries that no number makes: found by evidence, said by somebody, or both.

mod decisions;
mod sides;
mod weights;

use std::collections::HashMap;

use sqlx::{AnyConnection, FromRow};

use crate::shared::store::{StoreError, insert_rows, parameters};

pub use decisions::{Pair, Said, held_apart, said_pairs, say};
pub use sides::{
    Line, because, called, each_line, give_rna, key_of, money, organisation_of, recognised_parties,
    set_party, withheld_organisations,
};
pub use weights::{Weights, keep_weights, weights};

/// A link, as stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, FromRow)]
pub struct Link {
    /// Number in the database.
    pub id: i64,
    /// Register of the first side: `rna sirene kbo vl`.
    pub register: String,
    /// Its number there.
    pub number: String,
    /// Register of the other side; `party` for who gave or received.
    pub other_register: String,
    /// Its number there, or the key of the party.
    pub other_number: String,
    /// `evidence said number`
    pub origin: String,
    /// `joined waiting apart`
    pub state: String,
    /// 1 when somebody said so.
    pub said: i64,
    /// 1 when somebody took back what the evidence had joined.
    pub held: i64,
    /// Thousandths of a bit; nothing when nothing was computed.
    pub score: Option<i64>,
    /// The same, beside what else each of the two might be.
    pub confidence: Option<i64>,
    /// Grants told of the two sides, in cents: for the order.
    pub cents: i64,
    /// Millionths.
    pub doubt: i64,
    /// Doubt times money.
    pub urgency: i64,
    /// Version of what the comparison believed.
    pub parameters: Option<String>,
    /// When the evidence was first weighed so; seconds since 1970.
    pub found_at: Option<i64>,
    /// When somebody spoke.
    pub said_at: Option<i64>,
    /// Who.
    pub said_by: Option<String>,
    /// Why, in their words; not published.
    pub reason: Option<String>,
    /// Counts the decisions.
    pub version: i64,
}

impl Link {
    /// Both sides: register and number.
    #[must_use]
    pub fn sides(&self) -> [(&str, &str); 2] {
        [
            (&self.register, &self.number),
            (&self.other_register, &self.other_number),
        ]
    }

    /// Whether its other side is somebody that files of grants name without a number.
    #[must_use]
    pub fn is_of_party(&self) -> bool {
        self.other_register == PARTY
    }

    /// Whether the evidence alone makes the two one.
    #[must_use]
    pub fn is_by_evidence(&self) -> bool {
        self.state == "joined" && self.said == 0
    }
}

/// The origin of a question that a number asks: it would join the two, had nobody a say in either.
pub const BY_NUMBER: &str = "number";

/// The register of those whom files of grants name without a number.
pub const PARTY: &str = "party";

/// One finding.
#[derive(Clone, Debug, Default, PartialEq, Eq, FromRow)]
pub struct Part {
    /// A code that a page says in words.
    pub feature: String,
    /// As the first side says it.
    pub one: String,
    /// As the other does.
    pub other: String,
    /// Thousandths of a bit.
    pub bits: i64,
}

const LINK: &str = "id, register, number, other_register, other_number, origin, state, said, held, score, confidence, \
    cents, doubt, urgency, parameters, found_at, said_at, said_by, reason, version";

/// Every link.
///
/// # Errors
/// When the database does not answer.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<Link>, StoreError> {
    let sql = format!("select {LINK} from link order by id");
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?)
}

/// One link.
///
/// # Errors
/// When the database does not answer.
pub async fn by_id(connection: &mut AnyConnection, id: i64) -> Result<Option<Link>, StoreError> {
    let sql = format!("select {LINK} from link where id = $1");
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_optional(connection)
        .await?)
}

/// Links in one state, those first where a wrong answer would cost most.
///
/// # Errors
/// When the database does not answer.
pub async fn in_state(
    connection: &mut AnyConnection,
    state: &str,
    limit: i64,
) -> Result<Vec<Link>, StoreError> {
    let sql =
        format!("select {LINK} from link where state = $1 order by urgency desc, doubt desc, id limit $2");
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(state)
        .bind(limit)
        .fetch_all(connection)
        .await?)
}

/// The numbers of the links that wait, in the order in which they are asked.
///
/// # Errors
/// When the database does not answer.
pub async fn queue(connection: &mut AnyConnection) -> Result<Vec<i64>, StoreError> {
    let sql = "select id from link where state = 'waiting' order by urgency desc, doubt desc, id";
    Ok(sqlx::query_scalar(sql).fetch_all(connection).await?)
}

/// What people said last, the latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn last_said(connection: &mut AnyConnection, limit: i64) -> Result<Vec<Link>, StoreError> {
    let sql = format!("select {LINK} from link where said = 1 order by said_at desc, id desc limit $1");
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(limit)
        .fetch_all(connection)
        .await?)
}

/// How many links there are in a state, and how many of them somebody said.
///
/// # Errors
/// When the database does not answer.
pub async fn count(connection: &mut AnyConnection, state: &str) -> Result<(u64, u64), StoreError> {
    let (all, said): (i64, i64) =
        sqlx::query_as("select count(*), cast(coalesce(sum(said), 0) as bigint) from link where state = $1")
            .bind(state)
            .fetch_one(connection)
            .await?;
    Ok((all.unsigned_abs(), said.unsigned_abs()))
}

/// The links of entries: those that have one of them on either side.
///
/// # Errors
/// When the database does not answer.
pub async fn of_entries(
    connection: &mut AnyConnection,
    entries: &[(String, String)],
) -> Result<Vec<Link>, StoreError> {
    let mut found: HashMap<i64, Link> = HashMap::new();
    for (register, number) in entries {
        for (this, that) in [("register", "number"), ("other_register", "other_number")] {
            let sql = format!("select {LINK} from link where {this} = $1 and {that} = $2");
            let links: Vec<Link> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
                .bind(register)
                .bind(number)
                .fetch_all(&mut *connection)
                .await?;
            found.extend(links.into_iter().map(|link| (link.id, link)));
        }
    }
    let mut links: Vec<Link> = found.into_values().collect();
    links.sort_by_key(|link| link.id);
    Ok(links)
}

/// What a link's score is made of.
///
/// # Errors
/// When the database does not answer.
pub async fn parts(connection: &mut AnyConnection, id: i64) -> Result<Vec<Part>, StoreError> {
    let sql = "select feature, one, other, bits from link_part where link_id = $1 order by position";
    Ok(sqlx::query_as(sql).bind(id).fetch_all(connection).await?)
}

/// The greatest number of a link; 0 when there is none.
///
/// # Errors
/// When the database does not answer.
pub async fn last_id(connection: &mut AnyConnection) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar("select coalesce(max(id), 0) from link")
        .fetch_one(connection)
        .await?)
}

/// Writes links with what their scores are made of; those that exist must have been forgotten.
///
/// # Errors
/// When the database refuses a row.
pub async fn write(connection: &mut AnyConnection, rows: &[(Link, Vec<Part>)]) -> Result<(), StoreError> {
    let head = format!("insert into link ({LINK})");
    insert_rows(connection, &head, 20, rows, |(row, _), values| {
        values
            .number(Some(row.id))
            .text(Some(&row.register))
            .text(Some(&row.number))
            .text(Some(&row.other_register))
            .text(Some(&row.other_number))
            .text(Some(&row.origin))
            .text(Some(&row.state))
            .number(Some(row.said))
            .number(Some(row.held))
            .number(row.score)
            .number(row.confidence)
            .number(Some(row.cents))
            .number(Some(row.doubt))
            .number(Some(row.urgency))
            .text(row.parameters.as_deref())
            .number(row.found_at)
            .number(row.said_at)
            .text(row.said_by.as_deref())
            .text(row.reason.as_deref())
            .number(Some(row.version));
    })
    .await?;
    let parts: Vec<(i64, usize, &Part)> = rows
        .iter()
        .flat_map(|(row, parts)| parts.iter().enumerate().map(|(at, part)| (row.id, at, part)))
        .collect();
    let head = "insert into link_part (link_id, position, feature, one, other, bits)";
    insert_rows(connection, head, 6, &parts, |(id, at, part), values| {
        values
            .number(Some(*id))
            .number(i64::try_from(*at).ok())
            .text(Some(&part.feature))
            .text(Some(&part.one))
            .text(Some(&part.other))
            .number(Some(part.bits));
    })
    .await
}

/// Forgets links, with what their scores were made of.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(connection: &mut AnyConnection, ids: &[i64]) -> Result<(), StoreError> {
    for chunk in ids.chunks(500) {
        let list = parameters(1, chunk.len());
        for table in ["link_part where link_id", "link where id"] {
            let sql = format!("delete from {table} in ({list})");
            let query = sqlx::query(sqlx::AssertSqlSafe(sql));
            let query = chunk.iter().fold(query, |query, id| query.bind(*id));
            query.execute(&mut *connection).await?;
        }
    }
    Ok(())
}

/// Forgets the words of an entry that its register hides: links that nobody spoke of go, of the others
/// only the decision stays.
///
/// # Errors
/// When the database does not answer.
pub async fn hide(connection: &mut AnyConnection, register: &str, number: &str) -> Result<(), StoreError> {
    let entry = [(register.to_owned(), number.to_owned())];
    let of_entry = of_entries(connection, &entry).await?;
    let (said, unsaid): (Vec<Link>, Vec<Link>) = of_entry.into_iter().partition(|link| link.said == 1);
    for link in &said {
        sqlx::query("delete from link_part where link_id = $1")
            .bind(link.id)
            .execute(&mut *connection)
            .await?;
    }
    let unsaid: Vec<i64> = unsaid.iter().map(|link| link.id).collect();
    forget(connection, &unsaid).await
}

/// What joined links the evidence alone makes wait for somebody: numbers said otherwise.
///
/// # Errors
/// When the database does not answer.
pub async fn let_wait(connection: &mut AnyConnection, id: i64) -> Result<(), StoreError> {
    sqlx::query("update link set state = 'waiting', version = version + 1 where id = $1")
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}
