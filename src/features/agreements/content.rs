//! What is written of an agreement while it is a draft, and what lacks before it can be proposed. Pure.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::filling;
use super::money::Part;
use super::state::Form;
use super::targets::{Target, years};
use crate::features::applications::Frozen;
use crate::shared::i18n::Lang;

/// Characters of conditions and of a reason at most.
pub const TEXT_MOST: usize = 5_000;

/// What becomes of money that is not spent (law 2021-875, article 1: the agreement says on which conditions it is kept).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unspent {
    /// It is paid back.
    #[default]
    Back,
    /// It is kept for the same purpose.
    Kept,
}

impl Unspent {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Back, Self::Kept];

    /// The word in forms and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Back => "back",
            Self::Kept => "kept",
        }
    }
}

/// What is written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// How it binds.
    pub form: Form,
    /// In which language.
    pub language: Lang,
    /// Its first day.
    pub starts: Option<Date>,
    /// Its last day.
    pub ends: Option<Date>,
    /// Why it ends before the project does; needed where it does.
    pub why: String,
    /// On which conditions.
    pub conditions: String,
    /// What becomes of money that is not spent.
    pub unspent: Unspent,
    /// When which part is paid.
    pub parts: Vec<Part>,
    /// The words, with their places.
    pub words: String,
    /// What is aimed at, year by year, where it lasts longer than one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<Target>,
    /// What is counted beside what the project counts.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub counts: String,
    /// Why a year of several has no payment or aims at nothing; needed where that is so.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub uneven: String,
}

/// Why a draft cannot be proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// First or last day, or the last is before the first.
    Days,
    /// It ends before the project, and nobody says why.
    Why,
    /// The parts are not a hundred percent.
    Parts,
    /// A part is to be paid on a day that is over.
    Past,
    /// A year of several has no payment or aims at nothing, and nobody says why.
    Uneven(String),
    /// A letter is not enough above 23,000 € a year of one public funder.
    Letter,
    /// Its words.
    Words(filling::Refusal),
    /// A decision that it follows is no longer what it was.
    Decision,
}

impl Lack {
    /// The end of its text key.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Why => "why",
            Self::Parts => "parts",
            Self::Past => "past",
            Self::Uneven(_) => "uneven",
            Self::Letter => "letter",
            Self::Words(refusal) => refusal.as_str(),
            Self::Decision => "decision",
        }
    }

    /// The word that is meant, if one is.
    #[must_use]
    pub fn word(&self) -> &str {
        match self {
            Self::Words(refusal) => refusal.word(),
            Self::Uneven(year) => year,
            Self::Days | Self::Why | Self::Parts | Self::Past | Self::Letter | Self::Decision => "",
        }
    }
}

impl Content {
    /// Its first and last day.
    #[must_use]
    pub fn days(&self) -> Option<(Date, Date)> {
        let (starts, ends) = self.starts.zip(self.ends)?;
        (starts <= ends).then_some((starts, ends))
    }

    /// The first year of several in which nothing is paid or nothing is aimed at. What is paid after the last counts for that.
    fn bare_year(&self) -> Option<i16> {
        let years = years(self.days());
        let last = years.last().copied();
        years.into_iter().find(|year| {
            let paid =
                |part: &Part| part.due.year() == *year || (Some(*year) == last && part.due.year() > *year);
            !self.parts.iter().any(paid) || self.targets.iter().all(|target| target.year != *year)
        })
    }

    /// What lacks before it can be proposed on a day. `project_ends` is the last day of the project, `compulsory` says that the
    /// law asks for an agreement.
    #[must_use]
    pub fn lacks(&self, today: Date, project_ends: Option<Date>, compulsory: bool) -> Vec<Lack> {
        let mut lacks = Vec::new();
        match self.days() {
            None => lacks.push(Lack::Days),
            // Aid lasts as long as the project, or a written reason says why not.
            Some((_, ends)) if project_ends.is_some_and(|last| ends < last) && self.why.is_empty() => {
                lacks.push(Lack::Why);
            }
            Some(_) => {}
        }
        let percents: u32 = self.parts.iter().map(|part| u32::from(part.percent)).sum();
        if percents != 100 {
            lacks.push(Lack::Parts);
        }
        if self.parts.iter().any(|part| part.due < today) {
            lacks.push(Lack::Past);
        }
        if let Some(year) = self.bare_year().filter(|_| self.uneven.is_empty()) {
            lacks.push(Lack::Uneven(year.to_string()));
        }
        if compulsory && self.form == Form::Letter {
            lacks.push(Lack::Letter);
        }
        let own = (self.language, self.form);
        lacks.extend(filling::refusal(&self.words, own).map(Lack::Words));
        let written = [&self.conditions, &self.why, &self.counts, &self.uneven].map(String::as_str);
        let aimed = self.targets.iter().map(|target| target.words.as_str());
        let order = written
            .into_iter()
            .chain(aimed)
            .find_map(|words| filling::order(words, self.language));
        lacks.extend(order.map(|word| Lack::Words(filling::Refusal::Order(word))));
        lacks
    }

