//! The form of a sheet, as it stands so far; and what was just kept of one.

use askama::Template;
use axum::response::Response;

use super::again;
use super::between::Between;
use super::goes::{self, Goes};
use super::money::Money;
use super::reading::arrival_day;
use super::shown::Typed;
use super::{named, naming};
use crate::features::applications::finding::Found;
use crate::features::applications::frozen::Frozen;
use crate::features::applications::requests::Column;
use crate::features::applications::sheets;
use crate::features::applications::store::sheets::{self as store, Typing};
use crate::features::applications::terms::Mode;
use crate::features::applications::{finding, printed, words};
use crate::features::directory::{self, Organisation};
use crate::features::mandates;
use crate::features::projects::Document;
use crate::shared::chance;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Form};

/// Sheets that somebody typed in before, shown at most.
const BEFORE_MOST: i64 = 20;
/// Organisations proposed for a name at most.
const FOUND_MOST: usize = 8;

/// What is shown beside the form.
#[derive(Default)]
pub(super) struct Beside<'a> {
    /// By what another organisation is looked for.
    pub asked: &'a str,
    /// What was just kept.
    pub kept: Option<Kept>,
    /// What looks like the body that is being named.
    pub alike: &'a [Organisation],
    /// What a colleague kept meanwhile.
    pub between: Option<&'a Between>,
    /// What arrived and may be the same: number, when, in seconds.
    pub twice: &'a [(String, i64)],
}

/// What was just kept: the receipt is handed over.
pub(super) struct Kept {
    title: String,
    number: String,
    moment: String,
    receipt: String,
    desk: String,
    /// By which it is corrected.
    correct: String,
}

/// Somebody on the sheet.
struct Chosen {
    name: String,
    /// By what it is called in an address.
    slug: String,
    signatory: String,
    /// Who stated it, where no register lists it.
    stated: String,
}

