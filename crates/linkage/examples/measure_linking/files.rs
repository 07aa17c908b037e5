//! The files the measures read, where they are at hand.

use std::{collections::BTreeMap, error::Error, fs::File, path::PathBuf};

use linkage::{Name, Number, Party, Scheme};
use parquet_table::{Cell, Table};

/// A file of the data folder, or a word that it is absent.
pub fn data(path: &str) -> Option<PathBuf> {
    let folder =
        std::env::var_os("TISSERAND_DATA").map_or_else(|| PathBuf::from("../shared/data"), PathBuf::from);
    let file = folder.join(path);
    if file.is_file() {
        return Some(file);
    }
    println!("skipped: no {path} in the data folder");
    None
}

/// Names under one number, each with how often it is written.
pub type Spellings = BTreeMap<String, BTreeMap<String, usize>>;

/// Beneficiaries of a department's grants by SIREN (checked).
pub fn grants() -> Result<Option<Spellings>, Box<dyn Error>> {
    let path = "subventions_pays_de_la_loire/44-Loire-Atlantique/224400028_subventions-aux-associations-du-departement-de-loire-atlantique.csv.zst";
    let Some(path) = data(path) else { return Ok(None) };
    let text = String::from_utf8(zstd::decode_all(File::open(path)?)?)?;
    spellings(&text, 5, 4)
}

/// Beneficiaries of the State's grants of 2010 by SIREN (checked); names still end with the place.
pub fn yellow_book() -> Result<Option<Spellings>, Box<dyn Error>> {
    let path = "plf_jaune_associations/Jaunes/plf-2012-jaune-associations-subventionne-es-en-2010.csv.zst";
    let Some(path) = data(path) else { return Ok(None) };
    let bytes = zstd::decode_all(File::open(path)?)?;
    let (text, _, _) = encoding_rs::WINDOWS_1252.decode(&bytes);
    spellings(&text, 0, 1)
}

/// The name that payers all over France write most often, by SIREN; some names still end with the place.
pub fn payers() -> Result<Option<BTreeMap<String, String>>, Box<dyn Error>> {
    let Some(path) = data("subventions_wald52/siren_names_from_canonical.parquet") else {
        return Ok(None);
    };
    let mut found = BTreeMap::new();
    let mut table = Table::open(File::open(path)?)?;
    table.read(&[0, 1], |row| {
        if let [Cell::Text(number), Cell::Text(name)] = row.cells {
            found.insert((*number).to_owned(), (*name).to_owned());
        }
        Ok::<(), parquet_table::Error>(())
    })?;
    Ok(Some(found))
}

fn spellings(text: &str, number: usize, name: usize) -> Result<Option<Spellings>, Box<dyn Error>> {
    let mut found = Spellings::new();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .flexible(true)
        .from_reader(text.as_bytes());
    for record in reader.records() {
        let record = record?;
        let field = |at: usize| record.get(at).unwrap_or_default().trim();
        if Number::new(Scheme::Siren, field(number)).is_valid() && !field(name).is_empty() {
            let names = found.entry(field(number).to_owned()).or_default();
            *names.entry(field(name).to_owned()).or_default() += 1;
        }
    }
    Ok(Some(found))
}

/// A name of the yellow book without its place, and the department: `X - 44 NANTES`.
pub fn without_place(name: &str) -> (&str, Option<&str>) {
    let Some((before, after)) = name.rsplit_once(" - ") else {
        return (name, None);
    };
    let code: &str = after.split(' ').next().unwrap_or_default();
    let digits = code.bytes().all(|b| b.is_ascii_digit()) && (2..=3).contains(&code.len());
    if digits || code == "2A" || code == "2B" {
        (before.trim(), Some(code))
    } else {
        (name, None)
    }
}

/// A party of a file, with these names.
pub fn party(source: &str, id: &str, names: impl IntoIterator<Item = String>) -> Party {
    Party {
        id: id.to_owned(),
        source: source.to_owned(),
        names: names.into_iter().map(Name::of).collect(),
        ..Party::default()
    }
}
