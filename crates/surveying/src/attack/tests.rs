//! Invented territories where little protects anybody: classes of very different weights, answers that one or two gave,
//! questions put to few, an employer with most of the jobs. What is published of them is attacked; then what would be
//! published without the one or the other care, so that it is known that the attack would have found it.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::BTreeMap;

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha12Rng;
use statistics::secrecy::Rule;

use super::{Findings, Stands, attack, sums::half};
use crate::asked::came_to;
use crate::publish::{Class, Input, Level, Published, Respondent, Share, publish};
use crate::{Answer, Asked, Shape, Unit, Weighted, weigh};

/// Territories that are invented.
const TERRITORIES: u64 = 12;
/// In the register, class by class; twenty-four of each are asked.
const SIZES: [u64; 7] = [30, 55, 90, 400, 700, 1_500, 3_000];

fn words(all: &[&str]) -> Vec<String> {
    all.iter().map(|word| (*word).to_owned()).collect()
}

fn questions() -> Vec<Asked> {
    let asked = |key: &str, shape, only_if| Asked {
        key: key.to_owned(),
        shape,
        only_if,
    };
    vec![
        asked("employs", Shape::One(words(&["yes", "no"])), None),
        asked("jobs", Shape::Number { parts: 1 }, Some((0, words(&["yes"])))),
        asked(
            "lives",
            Shape::One(words(&["calls", "sales", "gifts", "dues"])),
            None,
        ),
        asked(
            "sells",
            Shape::One(words(&["often", "seldom"])),
            Some((2, words(&["calls", "sales"]))),
        ),
        asked("wishes", Shape::Several(words(&["room", "time", "peace"])), None),
        asked("hours", Shape::Number { parts: 1 }, None),
    ]
}

struct Territory {
    respondents: Vec<Respondent>,
    weighted: Weighted,
    classes: Vec<Class>,
    stands: Vec<Stands>,
}

impl Territory {
    fn invented(seed: u64) -> Self {
        let mut chance = ChaCha12Rng::seed_from_u64(seed);
        let mut respondents = Vec::new();
        let mut units = Vec::new();
        for (class, size) in SIZES.into_iter().enumerate() {
            // Between a third and nearly all of them answer.
            let willing = chance.random_range(0.35..0.95);
            for at in 0..24 {
                let answered = at < 6 || chance.random_bool(willing);
                units.push(Unit {
                    stratum: u32::try_from(class).unwrap(),
                    probability: 24.0 / f64::from(u32::try_from(size).unwrap()),
                    answered,
                    margins: Vec::new(),
                });
                if answered {
                    respondents.push(Respondent {
                        class,
                        answers: answers(&mut chance, class),
                    });
                }
            }
        }
        let sizes = (0..).zip(SIZES).collect::<BTreeMap<u32, u64>>();
        let weighted = weigh(&units, &sizes, &[]).unwrap();
        let answered = |class: usize| respondents.iter().filter(|one| one.class == class).count() as u64;
        let classes: Vec<Class> = SIZES
            .into_iter()
            .enumerate()
            .map(|(class, population)| Class {
                keys: vec![class.to_string()],
                population,
                asked: 24,
                answered: answered(class),
            })
            .collect();
        // What everybody can reckon from what is published of the classes.
        let each = |class: &Class| class.population as f64 / class.answered as f64;
        let stands = classes.iter().map(|class| (each(class), each(class))).collect();
        Self {
            respondents,
            weighted,
            classes,
            stands,
        }
    }

    fn input<'a>(&'a self, questions: &'a [Asked], rule: &'a Rule) -> Input<'a> {
        Input {
            questions,
            respondents: &self.respondents,
            design: &self.weighted.design,
            report: &self.weighted.report,
            classes: &self.classes,
            rule,
            most: &[],
        }
    }

    /// Whether one was put a question and gave an answer to it: a choice, a band, silence.
    fn gave(&self, one: usize, (at, key): (usize, &str), out: &Published) -> bool {
        let (asked, one) = (questions(), &self.respondents[one]);
        if !came_to(&asked, &one.answers)[at] {
            return false;
        }
        match &one.answers[at] {
            Some(Answer::One(choice)) => choice == key,
            Some(Answer::Several(ticked)) => ticked.iter().any(|choice| choice == key),
            Some(Answer::Number(number)) => out.tables[at]
                .bands
                .band(*number)
                .is_some_and(|band| band.to_string() == key),
            _ => key == crate::SAID_NOTHING,
        }
    }

    fn units(&self, class: Option<usize>, answer: (usize, &str), out: &Published) -> u64 {
        let of = |one: &usize| class.is_none_or(|class| self.respondents[*one].class == class);
        (0..self.respondents.len())
            .filter(of)
            .filter(|one| self.gave(*one, answer, out))
            .count() as u64
    }

    /// Numbers that those of a class said, the greatest first.
    fn said(&self, class: usize, at: usize) -> Vec<i64> {
        let asked = questions();
        let of = self
            .respondents
            .iter()
            .filter(|one| one.class == class && came_to(&asked, &one.answers)[at]);
        let mut said: Vec<i64> = of
            .filter_map(|one| match one.answers[at] {
                Some(Answer::Number(number)) => Some(number),
                _ => None,
            })
            .collect();
        said.sort_unstable_by(|one, other| other.cmp(one));
        said
    }
}

