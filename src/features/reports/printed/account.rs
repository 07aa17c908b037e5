//! What one partner tells in the order of form 15059*02 (order of 11 October 2006): in words; the table of what was planned
//! and realised by account; the annex with the rule for indirect charges, the gaps, what was given in kind, and the sworn
//! statement.

use budgets::Side;
use printing::{Block, Document};

use super::{accounts, fact, identity, language, or_nothing};
use crate::features::applications::Named;
use crate::features::indicators::Measured;
use crate::features::reports::figures::{Line, tenths, total};
use crate::features::reports::finding::Found;
use crate::features::reports::pages::{counted, share};
use crate::features::reports::report::Part;
use crate::shared::web::Cx;

/// What one partner tells; `granted` is what was granted to it for the year, in cents.
#[must_use]
pub fn document(
    cx: &Cx,
    found: &Found,
    (named, part): (&Named, &Part),
    (granted, measured): (i64, &[Measured]),
) -> Document {
    let lines = found.lines(named, part);
    let content = &part.content;
    let part_heading = |key: &str| Block::Heading(1, cx.t(key));
    let year = found.report.year.to_string();
    let mut body = vec![
        identity(cx, named),
        Block::Facts(vec![
            fact(cx.t("form-year"), year.clone()),
            fact(
                cx.t("agreement-application"),
                found.sent.application.number.clone(),
            ),
        ]),
        part_heading("form-account-words"),
    ];
    for (label, words) in [
        ("report-done", &content.done),
        ("report-publics", &content.publics),
        ("report-places", &content.places),
    ] {
        body.push(Block::Heading(2, cx.t(label)));
        body.push(Block::Paragraph(or_nothing(cx, words.clone())));
    }
    body.push(Block::Heading(2, cx.t("report-indicators")));
    let counted = counted(cx, found, measured);
    body.push(match counted.is_empty() {
        true => Block::Paragraph(cx.t("form-nothing")),
        false => Block::List(
            counted
                .into_iter()
                .map(|(name, value, by)| format!("{name}: {value} ({by})"))
                .collect(),
        ),
    });
    body.push(Block::NewPage);
    body.push(part_heading("form-account-table"));
    body.push(Block::Table(table(cx, &lines)));
    body.push(Block::Paragraph(share(cx, granted, &lines)));
    body.push(Block::NewPage);
    body.push(part_heading("form-account-annex"));
    body.push(Block::Heading(2, cx.t("report-indirect")));
    body.push(Block::Paragraph(or_nothing(cx, content.indirect.clone())));
    body.push(Block::Heading(2, cx.t("form-gaps")));
    let gaps: Vec<String> = lines
        .iter()
        .filter(|line| !line.words.is_empty())
        .map(|line| {
            let name = cx.t(&format!("budget-account-{}", line.account.code()));
            format!("{name}: {}", line.words)
        })
        .collect();
    body.push(match gaps.is_empty() {
        true => Block::Paragraph(cx.t("form-nothing")),
        false => Block::List(gaps),
    });
    body.push(Block::Heading(2, cx.t("report-in-kind")));
    body.push(Block::Paragraph(or_nothing(cx, content.in_kind.clone())));
    body.push(Block::Heading(2, cx.t("form-sworn")));
    body.push(Block::Paragraph(match found.report.sent {
        Some(day) => cx.tv("form-sworn-words", "date", &cx.date(&day)),
        None => cx.t("form-sworn-draft"),
    }));
    if !found.report.hash.is_empty() {
        body.push(Block::Note(cx.tv("report-proof", "hash", &found.report.hash)));
    }
    let title = cx.t("form-account-title");
    Document {
        subtitle: format!("{} · {year}", named.party.name),
        foot: format!("{title} · {} · {year}", named.party.name),
        title,
        language: language(cx.lang),
        author: named.party.name.clone(),
        written: jiff::Timestamp::from_second(cx.now())
            .unwrap_or_default()
            .to_zoned_datetime(jiff::tz::TimeZone::UTC)
            .datetime(),
        body,
    }
}

/// What was planned and realised: amounts, and the one as a part of the other.
fn table(cx: &Cx, lines: &[Line]) -> printing::Table {
    let cells = |planned: i64, done: i64| {
        let percent = tenths(done, planned).map_or_else(String::new, |tenths| {
            cx.tv("report-percent", "n", &cx.app.texts.parts(cx.lang, tenths, 1))
        });
        vec![cx.money(&planned), cx.money(&done), percent]
    };
    let columns = vec![cx.t("report-planned"), cx.t("report-realised"), "%".to_owned()];
    accounts(
        cx,
        (cx.t("report-figures"), columns),
        &|account| {
            let line = lines.iter().find(|line| line.account == account);
            line.map(|line| cells(line.planned, line.done))
        },
        &|side: Side| {
            let (planned, done) = total(lines, side);
            cells(planned, done)
        },
    )
}
