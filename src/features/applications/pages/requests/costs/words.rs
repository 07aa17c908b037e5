//! Which costs each funder would pay, in words and addresses.

use crate::features::applications::checking::Check;
use crate::features::applications::costs::Over;
use crate::features::applications::pages::name as name_of;
use crate::features::applications::words::all;
use crate::features::projects::{self, Found};
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;

/// After the address of a project, where it is said which costs each funder would pay.
fn path(call: &str, (partner, year): (Option<&str>, Option<i16>)) -> String {
    let partner = partner.map_or_else(String::new, |key| format!("&partner={key}"));
    let year = year.map_or_else(String::new, |year| format!("&year={year}"));
    format!("/submission/costs?call={call}{partner}{year}")
}

/// The address of the page.
pub(in crate::features::applications::pages::requests) fn url(
    cx: &Cx,
    found: &Found,
    call: &str,
    whose: (Option<&str>, Option<i16>),
) -> String {
    cx.url(&format!("{}{}", found.path(), path(call, whose)))
}

/// After the address of a project, where what is too much is mended.
pub(in crate::features::applications::pages) fn place(call: &str, over: &Over) -> String {
    let (Over::Cost { partner, year, .. } | Over::Request { partner, year, .. }) = over;
    path(call, (Some(partner), Some(*year)))
}

/// What comes to more than there is, in words; whether that forbids signing; where it is mended.
pub(in crate::features::applications::pages::requests) fn overs(
    cx: &Cx,
    found: &Found,
    check: &Check,
) -> Vec<(String, bool, String)> {
    let name = |key: &str| name_of(found, key);
    let over = check.costs.over.iter();
    over.map(|one| {
        let mended = cx.url(&format!("{}{}", found.path(), place(&check.word(), one)));
        (words(cx, one, &name), one.blocks(), mended)
    })
    .collect()
}

/// What comes to more than there is, in words; `name` is that of a partner by its key.
pub(in crate::features::applications::pages) fn words(
    cx: &Cx,
    over: &Over,
    name: &dyn Fn(&str) -> String,
) -> String {
    let (Over::Cost {
        partner,
        year,
        cents,
        sum,
        ..
    }
    | Over::Request {
        partner,
        year,
        cents,
        sum,
        ..
    }) = over;
    let (organisation, year, excess) = (name(partner), year.to_string(), cx.money(&(sum - cents)));
    let (amount, sum) = (cx.money(cents), cx.money(sum));
    let mut args = vec![
        ("organisation", Arg::Text(&organisation)),
        ("year", Arg::Text(&year)),
        ("amount", Arg::Text(&amount)),
        ("sum", Arg::Text(&sum)),
        ("excess", Arg::Text(&excess)),
    ];
    match over {
        Over::Cost {
            account,
            programmes,
            elsewhere,
            ..
        } => {
            let line = projects::account(cx, account.code());
            let count = programmes.len() as u64;
            let programmes = all(&cx.app, cx.lang, programmes);
            args.extend([
                ("line", Arg::Text(&line)),
                ("programmes", Arg::Text(&programmes)),
                ("n", Arg::from(count)),
            ]);
            let key = match (elsewhere, count) {
                (true, _) => "application-lack-costs-elsewhere",
                // One funder alone would pay more than the cost is; several would pay the same part of it twice.
                (false, 0 | 1) => "application-lack-costs-beyond",
                (false, _) => "application-lack-costs-twice",
            };
            cx.ta(key, &args)
        }
        Over::Request { programme, .. } => {
            args.push(("programme", Arg::Text(programme)));
            cx.ta("application-lack-costs-request", &args)
        }
    }
}
