//! What the product publishes of a survey, held against what the package `survey` of R says of the same answers.
//!
//! The sample of `crates/statistics/tests/oracle` (`survey.R` says how it was drawn) is put in as those who are asked, with
//! its strata, sizes and probabilities, for the register draws other strata; everything else is what everybody's survey goes
//! through: it is opened, answered, closed, weighted and published, and read in the files that are public. Those files are
//! rounded, so that they tell on nobody: amounts to three figures, medians to two, shares to the step that they name, weights
//! to two decimals. R's numbers are rounded alike and must be the same; to 10⁻⁶ the crate `statistics` is held.
//!
//! Two of R's designs are reached: the strata alone, and weights held to the totals of `kind`. Both margins at once are not:
//! there R lets a weight rise to 2.06 times what it was, and the product to twice.
#![expect(clippy::cast_precision_loss, reason = "numbers of organisations")]

use std::collections::BTreeMap;

use serde_json::Value;
use surveying::plan::Way as Shared;
use territory::QuestionKind;

use super::maker;
use crate::features::directory::{self, Organisation};
use crate::features::surveys::acts::{self, Keeping};
use crate::features::surveys::questionnaire::{Breakdown, Content, Item, OnlyIf, Question};
use crate::features::surveys::sampling::{Plan, Stratum, Wanted};
use crate::features::surveys::store::units;
use crate::features::surveys::survey::{Unit, Way};
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};
use crate::testing::TestApp;
use crate::testing::browser::Browser;

const SAMPLE: &str = include_str!("../../../../crates/statistics/tests/oracle/survey/sample.csv");
const TOTALS: &str = include_str!("../../../../crates/statistics/tests/oracle/survey/totals.csv");
const EXPECTED: &str = include_str!("../../../../crates/statistics/tests/oracle/survey/expected.csv");

/// What the classes of `kind` are called here.
const KINDS: [&str; 3] = ["59350", "59512", "59599"];

fn rows(text: &str) -> Vec<Vec<&str>> {
    text.lines()
        .skip(1)
        .map(|line| line.split(',').collect())
        .collect()
}

/// What R says, by name.
fn expected() -> BTreeMap<String, Vec<f64>> {
    let mut values: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for row in rows(EXPECTED) {
        values
            .entry(row[0].to_owned())
            .or_default()
            .push(row[2].parse().unwrap());
    }
    values
}

fn words(text: &str) -> Words {
    let every = Lang::ALL.into_iter();
    every.fold(Words::default(), |words, lang| words.and(lang, text))
}

fn question(key: &str, kind: QuestionKind, only_if: Option<OnlyIf>) -> Item {
    Item::Question(Question {
        key: key.to_owned(),
        kind,
        words: words(key),
        hint: Words::default(),
        choices: Vec::new(),
        unit: Words::default(),
        decimals: 0,
        least: 0,
        most: None,
        only_if,
        beside: Vec::new(),
    })
}

/// R's sample, of organisations of the register that stand for those it drew.
fn drawn(organisations: &[i64], by: &[Breakdown]) -> (Plan, Vec<Unit>) {
    let sample = rows(SAMPLE);
    let mut strata: BTreeMap<u32, (u64, u64)> = BTreeMap::new();
    for row in &sample {
        let (stratum, size): (u32, u64) = (row[0].parse().unwrap(), row[1].parse().unwrap());
        let held = strata.entry(stratum).or_default();
        *held = (size, held.1 + 1);
    }
    let kinds = rows(TOTALS).into_iter().filter(|row| row[0] == "kind");
    let kinds: BTreeMap<String, u64> = kinds
        .zip(KINDS)
        .map(|(row, kind)| (kind.to_owned(), row[2].parse().unwrap()))
        .collect();
    let named = |(number, (size, asked)): (&u32, &(u64, u64))| Stratum {
        keys: vec![format!("{number}")],
        size: *size,
        asked: *asked,
    };
    let plan = Plan {
        wanted: Wanted {
            by: by.to_vec(),
            size: sample.len() as u64,
            way: Shared::Proportional,
            ..Wanted::default()
        },
        drawn_with: None,
        strata: strata.iter().map(named).collect(),
        refusing: 0,
        totals: BTreeMap::from([(Breakdown::Commune.as_str().to_owned(), kinds)]),
        data: "oracle".to_owned(),
        frame: None,
    };
    let unit = |(row, organisation): (&Vec<&str>, &i64)| {
        let stratum: u32 = row[0].parse().unwrap();
        let (size, asked) = strata[&stratum];
        let kind: usize = row[2].parse().unwrap();
        Unit {
            id: chance::row(),
            survey: 0,
            organisation: Some(*organisation),
            stratum: stratum - 1,
            probability: asked as f64 / size as f64,
            facts: BTreeMap::from([(Breakdown::Commune.as_str().to_owned(), KINDS[kind - 1].to_owned())]),
            way: Way::None,
            refuses: false,
            awaited: None,
            written_to: 0,
            reminders: 0,
            last_letter: None,
            sent_at: None,
            version: 1,
        }
    };
    (plan, sample.iter().zip(organisations).map(unit).collect())
}

