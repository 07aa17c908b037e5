//! A code of six figures, sent by letter and typed in the browser that asked for it.
//!
//! It counts ten minutes, once, in that browser only, and after five wrong tries no more (ASVS 5.0,
//! 6.5.1 to 6.5.5, 6.6.2 and 6.6.3). A link would be opened by the scanners of mail servers before
//! the person sees it.

use sha2::{Digest, Sha256};

use super::store::codes::{self, Asked};
use crate::shared::app::App;
use crate::shared::chance;
use crate::shared::files::hex;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::mail::{self, Letter};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Error, hashed};

/// Seconds for which a code counts.
pub const SECONDS: i64 = 10 * 60;

/// Wrong tries after which it counts no more.
pub const TRIES: i64 = 5;

/// Codes in an hour to one address, and from one network.
const TO_ONE_ADDRESS: i64 = 6;
const FROM_ONE_NETWORK: i64 = 30;

/// What a code is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To sign in, with or without an account.
    SignIn,
    /// To show again that it is they.
    Confirm,
    /// To take another address.
    Email,
    /// To take the former address back.
    Undo,
}

impl Purpose {
    /// The word in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Confirm => "confirm",
            Self::Email => "email",
            Self::Undo => "undo",
        }
    }
}

/// What became of a demand for a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Demand {
    /// It is on its way; the token is the browser's.
    OnItsWay(String),
    /// Too many were asked for.
    TooMany,
}

/// Sends a code, whoever asks: whether there is an account is not known before it is typed.
///
/// # Errors
/// When the database does not answer.
pub async fn send(
    app: &App,
    purpose: Purpose,
    email: &str,
    person: Option<i64>,
    lang: Lang,
    visitor: &str,
) -> Result<Demand, Error> {
    let now = app.clock.now().as_second();
    let mut transaction = app.db.write().await?;
    let since = now - 3600;
    let to_it = codes::sent_to(&mut transaction, email, since).await?;
    let from_there = codes::sent_from(&mut transaction, visitor, since).await?;
    if to_it >= TO_ONE_ADDRESS || (!visitor.is_empty() && from_there >= FROM_ONE_NETWORK) {
        return Ok(Demand::TooMany);
    }
    let (token, figures) = (chance::token(), chance::code());
    let asked = Asked {
        browser_hash: hashed(&token),
        purpose: purpose.as_str().to_owned(),
        person,
        email: email.to_owned(),
        code_hash: sealed(&token, &figures),
        language: lang.code().to_owned(),
        visitor: visitor.to_owned(),
        created_at: now,
        tries: 0,
    };
    codes::keep(&mut transaction, chance::row(), &asked).await?;
    let args = [("code", Arg::Text(&figures))];
    let letter = Letter {
        recipient: email,
        person,
        language: lang,
        kind: "code",
        subject: app.texts.say(lang, "letter-code-subject", &args),
        body: app.texts.say(lang, "letter-code", &args),
        unsubscribe: None,
    };
    mail::post(&mut transaction, now, &letter).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(Demand::OnItsWay(token))
}

/// What a typed code opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// It was right: this is what it was for.
    Right(Asked),
    /// It was wrong; so many tries are left.
    Wrong(i64),
    /// None counts any more in this browser: too late, used, or tried too often.
    Gone,
}

/// Judges a typed code, in the transaction of what it opens. Of many at once, one finds it right.
///
/// # Errors
/// When the database does not answer.
pub async fn judge(
    transaction: &mut Connection,
    now: i64,
    purpose: Purpose,
    token: &str,
    typed: &str,
) -> Result<Typed, StoreError> {
    // People copy the blanks too, or write the figures in two groups.
    let figures: String = typed.chars().filter(char::is_ascii_digit).collect();
    let browser = hashed(token);
    // Counting comes first, and takes the row: those who come at the same time wait here.
    let counted = codes::count_try(transaction, &browser, purpose.as_str(), now - SECONDS, TRIES).await?;
    let Some(asked) = counted else {
        return Ok(Typed::Gone);
    };
    if asked.code_hash != sealed(token, &figures) {
        return Ok(match TRIES - asked.tries {
            0 => Typed::Gone,
            left => Typed::Wrong(left),
        });
    }
    codes::use_up(transaction, &browser, now).await?;
    Ok(Typed::Right(asked))
}

/// What is kept of a code. Six figures are guessed in no time from a hash, so the browser's own
/// token, which is not in the database, is hashed with them.
fn sealed(token: &str, figures: &str) -> String {
    hex(&Sha256::digest(format!("{token}\0{figures}")))
}
