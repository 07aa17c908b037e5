//! Who reads a claim: the agents of the public bodies whose territory holds the organisation; where none
//! is, whoever runs the platform. Each is told once by letter that a claim waits, and never flooded.

use crate::features::capacities;
use crate::features::directory::{self, Organisation};
use crate::features::mandates::acts::granting::letter;
use crate::features::mandates::rules::{self, Phase, Reach};
use crate::features::mandates::store::claims::{self, Claim};
use crate::features::mandates::store::{mandates, notices, papers};
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// Letters of this kind to one agent in a day: what comes beyond is on their page.
const LETTERS_A_DAY: i64 = 10;

/// How far a mandate that reads claims reaches: everywhere for the platform; for a public body what its
/// form says and what an administrator wrote.
///
/// # Errors
/// When the database does not answer.
pub async fn reach(
    connection: &mut Connection,
    app: &App,
    organisation: Option<i64>,
) -> Result<Reach, StoreError> {
    let Some(id) = organisation else {
        return Ok(Reach::Everywhere);
    };
    let Some(body) = directory::any_by_ids(connection, &[id]).await?.pop() else {
        return Ok(Reach::Communes(Vec::new()));
    };
    let remit = capacities::territory_of(connection, &app.territory, id).await?;
    Ok(Reach::Communes(rules::communes(&body, remit, &app.territory)))
}

/// Whom a claim concerns themselves: the person, who helps them, who was told of it, who acts for the
/// organisation. They decide nothing about it.
///
/// # Errors
/// When the database does not answer.
pub async fn concerned(
    connection: &mut Connection,
    app: &App,
    claim: &Claim,
) -> Result<Vec<i64>, StoreError> {
    let today = app.clock.today();
    let mut people = vec![claim.person];
    people.extend(
        claims::helper(connection, claim.id)
            .await?
            .map(|helper| helper.person),
    );
    let told = notices::of_claim(connection, claim.id).await?;
    people.extend(told.iter().map(|notice| notice.person));
    let held = mandates::of_organisation(connection, claim.organisation).await?;
    let acting = held.iter().filter(|held| held.phase(today) == Phase::InForce);
    people.extend(acting.map(|held| held.person));
    Ok(people)
}

/// Tells those who read claims that this one waits: all of them the first time, then only whoever
/// answered it before.
///
/// # Errors
/// When the database does not answer.
pub async fn tell(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
    claim: &Claim,
) -> Result<(), StoreError> {
    let now = app.clock.now().as_second();
    let path = format!("/claims/{}", claim.id);
    let concerned = concerned(connection, app, claim).await?;
    let mut agents = readers(connection, app, organisation).await?;
    agents.retain(|agent| !concerned.contains(agent));
    if !papers::told_of(connection, claim.id).await?.is_empty() {
        let again = claim.decided_by.filter(|agent| agents.contains(agent));
        if let Some(agent) = again {
            let what = ("claim-letter-waits-again", path.as_str());
            letter(connection, app, organisation, claim, agent, what).await?;
        }
        return Ok(());
    }
    for agent in agents {
        let today = papers::told_since(connection, agent, now - 24 * 3600).await?;
        let one = (claim.id, organisation.id);
        if today < LETTERS_A_DAY && papers::tell(connection, one, agent, now).await? {
            let what = ("claim-letter-waits", path.as_str());
            letter(connection, app, organisation, claim, agent, what).await?;
        }
    }
    Ok(())
}

/// The persons who read the claims on an organisation: agents of public bodies, else administrators.
async fn readers(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
) -> Result<Vec<i64>, StoreError> {
    let mut reaches: Vec<(Option<i64>, bool)> = Vec::new();
    let (mut agents, mut administrators) = (Vec::new(), Vec::new());
    for (person, body) in mandates::reviewing(connection, app.clock.today()).await? {
        let covers = match reaches.iter().find(|(known, _)| *known == body) {
            Some((_, covers)) => *covers,
            None => {
                let covers = reach(connection, app, body).await?.covers(organisation);
                reaches.push((body, covers));
                covers
            }
        };
        match body {
            None => administrators.push(person),
            Some(_) if covers => agents.push(person),
            Some(_) => {}
        }
    }
    let mut readers = if agents.is_empty() { administrators } else { agents };
    readers.sort_unstable();
    readers.dedup();
    Ok(readers)
}
