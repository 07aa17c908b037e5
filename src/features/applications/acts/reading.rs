//! What those to whom an application was sent do to it: given back, admitted, examined, answered, closed.

use super::{Done, note};
use crate::features::applications::application::Application;
use crate::features::applications::frozen::Frozen;
use crate::features::applications::late::{self, Together};
use crate::features::applications::lifecycle::{State, Step, next};
use crate::features::applications::presenting::presented;
use crate::features::applications::receipt::Receipt;
use crate::features::applications::store::{applications, outcomes, versions};
use crate::features::applications::together::{self, groups};
use crate::features::applications::words;
use crate::features::calls::Call;
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

/// Until which second this may not be said of an answer to a call: its receipt promises that it may be corrected and sent again
/// until the deadline, so that until then it may only be given back; and what is built together is neither chosen nor closed
/// before the last day of that, which every receipt given in that time promises. What was found complete, or is being read, may
/// still change then (`together::corrects`). A call that was withdrawn promises nothing any more.
#[must_use]
pub fn promised(app: &App, call: Option<&Call>, verdict: Verdict, now: i64) -> Option<i64> {
    let call = call.filter(|call| call.withdrawn_at.is_none() && call.deadline < i64::MAX)?;
    let built = Some(call).filter(|call| groups::are_built(call));
    let until = match verdict {
        Verdict::Return => return None,
        Verdict::Admit | Verdict::Examine => call.deadline,
        Verdict::Select | Verdict::Decline | Verdict::Close => built
            .and_then(|call| together::end(app, call))
            .map_or(call.deadline, |end| end.max(call.deadline)),
    };
    (now < until).then_some(until)
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
    /// The call that it answers, where there is one.
    pub call: Option<&'a Call>,
}

/// What became of a reader's word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It has no sense any more in the state that the reader saw, or not yet.
    Past,
    /// It is a yes to a late answer, and other organisers have not said theirs yet.
    Waits,
    /// It was done.
    Done,
}

/// Does it, with its reason; every partner is written to, but for the beginning of the reading, which asks nothing of
/// them. A late answer that the organisers admit together stands where it stood until the last of them says yes (`late`).
///
/// # Errors
/// When the database does not answer.
pub async fn read(
    connection: &mut Connection,
    app: &App,
    reading: Received<'_>,
    (verdict, reason, seen): (Verdict, &str, &str),
    (reader, acting): (&Organisation, Acting),
) -> Result<Outcome, StoreError> {
    let now = app.clock.now().as_second();
    let Some(application) = applications::take_turn(connection, reading.application.id).await? else {
        return Ok(Outcome::Past);
    };
    if promised(app, reading.call, verdict, now).is_some() {
        return Ok(Outcome::Past);
    }
    let before = application.state;
    let Some(state) = next(before, verdict.step()).filter(|_| application.seen() == seen) else {
        return Ok(Outcome::Past);
    };
    let together = match verdict {
        Verdict::Admit => late::together(connection, &application, reading.call).await?,
        Verdict::Return | Verdict::Examine | Verdict::Select | Verdict::Decline | Verdict::Close => None,
    };
    if let Some(together) = &together {
        if !together.open.contains(&reader.id) {
            return Ok(Outcome::Past);
        }
        if together.open.len() > 1 {
            return agree(
                connection,
                app,
                (reading, &application, together),
                reason,
                (reader, acting),
            )
            .await;
        }
    }
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
        act: match together {
            Some(_) => late::ADMITTED,
            None => verdict.step().act(),
        },
        version: application.submitted,
        words: reason,
        before: Some(before.as_str()),
        after: Some(verdict.as_str()),
    };
    note(connection, now, &application, done).await?;
    if verdict == Verdict::Examine {
        return Ok(Outcome::Done);
    }
    let reasons: Vec<&str> = together
        .iter()
        .flat_map(|together| together.agreed.iter().map(|(_, words)| words.as_str()))
        .chain([reason])
        .collect();
    let reason = reasons.join("\n\n");
    let returned = verdict == Verdict::Return;
    let receipt = versions::one(connection, application.id, application.submitted).await?;
    let receipt = receipt.as_ref().and_then(Receipt::given);
    let path = format!("/applications/{}", application.address);
    let said = |lang: Lang| {
        vec![
            (
                "when",
                match receipt.as_ref().filter(|_| returned) {
                    Some(receipt) => receipt.by_when(app, lang),
                    None => String::new(),
                },
            ),
            ("project", reading.frozen.title(lang).0.to_owned()),
            ("number", application.number.clone()),
            ("organisation", reader.name.clone()),
            ("about", presented(app, lang, reading.frozen)),
            ("state", words::stands(app, lang, state, selected)),
            ("reason", reason.clone()),
        ]
    };
    for organisation in reading.partners {
        let sending = Notice {
            key: if returned {
                "letter-application-returned"
            } else {
                "letter-application-read"
            },
            path: &path,
            said: &said,
        };
        let told = [Power::JoinProjects, Power::Sign];
        mail::notify(connection, app, &[(organisation.id, &told)], sending).await?;
    }
    Ok(Outcome::Done)
}

/// Notes that one organiser says yes to a late answer, and tells those whose yes is still needed.
async fn agree(
    connection: &mut Connection,
    app: &App,
    (reading, application, together): (Received<'_>, &Application, &Together),
    reason: &str,
    (reader, acting): (&Organisation, Acting),
) -> Result<Outcome, StoreError> {
    let done = Done {
        acting: Some(acting),
        organisation: Some((reader.id, &reader.key)),
        act: late::AGREED,
        version: application.submitted,
        words: reason,
        before: Some(application.state.as_str()),
        after: Some(Verdict::Admit.as_str()),
    };
    note(connection, app.clock.now().as_second(), application, done).await?;
    let path = format!("/applications/{}", application.address);
    let said = |lang: Lang| {
        vec![
            ("project", reading.frozen.title(lang).0.to_owned()),
            ("number", application.number.clone()),
            ("organisation", reader.name.clone()),
            ("about", presented(app, lang, reading.frozen)),
            ("reason", reason.to_owned()),
        ]
    };
    let sending = Notice {
        key: "letter-application-late",
        path: &path,
        said: &said,
    };
    let told = [Power::OrganiseCalls];
    let others = together.open.iter().filter(|one| **one != reader.id);
    let others: Vec<(i64, &[Power])> = others.map(|one| (*one, told.as_slice())).collect();
    mail::notify_others(connection, app, &others, Some(acting.person), sending).await?;
    Ok(Outcome::Waits)
}
