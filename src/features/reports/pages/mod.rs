//! The pages of a report: those who write it, those who read it for a funder or as organisers of a call, and all on paper.

mod desk;
mod granted;
mod left;
mod organisers;
mod paper;
mod show;
mod typing;
mod write;

use budgets::Side;

use super::figures::{self, Line, tenths, total};
use super::finding::Found;
use super::report::{Answer, Content};
use crate::features::directory::Organisation;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::web::{Cx, Routes};

/// Every page of this feature.
pub(super) fn routes() -> Routes {
    show::routes()
        .and(write::routes())
        .and(desk::routes())
        .and(organisers::routes())
        .and(paper::routes())
        .and(typing::routes())
}

/// A line of a table: the account, planned, done, gap, in percent, why; whether it is a sum.
pub struct Row {
    pub name: String,
    pub planned: String,
    pub done: String,
    pub gap: String,
    pub percent: String,
    pub words: String,
    pub total: bool,
}

/// A gap in percent of what was planned.
pub(super) fn percent(cx: &Cx, planned: i64, done: i64) -> String {
    tenths(done - planned, planned).map_or_else(String::new, |tenths| {
        let number = cx.app.texts.parts(cx.lang, tenths, 1);
        cx.tv("report-percent", "n", &number.replace('-', "\u{2212}"))
    })
}

/// The figures of all together.
pub struct Together {
    pub rows: Vec<Row>,
    /// They are nobody's words.
    pub language: Option<&'static str>,
}

/// Lines as a table, each side with its sum.
pub(super) fn rows(cx: &Cx, lines: &[Line]) -> Vec<Row> {
    let row = |name: String, planned: i64, done: i64, words: &str, total: bool| Row {
        name,
        planned: cx.money(&planned),
        done: cx.money(&done),
        gap: cx.money(&(done - planned)),
        percent: percent(cx, planned, done),
        words: words.to_owned(),
        total,
    };
    let mut rows = Vec::new();
    for side in Side::ALL {
        let own: Vec<&Line> = lines.iter().filter(|line| line.account.side() == side).collect();
        if own.is_empty() {
            continue;
        }
        rows.extend(own.iter().map(|line| {
            let name = cx.t(&format!("budget-account-{}", line.account.code()));
            row(name, line.planned, line.done, &line.words, false)
        }));
        let (planned, done) = total(lines, side);
        let name = cx.t(&format!("budget-side-{}", side.as_str()));
        rows.push(row(cx.tv("report-total", "side", &name), planned, done, "", true));
    }
    rows
}

/// What a partner says, in words: what it is about, and what it says; with its language where that is not the page's.
pub struct Said {
    pub name: String,
    pub language: Option<&'static str>,
    pub texts: Vec<(String, String)>,
    pub files: Vec<(String, String)>,
    pub rows: Vec<Row>,
    pub ready: bool,
    /// Whether something was written, and whether it has to be.
    pub begun: bool,
    pub tells: bool,
    /// That it stated that this is true, or did not.
    pub stated: String,
    /// Where it states it, the version that is seen, and the name of its box, for those who may and as long as it did not.
    pub states: Option<(String, i64, String)>,
    /// Where it is written, for those who may; where it is on paper.
    pub write: Option<String>,
    pub paper: Option<String>,
}

/// What each partner tells.
pub(super) fn said(cx: &Cx, found: &Found, base: &str, may: impl Fn(&Organisation) -> bool) -> Vec<Said> {
    let each = found.each().map(|(named, part)| {
        let own = format!("{base}/{}", named.organisation.slug());
        let open = found.report.sent.is_none() && may(&named.organisation);
        Said {
            name: named.organisation.name.clone(),
            language: cx.foreign(part.content.language),
            texts: texts(cx, &part.content),
            files: part
                .files
                .iter()
                .map(|(sha256, name)| (name.clone(), format!("{base}/files/{sha256}")))
                .collect(),
            rows: rows(cx, &found.lines(named, part)),
            ready: part.ready,
            begun: part.version > 0,
            tells: found.tells.contains(&named.organisation.id),
            stated: match part.stated {
                Some(day) => cx.tv("report-stated", "date", &cx.date(&day)),
                None if part.version > 0 => cx.t("report-unstated"),
                None => String::new(),
            },
            states: (part.ready && part.stated.is_none())
                .then(|| {
                    let field = format!("agreed-{}", named.party.key);
                    (format!("{own}/statement"), part.version, field)
                })
                .filter(|_| cx.could(Power::Sign, Some(named.organisation.id))),
            write: open.then(|| own.clone()),
            paper: (found.report.sent.is_some() && part.version > 0).then(|| format!("{own}/document")),
        }
    });
    each.collect()
}

fn texts(cx: &Cx, content: &Content) -> Vec<(String, String)> {
    let fields = Content::FIELDS.iter();
    fields
        .filter(|field| !content.text(field).is_empty())
        .map(|field| {
            let label = cx.t(&format!("report-{}", field.replace('_', "-")));
            (label, content.text(field).to_owned())
        })
        .collect()
}

/// What was said of it: by whom, what, its language, when.
pub(super) fn answers(
    cx: &Cx,
    all: &[Answer],
    known: &[Organisation],
) -> Vec<(String, String, Option<&'static str>, String)> {
    let line = |one: &Answer| {
        let mut known = known.iter();
        let name = known.find(|organisation| organisation.id == one.organisation);
        let name = name.map_or("", |organisation| organisation.name.as_str());
        (
            cx.t(&format!("report-said-{}", one.kind)),
            one.words.clone(),
            cx.foreign(one.language),
            format!("{name} · {}", cx.moment(&one.at)),
        )
    };
    all.iter().map(line).collect()
}

/// That it was sent, or until when it is hoped for.
pub(super) fn stands(cx: &Cx, found: &Found) -> String {
    match found.report.sent {
        Some(day) => cx.tv("report-sent-on", "date", &cx.date(&day)),
        None => {
            let due = jiff::civil::Date::new(found.report.year + 1, 6, 30).unwrap_or_default();
            cx.tv("report-open-until", "date", &cx.date(&due))
        }
    }
}

/// What an amount is of all that a partner received, in a sentence: what one funder granted, by its name, or all of them.
pub(in crate::features::reports) fn share(cx: &Cx, granted: (i64, Option<&str>), lines: &[Line]) -> String {
    share_said(cx, ["report-share", "report-share.all"], granted, lines)
}

/// The same of what was granted to all partners, and of all that they received together.
pub(in crate::features::reports) fn share_together(
    cx: &Cx,
    granted: (i64, Option<&str>),
    together: &[Line],
) -> String {
    let keys = ["report-share-together", "report-share-together.all"];
    share_said(cx, keys, granted, together)
}

fn share_said(cx: &Cx, keys: [&str; 2], (cents, funder): (i64, Option<&str>), lines: &[Line]) -> String {
    let (amount, percent) = (cx.money(&cents), share_alone(cx, cents, lines));
    let args = [
        ("amount", Arg::Text(&amount)),
        ("percent", Arg::Text(&percent)),
        ("funder", Arg::Text(funder.unwrap_or_default())),
    ];
    let [of_one, of_all] = keys;
    cx.ta(if funder.is_some() { of_one } else { of_all }, &args)
}

/// The same in percent, where a column says of what.
pub(super) fn share_alone(cx: &Cx, cents: i64, lines: &[Line]) -> String {
    let (_, products) = total(lines, Side::Product);
    figures::tenths(cents, products).map_or_else(
        || cx.t("report-nothing"),
        |tenths| cx.tv("report-percent", "n", &cx.app.texts.parts(cx.lang, tenths, 1)),
    )
}
