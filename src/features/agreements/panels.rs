//! What agreements add to the pages of others: at the desk and on an application's page those that follow it; on one's own
//! page and on an organisation's what is due, with its reason.

mod application;
pub(super) mod due;

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::acts::{leaving as acts, signing};
use super::finding;
use super::history;
use super::money::Stands;
use super::pages::list::line;
use super::store::{agreements, money};
use super::tasks;
use crate::features::programmes;
use crate::features::projects;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Deed, Doors, Error, Routes, Slot, Subject, Waiting};

/// Agreements to sign that are looked at, at most.
const TO_SIGN: i64 = 20;

/// The panels of this feature, and the page of what is due.
pub(super) fn routes() -> Routes {
    due::routes()
        .panel(Slot::Desk, application::at_the_desk)
        .panel(Slot::Application, application::application)
        .telling(Slot::Desk, history::told)
        .telling(Slot::Application, history::told)
        .panel(Slot::Organisation, due::organisation)
        .panel(Slot::Leaving, leaving)
        .following(Deed::ProjectLeft, acts::left)
        .panel(Slot::Waiting, to_sign)
        .panel(Slot::Waiting, tasks::to_pay)
        .panel(Slot::Waiting, tasks::to_draw)
        .panel(Slot::Me, due::me)
        .panel(Slot::Acting, acting)
        .panel(Slot::Work, work)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

#[derive(Template)]
#[template(path = "features/agreements/templates/panel_leaving.html")]
struct LeavingPanel<'a> {
    cx: &'a Cx,
    partner: String,
    /// Each agreement in a sentence, the words of the way to it, and where it is.
    lines: Vec<(String, String, String)>,
    /// Whether the asker may sign for the partner.
    signs: bool,
}

/// Where a partner leaves a project: the agreements that it would leave by that, with what is paid and what is not.
fn leaving<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let of = subject.organisation;
        let project = projects::find(cx, connection, subject.slug).await?.project.id;
        let (mut lines, mut partner) = (Vec::new(), String::new());
        for found in acts::holding(connection, (project, of)).await? {
            let mut own = money::of(connection, found.agreement.id).await?;
            own.retain(|one| one.organisation == of);
            let sum = |counts: &[Stands]| {
                let counted = own.iter().filter(|one| counts.contains(&one.stands));
                counted.map(|one| one.cents).sum::<i64>()
            };
            let (left, paid) = (sum(&[Stands::Planned]), sum(&[Stands::Ordered, Stands::Paid]));
            partner = found.name(of).to_owned();
            let key = match (found.agreement.state.binds(), left, paid) {
                (true, _, 0) => "agreements-leaving-unpaid",
                (true, 0, _) => "agreements-leaving-paid",
                (true, _, _) => "agreements-leaving-bound",
                (false, _, _) => "agreements-leaving-proposed",
            };
            let (left, paid) = (cx.money(&left), cx.money(&paid));
            let giver = found.giver(&cx.app, cx.lang);
            let args = [
                ("number", Arg::Text(&found.agreement.number)),
                ("funder", Arg::Text(&giver)),
                ("partner", Arg::Text(&partner)),
                ("left", Arg::Text(&left)),
                ("paid", Arg::Text(&paid)),
            ];
            lines.push((
                cx.ta(key, &args),
                cx.tv("agreements-leaving-see", "number", &found.agreement.number),
                cx.url(&found.agreement.path()),
            ));
        }
        if lines.is_empty() {
            return Ok(String::new());
        }
        let panel = LeavingPanel {
            cx,
            partner,
            lines,
            signs: cx.could(Power::Sign, Some(of)),
        };
        Ok(panel.render()?)
    }
    .boxed()
}

/// The organisations for which the asker has a power.
pub(super) fn with(cx: &Cx, power: Power) -> Vec<i64> {
    let actor = cx.actor().into_iter();
    let mandates = actor.flat_map(|actor| actor.mandates_with(power));
    let mut ids: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The organisations for which the asker acts and whose file they may see: what is due is in it.
pub(super) fn acts_for(cx: &Cx) -> Vec<i64> {
    with(cx, Power::SeeFile)
}

/// What waits for a signature of the asker.
fn to_sign<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let signs = [with(cx, Power::Sign), with(cx, Power::Decide)].concat();
        let mut waiting = Vec::new();
        for agreement in agreements::unsigned(connection, &signs, TO_SIGN).await? {
            match finding::find(cx, connection, &agreement.number).await {
                Ok(found) => {
                    let missing = signing::missing(connection, &found).await?;
                    if found.could_sign(cx).iter().any(|side| missing.contains(side)) {
                        let one = line(cx, &found);
                        let by = cx.tv("agreements-to-sign", "funder", &found.giver(&cx.app, cx.lang));
                        waiting.push((one.title, one.language, by, one.url));
                    }
                }
                Err(Error::NotFound | Error::SecondFactor) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(Waiting::titles(waiting).render()?)
    }
    .boxed()
}

/// For whoever acts for a funder: where payments are made, and where the words of agreements are kept.
fn acting<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let id = subject.organisation;
        let may = [
            (Power::Pay, "payments", "payments-title"),
            (Power::KeepProgrammes, "agreement-words", "agreement-words-title"),
        ]
        .into_iter()
        .filter(|(power, ..)| cx.could(*power, Some(id)));
        let mut lines: Vec<(String, String)> = may
            .map(|(_, part, key)| {
                let url = cx.url(&format!("/organisations/{}/{part}", subject.slug));
                (url, cx.t(key))
            })
            .collect();
        if !lines.is_empty() && programmes::of_funder(connection, id).await?.is_empty() {
            lines.clear();
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}

/// The way to the agreements, for whoever has a part in one.
fn work<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let mut lines = Vec::new();
        if agreements::any(connection, &acts_for(cx)).await? {
            lines.push((cx.url("/agreements"), cx.t("agreements-title")));
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}
