//! Surveys that put the same question to nearly the same organisations. What the one says less what the other said is what
//! the few answered who are in the one and not in the other: it is not told a second time.

use std::collections::{BTreeMap, BTreeSet};

use statistics::secrecy::Rule;
use surveying::{Level, Shape};

use super::questionnaire::{Breakdown, Content};
use super::results::{apart, fact, published};
use super::store::{surveys, units};
use super::survey::{State, Survey, Unit};
use crate::shared::store::{Connection, StoreError};

/// The most that may be told of questions of which less may be than of others, by their keys. An earlier survey counts for as
/// long as it is kept who answered it.
pub(super) async fn most(
    connection: &mut Connection,
    survey: &Survey,
    (content, drawn): (&Content, &[Unit]),
    rule: &Rule,
) -> Result<BTreeMap<String, Level>, StoreError> {
    let mut most = BTreeMap::new();
    let asked = content.asked();
    let own: Vec<&Unit> = drawn.iter().filter(|unit| unit.sent_at.is_some()).collect();
    let (_, classes) = apart(content.breakdown, &own, rule);
    for earlier in surveys::opened(connection).await? {
        if earlier.id == survey.id || earlier.state != State::Published {
            continue;
        }
        let Some((document, ..)) = published(connection, &earlier).await? else {
            continue;
        };
        let before = document.content.asked();
        let is_again = |key: &str, level: Level| {
            let put = before.iter().find(|question| question.key == key);
            let again = asked.iter().find(|question| question.key == key);
            matches!(level, Level::ByClass | Level::Whole)
                && put
                    .zip(again)
                    .is_some_and(|(put, again)| meet(&put.shape, &again.shape))
        };
        let tables = document.out.tables.iter();
        let again: Vec<(&str, Level)> = tables
            .map(|table| (table.key.as_str(), table.level))
            .filter(|(key, level)| is_again(key, *level))
            .collect();
        if again.is_empty() {
            continue;
        }
        let drawn = units::of_survey(connection, earlier.id).await?;
        let before: Vec<&Unit> = drawn.iter().filter(|unit| unit.sent_at.is_some()).collect();
        let same = document.content.breakdown == content.breakdown;
        let told: Vec<&[String]> = document.out.classes.iter().map(|class| &class.keys[..]).collect();
        let shared = together(&classes, &told);
        for (key, level) in again {
            let by_class = same && level == Level::ByClass;
            let shared = if by_class { &shared[..] } else { &[] };
            let told = if level == Level::ByClass { &told[..] } else { &[] };
            let found = [
                least(&own, &before, (content.breakdown, shared), rule),
                beside(
                    (&own, content.breakdown, &classes),
                    (&before, document.content.breakdown, told),
                    rule,
                ),
            ];
            let strictest = found
                .into_iter()
                .flatten()
                .max_by_key(|level| *level == Level::Kept);
            let Some(least) = strictest else {
                continue;
            };
            let held = most.entry(key.to_owned()).or_insert(least);
            if least == Level::Kept {
                *held = least;
            }
        }
    }
    Ok(most)
}

/// Whether what is said of one question can be taken from what is said of the other: a choice in common is enough, whichever
/// others stand beside it.
fn meet(one: &Shape, other: &Shape) -> bool {
    match (one, other) {
        (Shape::One(one) | Shape::Several(one), Shape::One(other) | Shape::Several(other)) => {
            one.iter().any(|choice| other.contains(choice))
        }
        (Shape::Number { .. }, Shape::Number { .. }) => true,
        _ => false,
    }
}

/// The smallest sets of keys that both can say something of: what each says of its own classes adds up to them, however each
/// joined the small ones.
fn together(own: &[Vec<String>], told: &[&[String]]) -> Vec<BTreeSet<String>> {
    let classes = own.iter().map(Vec::as_slice).chain(told.iter().copied());
    let mut sets: Vec<BTreeSet<String>> = Vec::new();
    for class in classes {
        let class: BTreeSet<String> = class.iter().cloned().collect();
        let (joined, apart): (Vec<_>, Vec<_>) = sets.into_iter().partition(|set| !set.is_disjoint(&class));
        sets = apart;
        sets.push(joined.into_iter().flatten().chain(class).collect());
    }
    sets
}

/// What of a question may still be told beside what an earlier survey said of it; nothing where that is no matter.
fn least(
    own: &[&Unit],
    before: &[&Unit],
    (by, shared): (Breakdown, &[BTreeSet<String>]),
    rule: &Rule,
) -> Option<Level> {
    if few(&who(own, |_| true), &who(before, |_| true), rule) {
        return Some(Level::Kept);
    }
    let in_class = shared.iter().any(|keys| {
        let holds = |unit: &Unit| keys.contains(&fact(unit, by));
        few(&who(own, holds), &who(before, holds), rule)
    });
    (shared.len() > 1 && in_class).then_some(Level::Whole)
}

