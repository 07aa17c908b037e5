//! Somebody puts everything that is said of jobs together: files, columns, pages, pictures, portraits.

use std::collections::BTreeMap;
use std::io::Cursor;

use parquet_table::Cell;
use statistics::secrecy::Stranger;

use super::employment::{SEATS, load};
use super::fine;
use crate::features::directory::import::load_demonstration;
use crate::features::observatory::ledger::Stock;
use crate::features::observatory::publish;
use crate::testing::TestApp;

/// The bounds of a place or theme, by cut and key; nothing where they are withheld.
type Said = BTreeMap<(String, String), Option<(u64, u64)>>;

/// What the file for programs says of an indicator.
async fn said(test: &TestApp) -> Said {
    let all = test.get("/data/indicators.json").await.json();
    let indicators = all["indicators"].as_array().unwrap();
    let jobs = indicators.iter().find(|one| one["indicator"] == "jobs").unwrap();
    let mut said = Said::new();
    // How many employers are of each size is a count of them: their jobs are told of no size.
    let values = jobs["values"].as_array().unwrap().iter();
    for value in values.filter(|value| value["cut"] != "size") {
        let words = |name: &str| value[name].as_str().unwrap().to_owned();
        let bounds = value["low"].as_u64().zip(value["high"].as_u64());
        assert!(
            value["withheld"] == false || bounds.is_none() && value["value"].is_null(),
            "{value}"
        );
        // What nobody knows is not withheld and says nothing.
        if bounds.is_some() || value["withheld"] == true {
            said.insert((words("cut"), words("key")), bounds);
        }
    }
    said
}

fn has_figure(text: &str) -> bool {
    text.contains(|letter: char| letter.is_ascii_digit())
}

/// The same in the other files: where one withholds, none says.
async fn agree(test: &TestApp, said: &Said) {
    let csv = test.get("/data/indicators.csv").await.body;
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let head: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let place = |name: &str| head.iter().position(|one| one == name).unwrap();
    let columns = test.get("/data/indicators.parquet").await.bytes;
    let mut table = parquet_table::Table::open(Cursor::new(&columns)).unwrap();
    let wanted: Vec<usize> = ["indicator", "cut", "key", "value", "low", "high"]
        .iter()
        .map(|name| table.columns().iter().position(|one| one == name).unwrap())
        .collect();
    let mut rows: Vec<Vec<String>> = reader
        .records()
        .map(|row| {
            let row = row.unwrap();
            ["indicator", "cut", "key", "value", "low", "high"]
                .map(|name| row[place(name)].to_owned())
                .to_vec()
        })
        .collect();
    let read = table.read(&wanted, |row| {
        let cell = |cell: &Cell<'_>| match cell {
            Cell::Text(words) => (*words).to_owned(),
            Cell::Whole(number) => number.to_string(),
            Cell::Real(number) => number.to_string(),
            _ => String::new(),
        };
        rows.push(row.cells.iter().map(cell).collect());
        Ok::<(), parquet_table::Error>(())
    });
    read.unwrap();
    let mut looked = 0;
    for row in rows.iter().filter(|row| row[0] == "jobs" && row[1] != "size") {
        match said.get(&(row[1].clone(), row[2].clone())) {
            Some(Some((low, high))) => assert_eq!(
                (&row[4], &row[5]),
                (&low.to_string(), &high.to_string()),
                "{row:?}"
            ),
            Some(None) | None => assert!(row[3..].iter().all(String::is_empty), "{row:?}"),
        }
        looked += 1;
    }
    assert!(looked > 300, "{looked}");
}

/// The pages, with their tables, pictures and files, and the portraits of places that are withheld.
async fn shown(test: &TestApp, said: &Said) {
    for lang in ["fr", "nl", "en"] {
        let page = format!("/{lang}/observatory/indicators/jobs");
        let whole = fine(&test.get(&page).await);
        let mut hidden = 0;
        for cut in ["commune", "theme"] {
            let csv = test.get(&format!("{page}/figures/{cut}.csv")).await.body;
            let json = test.get(&format!("{page}/figures/{cut}.json")).await.json();
            let mut reader = csv::Reader::from_reader(csv.as_bytes());
            let start = whole
                .find(&format!("<figure class=\"figure\" id=\"{cut}\""))
                .unwrap();
            let figure = whole[start..].split("</figure>").next().unwrap();
            let body = figure.split("<tbody>").nth(1).unwrap();
            let html: Vec<&str> = body.split("<tr>").skip(1).collect();
            let rows = json["rows"].as_array().unwrap();
            for ((row, json), html) in reader.records().zip(rows).zip(&html) {
                let row = row.unwrap();
                let name = &row[0];
                let withheld = !has_figure(&row[1]) && !row[1].is_empty();
                hidden += usize::from(withheld && said.values().any(Option::is_none));
                let cells: Vec<&str> = html.split("<td class=\"num\">").skip(1).collect();
                let of_json = |at: usize| json[at].to_string();
                for at in [1, 2] {
                    let cell = cells[at - 1].split("</td>").next().unwrap();
                    assert_eq!(has_figure(&row[at]), has_figure(cell), "{name}: {row:?} {html}");
                    assert_eq!(
                        has_figure(&row[at]),
                        has_figure(&of_json(at)),
                        "{name}: {row:?} {json}"
                    );
                }
            }
        }
        let kept = said.iter().filter(|(_, bounds)| bounds.is_none()).count();
        assert!(
            hidden >= kept.saturating_sub(1),
            "{hidden} of {kept} are hidden on the page"
        );
    }
    let withheld = said
        .iter()
        .filter(|((cut, _), bounds)| cut == "commune" && bounds.is_none());
    for ((_, code), _) in withheld.take(3) {
        for address in [
            format!("/en/observatory/indicators/jobs?place={code}"),
            format!("/en/observatory/portraits/communes/{code}"),
        ] {
            assert!(fine(&test.get(&address).await).contains("not told"), "{address}");
        }
    }
}

