//! A partner writes its part: in words, by account, from its ledger, with what proves it. It is one form: whichever button is
//! pressed, all that was typed is kept.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use budgets::{Ledger, LedgerFault};

use super::percent;
use crate::features::applications::Named;
use crate::features::file;
use crate::features::reports::figures::Line;
use crate::features::reports::finding::{self, Found};
use crate::features::reports::report::{Content, FILES_MOST, LINE_MOST, Part, TEXT_MOST};
use crate::features::reports::{acts, store};
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Arg;
use crate::shared::store::StoreError;
use crate::shared::uploads;
use crate::shared::web::typed::{line as one_line, plain};
use crate::shared::web::{Access, Cx, Error, FileForm, Form, Routes, Sent, get, post};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    let path = "/applications/{id}/report/{year}/{organisation}";
    let writes = Access::Holding(Power::WriteProjects);
    Routes::new()
        .page_taking_files(path, writes, get(show).post(save))
        .page_taking_files(&format!("{path}/ledger"), writes, post(ledger).get(back))
        .page_taking_files(&format!("{path}/files"), writes, post(attach).get(back))
        .page(&format!("{path}/removed"), writes, post(remove).get(back))
}

type At = Path<(String, String, String)>;

/// A line as it is typed: its account, what it is called, what was planned, what was done, why.
struct Typed {
    /// The names of the two fields.
    done_field: String,
    words_field: String,
    name: String,
    planned: String,
    done: String,
    words: String,
    /// Whether a sentence is asked for and missing.
    far: bool,
    percent: String,
}

#[derive(Template)]
#[template(path = "features/reports/templates/write.html")]
struct WritePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: (String, Option<&'static str>),
    year: String,
    partner: String,
    base: String,
    here: String,
    lines: Vec<Typed>,
    /// The accounts on which nothing was planned or done.
    others: Vec<Typed>,
    /// Whether something is wrong with what was typed on one of these.
    others_wrong: bool,
    /// Hash and name.
    files: Vec<(String, String)>,
    lacks: bool,
}

/// The report and the partner that an address names, for whoever writes for it; only as long as it was not sent.
async fn find(
    cx: &Cx,
    connection: &mut crate::shared::store::Connection,
    (id, year, slug): (&str, &str, &str),
) -> Result<(Found, Named, Part, Acting), Error> {
    let found = finding::find(cx, connection, (id, year)).await?;
    let (named, part) = found.partner(slug).ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::WriteProjects, Some(named.organisation.id))?;
    let (named, part) = (named.clone(), part.clone());
    Ok((found, named, part, acting))
}

async fn show(cx: Cx, Path((id, year, slug)): At) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, named, part, _) = find(&cx, &mut connection, (&id, &year, &slug)).await?;
    if found.report.sent.is_some() {
        return Ok(cx.redirect(&cx.url(&found.path())));
    }
    page(&cx, (&found, &named, &part), &filled(&part))
}

async fn back(cx: Cx, Path((id, year, slug)): At) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, named, ..) = find(&cx, &mut connection, (&id, &year, &slug)).await?;
    Ok(cx.redirect(&here(&cx, &found, &named)))
}

fn here(cx: &Cx, found: &Found, named: &Named) -> String {
    cx.url(&format!("{}/{}", found.path(), named.organisation.slug()))
}

/// What is kept, as a form.
fn filled(part: &Part) -> Form {
    let mut form = Form::new()
        .with("sending", &chance::token())
        .with("seen", &part.version.to_string())
        .with("ready", if part.ready { "yes" } else { "" });
    for field in Content::FIELDS {
        form = form.with(field, part.content.text(field));
    }
    for (account, (cents, words)) in &part.done {
        let sign = if *cents < 0 { "-" } else { "" };
        let whole = cents.unsigned_abs();
        let euros = format!("{sign}{},{:02}", whole / 100, whole % 100);
        form = form
            .with(&format!("done-{account}"), &euros)
            .with(&format!("words-{account}"), words);
    }
    form
}

