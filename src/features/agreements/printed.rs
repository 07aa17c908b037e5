//! An agreement on paper: its own words with what they fill, the tables behind them, and who accepted it.

use jiff::civil::Date;
use printing::{Align, Block, Column, Document, Fact, Row, Table};

use super::agreement::{Channel, Signature};
use super::document::{Frozen, short};
use super::state::Form;
use super::targets::Aim;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::wording::{blocks, language};

/// An amendment: what, why and in which language that is said, by whom.
pub type Amended = (String, (String, Option<&'static str>), String);

/// What is printed of an agreement.
pub struct Printing<'a> {
    /// What is agreed.
    pub frozen: &'a Frozen,
    /// The language that binds: another one than that of what is printed where it is there to be read.
    pub binds: Lang,
    /// SHA-256 of it; empty for a draft.
    pub hash: &'a str,
    /// Who accepted it: the name of the organisation, and the signature.
    pub signatures: &'a [(String, Signature)],
    /// The amendments that all whom they concern accepted, in the language of the agreement: what, why, by whom.
    pub amended: &'a [Amended],
    /// What is paid to whom until when since they were accepted, as payments are called in the agreement: due day, partner, cents.
    pub since: &'a [(Date, String, i64)],
    /// When it is printed, or was proposed, in seconds.
    pub at: i64,
}

impl Printing<'_> {
    /// The whole of it, in its own language.
    #[must_use]
    pub fn whole(&self, app: &App) -> Document {
        let frozen = self.frozen;
        let lang = frozen.language;
        let say = |key: &str| app.texts.say(lang, key, &[]);
        let mut body = Vec::new();
        if let Some(said) = self.binding(app) {
            body.push(Block::Note(said));
        }
        // Whoever reads it later must not take for true what is no longer.
        if !self.amended.is_empty() {
            body.push(Block::Note(say("agreement-printed-amended")));
        }
        body.extend(blocks(&frozen.words));
        body.push(Block::Heading(1, say("agreement-printed-tables")));
        let given = frozen.given.iter();
        let given = given.map(|one| (frozen.name(&one.partner), one.cents)).collect();
        body.push(Block::Table(awards(app, lang, given)));
        let paid = frozen.paid().into_iter();
        let paid = paid
            .map(|(due, partner, cents)| (due, frozen.name(partner), cents))
            .collect();
        body.push(Block::Table(payments(app, lang, paid)));
        if !frozen.targets.is_empty() {
            body.push(Block::Table(targets(app, frozen)));
        }
        if !self.hash.is_empty() {
            body.push(Block::Heading(1, say("agreement-proof")));
            if frozen.form == Form::Agreement {
                body.push(Block::Facts(self.signed(app)));
            }
            body.push(Block::Facts(vec![
                Fact {
                    name: say("agreement-hash"),
                    value: self.hash.to_owned(),
                },
                Fact {
                    name: say("agreement-printed-short"),
                    value: short(self.hash),
                },
            ]));
            body.push(Block::Note(say("agreement-proof-words")));
        }
        if !self.amended.is_empty() {
            body.push(Block::Heading(1, say("agreement-amendments")));
        }
        for (number, (what, (why, _), by)) in (1..).zip(self.amended) {
            body.push(Block::Heading(2, format!("{number}. {what}")));
            body.push(Block::Paragraph(why.clone()));
            body.push(Block::Paragraph(by.clone()));
        }
        if !self.amended.is_empty() {
            body.push(Block::Heading(2, say("agreement-printed-since")));
            let due = self.since.iter();
            let due: Vec<_> = due
                .map(|(due, partner, cents)| (*due, partner.as_str(), *cents))
                .collect();
            body.push(Block::Table(awards(app, lang, by_partner(&due))));
            body.push(Block::Table(payments(app, lang, due)));
        }
        let title = say(match frozen.form {
            Form::Agreement => "agreement-printed-title",
            Form::Letter => "agreement-printed-letter",
        });
        let number = match self.hash {
            "" => say("agreement-printed-draft"),
            _ => frozen.number.clone(),
        };
        Document {
            subtitle: format!("{} · {number}", frozen.project),
            foot: format!("{title} · {number}"),
            title,
            language: language(lang),
            author: frozen.funder.name.clone(),
            written: jiff::Timestamp::from_second(self.at)
                .unwrap_or_default()
                .to_zoned_datetime(jiff::tz::TimeZone::UTC)
                .datetime(),
            body,
        }
    }

    /// Which language binds, where it is there in several.
    fn binding(&self, app: &App) -> Option<String> {
        let frozen = self.frozen;
        let mut readings = frozen.readings.iter();
        let key = match readings.clone().next() {
            None => return None,
            Some(_) if self.binds == frozen.language => "agreement-printed-binds",
            Some(_) => match readings
                .find(|one| one.language == frozen.language)?
                .words
                .is_empty()
            {
                true => "agreement-printed-tables-read",
                false => "agreement-printed-read",
            },
        };
        let binds = self.binds.code();
        let args = [("language", Arg::Text(binds))];
        Some(app.texts.say(frozen.language, key, &args))
    }

    fn signed(&self, app: &App) -> Vec<Fact> {
        let lang = self.frozen.language;
        let every = std::iter::once(&self.frozen.funder).chain(&self.frozen.parties);
        every
            .map(|side| {
                let own = self.signatures.iter().find(|(name, _)| *name == side.name);
                Fact {
                    name: side.name.clone(),
                    value: match own {
                        Some((_, one)) => signature(app, lang, one),
                        None => app.texts.say(lang, "agreement-unsigned", &[]),
                    },
                }
            })
            .collect()
    }
}

