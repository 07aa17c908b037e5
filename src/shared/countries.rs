//! Countries of the world by their code of ISO 3166-1, as each language calls them: names of the Unicode CLDR 47 (with XK, which CLDR
//! adds for Kosovo), one a line in `countries.txt`.

use std::sync::LazyLock;

use crate::shared::i18n::Lang;

struct Country {
    code: &'static str,
    /// In the order of [`Lang::ALL`].
    names: [&'static str; 3],
}

impl Country {
    fn name(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Fr => self.names[0],
            Lang::Nl => self.names[1],
            Lang::En => self.names[2],
        }
    }
}

static ALL: LazyLock<Vec<Country>> = LazyLock::new(|| {
    let lines = include_str!("countries.txt").lines();
    let countries = lines.filter_map(|line| {
        let mut parts = line.split('|');
        Some(Country {
            code: parts.next()?,
            names: [parts.next()?, parts.next()?, parts.next()?],
        })
    });
    countries.collect()
});

/// Code and name of every country, in the order of a language's alphabet.
#[must_use]
pub fn listed(lang: Lang) -> Vec<(&'static str, &'static str)> {
    let mut listed: Vec<_> = ALL.iter().map(|one| (one.code, one.name(lang))).collect();
    listed.sort_by_cached_key(|(_, name)| search::fold(name));
    listed
}

/// What a country is called in a language; nothing where no country has this code.
#[must_use]
pub fn name(code: &str, lang: Lang) -> Option<&'static str> {
    let found = ALL.iter().find(|one| one.code == code)?;
    Some(found.name(lang))
}

/// The code of a country that somebody wrote: its code, or its name in one of the languages.
#[must_use]
pub fn find(written: &str) -> Option<&'static str> {
    let folded = search::fold(written.trim());
    let is_it = |one: &&Country| {
        let mut words = one.names.iter().chain([&one.code]);
        words.any(|word| search::fold(word) == folded)
    };
    ALL.iter().find(is_it).map(|one| one.code)
}

#[cfg(test)]
mod tests {
    use super::{ALL, find, listed, name};
    use crate::shared::i18n::Lang;

    #[test]
    fn every_country_has_a_code_of_two_letters_once_and_a_name_in_each_language() {
        let lines = include_str!("countries.txt").lines().count();
        assert_eq!(ALL.len(), lines, "no line is left out");
        let mut codes: Vec<&str> = ALL.iter().map(|one| one.code).collect();
        codes.dedup();
        assert_eq!(codes.len(), lines);
        assert!(codes.iter().all(|code| code.len() == 2));
        assert!(ALL.iter().flat_map(|one| one.names).all(|name| !name.is_empty()));
        for lang in Lang::ALL {
            assert_eq!(listed(lang).len(), lines);
        }
        let french: Vec<&str> = listed(Lang::Fr).into_iter().map(|(_, name)| name).collect();
        let at = |name: &str| french.iter().position(|one| *one == name);
        assert!(at("Égypte") < at("Espagne") && at("Égypte") > at("Danemark"));
    }

    #[test]
    fn a_country_is_found_by_its_code_and_by_its_name_in_any_language() {
        for written in ["DE", "de", "Allemagne", " duitsland ", "GERMANY"] {
            assert_eq!(find(written), Some("DE"), "{written}");
        }
        assert_eq!(find("Atlantide"), None);
        assert_eq!(find(""), None);
        assert_eq!(name("DE", Lang::Nl), Some("Duitsland"));
        assert_eq!(name("??", Lang::Fr), None);
    }
}
