//! The classes by which results are told apart.

use std::collections::BTreeMap;

/// The class of each, by number, and the keys that each class holds: those with fewer than `fewest` are one class
/// together, the last; where even that is too small, the smallest of the others joins it. One class only: nothing
/// is told apart. Keys keep the order of the alphabet.
#[must_use]
pub fn classes(keys: &[String], fewest: usize) -> (Vec<usize>, Vec<Vec<String>>) {
    let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
    for key in keys {
        *counts.entry(key).or_default() += 1;
    }
    let (mut own, mut rest): (Vec<_>, Vec<_>) = counts.into_iter().partition(|(_, count)| *count >= fewest);
    let held = |rest: &[(&String, usize)]| rest.iter().map(|(_, count)| count).sum::<usize>();
    while !rest.is_empty() && held(&rest) < fewest {
        let Some(smallest) = (0..own.len()).min_by_key(|at| own[*at].1) else {
            break;
        };
        rest.push(own.remove(smallest));
    }
    rest.sort();
    let mut classes: Vec<Vec<String>> = own.iter().map(|(key, _)| vec![(*key).clone()]).collect();
    if !rest.is_empty() {
        classes.push(rest.iter().map(|(key, _)| (*key).clone()).collect());
    }
    let of: BTreeMap<&String, usize> = classes
        .iter()
        .enumerate()
        .flat_map(|(at, keys)| keys.iter().map(move |key| (key, at)))
        .collect();
    let class = keys.iter().map(|key| of[key]).collect();
    (class, classes)
}

#[cfg(test)]
mod tests {
    use super::classes;

    #[test]
    fn classes_hold_enough_or_are_joined() {
        let keys: Vec<String> = "aaaaabbbbbbcd".chars().map(String::from).collect();
        let (of, named) = classes(&keys, 5);
        assert_eq!(
            named,
            [vec!["b"], vec!["a", "c", "d"]],
            "two left over take the smallest with them"
        );
        assert_eq!((of[0], of[5], of[12]), (1, 0, 1));
        assert_eq!(classes(&keys, 2).1, [vec!["a"], vec!["b"], vec!["c", "d"]]);
        assert_eq!(classes(&keys, 9).1.len(), 1, "nothing is told apart");
        assert!(classes(&[], 3).1.is_empty());
    }
}
