//! Shapes on a surface, in its own units: what the templates write as SVG.

use serde::{Deserialize, Deserializer, Serialize};

/// The width of every picture. Text is 15 units high where there is room, 22 where there is little: about
/// 60 and 40 signs to the width.
pub const WIDTH: f64 = 480.0;

/// Which colour and pattern, in the stylesheet and in the file alike.
pub type Class = &'static str;

/// Every class that a shape may have.
const CLASSES: [Class; 11] = [
    "", "axis", "dashed", "first", "ground", "line", "node", "on", "second", "tie", "within",
];

/// A class, as a figure that was kept names it.
fn class<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Class, D::Error> {
    let word = String::deserialize(deserializer)?;
    let known = CLASSES.into_iter().find(|class| *class == word);
    known.ok_or_else(|| serde::de::Error::custom("no class of ours"))
}

/// A picture.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// Its height; its width is always 480.
    pub height: f64,
    /// What is drawn, the first below.
    pub shapes: Vec<Shape>,
}

/// Where a text holds to its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Anchor {
    /// It begins there.
    Start,
    /// It is centred there.
    Middle,
    /// It ends there.
    End,
}

impl Anchor {
    /// The word of SVG.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Something drawn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Shape {
    /// A rectangle: corner, width, height.
    Rect(#[serde(deserialize_with = "class")] Class, [f64; 4]),
    /// A line: from, to.
    Line(#[serde(deserialize_with = "class")] Class, [f64; 4]),
    /// A line whose width says how much: from, to, width.
    Thick(#[serde(deserialize_with = "class")] Class, [f64; 4], f64),
    /// A line through points.
    Path(#[serde(deserialize_with = "class")] Class, Vec<(f64, f64)>),
    /// A disc: centre and radius.
    Disc(#[serde(deserialize_with = "class")] Class, [f64; 3]),
    /// Words at a point.
    Text(
        #[serde(deserialize_with = "class")] Class,
        (f64, f64),
        Anchor,
        String,
    ),
}

impl Picture {
    /// Adds a shape.
    pub fn add(&mut self, shape: Shape) {
        self.shapes.push(shape);
    }

    /// Adds words.
    pub fn say(&mut self, at: (f64, f64), anchor: Anchor, words: impl Into<String>) {
        self.add(Shape::Text("", at, anchor, words.into()));
    }

    /// The width of every picture, for the templates.
    #[must_use]
    pub fn width(&self) -> f64 {
        WIDTH
    }
}

impl Shape {
    /// The points of a path, as SVG writes them.
    #[must_use]
    pub fn points(points: &[(f64, f64)]) -> String {
        let mut out = String::with_capacity(points.len() * 12);
        for (place, (x, y)) in points.iter().enumerate() {
            if place > 0 {
                out.push(' ');
            }
            out.push_str(&format!("{x:.1},{y:.1}"));
        }
        out
    }
}

/// A length as SVG writes it.
#[must_use]
pub fn short(length: &f64) -> String {
    format!("{length:.1}")
}

/// Words in lines of at most `most` signs; a longer word has a line of its own.
pub(super) fn wrapped(words: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
