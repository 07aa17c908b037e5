//! The rules of dependency, read from the source. A rule that fails names the file, the line and
//! what to do instead; an exception is a line in a list here, with its reason.

#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

mod source;

use source::{Source, blank_tests, blank_text, is_one_of, keys_said, messages, read, root, sources, walk};

/// What only `src/shared` (and `main`) may touch: files, environment, network, clock, chance.
const DOORS: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "tokio::fs",
    "tokio::net",
    "tokio::process",
    "SystemTime",
    "Instant::now",
    "Timestamp::now",
    "Zoned::now",
    "ZonedDateTime::now",
    "thread::sleep",
    "time::sleep",
    "rand::rng",
    "rand::random",
    "OsRng",
    "SysRng",
    "getrandom",
];
/// What a pure crate may not even name.
const RUNTIMES: &[&str] = &["sqlx", "axum", "tokio", "tower", "tower_http", "tisserand", "Instant"];
/// May touch a door or a runtime although the rule says no: (start of the path, name, reason).
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("crates/search/", "std::fs", "writes and measures the index folder it is given, nothing else"),
    ("src/main.rs", "std::process", "returns the exit code"),
    ("src/cli", "std::process", "returns the exit code"),
];
/// Features from left to right: each uses only those to its left; a feature not listed is free.
const ORDER: &[&[&str]] = &[
    &["directory"],
    &["accounts"],
    &["indicators"],
    &["calls"],
    &["projects"],
    &["desk"],
    &["agreements"],
    &["forum", "exchange"],
    &["evaluation"],
    &["observatory"],
];
/// The same inside `src/shared`.
const LAYERS: &[&[&str]] =
    &[&["store"], &["authz", "i18n", "geo"], &["search", "mail", "jobs", "journal"], &["web"]];
/// Files above 400 lines: (path, reason). Short, and shorter next year.
const LONG_FILES: &[(&str, &str)] = &[];
/// Names that say nothing about what a file holds.
const EMPTY_NAMES: &[&str] = &["utils", "util", "helpers", "manager", "service", "misc", "common"];

// ---- the rules ----

#[test]
fn pure_crates_know_no_runtime_and_open_no_door() {
    let files = sources("crates");
    assert!(!files.is_empty(), "there are pure crates");
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| file.path.contains("/src/")) {
        faults.extend(mentions(file, &[DOORS, RUNTIMES].concat()));
    }
    for manifest in walk("crates").into_iter().filter(|path| path.ends_with("Cargo.toml")) {
        let table: toml::Table = read(&manifest).parse().unwrap();
        let names =
            table.get("dependencies").and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::keys);
        for name in names.filter(|name| RUNTIMES.contains(&name.replace('-', "_").as_str())) {
            faults.push(format!(
                "{manifest}: depends on {name}; a pure crate takes values, the application calls"
            ));
        }
    }
    none(faults);
}

#[test]
fn only_shared_touches_clock_chance_files_network_and_environment() {
    let files = sources("src");
    assert!(!files.is_empty(), "there is an application");
    let inside =
        |file: &&Source| !file.path.starts_with("src/shared/") && !file.path.starts_with("src/testing/");
    none(files.iter().filter(inside).flat_map(|file| mentions(file, DOORS)).collect());
}

#[test]
fn only_stores_name_the_database_library() {
    let is_store = |file: &&Source| {
        file.path.ends_with("/store.rs")
            || file.path.contains("/store/")
            || file.path.starts_with("src/shared/db")
    };
    let files = sources("src");
    none(files.iter().filter(|file| !is_store(file)).flat_map(|file| mentions(file, &["sqlx"])).collect());
}

