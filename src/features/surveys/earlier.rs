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
    let mut every: BTreeMap<String, Vec<Told>> = BTreeMap::new();
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
        let then = document.content.breakdown;
        let same = then == content.breakdown;
        let told: Vec<&[String]> = document.out.classes.iter().map(|class| &class.keys[..]).collect();
        let shared = together(&classes, &told);
        for (key, level) in again {
            let by_class = level == Level::ByClass;
            let shared = if same && by_class { &shared[..] } else { &[] };
            if let Some(level) = least(&own, &before, (content.breakdown, shared), rule) {
                hold(&mut most, key, level);
            }
            let told = if by_class { &told[..] } else { &[] };
            let told = sets(&before, then, told);
            every.entry(key.to_owned()).or_default().push(told);
        }
    }
    let classes: Vec<&[String]> = classes.iter().map(Vec::as_slice).collect();
    let own = sets(&own, content.breakdown, &classes);
    for (key, before) in &every {
        if let Some(level) = beside(&own, before, rule) {
            hold(&mut most, key, level);
        }
    }
    Ok(most)
}

/// Of two that may be told at most, the less.
fn hold(most: &mut BTreeMap<String, Level>, key: &str, level: Level) {
    let held = most.entry(key.to_owned()).or_insert(level);
    if level == Level::Kept {
        *held = level;
    }
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
    let both = |is_so: &dyn Fn(&Unit) -> bool| less(&who(own, is_so), &who(before, is_so)).len() as u64;
    if few(both(&|_| true), rule) {
        return Some(Level::Kept);
    }
    let in_class = shared.iter().any(|keys| {
        let holds = |unit: &Unit| keys.contains(&fact(unit, by));
        few(both(&holds), rule)
    });
    (shared.len() > 1 && in_class).then_some(Level::Whole)
}

/// Whom a survey tells of, class by class; one class of all where it tells nobody apart.
type Told = Vec<BTreeSet<i64>>;

fn sets(answered: &[&Unit], by: Breakdown, classes: &[&[String]]) -> Told {
    match classes {
        [] | [_] => vec![who(answered, |_| true)],
        several => several
            .iter()
            .map(|keys| who(answered, |unit| keys.contains(&fact(unit, by))))
            .collect(),
    }
}

/// What of a question may still be told where what is told of classes and of other surveys adds up: a side that is asked by itself is a
/// class, or several, of a survey of the whole territory; sides that are asked one after the other are nearly that whole. Nothing where that
/// is no matter.
fn beside(own: &[BTreeSet<i64>], before: &[Told], rule: &Rule) -> Option<Level> {
    let all = own.iter().flatten().copied().collect();
    let wholes: Told = before
        .iter()
        .map(|told| told.iter().flatten().copied().collect())
        .collect();
    let nobody = BTreeSet::new();
    let none_or_one: Vec<&BTreeSet<i64>> = std::iter::once(&nobody).chain(&wholes).collect();
    let is_near = |set: &BTreeSet<i64>| before.iter().any(|told| few(beyond(set, told), rule));
    let is_read = none_or_one.iter().enumerate().any(|(at, one)| {
        let rest = less(&all, one);
        let mut others = none_or_one[..=at].iter();
        // The same twice is nobody.
        others.any(|other| is_near(&less(&rest, other)))
    });
    if is_read {
        return Some(Level::Kept);
    }
    let is_told_apart = none_or_one.iter().any(|one| {
        let mut classes = before.iter().flatten().chain(&wholes);
        own.iter().any(|class| is_near(&less(class, one)))
            || classes.any(|class| few(beyond(&less(class, one), own), rule))
    });
    (own.len() > 1 && is_told_apart).then_some(Level::Whole)
}

/// Those who are in one of two and not in the other.
fn less(one: &BTreeSet<i64>, other: &BTreeSet<i64>) -> BTreeSet<i64> {
    one.symmetric_difference(other).copied().collect()
}

/// How many are in a set, or in classes that are added up, and not in both, for those classes with which it is fewest.
fn beyond(set: &BTreeSet<i64>, classes: &[BTreeSet<i64>]) -> u64 {
    let (mut in_classes, mut apart) = (0, 0);
    for class in classes {
        let both = class.intersection(set).count();
        in_classes += both;
        apart += both.min(class.len() - both);
    }
    (apart + set.len().saturating_sub(in_classes)) as u64
}

/// The organisations of those who are so.
fn who(units: &[&Unit], is_so: impl Fn(&Unit) -> bool) -> BTreeSet<i64> {
    let held = units.iter().filter(|unit| is_so(unit));
    held.filter_map(|unit| unit.organisation).collect()
}

/// Whether so few are in the one and not in the other that what is said of both tells what they answered.
fn few(apart: u64, rule: &Rule) -> bool {
    (1..rule.fewest).contains(&apart)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::slice;

    use statistics::secrecy::Rule;
    use surveying::{Level, Shape};

    use super::{beside, meet, together};

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

    fn of(numbers: std::ops::Range<i64>) -> BTreeSet<i64> {
        numbers.collect()
    }

    #[test]
    fn a_side_asked_by_itself_less_that_side_of_an_earlier_survey_tells_nobody() {
        let rule = Rule::ORGANISATIONS;
        let (near, far, farther) = (of(0..20), of(20..30), of(30..40));
        let sides = vec![near, far, farther];
        let asked = |own: BTreeSet<i64>| beside(&[own], slice::from_ref(&sides), &rule);
        // Nineteen of the twenty answer again: the difference is what the twentieth had answered.
        assert_eq!(asked(of(0..19)), Some(Level::Kept));
        assert_eq!(asked(of(0..17)), None);
        // Two sides together less those two: the same.
        assert_eq!(asked(of(21..40)), Some(Level::Kept));
        assert_eq!(asked(of(23..40)), None);
        // The whole is asked after the side was: it is told on all only.
        assert_eq!(beside(&sides, &[vec![of(0..18)]], &rule), Some(Level::Whole));
        assert_eq!(beside(&sides, &[vec![of(0..17)]], &rule), None);
        // The same answer again, each of them: nobody is left.
        assert_eq!(beside(&sides, slice::from_ref(&sides), &rule), None);
    }

    #[test]
    fn sides_asked_one_after_the_other_less_the_whole_tell_nobody() {
        let rule = Rule::ORGANISATIONS;
        let sides = [vec![of(0..20)], vec![of(20..30)], vec![of(30..39)]];
        // Of the whole one answers who answered on no side.
        assert_eq!(beside(&[of(0..40)], &sides, &rule), Some(Level::Kept));
        assert_eq!(beside(&[of(0..40)], &sides[..2], &rule), None);
        // The whole was asked first: the last of its sides would tell of that one.
        let mut before = vec![vec![of(0..40)], vec![of(0..20)]];
        assert_eq!(beside(&[of(30..39)], &before, &rule), None);
        before.push(vec![of(20..30)]);
        assert_eq!(beside(&[of(30..39)], &before, &rule), Some(Level::Kept));
        // A class that joined two sides, and these two.
        let joined = [of(0..20), of(20..40)];
        assert_eq!(beside(&joined, &sides[1..], &rule), Some(Level::Whole));
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
