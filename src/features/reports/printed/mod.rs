//! On paper, in the order of the forms that French funders know: a request as in 12156*06, a report as in 15059*02. The words
//! are ours; the order and the accounts are theirs. Nothing in it says something by its colour.

pub mod account;
mod by_hand;
pub mod request;

use budgets::{Account, Side};
use printing::{Align, Block, Column, Fact, Language, Row, Table};

use crate::features::applications::{Frozen, Named};
use crate::features::directory::names;
use crate::shared::i18n::Lang;
use crate::shared::web::Cx;

fn language(lang: Lang) -> Language {
    match lang {
        Lang::Fr => Language::French,
        Lang::Nl => Language::Dutch,
        Lang::En => Language::English,
    }
}

fn fact(name: String, value: String) -> Fact {
    Fact { name, value }
}

/// What is said, or that nothing is.
fn or_nothing(cx: &Cx, words: String) -> String {
    match words.trim() {
        "" => cx.t("form-nothing"),
        _ => words,
    }
}

/// Who it is: name, numbers, place.
fn identity(cx: &Cx, named: &Named) -> Block {
    let one = &named.organisation;
    let mut facts = vec![fact(cx.t("organisation-name"), named.party.name.clone())];
    let short = one.short_name.iter().map(|name| ("form-short-name", name));
    let site = one.website.iter().map(|site| ("organisation-website", site));
    let said = short.chain(site).filter(|(_, value)| !value.is_empty());
    facts.extend(said.map(|(key, value)| fact(cx.t(key), value.clone())));
    facts.extend(
        one.identifiers
            .iter()
            .map(|(scheme, value)| fact(cx.t(&format!("scheme-{scheme}")), value.clone())),
    );
    let place = one.commune.as_deref().map(|code| names::commune(cx, code));
    let address = one
        .address
        .iter()
        .cloned()
        .chain(one.postcode.clone())
        .chain(place);
    let address: Vec<String> = address.collect();
    facts.push(fact(cx.t("form-seat"), or_nothing(cx, address.join(", "))));
    Block::Facts(facts)
}

/// What a text of the project says, in the language of the page or the first that there is.
fn text(cx: &Cx, frozen: &Frozen, field: &str) -> String {
    frozen
        .said(field, cx.lang)
        .map_or_else(String::new, |(words, _)| words.to_owned())
}

/// The columns of what several accounts come to together.
type Sum<'a> = dyn Fn(&dyn Fn(Account) -> bool) -> Vec<String> + 'a;

/// A table of accounts in the order of the form: its headings with what they add up to, each side with its sum. `cells` gives the columns
/// after the name; nothing for an account that has no line. `sum` gives those of several accounts together.
fn accounts(
    cx: &Cx,
    (caption, columns): (String, Vec<String>),
    cells: &dyn Fn(Account) -> Option<Vec<String>>,
    sum: &Sum<'_>,
) -> Table {
    let mut titles = vec![Column {
        title: cx.t("printed-account"),
        align: Align::Words,
        share: 4,
    }];
    titles.extend(columns.into_iter().map(|title| Column {
        title,
        align: Align::Figures,
        share: 2,
    }));
    let mut rows = Vec::new();
    for side in Side::ALL {
        let own: Vec<(Account, Vec<String>)> = budgets::accounts()
            .filter(|account| account.side() == side)
            .filter_map(|account| cells(account).map(|cells| (account, cells)))
            .collect();
        if own.is_empty() {
            continue;
        }
        let name = cx.t(&format!("budget-side-{}", side.as_str()));
        rows.push(Row::Group(name.clone()));
        for together in own.chunk_by(|one, next| one.0.group() == next.0.group()) {
            let group = together[0].0.group();
            // A heading that has no divisions is an account by itself.
            if budgets::account(group).is_none() {
                let name = cx.t(&format!("budget-group-{group}"));
                let mut row = vec![numbered(group, &name)];
                row.extend(sum(&|account| account.group() == group));
                rows.push(Row::Sum(row));
            }
            for (account, cells) in together {
                let name = cx.t(&format!("budget-account-{}", account.code()));
                let mut row = vec![numbered(number(*account), &name)];
                row.extend(cells.iter().cloned());
                rows.push(Row::Cells(row));
            }
        }
        let mut row = vec![cx.tv("report-total", "side", &name)];
        row.extend(sum(&|account| account.side() == side));
        rows.push(Row::Total(row));
    }
    Table {
        caption,
        columns: titles,
        rows,
    }
}

/// A name after its number, where that is one of the form.
fn numbered(number: &str, name: &str) -> String {
    match number.bytes().all(|byte| byte.is_ascii_digit()) {
        true => format!("{number} {name}").trim_start().to_owned(),
        false => name.to_owned(),
    }
}

/// The number of an account as the form prints it, where it has one: `74-state` is of 74.
fn number(account: Account) -> &'static str {
    let code = account.code();
    match code.split_once('-') {
        Some((head, _)) if head.bytes().all(|byte| byte.is_ascii_digit()) => "74",
        Some(_) => "",
        None if code.bytes().all(|byte| byte.is_ascii_digit()) => code,
        None if code.ends_with('x') => account.group(),
        None => "",
    }
}