#[derive(Template)]
#[template(path = "features/applications/templates/paper.html")]
struct PaperPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: &'static str,
    /// Where it is one of many: the words of the list, and its address.
    list: (&'static str, &'static str),
    /// To what the sheet goes: title, its language, address.
    goes: (String, Option<&'static str>, String),
    address: String,
    kept: Option<Kept>,
    /// What a colleague kept meanwhile, beside what was typed.
    between: Option<&'a Between>,
    /// What arrived and may be the same, in words; the numbers of all of it.
    twice: Vec<String>,
    numbers: String,
    /// Who typed in what is corrected, and when.
    typings: Vec<String>,
    /// What is said where something is corrected.
    corrects: &'static str,
    /// What was typed in before for the same body: number, address.
    before: Vec<(String, String)>,
    /// Who is on the sheet.
    chosen: Vec<Chosen>,
    /// Addresses of the programmes that were added.
    programmes: Vec<String>,
    /// Where its money is typed.
    money: String,
    /// What the programmes ask beside the common form: what the box is called, the question.
    questions: Vec<(String, String)>,
    /// Where several ask without a call: who may receive the money.
    modes: Vec<(&'static str, String)>,
    /// What was looked for, and what was found: name, place, slug.
    asked: String,
    found: Vec<(String, String, String)>,
    /// Where a body that no register lists is named.
    body: String,
    fields: Vec<(&'static str, String)>,
    languages: Vec<(&'static str, String)>,
}

pub(super) async fn show(cx: &Cx, connection: &mut Connection, goes: &Goes) -> Result<Response, Error> {
    let pairs: Vec<(String, String)> =
        serde_html_form::from_str(cx.query().unwrap_or_default()).unwrap_or_default();
    let all = |wanted: &str| -> Vec<String> {
        let values = pairs.iter().filter(|(name, _)| name == wanted);
        values.map(|(_, value)| value.clone()).collect()
    };
    let here = cx.app.clock.here(cx.app.clock.now());
    let form = Form::new()
        .with("sending", &chance::token())
        .with("received", &here.date().to_string())
        .with("hour", &format!("{:02}:{:02}", here.hour(), here.minute()))
        .with("language", goes.language(cx).code());
    if let Some(address) = all(again::CORRECTS).first() {
        let found = match goes.corrected(cx, connection, address).await {
            Err(Error::NotFound) => {
                // A colleague says first whether they stand too near to those who ask.
                let desk = sheets::to_declare(cx, connection, address).await?;
                return Ok(cx.redirect(&cx.url(&desk.ok_or(Error::NotFound)?)));
            }
            found => found?,
        };
        return correct(cx, connection, (goes, &found), form).await;
    }
    let asked = all("q").into_iter().next().unwrap_or_default();
    let partners = named(connection, &all("with")).await?;
    let partners: Vec<Organisation> = partners.into_iter().flatten().collect();
    let columns = goes.columns(cx, connection, &form, here.date()).await?;
    let typed = Typed {
        partners: &partners,
        columns: &columns,
        money: &Money::default(),
        frozen: &Frozen::of(goes.call(), Document::default()),
    };
    let kept = match all("kept").first() {
        Some(address) => {
            if let Some(desk) = sheets::to_declare(cx, connection, address).await?
                && kept(cx, connection, address).await?.is_none()
            {
                return Ok(cx.redirect(&cx.url(&desk)));
            }
            kept(cx, connection, address).await?
        }
        None => None,
    };
    let beside = Beside {
        asked: asked.trim(),
        kept,
        ..Beside::default()
    };
    page(cx, connection, (goes, beside), &typed, &form).await
}

/// What somebody typed in before, to be corrected.
async fn correct(
    cx: &Cx,
    connection: &mut Connection,
    (goes, found): (&Goes, &Found),
    form: Form,
) -> Result<Response, Error> {
    let form = form.with_every("programme", &again::programmes(found));
    let day = words::day(&cx.app, found.version.frozen_at);
    let columns = goes.columns(cx, connection, &form, day).await?;
    let mut form = again::filled(cx, connection, (found, &columns), form).await?;
    let partners = again::partners(found);
    let money = Money::read(cx, &mut form, &partners, &columns);
    let typed = Typed {
        partners: &partners,
        columns: &columns,
        money: &money,
        frozen: &found.frozen,
    };
    let form = form.without_errors();
    page(cx, connection, (goes, Beside::default()), &typed, &form).await
}

/// What somebody just typed in, for them alone.
async fn kept(cx: &Cx, connection: &mut Connection, address: &str) -> Result<Option<Kept>, Error> {
    let found = match sheets::typed_in(cx, connection, address, None).await {
        Err(Error::NotFound) => return Ok(None),
        found => found?,
    };
    let received = found.version.received_at.unwrap_or(found.version.frozen_at);
    Ok(Some(Kept {
        title: found.frozen.title(cx.lang).0.to_owned(),
        number: found.application.number.clone(),
        moment: words::arrival(&cx.app, cx.lang, received),
        receipt: cx.url(&format!(
            "{}/versions/{}/receipt",
            found.path(),
            found.version.number
        )),
        correct: found.application.address.clone(),
        desk: cx.url(&finding::desk(&found.application.number)),
    }))
}

pub(super) async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (goes, beside): (&Goes, Beside<'_>),
    typed: &Typed<'_>,
    form: &Form,
) -> Result<Response, Error> {
    let chosen = typed.partners;
    let asked = beside.asked;
    let day = arrival_day(cx, form);
    let also = goes.others(cx, connection, (typed.columns, day)).await?;
    let money = typed.section(cx, form, (goes, also))?;
    let slugs: Vec<String> = chosen.iter().map(Organisation::slug).collect();
    let found = match asked {
        "" => Vec::new(),
        asked => {
            let ids = directory::found(cx, asked, FOUND_MOST)?;
            let mut found = directory::published_by_ids(connection, &ids).await?;
            found.retain(|one| !one.is_pole());
            found
        }
    };
    let ((title, language), path) = goes.page(cx);
    let address = cx.url(&format!("{path}/paper"));
    let stated = mandates::stated(cx, connection, chosen).await?;
    let found = lines(cx, connection, &found, &slugs).await?;
    let alike = lines(cx, connection, beside.alike, &[]).await?;
    let begun = (address.as_str(), !chosen.is_empty());
    let looked = (asked, !asked.is_empty() && found.is_empty());
    let body = naming::section(cx, form, begun, looked, alike)?;
    let without_a_call = goes.call().is_none();
    let columns = typed.columns.iter().filter(|_| without_a_call);
    let own = goes.acting.organisation.unwrap_or_default();
    let before = match (goes.programme(), goes.call()) {
        (Some(programme), _) => store::typed_for(connection, (own, programme), BEFORE_MOST).await?,
        (None, Some(call)) => store::typed_for_call(connection, (own, call.id), BEFORE_MOST).await?,
        (None, None) => Vec::new(),
    };
    let before = before.into_iter();
    let before = before.map(|(address, number)| (number, cx.url(&format!("{path}/paper?kept={address}"))));
    let typings = match form.value(again::CORRECTS) {
        "" => Vec::new(),
        address => typings(cx, connection, address).await?,
    };
    cx.page(&PaperPage {
        between: beside.between,
        twice: beside
            .twice
            .iter()
            .map(|(number, at)| [number.clone(), words::arrival(&cx.app, cx.lang, *at)].join(" · "))
            .collect(),
        numbers: beside
            .twice
            .iter()
            .map(|(number, _)| number.as_str())
            .collect::<Vec<_>>()
            .join(" "),
        typings,
        form,
        title: goes.title(),
        corrects: goes.corrects(),
        list: goes.list(),
        goes: (title, language, cx.url(&path)),
        address,
        kept: beside.kept,
        before: before.collect(),
        chosen: chosen
            .iter()
            .enumerate()
            .map(|(at, one)| Chosen {
                name: one.name.clone(),
                slug: one.slug(),
                signatory: form.every("signatory").get(at).cloned().unwrap_or_default(),
                stated: stated.get(&one.id).cloned().unwrap_or_default(),
            })
            .collect(),
        programmes: columns
            .clone()
            .map(|column| column.programme.address.clone())
            .collect(),
        money,
        questions: columns.flat_map(|column| questions(cx, column)).collect(),
        modes: Mode::ALL
            .into_iter()
            .filter(|_| without_a_call && chosen.len() > 1)
            .map(|mode| (mode.as_str(), cx.t(&format!("terms-mode-{}", mode.as_str()))))
            .collect(),
        asked: asked.to_owned(),
        found,
        body,
        fields: goes
            .fields()
            .map(|field| (field, printed::label(&cx.app, cx.lang, field)))
            .collect(),
        languages: Lang::ALL
            .map(|lang| (lang.code(), lang.own_name().to_owned()))
            .to_vec(),
        cx,
    })
}

/// Organisations to choose from, but those that are chosen: name, what is known of each, by what it is called in an address.
async fn lines(
    cx: &Cx,
    connection: &mut Connection,
    found: &[Organisation],
    chosen: &[String],
) -> Result<naming::Alike, Error> {
    let stated = mandates::stated(cx, connection, found).await?;
    let rest = found.iter().filter(|one| !chosen.contains(&one.slug()));
    Ok(rest
        .map(|one| {
            let place = one.commune.as_deref();
            let place = place.map(|code| directory::names::commune(cx, code));
            let known: Vec<String> = place.into_iter().chain(stated.get(&one.id).cloned()).collect();
            (one.name.clone(), known.join(" · "), one.slug())
        })
        .collect())
}

/// Who typed in a sheet and corrected it, and when: for their colleagues.
async fn typings(cx: &Cx, connection: &mut Connection, address: &str) -> Result<Vec<String>, Error> {
    let found = match sheets::typed_in(cx, connection, address, None).await {
        Err(Error::NotFound) => return Ok(Vec::new()),
        found => found?,
    };
    let every = store::typings(connection, found.application.id).await?;
    let said = |one: &Typing| {
        let who = match one.who.as_str() {
            "" => cx.t("paper-typed.colleague"),
            who => who.to_owned(),
        };
        let moment = words::moment(&cx.app, cx.lang, one.at);
        let key = if one.version == 1 {
            "paper-typed"
        } else {
            "paper-typed.again"
        };
        let args = [("who", Arg::Text(&who)), ("moment", Arg::Text(&moment))];
        cx.ta(key, &args)
    };
    Ok(every.iter().map(said).collect())
}

/// What a programme asks beside the common form: what the box is called, and the question with the name of the programme.
fn questions(cx: &Cx, column: &Column) -> Vec<(String, String)> {
    let questions = column.version.content.questions.iter().enumerate();
    questions
        .map(|(at, question)| {
            let words = question.get(cx.lang).0;
            (goes::box_of(column, at), format!("{words} ({})", column.name))
        })
        .collect()
}
