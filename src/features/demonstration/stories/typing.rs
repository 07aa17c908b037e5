//! What each partner of the demonstration's request had to type, against the forms that they would have filled one by one; and
//! that docs/desk.md says the same.

use std::collections::BTreeSet;

use super::living;
use crate::features::applications::{self, Frozen, Sent};
use crate::features::demonstration::fill;
use crate::features::demonstration::scenes::GARDEN;
use crate::shared::i18n::Words;

/// Texts that somebody wrote: one in each language that holds words.
fn written<'a>(texts: impl Iterator<Item = &'a Words>) -> usize {
    texts.map(|words| words.iter().count()).sum()
}

/// What the lead types once for all: the words of the project, what it is for, what is done and counted, the answers that
/// programmes ask, the others that it invites (whom, and in which words), each programme that it chooses.
fn for_all(frozen: &Frozen) -> usize {
    let project = &frozen.project;
    let actions = project.actions.iter().map(|action| {
        let dates = [&action.place, &action.starts, &action.until];
        let filled = dates.iter().filter(|one| !one.is_empty()).count();
        written(action.texts.values()) + action.who.len() + filled
    });
    let indicators = project.indicators.iter().map(|one| written(one.texts.values()));
    written(project.texts.values())
        + project.purposes.len()
        + project.communes.len()
        + project.catalogue.len()
        + actions.sum::<usize>()
        + indicators.sum::<usize>()
        + frozen.answers.len()
        + 2 * (project.partners.len() - 1)
        + frozen.programmes.len()
}

/// Its budget without what it asks, and what it asks of each programme: an amount each.
fn amounts(frozen: &Frozen, key: &str) -> (usize, usize) {
    let lines = frozen.project.lines.iter().filter(|line| line.partner == key);
    let asked = frozen.own_requests().filter(|one| one.partner == key);
    (lines.count(), asked.count())
}

/// What one form 12156*06 of one partner holds of the same: form, frequency, object, period and addressee; name, numbers, seat,
/// purpose; those it is with; the project in words; its budget with a line for each funder that is asked; the amount; the sworn
/// statements (law, truth, amount) and the signature. Not counted, though the form asks it: the representative and the person in
/// charge, people, the budget of the association, past aid, the pieces.
fn on_form(sent: &Sent, at: usize) -> usize {
    let (frozen, named) = (&sent.frozen, &sent.partners[at]);
    let (lines, asked) = amounts(frozen, &named.party.key);
    let words = ["title", "summary", "problem", "public", "territory"];
    let texts = words
        .iter()
        .filter(|field| frozen.project.texts.contains_key(**field));
    let identity = 1 + named.party.numbers.len() + 1 + usize::from(!named.party.purpose.is_empty());
    5 + identity
        + (frozen.project.partners.len() - 1)
        + texts.count()
        + frozen.project.actions.len()
        + frozen.project.indicators.len()
        + frozen.project.catalogue.len()
        + lines
        + asked
        + 1
        + 3
        + 1
}

#[tokio::test]
async fn three_partners_type_once_what_nine_forms_would_ask_again() {
    let test = living().await;
    fill(&test.app).await.unwrap();
    let number = "select number from application where submitted > 0 order by number";
    let mut connection = test.app.db.read().await.unwrap();
    let numbers: Vec<String> = sqlx::query_scalar(number)
        .fetch_all(&mut *connection)
        .await
        .unwrap();
    let mut garden = None;
    for number in numbers {
        let sent = applications::sent(&mut connection, &number).await.unwrap();
        let is_it = |sent: &Sent| sent.frozen.title(GARDEN.language).0 == GARDEN.title;
        garden = garden.or(sent.filter(is_it));
    }
    drop(connection);
    let garden = garden.unwrap();
    let (mut rows, mut here_all, mut forms_all) = (Vec::new(), 0, 0);
    for (at, named) in garden.partners.iter().enumerate() {
        let key = named.party.key.as_str();
        let (lines, asked) = amounts(&garden.frozen, key);
        // A password or a key is shown once to sign; whoever leads also sends.
        let own = lines + asked + 1;
        let here = if at == 0 {
            own + for_all(&garden.frozen) + 1
        } else {
            own
        };
        let funders: BTreeSet<&str> = garden
            .frozen
            .own_requests()
            .filter(|one| one.partner == key)
            .map(|one| one.programme.as_str())
            .collect();
        let forms = funders.len() * on_form(&garden, at);
        here_all += here;
        forms_all += forms;
        let who = ["lead", "second", "third"][at];
        rows.push(format!("| {who} | {here} | {} | {forms} |", funders.len()));
    }
    rows.push(format!("| together | {here_all} | 9 | {forms_all} |"));
    assert!(here_all < forms_all, "{rows:?}");
    let told = include_str!("../../../../docs/desk.md");
    for row in &rows {
        assert!(
            told.contains(row),
            "docs/desk.md lacks {row}; all of them: {}",
            rows.join("\n")
        );
    }
    test.close().await;
}
