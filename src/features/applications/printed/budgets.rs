//! The budgets as tables: each partner's own, which of its costs funders would pay, what they pay each other, and the whole, in which
//! that is nothing.

use budgets::{Account, CHART, Side};
use printing::{Align, Block, Column, Row, Table};

use super::costs;
use super::part::{Part, both};
use crate::features::applications::frozen::{Frozen, Request};
use crate::features::projects::{self, Amount};
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;

/// A line of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    year: i16,
    account: String,
    /// Who gives, or the partner that pays or is paid; empty where nobody in particular does.
    funder: String,
    /// `asked` or `obtained`, of what a funder gives; `paid` or `received`, between partners; empty otherwise.
    state: &'static str,
    cents: i64,
}

/// The budgets of an application, on its page as on paper.
pub struct Budgets {
    /// Each partner's own, by its name; nothing of whom nothing is said.
    pub own: Vec<(String, Table)>,
    /// Which costs funders would pay, by the name of each partner that says so.
    pub costs: Vec<(String, Table)>,
    /// What partners pay each other, a sentence each, with what for in each language in which it is written.
    pub flows: Vec<Part>,
    /// All together, in which that is nothing; none where one is alone.
    pub together: Option<Table>,
}

impl Budgets {
    /// The budgets that were frozen; `None` where nothing is said of money.
    #[must_use]
    pub fn of(cx: &Cx, frozen: &Frozen) -> Option<Self> {
        let project = &frozen.project;
        let own: Vec<(String, Table)> = frozen
            .parties()
            .into_iter()
            .map(|party| (party.name.clone(), of_partner(cx, frozen, &party.key)))
            .filter(|(_, lines)| !lines.is_empty())
            .map(|(name, lines)| (name, table(cx, &lines)))
            .collect();
        if own.is_empty() {
            return None;
        }
        let flows = project.flows.iter().map(|flow| {
            let (year, amount) = (flow.year.to_string(), cx.money(&flow.cents));
            let args = [
                ("payer", Arg::Text(frozen.name(&flow.payer))),
                ("payee", Arg::Text(frozen.name(&flow.payee))),
                ("year", Arg::Text(&year)),
                ("amount", Arg::Text(&amount)),
            ];
            Part {
                label: cx.ta("printed-flow", &args),
                said: both(frozen, &flow.words, &flow.words_second),
            }
        });
        let whole = || {
            let mut whole: Vec<Line> = project.lines.iter().map(of_line).collect();
            whole.extend(frozen.requests.iter().map(|one| of_request(cx, frozen, one)));
            table(cx, &whole)
        };
        Some(Self {
            own,
            costs: costs::tables(cx, frozen),
            flows: flows.collect(),
            together: (project.partners.len() > 1).then(whole),
        })
    }
}

/// Everything that is said of money.
pub(super) fn blocks(cx: &Cx, frozen: &Frozen) -> Vec<Block> {
    let Some(budgets) = Budgets::of(cx, frozen) else {
        return Vec::new();
    };
    let mut blocks = vec![Block::Heading(1, cx.t("printed-budgets"))];
    for (name, table) in budgets.own {
        blocks.push(Block::Heading(2, name));
        blocks.push(Block::Table(table));
    }
    for (name, table) in budgets.costs {
        blocks.push(Block::Heading(
            2,
            cx.tv("printed-costs-of", "organisation", &name),
        ));
        blocks.push(Block::Table(table));
    }
    if !budgets.flows.is_empty() {
        blocks.push(Block::Heading(2, cx.t("printed-flows")));
        for part in budgets.flows {
            blocks.extend(part.under_a_sentence(cx));
        }
    }
    if let Some(table) = budgets.together {
        blocks.push(Block::Heading(2, cx.t("printed-together")));
        blocks.push(Block::Table(table));
    }
    blocks
}

fn of_line(line: &Amount) -> Line {
    Line {
        year: line.year,
        account: line.account.clone(),
        funder: line.funder.clone(),
        state: match line.state.as_str() {
            "asked" => "asked",
            "obtained" => "obtained",
            _ => "",
        },
        cents: line.cents,
    }
}

/// What is requested of a programme stands in account 74, and nowhere else.
fn of_request(cx: &Cx, frozen: &Frozen, request: &Request) -> Line {
    Line {
        year: request.year,
        account: request.account.clone(),
        funder: frozen.programme(&request.programme, cx.lang),
        state: "asked",
        cents: request.cents,
    }
}

