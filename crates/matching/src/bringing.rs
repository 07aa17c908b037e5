//! What organisations say they could bring, line by line, as it is compared with what is needed.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::Resource;
use crate::need::Need;
use crate::saying::{own_stems, stems};
use crate::stemming::Stemming;

/// Lines in which organisations say what they could bring, each of one kind, ready to be compared with what is needed: of hundreds of
/// thousands those that answer are looked up.
#[derive(Debug, Default)]
pub struct Sayings {
    kinds: FxHashMap<Resource, OfKind>,
    len: u32,
}

/// Lines of one kind of thing, by their numbers, which grow.
#[derive(Debug, Default)]
struct OfKind {
    every: Vec<u32>,
    /// Those that say no more than the kind.
    bare: Vec<u32>,
    saying: FxHashMap<Box<str>, Vec<u32>>,
}

impl Sayings {
    /// Takes lines in, numbered from 0 in their order.
    #[must_use]
    pub fn new<'a>(lines: impl IntoIterator<Item = (Resource, &'a str)>) -> Self {
        let stemming = Stemming::new();
        let mut sayings = Self::default();
        for (resource, words) in lines {
            let (line, of) = (sayings.len, sayings.kinds.entry(resource).or_default());
            of.every.push(line);
            let said = own_stems(words, &stemming);
            if said.is_empty() {
                of.bare.push(line);
            }
            for stem in said {
                of.saying.entry(stem.into_boxed_str()).or_default().push(line);
            }
            sayings.len = line.checked_add(1).expect("fewer than 4 thousand million lines");
        }
        sayings
    }

    /// How many lines there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len as usize
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The lines among these that answer one of these needs, each with the number of the need: the same kind of thing, and a word in
    /// common, unless one of the two says no more than the kind. In the order of the lines, then of the needs.
    #[must_use]
    pub fn answering(&self, needs: &[Need], among: Range<usize>) -> Vec<(usize, i64)> {
        let stemming = Stemming::new();
        let mut found = Vec::new();
        for (place, need) in needs.iter().enumerate() {
            let Some(of) = self.kinds.get(&need.resource) else {
                continue;
            };
            let wanted = stems(&need.words.join("\n"), &stemming);
            let mut lines: Vec<u32> = match wanted.is_empty() {
                true => within(&of.every, &among).to_vec(),
                false => {
                    let saying = wanted.iter().filter_map(|stem| of.saying.get(stem.as_str()));
                    let saying = saying.chain([&of.bare]);
                    saying.flat_map(|lines| within(lines, &among)).copied().collect()
                }
            };
            lines.sort_unstable();
            lines.dedup();
            found.extend(lines.into_iter().map(|line| (line as usize, place)));
        }
        found.sort_unstable();
        found
            .into_iter()
            .map(|(line, place)| (line, needs[place].id))
            .collect()
    }
}

/// The part of growing numbers that is in a range.
fn within<'l>(lines: &'l [u32], among: &Range<usize>) -> &'l [u32] {
    let from = lines.partition_point(|line| (*line as usize) < among.start);
    let to = lines.partition_point(|line| (*line as usize) < among.end);
    lines.get(from..to).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(id: i64, resource: Resource, words: &[&str]) -> Need {
        Need {
            id,
            resource,
            weight: 2,
            words: words.iter().map(|words| (*words).to_owned()).collect(),
        }
    }

    #[test]
    fn a_line_answers_a_need_of_its_kind() {
        let needs = [need(
            1,
            Resource::Places,
            &["Een ingerichte keuken", "Une cuisine équipée"],
        )];
        let sayings = Sayings::new([
            (Resource::Places, "notre cuisine, le soir"),
            (Resource::Places, ""),
            (Resource::Places, "un terrain de football"),
            (Resource::Skills, "cuisine"),
        ]);
        assert_eq!(sayings.answering(&needs, 0..4), [(0, 1), (1, 1)]);
        assert_eq!(sayings.answering(&needs, 1..4), [(1, 1)]);
        assert!(sayings.answering(&needs, 2..4).is_empty());
    }

    #[test]
    fn a_need_that_says_no_more_than_its_kind_is_answered_by_every_line_of_it_and_each_line_once() {
        let needs = [
            need(7, Resource::Skills, &[""]),
            need(3, Resource::Skills, &["cuisiner des repas"]),
        ];
        let sayings = Sayings::new([
            (Resource::Skills, "des repas, la cuisine et encore des repas"),
            (Resource::People, "des repas"),
            (Resource::Skills, "la soudure"),
        ]);
        assert_eq!((sayings.len(), sayings.is_empty()), (3, false));
        assert_eq!(
            sayings.answering(&needs, 0..sayings.len()),
            [(0, 7), (0, 3), (2, 7)]
        );
        assert!(Sayings::new([]).answering(&needs, 0..9).is_empty());
    }
}
