//! Every way a file may be packed, truncated or made to hurt.

use std::{
    convert::Infallible,
    io::{self, Cursor, Read, Seek, SeekFrom, Write},
};

use flate2::{Compression, write::GzEncoder};
use registers::{Limits, ReadError, RefusalReason, read, recognise};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::fixtures::*;

pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

pub fn zstd(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 3).unwrap()
}

pub fn tar(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        builder.append_data(&mut header, name, *bytes).unwrap();
    }
    builder.into_inner().unwrap()
}

pub fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// Enough rows that a packed file can lose its second half.
fn large() -> Vec<u8> {
    let ids: Vec<String> = (0..2000_u64)
        .map(|number| format!("W599{:06}", number.wrapping_mul(7_368_787) % 1_000_000))
        .collect();
    let rows: Vec<_> = ids.iter().map(|id| weavers(&[("id", id)])).collect();
    let rows: Vec<Cells<'_>> = rows.iter().map(Vec::as_slice).collect();
    table(39, &rows).into_bytes()
}

#[test]
fn one_file_is_read_however_it_is_packed() {
    let text = table(39, &[WEAVERS]).into_bytes();
    for (how, bytes, name) in [
        ("plain", text.clone(), "rna.csv"),
        ("gzip", gzip(&text), "rna.csv"),
        (
            "gzip in two parts",
            [gzip(&text[..90]), gzip(&text[90..])].concat(),
            "rna.csv",
        ),
        ("zstd", zstd(&text), "rna.csv"),
        ("zip", zip(&[("in/a.csv", &text)]), "in/a.csv"),
        ("tar", tar(&[("in/a.csv", &text)]), "in/a.csv"),
        ("tar.gz", gzip(&tar(&[("in/a.csv", &text)])), "in/a.csv"),
        ("tar.zst", zstd(&tar(&[("in/a.csv", &text)])), "in/a.csv"),
        ("tar of gzip", tar(&[("a.csv.gz", &gzip(&text))]), "a.csv.gz"),
        ("zip of zstd", zip(&[("a.zst", &zstd(&text))]), "a.zst"),
    ] {
        let outcome = read_bytes(&bytes);
        assert_eq!(outcome.records.len(), 1, "{how}");
        assert_eq!(outcome.summary().members[0].name, name, "{how}");
        let members = recognise(Cursor::new(&bytes), "rna.csv", &Limits::default()).unwrap();
        assert_eq!(members, outcome.summary().members, "{how}");
    }
}

#[test]
fn an_archive_of_many_layouts_is_one_reading() {
    let (waldec, import) = (table(39, &[WEAVERS, WEAVERS]), table(23, &[WEAVERS]));
    let long = format!("{}/import.csv", "dossier".repeat(20));
    let notice = b"\x89PNG whatever".as_slice();
    let files: &[(&str, &[u8])] = &[
        ("README.txt", notice),
        ("waldec.csv", waldec.as_bytes()),
        ("__MACOSX/._waldec.csv", notice),
        (".DS_Store", notice),
        (&long, import.as_bytes()),
        ("notice.PDF", notice),
    ];
    for bytes in [tar(files), zip(files), zstd(&tar(files))] {
        let outcome = read_bytes(&bytes);
        let summary = outcome.summary();
        assert_eq!((summary.kept, summary.lines), (3, 8));
        let names: Vec<_> = summary.members.iter().map(|member| &member.name).collect();
        assert_eq!(names, ["waldec.csv", &long]);
        assert_eq!(summary.ignored.len(), 4);
    }
}

