//! Every way in which what is published of a survey reaches somebody, each read as its reader would: files, columns,
//! pages in three languages, pictures, and what a publication takes of it, on its page, in its files and on paper.
#![expect(
    clippy::cast_precision_loss,
    reason = "numbers of organisations, and parts of a unit"
)]

use std::collections::{BTreeMap, BTreeSet};

use super::reading::{
    Rows, cells_of_csv, cells_of_html, cells_of_json, cells_of_parquet, digits, figure, numbers, tables_in,
    words,
};
use crate::features::capacities::{self, Capacity, Granted};
use crate::features::directory::Organisation;
use crate::features::surveys::document::Document;
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::shared::i18n::{Lang, typeset};
use crate::testing::TestApp;

/// How many gave an answer, by question, answer and class (empty: all), wherever it is said.
pub(super) type Heard = BTreeMap<(String, String, String), u64>;

/// Reads everything; what is hidden is nowhere written with a figure in it.
pub(super) async fn everywhere(
    test: &TestApp,
    page: &str,
    document: &Document,
    maker: &Organisation,
) -> Heard {
    let mut heard = Heard::new();
    results(test, page, &mut heard).await;
    amounts(test, page, document).await;
    let mut tables = 0;
    for table in &document.out.tables {
        let name = &table.key;
        let by_class = format!("{name}-by-class");
        let named: [(&str, Listen); 2] = [(name, listen), (&by_class, listen_by_class)];
        let shares = table.lines.iter().flat_map(|line| &line.share.by_class);
        let apart = document.out.classes.len() > 1 && shares.flatten().next().is_some();
        let first = test.get(&format!("{page}/figures/{name}.csv")).await;
        if first.status == 404 {
            continue;
        }
        for (figure_name, listen) in named {
            let first = test.get(&format!("{page}/figures/{figure_name}.csv")).await;
            assert_eq!(first.status == 200, figure_name == name || apart, "{figure_name}");
            if first.status == 404 {
                continue;
            }
            for lang in ["fr", "nl", "en"] {
                let at = page.replace("/en/", &format!("/{lang}/"));
                let file = async |extension: &str| {
                    test.get(&format!("{at}/figures/{figure_name}.{extension}")).await
                };
                let whole = test.get(&at).await.body;
                let shown = figure(&whole, figure_name);
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
                // A picture, and the sentences around a table, say no number but those of its lines and heads, of the question
                // they answer, how many answered it, and the ninety-five of a hundred that an interval holds.
                let known = numbers(&words(shown.split("<thead>").nth(1).unwrap()));
                let picture = words(&file("svg").await.body);
                let around = words(shown.split("<details").next().unwrap());
                let besides = numbers(&format!(
                    "95 {page} {} {} {}",
                    put(document, name),
                    document.out.report.answered,
                    asked(document, name),
                ));
                for said in numbers(&picture).union(&numbers(&around)) {
                    assert!(
                        known.contains(said) || besides.contains(said),
                        "{said} is around the table of {figure_name} and not in it: {picture} {around}"
                    );
                }
                // Wherever a picture goes, it says what was asked.
                let title = crate::testing::page::unescaped(&picture);
                assert!(title.contains(&asked_in(document, name, lang)), "{picture}");
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

/// What a question asks, in every language.
fn asked(document: &Document, name: &str) -> String {
    let question = document.content.question(name).unwrap();
    Lang::ALL.map(|lang| question.words.get(lang).0).join(" ")
}

/// The first words of what a question asks, as they fit into a line of a picture.
fn asked_in(document: &Document, name: &str, lang: &str) -> String {
    let question = document.content.question(name).unwrap();
    let lang = Lang::ALL.into_iter().find(|one| one.code() == lang).unwrap();
    let (asked, lang) = question.words.get(lang);
    let asked = typeset(lang, asked);
    asked.split(' ').take(3).collect::<Vec<_>>().join(" ")
}

/// How the rows of a table are heard.
type Listen = fn(&Document, &str, &Rows, &mut Heard);

/// The table of a question by class: class, answer, share, interval; the last two are both said, or neither is.
fn listen_by_class(document: &Document, name: &str, rows: &Rows, _: &mut Heard) {
    let mut tables = document.out.tables.iter();
    let table = tables.find(|table| table.key == name).unwrap();
    let told = table.lines.iter().flat_map(|line| &line.share.by_class);
    let told: Vec<bool> = told.map(Option::is_some).collect();
    assert_eq!(rows.len(), told.len(), "{name}: {rows:?}");
    for (row, told) in rows.iter().zip(told) {
        let said: Vec<bool> = row[2..].iter().map(|cell| !numbers(cell).is_empty()).collect();
        assert_eq!(
            said,
            [told, told],
            "{name}: {row:?} hides what is told, or says what is withheld"
        );
    }
}

/// The table of a question as a figure shows it: answer, how many, share, interval.
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
        assert_eq!(row.len(), 4, "{name}: {row:?} says more than the table of all");
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

/// The files of what numbers come to: what is published, in the unit of the question, and nothing of what is withheld.
async fn amounts(test: &TestApp, page: &str, document: &Document) {
    let csv = cells_of_csv(&test.get(&format!("{page}/data/amounts.csv")).await.body);
    let json = test.get(&format!("{page}/data/amounts.json")).await.json();
    let parquet = cells_of_parquet(&test.get(&format!("{page}/data/amounts.parquet")).await.bytes);
    let objects = json["amounts"].as_array().unwrap();
    assert_eq!([csv.len(), csv.len()], [objects.len(), parquet.len()]);
    let mut withheld = 0;
    for ((row, object), columns) in csv.iter().zip(objects).zip(&parquet) {
        assert_eq!((row.len(), &row[..4]), (13, &columns[..4]));
        let table = document
            .out
            .tables
            .iter()
            .find(|table| table.key == row[0])
            .unwrap();
        let amount = match row[1].as_str() {
            "" => table.amounts.whole,
            class => table.amounts.by_class[class.parse::<usize>().unwrap()],
        };
        let Some(amount) = amount else {
            assert!(
                row[2] == "true" && [&row[3..], &columns[3..]].concat().concat().is_empty(),
                "{row:?}"
            );
            assert!(object["total"].is_null() && object["units"].is_null(), "{object}");
            withheld += 1;
            continue;
        };
        let question = document.content.question(&row[0]).unwrap();
        let parts = question.parts() as f64;
        let [total, mean, median] = [amount.total, amount.mean, amount.median];
        let published = [
            (Some(amount.units as f64 * parts), 3),
            (Some(total.value), 4),
            (total.low, 5),
            (total.high, 6),
            (Some(mean.value), 7),
            (mean.low, 8),
            (mean.high, 9),
            (Some(median.value), 10),
            (median.low, 11),
            (median.high, 12),
        ];
        assert_eq!(row[2], "false");
        for (published, place) in published {
            for cells in [row, columns] {
                let said: Option<f64> = cells[place].parse().ok();
                let same = match (said, published) {
                    (Some(said), Some(published)) => {
                        (said * parts - published).abs() <= 1e-6 * published.abs()
                    }
                    (said, published) => said.is_none() && published.is_none(),
                };
                assert!(same, "{cells:?} [{place}]: {published:?}");
            }
        }
    }
    assert!(withheld > 0, "{csv:?}");
}

/// A publication takes three figures: one as it is today, one that follows, and one that hides some of its cells.
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
    // The last one hides some of its cells.
    let hides = format!("{}-by-class", named[0]);
    for (version, (name, way)) in [
        ("2", (named[0], "stays")),
        ("3", (named[1], "follows")),
        ("4", (hides.as_str(), "stays")),
    ] {
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
        &[("version", "5"), ("act", "ask")],
    )
    .await;
    sent(
        &reader,
        &format!("{at}/write"),
        &[("version", "6"), ("act", "agree")],
    )
    .await;

    let first = format!("{at}/versions/1");
    let kept = test.get(&format!("{first}/files/publication.json")).await.json();
    let sections = kept["content"]["sections"].as_array().unwrap().clone();
    let mut taken = Vec::new();
    tables_in(&kept, &mut taken);
    assert!(taken.len() >= named.len(), "{kept}");
    let mut tables = document.out.tables.iter();
    let hiding = tables.find(|table| table.key == named[0]).unwrap();
    let lines_by_class: usize = hiding.lines.iter().map(|line| line.share.by_class.len()).sum();
    for rows in &taken {
        if rows.len() == lines_by_class {
            listen_by_class(document, named[0], rows, heard);
            continue;
        }
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
