//! One batch of bodies: what the database knows of it, and what is to be written.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::Body;
use crate::features::directory::import::ImportError;
use crate::features::directory::store::bodies::{self, Entry};
use crate::features::directory::store::{loading, not_same};
use crate::shared::store::Connection;

/// What the database knows of one batch, and what is to be written of it.
pub(super) struct Round {
    pub known: HashMap<String, bodies::Known>,
    pub holders: HashMap<(&'static str, String), i64>,
    /// Numbers of this register that live, by organisation.
    pub living: HashMap<i64, Vec<String>>,
    /// Entries of organisations that somebody told apart from numbers of this batch.
    pub told_apart: HashMap<String, HashSet<i64>>,
    pub organisations: Vec<loading::Chosen>,
    pub entries: Vec<Entry>,
    pub rewritten: Vec<String>,
    pub back: Vec<String>,
    pub identifiers: Vec<(&'static str, String, i64)>,
    pub themes: Vec<(i64, String)>,
}

impl Round {
    pub async fn prepare(
        connection: &mut Connection,
        register: &'static str,
        scheme: &'static str,
        batch: &[(u64, Body)],
    ) -> Result<Self, ImportError> {
        let numbers: Vec<&str> = batch.iter().map(|(_, body)| body.number.as_str()).collect();
        let known = bodies::known(connection, register, &numbers).await?;
        let mut asked: HashMap<&'static str, Vec<&str>> = HashMap::from([(scheme, numbers.clone())]);
        for (scheme, value) in batch.iter().flat_map(|(_, body)| &body.carries) {
            asked.entry(scheme).or_default().push(value);
        }
        let mut holders = HashMap::new();
        for (scheme, values) in asked {
            for (value, organisation) in loading::holders(connection, scheme, &values).await? {
                // Several may hold a number; the oldest is asked first.
                holders
                    .entry((scheme, value))
                    .and_modify(|held: &mut i64| *held = (*held).min(organisation))
                    .or_insert(organisation);
            }
        }
        let organisations: Vec<i64> = holders
            .values()
            .copied()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        let mut living: HashMap<i64, Vec<String>> = HashMap::new();
        for (organisation, number) in bodies::living(connection, register, &organisations).await? {
            living.entry(organisation).or_default().push(number);
        }
        Ok(Self {
            known,
            holders,
            living,
            told_apart: not_same::organisations_apart(connection, register, &numbers).await?,
            organisations: Vec::new(),
            entries: Vec::new(),
            rewritten: Vec::new(),
            back: Vec::new(),
            identifiers: Vec::new(),
            themes: Vec::new(),
        })
    }

    pub fn holder(&self, scheme: &'static str, value: &str) -> Option<i64> {
        self.holders.get(&(scheme, value.to_owned())).copied()
    }

    /// Why a body must stay apart from an organisation, if it must.
    pub fn apart(&self, body: &Body, organisation: i64) -> Option<&'static str> {
        let another_lives = self
            .living
            .get(&organisation)
            .is_some_and(|numbers| numbers.iter().any(|number| *number != body.number));
        let told = self
            .told_apart
            .get(&body.number)
            .is_some_and(|others| others.contains(&organisation));
        if told {
            return Some("told-apart");
        }
        (another_lives && body.says.state == "active").then_some("two-living-numbers")
    }

    /// Whether two organisations each hold a number of this register that lives.
    pub fn both_live(&self, one: i64, other: i64) -> bool {
        let lives = |organisation: i64| {
            self.living
                .get(&organisation)
                .is_some_and(|numbers| !numbers.is_empty())
        };
        lives(one) && lives(other)
    }

    pub fn merged(&mut self, gone: i64, kept: i64) {
        for holder in self.holders.values_mut().filter(|holder| **holder == gone) {
            *holder = kept;
        }
        for known in self.known.values_mut() {
            if known.organisation_id == gone {
                known.organisation_id = kept;
            }
        }
        let moved = self.living.remove(&gone).unwrap_or_default();
        self.living.entry(kept).or_default().extend(moved);
    }

    pub fn identify(&mut self, scheme: &'static str, value: String, organisation: i64) {
        self.holders
            .entry((scheme, value.clone()))
            .or_insert(organisation);
        self.identifiers.push((scheme, value, organisation));
    }
}
