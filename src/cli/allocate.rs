//! Replaying a vote on a budget, at the command line.

use std::path::{Path, PathBuf};

use allocation::check;
use allocation::pabulib::{self, Election, Fault, ReadError};
use allocation::proposal::{RULES, Run};
use allocation::rules::{Outcome, Rule, RuleError};
use clap::ValueEnum;

use super::{Failure, say};
use crate::features::directory::ImportError;
use crate::shared::i18n::{Arg, Lang, Texts};
use crate::shared::told::Told as _;

/// What an operator asks.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    /// The vote, in the exchange format `.pb`.
    #[arg(value_name = "FILE.pb")]
    file: PathBuf,
    /// How it is decided.
    #[arg(long, value_enum, default_value_t = Chosen::Official)]
    rule: Chosen,
    /// One line of JSON for programs.
    #[arg(long)]
    json: bool,
}

/// The rules that can be asked for.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Chosen {
    /// The rule that the file names.
    Official,
    /// Most points or votes first, as long as the money lasts.
    Greedy,
    /// Greedy, but it ends at the first project that what remains cannot pay.
    GreedyNoSkip,
    /// Greedy among the projects that reach the file's threshold.
    GreedyThreshold,
    /// The method of equal shares, without completion.
    EqualShares,
    /// The method of equal shares, with one unit of currency more a voter until nothing can be added.
    EqualSharesAdd1,
}

/// Decides the file and says what is funded: in the order of the decision, with the identifiers of the file.
pub(super) fn answer(asked: &Asked, texts: &Texts, lang: Lang) -> Result<(), Failure> {
    let name = asked.file.to_string_lossy();
    let refused = |why: &str| -> Failure {
        let args = [("file", Arg::Text(&name)), ("why", Arg::Text(why))];
        texts.say(lang, "allocate-refused", &args).into()
    };
    let election = read(&asked.file, texts, lang).map_err(|why| refused(&why))?;
    let outcome = match asked.rule {
        Chosen::Official if RULES.contains(&election.rule.as_str()) => replayed(&election, texts, lang),
        rule => decide(rule, &election).map_err(|error| said_of_rule(&error, texts, lang)),
    };
    let outcome = outcome.map_err(|why| refused(&why))?;
    if asked.json {
        say(&json(&election, &outcome));
    } else {
        table(&election, &outcome, texts, lang);
    }
    Ok(())
}

fn read(file: &Path, texts: &Texts, lang: Lang) -> Result<Election, String> {
    let bytes =
        std::fs::read(file).map_err(|error| ImportError::File(file.to_owned(), error).told(texts, lang))?;
    pabulib::read(&bytes).map_err(|ReadError { line, fault }| {
        let line = line.to_string();
        let why = said_of_file(&fault, texts, lang);
        texts.say(
            lang,
            "allocate-line",
            &[("line", Arg::Text(&line)), ("why", Arg::Text(&why))],
        )
    })
}

fn decide(chosen: Chosen, election: &Election) -> Result<Outcome, RuleError> {
    let rule = match chosen {
        Chosen::Official => Rule::official(election)?,
        Chosen::Greedy => Rule::Greedy,
        Chosen::GreedyNoSkip => Rule::GreedyNoSkip,
        Chosen::GreedyThreshold => Rule::GreedyThreshold,
        Chosen::EqualShares => Rule::EqualShares,
        Chosen::EqualSharesAdd1 => Rule::EqualSharesAdd1,
    };
    rule.decide(election)
}

/// The proposal that a file holds, made again from what it was made from: refused where it comes out otherwise.
fn replayed(election: &Election, texts: &Texts, lang: Lang) -> Result<Outcome, String> {
    let run = Run::of(election).map_err(|error| {
        let why = error.to_string();
        texts.say(lang, "allocate-no-run", &[("why", Arg::Text(&why))])
    })?;
    let within = || check::undertakings(&run.table, &run.proposal.amounts, &run.headrooms).is_ok();
    match run.replay() {
        Ok(again) if again == run.proposal && within() => Ok(run.outcome()),
        Ok(_) | Err(_) => Err(texts.say(lang, "allocate-differs", &[])),
    }
}

