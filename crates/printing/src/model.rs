//! What a document says.

use jiff::civil::DateTime;

use crate::picture::Picture;

/// The language of words: how they are cut at the end of a line, and how a machine reads them aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Dutch.
    Dutch,
    /// English.
    English,
    /// French.
    French,
}

impl Language {
    /// The tag of BCP 47.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
            Self::French => "fr",
        }
    }
}

/// A document. Every text may come from a person: nothing in it is understood as markup; control characters are left out.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its title: the first heading, and what a reader shows in its window.
    pub title: String,
    /// What stands under the title, in small: a number, a date; may be empty.
    pub subtitle: String,
    /// In which language it is written, where a block does not say otherwise.
    pub language: Language,
    /// Who wrote it, for the properties of the file; may be empty.
    pub author: String,
    /// When it was written, in UTC.
    pub written: DateTime,
    /// What stands at the foot of every page, before its number.
    pub foot: String,
    /// What it says.
    pub body: Vec<Block>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading under the title: 1 for a part, 2 for a part of it… A level that skips one is brought back.
    Heading(u8, String),
    /// A paragraph; a line end begins a new line, an empty line a new paragraph.
    Paragraph(String),
    /// The same in a language that nobody told: no word of it is cut as another language would.
    Unknown(String),
    /// What is said beside the matter, in small.
    Note(String),
    /// A list with bullets.
    List(Vec<String>),
    /// Names and values.
    Facts(Vec<Fact>),
    /// A table.
    Table(Table),
    /// A picture.
    Picture(Picture),
    /// What is written in another language.
    In(Language, Vec<Block>),
    /// What follows begins on a new page.
    NewPage,
}

/// A name and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

/// A table. Its columns have headers, and the first cell of each row is the header of its row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What it shows, said above it; may be empty.
    pub caption: String,
    /// Its columns, at least one.
    pub columns: Vec<Column>,
    /// Its rows. Cells beyond the columns are left out, those missing are empty.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its header.
    pub title: String,
    /// Where its text stands.
    pub align: Align,
    /// Its share of the width, against the others'; 0 counts as 1.
    pub share: u16,
}

/// Where the text of a column stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// At the left: words.
    #[default]
    Words,
    /// At the right, in figures of one width: amounts, numbers.
    Figures,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// Cells.
    Cells(Vec<String>),
    /// Cells that sum up some of those that follow.
    Sum(Vec<String>),
    /// Cells that sum up those above.
    Total(Vec<String>),
    /// A name for the rows that follow, across the table.
    Group(String),
}
