//! The same questions to the real register of associations.

use std::collections::HashMap;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::time::Instant;

use matching::{Body, Corpus, CorpusBuilder, Kind, Need, Parameters, Place, Resource, Texts};
use registers::{Event, Record};

use super::invented::Dice;
use super::{TIMED, ask, bounding, pose, row};
use crate::table::{Table, s};
use crate::{Done, machine, rows, say, skipped};

/// What is needed, as associations write it. A question takes some of them.
const NEEDS: [(Resource, &str); 24] = [
    (Resource::Places, "une cuisine équipée pour préparer des repas"),
    (Resource::Skills, "soins infirmiers et prévention santé"),
    (Resource::Publics, "familles monoparentales du quartier"),
    (Resource::Equipment, "véhicule réfrigéré, transport de denrées"),
    (Resource::Knowledge, "connaissance de la précarité alimentaire"),
    (Resource::People, "bénévoles pour l'aide aux devoirs"),
    (
        Resource::Skills,
        "médiation numérique, accompagnement aux démarches",
    ),
    (Resource::Places, "jardin partagé ou terrain à cultiver"),
    (Resource::Skills, "réparation de vélos"),
    (Resource::Publics, "personnes âgées isolées"),
    (Resource::Skills, "apprentissage du français, alphabétisation"),
    (Resource::Places, "salle pour des répétitions et des spectacles"),
    (Resource::Skills, "théâtre et expression"),
    (Resource::Knowledge, "handicap, accessibilité"),
    (Resource::Publics, "jeunes sans emploi ni formation"),
    (Resource::Skills, "insertion professionnelle, chantier"),
    (Resource::Equipment, "outils et machines à bois"),
    (
        Resource::Skills,
        "compostage, biodiversité, éducation à la nature",
    ),
    (Resource::Knowledge, "histoire et patrimoine du quartier"),
    (Resource::Skills, "sport adapté, activité physique"),
    (Resource::Publics, "réfugiés et demandeurs d'asile"),
    (Resource::Places, "hébergement d'urgence, logement"),
    (Resource::Skills, "aide aux victimes de violences"),
    (Resource::Skills, "musique, chorale, éveil des enfants"),
];

pub fn run(table: &mut Table, bounds: &mut Table) -> Done {
    let Some(register) = rows::register() else {
        return skipped("Partners among the real register");
    };
    let own = std::process::id();
    let before = machine::memory(own, "VmRSS").unwrap_or_default();
    let from = Instant::now();
    let all = read(&register, usize::MAX)?;
    let built = from.elapsed();
    let after = machine::memory(own, "VmRSS").unwrap_or_default();
    #[expect(clippy::cast_precision_loss, reason = "megabytes")]
    let held = all.bytes() as f64 / 1e6;
    say(&format!(
        "{} organisations read and made searchable in {}; {held:.0} MB held by its own count, {:.0} MB resident more than \
         before, {:.0} MB at most.\n",
        all.len(),
        s(built),
        after - before,
        machine::memory(own, "VmHWM").unwrap_or_default(),
    ));
    let some = read(&register, 20_000)?;
    measure(table, "20,000 of the real register, from the words", &some, None)?;
    measure(table, "all of the real register, from the words", &all, None)?;
    measure(table, "the same within 30 km of one of them", &all, Some(30_000))?;
    for (title, radius) in [
        ("all of the real register, from the words", None),
        ("the same within 30 km of one of them", Some(30_000)),
    ] {
        let questions = (0..bounding::QUESTIONS).map(|seed| {
            let needs = needs(&mut Dice(seed));
            pose(&all, &needs, &text(), parameters(radius))
        });
        bounding::row(bounds, title, questions)?;
    }
    Ok(())
}

