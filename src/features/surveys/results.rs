//! From answers to what is published.

use std::collections::BTreeMap;

use statistics::secrecy::Rule;
use surveying::{Class, Input, Level, Respondent, SurveyFault, Unit, classes, publish, weigh};

use super::document::Document;
use super::earlier;
use super::questionnaire::{About, Breakdown, Content, Values};
use super::sampling::{Plan, UNKNOWN};
use super::store::{surveys, units};
use super::survey::{self, Survey, Way};
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// Fewest answers in a class, where the rule asks for fewer.
const CLASS_LEAST: u64 = 5;

/// When a cell tells on too few, for answers about these.
fn rule(app: &App, about: About) -> Rule {
    let secrecy = app.territory.surveys.secrecy;
    match about {
        About::Organisations => Rule {
            fewest: secrecy.organisations,
            dominance: Some(secrecy.dominance),
            ..Rule::ORGANISATIONS
        },
        About::Persons => Rule {
            fewest: secrecy.persons,
            ..Rule::PERSONS
        },
    }
}

/// How the sample of a survey was drawn.
pub async fn plan(connection: &mut Connection, survey: &Survey) -> Result<Option<Plan>, StoreError> {
    let sample = surveys::sample(connection, survey.id).await?;
    Ok(sample.and_then(|(plan, _)| serde_json::from_str(&plan).ok()))
}

/// What was published of a survey, where it is talked about by language, and when.
pub async fn published(
    connection: &mut Connection,
    survey: &Survey,
) -> Result<Option<(Document, crate::shared::i18n::Words, i64)>, StoreError> {
    let found = surveys::published(connection, survey.id).await?;
    Ok(found.and_then(|(document, discussion, at)| {
        let document = serde_json::from_str(&document).ok()?;
        Some((document, serde_json::from_str(&discussion).ok()?, at))
    }))
}

/// Makes the document of a survey; nothing can be said where too few answered.
pub async fn document(
    connection: &mut Connection,
    app: &App,
    survey: &Survey,
) -> Result<Option<Result<Document, SurveyFault>>, StoreError> {
    let (Some(content), Some(plan)) = (
        surveys::asked(connection, survey).await?,
        plan(connection, survey).await?,
    ) else {
        return Ok(None);
    };
    let drawn = units::of_survey(connection, survey.id).await?;
    let said = units::all_answers(connection, survey.id).await?;
    let rule = rule(app, content.about);
    let closed = survey.closes.map_or_else(String::new, |day| day.to_string());
    let most = earlier::most(connection, survey, (&content, &drawn), &rule).await?;
    let made = tokio::task::spawn_blocking(move || {
        let out = make((&content, &plan), &drawn, &said, (&rule, &most))?;
        Ok(Document {
            most,
            fewest: rule.fewest,
            dominance: rule.dominance,
            paper: number(drawn.iter().filter(|unit| unit.way == Way::Paper).count()),
            out,
            content,
            plan: Plan {
                drawn_with: None,
                ..plan
            },
            closed,
        })
    });
    // What is computed does not panic but by our mistake.
    Ok(Some(made.await.expect("results are computed")))
}

/// What is published of a survey, computed again from the answers, by the rule that it was published under; nothing once
/// who answered was forgotten.
pub async fn again(
    connection: &mut Connection,
    survey: &Survey,
    before: &Document,
) -> Result<Option<Result<surveying::Published, SurveyFault>>, StoreError> {
    let drawn = units::of_survey(connection, survey.id).await?;
    if drawn.iter().all(|unit| unit.organisation.is_none()) {
        return Ok(None);
    }
    let said = units::all_answers(connection, survey.id).await?;
    let rule = Rule {
        fewest: before.fewest,
        dominance: before.dominance,
        ..match before.content.about {
            About::Organisations => Rule::ORGANISATIONS,
            About::Persons => Rule::PERSONS,
        }
    };
    let (content, plan, most) = (before.content.clone(), before.plan.clone(), before.most.clone());
    let made = tokio::task::spawn_blocking(move || make((&content, &plan), &drawn, &said, (&rule, &most)));
    // What is computed does not panic but by our mistake.
    Ok(Some(made.await.expect("results are computed")))
}

