//! What lacks, in words with the way to it.

use crate::features::applications::lacks::{About, Lack};
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
pub(super) fn sections(cx: &Cx, found: &projects::Found, lacks: &[Lack], money: bool) -> Vec<Section> {
    About::ALL
        .into_iter()
        // Papers are asked where money is; elsewhere there is nothing to say about them.
        .filter(|about| money || *about != About::Files)
        .map(|about| {
            let key = format!("application-about-{}", about.as_str());
            Section {
                title: cx.t(&key),
                fine: cx.t(&format!("{key}.fine")),
                lines: lacks
                    .iter()
                    .filter(|lack| lack.about() == about)
                    .map(|lack| line(cx, found, lack))
                    .collect(),
            }
        })
        .collect()
}

fn line(cx: &Cx, found: &projects::Found, lack: &Lack) -> Line {
    let name = |key: &str| super::name(found, key);
    let to = |path: String, words: &str| Some((cx.t(words), cx.url(&path)));
    let project = |rest: &str, words: &str| to(format!("{}{rest}", found.path()), words);
    let field = |field: &str| label(cx, field);
    let (words, way) = match lack {
        Lack::NotOpen => (cx.t("application-lack-not-open"), None),
        Lack::TooLate => (cx.t("application-lack-too-late"), None),
        Lack::Withdrawn => (cx.t("application-lack-withdrawn"), None),
        Lack::Empty(what) => (
            cx.tv("application-lack-empty", "field", &field(what)),
            project(&place(found, what), "application-way-write"),
        ),
        Lack::NoPurpose => (
            cx.t("application-lack-purpose"),
            project(&section(Text::Purpose), "application-way-write"),
        ),
        Lack::NoAction => (
            cx.t("application-lack-action"),
            project(&section(Text::Actions), "application-way-write"),
        ),
        Lack::OneLanguage => (
            cx.t("application-lack-one-language"),
            project("/languages", "application-way-write"),
        ),
        Lack::Untranslated(what, lang) => (
            cx.ta(
                "application-lack-untranslated",
                &[
                    ("field", (&field(what)).into()),
                    ("language", lang.own_name().into()),
                ],
            ),
            project(&place(found, what), "application-way-write"),
        ),
        Lack::Stale(what) => (
            cx.tv("application-lack-stale", "field", &field(what)),
            project(&place(found, what), "application-way-write"),
        ),
        Lack::TooFew(missing) => (
            cx.tn("application-lack-partners", missing),
            project("/team", "application-way-team"),
        ),
        Lack::WrongKind(key) => (
            cx.tv("application-lack-kind", "organisation", &name(key)),
            project("/team", "application-way-team"),
        ),
        Lack::Waiting(key) => (
            cx.tv("application-lack-waiting", "organisation", &name(key)),
            project("/team", "application-way-team"),
        ),
        Lack::NoBudget(key) => (
            cx.tv("application-lack-budget", "organisation", &name(key)),
            project(&sheet(found, key), "application-way-write"),
        ),
        Lack::Unbalanced(key, year, cents) => (
            balance(cx, "application-lack-unbalanced", &name(key), *year, *cents),
            project(
                &format!("{}?year={year}", sheet(found, key)),
                "application-way-write",
            ),
        ),
        Lack::UnbalancedKind(key, year, cents) => (
            balance(cx, "application-lack-unbalanced-kind", &name(key), *year, *cents),
            project(
                &format!("{}?year={year}", sheet(found, key)),
                "application-way-write",
            ),
        ),
        Lack::Commitment(key) => (
            cx.tv("application-lack-commitment", "organisation", &name(key)),
            papers(cx, found, key, "/file/commitment"),
        ),
        Lack::Papers(key, count) => (
            cx.ta(
                "application-lack-papers",
                &[("organisation", (&name(key)).into()), ("n", (*count).into())],
            ),
            papers(cx, found, key, "/file"),
        ),
    };
    Line {
        words,
        way,
        blocks: lack.blocks(),
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
    String::new()
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

/// What a field is called, for people.
pub(super) fn label(cx: &Cx, field: &str) -> String {
    crate::features::applications::printed::label(&cx.app, cx.lang, field)
}
