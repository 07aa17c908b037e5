//! The second factor: what a person shows beside the code that came by letter, so that whoever reads
//! their mail cannot act in their place.
//!
//! A passkey, or a code of six figures that an application makes from a secret and the time; on the
//! day when neither is at hand, one of ten codes kept on paper. After five wrong tries one waits,
//! longer each time (ASVS 5.0, 6.3.1, 6.5.1 to 6.5.5, 6.6.3).

pub mod generator;
pub mod passkey;
pub mod recovery;

use super::store::factors;
use crate::shared::app::App;
use crate::shared::authz::{Actor, Needs, Standing};
use crate::shared::i18n::{Arg, Lang};
use crate::shared::mail::{self, Letter};
use crate::shared::sealing::{Closed, Key};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// Wrong tries after which one waits.
const TRIES: i64 = 5;

/// Seconds of the first wait; each further one is twice as long, a day at most.
const FIRST_WAIT: i64 = 15 * 60;

/// What a typed code opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// It was right, by this kind of proof.
    Right(Kind),
    /// It was wrong; so many tries are left before one waits.
    Wrong(i64),
    /// It was not looked at: one waits so many seconds.
    Wait(i64),
}

/// A kind of proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A code that an application made.
    Generator,
    /// A recovery code.
    Recovery,
    /// A passkey.
    Passkey,
}

impl Kind {
    /// The word in the journal.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Generator => "generator",
            Self::Recovery => "recovery",
            Self::Passkey => "passkey",
        }
    }
}

/// The key that seals the secrets of generators.
///
/// # Errors
/// When its file cannot be read or made; the log says which.
pub fn key(app: &App) -> Result<Key, Error> {
    Key::of(&app.config).map_err(|error| Error::Internal(error.into()))
}

/// How many generators were sealed with another key than this server's.
///
/// # Errors
/// When the database does not answer.
pub async fn secrets_under_another_key(app: &App, connection: &mut Connection) -> Result<u64, StoreError> {
    let sealed = factors::all_sealed(connection).await?;
    if sealed.is_empty() {
        return Ok(0);
    }
    let Ok(key) = Key::of(&app.config) else {
        return Ok(sealed.len() as u64);
    };
    Ok(sealed.iter().filter(|text| !key.sealed(text)).count() as u64)
}

/// What a person must have done before they change what protects their account: shown a second
/// factor when they have one, and been asked again a few minutes ago (ASVS 5.0, 7.5.1).
///
/// # Errors
/// [`Error::SecondFactor`] and [`Error::Again`].
pub fn sure(actor: &Actor, has_factor: bool) -> Result<(), Error> {
    match (has_factor, actor.lacks(Needs::Again)) {
        (false, _) if actor.just_asked() => Ok(()),
        (true, None) => Ok(()),
        (true, Some(Standing::SecondFactor)) => Err(Error::SecondFactor),
        (false | true, _) => Err(Error::Again),
    }
}

/// The same for a person of whom it is not known whether they have one: `sure`, looked up.
///
/// # Errors
/// [`Error::SecondFactor`] and [`Error::Again`]; when the database does not answer.
pub async fn sure_of(connection: &mut Connection, actor: &Actor) -> Result<(), Error> {
    sure(actor, factors::count(connection, actor.person).await? > 0)
}

/// Judges what a person typed, in the transaction of what it opens. Of many at once, one is right.
///
/// # Errors
/// When the database does not answer, or the key cannot be read.
pub async fn judge(
    transaction: &mut Connection,
    app: &App,
    actor: &Actor,
    typed: &str,
) -> Result<Shown, Error> {
    let now = app.clock.now().as_second();
    // Counting comes first, and takes the row: those who come at the same time wait here.
    let (wrong, last_at) = factors::count_try(transaction, actor.person).await?;
    let until = last_at + wait_after(wrong);
    if now < until {
        factors::not_looked_at(transaction, actor.person).await?;
        return Ok(Shown::Wait(until - now));
    }
    let right = match read(typed) {
        Some(Typed::Figures(figures)) => figures_are_right(transaction, app, actor, &figures, now)
            .await?
            .then_some(Kind::Generator),
        Some(Typed::Recovery(code)) => {
            factors::use_recovery(transaction, actor.person, &recovery::hashed(&code), now)
                .await?
                .then_some(Kind::Recovery)
        }
        None => None,
    };
    let Some(kind) = right else {
        factors::was_wrong(transaction, actor.person, now).await?;
        let wrong = wrong + 1;
        if wrong % TRIES == 0 {
            tell(transaction, app, actor, "factor-wrong", "").await?;
            return Ok(Shown::Wait(wait_after(wrong)));
        }
        return Ok(Shown::Wrong(TRIES - wrong % TRIES));
    };
    factors::was_right(transaction, actor.person).await?;
    if kind == Kind::Recovery {
        let (left, _) = factors::recovery_left(transaction, actor.person).await?;
        tell(transaction, app, actor, "recovery-used", &left.to_string()).await?;
    }
    Ok(Shown::Right(kind))
}

