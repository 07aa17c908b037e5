//! Which costs funders would pay, as tables: of each partner that says so, cost by cost who would pay how much of it, then what each pays for
//! the whole project. They add up to what that partner requests.

use std::collections::BTreeMap;

use printing::{Align, Column, Row, Table};

use crate::features::applications::frozen::{Attribution, Frozen};
use crate::features::projects;
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;

/// Of each partner that says which costs funders would pay, by its name: what it says.
pub(super) fn tables(cx: &Cx, frozen: &Frozen) -> Vec<(String, Table)> {
    let mut by: BTreeMap<&str, Vec<&Attribution>> = BTreeMap::new();
    for one in &frozen.costs {
        by.entry(&one.partner).or_default().push(one);
    }
    let said = frozen.parties().into_iter().filter_map(|party| {
        let parts = by.get(party.key.as_str())?;
        Some((party.name.clone(), table(cx, frozen, &party.key, parts)))
    });
    said.collect()
}

fn table(cx: &Cx, frozen: &Frozen, key: &str, parts: &[&Attribution]) -> Table {
    let mut rows = Vec::new();
    let mut lines: BTreeMap<(i16, usize, &str), Vec<&Attribution>> = BTreeMap::new();
    for one in parts {
        lines
            .entry((one.year, place(&one.account), &one.account))
            .or_default()
            .push(one);
    }
    for ((year, _, account), own) in lines {
        let project = frozen.project.lines.iter();
        let costs = project
            .filter(|line| (line.partner.as_str(), line.year, line.account.as_str()) == (key, year, account));
        let cost: i64 = costs.map(|line| line.cents).sum();
        rows.push(Row::Group(cx.ta(
            "printed-cost",
            &[
                ("line", Arg::Text(&named(cx, account))),
                ("year", Arg::Text(&year.to_string())),
                ("amount", Arg::Text(&cx.money(&cost))),
            ],
        )));
        for one in own {
            let programme = frozen.programme(&one.programme, cx.lang);
            rows.push(Row::Cells(vec![programme, cx.money(&one.cents)]));
        }
    }
    // What no cost is named for: the amounts of this application, less what pays costs.
    let mut amounts: BTreeMap<(i16, &str), i64> = BTreeMap::new();
    for one in frozen.own_requests().filter(|one| one.partner == key) {
        *amounts.entry((one.year, &one.programme)).or_default() += one.cents;
    }
    let total: i64 = amounts.values().sum();
    for one in parts {
        *amounts.entry((one.year, &one.programme)).or_default() -= one.cents;
    }
    amounts.retain(|_, cents| *cents != 0);
    if !amounts.is_empty() {
        rows.push(Row::Group(cx.t("printed-costs-whole")));
    }
    for ((year, programme), cents) in amounts {
        let programme = format!("{}, {year}", frozen.programme(programme, cx.lang));
        rows.push(Row::Cells(vec![programme, cx.money(&cents)]));
    }
    rows.push(Row::Total(vec![cx.t("printed-total"), cx.money(&total)]));
    let column = |key: &str, align, share| Column {
        title: cx.t(key),
        align,
        share,
    };
    Table {
        caption: String::new(),
        columns: vec![
            column("printed-cost-by", Align::Words, 3),
            column("requests-amount", Align::Figures, 1),
        ],
        rows,
    }
}

/// The place of an account in the order of the form.
fn place(account: &str) -> usize {
    let found = budgets::accounts().position(|one| one.code() == account);
    found.unwrap_or(usize::MAX)
}

/// An account, as it is called: one that the chart of a later day has no more by its number.
fn named(cx: &Cx, account: &str) -> String {
    match budgets::account(account) {
        Some(account) => projects::account(cx, account.code()),
        None => cx.tv("printed-account-number", "account", account),
    }
}
