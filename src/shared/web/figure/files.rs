//! The files of a figure: its picture alone, for other sites, and its table, for spreadsheets.

use askama::Template;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use parquet_table::Values;

use super::picture::{Picture, short, wrapped};
use super::{Cell, Figure};
use crate::shared::web::typed::no_formula;
use crate::shared::web::{Cx, Error};

/// What a picture that stands alone may load: nothing, but it may be styled.
const ALONE: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Signs to a line of a picture that stands alone.
const LINE: usize = 58;

#[derive(Template)]
#[template(path = "shared/web/templates/figure.svg", escape = "html")]
struct Alone<'a> {
    cx: &'a Cx,
    figure: &'a Figure,
    picture: &'a Picture,
    title: Vec<(f64, String)>,
    subtitle: Vec<(f64, String)>,
    /// How far down the picture begins.
    down: f64,
    notes: Vec<(f64, String)>,
    height: f64,
}

impl Figure {
    /// The file of this name, `csv`, `json`, `parquet` or `svg`.
    ///
    /// # Errors
    /// [`Error::NotFound`] for any other, and for the picture of a figure that has none.
    pub fn file(&self, cx: &Cx, extension: &str) -> Result<Response, Error> {
        let (kind, body) = match extension {
            "json" => ("application/json", self.json().to_string()),
            "csv" => ("text/csv; charset=utf-8; header=present", self.csv()?),
            "svg" => return Ok(alone(cx, self.svg(cx)?.ok_or(Error::NotFound)?)),
            "parquet" => return self.parquet(),
            _ => return Err(Error::NotFound),
        };
        let mut response = body.into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        Ok(response)
    }

    /// The table in columns of numbers and words, for programs that read many.
    fn parquet(&self) -> Result<Response, Error> {
        let rows = &self.table.rows;
        let names = rows.iter().map(|row| Some(row.name.clone())).collect();
        let mut columns = vec![(head(&self.table.heads, 0), Values::Words(names))];
        let most = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
        for place in 0..most {
            let cells: Vec<Option<&Cell>> = rows.iter().map(|row| row.cells.get(place)).collect();
            columns.push((head(&self.table.heads, place + 1), column(&cells)));
        }
        parquet(&columns)
    }

    /// The picture with its title and source, as it stands in another site.
    fn svg(&self, cx: &Cx) -> Result<Option<String>, askama::Error> {
        let Some(picture) = &self.picture else {
            return Ok(None);
        };
        let mut y = 0.0;
        let title = lines(&self.title, 24.0, LINE - 12, &mut y);
        let subtitle = lines(&self.subtitle, 19.0, LINE, &mut y);
        let down = y + 12.0;
        y = down + picture.height + 4.0;
        let mut notes = lines(&self.source, 17.0, LINE + 8, &mut y);
        for (number, one) in (1..).zip(&self.legend) {
            notes.extend(lines(&format!("{number} {one}"), 17.0, LINE + 8, &mut y));
        }
        notes.extend(lines(&cx.absolute(&self.address("csv")), 17.0, LINE + 8, &mut y));
        let alone = Alone {
            cx,
            figure: self,
            picture,
            title,
            subtitle,
            down,
            height: y + 12.0,
            notes,
        };
        alone.render().map(Some)
    }

    /// The rows of the table, as JSON has them.
    #[must_use]
    pub fn rows(&self) -> serde_json::Value {
        let rows = self.table.rows.iter().map(|row| {
            let cells = row.cells.iter().map(Cell::number);
            std::iter::once(row.name.clone().into())
                .chain(cells)
                .collect::<Vec<serde_json::Value>>()
        });
        rows.collect()
    }

    /// The table with its words, for programs; numbers are as in the other file.
    fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "title": self.title,
            "subtitle": self.subtitle,
            "sentence": self.sentence,
            "source": self.source,
            "columns": self.table.heads,
            "rows": self.rows(),
        })
    }

    /// The table as RFC 4180 has it; shares are fractions, amounts euros.
    fn csv(&self) -> Result<String, Error> {
        let fault = |error: csv::Error| Error::Internal(error.into());
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        writer.write_record(&self.table.heads).map_err(fault)?;
        for row in &self.table.rows {
            writer.write_field(no_formula(&row.name)).map_err(fault)?;
            for cell in &row.cells {
                writer.write_field(cell.raw()).map_err(fault)?;
            }
            writer.write_record(None::<&[u8]>).map_err(fault)?;
        }
        let bytes = writer
            .into_inner()
            .map_err(|error| Error::Internal(error.into_error().into()))?;
        Ok(String::from_utf8(bytes).expect("what was written as text is text"))
    }
}

impl Cell {
    /// The value as a program reads it.
    fn raw(&self) -> String {
        match self {
            Self::Count(number) | Self::Listed(number, _) => number.to_string(),
            Self::Money(cents) => parts(*cents, 2),
            Self::Share(share) | Self::ListedShare(share, _) => format!("{share:.6}"),
            Self::Parts(number, decimals) => parts(*number, *decimals),
            Self::Words(words) => no_formula(words),
        }
    }
}

