//! Amounts as people type them, held against what holds: what changes, and what is wrong.

use std::collections::BTreeMap;

use budgets::{CENTS_MOST, Side, accounts};

use super::payments::BOXES;
use crate::features::file;
use crate::features::projects::acts::budgeting::Changes;
use crate::features::projects::budget::{Asking, BudgetFlow, BudgetLine, Forecast, WHAT_FOR};
use crate::features::projects::finding::Found;
use crate::features::projects::pages::budget::account;
use crate::features::projects::project::Partner;
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};
use crate::shared::web::typed;
use crate::shared::web::{Cx, Form};

/// The most rows of other resources.
pub(super) const ROWS_MOST: usize = 60;

/// Characters of a name or of what a payment is for.
const WORDS_MOST: usize = 200;

/// The accounts on which a partner that is paid may book it: no subsidy, because a grant is not passed on
/// from one organisation to another. Whoever needs one asks for it itself.
pub const PAYEE: [&str; 2] = ["70", "750"];

/// An amount as it is typed in a language; empty for none.
#[must_use]
pub fn typed(lang: Lang, cents: i64) -> String {
    let mark = match lang {
        Lang::Fr | Lang::Nl => ',',
        Lang::En => '.',
    };
    match (cents, cents % 100) {
        (0, _) => String::new(),
        (cents, 0) => (cents / 100).to_string(),
        (cents, rest) => format!("{}{mark}{rest:02}", cents / 100),
    }
}

/// An amount as it was typed in a language; nothing typed is nothing.
#[must_use]
pub fn cents(typed: &str, lang: Lang) -> Option<i64> {
    match typed.trim() {
        "" => Some(0),
        typed => file::amount(typed, lang)
            .ok()
            .filter(|cents| (0..=CENTS_MOST).contains(cents)),
    }
}

/// Why what was typed is no amount that may stand there: the key of a text.
#[must_use]
pub fn why_not(typed: &str, lang: Lang) -> &'static str {
    let typed = typed.trim();
    // More figures than an amount can have are still an amount.
    let is_huge = |typed: &str| {
        typed.chars().filter(char::is_ascii_digit).count() > 15
            && typed
                .chars()
                .all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',' | '€'))
    };
    let is_amount = |typed: &str| is_huge(typed) || file::amount(typed, lang).is_ok();
    match typed.strip_prefix(['-', '−', '–']) {
        Some(rest) if is_amount(rest) => "budget-amount-negative",
        None if is_amount(typed) => "budget-amount-large",
        None if file::amount(typed, lang) == Err(file::Unread::Twofold) => "budget-amount-twofold",
        Some(_) | None => "budget-amount-wrong",
    }
}

/// What a box shows: what holds, and after something was wrong what the writer changed, as they typed it.
/// A box that they left as it was shows what holds now, so that nobody takes back what somebody else wrote
/// meanwhile.
#[must_use]
pub fn again(lang: Lang, form: &Form, code: &str, held: i64) -> String {
    let shown = form.value(&format!("was-{code}")).parse::<i64>();
    let sent = form.value(&format!("a-{code}"));
    match shown {
        Ok(was) if cents(sent, lang) != Some(was) => sent.to_owned(),
        // Left as it was, or the form had no such box.
        Ok(_) | Err(_) => typed(lang, held),
    }
}

/// Every amount that was typed, with what it was typed for.
pub(super) fn sent(cx: &Cx, form: &Form) -> Vec<(String, String)> {
    let value = |name: String| form.value(&name).to_owned();
    let boxes = accounts().map(|one| (account(cx, one.code()), value(format!("a-{}", one.code()))));
    let rows = (0..ROWS_MOST).map(|at| (value(format!("f-{at}-funder")), value(format!("f-{at}-amount"))));
    let paid = (form.value("words").to_owned(), form.value("amount").to_owned());
    let second = (cx.t("budget-pay-what-for"), value("words_second".to_owned()));
    boxes.chain(rows).chain([paid, second]).collect()
}

/// A row as it was sent, written as [`written`] does; nothing where its amount is none.
pub(super) fn sent_row(lang: Lang, form: &Form, at: usize) -> Option<String> {
    let sent = |part: &str| form.value(&format!("f-{at}-{part}"));
    let (account, funder, state) = (sent("account"), typed::line(sent("funder")), sent("state"));
    cents(sent("amount"), lang).map(|cents| format!("{account}|{funder}|{state}|{cents}"))
}

/// A line as its row was shown, to see whether it is still so.
pub(super) fn written(line: &BudgetLine) -> String {
    let asking = line.asking.map_or("", |asking| asking.as_str());
    format!("{}|{}|{asking}|{}", line.account.code(), line.funder, line.cents)
}

