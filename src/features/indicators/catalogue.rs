//! The catalogue: the territory's own indicators, then those that organisations proposed.

use std::str::FromStr;

use territory::{Dimension, Text};

use super::store;
use crate::shared::app::App;
use crate::shared::i18n::{Lang, Words};
use crate::shared::store::{Connection, StoreError};

/// Where an indicator stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// An organisation proposed it; values are not noted yet.
    Proposed,
    /// It is in the catalogue.
    Accepted,
    /// It was not taken; why is public.
    Declined,
    /// It was in the catalogue, and the council retired it.
    Retired,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Proposed, Self::Accepted, Self::Declined, Self::Retired];

    /// The word in the database and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Retired => "retired",
        }
    }
}

impl FromStr for State {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|state| state.as_str() == word)
            .ok_or(())
    }
}

/// The dimension of a word, if it is one.
#[must_use]
pub fn dimension(word: &str) -> Option<Dimension> {
    Dimension::ALL.into_iter().find(|one| one.as_str() == word)
}

/// An indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// Last part of its address; what values, calls and projects name it by.
    pub address: String,
    /// Where it stands.
    pub state: State,
    /// What it speaks of.
    pub dimension: Dimension,
    /// Its name, by language.
    pub names: Words,
    /// What it counts.
    pub definitions: Words,
    /// In what.
    pub units: Words,
    /// How it is measured.
    pub measured: Words,
    /// Where it is read.
    pub sources: Words,
    /// Figures after the comma of its values.
    pub decimals: u8,
    /// Slugs of its themes; every theme where there is none.
    pub themes: Vec<String>,
    /// The organisation that proposed it; the territory where absent.
    pub proposed_by: Option<i64>,
    /// Why it was accepted or declined before the council decided on indicators; public.
    pub reason: String,
    /// That its text is withdrawn from the public, for it holds what nobody may read; nothing where it is not.
    pub hidden: Option<Hidden>,
}

/// That a text is withdrawn from the public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    /// Since when, in seconds.
    pub at: i64,
    /// Why, as the public reads it; empty of what was hidden when reasons were for the journal alone.
    pub because: String,
    /// In which language that is; nothing where nobody knows.
    pub language: Option<Lang>,
}

impl Indicator {
    /// Its name for a reader, and the language it is in.
    #[must_use]
    pub fn name(&self, lang: Lang) -> (&str, Lang) {
        self.names.get(lang)
    }
}

/// Every indicator that everybody may read, the territory's own first, those that were proposed in the order in which they were;
/// declined and retired ones too.
///
/// # Errors
/// When the database does not answer.
pub async fn all(app: &App, connection: &mut Connection) -> Result<Vec<Indicator>, StoreError> {
    let mut all = with_hidden(app, connection).await?;
    all.retain(|one| one.hidden.is_none());
    Ok(all)
}

/// The same, and those whose text is withdrawn from the public.
///
/// # Errors
/// When the database does not answer.
pub async fn with_hidden(app: &App, connection: &mut Connection) -> Result<Vec<Indicator>, StoreError> {
    let mut all: Vec<Indicator> = app.territory.indicators.iter().map(own).collect();
    all.extend(store::all(connection).await?);
    let retired = store::retired(connection).await?;
    let is_retired = |one: &&mut Indicator| one.state == State::Accepted && retired.contains(&one.address);
    for one in all.iter_mut().filter(is_retired) {
        one.state = State::Retired;
    }
    Ok(all)
}

/// The indicator at an address, of those that everybody may read.
///
/// # Errors
/// When the database does not answer.
pub async fn find(
    app: &App,
    connection: &mut Connection,
    address: &str,
) -> Result<Option<Indicator>, StoreError> {
    let found = find_with_hidden(app, connection, address).await?;
    Ok(found.filter(|one| one.hidden.is_none()))
}

/// The same, also where its text is withdrawn from the public.
///
/// # Errors
/// When the database does not answer.
pub async fn find_with_hidden(
    app: &App,
    connection: &mut Connection,
    address: &str,
) -> Result<Option<Indicator>, StoreError> {
    let all = with_hidden(app, connection).await?;
    Ok(all.into_iter().find(|one| one.address == address))
}

/// The council decided on an indicator: it is in the catalogue, or is not, or is no more.
///
/// # Errors
/// When the database does not answer.
pub async fn decided(
    connection: &mut Connection,
    address: &str,
    is_taken: bool,
    now: i64,
) -> Result<(), StoreError> {
    match is_taken {
        true => store::take(connection, address, now).await,
        false => store::leave(connection, address, now).await,
    }
}

fn own(indicator: &territory::Indicator) -> Indicator {
    Indicator {
        address: indicator.slug.clone(),
        state: State::Accepted,
        dimension: indicator.dimension,
        names: words(&indicator.name),
        definitions: words(&indicator.definition),
        units: words(&indicator.unit),
        measured: words(&indicator.measured),
        sources: words(&indicator.source),
        decimals: indicator.decimals,
        themes: indicator.themes.clone(),
        proposed_by: None,
        reason: String::new(),
        hidden: None,
    }
}

fn words(text: &Text) -> Words {
    Lang::ALL.into_iter().fold(Words::default(), |words, lang| {
        words.and(lang, text.get(lang.code()))
    })
}
