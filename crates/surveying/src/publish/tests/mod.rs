//! A publication, by hand, and as somebody looks at it who wants to know about one organisation.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod plain;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use statistics::secrecy::{Cell, Measure, Rule, Sum, told};

use super::{Class, Column, Input, Level, NOT_ASKED, Published, Respondent, SAID_NOTHING, publish};
use crate::asked::{Answer, Asked, Shape, came_to};
use crate::weighting::{Unit, weigh};

fn words(all: &[&str]) -> Vec<String> {
    all.iter().map(|word| (*word).to_owned()).collect()
}

/// Whether they employ; of those who do, how they live; what they would like; how many hours.
fn questions() -> Vec<Asked> {
    let asked = |key: &str, shape, only_if| Asked {
        key: key.to_owned(),
        shape,
        only_if,
    };
    vec![
        asked("employs", Shape::One(words(&["yes", "no"])), None),
        asked(
            "lives",
            Shape::One(words(&["calls", "sales", "gifts"])),
            Some((0, words(&["yes"]))),
        ),
        asked("wishes", Shape::Several(words(&["room", "time"])), None),
        asked("hours", Shape::Number { parts: 1 }, None),
        asked("why", Shape::Words, None),
    ]
}

fn said(one: &str) -> Option<Answer> {
    (!one.is_empty()).then(|| Answer::One(one.to_owned()))
}

fn respondent(class: usize, employs: &str, lives: &str, wishes: &[&str], hours: Option<i64>) -> Respondent {
    Respondent {
        class,
        answers: vec![
            said(employs),
            said(lives),
            Some(Answer::Several(words(wishes))),
            hours.map(Answer::Number),
            Some(Answer::Words),
        ],
    }
}

fn published(respondents: &[Respondent], classes: usize, rule: &Rule) -> Published {
    published_at_most(&[], respondents, classes, rule)
}

/// The same where of some questions less may be told.
fn published_at_most(most: &[Level], respondents: &[Respondent], classes: usize, rule: &Rule) -> Published {
    let units: Vec<Unit> = respondents
        .iter()
        .map(|one| Unit {
            stratum: u32::try_from(one.class).unwrap(),
            probability: 0.5,
            answered: true,
            margins: Vec::new(),
        })
        .collect();
    let of = |class: usize| respondents.iter().filter(|one| one.class == class).count() as u64;
    let sizes = (0..classes)
        .map(|class| (u32::try_from(class).unwrap(), 2 * of(class)))
        .collect();
    let weighted = weigh(&units, &sizes, &[]).unwrap();
    let classes: Vec<Class> = (0..classes)
        .map(|class| Class {
            keys: vec![class.to_string()],
            population: 2 * of(class),
            asked: of(class),
            answered: of(class),
        })
        .collect();
    publish(Input {
        questions: &questions(),
        respondents,
        design: &weighted.design,
        report: &weighted.report,
        classes: &classes,
        rule,
        most,
    })
}

/// What strangers make of a partition: classes by categories, with the sums that are published.
fn audit(name: &str, atoms: &[Cell], sums: &[Sum], rule: &Rule) {
    let told = told(atoms, sums, Measure::Units, rule).unwrap();
    assert!(told.is_empty(), "{name}: {told:?}\n{atoms:?}\n{sums:?}");
}

fn cell(units: u64) -> Cell {
    Cell {
        units,
        value: i64::try_from(units).unwrap(),
        largest: i64::from(units > 0),
    }
}

