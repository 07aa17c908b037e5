//! A territory made for the measure: the built-in one with every other commune in which somebody of the real register has its
//! seat, of a thousand inhabitants each, grouped by department.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use territory::Territory;
use tisserand::shared::config::Config;
use tisserand::shared::geo;

use crate::Done;

/// Its name.
const NAME: &str = "whole";

/// Makes it in a folder, from the codes of communes; the settings that name it.
pub fn make(folder: &Path, codes: &BTreeSet<String>) -> Done<Config> {
    let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("../territories");
    for tables in ["france", "belgium"] {
        copy(&built_in.join(tables), &folder.join(tables))?;
    }
    let own = folder.join(NAME);
    copy(&built_in.join("lille"), &own)?;
    let said = fs::read_to_string(own.join("territory.toml"))?;
    fs::write(
        own.join("territory.toml"),
        said.replacen("slug = \"lille\"", &format!("slug = \"{NAME}\""), 1),
    )?;
    let known = geo::territory(&Config::default())?;
    let mut communes = csv::WriterBuilder::new().has_headers(false).from_writer(
        fs::OpenOptions::new()
            .append(true)
            .open(own.join("communes.csv"))?,
    );
    let mut places = csv::Reader::from_path(folder.join("france/places.csv"))?;
    for place in places.records() {
        let place = place?;
        let (code, name) = (&place[0], &place[1]);
        if !codes.contains(code) || known.commune(code).is_some() || !place[5].is_empty() {
            continue;
        }
        let department = &code[..2];
        let group = format!("Département {department}");
        let group = [format!("D{department}"), group.clone(), group.clone(), group];
        let first = [code, "fr", name, name];
        // Some have no centre in the table: they are put in the middle of the country, for nothing here asks where they are.
        let centre = |at: usize, middle| if place[at].is_empty() { middle } else { &place[at] };
        let (lat, lon) = (centre(3, "46.5"), centre(4, "2.5"));
        let last = ["metropole", "1000", "2022", lat, lon, &place[2], ""];
        let row = first
            .into_iter()
            .chain(group.iter().map(String::as_str))
            .chain(last);
        communes.write_record(row)?;
    }
    communes.flush()?;
    Ok(Config {
        territories: Some(folder.to_owned()),
        territory: NAME.to_owned(),
        ..Config::default()
    })
}

/// The settings of a process that a territory was named to.
pub fn named(folder: &Path, data: PathBuf) -> Config {
    Config {
        data_dir: data,
        territories: Some(folder.to_owned()),
        territory: NAME.to_owned(),
        ..Config::default()
    }
}

/// As it is read.
pub fn read(config: &Config) -> Done<Territory> {
    Ok(geo::territory(config)?)
}

fn copy(from: &Path, to: &Path) -> Done {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let there = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &there)?;
        } else {
            fs::copy(entry.path(), there)?;
        }
    }
    Ok(())
}
