//! Projects: what several organisations do together, written by all of them, each with its own budget
//! and its own purpose beside the common one. Begun from a call, a petition, a meeting, last year's
//! project or nothing; while it is being built it exists for those who build it only.

mod acts;
mod attached;
mod attributed;
mod budget;
mod content;
mod digest;
mod document;
mod doing;
mod editing;
mod finding;
mod gathering;
mod items;
mod languages;
mod need;
mod pages;
mod panels;
mod partnership;
mod progress;
mod project;
mod requested;
mod roadmap;
mod store;
#[cfg(test)]
mod stories;
mod talk;
mod words;

pub use acts::budgeting::{Changes, pay, save as keep_budget};
pub use acts::gathering::{Gathering, gather};
pub use acts::inviting::{Inviting, Refusal, invite, say};
pub use acts::saving::{add as add_item, save as write};
pub use acts::starting::{Beginning, answer, place, start};
pub use attributed::{Attributed, attribute};
pub use budget::{Asking, BudgetFlow, BudgetLine, Forecast, PAYMENT, forecast};
pub use content::{Content, Purpose, Section, Value};
pub use document::{Action, Amount, Begun, Counted, Document, Enclosed, Measure, Paid, Party};
pub use document::{FORMAT, canonical, document, on_paper};
pub use doing::{Doing, doing};
pub use editing::{Sent, Writes, writes};
pub use finding::{Found, built, find, find_within};
pub use items::{Kind as ItemKind, field as item_field};
pub use languages::{Gap, Twin, gaps, twin};
pub use need::Need;
pub use pages::{account, amounts, heading};
pub use partnership::{Role, State, Step};
pub use progress::Progress;
pub use project::{Origin, Partner, Project, Stage};
pub use requested::{Requested, names as programmes_named, request};
pub use roadmap::Sector;
pub use store::needs::of_project as needs;
pub use store::partners::{of_project as partners, together};
pub use store::projects::hold;
pub use store::requested::of_application as requested_with;

use crate::shared::app::App;
use crate::shared::i18n::{Files, Lang, Words};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Routes;

/// The last part of the address of a project.
///
/// # Errors
/// When the database does not answer.
pub async fn address(connection: &mut Connection, project: i64) -> Result<Option<String>, StoreError> {
    let found = store::projects::by_ids(connection, &[project]).await?;
    Ok(found.into_iter().next().map(|project| project.address))
}

/// What a project counts beside the catalogue: the keys of its own indicators, and their titles.
///
/// # Errors
/// When the database does not answer.
pub async fn own_indicators(
    connection: &mut Connection,
    project: i64,
) -> Result<Vec<(String, Words)>, StoreError> {
    let content = store::values::content(connection, project).await?;
    let keys = items::keys(ItemKind::Indicator, &content);
    let title = |key: &str| {
        let field = item_field(ItemKind::Indicator, key, "title");
        let said = |words: Words, lang: Lang| words.and(lang, content.text(&field, lang));
        Lang::ALL.into_iter().fold(Words::default(), said)
    };
    Ok(keys.into_iter().map(|key| (key.to_owned(), title(key))).collect())
}

/// What time brings, to be called again and again: invitations that nobody answered in time are closed, the end of the others is
/// announced, and whoever is asked something in a project is told, once a day at most.
///
/// # Errors
/// When the database does not answer; what was done before stays done.
pub async fn look_after(app: &App) -> Result<(), StoreError> {
    acts::inviting::close_overdue(app, app.clock.today()).await?;
    acts::reminding::remind(app, app.clock.today()).await?;
    digest::send(app, app.clock.now()).await?;
    Ok(())
}

/// The texts of this feature.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

/// The routes of this feature.
#[must_use]
pub fn routes() -> Routes {
    pages::routes().and(panels::routes())
}
