//! What was spent and received, by account of the form, from a ledger that an association keeps.
//!
//! Two shapes are read: the *fichier des écritures comptables* (Livre des procédures fiscales, A47 A-1: columns `CompteNum`, and
//! `Debit` and `Credit` or `Montant` and `Sens`), separated by tabulators or upright strokes; and a small table of two columns,
//! `account` and `amount`. Columns are known by their names. Numbers of the *Plan comptable général* fall under the account of
//! the form with the longest beginning of theirs; classes 1 to 5 are no charge and no product, and are left out.

use std::collections::BTreeMap;

use crate::chart::{CHART, Side, accounts};

/// Lines that are read at most.
pub const LINES_MOST: usize = 500_000;

/// Why a ledger cannot be read; each but the first two with its line, of which the names are the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedgerFault {
    /// The columns that are needed are not there.
    Columns,
    /// More lines than are read at once.
    TooMany,
    /// An amount is none.
    Amount(usize),
    /// The sums are beyond what is counted.
    TooMuch(usize),
}

/// A ledger, by account of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The code of the account and what was spent or received on it, in cents, in the order of the form.
    pub totals: Vec<(&'static str, i64)>,
    /// What was received on account 74, in cents: who gave it is not in a ledger.
    pub grants: i64,
    /// How many lines were on accounts of classes 6 to 8 that the form does not know.
    pub unknown: usize,
}

/// Reads a ledger.
///
/// # Errors
/// [`LedgerFault`]: the first fault; nothing is taken then.
pub fn ledger(text: &str) -> Result<Ledger, LedgerFault> {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = text.lines();
    let head = lines.next().unwrap_or_default();
    let between = ['\t', '|', ';']
        .into_iter()
        .max_by_key(|sign| head.matches(*sign).count())
        .unwrap_or(';');
    let names: Vec<String> = head
        .split(between)
        .map(|name| bare(name).to_lowercase())
        .collect();
    let column = |wanted: &[&str]| names.iter().position(|name| wanted.contains(&name.as_str()));
    let account = column(&["comptenum", "account", "compte"]).ok_or(LedgerFault::Columns)?;
    let amounts = match (
        column(&["debit"]).zip(column(&["credit"])),
        column(&["montant"]).zip(column(&["sens"])),
        column(&["amount", "montant"]),
    ) {
        (Some((debit, credit)), ..) => Amounts::Sides(debit, credit),
        (None, Some((amount, side)), _) => Amounts::Signed(amount, side),
        (None, None, Some(amount)) => Amounts::Plain(amount),
        (None, None, None) => return Err(LedgerFault::Columns),
    };
    let mut sums: BTreeMap<usize, i64> = BTreeMap::new();
    let mut read = Ledger::default();
    for (at, line) in (2..).zip(lines) {
        if at > LINES_MOST {
            return Err(LedgerFault::TooMany);
        }
        if line.trim().is_empty() {
            continue;
        }
        let cells: Vec<&str> = line.split(between).map(bare).collect();
        let cell = |at: usize| cells.get(at).copied().unwrap_or_default();
        let number = cell(account);
        if !matches!(number.bytes().next(), Some(b'6'..=b'8')) {
            continue;
        }
        let cents = |at_column: usize| cents(cell(at_column)).ok_or(LedgerFault::Amount(at));
        let (debit, credit) = match amounts {
            Amounts::Sides(debit, credit) => (cents(debit)?, cents(credit)?),
            Amounts::Signed(amount, side) => match cell(side).chars().next() {
                Some('D' | 'd' | '+') => (cents(amount)?, 0),
                Some('C' | 'c' | '-') => (0, cents(amount)?),
                _ => return Err(LedgerFault::Amount(at)),
            },
            Amounts::Plain(amount) => match number.starts_with('7') || number.starts_with("87") {
                true => (0, cents(amount)?),
                false => (cents(amount)?, 0),
            },
        };
        let spent = debit.checked_sub(credit).ok_or(LedgerFault::TooMuch(at))?;
        if number.starts_with("74") {
            let sum = read.grants.checked_sub(spent);
            read.grants = sum.ok_or(LedgerFault::TooMuch(at))?;
            continue;
        }
        let Some((place, side)) = fits(number) else {
            read.unknown += 1;
            continue;
        };
        let cents = match side {
            Side::Charge | Side::InKindCharge => Some(spent),
            Side::Product | Side::InKindProduct => spent.checked_neg(),
        };
        let sum = sums.entry(place).or_default();
        *sum = cents
            .and_then(|cents| sum.checked_add(cents))
            .ok_or(LedgerFault::TooMuch(at))?;
    }
    let codes: Vec<&'static str> = accounts().map(super::chart::Account::code).collect();
    read.totals = sums
        .into_iter()
        .filter_map(|(place, cents)| Some((*codes.get(place)?, cents)))
        .collect();
    Ok(read)
}

