//! Reminding whoever was invited and has not answered that the time to do so ends soon: once, a week before.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{inviting, letters};
use crate::features::projects::partnership::{Role, State};
use crate::features::projects::project::Stage;
use crate::features::projects::store::{partners, projects};
use crate::shared::app::App;
use crate::shared::store::StoreError;

/// Days before the end at which it is announced.
const AHEAD: i64 = 7;

/// Writes to those whose invitation ends soon; says to how many organisations. To call it again changes nothing. Where nobody acts for an
/// organisation yet, the letter waits for whoever will.
///
/// # Errors
/// When the database does not answer; what was announced by then stays announced.
pub async fn remind(app: &App, today: Date) -> Result<usize, StoreError> {
    let until = today.saturating_add(AHEAD.days());
    let mut connection = app.db.read().await?;
    let ending = partners::ending(&mut connection, (today, until)).await?;
    drop(connection);
    let mut told = 0;
    for (project, partner) in ending {
        let mut transaction = app.db.write().await?;
        let Some(project) = projects::by_ids(&mut transaction, &[project]).await?.pop() else {
            continue;
        };
        let all = partners::of_project(&mut transaction, project.id).await?;
        let waits = |id: i64| {
            let mut waiting = all.iter().filter(|one| one.state == State::Invited);
            waiting.find(|one| one.id == id)
        };
        let Some((about, expires)) = waits(partner).and_then(|one| Some((one, one.expires?))) else {
            continue;
        };
        let now = app.clock.now().as_second();
        if project.stage != Stage::Preparing
            || !partners::note_told(&mut transaction, (about.id, expires), now).await?
        {
            continue;
        }
        let title = inviting::title(&mut transaction, &project).await?;
        let lead = all.iter().find(|one| one.role == Role::Lead);
        let said = [
            ("project", title.as_str()),
            ("organisation", about.organisation.name.as_str()),
            ("lead", lead.map_or("", |one| one.organisation.name.as_str())),
        ];
        let path = format!("/projects/{}", project.address);
        let written = letters::send(
            &mut transaction,
            app,
            about.organisation.id,
            None,
            ("letter-project-invitation-ends", &path),
            (&said, Some(expires)),
        )
        .await?;
        if written > 0 {
            transaction.commit().await?;
            told += 1;
        }
    }
    Ok(told)
}
