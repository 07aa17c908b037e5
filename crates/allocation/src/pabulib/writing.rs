//! An election as the text of a `.pb` file.

use std::fmt::Display;

use super::{Ballot, Election, Project};

/// The text of the file: UTF-8, lines ended by a line feed, fields quoted only where they must be.
///
/// [`read`](super::read) gives the same election back, provided that it is one which `read` could have
/// given: identifiers unlike and without comma, no blanks around values, points for all choices of a ballot or for none.
#[must_use]
pub fn write(election: &Election) -> String {
    let mut text = String::from("META\nkey;value\n");
    let own = |key: &str, value: &dyn Display| [key.to_owned(), value.to_string()];
    let typed = [
        own("num_projects", &election.projects.len()),
        own("num_votes", &election.ballots.len()),
        own("budget", &election.budget),
        own("vote_type", &election.vote_type.word()),
        own("rule", &election.rule),
    ];
    let kept = election
        .meta
        .iter()
        .map(|(key, value)| [key.clone(), value.clone()]);
    for pair in kept.chain(typed) {
        line(&mut text, pair);
    }

    text.push_str("PROJECTS\n");
    let columns = ProjectColumns::of(&election.projects);
    line(
        &mut text,
        columns.names().chain(election.project_columns.iter().cloned()),
    );
    for project in &election.projects {
        line(
            &mut text,
            columns.values(project).chain(project.more.iter().cloned()),
        );
    }

    text.push_str("VOTES\n");
    let points = election
        .ballots
        .iter()
        .flat_map(|ballot| &ballot.choices)
        .any(|choice| choice.points.is_some());
    let names = ["voter_id", "vote"]
        .into_iter()
        .chain(points.then_some("points"))
        .map(str::to_owned);
    line(&mut text, names.chain(election.ballot_columns.iter().cloned()));
    for ballot in &election.ballots {
        let given = points.then(|| list(ballot.choices.iter().filter_map(|choice| choice.points)));
        let fields = [ballot.voter.clone(), chosen(election, ballot)]
            .into_iter()
            .chain(given);
        line(&mut text, fields.chain(ballot.more.iter().cloned()));
    }
    text
}

/// Which of the format's own optional columns at least one project fills.
struct ProjectColumns {
    votes: bool,
    score: bool,
    selected: bool,
}

impl ProjectColumns {
    fn of(projects: &[Project]) -> Self {
        Self {
            votes: projects.iter().any(|project| project.votes.is_some()),
            score: projects.iter().any(|project| project.score.is_some()),
            selected: projects.iter().any(|project| project.selected.is_some()),
        }
    }

    fn names(&self) -> impl Iterator<Item = String> {
        let optional = [
            (self.votes, "votes"),
            (self.score, "score"),
            (self.selected, "selected"),
        ];
        let optional = optional
            .into_iter()
            .filter_map(|(filled, name)| filled.then_some(name));
        ["project_id", "cost"]
            .into_iter()
            .chain(optional)
            .map(str::to_owned)
    }

    fn values(&self, project: &Project) -> impl Iterator<Item = String> {
        let number = |value: Option<String>| value.unwrap_or_default();
        let optional = [
            (self.votes, number(project.votes.map(|votes| votes.to_string()))),
            (self.score, number(project.score.map(|score| score.to_string()))),
            (
                self.selected,
                number(project.selected.map(|selected| selected.to_string())),
            ),
        ];
        let optional = optional
            .into_iter()
            .filter_map(|(filled, value)| filled.then_some(value));
        [project.id.clone(), project.cost.to_string()]
            .into_iter()
            .chain(optional)
    }
}

fn chosen(election: &Election, ballot: &Ballot) -> String {
    list(
        ballot
            .choices
            .iter()
            .map(|choice| &election.projects[choice.project].id),
    )
}

fn list(items: impl Iterator<Item = impl Display>) -> String {
    items.map(|item| item.to_string()).collect::<Vec<_>>().join(",")
}

fn line(text: &mut String, fields: impl IntoIterator<Item = String>) {
    for (place, field) in fields.into_iter().enumerate() {
        if place > 0 {
            text.push(';');
        }
        if field.contains([';', '"', '\n', '\r']) {
            text.push('"');
            text.push_str(&field.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&field);
        }
    }
    text.push('\n');
}
