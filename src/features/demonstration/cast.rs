//! Who plays in the demonstration. Their names say that they do not exist.

use crate::shared::authz::Role;

/// Whoever runs the platform in the play: what only an administrator does was done by them.
pub const ADMINISTRATOR: &str = "ada";

/// A part in the play: which organisation somebody acts for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// An association of the territory.
    Association,
    /// Another one, its neighbour.
    Neighbour,
    /// One on the other side of the border.
    AcrossTheBorder,
    /// A foundation that gives money.
    Funder,
    /// The public body of the whole territory: it organises, and gives money too.
    Metropolis,
    /// A structure that helps associations.
    Support,
    /// A network of associations.
    Network,
    /// The platform itself.
    Platform,
}

/// Somebody who does not exist.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    /// The part of their address before the @; also their place in the page's address.
    pub word: &'static str,
    /// Their name.
    pub name: &'static str,
    /// For whom they act from the start, and as what; scenes give more.
    pub mandates: &'static [(Part, Role)],
}

impl Person {
    /// Their address, in a domain that can never exist (RFC 2606).
    pub fn email(&self) -> String {
        format!("{}@demonstration.example", self.word)
    }
}

/// Everybody, in the order of the page.
pub const CAST: &[Person] = &[
    Person {
        word: "camille",
        name: "Camille Fictive",
        mandates: &[(Part::Association, Role::Representative)],
    },
    Person {
        word: "sacha",
        name: "Sacha Fictif",
        mandates: &[(Part::Association, Role::Treasurer)],
    },
    Person {
        word: "alix",
        name: "Alix Imaginaire",
        mandates: &[
            (Part::Association, Role::ProjectLead),
            (Part::Neighbour, Role::Member),
        ],
    },
    Person {
        word: "dominique",
        name: "Dominique Imaginaire",
        mandates: &[(Part::Neighbour, Role::Representative)],
    },
    Person {
        word: "sol",
        name: "Sol Imaginaire",
        mandates: &[],
    },
    Person {
        word: "robin",
        name: "Robin Verzonnen",
        mandates: &[(Part::AcrossTheBorder, Role::Representative)],
    },
    Person {
        word: "noor",
        name: "Noor Verzonnen",
        mandates: &[(Part::AcrossTheBorder, Role::Member)],
    },
    Person {
        word: "claude",
        name: "Claude Inexistant",
        mandates: &[(Part::Funder, Role::Officer)],
    },
    Person {
        word: "andrea",
        name: "Andréa Inexistante",
        mandates: &[(Part::Funder, Role::Reader)],
    },
    Person {
        word: "maxime",
        name: "Maxime Inexistant",
        mandates: &[(Part::Funder, Role::Decider)],
    },
    Person {
        word: "morgan",
        name: "Morgan Inexistant",
        mandates: &[(Part::Funder, Role::Payer), (Part::Metropolis, Role::Payer)],
    },
    Person {
        word: "yael",
        name: "Yaël Fictive",
        mandates: &[(Part::Metropolis, Role::Officer)],
    },
    Person {
        word: "ange",
        name: "Ange Imaginaire",
        mandates: &[(Part::Metropolis, Role::Decider)],
    },
    Person {
        word: "gaby",
        name: "Gaby Imaginaire",
        mandates: &[],
    },
    Person {
        word: "jo",
        name: "Jo Inexistante",
        mandates: &[],
    },
    Person {
        word: "lou",
        name: "Lou Inventée",
        mandates: &[(Part::Support, Role::Representative)],
    },
    Person {
        word: "charlie",
        name: "Charlie Pretend",
        mandates: &[(Part::Network, Role::Representative)],
    },
    Person {
        word: "ada",
        name: "Ada Pretend",
        mandates: &[(Part::Platform, Role::Administrator)],
    },
    Person {
        word: "eden",
        name: "Eden Pretend",
        mandates: &[(Part::Platform, Role::Auditor)],
    },
    Person {
        word: "kim",
        name: "Kim Fictive",
        mandates: &[],
    },
    Person {
        word: "sam",
        name: "Sam Pretend",
        mandates: &[],
    },
];
