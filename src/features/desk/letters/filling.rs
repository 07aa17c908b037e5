//! A letter with its places filled: as it was told, kept for good, and on paper.

use std::fmt::Write as _;

use jiff::civil::Date;
use printing::{Block, Document, Fact};
use serde::{Deserialize, Serialize};

use super::{Kind, Place};
use crate::features::desk::coverage::Covered;
use crate::features::desk::decision::Decision;
use crate::features::desk::finding::{Column, Found};
use crate::features::desk::reaching::{self, missing};
use crate::features::desk::remedies;
use crate::features::desk::spreading;
use crate::features::desk::store::letters as store;
use crate::features::directory::Organisation;
use crate::features::programmes;
use crate::shared::app::App;
use crate::shared::chance;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::{Connection, StoreError};
use crate::shared::wording::{self, blocks, language, named};

/// A letter as it was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// What it tells: `grant condition refusal postponement amendment`.
    pub kind: String,
    /// In which language.
    pub language: String,
    /// Number of the application.
    pub number: String,
    /// The title of the project.
    pub project: String,
    /// Who writes.
    pub funder: String,
    /// From where: the lines of an address.
    #[serde(default)]
    pub address: Vec<String>,
    /// To whom.
    pub recipient: String,
    /// The name of the programme.
    #[serde(default)]
    pub programme: String,
    /// The day.
    pub on: Date,
    /// The day on which it was decided, where it was kept.
    #[serde(default)]
    pub decided: Option<Date>,
    /// What it says, every place filled.
    pub words: String,
}

/// What is told, for the places of a letter.
pub struct Telling<'a> {
    /// What it tells.
    pub kind: Kind,
    /// In which language.
    pub lang: Lang,
    /// Who writes.
    pub funder: &'a Organisation,
    /// Who gives, as it is called there: the funder, or a common fund and who hosts it.
    pub giver: &'a str,
    /// To whom.
    pub recipient: &'a str,
    /// Number of the application.
    pub number: &'a str,
    /// The title of the project.
    pub project: &'a str,
    /// The name of the programme.
    pub programme: &'a str,
    /// What is granted or promised, and what of it is of later years, in words.
    pub amount: &'a str,
    /// What the promise waits for, where that is what another programme gives: which, and at least how much in cents.
    pub condition: Option<(&'a str, i64)>,
    /// Whether less is granted than was asked.
    pub less: bool,
    /// What whoever decided wrote.
    pub details: &'a str,
    /// What became of all that is requested with the application, by what was told.
    pub covered: Covered,
    /// The day on which it was decided.
    pub decided: Option<Date>,
    /// The day.
    pub on: Date,
}

