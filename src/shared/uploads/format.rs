//! The formats we take, and how each is told: by its ending, by what its sender declares, and by
//! what it holds. All three must agree.

use std::str::FromStr;

/// A format we take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A document as it is printed.
    Pdf,
    /// A photograph.
    Jpeg,
    /// A picture.
    Png,
    /// A picture.
    Webp,
    /// A text of LibreOffice.
    Odt,
    /// A workbook of LibreOffice.
    Ods,
    /// A text of Word.
    Docx,
    /// A workbook of Excel.
    Xlsx,
    /// A table as plain text.
    Csv,
}

/// What the first bytes of a file say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    /// One of our formats.
    Is(Format),
    /// A package, whose list of entries says which.
    Package,
    /// Nothing that is known by its first bytes; a table of plain text begins like that.
    Unmarked,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 9] = [
        Self::Pdf,
        Self::Jpeg,
        Self::Png,
        Self::Webp,
        Self::Odt,
        Self::Ods,
        Self::Docx,
        Self::Xlsx,
        Self::Csv,
    ];

    /// The word in the database: its usual ending.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Odt => "odt",
            Self::Ods => "ods",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
        }
    }

    /// Its media type, as we give it out.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Csv => "text/csv",
        }
    }

    /// The format that a name ends like.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
        match ending.as_str() {
            "jpeg" => Some(Self::Jpeg),
            other => other.parse().ok(),
        }
    }

    /// Whether a sender who declares this media type may mean this format. Where the system knows no
    /// type, browsers say `application/octet-stream`; where Excel is installed, tables are its own.
    #[must_use]
    pub fn agrees_with(self, declared: &str) -> bool {
        let declared = declared.split(';').next().unwrap_or_default().trim();
        let declared = declared.to_ascii_lowercase();
        let unknown = declared.is_empty() || declared == "application/octet-stream";
        let also = match self {
            Self::Csv => ["text/plain", "application/csv", "application/vnd.ms-excel"].contains(&&*declared),
            Self::Jpeg => declared == "image/jpg",
            _ => false,
        };
        unknown || also || declared == self.media_type()
    }

    /// What the first bytes of a file say.
    pub(super) fn head(bytes: &[u8]) -> Head {
        let starts = |mark: &[u8]| bytes.starts_with(mark);
        if starts(b"%PDF-") {
            Head::Is(Self::Pdf)
        } else if starts(b"\xff\xd8\xff") {
            Head::Is(Self::Jpeg)
        } else if starts(b"\x89PNG\r\n\x1a\n") {
            Head::Is(Self::Png)
        } else if starts(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            Head::Is(Self::Webp)
        } else if starts(b"PK\x03\x04") {
            Head::Package
        } else {
            Head::Unmarked
        }
    }

    /// Whether bytes are a table of plain text: letters in UTF-8 or in the one-byte sets of older
    /// spreadsheets, no control character, and something that separates columns.
    pub(super) fn is_table(bytes: &[u8]) -> bool {
        let control = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\r' | b'\n') || *byte == 0x7f;
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let first = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let separated = first.iter().any(|byte| matches!(byte, b';' | b',' | b'\t'));
        // What a browser would take for a page is not a table.
        let markup = text.trim_ascii_start().starts_with(b"<");
        !text.is_empty() && separated && !markup && !text.iter().any(control)
    }
}

impl FromStr for Format {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|format| format.as_str() == word)
            .ok_or(())
    }
}