#[test]
fn shared_never_uses_a_feature_and_its_layers_only_look_down() {
    let mut faults = Vec::new();
    for file in sources("src/shared") {
        let own = file.module.get(1).and_then(|name| rank(LAYERS, name));
        for (line, path) in &file.paths {
            let segments: Vec<&str> = path.split("::").collect();
            match segments[..] {
                ["crate", "features", ..] => faults.push(format!(
                    "{}:{line}: {path}: shared uses no feature; let the feature register itself",
                    file.path
                )),
                ["crate", "shared", other, ..]
                    if rank(LAYERS, other).zip(own).is_some_and(|(o, s)| o > s) =>
                {
                    faults.push(format!("{}:{line}: {path}: looks up; the order is {LAYERS:?}", file.path))
                }
                _ => {}
            }
        }
    }
    none(faults);
}

#[test]
fn a_feature_uses_others_through_their_face_and_only_to_its_left() {
    let mut faults = Vec::new();
    for file in sources("src") {
        let own = match &file.module[..] {
            [root, feature, ..] if root == "features" => Some(feature.as_str()),
            _ => None,
        };
        for (line, path) in &file.paths {
            let segments: Vec<&str> = path.split("::").collect();
            let ["crate", "features", other, rest @ ..] = &segments[..] else {
                continue;
            };
            if own == Some(other) || !root().join("src/features").join(other).is_dir() {
                continue;
            }
            if let Some(inner) = rest.first().filter(|inner| is_module(other, inner)) {
                faults.push(format!(
                    "{}:{line}: {path}: use what {other}/mod.rs offers, not its {inner}",
                    file.path
                ));
            }
            if let Some((own, theirs)) = own.and_then(|own| rank(ORDER, own)).zip(rank(ORDER, other))
                && theirs >= own
            {
                faults.push(format!(
                    "{}:{line}: {path}: {other} is not to the left; the order is {ORDER:?}",
                    file.path
                ));
            }
        }
    }
    none(faults);
}

