//! On paper: what was frozen, and the receipt. Both are laid out by the crate `printing` from what they say.

mod budgets;

use printing::{Align, Block, Column, Document, Fact, Language, Row, Table};

use super::application::{Application, Signature, Version};
use super::frozen::{Frozen, LISTS, Line, short};
use super::receipt::{self, Receipt};
use super::words;
use crate::features::directory::names;
use crate::shared::app::App;
use crate::shared::i18n::Lang;
use crate::shared::web::Cx;

/// Fields in the order in which a project is read. Those it does not name follow, by name: nothing is left out.
const ORDER: [&str; 11] = [
    "summary",
    "purposes",
    "problem",
    "context",
    "public",
    "participation",
    "territory",
    "communes",
    "evaluation",
    "communication",
    "risks",
];

/// What is said of one thing of a list, in the order in which it is read.
const ITEM_ORDER: [&str; 7] = [
    "title",
    "words",
    "who",
    "place",
    "starts",
    "until",
    "deliverables",
];

/// What a field is called, for people; its own name where nobody gave it another.
#[must_use]
pub fn label(app: &App, lang: Lang, field: &str) -> String {
    let of = |name: &str| {
        let key = format!("application-field-{name}");
        app.texts.has(lang, &key).then(|| app.texts.say(lang, &key, &[]))
    };
    // Fields of a list bear its name, a mark of their own, and what they say of it: `action-k7f3-title`.
    let mut parts = field.splitn(2, '-');
    let (head, last) = (
        parts.next().unwrap_or(field),
        field.rsplit('-').next().unwrap_or(field),
    );
    of(field)
        .or_else(|| of(&format!("{head}-{last}")))
        .or_else(|| of(head))
        .unwrap_or_else(|| field.to_owned())
}

/// A part of the document as it is read: what it is called, and what it says, by language.
pub struct Part {
    /// What it is called.
    pub label: String,
    /// What it says, with the language where it has one.
    pub said: Vec<(String, Option<Lang>)>,
}

/// Everything that a document says but its title, in the order in which it is read.
#[must_use]
pub fn parts(cx: &Cx, frozen: &Frozen) -> Vec<Part> {
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut add = |field: &str, label: String| {
        if !fields.iter().any(|(known, _)| known == field) {
            fields.push((field.to_owned(), label));
        }
    };
    let own = |field: &str| label(&cx.app, cx.lang, field);
    for field in ORDER
        .iter()
        .copied()
        .filter(|field| frozen.texts.contains_key(*field))
    {
        add(field, own(field));
    }
    for (list, head) in LISTS {
        let keys = frozen
            .texts
            .get(list)
            .and_then(|said| said.get(""))
            .map_or("", String::as_str);
        for (index, key) in keys.split_whitespace().enumerate() {
            let start = format!("{head}-{key}-");
            let mut names: Vec<&str> = frozen
                .texts
                .keys()
                .filter_map(|field| field.strip_prefix(&start))
                .collect();
            names.sort_by_key(|name| {
                ITEM_ORDER
                    .iter()
                    .position(|known| known == name)
                    .unwrap_or(ITEM_ORDER.len())
            });
            for name in names {
                let field = format!("{start}{name}");
                add(&field, format!("{} ({})", own(&field), index + 1));
            }
        }
    }
    let known = |field: &str| field == "title" || LISTS.iter().any(|(list, _)| *list == field);
    for field in frozen.texts.keys().filter(|field| !known(field)) {
        add(field, own(field));
    }
    fields
        .into_iter()
        .map(|(field, label)| Part {
            said: said(cx, frozen, &field),
            label,
        })
        .filter(|part| !part.said.is_empty())
        .collect()
}

/// What a field says: in each language of the project, or in none.
fn said(cx: &Cx, frozen: &Frozen, field: &str) -> Vec<(String, Option<Lang>)> {
    let said = &frozen.texts[field];
    let languages = frozen.languages.iter();
    let mut lines: Vec<(String, Option<Lang>)> = languages
        .filter_map(|lang| said.get(lang.code()).map(|words| (words.clone(), Some(*lang))))
        .collect();
    lines.extend(said.get("").map(|words| (plain(cx, frozen, field, words), None)));
    lines.retain(|(words, _)| !words.trim().is_empty());
    lines
}

