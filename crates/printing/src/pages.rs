//! Cutting strips into pages.

use crate::layout::{BOTTOM, Layout, Node, PAGE, Strip, TOP};

/// A strip at its place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Placed {
    pub strip: Strip,
    /// From the top of the page, in points.
    pub top: f32,
    /// Whether it was said before, as the head of a table on its next page.
    pub again: bool,
}

/// A page: its strips.
pub(crate) type Page = Vec<Placed>;

const ROOM: f32 = PAGE.1 - BOTTOM;

/// Pages, and the parts that their text belongs to.
pub(crate) fn cut(layout: Layout) -> (Vec<Page>, Vec<Node>) {
    let Layout { strips, nodes, heads } = layout;
    let mut pages: Vec<Page> = vec![Vec::new()];
    let mut at = TOP;
    let mut rest = &strips[..];
    while !rest.is_empty() {
        // What stays together: up to and with the first that lets go.
        let length = rest
            .iter()
            .position(|strip| !strip.keep)
            .map_or(rest.len(), |last| last + 1);
        let (group, after) = rest.split_at(length);
        rest = after;
        let height: f32 = group.iter().map(|strip| strip.above + strip.height).sum();
        let fits_a_page = height <= ROOM - TOP - 80.0;
        let begun = pages.last().is_some_and(|page| !page.is_empty());
        if group[0].new_page && begun || fits_a_page && at + height > ROOM && begun {
            at = turn(&mut pages, &heads, group[0].head);
        }
        for strip in group {
            let begun = pages
                .last()
                .is_some_and(|page| page.iter().any(|placed| !placed.again));
            if begun && at + strip.above + strip.height > ROOM {
                at = turn(&mut pages, &heads, strip.head);
            }
            let page = pages.last_mut().expect("there is always a page");
            let above = if page.iter().any(|placed| !placed.again) {
                strip.above
            } else {
                0.0
            };
            page.push(Placed {
                strip: strip.clone(),
                top: at + above,
                again: false,
            });
            at += above + strip.height;
        }
    }
    (pages, nodes)
}

/// Begins a page, with the head of the table that goes on there; gives where its text begins.
fn turn(pages: &mut Vec<Page>, heads: &[Vec<Strip>], head: Option<usize>) -> f32 {
    let mut page = Vec::new();
    let mut at = TOP;
    for strip in head.and_then(|head| heads.get(head)).into_iter().flatten() {
        page.push(Placed {
            strip: strip.clone(),
            top: at,
            again: true,
        });
        at += strip.height;
    }
    pages.push(page);
    at
}
