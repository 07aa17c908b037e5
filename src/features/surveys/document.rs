//! What is published of a survey: one document, frozen, which every page and file reads. It holds all that may be
//! known of the answers, and nothing else.

use std::collections::BTreeMap;

use parquet_table::{Kind, Values};
use serde::{Deserialize, Serialize};
use surveying::{Amount, Column, Level, NOT_ASKED, Published, SAID_NOTHING, Share, Table, Value, WITHHELD};
use territory::QuestionKind;

use super::questionnaire::{Content, Question};
use super::sampling::Plan;
use crate::shared::web::Cx;
use crate::shared::web::sheet::{Cell, Sheet};

/// The columns of the file of results.
const RESULTS: [&str; 7] = ["question", "answer", "class", "units", "share", "low", "high"];

/// The columns of the file of amounts: what numbers come to, with the ends of their intervals.
const AMOUNTS: [(&str, Kind); 13] = [
    ("question", Kind::Words),
    ("class", Kind::Words),
    ("withheld", Kind::Words),
    ("units", Kind::Whole),
    ("total", Kind::Reals),
    ("total_low", Kind::Reals),
    ("total_high", Kind::Reals),
    ("mean", Kind::Reals),
    ("mean_low", Kind::Reals),
    ("mean_high", Kind::Reals),
    ("median", Kind::Reals),
    ("median_low", Kind::Reals),
    ("median_high", Kind::Reals),
];

/// The column that says how many organisations an answer stands for.
const WEIGHT: &str = "weight";

/// The document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// What was asked.
    pub content: Content,
    /// How the sample was drawn.
    pub plan: Plan,
    /// What may be published.
    pub out: Published,
    /// The fewest units that a cell shows.
    pub fewest: u64,
    /// The greatest share of a sum that one may make; nothing where it does not matter.
    pub dominance: Option<f64>,
    /// How many answered on paper.
    pub paper: u64,
    /// The last day of answers, as an ISO date.
    pub closed: String,
    /// Questions of which less is told, for an earlier survey put them to nearly the same organisations: the most that is.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub most: BTreeMap<String, Level>,
}

impl Document {
    /// The question of a table.
    #[must_use]
    pub fn question(&self, table: &Table) -> Option<&Question> {
        self.content.question(&table.key)
    }

    /// A class by its name.
    #[must_use]
    pub fn class(&self, cx: &Cx, class: usize) -> String {
        let breakdown = self.content.breakdown;
        match self.out.classes.get(class).map(|class| class.keys.as_slice()) {
            Some([key]) => super::figures::fact(cx, breakdown, key),
            Some([_, ..]) => cx.t("survey-class-others"),
            _ => cx.t("survey-class-all"),
        }
    }

    /// The answer that a line counts.
    #[must_use]
    pub fn answer(&self, cx: &Cx, table: &Table, key: &str) -> String {
        let Some(question) = self.question(table) else {
            return key.to_owned();
        };
        match (question.kind, key) {
            (_, SAID_NOTHING) => cx.t("survey-no-answer"),
            (_, NOT_ASKED) => cx.t("survey-not-asked"),
            (_, WITHHELD) => cx.t("survey-withheld"),
            (QuestionKind::YesNo, _) => cx.t(&format!("survey-{key}")),
            (QuestionKind::Number | QuestionKind::Money, _) => {
                let place = key.parse().ok().and_then(|place: usize| table.bands.0.get(place));
                place.map_or_else(|| key.to_owned(), |(low, high)| band(cx, question, *low, *high))
            }
            _ => {
                let choice = question.choices.iter().find(|choice| choice.key == key);
                choice.map_or_else(|| key.to_owned(), |choice| choice.words.get(cx.lang).0.to_owned())
            }
        }
    }

