//! Figures that no register holds and an operator brings by a file: mortality, incomes, the product of a territory.
//! The territory says which there can be, in what unit and where they are found; the file says the values.
//!
//! The file is a table of text (`,` or `;`) whose first line is `input,place,year,value,low,high,source`. `place` is the code of
//! a commune or of what communes are grouped in, the slug of a side, [`WHOLE`], or, for an index between frozen bounds,
//! [`LEAST`] and [`MOST`]. `low` and `high` may be empty; an empty `value` takes back what was said before. A file with one
//! mistake is refused whole, with every mistake.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::text::Text;

/// The place that stands for the whole territory.
pub const WHOLE: &str = "territory";
/// Stands for the lower bound of an input, in the region and year that a published index chose.
pub const LEAST: &str = "least";
/// Stands for its upper bound.
pub const MOST: &str = "most";

/// The first line of a file.
pub const HEADS: [&str; 7] = ["input", "place", "year", "value", "low", "high", "source"];

/// Lines that are read of a file, at most.
pub const LINES: u64 = 200_000;
/// Mistakes that are told of a file, at most.
const TOLD: usize = 20;
/// Signs of what stands in a file that are quoted, at most.
const QUOTED: usize = 80;
/// Signs of a source, at most.
const SOURCE: usize = 300;

/// A figure that there can be.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Its name in files and formulas.
    pub slug: String,
    /// Its names.
    pub name: Text,
    /// In what.
    pub unit: Text,
    /// Where an operator finds it.
    pub found: Text,
    /// The least that it can be, in its unit.
    pub least: i64,
    /// The most.
    pub most: i64,
}

/// A value, in thousandths of the unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// The value.
    pub value: i64,
    /// Between which bounds its source places it, where it says so.
    pub between: Option<(i64, i64)>,
}

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Slug of the input.
    pub input: String,
    /// Of where.
    pub place: String,
    /// Of when.
    pub year: u16,
    /// Nothing where what was said before is taken back.
    pub known: Option<Known>,
    /// Who published it, and where.
    pub source: String,
}

/// A mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// Counted from 1, the first line naming the columns.
    pub line: u64,
    /// The column, as `HEADS` names it; nothing where it is the whole line.
    pub column: Option<&'static str>,
    /// What is wrong.
    pub reason: Reason,
    /// What stands there, as the file writes it.
    pub said: String,
    /// The least and the most that there can be, in the unit of the input, where it is less or more.
    pub within: Option<(i64, i64)>,
}

/// What can be wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The file is not text in UTF-8.
    Text,
    /// The first line is not [`HEADS`].
    Head,
    /// More or fewer columns than the first line.
    Columns,
    /// No input of this territory.
    Input,
    /// No place of this territory.
    Place,
    /// No year from 1900 to 2200.
    Year,
    /// No number of at most three decimals, or one that means two things (`1,250`).
    Number,
    /// Nothing, where another stands that needs it: `low` and `high` go together, and with a value.
    Alone,
    /// Less or more than the input can be.
    Range,
    /// Above what it should be below, or the other way: `low`, `value` and `high` rise.
    Between,
    /// No source, or one that is too long.
    Source,
    /// Said on a line above.
    Twice,
    /// Above two hundred thousand lines.
    Long,
    /// No line at all.
    Empty,
}

impl Reason {
    /// The word in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Head => "head",
            Self::Columns => "columns",
            Self::Input => "input",
            Self::Place => "place",
            Self::Year => "year",
            Self::Number => "number",
            Self::Alone => "alone",
            Self::Range => "range",
            Self::Between => "between",
            Self::Source => "source",
            Self::Twice => "twice",
            Self::Long => "long",
            Self::Empty => "empty",
        }
    }
}

