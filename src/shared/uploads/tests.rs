//! What people send, and what they should not.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::io::{Cursor, Write};

use proptest::prelude::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::examined::recognised;
use super::format::{Format, Head};
use super::scanning::Scanner;
use super::{Refusal, ScanError, State, clean, disposition, pictures, store};

/// How many random cases each property tries.
fn cases() -> u32 {
    let asked = crate::shared::environment::variable("TISSERAND_FUZZ_CASES");
    asked.and_then(|cases| cases.parse().ok()).unwrap_or(256)
}

/// A package with these entries.
fn package(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn jpeg() -> Vec<u8> {
    let mut bytes = b"\xff\xd8".to_vec();
    let mut segment = |marker: u8, content: &[u8]| {
        bytes.extend([0xff, marker]);
        bytes.extend(u16::try_from(content.len() + 2).unwrap().to_be_bytes());
        bytes.extend(content);
    };
    segment(0xe0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
    // Turned by a quarter (orientation 6), and where it was taken.
    let mut exif = b"Exif\0\0II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
    exif.extend(b"SECRET PLACE");
    segment(0xe1, &exif);
    segment(0xfe, b"SECRET REMARK");
    segment(0xc0, &[8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
    segment(0xda, &[1, 1, 0, 0, 63, 0]);
    bytes.extend(b"\x12\xff\x00\x34\xff\xd9");
    bytes.extend(b"\xff\xd8SECRET SECOND PICTURE");
    bytes
}

#[test]
fn name_declared_type_and_bytes_must_agree() {
    let odt = package(&[("mimetype", b"application/vnd.oasis.opendocument.text")]);
    let xlsx = package(&[("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", b"<w/>")]);
    let pdf = b"%PDF-1.7 fictitious";
    for (name, declared, bytes, expected) in [
        ("statuts.pdf", "application/pdf", &pdf[..], Ok(Format::Pdf)),
        ("Statuts.PDF", "", &pdf[..], Ok(Format::Pdf)),
        ("s.pdf", "application/octet-stream", &pdf[..], Ok(Format::Pdf)),
        (
            "s.odt",
            "application/vnd.oasis.opendocument.text",
            &odt,
            Ok(Format::Odt),
        ),
        ("s.xlsx", "", &xlsx, Ok(Format::Xlsx)),
        (
            "a.csv",
            "application/vnd.ms-excel",
            b"nom;prix\nthe;3\n",
            Ok(Format::Csv),
        ),
        ("a.csv", "text/csv", b"caf\xe9;3\n", Ok(Format::Csv)),
        ("s.pdf", "image/png", &pdf[..], Err(Refusal::NotWhatItSays)),
        ("s.png", "", &pdf[..], Err(Refusal::NotWhatItSays)),
        ("s.docx", "", &xlsx, Err(Refusal::NotWhatItSays)),
        ("s.exe", "", b"MZ\x90\0", Err(Refusal::Unknown)),
        ("s.pdf", "", b"MZ\x90\0", Err(Refusal::NotWhatItSays)),
        ("statuts", "application/pdf", &pdf[..], Err(Refusal::Unknown)),
        ("s.html", "", b"<html>", Err(Refusal::Unknown)),
        ("a.csv", "", b"<script>1,2</script>", Err(Refusal::NotWhatItSays)),
        ("a.csv", "", b"a;b\0\n", Err(Refusal::NotWhatItSays)),
        ("s.svg", "image/svg+xml", b"<svg/>", Err(Refusal::Unknown)),
        ("s.pdf", "", b"", Err(Refusal::Empty)),
        ("s.odt", "", b"PK\x03\x04 and no more", Err(Refusal::Damaged)),
    ] {
        assert_eq!(recognised(name, declared, bytes), expected, "{name} {declared}");
    }
}

#[test]
fn a_document_that_carries_a_program_or_a_bomb_is_refused() {
    let with = |name: &str| package(&[("word/document.xml", b"<w/>"), (name, b"x")]);
    for name in [
        "word/vbaProject.bin",
        "Basic/Standard/Module1.xml",
        "Scripts/python/a.py",
        "word/activeX/a.xml",
    ] {
        assert_eq!(
            recognised("a.docx", "", &with(name)),
            Err(Refusal::Macros),
            "{name}"
        );
    }
    let zeros = vec![0; 30 * 1024 * 1024];
    let bomb = package(&[("word/document.xml", &zeros)]);
    assert!(bomb.len() < 100_000, "{}", bomb.len());
    assert_eq!(recognised("a.docx", "", &bomb), Err(Refusal::TooMuchInside));
    let names: Vec<String> = (0..5_001).map(|number| format!("word/{number}.xml")).collect();
    let crowd: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(
        recognised("a.docx", "", &package(&crowd)),
        Err(Refusal::TooMuchInside)
    );
    // One flipped byte in what is packed is seen: everything is unpacked once.
    let mut broken = package(&[("word/document.xml", &b"text ".repeat(200))]);
    broken[60] ^= 0x55;
    assert_eq!(recognised("a.docx", "", &broken), Err(Refusal::Damaged));
}

#[test]
fn a_picture_keeps_what_is_seen_and_the_way_up_and_nothing_else() {
    let plain = pictures::without_secrets(Format::Jpeg, jpeg()).unwrap();
    let text = String::from_utf8_lossy(&plain).into_owned();
    assert!(!text.contains("SECRET"), "{text}");
    assert!(plain.ends_with(b"\x12\xff\x00\x34\xff\xd9"));
    assert!(
        plain
            .windows(14)
            .any(|w| w == b"\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0")
    );
    // Once more changes nothing.
    let again = pictures::without_secrets(Format::Jpeg, plain.clone()).unwrap();
    assert_eq!(again, plain);

    use img_parts::png::{Png, PngChunk};
    let mut png = Png::from_bytes(bytes::Bytes::from(minimal_png())).unwrap();
    let chunk = |kind: &[u8; 4]| PngChunk::new(*kind, bytes::Bytes::from_static(b"SECRET"));
    for kind in [b"tEXt", b"iTXt", b"eXIf", b"prVt"] {
        png.chunks_mut().insert(1, chunk(kind));
    }
    let plain = pictures::without_secrets(Format::Png, png.encoder().bytes().to_vec()).unwrap();
    assert_eq!(plain, minimal_png());
    assert_eq!(
        pictures::without_secrets(Format::Png, b"\x89PNG\r\n\x1a\n".to_vec()),
        None
    );

    let webp = |extra: &[u8]| {
        let mut body = b"WEBPVP8X\x0a\0\0\0\x0c\0\0\0\0\0\0\0\0\0VP8L\x05\0\0\0\x2f\0\0\0\0\0".to_vec();
        body.extend(extra);
        let mut whole = b"RIFF".to_vec();
        whole.extend(u32::try_from(body.len()).unwrap().to_le_bytes());
        whole.extend(body);
        whole
    };
    let with = webp(b"EXIF\x06\0\0\0SECRETXMP \x06\0\0\0SECRET");
    let plain = pictures::without_secrets(Format::Webp, with).unwrap();
    assert!(!String::from_utf8_lossy(&plain).contains("SECRET"));
    if &plain[12..16] == b"VP8X" {
        assert_eq!(plain[20] & 0b1100, 0);
    }
}

fn minimal_png() -> Vec<u8> {
    use img_parts::png::PngChunk;
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let parts: [(&[u8; 4], &'static [u8]); 3] = [
        (b"IHDR", b"\0\0\0\x01\0\0\0\x01\x08\0\0\0\0"),
        (b"IDAT", b"\x78\x9c\x63\0\0\0\x02\0\x01"),
        (b"IEND", b""),
    ];
    for (kind, content) in parts {
        let chunk = PngChunk::new(*kind, bytes::Bytes::from_static(content));
        bytes.extend(chunk.encoder().bytes());
    }
    bytes
}

#[test]
fn a_name_is_made_harmless_and_said_in_a_header() {
    assert_eq!(clean("../../etc/passwd.pdf"), "passwd.pdf");
    assert_eq!(
        clean("C:\\Mes documents\\Statuts à jour.pdf"),
        "Statuts à jour.pdf"
    );
    assert_eq!(clean("facture\u{202e}fdp.exe"), "facturefdp.exe");
    assert_eq!(clean(".pdf"), "pdf");
    assert_eq!(clean(""), "document");
    assert_eq!(
        disposition("Statuts à jour.pdf"),
        "attachment; filename=\"Statuts _ jour.pdf\"; filename*=UTF-8''Statuts%20%C3%A0%20jour.pdf"
    );
}

#[tokio::test]
async fn a_scanner_is_asked_over_its_socket_and_understood() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("clamd.ctl");
    let listener = tokio::net::UnixListener::bind(&socket).unwrap();
    let serving = tokio::spawn(async move {
        // As clamd does: a command, pieces after their lengths, an end; then an answer with a zero.
        for _ in 0..3 {
            let (mut line, _) = listener.accept().await.unwrap();
            let mut command = [0; 10];
            line.read_exact(&mut command).await.unwrap();
            assert_eq!(&command, b"zINSTREAM\0");
            let mut whole = Vec::new();
            loop {
                let length = line.read_u32().await.unwrap();
                if length == 0 {
                    break;
                }
                let mut piece = vec![0; usize::try_from(length).unwrap()];
                line.read_exact(&mut piece).await.unwrap();
                whole.extend(piece);
            }
            let answer: &[u8] = match &whole[..] {
                whole if whole.windows(5).any(|w| w == b"EVIL!") => b"stream: Fictitious-Test FOUND\0",
                whole if whole.len() > 200_000 => b"INSTREAM size limit exceeded. ERROR\0",
                _ => b"stream: OK\0",
            };
            line.write_all(answer).await.unwrap();
        }
    });
    let scanner = Scanner(socket.to_str().unwrap().into());
    assert_eq!(scanner.scan(&[7; 150_000]).await.unwrap(), State::Safe);
    let mut evil = vec![0; 70_000];
    evil.extend(b"EVIL!");
    assert_eq!(scanner.scan(&evil).await.unwrap(), State::Infected);
    let refused = scanner.scan(&[7; 300_000]).await;
    assert!(matches!(refused, Err(ScanError::Strange(..))), "{refused:?}");
    serving.await.unwrap();
    let gone = Scanner(folder.path().join("none").to_str().unwrap().into());
    assert!(matches!(gone.scan(b"x").await, Err(ScanError::Unreachable(..))));
}

#[tokio::test]
async fn a_damaged_file_is_whole_again_with_the_same_bytes_and_a_disk_that_refuses_marks_nothing() {
    let test = crate::testing::TestApp::empty().await;
    let upload = store::Upload {
        sha256: "ab".repeat(32),
        bytes: 3,
        format: Format::Pdf,
        state: State::Pending,
    };
    let mut transaction = test.app.db.write().await.unwrap();
    store::keep(&mut transaction, &upload, 1).await.unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(super::read(&test.app, &upload.sha256).await.unwrap(), None);
    let state = "select state from upload";
    assert_eq!(
        test.text(state).await,
        "pending",
        "it cannot be read: nothing is known"
    );
    for (known, after) in [("integrity_error", "pending"), ("infected", "infected")] {
        test.sql(&format!("update upload set state = '{known}'")).await;
        let mut transaction = test.app.db.write().await.unwrap();
        store::keep(&mut transaction, &upload, 2).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(test.text(state).await, after);
    }
    test.close().await;
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_sent_is_called_only_what_its_bytes_are(
        name in "[a-z]{0,8}\\.?(pdf|jpg|jpeg|png|webp|odt|ods|docx|xlsx|csv|exe|)",
        head in prop::sample::select(vec![&b""[..], b"%PDF-", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF0000WEBP", b"PK\x03\x04"]),
        rest in prop::collection::vec(any::<u8>(), 0..400),
        declared in prop::sample::select(vec!["", "application/pdf", "image/png", "text/csv", "text/html"]),
    ) {
        let bytes = [head, &rest].concat();
        if let Ok(format) = recognised(&name, declared, &bytes) {
            prop_assert_eq!(Format::of_name(&name), Some(format));
            prop_assert!(format.agrees_with(declared));
            match Format::head(&bytes) {
                Head::Is(held) => prop_assert_eq!(held, format),
                Head::Package => prop_assert!(matches!(format, Format::Odt | Format::Ods | Format::Docx | Format::Xlsx)),
                Head::Unmarked => prop_assert_eq!(format, Format::Csv),
            }
            if matches!(format, Format::Jpeg | Format::Png | Format::Webp) {
                // What cannot be read as a picture is refused, not kept as it came.
                let _ = pictures::without_secrets(format, bytes);
            }
        }
    }

    #[test]
    fn a_damaged_picture_or_package_never_stops_us(
        at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>(),
    ) {
        let packed = package(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<a/>")]);
        for (format, name, mut bytes) in [
            (Format::Jpeg, "a.jpg", jpeg()),
            (Format::Png, "a.png", minimal_png()),
            (Format::Odt, "a.odt", packed),
        ] {
            let at = at.index(bytes.len());
            bytes[at] = byte;
            bytes.truncate(cut.index(bytes.len()) + 1);
            let _ = recognised(name, "", &bytes);
            let _ = pictures::without_secrets(format, bytes);
        }
    }

    #[test]
    fn a_name_never_leads_anywhere_nor_ends_a_header(sent in any::<String>()) {
        let name = clean(&sent);
        prop_assert!(!name.is_empty() && !name.contains(['/', '\\', '"', '\0', '\r', '\n']), "{name:?}");
        prop_assert_eq!(clean(&name), name.clone());
        let header = disposition(&sent);
        prop_assert!(header.is_ascii() && !header.chars().any(char::is_control), "{header:?}");
        prop_assert_eq!(header.matches('"').count(), 2);
        let whole = header.split("UTF-8''").nth(1).unwrap();
        let back = percent_encoding::percent_decode_str(whole).decode_utf8().unwrap();
        prop_assert_eq!(back, name);
    }
}

#[test]
fn every_table_that_holds_files_is_asked_before_one_goes() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
    let mut holders = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let sql = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for table in sql.split("create table ").skip(1) {
            let (name, rest) = table.split_once(" (").unwrap();
            let body = rest.split("\n);").next().unwrap();
            if body.contains("references upload") {
                assert!(
                    body.contains("\n    sha256 text"),
                    "{name}: call the column sha256"
                );
                holders.push(name.to_owned());
            }
        }
    }
    holders.sort();
    let mut known = store::HOLDERS.to_vec();
    known.sort_unstable();
    assert_eq!(holders, known, "say in uploads/store.rs which tables hold files");
}
