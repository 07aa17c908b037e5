//! What a call says, section by section, as its organisers write it. Each section is saved by itself;
//! all together they are what is published.

mod calendar;
mod co_construction;
mod lacks;
mod place;
mod together;

use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use crate::features::programmes::{Criteria, Criterion, TOTAL};
pub use calendar::{Calendar, Late};
pub use co_construction::{Brought, CoConstruction, OfOrganisers, Phase, phase};
pub use lacks::{Lack, lacks};
pub use place::{Border, Place};
pub use together::{Answering, Contact, Document, Documents, Means, Need};

use super::call::Kind;
use crate::shared::chance;
use crate::shared::clock::Clock;
use crate::shared::files;
use crate::shared::i18n::{Lang, Words};

/// Characters of a title at most.
pub const TITLE_MOST: usize = 150;
/// Characters of a text at most.
pub const TEXT_MOST: usize = 6_000;
/// Characters of one line at most: what is needed, a criterion.
pub const LINE_MOST: usize = 300;

/// What a call is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// What sort of call it is.
    pub kind: Kind,
    /// Address of the policy that it serves.
    pub policy: Option<String>,
    /// The languages of its texts and of the answers.
    pub languages: Vec<Lang>,
    /// Its title.
    pub title: Words,
    /// Whether it is an experiment: how many months, and how it will be judged.
    pub experiment: Option<Experiment>,
}

/// What is tried for a time, then judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Experiment {
    /// How long, in months.
    pub months: u16,
    /// How it will be judged, and by whom.
    pub evaluation: Words,
}

/// The problem.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// What hurts, for whom, where.
    pub problem: Words,
    /// What is known of it already; figures of the register can be put in.
    pub known: Words,
}

/// The people concerned.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct People {
    /// Who they are.
    pub concerned: Words,
    /// How they take part in what is done for them.
    pub part: Words,
}

/// A section of a call: what is saved at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Section {
    /// [`About`]
    About,
    /// [`Problem`]
    Problem,
    /// [`People`]
    People,
    /// [`Place`]
    Place,
    /// [`Answering`]
    Answering,
    /// [`Means`]
    Means,
    /// [`Calendar`]
    Calendar,
    /// [`CoConstruction`]
    CoConstruction,
    /// [`Criteria`]
    Criteria,
    /// [`Documents`]
    Documents,
    /// [`Contact`]
    Contact,
}

impl Section {
    /// Every section, in the order in which they are written and read.
    pub const ALL: [Self; 11] = [
        Self::About,
        Self::Problem,
        Self::People,
        Self::Place,
        Self::Answering,
        Self::Means,
        Self::Calendar,
        Self::CoConstruction,
        Self::Criteria,
        Self::Documents,
        Self::Contact,
    ];

    /// The word in addresses, in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Problem => "problem",
            Self::People => "people",
            Self::Place => "place",
            Self::Answering => "answering",
            Self::Means => "means",
            Self::Calendar => "calendar",
            Self::CoConstruction => "co-construction",
            Self::Criteria => "criteria",
            Self::Documents => "documents",
            Self::Contact => "contact",
        }
    }
}

impl FromStr for Section {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|section| section.as_str() == word)
            .ok_or(())
    }
}

/// What a call says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// What it is.
    pub about: About,
    /// The problem.
    pub problem: Problem,
    /// The people concerned.
    pub people: People,
    /// The territory and the themes.
    pub place: Place,
    /// Who may answer, and what an answer will need.
    pub answering: Answering,
    /// What is there already: money or none, and what the organisers bring.
    pub means: Means,
    /// The calendar.
    pub calendar: Calendar,
    /// The time after the answers; a document that says nothing of one has none.
    #[serde(default, skip_serializing_if = "CoConstruction::is_empty")]
    pub co_construction: CoConstruction,
    /// By what answers are looked at.
    pub criteria: Criteria,
    /// The documents that go with it.
    pub documents: Documents,
    /// Whom to ask.
    pub contact: Contact,
}

