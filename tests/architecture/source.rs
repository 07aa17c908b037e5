//! Reading the source as the rules need it: what a file names, which texts it says, which files
//! there are. No compiler: comments, strings and tests are blanked and the paths that remain are read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A source file: what it names; comments, strings and its own tests are left out.
pub struct Source {
    /// Where it is, from the root of the project.
    pub path: String,
    /// Its place in the crate: `["features", "desk", "store"]`.
    pub module: Vec<String>,
    /// Everything it names, as seen from the crate's root, with the line.
    pub paths: Vec<(usize, String)>,
}

impl Source {
    /// Reads the text of the file that stands at `path`.
    pub fn new(path: &str, text: &str) -> Self {
        let inside = path
            .rsplit_once("src/")
            .map_or(path, |(_, inside)| inside)
            .trim_end_matches(".rs");
        let mut module: Vec<String> = inside.split('/').map(str::to_owned).collect();
        module.pop_if(|name| ["mod", "lib", "main"].contains(&name.as_str()));
        let blank = blank_text(text);
        let code = blank_tests(&blank, &blank);
        let tokens = tokens(&code);
        let mut paths = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            at = read_path(&tokens, at, "", &mut paths);
        }
        for (_, named) in &mut paths {
            *named = from_root(named, &module);
        }
        Self {
            path: path.to_owned(),
            module,
            paths,
        }
    }
}

/// Reads one path, or the tree of a `use`, and says where it ends.
fn read_path(
    tokens: &[(usize, &str)],
    mut at: usize,
    before: &str,
    paths: &mut Vec<(usize, String)>,
) -> usize {
    let (line, mut named) = (tokens[at].0, before.to_owned());
    let token = |at: usize| tokens.get(at).map_or("", |(_, token)| token);
    let is_name = |at| token(at).starts_with(|first: char| first.is_alphabetic() || first == '_');
    if !is_name(at) {
        return at + 1;
    }
    loop {
        if token(at) != "self" || named.is_empty() {
            named.push_str(if named.is_empty() { "" } else { "::" });
            named.push_str(token(at));
        }
        at += 1;
        if token(at) == "::" && is_name(at + 1) {
            at += 1;
        } else if token(at) == "::" && token(at + 1) == "{" {
            at += 2;
            while at < tokens.len() && token(at) != "}" {
                at = read_path(tokens, at, &named, paths);
                if token(at) == "as" {
                    at += 2;
                }
            }
            return at + 1;
        } else {
            paths.push((line, named));
            return at;
        }
    }
}

/// `super::rules` of `features::desk::pages` is `crate::features::desk::rules`.
fn from_root(named: &str, module: &[String]) -> String {
    let ups = named
        .split("::")
        .take_while(|segment| *segment == "super")
        .count();
    let relative = ups > 0 || named.starts_with("self::");
    if !relative {
        return named.replacen(
            "tisserand::",
            "crate::",
            usize::from(named.starts_with("tisserand::")),
        );
    }
    let rest = named.split("::").skip(ups.max(1)).map(str::to_owned);
    let above = module[..module.len().saturating_sub(ups)].iter().cloned();
    std::iter::once("crate".to_owned())
        .chain(above)
        .chain(rest)
        .collect::<Vec<_>>()
        .join("::")
}

fn tokens(code: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for (number, line) in code.lines().enumerate() {
        let mut rest = line.trim_start();
        while let Some(first) = rest.chars().next() {
            let word = rest
                .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
                .unwrap_or(rest.len());
            let length = if word > 0 {
                word
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            found.push((number + 1, &rest[..length]));
            rest = rest[length..].trim_start();
        }
    }
    found
}

/// The code with comments, strings and characters blanked, each character in its place.
pub fn blank_text(text: &str) -> String {
    let source: Vec<char> = text.chars().collect();
    let starts = |at: usize, what: &str| {
        what.chars()
            .enumerate()
            .all(|(i, letter)| source.get(at + i) == Some(&letter))
    };
    let end_of = |from: usize, what: &str| {
        (from..source.len())
            .find(|at| starts(*at, what))
            .map_or(source.len(), |at| at + what.len())
    };
    let mut out = source.clone();
    let mut at = 0;
    while at < source.len() {
        let after_name = at > 0 && (source[at - 1].is_alphanumeric() || source[at - 1] == '_');
        let hashes = source[at + 1..]
            .iter()
            .take_while(|letter| **letter == '#')
            .count();
        let end = if starts(at, "//") {
            end_of(at, "\n") - 1
        } else if starts(at, "/*") {
            end_of(at + 2, "*/")
        } else if source[at] == 'r' && !after_name && source.get(at + 1 + hashes) == Some(&'"') {
            end_of(at + 2 + hashes, &format!("\"{}", "#".repeat(hashes)))
        } else if source[at] == '"' || starts(at, "'\\") {
            let mut end = at + 1;
            while end < source.len() && source[end] != source[at] {
                end += if source[end] == '\\' { 2 } else { 1 };
            }
            end + 1
        } else if source[at] == '\'' && source.get(at + 2) == Some(&'\'') {
            at + 3
        } else {
            at
        };
        let end = end.min(source.len());
        out[at..end]
            .iter_mut()
            .filter(|letter| **letter != '\n')
            .for_each(|letter| *letter = ' ');
        at = end.max(at + 1);
    }
    out.into_iter().collect()
}

/// `text` without its `#[cfg(test)]` items; `code` is the same text, blanked.
pub fn blank_tests(text: &str, code: &str) -> String {
    let code: Vec<char> = code.chars().collect();
    let mark: Vec<char> = "#[cfg(test)]".chars().collect();
    let mut out: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at + mark.len() <= code.len() {
        if code[at..at + mark.len()] != mark[..] {
            at += 1;
            continue;
        }
        let (mut end, mut depth) = (at, 0);
        while end < code.len() {
            depth += i32::from(code[end] == '{') - i32::from(code[end] == '}');
            end += 1;
            if depth == 0 && matches!(code[end - 1], '}' | ';') {
                break;
            }
        }
        out[at..end]
            .iter_mut()
            .filter(|letter| **letter != '\n')
            .for_each(|letter| *letter = ' ');
        at = end;
    }
    out.into_iter().collect()
}

/// The messages of a Fluent file (`key`, `key.attribute`), each with the values it takes.
pub fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut message, mut current) = (String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let name = line
            .split_once('=')
            .map(|(name, _)| name.trim_end())
            .unwrap_or_default();
        let is_key = |name: &str| !name.is_empty() && name.chars().all(is_of_key);
        if is_key(name) {
            message = name.to_owned();
            current = name.to_owned();
        } else if let Some(attribute) = name
            .trim_start()
            .strip_prefix('.')
            .filter(|attribute| is_key(attribute))
        {
            current = format!("{message}.{attribute}");
        }
        if !current.is_empty() {
            let values = line
                .split('$')
                .skip(1)
                .map(|rest| rest.chars().take_while(|letter| is_of_key(*letter)).collect());
            found.entry(current.clone()).or_default().extend(values);
        }
    }
    found
}

