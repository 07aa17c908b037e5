//! What a model says, in stories and in properties that hold for any text.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod damage;
mod properties;
mod stories;
mod tables;

use std::path::Path;

use territory::Territory;
use themes::{Model, Trainer};

/// The folder of territories.
fn territories() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories")
}

fn lille() -> Territory {
    Territory::read(|path| std::fs::read(territories().join(path)).ok(), "lille").unwrap()
}

/// A trainer that was told the words of the themes of Lille, in three languages.
fn hinted() -> Trainer {
    let territory = lille();
    let mut trainer = Trainer::new(territory.themes.iter().map(|theme| theme.slug.as_str())).unwrap();
    for theme in &territory.themes {
        let words = [&theme.words.fr, &theme.words.nl, &theme.words.en];
        let names = [&theme.name.fr, &theme.name.nl, &theme.name.en];
        for text in words.into_iter().flatten().chain(names) {
            trainer.hint(text, &[&theme.slug]).unwrap();
        }
    }
    trainer
}

/// Visibly fictitious rows, coded: enough of each kind that thresholds are measured.
fn rows() -> Vec<(String, String, String, Vec<&'static str>)> {
    let kinds: [(&str, &str, &[&str]); 6] = [
        (
            "Moulins tournants de",
            "Restaurer les moulins et les faire visiter",
            &["culture-and-heritage"],
        ),
        (
            "Entente de",
            "Pratiquer le ballon en salle avec les enfants",
            &["sport", "youth"],
        ),
        (
            "Marmite partagée de",
            "Distribuer des repas chauds aux plus démunis",
            &["poverty"],
        ),
        ("Gaule de", "Pratiquer la pêche à la mouche", &[]),
        (
            "Abeilles de",
            "Protéger les abeilles et les haies",
            &["environment"],
        ),
        (
            "Grande scène de",
            "Monter des spectacles avec les enfants",
            &["culture-and-heritage", "youth"],
        ),
    ];
    let places = [
        "Trifouillis",
        "Perpète-les-Oies",
        "Pampérigouste",
        "Quiquengrogne",
        "Clochemerle",
    ];
    let mut rows = Vec::new();
    for (number, (name, purpose, themes)) in (0..80).flat_map(|number| kinds.map(|kind| (number, kind))) {
        let name = format!("{name} {} {number}", places[number % places.len()]);
        let group = format!("{:02}", number % 4);
        rows.push((group, name, purpose.to_owned(), themes.to_vec()));
    }
    rows
}

/// The hints, then these rows, in this order.
fn learned<'r>(rows: impl IntoIterator<Item = &'r (String, String, String, Vec<&'static str>)>) -> Model {
    let mut trainer = hinted();
    for (group, name, purpose, themes) in rows {
        trainer.feed(group, name, purpose, themes).unwrap();
    }
    trainer.model()
}

fn said(model: &Model, name: &str, purpose: &str) -> Vec<String> {
    model
        .infer(name, purpose)
        .into_iter()
        .map(|one| one.theme)
        .collect()
}
