//! An organisation as the directory knows it: any legal person, of any kind and state.

use jiff::civil::Date;
use sha2::{Digest, Sha256};

/// A closed list of words that stand in addresses, files and the database.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// Every value, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word in addresses, files and the database.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = ();

            fn from_str(word: &str) -> Result<Self, ()> {
                Self::ALL.iter().copied().find(|value| value.as_str() == word).ok_or(())
            }
        }
    };
}

words! {
    /// What sort of body it is. Capacities (funder, network…) are not kinds: they come later, dated.
    Kind {
        /// Loi 1901 association, ASBL, VZW.
        Association = "association",
        /// Foundation, endowment fund.
        Foundation = "foundation",
        /// Commercial or cooperative company.
        Company = "company",
        /// Commune, EPCI, State service, public establishment.
        PublicBody = "public_body",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// Whether it lives, as its register says.
    State {
        /// Registered and not dissolved.
        Active = "active",
        /// Dissolved, by its own declaration or by decision.
        Dissolved = "dissolved",
        /// Taken out of its register.
        Removed = "removed",
        /// The register does not say.
        Unknown = "unknown",
    }
}

words! {
    /// How sure we are of the commune.
    Place {
        /// The register's code, or its postcode and name, point to one commune.
        Certain = "certain",
        /// Several communes fit.
        Uncertain = "uncertain",
        /// None fits, or nothing is said.
        Unknown = "unknown",
    }
}

/// An organisation as it is shown: what the rules of precedence chose among its entries.
#[derive(Clone, Debug, PartialEq)]
pub struct Organisation {
    /// Number in the database and in the index; never shown.
    pub id: i64,
    /// The stable part of its address.
    pub key: String,
    /// Its name, as registered.
    pub name: String,
    /// Its acronym or short name.
    pub short_name: Option<String>,
    /// Its purpose, in its own words.
    pub purpose: Option<String>,
    /// Language of the name and purpose, when known: `fr`, `nl`, `en`.
    pub language: Option<String>,
    /// What sort of body it is.
    pub kind: Kind,
    /// Slug of its legal form in the territory's list.
    pub legal_form: Option<String>,
    /// Whether it lives.
    pub state: State,
    /// INSEE or NIS code of its seat.
    pub commune: Option<String>,
    /// How sure we are of it.
    pub place: Place,
    /// Codes of the communes that fit, when uncertain.
    pub place_candidates: Vec<String>,
    /// Postcode of the seat.
    pub postcode: Option<String>,
    /// Commune as the register spells it.
    pub commune_name: Option<String>,
    /// Lines of the seat's address, persons masked.
    pub address: Vec<String>,
    /// Declared area of action.
    pub area: Option<String>,
    /// Its site.
    pub website: Option<String>,
    /// When it was founded.
    pub founded: Option<Date>,
    /// When it was dissolved.
    pub dissolved: Option<Date>,
    /// Last change in the register.
    pub updated: Option<Date>,
    /// Kind of the entry these values come from: `rna-import`, `demonstration`…
    pub entry_kind: String,
    /// Number of that entry.
    pub entry_number: String,
    /// The registers whose entries it is made of.
    pub sources: Vec<String>,
    /// The file that brought it.
    pub import_id: i64,
    /// Slugs of its themes, in the territory's order.
    pub themes: Vec<String>,
    /// Those among them that it declares itself and no register states.
    pub declared_themes: Vec<String>,
    /// Those among them that nobody states: inferred from its words.
    pub inferred_themes: Vec<String>,
    /// The area of action that it declares itself.
    pub declared_area: Option<String>,
    /// What it is for the others: `funder`, `network`, `pole`…, in alphabetical order.
    pub capacities: Vec<String>,
    /// Its numbers in the registers: scheme and value.
    pub identifiers: Vec<(String, String)>,
}

impl Organisation {
    /// The last part of its address: readable, and stable because of the key.
    #[must_use]
    pub fn slug(&self) -> String {
        slug(&self.name, &self.key)
    }
}

/// What an organisation is called, and no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    /// Its number in the database.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// The key of its address.
    pub key: String,
}

impl Called {
    /// The last part of its address.
    #[must_use]
    pub fn slug(&self) -> String {
        slug(&self.name, &self.key)
    }
}

fn slug(name: &str, key: &str) -> String {
    let mut slug = String::new();
    for word in territory::folded(name).split_whitespace() {
        if slug.len() + word.len() > 60 {
            break;
        }
        slug.push_str(word);
        slug.push('-');
    }
    slug.push_str(key);
    slug
}

/// The key within the last part of an address, whatever the words before it.
#[must_use]
pub fn key_of_slug(slug: &str) -> &str {
    slug.rsplit('-').next().unwrap_or(slug)
}

/// Letters and figures that are not mistaken for one another when read aloud or typed.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// The key of an organisation: drawn from the first number it was known by, so that loading the
/// same registers again gives the same addresses. `attempt` is raised in the improbable case that
/// two organisations draw the same key (50 bits: one chance in 600 among two million).
#[must_use]
pub fn key(scheme: &str, value: &str, attempt: u32) -> String {
    let digest = Sha256::digest(format!("{scheme}:{value}:{attempt}"));
    let mut bits = digest
        .iter()
        .take(8)
        .fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    (0..10)
        .map(|_| {
            let letter = ALPHABET[(bits & 31) as usize] as char;
            bits >>= 5;
            letter
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Kind, State, key, key_of_slug};

    #[test]
    fn an_address_depends_on_the_register_number_alone() {
        let first = key("fr-rna", "W595012345", 0);
        assert_eq!(first, key("fr-rna", "W595012345", 0));
        assert_ne!(first, key("fr-rna", "W595012346", 0));
        assert_ne!(first, key("fr-rna", "W595012345", 1));
        assert_eq!(first.len(), 10);
    }

    #[test]
    fn the_words_before_the_key_may_change() {
        assert_eq!(key_of_slug("les-marmites-solidaires-k7f3q2m9xw"), "k7f3q2m9xw");
        assert_eq!(key_of_slug("k7f3q2m9xw"), "k7f3q2m9xw");
    }

    #[test]
    fn kinds_and_states_are_the_words_others_build_on() {
        let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
        assert_eq!(
            kinds,
            ["association", "foundation", "company", "public_body", "other"]
        );
        let states: Vec<_> = State::ALL.iter().map(|state| state.as_str()).collect();
        assert_eq!(states, ["active", "dissolved", "removed", "unknown"]);
    }
}
