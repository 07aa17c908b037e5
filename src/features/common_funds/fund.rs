//! A common fund: who is in it, what is proposed, and when its members want it. Pure.

use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::features::sessions::{Choice, words};
use crate::shared::i18n::Lang;

/// Characters of a name, a title or a payee at most.
pub const LINE_MOST: usize = 200;
/// Characters of rules at most.
pub const WORDS_MOST: usize = 20_000;
/// Characters of a purpose, and of why money is drawn, at most.
pub const TEXT_MOST: usize = 3_000;

/// The lawful form under which the money is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LawfulForm {
    /// A French endowment fund (fonds de dotation: law 2008-776 of 4 August 2008, article 140).
    Endowment,
    /// An association made for it (France: law of 1 July 1901).
    Association,
    /// One of the members holds it for all, by a contract of mandate (France: Civil code, article 1984 and following).
    Mandate,
    /// A Belgian association: VZW, ASBL (Code of companies and associations of 23 March 2019).
    BelgianAssociation,
    /// A fund that a foundation hosts.
    Hosted,
}
words!(LawfulForm: Endowment = "endowment", Association = "association", Mandate = "mandate",
    BelgianAssociation = "belgian_association", Hosted = "hosted");

/// Where a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Members vote.
    Proposed,
    /// It holds.
    Carried,
    /// So many were against it, or abstained, that it could not be carried any more, and a member noted that.
    Refused,
    /// Whoever proposed it took it back.
    Withdrawn,
}
words!(State: Proposed = "proposed", Carried = "carried", Refused = "refused", Withdrawn = "withdrawn");

/// A fund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fund {
    /// Its row; never shown.
    pub id: i64,
    /// Last part of the address of its page.
    pub address: String,
    /// When it was begun, in seconds.
    pub created_at: i64,
}

impl Fund {
    /// What follows the language in the address of its page.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/common-funds/{}", self.address)
    }
}

/// What is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail {
    /// A whole text of rules.
    Rules {
        /// What the fund is for.
        purpose: String,
        /// Its lawful form.
        form: LawfulForm,
        /// The organisation that holds the account.
        holder: i64,
        /// Whether it said that it does.
        agreed: bool,
        /// How much it may grant at the desk to one request without a vote, in cents.
        leaves: i64,
    },
    /// Money to be paid.
    Drawdown {
        /// How much.
        cents: i64,
        /// To whom.
        payee: String,
        /// The programme for which it is set aside at the desk, if it is.
        programme: Option<i64>,
    },
    /// Money to be granted at the desk, out of what was set aside there. Only members and whoever holds the account read it: what
    /// is requested is not public.
    Grant {
        /// How much.
        cents: i64,
        /// Name of the partner.
        payee: String,
        /// Its key.
        partner: String,
        /// The application.
        application: i64,
        /// Its number, as people know it.
        number: String,
        /// The programme of which it is requested.
        programme: i64,
    },
    /// Whoever proposes it asks to join.
    Admission,
}

impl Detail {
    /// Its word in the database and in text keys.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Rules { .. } => "rules",
            Self::Drawdown { .. } => "drawdown",
            Self::Grant { .. } => "grant",
            Self::Admission => "admission",
        }
    }

    /// The programme that may give more once it is carried.
    #[must_use]
    pub fn programme(&self) -> Option<i64> {
        match self {
            Self::Drawdown { programme, .. } => *programme,
            Self::Grant { programme, .. } => Some(*programme),
            Self::Rules { .. } | Self::Admission => None,
        }
    }
}

/// A proposal. Its words never change: whoever thinks again takes it back and proposes another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Motion {
    /// Its number.
    pub id: i64,
    /// Whose it is.
    pub organisation: i64,
    /// Where it stands.
    pub state: State,
    /// The fund's name, what the money is for, or the project to which it is granted; empty for who asks to join.
    pub title: String,
    /// The rules, or why.
    pub words: String,
    /// In which language.
    pub language: Lang,
    /// What is proposed.
    pub detail: Detail,
    /// When, in seconds.
    pub proposed_at: i64,
    /// What was carried, once it was.
    pub carried: Option<Carried>,
}

impl Motion {
    /// Who holds the account, by proposed rules.
    #[must_use]
    pub fn holder(&self) -> Option<i64> {
        match self.detail {
            Detail::Rules { holder, .. } => Some(holder),
            Detail::Drawdown { .. } | Detail::Grant { .. } | Detail::Admission => None,
        }
    }

