//! The text of a `.pb` file as an election, or the first line that cannot be understood.

mod lines;
mod table;

use std::collections::{HashMap, HashSet};

use crate::Decimal;

use super::{Ballot, Choice, Election, Fault, Project, ReadError, VoteType, is_absent};
use lines::Lines;
use table::{Row, Table};

/// Reads a whole file.
///
/// # Errors
/// The first line that cannot be understood, and why.
pub fn read(bytes: &[u8]) -> Result<Election, ReadError> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line = 1 + before.iter().filter(|&&byte| byte == b'\n').count() as u64;
        ReadError {
            line,
            fault: Fault::NotUtf8,
        }
    })?;
    let mut lines = Lines::new(text.strip_prefix('\u{feff}').unwrap_or(text));

    lines.section("META")?;
    let mut meta = Meta::read(&mut lines)?;
    let budget = meta
        .number("budget")?
        .ok_or_else(|| lines.fault(Fault::Missing("budget")))?;
    let vote_type = meta
        .vote_type()?
        .ok_or_else(|| lines.fault(Fault::Missing("vote_type")))?;
    let (_, rule) = meta
        .take("rule")
        .ok_or_else(|| lines.fault(Fault::Missing("rule")))?;
    let (num_projects, num_votes) = (meta.take("num_projects"), meta.take("num_votes"));

    lines.section("PROJECTS")?;
    let (project_columns, projects) = projects(&mut lines)?;
    announced("num_projects", num_projects, projects.len())?;

    lines.section("VOTES")?;
    let (ballot_columns, ballots) = ballots(&mut lines, vote_type, &projects)?;
    announced("num_votes", num_votes, ballots.len())?;
    lines.end()?;

    let meta = meta
        .pairs
        .into_iter()
        .map(|(_, key, value)| (key, value))
        .collect();
    Ok(Election {
        budget,
        vote_type,
        rule,
        meta,
        project_columns,
        projects,
        ballot_columns,
        ballots,
    })
}

fn announced(column: &'static str, line: Option<(u64, String)>, found: usize) -> Result<(), ReadError> {
    match line {
        Some((line, announced)) if announced.parse() != Ok(found) => Err(ReadError {
            line,
            fault: Fault::Count {
                column,
                announced,
                found,
            },
        }),
        _ => Ok(()),
    }
}

/// What `META` says, with the line of each.
struct Meta {
    pairs: Vec<(u64, String, String)>,
}

impl Meta {
    fn read(lines: &mut Lines) -> Result<Self, ReadError> {
        let mut pairs: Vec<(u64, String, String)> = Vec::new();
        let mut seen: HashSet<String> = HashSet::new();
        while let Some(mut fields) = lines.row_of(2)? {
            let (value, key) = (
                fields.pop().expect("two fields"),
                fields.pop().expect("two fields"),
            );
            if pairs.is_empty() && key == "key" && value == "value" {
                continue;
            }
            if !seen.insert(key.clone()) {
                return Err(lines.fault(Fault::Twice {
                    what: "the key",
                    name: key,
                }));
            }
            pairs.push((lines.line, key, value));
        }
        Ok(Self { pairs })
    }

    /// Takes out what has a field of its own in [`Election`].
    fn take(&mut self, key: &str) -> Option<(u64, String)> {
        let place = self.pairs.iter().position(|(_, known, _)| known == key)?;
        let (line, _, value) = self.pairs.remove(place);
        Some((line, value))
    }

    fn number(&mut self, column: &'static str) -> Result<Option<Decimal>, ReadError> {
        let Some((line, text)) = self.take(column) else {
            return Ok(None);
        };
        not_negative(column, text)
            .map(Some)
            .map_err(|fault| ReadError { line, fault })
    }

    fn vote_type(&mut self) -> Result<Option<VoteType>, ReadError> {
        let Some((line, word)) = self.take("vote_type") else {
            return Ok(None);
        };
        let known = VoteType::ALL
            .into_iter()
            .find(|vote_type| vote_type.word() == word);
        known.map(Some).ok_or(ReadError {
            line,
            fault: Fault::VoteType(word),
        })
    }
}