/// `{"selected": [identifiers], "spent": n}`; the sum is written as the decimal number it is, never as a float.
fn json(election: &Election, outcome: &Outcome) -> String {
    let names = outcome
        .selected
        .iter()
        .map(|&place| serde_json::json!(election.projects[place].id).to_string());
    let names = names.collect::<Vec<_>>().join(", ");
    format!("{{\"selected\": [{names}], \"spent\": {}}}", outcome.spent)
}

fn table(election: &Election, outcome: &Outcome, texts: &Texts, lang: Lang) {
    let name = election
        .project_columns
        .iter()
        .position(|column| column == "name");
    let chosen = || outcome.selected.iter().map(|&place| &election.projects[place]);
    let widest =
        |of: fn(&pabulib::Project) -> String| chosen().map(|project| of(project).chars().count()).max();
    let id = widest(|project| project.id.clone()).unwrap_or(0);
    let cost = widest(|project| project.cost.to_string()).unwrap_or(0);
    for project in chosen() {
        let name = name.map_or("", |column| project.more[column].as_str());
        say(format!("{:<id$}  {:>cost$}  {name}", project.id, project.cost.to_string()).trim_end());
    }
    let (spent, budget) = (outcome.spent.to_string(), election.budget.to_string());
    let args = [
        ("selected", Arg::from(outcome.selected.len())),
        ("projects", Arg::from(election.projects.len())),
        ("spent", Arg::Text(&spent)),
        ("budget", Arg::Text(&budget)),
        (
            "currency",
            Arg::Text(election.meta("currency").unwrap_or_default()),
        ),
    ];
    say(texts.say(lang, "allocate-done", &args).trim_end());
}

/// A fault of a file in the operator's language.
fn said_of_file(fault: &Fault, texts: &Texts, lang: Lang) -> String {
    let say = |key, args: &[(&'static str, Arg)]| texts.say(lang, key, args);
    let text = |text: &dyn std::fmt::Display| text.to_string();
    match fault {
        Fault::NotUtf8 => say("allocate-not-text", &[]),
        Fault::SectionExpected { expected, found } => say(
            "allocate-section",
            &[("expected", Arg::Text(expected)), ("found", Arg::Text(found))],
        ),
        Fault::Missing(what) => say("allocate-missing", &[("what", Arg::Text(what))]),
        Fault::Twice { name, .. } => say("allocate-twice", &[("name", Arg::Text(name))]),
        Fault::Fields { expected, found } => {
            let (expected, found) = (text(expected), text(found));
            say(
                "allocate-fields",
                &[("expected", Arg::Text(&expected)), ("found", Arg::Text(&found))],
            )
        }
        Fault::Number { column, text, .. } | Fault::OutOfRange { column, text } => say(
            "allocate-number",
            &[("column", Arg::Text(column)), ("text", Arg::Text(text))],
        ),
        Fault::VoteType(word) => say("allocate-vote-type", &[("word", Arg::Text(word))]),
        Fault::ProjectName(name) => say("allocate-name", &[("name", Arg::Text(name))]),
        Fault::UnknownProject(name) => say("allocate-unknown-project", &[("name", Arg::Text(name))]),
        Fault::Points { projects, points } => {
            let (projects, points) = (text(projects), text(points));
            say(
                "allocate-points",
                &[("projects", Arg::Text(&projects)), ("points", Arg::Text(&points))],
            )
        }
        Fault::OneChoice(projects) => say("allocate-one-choice", &[("projects", Arg::Text(&text(projects)))]),
        Fault::Count {
            column,
            announced,
            found,
        } => {
            let found = text(found);
            let args = [
                ("column", Arg::Text(column)),
                ("announced", Arg::Text(announced)),
                ("found", Arg::Text(&found)),
            ];
            say("allocate-count", &args)
        }
    }
}

/// Why a rule cannot decide, in the operator's language.
fn said_of_rule(error: &RuleError, texts: &Texts, lang: Lang) -> String {
    let say = |key, args: &[(&'static str, Arg)]| texts.say(lang, key, args);
    match error {
        RuleError::Unknown(rule) => say("allocate-unknown-rule", &[("rule", Arg::Text(rule))]),
        RuleError::Ballots(vote_type) => say("allocate-ballots", &[("type", Arg::Text(vote_type.word()))]),
        RuleError::Points { voter } => say("allocate-no-points", &[("voter", Arg::Text(voter))]),
        RuleError::Threshold => say("allocate-threshold", &[]),
        RuleError::TooLarge => say("allocate-too-large", &[]),
    }
}
