//! Pictures: shapes with units of their own, drawn as wide as the text allows and never across two pages. What they
//! show is said beside them, in words for whoever listens.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, Paint, Stroke, StrokeDash};
use krilla::surface::Surface;

use crate::fonts::{Cut, Fonts, Style};
use crate::layout::{BOTTOM, MARGIN, PAGE, SMALL, TOP, WIDTH};
use crate::text::clean_line;

/// A picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What it shows, for whoever does not see it.
    pub said: String,
    /// Its width and height, in its own units.
    pub size: (f32, f32),
    /// What is drawn, the first below.
    pub marks: Vec<Mark>,
}

/// Red, green, blue.
pub type Ink = [u8; 3];

/// Something drawn, in the units of its picture, from the left and from the top.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A rectangle: corner, width, height. Hatched, it is told from a full one on black and white paper.
    Area([f32; 4], Ink, Filling),
    /// A line through points, as thick as this.
    Line(Vec<(f32, f32)>, f32, Ink, Trait),
    /// A disc: centre, radius.
    Disc((f32, f32), f32, Ink),
    /// Words of this height that begin, are centred or end at a point.
    Words((f32, f32), f32, Holding, Ink, String),
}

/// How a rectangle is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filling {
    /// All of it.
    Full,
    /// By slanted lines.
    Hatched,
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trait {
    /// In one piece.
    Whole,
    /// In pieces.
    Dashed,
    /// So that lines under it are seen.
    Sheer,
}

/// Where words hold to their point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holding {
    /// They begin there.
    Start,
    /// They are centred there.
    Middle,
    /// They end there.
    End,
}

/// The part of the text's width that a picture takes, so that words 15 high in one 480 wide are as high as the text.
const SHARE: f32 = 0.75;
/// The part of a page's height that a picture takes at most: its heading and its sentence stand above it.
const HIGHEST: f32 = 0.62;
/// Between the slanted lines of what is hatched, in points.
const BETWEEN: f32 = 4.0;

impl Picture {
    /// Points for each of its units: one that would be higher is drawn smaller.
    pub(crate) fn scale(&self) -> f32 {
        let room = (PAGE.1 - TOP - BOTTOM) * HIGHEST;
        let wide = WIDTH * SHARE / self.size.0.max(1.0);
        wide.min(room / self.size.1.max(1.0))
    }

    /// How high it is on the page.
    pub(crate) fn height(&self) -> f32 {
        self.size.1.max(0.0) * self.scale()
    }

    /// The room it takes on the page, when it begins so far down.
    pub(crate) fn room(&self, top: f32) -> Option<Rect> {
        Rect::from_xywh(MARGIN, top, self.size.0 * self.scale(), self.height())
    }

    pub(crate) fn draw(&self, surface: &mut Surface<'_>, fonts: &Fonts, top: f32) {
        let scale = self.scale();
        let at = |(x, y): (f32, f32)| (MARGIN + x * scale, top + y * scale);
        for mark in &self.marks {
            match mark {
                Mark::Area(place, ink, filling) => {
                    let (x, y) = at((place[0], place[1]));
                    let (wide, high) = (place[2] * scale, place[3] * scale);
                    area(surface, [x, y, wide, high], *ink, *filling);
                }
                Mark::Line(points, thick, ink, how) => {
                    let points: Vec<(f32, f32)> = points.iter().copied().map(at).collect();
                    line(surface, &points, thick * scale, (*ink, *how));
                }
                Mark::Disc(centre, radius, ink) => {
                    let path = disc(at(*centre), radius * scale);
                    full(surface, path, *ink);
                }
                Mark::Words(point, size, holding, ink, text) => {
                    let text = clean_line(text);
                    let style = Style {
                        cut: Cut::Regular,
                        size: size * scale,
                        figures: true,
                        hyphens: false,
                        ..SMALL
                    };
                    let back = match holding {
                        Holding::Start => 0.0,
                        Holding::Middle => fonts.width(&text, style) / 2.0,
                        Holding::End => fonts.width(&text, style),
                    };
                    let (x, y) = at(*point);
                    let point = Point::from_xy(x - back, y);
                    crate::draw::write(surface, fonts, &text, style, (point, filled(*ink)));
                }
            }
        }
    }
}

fn paint([red, green, blue]: Ink) -> Paint {
    rgb::Color::new(red, green, blue).into()
}

fn filled(ink: Ink) -> Fill {
    Fill {
        paint: paint(ink),
        opacity: NormalizedF32::ONE,
        ..Fill::default()
    }
}

fn full(surface: &mut Surface<'_>, path: Option<Path>, ink: Ink) {
    if let Some(path) = path {
        surface.set_stroke(None);
        surface.set_fill(Some(filled(ink)));
        surface.draw_path(&path);
    }
}

fn rectangle([x, y, wide, high]: [f32; 4]) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(Rect::from_xywh(x, y, wide, high)?);
    path.finish()
}

fn area(surface: &mut Surface<'_>, place: [f32; 4], ink: Ink, filling: Filling) {
    let Some(path) = rectangle(place) else { return };
    match filling {
        Filling::Full => full(surface, Some(path), ink),
        Filling::Hatched => {
            let [x, y, wide, high] = place;
            surface.push_clip_path(&path, &FillRule::NonZero);
            let mut from = x - high;
            while from < x + wide {
                let slanted = [(from, y + high), (from + high, y)];
                line(surface, &slanted, 1.0, (ink, Trait::Whole));
                from += BETWEEN;
            }
            surface.pop();
            let round = [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high), (x, y)];
            line(surface, &round, 0.8, (ink, Trait::Whole));
        }
    }
}

fn line(surface: &mut Surface<'_>, points: &[(f32, f32)], thick: f32, (ink, how): (Ink, Trait)) {
    let mut path = PathBuilder::new();
    for (place, (x, y)) in points.iter().enumerate() {
        match place {
            0 => path.move_to(*x, *y),
            _ => path.line_to(*x, *y),
        }
    }
    let Some(path) = path.finish() else { return };
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: paint(ink),
        width: thick,
        line_cap: LineCap::Butt,
        opacity: match how {
            Trait::Sheer => NormalizedF32::new(0.55).unwrap_or(NormalizedF32::ONE),
            Trait::Whole | Trait::Dashed => NormalizedF32::ONE,
        },
        dash: (how == Trait::Dashed).then(|| StrokeDash {
            array: vec![5.0, 3.5],
            offset: 0.0,
        }),
        ..Stroke::default()
    }));
    surface.draw_path(&path);
    surface.set_stroke(None);
}

/// A disc by four curves.
fn disc((x, y): (f32, f32), radius: f32) -> Option<Path> {
    // How far the points that bend a quarter of a circle stand from its ends.
    let bend = radius * 0.552_284_8;
    let mut path = PathBuilder::new();
    path.move_to(x + radius, y);
    path.cubic_to(x + radius, y + bend, x + bend, y + radius, x, y + radius);
    path.cubic_to(x - bend, y + radius, x - radius, y + bend, x - radius, y);
    path.cubic_to(x - radius, y - bend, x - bend, y - radius, x, y - radius);
    path.cubic_to(x + bend, y - radius, x + radius, y - bend, x + radius, y);
    path.close();
    path.finish()
}
