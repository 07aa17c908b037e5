//! The budget of a partner as a table.

use printing::{Align, Column, Row, Table};

use crate::features::applications::frozen::Line;
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;

/// One table: years beside one another, accounts under one another, each side with its total.
pub(super) fn table(cx: &Cx, lines: &[&Line]) -> Table {
    let mut years: Vec<i16> = lines.iter().map(|line| line.year).collect();
    years.sort_unstable();
    years.dedup();
    let column = |title: String, align, share| Column { title, align, share };
    let mut columns = vec![column(cx.t("printed-account"), Align::Words, 3)];
    columns.extend(
        years
            .iter()
            .map(|year| column(year.to_string(), Align::Figures, 1)),
    );
    let named = |line: &Line| match (line.funder.as_str(), line.state.as_str()) {
        ("", _) => account(cx, &line.account),
        (funder, "") => format!("{} · {funder}", account(cx, &line.account)),
        (funder, state) => {
            let state = cx.t(&format!("printed-funds-{state}"));
            format!("{} · {funder} ({state})", account(cx, &line.account))
        }
    };
    let mut rows = Vec::new();
    for (head, wanted) in [
        (
            "printed-charges",
            ["60", "61", "62", "63", "64", "65", "66", "67", "68", "69"].as_slice(),
        ),
        (
            "printed-products",
            ["70", "71", "72", "73", "74", "75", "76", "77", "78", "79"].as_slice(),
        ),
        ("printed-given", ["86"].as_slice()),
        ("printed-received-kind", ["87"].as_slice()),
    ] {
        let own: Vec<&&Line> = lines
            .iter()
            .filter(|line| wanted.iter().any(|account| line.account.starts_with(account)))
            .collect();
        if own.is_empty() {
            continue;
        }
        rows.push(Row::Group(cx.t(head)));
        let mut names: Vec<String> = own.iter().map(|line| named(line)).collect();
        names.dedup();
        for name in names {
            let cents = |year: i16| -> i64 {
                let same = own.iter().filter(|line| line.year == year && named(line) == name);
                same.map(|line| line.cents).sum()
            };
            let mut cells = vec![name.clone()];
            cells.extend(years.iter().map(|year| cx.money(&cents(*year))));
            rows.push(Row::Cells(cells));
        }
        let mut total = vec![cx.t("printed-total")];
        total.extend(years.iter().map(|year| {
            let cents: i64 = own
                .iter()
                .filter(|line| line.year == *year)
                .map(|line| line.cents)
                .sum();
            cx.money(&cents)
        }));
        rows.push(Row::Total(total));
    }
    Table {
        caption: String::new(),
        columns,
        rows,
    }
}

fn account(cx: &Cx, account: &str) -> String {
    cx.ta("printed-account-number", &[("account", Arg::Text(account))])
}
