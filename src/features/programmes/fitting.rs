//! Could a programme be for us? Three questions, each answered by what the programme itself says; nothing is
//! decided here, and nothing of the answers is kept.

use jiff::civil::Date;

use super::content::Content;

/// What somebody says of themselves; empty where they say nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// What kind of body they are, by its word.
    pub kind: String,
    /// Code of the commune where it would take place.
    pub commune: String,
    /// Slug of what it is about.
    pub theme: String,
}

/// What was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// What kind of body they are.
    Kind,
    /// Where.
    Commune,
    /// About what.
    Theme,
    /// Whether requests are taken today: nobody is asked.
    Open,
}

impl Question {
    /// The word in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Commune => "commune",
            Self::Theme => "theme",
            Self::Open => "open",
        }
    }
}

impl Asked {
    /// Whether they said nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kind.is_empty() && self.commune.is_empty() && self.theme.is_empty()
    }
}

/// Each question that was answered, and whether the programme fits by it; the days last.
#[must_use]
pub fn reasons(content: &Content, asked: &Asked, today: Date) -> Vec<(Question, bool)> {
    let fits = |list: &[String], said: &str| list.is_empty() || list.iter().any(|one| one == said);
    let mut reasons: Vec<(Question, bool)> = [
        (Question::Kind, &content.kinds, &asked.kind),
        (Question::Commune, &content.communes, &asked.commune),
        (Question::Theme, &content.themes, &asked.theme),
    ]
    .into_iter()
    .filter(|(_, _, said)| !said.is_empty())
    .map(|(question, list, said)| (question, fits(list, said)))
    .collect();
    reasons.push((Question::Open, content.takes(today)));
    reasons
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Asked, Question, reasons};
    use crate::features::programmes::content::Content;

    #[test]
    fn a_programme_that_names_nothing_is_for_all_and_one_that_names_is_for_these() {
        let today = date(2026, 11, 27);
        let asked = Asked {
            kind: "association".into(),
            commune: "59350".into(),
            theme: "health".into(),
        };
        assert!(
            reasons(&Content::default(), &asked, today)
                .iter()
                .all(|(_, fits)| *fits)
        );
        let narrow = Content {
            kinds: vec!["foundation".into()],
            themes: vec!["health".into()],
            closes: Some(date(2026, 11, 26)),
            ..Content::default()
        };
        assert_eq!(
            reasons(&narrow, &asked, today),
            [
                (Question::Kind, false),
                (Question::Commune, true),
                (Question::Theme, true),
                (Question::Open, false),
            ]
        );
    }
}
