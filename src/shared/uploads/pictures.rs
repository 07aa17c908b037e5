//! Pictures lose what they say of places, dates and devices; what is seen stays as it is, and so
//! does the way up.

use bytes::Bytes;
use img_parts::ImageEXIF;
use img_parts::jpeg::{Jpeg, markers};
use img_parts::png::{Png, PngChunk};
use img_parts::webp::WebP;

use super::format::Format;

/// The chunks of a PNG that are seen, or say how to show what is seen.
const SEEN_IN_PNG: [&[u8; 4]; 15] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD",
    b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// The chunks of a WebP that are seen, or say how to show what is seen.
const SEEN_IN_WEBP: [&[u8; 4]; 7] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];

/// A picture without what it says beside what is seen; nothing when it cannot be read.
pub(super) fn without_secrets(format: Format, bytes: Vec<u8>) -> Option<Vec<u8>> {
    let bytes = Bytes::from(bytes);
    match format {
        Format::Jpeg => jpeg(bytes),
        Format::Png => {
            let mut png = Png::from_bytes(bytes).ok()?;
            png.chunks_mut()
                .retain(|chunk| SEEN_IN_PNG.contains(&&chunk.kind()));
            let kind = |chunk: Option<&PngChunk>| chunk.map(PngChunk::kind);
            let whole =
                kind(png.chunks().first()) == Some(*b"IHDR") && kind(png.chunks().last()) == Some(*b"IEND");
            if !whole {
                return None;
            }
            Some(png.encoder().bytes().to_vec())
        }
        Format::Webp => webp(bytes),
        Format::Pdf | Format::Odt | Format::Ods | Format::Docx | Format::Xlsx | Format::Csv => None,
    }
}

fn jpeg(bytes: Bytes) -> Option<Vec<u8>> {
    let mut jpeg = Jpeg::from_bytes(bytes).ok()?;
    let way_up = jpeg.exif().and_then(|exif| orientation(&exif));
    jpeg.segments_mut().retain(|segment| match segment.marker() {
        // APP2 holds colours, or further pictures.
        markers::APP2 => segment.contents().starts_with(b"ICC_PROFILE\0"),
        // APP0 is JFIF; APP14 says how colours were written.
        markers::APP0 | markers::APP14 => true,
        markers::APP1..=markers::APP15 | markers::COM => false,
        _ => true,
    });
    if let Some(way_up) = way_up {
        jpeg.set_exif(Some(only_orientation(way_up)));
    }
    let last = jpeg.segments_mut().last_mut()?;
    if !last.has_entropy() {
        return None;
    }
    let whole = jpeg.encoder().bytes();
    let end = end_of_picture(&whole)?;
    Some(whole[..end].to_vec())
}

/// Where the picture ends: what some devices write after it is another picture, with its own words.
fn end_of_picture(bytes: &[u8]) -> Option<usize> {
    let mut at = 2;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == 0xff)?;
        match *bytes.get(at + 1)? {
            markers::EOI => return Some(at + 2),
            // Stuffing, fill and restarts have no length.
            0x00 | 0x01 | 0xd0..=0xd7 => at += 2,
            0xff => at += 1,
            _ => {
                let length = bytes.get(at + 2..at + 4)?;
                at += 2 + usize::from(u16::from_be_bytes([length[0], length[1]])).max(2);
            }
        }
    }
}

/// The way up that Exif tells (tag 0x0112 of the first directory), when it is not the usual one.
fn orientation(exif: &[u8]) -> Option<u16> {
    let little = exif.get(..2)? == b"II";
    let two = |at: usize| {
        let pair: [u8; 2] = exif.get(at..at + 2)?.try_into().ok()?;
        Some(if little {
            u16::from_le_bytes(pair)
        } else {
            u16::from_be_bytes(pair)
        })
    };
    let four: [u8; 4] = exif.get(4..8)?.try_into().ok()?;
    let directory = if little {
        u32::from_le_bytes(four)
    } else {
        u32::from_be_bytes(four)
    };
    let directory = usize::try_from(directory).ok()?.min(exif.len());
    (0..usize::from(two(directory)?))
        .map(|entry| directory + 2 + 12 * entry)
        .find(|at| two(*at) == Some(0x0112))
        .and_then(|at| two(at + 8))
        .filter(|way_up| (2..=8).contains(way_up))
}

/// Exif that tells the way up and nothing else.
fn only_orientation(way_up: u16) -> Bytes {
    let mut exif = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01".to_vec();
    exif.extend(way_up.to_be_bytes());
    exif.extend([0; 6]);
    Bytes::from(exif)
}

fn webp(bytes: Bytes) -> Option<Vec<u8>> {
    let mut webp = WebP::from_bytes(bytes).ok()?;
    // This also takes back the word that there is some.
    webp.set_exif(None);
    webp.chunks_mut()
        .retain(|chunk| SEEN_IN_WEBP.contains(&&chunk.id()));
    let mut plain = webp.encoder().bytes().to_vec();
    // The extended header says whether XMP and Exif follow: they do not any more.
    if plain.get(12..16) == Some(b"VP8X") {
        *plain.get_mut(20)? &= !0b0000_1100;
    }
    Some(plain)
}
