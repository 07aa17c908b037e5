//! What calls add to the pages of others: a policy, a theme, a commune, an organisation, one's own page.

use std::collections::BTreeSet;

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::call::{Call, State};
use super::offering;
use super::organising;
use super::outages;
use super::pages::list::Lines;
use super::store;
use super::store::calls::Of;
use super::store::programmes::State as Answer;
use crate::features::{directory, policies, programmes};
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Doors, Error, Routes, Slot, Subject, Waiting};

/// Calls shown on another page.
const MOST: usize = 5;

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::CallBecame, outage)
        .panel(Slot::Policy, policy)
        .panel(Slot::Programme, programme)
        .panel(Slot::Theme, theme)
        .panel(Slot::Commune, commune)
        .panel(Slot::Organisation, organisation)
        .panel(Slot::Acting, acting)
        .panel(Slot::Waiting, waiting)
        .panel(Slot::Account, account)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

#[derive(Template)]
#[template(path = "features/calls/templates/outage.html")]
struct OutagePanel {
    words: Option<String>,
}

/// On the call's own page: that its deadline fell into an outage, as long as that was not given back.
fn outage<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let words = match store::calls::find(connection, subject.slug).await? {
            Some(call) => outages::said(cx, connection, call.id).await?,
            None => None,
        };
        Ok(OutagePanel { words }.render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/calls/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    title: String,
    lines: Lines<'a>,
    /// Where the others are.
    more: Option<String>,
}

/// The calls that are wanted, but for those that were given up; those that are over come last.
async fn panel<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    title: &str,
    wanted: Of<'_>,
    more: String,
) -> Result<String, Error> {
    let now = cx.now();
    let found = store::calls::of(connection, wanted).await?;
    let mut calls: Vec<&Call> = found
        .iter()
        .map(|(call, _)| call)
        .filter(|call| call.state(now) != State::Withdrawn)
        .collect();
    calls.sort_by_key(|call| (call.state(now) == State::Closed, call.deadline));
    if calls.is_empty() {
        return Ok(String::new());
    }
    let others = calls.len() > MOST;
    calls.truncate(MOST);
    let panel = Panel {
        cx,
        title: cx.t(title),
        lines: Lines::read(cx, connection, &calls, 3).await?,
        more: others.then_some(more),
    };
    Ok(panel.render()?)
}

fn policy<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(policy) = policies::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let wanted = Of::Policy(policy.id);
        let more = cx.url(&format!("/calls?policy={}", policy.address));
        panel(cx, connection, "panel-calls-policy", wanted, more).await
    }
    .boxed()
}

/// The calls that offer a programme, for everybody; for whoever keeps it, the way to those that wish to.
fn programme<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(programme) = programmes::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let wanted = Of::Programme(programme.id);
        let more = cx.url(&format!("/calls?programme={}", programme.address));
        let mut shown = panel(cx, connection, "panel-calls-programme", wanted, more).await?;
        let offers = store::programmes::of_programmes(connection, &[programme.id]).await?;
        if !offers.is_empty() && cx.could(Power::KeepProgrammes, Some(programme.funder)) {
            let url = cx.url(&format!("/programmes/{}/calls", programme.address));
            shown.push_str(&Way { cx, url }.render()?);
        }
        Ok(shown)
    }
    .boxed()
}

#[derive(Template)]
#[template(
    source = "<p><a href=\"{{ url }}\">{{ cx.t(\"call-offers\") }}</a></p>",
    ext = "html"
)]
struct Way<'a> {
    cx: &'a Cx,
    url: String,
}

/// The programmes of one's own about which a call waits for an answer: in words, and where it is given.
async fn asked(cx: &Cx, connection: &mut Connection) -> Result<Vec<(String, String)>, Error> {
    let Some(actor) = cx.actor() else {
        return Ok(Vec::new());
    };
    let funders: BTreeSet<i64> = actor
        .mandates_with(Power::KeepProgrammes)
        .filter_map(|mandate| mandate.organisation)
        .collect();
    let mut waiting = Vec::new();
    for funder in funders {
        for programme in programmes::of_funder(connection, funder).await? {
            let offers = store::programmes::of_programmes(connection, &[programme.id]).await?;
            let mut waits = false;
            for offer in offers.iter().filter(|offer| offer.state == Answer::Proposed) {
                waits |= offering::is_asked(connection, offer, &programme).await?;
            }
            if waits {
                let said = cx.tv("waiting-call-programme", "name", programme.draft.name(cx.lang).0);
                waiting.push((said, cx.url(&format!("/programmes/{}/calls", programme.address))));
            }
        }
    }
    Ok(waiting)
}

