//! What groups wrote together was received: in the same act what each had sent is withdrawn, where all its partners are in
//! the common project.

use std::collections::BTreeSet;

use super::merging::keep;
use super::{Done, note};
use crate::features::applications::application::Application;
use crate::features::applications::lifecycle::{Step as Life, next as next_state};
use crate::features::applications::store::mergers::Merger;
use crate::features::applications::store::{applications, events, mergers, programmes, versions};
use crate::features::applications::together::groups::building;
use crate::features::applications::together::merger::{Answer, State, Step, next};
use crate::features::applications::{finding, frozen::Frozen, words};
use crate::features::calls::Call;
use crate::features::directory::Organisation;
use crate::features::programmes::hold;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Deed, Did, Error};

/// What groups wrote together was received: what each had sent is withdrawn, if all its partners are in the common project.
/// Where one is not, it stands, for nobody's answer is taken away without their yes; all are told which it is. Gives the programmes whose
/// money may be free again by that: once it is kept, what waited for it is looked at again.
///
/// # Errors
/// When the database does not answer.
pub async fn arrived(
    cx: &Cx,
    connection: &mut Connection,
    (common, call): (&Application, &Call),
    partners: &[i64],
    (lead, acting): (&Organisation, Acting),
) -> Result<BTreeSet<i64>, Error> {
    let app = &cx.app;
    let now = app.clock.now().as_second();
    let found = match common.project {
        Some(project) => mergers::of_project(connection, project).await?,
        None => None,
    };
    let Some(found) = found.filter(|merger| merger.state.goes_on() && merger.call == call.id) else {
        return Ok(BTreeSet::new());
    };
    let Some(merger) = mergers::take_turn(connection, found.id).await? else {
        return Ok(BTreeSet::new());
    };
    let mut freed = BTreeSet::new();
    let (mut standing, mut gone) = (false, merger.state == State::Partly);
    for former in formers(connection, &merger).await? {
        let Some(state) = next_state(former.state, Life::Withdraw) else {
            continue;
        };
        // What an agreement rests on, or was granted, is not withdrawn.
        if applications::holds(connection, former.id).await?.is_some() {
            standing = true;
            continue;
        }
        let version = versions::one(connection, former.id, former.submitted).await?;
        let frozen = version.and_then(|version| Frozen::read(&version.document).ok());
        let own = match (former.project, &frozen) {
            (Some(project), _) => building(connection, project).await?,
            // It came on paper: those who stand on the sheet built it.
            (None, Some(frozen)) => {
                let named = finding::parties(connection, frozen).await?;
                named.into_iter().map(|named| named.organisation).collect()
            }
            (None, None) => Vec::new(),
        };
        let lacking: Vec<String> = own
            .iter()
            .filter(|one| !partners.contains(&one.id))
            .map(|one| one.name.clone())
            .collect();
        let withdrawn = lacking.is_empty();
        standing |= !withdrawn;
        gone |= withdrawn;
        // What is sent anew says once that the former one stands.
        let told =
            |event: &events::Event| event.act == "application-merger-stands" && event.words == common.number;
        if !withdrawn && events::of(connection, former.id).await?.iter().any(told) {
            continue;
        }
        let (act, key) = match withdrawn {
            true => ("application-merged", "letter-merger-arrived"),
            false => ("application-merger-stands", "letter-merger-stands"),
        };
        let before = former.state;
        let former = match withdrawn {
            true => Application {
                state,
                changed_at: now,
                ..former
            },
            false => former,
        };
        applications::stands(connection, &former, now).await?;
        let done = Done {
            acting: Some(acting),
            organisation: Some((lead.id, &lead.key)),
            act,
            version: former.submitted,
            words: &common.number,
            before: Some(before.as_str()),
            after: Some(former.state.as_str()),
        };
        note(connection, now, &former, done).await?;
        // What was promised to it and told to nobody is free for the common one.
        if withdrawn {
            freed.extend(programmes::concerned(connection, &[former.id]).await?);
            let did = Did {
                id: former.id,
                organisation: 0,
                words: "",
            };
            cx.follow(connection, Deed::ApplicationWithdrawn, did).await?;
        }
        let told = own.iter().map(|one| (one.id, Power::JoinProjects));
        let told = told.chain(call.organisers.iter().map(|id| (*id, Power::OrganiseCalls)));
        for (organisation, power) in told {
            let said = |lang: Lang| {
                let title = frozen.as_ref().map_or("", |frozen| frozen.title(lang).0);
                vec![
                    ("project", title.to_owned()),
                    ("number", former.number.clone()),
                    ("common", common.number.clone()),
                    ("lead", lead.name.clone()),
                    ("names", words::all(app, lang, &lacking)),
                    ("call", call.title(lang).0.to_owned()),
                ]
            };
            let sending = Notice {
                key,
                path: &format!("/applications/{}", former.address),
                said: &said,
            };
            mail::notify(connection, app, &[(organisation, &[power])], sending).await?;
        }
    }
    let step = match (standing, gone) {
        (false, _) => Step::Arrive,
        (true, true) => Step::ArriveInPart,
        (true, false) => return Ok(freed),
    };
    let mut yes = merger
        .parties
        .iter()
        .filter(|party| party.answer == Answer::Accepted);
    let said = yes.next().map(|party| party.application);
    let after = said.and_then(|said| next((merger.state, &merger.parties), said, step));
    if let Some((state, parties)) = after {
        keep(connection, &merger, (state, merger.project), &parties, now).await?;
    }
    Ok(freed)
}

/// Takes, before anything of the common application, the turn of the proposal that made its project and of every application that may
/// move when it arrives, its own among them: in the one order in which all take theirs (ARCHITECTURE.md), so that no two wait for each other.
///
/// # Errors
/// When the database does not answer.
pub async fn turns(connection: &mut Connection, common: &Application) -> Result<(), StoreError> {
    let Some(project) = common.project else {
        return Ok(());
    };
    let Some(found) = mergers::of_project(connection, project).await? else {
        return Ok(());
    };
    let Some(merger) = mergers::take_turn(connection, found.id).await? else {
        return Ok(());
    };
    let mut every: BTreeSet<i64> = merger.parties.iter().map(|party| party.application).collect();
    every.insert(common.id);
    for application in every {
        applications::take_turn(connection, application).await?;
    }
    Ok(())
}

/// What each group had sent, in the order of their numbers: the turn of every one is taken, then all the money that moves with any of them is
/// held, each in one order, as whoever changes several at once does.
async fn formers(connection: &mut Connection, merger: &Merger) -> Result<Vec<Application>, Error> {
    let mut formers = Vec::new();
    let going = merger
        .parties
        .iter()
        .filter(|party| party.answer == Answer::Accepted);
    for party in going.filter(|_| merger.state.goes_on()) {
        formers.extend(applications::take_turn(connection, party.application).await?);
    }
    let ids: Vec<i64> = formers.iter().map(|former| former.id).collect();
    for programme in programmes::concerned(connection, &ids).await? {
        hold(connection, programme).await?;
    }
    Ok(formers)
}
