//! One to one: of all the pairs that might be, the choice with the greatest sum of evidence.
//!
//! Pairs fall into groups that share nobody. In each group the choice is exact (Hungarian method),
//! unless the group is giant: then the strongest pair is taken first, again and again. A giant
//! group is one of homonyms, whose pairs are not linked without somebody's eyes anyway.

use pathfinding::{matrix::Matrix, prelude::kuhn_munkres};
use rustc_hash::FxHashMap;

/// Cells of the table of a group that is still solved exactly.
const CELLS: usize = 40_000;

/// A pair that might be chosen; a greater weight is better, and it must be above zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Choice {
    pub left: u32,
    pub right: u32,
    pub weight: i64,
}

/// Which of the choices are taken, as a flag for each.
pub(crate) fn assign(choices: &[Choice]) -> Vec<bool> {
    let mut taken = vec![false; choices.len()];
    for group in groups(choices) {
        if let [alone] = group[..] {
            taken[alone] = true;
            continue;
        }
        let (lefts, rights) = ends(choices, &group);
        if lefts.len() * rights.len() <= CELLS {
            exact(choices, &group, &lefts, &rights, &mut taken);
        } else {
            greedy(choices, &group, &mut taken);
        }
    }
    taken
}

/// The choices by group, each group in their order.
fn groups(choices: &[Choice]) -> Vec<Vec<usize>> {
    // Those on the left, then those on the right; each under the least that it hangs together with.
    let first = choices
        .iter()
        .map(|choice| choice.left as usize + 1)
        .max()
        .unwrap_or(0);
    let nodes = choices
        .iter()
        .map(|choice| choice.right as usize + 1)
        .max()
        .unwrap_or(0);
    let mut leader: Vec<usize> = (0..first + nodes).collect();
    for choice in choices {
        let one = find(&mut leader, choice.left as usize);
        let other = find(&mut leader, first + choice.right as usize);
        leader[one.max(other)] = one.min(other);
    }
    let mut found: Vec<Vec<usize>> = Vec::new();
    let mut number = vec![usize::MAX; first];
    for (at, choice) in choices.iter().enumerate() {
        // The least of a group is of the left.
        let root = find(&mut leader, choice.left as usize);
        if number[root] == usize::MAX {
            number[root] = found.len();
            found.push(Vec::new());
        }
        found[number[root]].push(at);
    }
    found
}

fn find(leader: &mut [usize], mut node: usize) -> usize {
    while leader[node] != node {
        leader[node] = leader[leader[node]];
        node = leader[node];
    }
    node
}

fn ends(choices: &[Choice], group: &[usize]) -> (Vec<u32>, Vec<u32>) {
    let sorted = |end: fn(&Choice) -> u32| {
        let mut ends: Vec<u32> = group.iter().map(|&at| end(&choices[at])).collect();
        ends.sort_unstable();
        ends.dedup();
        ends
    };
    (sorted(|choice| choice.left), sorted(|choice| choice.right))
}

fn exact(choices: &[Choice], group: &[usize], lefts: &[u32], rights: &[u32], taken: &mut [bool]) {
    let upright = lefts.len() <= rights.len();
    let (rows, columns) = if upright { (lefts, rights) } else { (rights, lefts) };
    let mut weights = Matrix::new(rows.len(), columns.len(), 0_i64);
    let mut cells = FxHashMap::default();
    for &at in group {
        let choice = &choices[at];
        let (row, column) = if upright {
            (choice.left, choice.right)
        } else {
            (choice.right, choice.left)
        };
        let cell = (
            rows.binary_search(&row).expect("an end of the group"),
            columns.binary_search(&column).expect("an end of the group"),
        );
        weights[cell] = choice.weight;
        cells.insert(cell, at);
    }
    let (_, columns) = kuhn_munkres(&weights);
    for cell in columns.into_iter().enumerate() {
        if let Some(&at) = cells.get(&cell) {
            taken[at] = true;
        }
    }
}

fn greedy(choices: &[Choice], group: &[usize], taken: &mut [bool]) {
    let mut order = group.to_vec();
    order.sort_by_key(|&at| (std::cmp::Reverse(choices[at].weight), at));
    let mut used = rustc_hash::FxHashSet::default();
    for at in order {
        let ends = [
            u64::from(choices[at].left),
            u64::from(choices[at].right) | 1 << 32,
        ];
        if ends.iter().all(|end| !used.contains(end)) {
            used.extend(ends);
            taken[at] = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(left: u32, right: u32, weight: i64) -> Choice {
        Choice { left, right, weight }
    }

    #[test]
    fn the_best_whole_is_not_made_of_the_best_pair() {
        let choices = [
            choice(0, 0, 10),
            choice(0, 1, 9),
            choice(1, 0, 9),
            choice(2, 2, 1),
        ];
        assert_eq!(assign(&choices), [false, true, true, true]);
    }

    proptest::proptest! {
        #[test]
        fn nobody_is_taken_twice_and_greed_is_never_better(
            cells in proptest::collection::btree_map((0_u32..6, 0_u32..6), 1_i64..100, 0..20)
        ) {
            let choices: Vec<Choice> = cells.into_iter().map(|((l, r), w)| choice(l, r, w)).collect();
            let taken = assign(&choices);
            let chosen: Vec<&Choice> = choices.iter().zip(&taken).filter(|(_, t)| **t).map(|(c, _)| c).collect();
            for (at, one) in chosen.iter().enumerate() {
                for other in &chosen[at + 1..] {
                    proptest::prop_assert!(one.left != other.left && one.right != other.right);
                }
            }
            let mut greedily = vec![false; choices.len()];
            greedy(&choices, &(0..choices.len()).collect::<Vec<_>>(), &mut greedily);
            let sum = |taken: &[bool]| choices.iter().zip(taken).filter(|(_, t)| **t).map(|(c, _)| c.weight).sum::<i64>();
            proptest::prop_assert!(sum(&taken) >= sum(&greedily));
        }
    }
}
