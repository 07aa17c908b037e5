//! Of which places a register was loaded at all. None of a place of which none was is not nought: nobody looked.
//!
//! No file says of which places it speaks, and few stop at a border: the French register of one department holds some whose seat
//! moved to another. So places are looked at by the areas in which registers are published, departments and arrondissements, and
//! a register speaks of an area where it holds, for its inhabitants, at least a twentieth of what it holds where it holds most.
//! (Between whole departments the rate differs by less than ten; what strays is less than a hundredth.)

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use territory::{Commune, Territory};

use super::indexing::register_of;
use super::organisation::Kind;
use super::store::described::{Held, held};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// How many of a register have their seat in each country and area.
type Areas = HashMap<(String, String), u64>;

/// How many times less than where it holds most a register holds, at least, of an area of which it speaks.
const LESS: u128 = 20;

/// Inhabitants of an area that is not on the territory, of which nobody says it here: those of a French department, about.
const ELSEWHERE: u64 = 650_000;

/// The invented register, which speaks of every place.
const INVENTED: &str = "demonstration";

/// What no register says: whoever writes it speaks of itself only.
const OWN: [&str; 3] = ["declared", "stated", "pole"];

/// Of which places of the territory registers were loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// For each commune, one bit for each kind of organisation, in the order of `Kind::ALL`, that a register lists there.
    kinds: Vec<u8>,
}

/// That of one version of the data, and of one territory.
type Read = (String, Arc<Territory>, Arc<Coverage>);

/// The last that was read.
static READ: Mutex<Option<Read>> = Mutex::new(None);

/// Where registers divide a country: the beginning of a commune's own code, a French department or a Belgian arrondissement.
fn area(code: &str) -> &str {
    let own = code.split_once('-').map_or(code, |(_, own)| own);
    // Overseas, a department has three figures.
    let length = if own.starts_with("97") { 3 } else { 2 };
    own.get(..length).unwrap_or(own)
}

/// The country and the area of a commune.
#[must_use]
pub fn area_of(commune: &Commune) -> (&str, &str) {
    (&commune.country, area(&commune.code))
}

impl Coverage {
    /// Organisations of any kind.
    pub const ANY: u8 = u8::MAX;

    /// Reads it from what registers hold.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn read(connection: &mut Connection, territory: &Territory) -> Result<Self, StoreError> {
        Ok(Self::of(territory, &held(connection).await?))
    }

    /// That of the page's version of the data, read once.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn now(cx: &Cx) -> Result<Arc<Self>, Error> {
        let version = cx.app.facts().version.clone();
        let known = READ.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let territory = &cx.app.territory;
        let same = |(read, of, _): &Read| *read == version && Arc::ptr_eq(of, territory);
        if let Some((.., coverage)) = known.filter(same) {
            return Ok(coverage);
        }
        let mut connection = cx.app.db.read().await?;
        let coverage = Arc::new(Self::read(&mut connection, territory).await?);
        let read = (version, Arc::clone(territory), Arc::clone(&coverage));
        *READ.lock().unwrap_or_else(PoisonError::into_inner) = Some(read);
        Ok(coverage)
    }

    fn of(territory: &Territory, held: &[Held]) -> Self {
        let mut inhabitants: HashMap<(&str, &str), u64> = HashMap::new();
        for commune in &territory.communes {
            *inhabitants.entry(area_of(commune)).or_default() += u64::from(commune.population);
        }
        // A code says its country where it could be another's; of the others the territory's own commune says it.
        let place = |code: &'_ str| match territory.commune(code) {
            Some(commune) => (commune.country.clone(), area(&commune.code).to_owned()),
            None => (String::new(), area(code).to_owned()),
        };
        let mut registers: HashMap<&str, (u8, Areas)> = HashMap::new();
        for one in held {
            for register in one.registers.split(' ').map(register_of) {
                let (kinds, areas) = registers.entry(register).or_default();
                *kinds |= bit(&one.kind);
                *areas.entry(place(&one.commune)).or_default() += one.count;
            }
        }
        let mut kinds = vec![0; territory.communes.len()];
        for (register, (lists, areas)) in registers {
            if OWN.contains(&register) {
                continue;
            }
            let rate = |(country, area): &(String, String), count: u64| {
                let many = inhabitants.get(&(country.as_str(), area.as_str()));
                u128::from(count) * 1_000_000_000 / u128::from(many.copied().unwrap_or(ELSEWHERE).max(1))
            };
            let most = areas.iter().map(|(area, count)| rate(area, *count)).max();
            let most = most.unwrap_or_default();
            for (commune, kinds) in territory.communes.iter().zip(&mut kinds) {
                let (country, area) = area_of(commune);
                let own = (country.to_owned(), area.to_owned());
                let count = areas.get(&own).copied().unwrap_or_default();
                let speaks = register == INVENTED || count > 0 && rate(&own, count) * LESS >= most;
                *kinds |= if speaks { lists } else { 0 };
            }
        }
        Self { kinds }
    }

    /// Whether a register that lists any of these kinds, one bit for each, speaks of a commune, by its place on the territory.
    #[must_use]
    pub fn holds(&self, commune: usize, kinds: u8) -> bool {
        self.kinds.get(commune).is_some_and(|listed| listed & kinds != 0)
    }

    /// Whether any register speaks of the commune of this code.
    #[must_use]
    pub fn speaks_of(&self, territory: &Territory, code: &str) -> bool {
        let commune = territory.position(code);
        commune.is_some_and(|commune| self.holds(commune, Self::ANY))
    }

    /// A count of the commune of this code in a table: none is nought only where somebody looked.
    #[must_use]
    pub fn counted(&self, cx: &Cx, code: &str, count: u64) -> String {
        match count {
            0 if !self.speaks_of(&cx.app.territory, code) => "–".to_owned(),
            count => cx.n(&count),
        }
    }

    /// Of how many communes no register was loaded.
    #[must_use]
    pub fn missing(&self) -> usize {
        self.kinds.iter().filter(|listed| **listed == 0).count()
    }
}

