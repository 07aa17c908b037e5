//! Natural persons whom only a number tells: a sole trader has one as any company has, and files of grants name it by that. A register
//! knows which numbers are persons'. While its file is loaded each is held against those who gave or received, and forgotten; of whoever
//! is met nothing is kept, nor is it when a later file of grants brings it again.

use std::collections::HashSet;

use registers::grants::Party as Told;

use super::ImportError;
use crate::features::directory::store::grants;
use crate::shared::app::App;
use crate::shared::files::hex;
use crate::shared::sealing::{FILE, Key};
use crate::shared::store::Connection;

/// Numbers compared at once.
const BATCH: usize = 1_000;

/// The natural persons of a register that is being loaded.
pub(super) struct Comparing {
    /// The column of parties that holds its numbers.
    column: &'static str,
    /// Whether anybody gave or received.
    any: bool,
    waiting: Vec<String>,
    /// Those that somebody who gave or received has.
    met: Vec<String>,
}

impl Comparing {
    pub async fn open(connection: &mut Connection, register: &str) -> Result<Self, ImportError> {
        Ok(Self {
            column: if register == "kbo" { "kbo" } else { "siren" },
            any: grants::any(connection).await?,
            waiting: Vec::new(),
            met: Vec::new(),
        })
    }

    /// The number of a natural person.
    pub async fn take(&mut self, connection: &mut Connection, number: &str) -> Result<(), ImportError> {
        if self.any {
            self.waiting.push(number.to_owned());
        }
        if self.waiting.len() >= BATCH {
            self.compare(connection).await?;
        }
        Ok(())
    }

    async fn compare(&mut self, connection: &mut Connection) -> Result<(), ImportError> {
        let numbers = std::mem::take(&mut self.waiting);
        self.met
            .extend(grants::met(connection, self.column, &numbers).await?);
        Ok(())
    }

    /// Makes persons of those who were met; says how many lines tell of them.
    pub async fn end(&mut self, app: &App, connection: &mut Connection) -> Result<u64, ImportError> {
        self.compare(connection).await?;
        let met = std::mem::take(&mut self.met);
        let (persons, lines) = grants::become_persons(connection, self.column, &met).await?;
        if !persons.is_empty() {
            let key = key(app)?;
            let digests: Vec<String> = persons
                .iter()
                .map(|number| digest(&key, self.column, number))
                .collect();
            grants::keep_persons(connection, &digests).await?;
        }
        Ok(lines)
    }
}

/// The numbers that are known to be persons'.
#[derive(Default)]
pub(super) struct Persons {
    /// Nothing where none is.
    key: Option<Key>,
    digests: HashSet<String>,
}

impl Persons {
    pub async fn read(app: &App, connection: &mut Connection) -> Result<Self, ImportError> {
        let digests = grants::persons(connection).await?;
        Ok(Self {
            key: if digests.is_empty() { None } else { Some(key(app)?) },
            digests,
        })
    }

    /// Whether the number that a file gives somebody is a person's. Whoever is in the register of associations is none.
    pub fn hold(&self, told: &Told) -> bool {
        let Some(key) = self.key.as_ref().filter(|_| told.rna.is_none()) else {
            return false;
        };
        let siren = told
            .siren
            .as_ref()
            .map(|siren| digest(key, "siren", siren.as_str()));
        let kbo = told.kbo.as_ref().map(|kbo| digest(key, "kbo", kbo.as_str()));
        siren
            .into_iter()
            .chain(kbo)
            .any(|one| self.digests.contains(&one))
    }
}

fn key(app: &App) -> Result<Key, ImportError> {
    Key::of(&app.config).map_err(|error| ImportError::File(app.config.path(FILE), error))
}

/// What is kept of a number: without the key nobody can try all numbers against it.
fn digest(key: &Key, column: &str, number: &str) -> String {
    hex(&key.derive(&format!("natural person\0{column}\0{number}")))
}
