//! What an application still lacks, section by section, in plain words: the check page, and the gate before a
//! version is frozen. Pure; what it needs to know is given to it.

mod languages;
mod money;
mod parties;

use budgets::{Budget, Fault};
use jiff::civil::Date;

use super::asking::{Lacking, Question};
use super::beside::Beside;
use super::costs::Over;
use super::deadline::Shut;
use super::given::Given;
use super::matrix::Broken;
use super::terms::{Aid, Terms};
use crate::features::calls::{self, Border, Call};
use crate::features::directory::Kind;
use crate::features::file::Country;
use crate::features::projects::{Document, Gap, Role, Sector, Twin};
use crate::shared::i18n::Lang;

/// A section of the check page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// The call: whether it takes answers, and whose.
    Call,
    /// The project's text.
    Text,
    /// The two languages.
    Languages,
    /// Who is in it.
    Partners,
    /// What is requested of programmes.
    Request,
    /// The budgets.
    Budget,
    /// The files of the partners.
    Files,
}

impl About {
    /// Every section, in the order of the page.
    pub const ALL: [Self; 7] = [
        Self::Call,
        Self::Text,
        Self::Languages,
        Self::Partners,
        Self::Request,
        Self::Budget,
        Self::Files,
    ];

    /// The word in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Text => "text",
            Self::Languages => "languages",
            Self::Partners => "partners",
            Self::Request => "request",
            Self::Budget => "budget",
            Self::Files => "files",
        }
    }
}

