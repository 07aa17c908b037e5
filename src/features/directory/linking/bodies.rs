//! What is one body already, whatever the evidence says: entries that numbers, successions or people
//! make one. An organisation that the evidence put together falls into several of these.

use std::collections::{HashMap, HashSet};

use crate::features::directory::store::links::{Line, Pair};

/// What holds the entries of an organisation together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ties {
    /// What registers say of each other's numbers, and what people said.
    All,
    /// The same, without the SIREN that an association declares: Sirene knows better.
    Strong,
}

/// The numbers by which an entry is known: scheme, colon, value.
pub(super) fn numbers(line: &Line, ties: Ties) -> Vec<String> {
    let mut numbers = vec![format!("{}:{}", scheme(&line.register), line.number)];
    numbers.extend(line.says.iter().cloned());
    if ties == Ties::All {
        numbers.extend(
            line.declared_siren
                .iter()
                .map(|siren| format!("fr-siren:{siren}")),
        );
    }
    numbers
}

/// The scheme of the numbers of a register.
pub(super) fn scheme(register: &str) -> &'static str {
    match register {
        "kbo" => "be-kbo",
        "vl" => "be-vcode",
        "rna" => "fr-rna",
        "declared" => "declared",
        "stated" => "stated",
        _ => "fr-siren",
    }
}

/// Sorts the entries of one organisation into bodies: for each entry, the number of its body.
pub(super) fn bodies(lines: &[Line], said: &HashSet<Pair>, ties: Ties) -> Vec<usize> {
    let mut body: Vec<usize> = (0..lines.len()).collect();
    let mut join = |one: usize, other: usize| {
        let (from, to) = (body[one].max(body[other]), body[one].min(body[other]));
        for each in &mut body {
            if *each == from {
                *each = to;
            }
        }
    };
    let mut first: HashMap<String, usize> = HashMap::new();
    for (at, line) in lines.iter().enumerate() {
        for number in numbers(line, ties) {
            match first.get(&number) {
                Some(&other) => join(other, at),
                None => {
                    first.insert(number, at);
                }
            }
        }
    }
    if !said.is_empty() {
        for (at, one) in lines.iter().enumerate() {
            for (after, other) in lines.iter().enumerate().skip(at + 1) {
                if said.contains(&pair(of(one), of(other))) {
                    join(at, after);
                }
            }
        }
    }
    body
}

/// The register and number of an entry.
pub(super) fn of(line: &Line) -> (&str, &str) {
    (&line.register, &line.number)
}

/// A pair of entries as it is stored: the lesser first.
pub(super) fn pair(one: (&str, &str), other: (&str, &str)) -> Pair {
    let owned = |entry: (&str, &str)| (entry.0.to_owned(), entry.1.to_owned());
    [owned(one.min(other)), owned(one.max(other))]
}

/// Whether two sets of entries are two bodies: each has one that lives in the same register, and no
/// succession makes these one.
pub(super) fn both_live<'a>(
    one: impl Iterator<Item = &'a Line>,
    other: impl Iterator<Item = &'a Line> + Clone,
) -> bool {
    one.filter(|line| line.live == Some(true)).any(|line| {
        other.clone().any(|against| {
            against.live == Some(true) && against.register == line.register && against.number != line.number
        })
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{Ties, bodies, pair};
    use crate::features::directory::store::links::Line;

    fn line(register: &str, number: &str, says: &[&str], declared: Option<&str>) -> Line {
        Line {
            register: register.into(),
            number: number.into(),
            says: says.iter().map(|said| (*said).to_owned()).collect(),
            declared_siren: declared.map(str::to_owned),
            ..Line::default()
        }
    }

    #[test]
    fn numbers_and_people_make_bodies_and_evidence_does_not() {
        let lines = [
            line("rna", "W1", &[], Some("222")),
            line("rna", "595S1", &["fr-rna:W1"], None),
            line("sirene", "111", &["fr-rna:W1"], None),
            line("sirene", "222", &[], None),
            line("kbo", "0333", &[], None),
            line("vl", "V4", &["be-kbo:0333"], None),
        ];
        let none = HashSet::new();
        assert_eq!(bodies(&lines, &none, Ties::All), [0, 0, 0, 0, 4, 4]);
        assert_eq!(bodies(&lines, &none, Ties::Strong), [0, 0, 0, 3, 4, 4]);
        let said = HashSet::from([pair(("vl", "V4"), ("sirene", "222"))]);
        assert_eq!(bodies(&lines, &said, Ties::Strong), [0, 0, 0, 3, 3, 3]);
    }
}
