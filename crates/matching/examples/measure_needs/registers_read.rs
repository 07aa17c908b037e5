//! Names and purposes of the registers that needs are asked of.

use std::convert::Infallible;
use std::fs::File;
use std::path::{Path, PathBuf};

use fictitious::{Vocabulary, organisations};
use registers::{Event, Limits, Record, read};
use territory::Territory;

use crate::Failure;

const FILE: &str = "rna_import_20250501/rna_import_20250501_65dpt.tar.zst";

/// Nothing where the register is not at hand.
pub fn rows(language: &str) -> Result<Option<Vec<(String, String)>>, Failure> {
    if language == "fr" {
        french()
    } else {
        dutch().map(Some)
    }
}

fn french() -> Result<Option<Vec<(String, String)>>, Failure> {
    let folder = std::env::var_os("TISSERAND_DATA").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let Ok(file) = File::open(folder.join(FILE)) else {
        println!("Skipped: {FILE} is not at hand; set TISSERAND_DATA to its folder.");
        return Ok(None);
    };
    let mut rows = Vec::new();
    read(file, FILE, &Limits::default(), |event| {
        if let Event::Record {
            record: Record::Rna(record),
            ..
        } = event
        {
            rows.push((record.name, record.purpose.unwrap_or_default()));
        }
        Ok::<(), Infallible>(())
    })?;
    Ok(Some(rows))
}

fn dutch() -> Result<Vec<(String, String)>, Failure> {
    let territories = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories");
    let territory = Territory::read(|path| std::fs::read(territories.join(path)).ok(), "lille")?;
    let vocabulary = Vocabulary::read(|path| std::fs::read(territories.join(path)).ok(), &territory)?;
    let all = organisations(
        &territory,
        &vocabulary,
        territory.demonstration.seed,
        20_000,
        2026,
    );
    let dutch = all.filter(|one| one.language == "nl");
    Ok(dutch.map(|one| (one.name, one.purpose)).collect())
}
