//! The needs of `needs.toml` and what answers them.

use serde::Deserialize;

use crate::Failure;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    need: Vec<Judged>,
}

/// A need and what answers it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judged {
    pub language: String,
    pub words: String,
    yes: Vec<String>,
    maybe: Vec<String>,
    no: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Yes,
    Maybe,
    No,
}

pub fn read() -> Result<Vec<Judged>, Failure> {
    let file: File = toml::from_str(include_str!("needs.toml"))?;
    Ok(file.need)
}

/// A name and a purpose as conditions look at them: folded, with a space around.
pub fn text(name: &str, purpose: &str) -> String {
    format!(" {} {} ", search::fold(name), search::fold(purpose))
}

impl Judged {
    pub fn judge(&self, text: &str) -> Verdict {
        let any = |conditions: &[String]| conditions.iter().any(|condition| holds(condition, text));
        if any(&self.no) {
            Verdict::No
        } else if any(&self.yes) {
            Verdict::Yes
        } else if any(&self.maybe) {
            Verdict::Maybe
        } else {
            Verdict::No
        }
    }
}

fn holds(condition: &str, text: &str) -> bool {
    condition
        .split(" + ")
        .all(|all| all.split('|').any(|one| stands(one, text)))
}

fn stands(term: &str, text: &str) -> bool {
    if let Some(inside) = term.strip_prefix('~') {
        return stands_with("", inside, text);
    }
    stands_with(" ", term, text)
}

fn stands_with(before: &str, term: &str, text: &str) -> bool {
    match term.strip_suffix('$') {
        Some(whole) => text.contains(&format!("{before}{whole} ")),
        None => text.contains(&format!("{before}{term}")),
    }
}