async fn figures_are_right(
    transaction: &mut Connection,
    app: &App,
    actor: &Actor,
    figures: &str,
    now: i64,
) -> Result<bool, Error> {
    let key = key(app)?;
    for held in factors::generators(transaction, actor.person).await? {
        let secret = match key.open(&generator::purpose(held.id), &held.sealed) {
            Ok(secret) => secret,
            Err(why @ (Closed::ForeignKey | Closed::Changed)) => {
                tracing::warn!(
                    generator = held.id,
                    ?why,
                    "the secret of a generator cannot be opened"
                );
                continue;
            }
        };
        let Some(step) = generator::step(&secret, figures, now) else {
            continue;
        };
        if factors::use_step(transaction, held.id, step, now).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Seconds to wait after so many wrong tries.
fn wait_after(wrong: i64) -> i64 {
    if wrong == 0 || wrong % TRIES != 0 {
        return 0;
    }
    (FIRST_WAIT << (wrong / TRIES - 1).min(10)).min(24 * 3600)
}

/// What was typed, without the blanks and dashes people add.
enum Typed {
    Figures(String),
    Recovery(String),
}

fn read(typed: &str) -> Option<Typed> {
    let plain: String = typed.chars().filter(char::is_ascii_alphanumeric).collect();
    if plain.len() == 6 && plain.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Typed::Figures(plain));
    }
    recovery::read(&plain).map(Typed::Recovery)
}

#[cfg(any(test, feature = "fuzzing"))]
/// Reads anything as a code that somebody types.
pub fn read_anything(text: &str) {
    if let Some(Typed::Figures(code) | Typed::Recovery(code)) = read(text) {
        assert!(code.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{code}");
        std::hint::black_box(generator::step(b"a secret of twenty bytes", &code, 1_700_000_000));
    }
}

/// Tells a person by letter what was changed: were it not they, they can still act (ASVS 5.0, 6.3.7).
///
/// # Errors
/// When the database does not answer.
pub async fn tell(
    transaction: &mut Connection,
    app: &App,
    actor: &Actor,
    key: &str,
    what: &str,
) -> Result<(), StoreError> {
    let language = super::persons::by_id(transaction, actor.person)
        .await?
        .map_or(Lang::default(), |person| person.language);
    let letter = Letter {
        recipient: &actor.email,
        person: Some(actor.person),
        language,
        kind: "notice",
        subject: app.texts.say(language, &format!("letter-{key}-subject"), &[]),
        body: app
            .texts
            .say(language, &format!("letter-{key}"), &[("what", Arg::Text(what))]),
        unsubscribe: None,
    };
    mail::post(transaction, app.clock.now().as_second(), &letter).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Typed, read, wait_after};

    #[test]
    fn one_waits_after_every_fifth_wrong_try_and_longer_each_time() {
        assert_eq!([0, 1, 4, 6, 9].map(wait_after), [0; 5]);
        assert_eq!(wait_after(5), 900);
        assert_eq!(wait_after(10), 1_800);
        assert_eq!(wait_after(15), 3_600);
        assert_eq!(wait_after(5_000), 24 * 3600);
    }

    #[test]
    fn what_people_add_to_a_code_does_not_count() {
        assert!(matches!(read(" 123 456 "), Some(Typed::Figures(code)) if code == "123456"));
        assert!(matches!(
            read("abcd-efgh-jkmn-pqrs-tvwx-0i1o"),
            Some(Typed::Recovery(code)) if code == "ABCDEFGHJKMNPQRSTVWX0110"
        ));
        assert!(read("12345").is_none() && read("").is_none() && read("abcdef").is_none());
    }
}
