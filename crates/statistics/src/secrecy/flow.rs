//! How far a hidden figure can move while all that is shown stays true.

use std::collections::VecDeque;

/// A hidden figure, as an arc with its value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hidden {
    pub from: usize,
    pub to: usize,
    pub value: i64,
}

/// Above any sum of a table.
const UNBOUNDED: i64 = 1 << 61;

/// How much less and how much more the hidden figure `which` can be: each at most `most`, `None` for no limit at
/// all. More of it must come back by other hidden arcs: forward without limit, backward as far as to zero.
pub(super) fn moves(nodes: usize, hidden: &[Hidden], which: usize, most: i64) -> (i64, Option<i64>) {
    let one = hidden[which];
    let less = greatest(nodes, hidden, which, one.from, one.to, most.min(one.value));
    let more = greatest(nodes, hidden, which, one.to, one.from, most);
    (less, (more < UNBOUNDED).then_some(more))
}

/// The greatest flow between two nodes without the arc `which`, by shortest augmenting paths (Edmonds and Karp
/// 1972), up to `most`.
fn greatest(nodes: usize, hidden: &[Hidden], which: usize, source: usize, sink: usize, most: i64) -> i64 {
    let mut touching: Vec<Vec<usize>> = vec![Vec::new(); nodes];
    // What may still flow forward, and backward, on each arc.
    let mut room: Vec<[i64; 2]> = Vec::with_capacity(hidden.len());
    for (at, arc) in hidden.iter().enumerate() {
        room.push([UNBOUNDED, arc.value]);
        if at != which {
            touching[arc.from].push(at);
            touching[arc.to].push(at);
        }
    }
    let mut flow = 0;
    while flow < most {
        let Some(path) = shortest(hidden, &touching, &room, source, sink) else {
            break;
        };
        let narrowest = path.iter().map(|(arc, way)| room[*arc][*way]).min();
        let narrowest = narrowest.expect("the source is not the sink");
        if narrowest >= UNBOUNDED / 2 {
            return most;
        }
        let pushed = narrowest.min(most - flow);
        for (arc, way) in path {
            room[arc][way] -= pushed;
            room[arc][1 - way] = (room[arc][1 - way] + pushed).min(UNBOUNDED);
        }
        flow += pushed;
    }
    flow
}

/// Arcs and the way (0 forward, 1 backward) in which they are walked, from the sink back.
fn shortest(
    hidden: &[Hidden],
    touching: &[Vec<usize>],
    room: &[[i64; 2]],
    source: usize,
    sink: usize,
) -> Option<Vec<(usize, usize)>> {
    let mut came: Vec<Option<(usize, usize)>> = vec![None; touching.len()];
    let mut queue = VecDeque::from([source]);
    while let Some(node) = queue.pop_front() {
        if node == sink {
            let mut path = Vec::new();
            let mut at = sink;
            while at != source {
                let (arc, way) = came[at].expect("each node on the way was come to");
                path.push((arc, way));
                at = if way == 0 {
                    hidden[arc].from
                } else {
                    hidden[arc].to
                };
            }
            return Some(path);
        }
        for arc in &touching[node] {
            let way = usize::from(hidden[*arc].from != node);
            let next = if way == 0 {
                hidden[*arc].to
            } else {
                hidden[*arc].from
            };
            if room[*arc][way] > 0 && next != source && came[next].is_none() {
                came[next] = Some((*arc, way));
                queue.push_back(next);
            }
        }
    }
    None
}

/// No limit that a table could reach.
pub(super) const FAR: i64 = UNBOUNDED;
