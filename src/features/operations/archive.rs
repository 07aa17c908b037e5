//! A copy as a file: a tar of lines, compressed by zstd. First `manifest.json`, which says what
//! wrote it, when, and what each table holds; then one `tables/NAME.ndjson` a table, each after
//! those it points to; then one `uploads/HASH` a file that people sent. It knows no engine: what SQLite gave, PostgreSQL takes, and back.

use std::fmt;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};
use tokio::sync::mpsc;

use super::store::rows::{self, Held, Tally, Value};
use super::store::schema::{Column, Schema, Table};
use crate::shared::files::{self, Whole};
use crate::shared::uploads;

/// The shape of the archive itself.
const FORMAT: u32 = 1;

/// Rows handed over at once.
const BATCH: usize = 1_000;

/// Most bytes of a manifest: a hundred tables take some thirty thousand.
const MANIFEST_MOST: u64 = 4 * 1024 * 1024;

/// What a copy says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The shape of the archive.
    pub format: u32,
    /// `tisserand`
    pub product: String,
    /// The version that wrote it.
    pub version: String,
    /// The instant that it shows, UTC.
    pub created: String,
    /// The territory of the site.
    pub territory: String,
    /// The migrations that had made the database: number and name.
    pub migrations: Vec<(i64, String)>,
    /// The tables, in the order in which they are restored.
    pub tables: Vec<Copied>,
    /// The files that people sent, in the order of their hashes; copies made before there were any say
    /// nothing of them.
    #[serde(default)]
    pub files: Vec<CopiedFile>,
}

/// What a copy says of one file that people sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopiedFile {
    /// The hash of its bytes, in hexadecimal.
    pub sha256: String,
    /// How many bytes.
    pub bytes: u64,
}

/// What a copy says of one table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copied {
    /// Its name.
    pub name: String,
    /// Its columns, in the order of the values in each line.
    pub columns: Vec<Column>,
    /// Rows, bytes and hash.
    #[serde(flatten)]
    pub held: Held,
}

impl Manifest {
    /// What is about to be copied.
    #[must_use]
    pub fn new(
        created: String,
        territory: String,
        migrations: Vec<(i64, String)>,
        tables: Vec<Copied>,
        files: Vec<CopiedFile>,
    ) -> Self {
        Self {
            format: FORMAT,
            product: "tisserand".into(),
            version: env!("CARGO_PKG_VERSION").into(),
            created,
            territory,
            migrations,
            tables,
            files,
        }
    }

    /// The rows of every table.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.tables.iter().map(|table| table.held.rows).sum()
    }

    /// Reads what a copy says of itself.
    ///
    /// # Errors
    /// [`BadArchive`] when it is not a copy.
    pub fn of(path: &Path) -> Result<Self, BadArchive> {
        let mut archive = open(path).map_err(BadArchive::Unreadable)?;
        let mut entries = archive.entries().map_err(BadArchive::Unreadable)?;
        Self::read(&mut entries)
    }

    fn read<R: Read>(entries: &mut tar::Entries<'_, R>) -> Result<Self, BadArchive> {
        let strange = || BadArchive::Strange("manifest.json".into());
        // What is not compressed by zstd or not a tar fails here, as a reading error.
        let mut entry = entries.next().ok_or_else(strange)?.map_err(|_| strange())?;
        let named = entry.path().is_ok_and(|path| path == Path::new("manifest.json"));
        if !named || entry.size() > MANIFEST_MOST {
            return Err(strange());
        }
        let mut text = String::new();
        entry.read_to_string(&mut text).map_err(BadArchive::Unreadable)?;
        let manifest: Self = serde_json::from_str(&text)
            .map_err(|error| BadArchive::Strange(format!("manifest.json: {error}")))?;
        match manifest.format {
            FORMAT => Ok(manifest),
            _ => Err(BadArchive::OtherFormat(manifest.version)),
        }
    }
}

