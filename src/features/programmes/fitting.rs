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

/// What a programme says to a group that would request something of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// Whether requests are taken.
    pub takes: Taking,
    /// Whether one of the communes of the project is its own; nothing where the project names none or it is for all.
    pub place: Option<bool>,
    /// Of each partner, in their order: whether it helps bodies of that kind.
    pub partners: Vec<bool>,
    /// Whether it only completes what another programme supports.
    pub completes: bool,
}

/// Whether a group fits what a programme asks of it: yes, no, or that nobody can tell from what it wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fits {
    /// It does; or the programme asks nothing.
    Yes,
    /// It does not.
    No,
    /// It wrote too little for that.
    Unknown,
}

impl Fits {
    /// The word in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }

    /// The mark before it.
    #[must_use]
    pub fn mark(self) -> &'static str {
        match self {
            Self::Yes => "✓",
            Self::No => "✗",
            Self::Unknown => "?",
        }
    }
}

/// Whether a project of these costs, in cents, could request the least that a programme gives: it pays its part of them at
/// most. Costs that nobody wrote yet say nothing.
#[must_use]
pub fn reaches(content: &Content, charges: i64) -> Fits {
    let Some(minimum) = content.minimum else {
        return Fits::Yes;
    };
    let percent = content.rate.as_ref().map_or(100, |rate| rate.percent);
    match i128::from(charges) * i128::from(percent) >= i128::from(minimum) * 100 {
        _ if charges <= 0 => Fits::Unknown,
        true => Fits::Yes,
        false => Fits::No,
    }
}

/// Whether a programme takes requests, on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking {
    /// It does.
    Now,
    /// From a day on.
    From(Date),
    /// It did, until a day.
    Until(Date),
}

impl Fit {
    /// Whether it could be for them: by the place, and for one of them at least.
    #[must_use]
    pub fn is_likely(&self) -> bool {
        self.place != Some(false) && self.partners.iter().any(|fits| *fits)
    }
}

/// Whether a programme takes requests on a day, by its own calendar.
#[must_use]
pub fn taking(content: &Content, day: Date) -> Taking {
    match (content.opens, content.closes) {
        (Some(opens), _) if day < opens => Taking::From(opens),
        (_, Some(closes)) if day > closes => Taking::Until(closes),
        _ => Taking::Now,
    }
}

/// What a programme says to partners, by the words of their kinds, and to the communes of their project.
#[must_use]
pub fn fit(content: &Content, kinds: &[&str], communes: &[String], today: Date) -> Fit {
    let here = communes.iter().any(|code| content.communes.contains(code));
    let said = !communes.is_empty() && !content.communes.is_empty();
    Fit {
        takes: taking(content, today),
        place: said.then_some(here),
        partners: kinds
            .iter()
            .map(|kind| content.kinds.is_empty() || content.kinds.iter().any(|one| one == kind))
            .collect(),
        completes: content.completes,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Asked, Fits, Question, Taking, fit, reaches, reasons};
    use crate::features::programmes::content::{Content, Rate};

    #[test]
    fn a_programme_answers_each_partner_of_a_group_apart() {
        let today = date(2026, 11, 27);
        let content = Content {
            kinds: vec!["association".into()],
            communes: vec!["59350".into()],
            closes: Some(date(2026, 11, 27)),
            ..Content::default()
        };
        let of = |kinds: &[&str], commune: &str, day| fit(&content, kinds, &[commune.to_owned()], day);
        let both = of(&["association", "company"], "59350", today);
        assert_eq!(both.partners, [true, false]);
        assert!(
            both.is_likely() && both.takes == Taking::Now,
            "the last day is in time"
        );
        let late = of(&["association"], "59350", date(2026, 11, 28));
        assert_eq!(late.takes, Taking::Until(today));
        assert!(!of(&["association"], "59512", today).is_likely());
        assert!(!of(&["company"], "59350", today).is_likely());
        assert_eq!(fit(&content, &["company"], &[], today).place, None);
    }

    #[test]
    fn the_least_that_a_programme_gives_is_a_part_of_the_costs() {
        let content = Content {
            minimum: Some(50_000),
            rate: Some(Rate {
                percent: 50,
                source: String::new(),
            }),
            ..Content::default()
        };
        assert_eq!(reaches(&content, 100_000), Fits::Yes);
        assert_eq!(reaches(&content, 99_999), Fits::No);
        assert_eq!(reaches(&content, 0), Fits::Unknown);
        assert_eq!(reaches(&Content::default(), 0), Fits::Yes);
    }

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
