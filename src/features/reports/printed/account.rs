//! What one partner tells in the order of form 15059*02 (order of 11 October 2006): in words; the table of what was planned
//! and realised by account; the annex with the rule for indirect charges, the gaps, what was given in kind, and the sworn
//! statement. What all tell together stands in the same order, each partner in its own words, over one table.

use printing::{Block, Document};

use super::{accounts, fact, identity, language};
use crate::features::applications::Named;
use crate::features::reports::counted::Counted;
use crate::features::reports::figures::{Line, sum, tenths};
use crate::features::reports::finding::Found;
use crate::features::reports::pages::{share, share_together};
use crate::features::reports::report::Part;
use crate::shared::i18n::{Arg, listed};
use crate::shared::web::Cx;

/// What was granted for the year, in cents, and the name of the funder where it is what one gave, and not all of them.
pub type Granted<'a> = (i64, Option<&'a str>);

/// What one partner tells; `granted` is what was granted to it.
#[must_use]
pub fn document(
    cx: &Cx,
    found: &Found,
    (named, part): (&Named, &Part),
    (granted, measured): (Granted<'_>, &[Counted]),
) -> Document {
    let lines = found.lines(named, part);
    let content = &part.content;
    let part_heading = |key: &str| Block::Heading(1, cx.t(key));
    let year = found.report.year.to_string();
    let mut body = vec![
        identity(cx, named),
        Block::Facts(vec![
            fact(
                cx.t("printed-project"),
                found.sent.frozen.title(cx.lang).0.to_owned(),
            ),
            fact(cx.t("form-application"), found.sent.application.number.clone()),
            fact(cx.t("form-year"), year.clone()),
        ]),
        part_heading("form-account-words"),
    ];
    let counted = measured.iter();
    let counted = counted.map(|(name, value, by)| pair(cx, name, &format!("{value} ({by})")));
    body.extend(told(
        cx,
        vec![
            ("report-done", said(&content.done)),
            ("report-publics", said(&content.publics)),
            ("report-places", said(&content.places)),
            ("report-indicators", list(counted.collect())),
        ],
    ));
    body.push(part_heading("form-account-table"));
    body.push(Block::Table(table(cx, &lines)));
    body.push(Block::Paragraph(share(cx, granted, &lines)));
    body.push(part_heading("form-account-annex"));
    body.extend(told(
        cx,
        vec![
            ("report-indirect", said(&content.indirect)),
            ("form-gaps", list(gaps(cx, &lines))),
            ("report-in-kind", said(&content.in_kind)),
        ],
    ));
    body.push(Block::Heading(2, cx.t("form-sworn")));
    body.push(Block::Paragraph(sworn(cx, found)));
    // Each partner answers for its own part, the lead for the whole.
    body.push(Block::Paragraph(match part.stated {
        Some(day) => cx.tv("report-stated", "date", &cx.date(&day)),
        None => cx.t("report-unstated"),
    }));
    body.extend(proof(cx, found));
    paper(cx, (&named.party.name, &year), body)
}

/// What all partners tell, in the same order: each in its own words, and one table of what they planned and did together; `granted` is what
/// was granted to all of them.
#[must_use]
pub fn whole(cx: &Cx, found: &Found, (granted, measured): (Granted<'_>, &[Counted])) -> Document {
    let title = found.sent.frozen.title(cx.lang).0.to_owned();
    let year = found.report.year.to_string();
    let told_of = || found.each().filter(|(_, part)| part.version > 0);
    let names: Vec<String> = told_of().map(|(named, _)| named.party.name.clone()).collect();
    let mut body = vec![
        Block::Facts(vec![
            fact(cx.t("printed-project"), title.clone()),
            fact(cx.t("form-application"), found.sent.application.number.clone()),
            fact(cx.t("form-year"), year.clone()),
            fact(cx.t("printed-partners"), listed(cx.lang, &names)),
        ]),
        Block::Heading(1, cx.t("form-account-words")),
    ];
    for (named, part) in told_of() {
        let content = &part.content;
        let own = told(
            cx,
            vec![
                ("report-done", said(&content.done)),
                ("report-publics", said(&content.publics)),
                ("report-places", said(&content.places)),
            ],
        );
        body.extend(of_partner(&named.party.name, own));
    }
    let counted = measured.iter();
    let counted = counted.map(|(name, value, by)| pair(cx, name, &format!("{value} ({by})")));
    body.extend(told(cx, vec![("report-indicators", list(counted.collect()))]));
    let together = found.together();
    body.push(Block::Heading(1, cx.t("form-account-table")));
    body.push(Block::Table(table(cx, &together)));
    body.push(Block::Note(cx.t("report-together-lede")));
    body.push(Block::Paragraph(share_together(cx, granted, &together)));
    body.push(Block::Heading(1, cx.t("form-account-annex")));
    for (named, part) in told_of() {
        let content = &part.content;
        let own = told(
            cx,
            vec![
                ("report-indirect", said(&content.indirect)),
                ("form-gaps", list(gaps(cx, &found.lines(named, part)))),
                ("report-in-kind", said(&content.in_kind)),
            ],
        );
        body.extend(of_partner(&named.party.name, own));
    }
    body.push(Block::Heading(2, cx.t("form-sworn")));
    body.push(Block::Paragraph(sworn(cx, found)));
    let stated = told_of().map(|(named, part)| {
        let stated = match part.stated {
            Some(day) => cx.tv("report-stated", "date", &cx.date(&day)),
            None => cx.t("report-unstated"),
        };
        pair(cx, &named.party.name, &stated)
    });
    body.push(Block::List(stated.collect()));
    body.extend(proof(cx, found));
    paper(cx, (&title, &year), body)
}

/// What is a partner's, under its name: the headings of what it says are parts of that.
fn of_partner(name: &str, own: Vec<Block>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(2, name.to_owned())];
    for block in own {
        if let Block::Heading(level, words) = block {
            blocks.push(Block::Heading(level + 1, words));
        } else {
            blocks.push(block);
        }
    }
    blocks
}

/// Why there are gaps, account by account.
fn gaps(cx: &Cx, lines: &[Line]) -> Vec<String> {
    let far = lines.iter().filter(|line| !line.words.is_empty());
    far.map(|line| {
        let name = cx.t(&format!("budget-account-{}", line.account.code()));
        pair(cx, &name, &line.words)
    })
    .collect()
}

/// That whoever leads declared it true, or has not sent it yet.
fn sworn(cx: &Cx, found: &Found) -> String {
    match found.report.sent {
        Some(day) => cx.tv("form-sworn-words", "date", &cx.date(&day)),
        None => cx.t("form-sworn-draft"),
    }
}

/// Who leads, and the fingerprint of what was sent.
fn proof(cx: &Cx, found: &Found) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(lead) = found.sent.frozen.lead() {
        blocks.push(Block::Facts(vec![fact(cx.t("form-lead"), lead.name.clone())]));
    }
    if !found.report.hash.is_empty() {
        blocks.push(Block::Note(cx.tv("report-proof", "hash", &found.report.hash)));
    }
    blocks
}