    /// Every table as rows for programs: question, answer, class, how many, share and the ends of its interval. What is
    /// hidden says so.
    pub fn csv(&self) -> Result<String, csv::Error> {
        let rows = self.results().map(|(named, share)| {
            let numbers = match share {
                Some(share) => [share.value, share.low, share.high].map(|part| format!("{part:.6}")),
                None => [WITHHELD, WITHHELD, WITHHELD].map(str::to_owned),
            };
            let units = share.map_or_else(|| WITHHELD.to_owned(), |share| share.units.to_string());
            let rest = std::iter::once(units).chain(numbers);
            named.into_iter().chain(rest).collect::<Vec<String>>()
        });
        written(&RESULTS.map(str::to_owned), &rows.collect::<Vec<_>>())
    }

    /// The same in columns; what is hidden has no value.
    pub fn columns(&self) -> Vec<(String, Values)> {
        let rows: Vec<([String; 3], Option<Share>)> = self.results().collect();
        let words = |place: usize| rows.iter().map(|(named, _)| Some(named[place].clone())).collect();
        let numbers = |of: fn(&Share) -> f64| rows.iter().map(|(_, share)| share.as_ref().map(of)).collect();
        let units = rows
            .iter()
            .map(|(_, share)| i64::try_from(share.as_ref()?.units).ok());
        let columns = [
            Values::Words(words(0)),
            Values::Words(words(1)),
            Values::Words(words(2)),
            Values::Whole(units.collect()),
            Values::Reals(numbers(|share| share.value)),
            Values::Reals(numbers(|share| share.low)),
            Values::Reals(numbers(|share| share.high)),
        ];
        RESULTS.map(str::to_owned).into_iter().zip(columns).collect()
    }

    /// Every share that is published or withheld, under its question, answer and class.
    fn results(&self) -> impl Iterator<Item = ([String; 3], Option<Share>)> {
        let several = self.out.classes.len() > 1;
        self.out.tables.iter().flat_map(move |table| {
            table.lines.iter().flat_map(move |line| {
                let by_class = line.share.by_class.iter().enumerate().filter(move |_| several);
                let every = std::iter::once((String::new(), &line.share.whole))
                    .chain(by_class.map(|(class, share)| (class.to_string(), share)));
                every.map(move |(class, share)| ([table.key.clone(), line.key.clone(), class], *share))
            })
        })
    }

    /// What numbers come to, on all (no class) and by class, one row each, in the unit of the question (euros, not cents).
    pub fn amounts(&self) -> (Sheet, std::vec::IntoIter<Vec<Cell>>) {
        let several = self.out.classes.len() > 1;
        let mut rows = Vec::new();
        for table in &self.out.tables {
            let Some(question) = self.question(table) else {
                continue;
            };
            if !matches!(question.kind, QuestionKind::Number | QuestionKind::Money) {
                continue;
            }
            let by_class = table.amounts.by_class.iter().enumerate().filter(|_| several);
            let by_class = by_class.map(|(class, amount)| (class.to_string(), amount));
            let every = std::iter::once((String::new(), &table.amounts.whole)).chain(by_class);
            rows.extend(every.map(|(class, amount)| row_of_amounts(question, class, amount.as_ref())));
        }
        (Sheet::new("amounts", AMOUNTS), rows.into_iter())
    }

    /// The answers without names, one row for each organisation that answered.
    pub fn answers(self) -> (Sheet, impl Iterator<Item = Vec<Cell>> + Send + 'static) {
        let columns = self.out.columns.into_iter().map(|column| column.name);
        let columns = columns.map(|name| match name.as_str() {
            WEIGHT => (name, Kind::Reals),
            _ => (name, Kind::Words),
        });
        let columns: Vec<(String, Kind)> = columns.collect();
        let kinds: Vec<Kind> = columns.iter().map(|(_, kind)| *kind).collect();
        let rows = self.out.rows.into_iter().map(move |row| {
            let cells = kinds.iter().zip(row).map(|(kind, cell)| match kind {
                Kind::Reals => cell.parse().map_or(Cell::Nothing, Cell::Real),
                Kind::Whole | Kind::Words => Cell::Words(cell),
            });
            cells.collect()
        });
        (Sheet::new("answers", columns), rows)
    }