impl Telling<'_> {
    /// The letter in a funder's words. A refusal, whole or in part, always says what the plan of the project lacks now, and how it can be
    /// contested: at the place that the words name, or else at the end (code de justice administrative, article R421-5; coordinated laws on the Belgian Council of State,
    /// article 19).
    #[must_use]
    pub fn letter(&self, app: &App, words: &str) -> Letter {
        let lang = self.lang;
        let say = |key: &str| app.texts.say(lang, key, &[]);
        let remedies = || remedies::said(app, lang, self.funder);
        let condition = || {
            let (programme, cents) = self.condition?;
            let amount = app.texts.money(lang, cents);
            let of = [
                ("programme", Arg::Text(programme)),
                ("amount", Arg::Text(&amount)),
            ];
            Some(app.texts.say(lang, "desk-letter-if", &of))
        };
        let told_before = self.kind == Kind::Condition && self.condition.is_none();
        // Where nothing was added, no heading announces it.
        let lacks = self.details.is_empty() || told_before;
        let words = match lacks {
            true => without(words, Place::Details.word(lang)),
            false => words.to_owned(),
        };
        let fill = |place: Place| match place {
            Place::Recipient => self.recipient.to_owned(),
            Place::Funder => self.giver.to_owned(),
            Place::Project => self.project.to_owned(),
            Place::Application => self.number.to_owned(),
            Place::Programme => self.programme.to_owned(),
            Place::Amount => self.amount.to_owned(),
            Place::Date => app.texts.date(lang, self.on),
            // A condition in words alone stands where words are told.
            Place::Condition => condition().unwrap_or_else(|| match self.details.is_empty() {
                true => say("desk-letter-no-details"),
                false => self.details.to_owned(),
            }),
            Place::Details if lacks => say("desk-letter-no-details"),
            Place::Details => self.details.to_owned(),
            Place::Gap => missing(app, lang, self.covered),
            Place::Remedies => remedies(),
        };
        let known = |name: &str| {
            let mut places = Place::ALL.into_iter();
            places.find(|place| place.word(lang) == name)
        };
        let mut said = wording::filled(&words, |name| known(name).map(fill));
        let stands = |place: Place| named(&words).contains(&place.word(lang));
        let gives = matches!(self.kind, Kind::Grant | Kind::Condition | Kind::Amendment);
        let owed = self.kind == Kind::Refusal || (gives && self.less);
        if owed && !stands(Place::Gap) {
            let gap = missing(app, lang, self.covered);
            let _ = write!(said, "\n\n# {}\n{gap}\n", say("desk-letter-gap"));
        }
        if owed && !stands(Place::Remedies) {
            let _ = write!(said, "\n\n# {}\n{}\n", say("desk-letter-remedies"), remedies());
        }
        Letter {
            kind: self.kind.as_str().to_owned(),
            language: lang.code().to_owned(),
            number: self.number.to_owned(),
            project: self.project.to_owned(),
            funder: self.giver.to_owned(),
            address: seat(self.funder),
            recipient: self.recipient.to_owned(),
            programme: self.programme.to_owned(),
            on: self.on,
            decided: self.decided,
            words: said,
        }
    }
}

/// The words without the lines that hold nothing but a place, nor the heading right above such a line.
fn without(words: &str, place: &str) -> String {
    let place = format!("[{place}]");
    let mut kept: Vec<&str> = Vec::new();
    for line in words.lines() {
        if line.trim() == place {
            kept.pop_if(|before| before.starts_with('#'));
        } else {
            kept.push(line);
        }
    }
    kept.join("\n")
}

/// The address of a seat, as one writes it on a letter: its lines, then postcode and commune.
fn seat(one: &Organisation) -> Vec<String> {
    let place = [one.postcode.as_deref(), one.commune_name.as_deref()];
    let place: Vec<&str> = place.into_iter().flatten().collect();
    let mut lines = one.address.clone();
    lines.push(place.join(" "));
    lines.retain(|line| !line.is_empty());
    lines
}

/// What changes of something that was told, in a sentence of a language.
pub type Changed<'a> = &'a (dyn Fn(Lang) -> String + Send + Sync);

