//! What a call still lacks before it can be published.

use super::{Content, Section, TOTAL};
use crate::features::calls::call::Kind;
use crate::shared::i18n::{Lang, Words};

/// Something that is missing, and where it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lack {
    /// The section in which it is written.
    pub section: Section,
    /// The text key that says what it is.
    pub key: &'static str,
}

/// Everything that is missing or does not hold together, in the order of the sections.
#[must_use]
pub fn lacks(content: &Content) -> Vec<Lack> {
    let mut found = Found {
        languages: &content.about.languages,
        lacks: Vec::new(),
    };
    let about = &content.about;
    found.when(about.languages.is_empty(), Section::About, "call-lack-languages");
    found.text(&about.title, Section::About, "call-lack-title");
    found.when(about.policy.is_none(), Section::About, "call-lack-policy");
    if let Some(experiment) = &about.experiment {
        found.when(experiment.months == 0, Section::About, "call-lack-months");
        found.text(&experiment.evaluation, Section::About, "call-lack-evaluation");
    }
    found.text(&content.problem.problem, Section::Problem, "call-lack-problem");
    found.whole(&content.problem.known, Section::Problem, "call-lack-known");
    found.text(&content.people.concerned, Section::People, "call-lack-concerned");
    found.text(&content.people.part, Section::People, "call-lack-part");
    found.when(
        content.place.themes.is_empty(),
        Section::Place,
        "call-lack-themes",
    );
    found.whole(&content.answering.who, Section::Answering, "call-lack-who");
    let alone = about.kind == Kind::Projects && content.answering.minimum < 2;
    found.when(alone, Section::Answering, "call-lack-partners");
    for need in &content.answering.needs {
        found.text(&need.words, Section::Answering, "call-lack-need");
    }
    found.whole(&content.means.by, Section::Means, "call-lack-by");
    found.whole(&content.means.brought, Section::Means, "call-lack-brought");
    let money_of_nobody = content.means.cents.is_some() && content.means.by.is_empty();
    found.when(money_of_nobody, Section::Means, "call-lack-by");
    calendar(content, &mut found);
    co_construction(content, &mut found);
    criteria(content, &mut found);
    for document in &content.documents.list {
        found.when(
            document.title.is_empty(),
            Section::Documents,
            "call-lack-document",
        );
    }
    found.text(&content.contact.function, Section::Contact, "call-lack-contact");
    found.when(
        content.contact.reach.is_empty(),
        Section::Contact,
        "call-lack-reach",
    );
    found.lacks.dedup();
    found.lacks
}

fn calendar(content: &Content, found: &mut Found<'_>) {
    let calendar = &content.calendar;
    let (Some(opens), Some(closes)) = (calendar.opens, calendar.closes) else {
        found.when(true, Section::Calendar, "call-lack-dates");
        return;
    };
    found.when(closes <= opens, Section::Calendar, "call-lack-order");
    let late = calendar.questions_until.is_some_and(|until| until > closes);
    found.when(late, Section::Calendar, "call-lack-questions");
    found.when(
        calendar.answer_by.is_none(),
        Section::Calendar,
        "call-lack-answer",
    );
    found.when(
        !calendar.answers_last(),
        Section::Calendar,
        "call-lack-answer-order",
    );
}

/// Only a call for initiatives has one, and what is said of it is said whole.
fn co_construction(content: &Content, found: &mut Found<'_>) {
    let phase = &content.co_construction;
    let section = Section::CoConstruction;
    if phase.is_empty() {
        return;
    }
    let chooses = content.about.kind != Kind::Initiatives;
    found.when(chooses, section, "call-lack-co-construction-kind");
    match phase.days() {
        None => found.when(true, section, "call-lack-co-construction-days"),
        Some((starts, ends)) => {
            let early = !content.calendar.is_after(starts) || ends < starts;
            found.when(early, section, "call-lack-co-construction-order");
        }
    }
    found.text(&phase.part, section, "call-lack-co-construction-part");
    found.text(&phase.heard, section, "call-lack-co-construction-heard");
    for one in &phase.brought {
        found.text(&one.words, section, "call-lack-co-construction-brought");
    }
}

/// A call for initiatives chooses nothing and needs no criterion; what is published must hold for all.
fn criteria(content: &Content, found: &mut Found<'_>) {
    let criteria = &content.criteria;
    for criterion in &criteria.list {
        found.text(&criterion.words, Section::Criteria, "call-lack-criterion");
    }
    if criteria.list.is_empty() {
        let chooses = content.about.kind != Kind::Initiatives;
        found.when(chooses, Section::Criteria, "call-lack-criteria");
        return;
    }
    found.when(criteria.total() != TOTAL, Section::Criteria, "call-lack-total");
    let several = criteria.list.iter().any(|one| one.several && one.weight > 0);
    found.when(!several, Section::Criteria, "call-lack-several");
}

struct Found<'a> {
    languages: &'a [Lang],
    lacks: Vec<Lack>,
}

impl Found<'_> {
    fn when(&mut self, lacks: bool, section: Section, key: &'static str) {
        if lacks {
            self.lacks.push(Lack { section, key });
        }
    }

    /// A text that every call says, in each of its languages.
    fn text(&mut self, words: &Words, section: Section, key: &'static str) {
        self.when(words.is_empty() || !words.is_whole(self.languages), section, key);
    }

    /// A text that may be left out, but not in one language alone.
    fn whole(&mut self, words: &Words, section: Section, key: &'static str) {
        self.when(!words.is_empty() && !words.is_whole(self.languages), section, key);
    }
}
