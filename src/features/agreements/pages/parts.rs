//! The parts of an agreement's page, in words: money, promises, amendments, what is paid back, history.

use jiff::civil::Date;

use crate::features::agreements::agreement::{Commitment, Past};
use crate::features::agreements::amending::Amendment;
use crate::features::agreements::finding::{As, Found};
use crate::features::agreements::money::{Back, Balance, Instalment, Stands, balance};
use crate::features::agreements::recovering::{Ground, Recovery, Standing};
use crate::features::agreements::saying::change;
use crate::shared::authz::Power;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::web::Cx;

/// Who, and five amounts: granted, ordered, paid, remains, paid back or to be.
pub struct Row {
    /// Who; whether it left.
    pub name: String,
    /// The amounts.
    pub amounts: [String; 5],
}

/// Where the money of each party stands, and of all.
pub fn balances(cx: &Cx, found: &Found, all: &[Instalment], backs: &[Back]) -> (Vec<Row>, [String; 5]) {
    let said = |one: Balance| {
        [
            cx.money(&one.award),
            cx.money(&one.ordered),
            cx.money(&one.paid),
            cx.money(&one.remains()),
            cx.money(&(one.recovered + one.owed)),
        ]
    };
    let rows = found.parties.iter().map(|(party, organisation)| Row {
        name: match party.left {
            Some(day) => {
                let left = cx.tv("agreement-left", "date", &cx.date(&day));
                format!("{} ({left})", organisation.name)
            }
            None => organisation.name.clone(),
        },
        amounts: said(balance(all, backs, |one| one == party.organisation)),
    });
    (rows.collect(), said(balance(all, backs, |_| true)))
}

/// To whom a payment goes: to the partner for which it is, or to the lead that passes it on.
pub fn payee(cx: &Cx, found: &Found, one: &Instalment, lead: Option<i64>) -> String {
    let lead = lead.filter(|lead| *lead != one.organisation);
    passed(
        cx,
        found.name(one.organisation),
        lead.map(|lead| found.name(lead)),
    )
}

/// The same, by names: the partner's, and of whoever passes it on.
pub fn passed(cx: &Cx, partner: &str, lead: Option<&str>) -> String {
    match lead {
        None => partner.to_owned(),
        Some(lead) => cx.ta(
            "payment-passed",
            &[("lead", Arg::Text(lead)), ("partner", Arg::Text(partner))],
        ),
    }
}

/// A payment: until when, to whom, how much, where it stands.
pub fn payment(
    cx: &Cx,
    found: &Found,
    (one, lead): (&Instalment, Option<i64>),
    today: Date,
) -> (String, String, String, String) {
    (
        cx.date(&one.due),
        payee(cx, found, one, lead),
        cx.money(&one.cents),
        stands(cx, one, today),
    )
}

/// Where a payment stands, in words.
pub fn stands(cx: &Cx, one: &Instalment, today: Date) -> String {
    let word = cx.t(&format!("payment-{}", one.stands.as_str()));
    match (one.stands, one.paid_on) {
        (Stands::Paid, Some(day)) => format!("{word} ({})", cx.date(&day)),
        _ if one.is_late(today) => format!("{word}, {}", cx.t("payment-late")),
        _ => word,
    }
}

/// A promise: what, whose and until when, what proves that it is kept; its number for whoever may say so.
pub struct Promise {
    pub what: String,
    pub by: String,
    /// Where the proof is, or what it is.
    pub url: Option<String>,
    pub words: Typed,
    /// In which language it is written, where that is not the page's.
    pub language: Option<&'static str>,
    pub keep: Option<i64>,
}

/// A promise, in words.
pub fn promise(cx: &Cx, found: &Found, one: &Commitment, today: Date) -> Promise {
    let year = one.year.to_string();
    let what = match one.kind.as_str() {
        "other" => one.words.clone(),
        kind => cx.tv(&format!("deadline-{kind}"), "year", &year),
    };
    let when = match one.kept {
        Some(day) => cx.tv("commitment-kept", "date", &cx.date(&day)),
        None if one.due < today => cx.tv("commitment-late", "date", &cx.date(&one.due)),
        None => cx.tv("commitment-due", "date", &cx.date(&one.due)),
    };
    let power = match one.organisation == found.funder.id {
        true => Power::KeepProgrammes,
        false => Power::WriteProjects,
    };
    // A report keeps its own promise when it is sent.
    let is_side = one.organisation != found.funder.id || found.role == As::Funder;
    let open = one.kept.is_none() && one.kind != "report" && found.agreement.state.owes() && is_side;
    // What is promised in words is written in the agreement, in its language.
    let language = found.agreement.content.language;
    let language = cx.foreign(language).filter(|_| one.kind == "other");
    let is_page = one.evidence.starts_with('/');
    Promise {
        what,
        language,
        by: format!("{} · {when}", found.name(one.organisation)),
        url: is_page.then(|| cx.url(&one.evidence)),
        words: match is_page {
            true => typed(cx, "", None),
            false => typed(cx, &one.evidence, one.evidence_language),
        },
        keep: (open && cx.could(power, Some(one.organisation))).then_some(one.id),
    }
}

