//! Upright bars along time: one for each year, those without anything included, so that a gap is seen.

use super::picture::{Anchor, Picture, Shape, WIDTH};

/// The height of the bars.
const HIGH: f64 = 190.0;
/// What is left above them, for the words of the highest one, and below, for the years.
const ABOVE: f64 = 34.0;
const BELOW: f64 = 32.0;
/// Years that are written, at most: more would touch each other on a telephone.
const WRITTEN: usize = 5;

/// Draws values by year, in the order they are given; `most` is said above the highest one.
#[must_use]
pub fn columns(years: &[(String, f64)], most: impl Fn(usize) -> String) -> Picture {
    let mut picture = Picture {
        height: ABOVE + HIGH + BELOW,
        ..Picture::default()
    };
    let highest = years.iter().map(|(_, value)| *value).fold(0.0, f64::max);
    let foot = ABOVE + HIGH;
    picture.add(Shape::Line("axis", [0.0, foot, WIDTH, foot]));
    if years.is_empty() || highest <= 0.0 {
        return picture;
    }
    #[expect(clippy::cast_precision_loss, reason = "a few dozen years")]
    let (wide, at) = {
        let wide = WIDTH / years.len() as f64;
        (wide, move |place: usize| place as f64 * wide)
    };
    let every = years.len().div_ceil(WRITTEN);
    let top = years.iter().position(|(_, value)| *value >= highest).unwrap_or(0);
    let bar = (wide * 0.72).min(64.0);
    for (place, (name, value)) in years.iter().enumerate() {
        let middle = at(place) + wide / 2.0;
        let high = value / highest * HIGH;
        if *value > 0.0 {
            let high = high.max(1.5);
            picture.add(Shape::Rect("first", [middle - bar / 2.0, foot - high, bar, high]));
        }
        // Counted from the last one: the latest year is always named.
        if (years.len() - 1 - place).is_multiple_of(every) {
            picture.say(at_ease(middle, 26.0, foot + 24.0), Anchor::Middle, name);
        }
        if place == top {
            picture.say(
                at_ease(middle, 72.0, foot - high - 9.0),
                Anchor::Middle,
                most(place),
            );
        }
    }
    picture
}

/// A point for words that are about twice `half` wide, so that they stay in the picture.
fn at_ease(x: f64, half: f64, y: f64) -> (f64, f64) {
    (x.clamp(half, WIDTH - half), y)
}