fn answers(chance: &mut ChaCha12Rng, class: usize) -> Vec<Option<Answer>> {
    let mut pick = |of: &[(&str, f64)]| {
        let mut left: f64 = chance.random_range(0.0..1.0);
        let found = of.iter().find(|(_, share)| {
            left -= share;
            left < 0.0
        });
        found.map(|(word, _)| Answer::One((*word).to_owned()))
    };
    let employs = pick(&[("yes", 0.35), ("no", 0.6)]);
    let lives = pick(&[("calls", 0.1), ("sales", 0.2), ("gifts", 0.12), ("dues", 0.5)]);
    let sells = pick(&[("often", 0.3), ("seldom", 0.6)]);
    let ticked: Vec<String> = ["room", "time", "peace"]
        .into_iter()
        .zip([0.5, 0.15, 0.1])
        .filter(|(_, share)| chance.random_bool(*share))
        .map(|(word, _)| word.to_owned())
        .collect();
    let jobs = match chance.random_range(0..12) {
        0 => 400 + i64::try_from(class).unwrap(),
        1 => 150,
        few => 1 + few % 4,
    };
    let hours = chance
        .random_bool(0.85)
        .then(|| Answer::Number(chance.random_range(0..60)));
    vec![
        employs,
        Some(Answer::Number(jobs)),
        lives,
        sells,
        Some(Answer::Several(ticked)),
        hours,
    ]
}

/// What attacks on all territories come to.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    figures: usize,
    withheld: usize,
    small: usize,
    read: usize,
}

impl Tally {
    fn add(&mut self, territory: &Territory, out: &Published, rule: &Rule) {
        let found = attack(&questions(), out, &territory.stands).unwrap();
        true_to(territory, out, &found);
        self.figures += found.figures;
        self.withheld += found.counts.len();
        self.read += found.read(rule.fewest).len();
        let small = |units: u64| 0 < units && units < rule.fewest;
        let truly = found.counts.iter().filter(|one| {
            let at = questions()
                .iter()
                .position(|question| question.key == one.question)
                .unwrap();
            !one.answer.starts_with('-') && small(territory.units(one.class, (at, &one.answer), out))
        });
        self.small += truly.count();
    }
}

/// The truth is always among what the attack holds possible: else it would prove nothing.
fn true_to(territory: &Territory, out: &Published, found: &Findings) {
    for one in found.counts.iter().filter(|one| !one.answer.starts_with('-')) {
        let at = questions()
            .iter()
            .position(|question| question.key == one.question)
            .unwrap();
        let units = i64::try_from(territory.units(one.class, (at, &one.answer), out)).unwrap();
        assert!(
            one.low <= units && one.high.is_none_or(|high| units <= high),
            "{one:?}: {units}"
        );
    }
}

/// The same, had only those numbers been withheld that are small by themselves.
fn without_secondary(territory: &Territory, out: &Published, rule: &Rule) -> Published {
    let mut naked = out.clone();
    for (at, table) in out.tables.iter().enumerate() {
        for (place, line) in table.lines.iter().enumerate() {
            let told = |class: Option<usize>, share: Option<Share>| {
                let units = territory.units(class, (at, &line.key), out);
                let shown = units == 0 || units >= rule.fewest;
                share.or_else(|| {
                    shown.then_some(Share {
                        units,
                        value: 0.0,
                        low: 0.0,
                        high: 1.0,
                    })
                })
            };
            let share = &mut naked.tables[at].lines[place].share;
            let known = &table.put.by_class;
            for (class, put) in known.iter().enumerate().filter(|_| table.level != Level::Kept) {
                if put.is_some() {
                    share.by_class[class] = told(Some(class), line.share.by_class[class]);
                }
            }
        }
    }
    naked
}

