//! What somebody looks for, and how.

use std::collections::BTreeSet;

use matching::{Kind, Resource};

use crate::features::calls::{Border, Call, Kind as CallKind, Version};
use crate::features::capabilities;
use crate::shared::app::App;
use crate::shared::i18n::{Lang, Words};

/// How groups are wished for, as whoever asks may choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wish {
    pub size: u8,
    /// At least so many, where so many can be found: as many as the call asks to answer together.
    pub least: u8,
    /// Kilometres from one of them; none: anywhere on the territory.
    pub near: Option<u32>,
    /// At least one of each of these kinds.
    pub kinds: Vec<Kind>,
    /// Rather those who have not been in a project together.
    pub new: bool,
}

impl Wish {
    /// Where no group is looked for.
    pub const ANY: Self = Self {
        size: 2,
        least: 2,
        near: None,
        kinds: Vec::new(),
        new: false,
    };
}

/// How far beyond the territory one looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Not beyond it.
    Territory,
    /// Across the border, near the territory, and in countries of which no register is here.
    Across,
    /// Anywhere.
    Anywhere,
}

impl Reach {
    /// As the rules of a call say. A European one reaches anywhere as long as answers to it are taken.
    pub fn of(call: &Call, version: &Version, now: i64) -> Self {
        let takes = call.withdrawn_at.is_none() && now < call.deadline;
        match (version.content.place.border, call.kind) {
            (Border::OneSide, _) => Self::Territory,
            (Border::Welcome | Border::Needed, CallKind::European) if takes => Self::Anywhere,
            (Border::Welcome, CallKind::European) | (Border::Needed, _) => Self::Across,
            (Border::Welcome, _) => Self::Territory,
        }
    }
}

/// Something that is needed.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    pub id: i64,
    pub resource: Resource,
    /// From 1 to 3.
    pub weight: u8,
    /// What is looked for in what organisations say.
    pub words: Words,
    /// What it is called where a reason names it.
    pub called: Words,
    /// Whether it is something that an organisation said it could bring, which others could bring with it: nobody asked
    /// for it, and it counts for nothing in how much of what is needed is covered.
    pub offered: bool,
}

impl Wanted {
    /// A need that somebody said in so many words.
    pub fn said(id: i64, resource: Resource, weight: u8, words: Words) -> Self {
        Self {
            id,
            resource,
            weight,
            called: words.clone(),
            words,
            offered: false,
        }
    }
}

/// What somebody looks for.
pub(super) struct Occasion {
    /// What it is called in the ledger: `call:ADDRESS`, `petition:KEY`, `project:NUMBER`.
    pub name: String,
    pub needs: Vec<Wanted>,
    /// What it is about.
    pub about: Words,
    /// Slugs of its themes, codes of its communes.
    pub themes: Vec<String>,
    pub communes: Vec<String>,
    /// What its rules say of the border, where there are any.
    pub border: Border,
    pub reach: Reach,
    /// The kinds of organisations that its rules let answer; every kind where there is none.
    pub kinds: Vec<Kind>,
    /// Who is not proposed: who is in it already, who organises it or must answer it.
    pub without: Vec<i64>,
    /// Who is in the group that looks for others; where there is none yet, who asks for one. Where they are says what is across
    /// the border, where no commune does.
    pub within: Vec<i64>,
    /// Around whom a group is made: those who said what they could bring; nothing where whoever asks wishes for a group.
    pub wishing: Option<Vec<i64>>,
    /// What organisations said they could bring to it.
    pub answers: Vec<(i64, Resource, String)>,
    /// For which of its needs they said that this is, and for which not: organisation, need, whether it is.
    pub meant: Vec<(i64, i64, bool)>,
    /// The call or the petition that it is: what was said to it is an answer, and counts as nothing else.
    pub here: Option<(capabilities::Kind, i64)>,
}

/// The side of the border that a country is.
pub(super) fn side(country: &str) -> Option<u8> {
    match country {
        "fr" => Some(0),
        "be" => Some(1),
        _ => None,
    }
}

impl Occasion {
    /// Who must be held for it wherever they are, by number: whoever answered, for they count; and where one looks across the border,
    /// who is in it, for where they are says what is across.
    pub(super) fn needed(&self) -> impl Iterator<Item = i64> + '_ {
        let within = match self.reach {
            Reach::Territory => &[][..],
            Reach::Across | Reach::Anywhere => &self.within[..],
        };
        let answered = self.answers.iter().map(|(of, ..)| *of);
        answered.chain(within.iter().copied())
    }

    /// The one side of the border that may answer, where its rules say that there is one: that of its communes.
    pub(super) fn only(&self, app: &App) -> Option<u8> {
        if self.border != Border::OneSide {
            return None;
        }
        // Where its communes are on both, its first answer says which.
        match self.sides(app)[..] {
            [one] => Some(one),
            _ => None,
        }
    }

    /// The sides of the border on which its communes are, each once.
    pub(super) fn sides(&self, app: &App) -> Vec<u8> {
        let communes = self.communes.iter();
        let sides: BTreeSet<u8> = communes
            .filter_map(|code| app.territory.commune(code))
            .filter_map(|commune| side(&commune.country))
            .collect();
        sides.into_iter().collect()
    }
}

/// The languages in which an occasion says anything.
pub(super) fn languages(occasion: &Occasion) -> Vec<Lang> {
    let needs = occasion.needs.iter().map(|need| &need.words);
    let texts: Vec<&Words> = needs.chain([&occasion.about]).collect();
    let said = |lang: &Lang| texts.iter().any(|words| !words.only(*lang).is_empty());
    Lang::ALL.into_iter().filter(said).collect()
}

/// A text in each of these languages; where it is not said in one, as its readers see it.
pub(super) fn in_each(languages: &[Lang], words: &Words) -> Vec<String> {
    let texts = languages.iter().map(|lang| words.get(*lang).0.to_owned());
    texts.collect()
}
