//! The index itself: a directory of files (or memory, for tests) that readers and at most one
//! writer share, in one process or several.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use tantivy::directory::MmapDirectory;
use tantivy::{IndexBuilder, IndexReader, ReloadPolicy};

use crate::error::{Error, Result};
use crate::opened::Opened;
use crate::schema::{self, Fields};
use crate::themes::{ThemeWords, Themes};
use crate::writer::Writer;

/// An open index. Cloning it is cheap and shares everything.
#[derive(Clone)]
pub struct Index {
    pub(crate) engine: tantivy::Index,
    pub(crate) fields: Arc<Fields>,
    pub(crate) themes: Arc<Themes>,
    reader: IndexReader,
    /// The last state that was searched.
    opened: Arc<Mutex<Option<Arc<Opened>>>>,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Index")
            .field("organisations", &self.len())
            .finish_non_exhaustive()
    }
}

impl Index {
    /// Makes an empty index in a directory, which is created; the files of an older index there are
    /// removed, and no others. Readers of the older one keep what they had open.
    pub fn create(directory: impl AsRef<Path>) -> Result<Self> {
        let directory = directory.as_ref();
        std::fs::create_dir_all(directory)?;
        for entry in std::fs::read_dir(directory)? {
            let entry = entry?;
            if entry.file_type()?.is_file() && is_of_index(&entry.file_name().to_string_lossy()) {
                std::fs::remove_file(entry.path())?;
            }
        }
        Self::with(new_engine().create_in_dir(directory)?)
    }

    /// Opens the index of a directory. [`Error::OtherVersion`] when there is none that this version
    /// can read: the caller then creates one and fills it from the database.
    pub fn open(directory: impl AsRef<Path>) -> Result<Self> {
        let directory = directory.as_ref();
        if !directory.is_dir() {
            return Err(Error::OtherVersion);
        }
        let files = MmapDirectory::open(directory).map_err(tantivy::TantivyError::from)?;
        if !tantivy::Index::exists(&files).map_err(tantivy::TantivyError::from)? {
            return Err(Error::OtherVersion);
        }
        let engine = match tantivy::Index::open(files) {
            Err(
                tantivy::TantivyError::IncompatibleIndex(_)
                | tantivy::TantivyError::DataCorruption(_)
                | tantivy::TantivyError::SchemaError(_),
            ) => return Err(Error::OtherVersion),
            opened => opened?,
        };
        if engine.schema() != Fields::new().schema {
            return Err(Error::OtherVersion);
        }
        Self::with(engine)
    }

    /// Opens the index of a directory, or makes an empty one where none can be read. An empty
    /// [`Index::stamp`] then says that it is to be filled.
    pub fn open_or_create(directory: impl AsRef<Path>) -> Result<Self> {
        match Self::open(&directory) {
            Err(Error::OtherVersion) => Self::create(directory),
            opened => opened,
        }
    }

    /// An empty index that lives in memory.
    pub fn in_memory() -> Result<Self> {
        Self::with(new_engine().create_in_ram()?)
    }

    fn with(engine: tantivy::Index) -> Result<Self> {
        schema::register_tokenizers(&engine);
        let reader = engine
            .reader_builder()
            .reload_policy(ReloadPolicy::OnCommitWithDelay)
            .try_into()?;
        Ok(Index {
            engine,
            fields: Arc::new(Fields::new()),
            themes: Arc::default(),
            reader,
            opened: Arc::default(),
        })
    }

    /// The same index, in which words that people type also stand for themes. They are no part of what
    /// is stored: other words need no other index.
    #[must_use]
    pub fn with_themes(mut self, themes: &[ThemeWords]) -> Self {
        self.themes = Arc::new(Themes::new(themes));
        self
    }

    /// Opens the one writer, which may use about `memory_bytes` (at least 15 MB) before it writes
    /// to disk. A build that fits in them is written in one piece; one that does not is gathered at its
    /// end ([`Writer::finish`]), which costs a quarter more. [`Error::Busy`] while another writes.
    pub fn writer(&self, memory_bytes: usize) -> Result<Writer> {
        Writer::open(self, memory_bytes)
    }

    /// What the last commit was stamped with: the caller's version of the data. None before the
    /// first commit.
    pub fn stamp(&self) -> Result<Option<String>> {
        Ok(self.engine.load_metas()?.payload)
    }

    /// What is searched here: the stamp of the last commit where that is read already, else which parts of an older one. At two instants
    /// at which this is the same a search finds the same.
    pub fn shown(&self) -> Result<String> {
        let metas = self.engine.load_metas()?;
        let searcher = self.reader.searcher();
        let read = searcher.generation().segments();
        let mut last = metas.segments.iter();
        if metas.segments.len() == read.len()
            && last.all(|one| read.get(&one.id()) == Some(&one.delete_opstamp()))
        {
            return Ok(metas.payload.unwrap_or_default());
        }
        let parts = read
            .iter()
            .map(|(id, deletes)| format!("{} {}", id.uuid_string(), deletes.unwrap_or_default()));
        Ok(parts.collect::<Vec<_>>().join(" "))
    }

    /// Shows at once what was committed, here or by another process. Without it, commits show
    /// within a second.
    pub fn reload(&self) -> Result<()> {
        Ok(self.reader.reload()?)
    }

    /// Organisations in the index.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.reader.searcher().num_docs()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Names of the files whose contents are not what was written; empty when the index is sound.
    pub fn damaged_files(&self) -> Result<Vec<String>> {
        let mut files: Vec<String> = self
            .engine
            .validate_checksum()?
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        files.sort();
        Ok(files)
    }

    /// The index as it is now.
    pub(crate) fn opened(&self) -> Result<Arc<Opened>> {
        let searcher = self.reader.searcher();
        let mut last = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(opened) = last.as_ref()
            && opened.searcher.generation().generation_id() == searcher.generation().generation_id()
        {
            return Ok(Arc::clone(opened));
        }
        let opened = Arc::new(Opened::new(searcher, last.as_deref())?);
        *last = Some(Arc::clone(&opened));
        Ok(opened)
    }
}

fn new_engine() -> IndexBuilder {
    tantivy::Index::builder()
        .schema(Fields::new().schema)
        .settings(schema::settings())
}

/// Whether a file of this name belongs to an index: its two lists, or a part of a segment, which is
/// named by 32 hexadecimal digits.
fn is_of_index(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let segment = stem.len() == 32 && stem.bytes().all(|byte| byte.is_ascii_hexdigit());
    segment || name == "meta.json" || name == ".managed.json"
}