/// What strangers learn of a question from its table, together with that of the question it depends on.
fn look(out: &Published, respondents: &[Respondent], rule: &Rule) {
    let asked = questions();
    let classes = out.classes.len();
    for (at, table) in out.tables.iter().enumerate() {
        if matches!(table.level, Level::Kept | Level::Words) {
            assert!(table.lines.iter().all(|line| line.share.whole.is_none()));
            continue;
        }
        let several = matches!(asked[at].shape, Shape::Several(_));
        let groups: Vec<Vec<String>> = match several {
            true => table.lines.iter().map(|line| vec![line.key.clone()]).collect(),
            false => vec![table.lines.iter().map(|line| line.key.clone()).collect()],
        };
        for keys in groups {
            // An atom is a class, an answer to the first question, and one to this.
            let category = |one: &Respondent| {
                if !came_to(&asked, &one.answers)[at] {
                    return keys.len() + 1;
                }
                match &one.answers[at] {
                    Some(Answer::Several(ticked)) => usize::from(!ticked.contains(&keys[0])),
                    Some(Answer::One(choice)) => keys.iter().position(|key| key == choice).unwrap(),
                    Some(Answer::Number(number)) => table.bands.band(*number).unwrap(),
                    _ => keys.len() - 1,
                }
            };
            let first = ["yes", "no", SAID_NOTHING];
            let employs = |one: &Respondent| match &one.answers[0] {
                Some(Answer::One(choice)) => first.iter().position(|key| key == choice).unwrap(),
                _ => 2,
            };
            let width = keys.len() + 2;
            let place =
                |class: usize, employs: usize, category: usize| (class * 3 + employs) * width + category;
            let mut atoms = vec![0_u64; classes * 3 * width];
            for one in respondents {
                atoms[place(one.class, employs(one), category(one))] += 1;
            }
            let mut sums = Vec::new();
            let mut sum = |within: &dyn Fn(usize, usize, usize) -> bool, shown: bool| {
                let mut held = Vec::new();
                for class in 0..classes {
                    for employs in 0..3 {
                        held.extend(
                            (0..width)
                                .filter(|category| within(class, employs, *category))
                                .map(|category| place(class, employs, category)),
                        );
                    }
                }
                sums.push(Sum { atoms: held, shown });
            };
            for (column, key) in keys.iter().enumerate() {
                let line = table.lines.iter().find(|line| line.key == *key).unwrap();
                sum(&|_, _, category| category == column, line.share.whole.is_some());
                for class in 0..classes {
                    let shown = line.share.by_class[class].is_some();
                    sum(&|of, _, category| of == class && category == column, shown);
                }
            }
            sum(
                &|_, _, category| category <= keys.len(),
                table.put.whole.is_some(),
            );
            for class in 0..classes {
                sum(
                    &|of, _, category| of == class && category <= keys.len(),
                    table.put.by_class[class].is_some(),
                );
                sum(&|of, _, _| of == class, true);
            }
            for (column, line) in out.tables[0].lines.iter().enumerate().filter(|_| at == 1) {
                sum(&|_, employs, _| employs == column, line.share.whole.is_some());
                for class in 0..classes {
                    sum(
                        &|of, employs, _| of == class && employs == column,
                        line.share.by_class[class].is_some(),
                    );
                }
            }
            sums.retain(|sum| !sum.atoms.is_empty());
            // Atoms finer than any table are nobody's cell: those of one class and answer are looked at together.
            let cells: Vec<Cell> = atoms.iter().map(|units| cell(*units)).collect();
            if at != 1 {
                let joined: Vec<Cell> = (0..classes * width)
                    .map(|of| {
                        cell(
                            (0..3)
                                .map(|employs| atoms[place(of / width, employs, of % width)])
                                .sum(),
                        )
                    })
                    .collect();
                let sums: Vec<Sum> = sums
                    .iter()
                    .map(|sum| Sum {
                        atoms: sum
                            .atoms
                            .iter()
                            .map(|atom| atom / (3 * width) * width + atom % width)
                            .collect::<std::collections::BTreeSet<_>>()
                            .into_iter()
                            .collect(),
                        shown: sum.shown,
                    })
                    .collect();
                audit(&table.key, &joined, &sums, rule);
            } else {
                audit(&table.key, &cells, &sums, rule);
            }
        }
    }
    // In the file of answers every line, read whole, is that of as many as a cell must count.
    let mut alike: BTreeMap<&Vec<String>, u64> = BTreeMap::new();
    for row in &out.rows {
        *alike.entry(row).or_default() += 1;
    }
    assert!(alike.values().all(|units| *units >= rule.fewest), "{alike:?}");
    by_what_is_known(&out.columns, &out.rows);
    // And what it counts is what the tables show.
    let class_at = out.columns.iter().position(|column| column.name == "class");
    for (column, about) in out.columns.iter().enumerate() {
        let Some(table) = out.tables.iter().find(|table| table.key == about.question) else {
            continue;
        };
        let mut counts: BTreeMap<(Option<usize>, &str), u64> = BTreeMap::new();
        for row in &out.rows {
            let class = class_at.map(|at| row[at].parse().unwrap());
            *counts.entry((class, &row[column])).or_default() += 1;
        }
        for ((class, value), units) in counts {
            let key = match (&about.choice, value) {
                (Some(choice), "yes") => choice,
                (Some(_), _) => continue,
                (None, value) => value,
            };
            if let Some(line) = table.lines.iter().find(|line| line.key == *key) {
                let share = class.map_or(line.share.whole, |class| line.share.by_class[class]);
                assert_eq!(share.unwrap().units, units, "{} {value}", about.name);
            }
        }
    }
}

