//! Two lines over the same units side by side: jobs by commune and jobs by theme. Some communes less some themes can be
//! what very few are, though each sum by itself is that of many: whoever is the only one of a place in a theme that is
//! else found elsewhere.
//!
//! The sums are the nodes of a network and the units its edges, each between its row and its column. Sums of some rows less
//! those of some columns leave the units of a cut. A unit is found with fewer than `fewest` others where a cut of fewer
//! than so many parts its row from its column; by Menger's theorem, where fewer than so many ways lead from the one to
//! the other that share no unit.

use std::collections::{BTreeMap, VecDeque};

/// Some units of the same row and column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crossing {
    /// The row: rows that are told only together are one.
    pub row: usize,
    /// The column, likewise.
    pub column: usize,
    /// How many units.
    pub units: u64,
}

/// Places of the crossings whose units two lines side by side tell apart from all but a few: with fewer than `fewest`
/// units in all. Units that are of one row or column only wherever it is told are found by that line itself.
#[must_use]
pub fn told_apart(crossings: &[Crossing], fewest: u64) -> Vec<usize> {
    let network = Network::of(crossings);
    (0..crossings.len())
        .filter(|at| crossings[*at].units > 0 && network.ways(*at, fewest) < fewest)
        .collect()
}

struct Network<'a> {
    crossings: &'a [Crossing],
    /// The crossings of each node: rows first, then columns.
    of_row: BTreeMap<usize, Vec<usize>>,
    of_column: BTreeMap<usize, Vec<usize>>,
}

/// A node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    Row(usize),
    Column(usize),
}

impl<'a> Network<'a> {
    fn of(crossings: &'a [Crossing]) -> Self {
        let (mut of_row, mut of_column) = (BTreeMap::new(), BTreeMap::new());
        for (at, one) in crossings.iter().enumerate().filter(|(_, one)| one.units > 0) {
            of_row.entry(one.row).or_insert_with(Vec::new).push(at);
            of_column.entry(one.column).or_insert_with(Vec::new).push(at);
        }
        Self {
            crossings,
            of_row,
            of_column,
        }
    }

    /// Ways from the row of a crossing to its column that share no unit: all of them, or `enough`.
    fn ways(&self, at: usize, enough: u64) -> u64 {
        let one = self.crossings[at];
        // Those of the crossing itself are ways already.
        let mut found = one.units;
        // What flows through each crossing, from its row to its column.
        let mut flow: BTreeMap<usize, i64> = BTreeMap::new();
        while found < enough && self.push((Node::Row(one.row), Node::Column(one.column)), at, &mut flow) {
            found += 1;
        }
        found
    }

    /// One more way, breadth first; false when there is none.
    fn push(&self, (from, to): (Node, Node), besides: usize, flow: &mut BTreeMap<usize, i64>) -> bool {
        let mut came: BTreeMap<Node, (Node, usize)> = BTreeMap::new();
        let mut next = VecDeque::from([from]);
        while let Some(node) = next.pop_front() {
            let (ways, forward) = match node {
                Node::Row(row) => (self.of_row.get(&row), 1),
                Node::Column(column) => (self.of_column.get(&column), -1),
            };
            for at in ways.into_iter().flatten().copied().filter(|at| *at != besides) {
                let one = &self.crossings[at];
                let units = i64::try_from(one.units).unwrap_or(i64::MAX);
                if forward * flow.get(&at).copied().unwrap_or_default() >= units {
                    continue;
                }
                let there = match node {
                    Node::Row(_) => Node::Column(one.column),
                    Node::Column(_) => Node::Row(one.row),
                };
                if there == from || came.contains_key(&there) {
                    continue;
                }
                came.insert(there, (node, at));
                if there == to {
                    let mut back = to;
                    while back != from {
                        let (before, at) = came[&back];
                        *flow.entry(at).or_default() += match before {
                            Node::Row(_) => 1,
                            Node::Column(_) => -1,
                        };
                        back = before;
                    }
                    return true;
                }
                next.push_back(there);
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Crossing, told_apart};

    fn crossings(cells: &[(usize, usize, u64)]) -> Vec<Crossing> {
        let of = |(row, column, units): &(usize, usize, u64)| Crossing {
            row: *row,
            column: *column,
            units: *units,
        };
        cells.iter().map(of).collect()
    }

    #[test]
    fn the_only_one_between_two_places_and_two_themes_is_found_by_subtracting() {
        // Five of sport here, five of culture there, and one of culture here.
        let found = told_apart(&crossings(&[(0, 0, 5), (1, 1, 5), (0, 1, 1)]), 3);
        assert_eq!(found, [2], "here less sport");
        // With others of sport there it may be any of them.
        assert_eq!(
            told_apart(&crossings(&[(0, 0, 5), (1, 1, 5), (0, 1, 1), (1, 0, 1)]), 3),
            [2, 3]
        );
        assert_eq!(
            told_apart(&crossings(&[(0, 0, 5), (1, 1, 5), (0, 1, 1), (1, 0, 2)]), 3),
            []
        );
        assert_eq!(told_apart(&crossings(&[(0, 0, 3), (1, 1, 4)]), 3), []);
    }

    /// Every set of rows and of columns, tried one by one: the fewest units that their sums leave, with this crossing
    /// among them.
    fn slowly(cells: &[Crossing], at: usize) -> u64 {
        let side = |set: u32, node: usize| set >> node & 1 == 1;
        let sets =
            (0..1_u32 << 8).filter(|set| side(*set, cells[at].row) != side(*set, 4 + cells[at].column));
        let left = |set: u32| {
            let cut = cells
                .iter()
                .filter(|one| side(set, one.row) != side(set, 4 + one.column));
            cut.map(|one| one.units).sum::<u64>()
        };
        sets.map(left).min().unwrap_or_default()
    }

    proptest! {
        #[test]
        fn what_is_told_apart_is_what_some_subtraction_gives(
            units in proptest::collection::vec(0_u64..4, 16),
            fewest in 1_u64..5,
        ) {
            let cells: Vec<Crossing> = units
                .iter()
                .enumerate()
                .map(|(at, units)| Crossing { row: at / 4, column: at % 4, units: *units })
                .collect();
            let expected: Vec<usize> = (0..16)
                .filter(|at| cells[*at].units > 0 && slowly(&cells, *at) < fewest)
                .collect();
            prop_assert_eq!(told_apart(&cells, fewest), expected);
        }
    }
}
