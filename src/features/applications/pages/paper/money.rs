//! The money of a sheet: what each partner spends and has, what is asked of programmes, what partners pay
//! each other. It is typed in the order of the form, and kept as what is typed online is.

use std::collections::BTreeMap;

use budgets::{CENTS_MOST, Side, account, accounts};

use crate::features::applications::frozen::{Asked, Frozen, Request};
use crate::features::applications::requests::Column;
use crate::features::directory::Organisation;
use crate::features::programmes::TOGETHER_MOST;
use crate::features::projects::amounts::{PAYEE, cents};
use crate::features::projects::{Amount, Asking, Paid};
use crate::shared::web::typed;
use crate::shared::web::{Cx, Form};

/// The most years of one sheet.
const YEARS_MOST: usize = 5;
/// The most rows of other resources of a partner in a year, and of payments between partners: every programme of a sheet, and others who help.
pub(super) const ROWS_MOST: usize = TOGETHER_MOST + 10;
/// Characters of a name or of what a payment is for.
const WORDS_MOST: usize = 200;
/// What stands before the address of a programme where it is chosen among those who give.
pub(super) const PROGRAMME: &str = "programme:";

/// What was typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Money {
    /// The years, in order.
    pub years: Vec<i16>,
    lines: Vec<Amount>,
    flows: Vec<Paid>,
    asked: Vec<Asked>,
    requests: Vec<Request>,
}

/// The years that a sheet may speak of.
pub(super) fn open(cx: &Cx) -> std::ops::RangeInclusive<i16> {
    let this = cx.app.clock.today().year();
    this - 1..=this + 4
}

/// The years that were chosen, with the one that is to be added.
fn years(cx: &Cx, form: &Form) -> Vec<i16> {
    let chosen = form.every("year").iter().chain(form.every("another"));
    let mut years: Vec<i16> = chosen.filter_map(|year| year.parse().ok()).collect();
    years.retain(|year| open(cx).contains(year));
    years.sort_unstable();
    years.dedup();
    years.truncate(YEARS_MOST);
    years
}

/// What a box is called in the form: `partner` by its place on the sheet.
pub(super) fn cell(partner: usize, year: i16, code: &str) -> String {
    format!("b-{partner}-{year}-{code}")
}

/// What a part of a row of other resources is called.
pub(super) fn row(partner: usize, year: i16, at: usize, part: &str) -> String {
    format!("g-{partner}-{year}-{at}-{part}")
}

/// What a part of a payment between partners is called.
pub(super) fn flow(at: usize, part: &str) -> String {
    format!("p-{at}-{part}")
}

impl Money {
    /// Reads what was typed; what is wrong is said at its box.
    pub(super) fn read(cx: &Cx, form: &mut Form, partners: &[Organisation], columns: &[Column]) -> Self {
        let mut money = Self {
            years: years(cx, form),
            ..Self::default()
        };
        for (at, partner) in partners.iter().enumerate() {
            for year in money.years.clone() {
                money.boxes(cx, form, (at, &partner.key), year);
                for row in 0..ROWS_MOST {
                    money.row(cx, form, (at, &partner.key, row), year, columns);
                }
            }
        }
        for at in 0..ROWS_MOST {
            money.flow(cx, form, partners, at);
        }
        money.lines.sort();
        money.flows.sort();
        money.asked.sort_by(|one, other| one.address.cmp(&other.address));
        money.asked.dedup();
        let mut requests: BTreeMap<(String, String, i16, String), i64> = BTreeMap::new();
        for one in money.requests {
            let place = (one.programme, one.partner, one.year, one.account);
            let sum = requests.entry(place).or_default();
            *sum = sum.saturating_add(one.cents).min(CENTS_MOST);
        }
        money.requests = requests
            .into_iter()
            .map(|((programme, partner, year, account), cents)| Request {
                programme,
                partner,
                year,
                account,
                cents,
                elsewhere: false,
            })
            .collect();
        money
    }

