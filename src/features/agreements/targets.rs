//! What is aimed at in each year of an agreement of several years, of what its project counts; and what its reports said of that.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::agreement::Commitment;
use super::content::{Content, is_pluriannual};
use super::finding::Found;
use super::store::commitments;
use crate::features::indicators::{self, Measured};
use crate::features::projects;
use crate::shared::i18n::{Lang, Words};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// Characters of what is aimed at, at most.
pub const WORDS_MOST: usize = 200;
/// The key of what an agreement counts beside what its project counts.
const AGREED: &str = "agreed";
/// Years of which something is aimed at, at most.
const YEARS_MOST: usize = 10;

/// What is aimed at in a year, as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The key of what is counted.
    pub indicator: String,
    /// In which year.
    pub year: i16,
    /// How much, in words.
    pub words: String,
}

/// The same, as it is agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aim {
    /// The key of what is counted.
    pub indicator: String,
    /// What that is called.
    pub name: String,
    /// In which year.
    pub year: i16,
    /// How much, in words.
    pub words: String,
}

/// Something that a project counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The address of an indicator of the catalogue; `own:1` and so on for those of the project.
    pub key: String,
    /// What it is called.
    pub name: Words,
}

/// What a project counts, as it was sent.
#[must_use]
pub fn counted(project: &projects::Document) -> Vec<Counted> {
    let catalogue = project.catalogue.iter().map(|one| Counted {
        key: one.address.clone(),
        name: one.name.clone(),
    });
    let own = (1..).zip(&project.indicators).filter_map(|(at, one)| {
        Some(Counted {
            key: format!("own:{at}"),
            name: one.texts.get("title").filter(|title| !title.is_empty())?.clone(),
        })
    });
    catalogue.chain(own).collect()
}

/// What an agreement may aim at: what the project counts, and what the agreement counts beside that.
#[must_use]
pub fn countable(content: &Content, project: &projects::Document) -> Vec<Counted> {
    let mut counted = counted(project);
    if !content.counts.is_empty() {
        counted.push(Counted {
            key: AGREED.to_owned(),
            name: Words::default().and(content.language, &content.counts),
        });
    }
    counted
}

/// The years of an agreement of several years; none of another.
#[must_use]
pub fn years(days: Option<(Date, Date)>) -> Vec<i16> {
    match days {
        Some((starts, ends)) if is_pluriannual(starts, ends) => {
            (starts.year()..=ends.year()).take(YEARS_MOST).collect()
        }
        Some(_) | None => Vec::new(),
    }
}

/// What is agreed of it: of what is counted, in the years of the agreement, in its language.
#[must_use]
pub fn aims(content: &Content, project: &projects::Document) -> Vec<Aim> {
    let years = years(content.days());
    let aim = |one: &Counted, year: &i16| {
        let mut targets = content.targets.iter();
        let target = targets.find(|target| target.indicator == one.key && target.year == *year)?;
        Some(Aim {
            indicator: one.key.clone(),
            name: one.name.get(content.language).0.to_owned(),
            year: *year,
            words: target.words.clone(),
        })
    };
    let counted = countable(content, project);
    let each = counted
        .iter()
        .flat_map(|one| years.iter().map(move |year| (one, year)));
    each.filter_map(|(one, year)| aim(one, year)).collect()
}

/// What reports said of an aim: nothing as long as the report of its year was not sent; then what that report holds, whatever was
/// noted or taken back since. Of one that was sent before that was kept, what had been noted by its day.
pub async fn said(
    cx: &Cx,
    connection: &mut Connection,
    (found, aims): (&Found, &[Aim]),
    promises: &[Commitment],
) -> Result<Vec<Option<String>>, StoreError> {
    let Some(project) = found.sent.application.project.filter(|_| !aims.is_empty()) else {
        return Ok(vec![None; aims.len()]);
    };
    let own = own(connection, found, project).await?;
    let catalogue = indicators::all(&cx.app, connection).await?;
    let decimals = |address: &str| {
        catalogue
            .iter()
            .find(|one| one.address == address)
            .map(|one| one.decimals)
    };
    let held = commitments::told(connection, found.agreement.id).await?;
    let measured = indicators::ever_measured_of(connection, project).await?;
    let standing = indicators::measured_of(connection, project).await?;
    let is_of = |one: &Measured, aim: &Aim| match one.item.as_str() {
        "" => one.indicator == aim.indicator,
        item => own.get(item) == Some(&aim.indicator),
    };
    let by = |one: &Measured, year: i16, sent: Date| {
        let noted = Timestamp::from_second(one.noted_at).unwrap_or_default();
        one.on.year() == year && cx.app.clock.date_of(noted) <= sent
    };
    let said = |aim: &Aim| {
        let mut reports = promises
            .iter()
            .filter(|one| one.kind == "report" && one.year == aim.year);
        let sent = reports.find_map(|one| one.kept)?;
        let values: Vec<&Measured> = match held.get(&aim.year) {
            Some(_) => {
                let here = |one: &&Measured| told_first(&held, one.id) == Some(aim.year);
                measured.iter().filter(here).collect()
            }
            None => standing.iter().filter(|one| by(one, aim.year, sent)).collect(),
        };
        let values = values.into_iter().filter(|one| is_of(one, aim));
        let values: Vec<String> = values
            .map(|one| {
                let value = one.said(&cx.app.texts, cx.lang, decimals(&one.indicator));
                format!("{value} ({})", cx.date(&one.on))
            })
            .collect();
        Some(values.join(" · "))
    };
    Ok(aims.iter().map(said).collect())
}

