//! What is signed and sent: the project's own document, and around it the call that it answers and what is asked of
//! it, in one text whose bytes have a hash.
//!
//! The document says nothing of when it was frozen or by whom: the same project gives the same bytes, so that a
//! version frozen again unchanged keeps its signatures, and a changed word loses them all. Its form is that of
//! `projects::document`, and so are its bytes: JSON in the canonical form of RFC 8785.

use serde::{Deserialize, Serialize};

use super::asking::Answer;
use super::terms::Terms;
use super::words;
use crate::features::calls::Call;
use crate::features::file::AidRegime;
use crate::features::projects::{self, Document, Party, Role};
use crate::shared::app::App;
use crate::shared::files;
use crate::shared::i18n::{Lang, Words};

/// The shape of the document around the project's; it changes whenever the same application would give other bytes.
const FORMAT: &str = "tisserand-application/2";

/// The call that is answered, as it stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// Its address.
    pub address: String,
    /// Its title.
    pub title: Words,
    /// Number of the version that its rules are in.
    pub version: i64,
    /// SHA-256 of that version.
    pub hash: String,
}

impl Answered {
    /// A call, as it stands.
    #[must_use]
    pub fn of(call: &Call) -> Self {
        Self {
            address: call.address.clone(),
            title: call.titles.clone(),
            version: call.version.0,
            hash: call.version.1.clone(),
        }
    }
}

/// A programme of which money is requested, as the version said that stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Its address.
    pub address: String,
    /// Its name.
    pub name: Words,
    /// Number of the version that its rules are in.
    pub version: i64,
    /// Key of its funder.
    pub funder: String,
    /// What its funder was called.
    pub funder_name: String,
    /// The same in each language in which registers gave it a name; nothing in documents of the first shape.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub funder_names: Words,
}

/// What a partner requests of a programme.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Request {
    /// Address of the programme.
    pub programme: String,
    /// Key of the partner.
    pub partner: String,
    /// The year.
    pub year: i16,
    /// The line of account 74, e.g. `74-public`.
    pub account: String,
    /// How much, in cents.
    pub cents: i64,
    /// Whether it is requested with another application of the same project: the budgets rest on it, this one asks
    /// nothing of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub elsewhere: bool,
}

/// A part of what a partner requests of a programme, and the cost that it would pay: a line of that partner's own budget.
/// What is not attributed is for the whole project.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Attribution {
    /// Address of the programme.
    pub programme: String,
    /// Key of the partner.
    pub partner: String,
    /// The year.
    pub year: i16,
    /// The account of the cost, e.g. `613`.
    pub account: String,
    /// How much, in cents.
    pub cents: i64,
}

/// The document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// The shape of the document.
    pub format: String,
    /// The call; none where it goes to programmes without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<Answered>,
    /// The project: what it says, who builds it, their budgets, its files.
    pub project: Document,
    /// The programmes of which something is requested, by their addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub programmes: Vec<Asked>,
    /// What is requested of them. Account 74 of the budgets holds it too, and nothing of it is among their lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<Request>,
    /// Which costs they would pay, as far as it is said: what is requested with this application, and no other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub costs: Vec<Attribution>,
    /// On which terms: who receives the money, under which rules on aid; absent where nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<Terms>,
    /// What programmes ask beside the common file, with what is answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
}

impl Frozen {
    /// A project that answers a call, or none.
    #[must_use]
    pub fn of(call: Option<&Call>, project: Document) -> Self {
        Self {
            format: FORMAT.to_owned(),
            call: call.map(Answered::of),
            project,
            programmes: Vec::new(),
            requests: Vec::new(),
            costs: Vec::new(),
            terms: None,
            answers: Vec::new(),
        }
    }

    /// The same, with the costs that its amounts would pay.
    #[must_use]
    pub fn paying(mut self, costs: Vec<Attribution>) -> Self {
        self.costs = costs;
        self
    }

    /// The same, with what is answered to programmes.
    #[must_use]
    pub fn answering(mut self, answers: Vec<Answer>) -> Self {
        self.answers = answers;
        self
    }

    /// The same, with its terms.
    #[must_use]
    pub fn on(mut self, terms: &Terms) -> Self {
        self.terms = (*terms != Terms::default()).then(|| terms.clone());
        self
    }

    /// Whether the lead receives the money of all and passes it on: every partner agrees to that when it signs.
    #[must_use]
    pub fn redistributes(&self) -> bool {
        self.terms.as_ref().is_some_and(Terms::redistributes)
    }

    /// Under which rules on small state aid a partner receives the money of public bodies of a Member State, `fr` or `be`; none
    /// where it named others, or said that it is no aid.
    #[must_use]
    pub fn aid(&self, partner: &str, member_state: &str) -> Option<AidRegime> {
        let terms = self.terms.as_ref();
        match terms.and_then(|terms| terms.named(partner, member_state)) {
            None => Some(AidRegime::General),
            Some(named) => named.regime.aid(),
        }
    }

    /// The same, with what is requested.
    #[must_use]
    pub fn requesting(mut self, (programmes, requests): (Vec<Asked>, Vec<Request>)) -> Self {
        self.programmes = programmes;
        self.requests = requests;
        self
    }