/// Keeps the letter of what is told to a partner, in its language and in the words that its funder has on that day; of what changes
/// of something that was told, where it does.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (column, decision): (&Column, &Decision),
    changed: Option<Changed<'_>>,
) -> Result<(), StoreError> {
    let (Some(told), Some(on)) = (Kind::of(decision.state), decision.notified) else {
        return Ok(());
    };
    let (kind, on) = match changed {
        Some(_) if told == Kind::Grant => (Kind::Amendment, app.clock.today()),
        // What is only promised stays a promise, with its condition.
        Some(_) => (told, app.clock.today()),
        None => (told, on),
    };
    let mut partners = found.sent.partners.iter();
    let partner = partners.find(|named| named.party.key == decision.partner);
    let own = partner.and_then(|named| named.organisation.language.as_deref());
    let lang = own.and_then(|code| code.parse().ok()).unwrap_or_default();
    let asked = found
        .asked
        .iter()
        .find(|one| one.partner == decision.partner && one.programme == decision.programme);
    let other = |programme: i64| {
        let mut columns = found.columns.iter();
        let column = columns.find(|column| column.programme.id == programme)?;
        Some(format!(
            "{} ({})",
            column.content.name(lang).0,
            programmes::offered_in(app, lang, &column.programme, &column.funder.name)
        ))
    };
    let condition = decision
        .condition
        .map(|(programme, cents)| (other(programme).unwrap_or_default(), cents));
    let details = match changed {
        Some(changed) => format!("{}\n\n{}", changed(lang), decision.words),
        None => decision.words.clone(),
    };
    let giver = programmes::given_by(app, lang, &column.programme.fund, &found.funder.name);
    let covered = reaching::told(connection, found).await?;
    let telling = Telling {
        kind,
        lang,
        funder: &found.funder,
        giver: &giver,
        recipient: found.name(&decision.partner),
        number: &found.sent.application.number,
        project: found.sent.frozen.title(lang).0,
        programme: column.content.name(lang).0,
        amount: &spreading::amount(app, lang, decision),
        condition: condition.as_ref().map(|(named, cents)| (named.as_str(), *cents)),
        less: asked.is_some_and(|asked| decision.cents < asked.cents),
        details: &details,
        covered,
        decided: decision.decided.or(decision.notified),
        on,
    };
    let words = store::words(connection, found.funder.id, (kind, lang)).await?;
    let letter = telling.letter(app, &words);
    let of = (
        found.sent.application.id,
        decision.programme,
        decision.partner.as_str(),
    );
    store::keep(
        connection,
        chance::row(),
        of,
        &letter,
        app.clock.now().as_second(),
    )
    .await
}

/// The same words with what nobody decided, so that a funder sees them on paper.
#[must_use]
pub fn example(app: &App, funder: &Organisation, (lang, kind): (Lang, Kind), words: &str) -> Letter {
    let say = |key: &str| app.texts.say(lang, key, &[]);
    let other = say("desk-letter-example-programme");
    let telling = Telling {
        kind,
        lang,
        funder,
        giver: &funder.name,
        recipient: &say("desk-letter-example-recipient"),
        number: "FICT-1234",
        project: &say("desk-letter-example-project"),
        programme: &say("desk-letter-example-programme"),
        amount: &app.texts.money(lang, 480_000),
        condition: Some((other.as_str(), 200_000)),
        less: true,
        details: &say("desk-letter-example-details"),
        covered: Covered {
            requested: 1_200_000,
            missing: 480_000,
            ..Covered::default()
        },
        decided: Some(app.clock.today()),
        on: app.clock.today(),
    };
    telling.letter(app, words)
}

/// A letter on paper; `note` stands beside the matter, where there is one.
#[must_use]
pub fn printed(app: &App, letter: &Letter, note: Option<String>) -> Document {
    let lang: Lang = letter.language.parse().unwrap_or_default();
    let say = |key: &str| app.texts.say(lang, key, &[]);
    let fact = |key: &str, value: &str| Fact {
        name: say(key),
        value: value.to_owned(),
    };
    let from = [std::slice::from_ref(&letter.funder), &letter.address].concat();
    let mut body: Vec<Block> = note.into_iter().map(Block::Note).collect();
    let mut facts = vec![
        fact("desk-letter-from", &from.join("\n")),
        fact("desk-letter-to", &letter.recipient),
        fact("desk-letter-on", &app.texts.date(lang, letter.on)),
    ];
    if let Some(day) = letter.decided {
        let day = app.texts.date(lang, day);
        let args = [("funder", Arg::Text(&letter.funder)), ("date", Arg::Text(&day))];
        facts.push(Fact {
            name: say("desk-letter-decided"),
            value: app.texts.say(lang, "desk-letter-decided.by", &args),
        });
    }
    body.push(Block::Facts(facts));
    body.extend(blocks(&letter.words));
    let title = say(&format!("desk-letter-kind-{}", letter.kind));
    Document {
        subtitle: format!("{} · {}", letter.project, letter.number),
        foot: format!("{title} · {}", letter.number),
        title,
        language: language(lang),
        author: letter.funder.clone(),
        written: letter.on.to_datetime(jiff::civil::Time::midnight()),
        body,
    }
}
