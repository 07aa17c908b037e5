//! Every way in which what is published of a survey reaches somebody, each read as its reader would: files, columns,
//! pages in three languages, pictures, and what a publication takes of it, on its page, in its files and on paper.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use parquet_table::Cell;

use crate::features::capacities::{self, Capacity, Granted};
use crate::features::directory::Organisation;
use crate::features::surveys::document::Document;
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::testing::TestApp;

/// How many gave an answer, by question, answer and class (empty: all), wherever it is said.
pub(super) type Heard = BTreeMap<(String, String, String), u64>;
/// The rows of a table, cell by cell, as they are written.
type Rows = Vec<Vec<String>>;

/// Reads everything; what is hidden is nowhere written with a figure in it.
pub(super) async fn everywhere(
    test: &TestApp,
    page: &str,
    document: &Document,
    maker: &Organisation,
) -> Heard {
    let mut heard = Heard::new();
    results(test, page, &mut heard).await;
    let mut tables = 0;
    for table in &document.out.tables {
        let name = &table.key;
        let first = test.get(&format!("{page}/figures/{name}.csv")).await;
        if first.status == 404 {
            continue;
        }
        for lang in ["fr", "nl", "en"] {
            let at = page.replace("/en/", &format!("/{lang}/"));
            let file = async |extension: &str| test.get(&format!("{at}/figures/{name}.{extension}")).await;
            let whole = test.get(&at).await.body;
            let shown = figure(&whole, name);
            let ways = [
                cells_of_html(shown),
                cells_of_csv(&file("csv").await.body),
                cells_of_json(&file("json").await.json()["rows"]),
                cells_of_parquet(&file("parquet").await.bytes),
            ];
            for rows in &ways {
                listen(document, name, rows, &mut heard);
            }
            tables += ways.len();
            // A picture, and the sentences around a table, say no number but those of its lines, how many answered it, and
            // the ninety-five of a hundred that an interval holds.
            let known = numbers(&words(shown.split("<tbody>").nth(1).unwrap()));
            let picture = words(&file("svg").await.body);
            let around = words(shown.split("<details").next().unwrap());
            let besides = numbers(&format!(
                "95 {page} {} {}",
                put(document, name),
                document.out.report.answered
            ));
            for said in numbers(&picture).union(&numbers(&around)) {
                assert!(
                    known.contains(said) || besides.contains(said),
                    "{said} is around the table of {name} and not in it: {picture} {around}"
                );
            }
        }
        let amounts = format!("{page}/figures/{name}-total.csv");
        let amounts = test.get(&amounts).await;
        let whole = document.out.tables.iter().find(|one| one.key == *name).unwrap();
        assert_eq!(amounts.status == 200, whole.amounts.whole.is_some(), "{name}");
        if amounts.status == 200 {
            let classes = whole.amounts.by_class.iter();
            let told = std::iter::once(&whole.amounts.whole).chain(classes);
            for (row, told) in cells_of_csv(&amounts.body).iter().zip(told) {
                assert!(
                    told.is_some() || row[1..].iter().all(|cell| numbers(cell).is_empty()),
                    "{row:?}"
                );
            }
        }
    }
    assert!(tables > 30, "{tables}");
    publication(test, page, document, maker, &mut heard).await;
    heard
}

fn put(document: &Document, name: &str) -> u64 {
    let table = document.out.tables.iter().find(|table| table.key == name);
    table.and_then(|table| table.put.whole).unwrap_or_default()
}

/// The table of a question as a figure shows it: answer, how many, share, interval, then a share for each class.
fn listen(document: &Document, name: &str, rows: &Rows, heard: &mut Heard) {
    let table = document
        .out
        .tables
        .iter()
        .find(|table| table.key == name)
        .unwrap();
    assert_eq!(rows.len(), table.lines.len(), "{name}: {rows:?}");
    for (row, line) in rows.iter().zip(&table.lines) {
        if let Some(units) = digits(&row[1]) {
            heard.insert((name.to_owned(), line.key.clone(), String::new()), units);
        }
        if line.share.whole.is_none() {
            let silent = row[1..4].iter().all(|cell| numbers(cell).is_empty());
            assert!(silent, "{name}: {row:?} says what is withheld");
        }
        let classes = line
            .share
            .by_class
            .iter()
            .filter(|_| document.out.classes.len() > 1);
        for (cell, told) in row[4..].iter().zip(classes) {
            assert!(
                told.is_some() || numbers(cell).is_empty(),
                "{name}: {row:?} says what is withheld"
            );
        }
    }
}

/// The files of all results.
async fn results(test: &TestApp, page: &str, heard: &mut Heard) {
    let csv = cells_of_csv(&test.get(&format!("{page}/data/results.csv")).await.body);
    let parquet = cells_of_parquet(&test.get(&format!("{page}/data/results.parquet")).await.bytes);
    assert_eq!(csv.len(), parquet.len());
    for (row, columns) in csv.iter().zip(&parquet) {
        assert_eq!(row[..3], columns[..3]);
        for (written, column) in row[3..].iter().zip(&columns[3..]) {
            match written.as_str() {
                "withheld" => assert_eq!(column, "", "{columns:?} says what {row:?} hides"),
                written => {
                    let (written, column): (f64, f64) = (written.parse().unwrap(), column.parse().unwrap());
                    assert!((written - column).abs() < 1e-6, "{row:?} {columns:?}");
                }
            }
        }
        for units in [&row[3], &columns[3]] {
            if let Some(units) = digits(units) {
                heard.insert((row[0].clone(), row[1].clone(), row[2].clone()), units);
            }
        }
    }
}

