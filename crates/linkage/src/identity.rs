//! What decides before any likelihood: numbers that are the same, numbers that cannot be the same,
//! successions a register declares, and what somebody has said is not so.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::party::{Number, Party, Scheme};

/// Why two parties are held to be the same organisation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Both bear this number.
    Number(Number),
    /// One's register declares this number to be the same organisation; the other bears it.
    Declared(Number),
    /// What their names and facts say.
    Evidence,
}

/// What forbids two parties to be linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bar {
    /// Two different valid numbers of Sirene or of the KBO, neither known to have ended.
    Numbers,
    /// Somebody has said they are not the same.
    Said,
}

/// The pairs somebody has said are not the same, by their (source, id) in either order.
#[derive(Debug, Clone, Default)]
pub struct NotTheSame(FxHashSet<[String; 4]>);

impl NotTheSame {
    /// Forbids a pair, each given as (source, id).
    pub fn forbid(&mut self, one: (&str, &str), other: (&str, &str)) {
        self.0.insert(key(one, other));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn forbids(&self, one: &Party, other: &Party) -> bool {
        !self.0.is_empty()
            && self
                .0
                .contains(&key((&one.source, &one.id), (&other.source, &other.id)))
    }
}

fn key(one: (&str, &str), other: (&str, &str)) -> [String; 4] {
    let (first, second) = if one <= other { (one, other) } else { (other, one) };
    [first.0, first.1, second.0, second.1].map(str::to_owned)
}

/// The valid numbers of a party as a legal person, each once.
pub(crate) fn numbers(party: &Party) -> Vec<Number> {
    valid(&party.numbers)
}

fn valid(numbers: &[Number]) -> Vec<Number> {
    let mut valid: Vec<Number> = numbers
        .iter()
        .filter(|number| number.is_valid())
        .map(Number::of_legal_person)
        .collect();
    valid.sort_unstable();
    valid.dedup();
    valid
}

/// What forbids the two to be linked, if anything does.
pub(crate) fn bar(one: &Party, other: &Party, said: &NotTheSame) -> Option<Bar> {
    if said.forbids(one, other) {
        return Some(Bar::Said);
    }
    [Scheme::Siren, Scheme::Kbo]
        .into_iter()
        .any(|scheme| differ(one, other, scheme))
        .then_some(Bar::Numbers)
}

/// Whether the pair may be shown to somebody but never linked by itself: two different numbers of
/// the present RNA. An organisation has one, but exceptions are known.
pub(crate) fn is_doubtful(one: &Party, other: &Party) -> bool {
    differ(one, other, Scheme::Rna)
}

/// Whether each has numbers of the scheme, none in common, and neither is known to have ended.
fn differ(one: &Party, other: &Party, scheme: Scheme) -> bool {
    if one.numbers.is_empty() || other.numbers.is_empty() {
        return false;
    }
    if one.live == Some(false) || other.live == Some(false) {
        return false;
    }
    // A number from before 2009 and one of the present RNA may well be the same association's.
    let present = |number: &Number| scheme != Scheme::Rna || number.value.starts_with('W');
    let of = |party: &Party| {
        let mut found = numbers(party);
        found.retain(|number| number.scheme == scheme && present(number));
        found
    };
    let (one, other) = (of(one), of(other));
    !one.is_empty() && !other.is_empty() && !one.iter().any(|number| other.contains(number))
}

/// A number that more parties of one side bear says nothing: an umbrella, a default value.
const BEARERS: usize = 50;

/// The pairs that numbers and declarations make, each with its reason, in the order of the parties.
pub(crate) fn certain_pairs(left: &[&Party], right: &[&Party]) -> Vec<(usize, usize, Reason)> {
    let bearers = |parties: &[&Party], numbers: fn(&Party) -> Vec<Number>| {
        let mut found: FxHashMap<Number, Vec<usize>> = FxHashMap::default();
        for (at, party) in parties.iter().enumerate() {
            for number in numbers(party) {
                found.entry(number).or_default().push(at);
            }
        }
        found
    };
    let bear = [bearers(left, numbers), bearers(right, numbers)];
    let declare = [
        bearers(left, |party| valid(&party.declared)),
        bearers(right, |party| valid(&party.declared)),
    ];
    let mut pairs = Vec::new();
    let mut meet = |one: &FxHashMap<Number, Vec<usize>>,
                    other: &FxHashMap<Number, Vec<usize>>,
                    reason: fn(Number) -> Reason| {
        for (number, from) in one {
            let Some(to) = other.get(number) else { continue };
            if from.len() > BEARERS || to.len() > BEARERS {
                continue;
            }
            for &i in from {
                pairs.extend(to.iter().map(|&j| (i, j, reason(number.clone()))));
            }
        }
    };
    meet(&bear[0], &bear[1], Reason::Number);
    meet(&bear[0], &declare[1], Reason::Declared);
    meet(&declare[0], &bear[1], Reason::Declared);
    pairs.sort_unstable();
    pairs.dedup_by_key(|(i, j, _)| (*i, *j));
    pairs
}
