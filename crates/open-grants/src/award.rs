//! A grant as it is known before it is written in any format.

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::civil::Date;
use registers::{Kbo, RnaNumber, Siren, Siret};

use crate::written::masked;

/// What one funder gives, by one act, to those who build one project together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Award {
    /// What the publisher calls it; the same for good.
    pub id: String,
    /// Who gives.
    pub funder: Body,
    /// Whether it is public money.
    pub public: bool,
    /// Out of which programme.
    pub programme: Programme,
    /// Number of the request that was examined: of all its funders the same.
    pub request: String,
    /// How many organisations make that request, whatever each receives.
    pub askers: u64,
    /// What the publisher calls the project: of all its requests the same.
    pub project: String,
    /// What the project is called.
    pub title: String,
    /// What it is, in a few sentences; empty where nobody said.
    pub summary: String,
    /// The funder's act; [`Award::id`] where it has no number of its own.
    pub reference: Option<String>,
    /// When the request was received.
    pub received: Option<Date>,
    /// When the decision was notified.
    pub decided: Date,
    /// When an agreement was signed; none where there is none, or not yet.
    pub agreed: Option<Date>,
    /// The budget year out of which it is paid.
    pub year: i16,
    /// First and last day of the project, in this order.
    pub lasts: Option<(Date, Date)>,
    /// Whether anybody could ask.
    pub open: bool,
    /// What is given.
    pub given: Given,
    /// Names of the others who were asked for the same project and gave.
    pub beside: Vec<String>,
    /// Who receives, the lead first.
    pub parts: Vec<Part>,
    /// A page about it.
    pub url: Option<String>,
    /// When it was written last.
    pub modified: Timestamp,
}

impl Award {
    /// What all of them receive, in cents, natural persons too.
    #[must_use]
    pub fn cents(&self) -> i64 {
        self.parts
            .iter()
            .fold(0, |sum: i64, part| sum.saturating_add(part.cents))
    }

    /// The day by which it counts in SCDL: of the agreement, else of the decision.
    #[must_use]
    pub fn day(&self) -> Date {
        self.agreed.unwrap_or(self.decided)
    }

    /// The funder's act.
    #[must_use]
    pub fn act(&self) -> &str {
        self.reference.as_deref().unwrap_or(&self.id)
    }

    /// Those who receive something and may be named: never a natural person. With their places in [`Award::parts`].
    pub fn named(&self) -> impl Iterator<Item = (usize, &Part)> {
        let parts = self.parts.iter().enumerate();
        parts.filter(|(_, part)| part.cents > 0 && !part.beneficiary.person)
    }
}

/// What a project is called and what it is, as it may be shown: whoever that names is masked. Awards for one project share it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What the project is called.
    pub title: String,
    /// What it is; the title where nobody said.
    pub summary: String,
}

impl Words {
    /// Masks persons, electronic addresses and numbers of telephone.
    #[must_use]
    pub fn of(award: &Award) -> Self {
        let title = masked(&award.title);
        let summary = masked(&award.summary);
        Self {
            summary: if summary.is_empty() {
                title.clone()
            } else {
                summary
            },
            title,
        }
    }
}

/// An award as it may be shown, for all formats.
#[derive(Debug, Clone)]
pub struct Shown<'a> {
    /// The award.
    pub award: &'a Award,
    /// Its words.
    pub words: Cow<'a, Words>,
}

impl<'a> Shown<'a> {
    /// An award alone.
    #[must_use]
    pub fn of(award: &'a Award) -> Self {
        Self {
            award,
            words: Cow::Owned(Words::of(award)),
        }
    }

    /// One of several for the same project, whose words they are.
    #[must_use]
    pub const fn with(award: &'a Award, words: &'a Words) -> Self {
        Self {
            award,
            words: Cow::Borrowed(words),
        }
    }
}

/// What one beneficiary receives of an award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Who.
    pub beneficiary: Body,
    /// What it had asked for, in cents.
    pub requested: i64,
    /// What it receives, in cents.
    pub cents: i64,
    /// When it is paid; nothing where no day was said.
    pub payments: Vec<Payment>,
    /// Under which rules on state aid.
    pub aid: Aid,
}

/// Money paid or to be paid on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Payment {
    /// When.
    pub day: Date,
    /// How much, in cents.
    pub cents: i64,
    /// Whether it was.
    pub paid: bool,
}

/// A funder or a beneficiary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// What the publisher calls it; the same for good.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Whether it is a natural person: it is then written nowhere.
    pub person: bool,
    /// Where it has its seat.
    pub country: Country,
    /// Its establishment.
    pub siret: Option<Siret>,
    /// Its legal unit.
    pub siren: Option<Siren>,
    /// Its number in the French register of associations.
    pub rna: Option<RnaNumber>,
    /// Its Belgian number.
    pub kbo: Option<Kbo>,
    /// What it does most, as registers say it: a class of NACE rev. 2, `88.99`.
    pub nace: Option<String>,
}

impl Body {
    /// The legal unit, also where only the establishment is known.
    #[must_use]
    pub fn unit(&self) -> Option<&str> {
        let of_siret = || self.siret.as_ref().map(|siret| &siret.as_str()[..9]);
        self.siren.as_ref().map(Siren::as_str).or_else(of_siret)
    }

    /// Its number in the register of associations, where SCDL can express it (`^W\d{9}$`): letters, as Corsica and overseas
    /// have them, and numbers from before 2009 it cannot.
    #[must_use]
    pub fn plain_rna(&self) -> Option<&str> {
        let number = self.rna.as_ref()?.as_str();
        let figures = number.strip_prefix('W')?;
        (figures.len() == 9 && figures.bytes().all(|byte| byte.is_ascii_digit())).then_some(number)
    }
}

/// The country of a body, as far as it is known to whoever publishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Country {
    /// France.
    France,
    /// Belgium.
    Belgium,
    /// Another one, which is not named.
    Elsewhere,
}

impl Country {
    /// Two letters, as ISO 3166 has them; empty where it is not named.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::France => "FR",
            Self::Belgium => "BE",
            Self::Elsewhere => "",
        }
    }
}

/// The programme of an award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// What the publisher calls it; the same for good.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its page.
    pub url: Option<String>,
}

/// What is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Given {
    /// Money.
    Money,
    /// A room, equipment, work: the amount is what that is worth.
    InKind,
    /// Both.
    Both,
}

/// Under which rules of the European Union on state aid a grant is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aid {
    /// It is no state aid.
    None,
    /// Small aid: regulation (EU) 2023/2831.
    Small,
    /// Small aid to services of general economic interest: regulation (EU) 2023/2832.
    SmallServices,
    /// Under another text, which it names.
    Other(String),
}