/// The year of the report that held something measured first: a report on a year holds what was measured until it was sent, and the
/// next may hold it again.
fn told_first(held: &BTreeMap<i16, Vec<i64>>, measured: i64) -> Option<i16> {
    let mut held = held.iter();
    held.find(|(_, numbers)| numbers.contains(&measured))
        .map(|(year, _)| *year)
}

/// The items of a living project that are what it counted when it was sent: what it counts since is not part of that.
async fn own(
    connection: &mut Connection,
    found: &Found,
    project: i64,
) -> Result<BTreeMap<String, String>, StoreError> {
    let titles: Vec<Counted> = counted(&found.sent.frozen.project);
    let same = |title: &Words| {
        let said = |lang: Lang| title.only(lang);
        let own = titles.iter().filter(|one| one.key.starts_with("own:"));
        let mut own = own.filter(|one| {
            Lang::ALL
                .iter()
                .any(|lang| !said(*lang).is_empty() && one.name.only(*lang) == said(*lang))
        });
        own.next().map(|one| one.key.clone())
    };
    let items = projects::own_indicators(connection, project).await?;
    Ok(items
        .into_iter()
        .filter_map(|(item, title)| Some((item, same(&title)?)))
        .collect())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Target, aims, counted, told_first, years};
    use crate::features::agreements::content::Content;
    use crate::features::projects::{Counted, Document, Measure};
    use crate::shared::i18n::{Lang, Words};

    #[test]
    fn what_was_measured_stands_once_under_the_report_that_told_it_first() {
        let held = [(2028, vec![7, 8]), (2027, vec![6, 7])].into();
        let told = |measured| told_first(&held, measured);
        assert_eq!(
            [told(6), told(7), told(8), told(9)],
            [Some(2027), Some(2027), Some(2028), None]
        );
    }

    #[test]
    fn each_year_of_several_aims_at_what_the_project_counts_and_at_nothing_else() {
        let project = Document {
            catalogue: vec![Counted {
                address: "volunteers".to_owned(),
                name: Words::default().and(Lang::En, "Volunteers"),
            }],
            indicators: vec![Measure {
                texts: [("title".to_owned(), Words::default().and(Lang::Fr, "Repas"))].into(),
            }],
            ..Document::default()
        };
        let keys: Vec<String> = counted(&project).into_iter().map(|one| one.key).collect();
        assert_eq!(keys, ["volunteers", "own:1"]);
        let target = |indicator: &str, year, words: &str| Target {
            indicator: indicator.to_owned(),
            year,
            words: words.to_owned(),
        };
        let mut content = Content {
            starts: Some(date(2027, 1, 1)),
            ends: Some(date(2029, 12, 31)),
            targets: vec![
                target("own:1", 2028, "200"),
                target("volunteers", 2027, "12"),
                target("volunteers", 2031, "too late"),
                target("else", 2027, "1"),
            ],
            ..Content::default()
        };
        let said: Vec<(String, i16, String)> = aims(&content, &project)
            .into_iter()
            .map(|aim| (aim.name, aim.year, aim.words))
            .collect();
        let own = |name: &str, year, words: &str| (name.to_owned(), year, words.to_owned());
        assert_eq!(said, [own("Volunteers", 2027, "12"), own("Repas", 2028, "200")]);
        assert_eq!(years(content.days()), [2027, 2028, 2029]);
        content.ends = Some(date(2027, 12, 31));
        assert_eq!(aims(&content, &project), [], "one year is told by its report");
    }
}
