//! On paper: what was frozen, and the receipt. Both are laid out by the crate `printing` from what they say.

mod budgets;
mod costs;
mod part;
pub mod requests;
pub mod terms;

use std::collections::BTreeMap;

use printing::{Align, Block, Column, Document, Fact, Language, Row, Table};

pub use budgets::Budgets;
pub use part::Part;

use super::application::{Application, Channel, Signature, Version};
use super::frozen::{Frozen, short};
use super::receipt::{self, Receipt};
use super::words;
use crate::features::directory::names;
use crate::features::projects::{Party, Sector};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang, Words};
use crate::shared::web::figure::Named;
use crate::shared::web::{Cx, Error};

/// What a field is called, as on the page where it is written; fields of a list bear its name and a mark of their own,
/// `action-k7f3-title`.
#[must_use]
pub fn label(app: &App, lang: Lang, field: &str) -> String {
    let own = format!("project-{field}");
    let key = match (
        app.texts.has(lang, &own),
        field.split_once('-'),
        field.rsplit_once('-'),
    ) {
        (false, Some((head, _)), Some((_, last))) => format!("project-{head}-{last}"),
        _ => own,
    };
    app.texts.say(lang, &key, &[])
}

/// A document as it is read on a page.
#[derive(Default)]
pub struct ToRead {
    /// Its parts.
    pub parts: Vec<Part>,
    /// The figures whose addresses stand in them, as they are today: what was sent and signed is the address.
    pub named: Named,
}

/// What a document says, to be read on a page.
///
/// # Errors
/// When a figure that it names cannot be drawn.
pub async fn to_read(cx: &Cx, frozen: &Frozen) -> Result<ToRead, Error> {
    let parts = parts(cx, frozen);
    let said = parts.iter().flat_map(|part| &part.said);
    let said: Vec<&str> = said.map(|(words, _)| words.as_str()).collect();
    let named = cx.figures_in(&said).await?;
    Ok(ToRead { parts, named })
}

/// Everything that a document says but its title, amounts and files, in the order in which it is read.
#[must_use]
pub fn parts(cx: &Cx, frozen: &Frozen) -> Vec<Part> {
    let project = &frozen.project;
    let own = |field: &str| label(&cx.app, cx.lang, field);
    let mut parts = Vec::new();
    let mut add = |label: String, said: Vec<(String, Option<Lang>)>| {
        if said.iter().any(|(words, _)| !words.trim().is_empty()) {
            parts.push(Part { label, said });
        }
    };
    let text = |words: Option<&Words>| said(frozen, words);
    let plain = |words: String| vec![(words, None)];
    let mut rest: Vec<&String> = project.texts.keys().filter(|field| *field != "title").collect();
    for field in [
        "summary",
        "problem",
        "context",
        "public",
        "participation",
        "territory",
        "strategy",
        "means",
        "governance",
    ] {
        add(own(field), text(project.texts.get(field)));
        rest.retain(|name| *name != field);
        match field {
            "summary" => {
                let purposes = project.purposes.iter();
                let purposes: Vec<String> = purposes
                    .map(|word| cx.t(&format!("project-purpose-{word}")))
                    .collect();
                add(own("purposes"), plain(purposes.join("\n")));
            }
            "territory" => {
                let communes = project.communes.iter();
                let communes: Vec<String> = communes.map(|code| names::commune(cx, code)).collect();
                add(own("communes"), plain(communes.join(", ")));
            }
            "governance" => add(own("sectors"), plain(sectors(cx, frozen))),
            _ => {}
        }
    }
    for (at, action) in project.actions.iter().enumerate() {
        let own = |name: &str| format!("{} ({})", own(&format!("action-{name}")), at + 1);
        for name in ["title", "words"] {
            add(own(name), text(action.texts.get(name)));
        }
        let who: Vec<&str> = action.who.iter().map(|key| frozen.name(key)).collect();
        add(own("who"), plain(who.join(", ")));
        add(own("place"), plain(action.place.clone()));
        add(own("starts"), plain(day(cx, &action.starts)));
        add(own("until"), plain(day(cx, &action.until)));
        add(own("deliverables"), text(action.texts.get("deliverables")));
    }
    for (at, indicator) in project.indicators.iter().enumerate() {
        for name in ["title", "target"] {
            let label = format!("{} ({})", own(&format!("indicator-{name}")), at + 1);
            add(label, text(indicator.texts.get(name)));
        }
    }
    let counted = project.catalogue.iter();
    let counted: Vec<String> = counted.map(|one| one.name.get(cx.lang).0.to_owned()).collect();
    add(own("catalogue"), plain(counted.join("\n")));
    // Nothing is left out, also of a document that says more than this order knows.
    for field in rest {
        add(own(field), text(project.texts.get(field)));
    }
    for party in frozen.parties() {
        let label = cx.tv("printed-own-purpose", "organisation", &party.name);
        add(label, plain(party.purpose.clone()));
    }
    parts
}

