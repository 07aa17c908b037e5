//! The question of an address: which grants, and of which years. One question drives the figures, the rows behind them
//! and the files, so that they can never disagree.

mod behind;
mod beside;
mod refused;

use std::collections::HashSet;
use std::fmt::Write;

use super::computed::communes_of;
use super::joint::Joint;
use super::ledger::{Ledger, Line, Standing};
use crate::shared::app::App;
pub(super) use behind::{Place, place};

/// Below this many euros a grant is called small, where the reader does not say otherwise: the threshold of
/// `reference/methods.md` §7.1, indicator 8. Who sets it decides what it shows; so it can be moved.
pub(super) const SMALL: i64 = 1_000;

/// Stands for the theme of those that have none, or are not known here: of natural persons nothing is.
pub(super) const NO_THEME: &str = "-";

/// Stands for the year of the lines that say none.
pub(super) const NO_YEAR: &str = "0";

/// Stands for the place of those that are elsewhere, or of which none is known.
pub(super) const NO_PLACE: &str = "-";

/// Which grants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    pub funder: Option<u64>,
    pub beneficiary: Option<u64>,
    /// Slug of one of the territory's themes.
    pub theme: String,
    /// Code of one of the territory's communes, of what they are grouped in, or slug of a side; what was written for it, where
    /// that is none.
    pub commune: String,
    pub from: Option<u16>,
    pub to: Option<u16>,
    /// In whole euros.
    pub below: Option<i64>,
    /// What was typed for it and is no such number.
    pub not_an_amount: Option<String>,
    pub behind: Behind,
}

/// What narrows the rows behind one value of a figure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Behind {
    /// Another funder, who gave to the same organisations.
    pub with: Option<u64>,
    /// How many funders the organisation has.
    pub funders: Option<usize>,
    /// Only the organisations that received least: so many tenths of them.
    pub tenths: Option<usize>,
    /// Only those that say the funder, the beneficiary, the year and the amount of another.
    pub alike: bool,
    /// Only those of joint projects of this kind.
    pub joint: Option<Joint>,
    /// At least, and less than so many euros.
    pub least: Option<i64>,
    pub most: Option<i64>,
    /// Those that are not counted, for this reason.
    pub left: Option<Standing>,
}

impl Asked {
    /// Reads a query string; what cannot be understood is as if it were not said.
    pub fn read(query: Option<&str>) -> Self {
        Self::of(&pairs(query))
    }

    fn of(pairs: &[(String, String)]) -> Self {
        let of = |name: &str| {
            let found = pairs.iter().find(|(known, _)| known == name);
            found.map_or("", |(_, value)| value.trim())
        };
        let euros = |name: &str| {
            of(name)
                .replace([' ', '\u{a0}', '\u{202f}'], "")
                .parse::<i64>()
                .ok()
                .filter(|euros| (0..=1_000_000_000).contains(euros))
        };
        let address = |name: &str| u64::from_str_radix(of(name), 16).ok();
        // The year 0 is that of the lines that say none.
        let year = |name: &str| {
            let year = of(name).parse().ok();
            year.filter(|year| *year == 0 || (1900..=2200).contains(year))
        };
        let below = euros("below").filter(|below| *below > 0);
        let typed = of("below");
        // Whoever names a place while those of no known place are ticked means the one that is named.
        let mut places = pairs.iter().filter(|(known, _)| known == "commune");
        let named = places.find(|(_, value)| !["", NO_PLACE].contains(&value.trim()));
        let place = named.map_or_else(|| of("commune"), |(_, value)| value.trim());
        // Years the wrong way round say the same.
        let (from, to) = match (year("from"), year("to")) {
            (Some(from), Some(to)) if from > to => (Some(to), Some(from)),
            both => both,
        };
        Self {
            not_an_amount: (below.is_none() && !typed.is_empty()).then(|| typed.chars().take(30).collect()),
            funder: address("funder"),
            beneficiary: address("beneficiary"),
            theme: of("theme").chars().take(80).collect(),
            commune: place.chars().take(80).collect(),
            from,
            to,
            below,
            behind: Behind {
                with: address("with"),
                funders: of("funders").parse().ok(),
                tenths: of("tenths")
                    .parse()
                    .ok()
                    .filter(|tenths| (1..=10).contains(tenths)),
                alike: of("alike") == "1",
                joint: Joint::ALL.into_iter().find(|one| one.as_str() == of("joint")),
                least: euros("least"),
                most: euros("most"),
                left: Standing::LEFT_OUT
                    .into_iter()
                    .find(|one| one.as_str() == of("left")),
            },
        }
    }

