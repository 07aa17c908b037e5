//! Natural persons whom only a number tells: a sole trader has one as any company has, and files of grants name it by that. A register
//! knows which numbers are persons'. That is kept as one bit for each number that it may give, sealed: of whoever gave or received and
//! is such a person nothing stays, whether the file of grants comes before the register's or after it.

use std::collections::BTreeMap;

use registers::grants::Party as Told;

use super::ImportError;
use crate::features::directory::store::{grants, loading};
use crate::shared::app::App;
use crate::shared::sealing::{FILE, Key};
use crate::shared::store::Connection;

/// Numbers on a page.
const PAGE: usize = 100_000;

/// The bytes that they take.
const BYTES: usize = PAGE / 8;

/// Which numbers of a register are natural persons': a bit for each, on those pages that hold one.
#[derive(Default)]
struct Marked(BTreeMap<i64, Vec<u8>>);

impl Marked {
    /// Where a number stands: its page, its byte there and its bit in that. Eight figures tell it from all others, in France and in
    /// Belgium; the others check them.
    fn place(number: &str) -> Option<(i64, usize, u8)> {
        let first: usize = number.get(..8)?.parse().ok()?;
        let page = i64::try_from(first / PAGE).ok()?;
        Some((page, first % PAGE / 8, 1 << (first % 8)))
    }

    fn mark(&mut self, number: &str) {
        if let Some((page, byte, bit)) = Self::place(number) {
            let bits = self.0.entry(page).or_insert_with(|| vec![0; BYTES]);
            bits[byte] |= bit;
        }
    }

    fn clear(&mut self, number: &str) {
        if let Some((page, byte, bit)) = Self::place(number)
            && let Some(bits) = self.0.get_mut(&page)
        {
            bits[byte] &= !bit;
        }
    }

    fn holds(&self, number: &str) -> bool {
        Self::place(number)
            .is_some_and(|(page, byte, bit)| self.0.get(&page).is_some_and(|bits| bits[byte] & bit != 0))
    }

    /// What is kept of a register; pages that this key did not seal are left out, and told.
    async fn read(app: &App, connection: &mut Connection, column: &'static str) -> Result<Self, ImportError> {
        let (mut marked, mut closed) = (Self::default(), 0_u64);
        let pages = grants::pages(connection, column).await?;
        if pages.is_empty() {
            return Ok(marked);
        }
        let key = key(app)?;
        for (page, sealed) in pages {
            match key.open(&purpose(column, page), &sealed) {
                Ok(bits) if bits.len() == BYTES => {
                    marked.0.insert(page, bits);
                }
                _ => closed += 1,
            }
        }
        if closed > 0 {
            tracing::warn!(
                closed,
                column,
                "which numbers are natural persons' was sealed with another key: load the registers again"
            );
        }
        Ok(marked)
    }
}

/// The natural persons of a register that is being loaded.
pub(super) struct Comparing {
    /// The column of parties that holds its numbers.
    column: &'static str,
    marked: Marked,
}

/// What became of them.
#[derive(Default)]
pub(super) struct Compared {
    /// Lines of past grants that turned out to be theirs.
    pub lines: u64,
    /// Whether a number is known to be a person's that was not.
    pub learned: bool,
}

impl Comparing {
    pub fn open(register: &str) -> Self {
        Self {
            column: if register == "kbo" { "kbo" } else { "siren" },
            marked: Marked::default(),
        }
    }

    /// The number of a natural person.
    pub fn take(&mut self, number: &str) {
        self.marked.mark(number);
    }

    /// Keeps which numbers are persons', and makes persons of those of them who gave or received.
    pub async fn end(&mut self, app: &App, connection: &mut Connection) -> Result<Compared, ImportError> {
        let marked = std::mem::take(&mut self.marked);
        if marked.0.is_empty() {
            return Ok(Compared::default());
        }
        let held = Marked::read(app, connection, self.column).await?;
        let key = key(app)?;
        let mut pages = Vec::new();
        for (&page, bits) in &marked.0 {
            let before = held.0.get(&page);
            let mut bits = bits.clone();
            for (byte, known) in bits.iter_mut().zip(before.into_iter().flatten()) {
                *byte |= known;
            }
            // A number stays a person's for life, whatever a later file leaves out.
            if before != Some(&bits) {
                pages.push((page, key.seal(&purpose(self.column, page), &bits)));
            }
        }
        grants::keep_pages(connection, self.column, &pages).await?;
        let mut met = grants::numbers(connection, self.column).await?;
        met.retain(|number| marked.holds(number));
        Ok(Compared {
            lines: grants::become_persons(connection, self.column, &met).await?,
            learned: !pages.is_empty(),
        })
    }
}

/// The numbers that are known to be persons'.
pub(super) struct Persons {
    siren: Marked,
    kbo: Marked,
}

impl Persons {
    /// An organisation here that has such a number is none, or has it by mistake.
    pub async fn read(app: &App, connection: &mut Connection) -> Result<Self, ImportError> {
        let mut siren = Marked::read(app, connection, "siren").await?;
        let mut kbo = Marked::read(app, connection, "kbo").await?;
        for (marked, scheme) in [(&mut siren, "fr-siren"), (&mut kbo, "be-kbo")] {
            if !marked.0.is_empty() {
                loading::identified(connection, scheme, |number, _| marked.clear(&number)).await?;
            }
        }
        Ok(Self { siren, kbo })
    }

    /// How many of those who came after a party have a number of which nothing here says whether it is a person's: their register was
    /// never loaded.
    pub async fn untold(&self, connection: &mut Connection, after: i64) -> Result<u64, ImportError> {
        let mut untold = 0;
        let registers = [
            (&self.siren, ("siren", "fr-siren")),
            (&self.kbo, ("kbo", "be-kbo")),
        ];
        for (marked, of) in registers {
            if marked.0.is_empty() {
                untold += grants::unheld(connection, of, after).await?;
            }
        }
        Ok(untold)
    }

    /// Whether the number that a file gives somebody is a person's. Whoever is in the register of associations is none.
    pub fn hold(&self, told: &Told) -> bool {
        let siren = told.siren.as_ref().map(|siren| siren.as_str());
        let kbo = told.kbo.as_ref().map(|kbo| kbo.as_str());
        told.rna.is_none()
            && (siren.is_some_and(|number| self.siren.holds(number))
                || kbo.is_some_and(|number| self.kbo.holds(number)))
    }
}

fn key(app: &App) -> Result<Key, ImportError> {
    Key::of(&app.config).map_err(|error| ImportError::File(app.config.path(FILE), error))
}

/// A page is sealed for its place, and opens nowhere else.
fn purpose(column: &str, page: i64) -> String {
    format!("natural persons\0{column}\0{page}")
}
