//! Which bytes of a source were loaded: what was fetched but not loaded, because the program died or its
//! importer knew no better, is loaded next time without being fetched again.

use std::io::{self, Read, Write};
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::shared::fetch::Held;
use crate::shared::files;

/// What was loaded last.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(super) struct Loaded {
    /// The SHA-256 of the file.
    pub sha256: String,
    /// When.
    pub at: Timestamp,
}

impl Loaded {
    const RECORD: &'static str = "loaded.json";

    /// When the file that is held was loaded.
    pub fn when(folder: &Path, held: &Held) -> Option<Timestamp> {
        let mut text = String::new();
        files::open(&folder.join(Self::RECORD))
            .ok()?
            .read_to_string(&mut text)
            .ok()?;
        let loaded: Self = serde_json::from_str(&text).ok()?;
        (loaded.sha256 == held.sha256).then_some(loaded.at)
    }

    /// Remembers it.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        let mut file = files::Whole::begin(&folder.join(Self::RECORD))?;
        serde_json::to_writer_pretty(&mut file, self)?;
        file.write_all(b"\n")?;
        file.appear()
    }
}
