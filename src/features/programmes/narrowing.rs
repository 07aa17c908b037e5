//! The directory of programmes: what one can narrow by, how many each value leaves, and which programmes three questions
//! set aside, with the reasons. The pages and the machine interface ask the same.

use jiff::civil::Date;
use territory::Territory;

use super::content::Content;
use super::fitting::{Asked, Question, reasons};
use super::programme::{Programme, State, Version};
use super::store;
use crate::features::directory::{self, Organisation};
use crate::shared::store::{Connection, StoreError};

/// What one can narrow by, beside words: the three questions, then the rest.
pub const BY: [&str; 5] = ["kind", "commune", "theme", "funder", "open"];
/// Which of them is the commune.
pub const COMMUNE: usize = 1;
/// How many of them are the three questions.
const QUESTIONS: usize = 3;

/// A programme that anybody reads, with its funder.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The programme.
    pub programme: Programme,
    /// The version that stands.
    pub version: Version,
    /// Its funder.
    pub funder: Organisation,
}

/// Every published programme of a published funder; those that are closed last. Their communes are those of today: so one asks for them.
///
/// # Errors
/// When the database does not answer.
pub async fn every(connection: &mut Connection, territory: &Territory) -> Result<Vec<Listed>, StoreError> {
    let programmes = store::published(connection).await?;
    let mut ids: Vec<i64> = programmes.iter().map(|(programme, _)| programme.funder).collect();
    ids.sort_unstable();
    ids.dedup();
    let funders = directory::published_by_ids(connection, &ids).await?;
    let listed = programmes.into_iter().filter_map(|(programme, mut version)| {
        let funder = funders.iter().find(|one| one.id == programme.funder)?.clone();
        version.content.communes = territory.all_today(&version.content.communes);
        Some(Listed {
            programme,
            version,
            funder,
        })
    });
    Ok(listed.collect())
}

impl Listed {
    /// What it says.
    #[must_use]
    pub fn content(&self) -> &Content {
        &self.version.content
    }

    /// Whether requests are taken on a day.
    #[must_use]
    pub fn takes(&self, day: Date) -> bool {
        self.programme.state == State::Published && self.content().takes(day)
    }

    /// Whether a value leaves it. A programme that names no kind, commune or theme is for all.
    #[must_use]
    pub fn is(&self, by: &str, value: &str, today: Date) -> bool {
        let named = |list: &[String]| list.is_empty() || list.iter().any(|one| one == value);
        match by {
            "kind" => named(&self.content().kinds),
            "commune" => named(&self.content().communes),
            "theme" => named(&self.content().themes),
            "funder" => self.funder.key == value,
            _ => self.takes(today),
        }
    }

    /// Whether every word that is looked for stands in it, in the name of its funder, or in that of the common fund that pays for it.
    fn holds(&self, words: &str) -> bool {
        if words.is_empty() {
            return true;
        }
        let mut said = format!("{} {}", self.funder.name, self.programme.fund);
        for (_, text) in self.content().names.iter().chain(self.content().purposes.iter()) {
            said.push(' ');
            said.push_str(text);
        }
        let said = search::fold(&said);
        search::fold(words)
            .split_whitespace()
            .all(|word| said.contains(word))
    }
}

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Words.
    pub words: String,
    /// A value for each of [`BY`]; empty where nothing is said.
    pub values: [String; 5],
}

impl Wanted {
    /// Whether nothing is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.values.iter().all(String::is_empty)
    }

    /// Whether a programme is found, some of the ways of narrowing left aside.
    fn finds_without(&self, one: &Listed, today: Date, aside: impl Fn(usize) -> bool) -> bool {
        let mut values = BY.iter().zip(&self.values).enumerate();
        let narrowed =
            values.all(|(place, (by, value))| value.is_empty() || aside(place) || one.is(by, value, today));
        narrowed && one.holds(&self.words)
    }

    /// Whether a programme is found.
    #[must_use]
    pub fn finds(&self, one: &Listed, today: Date) -> bool {
        self.finds_without(one, today, |_| false)
    }

    /// How many programmes each of these values would leave, everything else that is looked for kept. Values that leave none are
    /// left out unless they are chosen.
    #[must_use]
    pub fn counted(
        &self,
        every: &[Listed],
        by: usize,
        values: Vec<(String, String)>,
        today: Date,
    ) -> Vec<(String, String, u64)> {
        let others = every
            .iter()
            .filter(|one| self.finds_without(one, today, |place| place == by));
        let others: Vec<&Listed> = others.collect();
        let count = |value: &str| others.iter().filter(|one| one.is(BY[by], value, today)).count() as u64;
        let counted = values.into_iter().map(|(value, name)| {
            let count = count(&value);
            (value, name, count)
        });
        counted
            .filter(|(value, _, count)| *count > 0 || *value == self.values[by])
            .collect()
    }

    /// Which of the three questions a programme that would be found without them answers with no; nothing for one that is
    /// found, or that something else sets aside.
    #[must_use]
    pub fn sets_aside(&self, one: &Listed, today: Date) -> Vec<Question> {
        if !self.finds_without(one, today, |place| place < QUESTIONS) {
            return Vec::new();
        }
        let [kind, commune, theme, ..] = self.values.clone();
        let asked = Asked { kind, commune, theme };
        let reasons = reasons(one.content(), &asked, today).into_iter();
        reasons
            .filter(|(question, fits)| !fits && *question != Question::Open)
            .map(|(question, _)| question)
            .collect()
    }
}
