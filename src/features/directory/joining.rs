//! What an operator says about entries of registers: that two are of two bodies, or of one after all.
//!
//! What is told apart stays apart: no later file joins it again. What is told together is one
//! organisation, unless both live in one register, where two numbers are two bodies.

use std::collections::BTreeSet;

use super::indexing::{self, IndexingError, changes};
use super::linking::{self, parting};
use super::organisation::key;
use super::store::{bodies, entries, grants, links, loading, not_same, withholdings};
use crate::shared::app::{App, OpenError};
use crate::shared::i18n::{Arg, Lang, Texts};
use crate::shared::store::{self, Connection, StoreError};
use crate::shared::told::{Told, because};

/// Why nothing was changed, in words for the operator.
#[derive(Debug, thiserror::Error)]
pub enum JoiningError {
    /// Not `register:number`.
    #[error(
        "{0:?} names no entry: write its register and its number, as in sirene:123456789 or rna:W595012345"
    )]
    Form(String),
    /// No entry has that number.
    #[error("no entry has the number {0:?}")]
    Unknown(String),
    /// What somebody asked not to publish must not come back under another address.
    #[error(
        "the organisation of {0:?} is withheld from publication: publish it first, then tell its entries apart"
    )]
    Withheld(String),
    /// It stands alone already.
    #[error("{0:?} is its organisation's only entry: there is nothing to tell it apart from")]
    Alone(String),
    /// An entry of the register of associations gives its organisation its address.
    #[error("{0:?} is of the RNA: tell the other entry apart from it instead")]
    Rna(String),
    /// Both live in one register.
    #[error("{0:?} and {1:?} live side by side in one register: they are two bodies")]
    BothLive(String, String),
    /// People act for each of the two: joined, each would have the powers of the other's.
    #[error(
        "people act for {0:?} and for {1:?}: as long as both have mandates in force, the two are not joined"
    )]
    BothActedFor(String, String),
    /// Both stand where one organisation stands once.
    #[error(
        "{0:?} and {1:?} both sit at one session, or both have a part in one agreement or report: they are not joined"
    )]
    BothStand(String, String),
    /// They are one already.
    #[error("{0:?} and {1:?} are one organisation already")]
    Already(String, String),
    /// Numbers make them one, not the evidence.
    #[error(
        "a register's number makes {0:?} and {1:?} one: tell the entry apart from its organisation instead"
    )]
    ByNumber(String, String),
    /// No link has that number.
    #[error("no link has the number {0}")]
    NoLink(i64),
    /// Somebody else spoke since.
    #[error("somebody else decided on link {0} meanwhile: look at it again")]
    Meanwhile(i64),
    /// That was said already.
    #[error("that was said of link {0} already")]
    Said(i64),
    /// There is nothing to take back.
    #[error("nothing was said of link {0}, and the evidence did not join it: there is nothing to take back")]
    Nothing(i64),
    /// No organisation has that key.
    #[error("no organisation has the key {0:?}")]
    NoOrganisation(String),
    /// The territory has no such theme, and which it has.
    #[error("there is no theme {0:?}; there are {1}")]
    NoTheme(String, String),
    /// It has not that theme from its words.
    #[error("the words of {0:?} did not give it the theme {1:?}")]
    NotInferred(String, String),
    /// Nobody said of that organisation that the theme is wrong.
    #[error("nobody said of {0:?} that the theme {1:?} is wrong")]
    NotRefused(String, String),
    /// The comparing thread ended abruptly.
    #[error("the comparison stopped abruptly")]
    Thread,
    /// The database did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Another command writes, or the folder cannot be used.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The values could not be chosen anew.
    #[error(transparent)]
    Settle(#[from] Box<super::import::ImportError>),
    /// The index did not follow.
    #[error("what was said is kept but the index could not follow: {0}; run `tisserand index`")]
    Index(#[from] IndexingError),
}

impl Told for JoiningError {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        let one = |key: &str, entry: &str| texts.say(lang, key, &[("entry", Arg::Text(entry))]);
        let two = |key: &str, one: &str, other: &str| {
            texts.say(lang, key, &[("one", Arg::Text(one)), ("other", Arg::Text(other))])
        };
        let link = |key: &str, id: i64| texts.say(lang, key, &[("link", Arg::Text(&id.to_string()))]);
        let of_theme = |text: &str, key: &str, theme: &str| {
            texts.say(
                lang,
                text,
                &[("key", Arg::Text(key)), ("theme", Arg::Text(theme))],
            )
        };
        match self {
            Self::Form(entry) => one("joining-form", entry),
            Self::Unknown(entry) => one("joining-unknown", entry),
            Self::Withheld(entry) => one("joining-withheld", entry),
            Self::Alone(entry) => one("joining-alone", entry),
            Self::Rna(entry) => one("joining-rna", entry),
            Self::BothLive(a, b) => two("joining-both-live", a, b),
            Self::BothActedFor(a, b) => two("joining-both-acted-for", a, b),
            Self::BothStand(a, b) => two("joining-both-stand", a, b),
            Self::Already(a, b) => two("joining-already", a, b),
            Self::ByNumber(a, b) => two("joining-by-number", a, b),
            Self::NoLink(id) => link("joining-no-link", *id),
            Self::Meanwhile(id) => link("joining-meanwhile", *id),
            Self::Said(id) => link("joining-said", *id),
            Self::Nothing(id) => link("joining-nothing", *id),
            Self::NoOrganisation(key) => texts.say(lang, "withholding-unknown", &[("key", Arg::Text(key))]),
            Self::NoTheme(theme, known) => {
                let args = [("theme", Arg::Text(theme)), ("known", Arg::Text(known))];
                texts.say(lang, "correcting-no-theme", &args)
            }
            Self::NotInferred(key, theme) => of_theme("correcting-not-given", key, theme),
            Self::NotRefused(key, theme) => of_theme("correcting-not-said", key, theme),
            Self::Thread => texts.say(lang, "failed-abruptly", &[]),
            Self::Store(error) => error.told(texts, lang),
            Self::Open(error) => error.told(texts, lang),
            Self::Settle(error) => error.told(texts, lang),
            Self::Index(error) => because(texts, lang, "failed-index-behind", &error.told(texts, lang)),
        }
    }
}