#[test]
fn one_wrong_file_in_an_archive_refuses_all_before_the_first_record() {
    let text = table(39, &[WEAVERS]);
    let files: &[(&str, &[u8])] = &[
        ("a.csv", text.as_bytes()),
        ("b.csv", b"<html><body>502</body></html>"),
    ];
    for bytes in [tar(files), zip(files), gzip(&tar(files))] {
        let outcome = read_bytes(&bytes);
        assert_eq!(outcome.refusal(), RefusalReason::WebPage);
        assert!(outcome.records.is_empty());
        let refusal = recognise(Cursor::new(bytes), "all", &Limits::default()).unwrap_err();
        assert_eq!(refusal.member, "b.csv");
    }
    for bytes in [tar(files), zip(files), gzip(&tar(files))] {
        let names = registers::files(Cursor::new(bytes), "all", &Limits::default()).unwrap();
        assert_eq!(names, ["a.csv", "b.csv"]);
    }
}

#[test]
fn what_is_packed_too_deep_or_is_a_workbook_is_refused() {
    let text = table(39, &[WEAVERS]).into_bytes();
    let refusal = |bytes: &[u8]| read_bytes(bytes).refusal().as_str();
    assert_eq!(refusal(&gzip(&gzip(&text))), "nested-archive");
    assert_eq!(refusal(&gzip(&zip(&[("a.csv", &text)]))), "nested-archive");
    assert_eq!(
        refusal(&tar(&[("a.zip", &zip(&[("a.csv", &text)]))])),
        "nested-archive"
    );
    assert_eq!(
        refusal(&zip(&[("a.tar", &tar(&[("a.csv", &text)]))])),
        "nested-archive"
    );
    let parts: &[(&str, &[u8])] = &[
        ("[Content_Types].xml", b"<Types/>"),
        ("xl/workbook.xml", b"<workbook/>"),
    ];
    assert_eq!(refusal(&zip(parts)), "spreadsheet");
    let parts: &[(&str, &[u8])] = &[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", b"<document/>"),
    ];
    assert_eq!(refusal(&zip(parts)), "document");
    assert_eq!(refusal(&zip(&[])), "no-table");
    assert_eq!(refusal(&zip(&[("README.md", b"hello")])), "no-table");
    assert_eq!(refusal(&gzip(b"")), "empty");
}

#[test]
fn a_file_cut_short_is_said_to_be_truncated() {
    let text = large();
    let tarred = tar(&[("a.csv", &text), ("b.csv", &text)]);
    for (how, bytes) in [
        ("gzip", gzip(&text)),
        ("zstd", zstd(&text)),
        ("zip", zip(&[("a.csv", &text)])),
        ("tar", tarred.clone()),
        ("tar.gz", gzip(&tarred)),
        ("tar.zst", zstd(&tarred)),
        ("tar of gzip", tar(&[("a.csv.gz", &gzip(&text))])),
    ] {
        assert_eq!(read_bytes(&bytes).result.as_ref().unwrap().read % 2000, 0);
        for kept in [bytes.len() / 2, bytes.len() * 9 / 10] {
            let refusal = read_bytes(&bytes[..kept]).refusal();
            assert_eq!(refusal, RefusalReason::Truncated, "{how} cut at {kept}");
        }
    }
    // Cut exactly between two files, where only the missing end mark tells.
    let first = tar(&[("a.csv", &text)]).len() - 1024;
    assert_eq!(read_bytes(&tarred[..first]).refusal(), RefusalReason::Truncated);
    let (gzip, zstd) = (gzip(&text), zstd(&text));
    for bytes in [&gzip[..gzip.len() - 1], &zstd[..zstd.len() - 1]] {
        assert_eq!(read_bytes(bytes).refusal(), RefusalReason::Truncated);
    }
}

#[test]
fn a_damaged_archive_is_refused() {
    let text = large();
    for bytes in [gzip(&text), zip(&[("a.csv", &text)])] {
        let mut damaged = bytes.clone();
        let middle = damaged.len() / 2;
        damaged[middle..middle + 40].fill(0x55);
        let outcome = read_bytes(&damaged);
        assert!(
            matches!(outcome.refusal(), RefusalReason::Corrupt(_)),
            "{:?}",
            outcome.result
        );
    }
}

