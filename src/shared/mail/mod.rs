//! Letters. They are written in the transaction of what they tell ([`post`]) and leave afterwards
//! ([`deliver`]): by SMTP when that is configured, else as files in `mail/` in the data folder, so
//! that nothing needs the network. A letter that cannot leave is tried again, later and later.
//!
//! Plain text, in the reader's language. What is in a header went through the library that writes
//! it, so that nobody's name can add a line to a letter.

mod address;
mod notice;
mod sending;
mod store;

use crate::shared::app::App;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};

pub use address::{could_be_answered, normal};
pub use notice::{Notice, Said, notify, notify_others, notify_platform, write_to};
pub use sending::{MailError, deliver, needs_no_network};
pub use store::{Posted, forget_before, to as posted_to, waiting};

/// A letter to one person.
#[derive(Clone, Debug)]
pub struct Letter<'a> {
    /// Where it goes.
    pub recipient: &'a str,
    /// To whom, when they have an account.
    pub person: Option<i64>,
    /// In which language it is written.
    pub language: Lang,
    /// What sort of letter it is: `code`, `notice`, `digest`…
    pub kind: &'static str,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
    /// The full address at which one click ends such letters (RFC 8058).
    pub unsubscribe: Option<String>,
}

/// Posts a letter: it leaves once the transaction is committed.
///
/// # Errors
/// When the database does not answer.
pub async fn post(connection: &mut Connection, now: i64, letter: &Letter<'_>) -> Result<i64, StoreError> {
    let id = chance::row();
    store::post(connection, id, now, letter).await?;
    Ok(id)
}

/// Seconds to wait after so many failures: a minute, then twice as long each time, a day at most.
fn patience(tries: i64) -> i64 {
    60 * (1 << tries.clamp(0, 11)).min(24 * 60)
}

/// After so many failures a letter is given up; its failure stays to be read.
const TRIES: i64 = 14;

/// Whom letters come from.
fn sender(app: &App) -> &str {
    &app.config.mail_from
}

#[cfg(any(test, feature = "fuzzing"))]
/// Reads anything as an address to write to.
pub fn read_anything(text: &str) {
    let address = normal(text);
    assert_eq!(normal(&address), address, "what is normal stays as it is");
    if could_be_answered(&address) {
        assert!(!address.contains(['\r', '\n', ' ']), "{address:?}");
    }
}

#[cfg(test)]
mod tests {
    use super::patience;

    #[test]
    fn a_letter_that_cannot_leave_waits_longer_each_time() {
        assert_eq!(patience(0), 60);
        assert_eq!(patience(1), 120);
        assert_eq!(patience(20), 24 * 3600);
    }
}