fn bit(kind: &str) -> u8 {
    let place = Kind::ALL.iter().position(|one| one.as_str() == kind);
    place.map_or(0, |place| 1 << place)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{Coverage, area, bit};
    use crate::features::directory::store::described::Held;

    fn held(registers: &str, kind: &str, commune: &str, count: u64) -> Held {
        Held {
            registers: registers.into(),
            kind: kind.into(),
            commune: commune.into(),
            count,
        }
    }

    fn lille() -> territory::Territory {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("territories");
        territory::Territory::read(|path| std::fs::read(folder.join(path)).ok(), "lille").unwrap()
    }

    #[test]
    fn codes_say_their_area() {
        let codes = ["59350", "2A004", "97411", "fr-37011", "57081", "5"];
        assert_eq!(codes.map(area), ["59", "2A", "974", "37", "57", "5"]);
    }

    #[test]
    fn who_strayed_from_another_department_speaks_of_nothing() {
        let territory = lille();
        let of = |held: &[Held]| Coverage::of(&territory, held);
        let at = |code: &str| territory.position(code).unwrap();
        // Thirteen of four hundred thousand, as in the real files of departments without that of the Nord.
        let strayed = of(&[
            held("rna", "association", "59512", 13),
            held("rna", "association", "80021", 9_000),
        ]);
        assert!(!strayed.holds(at("59512"), Coverage::ANY));
        assert_eq!(strayed.missing(), territory.communes.len());
        let north = of(&[
            held("rna", "association", "59512", 40_000),
            held("rna", "association", "57081", 3),
            held("rna kbo", "association", "33029", 1),
        ]);
        assert!(
            north.holds(at("59350"), Coverage::ANY),
            "a commune that has none, where it was looked"
        );
        assert!(
            !north.holds(at("57081"), Coverage::ANY),
            "three that moved to Tournai"
        );
        assert!(north.holds(at("59350"), bit("association")));
        assert!(
            !north.holds(at("59350"), bit("company")),
            "that register lists none"
        );
        // What members write speaks of themselves; the invented register of everything.
        assert!(!of(&[held("declared", "association", "59512", 5)]).holds(at("59512"), Coverage::ANY));
        assert!(of(&[held("demonstration", "association", "59512", 5)]).holds(at("57081"), Coverage::ANY));
        assert!(!of(&[]).holds(at("59512"), Coverage::ANY));
    }
}