/// What somebody typed, and its language where it is not the page's.
pub type Typed = (String, Option<&'static str>);

fn typed(cx: &Cx, words: &str, language: Option<Lang>) -> Typed {
    (words.to_owned(), language.and_then(|lang| cx.foreign(lang)))
}

/// An amendment: what it changes, why, where it stands.
pub fn amendment(cx: &Cx, found: &Found, one: &Amendment) -> (String, Typed, String) {
    let awaited: Vec<&str> = found.awaited(one).into_iter().map(|id| found.name(id)).collect();
    let mut by = vec![
        found.name(one.by).to_owned(),
        cx.day(&one.at),
        cx.t(&format!("amendment-state-{}", one.stands.as_str())),
    ];
    if !awaited.is_empty() {
        by.push(cx.tv("amendment-awaited", "names", &awaited.join(", ")));
    }
    (
        change(&cx.app, cx.lang, found, &one.change),
        typed(cx, &one.words, one.language),
        by.join(" · "),
    )
}

/// Something to be paid back: what the computation says and how, what happened, where it stands and why.
pub struct PaidBack {
    pub what: String,
    pub working: String,
    pub words: Typed,
    pub stands: String,
    pub reason: Typed,
}

/// Something to be paid back, in words.
pub fn recovery(cx: &Cx, found: &Found, one: &Recovery) -> PaidBack {
    let amount = cx.money(&one.proposed);
    let args = [
        ("partner", Arg::Text(found.name(one.organisation))),
        ("amount", Arg::Text(&amount)),
    ];
    let said = cx.ta(&format!("recovery-{}", one.ground.as_str()), &args);
    let paid = cx.money(&one.working.paid);
    let shown = |count: u64| match one.ground {
        Ground::Breach | Ground::Leaving => cx.tn("recovery-days", &count),
        Ground::Unspent => cx.money(&i64::try_from(count).unwrap_or(i64::MAX)),
    };
    let (planned, done) = (shown(one.working.planned), shown(one.working.done));
    let working = [
        ("paid", Arg::Text(&paid)),
        ("planned", Arg::Text(&planned)),
        ("done", Arg::Text(&done)),
    ];
    let working = cx.ta("recovery-working", &working);
    let stands = match one.stands {
        Standing::Proposed => cx.t("recovery-state-proposed"),
        Standing::Dropped => cx.t("recovery-state-dropped"),
        Standing::Decided => cx.tv("recovery-state-decided", "amount", &cx.money(&one.cents)),
        Standing::Repaid => {
            let day = one.repaid.map_or_else(String::new, |day| cx.date(&day));
            let amount = cx.money(&one.cents);
            let args = [("amount", Arg::Text(&amount)), ("date", Arg::Text(&day))];
            cx.ta("recovery-state-repaid", &args)
        }
    };
    PaidBack {
        what: said,
        working,
        words: typed(cx, &one.words, one.language),
        stands,
        reason: typed(cx, &one.reason, one.reason_language),
    }
}

/// A line of the history: what, in which words, by whom and when.
pub fn past(cx: &Cx, found: &Found, one: &Past) -> (String, Typed, String) {
    let by = one.organisation.map_or("", |id| found.name(id));
    let by = [by, &cx.moment(&one.at)]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    // Whoever signs signs for one organisation: it is named once.
    let names = one.organisation.is_some_and(|id| found.name(id) == one.words);
    let words = typed(cx, if names { "" } else { &one.words }, one.language);
    let mut what = cx.t(&format!("act-{}", one.act));
    if one.cents != 0 {
        what = format!("{what} · {}", cx.money(&one.cents));
    }
    (what, words, by)
}