    /// Which of some programmes are asked for money.
    pub(super) fn asked<'a>(&self, columns: &'a [Column]) -> Vec<&'a Column> {
        let is_asked = |column: &&Column| {
            let mut asked = self.asked.iter();
            asked.any(|one| one.address == column.programme.address)
        };
        columns.iter().filter(is_asked).collect()
    }

    /// What is frozen, with the money that was typed.
    pub(super) fn on(self, frozen: Frozen) -> Frozen {
        let mut frozen = frozen.requesting((self.asked, self.requests));
        (frozen.project.lines, frozen.project.flows) = (self.lines, self.flows);
        frozen
    }

    fn boxes(&mut self, cx: &Cx, form: &mut Form, (at, key): (usize, &str), year: i16) {
        for one in accounts().filter(|one| !one.has_funder()) {
            let name = cell(at, year, one.code());
            match cents(form.value(&name), cx.lang) {
                None => form.refuse(name, "budget-amount-wrong"),
                Some(0) => {}
                Some(cents) => self.lines.push(Amount {
                    partner: key.to_owned(),
                    year,
                    account: one.code().to_owned(),
                    funder: String::new(),
                    state: String::new(),
                    cents,
                }),
            }
        }
    }

    fn row(
        &mut self,
        cx: &Cx,
        form: &mut Form,
        (at, key, number): (usize, &str, usize),
        year: i16,
        columns: &[Column],
    ) {
        let sent = |part: &str| form.value(&row(at, year, number, part)).to_owned();
        let name = row(at, year, number, "amount");
        let (funder, who) = (typed::line(&sent("funder")), sent("who"));
        let cents = match cents(&sent("amount"), cx.lang) {
            None => return form.refuse(name, "budget-amount-wrong"),
            Some(0) if funder.is_empty() => return,
            Some(0) => return form.refuse(name, "budget-funder-amount"),
            Some(cents) => cents,
        };
        if let Some(address) = who.strip_prefix(PROGRAMME) {
            let mut columns = columns.iter();
            let Some(column) = columns.find(|column| column.programme.address == address) else {
                return form.refuse(name, "budget-funder-wrong");
            };
            self.asked.push(column.asked());
            self.requests.push(Request {
                programme: address.to_owned(),
                partner: key.to_owned(),
                year,
                account: column.account.code().to_owned(),
                cents,
                elsewhere: false,
            });
            return;
        }
        let account = account(&who).filter(|account| account.has_funder());
        let state: Option<Asking> = sent("state").parse().ok();
        let fits = (1..=WORDS_MOST).contains(&funder.chars().count());
        match (account, state) {
            (Some(account), Some(state)) if fits => self.lines.push(Amount {
                partner: key.to_owned(),
                year,
                account: account.code().to_owned(),
                funder,
                state: state.as_str().to_owned(),
                cents,
            }),
            _ => form.refuse(name, "budget-funder-wrong"),
        }
    }

    fn flow(&mut self, cx: &Cx, form: &mut Form, partners: &[Organisation], at: usize) {
        let sent = |part: &str| form.value(&flow(at, part)).to_owned();
        let name = flow(at, "amount");
        let words = typed::line(&sent("words"));
        if sent("amount").trim().is_empty() && words.is_empty() {
            return;
        }
        let who = |part: &str| sent(part).parse().ok().and_then(|at: usize| partners.get(at));
        let payer_account = account(&sent("payer_account")).filter(|one| one.side() == Side::Charge);
        let payee_account = account(&sent("payee_account")).filter(|one| PAYEE.contains(&one.code()));
        let year = sent("year").parse().ok().filter(|year| self.years.contains(year));
        let cents = cents(&sent("amount"), cx.lang).filter(|cents| *cents > 0);
        let (Some(payer), Some(payee), Some(payer_account), Some(payee_account), Some(year), Some(cents)) = (
            who("payer"),
            who("payee"),
            payer_account,
            payee_account,
            year,
            cents,
        ) else {
            return form.refuse(name, "budget-flow-wrong");
        };
        if payer.id == payee.id || words.chars().count() > WORDS_MOST {
            return form.refuse(name, "budget-flow-wrong");
        }
        self.flows.push(Paid {
            payer: payer.key.clone(),
            payer_account: payer_account.code().to_owned(),
            payee: payee.key.clone(),
            payee_account: payee_account.code().to_owned(),
            year,
            words,
            words_second: String::new(),
            cents,
        });
    }
}
