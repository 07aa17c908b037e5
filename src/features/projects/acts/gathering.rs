//! Beginning a project from others: those who come together in one, or one that is carried elsewhere. Everybody who built
//! them is invited anew, for nobody is in without having said yes; what each had budgeted is carried over.

use std::collections::BTreeMap;

use budgets::CENTS_MOST;

use super::inviting::{self, Inviting, WAITING_MOST};
use super::starting::{self, Beginning};
use super::{Done, note};
use crate::features::directory::Organisation;
use crate::features::projects::budget::{self, BudgetFlow, BudgetLine};
use crate::features::projects::content::Value;
use crate::features::projects::finding::{self, Found};
use crate::features::projects::gathering::{Source, together};
use crate::features::projects::need::Need;
use crate::features::projects::partnership::Role;
use crate::features::projects::project::{Origin, Project};
use crate::features::projects::store::{budget as amounts, files, needs, values};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};

/// A project that is begun from others.
#[derive(Clone, Copy, Debug)]
pub struct Gathering<'a> {
    /// The projects, that of the new lead first; nobody changes them meanwhile.
    pub from: &'a [Found],
    /// Who leads the new one, having said so.
    pub lead: &'a Organisation,
    /// Its title.
    pub title: &'a str,
    /// What the invitations say.
    pub words: &'a str,
    /// What it is begun from.
    pub origin: (Origin, Option<&'a str>),
}

impl Gathering<'_> {
    /// Whether everybody can be invited at once.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.invited().len() <= WAITING_MOST
    }

    /// Everybody but the lead, each once: with a budget where it has one in any of the projects.
    fn invited(&self) -> Vec<(&Organisation, Role)> {
        let mut invited: Vec<(&Organisation, Role)> = Vec::new();
        for partner in self.from.iter().flat_map(Found::members) {
            let organisation = &partner.organisation;
            if organisation.id == self.lead.id {
                continue;
            }
            let role = match partner.role {
                Role::Associated => Role::Associated,
                Role::Lead | Role::Partner => Role::Partner,
            };
            match invited.iter_mut().find(|(one, _)| one.id == organisation.id) {
                Some((_, before)) if *before == Role::Associated => *before = role,
                Some(_) => {}
                None => invited.push((organisation, role)),
            }
        }
        invited
    }

    /// Its languages: those of the lead's, and where that has one only, the first other among them.
    fn languages(&self) -> (Lang, Option<Lang>) {
        let mut every = self.from.iter().flat_map(|found| found.project.languages());
        let first = every.next().unwrap_or_default();
        (first, every.find(|lang| *lang != first))
    }
}

/// Begins it. The projects that it is begun from stay as they are.
///
/// # Errors
/// When the database does not answer.
pub async fn gather(
    connection: &mut Connection,
    app: &App,
    gathering: Gathering<'_>,
    acting: Acting,
) -> Result<Project, StoreError> {
    let now = app.clock.now().as_second();
    let (language, second_language) = gathering.languages();
    let beginning = Beginning {
        title: gathering.title,
        language,
        second_language,
        origin: gathering.origin.0,
        origin_address: gathering.origin.1,
    };
    let project = starting::start(connection, now, gathering.lead, &beginning, acting).await?;
    write(connection, now, &project, gathering, acting).await?;
    for (organisation, role) in gathering.invited() {
        let Some(found) = finding::built(connection, &project.address).await? else {
            continue;
        };
        let inviting = Inviting {
            organisation,
            role,
            words: gathering.words,
            instead_of: None,
            builds: true,
        };
        // Each is invited once, by those it builds with, to a project that nobody else knows yet: there is nothing to refuse.
        let _written = inviting::invite(connection, app, &found, inviting, acting).await?;
    }
    carry(connection, &project, gathering).await?;
    enclose(connection, now, &project, gathering, acting).await?;
    for source in gathering.from {
        let done = Done {
            acting: Some(acting),
            organisation: Some(&gathering.lead.key),
            kind: "gathered",
            detail: title(source, language),
            before: Some(source.project.address.as_str()).filter(|address| !address.is_empty()),
            after: Some(&project.address),
            ..Done::default()
        };
        note(connection, now, &project, done).await?;
    }
    Ok(project)
}

