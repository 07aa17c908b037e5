//! What is told apart by no place and no year of the calendar: how long one lives on, what makes up a shape, what was answered.

use territory::{Cut, Measure};

use super::{Cutting, called};
use crate::features::observatory::computed::Value;
use crate::features::observatory::figures::share;
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;
use crate::shared::web::figure::Thread;

/// An answer in the words of the question that was ready to be asked: its key, and the answer's.
pub(super) fn answer(cx: &Cx, key: &str) -> String {
    let (question, answer) = key.split_once('/').unwrap_or((key, ""));
    if matches!(answer, "yes" | "no") {
        return cx.t(&format!("survey-{answer}"));
    }
    let blocks = &cx.app.territory.surveys.blocks;
    let mut questions = blocks.iter().flat_map(|block| &block.questions);
    let choices = questions.find(|one| one.key == question).map(|one| &one.choices);
    let found = choices.and_then(|choices| choices.iter().find(|one| one.key == answer));
    found
        .map_or(answer, |one| one.words.get(cx.lang.code()))
        .to_owned()
}

impl Cutting<'_> {
    /// What one learns from it.
    pub(super) fn shaped(&self, known: &[(&Value, i64)]) -> String {
        let cx = self.cx;
        let said = |(one, value): &(&Value, i64)| (called(cx, self.cut, &one.key), self.written(*value));
        let told = match self.cut {
            Cut::Age => known.last(),
            // The first trait is that which stands for the whole.
            Cut::Trait => known.first(),
            _ => known
                .iter()
                .reduce(|most, one| if one.1 > most.1 { one } else { most }),
        };
        let (name, value) = told.map(said).unwrap_or_default();
        let args = [
            ("name", Arg::Text(name.as_str())),
            ("value", Arg::Text(value.as_str())),
        ];
        let key = match self.cut {
            Cut::Age => "observed-message-age",
            Cut::Answer => "observed-message-answer",
            _ => "observed-message-trait",
        };
        cx.ta(key, &args)
    }

    /// A bar for each answer, with its interval.
    pub(super) fn answers(&self, known: &[(&Value, i64)]) -> Vec<Thread> {
        let length = |value: i64| share(value.unsigned_abs(), 1_000);
        let thread = |(one, value): &(&Value, i64)| Thread {
            name: called(self.cx, self.cut, &one.key),
            lengths: vec![length(*value)],
            value: super::told::at_bar(self.cx, self.observed, one),
            within: one
                .low
                .zip(one.high)
                .map(|(low, high)| [length(low), length(high)]),
        };
        known.iter().map(thread).collect()
    }

    /// What has to be known besides, of a measure that has more to it than its caveat.
    pub(super) fn besides(&self) -> Option<&'static str> {
        match self.observed.measure {
            Measure::Openness => Some("observed-chance.why"),
            Measure::Bridging => Some("observed-bridging"),
            _ => None,
        }
    }
}
