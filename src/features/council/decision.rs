//! A decision of the council: on what, in which words, and when the three colleges want it. Pure.

use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::days::Day;
use super::indicators::About;
use crate::features::sessions::{Count, Opinion, Seat, Vote, are_equal, count, words};
use crate::shared::i18n::Lang;

/// Characters of the words of a decision at most.
pub const WORDS_MOST: usize = 20_000;

/// On what the council decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// What every request says.
    Form,
    /// Which pieces are asked.
    Pieces,
    /// When requests are taken, read and decided.
    Calendar,
    /// Who may read.
    Readers,
    /// What is counted of associative life: each indicator holds by itself.
    Indicators,
}
words!(Subject: Form = "form", Pieces = "pieces", Calendar = "calendar", Readers = "readers", Indicators = "indicators");

impl Subject {
    /// Those on which one text holds at a time, for every programme of the desk.
    pub const OF_THE_DESK: [Self; 4] = [Self::Form, Self::Pieces, Self::Calendar, Self::Readers];
}

/// Where a decision stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Seats vote.
    Proposed,
    /// It holds from its day on.
    Adopted,
    /// Whoever proposed it took it back.
    Withdrawn,
}
words!(State: Proposed = "proposed", Adopted = "adopted", Withdrawn = "withdrawn");

/// What a decision says besides its words, so that what a programme asks can be held against it. Nothing said is no limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// Of pieces: the kinds that may be asked of an organisation's file, by their words; any where there is none.
    pub pieces: Vec<String>,
    /// Of the form: how many questions of its own a programme may add at most.
    pub questions: Option<usize>,
}

impl Limits {
    /// The kinds that are asked and not named, by their words.
    #[must_use]
    pub fn beyond<'a>(&self, asked: &'a [String]) -> Vec<&'a str> {
        let unnamed = |one: &&String| !self.pieces.is_empty() && !self.pieces.contains(one);
        asked.iter().filter(unnamed).map(String::as_str).collect()
    }

    /// How many questions may be asked at most, where more are.
    #[must_use]
    pub fn exceeded(&self, questions: usize) -> Option<usize> {
        self.questions.filter(|most| questions > *most)
    }
}

/// The words of a decision, in one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// From 1.
    pub version: i64,
    /// What it is called.
    pub title: String,
    /// What it says.
    pub words: String,
    /// In which language.
    pub language: Lang,
    /// The day from which it would hold.
    pub wanted_from: Date,
    /// What is held against programmes.
    pub limits: Limits,
    /// Of a calendar: its days, in their order.
    pub days: Vec<Day>,
    /// The indicator that it is of.
    pub about: Option<About>,
    /// When it was written, in seconds.
    pub written_at: i64,
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Its row; never shown.
    pub id: i64,
    /// Last part of the address of its page.
    pub address: String,
    /// On what.
    pub subject: Subject,
    /// Where it stands.
    pub state: State,
    /// The seat that proposed it.
    pub seat: i64,
    /// Who sat there.
    pub organisation: i64,
    /// The words that stand.
    pub text: Text,
    /// What was adopted, once it is.
    pub adopted: Option<Adopted>,
}

/// What an adoption leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adopted {
    /// From 1, without a gap.
    pub number: i64,
    /// The day on which it was adopted.
    pub on: Date,
    /// The day from which it holds.
    pub from: Date,
    /// How each college voted.
    pub tally: Vec<Tally>,
}

/// How a college voted when a decision was adopted, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Which college.
    pub college: String,
    /// How many seats it had.
    pub seats: usize,
    /// For it.
    pub favourable: usize,
    /// Against it.
    pub unfavourable: usize,
    /// Neither.
    pub abstain: usize,
}

impl Decision {
    /// What follows the language in the address of its page.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/desk/council/{}", self.address)
    }
}

impl From<&Count> for Tally {
    fn from(count: &Count) -> Self {
        Self {
            college: count.college.as_str().to_owned(),
            seats: count.seats,
            favourable: count.favourable,
            unfavourable: count.unfavourable,
            abstain: count.abstain,
        }
    }
}

/// Why a decision is not carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// The colleges do not have as many seats.
    Unequal,
    /// In a college, fewer than half of the seats spoke.
    Absent,
    /// In a college, not more are for it than against it.
    Unwanted,
    /// The indicator that it is of is there no more.
    Gone,
    /// The text of the indicator that it is of is withdrawn from the public.
    Hidden,
}

/// How each college voted on a decision, and what it lacks to be carried: every college present, by at least half of its seats,
/// and more of those who spoke for it than against it in each. Who abstains is present.
#[must_use]
pub fn carried(seats: &[Seat], votes: &[Vote], decision: i64) -> (Vec<Count>, Option<Lack>) {
    let counts = count(seats, votes, decision, &[]);
    let lack = if !are_equal(seats) {
        Some(Lack::Unequal)
    } else if counts.iter().any(|one| one.opinion() == Opinion::NoQuorum) {
        Some(Lack::Absent)
    } else if counts.iter().any(|one| one.opinion() != Opinion::Favourable) {
        Some(Lack::Unwanted)
    } else {
        None
    };
    (counts, lack)
}

