//! The pages of projects: one's own, beginning one, the workspace and its parts.

mod again;
mod beside;
mod budget;
mod closed;
mod ending;
mod files;
mod history;
mod inputs;
mod invite;
mod item;
mod languages;
mod leaving;
pub(super) mod list;
mod measured;
mod needs;
mod new;
mod partners;
mod section;
mod sheet;
mod show;
mod talk;
mod tasks;

use super::finding::Found;
use super::partnership::{Role, State, Step};
use super::project::Partner;
use crate::features::directory::{Organisation, names};
use crate::features::file::{self, Country};
use crate::shared::authz::Power;
use crate::shared::web::{Cx, Routes};

pub use budget::{account, heading};

/// Amounts as people type them, for other pages on which amounts are typed.
pub mod amounts {
    pub use super::sheet::typed::{PAYEE, again, cents, typed, why_not};
}

/// Every page of projects.
pub(super) fn routes() -> Routes {
    list::routes()
        .and(new::routes())
        .and(show::routes())
        .and(partners::routes())
        .and(leaving::routes())
        .and(ending::routes())
        .and(invite::routes())
        .and(again::routes())
        .and(needs::routes())
        .and(section::routes())
        .and(item::routes())
        .and(languages::routes())
        .and(budget::routes())
        .and(sheet::routes())
        .and(files::routes())
        .and(talk::routes())
        .and(tasks::routes())
        .and(history::routes())
        .and(measured::routes())
}

/// Words, and their language where it is not the page's.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    pub words: String,
    pub language: Option<&'static str>,
}

impl Words {
    /// What a text of a project says, for a reader.
    pub fn said(cx: &Cx, found: &Found, field: &str) -> Self {
        match found.content.said(field, cx.lang) {
            Some((words, lang)) => Self {
                words: words.to_owned(),
                language: cx.foreign(lang),
            },
            None => Self::default(),
        }
    }

    /// Its paragraphs.
    pub fn lines(&self) -> Vec<&str> {
        self.words
            .split('\n')
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect()
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

/// A partner as a line, with what the asker may say about it.
pub(super) struct Row {
    pub name: String,
    pub language: Option<String>,
    pub slug: String,
    pub place: String,
    pub role: Role,
    pub said: String,
    pub steps: Vec<Step>,
}

impl Row {
    /// The text key of a button.
    pub fn key(&self, step: &Step) -> String {
        format!("project-step-{}", step.as_str())
    }
}

/// That an organisation is on neither side of the border, where no register here says in which commune it is.
fn from_elsewhere(cx: &Cx, organisation: &Organisation) -> String {
    match file::country(&cx.app, organisation) {
        Country::Elsewhere => cx.t("project-partner-elsewhere"),
        Country::France | Country::Belgium => String::new(),
    }
}

/// What the asker may say about a partner.
pub(super) fn row(cx: &Cx, found: &Found, partner: &Partner) -> Row {
    let own = cx.could(Power::JoinProjects, Some(partner.organisation.id));
    let leads = found.leads(cx);
    let mut steps = Vec::new();
    if found.project.stage == super::project::Stage::Preparing {
        match partner.state {
            State::Invited => {
                if own {
                    steps.extend([Step::Accept, Step::Decline]);
                }
                if leads {
                    steps.push(Step::Withdraw);
                }
            }
            State::Accepted => {
                if own && partner.offered {
                    steps.extend([Step::TakeOver, Step::Refuse]);
                }
                if leads && partner.offered {
                    steps.push(Step::Retract);
                }
                if leads && !partner.offered && partner.role == Role::Partner {
                    steps.push(Step::Offer);
                }
                if own && partner.role != Role::Lead {
                    steps.push(Step::Leave);
                }
            }
            State::Declined | State::Withdrawn | State::Expired | State::Left => {}
        }
    }
    let until = partner.expires.map(|day| cx.date(&day)).unwrap_or_default();
    let since = cx.day(&partner.changed_at);
    // Until when is said of an invitation alone.
    let said = [("date", since.as_str().into()), ("until", until.as_str().into())];
    let organisation = &partner.organisation;
    Row {
        name: organisation.name.clone(),
        language: organisation
            .language
            .clone()
            .filter(|language| language != cx.lang.code()),
        slug: organisation.slug(),
        place: organisation
            .commune
            .as_deref()
            .map(|code| names::commune(cx, code))
            .unwrap_or_else(|| from_elsewhere(cx, organisation)),
        role: partner.role,
        said: cx.ta(&format!("project-partner-{}", partner.state.as_str()), &said),
        steps,
    }
}