    /// The query string of this question: its permalink.
    pub fn query(&self) -> String {
        let mut out = String::new();
        let mut add = |name: &str, value: &dyn std::fmt::Display| {
            let join = if out.is_empty() { "" } else { "&" };
            // Writing to a text cannot fail.
            let _ = write!(out, "{join}{name}={value}");
        };
        let hex = |address: u64| format!("{address:016x}");
        if let Some(funder) = self.funder {
            add("funder", &hex(funder));
        }
        if let Some(beneficiary) = self.beneficiary {
            add("beneficiary", &hex(beneficiary));
        }
        for (name, value) in [("theme", &self.theme), ("commune", &self.commune)] {
            if !value.is_empty() {
                add(
                    name,
                    &percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC),
                );
            }
        }
        for (name, year) in [("from", self.from), ("to", self.to)] {
            if let Some(year) = year {
                add(name, &year);
            }
        }
        if let Some(below) = self.below {
            add("below", &below);
        }
        if let Some(with) = self.behind.with {
            add("with", &hex(with));
        }
        if let Some(funders) = self.behind.funders {
            add("funders", &funders);
        }
        if let Some(tenths) = self.behind.tenths {
            add("tenths", &tenths);
        }
        if self.behind.alike {
            add("alike", &1);
        }
        if let Some(joint) = self.behind.joint {
            add("joint", &joint.as_str());
        }
        for (name, euros) in [("least", self.behind.least), ("most", self.behind.most)] {
            if let Some(euros) = euros {
                add(name, &euros);
            }
        }
        if let Some(left) = self.behind.left {
            add("left", &left.as_str());
        }
        out
    }

    /// Below how many cents a grant is called small.
    pub fn small(&self) -> i64 {
        self.below.unwrap_or(SMALL) * 100
    }

    /// The same question without what narrows the rows behind it.
    pub fn whole(&self) -> Self {
        Self {
            behind: Behind::default(),
            ..self.clone()
        }
    }

    /// Ready to be held against lines; nothing where it names somebody or a place that is not here: then no
    /// line answers it.
    pub fn against<'l>(&self, app: &App, ledger: &'l Ledger) -> Option<Sieve<'l>> {
        let party = |address: Option<u64>| match address {
            Some(address) => ledger.party(address).map(Some),
            None => Some(None),
        };
        // Only who gives is asked for as one who gives.
        let giver = |address: Option<u64>| match party(address)? {
            Some(place) => ledger.parties[place as usize].gives.then_some(Some(place)),
            None => Some(None),
        };
        let place = |wanted: &str, found: Option<usize>| match wanted.is_empty() {
            true => Some(None),
            false => found.map(Some),
        };
        let territory = &app.territory;
        let theme = territory.themes.iter().position(|one| one.slug == self.theme);
        let (least, most) = (self.behind.least, self.behind.most);
        Some(Sieve {
            ledger,
            funder: giver(self.funder)?,
            beneficiary: party(self.beneficiary)?,
            // A territory has at most twenty themes.
            theme: match self.theme == NO_THEME {
                true => Some(0),
                false => place(&self.theme, theme.filter(|bit| *bit < 32))?.map(|bit| 1 << bit),
            },
            places: match self.commune.as_str() {
                "" => Places::Any,
                NO_PLACE => Places::None,
                place => Places::Held(communes_of(territory, place)?),
            },
            years: (self.from.unwrap_or(0), self.to.unwrap_or(u16::MAX)),
            with: giver(self.behind.with)?,
            funders: self.behind.funders,
            tenths: self.behind.tenths,
            alike: self.behind.alike,
            joint: self.behind.joint.map(|joint| {
                let projects = ledger.joint.iter().filter(|one| one.joint == joint);
                let places = projects.flat_map(|one| &one.lines);
                places.map(|place| ledger.lines[*place as usize].id).collect()
            }),
            cents: (
                // A correction, which counts in no sum, is below nought.
                least.map_or(i64::MIN, |euros| euros * 100),
                most.map_or(i64::MAX, |euros| euros * 100),
            ),
            standing: self.behind.left.unwrap_or(Standing::Counted),
        })
    }
}

