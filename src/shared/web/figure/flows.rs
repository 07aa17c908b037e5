//! From whom to what, as threads between two columns of numbered nodes: a thread as broad as what goes along it.

use super::picture::{Anchor, Picture, Shape, WIDTH};
use super::ring::Tie;

/// From the edge to the middle of a node.
const MARGIN: f64 = 26.0;
/// From a node to the next one below, where its column is the longer one.
const STEP: f64 = 46.0;
/// The broadest thread.
const BROAD: f64 = 24.0;

/// Draws so many nodes on the left and on the right, and what goes from the first to the second of each pair. Their numbers go on from
/// the left column to the right one; their names are in the list beside it, for on a telephone they do not fit.
#[must_use]
pub fn flows(left: usize, right: usize, flows: &[Tie]) -> Picture {
    #[expect(clippy::cast_precision_loss, reason = "a few dozen nodes")]
    let length = |nodes: usize| nodes as f64 * STEP;
    let rows = left.max(right).max(1);
    let mut picture = Picture {
        height: length(rows - 1) + 2.0 * MARGIN,
        ..Picture::default()
    };
    // The shorter column stands beside the middle of the longer one.
    let place = |x: f64, at: usize, nodes: usize| (x, MARGIN + length(rows - nodes) / 2.0 + length(at));
    let (from, to) = (
        |at: usize| place(MARGIN, at, left),
        |at: usize| place(WIDTH - MARGIN, at, right),
    );
    for flow in flows {
        let ((x, y), (to_x, to_y)) = (from(flow.between.0), to(flow.between.1));
        let broad = (flow.share.clamp(0.0, 1.0) * BROAD).max(1.0);
        picture.add(Shape::Thick("tie", [x, y, to_x, to_y], broad));
    }
    let nodes = (0..left).map(from).chain((0..right).map(to));
    for (number, (x, y)) in nodes.enumerate() {
        let number = (number + 1).to_string();
        picture.add(Shape::Disc("node", [x, y, 17.0]));
        picture.add(Shape::Text("on", (x, y + 6.0), Anchor::Middle, number));
    }
    picture
}

#[cfg(test)]
mod tests {
    use super::{Shape, Tie, flows};

    #[test]
    fn a_thread_goes_from_its_node_on_the_left_to_its_node_on_the_right() {
        let between = |from: usize, to: usize, share: f64| Tie {
            between: (from, to),
            share,
        };
        let picture = flows(2, 3, &[between(1, 2, 1.0), between(0, 0, 0.0)]);
        let discs = picture.shapes.iter().filter_map(|shape| {
            let Shape::Disc(_, [x, y, _]) = shape else {
                return None;
            };
            Some([*x, *y])
        });
        let discs: Vec<[f64; 2]> = discs.collect();
        let threads = picture.shapes.iter().filter_map(|shape| {
            let Shape::Thick(_, ends, broad) = shape else {
                return None;
            };
            Some((*ends, *broad))
        });
        let threads: Vec<([f64; 4], f64)> = threads.collect();
        // The second on the left, and the third on the right: the fifth of all.
        let ([x, y], [to_x, to_y]) = (discs[1], discs[4]);
        let written = |thread: ([f64; 4], f64)| format!("{thread:.1?}");
        assert_eq!(written(threads[0]), written(([x, y, to_x, to_y], 24.0)));
        assert!(threads[1].1 > 0.0, "something is never drawn as nothing");
        assert!(
            discs.iter().all(|[_, y]| *y > 0.0 && *y < picture.height),
            "{discs:?}"
        );
    }
}