/// What holds on a day, on a subject: of what was adopted, the latest whose day has come.
#[must_use]
pub fn holding(decisions: &[Decision], subject: Subject, today: Date) -> Option<&Decision> {
    let of = decisions.iter().filter(|one| one.subject == subject);
    of.filter_map(|one| Some((one.adopted.as_ref()?, one)))
        .filter(|(adopted, _)| adopted.from <= today)
        .max_by_key(|(adopted, _)| (adopted.from, adopted.number))
        .map(|(_, one)| one)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Adopted, Decision, Lack, Limits, State, Subject, Text, carried, holding};
    use crate::features::sessions::{Choice, College, Seat, Vote};
    use crate::shared::i18n::Lang;

    fn seats(each: i64) -> Vec<Seat> {
        let seat = |id| Seat {
            id,
            college: College::ALL[usize::try_from(id % 3).unwrap_or_default()],
            organisation: id,
            alternate: None,
        };
        (0..each * 3).map(seat).collect()
    }

    fn votes(choices: &[(i64, Choice)]) -> Vec<Vote> {
        let vote = |(seat, choice): &(i64, Choice)| Vote {
            about: 7,
            seat: *seat,
            choice: *choice,
            organisation: *seat,
        };
        choices.iter().map(vote).collect()
    }

    #[test]
    fn what_is_not_named_is_beyond_and_silence_is_no_limit() {
        let asked = ["statutes", "insurance"].map(str::to_owned);
        let silent = Limits::default();
        assert!(silent.beyond(&asked).is_empty() && silent.exceeded(3).is_none());
        let limits = Limits {
            pieces: vec!["statutes".to_owned()],
            questions: Some(1),
        };
        assert_eq!(limits.beyond(&asked), ["insurance"]);
        assert_eq!((limits.exceeded(1), limits.exceeded(2)), (None, Some(1)));
    }

    #[test]
    fn no_college_is_outvoted_by_the_two_others_nor_missing() {
        use Choice::{Abstains, Favourable, Unfavourable};
        let seats = seats(2);
        let lack = |choices: &[(i64, Choice)]| carried(&seats, &votes(choices), 7).1;
        let two = [(0, Favourable), (1, Favourable), (3, Favourable), (4, Favourable)];
        assert_eq!(lack(&two), Some(Lack::Absent), "the third college did not come");
        let third = |more: &[(i64, Choice)]| lack(&[&two[..], more].concat());
        assert_eq!(third(&[(2, Unfavourable)]), Some(Lack::Unwanted));
        assert_eq!(
            third(&[(2, Abstains)]),
            Some(Lack::Unwanted),
            "present, not for it"
        );
        assert_eq!(third(&[(2, Favourable), (5, Unfavourable)]), Some(Lack::Unwanted));
        assert_eq!(third(&[(2, Favourable), (5, Abstains)]), None);
        let (counts, _) = carried(&seats, &votes(&[(5, Abstains)]), 7);
        assert_eq!(counts[2].abstain, 1, "who abstains is counted");
        let unequal = carried(&seats[..5], &votes(&two), 7).1;
        assert_eq!(unequal, Some(Lack::Unequal));
        assert_eq!(carried(&[], &[], 7).1, Some(Lack::Unequal), "nobody sits");
    }

    #[test]
    fn what_holds_is_the_latest_whose_day_has_come() {
        let decision = |number: i64, subject, from| Decision {
            id: number,
            address: String::new(),
            subject,
            state: State::Adopted,
            seat: 1,
            organisation: 1,
            text: Text {
                version: 1,
                title: String::new(),
                words: String::new(),
                language: Lang::Fr,
                wanted_from: from,
                limits: Limits::default(),
                days: Vec::new(),
                about: None,
                written_at: 0,
            },
            adopted: Some(Adopted {
                number,
                on: from,
                from,
                tally: Vec::new(),
            }),
        };
        let all = [
            decision(1, Subject::Form, date(2026, 1, 1)),
            decision(2, Subject::Form, date(2026, 6, 1)),
            decision(3, Subject::Form, date(2027, 1, 1)),
            decision(4, Subject::Calendar, date(2026, 2, 1)),
        ];
        let on = |day| holding(&all, Subject::Form, day).map(|one| one.id);
        assert_eq!(on(date(2025, 12, 31)), None);
        assert_eq!(on(date(2026, 5, 31)), Some(1));
        assert_eq!(on(date(2026, 12, 31)), Some(2));
        assert_eq!(on(date(2027, 1, 1)), Some(3));
        assert_eq!(holding(&all, Subject::Pieces, date(2028, 1, 1)), None);
    }
}
