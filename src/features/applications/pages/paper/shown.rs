//! How the money of a sheet is typed: one table of boxes a partner and a year, in the order of the form, with what it adds
//! up to.

use askama::Template;
use budgets::{Budget, CHART, Fault, Scope, Side, accounts};

use super::goes::Goes;
use super::money::{self, Money, PROGRAMME, ROWS_MOST};
use crate::features::applications::added;
use crate::features::applications::frozen::Frozen;
use crate::features::applications::lacks::Lack;
use crate::features::applications::pages::lines;
use crate::features::applications::requests::Column;
use crate::features::directory::Organisation;
use crate::features::programmes::offered_by;
use crate::features::projects::amounts::PAYEE;
use crate::features::projects::{self, Asking};
use crate::shared::web::{Cx, Error, Form};

/// Rows offered beyond those that were typed.
const BLANK: usize = 3;

type Choices = Vec<(String, String)>;

struct Heading {
    side: &'static str,
    /// What begins with it, where it is the first of its side.
    begins: bool,
    /// Whether the rows of those who give stand under it.
    giving: bool,
    words: String,
    /// Name of the box, what it is for.
    cells: Vec<(String, String)>,
}

/// One partner in one year.
struct Sheet {
    id: String,
    name: String,
    open: bool,
    headings: Vec<Heading>,
    /// Before the number of each row, and how many there are.
    rows: (String, usize),
    /// What is paid to other partners in the year and received from them, in cents.
    within: (i64, i64),
    /// What it adds up to: word, words, amount.
    totals: Vec<(&'static str, String, String)>,
}

#[derive(Template)]
#[template(path = "features/applications/templates/paper_money.html")]
struct Section<'a> {
    cx: &'a Cx,
    form: &'a Form,
    /// Which amounts are copied.
    copied: String,
    years: Vec<i16>,
    /// The years that may still be added.
    others: Choices,
    sheets: Vec<Sheet>,
    /// Programmes that may be asked, then every other who may give; programmes that may still be added.
    programmes: Choices,
    also: Choices,
    givers: Choices,
    states: Choices,
    /// Partners, years, accounts that pay and are paid; how many rows.
    partners: Choices,
    charges: Choices,
    products: Choices,
    flows: usize,
    /// What is not balanced, in sentences.
    faults: Vec<String>,
}

/// What was typed so far.
pub(super) struct Typed<'a> {
    /// Who is on the sheet.
    pub partners: &'a [Organisation],
    /// The programmes that may be asked.
    pub columns: &'a [Column],
    /// What was typed of money.
    pub money: &'a Money,
    /// As it would be frozen.
    pub frozen: &'a Frozen,
}

impl Typed<'_> {
    /// Its budget; partners are numbered by their places.
    fn budget(&self) -> Result<Budget, Error> {
        let place = |key: &str| {
            let at = self.partners.iter().position(|one| one.key == key)?;
            i64::try_from(at).ok()
        };
        added::budget(self.frozen, place).map_err(|error| Error::Internal(error.into()))
    }

    /// What is not balanced, in sentences: on paper nobody can mend it, so that it may be what the sheet says.
    fn faults(&self, cx: &Cx, budget: &Budget) -> Vec<String> {
        let places: Vec<i64> = (0_i64..).zip(self.partners).map(|(at, _)| at).collect();
        let key = |at: i64| {
            let partner = usize::try_from(at).ok().and_then(|at| self.partners.get(at));
            partner.map_or_else(String::new, |partner| partner.key.clone())
        };
        let lacks = budget
            .faults(&places)
            .into_iter()
            .filter_map(|fault| match fault {
                Fault::Empty { .. } => None,
                Fault::Unbalanced { partner, year, cents } => {
                    Some(Lack::Unbalanced(key(partner), year, -cents))
                }
                Fault::InKind { partner, year, cents } => {
                    Some(Lack::UnbalancedKind(key(partner), year, -cents))
                }
            });
        let name = |key: &str| self.frozen.name(key).to_owned();
        lacks.map(|lack| lines::words(cx, &lack, &name)).collect()
    }

    /// Whether each partner is balanced in each year.
    pub(super) fn is_balanced(&self, cx: &Cx) -> Result<bool, Error> {
        Ok(self.faults(cx, &self.budget()?).is_empty())
    }

    /// Where its money is typed, as a part of the form of the sheet; `also` are the programmes that may still be added.
    pub(super) fn section(
        &self,
        cx: &Cx,
        form: &Form,
        (goes, also): (&Goes, Choices),
    ) -> Result<String, Error> {
        let budget = self.budget()?;
        let shown = Shown {
            money: self.money,
            budget: &budget,
            partners: self.partners,
            columns: self.columns,
            faults: self.faults(cx, &budget),
            copied: match (goes.call(), goes.carries_money()) {
                (None, _) => cx.t("paper-budget.request"),
                (Some(_), true) => cx.t("paper-budget.money"),
                (Some(_), false) => cx.t("paper-budget.none"),
            },
            also,
        };
        Ok(shown.section(cx, form)?)
    }
}

