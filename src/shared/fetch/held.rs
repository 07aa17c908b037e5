//! What is kept beside a fetched file so that it can be asked for again, and beside a part so that it
//! can be gone on with.

use std::io::{self, Write};
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Fetched, Wanted};
use crate::shared::files;

/// A file that was fetched whole.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq, Eq)]
pub struct Held {
    /// Where it came from.
    pub address: String,
    /// Its name in its folder.
    pub file: String,
    /// How the server named this version.
    pub etag: Option<String>,
    /// When the server says it was changed, as the server wrote it.
    pub last_modified: Option<String>,
    /// Its size.
    pub bytes: u64,
    /// Its SHA-256, in hexadecimal.
    pub sha256: String,
    /// When these bytes came.
    pub fetched: Timestamp,
    /// When the server was last asked for them.
    pub asked: Timestamp,
}

impl Held {
    const RECORD: &'static str = "held.json";

    /// What a folder holds: its record, when the file it speaks of is there with its size.
    #[must_use]
    pub fn read(folder: &Path) -> Option<Self> {
        let text = std::fs::read(folder.join(Self::RECORD)).ok()?;
        let held: Self = serde_json::from_slice(&text).ok()?;
        (files::size(&folder.join(&held.file)).ok()? == held.bytes).then_some(held)
    }

    pub(super) fn write(&self, folder: &Path) -> io::Result<()> {
        write_json(folder, Self::RECORD, self)
    }
}

/// The beginning of a file, and how its server named the version it belongs to.
#[derive(Clone, Debug, Default, Deserialize, Serialize, PartialEq, Eq)]
pub(super) struct Partial {
    pub address: String,
    pub file: String,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
    /// What the server is asked to compare before it goes on; without it a part cannot be trusted.
    pub validator: Option<String>,
    /// Bytes of the whole, where the server said.
    pub total: Option<u64>,
}

impl Partial {
    const RECORD: &'static str = "part.json";

    /// The part that can be gone on with, and its length. Another stays until a new one begins: the
    /// edition it belongs to may be asked for next.
    pub fn read(wanted: &Wanted<'_>) -> Option<(Self, u64)> {
        let text = std::fs::read(wanted.folder.join(Self::RECORD)).ok()?;
        let partial: Self = serde_json::from_slice(&text).ok()?;
        let length = Self::length(wanted);
        let same = partial.address == wanted.address && partial.file == wanted.file_name;
        let fits = length > 0 && length <= partial.total.unwrap_or(wanted.most_bytes);
        (same && fits && partial.validator.is_some()).then_some((partial, length))
    }

    /// Bytes in the part.
    pub fn length(wanted: &Wanted<'_>) -> u64 {
        files::size(&wanted.part()).unwrap_or(0)
    }

    pub fn write(&self, folder: &Path) -> io::Result<()> {
        write_json(folder, Self::RECORD, self)
    }

    /// Takes away every part in a folder, then the record: one without a part says nothing.
    pub fn discard(folder: &Path) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.extension().is_some_and(|ending| ending == "part") {
                let _ = std::fs::remove_file(path);
            }
        }
        let _ = std::fs::remove_file(folder.join(Self::RECORD));
    }
}

/// Gives a whole part its name, unless its bytes are those held already.
pub(super) fn keep(
    wanted: &Wanted<'_>,
    partial: Partial,
    before: Option<&Held>,
    now: Timestamp,
) -> io::Result<Fetched> {
    let part = wanted.part();
    let (sha256, bytes) = files::sha256(&part)?;
    let same = before.filter(|held| held.sha256 == sha256 && held.file == wanted.file_name);
    let held = Held {
        address: partial.address,
        file: partial.file,
        etag: partial.etag,
        last_modified: partial.last_modified,
        bytes,
        sha256,
        fetched: same.map_or(now, |held| held.fetched),
        asked: now,
    };
    if same.is_none() {
        std::fs::File::open(&part)?.sync_all()?;
        std::fs::rename(&part, wanted.path())?;
        std::fs::File::open(wanted.folder)?.sync_all()?;
    }
    held.write(wanted.folder)?;
    Partial::discard(wanted.folder);
    if let Some(old) = before.filter(|old| old.file != held.file) {
        let _ = std::fs::remove_file(wanted.folder.join(&old.file));
    }
    Ok(Fetched {
        held,
        new: same.is_none(),
    })
}

fn write_json(folder: &Path, name: &str, value: &impl Serialize) -> io::Result<()> {
    let mut file = files::Whole::begin(&folder.join(name))?;
    serde_json::to_writer_pretty(&mut file, value)?;
    file.write_all(b"\n")?;
    file.appear()
}
