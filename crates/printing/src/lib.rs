//! Documents on paper: what is to be said goes in, a PDF comes out.
//!
//! The input is data ([`Document`]), never markup: what a person typed is text and stays text. The output is
//! tagged for those who listen to it (PDF/UA-1) and made to be kept (PDF/A-2a): title, language, headings,
//! lists, tables with their header cells and pictures with their words are in it, fonts are embedded and cut to what is used, and both
//! standards' rules that a program can check are checked on every document written.
//!
//! Pure: the same document gives the same bytes. Its date is part of it.

mod draw;
mod fonts;
mod layout;
mod model;
mod pages;
mod picture;
mod table;
mod text;

pub use model::{Align, Block, Column, Document, Fact, Language, Row, Table};
pub use picture::{Filling, Holding, Ink, Mark, Picture, Trait};

/// A document could not be written: our mistake, with what the library says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault(pub String);

impl std::fmt::Display for Fault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "a document could not be printed: {}", self.0)
    }
}

impl std::error::Error for Fault {}

/// Writes a document as PDF, on A4.
///
/// # Errors
/// [`Fault`] when what was laid out is no valid PDF/UA-1 or PDF/A-2a, whatever the document says.
pub fn pdf(document: &Document) -> Result<Vec<u8>, Fault> {
    let fonts = fonts::Fonts::new();
    let laid = layout::Layout::of(document, &fonts);
    let (pages, tree) = pages::cut(laid);
    draw::draw(document, &fonts, &pages, tree)
}
