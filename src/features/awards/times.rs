//! How long a funder takes from the day on which a request is received until those who ask are told. Refusals and promises
//! under a condition are answers too. It describes the practice of funders; nothing orders them by it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// So many answers, and in how many days half of them came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Time {
    /// How many answers were notified.
    pub answers: u64,
    /// The fewest days within which half of them or more came.
    pub half: u32,
    /// The most days that one took.
    pub most: u32,
}

impl Time {
    /// What answers say, of which so many came in so many days.
    fn of(days: &Days) -> Self {
        let answers = days.values().sum();
        let mut came = 0;
        let mut half = days.iter().skip_while(|(_, count)| {
            came += **count;
            came < u64::div_ceil(answers, 2)
        });
        Self {
            answers,
            half: half.next().map_or(0, |(days, _)| *days),
            most: days.keys().last().copied().unwrap_or_default(),
        }
    }
}

/// How long one funder took.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Funder {
    /// Its number.
    pub funder: i64,
    /// In all.
    pub whole: Time,
    /// Of requests that several make together.
    #[serde(default)]
    pub together: Time,
    /// Of requests that one organisation makes alone.
    #[serde(default)]
    pub alone: Time,
    /// By the year of the answer, the last first.
    pub years: Vec<(i16, Time)>,
    /// By programme, by its number.
    pub programmes: Vec<(i64, Time)>,
}

/// How many answers came in so many days: as long as the days differ, however many answers there are.
type Days = BTreeMap<u32, u64>;

/// Days of answers by funder, and of each by programme, year and whether several ask together; while they are gathered.
#[derive(Debug, Default)]
pub struct Gathered(BTreeMap<i64, BTreeMap<(i64, i16, bool), Days>>);

impl Gathered {
    /// Adds an answer.
    pub fn add(&mut self, (funder, programme): (i64, i64), (year, together): (i16, bool), days: u32) {
        let own = self.0.entry(funder).or_default();
        let same = own.entry((programme, year, together)).or_default();
        *same.entry(days).or_default() += 1;
    }

    /// What they say of each funder.
    #[must_use]
    pub fn told(self) -> Vec<Funder> {
        let funders = self.0.into_iter();
        funders
            .map(|(funder, own)| {
                let (mut whole, mut several, mut single) = (Days::new(), Days::new(), Days::new());
                let mut years: BTreeMap<i16, Days> = BTreeMap::new();
                let mut programmes: BTreeMap<i64, Days> = BTreeMap::new();
                for ((programme, year, together), days) in own {
                    let made = if together { &mut several } else { &mut single };
                    for sum in [
                        made,
                        years.entry(year).or_default(),
                        programmes.entry(programme).or_default(),
                        &mut whole,
                    ] {
                        for (days, count) in &days {
                            *sum.entry(*days).or_default() += count;
                        }
                    }
                }
                let years = years.into_iter().rev();
                let programmes = programmes.into_iter();
                Funder {
                    funder,
                    whole: Time::of(&whole),
                    together: Time::of(&several),
                    alone: Time::of(&single),
                    years: years.map(|(year, days)| (year, Time::of(&days))).collect(),
                    programmes: programmes
                        .map(|(programme, days)| (programme, Time::of(&days)))
                        .collect(),
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Days, Gathered, Time};

    #[test]
    fn half_of_the_answers_came_within_so_many_days() {
        let of = |days: &[u32]| {
            let mut counted = Days::new();
            for one in days {
                *counted.entry(*one).or_default() += 1;
            }
            Time::of(&counted)
        };
        for (days, half) in [
            (&[9][..], 9),
            (&[30, 10], 10),
            (&[90, 10, 20], 20),
            (&[1, 2, 3, 400], 2),
            (&[5, 5, 5, 1, 9], 5),
            (&[7, 7, 1, 1], 1),
        ] {
            let time = of(days);
            assert_eq!(time.half, half, "{days:?}");
            assert_eq!(time.answers, days.len() as u64, "{days:?}");
            assert_eq!(Some(&time.most), days.iter().max(), "{days:?}");
        }
        assert_eq!(of(&[]), Time::default());
    }

    #[test]
    fn a_funder_is_told_in_all_by_year_and_by_programme() {
        let mut gathered = Gathered::default();
        for (programme, year, together, days) in
            [(1, 2026, true, 10), (1, 2027, false, 30), (2, 2027, true, 50)]
        {
            gathered.add((7, programme), (year, together), days);
        }
        gathered.add((8, 3), (2027, false), 1);
        let told = gathered.told();
        assert_eq!(told.len(), 2);
        assert_eq!(
            (told[0].whole.answers, told[0].whole.half, told[0].whole.most),
            (3, 30, 50)
        );
        assert_eq!((told[0].together.answers, told[0].together.half), (2, 10));
        assert_eq!((told[0].alone.answers, told[0].alone.half), (1, 30));
        assert_eq!(
            told[0]
                .years
                .iter()
                .map(|(year, time)| (*year, time.half))
                .collect::<Vec<_>>(),
            [(2027, 30), (2026, 10)]
        );
        assert_eq!(
            told[0]
                .programmes
                .iter()
                .map(|(one, time)| (*one, time.answers))
                .collect::<Vec<_>>(),
            [(1, 2), (2, 1)]
        );
    }
}
