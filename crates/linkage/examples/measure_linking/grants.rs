//! SIREN as the hidden label: who received a department's grants, looked for by name alone among
//! all who received the State's.
//!
//! The organisations in both files are split by their number: parameters were chosen looking at one
//! half only (even), what is reported is the other half (odd). How often initials are met, what is
//! missing again, what looks say, and how places are weighed were chosen on organisations of neither
//! half as well: two spellings of one in the department's own file, which [`others`] asks for, and
//! names that other payers write, which [`payers`] does.

use std::collections::{BTreeMap, BTreeSet};

use linkage::{Bits, Feature, Found, Habits, Parameters, Party, Reconciler, wilson};

use crate::{
    Done,
    baseline::{Trigrams, normalised},
    files::{self, Spellings, grants, party, without_place, yellow_book},
};

/// What one method answered for one organisation.
struct Answer {
    /// Places of the right one among the answers, from zero.
    place: Option<usize>,
    /// How sure the method was of its first.
    confidence: f64,
    /// Whether the first is another one with the very same evidence: a homonym.
    tied: bool,
}

pub fn measure(misses: bool) -> Done {
    let (Some(grants), Some(book)) = (grants()?, yellow_book()?) else {
        return Ok(());
    };
    println!("\ngrants of Loire-Atlantique × the State's yellow book of 2010, SIREN hidden");
    println!(
        "{} organisations looked for among {}",
        shared(&grants, &book).count(),
        book.len()
    );
    // The file as somebody has it: nothing says which lines are of one organisation.
    let file: Vec<Party> = grants
        .iter()
        .flat_map(|(number, names)| names.keys().map(|name| party("grants", number, [name.clone()])))
        .collect();
    for (title, every_spelling, departments) in [
        ("one spelling (the commonest), name only", false, false),
        ("all spellings of the organisation, name only", true, false),
        ("one spelling, name and department", false, true),
    ] {
        let register: Vec<Party> = book
            .iter()
            .map(|(number, names)| state_party(number, names, departments))
            .collect();
        let reconciler = Reconciler::new(&register, Parameters::default());
        let entries = entries(&register);
        let habits = reconciler.habits(&file);
        let baseline = Trigrams::over(&entries.iter().map(|(name, _)| *name).collect::<Vec<_>>());
        for (half, parity) in [("chosen on", 0), ("REPORTED", 1)] {
            let asked: Vec<(&String, Vec<String>)> = shared(&grants, &book)
                .filter(|number| half_of(number) == parity)
                .map(|number| (number, spellings(&grants[number], every_spelling)))
                .collect();
            println!("  {title} — half {half}, {} organisations", asked.len());
            let trigrams: Vec<Answer> = asked
                .iter()
                .map(|(number, names)| by_trigrams(&baseline, &entries, &register, number, names))
                .collect();
            report("3-gram tf-idf", &trigrams);
            let asked: Vec<Party> = asked
                .into_iter()
                .map(|(number, names)| Party {
                    department: departments.then(|| "44".to_owned()),
                    ..party("grants", number, names)
                })
                .collect();
            for (method, habits) in [("linkage", &Habits::default()), ("… with the file", &habits)] {
                let misses = misses && parity == 0;
                let ours: Vec<Answer> = asked
                    .iter()
                    .map(|asked| by_linkage(&reconciler, &register, asked, habits, misses))
                    .collect();
                report(method, &ours);
            }
            // What a service sees that is asked batch by batch.
            for size in [50, 10] {
                let ours: Vec<Answer> = asked
                    .chunks(size)
                    .flat_map(|batch| answers_of(&reconciler, &register, batch, batch))
                    .collect();
                report(&format!("… batches of {size}"), &ours);
            }
            questions(&reconciler, &register, &asked, &habits);
        }
    }
    others(&grants, &book);
    payers(&grants, &book, misses)
}

/// Each of these as a line of this file.
fn answers_of(reconciler: &Reconciler, register: &[Party], asked: &[Party], file: &[Party]) -> Vec<Answer> {
    let habits = reconciler.habits(file);
    let answer = |asked| by_linkage(reconciler, register, asked, &habits, false);
    asked.iter().map(answer).collect()
}