/// What a partner spends and has: its own lines, what it requests, and what it pays others or is paid.
fn of_partner(cx: &Cx, frozen: &Frozen, key: &str) -> Vec<Line> {
    let project = &frozen.project;
    let own = project
        .lines
        .iter()
        .filter(|line| line.partner == key)
        .map(of_line);
    let between = project.flows.iter().flat_map(|flow| {
        let side = |of: &str, account: &str, with: &str, state| {
            (of == key).then(|| Line {
                year: flow.year,
                account: account.to_owned(),
                funder: frozen.name(with).to_owned(),
                state,
                cents: flow.cents,
            })
        };
        [
            side(&flow.payer, &flow.payer_account, &flow.payee, "paid"),
            side(&flow.payee, &flow.payee_account, &flow.payer, "received"),
        ]
    });
    let requests = frozen.requests.iter().filter(|one| one.partner == key);
    own.chain(requests.map(|one| of_request(cx, frozen, one)))
        .chain(between.flatten())
        .collect()
}

/// One table: years beside one another, accounts under one another, each class and each side with its total.
fn table(cx: &Cx, lines: &[Line]) -> Table {
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
    let named = |line: &Line| match (line.funder.as_str(), line.state) {
        ("", _) => named_account(cx, line),
        (funder, "") => format!("{} · {funder}", named_account(cx, line)),
        (funder, state) => {
            let state = cx.t(&format!("printed-funds-{state}"));
            format!("{} · {funder} ({state})", named_account(cx, line))
        }
    };
    let mut rows = Vec::new();
    for side in [
        Side::Charge,
        Side::Product,
        Side::InKindCharge,
        Side::InKindProduct,
    ] {
        let mut own: Vec<&Line> = lines.iter().filter(|line| side_of(line) == side).collect();
        own.sort_by_key(|line| (place(line), &line.account, &line.funder, line.state));
        if own.is_empty() {
            continue;
        }
        rows.push(Row::Group(cx.t(&format!("budget-side-{}", side.as_str()))));
        let sum = |counts: &dyn Fn(&Line) -> bool| {
            let of = |year: &i16| -> i64 {
                let same = own.iter().filter(|line| line.year == *year && counts(line));
                same.map(|line| line.cents).sum()
            };
            years.iter().map(|year| cx.money(&of(year))).collect::<Vec<_>>()
        };
        let mut names: Vec<(Option<&str>, String)> =
            own.iter().map(|line| (class_of(line), named(line))).collect();
        names.dedup();
        let mut begun = None;
        for (class, name) in &names {
            // What is given in kind has one class a side, whose total is the side's.
            if let Some(class) = class.filter(|class| side.is_money() && begun != Some(*class)) {
                begun = Some(class);
                let mut cells = vec![projects::heading(cx, class)];
                cells.extend(sum(&|line| class_of(line) == Some(class)));
                rows.push(Row::Sum(cells));
            }
            // A class that is one account, with nobody in particular behind it, is said by its own row.
            if class.is_some_and(|class| is_account(class) && *name == projects::account(cx, class)) {
                continue;
            }
            let mut cells = vec![name.clone()];
            cells.extend(sum(&|line| named(line) == *name));
            rows.push(Row::Cells(cells));
        }
        let mut total = vec![cx.t("printed-total")];
        total.extend(sum(&|_| true));
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

/// The class that the form adds it up under; none where the chart knows it no more.
fn class_of(line: &Line) -> Option<&'static str> {
    let known = budgets::account(&line.account).map(Account::group);
    known.or_else(|| {
        let mut classes = CHART.iter().map(|group| group.code);
        classes.find(|class| class.len() == 2 && line.account.starts_with(class))
    })
}

/// Whether a class is an account itself.
fn is_account(class: &str) -> bool {
    budgets::account(class).is_some()
}

/// Its place in the order of the form.
fn place(line: &Line) -> usize {
    let found = budgets::accounts().position(|account| account.code() == line.account);
    found.unwrap_or(usize::MAX)
}

fn named_account(cx: &Cx, line: &Line) -> String {
    match budgets::account(&line.account) {
        Some(account) => projects::account(cx, account.code()),
        None => cx.ta("printed-account-number", &[("account", Arg::Text(&line.account))]),
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, Side, class_of, side_of};

    fn line(account: &str) -> Line {
        Line {
            year: 2027,
            account: account.to_owned(),
            funder: String::new(),
            state: "",
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
        assert_eq!(class_of(&line("60x")), Some("60"));
        assert_eq!(class_of(&line("74-state")), Some("74"));
        // Of a chart that is no more.
        assert_eq!(class_of(&line("6099")), Some("60"));
        assert_eq!(class_of(&line("9")), None);
        assert_eq!(side_of(&line("6999")), Side::Charge);
        assert_eq!(side_of(&line("8799")), Side::InKindProduct);
    }
}
