//! What the desk adds to the pages of others: on an application's page, for those who ask, where each funder stands and what is asked
//! of them; on one's own page, the questions that wait for an answer and the way to the desk.

use std::collections::{BTreeSet, HashMap};

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::awaiting;
use super::coverage::{Asked, Book, sum};
use super::decision::Viewer;
use super::finding;
use super::lapsing;
use super::leaving;
use super::ordering;
use super::pages::matrix::{self, words};
use super::pages::name;
use super::pages::past;
use super::pages::quotes::{Asking, asking};
use super::pages::show::letter_of;
use super::pages::undecided::undecided;
use super::pages::unrelayed::unrelayed;
use super::reaching::coverage;
use super::remedies;
use super::store::{self, assignments, decisions, paid, received};
use super::waiting;
use crate::features::applications::{self, Sent};
use crate::features::directory;
use crate::features::programmes::{self, offered_by};
use crate::shared::authz::Power;
use crate::shared::i18n::Words;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Deed, Doors, Error, Routes, Slot, Subject, Waiting};

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Application, application)
        .telling(Slot::Application, past::told)
        .panel(Slot::Waiting, own)
        .panel(Slot::Waiting, to_decide)
        .panel(Slot::Waiting, to_relay)
        .panel(Slot::Waiting, to_read)
        .panel(Slot::Waiting, to_assign)
        .following(Deed::ApplicationWithdrawn, lapsing::withdrawn)
        .following(Deed::ProjectLeft, leaving::gone)
        .following(Deed::MoneyMoved, waiting::looked_at)
        .panel(Slot::ProgrammeDraft, draft)
        .panel(Slot::Work, work)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