/// Takes an entry out of its organisation: it becomes one of its own, and stays so. Returns the key of
/// the new organisation.
///
/// # Errors
/// [`JoiningError`], in words for the operator.
pub async fn apart(app: &App, entry: &str, reason: &str, by: &str) -> Result<String, JoiningError> {
    let (register, number) = parse(entry)?;
    let _held = app.hold_writing()?;
    let mut transaction = app.db.write().await?;
    let organisation = owner(&mut transaction, (register, number), entry).await?;
    if withholdings::is_withheld(&mut transaction, organisation).await? {
        return Err(JoiningError::Withheld(entry.to_owned()));
    }
    let others = entries_of(&mut transaction, organisation).await?;
    if others.len() < 2 {
        return Err(JoiningError::Alone(entry.to_owned()));
    }
    if register == "rna" && !end_succession(&mut transaction, organisation, number, &others).await? {
        return Err(JoiningError::Rna(entry.to_owned()));
    }
    let now = app.clock.now().as_second();
    for (other, other_number) in &others {
        if (other.as_str(), other_number.as_str()) != (register, number) {
            let pair = ((register, number), (other.as_str(), other_number.as_str()));
            not_same::say(&mut transaction, pair.0, pair.1, reason, now).await?;
        }
    }
    let leaving = [(register.to_owned(), number.to_owned())];
    let first = others.iter().find(|other| **other != leaving[0]);
    let says = linking::Spoken {
        state: "apart",
        at: now,
        by,
        reason: Some(reason),
    };
    if let Some(first) = first {
        linking::write_down(&mut transaction, &leaving[0], first, says).await?;
    }
    let (id, key) = parting::part(&app.territory, &mut transaction, organisation, &leaving, true).await?;
    commit(app, transaction, &BTreeSet::from([organisation, id])).await?;
    Ok(key)
}

/// Ends what the RNA says of one of its numbers and the others of an organisation; false where it is the only one there of the RNA,
/// or gives the organisation its address.
async fn end_succession(
    connection: &mut Connection,
    organisation: i64,
    number: &str,
    all: &BTreeSet<(String, String)>,
) -> Result<bool, StoreError> {
    let others = all
        .iter()
        .filter(|(register, other)| register == "rna" && other != number);
    let others: Vec<&str> = others.map(|(_, other)| other.as_str()).collect();
    let address = links::key_of(connection, organisation).await?;
    if others.is_empty() || key("fr-rna", number, 0) == address {
        return Ok(false);
    }
    for other in others {
        entries::end_succession(connection, number, other).await?;
    }
    Ok(true)
}

