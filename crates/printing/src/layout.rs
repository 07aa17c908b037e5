//! From what a document says to strips: pieces of a page's width, in order, that pages are cut from.

use crate::fonts::{Cut, Fonts, Style};
use crate::model::{Block, Document, Language};
use crate::picture::Picture;
use crate::table;
use crate::text::{self, Line, clean, clean_line};

/// A4, in points.
pub(crate) const PAGE: (f32, f32) = (595.28, 841.89);
/// Left and right of the text.
pub(crate) const MARGIN: f32 = 68.0;
/// Above and under it.
pub(crate) const TOP: f32 = 64.0;
pub(crate) const BOTTOM: f32 = 72.0;
/// How wide the text is.
pub(crate) const WIDTH: f32 = PAGE.0 - 2.0 * MARGIN;

pub(crate) const BODY: Style = Style {
    cut: Cut::Regular,
    size: 11.0,
    leading: 15.0,
    figures: false,
    grey: 20,
    hyphens: true,
};
pub(crate) const SMALL: Style = Style {
    size: 9.5,
    leading: 13.0,
    grey: 70,
    ..BODY
};
const TITLE: Style = Style {
    cut: Cut::Semibold,
    size: 21.0,
    leading: 26.0,
    hyphens: false,
    ..BODY
};

/// The style of a heading under the title, and the space above it.
fn heading(level: u8) -> (Style, f32) {
    let style = |size, leading| Style {
        cut: Cut::Semibold,
        size,
        leading,
        hyphens: false,
        ..BODY
    };
    match level {
        0 | 1 => (style(15.0, 20.0), 20.0),
        2 => (style(12.5, 17.0), 14.0),
        3 => (style(11.0, 15.0), 10.0),
        4.. => (
            Style {
                cut: Cut::Italic,
                hyphens: false,
                ..BODY
            },
            8.0,
        ),
    }
}

/// What a part of the document is, for those who listen to it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    Part,
    Heading(u8, String),
    Paragraph,
    List,
    Item,
    Label,
    ItemBody,
    Table,
    Caption,
    Head,
    Body,
    Row,
    ColumnHeader,
    RowHeader(u32),
    Cell,
    Figure(String),
}

/// A part, and those in it. The strips name the part that their text belongs to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Node {
    pub kind: Kind,
    pub language: Option<Language>,
    pub parent: Option<usize>,
}

/// Text in a strip.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Words {
    pub line: Line,
    pub style: Style,
    /// From the left of the page, in points.
    pub x: f32,
    /// From the top of the strip.
    pub baseline: f32,
    pub node: usize,
}

/// A drawn line across a strip: from, to, how far under its top, how thick, how grey.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rule {
    pub from: f32,
    pub to: f32,
    pub down: f32,
    pub thick: f32,
    pub grey: u8,
}

/// A piece of the page's width that is not cut.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Strip {
    /// Space above it, but not at the top of a page.
    pub above: f32,
    pub height: f32,
    /// Whether it stays with the next.
    pub keep: bool,
    pub words: Vec<Words>,
    pub rules: Vec<Rule>,
    /// A picture at its top, and the part that it is.
    pub picture: Option<(Picture, usize)>,
    /// Which head of a table is shown again when a page begins here.
    pub head: Option<usize>,
    /// Whether it begins a page.
    pub new_page: bool,
}

/// A document laid out.
#[derive(Default)]
pub(crate) struct Layout {
    pub strips: Vec<Strip>,
    pub nodes: Vec<Node>,
    pub heads: Vec<Vec<Strip>>,
}

/// Where blocks are being set.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub fonts: &'a Fonts,
    pub language: Language,
    pub parent: Option<usize>,
}

impl Layout {
    pub fn of(document: &Document, fonts: &Fonts) -> Self {
        let mut layout = Self::default();
        let place = Place {
            fonts,
            language: document.language,
            parent: None,
        };
        let title = clean_line(&document.title);
        let node = layout.node(Kind::Heading(1, title.clone()), place.parent);
        layout.set(&title, TITLE, (0.0, 0.0), node, place);
        let subtitle = clean_line(&document.subtitle);
        if !subtitle.is_empty() {
            let node = layout.node(Kind::Paragraph, None);
            layout.set(&subtitle, SMALL, (3.0, 0.0), node, place);
        }
        let rule = Rule {
            from: MARGIN,
            to: MARGIN + WIDTH,
            down: 4.0,
            thick: 1.2,
            grey: 20,
        };
        layout.strips.push(Strip {
            above: 6.0,
            height: 8.0,
            rules: vec![rule],
            ..Strip::default()
        });
        let mut level = 1;
        layout.blocks(&document.body, &mut level, place);
        layout
    }

