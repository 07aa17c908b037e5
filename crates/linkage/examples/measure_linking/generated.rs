//! Noise of which the truth is known: a register, and lines about its organisations as files of
//! grants write them.
//!
//! The names are the real RNA's where it is at hand (each name and commune once), invented from
//! parts otherwise. Two thirds of the smaller side are noisy copies of the larger one; the rest are
//! other organisations: of departments the larger side does not have, since the RNA lists many an
//! association twice and such a pair would count as wrong, but moved into its communes. Noise: legal form dropped or
//! added, words shortened, dropped, exchanged or misspelt, names cut at 32 letters, commune missing
//! (one in five) or wrong (one in twenty), year missing or one off.

use std::{collections::HashSet, fs, path::Path};

use linkage::{Linker, Name, NotTheSame, Parameters, Party, Training, Zone, threshold, wilson};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::{
    Done,
    invented::invented,
    latency,
    meter::{Stopwatch, peak},
};

pub fn measure(larger: usize, smaller: usize, folder: Option<&str>) -> Done {
    let (left, right, truth, base) = sides(larger, smaller, 1)?;
    println!(
        "\n{larger} × {smaller} generated lines ({base}), {} true pairs",
        truth.len()
    );
    if let Some(folder) = folder {
        write(Path::new(folder), &left, &right, &truth)?;
    }
    let said = NotTheSame::default();
    let watch = Stopwatch::start();
    let linker = Linker::new(&left, &right, Parameters::default(), &said);
    let (wall, processor) = watch.stop();
    println!(
        "  prepared: clock {wall:.1} s, processor {processor:.1} s, holds about {:.0} MB",
        linker.bytes() as f64 / 1e6
    );
    let watch = Stopwatch::start();
    let links = linker.link(2);
    let (wall2, processor2) = watch.stop();
    println!(
        "  linked on two threads: clock {wall2:.1} s, processor {processor2:.1} s; together {:.1} s by the clock; peak {:.0} MB",
        wall + wall2,
        peak()
    );
    // The threshold is proved on the pairs of one half of the larger side, reported on the other.
    let right_of = |link: &linkage::Link| truth.contains(&(link.left, link.right));
    let half = |link: &linkage::Link| link.left % 2;
    // Of those that may be linked at all: seats in two departments are somebody's question.
    let elsewhere = |link: &linkage::Link| {
        let of = |party: &Party| party.department.clone();
        let (one, other) = (of(&left[link.left]), of(&right[link.right]));
        one.is_some() && other.is_some() && one != other
    };
    let proved = |links: &[linkage::Link]| {
        let known: Vec<_> = links
            .iter()
            .filter(|link| half(link) == 0 && !elsewhere(link))
            .map(|link| (link.confidence, right_of(link)))
            .collect();
        println!(
            "  least confidence proved to 99.5 % on one half: {:?} bits",
            threshold(&known, 0.995).map(|bits| bits.value())
        );
    };
    proved(&links);
    for (title, least) in [("linked, not learnt", None), ("at even odds", Some(0.0))] {
        let chosen: Vec<_> = links
            .iter()
            .filter(|link| half(link) == 1)
            .filter(|link| match least {
                None => link.zone == Zone::Linked,
                Some(bits) => link.confidence.value() >= bits,
            })
            .collect();
        let good = chosen.iter().filter(|link| right_of(link)).count();
        let all = truth.iter().filter(|(left, _)| left % 2 == 1).count();
        tell(title, good, chosen.len(), all);
    }
    let review = links.iter().filter(|link| link.zone == Zone::Review).count();
    println!("  to be reviewed: {review}");
    let watch = Stopwatch::start();
    let learnt = linker.learn(Training::default());
    println!(
        "  learning without labels: {:.1} s of the processor; overlap {:.2}, plain words {:.2?}",
        watch.stop().1,
        learnt.overlap,
        learnt.words[0]
    );
    let linker = linker.with(learnt);
    println!("  linked from {} bits on", linker.parameters().linked.value());
    let watch = Stopwatch::start();
    let links = linker.link(2);
    println!("  linked again: {:.1} s of the processor", watch.stop().1);
    proved(&links);
    println!(
        "  digest of every link and its sum: {:016x}",
        digest(&linker, &links)
    );
    let chosen: Vec<_> = links
        .iter()
        .filter(|link| half(link) == 1 && link.zone == Zone::Linked)
        .collect();
    let good = chosen.iter().filter(|link| right_of(link)).count();
    tell(
        "linked, learnt",
        good,
        chosen.len(),
        truth.iter().filter(|(left, _)| left % 2 == 1).count(),
    );
    // Of these the application joins by itself, without a reviewer, only those of one commune whose names
    // lack no telling word (`directory/linking/evidence.rs`; here nobody has ended or spoken).
    let joined: Vec<_> = chosen
        .into_iter()
        .filter(|link| {
            let (one, other) = (&left[link.left], &right[link.right]);
            one.commune.is_some()
                && one.commune == other.commune
                && linker.explain(link.left, link.right).is_complete()
        })
        .collect();
    let good = joined.iter().filter(|link| right_of(link)).count();
    let all = truth.iter().filter(|(left, _)| left % 2 == 1).count();
    tell("of them joined alone", good, joined.len(), all);
    Ok(())
}