/// Who makes up a group from which a pole is to come: the kinds of members, and who is which.
fn sectors(cx: &Cx, frozen: &Frozen) -> String {
    let said = &frozen.project.sectors;
    let lines = Sector::ALL.iter().filter_map(|sector| {
        let of = |party: &&Party| said.get(&party.key).is_some_and(|word| word == sector.as_str());
        let parties = frozen.parties().into_iter().filter(of);
        let names: Vec<&str> = parties.map(|party| party.name.as_str()).collect();
        let kind = cx.t(&format!("sector-{}", sector.as_str()));
        (!names.is_empty()).then(|| {
            cx.ta(
                "printed-sector",
                &[
                    ("kind", Arg::Text(&kind)),
                    ("names", Arg::Text(&names.join(", "))),
                ],
            )
        })
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What a text says in each language of the project.
fn said(frozen: &Frozen, words: Option<&Words>) -> Vec<(String, Option<Lang>)> {
    let Some(words) = words else {
        return Vec::new();
    };
    let languages = frozen.project.languages.iter();
    languages
        .map(|lang| (words.only(*lang).to_owned(), Some(*lang)))
        .filter(|(words, _)| !words.is_empty())
        .collect()
}

/// A day in words, or what stands there.
fn day(cx: &Cx, written: &str) -> String {
    written
        .parse()
        .map_or_else(|_| written.to_owned(), |day| cx.date(&day))
}

fn language(lang: Lang) -> Language {
    match lang {
        Lang::Fr => Language::French,
        Lang::Nl => Language::Dutch,
        Lang::En => Language::English,
    }
}

fn fact(name: String, value: impl Into<String>) -> Fact {
    Fact {
        name,
        value: value.into(),
    }
}

/// A number of a register as people write it, on one line, e.g. `fr-rna:W595001234`.
fn identity(cx: &Cx, number: &str) -> String {
    match number.split_once(':') {
        Some((scheme, value)) => {
            let scheme = cx.t(&format!("scheme-{scheme}"));
            format!("{scheme}\u{a0}{value}")
        }
        None => number.to_owned(),
    }
}

/// What is printed of an application.
pub struct Printing<'a> {
    /// The application.
    pub application: &'a Application,
    /// The version.
    pub version: &'a Version,
    /// What it says.
    pub frozen: &'a Frozen,
    /// Who signed it: the name of the organisation, and the signature.
    pub signatures: &'a [(String, Signature)],
    /// Of which partners, by their keys, an agent alone says that they are there, in words.
    pub stated: &'a BTreeMap<String, String>,
}

impl Printing<'_> {
    fn document(&self, cx: &Cx, title: String, subtitle: String, at: i64, body: Vec<Block>) -> Document {
        let instant = jiff::Timestamp::from_second(at).unwrap_or_default();
        Document {
            title,
            subtitle,
            language: language(cx.lang),
            author: self
                .frozen
                .lead()
                .map(|lead| lead.name.clone())
                .unwrap_or_default(),
            written: instant.to_zoned_datetime(jiff::tz::TimeZone::UTC).datetime(),
            foot: format!("{} · {}", self.frozen.title(cx.lang).0, self.called(cx)),
            body,
        }
    }

    /// What people write when they speak of this version.
    fn called(&self, cx: &Cx) -> String {
        receipt::called(&cx.app, cx.lang, &self.application.number, self.version.number)
    }

    /// The whole application, with the signatures that are under it by now.
    #[must_use]
    pub fn whole(&self, cx: &Cx) -> Document {
        let (title, _) = self.frozen.title(cx.lang);
        let moment = words::came(&cx.app, cx.lang, self.version);
        let subtitle = match self.version.received_at {
            Some(_) => cx.tv("printed-received", "moment", &moment),
            None => cx.tv("printed-frozen", "moment", &moment),
        };
        let mut body = vec![Block::Facts(self.facts(cx))];
        for part in parts(cx, self.frozen) {
            body.extend(part.blocks(cx, 1));
        }
        body.extend(requests::blocks(cx, self.frozen));
        body.extend(requests::answers(cx, self.frozen));
        body.extend(terms::blocks(cx, self.frozen));
        body.extend(budgets::blocks(cx, self.frozen));
        body.extend(self.files(cx));
        body.extend(self.signed(cx));
        let at = self.version.received_at.unwrap_or(self.version.frozen_at);
        self.document(cx, title.to_owned(), subtitle, at, body)
    }

    fn facts(&self, cx: &Cx) -> Vec<Fact> {
        let partners: Vec<String> = self
            .frozen
            .parties()
            .into_iter()
            .map(|party| {
                let role = cx.t(&format!("project-role-{}", party.role));
                let numbers = party.numbers.iter().map(|number| identity(cx, number));
                let place = Some(&party.commune).filter(|code| !code.is_empty());
                let place = place.map(|code| names::commune(cx, code));
                let stated = self.stated.get(&party.key).cloned();
                let known: Vec<String> = place.into_iter().chain(numbers).chain(stated).collect();
                match known.is_empty() {
                    true => format!("{} ({role})", party.name),
                    false => format!("{} ({role}) · {}", party.name, known.join(" · ")),
                }
            })
            .collect();
        vec![
            fact(
                cx.t(match self.frozen.call {
                    Some(_) => "printed-call",
                    None => "printed-programmes",
                }),
                self.frozen.goes_to(&cx.app, cx.lang),
            ),
            fact(
                cx.t("printed-number"),
                format!("{} / {}", self.application.number, self.version.number),
            ),
            fact(cx.t("printed-partners"), partners.join("\n")),
            fact(cx.t("printed-hash"), self.version.hash.clone()),
        ]
    }

    /// What is attached: names, and by which bytes they are known.
    fn files(&self, cx: &Cx) -> Vec<Block> {
        let files = &self.frozen.project.files;
        if files.is_empty() {
            return Vec::new();
        }
        let facts = files
            .iter()
            .map(|file| fact(file.name.clone(), file.sha256.clone()));
        vec![
            Block::Heading(1, cx.t("printed-files")),
            Block::Facts(facts.collect()),
        ]
    }

    fn signed(&self, cx: &Cx) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(1, cx.t("printed-signatures"))];
        if self.signatures.is_empty() {
            blocks.push(Block::Paragraph(cx.t("printed-unsigned")));
            return blocks;
        }
        let column = |(key, share): (&str, u16)| Column {
            title: cx.t(key),
            align: Align::Words,
            share,
        };
        let rows = self.signatures.iter().map(|(organisation, signature)| {
            let name = words::signatory(&cx.app, cx.lang, signature);
            let name = match signature.channel {
                Channel::Online => name,
                Channel::Paper => cx.tv("printed-seen-on-paper", "name", &name),
            };
            let moment = words::signed(&cx.app, cx.lang, signature);
            let capacity = words::capacity(&cx.app, cx.lang, signature);
            let capacity = capacity.unwrap_or_else(|| cx.t("printed-capacity-paper"));
            Row::Cells(vec![organisation.clone(), name, capacity, moment])
        });
        blocks.push(Block::Table(Table {
            caption: String::new(),
            columns: [
                ("printed-organisation", 3),
                ("printed-name", 2),
                ("printed-capacity", 3),
                ("printed-moment", 3),
            ]
            .map(column)
            .to_vec(),
            rows: rows.collect(),
        }));
        blocks.push(Block::Note(cx.t("printed-integrity")));
        blocks
    }

    /// The receipt.
    #[must_use]
    pub fn receipt(&self, cx: &Cx, receipt: &Receipt) -> Document {
        let moment = words::came(&cx.app, cx.lang, self.version);
        let at = self.version.received_at.unwrap_or(self.version.frozen_at);
        let mut facts = vec![fact(cx.t("printed-moment-received"), moment)];
        facts.push(fact(cx.t("printed-project"), self.frozen.title(cx.lang).0));
        facts.extend(self.facts(cx));
        let answer = match self.frozen.call {
            Some(_) => "printed-organisers",
            None => "printed-funders",
        };
        facts.push(fact(cx.t(answer), receipt.organisers.join("\n")));
        facts.push(fact(cx.t("printed-contact"), receipt.contact(cx.lang)));
        let mut body = vec![
            Block::Facts(facts),
            Block::Heading(1, cx.t("application-receipt-next")),
            Block::List(receipt.next(&cx.app, cx.lang)),
        ];
        body.extend(requests::blocks(cx, self.frozen));
        body.extend(self.signed(cx));
        let title = cx.t("application-receipt-title");
        let subtitle = self.called(cx);
        self.document(
            cx,
            title,
            format!("{subtitle} · {}", short(&self.version.hash)),
            at,
            body,
        )
    }
}