/// A value that has no language: codes and words of lists become names.
fn plain(cx: &Cx, frozen: &Frozen, field: &str, value: &str) -> String {
    let named = |name: &dyn Fn(&str) -> String| {
        let names: Vec<String> = value.split_whitespace().map(name).collect();
        names.join(", ")
    };
    match field {
        "communes" => named(&|code| names::commune(cx, code)),
        _ if field.ends_with("-who") => named(&|key| {
            let party = frozen.partners.iter().find(|party| party.key == key);
            party.map_or_else(|| key.to_owned(), |party| party.name.clone())
        }),
        "purposes" => named(&|word| cx.t(&format!("application-purpose-{word}"))),
        _ => match value.parse() {
            Ok(date) => cx.date(&date),
            Err(_) => value.to_owned(),
        },
    }
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
            foot: format!(
                "{} · {}",
                self.frozen.title(cx.lang).0,
                receipt::called(&cx.app, cx.lang, self.application)
            ),
            body,
        }
    }

    /// The whole application. The same version gives the same bytes in a language, whoever asks.
    #[must_use]
    pub fn whole(&self, cx: &Cx) -> Document {
        let (title, _) = self.frozen.title(cx.lang);
        let moment = |at| words::moment(&cx.app, cx.lang, at);
        let subtitle = match self.version.received_at {
            Some(at) => cx.tv("printed-received", "moment", &moment(at)),
            None => cx.tv("printed-frozen", "moment", &moment(self.version.frozen_at)),
        };
        let mut body = vec![Block::Facts(self.facts(cx))];
        for part in parts(cx, self.frozen) {
            body.push(Block::Heading(1, part.label));
            for (words, lang) in part.said {
                match lang.filter(|lang| *lang != cx.lang) {
                    Some(lang) => body.push(Block::In(language(lang), vec![Block::Paragraph(words)])),
                    None => body.push(Block::Paragraph(words)),
                }
            }
        }
        body.extend(self.budgets(cx));
        body.extend(self.signed(cx));
        let at = self.version.received_at.unwrap_or(self.version.frozen_at);
        self.document(cx, title.to_owned(), subtitle, at, body)
    }

    fn facts(&self, cx: &Cx) -> Vec<Fact> {
        let partners: Vec<String> = self
            .frozen
            .partners
            .iter()
            .map(|party| {
                let role = cx.t(&format!("application-role-{}", party.role));
                format!("{} ({role})", party.name)
            })
            .collect();
        vec![
            fact(cx.t("printed-call"), self.frozen.call.title.get(cx.lang).0),
            fact(
                cx.t("printed-number"),
                format!("{} / {}", self.application.number, self.version.number),
            ),
            fact(cx.t("printed-partners"), partners.join("\n")),
            fact(cx.t("printed-hash"), self.version.hash.clone()),
        ]
    }

    /// The budget of each partner: years beside one another, accounts under one another.
    fn budgets(&self, cx: &Cx) -> Vec<Block> {
        let mut blocks = Vec::new();
        for party in &self.frozen.partners {
            let lines: Vec<&Line> = self
                .frozen
                .budget
                .iter()
                .filter(|line| line.partner == party.key)
                .collect();
            if lines.is_empty() {
                continue;
            }
            if blocks.is_empty() {
                blocks.push(Block::Heading(1, cx.t("printed-budgets")));
            }
            blocks.push(Block::Heading(2, party.name.clone()));
            blocks.push(Block::Table(budgets::table(cx, &lines)));
        }
        blocks
    }

    fn signed(&self, cx: &Cx) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(1, cx.t("printed-signatures"))];
        if self.signatures.is_empty() {
            blocks.push(Block::Paragraph(cx.t("printed-unsigned")));
            return blocks;
        }
        let column = |key: &str| Column {
            title: cx.t(key),
            align: Align::Words,
            share: 1,
        };
        let rows = self.signatures.iter().map(|(organisation, signature)| {
            let name = match signature.name.as_str() {
                "" => cx.t("application-signed-nameless"),
                name => name.to_owned(),
            };
            let moment = words::moment(&cx.app, cx.lang, signature.signed_at);
            Row::Cells(vec![organisation.clone(), name, moment])
        });
        blocks.push(Block::Table(Table {
            caption: String::new(),
            columns: ["printed-organisation", "printed-name", "printed-moment"]
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
        let at = self.version.received_at.unwrap_or(self.version.frozen_at);
        let moment = words::moment(&cx.app, cx.lang, at);
        let mut facts = vec![fact(cx.t("printed-moment-received"), moment)];
        facts.push(fact(cx.t("printed-project"), self.frozen.title(cx.lang).0));
        facts.extend(self.facts(cx));
        facts.push(fact(cx.t("printed-organisers"), receipt.organisers.join("\n")));
        facts.push(fact(cx.t("printed-contact"), receipt.contact(cx.lang)));
        let mut body = vec![
            Block::Facts(facts),
            Block::Heading(1, cx.t("application-receipt-next")),
            Block::List(receipt.next(&cx.app, cx.lang)),
        ];
        body.extend(self.signed(cx));
        let title = cx.t("application-receipt-title");
        let subtitle = receipt::called(&cx.app, cx.lang, self.application);
        self.document(
            cx,
            title,
            format!("{subtitle} · {}", short(&self.version.hash)),
            at,
            body,
        )
    }
}