/// Weights, estimates and tables.
fn make(
    (content, plan): (&Content, &Plan),
    drawn: &[survey::Unit],
    said: &BTreeMap<i64, Values>,
    (rule, most): (&Rule, &BTreeMap<String, Level>),
) -> Result<surveying::Published, SurveyFault> {
    let mut by = plan.wanted.by.clone();
    by.push(content.breakdown);
    by.retain(|by| *by != Breakdown::Nothing);
    by.sort_by_key(|by| by.as_str());
    by.dedup();
    let margins: Vec<BTreeMap<&str, u32>> = by
        .iter()
        .map(|by| {
            let totals = plan.totals.get(by.as_str());
            totals
                .into_iter()
                .flat_map(BTreeMap::keys)
                .map(String::as_str)
                .zip(0..)
                .collect()
        })
        .collect();
    let sampled: Vec<Unit> = drawn
        .iter()
        .map(|unit| Unit {
            stratum: unit.stratum,
            probability: unit.probability,
            answered: unit.sent_at.is_some(),
            margins: by
                .iter()
                .zip(&margins)
                .map(|(by, places)| places.get(fact(unit, *by).as_str()).copied().unwrap_or_default())
                .collect(),
        })
        .collect();
    let sizes: BTreeMap<u32, u64> = (0..)
        .zip(&plan.strata)
        .map(|(at, stratum)| (at, stratum.size))
        .collect();
    let totals: Vec<BTreeMap<u32, u64>> = by
        .iter()
        .map(|by| {
            let totals = plan.totals.get(by.as_str());
            (0..)
                .zip(totals.into_iter().flat_map(BTreeMap::values).copied())
                .collect()
        })
        .collect();
    let weighted = weigh(&sampled, &sizes, &totals)?;
    let answered: Vec<&survey::Unit> = drawn.iter().filter(|unit| unit.sent_at.is_some()).collect();
    let (class_of, named) = apart(content.breakdown, &answered, rule);
    let nothing = Values::new();
    let respondents: Vec<Respondent> = answered
        .iter()
        .zip(&class_of)
        .map(|(unit, class)| {
            let mut values = said.get(&unit.id).unwrap_or(&nothing).clone();
            let put = content.put(&values);
            let gone: Vec<String> = values
                .keys()
                .filter(|key| !put.contains(key.as_str()))
                .cloned()
                .collect();
            gone.iter().for_each(|key| {
                values.remove(key);
            });
            Respondent {
                class: *class,
                answers: content.answered(&values),
            }
        })
        .collect();
    let told: Vec<Class> = named
        .into_iter()
        .map(|keys| class(plan, content.breakdown, drawn, keys))
        .collect();
    let asked = content.asked();
    let most: Vec<Level> = asked
        .iter()
        .map(|question| most.get(&question.key).copied().unwrap_or(Level::ByClass))
        .collect();
    Ok(publish(Input {
        questions: &asked,
        most: &most,
        respondents: &respondents,
        design: &weighted.design,
        report: &weighted.report,
        classes: &told,
        rule,
    }))
}

/// What an organisation is told apart by.
pub(super) fn fact(unit: &survey::Unit, by: Breakdown) -> String {
    let known = unit.facts.get(by.as_str()).filter(|_| by != Breakdown::Nothing);
    match (known, by) {
        (Some(known), _) => known.clone(),
        (None, Breakdown::Nothing) => String::new(),
        (None, _) => UNKNOWN.to_owned(),
    }
}

/// The class of each who answered, and what each class holds.
pub(super) fn apart(
    by: Breakdown,
    answered: &[&survey::Unit],
    rule: &Rule,
) -> (Vec<usize>, Vec<Vec<String>>) {
    let keys: Vec<String> = answered.iter().map(|unit| fact(unit, by)).collect();
    let enough = usize::try_from(rule.fewest.max(CLASS_LEAST)).unwrap_or(usize::MAX);
    classes(&keys, enough)
}

fn class(plan: &Plan, by: Breakdown, drawn: &[survey::Unit], keys: Vec<String>) -> Class {
    let of = |unit: &&survey::Unit| {
        by == Breakdown::Nothing
            || unit
                .facts
                .get(by.as_str())
                .is_some_and(|value| keys.contains(value))
    };
    let population = match plan.totals.get(by.as_str()) {
        None => plan.population(),
        Some(totals) => keys.iter().filter_map(|key| totals.get(key)).sum(),
    };
    let asked: Vec<&survey::Unit> = drawn.iter().filter(of).collect();
    Class {
        population,
        asked: number(asked.len()),
        answered: number(asked.iter().filter(|unit| unit.sent_at.is_some()).count()),
        keys,
    }
}

fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