/// Why a file cannot serve as a copy.
#[derive(Debug)]
pub enum BadArchive {
    /// It cannot be read to its end.
    Unreadable(io::Error),
    /// It is something else: what of it is not as in a copy.
    Strange(String),
    /// It has the form that another version writes: which one wrote it.
    OtherFormat(String),
    /// What it holds under this name is not what was written.
    Damaged(String),
}

impl fmt::Display for BadArchive {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => write!(formatter, "cannot be read to its end: {error}"),
            Self::Strange(what) => {
                write!(formatter, "is not a copy that `tisserand backup` wrote: {what}")
            }
            Self::OtherFormat(version) => {
                write!(
                    formatter,
                    "has the form of Tisserand {version}: restore it with that version"
                )
            }
            Self::Damaged(what) => write!(formatter, "is damaged: {what} is not what was written"),
        }
    }
}

/// A copy being written.
pub struct Writer {
    encoder: zstd::Encoder<'static, Whole>,
    created: u64,
    size: u64,
    left: u64,
}

impl Writer {
    /// Begins a copy made at an instant, in seconds since 1970.
    pub fn begin(path: &Path, created: i64) -> io::Result<Self> {
        let mut encoder = zstd::Encoder::new(Whole::begin(path)?, 3)?;
        encoder.include_checksum(true)?;
        Ok(Self {
            encoder,
            created: created.unsigned_abs(),
            size: 0,
            left: 0,
        })
    }

    /// Writes what the copy says of itself.
    pub fn manifest(&mut self, manifest: &Manifest) -> io::Result<()> {
        let mut text = serde_json::to_vec_pretty(manifest)?;
        text.push(b'\n');
        self.entry("manifest.json", text.len() as u64)?;
        self.line(&text)?;
        self.end()
    }

    /// Begins a table, whose bytes are known.
    pub fn table(&mut self, name: &str, bytes: u64) -> io::Result<()> {
        self.entry(&format!("tables/{name}.ndjson"), bytes)
    }

    /// Copies a file that people sent.
    pub fn file(&mut self, file: &CopiedFile, from: &Path) -> io::Result<()> {
        self.entry(&format!("uploads/{}", file.sha256), file.bytes)?;
        let copied = io::copy(&mut files::open(from)?.take(file.bytes), &mut self.encoder)?;
        self.left -= copied;
        self.end()
    }

    fn entry(&mut self, name: &str, bytes: u64) -> io::Result<()> {
        let mut header = tar::Header::new_ustar();
        header.set_path(name)?;
        header.set_size(bytes);
        header.set_mode(0o600);
        header.set_mtime(self.created);
        header.set_entry_type(tar::EntryType::Regular);
        header.set_cksum();
        (self.size, self.left) = (bytes, bytes);
        self.encoder.write_all(header.as_bytes())
    }

    /// One more line, or more, of what was begun.
    pub fn line(&mut self, line: &[u8]) -> io::Result<()> {
        self.left = self
            .left
            .checked_sub(line.len() as u64)
            .ok_or_else(|| io::Error::other("a table grew while it was copied"))?;
        self.encoder.write_all(line)
    }

    /// Ends what was begun; tar counts by blocks of 512 bytes.
    pub fn end(&mut self) -> io::Result<()> {
        if self.left > 0 {
            return Err(io::Error::other("a table shrank while it was copied"));
        }
        let rest = (512 - self.size % 512) % 512;
        io::copy(&mut io::repeat(0).take(rest), &mut self.encoder).map(drop)
    }

    /// Ends the archive; the file is complete under the name of its part.
    pub fn finish(mut self) -> io::Result<Whole> {
        self.encoder.write_all(&[0; 1024])?;
        let mut whole = self.encoder.finish()?;
        whole.sync()?;
        Ok(whole)
    }
}

/// Rows of one table, as the reading thread hands them over.
pub type Batch = (usize, Vec<Vec<Option<Value>>>);

