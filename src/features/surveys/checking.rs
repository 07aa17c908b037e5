//! Computing again what was published of surveys: whoever doubts a figure has one command.

use std::collections::BTreeMap;

use surveying::{Level, SAID_NOTHING, Share, Table, Value as Amounted};
use territory::Territory;

use super::document::Document;
use super::frame::Frame;
use super::ready::is_ready;
use super::results;
use super::store::surveys;
use super::survey::{State, Survey};
use crate::features::capacities;
use crate::features::directory::Kind;
use crate::shared::app::App;
use crate::shared::i18n::Words;
use crate::shared::store::{Connection, StoreError};

/// A published result that is not what the answers give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Last part of the survey's address, question, answer, class: as in the file of results, with slashes between.
    pub value: String,
    /// What was published; nothing where it is missing.
    pub published: Option<String>,
    /// What the answers give now.
    pub now: Option<String>,
}

/// What a check of all published surveys found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// Results that were computed again.
    pub values: u64,
    /// Surveys whose answers were forgotten, as was promised: they cannot be computed again.
    pub forgotten: u64,
    /// Those that differ.
    pub different: Vec<Difference>,
}

/// A survey whose results everybody reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// Last part of its address.
    pub address: String,
    /// Number of the organisation that made it.
    pub organisation: i64,
    /// Its title.
    pub titles: Words,
    /// Why it was made.
    pub purposes: Words,
    /// When its results were published, in seconds.
    pub published_at: i64,
}

/// Every survey whose results are published, with what was published of each, the latest first.
async fn every(connection: &mut Connection) -> Result<Vec<(Survey, Document, i64)>, StoreError> {
    let mut every = Vec::new();
    for survey in surveys::opened(connection).await? {
        if survey.state == State::Published
            && let Some((document, _, at)) = results::published(connection, &survey).await?
        {
            every.push((survey, document, at));
        }
    }
    Ok(every)
}

/// Every survey whose results are published, the latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn in_the_open(connection: &mut Connection) -> Result<Vec<Open>, StoreError> {
    Ok(every(connection).await?.into_iter().map(open).collect())
}

/// The survey at an address, by its last part; nothing where there is none whose results are published.
///
/// # Errors
/// When the database does not answer.
pub async fn open_at(connection: &mut Connection, address: &str) -> Result<Option<Open>, StoreError> {
    let survey = surveys::find(connection, address).await?;
    let Some(survey) = survey.filter(|one| one.state == State::Published) else {
        return Ok(None);
    };
    let published = results::published(connection, &survey).await?;
    Ok(published.map(|(document, _, at)| open((survey, document, at))))
}

fn open((survey, document, at): (Survey, Document, i64)) -> Open {
    Open {
        address: survey.address,
        organisation: survey.organisation,
        titles: document.content.titles,
        purposes: document.content.purposes,
        published_at: at,
    }
}

/// What was answered to one ready question, in the last survey that put it so to associations of the whole territory, or of one side of
/// it, and told of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Answers {
    /// The question's key.
    pub question: String,
    /// The side of the border that alone was asked; nothing where the whole territory was.
    pub side: Option<String>,
    /// The year in which answers ended; 0 where no day was set.
    pub year: u16,
    /// How many organisations were asked, and how many of them answered.
    pub asked: u64,
    /// As above.
    pub answered: u64,
    /// Each answer, and its share of those who were put the question; nothing where it would tell on too few.
    pub shares: Vec<(String, Option<Share>)>,
    /// What numbers come to in all, in whole units; nothing where there are none, or it would tell on somebody.
    pub total: Option<Amounted>,
}