/// Whom the application would ask somebody about, by the bounds of its questions: at most two for each.
fn questions(reconciler: &Reconciler, register: &[Party], asked: &[Party], habits: &Habits) {
    let (mut pairs, mut right, mut lines) = (0, 0, 0);
    for asked in asked {
        let found = reconciler.candidates_for(asked, habits, 4);
        let worth = |found: &&Found| {
            found.score >= Bits(2000)
                && found.confidence() >= Parameters::default().review
                && found.explanation.is_complete_but_for_places()
        };
        let kept: Vec<&Found> = found.iter().filter(worth).take(2).collect();
        pairs += kept.len();
        lines += usize::from(!kept.is_empty());
        right += kept
            .iter()
            .filter(|found| register[found.party].id == asked.id)
            .count();
    }
    println!(
        "    … with the file, worth a question: {lines} of {}, {pairs} pairs, {right} of them right",
        asked.len()
    );
}

/// The shortest spelling of organisations that the yellow book does not have, looked for among the
/// longest spellings of all of them.
fn others(grants: &Spellings, book: &Spellings) {
    let (mut register, mut asked) = (Vec::new(), Vec::new());
    for (number, names) in grants.iter().filter(|(number, _)| !book.contains_key(*number)) {
        let mut names: Vec<&String> = names.keys().collect();
        names.sort_by_key(|name| (name.chars().count(), name.as_str()));
        let (shortest, longest) = (names[0], names[names.len() - 1]);
        if shortest != longest {
            asked.push(party("grants", number, [shortest.clone()]));
        }
        register.push(party("register", number, [longest.clone()]));
    }
    println!(
        "  other organisations of the department by their shortest spelling among the longest: {} among {}",
        asked.len(),
        register.len()
    );
    let reconciler = Reconciler::new(&register, Parameters::default());
    let answers: Vec<Answer> = asked
        .iter()
        .map(|asked| by_linkage(&reconciler, &register, asked, &Habits::default(), false))
        .collect();
    report("linkage", &answers);
}

