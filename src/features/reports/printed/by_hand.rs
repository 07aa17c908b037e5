//! What the form of a request asks that nobody said here: lines to be filled by hand. Nothing is asked anew for it.

use budgets::{Account, Side};
use printing::{Align, Block, Column, Fact, Row, Table};

use super::request::Held;
use super::{accounts, fact};
use crate::features::applications::Named;
use crate::features::file;
use crate::shared::web::Cx;

/// What nobody said here, and the form asks.
pub const BY_HAND: &str = "……";

/// The numbers that the form asks of a French association and no register says; its own court keeps those that the RNA does not hold.
pub fn unnumbered(cx: &Cx, named: &Named) -> Vec<Fact> {
    let one = &named.organisation;
    if !file::in_france(cx, one) {
        return Vec::new();
    }
    let has = |wanted: &str| one.identifiers.iter().any(|(scheme, _)| scheme == wanted);
    let mut asked = Vec::new();
    if !has("fr-rna") {
        asked.push(cx.t("form-number-rna"));
    }
    if !has("fr-siret") {
        asked.push(cx.t("form-number-siret"));
    }
    let asked = asked.into_iter();
    asked.map(|name| fact(name, BY_HAND.to_owned())).collect()
}

/// Its people: what registers say, and lines to be filled by hand (decree 2016-1971, fourth rubric).
pub fn people(cx: &Cx, staff: &[String]) -> Vec<Block> {
    let rows = ["volunteers", "service", "employees", "fte", "members", "licences"].map(|who| {
        let known = match who {
            "employees" => staff.join(", "),
            _ => String::new(),
        };
        Row::Cells(vec![cx.t(&format!("form-people-{who}")), known])
    });
    let column = |title: String, share: u16| Column {
        title,
        align: Align::Words,
        share,
    };
    let table = Table {
        caption: String::new(),
        columns: vec![
            column(cx.t("form-people-who"), 4),
            column(cx.t("form-people-number"), 3),
        ],
        rows: rows.into(),
    };
    vec![Block::Table(table), Block::Note(cx.t("form-by-hand"))]
}

/// Its own budget of a year: the lines of the form, to be filled by hand; and the accounts that its file holds. Charges have a page of
/// their own and products another, so that nobody adds up over a page's end; what is given in kind, which is short, follows uncut.
pub fn own_budget(cx: &Cx, held: Option<&Held>, year: Option<i16>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(held) = held.filter(|held| !held.accounts.is_empty()) {
        let years = held.accounts.join(", ");
        blocks.push(Block::Paragraph(cx.tv("form-own-accounts", "years", &years)));
    }
    let year = year.map_or_else(|| BY_HAND.to_owned(), |year| year.to_string());
    let empty = || vec![String::new()];
    let table = |sides: &[Side]| {
        let caption = cx.tv("form-own-budget", "year", &year);
        let cells = |account: Account| sides.contains(&account.side()).then(empty);
        let table = accounts(cx, (caption, vec![cx.t("agreement-amount")]), &cells, &|_| {
            empty()
        });
        Block::Table(table)
    };
    blocks.extend([
        table(&[Side::Charge]),
        Block::NewPage,
        table(&[Side::Product]),
        table(&[Side::InKindCharge, Side::InKindProduct]),
        Block::Note(cx.t("form-by-hand")),
    ]);
    blocks
}