/// A programme: its name and language, its funder, and each partner.
struct Line {
    name: (String, Option<&'static str>),
    funder: String,
    /// From whom an answer is awaited still, and by when.
    awaited: Option<String>,
    partners: Vec<Partner>,
    /// What one may do against less than was asked, and until when: of each funder that gave it.
    remedies: Vec<String>,
}

/// A partner: its name, what it requests still, what was notified, the words of that, where its letter is and of which day.
struct Partner {
    name: String,
    amount: Option<String>,
    said: String,
    reason: (String, Option<&'static str>),
    letter: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "features/desk/templates/panel_application.html")]
struct ApplicationPanel<'a> {
    cx: &'a Cx,
    /// Whether money is requested with it.
    funded: bool,
    /// How far it is covered, and whom that reaches.
    covered: Vec<String>,
    /// The same by programme and part, and all together.
    covers: [&'static str; 6],
    plan_lines: Vec<matrix::Line>,
    total: Vec<Option<String>>,
    /// What was paid so far, where anything was.
    paid: Option<String>,
    /// What partners that left requested and what does not count any more.
    uncounted: Vec<String>,
    lines: Vec<Line>,
    base: String,
    /// Those that wait for an answer, and those that have one.
    waiting: Vec<Asking>,
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
        if !is_theirs(cx, &sent) {
            return Ok(String::new());
        }
        let every = asking(cx, connection, &sent).await?;
        // Those who organise a call ask too, whether money is requested or none.
        let funded = !columns.is_empty();
        if !funded && every.is_empty() {
            return Ok(String::new());
        }
        let decisions = decisions::of_application(connection, sent.application.id).await?;
        let gone = finding::gone(connection, &sent).await?;
        let requested = asked.clone();
        let asked = finding::standing(asked, &decisions, &gone);
        let earlier = finding::earlier(connection, &columns, &decisions).await?;
        let book = Book::of(&decisions);
        let paid = paid::of(connection, sent.application.id).await?;
        let mut awaited = awaiting::awaited(cx, connection, (&sent, &columns, &asked), &book).await?;
        let left = awaiting::left(cx, connection, (&sent, &gone)).await?;
        let base = cx.url(&format!("/applications/{}", sent.application.address));
        let letters = store::letters::of(connection, sent.application.id).await?;
        let spoken = store::spoken::of(connection, sent.application.id).await?;
        let covered = match funded {
            true => coverage(cx, connection, (&sent, &asked), (&book, Viewer::Partners)).await?,
            false => Vec::new(),
        };
        let said = |one: &Asked| {
            let decision = book.seen(one, Viewer::Partners);
            let reason = decision.map_or_else(String::new, |decision| decision.words.clone());
            let language = decision.and_then(|one| spoken.get(&one.id));
            let reason = (reason, language.and_then(|lang| cx.foreign(*lang)));
            (words(cx, decision, (&columns, &earlier, &decisions)), reason)
        };
        let lines = columns.iter().map(|column| {
            let own = asked.iter().filter(|one| one.programme == column.programme.id);
            let mut remedies: Vec<String> = Vec::new();
            for one in own.clone() {
                let told = book.seen(one, Viewer::Partners);
                let Some(told) = told.filter(|told| remedies::are_owed(told, Some(one))) else {
                    continue;
                };
                let by = finding::by(&columns, &earlier, told).unwrap_or(&column.funder);
                let said = remedies::said(&cx.app, cx.lang, by);
                if !remedies.contains(&said) {
                    remedies.push(said);
                }
            }
            Line {
                remedies,
                name: name(cx, column),
                funder: offered_by(cx, &column.programme, &column.funder),
                awaited: awaited.remove(&column.programme.id),
                partners: own
                    .filter(|one| one.cents > 0 || book.seen(one, Viewer::Partners).is_some())
                    .map(|one| {
                        let (mut decision, reason) = said(one);
                        if let Some(left) = left.get(&one.partner) {
                            // What was changed to nothing because it left is nothing that was granted.
                            let seen = book.seen(one, Viewer::Partners);
                            decision = match seen.is_none_or(|seen| seen.is_kept() && seen.cents == 0) {
                                true => left.clone(),
                                false => format!("{decision} · {left}"),
                            };
                        }
                        let had = paid.to(&one.partner, one.programme);
                        if had > 0 {
                            let had = cx.tv("desk-paid-part", "amount", &cx.money(&had));
                            decision = format!("{decision} · {had}");
                        }
                        let mut letters = letters.iter();
                        let letter = letters
                            .find(|told| told.programme_id == one.programme && told.partner == one.partner);
                        Partner {
                            name: sent.frozen.name(&one.partner).to_owned(),
                            amount: (one.cents > 0).then(|| cx.money(&one.cents)),
                            said: decision,
                            reason,
                            letter: letter
                                .map(|told| (format!("{base}/letters/{}", told.id), letter_of(cx, told))),
                        }
                    })
                    .collect(),
            }
        });
        let (questions, waiting): (Vec<Asking>, Vec<Asking>) =
            every.into_iter().partition(|one| one.answer.is_some());
        Ok(ApplicationPanel {
            cx,
            funded,
            covered,
            covers: matrix::COVERS,
            plan_lines: matrix::lines(cx, (&columns, &asked), (&book, Viewer::Partners), &paid),
            total: matrix::amounts(cx, sum(&asked, &book, Viewer::Partners, |_| true), paid.of(None)),
            paid: Some(paid.of(None))
                .filter(|cents| *cents > 0)
                .map(|cents| cx.tv("desk-paid-so-far", "amount", &cx.money(&cents))),
            uncounted: awaiting::uncounted(cx, (&sent, &gone), (&requested, &asked)),
            waiting,
            questions,
            lines: lines.collect(),
            base,
        }
        .render()?)
    }
    .boxed()
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
            let mut by = vec![
                cx.t("desk-me"),
                cx.tv("desk-asked-of", "partner", &one.whom),
                one.question.by,
            ];
            by.extend(due);
            let url = cx.url(&format!("/applications/{address}/questions/{number}"));
            waiting.push((title.to_owned(), cx.foreign(lang), by.join(" · "), url));
        }
        Ok(Waiting::titles(waiting).render()?)
    }
    .boxed()
}

/// What waits for a decision of the asker.
fn to_decide<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let lines = undecided(cx, connection).await?;
        Ok(Waiting::titles(lines).render()?)
    }
    .boxed()
}