/// Some of what is needed.
fn needs(dice: &mut Dice) -> Vec<Need> {
    let mut drawn: Vec<usize> = (0..3 + dice.place(4)).map(|_| dice.place(NEEDS.len())).collect();
    drawn.sort_unstable();
    drawn.dedup();
    let needs = drawn.iter().zip(0..).map(|(at, id)| Need {
        id,
        resource: NEEDS[*at].0,
        weight: u8::try_from(1 + dice.below(3)).unwrap_or(1),
        words: vec![NEEDS[*at].1.to_owned()],
    });
    needs.collect()
}

/// What it is about.
fn text() -> [String; 1] {
    ["Bien manger et se rencontrer dans le quartier : des associations agissent ensemble avec les habitants".to_owned()]
}

fn parameters(radius: Option<u32>) -> Parameters {
    Parameters {
        size: 6,
        radius,
        ..Parameters::default()
    }
}

fn measure(table: &mut Table, title: &str, corpus: &Corpus, radius: Option<u32>) -> Done {
    let mut dice = Dice(3);
    let (mut times, mut groups) = (Vec::new(), 0);
    for _ in 0..=TIMED {
        let needs = needs(&mut dice);
        let (time, found) = ask(corpus, &needs, &text(), parameters(radius))?;
        times.push(time);
        groups += found;
    }
    row(table, &format!("{title} ({groups} groups)"), &times[1..]);
    Ok(())
}

/// The register as it is searched, with the territory's themes and places.
fn read(register: &Path, most: usize) -> Done<Corpus> {
    let (themes, places) = (themes()?, places()?);
    let mut builder = CorpusBuilder::new();
    let mut id = 0_i64;
    let input = BufReader::with_capacity(256 * 1024, File::open(register)?);
    let name = register.file_name().unwrap_or_default().to_string_lossy();
    registers::read(input, &name, &registers::Limits::default(), |event| {
        let Event::Record {
            record: Record::Rna(record),
            ..
        } = event
        else {
            return Ok::<(), std::convert::Infallible>(());
        };
        if usize::try_from(id).is_ok_and(|read| read < most) {
            let (insee, names) = (
                record.seat.insee.as_deref(),
                format!("{} {}", record.name, record.short_name.as_deref().unwrap_or("")),
            );
            let mut sectors: Vec<u16> = record
                .themes
                .iter()
                .filter_map(|code| themes.get(code.as_str()).copied())
                .collect();
            sectors.dedup();
            let body = Body {
                id,
                kind: Kind::Association,
                sectors,
                commune: insee.and_then(|code| u32::from_str_radix(code, 36).ok()),
                place: insee.and_then(|code| places.get(code).copied()),
            };
            let texts = Texts {
                name: &names,
                purpose: record.purpose.as_deref().unwrap_or(""),
                declared: "",
            };
            builder.add(body, &texts);
        }
        id += 1;
        Ok(())
    })?;
    Ok(builder.build())
}

fn territories() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../territories")
}

/// The first theme of each code, numbered.
fn themes() -> Done<HashMap<String, u16>> {
    let mut numbers: HashMap<String, u16> = HashMap::new();
    let mut themes = HashMap::new();
    for row in csv::Reader::from_path(territories().join("lille/rna-themes.csv"))?.records() {
        let row = row?;
        let first = row
            .get(1)
            .unwrap_or("")
            .split([' ', '|', ';'])
            .next()
            .unwrap_or("");
        if !first.is_empty() {
            let next = u16::try_from(numbers.len())?;
            let number = *numbers.entry(first.to_owned()).or_insert(next);
            themes.insert(row.get(0).unwrap_or("").to_owned(), number);
        }
    }
    Ok(themes)
}

fn places() -> Done<HashMap<String, Place>> {
    let mut places = HashMap::new();
    for row in csv::Reader::from_path(territories().join("france/places.csv"))?.records() {
        let row = row?;
        let degrees = |at: usize| row.get(at).and_then(|text| text.parse::<f64>().ok());
        if let (Some(latitude), Some(longitude)) = (degrees(3), degrees(4))
            && let Some(place) = Place::new(latitude, longitude)
        {
            places.insert(row.get(0).unwrap_or("").to_owned(), place);
        }
    }
    Ok(places)
}
