//! Papers that do not exist: a page of PDF, a picture. They are made, not copied from anywhere.

use img_parts::png::{Png, PngChunk};

/// A PDF of one page that holds these lines; what Latin-1 has no letter for is left out.
pub fn pdf(lines: &[&str]) -> Vec<u8> {
    let mut text = b"BT /F 13 Tf 18 TL 60 770 Td ".to_vec();
    for line in lines {
        text.push(b'(');
        for letter in line.chars() {
            let Ok(byte) = u8::try_from(u32::from(letter)) else {
                continue;
            };
            if matches!(byte, b'(' | b')' | b'\\') {
                text.push(b'\\');
            }
            text.push(byte);
        }
        text.extend(b") Tj T* ");
    }
    text.extend(b"ET");
    let objects: [Vec<u8>; 5] = [
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
          /Resources << /Font << /F 5 0 R >> >> >>"
            .to_vec(),
        [
            format!("<< /Length {} >>\nstream\n", text.len()).into_bytes(),
            text,
            b"\nendstream".to_vec(),
        ]
        .concat(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_vec(),
    ];
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(file.len());
        file.extend(format!("{number} 0 obj\n").into_bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    let table = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes());
    for place in places {
        file.extend(format!("{place:010} 00000 n \n").into_bytes());
    }
    let size = objects.len() + 1;
    file.extend(format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").into_bytes());
    file
}

/// Columns and rows of a picture.
const SIDE: u16 = 96;

/// A woven square in two greys, as a scanned paper without a word would be.
pub fn png() -> Vec<u8> {
    let mut header = Vec::new();
    header.extend(u32::from(SIDE).to_be_bytes());
    header.extend(u32::from(SIDE).to_be_bytes());
    // Eight bits of grey, the only compression and filters there are, not interlaced.
    header.extend([8, 0, 0, 0, 0]);
    let mut rows = Vec::new();
    for row in 0..SIDE {
        // Each row begins with its filter: none.
        rows.push(0);
        rows.extend((0..SIDE).map(|column| {
            if (row / 8 + column / 8) % 2 == 0 {
                0xee
            } else {
                0xbb
            }
        }));
    }
    let chunks = [
        (*b"IHDR", header),
        (*b"IDAT", stored(&rows)),
        (*b"IEND", Vec::new()),
    ];
    let mut file = Vec::from(*b"\x89PNG\r\n\x1a\n");
    for (kind, content) in chunks {
        file.extend(PngChunk::new(kind, content.into()).encoder().bytes());
    }
    debug_assert!(Png::from_bytes(file.clone().into()).is_ok());
    file
}

/// Bytes as zlib keeps them without making them smaller (RFC 1950 and 1951).
fn stored(bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).expect("a picture of a demonstration is small");
    let mut kept = vec![0x78, 0x01, 0x01];
    kept.extend(length.to_le_bytes());
    kept.extend((!length).to_le_bytes());
    kept.extend(bytes);
    let (mut a, mut b) = (1_u32, 0_u32);
    for byte in bytes {
        a = (a + u32::from(*byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    kept.extend((b << 16 | a).to_be_bytes());
    kept
}
