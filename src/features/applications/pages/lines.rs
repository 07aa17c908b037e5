//! What lacks, in words with the way to it.

use budgets::Fault;

use super::requests;
use crate::features::applications::beside::Beside;
use crate::features::applications::checking::Check;
use crate::features::applications::lacks::{About, Lack};
use crate::features::applications::printed;
use crate::features::directory::names;
use crate::features::projects::{self, ItemKind, Section as Text};
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;

/// Something that lacks, as it is shown.
pub(super) struct Line {
    pub words: String,
    /// Where it can be mended, with the words of the link.
    pub way: Option<(String, String)>,
    pub blocks: bool,
}

/// A section of the check.
pub(super) struct Section {
    pub title: String,
    /// What is said where nothing lacks.
    pub fine: String,
    pub lines: Vec<Line>,
}

/// The whole check, section by section.
pub(super) fn sections(cx: &Cx, found: &projects::Found, check: &Check) -> Vec<Section> {
    About::ALL
        .into_iter()
        // Papers are asked where money is, amounts where there are programmes; elsewhere there is nothing to say about them.
        .filter(|about| match about {
            About::Files => check.money,
            About::Request => {
                let lacks = check.lacks.iter().any(|lack| lack.about() == *about);
                lacks || !check.requests.is_empty() || check.goal.call().is_none()
            }
            About::Call | About::Languages => check.goal.call().is_some(),
            About::Text | About::Partners | About::Budget => true,
        })
        .map(|about| {
            let key = format!("application-about-{}", about.as_str());
            let lacks = check.lacks.iter().filter(|lack| lack.about() == about);
            let mut lines: Vec<Line> = lacks.map(|lack| line(cx, found, lack, &check.word())).collect();
            if about == About::Budget && !check.money {
                lines.extend(unwritten(cx, found, check));
            }
            Section {
                title: cx.t(&key),
                fine: cx.t(&format!("{key}.fine")),
                lines,
            }
        })
        .collect()
}

/// Who has no budget where nobody needs one: what is not written is not balanced.
fn unwritten(cx: &Cx, found: &projects::Found, check: &Check) -> Option<Line> {
    let is_empty = |partner: i64| {
        let faults = check.budget.faults(&[partner]);
        faults.iter().any(|fault| matches!(fault, Fault::Empty { .. }))
    };
    let partners = found.partners.iter();
    let partners = partners.filter(|one| one.is_in() && one.role != projects::Role::Associated);
    let (without, with): (Vec<_>, Vec<_>) = partners.partition(|one| is_empty(one.id));
    if without.is_empty() {
        return None;
    }
    let words = if with.is_empty() {
        cx.t("application-budgets-none")
    } else {
        let without: Vec<String> = without.iter().map(|one| one.organisation.name.clone()).collect();
        let without = names::list(cx, &without);
        cx.tv("application-budgets-without", "organisations", &without)
    };
    let url = cx.url(&format!("{}/budget", found.path()));
    Some(Line {
        words,
        way: Some((cx.t("application-way-write.budget"), url)),
        blocks: false,
    })
}

fn line(cx: &Cx, found: &projects::Found, lack: &Lack, call: &str) -> Line {
    Line {
        words: words(cx, lack, &|key| super::name(found, key)),
        way: way(cx, found, lack, call),
        blocks: lack.blocks(),
    }
}

