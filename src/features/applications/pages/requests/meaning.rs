//! What the amounts of the matrix mean for the budget of each partner, all years together: what is requested, rates, what is still to be
//! found. Where there is script, all of it follows what is typed: it is given what the sums of the page change.

use allocation::instalments::divide;
use budgets::{Scope, Sheet, Side};

use super::rows_of;
use crate::features::applications::checking::Check;
use crate::features::projects::Found;
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;

/// What stands in a text for the one value that follows what is typed; nobody types it.
const PLACE: &str = "\u{e000}";

/// A text around one value that follows what is typed.
pub(super) struct Around {
    pub before: String,
    pub said: String,
    pub after: String,
}

impl Around {
    /// A text in which [`PLACE`] stands for the value.
    fn of(text: &str, said: String) -> Self {
        let (before, after) = text.split_once(PLACE).unwrap_or((text, ""));
        Self {
            before: before.to_owned(),
            said,
            after: after.to_owned(),
        }
    }
}

/// A share in percent, to a tenth, of what a sum of the page changes.
pub(super) struct Share {
    pub words: Around,
    /// The sum of the page, and what is requested besides, in cents.
    pub sum: String,
    pub more: i64,
    /// Whether anything is requested.
    pub shown: bool,
}

/// One of the texts that say what is left to find.
pub(super) struct Gap {
    /// The sign of the balance of which it is said.
    pub when: i8,
    pub words: Around,
    pub shown: bool,
}

/// What the amounts mean for a partner, or for all of them together.
pub(super) struct Told {
    pub name: String,
    /// Costs, other resources, requested.
    pub sums: Around,
    /// The sum of the page that is requested, and what is requested in other years, in cents.
    pub sum: String,
    pub more: i64,
    /// Which part of what is requested is for it, where there are several.
    pub part: Option<Share>,
    /// Its costs, in cents, and which part of them each programme would pay.
    pub costs: i64,
    pub rates: Vec<Share>,
    /// The balance without what the page sums up, in cents; the texts of which one says it.
    pub rest: i64,
    pub gaps: Vec<Gap>,
}

/// What is requested of one programme: in this year, in all, and the sum of the page that holds it.
struct Asked {
    year: i64,
    all: i64,
    sum: String,
}

/// What the amounts mean for each partner, with its part of what is requested; where there are several, for all of them together too.
/// The sums of the page hold what is requested in one year.
pub(super) fn partners(cx: &Cx, found: &Found, check: &Check, year: i16) -> Vec<Told> {
    let (all, this) = (check.requests.matrix(None), check.requests.matrix(Some(year)));
    let rows = rows_of(found);
    let sheet = |partner: Option<i64>| check.budget.sheet(Scope { partner, year: None });
    // The parts are a hundred together, to a tenth: what does not divide goes by largest remainder.
    let weights: Vec<u64> = rows.iter().map(|one| all.row(one.id).unsigned_abs()).collect();
    let parts = divide(1_000, &weights).unwrap_or_default();
    let mut told = Vec::with_capacity(rows.len() + 1);
    for (at, partner) in rows.iter().enumerate() {
        let asks = |programme: i64, address: &str| Asked {
            year: this.of(partner.id, programme),
            all: all.of(partner.id, programme),
            sum: format!("a-{}-{address}", partner.organisation.key),
        };
        let asked = Asked {
            year: this.row(partner.id),
            all: all.row(partner.id),
            sum: format!("row-{}", partner.organisation.key),
        };
        let part = (rows.len() > 1).then(|| Share {
            words: Around::of(
                &cx.tv("requests-part", "part", PLACE),
                cx.app
                    .texts
                    .parts(cx.lang, parts.get(at).copied().unwrap_or_default(), 1),
            ),
            sum: asked.sum.clone(),
            more: asked.all - asked.year,
            shown: asked.all > 0,
        });
        let name = partner.organisation.name.clone();
        let mut one = meaning(cx, check, (name, asked), &sheet(Some(partner.id)), &asks);
        one.part = part;
        told.push(one);
    }
    if rows.len() > 1 {
        // What partners pay each other is no cost of the whole.
        let asks = |programme: i64, address: &str| Asked {
            year: this.column(programme),
            all: all.column(programme),
            sum: format!("column-{address}"),
        };
        let asked = Asked {
            year: this.total(),
            all: all.total(),
            sum: "all".to_owned(),
        };
        let whole = (cx.t("requests-whole"), asked);
        told.push(meaning(cx, check, whole, &sheet(None), &asks));
    }
    told
}

/// What amounts mean, by the budget of a partner or of all together: what is it called, what is requested, and what of each programme.
fn meaning(
    cx: &Cx,
    check: &Check,
    (name, asked): (String, Asked),
    sheet: &Sheet,
    asks: &dyn Fn(i64, &str) -> Asked,
) -> Told {
    let costs = sheet.total(Side::Charge);
    let others = sheet.total(Side::Product) - asked.all;
    let columns = check.requests.columns.iter().filter(|_| costs > 0);
    let rates = columns.map(|column| {
        let asked = asks(column.programme.id, &column.programme.address);
        let name = column.version.content.name(cx.lang).0;
        let args = [("programme", Arg::Text(name)), ("rate", Arg::Text(PLACE))];
        Share {
            words: Around::of(&cx.ta("requests-rate", &args), rate(cx, asked.all, costs)),
            sum: asked.sum,
            more: asked.all - asked.year,
            shown: asked.all > 0,
        }
    });
    let (charges, others) = (cx.money(&costs), cx.money(&others));
    let args = [
        ("charges", Arg::Text(&charges)),
        ("others", Arg::Text(&others)),
        ("requested", Arg::Text(PLACE)),
    ];
    let balance = sheet.balance();
    let amount = cx.money(&balance.saturating_abs());
    let gap = |when: i8, text: String| Gap {
        when,
        words: Around::of(&text, amount.clone()),
        shown: balance.signum() == i64::from(when),
    };
    Told {
        name,
        sums: Around::of(&cx.ta("requests-sums", &args), cx.money(&asked.all)),
        more: asked.all - asked.year,
        part: None,
        costs,
        rates: rates.collect(),
        rest: balance - asked.year,
        gaps: vec![
            gap(-1, cx.tv("requests-gap", "amount", PLACE)),
            gap(0, cx.t("requests-balanced")),
            gap(1, cx.tv("requests-more", "amount", PLACE)),
        ],
        sum: asked.sum,
    }
}

/// Which part of the costs an amount is, in percent with one decimal; there are some.
fn rate(cx: &Cx, cents: i64, costs: i64) -> String {
    let tenths = (i128::from(cents) * 1_000 + i128::from(costs) / 2) / i128::from(costs);
    cx.app
        .texts
        .parts(cx.lang, i64::try_from(tenths).unwrap_or(i64::MAX), 1)
}
