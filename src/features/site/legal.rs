//! What the law asks every site to say: accessibility, who publishes, what becomes of data. What
//! depends on the operator comes from the configuration; what is missing there is said to be missing.

use askama::Template;
use axum::response::Response;

use crate::shared::i18n::Arg;
use crate::shared::web::{Access, Cx, Error, Routes, get};

/// Where one turns to when an accessibility request stays without an answer.
const DEFENSEUR: &str = "https://formulaire.defenseurdesdroits.fr/";
/// Where one complains about the use of personal data, in France and in Belgium.
const CNIL: &str = "https://www.cnil.fr/fr/plaintes";
const APD: &str = "https://www.autoriteprotectiondonnees.be/";
/// The text of the licence.
const EUPL: &str = "https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12";

/// The three pages.
pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/accessibility", Access::Everyone, get(accessibility))
        .page("/legal", Access::Everyone, get(legal))
        .page("/privacy", Access::Everyone, get(privacy))
}

#[derive(Template)]
#[template(path = "features/site/templates/prose.html")]
struct ProsePage<'a> {
    cx: &'a Cx,
    title: String,
    lede: String,
    sections: Vec<Section>,
    objection: bool,
}

/// A part of a page, under its title.
struct Section {
    title: String,
    blocks: Vec<Block>,
}

enum Block {
    Paragraph(String),
    List(Vec<String>),
    Link(String, String),
    Facts(Vec<(String, String)>),
}

impl Section {
    fn new(cx: &Cx, key: &str) -> Self {
        Self::with(cx, key, &[])
    }

    /// A section from one text: a line is a paragraph, lines that begin with a bullet are a list.
    fn with(cx: &Cx, key: &str, args: &[(&'static str, Arg<'_>)]) -> Self {
        let mut blocks = Vec::new();
        for line in cx
            .ta(key, args)
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
        {
            match (line.strip_prefix("• "), blocks.last_mut()) {
                (Some(item), Some(Block::List(items))) => items.push(item.to_owned()),
                (Some(item), _) => blocks.push(Block::List(vec![item.to_owned()])),
                (None, _) => blocks.push(Block::Paragraph(line.to_owned())),
            }
        }
        Self {
            title: cx.t(&format!("{key}.title")),
            blocks,
        }
    }

    fn facts(mut self, facts: Vec<(String, String)>) -> Self {
        self.blocks.push(Block::Facts(facts));
        self
    }

    fn link(mut self, words: String, address: &str) -> Self {
        self.blocks.push(Block::Link(words, address.to_owned()));
        self
    }
}

/// What the operator set, or that it is not set.
fn set(cx: &Cx, value: &str) -> String {
    let value = value.trim();
    if value.is_empty() {
        cx.t("legal-not-set")
    } else {
        value.to_owned()
    }
}

/// How to reach the operator.
fn contact(cx: &Cx) -> Vec<(String, String)> {
    let config = &cx.app.config;
    vec![
        (cx.t("legal-operator"), set(cx, &config.operator)),
        (cx.t("legal-email"), set(cx, &config.operator_email)),
        (cx.t("legal-address"), set(cx, &config.operator_address)),
    ]
}

async fn accessibility(cx: Cx) -> Result<Response, Error> {
    let operator = set(&cx, &cx.app.config.operator);
    let site = cx.absolute(&cx.url("/"));
    let declared = [("operator", Arg::Text(&operator)), ("site", Arg::Text(&site))];
    let sections = vec![
        Section::with(&cx, "accessibility-declaration", &declared),
        Section::new(&cx, "accessibility-state"),
        Section::new(&cx, "accessibility-tests"),
        Section::new(&cx, "accessibility-not-tested"),
        Section::new(&cx, "accessibility-limits"),
        Section::new(&cx, "accessibility-making"),
        Section::new(&cx, "accessibility-contact").facts(contact(&cx)),
        Section::new(&cx, "accessibility-remedy").link(cx.t("accessibility-remedy.link"), DEFENSEUR),
    ];
    cx.page(&ProsePage {
        cx: &cx,
        title: cx.t("accessibility-title"),
        lede: cx.t("accessibility-lede"),
        sections,
        objection: false,
    })
}

async fn legal(cx: Cx) -> Result<Response, Error> {
    let config = &cx.app.config;
    let mut publisher = contact(&cx);
    publisher.push((cx.t("legal-director"), set(&cx, &config.publication_director)));
    let host = vec![(cx.t("legal-host.label"), set(&cx, &config.host))];
    let version = [("version", Arg::Text(env!("CARGO_PKG_VERSION")))];
    let sections = vec![
        Section::new(&cx, "legal-publisher").facts(publisher),
        Section::new(&cx, "legal-host").facts(host),
        Section::new(&cx, "legal-data").link(cx.t("legal-data.link"), &cx.url("/sources")),
        Section::with(&cx, "legal-software", &version).link(cx.t("legal-software.link"), EUPL),
        Section::new(&cx, "legal-liability"),
    ];
    cx.page(&ProsePage {
        cx: &cx,
        title: cx.t("legal-title"),
        lede: cx.t("legal-lede"),
        sections,
        objection: true,
    })
}

async fn privacy(cx: Cx) -> Result<Response, Error> {
    let sections = vec![
        Section::new(&cx, "privacy-controller").facts(contact(&cx)),
        Section::new(&cx, "privacy-held").link(cx.t("privacy-held.link"), &cx.url("/sources")),
        Section::new(&cx, "privacy-masked"),
        Section::new(&cx, "privacy-why"),
        Section::new(&cx, "privacy-visitors"),
        Section::new(&cx, "privacy-retention"),
        Section::new(&cx, "privacy-rights"),
        Section::new(&cx, "privacy-objection"),
        Section::new(&cx, "privacy-complaint")
            .link(cx.t("privacy-complaint.cnil"), CNIL)
            .link(cx.t("privacy-complaint.apd"), APD),
    ];
    cx.page(&ProsePage {
        cx: &cx,
        title: cx.t("privacy-title"),
        lede: cx.t("privacy-lede"),
        sections,
        objection: true,
    })
}
