//! A curve in a square: how much of the whole those who have least share, beside what equal parts would be.

use super::picture::{Anchor, Picture, Shape, WIDTH};

/// The side of the square.
const SIDE: f64 = 300.0;
const ABOVE: f64 = 12.0;
const BELOW: f64 = 60.0;

/// What is written along it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Along<'a> {
    /// At nothing, half and all, on both sides.
    pub marks: [&'a str; 3],
    /// Below: what goes from left to right.
    pub across: &'a str,
    /// In the square, over the straight line.
    pub equal: &'a str,
    /// In the square, under the curve.
    pub actual: &'a str,
}

/// Draws the points of a curve, each from 0 to 1 in both directions.
#[must_use]
pub fn curve(points: &[(f64, f64)], along: &Along<'_>) -> Picture {
    let left = (WIDTH - SIDE) / 2.0;
    let foot = ABOVE + SIDE;
    let mut picture = Picture {
        height: foot + BELOW,
        ..Picture::default()
    };
    let place = |(x, y): &(f64, f64)| (left + x * SIDE, foot - y * SIDE);
    picture.add(Shape::Line("axis", [left, foot, left + SIDE, foot]));
    picture.add(Shape::Line("axis", [left, ABOVE, left, foot]));
    picture.add(Shape::Line("dashed", [left, foot, left + SIDE, ABOVE]));
    picture.add(Shape::Path("line", points.iter().map(place).collect()));
    for (share, words) in [0.0, 0.5, 1.0].into_iter().zip(along.marks) {
        let (x, y) = place(&(share, share));
        picture.say((x, foot + 24.0), Anchor::Middle, words);
        if share > 0.0 {
            picture.say((left - 8.0, y + 6.0), Anchor::End, words);
        }
    }
    picture.say((left + SIDE / 2.0, foot + 50.0), Anchor::Middle, along.across);
    picture.say((left + 14.0, ABOVE + 24.0), Anchor::Start, along.equal);
    // Over the middle of the curve, where it is flat in all that are worth drawing.
    let middle = points.get(points.len() / 2).map_or(0.0, |(_, y)| *y);
    let under = foot - middle * SIDE - 12.0;
    picture.say((left + SIDE / 2.0, under), Anchor::Middle, along.actual);
    picture
}
