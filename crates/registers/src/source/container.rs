//! Unpacks an input into its files.
//!
//! One layer of compression and one archive, in either order: `rna.csv`, `rna.csv.gz`,
//! `rna.zip`, `rna.tar`, `rna.tar.zst`, a tar of `.csv.gz`. What is packed deeper is refused
//! rather than followed: real publications do not do it, traps do.

use std::{
    cell::Cell,
    io::{BufReader, Cursor, Read, Seek, SeekFrom},
};

use flate2::read::MultiGzDecoder;
use zip::{ZipArchive, result::ZipError};

use super::{
    limits::{Halt, MemberBytes, Meter, Metered, Unpacked},
    sniff::{self, Packing},
    text::shorten,
};
use crate::refusal::{Refusal, RefusalReason};

/// What is done with each file: its name, then its bytes.
pub(crate) type Visit<'v> = dyn FnMut(&str, &mut dyn Read) -> Result<(), Halt> + 'v;

/// The largest window a zstd stream may ask for: 2^27 bytes, what its own tool allows by default.
const ZSTD_WINDOW: u32 = 27;

/// Longest name of a file inside an archive that reports repeat.
const NAME: usize = 200;

/// What was found beside the tables.
#[derive(Debug, Default)]
pub(crate) struct Contents {
    pub members: usize,
    /// Files that publishers and systems add and that are no data: notices, folder settings.
    pub ignored: Vec<String>,
}

/// Visits every file of an input, from its beginning.
pub(crate) fn walk<R: Read + Seek>(
    input: R,
    name: &str,
    meter: &Meter,
    visit: &mut Visit<'_>,
) -> Result<Contents, Halt> {
    let mut input = Metered { inner: input, meter };
    let mut walker = Walker {
        meter,
        visit,
        contents: Contents::default(),
    };
    input.seek(SeekFrom::Start(0)).map_err(Halt::Io)?;
    let head = sniff::head(&mut input).map_err(|error| meter.halt(name, &error))?;
    input.seek(SeekFrom::Start(0)).map_err(Halt::Io)?;
    if sniff::packing(&head) == Packing::Zip {
        walker.zip(BufReader::new(input), name)?;
    } else {
        walker.stream(&mut input, name, true)?;
    }
    Ok(walker.contents)
}

/// Whether an input may hold several files, judged by its first bytes.
pub(crate) fn is_archive<R: Read + Seek>(input: R, name: &str, meter: &Meter) -> Result<bool, Halt> {
    let mut input = Metered { inner: input, meter };
    input.seek(SeekFrom::Start(0)).map_err(Halt::Io)?;
    let fail = |error| meter.halt(name, &error);
    let head = sniff::head(&mut input).map_err(fail)?;
    let input = Cursor::new(head.clone()).chain(input);
    let inner = match sniff::packing(&head) {
        Packing::Gzip => sniff::head(&mut MultiGzDecoder::new(input)).map_err(fail)?,
        Packing::Zstd => {
            let mut decoder = zstd::Decoder::new(input).map_err(fail)?;
            sniff::head(&mut decoder).map_err(fail)?
        }
        Packing::Plain | Packing::Tar | Packing::Zip => head,
    };
    Ok(matches!(sniff::packing(&inner), Packing::Tar | Packing::Zip))
}

struct Walker<'w, 'v> {
    meter: &'w Meter,
    visit: &'w mut Visit<'v>,
    contents: Contents,
}

impl Walker<'_, '_> {
    /// A stream that may be compressed, and hold a tar archive when `archives` says so.
    fn stream(&mut self, input: &mut dyn Read, name: &str, archives: bool) -> Result<(), Halt> {
        let meter = self.meter;
        let fail = |error| meter.halt(name, &error);
        let head = sniff::head(input).map_err(fail)?;
        let packing = sniff::packing(&head);
        let input = Cursor::new(head).chain(input);
        match packing {
            Packing::Plain => self.member(input, name),
            Packing::Tar if archives => self.tar(input, name),
            Packing::Gzip => self.unpacked(MultiGzDecoder::new(input), name, archives),
            Packing::Zstd => {
                let mut decoder = zstd::Decoder::new(input).map_err(fail)?;
                decoder.window_log_max(ZSTD_WINDOW).map_err(fail)?;
                self.unpacked(decoder, name, archives)
            }
            Packing::Tar | Packing::Zip => Err(RefusalReason::NestedArchive.of(name).into()),
        }
    }

    /// What comes out of a decompressor, read to its end so that a missing end is noticed.
    fn unpacked(&mut self, input: impl Read, name: &str, archives: bool) -> Result<(), Halt> {
        let meter = self.meter;
        let fail = |error| meter.halt(name, &error);
        let mut input = Unpacked { inner: input, meter };
        let head = sniff::head(&mut input).map_err(fail)?;
        match sniff::packing(&head) {
            Packing::Plain => self.member(Cursor::new(head).chain(&mut input), name)?,
            Packing::Tar if archives => self.tar(Cursor::new(head).chain(&mut input), name)?,
            Packing::Tar | Packing::Zip | Packing::Gzip | Packing::Zstd => {
                return Err(RefusalReason::NestedArchive.of(name).into());
            }
        }
        if archives {
            std::io::copy(&mut input, &mut std::io::sink()).map_err(fail)?;
        }
        Ok(())
    }