/// Something that lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// No programme is chosen.
    NotChosen,
    /// Nothing is requested of the programmes that are chosen.
    NothingRequested,
    /// So many questions of this programme are not answered.
    Unanswered(String, u64),
    /// A partner's file lacks so many of the pieces that this programme needs; they may follow.
    Pieces(String, String, u64),
    /// Several request money, and nobody said who receives it.
    NoMode,
    /// The lead would receive all of it, and the clause without which it may pass nothing on is not written.
    NoClause,
    /// With what it requests, this partner reaches four fifths of the ceiling of small aid of this Member State.
    AidNear(String, &'static str),
    /// With what it requests it would have more than the ceiling.
    AidOver(String, &'static str),
    /// What was received stands: one of the programmes that received it takes nothing any more since that day.
    Settled(Date),
    /// The call does not take answers yet.
    NotOpen,
    /// The deadline is over, and the call's rule shuts late answers out.
    TooLate,
    /// It would come late, by the call's rule, and the version that was sent in time would count no more.
    Stands,
    /// The organisers gave the call up.
    Withdrawn,
    /// A field says nothing.
    Empty(&'static str),
    /// None of the purposes is chosen.
    NoPurpose,
    /// Nothing says who does what.
    NoAction,
    /// The project is not written in this language, which the call asks for.
    NotIn(Lang),
    /// The call is written in this language, and this project in others: who reads it may not read them.
    Foreign(Lang),
    /// A text does not exist in a language.
    Untranslated(String, Lang),
    /// A text changed since its translation, or nobody said that both say the same.
    Stale(String),
    /// A text of the application itself does not exist in a language.
    UntranslatedBeside(Beside, Lang),
    /// A text of the application itself changed since its translation, or nobody said that both say the same.
    StaleBeside(Beside),
    /// Nobody may sign for this partner: it has first to give somebody a mandate.
    NoSignatory(String),
    /// So many partners are missing; associated ones, who have no budget, do not count.
    TooFew(u64),
    /// No member of these kinds, which a pole brings together.
    NoSector(Vec<Sector>),
    /// An organisation of a kind that the call is not for.
    WrongKind(String),
    /// Everybody is of one side of the border, and the call asks for both.
    OneSided,
    /// An organisation of the other side of the border, for which the call is not.
    WrongSide(String),
    /// An organisation of neither side of the border, and the call is for one.
    OtherCountry(String),
    /// An invitation that waits: it may be signed without, or taken back.
    Waiting(String),
    /// Money is asked for, and no budget of this partner.
    NoBudget(String),
    /// A partner's charges and products differ in a year, in cents.
    Unbalanced(String, i16, i64),
    /// Contributions in kind differ on both sides.
    UnbalancedKind(String, i16, i64),
    /// A French association or foundation has not signed the contrat d'engagement républicain (law 2000-321,
    /// article 10-1), without which it may ask no public body for money.
    Commitment(String),
    /// A rule of a programme of which money is requested.
    Request(Broken),
    /// Funders would pay a cost twice, or an amount more than it is.
    Costs(Over),
    /// A funder told a partner that it gives more than is requested of it now.
    Given(Given),
    /// An organisation's file lacks so many papers that funders usually ask for; they may follow.
    Papers(String, u64),
}

impl Lack {
    /// Under which section it is said.
    #[must_use]
    pub fn about(&self) -> About {
        match self {
            Self::NotOpen | Self::TooLate | Self::Stands | Self::Withdrawn => About::Call,
            Self::Empty(_) | Self::NoPurpose | Self::NoAction => About::Text,
            Self::NotIn(_)
            | Self::Foreign(_)
            | Self::Untranslated(..)
            | Self::Stale(_)
            | Self::UntranslatedBeside(..)
            | Self::StaleBeside(_) => About::Languages,
            Self::TooFew(_)
            | Self::NoSector(_)
            | Self::WrongKind(_)
            | Self::OneSided
            | Self::WrongSide(_)
            | Self::OtherCountry(_)
            | Self::Waiting(_)
            | Self::NoSignatory(_) => About::Partners,
            Self::NoBudget(_) | Self::Unbalanced(..) | Self::UnbalancedKind(..) => About::Budget,
            Self::Request(_)
            | Self::Costs(_)
            | Self::Given(_)
            | Self::NotChosen
            | Self::NothingRequested
            | Self::Unanswered(..)
            | Self::NoMode
            | Self::NoClause
            | Self::AidNear(..)
            | Self::AidOver(..)
            | Self::Settled(_) => About::Request,
            Self::Commitment(_) | Self::Papers(..) | Self::Pieces(..) => About::Files,
        }
    }

    /// Whether nothing can be frozen before it is there; else it is said, and the choice is the partners'.
    #[must_use]
    pub fn blocks(&self) -> bool {
        match self {
            Self::Request(broken) => broken.blocks(),
            Self::Costs(over) => over.blocks(),
            other => !matches!(
                other,
                Self::Waiting(_)
                    | Self::Foreign(_)
                    | Self::NoSector(_)
                    | Self::NoSignatory(_)
                    | Self::NotOpen
                    | Self::Papers(..)
                    | Self::Pieces(..)
                    | Self::AidNear(..)
            ),
        }
    }
}

/// A partner, as the check sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// Its number in the project.
    pub partner: i64,
    /// Key of the organisation.
    pub key: String,
    /// What it is in the project.
    pub role: Role,
    /// Its kind.
    pub kind: Kind,
    /// Where it is: on one side of the border, or on neither.
    pub country: Country,
    /// Whether it said yes; else it was invited and has not answered.
    pub is_in: bool,
    /// Whether somebody may sign for it.
    pub may_sign: bool,
    /// Whether it has still to sign the contrat d'engagement républicain.
    pub commitment: bool,
    /// Other papers that its file lacks for a request.
    pub papers: u64,
}

/// What the check looks at.
#[derive(Clone, Debug)]
pub struct Seen<'a> {
    /// The call; none where programmes are asked without one.
    pub call: Option<&'a Call>,
    /// Kinds of organisations that may answer; every kind where there is none.
    pub kinds: &'a [String],
    /// What the call says of the other side of the border.
    pub border: Border,
    /// The side on which the communes of the call are, where they are all on one.
    pub side: Option<Country>,
    /// What would shut a version out that came now.
    pub shut: Option<Shut>,
    /// Without a call: the day since which what was received stands.
    pub settled: Option<Date>,
    /// Whether there are programmes.
    pub chosen: bool,
    /// Whether something is requested of them.
    pub requested: bool,
    /// On which terms.
    pub terms: &'a Terms,
    /// How much state aid each partner would have had by then.
    pub aids: &'a [Aid],
    /// What the programmes ask beside the common file.
    pub questions: &'a [Question],
    /// Pieces that programmes need and that are not there.
    pub pieces: &'a [Lacking],
    /// What the project says.
    pub project: &'a Document,
    /// Where its two languages are not in step.
    pub gaps: &'a [Gap],
    /// Where they are not in step in a text of the application itself.
    pub beside: &'a [(Beside, Twin)],
    /// Who is in it or invited.
    pub parties: &'a [Party],
    /// The budgets.
    pub budget: &'a Budget,
    /// Whether money is asked for: the call has some, or something is requested of a programme.
    pub money: bool,
    /// The rules of programmes that are not kept.
    pub broken: &'a [Broken],
    /// What funders would pay twice.
    pub over: &'a [Over],
}

