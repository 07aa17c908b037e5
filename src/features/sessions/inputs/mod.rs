//! What a proposal is made from: the requests of a session, what remains of the envelopes, the rules of the programmes, and
//! what each request is worth to each of them. It is kept whole, so that anybody can make the proposal again. Pure.
//!
//! * A programme is a payer with what remains of its envelopes as everybody at the table may know it, minima and rates of the
//!   version of which the request was made. An envelope that is only for some, or of another year, is a payer of its own, and what the rules exclude is
//!   not shared out: `pots`. What several envelopes of one programme give to a request is, together, nothing or within what the
//!   programme gives to one.
//! * What is decided already (as everybody at the table sees it) is neither proposed nor changed: what is still open is shared out.
//! * The partners of a request stay together: no step that seeks fewer lines, fairness or territories leaves one out, and a line is divided
//!   among its partners as they asked, by largest remainder. Whom the value alone leaves out is named: `partners`.
//! * What small aid (*de minimis*) leaves to each partner counts over all public funders of a country and all requests on the table:
//!   `rooms`. So does a highest part of the costs for all public money, where whoever asks names one with its source.

use std::collections::{BTreeMap, HashMap};

use allocation::headroom::{Headroom, within};
use allocation::instalments::divide;
use allocation::mirrors::Traits;
use allocation::proposal::{self, AMOUNT_MOST, Funder, Line, Settings, WHOLE};
use serde::{Deserialize, Serialize};
use territory::Territory;

mod asking;
mod partners;
mod paying;
mod together;

use asking::{asker, firm, place};
pub use asking::{cost, spent, wanted};
use paying::{outside, payer, slots};
pub use together::Together;

use super::pots::{Why, chosen};
use super::rooms::Room;
use super::table::Table;
use crate::features::desk::at_most;
use crate::features::directory::{Reach, Staff};
use crate::features::programmes::Only;
use crate::shared::i18n::{Lang, Words};

/// The way of making them; another way has another name.
pub const METHOD: &str = "tisserand-session/8";
/// What a request is worth to a programme whose funder said nothing, out of [`POINTS_MOST`].
pub const POINTS: u32 = 5;
/// The most that a request may be worth.
pub const POINTS_MOST: u32 = 10;

/// A programme, as a proposal knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payer {
    /// Number of the programme.
    pub programme: i64,
    /// Its name.
    pub name: Words,
    /// What its funder was called.
    pub funder: String,
    /// What it can spend, in cents.
    pub envelope: i64,
    /// Whether its money is public.
    pub public: bool,
    /// Its published version, and when that was published, in seconds; 0 where it is not known.
    #[serde(default)]
    pub version: (i64, i64),
    /// For whom its money is, more narrowly than the programme; nothing where it is for everybody.
    #[serde(default)]
    pub only: Vec<Only>,
    /// What its envelope is for, where it is only for some or of one of several years.
    #[serde(default)]
    pub purpose: String,
}

/// Something that is asked of a programme whose rules exclude it: nothing of it is proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outside {
    /// Why.
    pub why: Why,
    /// Number of the application in the database.
    pub application: i64,
    /// Its title.
    pub title: Words,
    /// Name of the programme.
    pub programme: Words,
    /// What the partner is called.
    pub partner: String,
}

/// What a request asks of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// The programme's place among the payers.
    pub payer: usize,
    /// It gives at least so many cents, or nothing; of one of several envelopes of a programme [`Together`] says it.
    pub least: i64,
    /// It can give at most so many, the rate of each partner's costs kept.
    pub most: i64,
    /// The highest part of the cost that it pays, in ten-thousandths.
    pub rate: u32,
    /// What the request is worth to it.
    pub points: u32,
    /// What each partner could have of that, by name, in cents.
    pub partners: Vec<(String, i64)>,
    /// The keys of these partners, in the same order.
    #[serde(default)]
    pub keys: Vec<String>,
    /// The place of its programme on the table, as long as that is there.
    #[serde(skip)]
    pub column: usize,
}

