//! Somebody takes everything that a survey publishes, subtracts one thing from another, and learns nothing of anybody.

use std::collections::{BTreeMap, BTreeSet};

use surveying::Share;
use surveying::attack::{Stands, attack};

use super::everywhere::everywhere;
use super::observed::observed;
use super::{begin, fine, maker, open};
use crate::features::directory::Organisation;
use crate::features::surveys::check;
use crate::features::surveys::document::Document;
use crate::features::surveys::inviting::write_letters;
use crate::features::surveys::store::units;
use crate::features::surveys::survey::Way;
use crate::shared::authz::Role;
use crate::testing::TestApp;

/// The fewest that a cell may show.
const FEWEST: u64 = 3;

fn rows(csv: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let head = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect());
    (head, rows.collect())
}

/// Units of a question by class (empty: all) and answer; nothing where it is withheld.
type Cells = BTreeMap<String, BTreeMap<(String, String), Option<u64>>>;

fn cells(results: &str) -> Cells {
    let (_, rows) = rows(results);
    let mut cells = Cells::new();
    for row in rows {
        let units = (row[3] != "withheld").then(|| row[3].parse().unwrap());
        assert_eq!(
            units.is_none(),
            row[4] == "withheld",
            "a share tells what its number hides: {row:?}"
        );
        cells
            .entry(row[0].clone())
            .or_default()
            .insert((row[2].clone(), row[1].clone()), units);
    }
    cells
}