/// Everybody of the sample answers what R was told of them; it is published. Gives its page.
async fn published(
    test: &TestApp,
    (maker, officer): (&Organisation, &Browser<'_>),
    (organisations, by): (&[i64], &[Breakdown]),
) -> String {
    let person = test
        .text("select cast(id as text) from person where email = 'off@example.org'")
        .await;
    let keeping = Keeping {
        organisation: maker,
        acting: Acting {
            person: person.parse().unwrap(),
            organisation: Some(maker.id),
            mandate: None,
        },
        now: test.app.clock.now().as_second(),
    };
    let if_yes = OnlyIf {
        question: "yes".to_owned(),
        is: vec!["yes".to_owned()],
    };
    let content = Content {
        titles: words("Fictitious questions"),
        purposes: words("To be held against R."),
        contact: words("The (fictitious) Observatory"),
        items: vec![
            question("yes", QuestionKind::YesNo, None),
            question("money", QuestionKind::Money, None),
            question("part", QuestionKind::Money, Some(if_yes)),
        ],
        ..Content::default()
    };
    let sample = drawn(organisations, by);
    let mut transaction = test.app.db.write().await.unwrap();
    let survey = acts::begin(&mut transaction, keeping, content).await.unwrap();
    let survey = acts::draw(&mut transaction, keeping, &survey, &sample)
        .await
        .unwrap()
        .unwrap();
    let closes = test.app.clock.today();
    let survey = acts::open(&mut transaction, keeping, &survey, closes)
        .await
        .unwrap()
        .unwrap();
    for (row, unit) in rows(SAMPLE).into_iter().zip(&sample.1) {
        let cents = row[4].parse::<f64>().unwrap() * 100.0;
        let cents = format!("{:.0}", cents.round());
        let yes = if row[6] == "1" { "yes" } else { "no" };
        let mut said = vec![("yes", yes), ("money", cents.as_str())];
        said.extend((yes == "yes").then_some(("part", cents.as_str())));
        for answer in said {
            units::answer(&mut transaction, unit.id, answer, 1).await.unwrap();
        }
        units::given(&mut transaction, unit.id, (Way::Online, None), 1)
            .await
            .unwrap();
    }
    transaction.commit().await.unwrap();
    let page = format!("/en/surveys/{}", survey.address);
    let run = format!("{page}/run");
    let version = survey.version.to_string();
    let closed = officer
        .post(&run, &[("version", version.as_str()), ("act", "close")])
        .await;
    assert_eq!(closed.status, 303, "{}", closed.body);
    let version = (survey.version + 1).to_string();
    let told = [
        ("version", version.as_str()),
        ("act", "publish"),
        ("discussion-fr", "Lundi"),
        ("discussion-nl", "Maandag"),
        ("discussion-en", "On Monday"),
    ];
    let published = officer.post(&run, &told).await;
    assert_eq!(published.status, 303, "{}", published.body);
    page
}

/// To so many significant figures.
fn figures(value: f64, figures: i32) -> f64 {
    let step = 10_f64.powf(value.abs().log10().floor() - f64::from(figures - 1));
    (value / step).round() * step
}

/// That a published number is R's, rounded as it was.
fn same(what: &str, published: &Value, expected: f64) {
    let published = published.as_f64().unwrap();
    let away = (published - expected).abs() / expected.abs().max(1.0);
    assert!(away < 1e-9, "{what}: {published} is published, R says {expected}");
}

/// What is published of one survey, held against one of R's designs.
async fn held(test: &TestApp, page: &str, design: &str) {
    let r = expected();
    let of = |name: &str| &r[&format!("{design}.{name}")];
    let document = test.get(&format!("{page}/data/results.json")).await.json();
    let out = &document["out"];
    let table = |key: &str| {
        let tables = out["tables"].as_array().unwrap();
        tables.iter().find(|table| table["key"] == key).unwrap()
    };

    // The weights: the least, the greatest, and what their being unequal costs.
    let weights = of("weights");
    let two = |number: f64| (number * 100.0).round() / 100.0;
    let sum: f64 = weights.iter().sum();
    let squares: f64 = weights.iter().map(|weight| weight * weight).sum();
    let report = &out["report"];
    same(
        "least",
        &report["least"],
        two(weights.iter().copied().fold(f64::MAX, f64::min)),
    );
    same(
        "greatest",
        &report["greatest"],
        two(weights.iter().copied().fold(0.0, f64::max)),
    );
    same(
        "effect",
        &report["effect"],
        two(weights.len() as f64 * squares / (sum * sum)),
    );
    same("population", &report["population"], sum.round());

    // The share of those who say yes, in the document and in the file of results.
    let yes = table("yes")["lines"].as_array().unwrap();
    let yes = yes.iter().find(|line| line["key"] == "yes").unwrap();
    let step = yes["step"].as_f64().unwrap();
    let share = (of("share")[0] * step).round() / step;
    same("share", &yes["share"]["whole"]["value"], share);
    let csv = test.get(&format!("{page}/data/results.csv")).await.body;
    let units = yes["share"]["whole"]["units"].as_u64().unwrap();
    assert!(csv.contains(&format!("yes,yes,,{units},{share:.6},")), "{csv}");

    // Totals and means with their intervals, medians with theirs: of all, and of those who say yes.
    let t = (of("mean.interval")[1] - of("mean")[0]) / of("mean.se")[0];
    let around = |of: f64, se: f64| [(of - t * se).max(0.0), of, of + t * se];
    let money = &table("money")["amounts"]["whole"];
    let total = around(of("total")[0], of("total.se")[0]);
    let mean = [of("mean.interval")[0], of("mean")[0], of("mean.interval")[1]];
    let median = [of("quantile.low")[1], of("quantile")[1], of("quantile.high")[1]];
    for (what, numbers, so_many) in [("total", total, 3), ("mean", mean, 3), ("median", median, 2)] {
        for (end, number) in ["low", "value", "high"].into_iter().zip(numbers) {
            let said = &money[what][end];
            same(
                &format!("{design} {what} {end}"),
                said,
                figures(number * 100.0, so_many),
            );
        }
    }
    // The same in the file of amounts, in euros.
    let file = test.get(&format!("{page}/data/amounts.csv")).await.body;
    let row = file
        .lines()
        .find_map(|line| line.strip_prefix("money,,false,"))
        .unwrap();
    let row: Vec<f64> = row.split(',').map(|cell| cell.parse().unwrap()).collect();
    let [_, said @ ..] = row.as_slice() else {
        panic!("{file}")
    };
    let ends = |[low, value, high]: [f64; 3], so_many: i32| [value, low, high].map(|of| figures(of, so_many));
    let expected = [ends(total, 3), ends(mean, 3), ends(median, 2)].concat();
    assert_eq!(said.len(), expected.len(), "{file}");
    for (said, expected) in said.iter().zip(expected) {
        same("file of amounts", &Value::from(*said), expected);
    }
    let part = &table("part")["amounts"]["whole"];
    for (what, number, so_many) in [
        ("total", of("part.total")[0], 3),
        ("mean", of("part.mean")[0], 3),
        ("median", of("part.quantile")[1], 2),
    ] {
        let said = &part[what]["value"];
        same(
            &format!("{design} part {what}"),
            said,
            figures(number * 100.0, so_many),
        );
    }
}

#[tokio::test]
async fn what_is_published_of_a_survey_is_what_r_says_of_the_same_answers() {
    let test = TestApp::demonstration().await;
    let (maker, officer) = maker(&test).await;
    let drawn = rows(SAMPLE).len();
    let mut connection = test.app.db.read().await.unwrap();
    let wanted = i64::try_from(2 * drawn).unwrap();
    let organisations = directory::published_ids(&mut connection, wanted).await.unwrap();
    drop(connection);
    assert_eq!(organisations.len(), 2 * drawn);
    let (first, second) = organisations.split_at(drawn);
    let plain = published(&test, (&maker, &officer), (first, &[])).await;
    held(&test, &plain, "stratified").await;
    let kept = published(&test, (&maker, &officer), (second, &[Breakdown::Commune])).await;
    held(&test, &kept, "post").await;
    test.close().await;
}