/// A publication takes two figures: one as it is today, one that follows.
async fn publication(
    test: &TestApp,
    page: &str,
    document: &Document,
    maker: &Organisation,
    heard: &mut Heard,
) {
    let granted = Granted {
        id: chance::row(),
        organisation: maker.id,
        capacity: Capacity::Research,
        mark: None,
        starts: test.app.clock.today(),
        until: None,
    };
    let mut transaction = test.app.db.write().await.unwrap();
    capacities::grant(&mut transaction, &granted, None, 0)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    for person in ["author@example.org", "reader@example.org"] {
        test.give(person, Some(maker.id), Role::Officer).await;
    }
    let author = test.signed_in("author@example.org", true).await;
    let reader = test.signed_in("reader@example.org", true).await;
    let sent = async |who: &crate::testing::browser::Browser<'_>, to: &str, fields: &[(&str, &str)]| {
        let answer = who.post(to, fields).await;
        assert_eq!(answer.status, 303, "{to}: {}", answer.body);
        answer.header("location").to_owned()
    };
    let door = format!("/en/organisations/{}/publications", maker.slug());
    let begun = sent(
        &author,
        &door,
        &[
            ("act", "begin"),
            ("title", "What they said"),
            ("sending", "taken"),
        ],
    )
    .await;
    let at = begun.strip_suffix("/words").unwrap();
    let said = [
        ("version", "1"),
        ("title-en", "What they said"),
        ("summary-en", "Of a fictitious survey."),
        ("discussion-en", "On Monday."),
        ("authors", "A. Weaver"),
        ("theme", "sport"),
    ];
    sent(&author, &format!("{at}/words"), &said).await;
    let named = ["employs", "first-source"];
    for (version, (name, way)) in [("2", (named[0], "stays")), ("3", (named[1], "follows"))] {
        let figure = format!("{page}/figures/{name}.csv");
        let taken = [
            ("version", version),
            ("heading-en", name),
            ("text-en", "As they said."),
            ("figure", &figure),
            ("way", way),
        ];
        sent(&author, &format!("{at}/sections/new"), &taken).await;
    }
    sent(
        &author,
        &format!("{at}/write"),
        &[("version", "4"), ("act", "ask")],
    )
    .await;
    sent(
        &reader,
        &format!("{at}/write"),
        &[("version", "5"), ("act", "agree")],
    )
    .await;

    let first = format!("{at}/versions/1");
    let kept = test.get(&format!("{first}/files/publication.json")).await.json();
    let sections = kept["content"]["sections"].as_array().unwrap().clone();
    let mut taken = Vec::new();
    tables_in(&kept, &mut taken);
    assert!(taken.len() >= named.len(), "{kept}");
    for rows in &taken {
        let of = |name: &&&str| {
            let table = document
                .out
                .tables
                .iter()
                .find(|table| table.key == **name)
                .unwrap();
            table.lines.len() == rows.len()
        };
        listen(document, named.iter().find(of).unwrap(), rows, heard);
    }
    let shown = test.get(&first).await.body;
    let today = test.get(at).await.body;
    for (section, name) in sections.iter().zip(named) {
        let key = section["key"].as_str().unwrap();
        for page in [&shown, &today] {
            listen(
                document,
                name,
                &cells_of_html(figure(page, &format!("figure-{key}"))),
                heard,
            );
        }
        let file = test.get(&format!("{first}/figures/{key}.csv")).await;
        listen(document, name, &cells_of_csv(&file.body), heard);
    }
    // On paper it says that it hides, and no number is there that is not on the page.
    let paper = test.get(&format!("{first}/files/publication.pdf")).await;
    let read = lopdf::Document::load_mem(&paper.bytes).unwrap();
    let pages: Vec<u32> = read.get_pages().keys().copied().collect();
    let text = read.extract_text(&pages).unwrap();
    assert!(
        text.contains("secret") && text.contains("What they said"),
        "{text}"
    );
    let known = numbers(&shown);
    let own: BTreeSet<String> = (1..=pages.len()).map(|page| page.to_string()).collect();
    for number in numbers(&text) {
        assert!(
            known.contains(&number) || own.contains(&number),
            "{number} is on paper only: {text}"
        );
    }
}

/// A figure of a page, by its id.
fn figure<'a>(page: &'a str, id: &str) -> &'a str {
    let start = page
        .find(&format!("<figure class=\"figure\" id=\"{id}\""))
        .unwrap_or_else(|| panic!("{id}: {page}"));
    page[start..].split("</figure>").next().unwrap()
}

/// What is read of markup.
fn words(html: &str) -> String {
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

fn cells_of_html(figure: &str) -> Rows {
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

fn cells_of_csv(csv: &str) -> Rows {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}

fn written(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(words) => words.clone(),
        serde_json::Value::Object(one) => one.values().map(written).collect(),
        other => other.to_string(),
    }
}

fn cells_of_json(rows: &serde_json::Value) -> Rows {
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| row.as_array().unwrap().iter().map(written).collect())
        .collect()
}

fn cells_of_parquet(bytes: &[u8]) -> Rows {
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
fn tables_in(value: &serde_json::Value, found: &mut Vec<Rows>) {
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
fn numbers(text: &str) -> BTreeSet<String> {
    text.split(|letter: char| !letter.is_ascii_digit())
        .filter(|number| !number.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A whole number as people write it; nothing where there is none.
fn digits(text: &str) -> Option<u64> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.parse().ok()
}