/// The title of a project, in a language if it has one in it.
fn title(found: &Found, lang: Lang) -> &str {
    found.content.said("title", lang).map_or("", |(words, _)| words)
}

/// What all of them say.
async fn write(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    gathering: Gathering<'_>,
    acting: Acting,
) -> Result<(), StoreError> {
    let sources: Vec<Source<'_>> = gathering
        .from
        .iter()
        .map(|found| Source {
            title: title(found, project.language),
            content: &found.content,
        })
        .collect();
    let fresh = || chance::key();
    for ((field, language), value) in together(&sources, fresh) {
        // It was begun with its title.
        if field == "title" && language == project.language.code() {
            continue;
        }
        let value = Value {
            version: 1,
            person: Some(acting.person),
            organisation: acting.organisation,
            saved_at: now,
            ..value
        };
        values::save(connection, project.id, &field, &language, &value).await?;
    }
    Ok(())
}

/// What each had budgeted, and what they pay each other; two amounts of one partner on the same line are added up.
async fn carry(
    connection: &mut Connection,
    project: &Project,
    gathering: Gathering<'_>,
) -> Result<(), StoreError> {
    let Some(begun) = finding::built(connection, &project.address).await? else {
        return Ok(());
    };
    let mut lines: BTreeMap<(i64, i16, &str, String, Option<&str>), BudgetLine> = BTreeMap::new();
    for source in gathering.from {
        let now = |partner: i64| {
            let mut partners = source.partners.iter();
            let one = partners.find(|one| one.id == partner)?;
            begun.partner_of(one.organisation.id).map(|own| own.id)
        };
        // What was requested stays where it was: its instant is no matter.
        let forecast = budget::forecast(connection, (source.project.id, 0), &source.partners).await?;
        for line in forecast.lines {
            let Some(partner) = now(line.partner) else {
                continue;
            };
            let asking = line.asking.map(|asking| asking.as_str());
            let place = (
                partner,
                line.year,
                line.account.code(),
                line.funder.clone(),
                asking,
            );
            let cents = line.cents;
            let own = lines.entry(place).or_insert(BudgetLine {
                id: chance::row(),
                partner,
                cents: 0,
                ..line
            });
            // No amount is more than an amount may be: whoever keeps that budget sees it there and says what it is.
            own.cents = own.cents.saturating_add(cents).min(CENTS_MOST);
        }
        for flow in forecast.flows {
            let (Some(payer), Some(payee)) = (now(flow.payer), now(flow.payee)) else {
                continue;
            };
            let before = flow.field();
            let flow = BudgetFlow {
                id: chance::row(),
                payer,
                payee,
                ..flow
            };
            amounts::put_flow(connection, project.id, &flow).await?;
            for language in source.content.languages_of(&before) {
                let value = source
                    .content
                    .value(&before, language)
                    .cloned()
                    .unwrap_or_default();
                let value = Value { version: 1, ..value };
                values::save(connection, project.id, &flow.field(), language, &value).await?;
            }
        }
    }
    for line in lines.values() {
        amounts::insert(connection, project.id, line).await?;
    }
    Ok(())
}

/// What is attached, and what is still looked for.
async fn enclose(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    gathering: Gathering<'_>,
    acting: Acting,
) -> Result<(), StoreError> {
    let mut enclosed: Vec<(String, String)> = Vec::new();
    let mut missing: Vec<String> = Vec::new();
    for source in gathering.from {
        for file in files::of_project(connection, source.project.id).await? {
            let own = (file.sha256, file.name);
            if enclosed.contains(&own) {
                continue;
            }
            let place = (project.id, chance::row());
            files::insert(connection, place, (&own.0, &own.1), acting, now).await?;
            enclosed.push(own);
        }
        for need in needs::of_project(connection, source.project.id).await? {
            if missing.contains(&need.words) {
                continue;
            }
            missing.push(need.words.clone());
            let need = Need {
                id: chance::row(),
                ..need
            };
            needs::insert(connection, project.id, &need, now).await?;
        }
    }
    Ok(())
}
