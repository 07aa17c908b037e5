//! Every published organisation in sixteen bytes or less, in memory beside the lines of grants: what any cut of the
//! Observatory counts. They stand commune by commune, and once more under each theme that they have, so that a cut goes
//! through those of its place and its theme and nobody else.

use std::collections::{BTreeMap, HashMap};

use registers::StaffBand;

use super::ledger::File;
use crate::features::directory::{Countable, Coverage, Import, Kind, State};

/// Stands for a seat outside the territory, or nobody knows where.
pub(super) const ELSEWHERE: u16 = u16::MAX;

/// A bit of [`Body::signs`]: a register that gives bands knows it.
pub(super) const LISTED: u8 = 4;
/// Another: of late it declared something to a register, was created, or paid somebody.
pub(super) const REGISTERS: u8 = 1;
/// Of late it was granted something.
pub(super) const GRANTED: u8 = 2;
/// Themes that are told apart, at most: as many as there are bits in [`Body::themes`].
const THEMES: usize = 32;
/// Years before that of the latest file that are of late.
const OF_LATE: u16 = 3;

/// Seconds of a year of the calendar, on average.
const SECONDS_A_YEAR: i64 = 31_556_952;

/// What is counted of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Body {
    /// The place of its seat among the territory's communes, or [`ELSEWHERE`].
    pub commune: u16,
    /// Years; 0 where nobody says.
    pub founded: u16,
    pub dissolved: u16,
    /// Places in [`Kind::ALL`] and [`State::ALL`].
    pub kind: u8,
    pub state: u8,
    /// The band of its employees; nothing where no register says.
    pub staff: Option<StaffBand>,
    /// Where it was seen, a bit for each: [`LISTED`], [`REGISTERS`], [`GRANTED`].
    pub signs: u8,
    /// How far it acts: its place among the territory's areas and one; 0 where it does not say.
    pub area: u8,
    /// One bit for each of the territory's themes.
    pub themes: u32,
}

impl Body {
    /// Whether it is in this state.
    pub fn is(&self, state: State) -> bool {
        State::ALL.get(usize::from(self.state)) == Some(&state)
    }
}

const _: () = assert!(size_of::<Body>() <= 16, "what the head of this file says");

/// Organisations by the commune of their seat, in the order of the territory; those from elsewhere are the last.
#[derive(Debug, Default)]
pub(super) struct Placed {
    bodies: Vec<Body>,
    /// Where those of each commune begin, and after them those from elsewhere.
    starts: Vec<usize>,
}

impl Placed {
    fn new(mut bodies: Vec<Body>, communes: usize) -> Self {
        bodies.sort_by_key(|body| body.commune);
        let start = |commune| bodies.partition_point(|body| usize::from(body.commune) < commune);
        Self {
            starts: (0..=communes).map(start).collect(),
            bodies,
        }
    }

    /// Those whose seat is in a commune, by its place in the territory.
    pub fn of(&self, commune: usize) -> &[Body] {
        match self.starts.get(commune..commune + 2) {
            Some([start, end]) => &self.bodies[*start..*end],
            _ => &[],
        }
    }
}

/// All of them.
#[derive(Debug, Default)]
pub(super) struct Population {
    all: Placed,
    /// Those of each theme, by its place in the territory.
    of_themes: Vec<Placed>,
    /// Of which communes registers were loaded: of the others nothing is counted.
    pub coverage: Coverage,
    /// The registers they come from.
    pub files: Vec<File>,
    /// The year of the latest of these files; 0 where none says.
    pub latest: u16,
    /// How many of each kind have their seat in the territory and are in no known state, by its place in [`Kind::ALL`].
    unsettled: [u64; Kind::ALL.len()],
    /// Those that employ somebody, with their numbers in the database and in their order.
    pub employers: Vec<(i64, Body)>,
    /// While they are read: each in the order of its number in the database, that number, and the last years in which registers
    /// and grants tell of it.
    bodies: Vec<Body>,
    ids: Vec<i64>,
    seen: Vec<[u16; 2]>,
}