    fn blocks(&mut self, blocks: &[Block], level: &mut u8, place: Place<'_>) {
        let mut is_note = false;
        for block in blocks {
            let after_note = std::mem::replace(&mut is_note, matches!(block, Block::Note(_)));
            match block {
                Block::Heading(wanted, text) => {
                    // PDF/UA: no level is skipped on the way down. The title is the first.
                    *level = wanted.saturating_add(1).clamp(2, level.saturating_add(1));
                    let text = clean_line(text);
                    if text.is_empty() {
                        continue;
                    }
                    let (style, above) = heading(*level - 1);
                    let node = self.node(Kind::Heading(*level, text.clone()), place.parent);
                    let first = self.strips.len();
                    self.set(&text, style, (above, 2.0), node, place);
                    for strip in &mut self.strips[first..] {
                        strip.keep = true;
                    }
                }
                Block::Paragraph(text) => self.paragraphs(text, BODY, 7.0, place),
                Block::Unknown(text) => {
                    let style = Style {
                        hyphens: false,
                        ..BODY
                    };
                    self.paragraphs(text, style, 7.0, place);
                }
                Block::Note(text) => self.paragraphs(text, SMALL, 5.0, place),
                Block::List(items) => self.list(items, place),
                Block::Facts(facts) => table::facts(self, facts, place),
                Block::Table(table) => table::table(self, table, place),
                Block::Picture(picture) => {
                    let node = self.node(Kind::Figure(clean_line(&picture.said)), place.parent);
                    self.strips.push(Strip {
                        above: 8.0,
                        height: picture.height() + 4.0,
                        picture: Some((picture.clone(), node)),
                        ..Strip::default()
                    });
                }
                Block::In(language, blocks) => {
                    // What says that another language follows is no end of a page.
                    if let Some(note) = self.strips.last_mut().filter(|_| after_note) {
                        note.keep = true;
                    }
                    let node = self.node(Kind::Part, place.parent);
                    self.nodes[node].language = Some(*language);
                    let inner = Place {
                        language: *language,
                        parent: Some(node),
                        ..place
                    };
                    self.blocks(blocks, level, inner);
                }
                Block::NewPage => {
                    self.strips.push(Strip {
                        new_page: true,
                        ..Strip::default()
                    });
                }
            }
        }
    }

    pub fn node(&mut self, kind: Kind, parent: Option<usize>) -> usize {
        self.nodes.push(Node {
            kind,
            language: None,
            parent,
        });
        self.nodes.len() - 1
    }

    fn paragraphs(&mut self, text: &str, style: Style, above: f32, place: Place<'_>) {
        for paragraph in clean(text).split("\n\n") {
            let paragraph = paragraph.trim_matches('\n');
            if !paragraph.trim().is_empty() {
                let node = self.node(Kind::Paragraph, place.parent);
                self.set(paragraph, style, (above, 0.0), node, place);
            }
        }
    }

    fn list(&mut self, items: &[String], place: Place<'_>) {
        let items: Vec<String> = items
            .iter()
            .map(|item| clean(item))
            .filter(|item| !item.trim().is_empty())
            .collect();
        if items.is_empty() {
            return;
        }
        let list = self.node(Kind::List, place.parent);
        for (index, item) in items.iter().enumerate() {
            let entry = self.node(Kind::Item, Some(list));
            let label = self.node(Kind::Label, Some(entry));
            let body = self.node(Kind::ItemBody, Some(entry));
            let first = self.strips.len();
            let indent = 14.0;
            let lines = text::lines(item, BODY, WIDTH - indent, place.language, place.fonts);
            self.column(
                lines,
                BODY,
                MARGIN + indent,
                (if index == 0 { 6.0 } else { 3.0 }, 0.0),
                body,
            );
            let bullet = Line {
                text: "•".to_owned(),
                width: 5.0,
            };
            let baseline = baseline(BODY);
            let words = Words {
                line: bullet,
                style: BODY,
                x: MARGIN + 3.0,
                baseline,
                node: label,
            };
            self.strips[first].words.insert(0, words);
        }
    }

    /// Sets text over the whole width.
    fn set(&mut self, text: &str, style: Style, space: (f32, f32), node: usize, place: Place<'_>) {
        let lines = text::lines(text, style, WIDTH, place.language, place.fonts);
        self.column(lines, style, MARGIN, space, node);
    }

    /// A strip a line: the first and the last two stay together.
    fn column(&mut self, lines: Vec<Line>, style: Style, x: f32, (above, below): (f32, f32), node: usize) {
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            let last = index + 1 == count;
            let height = style.leading + if last { below } else { 0.0 };
            let words = Words {
                line,
                style,
                x,
                baseline: baseline(style),
                node,
            };
            self.strips.push(Strip {
                above: if index == 0 { above } else { 0.0 },
                height,
                keep: !last && (index == 0 || index + 2 == count),
                words: vec![words],
                ..Strip::default()
            });
        }
    }
}

/// How far under the top of its line a text stands.
pub(crate) fn baseline(style: Style) -> f32 {
    (style.leading - style.size) / 2.0 + style.size * 0.78
}