#[tokio::test]
async fn everything_said_of_jobs_put_together_tells_on_no_employer() {
    let test = TestApp::empty().await;
    load_demonstration(&test.app, Some(4_000), true).await.unwrap();
    publish(&test.app).await.unwrap();
    let said = said(&test).await;
    agree(&test, &said).await;
    shown(&test, &said).await;

    // Who employs, where and for what, is public; each place and theme is an unknown number of jobs.
    let stock = Stock::read(&test.app).await.unwrap();
    let employers = &stock.employers.by_indicator["jobs"].employers;
    let (communes, themes) = (&test.app.territory.communes, &test.app.territory.themes);
    let mut truth: BTreeMap<(&str, &str), (f64, u64)> = BTreeMap::new();
    for one in employers {
        let theme = themes
            .get(usize::from(one.theme))
            .map_or("-", |theme| theme.slug.as_str());
        let both = truth
            .entry((&communes[usize::from(one.commune)].code, theme))
            .or_default();
        *both = (both.0 + f64::from(one.staff.employees().0), both.1 + 1);
    }
    let unknown = |besides: Option<&str>| {
        let mut stranger = Stranger::default();
        let places: BTreeMap<(&str, &str), usize> =
            truth.keys().map(|both| (*both, stranger.unknown())).collect();
        for ((cut, key), bounds) in &said {
            let of = |both: &(&str, &str)| match cut.as_str() {
                "commune" => both.0 == key,
                "theme" => both.1 == key,
                _ => true,
            };
            let terms: Vec<(usize, f64)> = places
                .iter()
                .filter(|(both, _)| of(both))
                .map(|(_, at)| (*at, 1.0))
                .collect();
            let own = |both: &&(&str, &str)| of(both);
            let sum: f64 = truth.keys().filter(own).map(|both| truth[both].0).sum();
            match bounds {
                _ if terms.is_empty() => {}
                Some((low, _)) => {
                    assert!(
                        (*low as f64 - sum).abs() < 0.5,
                        "{cut} {key}: {low} is told of {sum}"
                    );
                    stranger.hears(&terms, sum, sum);
                }
                // What would be told without more care: all but one.
                None if besides.is_some_and(|besides| cut == "commune" && key != besides) => {
                    stranger.hears(&terms, sum, sum);
                }
                None => {}
            }
        }
        (stranger, places)
    };
    let few = |code: &str| {
        truth
            .iter()
            .filter(|(both, _)| both.0 == code)
            .map(|(_, (_, units))| units)
            .sum::<u64>()
    };
    let withheld: Vec<&str> = said
        .iter()
        .filter(|((cut, key), bounds)| cut == "commune" && bounds.is_none() && few(key) > 0)
        .map(|((_, key), _)| key.as_str())
        .collect();
    assert!(withheld.len() > 5, "{withheld:?}");
    let (stranger, places) = unknown(None);
    let of = |code: &str| -> Vec<(usize, f64)> {
        places
            .iter()
            .filter(|(both, _)| both.0 == code)
            .map(|(_, at)| (*at, 1.0))
            .collect()
    };
    let is_read = |stranger: &Stranger, terms: &[(usize, f64)], jobs: f64| {
        let (low, high) = stranger.between(terms).unwrap();
        assert!(
            low <= jobs + 0.01 && high.is_none_or(|high| jobs <= high + 0.01),
            "misread: {low} {jobs} {high:?}"
        );
        jobs - low < 0.01 && high.is_some_and(|high| high - jobs < 0.01)
    };
    let jobs = |code: &str| {
        truth
            .iter()
            .filter(|(both, _)| both.0 == code)
            .map(|(_, (jobs, _))| jobs)
            .sum::<f64>()
    };
    for code in withheld.iter().take(20) {
        assert!(!is_read(&stranger, &of(code), jobs(code)), "{code} is read");
    }
    // Nor whoever is alone in a theme of a place of which jobs are told.
    let alone = truth.iter().filter(|(_, (_, units))| *units < 3);
    for (both, (jobs, _)) in alone.take(40) {
        assert!(
            !is_read(&stranger, &[(places[both], 1.0)], *jobs),
            "{both:?} is read"
        );
    }
    // The same reads a place where the others are not hidden with it.
    let (naive, _) = unknown(Some(withheld[0]));
    assert!(is_read(&naive, &of(withheld[0]), jobs(withheld[0])));

    // The first official file takes all of this away: real sums are held against no fictitious ones.
    load(&test, &SEATS).await;
    assert_eq!(
        test.text("select cast(count(*) as text) from employment_told")
            .await,
        "0"
    );
    let page = fine(&test.get("/en/observatory/indicators/jobs").await);
    assert!(page.contains("59 to 115 jobs"), "{page}");
    test.close().await;
}
