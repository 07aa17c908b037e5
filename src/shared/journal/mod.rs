//! The journal: who did what, for whom, when. Each line is sealed by a hash over itself and the line
//! before it, so that none can be changed, taken away or slipped in unseen; [`verify`] finds the
//! first that was.
//!
//! It names persons and organisations by number and key only, and what was there before and after by a
//! hash salted for its line: a hash that is published tells nobody a name or an account number that they
//! guess. When a person is erased the salts of their lines go; the chain still holds, and says nothing of
//! them any more (docs/decisions/0018-salted-hashes-in-the-journal.md).

mod store;

use sha2::{Digest, Sha256};

use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::files::hex;
use crate::shared::store::{Connection, StoreError};

pub use store::{Line, Wanted, before, of_organisation, of_person, page};

/// Something that was done.
#[derive(Clone, Debug, Default)]
pub struct Act<'a> {
    /// Who did it, and under which mandate; a command or the clock where absent.
    pub acting: Option<Acting>,
    /// Key of the organisation it concerns.
    pub organisation: Option<&'a str>,
    /// What was done: a word of the feature that did it, `mandate-given`.
    pub act: &'a str,
    /// To what: kind and number, `mandate:123`.
    pub object: &'a str,
    /// What was there before, as the feature writes it down; only its salted hash is kept.
    pub before: Option<&'a str>,
    /// What is there after.
    pub after: Option<&'a str>,
}

/// Writes a line, in the transaction of what it tells.
///
/// # Errors
/// When the database does not answer.
pub async fn record(connection: &mut Connection, now: i64, act: &Act<'_>) -> Result<(), StoreError> {
    let (sequence, previous) = store::next(connection).await?;
    let salt = chance::token();
    let salted = |text: &str| digest(&format!("{salt}\0{text}"));
    let mut line = Line {
        sequence,
        at: now,
        person: act.acting.map(|acting| acting.person),
        organisation: act.organisation.map(str::to_owned),
        mandate: act.acting.and_then(|acting| acting.mandate),
        act: act.act.to_owned(),
        object: act.object.to_owned(),
        before: act.before.map(salted).unwrap_or_default(),
        after: act.after.map(salted).unwrap_or_default(),
        previous,
        hash: String::new(),
    };
    line.hash = seal(&line);
    store::append(connection, &line).await?;
    if act.before.is_some() || act.after.is_some() {
        store::keep_salt(connection, sequence, &salt).await?;
    }
    Ok(())
}

/// Whether a line tells that a text was there: as it was before where `before`, else as it is after. Only
/// as long as its salt is kept.
///
/// # Errors
/// When the database does not answer.
pub async fn told(
    connection: &mut Connection,
    line: &Line,
    before: bool,
    text: &str,
) -> Result<bool, StoreError> {
    let hash = if before { &line.before } else { &line.after };
    let salt = store::salt(connection, line.sequence).await?;
    Ok(salt.is_some_and(|salt| digest(&format!("{salt}\0{text}")) == *hash))
}

/// Lets go of what could still tell what a person wrote: the salts of what they did, and of what was done
/// to their account.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(connection: &mut Connection, person: i64) -> Result<(), StoreError> {
    store::forget_salts(connection, person).await
}

/// What a verification found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every line is as it was written: how many there are, and the seal of the last.
    Whole(i64, String),
    /// The first line that is not: its number.
    Broken(i64),
}

/// Reads the whole journal and says whether it is as it was written.
///
/// # Errors
/// When the database does not answer.
pub async fn verify(connection: &mut Connection) -> Result<Verdict, StoreError> {
    let (last, head) = store::head(connection).await?;
    let (mut sequence, mut previous) = (0, String::new());
    loop {
        let lines = page(connection, sequence, 1_000).await?;
        if lines.is_empty() {
            break;
        }
        for line in lines {
            let expected = sequence + 1;
            if line.sequence != expected || line.previous != previous || line.hash != seal(&line) {
                return Ok(Verdict::Broken(expected));
            }
            sequence = line.sequence;
            previous = line.hash;
        }
    }
    // Lines taken from the end leave a chain that holds, but not the one whose head is known.
    if (sequence, &previous) != (last, &head) {
        return Ok(Verdict::Broken(sequence + 1));
    }
    Ok(Verdict::Whole(sequence, previous))
}

fn digest(text: &str) -> String {
    hex(&Sha256::digest(text))
}

/// The hash of a line: SHA-256 of its fields as a JSON array, so that no field can flow into another.
fn seal(line: &Line) -> String {
    let fields = serde_json::json!([
        line.sequence,
        line.at,
        line.person,
        line.organisation,
        line.mandate,
        line.act,
        line.object,
        line.before,
        line.after,
        line.previous,
    ]);
    digest(&fields.to_string())
}