fn projects(lines: &mut Lines) -> Result<(Vec<String>, Vec<Project>), ReadError> {
    let mut table = Table::read(lines, ["project_id", "cost"], ["votes", "score", "selected"])?;
    let mut projects: Vec<Project> = Vec::new();
    let mut seen: HashSet<String> = HashSet::new();
    while let Some(Row {
        obliged: [id, cost],
        optional: [votes, score, selected],
        more,
    }) = table.row(lines)?
    {
        let at = |fault| lines.fault(fault);
        if id.is_empty() || id.contains(',') {
            return Err(at(Fault::ProjectName(id)));
        }
        if !seen.insert(id.clone()) {
            return Err(at(Fault::Twice {
                what: "the project",
                name: id,
            }));
        }
        let selected = match selected.as_deref() {
            None => None,
            Some("0") => Some(0),
            Some("1") => Some(1),
            Some("2") => Some(2),
            Some(text) => {
                return Err(at(Fault::OutOfRange {
                    column: "selected",
                    text: text.to_owned(),
                }));
            }
        };
        projects.push(Project {
            id,
            cost: not_negative("cost", cost).map_err(at)?,
            votes: votes.map(|text| number("votes", text)).transpose().map_err(at)?,
            score: score.map(|text| number("score", text)).transpose().map_err(at)?,
            selected,
            more,
        });
    }
    Ok((table.more_names, projects))
}

fn ballots(
    lines: &mut Lines,
    vote_type: VoteType,
    projects: &[Project],
) -> Result<(Vec<String>, Vec<Ballot>), ReadError> {
    let places: HashMap<&str, usize> = projects
        .iter()
        .enumerate()
        .map(|(place, project)| (project.id.as_str(), place))
        .collect();
    let mut table = Table::read(lines, ["voter_id", "vote"], ["points"])?;
    let mut ballots = Vec::new();
    while let Some(Row {
        obliged: [voter, vote],
        optional: [points],
        more,
    }) = table.row(lines)?
    {
        let choices = choices(&places, &vote, points.as_deref()).map_err(|fault| lines.fault(fault))?;
        if vote_type == VoteType::ChooseOne && choices.len() > 1 {
            return Err(lines.fault(Fault::OneChoice(choices.len())));
        }
        ballots.push(Ballot { voter, choices, more });
    }
    Ok((table.more_names, ballots))
}

fn choices(places: &HashMap<&str, usize>, vote: &str, points: Option<&str>) -> Result<Vec<Choice>, Fault> {
    if is_absent(vote) {
        return Ok(Vec::new());
    }
    let mut choices: Vec<Choice> = Vec::new();
    let mut seen: HashSet<usize> = HashSet::new();
    for name in vote.split(',').map(str::trim) {
        let &project = places
            .get(name)
            .ok_or_else(|| Fault::UnknownProject(name.to_owned()))?;
        let known = !seen.insert(project);
        if known && points.is_some() {
            return Err(Fault::Twice {
                what: "on the ballot, project",
                name: name.to_owned(),
            });
        }
        // Whoever ticks a box twice ticked it: real files have such ballots.
        if !known {
            choices.push(Choice {
                project,
                points: None,
            });
        }
    }
    if let Some(points) = points {
        let given: Vec<&str> = points.split(',').map(str::trim).collect();
        if given.len() != choices.len() {
            return Err(Fault::Points {
                projects: choices.len(),
                points: given.len(),
            });
        }
        for (choice, text) in choices.iter_mut().zip(given) {
            choice.points = Some(number("points", text.to_owned())?);
        }
    }
    Ok(choices)
}

fn number(column: &'static str, text: String) -> Result<Decimal, Fault> {
    text.parse().map_err(|why| Fault::Number { column, text, why })
}

fn not_negative(column: &'static str, text: String) -> Result<Decimal, Fault> {
    let number = number(column, text)?;
    if number.is_negative() {
        return Err(Fault::OutOfRange {
            column,
            text: number.to_string(),
        });
    }
    Ok(number)
}
