//! One programme: what it is for, by which rules, with what money; and whether it could be for us.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::correcting::only_said;
use super::envelopes::promised_said;
use super::{Said, asked, commune_field, days, every_kind, every_theme, funds, kinds, name, offered_by};
use crate::features::directory::choosing::{self, PlaceField};
use crate::features::directory::{self, Kind, names};
use crate::features::file::PieceKind;
use crate::features::policies;
use crate::features::programmes::content::Content;
use crate::features::programmes::envelope::Envelope;
use crate::features::programmes::fitting::{Asked, Question, reasons};
use crate::features::programmes::programme::{State, Version};
use crate::features::programmes::promised::left_to_all;
use crate::features::programmes::store;
use crate::shared::authz::Power;
use crate::shared::i18n::{Arg, Words};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Routes, Slot, Subject, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/programmes/{id}", Access::Everyone, get(show))
}

#[derive(Template)]
#[template(path = "features/programmes/templates/programme.html")]
struct ProgrammePage<'a> {
    cx: &'a Cx,
    here: String,
    name: Said,
    /// Name and address; whether it is a public body.
    funder: (String, String, bool),
    closed: bool,
    completes: bool,
    purpose: (Vec<String>, Option<&'static str>),
    policy: Option<(Said, String)>,
    themes: Vec<(String, String)>,
    /// Names of the rules, and what they say.
    rules: Vec<(&'static str, String)>,
    communes: Vec<String>,
    questions: Vec<Said>,
    /// By what requests are looked at: words, weight.
    criteria: Vec<(Said, String)>,
    pieces: Vec<String>,
    contact: Said,
    /// The money set aside.
    envelopes: Vec<SetAside>,
    /// What is promised of years that have no envelope yet, each in a sentence.
    promised: Vec<String>,
    /// Number, day, what changed and why.
    versions: Vec<(String, String, Said)>,
    asked: Asked,
    /// What the answers say: whether it fits, in words.
    answers: Vec<(bool, String)>,
    /// The way to keep it, for whoever may: the last part of its address, and its words.
    keep: Option<(&'static str, &'static str)>,
    choices: [(&'static str, Vec<(String, String)>); 2],
    /// Where the place is said.
    place: PlaceField<'a>,
    /// What other features say of it.
    panels: Vec<String>,
}

/// An envelope.
struct SetAside {
    year: i16,
    purpose: String,
    /// Of which it is a part.
    within: Option<String>,
    amount: String,
    /// What everybody may know to be left of it.
    left: String,
    /// For whom, more narrowly than the programme.
    only: Option<String>,
}

impl ProgrammePage<'_> {
    fn is_asked(&self, by: &str, value: &str) -> bool {
        let said = match by {
            "kind" => &self.asked.kind,
            _ => &self.asked.theme,
        };
        said == value
    }

    fn fits(&self) -> bool {
        self.answers.iter().all(|(fits, _)| *fits)
    }
}

fn said(cx: &Cx, words: &Words) -> Said {
    let (text, lang) = words.get(cx.lang);
    (text.to_owned(), cx.foreign(lang))
}

/// What somebody says of themselves in the address, and the commune as it was written; what this territory does not know is
/// left out.
fn says(cx: &Cx) -> (Asked, String) {
    let [kind, commune, theme] = asked(cx.query(), ["kind", "commune", "theme"]);
    let known = |value: String, is_known: bool| if is_known { value } else { String::new() };
    let (is_kind, is_theme) = (
        kind.parse::<Kind>().is_ok(),
        cx.app.territory.theme(&theme).is_some(),
    );
    let asked = Asked {
        kind: known(kind, is_kind),
        commune: choosing::narrowed(cx, &commune).unwrap_or_default(),
        theme: known(theme, is_theme),
    };
    (asked, commune)
}

/// What it says of its rules: names and words.
pub(in crate::features::programmes) fn rules(cx: &Cx, content: &Content) -> Vec<(&'static str, String)> {
    let mut rules = vec![
        ("programme-days", days(cx, content)),
        ("programme-kinds", kinds(cx, content)),
    ];
    if let Some(cents) = &content.minimum {
        rules.push(("programme-minimum", cx.money(cents)));
    }
    if let Some(cents) = &content.maximum {
        rules.push(("programme-maximum", cx.money(cents)));
    }
    if let Some(rate) = &content.rate {
        let args = [
            ("percent", Arg::from(u64::from(rate.percent))),
            ("source", Arg::Text(&rate.source)),
        ];
        rules.push(("programme-rate", cx.ta("programme-rate-said", &args)));
    }
    rules
}

async fn policy(
    cx: &Cx,
    connection: &mut Connection,
    content: &Content,
) -> Result<Option<(Said, String)>, StoreError> {
    let Some(address) = &content.policy else {
        return Ok(None);
    };
    let policy = policies::find(connection, address).await?;
    Ok(policy.map(|policy| {
        let url = cx.url(&format!("/policies/{}", policy.address));
        (said(cx, &policy.names), url)
    }))
}

fn money(cx: &Cx, all: &[(Envelope, i64)]) -> Vec<SetAside> {
    let whole = |envelope: &Envelope| {
        let within = envelope.within?;
        let mut all = all.iter();
        let whole = all.find(|(one, _)| one.id == within);
        whole.map(|(one, _)| one.purpose.clone())
    };
    all.iter()
        .map(|(one, left)| SetAside {
            year: one.year,
            purpose: one.purpose.clone(),
            within: whole(one),
            amount: cx.money(&one.cents),
            left: cx.money(left),
            only: only_said(cx, &one.only),
        })
        .collect()
}

fn history(cx: &Cx, versions: &[Version]) -> Vec<(String, String, Said)> {
    versions
        .iter()
        .map(|one| {
            let number = cx.tn(
                "programme-version",
                &u64::try_from(one.number).unwrap_or_default(),
            );
            let notice = (one.notice.clone(), cx.foreign(one.language));
            (number, cx.day(&one.published_at), notice)
        })
        .collect()
}

async fn show(cx: Cx, Path(address): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = store::find(&mut connection, &address).await?;
    let programme = found.ok_or(Error::NotFound)?;
    let versions = store::versions(&mut connection, programme.id).await?;
    let written = &versions.first().ok_or(Error::NotFound)?.content;
    // One asks by the communes of today, of which some were others when it was written.
    let content = &Content {
        communes: cx.app.territory.all_today(&written.communes),
        ..written.clone()
    };
    let funder = directory::published_by_ids(&mut connection, &[programme.funder]).await?;
    let funder = funder.first().ok_or(Error::NotFound)?;
    let envelopes = left_to_all(&mut connection, programme.id).await?;
    let mut promised = store::promised_later(&mut connection, programme.id).await?;
    promised.retain(|one| one.told);
    let (asked, commune) = says(&cx);
    let closed = programme.state == State::Closed;
    let answers = match asked.is_empty() {
        true => Vec::new(),
        false => reasons(content, &asked, cx.app.clock.today())
            .into_iter()
            .map(|(question, fits)| {
                // One that is closed takes no requests, whatever its days say.
                let fits = fits && !(closed && question == Question::Open);
                let end = if fits { "yes" } else { "no" };
                (fits, cx.t(&format!("programme-for-{}-{end}", question.as_str())))
            })
            .collect(),
    };
    let keep = match cx.could(Power::KeepProgrammes, Some(programme.funder)) {
        false => None,
        true if funds(&cx.app, &mut connection, programme.funder).await? => {
            Some(("words", "programme-change"))
        }
        true => Some(("publish", "programme-step-publish")),
    };
    let subject = Subject {
        organisation: programme.funder,
        slug: &programme.address,
    };
    let panels = cx.panels(&mut connection, Slot::Programme, subject).await?;
    let (purpose, lang) = content.purposes.get(cx.lang);
    cx.page(&ProgrammePage {
        here: super::address(&cx, &programme),
        name: name(&cx, content),
        funder: (
            offered_by(&cx, &programme, funder),
            cx.url(&format!("/organisations/{}", funder.slug())),
            funder.kind == Kind::PublicBody,
        ),
        closed,
        completes: content.completes,
        purpose: (
            purpose
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty())
                .map(str::to_owned)
                .collect(),
            cx.foreign(lang),
        ),
        policy: policy(&cx, &mut connection, content).await?,
        themes: content
            .themes
            .iter()
            .map(|slug| {
                (
                    names::theme(&cx, slug).to_owned(),
                    cx.url(&format!("/themes/{slug}")),
                )
            })
            .collect(),
        rules: rules(&cx, content),
        communes: content
            .communes
            .iter()
            .map(|code| names::commune(&cx, code))
            .collect(),
        questions: content.questions.iter().map(|words| said(&cx, words)).collect(),
        criteria: content
            .criteria
            .list
            .iter()
            .map(|one| {
                (
                    said(&cx, &one.words),
                    cx.tn("call-points", &u64::from(one.weight)),
                )
            })
            .collect(),
        pieces: content
            .pieces
            .iter()
            .filter_map(|word| word.parse::<PieceKind>().ok())
            .map(|kind| cx.t(&kind.key()))
            .collect(),
        contact: said(&cx, &content.contact),
        envelopes: money(&cx, &envelopes),
        promised: promised_said(&cx, &promised),
        versions: history(&cx, &versions),
        asked,
        answers,
        keep,
        panels,
        choices: [("kind", every_kind(&cx)), ("theme", every_theme(&cx))],
        place: commune_field(&cx, ("programme-for-commune", "programme-for-any"), &commune).on("for-us"),
        cx: &cx,
    })
}