/// What lacks, in words; `name` is that of a partner by its key.
pub(super) fn words(cx: &Cx, lack: &Lack, name: &dyn Fn(&str) -> String) -> String {
    let field = |field: &str| printed::label(&cx.app, cx.lang, field);
    let of = |key: &str, partner: &str| cx.tv(key, "organisation", &name(partner));
    match lack {
        Lack::NotChosen => cx.t("application-lack-not-chosen"),
        Lack::NothingRequested => cx.t("application-lack-nothing-requested"),
        Lack::Unanswered(programme, count) => cx.ta(
            "application-lack-unanswered",
            &[("programme", Arg::Text(programme)), ("n", Arg::from(*count))],
        ),
        Lack::Pieces(key, programme, count) => cx.ta(
            "application-lack-pieces",
            &[
                ("organisation", Arg::Text(&name(key))),
                ("programme", Arg::Text(programme)),
                ("n", Arg::from(*count)),
            ],
        ),
        Lack::NoMode => cx.t("application-lack-mode"),
        Lack::NoClause => cx.t("application-lack-clause"),
        Lack::AidNear(key, state) | Lack::AidOver(key, state) => {
            let over = matches!(lack, Lack::AidOver(..));
            let text = if over {
                "application-lack-aid-over"
            } else {
                "application-lack-aid-near"
            };
            let state = cx.t(&format!("aid-state-{state}"));
            let args = [
                ("organisation", Arg::Text(&name(key))),
                ("state", Arg::Text(&state)),
            ];
            cx.ta(text, &args)
        }
        Lack::Settled(since) => cx.tv("application-lack-settled", "date", &cx.date(since)),
        Lack::NotOpen => cx.t("application-lack-not-open"),
        Lack::TooLate => cx.t("application-lack-too-late"),
        Lack::Stands => cx.t("application-lack-stands"),
        Lack::Withdrawn => cx.t("application-lack-withdrawn"),
        Lack::Empty(what) => cx.tv("application-lack-empty", "field", &field(what)),
        Lack::NoPurpose => cx.t("application-lack-purpose"),
        Lack::NoAction => cx.t("application-lack-action"),
        Lack::NotIn(lang) => cx.t(&format!("application-lack-not-in-{lang}")),
        Lack::Foreign(lang) => cx.t(&format!("application-lack-foreign-{lang}")),
        Lack::Untranslated(what, lang) => cx.tv(
            &format!("application-lack-untranslated-{lang}"),
            "field",
            &field(what),
        ),
        Lack::Stale(what) => cx.tv("application-lack-stale", "field", &field(what)),
        Lack::UntranslatedBeside(what, lang) => cx.tv(
            &format!("application-lack-untranslated-{lang}"),
            "field",
            &beside(cx, what, name),
        ),
        Lack::StaleBeside(what) => cx.tv("application-lack-stale", "field", &beside(cx, what, name)),
        Lack::NoSector(missing) => {
            let kinds = missing
                .iter()
                .map(|one| cx.t(&format!("sector-{}", one.as_str())));
            let kinds = names::list(cx, &kinds.collect::<Vec<_>>());
            cx.tv("application-lack-sectors", "kinds", &kinds)
        }
        Lack::TooFew(missing) => cx.tn("application-lack-partners", missing),
        Lack::WrongKind(key) => of("application-lack-kind", key),
        Lack::OneSided => cx.t("application-lack-sides"),
        Lack::WrongSide(key) => of("application-lack-side", key),
        Lack::OtherCountry(key) => of("application-lack-country", key),
        Lack::Waiting(key) => of("application-lack-waiting", key),
        Lack::NoSignatory(key) => of("application-lack-signatory", key),
        Lack::NoBudget(key) => of("application-lack-budget", key),
        Lack::Unbalanced(key, year, cents) => {
            balance(cx, "application-lack-unbalanced", &name(key), *year, *cents)
        }
        Lack::UnbalancedKind(key, year, cents) => {
            balance(cx, "application-lack-unbalanced-kind", &name(key), *year, *cents)
        }
        Lack::Request(broken) => requests::words(cx, broken, name),
        Lack::Costs(over) => requests::costs::words(cx, over, name),
        Lack::Given(given) => cx.ta(
            "application-lack-given",
            &[
                ("funder", Arg::Text(&given.funder)),
                ("organisation", Arg::Text(&name(&given.partner))),
                ("granted", Arg::Text(&cx.money(&given.cents))),
                ("asked", Arg::Text(&cx.money(&given.asked))),
            ],
        ),
        Lack::Commitment(key) => of("application-lack-commitment", key),
        Lack::Papers(key, count) => cx.ta(
            "application-lack-papers",
            &[("organisation", (&name(key)).into()), ("n", (*count).into())],
        ),
    }
}

/// What a text of the application itself is called; `name` is that of a partner by its key.
pub(in crate::features::applications) fn beside(
    cx: &Cx,
    text: &Beside,
    name: &dyn Fn(&str) -> String,
) -> String {
    match text {
        Beside::Answer(programme, number) => cx.ta(
            "text-answer",
            &[
                ("programme", Arg::Text(programme)),
                ("number", Arg::Text(&number.to_string())),
            ],
        ),
        Beside::Clause => cx.t("terms-clause"),
        Beside::Reason(key, state) => cx.ta(
            "text-reason",
            &[
                ("organisation", Arg::Text(&name(key))),
                ("state", Arg::Text(&cx.t(&format!("aid-state-{state}")))),
            ],
        ),
    }
}

/// The page where a text of the application itself is written, after the project's.
pub(in crate::features::applications) fn written(text: &Beside, call: &str) -> String {
    match text {
        Beside::Answer(..) => format!("/submission/questions?call={call}"),
        Beside::Clause | Beside::Reason(..) => format!("/submission/terms?call={call}"),
    }
}