/// What waits to be put to somebody without an account.
fn to_relay<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move { Ok(Waiting::titles(unrelayed(cx, connection).await?).render()?) }.boxed()
}

/// What the asker is asked to read for a funder.
fn to_read<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    const MOST: i64 = 20;
    async move {
        let Some(actor) = cx.actor().filter(|actor| actor.holds(Power::ReadFiles)) else {
            return Ok(String::new());
        };
        let readings = assignments::to_read(connection, actor.person, MOST).await?;
        let readings = readings.into_iter().map(|(number, titles)| {
            let titles: Words = serde_json::from_str(&titles).unwrap_or_default();
            let (title, lang) = titles.get(cx.lang);
            let url = cx.url(&format!("/desk/applications/{number}"));
            let by = format!("{} · {number}", cx.t("desk-me-reading"));
            (title.to_owned(), cx.foreign(lang), by, url)
        });
        Ok(Waiting::titles(readings.collect()).render()?)
    }
    .boxed()
}

/// What nobody is asked to read yet, for whoever asks readers for a funder; nothing that they stand too near to.
fn to_assign<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    const MOST: i64 = 200;
    async move {
        let Some(actor) = cx.actor() else {
            return Ok(String::new());
        };
        let mut funders: Vec<i64> = actor
            .mandates_with(Power::KeepProgrammes)
            .filter_map(|mandate| mandate.organisation)
            .collect();
        funders.sort_unstable();
        funders.dedup();
        funders.retain(|id| cx.could(Power::KeepProgrammes, Some(*id)));
        if funders.is_empty() {
            return Ok(String::new());
        }
        let mut lines = Vec::new();
        for funder in directory::any_by_ids(connection, &funders).await? {
            let own = [funder.id];
            let mut unread = assignments::unread(connection, &own, MOST).await?;
            let answers = assignments::unread_answers(connection, &own, (cx.now(), MOST)).await?;
            // More of them are not looked through for one line.
            let most = usize::try_from(MOST).unwrap_or(usize::MAX);
            let key = match unread.len() < most && answers.len() < most {
                true => "desk-me-unread",
                false => "desk-me-unread-least",
            };
            unread.extend(answers);
            // Of whom money is requested besides, it is one application.
            let ids: BTreeSet<i64> = unread.into_iter().map(|(id, _)| id).collect();
            let ids = Vec::from_iter(ids);
            if ids.is_empty() {
                continue;
            }
            let every = received::parties(connection, &ids).await?;
            let mut parties: HashMap<i64, Vec<(&str, i64)>> = HashMap::new();
            for (id, key, organisation) in &every {
                parties
                    .entry(*id)
                    .or_default()
                    .push((key.as_str(), *organisation));
            }
            let ties = applications::ties(connection, &cx.app, actor.person, &ids).await?;
            let named = |id: i64| parties.get(&id).map_or(&[][..], Vec::as_slice);
            let far = ids.iter().filter(|id| !ties.is_near(**id, &own, named(**id)));
            let n = far.count() as u64;
            if n > 0 {
                let url = cx.url(&format!("/desk/readers?funder={}", funder.key));
                lines.push((cx.tn(key, &n), None, funder.name, url));
            }
        }
        if lines.is_empty() {
            return Ok(String::new());
        }
        Ok(Waiting::titles(lines).render()?)
    }
    .boxed()
}

/// Where a funder writes a programme: what of it reads like an order or a service. It is told, and prevented from nothing.
fn draft<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        match programmes::find(connection, subject.slug).await? {
            Some(programme) => ordering::said(cx, &ordering::doubts_of(&programme.draft)),
            None => Ok(String::new()),
        }
    }
    .boxed()
}

/// The way to the desk, for whoever reads for a funder.
fn work<'a>(cx: &'a Cx, _: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let mut lines = Vec::new();
        if cx.actor().is_some_and(|actor| actor.holds(Power::ReadFiles)) {
            lines.push((cx.url("/desk"), cx.t("desk-title")));
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}