fn theme<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let wanted = Of::Theme(subject.slug, cx.now());
        let more = cx.url(&format!("/calls?theme={}", subject.slug));
        panel(cx, connection, "panel-calls-theme", wanted, more).await
    }
    .boxed()
}

fn commune<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let codes = cx.app.territory.every_code(&[subject.slug]);
        let wanted = Of::Commune(&codes, cx.now());
        let more = cx.url(&format!("/calls?commune={}", subject.slug));
        panel(cx, connection, "panel-calls-commune", wanted, more).await
    }
    .boxed()
}

fn organisation<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let wanted = Of::Organiser(subject.organisation, cx.now());
        let key = directory::key_in_address(subject.slug);
        let more = cx.url(&format!("/calls?organiser={key}"));
        panel(cx, connection, "panel-calls-organiser", wanted, more).await
    }
    .boxed()
}

/// For whoever organises calls: preparing one.
fn acting<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let own = organising::own(cx, connection).await?;
        let mut lines = Vec::new();
        if own.iter().any(|one| one.id == subject.organisation) {
            lines.push((cx.url("/calls/new"), cx.t("calls-new")));
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}

/// What waits for the asker: programmes that a call wishes to offer, outages to give back, invitations to organise a call,
/// questions without an answer, drafts.
fn waiting<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let own: Vec<i64> = organising::own(cx, connection)
            .await?
            .iter()
            .map(|one| one.id)
            .collect();
        let mut waiting = asked(cx, connection).await?;
        let silent = outages::waiting(connection, cx.now()).await?;
        if cx.could(Power::Administer, None) {
            for (call, _) in &silent {
                if let Some(call) = store::calls::by_id(connection, *call).await? {
                    let said = cx.tv("waiting-call-outage-platform", "title", call.title(cx.lang).0);
                    waiting.push((said, cx.url(&format!("/calls/{}", call.address))));
                }
            }
        }
        for draft in store::calls::drafts(connection, &own).await? {
            let (content, _) = store::sections::read(connection, draft.id).await?;
            let (title, _) = content.about.title.get(cx.lang);
            let home = cx.url(&format!("/calls/{}", draft.address));
            let organisers = store::organisers::of_call(connection, draft.id).await?;
            let mut ours = organisers.iter().filter(|one| own.contains(&one.organisation));
            if ours.all(|one| !one.state.is_confirmed()) {
                let said = cx.tv("waiting-call-invited", "title", title);
                waiting.push((said, format!("{home}/organisers")));
                continue;
            }
            if silent.iter().any(|(call, _)| *call == draft.id) {
                let said = cx.tv("waiting-call-outage", "title", title);
                waiting.push((said, format!("{home}/publish#until")));
            }
            let questions = store::questions::waiting(connection, draft.id).await?;
            if questions > 0 {
                let said = cx.ta(
                    "waiting-call-questions",
                    &[("title", title.into()), ("n", questions.into())],
                );
                waiting.push((said, format!("{home}/questions")));
            }
            if draft.published == 0 && draft.withdrawn_at.is_none() {
                let said = cx.tv("waiting-call-draft", "title", title);
                waiting.push((said, format!("{home}/draft")));
            }
        }
        Ok(Waiting::sentences(waiting).render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(
    source = "<li><a href=\"{{ cx.url(\"/me/calls\") }}\">{{ cx.t(\"alerts-title\") }}</a></li>",
    ext = "html"
)]
struct AccountPanel<'a> {
    cx: &'a Cx,
}

fn account<'a>(cx: &'a Cx, _: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move { Ok(AccountPanel { cx }.render()?) }.boxed()
}