/// The paper of somebody, on a year.
fn paper(cx: &Cx, (whose, year): (&str, &str), body: Vec<Block>) -> Document {
    let title = cx.t("form-account-title");
    Document {
        subtitle: format!("{whose} · {year}"),
        foot: format!("{title} · {whose} · {year}"),
        title,
        language: language(cx.lang),
        author: whose.to_owned(),
        written: jiff::Timestamp::from_second(cx.now())
            .unwrap_or_default()
            .to_zoned_datetime(jiff::tz::TimeZone::UTC)
            .datetime(),
        body,
    }
}

fn said(words: &str) -> Option<Block> {
    (!words.trim().is_empty()).then(|| Block::Paragraph(words.to_owned()))
}

fn list(lines: Vec<String>) -> Option<Block> {
    (!lines.is_empty()).then_some(Block::List(lines))
}

fn pair(cx: &Cx, name: &str, value: &str) -> String {
    cx.ta(
        "form-pair",
        &[("name", Arg::Text(name)), ("value", Arg::Text(value))],
    )
}

/// What is told, under its headings; the headings under which nothing is told stand together in one line.
fn told(cx: &Cx, each: Vec<(&str, Option<Block>)>) -> Vec<Block> {
    let (mut blocks, mut empty) = (Vec::new(), Vec::new());
    for (label, block) in each {
        match block {
            Some(block) => blocks.extend([Block::Heading(2, cx.t(label)), block]),
            None => empty.push(cx.t(label)),
        }
    }
    if !empty.is_empty() {
        blocks.push(Block::Note(cx.tv("form-nothing-of", "parts", &empty.join(" · "))));
    }
    blocks
}

/// What was planned and realised: amounts, how far they are from each other, and the one as a part of the other.
fn table(cx: &Cx, lines: &[Line]) -> printing::Table {
    let cells = |planned: i64, done: i64| {
        let percent = tenths(done, planned).map_or_else(String::new, |tenths| {
            cx.tv("report-percent", "n", &cx.app.texts.parts(cx.lang, tenths, 1))
        });
        let gap = cx.money(&done.saturating_sub(planned));
        vec![cx.money(&planned), cx.money(&done), gap, percent]
    };
    let columns = vec![
        cx.t("report-planned"),
        cx.t("report-realised"),
        cx.t("form-gap"),
        "%".to_owned(),
    ];
    accounts(
        cx,
        (cx.t("report-figures"), columns),
        &|account| {
            let line = lines.iter().find(|line| line.account == account);
            line.map(|line| cells(line.planned, line.done))
        },
        &|of| {
            let (planned, done) = sum(lines, of);
            cells(planned, done)
        },
    )
}