/// Fields without which nobody can read a project. The others may be left out.
const NEEDED: [&str; 6] = [
    "title",
    "summary",
    "problem",
    "public",
    "participation",
    "territory",
];

/// Fields without which nobody knows what a pole would be.
const OF_A_POLE: [&str; 3] = ["strategy", "means", "governance"];

/// The texts that an answer to a call holds, or those of a project that goes to programmes.
pub fn needed(call: Option<&Call>) -> impl Iterator<Item = &'static str> {
    let roadmap = call.is_some_and(|call| call.kind == calls::Kind::Poles);
    let of_a_pole = OF_A_POLE.into_iter().filter(move |_| roadmap);
    NEEDED.into_iter().chain(of_a_pole)
}

/// What lacks, in the order of the page.
#[must_use]
pub fn lacks(seen: &Seen<'_>) -> Vec<Lack> {
    let mut lacks = Vec::new();
    call(seen, &mut lacks);
    text(seen, &mut lacks);
    languages::languages(seen, &mut lacks);
    parties::partners(seen, &mut lacks);
    money::request(seen, &mut lacks);
    money::terms(seen, &mut lacks);
    money::questions(seen, &mut lacks);
    lacks.extend(seen.broken.iter().cloned().map(Lack::Request));
    lacks.extend(seen.over.iter().cloned().map(Lack::Costs));
    budget(seen, &mut lacks);
    if seen.money {
        for party in seen
            .parties
            .iter()
            .filter(|party| party.is_in && party.role != Role::Associated)
        {
            if party.commitment {
                lacks.push(Lack::Commitment(party.key.clone()));
            }
            // Where a programme names the pieces that it needs, they are not counted once more.
            let told = seen.pieces.iter().any(|(key, ..)| *key == party.key);
            if party.papers > 0 && !told {
                lacks.push(Lack::Papers(party.key.clone(), party.papers));
            }
        }
    }
    lacks
}

fn call(seen: &Seen<'_>, lacks: &mut Vec<Lack>) {
    if seen.call.is_some_and(|call| call.withdrawn_at.is_some()) {
        lacks.push(Lack::Withdrawn);
        return;
    }
    lacks.extend(seen.shut.map(|shut| match shut {
        Shut::Early => Lack::NotOpen,
        Shut::TooLate => Lack::TooLate,
        Shut::Stands => Lack::Stands,
    }));
}

fn text(seen: &Seen<'_>, lacks: &mut Vec<Lack>) {
    let project = seen.project;
    lacks.extend(
        needed(seen.call)
            .filter(|field| project.texts.get(*field).is_none_or(|words| words.is_empty()))
            .map(Lack::Empty),
    );
    if project.purposes.is_empty() {
        lacks.push(Lack::NoPurpose);
    }
    if project.actions.iter().all(|action| action.texts.is_empty()) {
        lacks.push(Lack::NoAction);
    }
}

/// Balanced, by the rule of budgets: what the page of the budget says is what is said here.
fn budget(seen: &Seen<'_>, lacks: &mut Vec<Lack>) {
    let with_budget = seen
        .parties
        .iter()
        .filter(|party| party.is_in && party.role != Role::Associated);
    for party in with_budget {
        for fault in seen.budget.faults(&[party.partner]) {
            match fault {
                // Where no money is asked for, a budget is nobody's duty.
                Fault::Empty { .. } if !seen.money => {}
                Fault::Empty { .. } => lacks.push(Lack::NoBudget(party.key.clone())),
                Fault::Unbalanced { year, cents, .. } => {
                    lacks.push(Lack::Unbalanced(party.key.clone(), year, -cents));
                }
                Fault::InKind { year, cents, .. } => {
                    lacks.push(Lack::UnbalancedKind(party.key.clone(), year, -cents));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
