//! Surveys that put the same question to nearly the same organisations. What the one says less what the other said is what
//! the few answered who are in the one and not in the other: it is not told a second time.

use std::collections::{BTreeMap, BTreeSet};

use statistics::secrecy::Rule;
use surveying::Level;

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
                    .is_some_and(|(put, again)| put.shape == again.shape)
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
        for (key, level) in again {
            let Some(least) = least(
                &own,
                &before,
                (content.breakdown, same && level == Level::ByClass),
                rule,
            ) else {
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

/// What of a question may still be told beside what an earlier survey said of it; nothing where that is no matter.
fn least(own: &[&Unit], before: &[&Unit], (by, apart_too): (Breakdown, bool), rule: &Rule) -> Option<Level> {
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
    let (_, classes) = apart(by, own, rule);
    let in_class = classes
        .iter()
        .any(|keys| few(&|unit| keys.contains(&fact(unit, by))));
    (apart_too && classes.len() > 1 && in_class).then_some(Level::Whole)
}