    /// As it is kept.
    #[must_use]
    pub fn written(&self) -> String {
        serde_json::to_string(self).expect("texts, days and numbers are JSON")
    }
}

/// Whether a time is longer than a year: a *convention pluriannuelle d’objectifs*, evaluated before its end.
#[must_use]
pub fn is_pluriannual(starts: Date, ends: Date) -> bool {
    // A year from 29 February ends on the last of February, too: the next one begins on the first of March.
    let next = match (starts.month(), starts.day()) {
        (2, 29) => Date::new(starts.year() + 1, 3, 1).unwrap_or(Date::MAX),
        _ => starts.saturating_add(1.year()),
    };
    ends >= next
}

/// The first and the last day of a project, as it says: of its actions, else of the years of its budget.
#[must_use]
pub fn project_days(frozen: &Frozen) -> Option<(Date, Date)> {
    let days = |read: fn(&crate::features::projects::Action) -> &str| -> Vec<Date> {
        let actions = frozen.project.actions.iter();
        actions.filter_map(|action| read(action).parse().ok()).collect()
    };
    let years = || {
        let lines = frozen.project.lines.iter().map(|line| line.year);
        lines.chain(frozen.own_requests().map(|one| one.year))
    };
    let first = days(|action| &action.starts).into_iter().min();
    let last = days(|action| &action.until).into_iter().max();
    let first = first.or_else(|| Date::new(years().min()?, 1, 1).ok());
    let last = last.or_else(|| Date::new(years().max()?, 12, 31).ok());
    first.zip(last).filter(|(first, last)| first <= last)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Content, Lack, Part, Target, filling, is_pluriannual};
    use crate::features::agreements::state::Form;
    use crate::shared::i18n::Lang;

    #[test]
    fn several_years_have_each_a_payment_and_an_aim_or_say_why_not() {
        let part = |percent, due| Part { percent, due };
        let target = |year, words: &str| Target {
            indicator: "meals".to_owned(),
            year,
            words: words.to_owned(),
        };
        let mut content = Content {
            starts: Some(date(2027, 1, 1)),
            ends: Some(date(2028, 12, 31)),
            parts: vec![part(60, date(2027, 3, 1)), part(40, date(2029, 2, 1))],
            targets: vec![target(2027, "100"), target(2028, "200")],
            words: filling::usual(Lang::Fr, Form::Agreement).to_owned(),
            ..Content::default()
        };
        let lacks = |content: &Content| content.lacks(date(2026, 11, 24), None, true);
        assert_eq!(lacks(&content), [], "what is paid after the last year is of that");
        assert_eq!(content.lacks(date(2027, 3, 2), None, true), [Lack::Past]);
        content.targets.pop();
        assert_eq!(lacks(&content), [Lack::Uneven("2028".to_owned())]);
        content.uneven = "On y mesure ce qui fut fait.".to_owned();
        assert_eq!(lacks(&content), []);
        content.targets.push(target(2028, "Un prestataire de plus"));
        assert!(
            matches!(&lacks(&content)[..], [Lack::Words(_)]),
            "an aim is no order either"
        );
        content.targets.pop();
        content.parts = vec![part(100, date(2028, 3, 1))];
        content.uneven.clear();
        assert_eq!(lacks(&content), [Lack::Uneven("2027".to_owned())]);
    }

    #[test]
    fn an_agreement_lasts_as_long_as_the_project_or_says_why_not() {
        let today = date(2026, 11, 24);
        let mut content = Content {
            starts: Some(date(2027, 1, 1)),
            ends: Some(date(2027, 12, 31)),
            parts: vec![Part {
                percent: 100,
                due: date(2027, 3, 1),
            }],
            words: filling::usual(Lang::Fr, Form::Agreement).to_owned(),
            language: Lang::Fr,
            ..Content::default()
        };
        assert_eq!(content.lacks(today, Some(date(2027, 12, 31)), true), []);
        assert!(!is_pluriannual(date(2027, 1, 1), date(2027, 12, 31)));
        assert_eq!(content.lacks(today, Some(date(2028, 1, 1)), true), [Lack::Why]);
        content.why = "Le budget est voté par an.".to_owned();
        assert_eq!(content.lacks(today, Some(date(2028, 1, 1)), true), []);
        assert!(!is_pluriannual(date(2028, 2, 29), date(2029, 2, 28)));
        assert!(is_pluriannual(date(2028, 2, 29), date(2029, 3, 1)));
        content.ends = Some(date(2028, 1, 1));
        assert!(is_pluriannual(date(2027, 1, 1), date(2028, 1, 1)));
        content.uneven = "Elle court de décembre à janvier.".to_owned();
        content.parts[0].percent = 99;
        content.form = Form::Letter;
        content.words = filling::usual(Lang::Fr, Form::Letter).to_owned();
        assert_eq!(
            content.lacks(today, None, true),
            [Lack::Parts, Lack::Letter],
            "a letter only where the law lets"
        );
        content.ends = None;
        assert_eq!(content.lacks(today, None, false), [Lack::Days, Lack::Parts]);
    }
}
