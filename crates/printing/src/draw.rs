//! Drawing pages, and saying what each text on them is.

use std::num::{NonZeroU16, NonZeroU32};

use jiff::civil::DateTime;
use krilla::color::luma;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, BBox, ContentTag, Identifier, ListNumbering, Node as TagNode, SpanTag,
    TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};
use krilla::text::{GlyphId, KrillaGlyph};
use krilla::{Document as Pdf, SerializeSettings};

use crate::Fault;
use crate::fonts::{Fonts, Shape, Style};
use crate::layout::{Kind, MARGIN, Node, PAGE, Rule, SMALL, WIDTH};
use crate::model::Document;
use crate::pages::Page;
use crate::text::{HYPHEN, clean_line};

/// Draws the pages of a document.
pub(crate) fn draw(
    document: &Document,
    fonts: &Fonts,
    pages: &[Page],
    nodes: Vec<Node>,
) -> Result<Vec<u8>, Fault> {
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .with_archival_validator(Archival::A2_A)
        .finish()
        .map_err(|error| Fault(format!("{error:?}")))?;
    let settings = SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    };
    let mut pdf = Pdf::new_with(settings);
    let mut said: Vec<Vec<Identifier>> = vec![Vec::new(); nodes.len()];
    let mut rooms: Vec<Option<BBox>> = vec![None; nodes.len()];
    let mut headings: Vec<(usize, usize, f32)> = Vec::new();
    let foot = clean_line(&document.foot);
    for (index, placed) in pages.iter().enumerate() {
        let settings = PageSettings::from_wh(PAGE.0, PAGE.1).expect("A4 is a page");
        let mut page = pdf.start_page_with(settings);
        let mut surface = page.surface();
        for placed in placed {
            for rule in &placed.strip.rules {
                surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
                line(&mut surface, placed.top, rule);
                surface.end_tagged();
            }
            if let Some((picture, node)) = &placed.strip.picture {
                let drawn_here = surface.start_tagged(ContentTag::Other);
                picture.draw(&mut surface, fonts, placed.top);
                surface.end_tagged();
                said[*node].push(drawn_here);
                rooms[*node] = picture.room(placed.top).map(|room| BBox::new(index, room));
            }
            for words in &placed.strip.words {
                if words.line.text.is_empty() {
                    continue;
                }
                let tag = if placed.again {
                    ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther))
                } else {
                    ContentTag::Span(SpanTag::empty())
                };
                let said_here = surface.start_tagged(tag);
                let at = Point::from_xy(words.x, placed.top + words.baseline);
                let ink = fill(words.style.grey);
                write(&mut surface, fonts, &words.line.text, words.style, (at, ink));
                surface.end_tagged();
                if !placed.again {
                    if said[words.node].is_empty() && matches!(nodes[words.node].kind, Kind::Heading(..)) {
                        headings.push((words.node, index, placed.top));
                    }
                    said[words.node].push(said_here);
                }
            }
        }
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
        let number = format!("{} / {}", index + 1, pages.len());
        let style = Style {
            hyphens: false,
            size: 8.5,
            ..SMALL
        };
        let down = PAGE.1 - 40.0;
        let room = WIDTH - 60.0;
        write(
            &mut surface,
            fonts,
            &shortened(&foot, style, room, fonts),
            style,
            (Point::from_xy(MARGIN, down), fill(style.grey)),
        );
        let right = MARGIN + WIDTH - fonts.width(&number, style);
        let at = Point::from_xy(right, down);
        write(&mut surface, fonts, &number, style, (at, fill(style.grey)));
        surface.end_tagged();
        surface.finish();
        page.finish();
    }
    pdf.set_outline(outline(&nodes, &headings));
    pdf.set_tag_tree(tree(&nodes, said, &rooms));
    pdf.set_metadata(metadata(document));
    pdf.finish().map_err(|error| Fault(format!("{error:?}")))
}

/// The shapes of a text. A soft hyphen at its end is seen as a hyphen and read as what it is: shaped by itself it is
/// nothing that one sees.
fn shapes(fonts: &Fonts, text: &str, style: Style) -> Vec<Shape> {
    let Some(head) = text.strip_suffix(HYPHEN) else {
        return fonts.shapes(text, style);
    };
    let mut shapes = fonts.shapes(&format!("{head}-"), style);
    if let Some(last) = shapes.last_mut() {
        last.range = head.len()..text.len();
    }
    shapes
}

pub(crate) fn write(
    surface: &mut Surface<'_>,
    fonts: &Fonts,
    text: &str,
    style: Style,
    (at, fill): (Point, Fill),
) {
    let shapes = shapes(fonts, text, style);
    let glyphs: Vec<KrillaGlyph> = shapes
        .into_iter()
        .map(|shape| {
            KrillaGlyph::new(
                GlyphId::new(shape.id),
                shape.advance,
                shape.x,
                shape.y,
                0.0,
                shape.range,
                None,
            )
        })
        .collect();
    surface.set_fill(Some(fill));
    surface.draw_glyphs(at, &glyphs, fonts.font(style.cut), text, style.size, false);
}

fn fill(grey: u8) -> Fill {
    Fill {
        paint: luma::Color::new(grey).into(),
        opacity: NormalizedF32::ONE,
        ..Fill::default()
    }
}