/// Makes the organisations of two entries one, and forgets that any of their entries were told apart.
///
/// # Errors
/// [`JoiningError`], in words for the operator.
pub async fn together(
    app: &App,
    one: &str,
    other: &str,
    reason: Option<&str>,
    by: &str,
) -> Result<(), JoiningError> {
    let (first, second) = (parse(one)?, parse(other)?);
    let _held = app.hold_writing()?;
    let mut transaction = app.db.write().await?;
    let kept = owner(&mut transaction, first, one).await?;
    let gone = owner(&mut transaction, second, other).await?;
    if kept == gone {
        return Err(JoiningError::Already(one.to_owned(), other.to_owned()));
    }
    for (organisation, written) in [(kept, one), (gone, other)] {
        if withholdings::is_withheld(&mut transaction, organisation).await? {
            return Err(JoiningError::Withheld(written.to_owned()));
        }
    }
    if bodies::remain_two(&mut transaction, kept, gone).await? {
        return Err(JoiningError::BothLive(one.to_owned(), other.to_owned()));
    }
    if acted_for(app, &mut transaction, [kept, gone]).await? {
        return Err(JoiningError::BothActedFor(one.to_owned(), other.to_owned()));
    }
    if loading::both_stand(&mut transaction, kept, gone).await? {
        return Err(JoiningError::BothStand(one.to_owned(), other.to_owned()));
    }
    let says = linking::Spoken {
        state: "joined",
        at: app.clock.now().as_second(),
        by,
        reason,
    };
    let owned = |entry: (&str, &str)| (entry.0.to_owned(), entry.1.to_owned());
    linking::write_down(&mut transaction, &owned(first), &owned(second), says).await?;
    let (kept, gone) = parting::join(&app.territory, &mut transaction, kept, gone).await?;
    commit(app, transaction, &BTreeSet::from([kept, gone])).await
}

/// Whether people act for each of two organisations: whoever acts for one must never come to act for
/// the other because somebody held the two for one.
pub(super) async fn acted_for(
    app: &App,
    connection: &mut Connection,
    organisations: [i64; 2],
) -> Result<bool, StoreError> {
    let today = app.clock.today();
    for organisation in organisations {
        if !loading::is_acted_for(connection, organisation, today).await? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Commits under a new version of the data, which the index then follows.
pub(super) async fn commit(
    app: &App,
    mut transaction: store::Writing,
    touched: &BTreeSet<i64>,
) -> Result<(), JoiningError> {
    attach(&mut transaction).await?;
    publish(app, transaction, touched).await
}

/// Gives who gave and received in past grants to the organisations that their numbers name now.
pub(super) async fn attach(connection: &mut Connection) -> Result<(), JoiningError> {
    if grants::any(connection).await? {
        grants::attach(connection).await?;
    }
    Ok(())
}

/// As [`commit`], where no number came or moved.
pub(super) async fn publish(
    app: &App,
    mut transaction: store::Writing,
    touched: &BTreeSet<i64>,
) -> Result<(), JoiningError> {
    changes::note(&mut transaction, touched).await?;
    show(app, transaction).await
}

/// Commits what was noted as changed, which the index then follows.
pub(super) async fn show(app: &App, transaction: store::Writing) -> Result<(), JoiningError> {
    transaction.commit().await.map_err(StoreError::from)?;
    indexing::follow(app, true).await?;
    app.refresh().await?;
    Ok(())
}

/// Whose an entry is.
async fn owner(
    connection: &mut Connection,
    (register, number): (&str, &str),
    written: &str,
) -> Result<i64, JoiningError> {
    let unknown = || JoiningError::Unknown(written.to_owned());
    if register == "rna" {
        return entries::organisation_of(connection, number)
            .await?
            .ok_or_else(unknown);
    }
    let known = bodies::known(connection, register, &[number]).await?;
    known
        .get(number)
        .map(|known| known.organisation_id)
        .ok_or_else(unknown)
}

/// The entries of an organisation: register and number.
pub(super) async fn entries_of(
    connection: &mut Connection,
    organisation: i64,
) -> Result<BTreeSet<(String, String)>, StoreError> {
    let rna = entries::of_organisations(connection, &[organisation]).await?;
    let others = bodies::of_organisations(connection, &[organisation]).await?;
    let rna = rna.into_iter().map(|entry| ("rna".to_owned(), entry.number));
    let others = others
        .into_iter()
        .map(|entry| (entry.register.to_owned(), entry.number));
    Ok(rna.chain(others).collect())
}

/// `sirene:123456789` as its register and number.
fn parse(written: &str) -> Result<(&'static str, &str), JoiningError> {
    let (register, number) = written
        .trim()
        .split_once(':')
        .ok_or_else(|| JoiningError::Form(written.to_owned()))?;
    let register = ["rna", "sirene", "kbo", "vl", "declared", "stated"]
        .into_iter()
        .find(|known| *known == register)
        .ok_or_else(|| JoiningError::Form(written.to_owned()))?;
    Ok((register, number))
}
