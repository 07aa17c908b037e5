//! Who says what of an organisation: behind each value the register and the date, and, one by one,
//! the entries it is made of with the reason why they are one body.

use std::collections::HashMap;

use jiff::civil::Date;
use registers::StaffBand;
use search::Facet;

use super::names;
use super::sum::{self, Sum};
use crate::features::directory::indexing::register_of;
use crate::features::directory::linking::{self, Link, Part};
use crate::features::directory::organisation::{Organisation, State};
use crate::features::directory::saying::{self, Saying};
use crate::features::directory::store::imports::Import;
use crate::features::directory::store::{bodies, entries, numbered};
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// What the entries of an organisation say, in the order in which they are listened to.
pub struct Provenance {
    sayings: Vec<Saying>,
    /// Register and date of each file.
    files: HashMap<i64, String>,
    /// The same of the file that the organisation itself names: for a fictitious one, which has no
    /// entry of a register.
    otherwise: String,
    /// Each number, by scheme and value, with the register and date of the file that gave it first.
    numbers: Vec<(String, String, String)>,
    /// What no number joined.
    links: Vec<(Link, Vec<Part>)>,
}

/// A link by evidence, or by somebody's word, between two entries of an organisation.
pub struct Joined {
    /// What was joined, and by whom.
    pub title: String,
    /// The sum, when one was computed.
    pub sum: Option<Sum>,
}

/// One entry, as its register has it.
pub struct EntryLine {
    /// The register and the date of its file.
    pub register: String,
    /// Its number there.
    pub number: String,
    /// Its name there.
    pub name: String,
    /// Language of the name, when it is not the page's.
    pub lang: Option<String>,
    /// Other names there, each with its language when it is not the page's.
    pub others: Vec<(String, Option<String>)>,
    /// Active, dissolved…
    pub state: String,
    /// What else only this register says, in words.
    pub facts: Vec<String>,
    /// Why it is here.
    pub reason: String,
}

impl Provenance {
    /// Reads what the entries of an organisation say.
    pub async fn read(
        cx: &Cx,
        connection: &mut Connection,
        shown: &Organisation,
        imports: &[Import],
    ) -> Result<Self, StoreError> {
        let territory = &cx.app.territory;
        let ids = [shown.id];
        let mut sayings: Vec<Saying> = entries::of_organisations(connection, &ids)
            .await?
            .iter()
            .map(|entry| saying::of_rna(entry, territory))
            .collect();
        let others = bodies::of_organisations(connection, &ids).await?;
        sayings.extend(others.iter().map(|entry| saying::of_body(entry, territory)));
        saying::in_order(&mut sayings);
        let find = |import_id: i64| imports.iter().find(|import| import.id == import_id);
        let dated = |register: &str, import: Option<&Import>| {
            let register = names::register(cx, register);
            match import.and_then(|import| import.file_date.as_deref()?.parse::<Date>().ok()) {
                Some(date) => format!("{register}, {}", cx.date(&date)),
                None => register,
            }
        };
        let file = |kind: &str, import_id: i64| dated(register_of(kind), find(import_id));
        let numbers = numbered::given(connection, shown.id).await?.into_iter();
        let first = |import: &Import| dated(&import.register, Some(import));
        Ok(Self {
            numbers: numbers
                .map(|(scheme, value, import)| (scheme, value, find(import).map_or_else(String::new, first)))
                .collect(),
            files: sayings
                .iter()
                .map(|saying| (saying.import_id, file(saying.entry_kind, saying.import_id)))
                .collect(),
            otherwise: file(&shown.entry_kind, shown.import_id),
            links: linking::within(connection, shown.id).await?,
            sayings,
        })
    }

    /// The register and date of the first entry that says something.
    pub fn by(&self, says: impl Fn(&Saying) -> bool) -> String {
        let found = self.sayings.iter().find(|saying| says(saying));
        found.map_or_else(|| self.otherwise.clone(), |saying| self.file(saying))
    }

    /// The register and date of the entry that says where the seat is.
    pub fn by_seat(&self) -> String {
        saying::seat(&self.sayings).map_or_else(|| self.otherwise.clone(), |saying| self.file(saying))
    }

    /// The register and date of the file that gave a number first; nothing where nobody knows.
    pub fn first_given(&self, scheme: &str, value: &str) -> String {
        let mut numbers = self.numbers.iter();
        let number = numbers.find(|(known, number, _)| known == scheme && number == value);
        number.map_or_else(String::new, |(.., by)| by.clone())
    }

    fn file(&self, saying: &Saying) -> String {
        self.files.get(&saying.import_id).cloned().unwrap_or_default()
    }

    /// The entries, one by one.
    pub fn entries(&self, cx: &Cx) -> Vec<EntryLine> {
        let alone = self.sayings.len() == 1;
        self.sayings
            .iter()
            .map(|saying| EntryLine {
                register: self.file(saying),
                number: saying.number.clone(),
                name: saying.name.clone(),
                lang: foreign(cx, saying.language.as_deref()),
                others: saying
                    .other_names
                    .iter()
                    .map(|(language, name)| (name.clone(), foreign(cx, language.as_deref())))
                    .collect(),
                state: match saying.missing_since {
                    Some(_) => cx.t("organisation-entry-missing"),
                    None => names::value(cx, Facet::State, saying.state.as_str()),
                },
                facts: facts(cx, saying),
                reason: reason(cx, saying, alone, &self.links),
            })
            .collect()
    }

