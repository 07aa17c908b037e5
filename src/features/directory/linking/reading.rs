//! Every entry of every register, sorted into bodies, and each body as it is compared: one party for
//! each register that has it.

use std::collections::{HashMap, HashSet};

use linkage::{NotTheSame, Number, Party, Scheme};
use territory::{Located, Territory};

use super::bodies::{self, Ties};
use crate::features::directory::likeness;
use crate::features::directory::organisation::Kind;
use crate::features::directory::store::links::{self, Line, Link, Pair};
use crate::shared::store::{Connection, StoreError};

/// Names of one party that are compared.
const NAMES: usize = 8;

/// One body, by the places of its entries.
#[derive(Debug, Default)]
pub(super) struct Body {
    /// The organisation that has it now.
    pub organisation: i64,
    /// Places in [`Register::lines`].
    pub lines: Vec<usize>,
}

/// All that is known, before any evidence.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub lines: Vec<Line>,
    pub bodies: Vec<Body>,
    /// The body of each entry.
    body_of: HashMap<(String, String), usize>,
    /// Pairs that somebody said are not the same.
    pub apart: HashSet<Pair>,
    /// Entries of organisations that are not published: nothing joins or parts them.
    withheld: HashSet<(String, String)>,
}

impl Known {
    /// Reads all; organisations that the evidence put together fall into their bodies again.
    pub async fn read(connection: &mut Connection, stored: &[Link]) -> Result<Self, StoreError> {
        let withheld = links::withheld_organisations(connection).await?;
        let (mut lines, mut unpublished) = (Vec::new(), HashSet::new());
        links::each_line(connection, None, |line| {
            if withheld.contains(&line.organisation) {
                unpublished.insert((line.register, line.number));
            } else {
                lines.push(line);
            }
        })
        .await?;
        lines.sort_by(|one, other| {
            (one.organisation, &one.register, &one.number).cmp(&(
                other.organisation,
                &other.register,
                &other.number,
            ))
        });
        let said = links::said_pairs(connection).await?;
        let together: HashSet<(&str, &str)> = stored
            .iter()
            .filter(|link| link.is_by_evidence() && !link.is_of_party())
            .flat_map(|link| link.sides())
            .collect();
        let mut known = Self {
            apart: links::held_apart(connection).await?,
            withheld: unpublished,
            ..Self::default()
        };
        let mut from = 0;
        while from < lines.len() {
            let organisation = lines[from].organisation;
            let length = lines[from..]
                .iter()
                .take_while(|line| line.organisation == organisation)
                .count();
            let theirs = &lines[from..from + length];
            let is_joined = theirs.iter().any(|line| together.contains(&bodies::of(line)));
            let sorted = if is_joined {
                bodies::bodies(theirs, &said, Ties::All)
            } else {
                vec![0; length]
            };
            let mut places: HashMap<usize, usize> = HashMap::new();
            for (at, body) in sorted.into_iter().enumerate() {
                let place = *places.entry(body).or_insert_with(|| {
                    known.bodies.push(Body {
                        organisation,
                        lines: Vec::new(),
                    });
                    known.bodies.len() - 1
                });
                known.bodies[place].lines.push(from + at);
            }
            from += length;
        }
        for (at, body) in known.bodies.iter().enumerate() {
            for &line in &body.lines {
                let line = &lines[line];
                known
                    .body_of
                    .insert((line.register.clone(), line.number.clone()), at);
            }
        }
        known.lines = lines;
        Ok(known)
    }

    /// The body of an entry.
    pub fn body(&self, (register, number): (&str, &str)) -> Option<usize> {
        self.body_of
            .get(&(register.to_owned(), number.to_owned()))
            .copied()
    }

    /// Whether an entry is of an organisation that is not published.
    pub fn is_withheld(&self, (register, number): (&str, &str)) -> bool {
        !self.withheld.is_empty() && self.withheld.contains(&(register.to_owned(), number.to_owned()))
    }

    /// The entries of a body.
    pub fn entries(&self, body: usize) -> impl Iterator<Item = &Line> + Clone {
        self.bodies[body].lines.iter().map(|&line| &self.lines[line])
    }

    /// Whether two bodies can never be one: each lives in the same register.
    pub fn both_live(&self, one: usize, other: usize) -> bool {
        bodies::both_live(self.entries(one), self.entries(other))
    }