/// The same, had every share been told to a thousandth.
fn with_fine_shares(territory: &Territory, out: &Published) -> Published {
    let mut fine = out.clone();
    let asked = questions();
    let came: Vec<Vec<bool>> = territory
        .respondents
        .iter()
        .map(|one| came_to(&asked, &one.answers))
        .collect();
    for (at, table) in out.tables.iter().enumerate() {
        let put: Vec<bool> = came.iter().map(|came| came[at]).collect();
        for (place, line) in table.lines.iter().enumerate() {
            let fine = &mut fine.tables[at].lines[place];
            let Some(share) = fine.share.whole.as_mut() else {
                continue;
            };
            let gave: Vec<bool> = (0..put.len())
                .map(|one| territory.gave(one, (at, &line.key), out))
                .collect();
            let exact = territory
                .weighted
                .design
                .within(&put)
                .unwrap()
                .proportion(&gave)
                .unwrap();
            share.value = (exact.estimate.value * 1_000.0).round() / 1_000.0;
            fine.step = 1_000;
        }
    }
    fine
}

/// Sums of a class that an attack places within a tenth of what they are, though they were withheld for being of too
/// few, or nearly of one; and greatest numbers that whoever said the second greatest reads out of a sum that is shown.
fn sums_read(territory: &Territory, out: &Published, rule: &Rule) -> (usize, usize) {
    let found = attack(&questions(), out, &territory.stands).unwrap();
    let (mut placed, mut by_second) = (0, 0);
    for one in &found.worth {
        let at = questions()
            .iter()
            .position(|question| question.key == one.question)
            .unwrap();
        let said = territory.said(one.class, at);
        let (sum, greatest) = (
            said.iter().sum::<i64>() as f64,
            said.first().copied().unwrap_or_default(),
        );
        assert!(
            one.low <= sum + 1e-6 && one.high.is_none_or(|high| sum <= high + 1e-6),
            "{one:?}: {sum}"
        );
        let few = !said.is_empty() && (said.len() as u64) < rule.fewest;
        let is_sensitive = few || greatest as f64 > rule.dominance.unwrap() * sum;
        let width = one.high.map(|high| high - one.low);
        placed +=
            usize::from(is_sensitive && sum > 0.0 && width.is_some_and(|width| width < rule.width * sum));
    }
    for (at, table) in out.tables.iter().enumerate() {
        for (class, amount) in table.amounts.by_class.iter().enumerate() {
            let (Some(amount), [first, second, ..]) = (amount, &territory.said(class, at)[..]) else {
                continue;
            };
            let most = (amount.total.value + half(amount.total.value)) / territory.stands[class].0;
            let most = most.min((amount.mean.value + half(amount.mean.value)) * amount.units as f64);
            let first = *first as f64;
            by_second += usize::from(first > 0.0 && most - *second as f64 - first < rule.width * first);
        }
    }
    (placed, by_second)
}

#[test]
fn what_is_published_is_attacked_and_gives_away_nobody() {
    let rule = Rule::ORGANISATIONS;
    let [mut published, mut naked, mut fine] = [const {
        Tally {
            figures: 0,
            withheld: 0,
            small: 0,
            read: 0,
        }
    }; 3];
    let (mut placed, mut by_second, mut coarse, mut lines) = (0, 0, 0, 0);
    for seed in 0..TERRITORIES {
        let territory = Territory::invented(seed);
        let asked = questions();
        let out = publish(territory.input(&asked, &rule));
        published.add(&territory, &out, &rule);
        let told = out
            .tables
            .iter()
            .flat_map(|table| &table.lines)
            .filter(|line| line.share.whole.is_some());
        lines += told.clone().count();
        coarse += told.filter(|line| line.step < 1_000).count();
        naked.add(&territory, &without_secondary(&territory, &out, &rule), &rule);
        fine.add(&territory, &with_fine_shares(&territory, &out), &rule);
        let read = sums_read(&territory, &out, &rule);
        (placed, by_second) = (placed + read.0, by_second + read.1);
    }
    let line = |name: &str, tally: &Tally| {
        format!(
            "| {name} | {} | {} | {} | **{}** |",
            tally.figures, tally.withheld, tally.small, tally.read
        )
    };
    let report = [
        line("as it is published", &published),
        line("without secondary suppression", &naked),
        line("with every share to a thousandth", &fine),
        format!("Sums of too few that are placed within a tenth: **{placed}**."),
        format!("Greatest numbers that whoever said the second reads: **{by_second}**."),
        format!("Shares told more coarsely than to a thousandth: {coarse} of {lines}."),
    ];
    let told = include_str!("../../../../docs/secrecy.md");
    let missing: Vec<&String> = report.iter().filter(|line| !told.contains(*line)).collect();
    assert!(missing.is_empty(), "docs/secrecy.md does not say: {missing:#?}");
    assert_eq!((published.read, placed, by_second), (0, 0, 0), "{published:?}");
    assert!(
        published.small > 100,
        "there was something to find: {published:?}"
    );
    assert!(
        naked.read > 20,
        "without secondary suppression the attack succeeds: {naked:?}"
    );
    assert!(fine.read > 0, "with finer shares the attack succeeds: {fine:?}");
}
