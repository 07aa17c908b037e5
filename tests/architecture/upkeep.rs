//! What keeps the house in order beside its dependencies: migrations, texts in three languages,
//! the length and names of files, lock files.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::source::{
    blank_tests, blank_text, is_one_of, keys_said, messages, none, quoted, read, root, walk,
};

/// Files above 400 lines: (path, most lines, reason). Short, and shorter next year.
const LONG_FILES: &[(&str, usize, &str)] = &[
    (
        "bench/src/questions.rs",
        420,
        "each search as it is asked of both engines, side by side",
    ),
    (
        "crates/search/src/gather.rs",
        430,
        "counting every facet in one walk of the index is one thing",
    ),
    (
        "crates/search/src/plan.rs",
        480,
        "from what was asked to what the index is asked, in one reading",
    ),
    (
        "crates/search/tests/search/stories.rs",
        460,
        "the stories of one town, told together",
    ),
];
/// Names that say nothing about what a file holds.
const EMPTY_NAMES: &[&str] = &["utils", "util", "helpers", "manager", "service", "misc", "common"];

#[test]
fn migrations_are_dated_named_and_written_for_both_engines() {
    let mut faults = Vec::new();
    let mut dates = BTreeSet::new();
    for path in walk("migrations") {
        let name = path.strip_prefix("migrations/").unwrap();
        let parts = name.strip_suffix(".sql").and_then(|stem| stem.split_once('_'));
        let well_named = parts.is_some_and(|(date, feature)| {
            let part = |from, to| {
                date.get(from..to)
                    .and_then(|text| text.parse::<i16>().ok())
                    .unwrap_or(-1)
            };
            let time = jiff::civil::Time::new(part(8, 10) as i8, part(10, 12) as i8, 0, 0);
            let day = jiff::civil::Date::new(part(0, 4), part(4, 6) as i8, part(6, 8) as i8);
            date.len() == 12
                && day.is_ok()
                && time.is_ok()
                && feature.starts_with(|first: char| first.is_ascii_lowercase())
                && feature
                    .chars()
                    .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
        });
        if !well_named {
            faults.push(format!("{path}: a migration is named YYYYMMDDHHMM_feature.sql"));
        } else if !dates.insert(parts.unwrap().0.to_owned()) {
            faults.push(format!("{path}: two migrations of the same minute have no order"));
        }
        for (number, line) in read(&path).lines().enumerate() {
            let sql = line.split("--").next().unwrap().to_lowercase();
            for word in [
                "now()",
                "date_trunc",
                "json_extract",
                "->>",
                "autoincrement",
                "alter column",
                "add constraint",
            ] {
                if sql.contains(word) {
                    faults.push(format!(
                        "{path}:{}: {word}: only one of the two engines knows it",
                        number + 1
                    ));
                }
            }
        }
    }
    none(faults);
}

#[test]
fn texts_are_in_step_between_languages_and_with_the_pages() {
    let mut faults = Vec::new();
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    let mut said_by_texts = String::new();
    let folders: BTreeSet<PathBuf> = walk("src")
        .iter()
        .filter(|path| path.ends_with(".ftl"))
        .map(|path| Path::new(path).parent().unwrap().to_owned())
        .collect();
    for folder in folders {
        let [fr, nl, en] = ["fr", "nl", "en"].map(|lang| {
            let path = folder.join(lang).with_extension("ftl");
            let text = fs::read_to_string(root().join(&path))
                .unwrap_or_else(|_| panic!("{} is missing", path.display()));
            said_by_texts.push_str(&text);
            messages(&text)
        });
        for (lang, other) in [("nl", &nl), ("en", &en)] {
            for key in fr.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
                match (fr.get(key), other.get(key)) {
                    (Some(here), Some(there)) if here == there => {}
                    (Some(here), Some(there)) => faults.push(format!(
                        "{}: {key}: fr has the values {here:?}, {lang} {there:?}",
                        folder.display()
                    )),
                    (here, _) => faults.push(format!(
                        "{}: {key}: missing in {}",
                        folder.display(),
                        if here.is_none() { "fr" } else { lang }
                    )),
                }
            }
        }
        known.extend(fr.into_keys().map(|key| (key, folder.display().to_string())));
    }

    let mut speakers: Vec<(String, String)> = Vec::new();
    for path in walk("src").into_iter().filter(|path| !is_one_of(path, &["ftl"])) {
        let Ok(text) = fs::read_to_string(root().join(&path)) else {
            continue;
        };
        let text = if is_one_of(&path, &["rs"]) {
            blank_tests(&text, &blank_text(&text))
        } else {
            text
        };
        speakers.push((path, text));
    }
    for (path, text) in &speakers {
        for key in keys_said(text).filter(|key| !known.contains_key(*key)) {
            faults.push(format!("{path}: the text {key} exists in no texts folder"));
        }
    }
    let begun: HashSet<(&str, char)> = speakers.iter().flat_map(|(_, text)| quoted(text)).collect();
    let named: HashSet<&str> = said_by_texts
        .split("{ ")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once(" }")?.0))
        .collect();
    for (key, folder) in known.iter().filter(|(key, _)| !key.contains('.')) {
        let said = |start, ends: [char; 2]| ends.iter().any(|end| begun.contains(&(start, *end)));
        // A key may be composed: "theme-{slug}", or "kind-" followed by a name.
        let composed = key
            .match_indices('-')
            .any(|(at, _)| said(&key[..=at], ['{', '"']));
        if !said(key, ['"', '.']) && !composed && !named.contains(key.as_str()) {
            faults.push(format!("{folder}: {key}: no page, letter or command says it"));
        }
    }
    none(faults);
}

