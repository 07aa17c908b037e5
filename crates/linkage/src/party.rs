//! What is compared: one line of one register, as far as it tells who somebody is.

/// A line of a register. Everything but `id`, `source` and one name may be absent: what is absent
/// says nothing, for or against.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Party {
    /// Its key in its source, unique there.
    pub id: String,
    /// Which register or file: `fr-rna`, `fr-sirene`, `subventions-44`…
    pub source: String,
    /// Its names: official, usual, former, in each language.
    pub names: Vec<Name>,
    /// Its short name or initials, where the register has a place for them.
    pub acronym: Option<String>,
    /// What it is for, in its own words.
    pub purpose: Option<String>,
    /// The kind of organisation.
    pub kind: Option<Kind>,
    /// INSEE or NIS code of the commune of its seat.
    pub commune: Option<String>,
    /// That commune's name: a name that repeats it is not counted twice.
    pub commune_name: Option<String>,
    /// Postcode of its seat.
    pub postcode: Option<String>,
    /// Department or province of its seat: `44`, `2A`, `974`.
    pub department: Option<String>,
    /// The year it was created or declared.
    pub year: Option<i16>,
    /// Its numbers in official registers, valid and in normal form.
    pub numbers: Vec<Number>,
    /// Numbers which its register declares to be the same organisation: a successor, a former number.
    pub declared: Vec<Number>,
    /// Whether it lives, when its register says so.
    pub live: Option<bool>,
    /// Host of its web site, without `www.`: `exemple.org`.
    pub domain: Option<String>,
}

/// One of the names of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// As the register writes it.
    pub text: String,
    /// Its language, when known: short forms are read in that language.
    pub language: Option<Language>,
}

impl Name {
    /// A name whose language nobody said.
    #[must_use]
    pub fn of(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            language: None,
        }
    }
}

/// The language of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// French.
    French,
    /// Dutch.
    Dutch,
    /// Another.
    Other,
}

/// What an organisation is, as the glossary says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Loi 1901 association, ASBL or VZW.
    Association,
    /// A foundation.
    Foundation,
    /// A company.
    Company,
    /// A public body.
    PublicBody,
    /// Something else.
    Other,
}

/// A number in an official register.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    /// Which register gives it.
    pub scheme: Scheme,
    /// In normal form: no spaces, no dots.
    pub value: String,
}

impl Number {
    /// A number, as its register writes it without spaces and dots.
    #[must_use]
    pub fn new(scheme: Scheme, value: impl Into<String>) -> Self {
        Self {
            scheme,
            value: value.into(),
        }
    }

    /// The number of the legal person: a SIRET begins with the SIREN of the one whose
    /// establishment it numbers.
    #[must_use]
    pub fn of_legal_person(&self) -> Self {
        match self.scheme {
            Scheme::Siret => Self::new(Scheme::Siren, self.value.get(..9).unwrap_or_default()),
            Scheme::Rna | Scheme::Siren | Scheme::Kbo | Scheme::VCode => self.clone(),
        }
    }

    /// Whether the number is well formed and its check digits, if it has any, agree.
    ///
    /// SIREN: Luhn; KBO: 97 less the first eight digits modulo 97; RNA: `W` and nine characters, or
    /// a number of the register before 2009, which no rule checks.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        let value = self.value.as_bytes();
        let digits = value.iter().all(u8::is_ascii_digit);
        match self.scheme {
            Scheme::Siren => digits && value.len() == 9 && luhn(value),
            Scheme::Siret => digits && value.len() == 14 && luhn(&value[..9]),
            Scheme::Kbo => digits && value.len() == 10 && modulo_97(&self.value),
            Scheme::Rna => !value.is_empty() && value.iter().all(|b| b.is_ascii_graphic()),
            Scheme::VCode => {
                value.len() == 8 && value[0] == b'V' && value[1..].iter().all(u8::is_ascii_digit)
            }
        }
    }
}

fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0') << (place % 2);
            digit / 10 + digit % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

fn modulo_97(number: &str) -> bool {
    let (body, check) = number.split_at(8);
    match (body.parse::<u32>(), check.parse::<u32>()) {
        (Ok(body), Ok(check)) => 97 - body % 97 == check,
        _ => false,
    }
}

/// A register that numbers organisations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scheme {
    /// Répertoire national des associations.
    Rna,
    /// Sirene, the legal person.
    Siren,
    /// Sirene, an establishment.
    Siret,
    /// Kruispuntbank van Ondernemingen, Banque-Carrefour des Entreprises.
    Kbo,
    /// Flemish register of associations.
    VCode,
}

impl Scheme {
    /// A stable name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rna => "fr-rna",
            Self::Siren => "fr-siren",
            Self::Siret => "fr-siret",
            Self::Kbo => "be-kbo",
            Self::VCode => "be-vcode",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_tell_a_number_from_a_typing_error() {
        assert!(Number::new(Scheme::Siren, "732829320").is_valid());
        assert!(!Number::new(Scheme::Siren, "732829321").is_valid());
        assert!(Number::new(Scheme::Kbo, "0202239951").is_valid());
        assert!(!Number::new(Scheme::Kbo, "0202239952").is_valid());
        assert!(!Number::new(Scheme::VCode, "V12").is_valid());
        let siret = Number::new(Scheme::Siret, "73282932000074");
        assert_eq!(siret.of_legal_person(), Number::new(Scheme::Siren, "732829320"));
    }
}