fn page(cx: &Cx, (found, named, part): (&Found, &Named, &Part), form: &Form) -> Result<Response, Error> {
    let (title, lang) = found.sent.frozen.title(cx.lang);
    let own = found.lines(named, part);
    // What is not filled in yet is not far from what was planned, until somebody says that all is there.
    let whole = part.ready || form.error("ready").is_some();
    let (mut lines, mut others) = (Vec::new(), Vec::new());
    for account in budgets::accounts() {
        let code = account.code();
        let known: Option<&Line> = own.iter().find(|line| line.account == account);
        let typed = |what: &str| form.value(&format!("{what}-{code}")).to_owned();
        let line = Typed {
            done_field: format!("done-{code}"),
            words_field: format!("words-{code}"),
            name: cx.t(&format!("budget-account-{code}")),
            planned: cx.money(&known.map_or(0, |line| line.planned)),
            done: typed("done"),
            words: typed("words"),
            far: (whole || !typed("done").is_empty())
                && known.is_some_and(|line| line.is_far() && line.words.is_empty()),
            percent: known
                .filter(|_| whole || !typed("done").is_empty())
                .map_or_else(String::new, |line| percent(cx, line.planned, line.done)),
        };
        match known.is_some() || !line.done.is_empty() {
            true => lines.push(line),
            false => others.push(line),
        }
    }
    cx.page(&WritePage {
        form,
        title: (title.to_owned(), cx.foreign(lang)),
        year: found.report.year.to_string(),
        partner: named.organisation.name.clone(),
        base: cx.url(&found.path()),
        here: here(cx, found, named),
        lines,
        others_wrong: others.iter().any(|one| form.error(&one.words_field).is_some()),
        others,
        files: part.files.clone(),
        lacks: whole && found.lacks(named, part),
        cx,
    })
}

async fn again(cx: &Cx, at: (&str, &str, &str), form: Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, named, part, _) = find(cx, &mut connection, at).await?;
    // Whoever was told that somebody was faster sends it over what is there now; nobody else does.
    let form = match form.error("seen") {
        Some(_) => form.with("seen", &part.version.to_string()),
        None => form,
    };
    let mut page = page(cx, (&found, &named, &part), &form)?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

/// Reads what was typed; what is wrong is said on the form.
fn read(cx: &Cx, form: &mut Form) -> (Content, BTreeMap<String, (i64, String)>) {
    let text = |form: &mut Form, field: &'static str| {
        let words = plain(form.value(field));
        if words.chars().count() > TEXT_MOST {
            form.refuse(field, "report-too-long");
        }
        words
    };
    let content = Content {
        language: cx.lang,
        done: text(form, "done"),
        publics: text(form, "publics"),
        places: text(form, "places"),
        indirect: text(form, "indirect"),
        in_kind: text(form, "in_kind"),
    };
    let mut done = BTreeMap::new();
    for account in budgets::accounts() {
        let code = account.code();
        let typed = form.value(&format!("done-{code}")).trim().to_owned();
        let words = one_line(form.value(&format!("words-{code}")));
        if words.chars().count() > LINE_MOST {
            form.refuse(format!("words-{code}"), "report-too-long");
        }
        // Nothing typed is nothing done, where something was planned.
        if typed.is_empty() && words.is_empty() {
            continue;
        }
        let cents = match typed.as_str() {
            "" => Ok(0),
            // A credit note is less than nothing spent.
            typed => match typed.strip_prefix(['-', '\u{2212}']) {
                Some(less) => file::amount(less.trim(), cx.lang).map(|cents| -cents),
                None => file::amount(typed, cx.lang),
            },
        };
        match cents {
            Ok(cents) => {
                done.insert(code.to_owned(), (cents, words));
            }
            Err(_) => form.refuse(format!("done-{code}"), "report-amount-wrong"),
        }
    }
    (content, done)
}

/// Which button was pressed.
enum Does {
    /// Keep what is typed, with a file where one was chosen.
    Save(Box<Sent>),
    /// The sums of the partner's own ledger stand in the place of what was typed; sentences stay.
    Ledger,
    /// Add a file.
    Attach(Box<Sent>),
    /// Take a file away, by its hash.
    Detach(String),
}

async fn save(cx: Cx, Path(at): At, sent: FileForm) -> Result<Response, Error> {
    keep(&cx, at, (sent.form, sent.lines), Does::Save(Box::new(sent.file))).await
}

async fn ledger(cx: Cx, Path(at): At, sent: FileForm) -> Result<Response, Error> {
    keep(&cx, at, (sent.form, sent.lines), Does::Ledger).await
}

async fn attach(cx: Cx, Path(at): At, sent: FileForm) -> Result<Response, Error> {
    keep(
        &cx,
        at,
        (sent.form, sent.lines),
        Does::Attach(Box::new(sent.file)),
    )
    .await
}

async fn remove(cx: Cx, Path(at): At, form: Form) -> Result<Response, Error> {
    let hash = form.value("detach").to_owned();
    keep(&cx, at, (form, Sent::Nothing), Does::Detach(hash)).await
}