/// What was wrong with what was sent: under the name of each box.
pub(super) type Wrong = BTreeMap<String, String>;

/// The amount that a partner wrote itself on an account, which has one line at most.
pub(super) fn held(forecast: &Forecast, partner: &Partner, year: i16, code: &str) -> i64 {
    own(forecast, partner, year)
        .filter(|line| line.account.code() == code)
        .map(|line| line.cents)
        .sum()
}

/// The lines of a partner in a year.
pub(super) fn own<'a>(
    forecast: &'a Forecast,
    partner: &Partner,
    year: i16,
) -> impl Iterator<Item = &'a BudgetLine> {
    let partner = partner.id;
    forecast
        .lines
        .iter()
        .filter(move |line| line.partner == partner && line.year == year)
}

/// What was typed, held against what holds: what changes, and what is wrong.
pub(super) fn changes(
    cx: &Cx,
    forecast: &Forecast,
    partner: &Partner,
    year: i16,
    form: &Form,
    wrong: &mut Wrong,
) -> Changes {
    let mut changes = Changes::default();
    for one in accounts().filter(|one| !one.has_funder()) {
        let name = format!("a-{}", one.code());
        // A box that was not on the page says nothing.
        let Ok(was) = form.value(&format!("was-{}", one.code())).parse::<i64>() else {
            continue;
        };
        let Some(cents) = cents(form.value(&name), cx.lang) else {
            wrong.insert(name.clone(), cx.t(why_not(form.value(&name), cx.lang)));
            continue;
        };
        let line = own(forecast, partner, year).find(|line| line.account == one);
        let now = line.map_or(0, |line| line.cents);
        if cents == was || cents == now {
            continue;
        }
        if now != was {
            // Somebody of the same partner was faster: their amount is shown beside.
            wrong.insert(name, cx.tv("budget-changed", "amount", &cx.money(&now)));
            continue;
        }
        match (cents, line) {
            (0, Some(line)) => changes.remove.push(line.id),
            (cents, Some(line)) => changes.changed.push(BudgetLine {
                cents,
                ..line.clone()
            }),
            (cents, None) => changes.new.push(BudgetLine {
                id: chance::row(),
                partner: partner.id,
                year,
                account: one,
                funder: String::new(),
                asking: None,
                cents,
            }),
        }
    }
    for at in 0..ROWS_MOST {
        row(cx, forecast, (partner, year), (form, at), &mut changes, wrong);
    }
    changes
}

/// One row of other resources.
fn row(
    cx: &Cx,
    forecast: &Forecast,
    (partner, year): (&Partner, i16),
    (form, at): (&Form, usize),
    changes: &mut Changes,
    wrong: &mut Wrong,
) {
    let sent = |part: &str| form.value(&format!("f-{at}-{part}"));
    let name = format!("f-{at}-amount");
    let Ok(id) = sent("id").parse::<i64>() else {
        return;
    };
    let Some(cents) = cents(sent("amount"), cx.lang) else {
        wrong.insert(name, cx.t(why_not(sent("amount"), cx.lang)));
        return;
    };
    let line = own(forecast, partner, year).find(|line| line.id == id);
    if cents == 0 {
        // A row that was blank and was left so says nothing, whatever others wrote meanwhile.
        if let Some(line) = line.filter(|_| !sent("was").is_empty()) {
            match written(line) == sent("was") {
                true => changes.remove.push(line.id),
                false => {
                    wrong.insert(name, cx.tv("budget-changed", "amount", &cx.money(&line.cents)));
                }
            }
        } else if sent("was").is_empty() && !typed::line(sent("funder")).is_empty() {
            wrong.insert(name, cx.t("budget-funder-amount"));
        }
        return;
    }
    let account = budgets::account(sent("account")).filter(|account| account.has_funder());
    let funder = typed::line(sent("funder"));
    let asking: Option<Asking> = sent("state").parse().ok();
    let (Some(account), Some(asking), true) = (
        account,
        asking,
        (1..=WORDS_MOST).contains(&funder.chars().count()),
    ) else {
        wrong.insert(name, cx.t("budget-funder-wrong"));
        return;
    };
    let new = BudgetLine {
        id,
        partner: partner.id,
        year,
        account,
        funder,
        asking: Some(asking),
        cents,
    };
    match line {
        Some(line) if written(line) == written(&new) || written(&new) == sent("was") => {}
        Some(line) if written(line) != sent("was") => {
            wrong.insert(name, cx.tv("budget-changed", "amount", &cx.money(&line.cents)));
        }
        Some(_) => changes.changed.push(new),
        None if sent("was").is_empty() => changes.new.push(new),
        // Somebody took the row away meanwhile, and the writer had left it as it was.
        None if written(&new) == sent("was") => {}
        // Whoever changed it sees that, and may send it as a new one.
        None => {
            wrong.insert(name, cx.tv("budget-changed", "amount", &cx.money(&0)));
        }
    }
}