/// What of a question may still be told where all of one survey are nearly a class of the other: a side that is asked by itself, and the
/// same side in a survey of the whole territory; nothing where that is no matter.
fn beside(
    (own, by, classes): (&[&Unit], Breakdown, &[Vec<String>]),
    (before, then, told): (&[&Unit], Breakdown, &[&[String]]),
    rule: &Rule,
) -> Option<Level> {
    let all = who(own, |_| true);
    let is_class = |keys: &&[String]| {
        let class = who(before, |unit| keys.contains(&fact(unit, then)));
        few(&all, &class, rule)
    };
    if told.len() > 1 && told.iter().any(is_class) {
        return Some(Level::Kept);
    }
    let all = who(before, |_| true);
    let has_class = |keys: &Vec<String>| {
        let class = who(own, |unit| keys.contains(&fact(unit, by)));
        few(&class, &all, rule)
    };
    (classes.len() > 1 && classes.iter().any(has_class)).then_some(Level::Whole)
}

/// The organisations of those who are so.
fn who(units: &[&Unit], is_so: impl Fn(&Unit) -> bool) -> BTreeSet<i64> {
    let held = units.iter().filter(|unit| is_so(unit));
    held.filter_map(|unit| unit.organisation).collect()
}

/// Whether so few are in the one and not in the other that what is said of both tells what they answered.
fn few(one: &BTreeSet<i64>, other: &BTreeSet<i64>, rule: &Rule) -> bool {
    let apart = one.symmetric_difference(other).count() as u64;
    (1..rule.fewest).contains(&apart)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use statistics::secrecy::Rule;
    use surveying::{Level, Shape};

    use super::{beside, meet, together};
    use crate::features::surveys::questionnaire::Breakdown;
    use crate::features::surveys::survey::{Unit, Way};

    fn keys(words: &str) -> Vec<String> {
        words.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn classes_that_were_joined_otherwise_add_up_to_the_same_sets() {
        let before = [keys("a b"), keys("c"), keys("d"), keys("e f")];
        let before: Vec<&[String]> = before.iter().map(Vec::as_slice).collect();
        let now = [keys("a"), keys("b"), keys("c d"), keys("e"), keys("g")];
        let mut sets = together(&now, &before);
        sets.sort();
        let words = ["a b", "c d", "e f", "g"];
        assert_eq!(
            sets,
            words.map(|words| keys(words).into_iter().collect::<BTreeSet<_>>())
        );
    }

    fn unit(organisation: i64, side: &str) -> Unit {
        Unit {
            id: organisation,
            survey: 1,
            organisation: Some(organisation),
            stratum: 0,
            probability: 1.0,
            facts: BTreeMap::from([("side".to_owned(), side.to_owned())]),
            way: Way::Online,
            refuses: false,
            awaited: None,
            written_to: 1,
            reminders: 0,
            last_letter: None,
            sent_at: Some(1),
            version: 1,
        }
    }

    #[test]
    fn a_side_asked_by_itself_less_that_side_of_an_earlier_survey_tells_nobody() {
        let near: Vec<Unit> = (1..=20).map(|number| unit(number, "near")).collect();
        let far: Vec<Unit> = (21..=40).map(|number| unit(number, "far")).collect();
        let all: Vec<&Unit> = near.iter().chain(&far).collect();
        let sides = [keys("near"), keys("far")];
        let told: Vec<&[String]> = sides.iter().map(Vec::as_slice).collect();
        let rule = Rule::ORGANISATIONS;
        let asked = |own: &[&Unit]| {
            let alone = [keys("near")];
            beside(
                (own, Breakdown::Nothing, &alone),
                (&all, Breakdown::Side, &told),
                &rule,
            )
        };
        // Nineteen of the twenty answer again: the difference is what the twentieth had answered.
        let own: Vec<&Unit> = near.iter().take(19).collect();
        assert_eq!(asked(&own), Some(Level::Kept));
        let own: Vec<&Unit> = near.iter().take(17).collect();
        assert_eq!(asked(&own), None);
        // The whole is asked after the side was: it is told on all only.
        let before: Vec<&Unit> = near.iter().take(18).collect();
        let later = beside(
            (&all, Breakdown::Side, &sides),
            (&before, Breakdown::Nothing, &[]),
            &rule,
        );
        assert_eq!(later, Some(Level::Whole));
    }

    #[test]
    fn a_choice_in_common_is_enough_to_take_one_from_the_other() {
        let one = Shape::One(keys("yes no"));
        assert!(meet(&one, &Shape::One(keys("yes no unknown"))));
        assert!(meet(&one, &Shape::Several(keys("no never"))));
        assert!(!meet(&one, &Shape::One(keys("always never"))));
        assert!(meet(&Shape::Number { parts: 1 }, &Shape::Number { parts: 100 }));
        assert!(!meet(&one, &Shape::Number { parts: 1 }) && !meet(&Shape::Words, &Shape::Words));
    }
}
