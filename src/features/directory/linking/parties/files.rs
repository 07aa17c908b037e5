//! The files that name those who are to be recognised. Whom a line means, the whole file helps to tell: a
//! department's file names hardly any other department.

use std::collections::{BTreeMap, HashMap};

use linkage::{Habits, Line, Name, Party, Reconciler};

use crate::features::directory::store::grants::{self, Called};
use crate::shared::store::{Connection, StoreError};

/// All who are told of, and those who are asked for, by file.
pub(super) struct Files {
    called: HashMap<i64, Called>,
    files: Vec<File>,
}

/// One file.
#[derive(Default)]
pub(super) struct File {
    /// Everybody it tells of.
    parties: Vec<i64>,
    /// Whom it tells of most among those who are asked for: places among these.
    pub asked: Vec<usize>,
}

impl Files {
    /// The files that tell of these parties. One that several tell of is asked for as a line of that which
    /// tells of it most often, of the oldest of those.
    pub async fn read(connection: &mut Connection, unknown: &[grants::Party]) -> Result<Self, StoreError> {
        let places: HashMap<i64, usize> = unknown
            .iter()
            .enumerate()
            .map(|(at, party)| (party.id, at))
            .collect();
        let mut files: BTreeMap<i64, File> = BTreeMap::new();
        let mut most: Vec<(i64, i64)> = vec![(0, 0); unknown.len()];
        grants::each_telling(connection, |import, party, lines| {
            files.entry(import).or_default().parties.push(party);
            if let Some(&at) = places.get(&party)
                && lines > most[at].0
            {
                most[at] = (lines, import);
            }
        })
        .await?;
        for (at, (_, import)) in most.into_iter().enumerate() {
            // Of whom no line tells, there is no file.
            files.entry(import).or_default().asked.push(at);
        }
        Ok(Self {
            called: grants::called(connection).await?,
            files: files
                .into_values()
                .filter(|file| !file.asked.is_empty())
                .collect(),
        })
    }

    /// What a party is called.
    pub fn names(&self, party: i64) -> &[String] {
        self.called.get(&party).map_or(&[], |called| &called.names)
    }

    /// Each file.
    pub fn iter(&self) -> impl Iterator<Item = &File> {
        self.files.iter()
    }

    /// What a file's names say about whom it speaks of; `at` gives the place in the register of an organisation.
    /// Whom a number names is not looked for.
    pub fn habits(&self, file: &File, reconciler: &Reconciler, at: &HashMap<i64, usize>) -> Habits {
        let told = file.parties.iter().filter_map(|party| self.called.get(party));
        let lines: Vec<(Party, Option<usize>)> = told
            .filter_map(|called| {
                let is = match called.organisation {
                    Some(organisation) => Some(*at.get(&organisation)?),
                    None => None,
                };
                Some(called.names.iter().map(move |name| (line(name), is)))
            })
            .flatten()
            .collect();
        reconciler.habits(lines.iter().map(|(party, is)| Line { party, is: *is }))
    }
}

/// Each name a file writes is a line: what is said of whom does not depend on how often.
fn line(name: &str) -> Party {
    Party {
        id: name.to_owned(),
        source: "grants".into(),
        names: vec![Name::of(name)],
        ..Party::default()
    }
}