    /// What a programme is called by its address, for a reader, with the name of its funder.
    #[must_use]
    pub fn programme(&self, address: &str, lang: Lang) -> String {
        let mut programmes = self.programmes.iter();
        let asked = programmes.find(|asked| asked.address == address);
        asked.map_or_else(String::new, |asked| {
            let funder = match asked.funder_names.only(lang) {
                "" => asked.funder_name.as_str(),
                own => own,
            };
            format!("{} ({funder})", asked.name.get(lang).0)
        })
    }

    /// The document and the SHA-256 of its bytes.
    #[must_use]
    pub fn document(&self) -> (String, String) {
        let text = projects::canonical(self);
        let hash = files::hash(text.as_bytes());
        (text, hash)
    }

    /// Reads a document.
    ///
    /// # Errors
    /// When it is not one that this version of the program knows.
    pub fn read(document: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(document)
    }

    /// Whether both say the same, as far as people decide: whatever became of the call or of programmes meanwhile (the version
    /// that stood when it was signed is the one that counts), and whatever registers
    /// and the catalogue call those and that which they name.
    #[must_use]
    pub fn says_as(&self, other: &Self) -> bool {
        decided(&self.project) == decided(&other.project)
            && self.requests == other.requests
            && self.costs == other.costs
            && self.terms == other.terms
            && self.answers == other.answers
    }

    /// What a text says, for a reader: in their language where it does, else in the first of the project.
    #[must_use]
    pub fn said(&self, field: &str, wanted: Lang) -> Option<(&str, Lang)> {
        let words = self.project.texts.get(field)?;
        std::iter::once(wanted)
            .chain(self.project.languages.iter().copied())
            .map(|lang| (words.only(lang), lang))
            .find(|(words, _)| !words.is_empty())
    }

    /// What a text says that is kept in the first language of the project and in the second: in each language in which it is
    /// written, the first first.
    #[must_use]
    pub fn each<'a>(&self, (first, second): (&'a str, &'a str)) -> Vec<(&'a str, Lang)> {
        let mut languages = self.project.languages.iter().copied();
        let own = languages.next().unwrap_or_default();
        let other = languages.next().unwrap_or(own);
        let both = [(first, own), (second, other)];
        both.into_iter().filter(|(words, _)| !words.is_empty()).collect()
    }

    /// What the agreement must say expressly where the lead passes the money on, for a reader: in their language where it does,
    /// else in the other; nothing where each receives its own.
    #[must_use]
    pub fn clause(&self, wanted: Lang) -> Option<(&str, Lang)> {
        let terms = self.terms.as_ref().filter(|terms| terms.redistributes())?;
        let each = self.each((&terms.clause, &terms.clause_second));
        let own = each.iter().find(|(_, lang)| *lang == wanted);
        own.or(each.first()).copied()
    }

    /// Its title.
    #[must_use]
    pub fn title(&self, lang: Lang) -> (&str, Lang) {
        self.said("title", lang).unwrap_or(("", lang))
    }

    /// Its partners: the lead, then by key, for whoever came first has no place by that.
    #[must_use]
    pub fn parties(&self) -> Vec<&Party> {
        let mut parties: Vec<&Party> = self.project.partners.iter().collect();
        parties.sort_by_key(|party| (party.role != Role::Lead.as_str(), &party.key));
        parties
    }

    /// What is requested with this application; what the project requests with others is no part of it.
    pub fn own_requests(&self) -> impl Iterator<Item = &Request> {
        self.requests.iter().filter(|one| !one.elsewhere)
    }

    /// What it goes to, as a reader calls it: the title of the call, or the programmes with their funders.
    #[must_use]
    pub fn goes_to(&self, app: &App, lang: Lang) -> String {
        if let Some(call) = &self.call {
            return call.title.get(lang).0.to_owned();
        }
        let programmes = self.programmes.iter();
        let names: Vec<String> = programmes
            .map(|asked| self.programme(&asked.address, lang))
            .collect();
        words::all(app, lang, &names)
    }

    /// The partner that leads.
    #[must_use]
    pub fn lead(&self) -> Option<&Party> {
        self.parties()
            .into_iter()
            .find(|party| party.role == Role::Lead.as_str())
    }

    /// The name of a partner by its key, as it was called.
    #[must_use]
    pub fn name(&self, key: &str) -> &str {
        let mut parties = self.project.partners.iter();
        parties
            .find(|party| party.key == key)
            .map_or("", |party| party.name.as_str())
    }
}

/// A document without what registers and the catalogue say: the next import may say it otherwise, and nobody changed
/// the project by that.
fn decided(project: &Document) -> Document {
    let mut decided = project.clone();
    for party in &mut decided.partners {
        *party = Party {
            key: party.key.clone(),
            role: party.role.clone(),
            name: String::new(),
            kind: String::new(),
            commune: String::new(),
            purpose: String::new(),
            numbers: Vec::new(),
        };
    }
    for counted in &mut decided.catalogue {
        counted.name = Words::default();
    }
    decided
}

/// The first figures of a hash, in groups: enough for two people to compare at the telephone.
#[must_use]
pub fn short(hash: &str) -> String {
    let head: Vec<char> = hash.chars().take(16).collect();
    head.chunks(4)
        .map(|group| group.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests;