    fn member(&mut self, input: impl Read, name: &str) -> Result<(), Halt> {
        self.contents.members += 1;
        let mut input = MemberBytes {
            inner: input,
            meter: self.meter,
            read: 0,
        };
        (self.visit)(name, &mut input)
    }

    fn tar(&mut self, input: impl Read, name: &str) -> Result<(), Halt> {
        let ended = Cell::new(false);
        let input = Ending {
            inner: input,
            ended: &ended,
        };
        let meter = self.meter;
        // The archive reader calls a missing end "damaged": the end of its input tells which.
        let fail = |error| match meter.halt(name, &error) {
            Halt::Refused(Refusal {
                member,
                reason: RefusalReason::Corrupt(_),
            }) if ended.get() => RefusalReason::Truncated.of(&member).into(),
            halt => halt,
        };
        let mut archive = tar::Archive::new(input);
        let mut long_name = None;
        // Raw entries: long names and extensions are not read into memory behind our back.
        for (number, entry) in archive.entries().map_err(fail)?.raw(true).enumerate() {
            let mut entry = entry.map_err(fail)?;
            self.count(number + 1, name)?;
            let kind = entry.header().entry_type();
            if kind.is_gnu_longname() {
                let mut bytes = Vec::new();
                (&mut entry).take(4096).read_to_end(&mut bytes).map_err(fail)?;
                while bytes.last() == Some(&0) {
                    bytes.pop();
                }
                long_name = Some(bytes);
                continue;
            }
            if !kind.is_file() && !kind.is_contiguous() {
                continue;
            }
            let path = long_name.take().unwrap_or_else(|| entry.path_bytes().to_vec());
            let path = shorten(&String::from_utf8_lossy(&path), NAME);
            if is_no_data(&path) {
                self.contents.ignored.push(path);
                continue;
            }
            let visited = self.stream(&mut entry, &path, false);
            // Whatever is wrong with a file that was cut short is wrong because of that.
            if ended.get() && matches!(visited, Ok(()) | Err(Halt::Refused(_))) {
                return Err(RefusalReason::Truncated.of(&path).into());
            }
            visited?;
        }
        if ended.get() {
            return Err(RefusalReason::Truncated.of(name).into());
        }
        Ok(())
    }

    fn zip(&mut self, input: impl Read + Seek, name: &str) -> Result<(), Halt> {
        let meter = self.meter;
        let fail = |error| zip_halt(meter, name, error);
        let mut archive = ZipArchive::new(input).map_err(|error| match fail(error) {
            // It starts like an archive and its table of contents, at the end, is not there.
            Halt::Refused(Refusal {
                member,
                reason: RefusalReason::Corrupt(_),
            }) => RefusalReason::Truncated.of(&member).into(),
            halt => halt,
        })?;
        if archive.file_names_raw().any(|path| path == b"word/document.xml") {
            return Err(RefusalReason::Document.of(name).into());
        }
        if archive
            .file_names_raw()
            .any(|path| sniff::is_workbook(&String::from_utf8_lossy(path)))
        {
            return Err(RefusalReason::Spreadsheet.of(name).into());
        }
        self.count(archive.len(), name)?;
        for number in 0..archive.len() {
            let entry = archive.by_index(number).map_err(fail)?;
            if !entry.is_file() {
                continue;
            }
            let path = String::from_utf8_lossy(entry.name_raw()).into_owned();
            let path = shorten(&path, NAME);
            if is_no_data(&path) {
                self.contents.ignored.push(path);
                continue;
            }
            let mut entry = Unpacked { inner: entry, meter };
            self.stream(&mut entry, &path, false)?;
        }
        Ok(())
    }

    fn count(&self, members: usize, name: &str) -> Result<(), Halt> {
        let limit = self.meter.limits.members;
        if members > limit {
            return Err(RefusalReason::TooManyMembers(limit).of(name).into());
        }
        Ok(())
    }
}

fn zip_halt(meter: &Meter, name: &str, error: ZipError) -> Halt {
    let reason = match error {
        ZipError::Io(error) => return meter.halt(name, &error),
        ZipError::UnsupportedArchive(why) if why == ZipError::PASSWORD_REQUIRED => RefusalReason::Encrypted,
        ZipError::InvalidPassword => RefusalReason::Encrypted,
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => {
            RefusalReason::UnsupportedMethod
        }
        other => RefusalReason::Corrupt(other.to_string()),
    };
    reason.of(name).into()
}

/// Whether a file in an archive is a notice or a system's own, not data.
fn is_no_data(path: &str) -> bool {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let lower = name.to_ascii_lowercase();
    let stem = lower.split('.').next().unwrap_or(&lower);
    path.starts_with("__MACOSX/")
        || lower.starts_with('.')
        || ["readme", "lisezmoi", "licence", "license", "leesmij"].contains(&stem)
        // Portals pack the same table once more as XML, which nobody here reads.
        || [".md", ".pdf", ".html", ".xml"].iter().any(|end| lower.ends_with(end))
}

/// Remembers that the input had no more to give.
struct Ending<'e, R> {
    inner: R,
    ended: &'e Cell<bool>,
}

impl<R: Read> Read for Ending<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        if read == 0 && !buffer.is_empty() {
            self.ended.set(true);
        }
        Ok(read)
    }
}