#[tokio::test]
async fn nothing_published_tells_on_one_organisation() {
    let test = TestApp::demonstration().await;
    let (maker, officer) = maker(&test).await;
    let page = begin(&maker, &officer).await;
    let (_, drawn) = open(&test, &officer, &page, "theme", "220").await;
    // Answers that leave cells of one and two, and one employer that has nearly all the jobs.
    let mut transaction = test.app.db.write().await.unwrap();
    let mut answered = 0_u64;
    for (at, unit) in drawn.iter().enumerate().filter(|(at, _)| at % 5 != 4) {
        let employs = if at % 4 == 0 { "yes" } else { "no" };
        let first = ["public", "fees", "activities", "gifts", "none"][at * at % 5];
        let jobs = if at == 0 {
            "9000".to_owned()
        } else {
            (1 + at % 3).to_string()
        };
        let hours = (at * 7 % 60).to_string();
        let mut said = vec![
            ("employs", employs),
            ("first-source", first),
            ("hours", hours.as_str()),
            ("wishes", "rooms years"),
        ];
        if employs == "yes" {
            said.extend([
                ("jobs", jobs.as_str()),
                ("calls", if at % 8 == 0 { "yes" } else { "no" }),
                ("public-share", "50-80"),
            ]);
        }
        if at % 8 == 0 {
            said.push(("calls-main", "yes"));
        }
        for (question, value) in said {
            units::answer(&mut transaction, unit.id, (question, value), 1)
                .await
                .unwrap();
        }
        units::given(&mut transaction, unit.id, (Way::Paper, None), 1)
            .await
            .unwrap();
        answered += 1;
    }
    transaction.commit().await.unwrap();
    let chair = drawn[0].organisation.unwrap();
    test.give("chair@example.org", Some(chair), Role::Representative)
        .await;

    let run = format!("{page}/run");
    assert_eq!(
        officer
            .post(&run, &[("version", "4"), ("act", "close")])
            .await
            .status,
        303
    );
    fine(&officer.get(&run).await);
    let silent = officer.post(&run, &[("version", "5"), ("act", "publish")]).await;
    assert_eq!(silent.status, 422, "results are given back somewhere");
    let told = [
        ("version", "5"),
        ("act", "publish"),
        ("discussion-fr", "a"),
        ("discussion-nl", "b"),
        ("discussion-en", "On Monday"),
    ];
    let published = officer.post(&run, &told).await;
    assert_eq!(published.status, 303, "{}", published.body);
    write_letters(&test.app).await.unwrap();
    assert_eq!(
        test.letters("chair@example.org").await.len(),
        1,
        "whoever answered is written to"
    );
    for lang in ["fr", "nl", "en"] {
        fine(&test.get(&page.replace("/en/", &format!("/{lang}/"))).await);
    }
    let shown = test.get(&page).await;
    assert!(shown.body.contains("other perimeter, other method") && shown.body.contains("On Monday"));

    let results = test.get(&format!("{page}/data/results.csv")).await.body;
    let cells = cells(&results);
    let answers = test.get(&format!("{page}/data/answers.csv")).await.body;
    let (head, people) = rows(&answers);
    assert_eq!(people.len() as u64, answered);
    let document = test.get(&format!("{page}/data/results.json")).await.json();
    assert!(
        document["plan"]["drawn_with"].is_null() && !shown.body.contains("Seed"),
        "with the seed anybody could say who was drawn"
    );
    let sizes = document["out"]["classes"].as_array().unwrap();
    let in_class = |class: &str| {
        sizes[class.parse::<usize>().unwrap()]["answered"]
            .as_u64()
            .unwrap()
    };
    let classes: BTreeSet<String> = (0..sizes.len()).map(|class| class.to_string()).collect();
    assert!(
        classes.iter().all(|class| in_class(class) >= 5),
        "classes hold enough"
    );
    let withheld = cells
        .values()
        .flat_map(BTreeMap::values)
        .filter(|units| units.is_none())
        .count();
    assert!(
        withheld > 10,
        "something had to be hidden, or this proves nothing"
    );

    put_together(&test, &page, &maker).await;

    // Each cell by itself, and what is left of each line once the shown cells are taken from its sum.
    let several: BTreeSet<&str> = head
        .iter()
        .filter_map(|column| column.split_once('.').map(|(question, _)| question))
        .collect();
    for (question, cells) in &cells {
        for ((class, answer), units) in cells {
            assert!(
                !matches!(units, Some(1 | 2)),
                "{question} {answer} {class}: {units:?}"
            );
        }
        if several.contains(question.as_str()) {
            continue;
        }
        let unconditional =
            ["employs", "first-source", "hours", "reach", "ties", "volunteers"].contains(&question.as_str());
        for class in classes.iter().filter(|_| unconditional) {
            let line: Vec<&Option<u64>> = cells
                .iter()
                .filter(|((of, _), _)| of == class)
                .map(|(_, units)| units)
                .collect();
            let hidden = line.iter().filter(|units| units.is_none()).count();
            let shown: u64 = line.iter().filter_map(|units| **units).sum();
            let rest = in_class(class) - shown;
            assert!(
                line.is_empty() || hidden == 0 && rest == 0 || hidden > 1 && rest >= FEWEST,
                "{question} {class}: {rest} in {hidden}"
            );
        }
        let answers: BTreeSet<&String> = cells.keys().map(|(_, answer)| answer).collect();
        for answer in answers {
            let Some(whole) = cells[&(String::new(), answer.clone())] else {
                continue;
            };
            let of_class = cells
                .iter()
                .filter(|((class, of), _)| !class.is_empty() && of == answer);
            let (mut hidden, mut rest) = (0, whole);
            for (_, units) in of_class {
                match units {
                    Some(units) => rest -= units,
                    None => hidden += 1,
                }
            }
            assert!(
                rest == 0 || hidden > 0 && rest >= FEWEST,
                "{question} {answer}: {rest} in {hidden}"
            );
        }
    }
    // Whoever knows everything but one thing of somebody finds nobody alone: every line, read whole, is that of several.
    let mut alike: BTreeMap<&Vec<String>, u64> = BTreeMap::new();
    for row in &people {
        *alike.entry(row).or_default() += 1;
    }
    assert!(alike.values().all(|units| *units >= FEWEST), "{alike:?}");
    // Shares are no finer than what the tables say: weights can be worked out from how the sample was drawn.
    let (_, shares) = rows(&results);
    for share in shares
        .iter()
        .flat_map(|row| &row[4..])
        .filter(|share| *share != "withheld")
    {
        let thousandths = share.parse::<f64>().unwrap() * 1_000.0;
        assert!((thousandths - thousandths.round()).abs() < 1e-6, "{share}");
    }
    // What one employer has nearly alone is not summed up; figures say what the results say.
    let jobs = document["out"]["tables"]
        .as_array()
        .unwrap()
        .iter()
        .find(|table| table["key"] == "jobs")
        .unwrap();
    assert!(jobs["amounts"]["whole"].is_null(), "{jobs}");
    let figure = test.get(&format!("{page}/figures/employs.csv")).await;
    assert_eq!(figure.status, 200);
    let (_, lines) = rows(&figure.body);
    let yes = lines.iter().find(|line| line[0] == "Yes").unwrap();
    assert_eq!(
        yes[1].parse().ok(),
        cells["employs"][&(String::new(), "yes".to_owned())]
    );
    fine_file(&test, &format!("{page}/data/dictionary.csv")).await;
    // The same answers, and what their columns mean, in the other formats.
    for (name, of) in [("answers", people.len()), ("dictionary", 0)] {
        let csv = test.get(&format!("{page}/data/{name}.csv")).await.body;
        let (head, lines) = rows(&csv);
        assert!(lines.len() >= of.max(1), "{csv}");
        let json = test.get(&format!("{page}/data/{name}.json")).await.json();
        let objects = json[name].as_array().unwrap();
        assert_eq!(objects.len(), lines.len());
        for (object, line) in objects.iter().zip(&lines) {
            for (column, said) in head.iter().zip(line) {
                let told = &object[column.as_str()];
                let told = told.as_str().map_or_else(|| told.to_string(), str::to_owned);
                let same = told == *said || told.parse::<f64>().is_ok_and(|told| said.parse() == Ok(told));
                assert!(same, "{column}: {told} {said}");
            }
        }
        let columns = test.get(&format!("{page}/data/{name}.parquet")).await.bytes;
        let table = parquet_table::Table::open(std::io::Cursor::new(columns)).unwrap();
        assert_eq!((table.columns(), table.rows() as usize), (&head[..], lines.len()));
        assert_eq!(test.get(&format!("{page}/data/{name}.xml")).await.status, 404);
    }
    assert_eq!(test.get(&format!("{page}/data/amounts.xml")).await.status, 404);
    for gone in ["more.csv", "jobs-total.csv", "none.csv"] {
        assert_eq!(
            test.get(&format!("{page}/figures/{gone}")).await.status,
            404,
            "{gone}"
        );
    }

    // The same in columns; in the catalogue of open data; and the answers give it again, until one is altered.
    let columns = test.get(&format!("{page}/data/results.parquet")).await;
    let table = parquet_table::Table::open(std::io::Cursor::new(&columns.bytes)).unwrap();
    assert_eq!(table.rows() as usize, shares_of(&results));
    let catalogue = test.get("/data/catalog.jsonld").await;
    assert!(
        catalogue.body.contains(&format!("{page}/data/results.parquet")),
        "{}",
        catalogue.body
    );
    let checked = check(&test.app).await.unwrap();
    assert!(checked.values as usize > shares_of(&results) && checked.forgotten == 0);
    assert_eq!(checked.different, []);
    test.sql("update survey_answer set value = 'no' where question = 'employs' and value = 'yes'")
        .await;
    let altered = check(&test.app).await.unwrap();
    assert!(
        altered
            .different
            .iter()
            .any(|one| one.value.contains("/employs/yes/")),
        "{altered:?}"
    );

    // A year later nobody knows who answered what, and what was published stays.
    let mut transaction = test.app.db.write().await.unwrap();
    let later = test.app.clock.now().as_second() + 1;
    assert!(
        crate::features::surveys::forget_before(&mut transaction, later)
            .await
            .unwrap()
            > 0
    );
    transaction.commit().await.unwrap();
    let left = test
        .text("select cast(count(*) as text) from survey_answer")
        .await;
    let known = test
        .text("select cast(count(organisation_id) as text) from survey_unit")
        .await;
    assert_eq!((left.as_str(), known.as_str()), ("0", "0"));
    assert_eq!(test.get(&format!("{page}/data/results.csv")).await.body, results);
    let forgotten = check(&test.app).await.unwrap();
    assert_eq!(
        (forgotten.values, forgotten.forgotten, forgotten.different),
        (0, 1, Vec::new())
    );
    test.close().await;
}