/// Where what lacks can be mended, with the words of the link.
fn way(cx: &Cx, found: &projects::Found, lack: &Lack, call: &str) -> Option<(String, String)> {
    let to = |rest: &str, words: &str| {
        let url = cx.url(&format!("{}{rest}", found.path()));
        Some((cx.t(words), url))
    };
    let write = |rest: &str| to(rest, "application-way-write");
    match lack {
        Lack::NotOpen | Lack::TooLate | Lack::Stands | Lack::Withdrawn | Lack::Settled(_) => None,
        Lack::NoMode | Lack::NoClause | Lack::AidNear(..) | Lack::AidOver(..) => {
            to(&format!("/submission/terms?call={call}"), "terms-way")
        }
        Lack::Unanswered(..) => to(&format!("/submission/questions?call={call}"), "annex-way"),
        Lack::NotChosen => to("/submission/programmes", "request-way-choose"),
        Lack::Empty(what) => write(&place(found, what)),
        Lack::NoPurpose => write(&section(Text::Purpose)),
        Lack::NoAction => write(&section(Text::Actions)),
        Lack::NotIn(_) | Lack::Foreign(_) => write("/languages"),
        Lack::Untranslated(what, _) | Lack::Stale(what) => write(&place(found, what)),
        Lack::UntranslatedBeside(what, _) | Lack::StaleBeside(what) => write(&written(what, call)),
        Lack::TooFew(_)
        | Lack::NoSector(_)
        | Lack::WrongKind(_)
        | Lack::OneSided
        | Lack::WrongSide(_)
        | Lack::OtherCountry(_)
        | Lack::Waiting(_)
        | Lack::NoSignatory(_) => to("/team", "application-way-team"),
        Lack::NoBudget(key) => write(&sheet(found, key)),
        Lack::Unbalanced(key, year, _) | Lack::UnbalancedKind(key, year, _) => {
            write(&format!("{}?year={year}", sheet(found, key)))
        }
        Lack::Costs(over) => write(&requests::costs::place(call, over)),
        Lack::Request(_) | Lack::Given(_) | Lack::NothingRequested => {
            write(&format!("/submission/requests?call={call}"))
        }
        Lack::Commitment(key) => papers(cx, found, key, "/file/commitment"),
        Lack::Papers(key, _) | Lack::Pieces(key, ..) => papers(cx, found, key, "/file"),
    }
}

/// The page of a section, after the project's.
fn section(section: Text) -> String {
    format!("/sections/{}", section.as_str())
}

/// The page where a field is written, after the project's; the project itself for a field that no page asks.
fn place(found: &projects::Found, field: &str) -> String {
    let holding = |one: &&Text| one.fields().iter().any(|held| held.name == field);
    if let Some(one) = Text::ALL.iter().find(holding) {
        return section(*one);
    }
    for kind in ItemKind::ALL {
        let held = found.content.list(kind.list());
        if let Some(key) = held
            .into_iter()
            .find(|key| field.starts_with(&projects::item_field(*kind, key, "")))
        {
            return format!("/{}/{key}", kind.list());
        }
    }
    // What partners pay each other for is written with the payment.
    match field.starts_with(projects::PAYMENT) {
        true => "/budget".to_owned(),
        false => String::new(),
    }
}

/// The page of a partner's budget, after the project's.
fn sheet(found: &projects::Found, key: &str) -> String {
    let partners = &found.partners;
    let of = partners.iter().find(|partner| partner.organisation.key == key);
    of.map_or_else(
        || "/budget".to_owned(),
        |partner| format!("/budget/{}", partner.organisation.slug()),
    )
}

fn balance(cx: &Cx, key: &str, organisation: &str, year: i16, cents: i64) -> String {
    let (amount, year) = (cx.money(&cents.abs()), year.to_string());
    let side = if cents > 0 { "charges" } else { "products" };
    cx.ta(
        key,
        &[
            ("organisation", Arg::Text(organisation)),
            ("year", Arg::Text(&year)),
            ("amount", Arg::Text(&amount)),
            ("side", Arg::Text(side)),
        ],
    )
}

/// The way to a file, for whoever works with it: it is each partner's own.
fn papers(cx: &Cx, found: &projects::Found, key: &str, rest: &str) -> Option<(String, String)> {
    let partner = found
        .partners
        .iter()
        .find(|partner| partner.organisation.key == key)?;
    let organisation = &partner.organisation;
    cx.could(crate::shared::authz::Power::SeeFile, Some(organisation.id))
        .then(|| {
            let url = cx.url(&format!("/organisations/{}{rest}", organisation.slug()));
            (cx.t("application-way-file"), url)
        })
}