    /// What the columns and the words of that file mean, in the reader's language.
    pub fn dictionary(&self, cx: &Cx) -> (Sheet, std::vec::IntoIter<Vec<Cell>>) {
        let heads = ["column", "value", "meaning"].map(|head| (head, Kind::Words));
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        let mut say = |column: &str, value: &str, meaning: String| {
            rows.push(vec![
                Cell::words(column),
                Cell::words(value),
                Cell::Words(meaning),
            ]);
        };
        for column in &self.out.columns {
            let name = column.name.as_str();
            match (name, column.question.as_str()) {
                ("class", "") => {
                    say(
                        name,
                        "",
                        cx.t(&format!("survey-breakdown-{}", self.content.breakdown.as_str())),
                    );
                    for class in 0..self.out.classes.len() {
                        say(name, &class.to_string(), self.class(cx, class));
                    }
                }
                (WEIGHT, _) => say(name, "", cx.t("survey-weight-meaning")),
                _ => self.explain(cx, column, &mut say),
            }
        }
        (Sheet::new("dictionary", heads), rows.into_iter())
    }

    fn explain(&self, cx: &Cx, column: &Column, say: &mut dyn FnMut(&str, &str, String)) {
        let Some(table) = self.out.tables.iter().find(|table| table.key == column.question) else {
            return;
        };
        let asked = self
            .question(table)
            .map_or_else(String::new, |question| question.words.get(cx.lang).0.to_owned());
        match &column.choice {
            Some(choice) => {
                say(
                    &column.name,
                    "",
                    format!("{asked} {}", self.answer(cx, table, choice)),
                );
                for value in ["yes", "no"] {
                    say(&column.name, value, cx.t(&format!("survey-{value}")));
                }
            }
            None => {
                say(&column.name, "", asked);
                for line in &table.lines {
                    say(&column.name, &line.key, self.answer(cx, table, &line.key));
                }
            }
        }
        for word in [NOT_ASKED, WITHHELD] {
            say(&column.name, word, self.answer(cx, table, word));
        }
    }

    /// How many questions have results, of all those that could.
    #[must_use]
    pub fn kept(&self) -> u64 {
        let kept = self
            .out
            .tables
            .iter()
            .filter(|table| table.level == Level::Kept)
            .count();
        u64::try_from(kept).unwrap_or(u64::MAX)
    }
}

/// A row of the file of amounts.
fn row_of_amounts(question: &Question, class: String, amount: Option<&Amount>) -> Vec<Cell> {
    // Money and decimals are kept in parts: rounded figures of a few digits, which a division leaves what they are.
    #[expect(clippy::cast_precision_loss, reason = "a hundred at most")]
    let parts = question.parts() as f64;
    let cell = |part: Option<f64>| part.map_or(Cell::Nothing, |part| Cell::Real(part / parts));
    let three = |of: fn(&Amount) -> Value| {
        let value = amount.map(of);
        [
            cell(value.map(|value| value.value)),
            cell(value.and_then(|value| value.low)),
            cell(value.and_then(|value| value.high)),
        ]
    };
    let units = amount.and_then(|amount| i64::try_from(amount.units).ok());
    let mut row = vec![
        Cell::words(question.key.as_str()),
        Cell::Words(class),
        Cell::Words(amount.is_none().to_string()),
        Cell::whole(units),
    ];
    row.extend(three(|amount| amount.total));
    row.extend(three(|amount| amount.mean));
    row.extend(three(|amount| amount.median));
    row
}

/// A band in words.
fn band(cx: &Cx, question: &Question, low: i64, high: Option<i64>) -> String {
    let written = |number: i64| match question.kind {
        QuestionKind::Money => cx.money(&number),
        _ => cx.app.texts.parts(cx.lang, number, question.decimals),
    };
    match high {
        Some(high) if high == low => written(low),
        None => cx.tv("survey-band-more", "low", &written(low)),
        Some(high) => {
            let (low, high) = (written(low), written(high));
            let args = [
                ("low", crate::shared::i18n::Arg::Text(&low)),
                ("high", crate::shared::i18n::Arg::Text(&high)),
            ];
            cx.ta("survey-band", &args)
        }
    }
}

fn written(head: &[String], rows: &[Vec<String>]) -> Result<String, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(head)?;
    for row in rows {
        writer.write_record(row)?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8(bytes).expect("what was written as text is text"))
}
