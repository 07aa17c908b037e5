//! A question, as far as figures are concerned.

/// What can be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One of these; yes and no are two of them.
    One(Vec<String>),
    /// Any of these.
    Several(Vec<String>),
    /// A whole number of the smallest part, not below zero.
    Number {
        /// How many parts are one: 100 for cents of euro.
        parts: i64,
    },
    /// Words and days: read by those who make the survey, never published.
    Words,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its name in files.
    pub key: String,
    /// What can be answered.
    pub shape: Shape,
    /// It is put only to those who gave one of these answers to an earlier question, by its place.
    pub only_if: Option<(usize, Vec<String>)>,
}

/// An answer; nothing was said where there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// One choice.
    One(String),
    /// The choices that were ticked.
    Several(Vec<String>),
    /// A number.
    Number(i64),
    /// Words or a day.
    Words,
}

/// To which questions an organisation came, by its answers: those without a condition, and those whose condition it
/// met at a question to which it came.
#[must_use]
pub fn came_to(questions: &[Asked], answers: &[Option<Answer>]) -> Vec<bool> {
    let mut came = Vec::with_capacity(questions.len());
    for question in questions {
        let met = question.only_if.as_ref().is_none_or(|(earlier, values)| {
            let said = answers.get(*earlier).and_then(Option::as_ref);
            came.get(*earlier).copied().unwrap_or(false) && said.is_some_and(|said| said.is_one_of(values))
        });
        came.push(met);
    }
    came
}

impl Answer {
    fn is_one_of(&self, values: &[String]) -> bool {
        match self {
            Self::One(choice) => values.contains(choice),
            Self::Several(ticked) => ticked.iter().any(|choice| values.contains(choice)),
            Self::Number(_) | Self::Words => false,
        }
    }
}
