//! A file on its way in: written as it comes, never held in memory, gone unless it is kept.

use std::io;

use tempfile::{Builder, NamedTempFile};
use tokio::io::AsyncWriteExt;

use super::{FILE_MOST, folder};
use crate::shared::app::App;
use crate::shared::files;

/// A file being received.
#[derive(Debug)]
pub struct Incoming {
    file: NamedTempFile,
    writer: tokio::fs::File,
    bytes: u64,
}

/// A file as it was received, under no name that leads to it.
#[derive(Debug)]
pub struct Received {
    pub(super) file: NamedTempFile,
    /// How many bytes.
    pub bytes: u64,
    /// The name its sender gave it, as it was sent.
    pub name: String,
    /// The media type its sender declared; empty for none.
    pub declared: String,
}

impl Incoming {
    /// Begins a file in the data folder, so that keeping it is a matter of a name.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn begin(app: &App) -> io::Result<Self> {
        let folder = folder(&app.config.data_dir).join("incoming");
        files::make_folder(&folder)?;
        // The library makes it readable by its owner only.
        let file = Builder::new().prefix("file-").tempfile_in(folder)?;
        let writer = tokio::fs::File::from_std(file.reopen()?);
        Ok(Self {
            file,
            writer,
            bytes: 0,
        })
    }

    /// One more piece. False once there are more bytes than a file may have; nothing is written then.
    ///
    /// # Errors
    /// When the disk refuses.
    pub async fn add(&mut self, piece: &[u8]) -> io::Result<bool> {
        self.bytes += piece.len() as u64;
        if self.bytes > FILE_MOST {
            return Ok(false);
        }
        self.writer.write_all(piece).await?;
        Ok(true)
    }

    /// The file is whole.
    ///
    /// # Errors
    /// When the disk refuses.
    pub async fn end(mut self, name: String, declared: String) -> io::Result<Received> {
        self.writer.flush().await?;
        Ok(Received {
            file: self.file,
            bytes: self.bytes,
            name,
            declared,
        })
    }
}

impl Received {
    /// What stands in a file of which only the lines are read: it is kept nowhere. Old programs write letters with accents in their own
    /// way; what is no UTF-8 becomes a sign that says so, and figures stay.
    ///
    /// # Errors
    /// When the disk refuses.
    pub async fn text(self) -> io::Result<String> {
        let bytes = tokio::fs::read(self.file.path()).await?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}
