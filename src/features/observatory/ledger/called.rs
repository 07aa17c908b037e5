//! Who gives or receives, found by name, as a file says it and as its organisation is called here. Names are read as one types them: without
//! accents, signs and capitals.

use std::sync::OnceLock;

use super::Party;

/// The names of all parties; once somebody asks.
#[derive(Debug, Default)]
pub(super) struct Names(OnceLock<Vec<Box<str>>>);

impl Names {
    /// The places of those whose name has each of these words or their beginnings somewhere, so many at most; of no word, none. Whoever may
    /// be a private person is not looked at, nor what is masked of a name.
    pub fn called(&self, parties: &[Party], typed: &str, most: usize) -> Vec<u32> {
        let typed = territory::folded(typed);
        let words: Vec<&str> = typed.split_whitespace().collect();
        if words.is_empty() {
            return Vec::new();
        }
        let names = self
            .0
            .get_or_init(|| parties.iter().map(|party| read(party).into()).collect());
        let named = (0..).zip(names);
        let found = named.filter(|(_, name)| words.iter().all(|word| name.contains(*word)));
        found.map(|(place, _)| place).take(most).collect()
    }
}

fn read(party: &Party) -> String {
    let told = party.organisation.is_some() || party.nameable || party.gives;
    let name = party.name.as_deref().filter(|_| told);
    let name = name.map(|name| territory::folded(&registers::mask_persons(name)));
    let called = party.called.as_deref().map(territory::folded);
    [name, called]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n")
}
