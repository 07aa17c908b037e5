//! How well a need in everyday words is met by the purposes that answer it: the table of `docs/matching.md`.
//!
//! `cargo run --release -p matching --example measure_needs` reads the needs of `needs.toml`. French ones are asked of the real
//! register of associations, in the folder that `TISSERAND_DATA` names (`../shared/data` beside the checkout unless told; skipped
//! where it is absent), Dutch ones of the fictitious register of the built-in territory, no Dutch register being at hand.
//! `-- needs` prints every need of the half on which a rule may be chosen; `-- sample` some purposes as they were judged.
//!
//! **How it was judged.** One reader wrote, before any rule was tried, what in a name or a purpose answers each need (`yes`), and
//! what is arguable (`maybe`, not counted either way), read samples of what that gave, and mended the conditions. No stem and
//! no word of the computation takes part. A need that nobody in the register answers would be an error. The other half of the needs was
//! judged in the same way, and looked at only for the report.
#![expect(clippy::print_stdout, reason = "it is there to be read")]
#![expect(
    clippy::disallowed_methods,
    reason = "the place of its data is in the environment"
)]

mod judged;
mod registers_read;

use std::error::Error;

use judged::{Judged, Verdict};
use matching::{Asked, Body, Corpus, CorpusBuilder, Kind, Level, Need, Resource, Texts};

/// Whatever stops a measure.
type Failure = Box<dyn Error>;

/// Share of a register beyond which a need is met by too many.
const MANY: f64 = 0.05;

fn main() -> Result<(), Failure> {
    let wanted = std::env::args().nth(1);
    let needs = judged::read()?;
    let mut results: Vec<(usize, f64, Found)> = Vec::new();
    for language in ["fr", "nl"] {
        let Some(rows) = registers_read::rows(language)? else {
            continue;
        };
        println!("{} names and purposes in `{language}`", rows.len());
        let corpus = corpus(&rows);
        let said: Vec<String> = rows
            .iter()
            .map(|(name, purpose)| judged::text(name, purpose))
            .collect();
        for (at, need) in needs
            .iter()
            .enumerate()
            .filter(|(_, need)| need.language == language)
        {
            if wanted.as_deref() == Some("sample") {
                if at % 2 == 0 {
                    sample(need, &said);
                }
                continue;
            }
            let found = Found::count(&corpus, need, &said);
            if found.right_ones == 0 {
                return Err(format!("nobody answers « {} »", need.words).into());
            }
            if at % 2 == 0 && wanted.is_some() {
                println!(
                    "{:5.2} {:5.2} {:6} of {:6}  {}",
                    found.precision().unwrap_or(f64::NAN),
                    found.recall(),
                    found.described,
                    found.right_ones,
                    need.words
                );
            }
            #[expect(clippy::cast_precision_loss, reason = "some hundred thousand")]
            results.push((at, found.described as f64 / rows.len() as f64, found));
        }
    }
    println!(
        "\n| | needs | precision | recall | F1 | met by nobody | by too many |\n|---|---:|---:|---:|---:|---:|---:|"
    );
    for (half, name) in ["chosen on", "not looked at"].iter().enumerate() {
        for language in ["fr", "nl"] {
            let of: Vec<&(usize, f64, Found)> = results
                .iter()
                .filter(|(at, ..)| at % 2 == half && needs[*at].language == language)
                .collect();
            print(&format!("{language}, {name}"), &of);
        }
    }
    Ok(())
}

fn print(title: &str, of: &[&(usize, f64, Found)]) {
    let mean = |values: Vec<f64>| {
        #[expect(clippy::cast_precision_loss, reason = "some needs")]
        let count = values.len().max(1) as f64;
        values.iter().sum::<f64>() / count
    };
    let precision = mean(of.iter().filter_map(|(.., found)| found.precision()).collect());
    let recall = mean(of.iter().map(|(.., found)| found.recall()).collect());
    let f1 = mean(of.iter().map(|(.., found)| found.f1()).collect());
    let nobody = of.iter().filter(|(.., found)| found.described == 0).count();
    let many = of.iter().filter(|(_, share, _)| *share > MANY).count();
    println!(
        "| {title} | {} | {precision:.2} | {recall:.2} | {f1:.2} | {nobody} | {many} |",
        of.len()
    );
}

/// Whom a need is met by, beside who answers it.
struct Found {
    described: usize,
    right: usize,
    wrong: usize,
    right_ones: usize,
}

impl Found {
    fn count(corpus: &Corpus, need: &Judged, said: &[String]) -> Self {
        let needs = [Need {
            id: 1,
            resource: Resource::Skills,
            weight: 2,
            words: vec![need.words.clone()],
        }];
        let asked = Asked {
            needs: &needs,
            text: &[],
            sectors: &[],
            also: &[],
            limit: usize::MAX,
        };
        let verdicts: Vec<Verdict> = said.iter().map(|text| need.judge(text)).collect();
        let mut found = Self {
            described: 0,
            right: 0,
            wrong: 0,
            right_ones: verdicts.iter().filter(|one| **one == Verdict::Yes).count(),
        };
        for candidate in corpus.find(&asked, |_| true) {
            if candidate.evidence.iter().any(|one| one.level == Level::Described) {
                found.described += 1;
                let place = usize::try_from(candidate.id).expect("rows are counted from nought");
                found.right += usize::from(verdicts[place] == Verdict::Yes);
                found.wrong += usize::from(verdicts[place] == Verdict::No);
            }
        }
        found
    }

    #[expect(clippy::cast_precision_loss, reason = "some hundred thousand")]
    fn precision(&self) -> Option<f64> {
        (self.right + self.wrong > 0).then(|| self.right as f64 / (self.right + self.wrong) as f64)
    }

    #[expect(clippy::cast_precision_loss, reason = "some hundred thousand")]
    fn recall(&self) -> f64 {
        self.right as f64 / self.right_ones as f64
    }

    fn f1(&self) -> f64 {
        let (precision, recall) = (self.precision().unwrap_or(0.0), self.recall());
        2.0 * precision * recall / (precision + recall).max(f64::MIN_POSITIVE)
    }
}

fn corpus(rows: &[(String, String)]) -> Corpus {
    let mut builder = CorpusBuilder::new();
    for ((name, purpose), id) in rows.iter().zip(0..) {
        let body = Body {
            id,
            kind: Kind::Association,
            sectors: Vec::new(),
            commune: None,
            place: None,
        };
        let texts = Texts {
            name,
            purpose,
            declared: "",
        };
        builder.add(body, &texts);
    }
    builder.build()
}

/// Some of those who were judged to answer, evenly spread over the register, and some who are arguable.
fn sample(need: &Judged, said: &[String]) {
    println!("\n# {}", need.words);
    for (verdict, most) in [(Verdict::Yes, 8), (Verdict::Maybe, 4)] {
        let of: Vec<&String> = said.iter().filter(|text| need.judge(text) == verdict).collect();
        println!("{verdict:?}: {}", of.len());
        for text in of.iter().step_by((of.len() / most).max(1)).take(most) {
            println!("  {}", text.chars().take(170).collect::<String>());
        }
    }
}