    /// The parties of one register, and the body of each.
    pub fn parties(&self, territory: &Territory, register: &str) -> (Vec<Party>, Vec<usize>) {
        let (mut parties, mut of) = (Vec::new(), Vec::new());
        for at in 0..self.bodies.len() {
            let lines: Vec<&Line> = self
                .entries(at)
                .filter(|line| line.register == register)
                .collect();
            // The entry by which the body is known there: one that lives, else the first.
            let Some(anchor) = lines
                .iter()
                .max_by_key(|line| (line.live != Some(false), std::cmp::Reverse(&line.number)))
            else {
                continue;
            };
            let numbers = self.entries(at).flat_map(|line| bodies::numbers(line, Ties::All));
            parties.push(party(territory, anchor, &lines, numbers));
            of.push(at);
        }
        (parties, of)
    }

    /// What people told apart, between parties of two registers.
    pub fn told_apart(
        &self,
        left: &(Vec<Party>, Vec<usize>),
        right: &(Vec<Party>, Vec<usize>),
    ) -> NotTheSame {
        let mut said = NotTheSame::default();
        if self.apart.is_empty() {
            return said;
        }
        let places = |side: &(Vec<Party>, Vec<usize>)| -> HashMap<usize, usize> {
            side.1.iter().enumerate().map(|(at, body)| (*body, at)).collect()
        };
        let (lefts, rights) = (places(left), places(right));
        for [one, other] in &self.apart {
            let (Some(one), Some(other)) = (self.body((&one.0, &one.1)), self.body((&other.0, &other.1)))
            else {
                continue;
            };
            for (a, b) in [(one, other), (other, one)] {
                if let (Some(&a), Some(&b)) = (lefts.get(&a), rights.get(&b)) {
                    let (a, b) = (&left.0[a], &right.0[b]);
                    said.forbid((&a.source, &a.id), (&b.source, &b.id));
                }
            }
        }
        said
    }
}

/// A body in one register, as it is compared.
fn party(
    territory: &Territory,
    anchor: &Line,
    lines: &[&Line],
    numbers: impl Iterator<Item = String>,
) -> Party {
    let seat = Some(anchor)
        .into_iter()
        .chain(lines.iter().copied())
        .find(|line| line.commune.is_some() || line.postcode.is_some() || line.commune_name.is_some());
    let located = seat.map_or(Located::Unknown, |line| {
        territory.gazetteer.locate(
            line.postcode.as_deref(),
            line.commune_name.as_deref(),
            line.commune.as_deref(),
        )
    });
    let place = match located {
        Located::Certain(place) => Some(place),
        Located::Uncertain { .. } | Located::Unknown => None,
    };
    let mut names = Vec::new();
    let mut add = |name: linkage::Name| {
        if names.len() < NAMES && names.iter().all(|known: &linkage::Name| known.text != name.text) {
            names.push(name);
        }
    };
    for line in Some(anchor).into_iter().chain(lines.iter().copied()) {
        add(likeness::name(&line.name, line.language.as_deref()));
        let others = line.other_names.iter().flat_map(|names| names.lines());
        for (language, other) in others.filter_map(|line| line.split_once('\t')) {
            add(likeness::name(other, (!language.is_empty()).then_some(language)));
        }
    }
    let first = |value: fn(&Line) -> Option<String>| {
        Some(anchor)
            .into_iter()
            .chain(lines.iter().copied())
            .find_map(value)
    };
    let postcode = seat.and_then(|line| line.postcode.clone());
    Party {
        id: anchor.number.clone(),
        source: anchor.register.clone(),
        names,
        acronym: first(|line| line.short_name.clone()),
        purpose: first(|line| line.purpose.clone()),
        kind: anchor
            .kind
            .as_deref()
            .and_then(|kind| kind.parse::<Kind>().ok())
            .map(likeness::kind),
        commune: place.map(|place| place.code.clone()),
        // As written: of a commune that took in others, the name tells which of them it was.
        commune_name: seat
            .and_then(|line| line.commune_name.clone())
            .or_else(|| place.map(|place| place.name_fr.clone())),
        department: place
            .map(|place| place.department.clone())
            .or_else(|| likeness::department(postcode.as_deref()?)),
        postcode,
        year: first(|line| line.founded.clone()).and_then(|date| date.get(..4)?.parse().ok()),
        numbers: numbers.filter_map(|number| read_number(&number)).collect(),
        declared: Vec::new(),
        live: (!lines.iter().any(|line| line.live != Some(false))).then_some(false),
        domain: first(|line| line.website.as_deref().and_then(likeness::domain)),
    }
}

fn read_number(written: &str) -> Option<Number> {
    let (scheme, value) = written.split_once(':')?;
    let scheme = [
        Scheme::Rna,
        Scheme::Siren,
        Scheme::Siret,
        Scheme::Kbo,
        Scheme::VCode,
    ]
    .into_iter()
    .find(|known| known.as_str() == scheme)?;
    Some(Number::new(scheme, value))
}