/// Reads a copy to its end, on a thread of its own: batches of rows go to `sender`, and every table
/// is held against the manifest. The files that people sent go to the data folder, when one is given,
/// and are held against their hashes in any case.
pub fn read(
    path: &Path,
    schema: &Schema,
    sender: &mpsc::Sender<Batch>,
    data: Option<&Path>,
) -> Result<(), BadArchive> {
    let mut archive = open(path).map_err(BadArchive::Unreadable)?;
    let mut entries = archive.entries().map_err(BadArchive::Unreadable)?;
    let manifest = Manifest::read(&mut entries)?;
    for copied in &manifest.tables {
        let damaged = || BadArchive::Damaged(format!("tables/{}.ndjson", copied.name));
        let (number, table) = schema
            .tables
            .iter()
            .enumerate()
            .find(|(_, table)| table.name == copied.name)
            .ok_or_else(|| BadArchive::Strange(format!("tables/{}.ndjson", copied.name)))?;
        let entry = entries
            .next()
            .ok_or_else(damaged)?
            .map_err(BadArchive::Unreadable)?;
        let expected = format!("tables/{}.ndjson", copied.name);
        if !entry.path().is_ok_and(|path| path == Path::new(&expected)) {
            return Err(damaged());
        }
        let held = read_table(entry, table, number, sender, &damaged)?;
        if held != copied.held {
            return Err(damaged());
        }
    }
    for file in &manifest.files {
        let damaged = || BadArchive::Damaged(format!("uploads/{}", file.sha256));
        let entry = entries
            .next()
            .ok_or_else(damaged)?
            .map_err(BadArchive::Unreadable)?;
        let expected = format!("uploads/{}", file.sha256);
        if !entry.path().is_ok_and(|path| path == Path::new(&expected)) || entry.size() > uploads::FILE_MOST {
            return Err(damaged());
        }
        read_file(entry, file, data)
            .map_err(BadArchive::Unreadable)?
            .then_some(())
            .ok_or_else(damaged)?;
    }
    match entries.next() {
        None => Ok(()),
        Some(entry) => {
            let entry = entry.map_err(BadArchive::Unreadable)?;
            let path = entry.path().map_err(BadArchive::Unreadable)?;
            Err(BadArchive::Damaged(path.to_string_lossy().into_owned()))
        }
    }
}

fn read_table(
    entry: impl Read,
    table: &Table,
    number: usize,
    sender: &mpsc::Sender<Batch>,
    damaged: &dyn Fn() -> BadArchive,
) -> Result<Held, BadArchive> {
    let mut reader = BufReader::with_capacity(256 * 1024, entry);
    let (mut tally, mut line) = (Tally::default(), Vec::new());
    let mut batch = Vec::with_capacity(BATCH);
    loop {
        line.clear();
        let ended = reader
            .read_until(b'\n', &mut line)
            .map_err(BadArchive::Unreadable)?
            == 0;
        if !ended {
            tally.line(&line);
            batch.push(rows::read(&line, table).ok_or_else(damaged)?);
        }
        if batch.len() == BATCH || (ended && !batch.is_empty()) {
            let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
            // Nobody listens any more when the database refused a row: that is told there.
            sender.blocking_send((number, full)).map_err(|_| damaged())?;
        }
        if ended {
            return Ok(tally.held());
        }
    }
}

/// Reads one file; false when it is not what its hash says. Its place is its hash: one that is there
/// already is written over with the same bytes.
fn read_file(mut entry: impl Read, file: &CopiedFile, data: Option<&Path>) -> io::Result<bool> {
    let mut bytes = Vec::new();
    entry.read_to_end(&mut bytes)?;
    if files::hash(&bytes) != file.sha256 || bytes.len() as u64 != file.bytes {
        return Ok(false);
    }
    if let Some(data) = data {
        let place = uploads::path(data, &file.sha256);
        files::make_folder(place.parent().unwrap_or(data))?;
        let mut whole = Whole::begin(&place)?;
        whole.write_all(&bytes)?;
        whole.appear()?;
    }
    Ok(true)
}

fn open(path: &Path) -> io::Result<tar::Archive<impl Read>> {
    Ok(tar::Archive::new(zstd::Decoder::new(files::open(path)?)?))
}
