//! Who has much in common, as threads across a ring: nodes at equal distances, a thread as broad as what they share.
//! A ring says nothing by the place of a node, so that nobody stands in the middle.

use super::picture::{Anchor, Picture, Shape, WIDTH};

/// What two nodes share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tie {
    /// Places of the two among the nodes.
    pub between: (usize, usize),
    /// How much, from 0 to 1 of the broadest.
    pub share: f64,
}

const RADIUS: f64 = 150.0;
const MARGIN: f64 = 44.0;
/// The broadest thread.
const BROAD: f64 = 16.0;

/// Draws numbered nodes: their names do not fit around a ring on a telephone, they are in the list beside it.
#[must_use]
pub fn ring(nodes: usize, ties: &[Tie]) -> Picture {
    let centre = (WIDTH / 2.0, MARGIN + RADIUS);
    let mut picture = Picture {
        height: 2.0 * (MARGIN + RADIUS),
        ..Picture::default()
    };
    let place = |node: usize, radius: f64| {
        #[expect(clippy::cast_precision_loss, reason = "a few dozen nodes")]
        let turn = std::f64::consts::TAU * node as f64 / nodes.max(1) as f64;
        (centre.0 + radius * turn.sin(), centre.1 - radius * turn.cos())
    };
    for tie in ties {
        let (from, to) = (place(tie.between.0, RADIUS), place(tie.between.1, RADIUS));
        let broad = (tie.share.clamp(0.0, 1.0) * BROAD).max(1.0);
        picture.add(Shape::Thick("tie", [from.0, from.1, to.0, to.1], broad));
    }
    for node in 0..nodes {
        let (x, y) = place(node, RADIUS);
        picture.add(Shape::Disc("node", [x, y, 17.0]));
        picture.add(Shape::Text(
            "on",
            (x, y + 6.0),
            Anchor::Middle,
            (node + 1).to_string(),
        ));
    }
    picture
}
