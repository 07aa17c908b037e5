//! How well the search puts first what people look for: nDCG@10 over judged queries, on the whole
//! demonstration register, asked through the machine interface as anybody would.
//!
//! `cargo run --release --example relevance` prints the table; `--floor 0.85` ends in failure when
//! the mean falls below. What is asked, and what is worth finding, is in `queries.toml`; how that was
//! judged, in `README.md`.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a measure is read at the terminal"
)]

use std::collections::{BTreeMap, HashMap};
use std::process::ExitCode;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use tisserand::features;
use tisserand::features::directory::import::load_demonstration;
use tisserand::shared::app::App;
use tisserand::shared::config::Config;
use tisserand::shared::web::serve_through;
use tower::ServiceExt;

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Results that a person looks at.
const LOOKED_AT: usize = 10;

/// The file of judged queries.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Judgements {
    query: Vec<Judged>,
}

/// A query and what is worth finding.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Judged {
    /// `names themes needs places typing dutch`.
    group: String,
    /// What is typed.
    q: String,
    /// What the person wants, in words.
    need: String,
    /// The first criterion that an organisation meets gives its grade; none, nought.
    grades: Vec<Criterion>,
}

/// What an organisation must be to deserve a grade: every line that is given.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Criterion {
    /// 3: just that; 2: would help; 1: is close.
    grade: u32,
    /// Each of these is in its name, at the beginning of a word; `a|b`: one or the other.
    #[serde(default)]
    name: Vec<String>,
    /// The same, in its name or purpose.
    #[serde(default)]
    text: Vec<String>,
    /// It has one of these themes.
    #[serde(default)]
    theme: Vec<String>,
    /// It has its seat in one of these communes.
    #[serde(default)]
    commune: Vec<String>,
}

/// An organisation as the interface gives it.
#[derive(Deserialize)]
struct Organisation {
    id: String,
    name: String,
    purpose: Option<String>,
    commune: Option<Commune>,
    themes: Vec<String>,
}

#[derive(Deserialize)]
struct Commune {
    code: String,
}

/// What a criterion looks at.
struct Seen {
    name: String,
    text: String,
    commune: String,
    themes: Vec<String>,
}

#[derive(Deserialize)]
struct Page {
    items: Vec<Organisation>,
}

impl Criterion {
    fn is_met(&self, seen: &Seen) -> bool {
        self.name.iter().all(|word| holds(&seen.name, word))
            && self.text.iter().all(|word| holds(&seen.text, word))
            && (self.theme.is_empty() || self.theme.iter().any(|theme| seen.themes.contains(theme)))
            && (self.commune.is_empty() || self.commune.contains(&seen.commune))
    }
}

/// Whether a text has a word that begins so, whatever the accents and capitals.
fn holds(text: &str, words: &str) -> bool {
    words
        .split('|')
        .any(|word| text.contains(&format!(" {}", territory::folded(word))))
}

impl Judged {
    fn grade(&self, seen: &Seen) -> u32 {
        self.grades
            .iter()
            .find(|criterion| criterion.is_met(seen))
            .map_or(0, |criterion| criterion.grade)
    }
}

/// Discounted cumulative gain (Järvelin and Kekäläinen, with the exponential gain of Burges).
fn gain(grades: &[u32]) -> f64 {
    grades
        .iter()
        .zip(2_u32..)
        .map(|(grade, rank)| f64::from(2_u32.pow(*grade) - 1) / f64::from(rank).log2())
        .sum()
}

/// What of the best possible gain a list of grades brings; the best is made of `all` that exist.
fn ndcg(found: &[u32], mut all: Vec<u32>) -> f64 {
    all.sort_unstable_by(|one, other| other.cmp(one));
    all.truncate(LOOKED_AT);
    gain(found) / gain(&all)
}