/// Whoever knows any of the answers that somebody gave finds the lines that say so, and reads nothing else by them.
/// Whoever knows how an organisation that employs lives knows that it employs: that is read out of no file.
fn by_what_is_known(columns: &[Column], rows: &[Vec<String>]) {
    let about: Vec<usize> = (0..columns.len())
        .filter(|at| columns[*at].name != "weight")
        .collect();
    let distinct: BTreeSet<&Vec<String>> = rows.iter().collect();
    for (known, row) in
        (0..1_usize << about.len()).flat_map(|known| distinct.iter().map(move |row| (known, row)))
    {
        let told: Vec<usize> = (0..about.len())
            .filter(|at| known & 1 << at != 0)
            .map(|at| about[at])
            .filter(|at| row[*at] != NOT_ASKED)
            .collect();
        let found: Vec<_> = rows
            .iter()
            .filter(|other| told.iter().all(|at| other[*at] == row[*at]))
            .collect();
        for target in about.iter().filter(|at| !told.contains(at)) {
            let name = &columns[*target].name;
            let lives = told.iter().any(|at| columns[*at].name == "lives");
            // The class is in the register, for everybody.
            if name == "class" || row[*target] == NOT_ASKED || name == "employs" && lives {
                continue;
            }
            assert!(
                found.iter().any(|other| other[*target] != row[*target]),
                "{name} of {row:?} by {told:?}"
            );
        }
    }
}

#[test]
fn an_answer_that_only_those_give_who_employ_does_not_stand_beside_it() {
    let all: Vec<Respondent> = (0..40)
        .map(|at| match at {
            0..10 => respondent(0, "yes", "", &[], Some(1_000)),
            10..20 => respondent(0, "yes", "", &[], Some(10)),
            20..30 => respondent(0, "no", "", &[], Some(10)),
            _ => respondent(0, "no", "", &[], None),
        })
        .collect();
    let out = published(&all, 1, &Rule::ORGANISATIONS);
    by_what_is_known(&out.columns, &out.rows);
    let names: Vec<&str> = out.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(
        names,
        ["weight", "employs"],
        "whoever gives a thousand hours employs"
    );
}

fn anybody(classes: usize) -> impl Strategy<Value = Respondent> {
    let employs = prop_oneof![3 => Just("yes"), 3 => Just("no"), 1 => Just("")];
    let lives = prop_oneof![4 => Just("calls"), 3 => Just("sales"), 1 => Just("gifts"), 1 => Just("")];
    let wishes = prop_oneof![Just(vec![]), Just(vec!["room"]), Just(vec!["room", "time"])];
    let hours = proptest::option::weighted(0.8, prop_oneof![Just(0), 1_i64..40, Just(5_000)]);
    (0..classes, employs, lives, wishes, hours)
        .prop_map(|(class, employs, lives, wishes, hours)| respondent(class, employs, lives, &wishes, hours))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn nothing_published_tells_on_one(all in proptest::collection::vec(anybody(3), 30..80)) {
        let mut all = all;
        // Classes are made to hold enough.
        for class in 0..3 {
            for _ in 0..5 {
                all.push(respondent(class, "no", "", &[], Some(3)));
            }
        }
        for rule in [Rule::ORGANISATIONS, Rule { fewest: 5, ..Rule::ORGANISATIONS }] {
            look(&published(&all, 3, &rule), &all, &rule);
        }
        let one: Vec<Respondent> = all.iter().map(|one| Respondent { class: 0, ..one.clone() }).collect();
        look(&published(&one, 1, &Rule::ORGANISATIONS), &one, &Rule::ORGANISATIONS);
    }
}
