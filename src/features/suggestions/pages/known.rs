//! What is known that an organisation could bring to one need, and how, in a sentence: to others, and to the organisation itself.

use jiff::civil::Date;
use matching::{Evidence, Level, Source};

use super::reasons::need;
use crate::features::directory::Organisation;
use crate::features::suggestions::asking::Answer;
use crate::shared::web::Cx;

/// Words of a text that are shown as the reason.
const WORDS_SHOWN: usize = 4;

/// What it could bring, and how that is known.
pub(super) fn covering(
    cx: &Cx,
    answer: &Answer,
    organisation: &Organisation,
    id: i64,
    evidence: &Evidence,
) -> String {
    told(cx, answer, (organisation, ""), id, evidence)
}

/// The same, told to the organisation itself.
pub(super) fn covering_yourselves(
    cx: &Cx,
    answer: &Answer,
    organisation: &Organisation,
    evidence: &Evidence,
) -> String {
    told(cx, answer, (organisation, ".own"), evidence.need, evidence)
}

fn told(
    cx: &Cx,
    answer: &Answer,
    (organisation, whose): (&Organisation, &str),
    id: i64,
    evidence: &Evidence,
) -> String {
    let asked = answer.problem.needs().iter().find(|need| need.id == id);
    let name = format!(
        "{} {}",
        organisation.name,
        organisation.short_name.as_deref().unwrap_or_default()
    );
    // Of a name those words alone that tell something: a proper name is no reason.
    let text = format!(
        "{}\n{}",
        answer.register.corpus.told_by_name(&name),
        organisation.purpose.as_deref().unwrap_or_default()
    );
    let mut words = asked.map_or_else(Vec::new, |need| matching::said(&need.words, &text));
    words.truncate(WORDS_SHOWN);
    let key = match (evidence.level, words.is_empty()) {
        (Level::Described, false) => "partners-covers-described",
        (Level::Hinted, false) => "partners-covers-hinted",
        (Level::Hinted | Level::Described, true) => "partners-covers-register",
        (Level::Declared, _) if evidence.source == Source::Answer => "partners-covers-elsewhere",
        (Level::Declared, _) if evidence.source == Source::Offer => "partners-covers-offered",
        (Level::Declared, _) => "partners-covers-declared",
        (Level::Answered, _) if evidence.source == Source::Meant => {
            words = vec![answer.words_of(organisation.id, id)];
            "partners-covers-meant"
        }
        (Level::Answered, _) => "partners-covers-answered",
        (Level::Proven | Level::Certified, _) => "partners-covers-proven",
    };
    let day = evidence.date.as_deref().and_then(|day| day.parse::<Date>().ok());
    let day = day.map(|day| cx.date(&day)).unwrap_or_default();
    cx.ta(
        &format!("{key}{whose}"),
        &[
            ("need", need(cx, answer, id).as_str().into()),
            ("words", words.join(", ").as_str().into()),
            ("n", (words.len() as u64).into()),
            ("date", day.as_str().into()),
            (
                "year",
                evidence
                    .date
                    .as_deref()
                    .and_then(|day| day.get(..4))
                    .unwrap_or_default()
                    .into(),
            ),
        ],
    )
}