/// Names and values of a query string.
fn pairs(query: Option<&str>) -> Vec<(String, String)> {
    serde_html_form::from_str(query.unwrap_or_default()).unwrap_or_default()
}

/// Where those are that a question is about.
enum Places {
    Any,
    /// On none of the territory's communes, as far as is known.
    None,
    /// For each of the territory's communes, whether the question is about it.
    Held(Vec<bool>),
}

/// A question, as places among the lines and parties of one ledger.
pub(super) struct Sieve<'l> {
    ledger: &'l Ledger,
    funder: Option<u32>,
    beneficiary: Option<u32>,
    /// One bit; none for the organisations that have no theme.
    theme: Option<u32>,
    places: Places,
    years: (u16, u16),
    with: Option<u32>,
    funders: Option<usize>,
    tenths: Option<usize>,
    alike: bool,
    /// Numbers of the lines of joint projects.
    joint: Option<HashSet<i64>>,
    cents: (i64, i64),
    standing: Standing,
}

impl<'l> Sieve<'l> {
    /// The lines of each beneficiary that the question is about, whatever becomes of them when grants are
    /// counted; those of natural persons together.
    pub fn groups(&self) -> impl Iterator<Item = impl Iterator<Item = &'l Line> + Clone> + '_ {
        let groups = self.ledger.lines.chunk_by(|a, b| a.beneficiary == b.beneficiary);
        groups
            .filter(|group| self.is_about(group[0].beneficiary))
            .map(|group| group.iter().filter(|line| self.holds(line)))
    }

    /// Whether the question is about this line.
    pub fn takes(&self, line: &Line) -> bool {
        self.is_about(line.beneficiary) && self.holds(line)
    }

    fn is_about(&self, beneficiary: u32) -> bool {
        if self.beneficiary.is_some_and(|wanted| wanted != beneficiary) {
            return false;
        }
        // Of a natural person nothing is kept: neither theme nor place.
        let party = self.ledger.parties.get(beneficiary as usize);
        let (themes, commune) = party.map_or((0, None), |party| (party.themes, party.commune));
        let of_theme = self.theme.is_none_or(|theme| match theme {
            0 => themes == 0,
            theme => themes & theme != 0,
        });
        of_theme
            && match &self.places {
                Places::Any => true,
                Places::None => commune.is_none(),
                Places::Held(communes) => {
                    let own = commune.and_then(|own| communes.get(usize::from(own)));
                    own.is_some_and(|is_asked| *is_asked)
                }
            }
    }

    fn holds(&self, line: &Line) -> bool {
        // A pair of funders is asked for: the lines of both are shown.
        let funder = self.funder.is_none_or(|funder| line.funder == funder)
            || self.with.is_some_and(|with| line.funder == with);
        funder && self.is_of_its_years(line)
    }

    fn is_of_its_years(&self, line: &Line) -> bool {
        (self.years.0..=self.years.1).contains(&line.year)
    }
}

/// From this many funders on, organisations are counted together.
pub(super) const MANY: usize = 5;