/// Everything that is published, put together as `docs/secrecy.md` says, gives away no number that is withheld. That the
/// same attack reads what is not protected is proved on invented territories (`surveying::attack`).
async fn put_together(test: &TestApp, page: &str, maker: &Organisation) {
    let given = test.get(&format!("{page}/data/results.json")).await.body;
    let mut document: Document = serde_json::from_str(&given).unwrap();
    let file = test.get(&format!("{page}/data/results.csv")).await.body;
    assert_eq!(
        document.csv().unwrap(),
        file,
        "one file says what the other hides"
    );
    // Whatever any other way says besides is put with it; there must be nothing.
    let heard = everywhere(test, page, &document, maker).await;
    assert!(heard.len() > 40, "{heard:?}");
    let looked = observed(test, &document).await;
    assert!(looked > 7, "the Observatory says {looked} values of it");
    let mut besides = Vec::new();
    for table in &mut document.out.tables {
        for line in &mut table.lines {
            let shares = std::iter::once((String::new(), &mut line.share.whole));
            let by_class = line.share.by_class.iter_mut().enumerate();
            for (class, share) in shares.chain(by_class.map(|(class, share)| (class.to_string(), share))) {
                let at = (table.key.clone(), line.key.clone(), class);
                match (heard.get(&at), &share) {
                    (Some(units), Some(share)) => assert_eq!(*units, share.units, "{at:?}"),
                    (Some(units), None) => {
                        besides.push(at);
                        *share = Some(Share {
                            units: *units,
                            value: 0.0,
                            low: 0.0,
                            high: 1.0,
                        });
                    }
                    (None, _) => {}
                }
            }
        }
    }
    assert_eq!(besides, [], "some way says what the results withhold");
    // The least and the greatest weight are published, to two decimals.
    let report = &document.out.report;
    let between: Stands = (report.least - 0.005, report.greatest + 0.005);
    let stands = vec![between; document.out.classes.len()];
    let asked = document.content.asked();
    let found = attack(&asked, &document.out, &stands).unwrap();
    assert!(found.figures > 100 && found.counts.len() > 20, "{found:?}");
    assert_eq!(found.read(FEWEST), Vec::<&surveying::attack::Learned>::new());
}

fn shares_of(results: &str) -> usize {
    rows(results).1.len()
}

async fn fine_file(test: &TestApp, address: &str) {
    let file = test.get(address).await;
    assert!(file.status == 200 && !file.body.contains('⟦'), "{}", file.body);
    assert!(file.body.contains("For how many organisations"));
}