impl Population {
    /// One more; they come by number.
    pub fn take(&mut self, one: &Countable, communes: &HashMap<&str, u16>) {
        let kind = one.kind.parse().unwrap_or(Kind::Other);
        let state = one.state.parse().unwrap_or(State::Unknown);
        self.ids.push(one.id);
        self.seen.push([year(one.founded.as_deref()), 0]);
        self.bodies.push(Body {
            commune: one
                .commune
                .as_deref()
                .and_then(|code| communes.get(code))
                .copied()
                .unwrap_or(ELSEWHERE),
            founded: year(one.founded.as_deref()),
            dissolved: year(one.dissolved.as_deref()),
            kind: place(Kind::ALL.iter().position(|known| *known == kind)),
            state: place(State::ALL.iter().position(|known| *known == state)),
            staff: None,
            signs: 0,
            area: 0,
            themes: 0,
        });
    }

    /// The place of an organisation among those that were read.
    fn body(&mut self, organisation: i64) -> Option<&mut Body> {
        let place = self.ids.binary_search(&organisation).ok()?;
        self.bodies.get_mut(place)
    }

    /// A register gives one of them this band of employees, or none. Of two registers the greater stands: their order says
    /// nothing.
    pub fn staff(&mut self, organisation: i64, code: &str) {
        if let Some(body) = self.body(organisation) {
            body.signs |= LISTED;
            body.staff = body.staff.max(StaffBand::parse(code));
        }
    }

    /// A register saw one of them act on this day, or in this year.
    pub fn acted(&mut self, organisation: i64, on: &str) {
        self.see(organisation, 0, year(Some(on)));
    }

    /// One of them was granted something in this year.
    pub fn granted(&mut self, organisation: i64, year: u16) {
        self.see(organisation, 1, year);
    }

    fn see(&mut self, organisation: i64, list: usize, year: u16) {
        if let Ok(place) = self.ids.binary_search(&organisation) {
            let seen = &mut self.seen[place][list];
            *seen = year.max(*seen);
        }
    }

    /// One of them acts in this area, by its place among those of the territory.
    pub fn area(&mut self, organisation: i64, place: u8) {
        if let Some(body) = self.body(organisation) {
            body.area = place + 1;
        }
    }

    /// One of them has this theme.
    pub fn theme(&mut self, organisation: i64, bit: u32) {
        if let Some(body) = self.body(organisation) {
            body.themes |= 1 << bit;
        }
    }

    /// Those of a theme, by its place in the territory; all where none is asked for.
    pub fn of(&self, theme: Option<usize>) -> Option<&Placed> {
        match theme {
            Some(theme) => self.of_themes.get(theme),
            None => Some(&self.all),
        }
    }

    /// How many have their seat outside the territory, or nobody knows where.
    pub fn elsewhere(&self) -> usize {
        self.all.bodies.len() - self.all.starts.last().copied().unwrap_or_default()
    }

    /// Of how many of these kinds, all where none is named, no register says whether they are still there.
    pub fn unsettled(&self, kinds: &[String]) -> u64 {
        let counted = |kind: &Kind| kinds.is_empty() || kinds.iter().any(|one| one == kind.as_str());
        let each = Kind::ALL.iter().zip(&self.unsettled);
        each.filter(|(kind, _)| counted(kind)).map(|(_, n)| *n).sum()
    }

