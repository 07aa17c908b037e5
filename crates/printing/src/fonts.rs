//! The fonts: from words to shapes with their widths.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use krilla::text::Font;
use rustybuzz::{Direction, Face, Feature, ShapePlan, UnicodeBuffer, script, ttf_parser::Tag};

static REGULAR: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/regular.otf"));
static SEMIBOLD: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/semibold.otf"));
static ITALIC: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/italic.otf"));

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Cut {
    Regular,
    Semibold,
    Italic,
}

/// A cut at a size in points, with figures of one width or not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    pub cut: Cut,
    pub size: f32,
    /// From one line to the next, in points.
    pub leading: f32,
    pub figures: bool,
    /// How dark, from 0 (black) to 255.
    pub grey: u8,
    /// Whether words may be cut at the end of a line.
    pub hyphens: bool,
}

/// A shape; its numbers are parts of the size.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shape {
    pub id: u32,
    pub advance: f32,
    pub x: f32,
    pub y: f32,
    /// The bytes of the text that it shows.
    pub range: Range<usize>,
}

struct Loaded {
    face: Face<'static>,
    font: Font,
    words: ShapePlan,
    figures: ShapePlan,
    /// What stands for a letter that the font has not.
    missing: (u32, f32),
}

/// All of them.
pub(crate) struct Fonts {
    regular: Loaded,
    semibold: Loaded,
    italic: Loaded,
    widths: RefCell<HashMap<(Cut, bool, String), f32>>,
}

const FIGURES: [Feature; 1] = [Feature {
    tag: Tag::from_bytes(b"tnum"),
    value: 1,
    start: 0,
    end: u32::MAX,
}];

impl Loaded {
    fn new(bytes: &'static [u8]) -> Self {
        let face = Face::from_slice(bytes, 0).expect("a font of ours");
        let plan =
            |features| ShapePlan::new(&face, Direction::LeftToRight, Some(script::LATIN), None, features);
        let missing = ['\u{25A1}', '\u{FFFD}', '?']
            .into_iter()
            .find_map(|letter| face.glyph_index(letter))
            .expect("every font has a question mark");
        let advance = f32::from(face.glyph_hor_advance(missing).unwrap_or_default());
        Self {
            words: plan(&[]),
            figures: plan(&FIGURES),
            missing: (u32::from(missing.0), advance / em(&face)),
            font: Font::new(bytes.into(), 0).expect("a font of ours"),
            face,
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "units of an em: 1000 or 2048")]
fn em(face: &Face<'_>) -> f32 {
    face.units_per_em() as f32
}

impl Fonts {
    pub fn new() -> Self {
        Self {
            regular: Loaded::new(REGULAR),
            semibold: Loaded::new(SEMIBOLD),
            italic: Loaded::new(ITALIC),
            widths: RefCell::default(),
        }
    }

    fn loaded(&self, cut: Cut) -> &Loaded {
        match cut {
            Cut::Regular => &self.regular,
            Cut::Semibold => &self.semibold,
            Cut::Italic => &self.italic,
        }
    }

    /// The font that a cut is embedded as.
    pub fn font(&self, cut: Cut) -> Font {
        self.loaded(cut).font.clone()
    }

    /// The shapes of a text. A letter that the font has not gets a box, and stays itself for whoever copies it.
    #[expect(clippy::cast_precision_loss, reason = "units of a font are small")]
    pub fn shapes(&self, text: &str, style: Style) -> Vec<Shape> {
        let loaded = self.loaded(style.cut);
        let plan = if style.figures {
            &loaded.figures
        } else {
            &loaded.words
        };
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        let shaped = rustybuzz::shape_with_plan(&loaded.face, plan, buffer);
        let em = em(&loaded.face);
        let starts: Vec<usize> = shaped
            .glyph_infos()
            .iter()
            .map(|info| info.cluster as usize)
            .collect();
        let ends = |index: usize| {
            let start = starts[index];
            starts[index..]
                .iter()
                .copied()
                .find(|next| *next > start)
                .unwrap_or(text.len())
        };
        let placed = shaped
            .glyph_infos()
            .iter()
            .zip(shaped.glyph_positions())
            .enumerate();
        placed
            .map(|(index, (info, position))| {
                let range = starts[index]..ends(index);
                if info.glyph_id == 0 {
                    let (id, advance) = loaded.missing;
                    return Shape {
                        id,
                        advance,
                        x: 0.0,
                        y: 0.0,
                        range,
                    };
                }
                Shape {
                    id: info.glyph_id,
                    advance: position.x_advance as f32 / em,
                    x: position.x_offset as f32 / em,
                    y: position.y_offset as f32 / em,
                    range,
                }
            })
            .collect()
    }

    /// The width of a text, in points.
    pub fn width(&self, text: &str, style: Style) -> f32 {
        let key = (style.cut, style.figures, text.to_owned());
        if let Some(width) = self.widths.borrow().get(&key) {
            return width * style.size;
        }
        let width: f32 = self.shapes(text, style).iter().map(|shape| shape.advance).sum();
        self.widths.borrow_mut().insert(key, width);
        width * style.size
    }
}
