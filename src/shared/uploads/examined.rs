//! Looking at a file that came in: is it what it says, and may it be kept?

use std::io::{self, Seek};
use std::path::Path;

use tempfile::NamedTempFile;

use super::format::{Format, Head};
use super::incoming::Received;
use super::{UploadError, clean, package, pictures};
use crate::shared::files;

/// A file that may be kept.
#[derive(Debug)]
pub struct Examined {
    file: NamedTempFile,
    /// What it is.
    pub format: Format,
    /// Hash of what will be kept: of a picture, without what it said of places and devices.
    pub sha256: String,
    /// How many bytes.
    pub bytes: u64,
    /// The name people gave it, made harmless.
    pub name: String,
}

/// Why a file is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing in it.
    Empty,
    /// It is not one of the formats we take.
    Unknown,
    /// Its name, its declared type and what it holds do not agree.
    NotWhatItSays,
    /// It holds a program.
    Macros,
    /// It unpacks to far more than it seems.
    TooMuchInside,
    /// It cannot be read to its end.
    Damaged,
}

impl Refusal {
    /// Every refusal.
    pub const ALL: [Self; 6] = [
        Self::Empty,
        Self::Unknown,
        Self::NotWhatItSays,
        Self::Macros,
        Self::TooMuchInside,
        Self::Damaged,
    ];

    /// The text that says it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "upload-empty",
            Self::Unknown => "upload-unknown",
            Self::NotWhatItSays => "upload-not-what-it-says",
            Self::Macros => "upload-macros",
            Self::TooMuchInside => "upload-too-much-inside",
            Self::Damaged => "upload-damaged",
        }
    }
}

/// Looks at a file, on a thread that may take its time.
///
/// # Errors
/// When the disk refuses; the inner error says why the file is not kept.
pub async fn examine(received: Received) -> Result<Result<Examined, Refusal>, UploadError> {
    let looking = tokio::task::spawn_blocking(move || look(received));
    Ok(looking.await.map_err(|_| UploadError::Interrupted)??)
}

fn look(received: Received) -> io::Result<Result<Examined, Refusal>> {
    let name = clean(&received.name);
    let bytes = files::read_all(received.file.path())?;
    let format = match recognised(&name, &received.declared, &bytes) {
        Ok(format) => format,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let mut file = received.file;
    let kept = match format {
        Format::Jpeg | Format::Png | Format::Webp => match pictures::without_secrets(format, bytes) {
            Some(plain) => {
                file.as_file_mut().set_len(0)?;
                file.as_file_mut().rewind()?;
                io::Write::write_all(file.as_file_mut(), &plain)?;
                plain
            }
            None => return Ok(Err(Refusal::Damaged)),
        },
        _ => bytes,
    };
    Ok(Ok(Examined {
        file,
        format,
        sha256: files::hash(&kept),
        bytes: kept.len() as u64,
        name,
    }))
}

/// What a file is, when its name, its declared type and its bytes agree.
pub(super) fn recognised(name: &str, declared: &str, bytes: &[u8]) -> Result<Format, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    let named = Format::of_name(name).ok_or(Refusal::Unknown)?;
    let held = match Format::head(bytes) {
        Head::Is(format) => format,
        Head::Package => package::look(bytes)?,
        Head::Unmarked if named == Format::Csv && Format::is_table(bytes) => Format::Csv,
        Head::Unmarked => return Err(Refusal::NotWhatItSays),
    };
    if held == named && held.agrees_with(declared) {
        Ok(held)
    } else {
        Err(Refusal::NotWhatItSays)
    }
}

impl Examined {
    /// Puts the file in its place, to stay even through a power cut.
    pub(super) fn settle(self, place: &Path) -> io::Result<()> {
        self.file.as_file().sync_all()?;
        let shelf = place.parent().unwrap_or(Path::new("."));
        files::make_folder(shelf)?;
        match self.file.persist(place) {
            Ok(_) => files::sync_folder(shelf),
            Err(error) => Err(error.error),
        }
    }
}
