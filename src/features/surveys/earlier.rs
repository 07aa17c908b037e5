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
            let Some(least) = least(&own, &before, (content.breakdown, shared), rule) else {
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
    let few = |holds: &dyn Fn(&Unit) -> bool| {
        let who = |units: &[&Unit]| -> BTreeSet<i64> {
            let held = units.iter().filter(|unit| holds(unit));
            held.filter_map(|unit| unit.organisation).collect()
        };
        let apart = who(own).symmetric_difference(&who(before)).count() as u64;
        (1..rule.fewest).contains(&apart)
    };
    if few(&|_| true) {
        return Some(Level::Kept);
    }
    let in_class = shared
        .iter()
        .any(|keys| few(&|unit| keys.contains(&fact(unit, by))));
    (shared.len() > 1 && in_class).then_some(Level::Whole)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use surveying::Shape;

    use super::{meet, together};

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
