//! Who acts for an organisation: as what, since when, until when, given by whom; what each role may do;
//! what was done.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{role, since};
use crate::features::accounts::scoped;
use crate::features::capacities::{self, Capacity};
use crate::features::directory::{self, Organisation};
use crate::features::mandates::acts::{self, inviting};
use crate::features::mandates::rules::{self, Phase};
use crate::features::mandates::store::announcements;
use crate::features::mandates::store::invitations::{self, Invitation};
use crate::features::mandates::store::mandates::{self, Held};
use crate::shared::authz::{Power, Role};
use crate::shared::chance;
use crate::shared::journal;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

/// Lines of the history at most.
const HISTORY: i64 = 60;

pub(super) fn routes() -> Routes {
    let gives = Access::Holding(Power::GiveMandates);
    let page = "/organisations/{id}/mandates";
    Routes::new()
        .page(page, Access::Holding(Power::SeeMandates), get(show))
        .page(&format!("{page}/support"), gives, post(choose_support).get(back))
        .page(
            &format!("{page}/invitations/{{invitation}}/withdraw"),
            gives,
            post(withdraw).get(back_from_invitation),
        )
}

#[derive(Template)]
#[template(path = "features/mandates/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    base: String,
    now: Vec<Row>,
    to_come: Vec<Row>,
    past: Vec<Row>,
    invitations: Vec<Asked>,
    /// Whether nobody signs for it.
    dormant: bool,
    gives: bool,
    roles: Vec<(String, Vec<String>)>,
    /// The support structures that may be told, and which one is.
    support: Form,
    structures: Vec<(String, String)>,
    told: Option<String>,
    history: Vec<(String, String, String)>,
}

/// A mandate on a line.
struct Row {
    who: String,
    role: String,
    said: String,
    /// For whom the person stands in.
    covers: Option<String>,
    /// Where it is changed, for whoever may.
    link: Option<String>,
}

/// An invitation on a line.
struct Asked {
    id: i64,
    email: String,
    role: String,
    said: String,
}

async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, acting) = scoped(&cx, &mut connection, &slug, Power::SeeMandates).await?;
    let today = cx.app.clock.today();
    let base = cx.url(&format!("/organisations/{}/mandates", organisation.slug()));
    let gives = cx.could(Power::GiveMandates, Some(organisation.id));
    let held = mandates::of_organisation(&mut connection, organisation.id).await?;
    let row = |held: &Held, all: &[Held]| Row {
        who: match held.called() {
            "" => cx.t("mandates-gone-person"),
            name => name.to_owned(),
        },
        role: role(&cx, held.role),
        said: match (&held.ended_how, held.phase(today)) {
            (Some(how), Phase::Ended) => {
                format!("{} {}", since(&cx, held), cx.t(&format!("mandates-ended-{how}")))
            }
            _ => since(&cx, held),
        },
        covers: held
            .covers
            .and_then(|covered| all.iter().find(|other| other.id == covered))
            .map(|covered| covered.called().to_owned()),
        link: (gives || held.person == acting.person).then(|| format!("{base}/{}", held.id)),
    };
    let rows = |phase: Phase| -> Vec<Row> {
        held.iter()
            .filter(|one| one.phase(today) == phase)
            .map(|one| row(one, &held))
            .collect()
    };
    let dormant = !held
        .iter()
        .any(|held| held.phase(today) == Phase::InForce && held.role.powers().contains(&Power::GiveMandates));
    let granted = capacities::held(&mut connection, organisation.id, today).await?;
    let roles = rules::roles(&organisation, &granted)
        .into_iter()
        .map(|one| (role(&cx, one), powers(&cx, one)))
        .collect();
    let open = invitations::open_of(&mut connection, organisation.id).await?;
    let invitations = open.iter().map(|one| asked(&cx, one)).collect();
    let told = announcements::support_of(&mut connection, organisation.id).await?;
    let structures = structures(&mut connection, &cx, organisation.id).await?;
    let told = structures.iter().find(|structure| Some(structure.id) == told);
    let support = Form::new()
        .with("support", told.map_or("", |structure| &structure.key))
        .with("sending", &chance::token());
    let history = history(&mut connection, &cx, &organisation).await?;
    drop(connection);
    let mut choices = vec![(String::new(), cx.t("mandates-support-none"))];
    choices.extend(structures.iter().map(|one| (one.key.clone(), one.name.clone())));
    cx.page(&ListPage {
        now: rows(Phase::InForce),
        to_come: rows(Phase::ToCome),
        past: rows(Phase::Ended),
        told: told.map(|structure| structure.name.clone()),
        structures: choices,
        cx: &cx,
        organisation: &organisation,
        base,
        invitations,
        dormant,
        gives,
        roles,
        support,
        history,
    })
}

