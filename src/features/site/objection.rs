//! A person or an organisation objects to a publication, or reports an error.

use jiff::{Timestamp, ToSpan};
use serde::Serialize;

use crate::shared::clock::Clock;
use crate::shared::mail;
use crate::shared::web::Form;

/// Most characters of an explanation: two pages.
pub const MESSAGE_MOST: usize = 6_000;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Something is wrong or out of date.
    Error,
    /// A person is recognisable in what is shown.
    Personal,
    /// The organisation's page should no longer be published.
    Publication,
    /// Anything else about what is published.
    Other,
}

impl Subject {
    /// Every subject, in the order of the form.
    pub const ALL: [Self; 4] = [Self::Error, Self::Personal, Self::Publication, Self::Other];

    /// The word in the form and the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Personal => "personal",
            Self::Publication => "publication",
            Self::Other => "other",
        }
    }
}

/// What somebody asked, as the operator reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Objection {
    /// What the person was given.
    pub number: String,
    /// Key of the organisation it is about, when it is about one.
    pub organisation: Option<String>,
    /// Its name.
    pub organisation_name: Option<String>,
    /// `error personal publication other`.
    pub subject: String,
    /// What was written; empty once it is closed.
    pub message: String,
    /// Where to answer; empty once it is closed.
    pub contact: String,
    /// In which language to answer.
    pub language: String,
    /// When it came, seconds since 1970.
    pub received_at: i64,
    /// When it was closed, and what it said of a person erased.
    pub closed_at: Option<i64>,
}

impl Objection {
    /// The day by which an answer is due: one month after it came (GDPR, article 12(3)).
    #[must_use]
    pub fn answer_by(&self, clock: &Clock) -> Option<jiff::civil::Date> {
        let received = Timestamp::from_second(self.received_at).ok()?;
        clock.date_of(received).checked_add(1.month()).ok()
    }
}

/// What was typed, once it has a meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What is asked for.
    pub subject: Subject,
    /// In the person's words.
    pub message: String,
    /// Where to answer.
    pub contact: String,
}

/// Gives what was typed its meaning, or says in the form what is wrong.
pub fn read(form: &mut Form) -> Option<Asked> {
    let subject = Subject::ALL
        .into_iter()
        .find(|subject| subject.as_str() == form.value("subject"));
    if subject.is_none() {
        form.refuse("subject", "objection-subject-wrong");
    }
    let message = form.required("message", MESSAGE_MOST, "objection-message-wrong");
    let contact = form.value("contact").trim().to_owned();
    if !mail::could_be_answered(&contact) {
        form.refuse("contact", "objection-contact-wrong");
    }
    subject.filter(|_| form.is_fine()).map(|subject| Asked {
        subject,
        message,
        contact,
    })
}