#[test]
fn migrations_are_dated_named_and_written_for_both_engines() {
    let mut faults = Vec::new();
    let mut dates = BTreeSet::new();
    for path in walk("migrations") {
        let name = path.strip_prefix("migrations/").unwrap();
        let parts = name.strip_suffix(".sql").and_then(|stem| stem.split_once('_'));
        let well_named = parts.is_some_and(|(date, feature)| {
            let part = |from, to| date.get(from..to).and_then(|text| text.parse::<i16>().ok()).unwrap_or(-1);
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
                    faults
                        .push(format!("{path}:{}: {word}: only one of the two engines knows it", number + 1));
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
        let text = if is_one_of(&path, &["rs"]) { blank_tests(&text, &blank_text(&text)) } else { text };
        speakers.push((path, text));
    }
    for (path, text) in &speakers {
        for key in keys_said(text).filter(|key| !known.contains_key(*key)) {
            faults.push(format!("{path}: the text {key} exists in no texts folder"));
        }
    }
    let everything: String = speakers.iter().map(|(_, text)| text.as_str()).collect();
    for (key, folder) in known.iter().filter(|(key, _)| !key.contains('.')) {
        let quoted = everything.contains(&format!("\"{key}\"")) || everything.contains(&format!("\"{key}."));
        // A key may be composed: "theme-{slug}", or "kind-" followed by a name.
        let composed = key.match_indices('-').any(|(at, _)| {
            let start = &key[..=at];
            everything.contains(&format!("\"{start}{{")) || everything.contains(&format!("\"{start}\""))
        });
        if !quoted && !composed && !said_by_texts.contains(&format!("{{ {key} }}")) {
            faults.push(format!("{folder}: {key}: no page, letter or command says it"));
        }
    }
    none(faults);
}

#[test]
fn files_are_short_named_for_what_they_hold_and_finished() {
    let mut faults = Vec::new();
    let unfinished = [["TO", "DO"].concat(), ["FIX", "ME"].concat()];
    for path in ["src", "crates", "tests", "bench", "bin", "migrations"].into_iter().flat_map(walk) {
        if !is_one_of(&path, &["rs", "html", "css", "js", "mjs", "sql", ""]) {
            continue;
        }
        let text = read(&path);
        let lines = text.lines().count();
        match LONG_FILES.iter().find(|(long, _)| *long == path) {
            None if lines > 400 => {
                faults.push(format!("{path}: {lines} lines; above 400 it becomes a folder of the same name"))
            }
            Some(_) if lines <= 400 => {
                faults.push(format!("{path}: {lines} lines: strike it from LONG_FILES"))
            }
            _ => {}
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
            faults.push(format!("{path}: begin with `//!`: what it is for, in the domain's words"));
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
        packages.lines().filter(|line| line.contains("\"resolved\"")).map(|line| {
            format!("package-lock.json: {line}; write it with --omit-lockfile-registry-resolved")
        }),
    );
    none(faults);
}

#[test]
fn the_reader_of_source_sees_what_code_names_and_nothing_else() {
    let code = "//! std::fs in a comment\nuse std::{fs::File, env::{self as e, var}};\nfn f() -> char { let s = \"std::net\"; tokio :: fs::read(r#\"sqlx\"#, 'a', '\"') }\n#[cfg(test)]\nmod tests {\n use sqlx::Any; }\nstruct A;";
    let file =
        Source::new("src/features/desk/store/lines.rs", &format!("{code}\nuse super::super::rules::may;"));
    assert_eq!(file.module, ["features", "desk", "store", "lines"]);
    let seen: Vec<&str> = file.paths.iter().map(|(_, path)| path.as_str()).collect();
    assert_eq!(&seen[..3], ["std::fs::File", "std::env", "std::env::var"]);
    assert!(
        seen.contains(&"tokio::fs::read") && seen.contains(&"crate::features::desk::rules::may"),
        "{seen:?}"
    );
    assert!(!seen.iter().any(|path| path.contains("sqlx") || path.contains("net")), "{seen:?}");
    assert_eq!(mentions(&file, DOORS).len(), 4, "{:?}", mentions(&file, DOORS));
    assert_eq!(file.paths.iter().find(|(_, path)| path == "tokio::fs::read").unwrap().0, 3);
    let texts = messages(
        "# note\na-b = Il y en a { $n ->\n   [one] une\n  *[other] { $n }\n }\n    .title = Titre { $who }\n-term = x\n",
    );
    assert_eq!(texts.keys().collect::<Vec<_>>(), ["-term", "a-b", "a-b.title"]);
    assert_eq!(texts["a-b.title"], BTreeSet::from(["who".to_owned()]));
    assert_eq!(texts["a-b"], BTreeSet::from(["n".to_owned()]));
    assert_eq!(
        keys_said("{{ cx.t(\"a-b.title\") }} cx.tn( \"c\", &1) texts.say(lang, \"d\", &[]) .t(&key)")
            .collect::<Vec<_>>(),
        ["a-b.title", "c", "d"]
    );
}

// ---- what they share ----

/// Where a file names one of `names`, said as faults; exceptions are left out.
fn mentions(file: &Source, names: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    for (line, path) in &file.paths {
        let segments: Vec<&str> = path.split("::").collect();
        let hit = names.iter().find(|name| {
            let wanted: Vec<&str> = name.split("::").collect();
            let library = wanted.len() == 1 && name.starts_with(|first: char| first.is_lowercase());
            if library {
                segments.len() > 1 && segments[0] == **name
            } else {
                segments.windows(wanted.len()).any(|window| window == wanted)
            }
        });
        if let Some(name) = hit
            && !EXCEPTIONS.iter().any(|(start, allowed, _)| file.path.starts_with(start) && allowed == name)
        {
            faults.push(format!(
                "{}:{line}: {path}: not here; take it as an argument from src/shared",
                file.path
            ));
        }
    }
    faults
}

fn rank(order: &[&[&str]], name: &str) -> Option<usize> {
    order.iter().position(|together| together.contains(&name))
}

fn is_module(feature: &str, name: &str) -> bool {
    let folder = root().join("src/features").join(feature);
    folder.join(name).is_dir() || folder.join(name).with_extension("rs").is_file()
}

fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}
