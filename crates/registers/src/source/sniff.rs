//! What a stream is, by its first bytes.

use std::io::{self, Read};

use crate::refusal::RefusalReason;

/// How many bytes are looked at: enough for the magic of a tar archive.
pub(crate) const HEAD: usize = 1024;

/// How a stream is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Packing {
    Plain,
    Gzip,
    Zstd,
    Tar,
    Zip,
}

/// Reads the first bytes, fewer only when the stream ends before.
pub(crate) fn head(input: &mut dyn Read) -> io::Result<Vec<u8>> {
    let mut head = Vec::with_capacity(HEAD);
    input.take(HEAD as u64).read_to_end(&mut head)?;
    Ok(head)
}

pub(crate) fn packing(head: &[u8]) -> Packing {
    if head.starts_with(&[0x1f, 0x8b]) {
        Packing::Gzip
    } else if head.starts_with(&[0x28, 0xb5, 0x2f, 0xfd]) {
        Packing::Zstd
    } else if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        Packing::Zip
    } else if head.get(257..262) == Some(b"ustar") {
        Packing::Tar
    } else {
        Packing::Plain
    }
}

/// Refuses what cannot be a table of text, in words that help.
pub(crate) fn refuse_what_is_no_table(head: &[u8]) -> Result<(), RefusalReason> {
    if head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]) {
        return Err(RefusalReason::Utf16);
    }
    if head.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(RefusalReason::Spreadsheet);
    }
    // Those of a shape we know were taken before.
    if head.starts_with(b"PAR1") {
        return Err(RefusalReason::UnknownParquet);
    }
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let text = text.trim_ascii_start();
    let header = text.split(|&byte| byte == b'\n').next().unwrap_or(text);
    let start = &text[..text.len().min(64)];
    if text.starts_with(b"%PDF") {
        return Err(RefusalReason::Document);
    }
    if header.contains(&0) || start.contains(&0) {
        return Err(RefusalReason::Binary);
    }
    if text.starts_with(b"<") {
        let lower = text.to_ascii_lowercase();
        let page = [&b"<!doctype html"[..], b"<html", b"<head", b"<body"];
        let is_page = page
            .iter()
            .any(|tag| lower.windows(tag.len()).any(|window| window == *tag));
        return Err(if is_page {
            RefusalReason::WebPage
        } else {
            RefusalReason::Binary
        });
    }
    // Text has few control characters; a picture or a program has many in its first bytes.
    let control = |byte: &&u8| **byte < 0x20 && !b"\t\r\n\x0c\0".contains(byte);
    if header.iter().take(200).filter(control).count() > 4 {
        return Err(RefusalReason::Binary);
    }
    Ok(())
}

/// Whether a zip archive is in fact a workbook.
pub(crate) fn is_workbook(name: &str) -> bool {
    name == "[Content_Types].xml" || name == "mimetype"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_is_known_by_its_first_bytes() {
        assert_eq!(packing(b"\x1f\x8b\x08"), Packing::Gzip);
        assert_eq!(packing(b"\x28\xb5\x2f\xfd"), Packing::Zstd);
        assert_eq!(packing(b"PK\x03\x04"), Packing::Zip);
        let mut tar = vec![0; 512];
        tar[257..262].copy_from_slice(b"ustar");
        assert_eq!(packing(&tar), Packing::Tar);
        assert_eq!(packing(b"id;titre"), Packing::Plain);
        assert_eq!(packing(b""), Packing::Plain);
    }

    #[test]
    fn what_is_no_table_is_refused_by_its_name() {
        let refused = |head: &[u8]| refuse_what_is_no_table(head).map_err(|r| r.as_str());
        assert_eq!(refused(b"\xff\xfei\0d\0"), Err("utf-16"));
        assert_eq!(refused(b"PAR1\x15\x04\x15"), Err("unknown-parquet"));
        assert_eq!(refused(b"\xd0\xcf\x11\xe0\xa1"), Err("spreadsheet"));
        assert_eq!(refused(b"%PDF-1.7"), Err("document"));
        assert_eq!(refused(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR"), Err("binary"));
        assert_eq!(refused(b"\x01\x02\x03\x04\x05\x06 program\n"), Err("binary"));
        assert_eq!(refused(b"\n <!DOCTYPE html><title>504</title>"), Err("web-page"));
        assert_eq!(refused(b"<?xml version='1.0'?><rows/>"), Err("binary"));
        let row = b"id;titre;objet;adr1;adr2;adr3;adrs_codepostal;libcom;position;observation\n1;a\0b\n";
        assert_eq!(refused(row), Ok(()), "a NUL in a row costs that row at most");
    }
}
