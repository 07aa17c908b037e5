//! Documents that are packages (OpenDocument, Office Open XML): which one it is, that it carries no
//! program, and that it does not unpack to far more than it seems.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::examined::Refusal;
use super::format::Format;

/// Entries at most: a workbook of many sheets has some hundreds.
const ENTRIES_MOST: usize = 5_000;
/// Bytes that all of it may unpack to.
const UNPACKED_MOST: u64 = 200 * 1024 * 1024;
/// Times that it may be larger unpacked than packed, once it is of some size.
const RATIO_MOST: u64 = 100;
/// Bytes below which the ratio says nothing: an empty sheet packs very well.
const SMALL: u64 = 4 * 1024 * 1024;
/// Bytes of the entry that names the media type.
const TYPE_MOST: u64 = 200;

/// What a package is.
pub(super) fn look(bytes: &[u8]) -> Result<Format, Refusal> {
    let damaged = |_| Refusal::Damaged;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > ENTRIES_MOST {
        return Err(Refusal::TooMuchInside);
    }
    let allowed = UNPACKED_MOST.min(SMALL.max(bytes.len() as u64 * RATIO_MOST));
    let (mut unpacked, mut kind) = (0_u64, None);
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(damaged)?;
        let name = entry.name().map_err(damaged)?.into_owned();
        if is_program(&name) {
            return Err(Refusal::Macros);
        }
        // What the list says of sizes may be a lie: what comes out is counted.
        let mut head = Vec::new();
        let left = allowed - unpacked;
        let read = entry.by_ref().take(TYPE_MOST).read_to_end(&mut head);
        let first = read.map_err(|_| Refusal::Damaged)? as u64;
        let rest = (left + 1).saturating_sub(first);
        let more = std::io::copy(&mut entry.by_ref().take(rest), &mut std::io::sink());
        unpacked += first + more.map_err(|_| Refusal::Damaged)?;
        if unpacked > allowed {
            return Err(Refusal::TooMuchInside);
        }
        kind = kind.or(match name.as_str() {
            "mimetype" => match head.trim_ascii() {
                b"application/vnd.oasis.opendocument.text" => Some(Format::Odt),
                b"application/vnd.oasis.opendocument.spreadsheet" => Some(Format::Ods),
                _ => None,
            },
            "word/document.xml" => Some(Format::Docx),
            "xl/workbook.xml" => Some(Format::Xlsx),
            _ => None,
        });
    }
    kind.ok_or(Refusal::NotWhatItSays)
}

/// Where the two families of documents keep programs, and objects that act like programs.
fn is_program(name: &str) -> bool {
    let name = name.to_ascii_lowercase().replace('\\', "/");
    let last = name.rsplit('/').next().unwrap_or_default();
    last.starts_with("vbaproject")
        || last == "vbadata.xml"
        || name.starts_with("basic/")
        || name.starts_with("scripts/")
        || name.contains("/activex/")
        || name.contains("/macrosheets/")
}
