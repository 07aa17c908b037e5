//! What organisations answered, as evidence: for the needs of which they said that it is, and by their words for those of which they said
//! nothing.

use std::collections::{HashMap, HashSet};

use matching::{Evidence, Level, Need, Resource, Sayings, Source};

/// What each that answered could bring; whoever answered nothing that is needed is there too. `meant`: organisation, need, whether the
/// answer is for it.
pub(super) fn answered(
    needs: &[Need],
    answers: &[(i64, Resource, String)],
    meant: &[(i64, i64, bool)],
) -> HashMap<i64, Vec<Evidence>> {
    let mut brought: HashMap<i64, Vec<Evidence>> = HashMap::new();
    for (organisation, ..) in answers {
        brought.entry(*organisation).or_default();
    }
    let mut said: HashMap<(i64, i64), bool> = HashMap::new();
    for (organisation, need, is_it) in meant {
        *said.entry((*organisation, *need)).or_default() |= *is_it;
    }
    for need in needs {
        for (organisation, of) in &mut brought {
            if said.get(&(*organisation, need.id)) == Some(&true) {
                of.push(Evidence {
                    need: need.id,
                    level: Level::Answered,
                    source: Source::Meant,
                    date: None,
                });
            }
        }
    }
    let lines = answers.iter();
    let sayings = Sayings::new(lines.map(|(_, resource, words)| (*resource, words.as_str())));
    for (line, need) in sayings.answering(needs, 0..sayings.len()) {
        let organisation = answers[line].0;
        if !said.contains_key(&(organisation, need)) {
            let of = brought.entry(organisation).or_default();
            of.push(evidence(need, Level::Answered, None));
        }
    }
    brought
}

/// The needs of which organisations said that they could bring nothing to them, whatever else is known: organisation, need.
pub(super) fn unmeant(meant: &[(i64, i64, bool)]) -> HashSet<(i64, i64)> {
    let said = |wanted: bool| {
        let said = meant.iter().filter(move |(.., is_it)| *is_it == wanted);
        said.map(|(organisation, need, _)| (*organisation, *need))
    };
    let mut unmeant: HashSet<(i64, i64)> = said(false).collect();
    for one in said(true) {
        unmeant.remove(&one);
    }
    unmeant
}

/// How much of all that is needed somebody answered that they could bring, each need by its weight, in thousandths. An answer is
/// to this very call: it says at least that much of what is looked for, so that of two who are known to bring the same the one who
/// answered comes before the one of whom a register says so.
pub(super) fn answering(needs: &[Need], evidence: &[Evidence]) -> u16 {
    let is_answered = |need: &&Need| {
        let mut evidence = evidence.iter();
        evidence.any(|one| one.need == need.id && one.level == Level::Answered)
    };
    let weigh = |sum: u32, need: &Need| sum + u32::from(need.weight);
    let answered = needs.iter().filter(is_answered).fold(0, weigh);
    let all = needs.iter().fold(0, weigh).max(1);
    u16::try_from(answered * 1_000 / all).unwrap_or(1_000)
}

/// That an organisation said it could bring something, here or elsewhere; or since when it offers it to whoever may need it.
pub(super) fn evidence(need: i64, level: Level, offered: Option<Box<str>>) -> Evidence {
    Evidence {
        need,
        level,
        source: if offered.is_some() {
            Source::Offer
        } else {
            Source::Answer
        },
        date: offered,
    }
}

#[cfg(test)]
mod tests {
    use matching::{Level, Need, Resource, Source};

    use super::{answered, answering, evidence, unmeant};

    #[test]
    fn an_answer_says_as_much_of_what_is_looked_for_as_the_needs_it_answers_weigh() {
        let need = |id: i64, weight: u8| Need {
            id,
            resource: Resource::Places,
            weight,
            words: Vec::new(),
        };
        let needs = [need(1, 3), need(2, 1)];
        let of = |known: &[(i64, Level)]| {
            let known: Vec<_> = known
                .iter()
                .map(|(id, level)| evidence(*id, *level, None))
                .collect();
            answering(&needs, &known)
        };
        assert_eq!(of(&[(1, Level::Answered), (1, Level::Answered)]), 750);
        assert_eq!(of(&[(1, Level::Answered), (2, Level::Answered)]), 1_000);
        assert_eq!(of(&[(1, Level::Declared), (2, Level::Described)]), 0);
        assert_eq!(answering(&[], &[]), 0);
    }

    #[test]
    fn an_answer_is_for_the_needs_that_it_was_said_to_be_for_and_of_the_others_its_words_say() {
        let need = |id: i64, words: &str| Need {
            id,
            resource: Resource::Places,
            weight: 2,
            words: vec![words.to_owned()],
        };
        let needs = [need(1, "Un lieu où se réunir"), need(2, "Une cuisine équipée")];
        let answers = [
            (7, Resource::Places, "Notre foyer".to_owned()),
            (8, Resource::Places, "Une cuisine".to_owned()),
        ];
        let known = |meant: &[(i64, i64, bool)]| {
            let brought = answered(&needs, &answers, meant);
            let of = |organisation: i64| {
                let evidence = brought[&organisation].iter();
                let mut known: Vec<_> = evidence.map(|one| (one.need, one.level, one.source)).collect();
                known.sort_unstable();
                known
            };
            (of(7), of(8))
        };
        let by_words = vec![(2, Level::Answered, Source::Answer)];
        assert_eq!(known(&[]), (vec![], by_words.clone()));
        let ticked = vec![(1, Level::Answered, Source::Meant)];
        assert_eq!(known(&[(7, 1, true)]), (ticked.clone(), by_words.clone()));
        // To say more takes nothing away of what the words say.
        let both: Vec<_> = ticked.iter().chain(&by_words).copied().collect();
        assert_eq!(known(&[(8, 1, true)]), (vec![], both));
        // What is unticked is not meant, whatever the words say; said twice, once that it is, it is.
        assert_eq!(known(&[(8, 2, false)]), (vec![], vec![]));
        let said = vec![(2, Level::Answered, Source::Meant)];
        assert_eq!(known(&[(8, 2, false), (8, 2, true)]), (vec![], said));
        let both = [(8, 2, false), (8, 2, true), (7, 1, true), (7, 2, false)];
        assert_eq!(unmeant(&both).into_iter().collect::<Vec<_>>(), [(7, 2)]);
    }
}
