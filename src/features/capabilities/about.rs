//! What an answer is about: a call, or a petition.

use crate::features::calls::{self, State as CallState};
use crate::features::petitions::{self, State as PetitionState};
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A call.
    Call,
    /// A petition.
    Petition,
}

impl Kind {
    /// The word in addresses and text keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Call => "calls",
            Self::Petition => "petitions",
        }
    }
}

/// What an answer is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Which of the two.
    pub kind: Kind,
    /// Its number.
    pub id: i64,
    /// Last part of its address.
    pub address: String,
    /// Its title for the reader, and the language it is in.
    pub title: (String, Lang),
    /// Who opened the petition: it sees all answers, as an association does.
    pub opened_by: Option<i64>,
    /// Who sees all answers: those who organise the call; the body that must answer.
    pub organisers: Vec<i64>,
    /// Whether answers are taken now.
    pub takes: bool,
    /// What a call needs.
    pub needs: Vec<calls::Need>,
}

impl About {
    /// Its page, without the language.
    pub fn path(&self) -> String {
        format!("/{}/{}", self.kind.as_str(), self.address)
    }

    /// What tells it from others.
    pub fn at(&self) -> (Kind, i64) {
        (self.kind, self.id)
    }

    /// Whether the asker sees all answers: no where they do not organise it.
    ///
    /// # Errors
    /// [`Error::SecondFactor`] and [`Error::Again`] where they do and the power takes more than they showed.
    pub fn organised_by(&self, cx: &Cx) -> Result<bool, Error> {
        let read = self.reads();
        // Whoever opened a petition reads as an association does, the body that is asked as one that answers.
        let opened = self.opened_by.map(|one| (one, Power::AnswerCalls));
        let organisers = self.organisers.iter().map(|one| (*one, read));
        let mut wall = None;
        for (one, power) in opened.into_iter().chain(organisers) {
            match cx.acting(power, Some(one)) {
                Ok(_) => return Ok(true),
                Err(Error::NotFound | Error::SignIn) => {}
                Err(error) => wall = Some(error),
            }
        }
        wall.map_or(Ok(false), Err)
    }

    /// Whether the asker sees all answers in the name of one organisation, by what they have shown of themselves.
    pub fn is_seen_whole_by(&self, cx: &Cx, organisation: i64) -> bool {
        let acts = |power| cx.acting(power, Some(organisation)).is_ok();
        self.opened_by == Some(organisation) && acts(Power::AnswerCalls)
            || self.organisers.contains(&organisation) && acts(self.reads())
    }

    /// The power by which those who organise it read all answers.
    fn reads(&self) -> Power {
        match self.kind {
            Kind::Call => Power::OrganiseCalls,
            Kind::Petition => Power::AnswerPetitions,
        }
    }
}

/// What is at an address, for the asker.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(cx: &Cx, connection: &mut Connection, kind: Kind, address: &str) -> Result<About, Error> {
    at(connection, (kind, address), (cx.lang, cx.now())).await
}

/// What is at an address, for a reader of a language, at an instant in seconds.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn at(
    connection: &mut Connection,
    (kind, address): (Kind, &str),
    (lang, now): (Lang, i64),
) -> Result<About, Error> {
    match kind {
        Kind::Call => {
            let call = calls::find(connection, address).await?.ok_or(Error::NotFound)?;
            of_call(connection, call, lang, now).await
        }
        Kind::Petition => of_petition(petitions::find(connection, address).await?),
    }
}

async fn of_call(
    connection: &mut Connection,
    call: calls::Call,
    lang: Lang,
    now: i64,
) -> Result<About, Error> {
    let (title, written) = call.title(lang);
    let title = (title.to_owned(), written);
    let needs = calls::needs(connection, call.id).await?;
    Ok(About {
        kind: Kind::Call,
        id: call.id,
        title,
        takes: matches!(call.state(now), CallState::Open | CallState::Forecast),
        needs,
        opened_by: None,
        organisers: call.organisers,
        address: call.address,
    })
}

fn of_petition(found: petitions::Found) -> Result<About, Error> {
    let petition = &found.petition;
    // What is hidden is not answered.
    if petition.hidden_at.is_some() {
        return Err(Error::NotFound);
    }
    Ok(About {
        kind: Kind::Petition,
        id: petition.id,
        address: petition.address(),
        title: (petition.title.clone(), petition.language),
        opened_by: Some(petition.organisation),
        organisers: vec![petition.addressee],
        takes: match petition.state {
            PetitionState::Opened
            | PetitionState::Supported
            | PetitionState::Answered
            | PetitionState::Followed => true,
            PetitionState::Draft | PetitionState::Closed | PetitionState::Withdrawn => false,
        },
        needs: Vec::new(),
    })
}
