//! Whom the indicators of jobs count: as the last publication did, not as registers say today. A register that is loaded
//! again changes an organisation here and there; a sum less the same sum of before would tell what each has become. So a
//! change waits until two others come with it, of the same place and of the same theme ([`super::computed::jobs`]).

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use registers::StaffBand;
use territory::{Measure, Territory};

use super::computed::jobs::{Banded, Lines, follow, now};
use super::ledger::Stock;
use super::store::employers as store;
use crate::shared::store::{Connection, StoreError, set_setting, setting};

/// The setting that changes with what is told.
const VERSION: &str = "observatory-employers";
/// Who publishes writes here first: of two at once the second waits for the first.
const TURN: &str = "observatory-published-at";

/// An employer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Employer {
    /// Its number when it was counted.
    pub organisation: i64,
    /// The place of its seat among the territory's communes.
    pub commune: u16,
    /// The place of its first theme among the territory's; their number where it has none.
    pub theme: u8,
    pub staff: StaffBand,
}

/// Those who were counted when jobs were last published, by indicator.
#[derive(Clone, Debug, Default)]
pub(super) struct Employers {
    /// Nothing before the first time.
    pub version: String,
    pub by_indicator: BTreeMap<String, Arc<Lines>>,
}

impl Employers {
    /// The version of what is stored.
    pub async fn version_of(connection: &mut Connection) -> Result<String, StoreError> {
        Ok(setting(connection, VERSION).await?.unwrap_or_default())
    }

    /// Waits for whoever publishes, so that what is read next stays so until the end of the transaction.
    pub async fn take_turn(connection: &mut Connection, now: i64) -> Result<(), StoreError> {
        set_setting(connection, TURN, &now.to_string()).await
    }

    /// Reads all.
    pub async fn read(connection: &mut Connection, territory: &Territory) -> Result<Self, StoreError> {
        let version = Self::version_of(connection).await?;
        let communes: HashMap<&str, u16> = territory
            .communes
            .iter()
            .map(|one| one.code.as_str())
            .zip(0..)
            .collect();
        let themes: HashMap<&str, u8> = territory
            .themes
            .iter()
            .map(|one| one.slug.as_str())
            .zip(0..)
            .collect();
        let none = u8::try_from(territory.themes.len()).unwrap_or(u8::MAX);
        let mut by_indicator: BTreeMap<String, Vec<Employer>> = BTreeMap::new();
        store::each(connection, |row| {
            // A commune that the territory no longer has, or a band that is not read, is of nobody.
            let known = communes.get(row.commune).zip(StaffBand::parse(row.band));
            if let Some((commune, staff)) = known {
                let employers = by_indicator.entry(row.indicator.to_owned()).or_default();
                employers.push(Employer {
                    organisation: row.organisation,
                    commune: *commune,
                    theme: themes.get(row.theme).copied().unwrap_or(none),
                    staff,
                });
            }
        })
        .await?;
        let mut sized: BTreeMap<String, Banded> = BTreeMap::new();
        store::each_sized(connection, |indicator, organisation, band| {
            if let Some(band) = StaffBand::parse(band) {
                let own = sized.entry(indicator.to_owned()).or_default();
                own.insert(organisation, band);
            }
        })
        .await?;
        let lines = by_indicator.into_iter().map(|(indicator, employers)| {
            let sized = sized.remove(&indicator).unwrap_or_default();
            let lines = Lines::of(territory, employers).of_sized(sized);
            (indicator, Arc::new(lines))
        });
        Ok(Self {
            version,
            by_indicator: lines.collect(),
        })
    }

    /// What is told next: what registers say now, as far as nothing of what changed tells on anybody. `None` where nothing
    /// changes.
    pub fn next(&self, territory: &Territory, stock: &Stock) -> Option<Self> {
        let mut next = Self::default();
        for observed in territory
            .observed
            .iter()
            .filter(|one| one.measure == Measure::Jobs)
        {
            let now = now(territory, &stock.ledger, observed);
            let lines = match self.by_indicator.get(&observed.slug) {
                Some(before) => follow(territory, before, now),
                // Before anybody is known to employ there is nothing to hold a change against.
                None if now.is_empty() => continue,
                None => Lines::of(territory, now).next_sized(&Banded::new()),
            };
            next.by_indicator.insert(observed.slug.clone(), Arc::new(lines));
        }
        let same = next.by_indicator.len() == self.by_indicator.len()
            && next.by_indicator.iter().all(|(indicator, lines)| {
                let before = self.by_indicator.get(indicator);
                before
                    .is_some_and(|before| before.employers == lines.employers && before.sized == lines.sized)
            });
        if same {
            return None;
        }
        let number = self.version.parse::<u64>().unwrap_or_default() + 1;
        next.version = number.to_string();
        Some(next)
    }

    /// Puts this in the place of what was told before.
    pub async fn store(&self, connection: &mut Connection, territory: &Territory) -> Result<(), StoreError> {
        let rows: Vec<store::Row<'_>> = self
            .by_indicator
            .iter()
            .flat_map(|(indicator, lines)| {
                lines.employers.iter().map(|one| store::Row {
                    indicator,
                    organisation: one.organisation,
                    commune: &territory.communes[usize::from(one.commune)].code,
                    theme: territory
                        .themes
                        .get(usize::from(one.theme))
                        .map_or("", |theme| &theme.slug),
                    band: one.staff.as_str(),
                })
            })
            .collect();
        store::replace(connection, &rows).await?;
        let sized: Vec<(&str, i64, &str)> = self
            .by_indicator
            .iter()
            .flat_map(|(indicator, lines)| {
                let sized = lines.sized.iter();
                sized.map(|(organisation, band)| (indicator.as_str(), *organisation, band.as_str()))
            })
            .collect();
        store::replace_sized(connection, &sized).await?;
        set_setting(connection, VERSION, &self.version).await
    }
}
