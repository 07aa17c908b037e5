//! The rules of dependency, read from the source. A rule that fails names the file, the line and
//! what to do instead; an exception is a line in a list here, with its reason.

#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::BTreeSet;

mod asvs;
mod source;
mod traps;
mod upkeep;
mod words;

use source::{Source, keys_said, messages, none, read, root, sources, walk};

/// What only `src/shared` and the program's edge may touch: files, environment, network, clock, chance.
const DOORS: &[&str] = &[
    "File::open",
    "File::create",
    "OpenOptions",
    "fs::canonicalize",
    "fs::copy",
    "fs::create_dir",
    "fs::create_dir_all",
    "fs::metadata",
    "fs::read",
    "fs::read_dir",
    "fs::read_to_string",
    "fs::remove_dir_all",
    "fs::remove_file",
    "fs::rename",
    "fs::write",
    "std::env",
    "TcpListener",
    "TcpStream",
    "UdpSocket",
    "std::process",
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
const RUNTIMES: &[&str] = &[
    "sqlx",
    "axum",
    "tokio",
    "tower",
    "tower_http",
    "tisserand",
    "Instant",
];
/// May touch a door or a runtime although the rule says no: (start of the path, name, reason).
const EXCEPTIONS: &[(&str, &str, &str)] = &[(
    "crates/search/",
    "fs",
    "writes and measures the index folder it is given, nothing else",
)];
/// Where the program meets the machine: the command line, and the tests' own view of the product.
const EDGE: &[&str] = &["src/main.rs", "src/cli", "src/testing/"];
/// Features from left to right: each uses only those to its left; a feature not listed is free.
const ORDER: &[&[&str]] = &[
    &["directory"],
    &["reconcile"],
    &["accounts", "capacities"],
    &["mandates"],
    &["askings"],
    &["file"],
    &["networks", "contacts"],
    &["policies"],
    &["indicators"],
    &["programmes"],
    &["calls"],
    &["petitions"],
    &["projects"],
    &["capabilities"],
    &["suggestions"],
    &["applications"],
    &["desk"],
    &["sessions"],
    &["council"],
    &["common_funds"],
    &["agreements"],
    &["awards"],
    &["reports"],
    &["testimonies"],
    &["forum", "exchange"],
    &["evaluation"],
    &["surveys"],
    &["publications"],
    &["observatory"],
    &["emerging_needs", "poles"],
    &["privacy"],
    &["demonstration"],
];
/// The same inside `src/shared`.
const LAYERS: &[&[&str]] = &[
    &["store"],
    &["authz", "i18n", "geo"],
    &["search", "mail", "jobs", "journal"],
    &["web"],
];
/// Clients of the network.
const CLIENTS: &[&str] = &["ureq", "reqwest", "hyper"];

// ---- the rules ----

#[test]
fn pure_crates_know_no_runtime_and_open_no_door() {
    let files = sources("crates");
    assert!(!files.is_empty(), "there are pure crates");
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| file.path.contains("/src/")) {
        faults.extend(mentions(file, &[DOORS, RUNTIMES, CLIENTS].concat()));
    }
    for manifest in walk("crates")
        .into_iter()
        .filter(|path| path.ends_with("Cargo.toml"))
    {
        let table: toml::Table = read(&manifest).parse().unwrap();
        let names = table
            .get("dependencies")
            .and_then(toml::Value::as_table)
            .into_iter()
            .flat_map(toml::Table::keys);
        for name in names.filter(|name| RUNTIMES.contains(&name.replace('-', "_").as_str())) {
            faults.push(format!(
                "{manifest}: depends on {name}; a pure crate takes values, the application calls"
            ));
        }
    }
    none(faults);
}

/// One reading of the source for all: in a debug build it is what takes time.
#[test]
fn every_file_names_only_what_its_place_may() {
    let files = sources("src");
    assert!(!files.is_empty(), "there is an application");
    let mut faults = only_shared_touches_clock_chance_files_network_and_environment(&files);
    faults.extend(only_fetch_is_a_client_of_the_network(&files));
    faults.extend(only_stores_name_the_database_library(&files));
    faults.extend(shared_never_uses_a_feature_and_its_layers_only_look_down(&files));
    faults.extend(a_feature_uses_others_through_their_face_and_only_to_its_left(
        &files,
    ));
    none(faults);
}

fn only_shared_touches_clock_chance_files_network_and_environment(files: &[Source]) -> Vec<String> {
    let inside = |file: &&Source| {
        !file.path.starts_with("src/shared/") && !EDGE.iter().any(|e| file.path.starts_with(e))
    };
    let inside = files.iter().filter(inside);
    inside.flat_map(|file| mentions(file, DOORS)).collect()
}