/// A request, as a proposal knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asker {
    /// Number of the application in the database.
    pub application: i64,
    /// The number that people read aloud.
    pub number: String,
    /// Its title.
    pub title: Words,
    /// Less than this, with what was decided already, is of no use.
    pub least: i64,
    /// What is still open of what it asks.
    pub most: i64,
    /// What it costs, in cents.
    pub cost: i64,
    /// What public funders gave already, in cents, as everybody at the table knows.
    #[serde(default)]
    pub public: i64,
    /// Where it is counted when as many territories as possible are sought: the first commune that it names.
    pub territory: Option<u32>,
    /// The codes of all the communes where it takes place; nothing in what was kept before they were read.
    #[serde(default)]
    pub communes: Vec<String>,
    /// Whether several associations make it together.
    pub joint: bool,
    /// For whom it is done, as the project's words begin; nothing in what was kept before it was read.
    #[serde(default)]
    pub publics: Words,
    /// What it asks of whom.
    pub lines: Vec<Wanted>,
    /// What is given to it out of several envelopes of one programme. Nothing in what was kept when each gave the least by itself.
    #[serde(default)]
    pub together: Vec<Together>,
}

/// All that a proposal is made from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inputs {
    /// The percentage of what a request asks under which an award is of no use to it.
    pub useful: u8,
    /// Breaks ties.
    pub seed: u64,
    /// How many small problems may be solved for each objective.
    pub effort: u64,
    /// The highest part of what a request costs that all public money may pay together, in percent; none where nobody named one.
    #[serde(default)]
    pub cap: Option<Cap>,
    /// What small-aid rules leave to those who ask.
    #[serde(default)]
    pub rooms: Vec<Room>,
    /// Who pays.
    pub payers: Vec<Payer>,
    /// Who asks.
    pub askers: Vec<Asker>,
    /// By the keys of partners that are associations: what registers said of their employees. Nothing in what was kept before it was asked.
    #[serde(default)]
    pub staff: BTreeMap<String, Staff>,
    /// What the rules exclude. Nothing in what was kept before that was looked at.
    #[serde(default)]
    pub outside: Vec<Outside>,
}

/// A highest part for all public money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cap {
    /// In percent.
    pub percent: u8,
    /// Which text says so, and of which day, as it was typed.
    pub source: String,
}

/// How a proposal is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The percentage of what a request asks under which an award is of no use to it.
    pub useful: u8,
    /// Breaks ties.
    pub seed: u64,
    /// See [`Inputs::cap`].
    pub cap: Option<Cap>,
}

impl Inputs {
    /// The table of a session, as everybody there may know it.
    #[must_use]
    pub fn of(
        table: &Table,
        wish: &Wish,
        points: &HashMap<(i64, i64), u32>,
        staff: &HashMap<i64, Staff>,
        territory: &Territory,
    ) -> Self {
        let (chosen, aside) = chosen(table, territory, points, firm);
        let slots = slots(table, &chosen);
        let payers = slots.iter().map(|slot| payer(table, slot, &aside));
        let mut communes: Vec<&str> = table
            .requests
            .iter()
            .filter_map(|one| place(&one.frozen))
            .map(|code| territory.today(code))
            .collect();
        communes.sort_unstable();
        communes.dedup();
        let askers = table.requests.iter().filter_map(|request| {
            let mut asker = asker((table, &slots), (request, &chosen), wish.useful, points)?;
            let at = place(&request.frozen).map(|code| territory.today(code));
            let at = at.and_then(|code| communes.binary_search(&code).ok());
            asker.territory = at.and_then(|at| u32::try_from(at + 1).ok());
            Some(asker)
        });
        let askers: Vec<Asker> = askers.collect();
        Self {
            useful: wish.useful,
            seed: wish.seed,
            effort: Settings::default().effort,
            cap: wish.cap.clone(),
            rooms: Vec::new(),
            payers: payers.collect(),
            staff: table
                .requests
                .iter()
                .flat_map(|request| &request.partners)
                .filter_map(|(key, id)| Some((key.clone(), *staff.get(id)?)))
                .collect(),
            outside: outside(table, &chosen, &askers),
            askers,
        }
    }

    /// What of these amounts, by asker at these places, then by its lines, would reach associations without employees, with some, and those of
    /// which it is not known; nothing where it was not asked yet.
    #[must_use]
    pub fn reach(&self, places: &[usize], amounts: &[Vec<i64>]) -> Option<Reach> {
        if self.staff.is_empty() {
            return None;
        }
        let given = places.iter().zip(amounts);
        let lines = given.flat_map(|(place, given)| self.askers[*place].lines.iter().zip(given));
        let parts = lines.flat_map(|(line, cents)| {
            let parts = line.keys.iter().zip(line.divided(*cents));
            parts.map(|(key, (_, cents))| (key.as_str(), cents))
        });
        Some(Reach::of(parts, |key| self.staff.get(*key).copied()))
    }

