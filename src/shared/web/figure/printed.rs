//! A figure on paper: its message, its sentence, the picture, the same as a table, and where its numbers come from.
//! Colours are those of the stylesheet's light side; what is hatched on the screen is hatched here.

use printing::{Align, Block, Column, Filling, Holding, Ink, Mark, Row, Table, Trait};

use super::picture::{Anchor, Picture, Shape, WIDTH};
use super::{Cell, Figure};
use crate::shared::web::Cx;

const INK: Ink = [28, 36, 49];
const WOAD: Ink = [29, 77, 122];
const MADDER: Ink = [150, 44, 34];
const EDGE: Ink = [128, 116, 95];
const THREAD: Ink = [226, 216, 197];
const PAPER: Ink = [255, 255, 255];

/// Height of words in a picture, in its units.
const WORDS: f32 = 15.0;

impl Figure {
    /// The figure as parts of a document, with `note` behind its source.
    #[must_use]
    pub fn printed(&self, cx: &Cx, note: &str) -> Vec<Block> {
        let mut blocks = vec![
            Block::Heading(2, self.title.clone()),
            Block::Paragraph(self.sentence.clone()),
        ];
        if let Some(picture) = &self.picture {
            blocks.push(Block::Picture(drawn(picture, &self.sentence)));
        }
        let numbered = self.legend.iter().enumerate();
        let legend: Vec<String> = numbered
            .map(|(place, what)| format!("{} {what}", place + 1))
            .collect();
        if !legend.is_empty() {
            blocks.push(Block::Note(legend.join(" · ")));
        }
        blocks.push(Block::Table(self.on_paper(cx)));
        blocks.push(Block::Note(format!("{} {note}", self.source)));
        blocks
    }

    fn on_paper(&self, cx: &Cx) -> Table {
        // A column of words is as wide as the names; figures need less.
        let rows = &self.table.rows;
        let says = |place: usize| {
            let mut cells = rows.iter().filter_map(|row| row.cells.get(place - 1));
            cells.any(|cell| matches!(cell, Cell::Words(_)))
        };
        let column = |(place, head): (usize, &String)| {
            let (align, share) = match place {
                0 => (Align::Words, 3),
                place if says(place) => (Align::Words, 2),
                _ => (Align::Figures, 1),
            };
            Column {
                title: head.clone(),
                align,
                share,
            }
        };
        let rows = rows.iter().map(|row| {
            let cells = row.cells.iter().map(|cell| cell.shown(cx));
            Row::Cells(std::iter::once(row.name.clone()).chain(cells).collect())
        });
        Table {
            caption: self.subtitle.clone(),
            columns: self.table.heads.iter().enumerate().map(column).collect(),
            rows: rows.collect(),
        }
    }
}

fn drawn(picture: &Picture, said: &str) -> printing::Picture {
    printing::Picture {
        said: said.to_owned(),
        size: (WIDTH as f32, picture.height as f32),
        marks: picture.shapes.iter().map(mark).collect(),
    }
}

/// A shape, in the colours that the stylesheet gives its class.
fn mark(shape: &Shape) -> Mark {
    let point = |(x, y): (f64, f64)| (x as f32, y as f32);
    let ends = |place: &[f64; 4]| vec![point((place[0], place[1])), point((place[2], place[3]))];
    match shape {
        Shape::Rect(class, place) => {
            let (ink, filling) = match *class {
                "second" => (MADDER, Filling::Hatched),
                _ => (ink(class), Filling::Full),
            };
            Mark::Area(place.map(|length| length as f32), ink, filling)
        }
        Shape::Line(class, place) => {
            let (thick, how) = match *class {
                "dashed" => (2.0, Trait::Dashed),
                "within" => (2.0, Trait::Whole),
                _ => (1.0, Trait::Whole),
            };
            Mark::Line(ends(place), thick, ink(class), how)
        }
        Shape::Thick(class, place, width) => Mark::Line(ends(place), *width as f32, ink(class), Trait::Sheer),
        Shape::Path(class, points) => {
            let points = points.iter().copied().map(point).collect();
            Mark::Line(points, 4.0, ink(class), Trait::Whole)
        }
        Shape::Disc(class, [x, y, radius]) => Mark::Disc(point((*x, *y)), *radius as f32, ink(class)),
        Shape::Text(class, at, anchor, words) => {
            let holding = match anchor {
                Anchor::Start => Holding::Start,
                Anchor::Middle => Holding::Middle,
                Anchor::End => Holding::End,
            };
            let ink = match *class {
                "on" => PAPER,
                _ => INK,
            };
            Mark::Words(point(*at), WORDS, holding, ink, words.clone())
        }
    }
}

fn ink(class: &str) -> Ink {
    match class {
        "first" | "node" | "line" => WOAD,
        "second" | "tie" => MADDER,
        "ground" => THREAD,
        "dashed" => EDGE,
        _ => INK,
    }
}