fn only_fetch_is_a_client_of_the_network(files: &[Source]) -> Vec<String> {
    let is_fetch = |file: &&Source| file.path.starts_with("src/shared/fetch/");
    let named = |file: &Source| mentions(file, CLIENTS);
    assert!(files.iter().filter(is_fetch).any(|file| !named(file).is_empty()));
    let others = files.iter().filter(|file| !is_fetch(file));
    others.flat_map(named).collect()
}

fn only_stores_name_the_database_library(files: &[Source]) -> Vec<String> {
    let is_store = |file: &&Source| {
        file.path.ends_with("/store.rs")
            || file.path.contains("/store/")
            || file.path.starts_with("src/testing/")
            || file.path.starts_with("src/shared/db")
    };
    let others = files.iter().filter(|file| !is_store(file));
    others.flat_map(|file| mentions(file, &["sqlx"])).collect()
}

fn shared_never_uses_a_feature_and_its_layers_only_look_down(files: &[Source]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| file.path.starts_with("src/shared/")) {
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
                    faults.push(format!(
                        "{}:{line}: {path}: looks up; the order is {LAYERS:?}",
                        file.path
                    ))
                }
                _ => {}
            }
        }
    }
    faults
}

fn a_feature_uses_others_through_their_face_and_only_to_its_left(files: &[Source]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in files {
        let [folder, own, ..] = &file.module[..] else {
            continue;
        };
        if folder != "features" {
            continue;
        }
        for (line, path) in &file.paths {
            let segments: Vec<&str> = path.split("::").collect();
            let ["crate", "features", other, rest @ ..] = &segments[..] else {
                continue;
            };
            if own == other || !root().join("src/features").join(other).is_dir() {
                continue;
            }
            if let Some(inner) = rest.first().filter(|inner| is_module(other, inner)) {
                faults.push(format!(
                    "{}:{line}: {path}: use what {other}/mod.rs offers, not its {inner}",
                    file.path
                ));
            }
            if let Some((own, theirs)) = rank(ORDER, own).zip(rank(ORDER, other))
                && theirs >= own
            {
                faults.push(format!(
                    "{}:{line}: {path}: {other} is not to the left; the order is {ORDER:?}",
                    file.path
                ));
            }
        }
    }
    faults
}

#[test]
fn the_reader_of_source_sees_what_code_names_and_nothing_else() {
    let code = "//! std::fs in a comment\nuse std::{fs::File, env::{self as e, var}};\nfn f() -> char { let s = \"std::net\"; tokio :: fs :: read(r#\"sqlx\"#, 'a', '\"') }\n#[cfg(test)]\nmod tests {\n use sqlx::Any; }\nstruct A;";
    let file = Source::new(
        "src/features/desk/store/lines.rs",
        &format!("{code}\nuse super::super::rules::may;"),
    );
    assert_eq!(file.module, ["features", "desk", "store", "lines"]);
    let seen: Vec<&str> = file.paths.iter().map(|(_, path)| path.as_str()).collect();
    assert!(
        ["std::fs::File", "std::env", "std::env::var"]
            .iter()
            .all(|path| seen.contains(path)),
        "{seen:?}"
    );
    assert!(
        seen.contains(&"tokio::fs::read") && seen.contains(&"crate::features::desk::rules::may"),
        "{seen:?}"
    );
    assert!(
        !seen
            .iter()
            .any(|path| path.contains("sqlx") || path.contains("net")),
        "{seen:?}"
    );
    assert_eq!(mentions(&file, DOORS).len(), 3, "{:?}", mentions(&file, DOORS));
    assert_eq!(
        file.paths
            .iter()
            .find(|(_, path)| path == "tokio::fs::read")
            .unwrap()
            .0,
        3
    );
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
        let names_it = |name: &str| {
            let wanted: Vec<&str> = name.split("::").collect();
            let library = wanted.len() == 1 && name.starts_with(|first: char| first.is_lowercase());
            if library {
                segments.len() > 1 && segments[0] == name
            } else {
                segments.windows(wanted.len()).any(|window| window == wanted)
            }
        };
        let excepted = |(start, allowed, _): &(&str, &str, &str)| {
            let allowed: Vec<&str> = allowed.split("::").collect();
            file.path.starts_with(start) && segments.windows(allowed.len()).any(|window| window == allowed)
        };
        if names.iter().any(|name| names_it(name)) && !EXCEPTIONS.iter().any(excepted) {
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
