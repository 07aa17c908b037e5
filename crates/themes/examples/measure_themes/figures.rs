//! Precision, recall, F1 and confusion, and the ways of guessing that a model is compared with.

use std::collections::BTreeMap;

use territory::{Territory, folded};
use themes::Model;

use crate::register::Row;

/// What was said of rows whose themes are known.
pub struct Figures {
    slugs: Vec<String>,
    /// Of each theme: said and true, said and not true, true and not said.
    counts: Vec<[usize; 3]>,
    /// Of each theme that is true of a row: how often each theme not true of it was said.
    instead: Vec<Vec<usize>>,
    /// Of each theme that is true of a row: how often nothing was said.
    nothing: Vec<usize>,
}

impl Figures {
    pub fn of<'r>(slugs: &[&str], rows: &[&'r Row], said: impl Fn(&'r Row) -> Vec<String>) -> Self {
        let known = rows.iter().map(|row| (row.themes.as_slice(), said(row)));
        Self::count(slugs, known)
    }

    pub fn count<'r>(slugs: &[&str], known: impl Iterator<Item = (&'r [String], Vec<String>)>) -> Self {
        let size = slugs.len();
        let mut figures = Self {
            slugs: slugs.iter().map(|slug| (*slug).to_owned()).collect(),
            counts: vec![[0; 3]; size],
            instead: vec![vec![0; size]; size],
            nothing: vec![0; size],
        };
        for (themes, said) in known {
            let is: Vec<bool> = slugs
                .iter()
                .map(|slug| themes.iter().any(|theme| theme == slug))
                .collect();
            let says: Vec<bool> = slugs
                .iter()
                .map(|slug| said.iter().any(|theme| theme == slug))
                .collect();
            for theme in 0..size {
                match (says[theme], is[theme]) {
                    (true, true) => figures.counts[theme][0] += 1,
                    (true, false) => figures.counts[theme][1] += 1,
                    (false, true) => figures.counts[theme][2] += 1,
                    (false, false) => {}
                }
                if is[theme] {
                    figures.nothing[theme] += usize::from(said.is_empty());
                    for other in (0..size).filter(|&other| says[other] && !is[other]) {
                        figures.instead[theme][other] += 1;
                    }
                }
            }
        }
        figures
    }

    pub fn macro_f1(&self) -> f64 {
        self.counts.iter().map(f1).sum::<f64>() / self.counts.len() as f64
    }

    pub fn micro(&self) -> [usize; 3] {
        let mut sum = [0; 3];
        for counts in &self.counts {
            for (total, count) in sum.iter_mut().zip(counts) {
                *total += count;
            }
        }
        sum
    }

    pub fn print_themes(&self) {
        println!("| theme | rows | precision | recall | F1 |\n|---|---:|---:|---:|---:|");
        for (slug, counts) in self.slugs.iter().zip(&self.counts) {
            let [right, _, missed] = counts;
            println!(
                "| {slug} | {} | {:.2} | {:.2} | {:.2} |",
                right + missed,
                precision(counts),
                recall(counts),
                f1(counts)
            );
        }
        println!();
    }

    pub fn print_confusion(&self) {
        let short = |slug: &String| slug.chars().take(5).collect::<String>();
        println!(
            "| coded \\ said | {} | nothing |",
            self.slugs.iter().map(short).collect::<Vec<_>>().join(" | ")
        );
        println!("|---|{}---:|", "---:|".repeat(self.slugs.len()));
        for (theme, slug) in self.slugs.iter().enumerate() {
            let all = (self.counts[theme][0] + self.counts[theme][2]).max(1);
            let cell = |count: usize| match (100 * count + all / 2) / all {
                0 => "·".to_owned(),
                share => share.to_string(),
            };
            let cells: Vec<String> = (0..self.slugs.len())
                .map(|other| {
                    if other == theme {
                        format!("**{}**", cell(self.counts[theme][0]))
                    } else {
                        cell(self.instead[theme][other])
                    }
                })
                .collect();
            println!(
                "| {slug} | {} | {} |",
                cells.join(" | "),
                cell(self.nothing[theme])
            );
        }
        println!();
    }
}

pub fn print_summary(all: &[(&str, Figures)]) {
    println!("| | macro-F1 | micro-F1 | precision | recall |\n|---|---:|---:|---:|---:|");
    for (name, figures) in all {
        let micro = figures.micro();
        println!(
            "| {name} | {:.3} | {:.3} | {:.3} | {:.3} |",
            figures.macro_f1(),
            f1(&micro),
            precision(&micro),
            recall(&micro)
        );
    }
    println!();
}

/// How often an inferred theme is the coded one, by the confidence that was said.
pub fn print_confidence(rows: &[&Row], model: &Model) {
    let mut of = BTreeMap::<Option<u8>, (usize, usize)>::new();
    for row in rows {
        for one in model.infer(&row.name, &row.purpose) {
            let (right, all) = of
                .entry(one.confidence.map(|confidence| confidence / 10))
                .or_default();
            *right += usize::from(row.themes.contains(&one.theme));
            *all += 1;
        }
    }
    println!("| confidence said | themes inferred | coded so |\n|---|---:|---:|");
    for (tens, (right, all)) in of {
        let said = tens.map_or("not measured".to_owned(), |tens| {
            format!("{}0–{}9", tens, tens).replace("00–09", "0–9")
        });
        println!("| {said} | {all} | {:.0} % |", 100.0 * right as f64 / all as f64);
    }
    println!();
}

pub fn most_frequent(rows: &[Row]) -> String {
    let mut counts = BTreeMap::<&String, usize>::new();
    rows.iter()
        .flat_map(|row| &row.themes)
        .for_each(|theme| *counts.entry(theme).or_default() += 1);
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map(|(theme, _)| theme.clone()).unwrap_or_default()
}

/// Says a theme when one of its words is in the text, whole, whatever its case and accents.
pub struct Keywords(Vec<(String, Vec<String>)>);

impl Keywords {
    pub fn of(territory: &Territory) -> Self {
        let padded = |word: &String| format!(" {} ", folded(word));
        Self(
            territory
                .themes
                .iter()
                .map(|theme| {
                    let words = [&theme.words.fr, &theme.words.nl, &theme.words.en];
                    (
                        theme.slug.clone(),
                        words.into_iter().flatten().map(padded).collect(),
                    )
                })
                .collect(),
        )
    }

    pub fn said(&self, row: &Row) -> Vec<String> {
        let text = format!(" {} {} ", folded(&row.name), folded(&row.purpose));
        let said = self
            .0
            .iter()
            .filter(|(_, words)| words.iter().any(|word| text.contains(word)));
        said.map(|(slug, _)| slug.clone()).collect()
    }
}

fn precision([right, wrong, _]: &[usize; 3]) -> f64 {
    *right as f64 / (right + wrong).max(1) as f64
}

fn recall([right, _, missed]: &[usize; 3]) -> f64 {
    *right as f64 / (right + missed).max(1) as f64
}

fn f1([right, wrong, missed]: &[usize; 3]) -> f64 {
    (2 * right) as f64 / (2 * right + wrong + missed).max(1) as f64
}
