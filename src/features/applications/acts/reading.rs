//! What those to whom an application was sent do to it: given back, admitted, examined, answered, closed.

use super::{Done, note};
use crate::features::applications::application::Application;
use crate::features::applications::frozen::Frozen;
use crate::features::applications::lifecycle::{State, Step, next};
use crate::features::applications::store::{applications, outcomes};
use crate::features::applications::words;
use crate::features::directory::Organisation;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

/// What a reader may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Give it back to be completed.
    Return,
    /// Say that it is complete, and such that it may be examined.
    Admit,
    /// Begin to examine it.
    Examine,
    /// Go on with it.
    Select,
    /// Not go on with it.
    Decline,
    /// Close it.
    Close,
}

impl Verdict {
    /// Every one, in the order of a life.
    pub const ALL: [Self; 6] = [
        Self::Return,
        Self::Admit,
        Self::Examine,
        Self::Select,
        Self::Decline,
        Self::Close,
    ];

    /// The word in forms and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Return => "return",
            Self::Admit => "admit",
            Self::Examine => "examine",
            Self::Select => "select",
            Self::Decline => "decline",
            Self::Close => "close",
        }
    }

    /// The step of the machine.
    #[must_use]
    pub fn step(self) -> Step {
        match self {
            Self::Return => Step::Return,
            Self::Admit => Step::Admit,
            Self::Examine => Step::Examine,
            Self::Select | Self::Decline => Step::Decide,
            Self::Close => Step::Close,
        }
    }

    /// Whether the partners are owed a reason.
    #[must_use]
    pub fn needs_reason(self) -> bool {
        !matches!(self, Self::Admit | Self::Examine)
    }

    /// What it takes in a state: deciding is not preparing, and to close what was never decided is to decide.
    #[must_use]
    pub fn power(self, state: State) -> Power {
        match self {
            Self::Select | Self::Decline => Power::Decide,
            Self::Close if state != State::Decided => Power::Decide,
            Self::Return | Self::Admit | Self::Examine | Self::Close => Power::OrganiseCalls,
        }
    }
}

/// An application that is read.
#[derive(Clone, Copy, Debug)]
pub struct Received<'a> {
    /// The application.
    pub application: &'a Application,
    /// What the version says that was sent last.
    pub frozen: &'a Frozen,
    /// Those who are told.
    pub partners: &'a [Organisation],
}

/// Does it, with its reason; every partner is written to, but for the beginning of the reading, which asks nothing of
/// them. False where it has no sense any more in the state that the reader saw.
///
/// # Errors
/// When the database does not answer.
pub async fn read(
    connection: &mut Connection,
    app: &App,
    reading: Received<'_>,
    (verdict, reason, seen): (Verdict, &str, &str),
    (reader, acting): (&Organisation, Acting),
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let Some(application) = applications::take_turn(connection, reading.application.id).await? else {
        return Ok(false);
    };
    let before = application.state;
    let Some(state) = next(before, verdict.step()).filter(|_| application.seen() == seen) else {
        return Ok(false);
    };
    let application = Application {
        state,
        changed_at: now,
        ..application
    };
    applications::stands(connection, &application, now).await?;
    let selected = match verdict {
        Verdict::Select => Some(true),
        Verdict::Decline => Some(false),
        Verdict::Return | Verdict::Admit | Verdict::Examine | Verdict::Close => None,
    };
    if let Some(selected) = selected {
        outcomes::decided(connection, application.id, selected).await?;
    }
    let done = Done {
        acting: Some(acting),
        organisation: Some((reader.id, &reader.key)),
        act: verdict.step().act(),
        version: application.submitted,
        words: reason,
        before: Some(before.as_str()),
        after: Some(verdict.as_str()),
    };
    note(connection, now, &application, done).await?;
    if verdict == Verdict::Examine {
        return Ok(true);
    }
    let path = format!("/applications/{}", application.address);
    let said = |lang: Lang| {
        vec![
            ("project", reading.frozen.title(lang).0.to_owned()),
            ("number", application.number.clone()),
            ("organisation", reader.name.clone()),
            ("state", words::stands(app, lang, state, selected)),
            ("reason", reason.to_owned()),
        ]
    };
    for organisation in reading.partners {
        let sending = Notice {
            key: "letter-application-read",
            path: &path,
            said: &said,
        };
        let told = [Power::JoinProjects, Power::Sign];
        mail::notify(connection, app, &[(organisation.id, &told)], sending).await?;
    }
    Ok(true)
}
