//! Who stands between others. The names of those who do are nobody's business but theirs: what is said of many is how
//! these numbers are spread.

use super::graph::{GraphError, NODES_MOST};

/// Weighted ties without direction, from each of their ends; a tie said twice weighs its sum, one of a node to itself
/// nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighted {
    /// Of each node, sorted: the other end, and its part of all that the node's ties weigh.
    parts: Vec<Vec<(u32, f64)>>,
}

impl Weighted {
    /// Of ties in any order, each weighing more than nothing.
    ///
    /// # Errors
    /// [`GraphError::Nodes`], [`GraphError::Node`].
    pub fn new(nodes: usize, ties: &[(u32, u32, f64)]) -> Result<Self, GraphError> {
        if nodes > NODES_MOST {
            return Err(GraphError::Nodes);
        }
        let mut parts: Vec<Vec<(u32, f64)>> = vec![Vec::new(); nodes];
        for (one, other, weight) in ties {
            for node in [one, other] {
                if *node as usize >= nodes {
                    return Err(GraphError::Node(*node));
                }
            }
            if one != other && *weight > 0.0 {
                parts[*one as usize].push((*other, *weight));
                parts[*other as usize].push((*one, *weight));
            }
        }
        for own in &mut parts {
            // By weight too, so that sums do not depend on the order in which ties came.
            own.sort_unstable_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
            own.dedup_by(|next, kept| {
                let same = next.0 == kept.0;
                if same {
                    kept.1 += next.1;
                }
                same
            });
            let all: f64 = own.iter().map(|(_, weight)| weight).sum();
            own.iter_mut().for_each(|(_, weight)| *weight /= all);
        }
        Ok(Self { parts })
    }

    fn part(&self, from: u32, to: u32) -> f64 {
        let own = &self.parts[from as usize];
        let found = own.binary_search_by_key(&to, |(node, _)| *node);
        found.map_or(0.0, |at| own[at].1)
    }

    /// The constraint of each node (Burt 1992): `Σ_j (p_ij + Σ_q p_iq p_qj)²` over the others j that it is tied to, p the part
    /// of a node's ties that goes to another, q those that it is tied to. Low: its ties lead to others who do not know each
    /// other, so that it stands between them; 1 where it has one tie only. `None` without ties.
    #[must_use]
    pub fn constraints(&self) -> Vec<Option<f64>> {
        let of = |own: &Vec<(u32, f64)>| {
            let through = |to: u32| {
                own.iter()
                    .map(|(by, part)| part * self.part(*by, to))
                    .sum::<f64>()
            };
            let squares = own.iter().map(|(to, part)| (part + through(*to)).powi(2));
            (!own.is_empty()).then(|| squares.sum())
        };
        self.parts.iter().map(of).collect()
    }

    /// Whether each node is tied to two that are not tied to each other: it stands between them, however many they are. Constraint
    /// alone does not say so: of many who all know each other each is constrained little.
    #[must_use]
    pub fn between(&self) -> Vec<bool> {
        let are_strangers = |one: u32, other: u32| self.part(one, other) == 0.0;
        let is_between = |own: &Vec<(u32, f64)>| {
            let mut places = (1..).zip(own);
            places.any(|(next, (one, _))| own[next..].iter().any(|(other, _)| are_strangers(*one, *other)))
        };
        self.parts.iter().map(is_between).collect()
    }

    /// The participation of each node (Guimerà and Amaral 2005): `1 − Σ_s (k_is / k_i)²` over groups, k the weight of its ties
    /// to a group: 0 where all are to one group, near 1 where they are spread over many. `None` without ties.
    ///
    /// # Errors
    /// [`GraphError::Groups`].
    pub fn participation(&self, groups: &[u64]) -> Result<Vec<Option<f64>>, GraphError> {
        if groups.len() != self.parts.len() {
            return Err(GraphError::Groups);
        }
        let of = |own: &Vec<(u32, f64)>| {
            let mut by_group: Vec<(u64, f64)> = own
                .iter()
                .map(|(node, part)| (groups[*node as usize], *part))
                .collect();
            by_group.sort_by_key(|(group, _)| *group);
            let sums = by_group.chunk_by(|one, other| one.0 == other.0);
            let squares = sums.map(|same| same.iter().map(|(_, part)| part).sum::<f64>().powi(2));
            (!own.is_empty()).then(|| (1.0 - squares.sum::<f64>()).max(0.0))
        };
        Ok(self.parts.iter().map(of).collect())
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::Weighted;
    use crate::network::GraphError;

    #[test]
    fn whoever_stands_between_two_who_do_not_know_each_other_is_constrained_least() {
        // 0 – 1 – 2, and 3 alone.
        let line = Weighted::new(4, &[(0, 1, 1.0), (2, 1, 0.5), (1, 2, 0.5)]).unwrap();
        let found = line.constraints();
        assert_eq!(found, [Some(1.0), Some(0.5), Some(1.0), None]);
        // Three who all know each other: each gives half of its ties to both, and a quarter comes round.
        let round = Weighted::new(3, &[(0, 1, 1.0), (1, 2, 1.0), (2, 0, 1.0)]).unwrap();
        assert_eq!(round.constraints(), [Some(1.125); 3]);
        assert_eq!(line.between(), [false, true, false, false]);
        assert_eq!(round.between(), [false; 3]);
        // Twelve of one project: each has little to hold it back, and nobody to bring together.
        let pairs = (0..12).flat_map(|one| (one + 1..12).map(move |other| (one, other, 1.0)));
        let twelve = Weighted::new(12, &pairs.collect::<Vec<_>>()).unwrap();
        assert!(twelve.constraints()[0] < Some(0.4) && !twelve.between().contains(&true));
        let spread = line.participation(&[1, 1, 2, 2]).unwrap();
        assert_eq!(spread, [Some(0.0), Some(0.5), Some(0.0), None]);
        assert_eq!(line.participation(&[1]), Err(GraphError::Groups));
        assert_eq!(Weighted::new(1, &[(0, 1, 1.0)]), Err(GraphError::Node(1)));
    }
}