#[derive(Clone, Copy)]
enum Amounts {
    Sides(usize, usize),
    Signed(usize, usize),
    Plain(usize),
}

fn bare(cell: &str) -> &str {
    cell.trim().trim_matches('"').trim()
}

/// An amount in cents: figures, a comma or a point before one or two more, blanks between thousands, a sign before.
fn cents(written: &str) -> Option<i64> {
    let digits: String = written.chars().filter(|sign| !sign.is_whitespace()).collect();
    let (minus, digits) = match digits.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, digits.as_str()),
    };
    if digits.is_empty() && !minus {
        return Some(0);
    }
    let (whole, part) = digits.split_once([',', '.']).unwrap_or((digits, ""));
    let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !figures(whole) || !figures(part) || part.len() > 2 {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let part: i64 = format!("{part:0<2}").parse().ok()?;
    let cents = whole.checked_mul(100)?.checked_add(part)?;
    Some(if minus { -cents } else { cents })
}

/// The place in the chart of the account under which a number falls.
fn fits(number: &str) -> Option<(usize, Side)> {
    let every: Vec<_> = accounts().collect();
    let exact = every
        .iter()
        .enumerate()
        .filter(|(_, one)| one.code().bytes().all(|byte| byte.is_ascii_digit()))
        .filter(|(_, one)| number.starts_with(one.code()))
        .max_by_key(|(_, one)| one.code().len());
    if let Some((place, one)) = exact {
        return Some((place, one.side()));
    }
    // What the form names under a heading and no account of it holds goes to the line for what remains.
    let group = CHART.iter().find(|group| number.starts_with(group.code))?;
    let rest = every.iter().enumerate().rev();
    let mut rest = rest.filter(|(_, one)| one.group() == group.code);
    rest.next().map(|(place, one)| (place, one.side()))
}

#[cfg(test)]
mod tests {
    use super::{Ledger, LedgerFault, cents, ledger};
    use proptest::prelude::*;

    const FEC: &str = "JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise
ACH|Achats|1|20270105|601100|Farine|||F1|20270105|Farine|1 200,50|0,00||||
ACH|Achats|1|20270105|401000|Moulin|||F1|20270105|Farine|0,00|1200,50||||
ACH|Achats|2|20270106|606300|Petit matériel|||F2|20270106|Moules|80,00|0||||
ACH|Achats|3|20270107|601100|Farine|||A1|20270107|Avoir|0|200,50||||
BQ|Banque|4|20270201|740000|Ville|||V1|20270201|Subvention|0|5000,00||||
BQ|Banque|5|20270203|706000|Repas|||V2|20270203|Repas|0|310,10||||
";

    #[test]
    fn a_ledger_says_what_was_spent_by_account_of_the_form() {
        let read = ledger(FEC);
        let expected = Ledger {
            totals: vec![("601", 100_000), ("60x", 8_000), ("70", 31_010)],
            grants: 500_000,
            unknown: 0,
        };
        assert_eq!(read, Ok(expected));
        let table = "account;amount\n613;400\n64;10,5\n756;25,00\n";
        assert_eq!(
            ledger(table).map(|read| read.totals),
            Ok(vec![("613", 40_000), ("647", 1_050), ("756", 2_500)])
        );
        assert_eq!(ledger("a;b\n1;2"), Err(LedgerFault::Columns));
        assert_eq!(ledger("account;amount\n613;1e5"), Err(LedgerFault::Amount(2)));
    }

    #[test]
    fn an_amount_is_read_to_the_cent_or_not_at_all() {
        assert_eq!(cents("47\u{202f}800,20"), Some(4_780_020));
        assert_eq!(cents("-5"), Some(-500));
        assert_eq!(cents(""), Some(0));
        for wrong in ["1.250,5", "47.800,20", "1,234", "-", "abc", "1e5"] {
            assert_eq!(cents(wrong), None, "{wrong}");
        }
    }

    proptest! {
        /// Whatever comes in is read or refused; and lines in any order give the same sums.
        #[test]
        fn anything_is_read_or_refused(any in ".{0,300}", amounts in prop::collection::vec((600_u32..800, 0_i64..1_000_000), 0..30)) {
            let _ = ledger(&any);
            let line = |(number, cents): &(u32, i64)| format!("{number}000;{}.{:02}", cents / 100, cents % 100);
            let lines: Vec<String> = amounts.iter().map(line).collect();
            let there = format!("account;amount\n{}", lines.join("\n"));
            let back: Vec<&str> = lines.iter().rev().map(String::as_str).collect();
            let back = format!("account;amount\n{}", back.join("\n"));
            prop_assert_eq!(ledger(&there), ledger(&back));
        }
    }
}
