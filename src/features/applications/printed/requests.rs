//! What is requested, programme by programme: who requests how much, on which line, and the sums.

use printing::{Align, Block, Column, Row, Table};

use super::part::{Part, both};
use crate::features::applications::asking::Answer;
use crate::features::applications::frozen::Frozen;
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;

/// What is requested of a programme, in words.
pub struct Sum {
    /// The programme, with the name of its funder.
    pub programme: String,
    /// Which version of it stood.
    pub version: String,
    /// Partner, line with its year, amount.
    pub lines: Vec<(String, String, String)>,
    /// The whole.
    pub total: String,
}

/// What is requested with an application, in cents.
#[must_use]
pub fn total(frozen: &Frozen) -> i64 {
    let own = frozen.own_requests();
    own.map(|one| one.cents).sum()
}

/// What is requested with other applications of the same project, in cents.
#[must_use]
pub fn elsewhere(frozen: &Frozen) -> i64 {
    let others = frozen.requests.iter().filter(|one| one.elsewhere);
    others.map(|one| one.cents).sum()
}

/// A line of account, as it is called.
#[must_use]
pub fn account(cx: &Cx, code: &str) -> String {
    match budgets::account(code) {
        Some(account) => cx.t(&format!("budget-account-{}", account.code())),
        None => cx.ta("printed-account-number", &[("account", Arg::Text(code))]),
    }
}

/// What is requested of each programme, the lead first: with this application, or with others.
#[must_use]
pub fn sums(cx: &Cx, frozen: &Frozen, elsewhere: bool) -> Vec<Sum> {
    let mut sums = Vec::new();
    for asked in &frozen.programmes {
        let own = frozen
            .requests
            .iter()
            .filter(|one| one.programme == asked.address && one.elsewhere == elsewhere);
        let mut lines = Vec::new();
        for party in frozen.parties() {
            for one in own.clone().filter(|one| one.partner == party.key) {
                let line = format!("{}, {}", account(cx, &one.account), one.year);
                lines.push((party.name.clone(), line, cx.money(&one.cents)));
            }
        }
        if lines.is_empty() {
            continue;
        }
        let number = u64::try_from(asked.version).unwrap_or_default();
        sums.push(Sum {
            programme: frozen.programme(&asked.address, cx.lang),
            version: cx.tn("requests-version", &number),
            lines,
            total: cx.money(&own.map(|one| one.cents).sum()),
        });
    }
    sums
}

/// What programmes ask beside the common file, and what is answered.
pub(super) fn answers(cx: &Cx, frozen: &Frozen) -> Vec<Block> {
    if frozen.answers.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading(1, cx.t("annex-title"))];
    for part in parts(cx, frozen) {
        blocks.extend(part.blocks(cx, 2));
    }
    blocks
}

/// What is answered under each question, in each language in which it is written; a question names its programme.
fn parts(cx: &Cx, frozen: &Frozen) -> Vec<Part> {
    let part = |one: &Answer| {
        let programme = frozen.programme(&one.programme, cx.lang);
        Part {
            label: format!("{programme} · {}", one.question.get(cx.lang).0),
            said: both(frozen, &one.answer, &one.answer_second),
        }
    };
    frozen.answers.iter().map(part).collect()
}

/// The same for a reader: in their language, where it is written in it.
#[must_use]
pub fn answered(cx: &Cx, frozen: &Frozen) -> Vec<Part> {
    let parts = parts(cx, frozen).into_iter();
    parts.map(|part| part.read_in(cx.lang)).collect()
}

/// The same on paper.
pub(super) fn blocks(cx: &Cx, frozen: &Frozen) -> Vec<Block> {
    let (own, others) = (sums(cx, frozen, false), sums(cx, frozen, true));
    if own.is_empty() && others.is_empty() {
        return Vec::new();
    }
    let all = cx.money(&total(frozen));
    let mut blocks = vec![
        Block::Heading(1, cx.t("requests-title")),
        Block::Paragraph(cx.tv("requests-with-this", "amount", &all)),
    ];
    if !own.is_empty() {
        blocks.push(table(cx, String::new(), own));
    }
    if !others.is_empty() {
        let all = cx.money(&elsewhere(frozen));
        blocks.push(Block::Paragraph(cx.tv("requests-with-others", "amount", &all)));
        blocks.push(table(cx, cx.t("requests-elsewhere"), others));
    }
    blocks
}

fn table(cx: &Cx, caption: String, sums: Vec<Sum>) -> Block {
    let mut rows = Vec::new();
    for sum in sums {
        rows.push(Row::Group(format!("{} · {}", sum.programme, sum.version)));
        rows.extend(
            sum.lines
                .into_iter()
                .map(|(partner, line, amount)| Row::Cells(vec![partner, line, amount])),
        );
        rows.push(Row::Total(vec![cx.t("printed-total"), String::new(), sum.total]));
    }
    let column = |key: &str, align, share| Column {
        title: cx.t(key),
        align,
        share,
    };
    Block::Table(Table {
        caption,
        columns: vec![
            column("requests-partner", Align::Words, 2),
            column("printed-account", Align::Words, 2),
            column("requests-amount", Align::Figures, 1),
        ],
        rows,
    })
}