/// What a role may do, in words.
fn powers(cx: &Cx, role: Role) -> Vec<String> {
    role.powers()
        .iter()
        .map(|power| cx.t(&format!("mandates-power-{}", power.as_str())))
        .collect()
}

fn asked(cx: &Cx, invitation: &Invitation) -> Asked {
    Asked {
        id: invitation.id,
        email: invitation.email.clone(),
        role: role(cx, invitation.role),
        said: cx.ta(
            &format!("mandates-asked-{}", invitation.how.as_str()),
            &[
                ("date", (&cx.day(&invitation.created_at)).into()),
                ("expires", (&cx.date(&invitation.expires)).into()),
            ],
        ),
    }
}

/// The support structures there are today, by name; not the organisation itself.
async fn structures(
    connection: &mut Connection,
    cx: &Cx,
    organisation: i64,
) -> Result<Vec<Organisation>, StoreError> {
    let holders = capacities::holders(connection, Capacity::SupportStructure, cx.app.clock.today()).await?;
    let mut ids: Vec<i64> = holders.iter().map(|granted| granted.organisation).collect();
    ids.retain(|id| *id != organisation);
    ids.sort_unstable();
    ids.dedup();
    let mut found = directory::published_by_ids(connection, &ids).await?;
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// What was done for the organisation: day, act and who. Acts that have no words are left out. Only those
/// who act or acted for it are named, and never by their address: it also tells of agents, and of
/// strangers who asked.
async fn history(
    connection: &mut Connection,
    cx: &Cx,
    organisation: &Organisation,
) -> Result<Vec<(String, String, String)>, StoreError> {
    let lines = journal::of_organisation(connection, &organisation.key, HISTORY).await?;
    let all = mandates::of_organisation(connection, organisation.id).await?;
    let names: BTreeMap<i64, &str> = all.iter().map(|held| (held.person, held.name.as_str())).collect();
    let mut history = Vec::with_capacity(lines.len());
    for line in lines {
        let key = format!("act-{}", line.act);
        if !cx.app.texts.has(cx.lang, &key) {
            continue;
        }
        let who = match line.person {
            None => cx.t("mandates-history-clock"),
            Some(id) => match names.get(&id) {
                Some(&"") => cx.t("mandates-history-unnamed"),
                Some(name) => (*name).to_owned(),
                None => cx.t("mandates-history-other"),
            },
        };
        history.push((cx.day(&line.at), cx.t(&key), who));
    }
    Ok(history)
}

async fn back(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = scoped(&cx, &mut connection, &slug, Power::GiveMandates).await?;
    Ok(cx.redirect(&cx.url(&format!("/organisations/{}/mandates", organisation.slug()))))
}

async fn back_from_invitation(cx: Cx, Path((slug, _)): Path<(String, String)>) -> Result<Response, Error> {
    back(cx, Path(slug)).await
}

async fn choose_support(cx: Cx, Path(slug): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = scoped(&cx, &mut transaction, &slug, Power::GiveMandates).await?;
    let wanted = form.value("support");
    let structures = structures(&mut transaction, &cx, organisation.id).await?;
    let chosen = structures.iter().find(|one| one.key == wanted);
    if chosen.is_none() && !wanted.is_empty() {
        return Err(Error::Invalid("form"));
    }
    let before = announcements::support_of(&mut transaction, organisation.id).await?;
    let chosen_id = chosen.map(|one| one.id);
    if before != chosen_id {
        let ids = (chance::row(), chance::row());
        announcements::set_support(&mut transaction, ids, organisation.id, chosen_id, cx.now()).await?;
        acts::record(
            &mut transaction,
            cx.now(),
            Some(acting),
            &organisation,
            "mandate-support-chosen",
            &format!("organisation:{}", organisation.key),
            (None, chosen.map(|one| one.key.as_str())),
        )
        .await?;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    let there = cx.url(&format!("/organisations/{}/mandates", organisation.slug()));
    let said = match chosen {
        Some(one) => cx.tv("mandates-said-support", "name", &one.name),
        None => cx.t("mandates-said-support-none"),
    };
    Ok(cx.redirect_saying(&there, &said))
}

async fn withdraw(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = scoped(&cx, &mut transaction, &slug, Power::GiveMandates).await?;
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let invitation = invitations::by_id(&mut transaction, id)
        .await?
        .filter(|invitation| invitation.organisation == organisation.id)
        .ok_or(Error::NotFound)?;
    let withdrawn = inviting::withdraw(
        &mut transaction,
        &cx.app,
        Some(acting),
        &organisation,
        &invitation,
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    if !withdrawn {
        return back(cx, Path(organisation.slug())).await;
    }
    let there = cx.url(&format!("/organisations/{}/mandates", organisation.slug()));
    let said = cx.tv("mandates-said-withdrawn", "email", &invitation.email);
    Ok(cx.redirect_saying(&there, &said))
}
