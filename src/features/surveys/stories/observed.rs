//! The Observatory reads published surveys too: its values are those of their results, and what these withhold it does not say.

use serde_json::Value;
use territory::Measure;

use crate::features::observatory::publish;
use crate::features::surveys::document::Document;
use crate::testing::TestApp;

/// What a value of an indicator is made of: the estimate and its ends, in the smallest part that the indicator counts.
type Told = Option<[Option<f64>; 3]>;

/// What the results of a question say of an answer, or of all its numbers.
fn told(document: &Document, question: &str, answer: Option<&str>) -> Told {
    let table = document.out.tables.iter().find(|one| one.key == question)?;
    match answer {
        Some(answer) => {
            let line = table.lines.iter().find(|one| one.key == answer)?;
            let share = line.share.whole?;
            Some([share.value, share.low, share.high].map(|share| Some(share * 1_000.0)))
        }
        None => {
            let parts = document.content.question(question)?.parts();
            let parts = f64::from(u32::try_from(parts).unwrap());
            let total = table.amounts.whole?.total;
            Some([Some(total.value), total.low, total.high].map(|part| Some(part? / parts)))
        }
    }
}

/// Whether a value says that and nothing else.
fn agree(value: &Value, told: Told) {
    let said = ["value", "low", "high"].map(|name| value[name].as_f64());
    for (said, told) in said.into_iter().zip(told.unwrap_or_default()) {
        let same = match (said, told) {
            (Some(said), Some(told)) => (said - told).abs() < 0.51,
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        assert!(same, "{value} of {told:?}");
    }
}

/// Holds every value of the Observatory that comes of a survey against its results; says how many there are.
pub(super) async fn observed(test: &TestApp, document: &Document) -> usize {
    publish(&test.app).await.unwrap();
    let data = test.get("/data/indicators.json").await.json();
    let mut looked = 0;
    for observed in &test.app.territory.observed {
        let Some(question) = &observed.question else {
            continue;
        };
        let slug = observed.slug.as_str();
        let every = data["indicators"].as_array().unwrap();
        let own = every.iter().find(|one| one["indicator"] == slug).unwrap();
        let mut values = own["values"].as_array().unwrap().clone();
        // Programs that ask for one cut read the same.
        for cut in ["whole", "answer"] {
            let address = format!("/api/v1/indicators?indicator={slug}&cut={cut}");
            let asked = test.get(&address).await;
            if asked.status == 200 {
                values.extend(asked.json()["items"][0]["values"].as_array().unwrap().clone());
            }
        }
        for value in &values {
            let key = value["key"].as_str().unwrap();
            let answer = key.split_once('/').map(|(_, answer)| answer);
            let answer = answer
                .or(observed.answer.as_deref())
                .filter(|_| observed.measure == Measure::Answers);
            agree(value, told(document, question, answer));
            looked += 1;
        }
    }
    looked
}
