//! The file system: folders, locks, hashes, files that appear whole or not at all.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest, Sha256};

mod whole;

pub use whole::Whole;

/// Makes a folder and those above it.
///
/// # Errors
/// When the file system refuses.
pub fn make_folder(path: &Path) -> io::Result<()> {
    std::fs::create_dir_all(path)
}

/// Makes sure that a file exists and that only its owner may read it.
///
/// # Errors
/// When the file system refuses.
pub fn keep_private(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .mode(0o600)
        .open(path)?;
    file.set_permissions(std::fs::Permissions::from_mode(0o600))
}

/// A file held by one process; freed when the process ends, however it ends.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock or fails at once with [`io::ErrorKind::WouldBlock`].
    ///
    /// # Errors
    /// When another process holds it or the file cannot be made.
    pub fn take(path: &Path) -> io::Result<Self> {
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(std::fs::TryLockError::WouldBlock) => Err(io::ErrorKind::WouldBlock.into()),
            Err(std::fs::TryLockError::Error(error)) => Err(error),
        }
    }

    /// Takes the lock once whoever holds it is done.
    ///
    /// # Errors
    /// When the file cannot be made.
    pub async fn wait(path: &Path) -> io::Result<Self> {
        let mut turns = tokio::time::interval(std::time::Duration::from_millis(100));
        loop {
            turns.tick().await;
            match Self::take(path) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                held => return held,
            }
        }
    }
}

/// A folder that goes when it is dropped.
///
/// # Errors
/// When the file system refuses.
pub fn temporary_folder() -> io::Result<tempfile::TempDir> {
    tempfile::Builder::new().prefix("tisserand-").tempdir()
}

/// Bytes that may still be written where a folder is.
///
/// # Errors
/// When the file system does not say.
pub fn free_space(folder: &Path) -> io::Result<u64> {
    fs4::available_space(folder)
}

/// The size of a file in bytes.
///
/// # Errors
/// When it is absent or may not be seen.
pub fn size(path: &Path) -> io::Result<u64> {
    Ok(std::fs::metadata(path)?.len())
}

/// A file that is open.
pub type Opened = File;

/// Opens a file for reading.
///
/// # Errors
/// When it is absent or may not be read.
pub fn open(path: &Path) -> io::Result<Opened> {
    File::open(path)
}

/// The text of a small file.
///
/// # Errors
/// When it is absent, may not be read, or is not text.
pub fn read_text(path: &Path) -> io::Result<String> {
    std::fs::read_to_string(path)
}

/// Writes a small file for its owner alone, unless there is one: of several at once, the first stands.
///
/// # Errors
/// When the file system refuses.
pub fn keep_first(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    match file.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(refused) if refused.error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(refused) => Err(refused.error),
    }
}

/// Whether files can be made in a folder, which is made when absent.
///
/// # Errors
/// The reason why not.
pub fn try_writing(folder: &Path) -> io::Result<()> {
    make_folder(folder)?;
    tempfile::tempfile_in(folder).map(drop)
}

/// The SHA-256 of a file, in hexadecimal, and its size in bytes.
///
/// # Errors
/// When the file cannot be read.
pub fn sha256(path: &Path) -> io::Result<(String, u64)> {
    let mut file = File::open(path)?;
    let mut hasher = Sha256::new();
    let mut size = 0;
    let mut buffer = vec![0; 256 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        hasher.update(&buffer[..read]);
        size += read as u64;
    }
    Ok((hex(&hasher.finalize()), size))
}

/// The SHA-256 of bytes, in hexadecimal.
#[must_use]
pub fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The bytes of a file.
///
/// # Errors
/// When it is absent or may not be read.
pub fn read_all(path: &Path) -> io::Result<Vec<u8>> {
    std::fs::read(path)
}

/// Takes a file away; one that is gone already is no fault.
///
/// # Errors
/// When the disk refuses.
pub fn remove(path: &Path) -> io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Makes sure that the names in a folder last, even through a power cut.
///
/// # Errors
/// When the disk refuses.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// The names of the files in a folder and in the folders just under it; none where it is absent.
///
/// # Errors
/// When the file system refuses.
pub fn names_under(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    if !folder.is_dir() {
        return Ok(names);
    }
    for shelf in std::fs::read_dir(folder)? {
        let shelf = shelf?.path();
        if shelf.is_dir() {
            for entry in std::fs::read_dir(shelf)? {
                names.push(entry?.file_name().to_string_lossy().into_owned());
            }
        }
    }
    Ok(names)
}

/// Bytes in hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        })
}

/// Bytes from their hexadecimal figures; nothing when the text is not such.
#[must_use]
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}

/// A reader that tells how far it is, for progress bars.
#[derive(Debug)]
pub struct Counting<R> {
    inner: R,
    position: Arc<AtomicU64>,
}

impl<R> Counting<R> {
    /// Wraps a reader; the counter follows its position in bytes.
    pub fn new(inner: R) -> (Self, Arc<AtomicU64>) {
        let position = Arc::new(AtomicU64::new(0));
        (
            Self {
                inner,
                position: Arc::clone(&position),
            },
            position,
        )
    }
}

impl<R: Read> Read for Counting<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.position.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

impl<R: Seek> Seek for Counting<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let position = self.inner.seek(to)?;
        self.position.store(position, Ordering::Relaxed);
        Ok(position)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{Lock, sha256};

    #[test]
    fn a_folder_has_one_holder_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let first = Lock::take(&path).unwrap();
        assert_eq!(
            Lock::take(&path).unwrap_err().kind(),
            std::io::ErrorKind::WouldBlock
        );
        drop(first);
        Lock::take(&path).unwrap();
    }

    #[test]
    fn a_hash_is_the_one_others_compute() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("abc");
        std::fs::write(&path, "abc").unwrap();
        // FIPS 180-4, example B.1.
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256(&path).unwrap(), (expected.to_owned(), 3));
    }
}
