//! The budget of a partner as a table.

use budgets::Side;
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
        ("", _) => named_account(cx, line),
        (funder, "") => format!("{} · {funder}", named_account(cx, line)),
        (funder, state) => {
            let state = cx.t(&format!("printed-funds-{state}"));
            format!("{} · {funder} ({state})", named_account(cx, line))
        }
    };
    let mut rows = Vec::new();
    for (head, side) in [
        ("printed-charges", Side::Charge),
        ("printed-products", Side::Product),
        ("printed-given", Side::InKindCharge),
        ("printed-received-kind", Side::InKindProduct),
    ] {
        let mut own: Vec<&&Line> = lines.iter().filter(|line| side_of(line) == side).collect();
        own.sort_by_key(|line| (place(line), &line.account, &line.funder, &line.state));
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

/// What a line is on. An account that the chart of a later day has no more is read by its number: what was signed is
/// printed whole.
fn side_of(line: &Line) -> Side {
    match budgets::account(&line.account) {
        Some(account) => account.side(),
        None if line.account.starts_with("86") => Side::InKindCharge,
        None if line.account.starts_with("87") => Side::InKindProduct,
        None if line.account.starts_with('6') => Side::Charge,
        None => Side::Product,
    }
}

/// Its place in the order of the form.
fn place(line: &Line) -> usize {
    let found = budgets::accounts().position(|account| account.code() == line.account);
    found.unwrap_or(usize::MAX)
}

fn named_account(cx: &Cx, line: &Line) -> String {
    match budgets::account(&line.account) {
        Some(account) => cx.t(&format!("budget-account-{}", account.code())),
        None => cx.ta("printed-account-number", &[("account", Arg::Text(&line.account))]),
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, Side, side_of};

    fn line(account: &str) -> Line {
        Line {
            partner: String::new(),
            year: 2027,
            account: account.to_owned(),
            funder: String::new(),
            state: String::new(),
            cents: 1,
        }
    }

    #[test]
    fn every_account_that_can_be_signed_stands_on_its_side_whatever_it_is_called() {
        for account in budgets::accounts() {
            assert_eq!(side_of(&line(account.code())), account.side(), "{account:?}");
        }
        assert_eq!(side_of(&line("indirect-fixed")), Side::Charge);
        assert_eq!(side_of(&line("own")), Side::Product);
        // Of a chart that is no more.
        assert_eq!(side_of(&line("6999")), Side::Charge);
        assert_eq!(side_of(&line("8799")), Side::InKindProduct);
    }
}