/// Reads a file; `knows` says which codes and slugs are places.
///
/// # Errors
/// Every mistake, up to twenty; then nothing of the file may be used.
pub fn read(bytes: &[u8], inputs: &[Input], knows: impl Fn(&str) -> bool) -> Result<Vec<Given>, Vec<Wrong>> {
    let wrong = |line, reason, said: &str| Wrong {
        line,
        column: None,
        reason,
        said: said.chars().take(QUOTED).collect(),
        within: None,
    };
    let text = std::str::from_utf8(bytes).map_err(|_| vec![wrong(1, Reason::Text, "")])?;
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let delimiter = if first.contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let (mut given, mut mistakes) = (Vec::new(), Vec::new());
    let mut seen: BTreeSet<(String, String, u16)> = BTreeSet::new();
    for (at, row) in (1..).zip(reader.records()) {
        if mistakes.len() >= TOLD {
            break;
        }
        let Ok(row) = row else {
            mistakes.push(wrong(at, Reason::Text, ""));
            break;
        };
        let line = row.position().map_or(at, csv::Position::line);
        if at > LINES {
            mistakes.push(wrong(line, Reason::Long, ""));
            break;
        }
        if at == 1 {
            if row.iter().ne(HEADS) {
                mistakes.push(wrong(line, Reason::Head, first));
                break;
            }
            continue;
        }
        if row.iter().all(str::is_empty) {
            continue;
        }
        match one(&row, inputs, &knows) {
            Err(mistake) => mistakes.push(Wrong { line, ..mistake }),
            Ok(one) if !seen.insert((one.input.clone(), one.place.clone(), one.year)) => {
                let said = format!("{} {} {}", one.input, one.place, one.year);
                mistakes.push(wrong(line, Reason::Twice, &said));
            }
            Ok(one) => given.push(one),
        }
    }
    if given.is_empty() && mistakes.is_empty() {
        mistakes.push(wrong(1, Reason::Empty, ""));
    }
    match mistakes.is_empty() {
        true => Ok(given),
        false => Err(mistakes),
    }
}

fn one(row: &csv::StringRecord, inputs: &[Input], knows: &impl Fn(&str) -> bool) -> Result<Given, Wrong> {
    let cells: Vec<&str> = row.iter().collect();
    let wrong = |column, reason, said: &str| Wrong {
        line: 0,
        column,
        reason,
        said: said.chars().take(QUOTED).collect(),
        within: None,
    };
    let [slug, place, year, value, low, high, source] = cells[..] else {
        return Err(wrong(None, Reason::Columns, &cells.join(" | ")));
    };
    let input = inputs.iter().find(|one| one.slug == slug);
    let input = input.ok_or_else(|| wrong(Some("input"), Reason::Input, slug))?;
    if ![WHOLE, LEAST, MOST].contains(&place) && !knows(place) {
        return Err(wrong(Some("place"), Reason::Place, place));
    }
    let dated = year.parse().ok().filter(|year| (1900..=2200).contains(year));
    let dated = dated.ok_or_else(|| wrong(Some("year"), Reason::Year, year))?;
    // Each with what stands in the file, which is what is quoted.
    let number = |column, text: &str| match text {
        "" => Ok(None),
        text => match thousandths(text) {
            None => Err(wrong(Some(column), Reason::Number, text)),
            Some(one) if one < input.least * 1_000 || one > input.most * 1_000 => Err(Wrong {
                within: Some((input.least, input.most)),
                ..wrong(Some(column), Reason::Range, text)
            }),
            Some(one) => Ok(Some(one)),
        },
    };
    let alone = |column| Err(wrong(Some(column), Reason::Alone, ""));
    let known = match (
        number("value", value)?,
        number("low", low)?,
        number("high", high)?,
    ) {
        (None, None, None) => None,
        (Some(value), None, None) => Some(Known { value, between: None }),
        (Some(one), Some(least), _) if least > one => {
            return Err(wrong(Some("low"), Reason::Between, low));
        }
        (Some(one), _, Some(most)) if most < one => {
            return Err(wrong(Some("high"), Reason::Between, high));
        }
        (Some(value), Some(low), Some(high)) => Some(Known {
            value,
            between: Some((low, high)),
        }),
        (None, _, _) => return alone("value"),
        (_, None, _) => return alone("low"),
        (_, _, None) => return alone("high"),
    };
    if known.is_some() && source.is_empty() || source.chars().count() > SOURCE {
        return Err(wrong(Some("source"), Reason::Source, source));
    }
    Ok(Given {
        input: slug.to_owned(),
        place: place.to_owned(),
        year: dated,
        known,
        source: source.to_owned(),
    })
}

/// A number in thousandths. A comma or a point may stand once, before at most three figures; where it could as well part
/// thousands (`1,250`), nothing is read.
fn thousandths(text: &str) -> Option<i64> {
    let plain: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let (sign, plain) = match plain.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, plain.as_str()),
    };
    let (whole, part) = plain.split_once([',', '.']).unwrap_or((plain, ""));
    let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let parts_thousands = part.len() == 3 && whole.len() <= 3 && whole.bytes().any(|byte| byte != b'0');
    if whole.is_empty()
        || whole.len() > 12
        || part.len() > 3
        || !figures(whole)
        || !figures(part)
        || parts_thousands
    {
        return None;
    }
    let all: i64 = format!("{whole}{part:0<3}").parse().ok()?;
    Some(sign * all)
}

#[cfg(test)]
mod tests;