    /// Whether everybody may read it.
    #[must_use]
    pub fn is_public(&self) -> bool {
        !matches!(self.detail, Detail::Grant { .. })
    }

    /// The money that is drawn, once it is voted: its number and how many cents.
    #[must_use]
    pub fn voted(&self) -> Option<(i64, i64)> {
        match self.detail {
            Detail::Drawdown { cents, .. } if self.state == State::Carried => Some((self.id, cents)),
            Detail::Drawdown { .. } | Detail::Grant { .. } | Detail::Rules { .. } | Detail::Admission => None,
        }
    }
}

/// What a vote leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// From 1 in each fund, without a gap.
    pub number: i64,
    /// The day.
    pub on: Date,
    /// How the members voted.
    pub tally: Tally,
}

/// How the members voted: one body, one vote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// How many members there were, without those that did not vote because they take part.
    pub members: usize,
    /// For it.
    pub favourable: usize,
    /// Against it.
    pub unfavourable: usize,
    /// Neither.
    pub abstain: usize,
    /// Members that take part in what is to be paid: they did not vote, and are not among the others.
    #[serde(default)]
    pub apart: usize,
}

/// What a member says of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    /// The proposal.
    pub motion: i64,
    /// The member.
    pub organisation: i64,
    /// What it says.
    pub choice: Choice,
}

/// What a member promised to bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// Its number.
    pub id: i64,
    /// Whose.
    pub organisation: i64,
    /// How much, in cents.
    pub cents: i64,
    /// By when.
    pub due: Date,
    /// Whether no more is to come.
    pub ended: bool,
}

/// Why a proposal is not carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// A fund of one is no common fund.
    Alone,
    /// Whoever is to hold the account did not say yes.
    Holder,
    /// The fund pays for programmes at the desk, where whoever is to hold the account is no funder.
    Funder,
    /// Too few members are for it.
    Votes,
    /// There is no longer as much money.
    Money,
}

/// Which members vote on a proposal: none that would gain by it, where somebody is left to vote. What all of them take part in is
/// nobody's more than another's, and all vote on it: it is their own money.
#[must_use]
pub fn voters(members: &[i64], parts: &[i64]) -> Vec<i64> {
    let apart: Vec<i64> = members.iter().copied().filter(|id| !parts.contains(id)).collect();
    match apart.is_empty() {
        true => members.to_vec(),
        false => apart,
    }
}

/// How members voted on a proposal, and what it lacks. One body, one vote, whatever it brings: more than half of those who vote are
/// for it; for rules, two thirds of them, two members at least, and whoever holds the account agreed. `parts` are members that take
/// part in what is to be paid ([`voters`]); `free` is what may be drawn.
#[must_use]
pub fn carried(
    (members, parts): (&[i64], &[i64]),
    motion: &Motion,
    votes: &[Vote],
    free: i64,
) -> (Tally, Option<Lack>) {
    let voters = voters(members, parts);

    let of = |choice: Choice| {
        let said = votes
            .iter()
            .filter(|vote| vote.motion == motion.id && vote.choice == choice);
        said.filter(|vote| voters.contains(&vote.organisation)).count()
    };
    let tally = Tally {
        members: voters.len(),
        apart: members.len() - voters.len(),
        favourable: of(Choice::Favourable),
        unfavourable: of(Choice::Unfavourable),
        abstain: of(Choice::Abstains),
    };
    let half = tally.favourable * 2 > tally.members;
    let lack = match &motion.detail {
        Detail::Rules { .. } if tally.members < 2 => Some(Lack::Alone),
        Detail::Rules { .. } if tally.favourable * 3 < tally.members * 2 => Some(Lack::Votes),
        Detail::Rules { agreed: false, .. } => Some(Lack::Holder),
        Detail::Drawdown { .. } | Detail::Grant { .. } | Detail::Admission if !half => Some(Lack::Votes),
        Detail::Drawdown { cents, .. } if *cents > free => Some(Lack::Money),
        Detail::Rules { .. } | Detail::Drawdown { .. } | Detail::Grant { .. } | Detail::Admission => None,
    };
    (tally, lack)
}

/// Whether a proposal cannot be carried any more as the members voted, were all who did not yet to be for it.
#[must_use]
pub fn is_lost(motion: &Motion, tally: Tally) -> bool {
    let most = tally.members - tally.unfavourable - tally.abstain;
    match motion.detail {
        Detail::Rules { .. } => most * 3 < tally.members * 2,
        Detail::Drawdown { .. } | Detail::Grant { .. } | Detail::Admission => most * 2 <= tally.members,
    }
}

#[cfg(test)]
mod tests;