    /// What no number joined, each with its sum.
    pub fn joined(&self, cx: &Cx) -> Vec<Joined> {
        let named = |(register, number): (&str, &str)| format!("{} {number}", names::register(cx, register));
        self.links
            .iter()
            .map(|(link, parts)| {
                let key = match link.said {
                    0 => "organisation-links-evidence",
                    _ => "organisation-links-said",
                };
                let [one, other] = link.sides().map(named);
                Joined {
                    title: cx.ta(key, &[("one", Arg::Text(&one)), ("other", Arg::Text(&other))]),
                    sum: sum::read(cx, link, parts),
                }
            })
            .collect()
    }
}

/// A language in which the page is not written.
fn foreign(cx: &Cx, language: Option<&str>) -> Option<String> {
    language
        .filter(|language| *language != cx.lang.code())
        .map(str::to_owned)
}

/// What only some registers say, in words.
fn facts(cx: &Cx, saying: &Saying) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some((band, year)) = &saying.staff {
        facts.extend(staff(cx, band, *year));
    }
    if saying.social_economy == Some(true) {
        facts.push(cx.t("organisation-social-economy"));
    }
    if let Some(date) = saying.updated.filter(|_| saying.state != State::Unknown) {
        facts.push(cx.tv("organisation-entry-updated", "date", &cx.date(&date)));
    }
    facts
}

/// What registers say of the employees of an organisation, each in words, with its year where it says one.
///
/// # Errors
/// When the database does not answer.
pub async fn staff_said(
    cx: &Cx,
    connection: &mut Connection,
    organisation: i64,
) -> Result<Vec<String>, StoreError> {
    let entries = bodies::of_organisations(connection, &[organisation]).await?;
    let mut said: Vec<String> = entries
        .iter()
        .map(|entry| saying::of_body(entry, &cx.app.territory))
        .filter_map(|saying| {
            let (band, year) = saying.staff.as_ref()?;
            staff(cx, band, *year)
        })
        .collect();
    said.sort();
    said.dedup();
    Ok(said)
}

/// A band of employees in words.
fn staff(cx: &Cx, band: &str, year: Option<i64>) -> Option<String> {
    let (least, most) = StaffBand::parse(band)?.employees();
    let text = match most {
        Some(0) => cx.t("organisation-staff-none"),
        Some(most) if most == least => cx.tn("organisation-staff", &u64::from(least)),
        Some(most) => cx.ta(
            "organisation-staff-between",
            &[
                ("least", Arg::from(u64::from(least))),
                ("most", Arg::from(u64::from(most))),
            ],
        ),
        None => cx.tn("organisation-staff-over", &u64::from(least)),
    };
    Some(match year {
        // A year is no amount: its figures are not grouped.
        Some(year) => format!("{text} ({year})"),
        None => text,
    })
}

/// Why an entry is one body with the others of its organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The others came to it.
    First,
    /// It bears a number of another register.
    Number,
    /// Its register says which number took its place.
    Succession,
    /// Names and places agree.
    Evidence,
    /// Somebody who looked at both said so.
    Person,
}

impl Why {
    /// The word in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Number => "number",
            Self::Succession => "succession",
            Self::Evidence => "evidence",
            Self::Person => "person",
        }
    }
}

/// Why an entry is one body with the others, of which these links tell.
pub fn why(saying: &Saying, links: &[(Link, Vec<Part>)]) -> Why {
    let register = register_of(saying.entry_kind);
    let side = links.iter().find_map(|(link, _)| {
        let at = link
            .sides()
            .into_iter()
            .position(|side| side == (register, saying.number.as_str()))?;
        Some((link, at))
    });
    // The side that came to the other; said of one of the two, not of both.
    if let Some((link, 1)) = side.filter(|_| saying.joined_by.is_none()) {
        return match link.said {
            0 => Why::Evidence,
            _ => Why::Person,
        };
    }
    match by_number(saying) {
        None => Why::First,
        Some(_) if saying.entry_kind.starts_with("rna-") => Why::Succession,
        Some(_) => Why::Number,
    }
}

/// The number that joined an entry to its organisation: scheme and value.
fn by_number(saying: &Saying) -> Option<(&str, &str)> {
    saying.joined_by.as_deref()?.split_once(':')
}

/// Why an entry is one body with the others, in words.
fn reason(cx: &Cx, saying: &Saying, alone: bool, links: &[(Link, Vec<Part>)]) -> String {
    if alone {
        return cx.t("organisation-joined-alone");
    }
    let key = match why(saying, links) {
        Why::First => "organisation-joined-first",
        Why::Number => "organisation-joined-number",
        Why::Succession => "organisation-joined-succession",
        Why::Evidence => "organisation-joined-link",
        Why::Person => "organisation-joined-said",
    };
    let Some((scheme, value)) = by_number(saying) else {
        return cx.t(key);
    };
    cx.ta(
        key,
        &[
            ("scheme", Arg::Text(&cx.t(&format!("scheme-{scheme}")))),
            ("value", Arg::Text(value)),
        ],
    )
}
