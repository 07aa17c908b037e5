//! Files that appear whole or not at all.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::size;

/// A file that appears under its name whole or not at all: written as `NAME.part`, then renamed.
#[derive(Debug)]
pub struct Whole {
    writer: BufWriter<File>,
    part: PathBuf,
    path: PathBuf,
}

impl Whole {
    /// Begins the file; only its owner may read it, for it may hold what is not published.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn begin(path: &Path) -> io::Result<Self> {
        use std::os::unix::fs::OpenOptionsExt;
        let mut part = path.as_os_str().to_owned();
        part.push(".part");
        let part = PathBuf::from(part);
        let mut options = File::options();
        let file = options
            .create(true)
            .truncate(true)
            .write(true)
            .mode(0o600)
            .open(&part)?;
        Ok(Self {
            writer: BufWriter::with_capacity(256 * 1024, file),
            part,
            path: path.to_owned(),
        })
    }

    /// Where it is until it is whole.
    #[must_use]
    pub fn part(&self) -> &Path {
        &self.part
    }

    /// Makes what was written last, even through a power cut.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn sync(&mut self) -> io::Result<()> {
        self.writer.flush()?;
        self.writer.get_ref().sync_all()
    }

    /// Gives it its name, in the place of an older file.
    ///
    /// # Errors
    /// When the disk refuses; the older file stays.
    pub fn appear(mut self) -> io::Result<()> {
        self.sync()?;
        std::fs::rename(&self.part, &self.path)?;
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
    }

    /// Gives it its name unless the file that stands holds the same bytes: that one stays, with the instant since which it is what it
    /// is. Says whether it is another.
    ///
    /// # Errors
    /// When the disk refuses; the older file stays.
    pub fn appear_where_other(mut self) -> io::Result<bool> {
        let is_other = self.is_other()?;
        match is_other {
            true => self.appear()?,
            false => self.discard()?,
        }
        Ok(is_other)
    }

    /// Makes what was written last, and says whether it is other bytes than those of the file that stands.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn is_other(&mut self) -> io::Result<bool> {
        self.sync()?;
        match size(&self.path) {
            Ok(bytes) => Ok(bytes != size(&self.part)? || !is_same(&self.path, &self.part)?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
            Err(error) => Err(error),
        }
    }

    /// Takes it away: nothing appears.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn discard(self) -> io::Result<()> {
        std::fs::remove_file(&self.part)
    }
}

impl Write for Whole {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

/// Whether two files hold the same bytes: read side by side until they differ.
fn is_same(one: &Path, other: &Path) -> io::Result<bool> {
    let open = |path: &Path| Ok::<_, io::Error>(BufReader::with_capacity(256 * 1024, File::open(path)?));
    let (mut one, mut other) = (open(one)?, open(other)?);
    loop {
        let (here, there) = (one.fill_buf()?, other.fill_buf()?);
        let both = here.len().min(there.len());
        if both == 0 || here[..both] != there[..both] {
            return Ok(here.is_empty() && there.is_empty());
        }
        one.consume(both);
        other.consume(both);
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use std::io::Write;

    use super::Whole;

    #[test]
    fn a_file_that_would_hold_what_it_holds_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        let is_other = |bytes: &[u8]| {
            let mut whole = Whole::begin(&path).unwrap();
            whole.write_all(bytes).unwrap();
            let is_other = whole.appear_where_other().unwrap();
            assert_eq!(std::fs::read(&path).unwrap(), bytes);
            is_other
        };
        let long = vec![b'a'; 700_000];
        let mut last = long.clone();
        last[699_999] = b'b';
        let every: [&[u8]; 6] = [&long, &long, &last, &last[..9], b"", b""];
        let others = every.map(is_other);
        assert_eq!(others, [true, false, true, true, true, false]);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