/// What was answered to each of these questions, on the whole territory and on each side that was asked by itself; nothing of those that
/// no such survey that was published tells of.
///
/// # Errors
/// When the database does not answer.
pub async fn answers(
    connection: &mut Connection,
    territory: &Territory,
    questions: &[&str],
) -> Result<Vec<Answers>, StoreError> {
    if questions.is_empty() {
        return Ok(Vec::new());
    }
    let mut told: Vec<(Option<String>, Document)> = Vec::new();
    for (survey, document, _) in every(connection).await? {
        if !is_of_associations(&document) {
            continue;
        }
        match frame(connection, territory, (&survey, &document)).await? {
            Frame::Whole => told.push((None, document)),
            Frame::Side(side) => told.push((Some(side), document)),
            // What some communes hear from their own is of no other.
            Frame::Part => {}
        }
    }
    let answered = |question: &str, side: Option<&str>| {
        let mut asked_there = told.iter().filter(|(of, _)| of.as_deref() == side);
        let told = asked_there.find_map(|(_, document)| {
            let mut tables = document.out.tables.iter();
            let is_told = |level: Level| matches!(level, Level::ByClass | Level::Whole);
            let table = tables.find(|table| table.key == *question && is_told(table.level))?;
            let asked = document.question(table)?;
            is_ready(territory, asked).then_some((document, table))
        });
        let (document, table) = told?;
        let lines = table.lines.iter().filter(|line| line.key != SAID_NOTHING);
        Some(Answers {
            question: question.to_owned(),
            side: side.map(str::to_owned),
            year: document
                .closed
                .get(..4)
                .and_then(|year| year.parse().ok())
                .unwrap_or_default(),
            asked: document.out.report.asked,
            answered: document.out.report.answered,
            shares: lines.map(|line| (line.key.clone(), line.share.whole)).collect(),
            total: total(document, table),
        })
    };
    let sides = territory.sides.iter().map(|side| Some(side.slug.as_str()));
    let places: Vec<Option<&str>> = std::iter::once(None).chain(sides).collect();
    let mut every = Vec::new();
    for question in questions.iter().copied() {
        for side in &places {
            every.extend(answered(question, *side));
        }
    }
    Ok(every)
}

/// Whether a survey spoke of associations: what companies say is of no other.
fn is_of_associations(document: &Document) -> bool {
    let kinds = [Kind::Association.as_str(), Kind::Foundation.as_str()];
    let asked = &document.plan.wanted.kinds;
    asked.iter().any(|kind| kind == kinds[0]) && asked.iter().all(|kind| kinds.contains(&kind.as_str()))
}

/// Of which places a survey speaks: as it was drawn, whatever its maker has a say in today.
async fn frame(
    connection: &mut Connection,
    territory: &Territory,
    (survey, document): (&Survey, &Document),
) -> Result<Frame, StoreError> {
    if let Some(frame) = &document.plan.frame {
        return Ok(frame.clone());
    }
    let remit = capacities::territory_of(connection, territory, survey.organisation).await?;
    Ok(Frame::of(territory, &remit))
}

/// What the numbers of a table come to in all: they are kept in parts of the unit.
#[expect(clippy::cast_precision_loss, reason = "a hundred at most")]
fn total(document: &Document, table: &Table) -> Option<Amounted> {
    let parts = document.question(table)?.parts() as f64;
    let total = table.amounts.whole?.total;
    let whole = |part: f64| part / parts;
    Some(Amounted {
        value: whole(total.value),
        low: total.low.map(whole),
        high: total.high.map(whole),
    })
}

/// What a document says, value by value: units, share and interval of each answer, and what numbers come to.
fn values(survey: &Survey, document: &Document) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    // The file is what everybody has: what it says is what is checked.
    let written = document.csv().unwrap_or_default();
    let mut reader = csv::Reader::from_reader(written.as_bytes());
    for row in reader.records().flatten() {
        let named: Vec<&str> = row.iter().take(3).collect();
        let said: Vec<&str> = row.iter().skip(3).collect();
        values.insert(format!("{}/{}", survey.address, named.join("/")), said.join(" "));
    }
    for table in &document.out.tables {
        if let Ok(amounts) = serde_json::to_string(&table.amounts) {
            values.insert(format!("{}/{}/amounts", survey.address, table.key), amounts);
        }
    }
    values
}

/// Computes everything that was published of surveys again, changes nothing, and names what differs.
///
/// # Errors
/// When the database does not answer.
pub async fn check(app: &App) -> Result<Checked, StoreError> {
    let mut connection = app.db.read().await?;
    let mut checked = Checked::default();
    for (survey, before, _) in every(&mut connection).await? {
        let out = match results::again(&mut connection, &survey, &before).await? {
            None => {
                checked.forgotten += 1;
                continue;
            }
            Some(out) => out.ok(),
        };
        let published = values(&survey, &before);
        checked.values += published.len() as u64;
        // Written and read as what was published was, so that numbers are the same to the last figure.
        let now = out.map(|out| Document { out, ..before });
        let now: Option<Document> =
            now.and_then(|now| serde_json::from_str(&serde_json::to_string(&now).ok()?).ok());
        let mut now = now.map_or_else(BTreeMap::new, |now| values(&survey, &now));
        for (value, published) in published {
            let now = now.remove(&value);
            if now.as_ref() != Some(&published) {
                checked.different.push(Difference {
                    value,
                    published: Some(published),
                    now,
                });
            }
        }
        checked
            .different
            .extend(now.into_iter().map(|(value, now)| Difference {
                value,
                published: None,
                now: Some(now),
            }));
    }
    Ok(checked)
}