/// Names that payers all over France write, looked for in the yellow book: of organisations that are
/// not in the department's file, where the book writes them otherwise. So many that ideas can be told
/// apart on them; the file is what is asked of one department.
fn payers(grants: &Spellings, book: &Spellings, misses: bool) -> Done {
    let Some(names) = files::payers()? else {
        return Ok(());
    };
    let register: Vec<Party> = book
        .iter()
        .map(|(number, names)| state_party(number, names, false))
        .collect();
    let mut departments: BTreeMap<Option<&str>, Vec<Party>> = BTreeMap::new();
    for known in &register {
        let written = names.get(&known.id).filter(|_| !grants.contains_key(&known.id));
        let Some(name) = written.map(|name| without_place(name).0) else {
            continue;
        };
        let as_written = known
            .names
            .iter()
            .any(|known| normalised(&known.text) == normalised(name));
        if !as_written {
            let department = book[&known.id].keys().find_map(|name| without_place(name).1);
            let asked = party("payers", &known.id, [name.to_owned()]);
            departments.entry(department).or_default().push(asked);
        }
    }
    let asked: Vec<&Party> = departments.values().flatten().collect();
    println!(
        "  names other payers write, of organisations of neither half: {}",
        asked.len()
    );
    let entries = entries(&register);
    let baseline = Trigrams::over(&entries.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    let trigrams: Vec<Answer> = asked
        .iter()
        .map(|asked| {
            let names = [asked.names[0].text.clone()];
            by_trigrams(&baseline, &entries, &register, &asked.id, &names)
        })
        .collect();
    report("3-gram tf-idf", &trigrams);
    let reconciler = Reconciler::new(&register, Parameters::default());
    let alone: Vec<Answer> = departments
        .values()
        .flat_map(|file| {
            let answer = |asked| by_linkage(&reconciler, &register, asked, &Habits::default(), misses);
            file.iter().map(answer).collect::<Vec<_>>()
        })
        .collect();
    report("linkage", &alone);
    let with_file: Vec<Answer> = departments
        .values()
        .flat_map(|file| answers_of(&reconciler, &register, file, file))
        .collect();
    report("… with the file", &with_file);
    for size in [50, 10] {
        let batches = departments.values().flat_map(|file| file.chunks(size));
        let ours: Vec<Answer> = batches
            .flat_map(|batch| answers_of(&reconciler, &register, batch, batch))
            .collect();
        report(&format!("… batches of {size}"), &ours);
    }
    Ok(())
}

/// Each name with the place of its party in the register.
fn entries(register: &[Party]) -> Vec<(&str, usize)> {
    register
        .iter()
        .enumerate()
        .flat_map(|(at, party)| party.names.iter().map(move |name| (name.text.as_str(), at)))
        .collect()
}

fn shared<'s>(grants: &'s Spellings, book: &'s Spellings) -> impl Iterator<Item = &'s String> {
    grants.keys().filter(|number| book.contains_key(*number))
}

/// Which half an organisation is in: by its first eight digits, not the check digit.
fn half_of(number: &str) -> usize {
    number.as_bytes()[7] as usize % 2
}

fn spellings(names: &BTreeMap<String, usize>, every: bool) -> Vec<String> {
    if every {
        return names.keys().cloned().collect();
    }
    let commonest = names
        .iter()
        .max_by_key(|(name, count)| (**count, std::cmp::Reverse(*name)));
    commonest.map(|(name, _)| name.clone()).into_iter().collect()
}

fn state_party(number: &str, names: &BTreeMap<String, usize>, departments: bool) -> Party {
    let names: Vec<(&str, Option<&str>)> = names.keys().map(|name| without_place(name)).collect();
    let bare: BTreeSet<String> = names.iter().map(|(name, _)| (*name).to_owned()).collect();
    let mut party = party("plf", number, bare);
    if departments {
        party.department = names.iter().find_map(|(_, code)| code.map(str::to_owned));
    }
    party
}

fn by_trigrams(
    baseline: &Trigrams,
    entries: &[(&str, usize)],
    register: &[Party],
    number: &str,
    names: &[String],
) -> Answer {
    let mut best: Vec<(usize, f64)> = Vec::new();
    for name in names {
        for (entry, cosine) in baseline.nearest(name, 40) {
            let party = entries[entry].1;
            match best.iter_mut().find(|(known, _)| *known == party) {
                Some(known) => known.1 = known.1.max(cosine),
                None => best.push((party, cosine)),
            }
        }
    }
    best.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let place = best.iter().position(|(party, _)| register[*party].id == number);
    Answer {
        place,
        confidence: best.first().map_or(0.0, |(_, cosine)| *cosine),
        tied: place.is_some_and(|at| at > 0 && best[at].1 >= best[0].1),
    }
}

fn by_linkage(
    reconciler: &Reconciler,
    register: &[Party],
    asked: &Party,
    habits: &Habits,
    misses: bool,
) -> Answer {
    let number = &asked.id;
    let found = reconciler.candidates_for(asked, habits, 10);
    let place = found.iter().position(|found| register[found.party].id == *number);
    if misses && place != Some(0) {
        let right = register.iter().find(|party| party.id == *number);
        println!(
            "    {place:?} {:?} IS {:?}",
            asked.names[0].text,
            right.map(|party| party.names.iter().map(|name| &name.text).collect::<Vec<_>>())
        );
        for found in found.iter().take(1).chain(place.map(|at| &found[at])) {
            let name = &register[found.party].names[0].text;
            println!(
                "        {:6.1} {name}: {}",
                found.score.value(),
                said(&found.explanation.parts)
            );
        }
    }
    Answer {
        place,
        // As the application is sure: the file puts in order, and proves nobody.
        confidence: found
            .first()
            .map_or(0.0, |first| first.confidence().min(first.alone()).value()),
        tied: place.is_some_and(|at| at > 0 && found[at].score == found[0].score),
    }
}

pub fn said(parts: &[linkage::Part]) -> String {
    parts
        .iter()
        .filter(|part| part.feature != Feature::Prior)
        .map(|part| {
            let Bits(bits) = part.bits;
            format!(
                "{} {}/{} {:+.1}",
                part.feature.code(),
                part.left,
                part.right,
                f64::from(bits) / 1000.0
            )
        })
        .collect::<Vec<_>>()
        .join(", ")
}

fn report(method: &str, answers: &[Answer]) {
    let all = answers.len();
    let within = |places: usize| {
        answers
            .iter()
            .filter(|answer| answer.place.is_some_and(|place| place < places))
            .count()
    };
    let show = |good: usize| {
        let interval = wilson(good, all);
        format!(
            "{:.3} [{:.3}–{:.3}]",
            good as f64 / all as f64,
            interval.low,
            interval.high
        )
    };
    let mut order: Vec<&Answer> = answers.iter().collect();
    order.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    // The surest answers until half of all organisations are found: how many of them are right?
    let (mut good, mut given) = (0, 0);
    for answer in order {
        given += 1;
        good += usize::from(answer.place == Some(0));
        if good * 2 >= all {
            break;
        }
    }
    println!(
        "    {method:<15} precision@1 {}  recall@5 {}  precision at recall 0.5: {:.3} ({good}/{given})  lost to a homonym: {}",
        show(within(1)),
        show(within(5)),
        f64::from(good as u32) / f64::from(given as u32),
        answers.iter().filter(|answer| answer.tied).count()
    );
}
