//! What those who ask together typed once, beside what as many forms 12156 would have asked again: counted on the form as it is printed
//! (`printed::request`), without what files and registers add to it. A value is one field that somebody fills, or one choice.

use std::collections::BTreeSet;

use printing::{Block, Document, Row};

use super::printed::request::{self, Known};
use crate::features::applications::{self, Frozen, Named, Sent};
use crate::shared::i18n::Words;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// How much one partner typed, or all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// Values that were typed here: what is said for all is the lead's.
    pub here: usize,
    /// Forms that it would have filled: one for each programme of which it requests something.
    pub forms: usize,
    /// Values on all of these.
    pub values: usize,
}

/// What each partner typed, in the order in which they are named.
///
/// # Errors
/// When the database does not answer.
pub async fn typed<'a>(
    cx: &Cx,
    connection: &mut Connection,
    sent: &'a Sent,
) -> Result<Vec<(&'a Named, Typed)>, StoreError> {
    let frozen = &sent.frozen;
    let lead = frozen.lead().map(|lead| lead.key.as_str());
    let mut each = Vec::new();
    for named in &sent.partners {
        let key = named.party.key.as_str();
        let lines = frozen.project.lines.iter().filter(|line| line.partner == key);
        let asked: Vec<_> = frozen.own_requests().filter(|one| one.partner == key).collect();
        let costs = frozen.costs.iter().filter(|one| one.partner == key);
        // Each signs.
        let mut here = lines.count() + asked.len() + costs.count() + 1;
        if lead == Some(key) {
            // And sends it.
            here += for_all(frozen) + 1;
        }
        let programmes: BTreeSet<&str> = asked.iter().map(|one| one.programme.as_str()).collect();
        let forms = programmes.len();
        let mut values = 0;
        if forms > 0 {
            let signed = applications::signed_by(connection, sent, named.organisation.id).await?;
            let nothing = Known {
                staff: &[],
                networks: &[],
                granted: &[],
            };
            let form = request::document(cx, sent, (named, signed.as_ref()), (None, &nothing));
            // What is asked of a programme stands on its own form alone.
            values = forms * on(cx, &form).saturating_sub(asked.len()) + asked.len();
        }
        each.push((named, Typed { here, forms, values }));
    }
    Ok(each)
}

/// Texts that somebody wrote: one in each language that holds words.
fn written<'a>(texts: impl Iterator<Item = &'a Words>) -> usize {
    texts.map(|words| words.iter().count()).sum()
}

/// Of a text in the first language and in the second, how many somebody wrote.
fn filled(texts: [&String; 2]) -> usize {
    texts.iter().filter(|words| !words.is_empty()).count()
}

/// What is typed once for all: the words of the project, what it is for, what is done and counted, the answers that programmes ask, the
/// others that are invited (whom, and in which words), each programme that is chosen, who receives the money.
fn for_all(frozen: &Frozen) -> usize {
    let project = &frozen.project;
    let actions = project.actions.iter().map(|action| {
        let dates = [&action.place, &action.starts, &action.until];
        let filled = dates.iter().filter(|one| !one.is_empty()).count();
        written(action.texts.values()) + action.who.len() + filled
    });
    let indicators = project.indicators.iter().map(|one| written(one.texts.values()));
    let others = project.partners.len().saturating_sub(1);
    let terms = frozen.terms.as_ref().map_or(0, |terms| {
        let clause = filled([&terms.clause, &terms.clause_second]);
        let reasons = terms.regimes.iter();
        let reasons = reasons.map(|one| filled([&one.reason, &one.reason_second]));
        usize::from(terms.mode.is_some()) + clause + terms.regimes.len() + reasons.sum::<usize>()
    });
    let answers = frozen.answers.iter();
    let answers = answers.map(|one| filled([&one.answer, &one.answer_second]));
    written(project.texts.values())
        + project.purposes.len()
        + project.communes.len()
        + project.catalogue.len()
        + actions.sum::<usize>()
        + indicators.sum::<usize>()
        + answers.sum::<usize>()
        + 2 * others
        + frozen.programmes.len()
        + terms
}

/// How many values somebody would write on a form: what is empty, and what says that nothing is known, is none.
fn on(cx: &Cx, form: &Document) -> usize {
    let nothing = [
        "form-nothing",
        "form-in-its-file",
        "form-utility-unknown",
        "form-frequency-unknown",
        "form-alone",
    ]
    .map(|key| cx.t(key));
    let is_said = |text: &String| !text.trim_matches(['…', ' ']).is_empty() && !nothing.contains(text);
    let cells = |row: &Row| match row {
        Row::Cells(cells) => cells.iter().skip(1).filter(|cell| is_said(cell)).count(),
        // The form adds up by itself.
        Row::Sum(_) | Row::Total(_) | Row::Group(_) => 0,
    };
    let values = |block: &Block| match block {
        Block::Paragraph(words) | Block::Unknown(words) => usize::from(is_said(words)),
        Block::List(lines) => lines.len(),
        Block::Facts(facts) => facts.iter().filter(|fact| is_said(&fact.value)).count(),
        Block::Table(table) => table.rows.iter().map(cells).sum(),
        Block::Heading(..) | Block::Note(_) | Block::Picture(_) | Block::In(..) | Block::NewPage => 0,
    };
    form.body.iter().map(values).sum()
}