fn line(surface: &mut Surface<'_>, top: f32, rule: &Rule) {
    let mut path = PathBuilder::new();
    let down = top + rule.down - rule.thick / 2.0;
    if let Some(rect) = Rect::from_xywh(rule.from, down, rule.to - rule.from, rule.thick) {
        path.push_rect(rect);
    }
    if let Some(path) = path.finish() {
        surface.set_fill(Some(fill(rule.grey)));
        surface.draw_path(&path);
    }
}

/// What fits at the foot of a page, with an ellipsis where more was meant.
fn shortened(text: &str, style: Style, room: f32, fonts: &Fonts) -> String {
    if fonts.width(text, style) <= room {
        return text.to_owned();
    }
    let mut short: String = text.to_owned();
    while !short.is_empty() && fonts.width(&format!("{short}…"), style) > room {
        short.pop();
    }
    format!("{short}…")
}

/// The headings as a reader lists them beside the pages.
fn outline(nodes: &[Node], headings: &[(usize, usize, f32)]) -> Outline {
    /// The headings under one of a level, and what follows them.
    fn under(level: u8, mut rest: &[(u8, OutlineNode)]) -> (Vec<OutlineNode>, &[(u8, OutlineNode)]) {
        let mut found = Vec::new();
        while let Some(((own, node), after)) = rest.split_first() {
            if *own <= level {
                break;
            }
            let (children, after) = under(*own, after);
            let mut node = node.clone();
            for child in children {
                node.push_child(child);
            }
            found.push(node.with_open(true));
            rest = after;
        }
        (found, rest)
    }
    let flat: Vec<(u8, OutlineNode)> = headings
        .iter()
        .filter_map(|(node, page, top)| match &nodes[*node].kind {
            Kind::Heading(level, text) => {
                let place = XyzDestination::new(*page, Point::from_xy(MARGIN, *top));
                Some((*level, OutlineNode::new(text.clone(), place)))
            }
            _ => None,
        })
        .collect();
    let mut outline = Outline::new();
    for node in under(0, &flat).0 {
        outline.push_child(node);
    }
    outline
}

/// What the document is made of, in the order in which it is read.
fn tree(nodes: &[Node], said: Vec<Vec<Identifier>>, rooms: &[Option<BBox>]) -> TagTree {
    let mut groups: Vec<TagGroup> = nodes
        .iter()
        .zip(said)
        .zip(rooms)
        .map(|((node, said), room)| {
            let kind =
                tag(&node.kind, *room).with_lang(node.language.map(|language| language.tag().to_owned()));
            TagGroup::with_children(kind, said.into_iter().map(TagNode::from).collect())
        })
        .collect();
    let mut tree = TagTree::new();
    let mut top = Vec::new();
    // Children come after their parents: from the end, each is whole when it is put into its own.
    for index in (0..nodes.len()).rev() {
        let group = groups.pop().expect("as many as parts");
        match nodes[index].parent {
            Some(parent) => groups[parent].children.insert(0, TagNode::from(group)),
            None => top.push(group),
        }
    }
    for group in top.into_iter().rev() {
        tree.push(group);
    }
    tree
}

fn tag(kind: &Kind, room: Option<BBox>) -> TagKind {
    match kind {
        Kind::Part => Tag::Div.into(),
        Kind::Heading(level, text) => {
            let level = NonZeroU16::new(u16::from(*level)).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(text.clone())).into()
        }
        Kind::Paragraph => Tag::P.into(),
        Kind::List => Tag::L(ListNumbering::Disc).into(),
        Kind::Item => Tag::LI.into(),
        Kind::Label => Tag::Lbl.into(),
        Kind::ItemBody => Tag::LBody.into(),
        Kind::Table => Tag::Table.into(),
        Kind::Caption => Tag::Caption.into(),
        Kind::Head => Tag::THead.into(),
        Kind::Body => Tag::TBody.into(),
        Kind::Row => Tag::TR.into(),
        Kind::ColumnHeader => Tag::TH(TableHeaderScope::Column).into(),
        Kind::RowHeader(columns) => {
            let span = NonZeroU32::new(*columns).filter(|columns| columns.get() > 1);
            Tag::TH(TableHeaderScope::Row).with_col_span(span).into()
        }
        Kind::Cell => Tag::TD.into(),
        Kind::Figure(said) => Tag::Figure(Some(said.clone())).with_bbox(room).into(),
    }
}

fn metadata(document: &Document) -> Metadata {
    let mut metadata = Metadata::new()
        .title(clean_line(&document.title))
        .language(document.language.tag().to_owned())
        .producer("Tisserand".to_owned())
        .creation_date(date(document.written));
    let author = clean_line(&document.author);
    if !author.is_empty() {
        metadata = metadata.authors(vec![author]);
    }
    metadata
}

fn date(written: DateTime) -> krilla::metadata::DateTime {
    let small = |number: i8| u8::try_from(number).unwrap_or_default();
    krilla::metadata::DateTime::new(u16::try_from(written.year()).unwrap_or_default())
        .month(small(written.month()))
        .day(small(written.day()))
        .hour(small(written.hour()))
        .minute(small(written.minute()))
        .second(small(written.second()))
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}

#[cfg(test)]
mod tests {
    use super::{Fonts, SMALL, shapes};

    #[test]
    fn a_word_that_is_cut_shows_its_hyphen_and_is_read_whole() {
        let fonts = Fonts::new();
        let cut = shapes(&fonts, "ver\u{ad}", SMALL);
        let hyphen = &shapes(&fonts, "-", SMALL)[0];
        let last = cut.last().expect("four shapes");
        assert_eq!((last.id, last.range.clone()), (hyphen.id, 3..5));
        assert!(hyphen.advance > 0.0);
    }
}
