//! What is requested, programme by programme: who requests how much, on which line, and the sums.

use printing::{Align, Block, Column, Row, Table};

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

/// What is requested in all, in cents.
#[must_use]
pub fn total(frozen: &Frozen) -> i64 {
    frozen.requests.iter().map(|one| one.cents).sum()
}

/// What is requested of each programme, the lead first.
#[must_use]
pub fn sums(cx: &Cx, frozen: &Frozen) -> Vec<Sum> {
    let mut sums = Vec::new();
    for asked in &frozen.programmes {
        let own = frozen
            .requests
            .iter()
            .filter(|one| one.programme == asked.address);
        let mut lines = Vec::new();
        for party in frozen.parties() {
            for one in own.clone().filter(|one| one.partner == party.key) {
                let account = match budgets::account(&one.account) {
                    Some(account) => cx.t(&format!("budget-account-{}", account.code())),
                    None => cx.ta("printed-account-number", &[("account", Arg::Text(&one.account))]),
                };
                let line = format!("{account}, {}", one.year);
                lines.push((party.name.clone(), line, cx.money(&one.cents)));
            }
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

/// The same on paper.
pub(super) fn blocks(cx: &Cx, frozen: &Frozen) -> Vec<Block> {
    let sums = sums(cx, frozen);
    if sums.is_empty() {
        return Vec::new();
    }
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
    let all = cx.money(&total(frozen));
    vec![
        Block::Heading(1, cx.t("requests-title")),
        Block::Paragraph(cx.tv("requests-in-all", "amount", &all)),
        Block::Table(Table {
            caption: String::new(),
            columns: vec![
                column("requests-partner", Align::Words, 2),
                column("printed-account", Align::Words, 2),
                column("requests-amount", Align::Figures, 1),
            ],
            rows,
        }),
    ]
}
