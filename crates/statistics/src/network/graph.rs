//! The shape of ties.

use std::collections::BTreeMap;

/// The most nodes.
pub const NODES_MOST: usize = 1_000_000;

/// Nodes numbered from 0, and ties without direction; a tie said twice is one, a tie of a node to itself none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    /// Of each node, sorted.
    neighbours: Vec<Vec<u32>>,
    ties: usize,
}

/// Why ties are no graph, or groups do not fit it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GraphError {
    /// Above [`NODES_MOST`] nodes.
    #[error("too many nodes")]
    Nodes,
    /// A tie to a node that is not there.
    #[error("no node {0}")]
    Node(u32),
    /// Groups are not one for each node.
    #[error("groups are not one for each node")]
    Groups,
}

impl Graph {
    /// Of ties in any order.
    ///
    /// # Errors
    /// [`GraphError::Nodes`], [`GraphError::Node`].
    pub fn new(nodes: usize, ties: &[(u32, u32)]) -> Result<Self, GraphError> {
        if nodes > NODES_MOST {
            return Err(GraphError::Nodes);
        }
        let mut neighbours = vec![Vec::new(); nodes];
        for (one, other) in ties {
            for node in [one, other] {
                if *node as usize >= nodes {
                    return Err(GraphError::Node(*node));
                }
            }
            if one != other {
                neighbours[*one as usize].push(*other);
                neighbours[*other as usize].push(*one);
            }
        }
        for of_node in &mut neighbours {
            of_node.sort_unstable();
            of_node.dedup();
        }
        let ties = neighbours.iter().map(Vec::len).sum::<usize>() / 2;
        Ok(Self { neighbours, ties })
    }

    /// How many ties there are.
    #[must_use]
    pub fn ties(&self) -> usize {
        self.ties
    }

    /// The share of all pairs that are tied, 0 to 1: `2 m / (n (n − 1))`. `None` for fewer than two nodes.
    #[must_use]
    pub fn density(&self) -> Option<f64> {
        let n = self.neighbours.len() as f64;
        (n >= 2.0).then(|| 2.0 * self.ties as f64 / (n * (n - 1.0)))
    }

    /// For each node the least node that it can be reached from: the same for all of a component.
    #[must_use]
    pub fn components(&self) -> Vec<u32> {
        const NONE: u32 = u32::MAX;
        let mut component = vec![NONE; self.neighbours.len()];
        let mut stack = Vec::new();
        for start in 0..component.len() {
            if component[start] != NONE {
                continue;
            }
            let name = u32::try_from(start).expect("nodes are bounded");
            component[start] = name;
            stack.push(start);
            while let Some(node) = stack.pop() {
                for next in &self.neighbours[node] {
                    if component[*next as usize] == NONE {
                        component[*next as usize] = name;
                        stack.push(*next as usize);
                    }
                }
            }
        }
        component
    }

    /// The sizes of the components, the greatest first.
    #[must_use]
    pub fn component_sizes(&self) -> Vec<usize> {
        let mut sizes: BTreeMap<u32, usize> = BTreeMap::new();
        for component in self.components() {
            *sizes.entry(component).or_default() += 1;
        }
        let mut sizes: Vec<usize> = sizes.into_values().collect();
        sizes.sort_unstable_by(|one, other| other.cmp(one));
        sizes
    }

    /// For each node the greatest k such that it is in a part where each has k ties or more within the part (Seidman
    /// 1983; by taking away the least tied, Batagelj and Zaveršnik 2003).
    #[must_use]
    pub fn cores(&self) -> Vec<usize> {
        let mut left: Vec<usize> = self.neighbours.iter().map(Vec::len).collect();
        let most = left.iter().copied().max().unwrap_or(0);
        let mut by_ties: Vec<Vec<usize>> = vec![Vec::new(); most + 1];
        for (node, ties) in left.iter().enumerate() {
            by_ties[*ties].push(node);
        }
        let mut core: Vec<Option<usize>> = vec![None; left.len()];
        let (mut level, mut at) = (0, 0);
        while at <= most {
            let Some(node) = by_ties[at].pop() else {
                at += 1;
                continue;
            };
            // It has moved to a lower place since, or is done.
            if core[node].is_some() || left[node] != at {
                continue;
            }
            level = level.max(at);
            core[node] = Some(level);
            for next in &self.neighbours[node] {
                let next = *next as usize;
                if core[next].is_none() && left[next] > at {
                    left[next] -= 1;
                    by_ties[left[next]].push(next);
                }
            }
        }
        core.into_iter()
            .map(|core| core.expect("every node is taken away once"))
            .collect()
    }

    /// The index of Krackhardt and Stern (1988): `(E − I) / (E + I)`, E the ties between groups and I those within;
    /// from −1 (each with their own) to 1 (only with others). It depends on the sizes of the groups: compare it
    /// with chance ([`super::Meetings::bridging`]), not with another network. `None` without ties.
    ///
    /// # Errors
    /// [`GraphError::Groups`].
    pub fn external_internal(&self, groups: &[u64]) -> Result<Option<f64>, GraphError> {
        if groups.len() != self.neighbours.len() {
            return Err(GraphError::Groups);
        }
        if self.ties == 0 {
            return Ok(None);
        }
        let foreign = |(node, of_node): (usize, &Vec<u32>)| {
            let foreign = of_node
                .iter()
                .filter(|next| groups[**next as usize] != groups[node]);
            foreign.count()
        };
        // Each is met from both its ends.
        let external = self.neighbours.iter().enumerate().map(foreign).sum::<usize>() / 2;
        let internal = self.ties - external;
        Ok(Some((external as f64 - internal as f64) / self.ties as f64))
    }
}

/// How mixed a group is (Blau 1977): `1 − Σ p²` over its kinds, 0 where all are of one kind, at most `1 − 1 / k` for
/// k kinds. `None` of nobody.
#[must_use]
pub fn blau(counts: &[u64]) -> Option<f64> {
    let sum: u128 = counts.iter().map(|count| u128::from(*count)).sum();
    let square = |count: &u64| (*count as f64 / sum as f64).powi(2);
    (sum > 0).then(|| 1.0 - counts.iter().map(square).sum::<f64>())
}