/// Keeps all that was typed, and does what the button says.
async fn keep(
    cx: &Cx,
    (id, year, slug): (String, String, String),
    (mut form, lines): (Form, Sent),
    does: Does,
) -> Result<Response, Error> {
    // A ledger is read before anybody waits for the database: it may be long. What was chosen goes before what was pasted.
    let is_ledger = matches!(does, Does::Ledger);
    let entries = match lines.text(&mut form, "ledger").await? {
        Some(entries) => entries,
        None => form.value("ledger").to_owned(),
    };
    let wanted = (is_ledger || !entries.trim().is_empty()) && form.error("ledger").is_none();
    let entries = wanted.then(|| budgets::ledger(&entries));
    let mut transaction = cx.app.db.write().await?;
    let at = (id.as_str(), year.as_str(), slug.as_str());
    let (found, named, before, acting) = find(cx, &mut transaction, at).await?;
    let person = Some(acting.person);
    let led = here(cx, &found, &named);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let (mut content, mut done) = read(cx, &mut form);
    // Whoever corrects a figure changes no word, and no language of theirs.
    let same = |field: &&str| content.text(field) == before.content.text(field);
    if before.version > 0 && Content::FIELDS.iter().all(same) {
        content.language = before.content.language;
    }
    let (mut said, mut ready) = (cx.t("report-saved"), form.is("ready", "yes"));
    let is_save = matches!(does, Does::Save(_));
    if let Some(read) = entries
        && let Some(told) = taken(cx, read, &mut form, &mut done)
    {
        said = told;
        ready = false;
    }
    let mut file = None;
    match does {
        Does::Ledger => {}
        Does::Save(sent) => file = sent.examined(&mut form).await?,
        Does::Attach(sent) => {
            file = sent.examined(&mut form).await?;
            if file.is_none() && form.error("file").is_none() {
                form.refuse("file", "report-file-missing");
            }
            said = cx.t("report-attached");
        }
        Does::Detach(hash) => {
            let report =
                store::hold(&mut transaction, (found.sent.application.id, found.report.year)).await?;
            if report.sent.is_none() {
                store::detach(&mut transaction, (report.id, named.organisation.id), &hash).await?;
            }
            said = cx.t("report-detached");
        }
    }
    if file.is_some() && before.files.len() >= FILES_MOST {
        form.refuse("file", "report-files-most");
    }
    let mut part = Part {
        content,
        done,
        ready,
        version: form.value("seen").parse().unwrap_or(-1),
        ..before
    };
    if part.ready && found.lacks(&named, &part) {
        match is_save {
            true => form.refuse("ready", "report-lacks"),
            // Whoever is not done yet adds what lacks first.
            false => part.ready = false,
        }
    }
    if form.is_fine() {
        let year = (found.sent.application.id, found.report.year);
        let key = named.party.key.as_str();
        if acts::write(&mut transaction, year, (&part, key), acting).await? {
            if let Some(file) = file {
                let report = store::hold(&mut transaction, year).await?;
                let whose = (report.id, named.organisation.id);
                let (sha256, name) = (file.sha256.clone(), file.name.clone());
                uploads::keep(&cx.app, &mut transaction, file, cx.now()).await?;
                store::attach(&mut transaction, whose, (&sha256, &name), cx.now()).await?;
            }
            once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&led, &said));
        }
        form.refuse("seen", "report-not-now");
    }
    drop(transaction);
    again(cx, at, form).await
}

/// Puts the sums of a ledger in the place of what was typed, and says how many; what is wrong with it is said on the form.
/// Account 74 is left as it was: who gave is not in a ledger.
fn taken(
    cx: &Cx,
    read: Result<Ledger, LedgerFault>,
    form: &mut Form,
    done: &mut BTreeMap<String, (i64, String)>,
) -> Option<String> {
    let read = match read {
        Ok(read) if read.totals.is_empty() && read.grants == 0 => Err("report-ledger-empty"),
        Ok(read) => Ok(read),
        Err(LedgerFault::Columns) => Err("report-ledger-columns"),
        Err(LedgerFault::TooMany) => Err("report-ledger-too-many"),
        Err(LedgerFault::Amount(_) | LedgerFault::TooMuch(_)) => Err("report-ledger-amount"),
    };
    let read = match read {
        Ok(read) => read,
        Err(fault) => {
            form.refuse("ledger", fault);
            return None;
        }
    };
    done.retain(|account, (_, words)| account.starts_with("74") || !words.is_empty());
    for (account, (cents, _)) in done.iter_mut() {
        if !account.starts_with("74") {
            *cents = 0;
        }
    }
    for (account, cents) in &read.totals {
        done.entry((*account).to_owned()).or_default().0 = *cents;
    }
    let (count, grants) = (read.totals.len().to_string(), cx.money(&read.grants));
    let args = [("n", Arg::Text(&count)), ("grants", Arg::Text(&grants))];
    let mut said = cx.ta("report-ledger-read", &args);
    if read.unknown > 0 {
        said.push(' ');
        said.push_str(&cx.tn("report-ledger-unknown", &(read.unknown as u64)));
    }
    Some(said)
}
