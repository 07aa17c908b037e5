//! Where the organisations come from: the real register, or invention.

use std::collections::HashMap;
use std::io::Read;
use std::path::Path;

use search::Document;

use crate::Done;

/// Gives every organisation to `take`.
pub fn each(invented: Option<u64>, register: &Path, mut take: impl FnMut(Document) -> Done) -> Done {
    match invented {
        Some(number) => (0..number).try_for_each(|id| take(invent(id))),
        None => real(register, take),
    }
}

/// The rows of the register, file by file.
fn real(register: &Path, mut take: impl FnMut(Document) -> Done) -> Done {
    let mut archive = tar::Archive::new(zstd::stream::read::Decoder::new(std::fs::File::open(register)?)?);
    let mut id = 0;
    for file in archive.entries()? {
        let mut file = file?;
        let mut mark = [0; 3];
        file.read_exact(&mut mark)?;
        let mut rows = csv::ReaderBuilder::new()
            .delimiter(b';')
            .flexible(true)
            .from_reader(file);
        let places: HashMap<String, usize> = rows
            .headers()?
            .iter()
            .enumerate()
            .map(|(place, name)| (name.trim_matches('"').to_owned(), place))
            .collect();
        for row in rows.records() {
            let row = row?;
            let value = |name: &str| {
                places
                    .get(name)
                    .and_then(|place| row.get(*place))
                    .unwrap_or_default()
            };
            id += 1;
            take(association(id, &value))?;
        }
    }
    Ok(())
}

fn association<'a>(id: u64, value: &dyn Fn(&str) -> &'a str) -> Document {
    let postcode = value("adrs_codepostal");
    let year: Option<i16> = value("date_creat")
        .get(..4)
        .and_then(|year| year.parse().ok())
        .filter(|year| *year > 1);
    let number: u32 = postcode.parse().unwrap_or(0);
    Document {
        id,
        name: value("titre").to_owned(),
        purpose: value("objet").to_owned(),
        identifiers: vec![value("id").to_owned(), value("siret").to_owned()],
        commune: Some(format!("{postcode} {}", value("libcom"))),
        place_names: vec![value("libcom").to_owned()],
        themes: value("objet_social1")
            .get(..3)
            .map(|theme| vec![theme.to_owned()])
            .unwrap_or_default(),
        kind: "association".to_owned(),
        legal_form: Some(value("nature").to_owned()),
        side: Some("fr".to_owned()),
        state: value("position").to_owned(),
        sources: vec!["rna".to_owned()],
        founded: year,
        // The register gives no position: each postcode gets a place of its own.
        position: Some((
            42.0 + f64::from(number % 900) / 100.0,
            -4.0 + f64::from(number / 1000) / 8.0,
        )),
        inside: matches!(postcode.get(..2), Some("02" | "80")),
        date: value("maj_time")
            .get(..4)
            .and_then(|year| year.parse::<i64>().ok())
            .unwrap_or(0)
            * 365,
        ..Document::default()
    }
}

/// An organisation made of invented words, the frequent ones much more frequent, in order of commune.
fn invent(id: u64) -> Document {
    let mut state = id.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut draw = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    let words = |number: usize, draw: &mut dyn FnMut() -> f64| {
        let word = |share: f64| {
            let mut rank = (40_000_f64.powf(share)) as usize;
            let mut word = String::new();
            while rank > 0 || word.len() < 4 {
                word.push_str(
                    [
                        "ba", "cor", "de", "fi", "gan", "lou", "mer", "no", "pi", "ra", "so", "ti", "vel",
                    ][rank % 13],
                );
                rank /= 13;
            }
            word
        };
        (0..number).map(|_| word(draw())).collect::<Vec<_>>().join(" ")
    };
    let commune = id / 400;
    let name = words(4, &mut draw);
    Document {
        id,
        purpose: words(18, &mut draw),
        identifiers: vec![format!("W{id:09}")],
        commune: Some(format!("{commune:05}")),
        place_names: vec![format!("ville{commune}")],
        themes: vec![
            format!("{:03}", (draw() * draw() * 20.0) as u32),
            "007".to_owned(),
        ],
        kind: ["association", "company", "foundation"][(draw() * draw() * 3.0) as usize].to_owned(),
        legal_form: Some(format!("92{}", (draw() * 5.0) as u32)),
        side: Some(if commune.is_multiple_of(3) { "be" } else { "fr" }.to_owned()),
        state: if draw() < 0.8 { "active" } else { "dissolved" }.to_owned(),
        sources: vec!["rna".to_owned()],
        founded: (draw() < 0.7).then(|| 1950 + (draw() * 75.0) as i16),
        position: Some((42.0 + draw() * 9.0, -4.0 + draw() * 11.0)),
        inside: commune.is_multiple_of(20),
        date: (draw() * 20_000.0) as i64,
        name,
        ..Document::default()
    }
}
