//! Bars that lie, each under its own words: what is compared has names, which are read at any width.

use super::picture::{Anchor, Picture, Shape, WIDTH, wrapped};

/// A bar, or two: solid first, hatched second.
#[derive(Clone, Debug, PartialEq)]
pub struct Thread {
    /// What it is about.
    pub name: String,
    /// How long each is, from 0 to 1 of the longest there can be.
    pub lengths: Vec<f64>,
    /// The values in words.
    pub value: String,
    /// Between which ends the first one lies: a fine line over its bar.
    pub within: Option<[f64; 2]>,
}

/// The height of the words above a bar.
const WORDS: f64 = 26.0;
/// Signs that fit beside each other above a bar.
const SIGNS: usize = 36;
/// The height of a bar.
const BAR: f64 = 11.0;
/// The height of the ends of an interval.
const END: f64 = 7.0;
/// What is left free below the last bar of a thread.
const FREE: f64 = 12.0;

/// The classes of the first and of the second bar.
const CLASSES: [&str; 2] = ["first", "second"];

/// Draws bars in the order they are given.
#[must_use]
pub fn threads(threads: &[Thread]) -> Picture {
    let mut picture = Picture::default();
    for thread in threads {
        let lines = wrapped(&thread.name, SIGNS);
        for (at, words) in lines.iter().enumerate() {
            if at > 0 {
                picture.height += WORDS;
            }
            picture.say((0.0, picture.height + 19.0), Anchor::Start, words);
        }
        // Both would touch each other on a telephone: the value has a line of its own.
        let last = lines.last().map_or(0, |words| words.chars().count());
        if last + thread.value.chars().count() > SIGNS {
            picture.height += WORDS;
        }
        let line = picture.height + 19.0;
        picture.say((WIDTH, line), Anchor::End, &thread.value);
        picture.height += WORDS;
        for (class, length) in CLASSES.into_iter().zip(&thread.lengths) {
            let length = length.clamp(0.0, 1.0) * WIDTH;
            let middle = picture.height + BAR / 2.0;
            picture.add(Shape::Line("ground", [0.0, middle, WIDTH, middle]));
            if length > 0.0 {
                // Something is never drawn as nothing.
                picture.add(Shape::Rect(class, [0.0, picture.height, length.max(1.5), BAR]));
            }
            picture.height += BAR + 2.0;
        }
        if let Some(ends) = thread.within {
            let middle = picture.height - thread.lengths.iter().map(|_| BAR + 2.0).sum::<f64>() + BAR / 2.0;
            let [low, high] = ends.map(|end| end.clamp(0.0, 1.0) * WIDTH);
            for around in [
                [low, middle, high, middle],
                [low, middle - END, low, middle + END],
                [high, middle - END, high, middle + END],
            ] {
                picture.add(Shape::Line("within", around));
            }
        }
        picture.height += FREE;
    }
    picture
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{SIGNS, Shape, Thread, threads};

    fn drawn(name: &str) -> Vec<(f64, String)> {
        let picture = threads(&[Thread {
            name: name.to_owned(),
            lengths: vec![0.5],
            value: "1".to_owned(),
            within: None,
        }]);
        let words = picture.shapes.into_iter().filter_map(|shape| {
            let Shape::Text(_, (_, y), _, words) = shape else {
                return None;
            };
            Some((y, words))
        });
        words.collect()
    }

    #[test]
    fn a_name_that_is_wider_than_the_picture_goes_on_below() {
        let name = "Names no beneficiary, already published by another source that does";
        let words = drawn(name);
        assert!(
            words.iter().all(|(_, words)| words.chars().count() <= SIGNS),
            "{words:?}"
        );
        let (value, lines) = words.split_last().unwrap();
        let read: Vec<&str> = lines.iter().map(|(_, words)| words.as_str()).collect();
        assert_eq!((read.join(" "), value.1.as_str()), (name.to_owned(), "1"));
        assert!(
            lines.windows(2).all(|pair| pair[0].0 < pair[1].0) && lines[1].0 <= value.0,
            "{words:?}"
        );
        // A short one has its value beside it.
        let short = drawn("Sport");
        assert!((short[0].0 - short[1].0).abs() < 1e-9, "{short:?}");
    }
}
