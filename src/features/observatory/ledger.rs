//! Every line of past grants, in memory, for one version of the data: 32 bytes a line, so that a country's ten million
//! lines are 320 MB and a metropolis's hundred thousand 3. Read anew when the data has changed; where that takes more than
//! a second, the one before answers until then. Organisations stand beside them ([`super::population`]).

mod called;
mod held;
mod totals;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::OnceLock;

use sha2::{Digest, Sha256};
use territory::{Cut, Measure, Territory};

use super::computed::Value;
use super::joint::{self, Name, Naming, Project};
use super::population::Population;
pub(super) use super::standing::Standing;
pub(super) use super::stock::{Stock, stamp};
use super::ties::Ties;
use crate::features::directory::{self, CountedGrant, Coverage, GrantParty, area_of, names};
use crate::shared::app::{App, settings};
use crate::shared::i18n::Lang;
use crate::shared::store::{self, StoreError};
use crate::shared::web::Cx;
pub(super) use held::Held;
pub(super) use totals::Totals;

/// Stands for a beneficiary of which nothing is kept: a natural person.
pub(super) const NOBODY: u32 = u32::MAX;

/// A line: who gave how much to whom, for which year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub id: i64,
    /// Nothing where the line does not say.
    pub cents: i64,
    /// Places among the parties; [`NOBODY`] for a natural person.
    pub funder: u32,
    pub beneficiary: u32,
    /// 0 where the line does not say.
    pub year: u16,
    /// Place among the files.
    pub file: u16,
    pub standing: Standing,
    /// Whether it counts and names what it is for.
    pub named: bool,
}

const _: () = assert!(size_of::<Line>() == 32, "what the head of this file says");

/// Who gives or receives, once for each organisation, however many names files give it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Party {
    /// Number in the database, of the first of its names.
    pub id: i64,
    /// In addresses: it stays when the files are loaded again.
    pub address: u64,
    /// As a file names it, and how its organisation is called here: only whoever is looked for by name is told by the second.
    pub name: Option<String>,
    pub called: Option<String>,
    pub organisation: Option<i64>,
    pub numbered: bool,
    /// Whether it may be named as one who receives, where it is no organisation that is known here.
    pub nameable: bool,
    /// Whether any line says that it gives.
    pub gives: bool,
    /// The themes of its organisation, one bit for each of the territory's.
    pub themes: u32,
    /// The place of its seat among the territory's communes.
    pub commune: Option<u16>,
}

impl Party {
    /// Whether its name is all that is known of it: lines of others who are called so may stand among its own.
    pub fn is_a_name(&self) -> bool {
        self.organisation.is_none() && !self.numbered
    }
}

/// A file that lines come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct File {
    /// Nothing for what was invented.
    pub name: Option<String>,
    /// ISO date that it speaks of.
    pub date: Option<String>,
}

/// Every line of one version of the data.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    version: String,
    /// By beneficiary, then funder.
    pub lines: Vec<Line>,
    pub parties: Vec<Party>,
    pub files: Vec<File>,
    pub joint: Vec<Project>,
    /// Those that lines are of, the first one first.
    pub years: Vec<u16>,
    /// What its lines come to in all.
    pub totals: Totals,
    /// For each of the territory's communes, whether a line that counts goes to somebody of its department or arrondissement:
    /// files of grants speak of no other.
    pub reached: Vec<bool>,
    pub population: Population,
    /// The place of each party, by its address; their names.
    places: HashMap<u64, u32>,
    names: called::Names,
    /// What organisations do together; once somebody asks.
    ties: Ties,
    /// For each language, the place of each of the territory's communes in its alphabet; once somebody asks.
    ranks: [OnceLock<Vec<u32>>; Lang::ALL.len()],
}

impl Ledger {
    /// The place of each of the territory's communes in the order of the reader's alphabet.
    pub fn ranks(&self, cx: &Cx) -> &[u32] {
        let lang = Lang::ALL.iter().position(|one| *one == cx.lang);
        self.ranks[lang.expect("every language is listed")].get_or_init(|| {
            let communes = &cx.app.territory.communes;
            let mut order: Vec<usize> = (0..communes.len()).collect();
            order.sort_by_cached_key(|place| search::fold(&names::commune(cx, &communes[*place].code)));
            let mut ranks = vec![0; communes.len()];
            for (rank, place) in (0..).zip(order) {
                ranks[place] = rank;
            }
            ranks
        })
    }