/// Who accepted, when and how.
#[must_use]
pub fn signature(app: &App, lang: Lang, one: &Signature) -> String {
    let instant = jiff::Timestamp::from_second(one.at).unwrap_or_default();
    let date = app.texts.date(lang, app.clock.date_of(instant));
    let nameless = app.texts.say(lang, "agreement-signed-nameless", &[]);
    let name = if one.name.is_empty() { &nameless } else { &one.name };
    let args = [
        ("name", Arg::Text(name)),
        ("date", Arg::Text(&date)),
        ("verification", Arg::Text(&one.verification)),
    ];
    let key = match one.channel {
        Channel::Online => "agreement-signed-online",
        Channel::Imported => "agreement-signed-imported",
    };
    app.texts.say(lang, key, &args)
}

fn column(title: String, align: Align, share: u16) -> Column {
    Column { title, align, share }
}

/// What each partner has in all of what is paid, in the order in which they first come.
fn by_partner<'a>(paid: &[(Date, &'a str, i64)]) -> Vec<(&'a str, i64)> {
    let mut sums: Vec<(&str, i64)> = Vec::new();
    for (_, partner, cents) in paid {
        match sums.iter_mut().find(|(known, _)| known == partner) {
            Some((_, sum)) => *sum += cents,
            None => sums.push((partner, *cents)),
        }
    }
    sums
}

fn awards(app: &App, lang: Lang, given: Vec<(&str, i64)>) -> Table {
    let say = |key: &str| app.texts.say(lang, key, &[]);
    let money = |cents: i64| app.texts.money(lang, cents);
    let total = given.iter().map(|(_, cents)| cents).sum();
    let rows = given.into_iter();
    let rows = rows.map(|(partner, cents)| Row::Cells(vec![partner.to_owned(), money(cents)]));
    Table {
        caption: say("agreement-given"),
        columns: vec![
            column(say("agreement-partner"), Align::Words, 3),
            column(say("agreement-amount"), Align::Figures, 1),
        ],
        rows: rows
            .chain([Row::Total(vec![say("printed-total"), money(total)])])
            .collect(),
    }
}

fn payments(app: &App, lang: Lang, paid: Vec<(Date, &str, i64)>) -> Table {
    let say = |key: &str| app.texts.say(lang, key, &[]);
    let money = |cents: i64| app.texts.money(lang, cents);
    let total = paid.iter().map(|(.., cents)| cents).sum();
    let rows = paid.into_iter();
    let rows = rows.map(|(due, partner, cents)| {
        Row::Cells(vec![app.texts.date(lang, due), partner.to_owned(), money(cents)])
    });
    Table {
        caption: say("agreement-payments"),
        columns: vec![
            column(say("agreement-due"), Align::Words, 2),
            column(say("agreement-partner"), Align::Words, 3),
            column(say("agreement-amount"), Align::Figures, 2),
        ],
        rows: rows
            .chain([Row::Total(vec![
                say("printed-total"),
                String::new(),
                money(total),
            ])])
            .collect(),
    }
}

fn targets(app: &App, frozen: &Frozen) -> Table {
    let say = |key: &str| app.texts.say(frozen.language, key, &[]);
    let row = |one: &Aim| Row::Cells(vec![one.name.clone(), one.year.to_string(), one.words.clone()]);
    Table {
        caption: say("agreement-targets"),
        columns: vec![
            column(say("agreement-targets-what"), Align::Words, 3),
            column(say("agreement-targets-year"), Align::Words, 1),
            column(say("agreement-targets-aim"), Align::Words, 3),
        ],
        rows: frozen.targets.iter().map(row).collect(),
    }
}