    /// All were read, on a territory of so many communes and themes, from these files: of those that replace each other, the
    /// last one speaks. They cover so much.
    pub fn close(&mut self, (communes, themes): (usize, usize), loaded: &[Import], coverage: Coverage) {
        self.coverage = coverage;
        let registers = loaded
            .iter()
            .filter(|file| !matches!(file.register.as_str(), "grants" | "contours" | "cog"));
        let mut last: BTreeMap<(&str, &str), &Import> = BTreeMap::new();
        for file in registers {
            let held = last.entry((&file.register, &file.unit)).or_insert(file);
            if file.id > held.id {
                *held = file;
            }
        }
        self.files = last
            .values()
            // What members wrote here comes from no file.
            .filter(|file| !matches!(file.kind.as_str(), "declared" | "stated" | "pole"))
            .map(|file| File {
                name: (file.kind != "demonstration").then(|| file.file_name.clone()),
                date: file.file_date.clone(),
            })
            .collect();
        let dated = last.values().map(|file| match year(file.file_date.as_deref()) {
            // A file that does not say of when it is speaks of when it was loaded.
            0 => u16::try_from(1970 + file.finished_at / SECONDS_A_YEAR).unwrap_or_default(),
            year => year,
        });
        self.latest = dated.max().unwrap_or_default();
        let since = self.latest.saturating_sub(OF_LATE);
        for (body, [acted, granted]) in self.bodies.iter_mut().zip(std::mem::take(&mut self.seen)) {
            let of_late = |year: u16| u8::from(since > 0 && year >= since);
            body.signs |= (of_late(acted) * REGISTERS) | (of_late(granted) * GRANTED);
        }
        let numbered = std::mem::take(&mut self.ids).into_iter().zip(&self.bodies);
        self.employers = numbered
            .filter(|(_, body)| body.staff.is_some_and(|band| band.employees().0 > 0))
            .map(|(id, body)| (id, *body))
            .collect();
        let bodies = std::mem::take(&mut self.bodies);
        self.unsettled = [0; Kind::ALL.len()];
        for body in bodies.iter().filter(|body| body.is(State::Unknown)) {
            let held = self.unsettled.get_mut(usize::from(body.kind));
            if let Some(held) = held.filter(|_| body.commune != ELSEWHERE) {
                *held += 1;
            }
        }
        let of_theme = |theme: usize| {
            let own = bodies.iter().filter(|body| body.themes >> theme & 1 == 1);
            Placed::new(own.copied().collect(), communes)
        };
        self.of_themes = (0..themes.min(THEMES)).map(of_theme).collect();
        self.all = Placed::new(bodies, communes);
    }
}

/// The year an ISO date begins with; 0 for none.
fn year(date: Option<&str>) -> u16 {
    date.and_then(|date| date.get(..4)?.parse().ok())
        .filter(|year| (1500..=2200).contains(year))
        .unwrap_or_default()
}

fn place(position: Option<usize>) -> u8 {
    position
        .and_then(|place| u8::try_from(place).ok())
        .expect("every word is listed")
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{Body, Coverage, ELSEWHERE, Population};

    #[test]
    fn those_of_a_theme_stand_commune_by_commune_as_all_do() {
        let body = |(commune, themes)| Body {
            commune,
            founded: 0,
            dissolved: 0,
            kind: 0,
            state: 0,
            staff: None,
            signs: 0,
            area: 0,
            themes,
        };
        let bodies = [(1, 0b01), (0, 0b11), (ELSEWHERE, 0b10), (1, 0b10), (0, 0)];
        let mut population = Population {
            bodies: bodies.map(body).into(),
            ..Population::default()
        };
        population.close((2, 2), &[], Coverage::default());
        let all = population.of(None).unwrap();
        assert_eq!(
            (all.of(0).len(), all.of(1).len(), population.elsewhere()),
            (2, 2, 1)
        );
        for theme in 0..2 {
            let own = population.of(Some(theme)).unwrap();
            for commune in 0..3 {
                let wanted = all
                    .of(commune)
                    .iter()
                    .filter(|body| body.themes >> theme & 1 == 1);
                assert!(own.of(commune).iter().eq(wanted), "{theme} {commune}");
            }
        }
        assert!(population.of(Some(2)).is_none());
    }
}