    /// The values of a measure of ties, cut so; whoever is first to ask waits for them.
    pub fn ties(&self, measure: Measure, cut: Cut) -> Vec<Value> {
        self.ties
            .of((&self.lines, &self.parties, &self.joint), measure, cut)
    }

    /// The version of the data it was read from.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Reads every line, and the version of the data, as they are at one instant.
    pub async fn read(app: &App) -> Result<Self, StoreError> {
        let mut connection = app.db.snapshot().await?;
        let version = store::setting(&mut connection, settings::DATA_VERSION)
            .await?
            .unwrap_or_default();
        let mut gathering = Gathering::default();
        let communes: HashMap<&str, u16> = app
            .territory
            .communes
            .iter()
            .map(|one| one.code.as_str())
            .zip(0..)
            .collect();
        directory::each_grant_party(&mut connection, |party| gathering.party(party, &communes)).await?;
        let themes: HashMap<&str, u32> = app
            .territory
            .themes
            .iter()
            .map(|one| one.slug.as_str())
            .zip(0..32)
            .collect();
        let mut population = Population::default();
        directory::each_countable(&mut connection, |one| population.take(&one, &communes)).await?;
        directory::each_theme(&mut connection, |organisation, theme| {
            let Some(bit) = themes.get(theme) else {
                return;
            };
            population.theme(organisation, *bit);
            if let Some(place) = gathering.of_organisation.get(&organisation) {
                gathering.parties[*place as usize].themes |= 1 << bit;
            }
        })
        .await?;
        directory::each_staff(&mut connection, |organisation, band| {
            population.staff(organisation, band)
        })
        .await?;
        let areas: HashMap<&str, u8> = app
            .territory
            .areas
            .iter()
            .map(|one| one.slug.as_str())
            .zip(0..u8::MAX)
            .collect();
        directory::each_area(&mut connection, |organisation, area| {
            if let Some(place) = areas.get(area) {
                population.area(organisation, *place);
            }
        })
        .await?;
        directory::each_sign(&mut connection, |organisation, on| {
            population.acted(organisation, on)
        })
        .await?;
        directory::each_grant(&mut connection, |line| gathering.line(&line)).await?;
        gathering.each_granted(|organisation, year| population.granted(organisation, year));
        let mut files: Vec<File> = vec![File::default(); gathering.files.len()];
        let loaded = directory::files(&mut connection).await?;
        let coverage = Coverage::read(&mut connection, &app.territory).await?;
        population.close((communes.len(), themes.len()), &loaded, coverage);
        for file in loaded {
            if let Some(place) = gathering.files.get(&file.id) {
                files[usize::from(*place)] = File {
                    name: (file.kind != "demonstration").then_some(file.file_name),
                    date: file.file_date,
                };
            }
        }
        drop(connection);
        let (mut lines, parties, names) = (gathering.lines, gathering.parties, gathering.names);
        let sorting = tokio::task::spawn_blocking(move || {
            lines.sort_unstable_by_key(|line| (line.beneficiary, line.funder, line.year, line.id));
            let years: BTreeSet<u16> = lines
                .iter()
                .map(|line| line.year)
                .filter(|year| *year > 0)
                .collect();
            let totals = Totals::of(&lines, &parties);
            let joint = joint::find(&lines, &names);
            (lines, parties, years.into_iter().collect(), totals, joint)
        });
        let (lines, parties, years, totals, joint) = sorting.await.expect("sorting does not panic");
        Ok(Self {
            version,
            reached: reached(&app.territory, &lines, &parties),
            places: parties.iter().map(|party| party.address).zip(0..).collect(),
            lines,
            parties,
            files,
            joint,
            years,
            totals,
            population,
            names: called::Names::default(),
            ties: Ties::default(),
            ranks: Default::default(),
        })
    }

    /// The places of those whose name has each of these words, so many at most; whoever is first to ask waits for all names.
    pub fn called(&self, typed: &str, most: usize) -> Vec<u32> {
        self.names.called(&self.parties, typed, most)
    }

    /// Whether any line says that it receives.
    pub fn receives(&self, party: u32) -> bool {
        let found = self.lines.binary_search_by_key(&party, |line| line.beneficiary);
        found.is_ok()
    }

    /// Who has this address.
    pub fn party(&self, address: u64) -> Option<u32> {
        self.places.get(&address).copied()
    }