    /// As the crate that proposes reads it: funders and requests by their places, from 1, within what small-aid rules leave.
    #[must_use]
    pub fn table(&self) -> proposal::Table {
        let mut table = self.unlimited();
        let _ = within(&mut table, &self.headrooms());
        table
    }

    /// What small-aid rules leave to whom, and which lines it has parts of.
    #[must_use]
    pub fn headrooms(&self) -> Vec<Headroom> {
        self.rooms.iter().map(Room::headroom).collect()
    }

    /// By room: the places of the requests that it limits.
    #[must_use]
    pub fn limited(&self) -> Vec<Vec<usize>> {
        within(&mut self.unlimited(), &self.headrooms())
    }

    fn unlimited(&self) -> proposal::Table {
        let number = |place: usize| u32::try_from(place + 1).expect("a table's lines are few");
        proposal::Table {
            funders: self
                .payers
                .iter()
                .enumerate()
                .map(|(place, payer)| Funder {
                    number: number(place),
                    envelope: payer.envelope,
                    public: payer.public,
                })
                .collect(),
            requests: self
                .askers
                .iter()
                .enumerate()
                .map(|(place, asker)| proposal::Request {
                    number: number(place),
                    least: asker.least,
                    most: asker.most,
                    cost: asker.cost,
                    public_rate: self
                        .cap
                        .as_ref()
                        .map_or(WHOLE, |cap| u32::from(cap.percent) * 100),
                    headroom: self
                        .cap
                        .as_ref()
                        .map(|cap| (at_most(asker.cost, cap.percent) - asker.public).clamp(0, AMOUNT_MOST)),
                    territory: asker.territory,
                    lines: asker.lines.iter().map(line).collect(),
                    programmes: asker.together.iter().map(Together::programme).collect(),
                    partners: asker.partners(),
                })
                .collect(),
        }
    }

    /// How the proposal is made.
    #[must_use]
    pub fn settings(&self) -> Settings {
        Settings {
            seed: self.seed,
            effort: self.effort,
            ..Settings::default()
        }
    }

    /// The rules, each with its date and where it is written, on one line: for whoever reads the file.
    #[must_use]
    pub fn rules(&self) -> String {
        let mut rules: Vec<String> = self
            .payers
            .iter()
            .map(|payer| {
                let day = jiff::Timestamp::from_second(payer.version.1)
                    .map_or_else(|_| String::new(), |at| at.to_string());
                let (name, _) = payer.name.get(Lang::Fr);
                format!("{name} ({}), version {} of {day}", payer.funder, payer.version.0)
            })
            .collect();
        // The envelopes of one programme are under the same.
        rules.dedup();
        if let Some(cap) = &self.cap {
            rules.push(format!("public money {} % of costs: {}", cap.percent, cap.source));
        }
        let mut laws: Vec<String> = self
            .rooms
            .iter()
            .map(|room| {
                let (source, from, until) = &room.source;
                format!("de minimis {} cents: {source}, {from} to {until}", room.ceiling)
            })
            .collect();
        laws.sort_unstable();
        laws.dedup();
        rules.append(&mut laws);
        rules.join(" | ")
    }

    /// What a measure needs to know besides.
    #[must_use]
    pub fn traits(&self) -> Vec<Traits> {
        let of = |asker: &Asker| Traits { joint: asker.joint };
        self.askers.iter().map(of).collect()
    }
}

fn line(wanted: &Wanted) -> Line {
    Line {
        funder: wanted.payer,
        least: wanted.least,
        requested: wanted.most,
        rate: wanted.rate,
        score: wanted.points,
    }
}

impl Wanted {
    /// What each partner has of an award, in the order of its partners.
    #[must_use]
    pub fn divided(&self, cents: i64) -> Vec<(&str, i64)> {
        let weights: Vec<u64> = self
            .partners
            .iter()
            .map(|(_, asked)| asked.unsigned_abs())
            .collect();
        let parts = divide(cents, &weights).unwrap_or_default();
        let names = self.partners.iter().map(|(name, _)| name.as_str());
        names.zip(parts).collect()
    }
}