/// What a partner is to pay another, as it was typed.
pub(super) fn flow<'a>(
    cx: &Cx,
    found: &'a Found,
    partner: &Partner,
    year: i16,
    form: &Form,
    wrong: &mut Wrong,
) -> Option<(BudgetFlow, Words, &'a Partner)> {
    let payee = found.members().find(|other| {
        other.has_budget() && other.id != partner.id && other.organisation.key == form.value("payee")
    });
    let payer_account =
        budgets::account(form.value("payer_account")).filter(|one| one.side() == Side::Charge);
    let payee_account =
        budgets::account(form.value("payee_account")).filter(|one| PAYEE.contains(&one.code()));
    let boxes = found.project.languages().into_iter().zip(BOXES);
    let words = boxes.fold(Words::default(), |words, (lang, name)| {
        words.and(lang, &typed::line(form.value(name)))
    });
    let long = words
        .iter()
        .any(|(_, words)| words.chars().count() > WHAT_FOR.most);
    let cents = cents(form.value("amount"), cx.lang).filter(|cents| *cents > 0);
    let made = match (payee, payer_account, payee_account, cents) {
        (Some(payee), Some(payer_account), Some(payee_account), Some(cents)) if !long => {
            let flow = BudgetFlow {
                id: chance::row(),
                payer: partner.id,
                payer_account,
                payee: payee.id,
                payee_account,
                year,
                cents,
            };
            Some((flow, words, payee))
        }
        _ => None,
    };
    if made.is_none() {
        wrong.insert("amount".to_owned(), cx.t("budget-flow-wrong"));
    }
    made
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use proptest::prelude::*;

    use super::{again, cents, typed, why_not};
    use crate::shared::i18n::Lang;
    use crate::shared::web::Form;
    use budgets::CENTS_MOST;

    proptest! {
        #[test]
        fn an_amount_is_read_back_as_it_is_shown_in_each_language(amount in 0..=CENTS_MOST) {
            for lang in Lang::ALL {
                prop_assert_eq!(cents(&typed(lang, amount), lang), Some(amount));
            }
        }

        /// Somebody else writes meanwhile and the page comes back: a box that the writer changed keeps what
        /// they typed, any other holds what holds now, and saving it again changes nothing.
        #[test]
        fn nobody_takes_back_an_amount_that_they_did_not_touch(
            was in 0..=CENTS_MOST, held in 0..=CENTS_MOST, word in proptest::option::of("[0-9]{1,6}|douze"),
        ) {
            for lang in Lang::ALL {
                let sent = word.clone().unwrap_or_else(|| typed(lang, was));
                let form = Form::new().with("was-613", &was.to_string()).with("a-613", &sent);
                let shown = again(lang, &form, "613", held);
                match cents(&sent, lang) == Some(was) {
                    true => prop_assert_eq!(cents(&shown, lang), Some(held)),
                    false => prop_assert_eq!(shown, sent),
                }
                // A payment that was refused has no box of the sheet in it.
                let paid = Form::new().with("act", "pay");
                prop_assert_eq!(cents(&again(lang, &paid, "613", held), lang), Some(held));
            }
        }

        #[test]
        fn whatever_is_typed_is_an_amount_or_asked_again(anything in any::<String>()) {
            if let Some(cents) = cents(&anything, Lang::Fr) {
                prop_assert!((0..=CENTS_MOST).contains(&cents));
            }
        }
    }

    #[test]
    fn what_is_refused_says_why() {
        assert_eq!(why_not("-5", Lang::Fr), "budget-amount-negative");
        assert_eq!(why_not("− 1 234,50 €", Lang::Fr), "budget-amount-negative");
        assert_eq!(why_not("900000000000000", Lang::Nl), "budget-amount-large");
        assert_eq!(why_not("99999999999999999999", Lang::Fr), "budget-amount-large");
        assert_eq!(why_not("3.000", Lang::Fr), "budget-amount-twofold");
        assert_eq!(why_not("douze", Lang::Fr), "budget-amount-wrong");
        assert_eq!(why_not("-", Lang::En), "budget-amount-wrong");
    }

    #[test]
    fn spellings_say_the_same_amount() {
        for spelling in [
            "1 234,50",
            "1.234,50 €",
            "1,234.50",
            "€ 1234.5",
            "1\u{202f}234,5",
            "1234,5 euros",
        ] {
            assert_eq!(cents(spelling, Lang::En).unwrap(), 123_450, "{spelling}");
        }
        assert_eq!(cents("-5", Lang::Nl), None);
        assert_eq!(cents("douze", Lang::Fr), None);
    }
}