impl Content {
    /// What it says in its own languages: what is read, compared and published. A language that was given
    /// up keeps its words in the draft, in case it comes back.
    #[must_use]
    pub fn in_its_languages(mut self) -> Self {
        let languages = self.about.languages.clone();
        let mut texts = vec![
            &mut self.about.title,
            &mut self.problem.problem,
            &mut self.problem.known,
            &mut self.people.concerned,
            &mut self.people.part,
            &mut self.answering.who,
            &mut self.means.by,
            &mut self.means.brought,
            &mut self.contact.function,
            &mut self.co_construction.part,
            &mut self.co_construction.heard,
        ];
        texts.extend(self.about.experiment.as_mut().map(|one| &mut one.evaluation));
        texts.extend(self.answering.needs.iter_mut().map(|one| &mut one.words));
        texts.extend(self.criteria.list.iter_mut().map(|one| &mut one.words));
        texts.extend(self.co_construction.brought.iter_mut().map(|one| &mut one.words));
        texts.extend(self.documents.list.iter_mut().map(|one| &mut one.title));
        for words in texts {
            for lang in Lang::ALL.into_iter().filter(|lang| !languages.contains(lang)) {
                words.put(lang, "");
            }
        }
        self
    }

    /// What another call begins with: what it says of the problem and of how one answers it, without what is of its time (days,
    /// documents, the yes of funders).
    #[must_use]
    pub fn as_model(mut self) -> Self {
        self.calendar = Calendar {
            late: self.calendar.late,
            ..Calendar::default()
        };
        (self.co_construction.starts, self.co_construction.ends) = (None, None);
        self.documents = Documents::default();
        self.means.programmes = Vec::new();
        for need in &mut self.answering.needs {
            need.id = chance::row();
        }
        self
    }

    /// What tells it from any other: whoever publishes says which one they looked at.
    #[must_use]
    pub fn seal(&self) -> String {
        let text = serde_json::to_string(self).expect("texts, numbers and lists of them are JSON");
        files::hash(text.as_bytes())
    }

    /// Puts the end of the answers off from `before` to `closes`. The co-construction and the day of the organisers'
    /// answer move along by as many days as the last day of the answers does, where it would reach them.
    pub fn put_off(&mut self, (before, closes): (i64, i64), clock: &Clock) {
        let last_day = |end: i64| {
            let last = Timestamp::from_second(end.saturating_sub(1));
            last.map_or(Date::MAX, |instant| clock.date_of(instant))
        };
        let (old, new) = (last_day(before), last_day(closes));
        let later = |day: Date| day.saturating_add(new - old);
        self.calendar.closes = Some(closes);
        let together = &mut self.co_construction;
        if together.starts.is_some_and(|starts| starts <= new) {
            together.starts = together.starts.map(later);
            together.ends = together.ends.map(later);
        }
        let built = together.ends.filter(|_| together.starts.is_some());
        let answer = &mut self.calendar.answer_by;
        if answer.is_some_and(|day| day <= new || built.is_some_and(|ends| day < ends)) {
            *answer = answer.map(later);
        }
    }

    /// A section as it is kept.
    #[must_use]
    pub fn written(&self, section: Section) -> String {
        let json = match section {
            Section::About => serde_json::to_string(&self.about),
            Section::Problem => serde_json::to_string(&self.problem),
            Section::People => serde_json::to_string(&self.people),
            Section::Place => serde_json::to_string(&self.place),
            Section::Answering => serde_json::to_string(&self.answering),
            Section::Means => serde_json::to_string(&self.means),
            Section::Calendar => serde_json::to_string(&self.calendar),
            Section::CoConstruction => serde_json::to_string(&self.co_construction),
            Section::Criteria => serde_json::to_string(&self.criteria),
            Section::Documents => serde_json::to_string(&self.documents),
            Section::Contact => serde_json::to_string(&self.contact),
        };
        json.expect("texts, numbers and lists of them are JSON")
    }

    /// Reads a section as it was kept.
    ///
    /// # Errors
    /// When it is not what [`Content::written`] writes.
    pub fn read(&mut self, section: Section, json: &str) -> Result<(), serde_json::Error> {
        match section {
            Section::About => self.about = serde_json::from_str(json)?,
            Section::Problem => self.problem = serde_json::from_str(json)?,
            Section::People => self.people = serde_json::from_str(json)?,
            Section::Place => self.place = serde_json::from_str(json)?,
            Section::Answering => self.answering = serde_json::from_str(json)?,
            Section::Means => self.means = serde_json::from_str(json)?,
            Section::Calendar => self.calendar = serde_json::from_str(json)?,
            Section::CoConstruction => self.co_construction = serde_json::from_str(json)?,
            Section::Criteria => self.criteria = serde_json::from_str(json)?,
            Section::Documents => self.documents = serde_json::from_str(json)?,
            Section::Contact => self.contact = serde_json::from_str(json)?,
        }
        Ok(())
    }
}