fn is_of_key(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

/// The text keys a page, a letter or a command says: `cx.t("key")`, `texts.say(lang, "key", …)`.
pub fn keys_said(text: &str) -> impl Iterator<Item = &str> {
    [(".t(", 0), (".tn(", 0), (".tv(", 0), (".ta(", 0), (".say(", 1)]
        .into_iter()
        .flat_map(move |(verb, before)| {
            text.match_indices(verb).filter_map(move |(at, _)| {
                let arguments = &text[at + verb.len()..];
                let argument = if before == 0 {
                    arguments
                } else {
                    arguments.split_once(',')?.1
                };
                let key = argument.trim_start().strip_prefix('"')?.split_once('"')?.0;
                key.chars()
                    .all(|letter| is_of_key(letter) || letter == '.')
                    .then_some(key)
            })
        })
}

/// What stands right after each quotation mark: the letters of a key, and what ends them. `"desk-state-{}"` begins with
/// (`desk-state-`, `{`).
pub fn quoted(text: &str) -> impl Iterator<Item = (&str, char)> {
    text.match_indices('"').filter_map(|(at, _)| {
        let rest = &text[at + 1..];
        let end = rest.find(|letter| !is_of_key(letter))?;
        Some((&rest[..end], rest[end..].chars().next()?))
    })
}

/// The Rust files under a folder; tests are left out, in whatever way they are set apart.
pub fn sources(folder: &str) -> Vec<Source> {
    let files: Vec<(String, String)> = walk(folder)
        .into_iter()
        .filter(|path| path.ends_with(".rs") && !path.contains("/tests/") && !path.ends_with("/tests.rs"))
        .map(|path| (path.clone(), read(&path)))
        .collect();
    let apart: BTreeSet<String> = files
        .iter()
        .flat_map(|(path, text)| test_modules(path, text))
        .collect();
    let ours = |path: &str| {
        !apart
            .iter()
            .any(|file| path == file || path.starts_with(&format!("{}/", &file[..file.len() - 3])))
    };
    files
        .iter()
        .filter(|(path, _)| ours(path))
        .map(|(path, text)| Source::new(path, text))
        .collect()
}

/// The files of `#[cfg(test)] mod stories;`.
fn test_modules(path: &str, text: &str) -> Vec<String> {
    let code = blank_text(text);
    let folder = match path.rsplit_once('/').unwrap() {
        (folder, "mod.rs" | "lib.rs" | "main.rs") => folder,
        _ => path.trim_end_matches(".rs"),
    };
    let declared = code.split("#[cfg(test)]").skip(1).filter_map(|rest| {
        let item = &rest[..rest.find([';', '{'])?];
        rest[item.len()..]
            .starts_with(';')
            .then(|| item.rsplit_once("mod "))?
            .map(|(_, name)| name.trim())
    });
    declared.map(|name| format!("{folder}/{name}.rs")).collect()
}

/// Every file under a folder, as paths from the root of the project, in order.
pub fn walk(folder: &str) -> Vec<String> {
    let Ok(entries) = fs::read_dir(root().join(folder)) else {
        return Vec::new();
    };
    let mut found: Vec<String> = entries
        .map(|entry| format!("{folder}/{}", entry.unwrap().file_name().to_str().unwrap()))
        .filter(|path| !path.ends_with("/node_modules") && !path.ends_with("/target"))
        .flat_map(|path| {
            if root().join(&path).is_dir() {
                walk(&path)
            } else {
                vec![path]
            }
        })
        .collect();
    found.sort();
    found
}

/// Whether a path has one of these endings.
pub fn is_one_of(path: &str, endings: &[&str]) -> bool {
    endings.contains(
        &Path::new(path)
            .extension()
            .map_or("", |ending| ending.to_str().unwrap()),
    )
}

/// The root of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file of the project.
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The verdict of a rule.
pub fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}