impl Cell {
    /// The value as JSON has it: words stay words.
    fn number(&self) -> serde_json::Value {
        match self {
            Self::Words(words) => words.clone().into(),
            Self::Count(number) | Self::Listed(number, _) => (*number).into(),
            Self::Money(_) | Self::Share(_) | Self::ListedShare(..) | Self::Parts(..) => {
                serde_json::from_str(&self.raw()).unwrap_or(serde_json::Value::Null)
            }
        }
    }
}

/// The head of a column, told apart from those of other columns.
fn head(heads: &[String], place: usize) -> String {
    match heads.get(place) {
        Some(head) if !heads[..place].contains(head) => head.clone(),
        Some(head) => format!("{head} ({})", place + 1),
        None => (place + 1).to_string(),
    }
}

/// Values as one column: of whole numbers, of numbers, or of words where it holds any. Where a cell says nothing there is no value.
fn column(cells: &[Option<&Cell>]) -> Values {
    let says = |cell: &&&Cell| !matches!(cell, Cell::Words(words) if words.is_empty());
    let is = |kind: fn(&Cell) -> bool| cells.iter().flatten().filter(says).all(|cell| kind(cell));
    let raw = |cell: &Option<&Cell>| cell.map(Cell::raw);
    if is(|cell| matches!(cell, Cell::Count(_) | Cell::Listed(..))) {
        Values::Whole(cells.iter().map(|cell| raw(cell)?.parse().ok()).collect())
    } else if is(|cell| !matches!(cell, Cell::Words(_))) {
        Values::Reals(cells.iter().map(|cell| raw(cell)?.parse().ok()).collect())
    } else {
        Values::Words(cells.iter().map(raw).collect())
    }
}

/// A picture that stands alone, for other sites.
#[must_use]
pub fn alone(cx: &Cx, svg: String) -> Response {
    let mut response = svg.into_response();
    let headers = response.headers_mut();
    // It brings its own style, which our pages may not: opened alone it would be black.
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(ALONE));
    // One line shows it on another site, where nobody is known here; what somebody sees for being who they are stays here.
    if cx.actor().is_none() {
        let resources = HeaderName::from_static("cross-origin-resource-policy");
        headers.insert(resources, HeaderValue::from_static("cross-origin"));
    }
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("image/svg+xml"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

/// The line by which another site shows a picture of this one, with the words of whoever cannot see it.
#[must_use]
pub fn embedding(cx: &Cx, address: &str, words: &str) -> String {
    let words = words.replace('"', "'");
    format!("<img src=\"{}\" alt=\"{words}\">", cx.absolute(address))
}

/// Columns as a Parquet file that is given.
///
/// # Errors
/// When they are no table, which is our mistake.
pub fn parquet(columns: &[(String, Values)]) -> Result<Response, Error> {
    let bytes = parquet_table::written(columns).map_err(|error| Error::Internal(error.into()))?;
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PARQUET));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(response)
}

/// The media type of Parquet (registered with IANA in 2024).
pub const PARQUET: &str = "application/vnd.apache.parquet";

/// A number of the smallest part, with a point before the last figures.
pub(in crate::shared::web) fn parts(number: i64, decimals: u8) -> String {
    let one = 10_u64.pow(u32::from(decimals));
    let sign = if number < 0 { "-" } else { "" };
    let (whole, part) = (number.unsigned_abs() / one, number.unsigned_abs() % one);
    match decimals {
        0 => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}.{part:0width$}", width = usize::from(decimals)),
    }
}

/// Words in lines of at most `most` signs, each `step` below the one before.
fn lines(words: &str, step: f64, most: usize, y: &mut f64) -> Vec<(f64, String)> {
    let lines = wrapped(words, most).into_iter();
    let placed = lines.map(|line| {
        *y += step;
        (*y, line)
    });
    placed.collect()
}

impl Alone<'_> {
    fn short(&self, length: &f64) -> String {
        short(length)
    }
}

#[cfg(test)]
mod tests {
    use super::{Cell, Values, column};

    #[test]
    fn a_column_of_numbers_stays_one_where_some_rows_say_nothing() {
        let nothing = Cell::Words(String::new());
        let (part, count) = (Cell::Parts(125, 1), Cell::Count(3));
        assert_eq!(
            column(&[Some(&part), Some(&nothing), None]),
            Values::Reals(vec![Some(12.5), None, None])
        );
        assert_eq!(
            column(&[Some(&nothing), Some(&count)]),
            Values::Whole(vec![None, Some(3)])
        );
        let kept = Cell::Words("not told".to_owned());
        assert!(matches!(column(&[Some(&part), Some(&kept)]), Values::Words(_)));
    }
}