#[tokio::main]
async fn main() -> ExitCode {
    match measure().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("relevance: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints the table; false when the mean is below the floor that was asked.
async fn measure() -> Result<bool, Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let floor: f64 = match arguments.as_slice() {
        [] => 0.0,
        [option, value] if option == "--floor" => value.parse()?,
        _ => return Err("usage: relevance [--floor MEAN]".into()),
    };
    let judgements: Judgements = toml::from_str(include_str!("queries.toml"))?;
    let folder = tempfile::tempdir()?;
    let config = Config {
        data_dir: folder.path().to_owned(),
        ..Config::default()
    };
    let app = Arc::new(App::open(config, None, features::texts()).await?);
    load_demonstration(&app, None, true).await?;
    let router = serve_through(&app, features::routes());

    let mut register: HashMap<String, Seen> = HashMap::new();
    for line in ask(&router, "/api/v1/organisations.ndjson?within=territory")
        .await?
        .lines()
    {
        let organisation: Organisation = serde_json::from_str(line)?;
        let name = format!(" {}", territory::folded(&organisation.name));
        let purpose = territory::folded(organisation.purpose.as_deref().unwrap_or_default());
        let seen = Seen {
            text: format!("{name} {purpose}"),
            name,
            commune: organisation
                .commune
                .map(|commune| commune.code)
                .unwrap_or_default(),
            themes: organisation.themes,
        };
        register.insert(organisation.id, seen);
    }

    println!(
        "{:<8} {:>6}  {:<44} {:>5}  grades of the ten first",
        "group", "nDCG", "query", "worth"
    );
    let mut groups: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for judged in &judgements.query {
        let all: Vec<u32> = register
            .values()
            .map(|seen| judged.grade(seen))
            .filter(|grade| *grade > 0)
            .collect();
        if all.is_empty() {
            return Err(format!("nobody is worth finding for {:?} ({})", judged.q, judged.need).into());
        }
        let q = utf8_percent_encode(&judged.q, NON_ALPHANUMERIC);
        let address = format!("/api/v1/organisations?within=territory&limit={LOOKED_AT}&q={q}");
        let page: Page = serde_json::from_str(&ask(&router, &address).await?)?;
        let found: Vec<u32> = page
            .items
            .iter()
            .map(|item| register.get(&item.id).map_or(0, |seen| judged.grade(seen)))
            .collect();
        let worth = all.len();
        let score = ndcg(&found, all);
        println!(
            "{:<8} {score:>6.3}  {:<44} {worth:>5}  {found:?}",
            judged.group, judged.q
        );
        groups.entry(&judged.group).or_default().push(score);
    }
    println!();
    for (group, scores) in &groups {
        println!("{group:<8} {:>6.3}  {} queries", mean(scores), scores.len());
    }
    let every: Vec<f64> = groups.into_values().flatten().collect();
    println!("{:<8} {:>6.3}  {} queries", "all", mean(&every), every.len());
    app.db.close().await;
    Ok(mean(&every) >= floor)
}

fn mean(scores: &[f64]) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "queries are counted in hundreds")]
    let count = scores.len() as f64;
    scores.iter().sum::<f64>() / count
}

async fn ask(router: &Router, address: &str) -> Result<String, Failure> {
    let response = router
        .clone()
        .oneshot(Request::get(address).body(Body::empty())?)
        .await?;
    if !response.status().is_success() {
        return Err(format!("{address}: {}", response.status()).into());
    }
    let bytes = response.into_body().collect().await?.to_bytes();
    Ok(String::from_utf8(bytes.to_vec())?)
}

#[cfg(test)]
mod tests {
    use super::{gain, holds, ndcg};

    #[test]
    fn the_best_order_is_worth_one_and_any_other_less() {
        assert!((ndcg(&[3, 2, 1], vec![1, 3, 2]) - 1.0).abs() < 1e-12);
        assert!(ndcg(&[1, 2, 3], vec![1, 3, 2]) < 1.0);
        assert!(ndcg(&[0, 0, 3], vec![3]) < ndcg(&[0, 3], vec![3]));
        assert!(ndcg(&[], vec![3]).abs() < 1e-12);
        // By hand: (2^3-1)/log2(2) + (2^1-1)/log2(4).
        assert!((gain(&[3, 0, 1]) - (7.0 + 0.5)).abs() < 1e-12);
    }

    #[test]
    fn a_word_is_found_where_a_word_begins() {
        let text = format!(" {}", territory::folded("École de la Bûche"));
        assert!(holds(&text, "ecole") && holds(&text, "bûch") && holds(&text, "zzz|École"));
        assert!(!holds(&text, "cole"));
    }
}
