//! How many of those that were created are still there, year after year: the curve of Kaplan and Meier with Greenwood's
//! interval (`statistics::survival`). Registers hear late, or never, that an association has ended: what is told is a most.

use statistics::survival::{Lifetime, Step, kaplan_meier};
use territory::Cut;

use super::{Asked, UNKNOWN, Value};
use crate::features::observatory::population::Body;

/// The age at which the share that lives on stands for the whole curve.
const HORIZON: u32 = 10;
/// Ages that are told, at most.
const AGES: u32 = 30;
/// Lives that are watched at an age at least: a share of fewer says nothing.
const FEWEST: u64 = 30;

/// The values.
pub(super) fn values(asked: &Asked<'_>) -> Vec<Value> {
    let counted = || {
        let bodies = asked.bodies();
        bodies.filter(move |body| asked.sees(usize::from(body.commune)))
    };
    if asked.cut == Cut::Age {
        let watched = Watched::of(asked, counted());
        let curve = watched.curve();
        return (1..=AGES)
            .map(|age| watched.value(age.to_string(), &curve, age))
            .take_while(|one| one.value.is_some())
            .collect();
    }
    let keys = asked.keys();
    let mut bodies: Vec<Vec<Body>> = vec![Vec::new(); keys.keys.len()];
    for body in counted() {
        asked.under(&keys, body.commune, body.themes, 0, |key| bodies[key].push(*body));
    }
    let held = (0..asked.held.len()).filter(|commune| asked.held[*commune]);
    let unseen = held.filter(|commune| !asked.sees(*commune)).count() as u64;
    let named = keys.keys.into_iter().zip(bodies);
    let told = named.filter(|(key, own)| key.is_empty() || key != UNKNOWN && !own.is_empty());
    told.map(|(key, own)| {
        let watched = Watched::of(asked, own.iter());
        let told = watched.value(key, &watched.curve(), HORIZON);
        match asked.cut {
            Cut::Whole => Value { unseen, ..told },
            _ => told,
        }
    })
    .collect()
}

/// The lives that were watched, and of how many they are.
struct Watched {
    lives: Vec<Lifetime>,
    /// All that were asked for, and those that have a theme.
    units: u64,
    themed: u64,
    /// Whether any of them is known to have ended: where no source says so, nothing is known.
    ended: bool,
}

impl Watched {
    /// Years are whole: who ended in the year of its creation lived one. The year of the latest file is not over, and is left
    /// out; before `since` nobody watched.
    fn of<'a>(asked: &Asked<'_>, bodies: impl Iterator<Item = &'a Body>) -> Self {
        let latest = asked.ledger.population.latest;
        let since = asked.observed.since.unwrap_or_default();
        let until = asked.observed.until.unwrap_or(u16::MAX);
        let active = place_of_active();
        let mut watched = Self {
            lives: Vec::new(),
            units: 0,
            themed: 0,
            ended: false,
        };
        for body in bodies.filter(|body| body.founded <= until) {
            watched.units += 1;
            watched.themed += u64::from(body.themes != 0);
            // Who ended nobody knows when cannot be placed on the curve.
            if body.founded == 0 || body.dissolved == 0 && body.state != active {
                continue;
            }
            let ended = body.dissolved > 0 && body.dissolved < latest;
            let last = if ended { body.dissolved + 1 } else { latest };
            let age = |year: u16| u32::from(year.saturating_sub(body.founded));
            let life = Lifetime {
                from: age(since),
                until: age(last),
                ended,
            };
            if life.until > life.from {
                watched.ended |= ended;
                watched.lives.push(life);
            }
        }
        watched
    }

    /// The curve, and the age up to which it is known.
    fn curve(&self) -> (Vec<Step>, u32) {
        match self.ended {
            true => (kaplan_meier(&self.lives).unwrap_or_default(), self.known_until()),
            false => (Vec::new(), 0),
        }
    }

    /// Up to which age enough were watched in every year: where nobody was at the beginning, nobody knows how many ended there.
    fn known_until(&self) -> u32 {
        let (mut come, mut gone) = ([0_u64; AGES as usize + 1], [0_u64; AGES as usize + 1]);
        let count = |counts: &mut [u64], age: u32| {
            if let Some(count) = counts.get_mut(age as usize) {
                *count += 1;
            }
        };
        for life in &self.lives {
            count(&mut come, life.from);
            count(&mut gone, life.until);
        }
        // Those who came before an age and had not gone: whoever goes at an age was watched up to it.
        let (mut watched, mut until) = (0, 0);
        for age in 1..=AGES {
            let before = age as usize - 1;
            watched += come[before];
            watched -= gone[before];
            if watched < FEWEST {
                break;
            }
            until = age;
        }
        until
    }

    /// The share that lives beyond an age, in thousandths; nothing where too few were watched at it, or at an age before.
    fn value(&self, key: String, (curve, known_until): &(Vec<Step>, u32), age: u32) -> Value {
        let step = curve.iter().take_while(|step| step.age <= age).last();
        let is_known = age <= *known_until;
        #[expect(clippy::cast_possible_truncation, reason = "from 0 to 1,000")]
        let thousandths = |share: f64| (share * 1_000.0).round() as i64;
        let interval = step.filter(|_| is_known).and_then(|step| step.interval);
        Value {
            key,
            value: is_known.then(|| step.map_or(1_000, |step| thousandths(step.survival))),
            low: interval.map(|(low, _)| thousandths(low)),
            high: interval.map(|(_, high)| thousandths(high)),
            units: self.units,
            dated: self.lives.len() as u64,
            themed: self.themed,
            ..Value::default()
        }
    }
}

/// The place of those that live among all situations.
fn place_of_active() -> u8 {
    use crate::features::directory::State;
    let place = State::ALL.iter().position(|state| *state == State::Active);
    place
        .and_then(|place| u8::try_from(place).ok())
        .unwrap_or_default()
}