    /// Who has this address and gives.
    pub fn giver(&self, address: u64) -> Option<u32> {
        let place = self.party(address)?;
        self.parties[place as usize].gives.then_some(place)
    }
}

/// A year among others, as one bit; none for the lines that do not say it.
pub(super) fn year_bit(year: u16) -> u64 {
    match year {
        0 => 0,
        year => 1 << (year % 64),
    }
}

/// Whether all that say any year say the same ones.
pub(super) fn alike(mut years: impl Iterator<Item = u64>) -> bool {
    let first = years.find(|years| *years != 0);
    years.all(|years| years == 0 || Some(years) == first)
}

/// Which communes are of a department or an arrondissement of which any line that counts tells.
fn reached(territory: &Territory, lines: &[Line], parties: &[Party]) -> Vec<bool> {
    let counted = lines.iter().filter(|line| line.standing == Standing::Counted);
    let communes: HashSet<u16> = counted
        .filter_map(|line| parties.get(line.beneficiary as usize)?.commune)
        .collect();
    let areas: HashSet<(&str, &str)> = communes
        .iter()
        .map(|commune| area_of(&territory.communes[usize::from(*commune)]))
        .collect();
    let communes = territory.communes.iter();
    communes.map(|one| areas.contains(&area_of(one))).collect()
}

/// What is read, one after the other.
#[derive(Default)]
struct Gathering {
    lines: Vec<Line>,
    naming: Naming,
    /// What those name that name anything, in the order of their numbers.
    names: Vec<Name>,
    parties: Vec<Party>,
    /// Places of the parties, by their numbers in the database and by their organisations.
    places: HashMap<i64, u32>,
    of_organisation: HashMap<i64, u32>,
    /// Places of the files.
    files: HashMap<i64, u16>,
}

impl Gathering {
    fn party(&mut self, party: GrantParty, communes: &HashMap<&str, u16>) {
        let next = u32::try_from(self.parties.len()).expect("fewer than four thousand million parties");
        let place = match party.organisation_id {
            Some(organisation) => *self.of_organisation.entry(organisation).or_insert(next),
            None => next,
        };
        self.places.insert(party.id, place);
        let address = address(&party.key);
        if place < next {
            // One of several names of an organisation: whichever comes first by its address stands for all.
            let known = &mut self.parties[place as usize];
            known.address = known.address.min(address);
            return;
        }
        self.parties.push(Party {
            id: party.id,
            address,
            called: party.called.filter(|called| party.name.as_ref() != Some(called)),
            name: party.name,
            organisation: party.organisation_id,
            numbered: party.numbered,
            nameable: party.nameable,
            gives: false,
            themes: 0,
            commune: party
                .commune
                .as_deref()
                .and_then(|code| communes.get(code))
                .copied(),
        });
    }

    /// Each organisation that was granted something, and when.
    fn each_granted(&self, mut each: impl FnMut(i64, u16)) {
        let counted = self
            .lines
            .iter()
            .filter(|line| line.standing == Standing::Counted);
        for line in counted.filter(|line| line.beneficiary != NOBODY) {
            if let Some(organisation) = self.parties[line.beneficiary as usize].organisation {
                each(organisation, line.year);
            }
        }
    }

    fn line(&mut self, line: &CountedGrant) {
        let Some(funder) = self.places.get(&line.funder_id) else {
            return;
        };
        self.parties[*funder as usize].gives = true;
        let beneficiary = line.beneficiary_id.and_then(|id| self.places.get(&id));
        let next = u16::try_from(self.files.len()).unwrap_or(u16::MAX);
        let standing = Standing::of(line);
        let counts = standing == Standing::Counted;
        let name = counts.then(|| self.naming.named(line)).flatten();
        self.names.extend(name);
        self.lines.push(Line {
            id: line.id,
            cents: line.cents.unwrap_or_default(),
            funder: *funder,
            beneficiary: beneficiary.copied().unwrap_or(NOBODY),
            year: line
                .year
                .and_then(|year| u16::try_from(year).ok())
                .unwrap_or_default(),
            file: *self.files.entry(line.import_id).or_insert(next),
            standing,
            named: name.is_some() && beneficiary.is_some(),
        });
    }
}

/// The address of a party, from what makes it one: eight bytes of its hash.
pub(super) fn address(key: &str) -> u64 {
    let hash = Sha256::digest(key.as_bytes());
    u64::from_be_bytes(hash[..8].try_into().expect("a hash has 32 bytes"))
}