#[test]
fn no_text_names_a_place_of_the_territory_that_is_built_in() {
    let said = walk("src")
        .into_iter()
        .filter(|path| is_one_of(path, &["ftl", "html"]));
    none(said.flat_map(|path| naming(&path, &read(&path))).collect());
}

#[test]
fn no_code_names_a_place_of_the_territory_that_is_built_in() {
    let of_tests = ["stories", "tests", "testing", "fuzzing", "specimens"];
    let mut faults = Vec::new();
    for path in walk("src") {
        if !is_one_of(&path, &["rs"]) || of_tests.iter().any(|part| path.contains(part)) {
            continue;
        }
        let text = read(&path);
        let code = blank_tests(&text, &blank_text(&text));
        let lines = code
            .lines()
            .map(|line| match line.trim_start().starts_with("//") {
                true => "",
                false => line,
            });
        faults.extend(naming(&path, &lines.collect::<Vec<_>>().join("\n")));
    }
    none(faults);
}

/// Where a text names a place of the territory that is built in.
fn naming(path: &str, text: &str) -> Vec<String> {
    static TABLE: LazyLock<String> = LazyLock::new(|| read("territories/lille/communes.csv"));
    static PLACES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
        let names = TABLE.lines().skip(1);
        names
            .flat_map(|line| line.split(',').skip(2).take(2))
            // A short name, and this one, is a word as well.
            .filter(|name| name.len() > 4 && *name != "Celles")
            .collect()
    });
    assert!(PLACES.contains("Lille") && PLACES.contains("Kortrijk"));
    let mut faults = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let words = line.split(|letter: char| !letter.is_alphanumeric() && !"-'’".contains(letter));
        for place in words.filter(|word| PLACES.contains(word)) {
            faults.push(format!(
                "{path}:{number}: {place} is of one territory: let the territory say it"
            ));
        }
    }
    faults
}

#[test]
fn files_are_short_named_for_what_they_hold_and_finished() {
    let mut faults = Vec::new();
    let unfinished = [["TO", "DO"].concat(), ["FIX", "ME"].concat()];
    for path in ["src", "crates", "tests", "bench", "bin", "migrations"]
        .into_iter()
        .flat_map(walk)
    {
        if !is_one_of(&path, &["rs", "html", "css", "js", "mjs", "sql", ""]) {
            continue;
        }
        let text = read(&path);
        let lines = text.lines().count();
        let most = LONG_FILES
            .iter()
            .find(|(long, ..)| *long == path)
            .map_or(400, |(_, most, _)| *most);
        if lines > most {
            faults.push(format!(
                "{path}: {lines} lines; above {most} it becomes a folder of the same name"
            ));
        }
        if let Some(word) = unfinished.iter().find(|word| text.contains(word.as_str())) {
            faults.push(format!("{path}: {word}: finish it or describe it in an issue"));
        }
        if Path::new(&path)
            .iter()
            .any(|part| EMPTY_NAMES.contains(&part.to_str().unwrap().split('.').next().unwrap()))
        {
            faults.push(format!("{path}: name it for what it holds"));
        }
        if path.ends_with(".rs") && !text.starts_with("//!") {
            faults.push(format!(
                "{path}: begin with `//!`: what it is for, in the domain's words"
            ));
        }
    }
    none(faults);
}

#[test]
fn lock_files_name_no_machine_of_ours() {
    let crates = read("Cargo.lock");
    let foreign = crates.lines().filter(|line| {
        line.starts_with("source = ")
            && !line.contains("\"registry+https://github.com/rust-lang/crates.io-index\"")
    });
    let mut faults: Vec<String> = foreign.map(|line| format!("Cargo.lock: {line}")).collect();
    let packages = read("tests/browser/package-lock.json");
    faults.extend(
        packages
            .lines()
            .filter(|line| line.contains("\"resolved\""))
            .map(|line| {
                format!("package-lock.json: {line}; write it with --omit-lockfile-registry-resolved")
            }),
    );
    none(faults);
}