/// What the page shows of money.
struct Shown<'a> {
    money: &'a Money,
    /// What it adds up to; partners are numbered by their places.
    budget: &'a Budget,
    partners: &'a [Organisation],
    columns: &'a [Column],
    copied: String,
    also: Choices,
    faults: Vec<String>,
}

/// Every account of a kind, to be chosen.
fn choices(cx: &Cx, of: impl Fn(budgets::Account) -> bool) -> Choices {
    let every = accounts().filter(|one| of(*one));
    every
        .map(|one| (one.code().to_owned(), projects::account(cx, one.code())))
        .collect()
}

/// How many rows are shown: those that were typed, and some blank ones.
fn rows(form: &Form, parts: [&str; 2], name: impl Fn(usize, &str) -> String) -> usize {
    let typed = |at: &usize| parts.iter().any(|part| !form.value(&name(*at, part)).is_empty());
    let last = (0..ROWS_MOST).rev().find(typed);
    last.map_or(BLANK, |at| (at + 1 + BLANK).min(ROWS_MOST))
}

fn headings(cx: &Cx, partner: usize, year: i16) -> Vec<Heading> {
    let mut begun: Option<Side> = None;
    CHART
        .iter()
        .map(|group| {
            let begins = begun.replace(group.side) != Some(group.side);
            let own = accounts().filter(|one| one.group() == group.code && !one.has_funder());
            Heading {
                side: group.side.as_str(),
                begins,
                giving: group.code == "74",
                words: projects::heading(cx, group.code),
                cells: own
                    .map(|one| {
                        let words = projects::account(cx, one.code());
                        (money::cell(partner, year, one.code()), words)
                    })
                    .collect(),
            }
        })
        .collect()
}

impl Shown<'_> {
    fn sheet(&self, cx: &Cx, form: &Form, (at, partner): (usize, &Organisation), year: i16) -> Sheet {
        let number = i64::try_from(at).ok();
        let sheet = self.budget.sheet(Scope {
            partner: number,
            year: Some(year),
        });
        let headings = headings(cx, at, year);
        let cells = headings.iter().flat_map(|heading| &heading.cells);
        let wrong = cells.into_iter().any(|(name, _)| form.error(name).is_some())
            || (0..ROWS_MOST).any(|row| form.error(&money::row(at, year, row, "amount")).is_some());
        let mut totals: Vec<_> = Side::ALL
            .into_iter()
            .map(|side| {
                let words = cx.t(&format!("budget-side-{}", side.as_str()));
                (side.as_str(), words, cx.money(&sheet.total(side)))
            })
            .collect();
        totals.push(("balance", cx.t("budget-balance"), cx.money(&sheet.balance())));
        Sheet {
            id: format!("sheet-{at}-{year}"),
            name: format!("{}, {year}", partner.name),
            open: wrong || !sheet.is_empty() || self.partners.len() == 1 || at == 0,
            headings,
            rows: (
                format!("g-{at}-{year}"),
                rows(form, ["amount", "funder"], |row, part| {
                    money::row(at, year, row, part)
                }),
            ),
            within: number.map_or((0, 0), |number| self.budget.within(number, Some(year))),
            totals,
        }
    }

    /// The section, as a part of the form of the sheet.
    fn section(self, cx: &Cx, form: &Form) -> Result<String, askama::Error> {
        let years = &self.money.years;
        let others = money::open(cx).filter(|year| !years.contains(year));
        let partners = self.partners.iter().enumerate();
        let sheets = partners.clone().flat_map(|partner| {
            let of = |year: &i16| self.sheet(cx, form, partner, *year);
            years.iter().map(of).collect::<Vec<_>>()
        });
        let states = Asking::ALL.iter();
        let asked = self.money.asked(self.columns);
        let chosen = |column: &&Column| {
            let mut asked = asked.iter();
            asked.any(|one| one.programme.id == column.programme.id)
        };
        Section {
            others: others.map(|year| (year.to_string(), year.to_string())).collect(),
            sheets: sheets.collect(),
            programmes: self
                .columns
                .iter()
                .filter(|column| column.open() || chosen(column))
                .map(|column| {
                    let address = &column.programme.address;
                    let by = offered_by(cx, &column.programme, &column.funder);
                    let words = format!("{} ({by})", column.name);
                    (format!("{PROGRAMME}{address}"), words)
                })
                .collect(),
            givers: choices(cx, budgets::Account::has_funder),
            states: states
                .map(|state| {
                    let words = cx.t(&format!("budget-{}", state.as_str()));
                    (state.as_str().to_owned(), words)
                })
                .collect(),
            partners: partners
                .map(|(at, partner)| (at.to_string(), partner.name.clone()))
                .collect(),
            charges: choices(cx, |one| one.side() == Side::Charge),
            products: choices(cx, |one| PAYEE.contains(&one.code())),
            flows: rows(form, ["amount", "words"], money::flow),
            years: years.clone(),
            copied: self.copied,
            also: self.also,
            faults: self.faults,
            form,
            cx,
        }
        .render()
    }
}
