//! What the desk adds to the pages of others: on an application's page, for those who ask, where each funder stands; on one's
//! own page, the questions that wait for an answer and the way to the desk.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::coverage::{Asked, Book, sum};
use super::decision::{State, Viewer};
use super::finding;
use super::lapsing;
use super::pages::list::covered;
use super::pages::matrix::words;
use super::pages::name;
use super::pages::quotes::{Asking, asking};
use super::store::{self, assignments, decisions};
use crate::features::applications::{self, Sent};
use crate::features::file;
use crate::shared::authz::Power;
use crate::shared::i18n::Words;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Deed, Error, Routes, Slot, Subject};

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Application, application)
        .panel(Slot::Me, own)
        .panel(Slot::Me, to_read)
        .following(Deed::ApplicationWithdrawn, lapsing::withdrawn)
        .panel(Slot::Account, account)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

/// A programme: its name and language, its funder, and each partner with what it requests and what was notified.
struct Line {
    name: (String, Option<&'static str>),
    funder: String,
    partners: Vec<(String, String, String, String)>,
}

#[derive(Template)]
#[template(path = "features/desk/templates/panel_application.html")]
struct ApplicationPanel<'a> {
    cx: &'a Cx,
    covered: String,
    lines: Vec<Line>,
    /// What one may do against a refusal, and until when.
    remedies: Option<String>,
    base: String,
    questions: Vec<Asking>,
}

/// Whether the asker acts for one of those who ask.
pub(super) fn is_theirs(cx: &Cx, sent: &Sent) -> bool {
    let mut partners = sent.partners.iter();
    partners.any(|named| cx.could(Power::SeeFile, Some(named.organisation.id)))
}

fn application<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(sent) = applications::sent_at(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let (columns, asked) = finding::requests(connection, &sent).await?;
        if columns.is_empty() || !is_theirs(cx, &sent) {
            return Ok(String::new());
        }
        let decisions = decisions::of_application(connection, sent.application.id).await?;
        let gone = finding::gone(connection, &sent).await?;
        let asked = finding::standing(asked, &decisions, &gone);
        let book = Book::of(&decisions);
        let mut remedies = None;
        for column in &columns {
            let mut refused = decisions
                .iter()
                .filter(|one| one.programme == column.programme.id);
            if refused.any(|one| one.state == State::Refused && one.is_seen_by(Viewer::Partners)) {
                let french = finding::is_public(&column.funder) && file::in_france(cx, &column.funder);
                remedies = remedies.or(french.then(|| cx.t("desk-remedies")));
            }
        }
        let said = |one: &Asked| {
            let decision = book.seen(one, Viewer::Partners);
            let reason = decision.map_or_else(String::new, |decision| decision.words.clone());
            (words(cx, decision, &columns), reason)
        };
        let lines = columns.iter().map(|column| {
            let own = asked.iter().filter(|one| one.programme == column.programme.id);
            Line {
                name: name(cx, column),
                funder: column.funder.name.clone(),
                partners: own
                    .filter(|one| one.cents > 0 || book.seen(one, Viewer::Partners).is_some())
                    .map(|one| {
                        let (decision, reason) = said(one);
                        let partner = sent.frozen.name(&one.partner).to_owned();
                        (partner, cx.money(&one.cents), decision, reason)
                    })
                    .collect(),
            }
        });
        Ok(ApplicationPanel {
            cx,
            covered: covered(cx, sum(&asked, &book, Viewer::Partners, |_| true)),
            lines: lines.collect(),
            remedies,
            questions: asking(cx, connection, &sent).await?,
            base: cx.url(&format!("/applications/{}", sent.application.address)),
        }
        .render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/desk/templates/panel_me.html")]
struct MePanel<'a> {
    cx: &'a Cx,
    /// What waits: the title of the application and its language, who asks and until when, where it is answered.
    waiting: Vec<(String, Option<&'static str>, String, String)>,
}

/// The questions that wait for an answer of organisations for which the asker writes.
fn own<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(actor) = cx.actor() else {
            return Ok(String::new());
        };
        let mut ids: Vec<i64> = actor
            .mandates_with(Power::WriteProjects)
            .filter_map(|mandate| mandate.organisation)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        let mut waiting = Vec::new();
        for (address, number) in store::words::waiting(connection, &ids).await? {
            let Some(sent) = applications::sent_at(connection, &address).await? else {
                continue;
            };
            if !is_theirs(cx, &sent) {
                continue;
            }
            let every = asking(cx, connection, &sent).await?;
            let Some(one) = every.into_iter().find(|one| one.id == number) else {
                continue;
            };
            let (title, lang) = sent.frozen.title(cx.lang);
            let due = one.due.map(|due| cx.tv("desk-due", "date", &due));
            let mut by = vec![cx.tv("desk-asked-of", "partner", &one.whom), one.question.by];
            by.extend(due);
            let url = cx.url(&format!("/applications/{address}/questions/{number}"));
            waiting.push((title.to_owned(), cx.foreign(lang), by.join(" · "), url));
        }
        match waiting.is_empty() {
            true => Ok(String::new()),
            false => Ok(MePanel { cx, waiting }.render()?),
        }
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/desk/templates/panel_readings.html")]
struct ReadingsPanel<'a> {
    cx: &'a Cx,
    /// What the asker is asked to read: title, its language, number, address.
    readings: Vec<(String, Option<&'static str>, String, String)>,
}

/// What the asker is asked to read for a funder.
fn to_read<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    const MOST: i64 = 20;
    async move {
        let Some(actor) = cx.actor().filter(|actor| actor.holds(Power::ReadFiles)) else {
            return Ok(String::new());
        };
        let readings = assignments::to_read(connection, actor.person, MOST).await?;
        if readings.is_empty() {
            return Ok(String::new());
        }
        let readings = readings.into_iter().map(|(number, titles)| {
            let titles: Words = serde_json::from_str(&titles).unwrap_or_default();
            let (title, lang) = titles.get(cx.lang);
            let url = cx.url(&format!("/desk/applications/{number}"));
            (title.to_owned(), cx.foreign(lang), number, url)
        });
        let readings = readings.collect();
        Ok(ReadingsPanel { cx, readings }.render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(
    source = "<li><a href=\"{{ cx.url(\"/desk\") }}\">{{ cx.t(\"desk-title\") }}</a></li>",
    ext = "html"
)]
struct AccountPanel<'a> {
    cx: &'a Cx,
}

/// The way to the desk, for whoever reads for a funder.
fn account<'a>(cx: &'a Cx, _: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        match cx.actor().is_some_and(|actor| actor.holds(Power::ReadFiles)) {
            true => Ok(AccountPanel { cx }.render()?),
            false => Ok(String::new()),
        }
    }
    .boxed()
}
