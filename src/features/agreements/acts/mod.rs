//! What is done with an agreement, each in the transaction of its caller.

pub mod amending;
mod changed;
pub mod drawing;
pub mod ending;
pub mod leaving;
mod naming;
pub mod paying;
pub mod possible;
pub mod recovering;
pub mod signing;
pub mod translating;
pub mod withdrawing;

use super::finding::Found;
use super::store::agreements;
use crate::features::applications;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

/// Something that was done: its word in the journal and the history, and what is said of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Step<'a> {
    /// The word, e.g. `agreement-proposed`.
    pub act: &'a str,
    /// Why, or what.
    pub words: &'a str,
    /// In which language somebody typed that.
    pub language: Option<Lang>,
    /// Of how much, in cents; 0 for nothing.
    pub cents: i64,
    /// What is there after, for the journal.
    pub after: &'a str,
}

/// What somebody typed, and in which language, where that is known.
type Typed<'a> = (&'a str, Option<Lang>);

/// Writes it into the history and the journal.
///
/// # Errors
/// When the database does not answer.
pub async fn note(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    step: Step<'_>,
    acting: Acting,
) -> Result<(), StoreError> {
    let now = app.clock.now().as_second();
    agreements::note(
        connection,
        found.agreement.id,
        (step.act, step.words, step.cents),
        acting,
        now,
    )
    .await?;
    if let Some(language) = step.language {
        agreements::typed_in(connection, found.agreement.id, language).await?;
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&found.funder.key),
        act: step.act,
        object: &format!("agreement:{}", found.agreement.number),
        before: None,
        after: Some(step.after),
    };
    journal::record(connection, now, &act).await
}

/// Writes to both sides of an agreement: that something happened to it, in words.
///
/// # Errors
/// When the database does not answer.
pub async fn tell(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    letter: (&str, Option<i64>),
    said: &(dyn Fn(Lang) -> String + Send + Sync),
) -> Result<(), StoreError> {
    let mut to = found.present();
    to.push(found.funder.id);
    tell_some(connection, app, found, letter, (&to, said)).await
}

/// The same, to some of its sides: what concerns one partner alone is told to nobody else.
///
/// # Errors
/// When the database does not answer.
pub async fn tell_some(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (key, doer): (&str, Option<i64>),
    (sides, said): (&[i64], &(dyn Fn(Lang) -> String + Send + Sync)),
) -> Result<(), StoreError> {
    let path = found.agreement.path();
    let words = |lang: Lang| {
        vec![
            ("number", found.agreement.number.clone()),
            ("funder", found.giver(app, lang)),
            ("giver", found.giver_at_the_head()),
            ("project", found.sent.frozen.title(lang).0.to_owned()),
            ("said", said(lang)),
        ]
    };
    let notice = Notice {
        key,
        path: &path,
        said: &words,
    };
    let parties = sides.iter().filter(|side| **side != found.funder.id);
    let parties: Vec<(i64, &[Power])> = parties
        .map(|side| (*side, &[Power::JoinProjects, Power::Sign][..]))
        .collect();
    mail::notify_others(connection, app, &parties, doer, notice).await?;
    if !sides.contains(&found.funder.id) {
        return Ok(());
    }
    let own = (
        &found.sent,
        found.funder.id,
        &[Power::KeepProgrammes, Power::Decide][..],
    );
    let undeclared = Notice {
        key: "letter-agreement-undeclared",
        ..notice
    };
    applications::notify_clear(connection, app, own, (doer, Some(undeclared)), notice).await
}