/// Another as soon as a byte of what is answered changes: what is made faster must not.
fn digest(linker: &Linker<'_>, links: &[linkage::Link]) -> u64 {
    let mut digest = 0xcbf2_9ce4_8422_2325_u64;
    for link in links {
        let said = format!("{link:?} {:?}", linker.explain(link.left, link.right));
        for byte in said.bytes() {
            digest = (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    digest
}

fn tell(title: &str, good: usize, given: usize, all: usize) {
    let (precision, recall) = (good as f64 / given as f64, good as f64 / all as f64);
    println!(
        "  {title:<20} precision {precision:.4} (at least {:.4}), recall {recall:.3}, F1 {:.3}",
        wilson(good, given).low,
        2.0 * precision * recall / (precision + recall)
    );
}

type Sides = (Vec<Party>, Vec<Party>, HashSet<(usize, usize)>, &'static str);

fn sides(larger: usize, smaller: usize, seed: u64) -> Result<Sides, Box<dyn std::error::Error>> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let copies = smaller * 2 / 3;
    let needed = larger + smaller - copies;
    let (base, title) = match latency::register(true)? {
        Some(parties) => (distinct(parties), "names and communes of the real RNA"),
        None => (invented(needed * 6 / 5, &mut rng), "invented names"),
    };
    let (mut others, mut base): (Vec<Party>, Vec<Party>) = base.into_iter().partition(is_apart);
    if base.len() < larger || others.len() < smaller - copies {
        return Err(format!("{} and {} organisations are too few", base.len(), others.len()).into());
    }
    for (side, length) in [(&mut base, larger), (&mut others, smaller - copies)] {
        shuffle(side, &mut rng);
        side.truncate(length);
    }
    let communes: Vec<(Option<String>, Option<String>, Option<String>)> = base
        .iter()
        .map(|party| {
            (
                party.commune.clone(),
                party.postcode.clone(),
                party.department.clone(),
            )
        })
        .collect();
    let mut right = Vec::with_capacity(smaller);
    let mut originals: Vec<(Option<usize>, Party)> =
        (0..copies).map(|at| (Some(at), base[at].clone())).collect();
    originals.extend(others.into_iter().map(|mut party| {
        let home = communes[rng.random_range(0..communes.len())].clone();
        (party.commune, party.postcode, party.department) = home;
        (None, party)
    }));
    shuffle(&mut originals, &mut rng);
    let mut truth = HashSet::new();
    for (number, (original, party)) in originals.into_iter().enumerate() {
        if let Some(at) = original {
            truth.insert((at, number));
        }
        right.push(noisy(party, number, &communes, &mut rng));
    }
    for (number, party) in base.iter_mut().enumerate() {
        "register".clone_into(&mut party.source);
        party.id = format!("L{number:07}");
    }
    Ok((base, right, truth, title))
}

/// Whether an organisation is of a department (one in five) which the larger side leaves out.
fn is_apart(party: &Party) -> bool {
    let department = party.department.as_deref().unwrap_or_default();
    department.bytes().map(usize::from).sum::<usize>() % 5 == 0
}

/// Each name in its commune once.
fn distinct(parties: Vec<Party>) -> Vec<Party> {
    let mut seen = HashSet::new();
    parties
        .into_iter()
        .filter(|party| {
            let words: String = party.names[0]
                .text
                .chars()
                .filter(|c| c.is_alphanumeric())
                .collect();
            seen.insert((words.to_lowercase(), party.commune.clone()))
        })
        .map(|party| Party {
            acronym: None,
            ..party
        })
        .collect()
}

fn shuffle<T>(items: &mut [T], rng: &mut impl Rng) {
    for at in (1..items.len()).rev() {
        items.swap(at, rng.random_range(0..=at));
    }
}

fn noisy(
    party: Party,
    number: usize,
    communes: &[(Option<String>, Option<String>, Option<String>)],
    rng: &mut impl Rng,
) -> Party {
    let mut noisy = Party {
        id: format!("R{number:07}"),
        source: "grants".to_owned(),
        names: vec![Name::of(noisy_name(&party.names[0].text, rng))],
        commune: party.commune,
        commune_name: None,
        postcode: party.postcode,
        department: party.department,
        year: party.year,
        ..Party::default()
    };
    match rng.random_range(0..100) {
        0..5 => {
            let (commune, postcode, department) = communes[rng.random_range(0..communes.len())].clone();
            (noisy.commune, noisy.postcode, noisy.department) = (commune, postcode, department);
        }
        5..25 => (noisy.commune, noisy.postcode, noisy.department) = (None, None, None),
        _ => {}
    }
    match rng.random_range(0..100) {
        0..30 => noisy.year = None,
        30..40 => noisy.year = noisy.year.map(|year| year + 1),
        _ => {}
    }
    noisy
}

/// A name as a file of grants may write it.
pub fn noisy_name(name: &str, rng: &mut impl Rng) -> String {
    let mut words: Vec<String> = name
        .to_uppercase()
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    let chance = |rng: &mut dyn FnMut() -> u32, percent: u32| rng() % 100 < percent;
    let mut draw = || rng.random::<u32>();
    if words.first().is_some_and(|word| word == "ASSOCIATION") && chance(&mut draw, 70) {
        words[0] = ["ASS", "ASSOC", "ASSO"][draw() as usize % 3].to_owned();
        if chance(&mut draw, 50) && words.len() > 2 {
            words.remove(0);
        }
    } else if chance(&mut draw, 10) {
        words.insert(0, "ASS".to_owned());
    }
    if chance(&mut draw, 50) {
        words.retain(|word| !matches!(word.as_str(), "DE" | "DES" | "DU" | "LA" | "LES" | "LE" | "ET"));
    }
    for word in &mut words {
        let letters: Vec<char> = word.chars().collect();
        if letters.len() > 6 && chance(&mut draw, 15) {
            *word = letters[..3 + draw() as usize % 3].iter().collect();
        } else if letters.len() > 4 && chance(&mut draw, 6) {
            *word = misspelt(letters, &mut draw);
        }
    }
    if words.len() > 3 && chance(&mut draw, 20) {
        words.remove(draw() as usize % words.len());
    }
    if words.len() > 2 && chance(&mut draw, 10) {
        let at = draw() as usize % (words.len() - 1);
        words.swap(at, at + 1);
    }
    let mut text = words.join(" ");
    if chance(&mut draw, 30) {
        text = text.chars().take(32).collect();
    }
    if text.trim().is_empty() {
        name.to_owned()
    } else {
        text.trim().to_owned()
    }
}

fn misspelt(mut letters: Vec<char>, draw: &mut dyn FnMut() -> u32) -> String {
    let at = 1 + draw() as usize % (letters.len() - 2);
    match draw() % 3 {
        0 => letters.swap(at, at + 1),
        1 => drop(letters.remove(at)),
        _ => letters[at] = char::from(b'A' + (draw() % 26) as u8),
    }
    letters.into_iter().collect()
}

/// Both sides as CSV, for another tool to link.
fn write(folder: &Path, left: &[Party], right: &[Party], truth: &HashSet<(usize, usize)>) -> Done {
    fs::create_dir_all(folder)?;
    for (name, side) in [("left.csv", left), ("right.csv", right)] {
        let mut writer = csv::Writer::from_path(folder.join(name))?;
        writer.write_record(["unique_id", "name", "commune", "postcode", "department", "year"])?;
        for (number, party) in side.iter().enumerate() {
            let text = |value: &Option<String>| value.clone().unwrap_or_default();
            writer.write_record([
                number.to_string(),
                party.names[0].text.clone(),
                text(&party.commune),
                text(&party.postcode),
                text(&party.department),
                party.year.map(|year| year.to_string()).unwrap_or_default(),
            ])?;
        }
        writer.flush()?;
    }
    let mut writer = csv::Writer::from_path(folder.join("truth.csv"))?;
    writer.write_record(["left", "right"])?;
    for (left, right) in truth {
        writer.write_record([left.to_string(), right.to_string()])?;
    }
    writer.flush()?;
    Ok(())
}