#[test]
fn a_bomb_does_not_go_off() {
    let mut bomb = table(39, &[WEAVERS]).into_bytes();
    bomb.extend(std::iter::repeat_n(b'\n', 32 << 20));
    let packed = [
        zstd(&bomb),
        gzip(&bomb),
        zip(&[("a.csv", &bomb)]),
        zstd(&tar(&[("a", &bomb)])),
    ];
    for bytes in packed {
        let limits = Limits {
            ratio_after: 1 << 20,
            ..Limits::default()
        };
        assert_eq!(read_within(&bytes, &limits).refusal(), RefusalReason::Ratio(200));
        let limits = Limits {
            total_bytes: 1 << 20,
            ..Limits::default()
        };
        assert_eq!(
            read_within(&bytes, &limits).refusal(),
            RefusalReason::TooLarge(1 << 20)
        );
        let limits = Limits {
            member_bytes: 1 << 20,
            ..Limits::default()
        };
        assert_eq!(
            read_within(&bytes, &limits).refusal(),
            RefusalReason::MemberTooLarge(1 << 20)
        );
        assert_eq!(
            read_bytes(&bytes).records.len(),
            1,
            "32 MB are below every default bound"
        );
    }
    let text = table(39, &[]);
    let names: Vec<String> = (0..4).map(|number| format!("{number}.csv")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|n| (n.as_str(), text.as_bytes())).collect();
    let limits = Limits {
        members: 3,
        ..Limits::default()
    };
    for bytes in [tar(&files), zip(&files)] {
        assert_eq!(
            read_within(&bytes, &limits).refusal(),
            RefusalReason::TooManyMembers(3)
        );
        assert_eq!(read_bytes(&bytes).summary().members.len(), 4);
    }
}

#[test]
fn an_encrypted_archive_asks_for_no_password() {
    let mut bytes = zip(&[("a.csv", table(39, &[WEAVERS]).as_bytes())]);
    // The bit that says "encrypted", in the entry and in the table of contents.
    bytes[6] |= 1;
    let contents = bytes
        .windows(4)
        .rposition(|window| window == b"PK\x01\x02")
        .unwrap();
    bytes[contents + 8] |= 1;
    assert_eq!(read_bytes(&bytes).refusal(), RefusalReason::Encrypted);
}

/// A disk that fails after some bytes.
struct Failing(Cursor<Vec<u8>>, u64);

impl Read for Failing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.0.position() >= self.1 {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the disk is gone"));
        }
        let length = buffer.len().min(512);
        self.0.read(&mut buffer[..length])
    }
}

impl Seek for Failing {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

#[test]
fn a_disk_that_fails_is_not_a_file_that_is_wrong() {
    let text = large();
    for bytes in [text.clone(), gzip(&text), zstd(&tar(&[("a.csv", &text)]))] {
        let after = bytes.len() as u64 / 2;
        let input = Failing(Cursor::new(bytes), after);
        let error = read(input, "rna.csv", &Limits::default(), |_| Ok::<(), Infallible>(()));
        let Err(ReadError::Io(error)) = error else {
            panic!("{error:?}")
        };
        assert_eq!(error.to_string(), "the disk is gone");
    }
    let refusal = recognise(Failing(Cursor::new(vec![0]), 0), "x", &Limits::default()).unwrap_err();
    assert_eq!(
        refusal.reason,
        RefusalReason::Unreadable("the disk is gone".to_owned())
    );
}

#[test]
fn whoever_receives_the_records_may_stop() {
    let text = large();
    let mut events = 0;
    let outcome = read(Cursor::new(zstd(&text)), "rna.csv", &Limits::default(), |_| {
        events += 1;
        if events == 10 { Err("enough") } else { Ok(()) }
    });
    assert!(matches!(outcome, Err(ReadError::Stopped("enough"))));
    assert_eq!(events, 10);
}
