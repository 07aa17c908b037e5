//! What is published, read as each reader would: markup, text, numbers in columns.

use std::collections::BTreeSet;
use std::io::Cursor;

use parquet_table::Cell;

/// The rows of a table, cell by cell, as they are written.
pub(super) type Rows = Vec<Vec<String>>;

/// A figure of a page, by its id.
pub(super) fn figure<'a>(page: &'a str, id: &str) -> &'a str {
    let start = page
        .find(&format!("<figure class=\"figure\" id=\"{id}\""))
        .unwrap_or_else(|| panic!("{id}: {page}"));
    page[start..].split("</figure>").next().unwrap()
}

/// What is read of markup.
pub(super) fn words(html: &str) -> String {
    let mut said = String::new();
    // How a picture is drawn is no word of it.
    let drawn = html.find("<style>").zip(html.find("</style>"));
    let html = drawn.map_or_else(
        || html.to_owned(),
        |(from, to)| format!("{}{}", &html[..from], &html[to..]),
    );
    for piece in html.split('<') {
        said.push(' ');
        said.push_str(piece.split_once('>').map_or(piece, |(_, rest)| rest));
    }
    said
}

pub(super) fn cells_of_html(figure: &str) -> Rows {
    let body = figure
        .split("<tbody>")
        .nth(1)
        .unwrap()
        .split("</tbody>")
        .next()
        .unwrap();
    let row = |row: &str| {
        let marked = row.replace("</th>", "\u{1}").replace("</td>", "\u{1}");
        let mut cells: Vec<String> = marked
            .split('\u{1}')
            .map(|cell| words(cell).trim().to_owned())
            .collect();
        cells.pop();
        cells
    };
    body.split("<tr>").skip(1).map(row).collect()
}

pub(super) fn cells_of_csv(csv: &str) -> Rows {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}

pub(super) fn written(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(words) => words.clone(),
        serde_json::Value::Object(one) => one.values().map(written).collect(),
        other => other.to_string(),
    }
}

pub(super) fn cells_of_json(rows: &serde_json::Value) -> Rows {
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| row.as_array().unwrap().iter().map(written).collect())
        .collect()
}

pub(super) fn cells_of_parquet(bytes: &[u8]) -> Rows {
    let mut table = parquet_table::Table::open(Cursor::new(bytes)).unwrap();
    let every: Vec<usize> = (0..table.columns().len()).collect();
    let mut rows = Rows::new();
    let read = table.read(&every, |row| {
        let cell = |cell: &Cell<'_>| match cell {
            Cell::Nothing => String::new(),
            Cell::Text(words) => (*words).to_owned(),
            Cell::Whole(number) => number.to_string(),
            Cell::Real(number) => number.to_string(),
            other => unreachable!("{other:?} is neither a word nor a number"),
        };
        rows.push(row.cells.iter().map(cell).collect());
        Ok::<(), parquet_table::Error>(())
    });
    read.unwrap();
    rows
}

/// The tables anywhere in what a publication keeps: rows that have a name and cells.
pub(super) fn tables_in(value: &serde_json::Value, found: &mut Vec<Rows>) {
    match value {
        serde_json::Value::Array(all) => all.iter().for_each(|one| tables_in(one, found)),
        serde_json::Value::Object(one) => {
            for (key, value) in one {
                let rows = value.as_array().filter(|rows| key == "rows" && !rows.is_empty());
                match rows {
                    Some(rows) => found.push(
                        rows.iter()
                            .map(|row| {
                                let cells = row["cells"].as_array().unwrap().iter().map(written);
                                std::iter::once(written(&row["name"])).chain(cells).collect()
                            })
                            .collect(),
                    ),
                    None => tables_in(value, found),
                }
            }
        }
        _ => {}
    }
}

/// The figures that stand in a text.
pub(super) fn numbers(text: &str) -> BTreeSet<String> {
    text.split(|letter: char| !letter.is_ascii_digit())
        .filter(|number| !number.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A whole number as people write it; nothing where there is none.
pub(super) fn digits(text: &str) -> Option<u64> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.parse().ok()
}
