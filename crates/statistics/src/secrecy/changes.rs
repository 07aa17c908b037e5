//! Two publications of the same table, one after the other: a sum less the same sum of before is what changed in between,
//! and that may be one organisation. So what changed is held to the rule too, and waits until enough of it comes together.
//!
//! *Not covered*: publications that do not follow each other, where what changed in between changed back.

use super::rule::Rule;

/// By how much one organisation changes a sum, at its lower end and at its upper.
pub type Change = [i64; 2];

/// Whether changes of one sum, of one organisation each, may be told together: there are none, or as many as the rule
/// asks for and none of them almost alone, at either end. A change of nothing at both ends is none.
#[must_use]
pub fn may_be_told(changes: &[Change], rule: &Rule) -> bool {
    let real: Vec<&Change> = changes.iter().filter(|change| **change != [0, 0]).collect();
    if real.is_empty() {
        return true;
    }
    let alone = |end: usize| {
        let sizes = real.iter().map(|change| change[end].unsigned_abs());
        let (sum, largest) = sizes.fold((0_u64, 0), |(sum, largest), size| {
            (sum.saturating_add(size), largest.max(size))
        });
        rule.dominance
            .is_some_and(|share| largest as f64 > share * sum as f64)
    };
    real.len() as u64 >= rule.fewest && !alone(0) && !alone(1)
}

#[cfg(test)]
mod tests {
    use super::{Rule, may_be_told};

    #[test]
    fn one_or_two_changes_wait_for_others_and_a_great_one_for_great_ones() {
        let told = |changes: &[[i64; 2]]| may_be_told(changes, &Rule::ORGANISATIONS);
        assert!(told(&[]));
        assert!(told(&[[0, 0], [0, 0]]), "whoever stays as it was changes nothing");
        assert!(!told(&[[1, 2]]) && !told(&[[1, 2], [-3, -5], [0, 0]]));
        assert!(told(&[[1, 2], [-3, -5], [1, 2]]));
        assert!(!told(&[[1, 2], [100, 199], [1, 2]]), "one is almost all of it");
        assert!(!told(&[[0, 500], [1, 2], [1, 2]]), "at its upper end");
    }
}
