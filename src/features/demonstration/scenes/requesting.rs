//! The project across the border answers the call with money: what partners request of its programme.

use budgets::account;

use crate::features::applications;
use crate::features::calls::{self, Kind};
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::projects::{self, Attributed, Requested};
use crate::shared::authz::Role;

/// Who requests how much, in cents: what is still to be found. The budget of the third has all it needs.
const AMOUNTS: &[(Part, &str, i64)] = &[
    (Part::Association, "camille", 1_450_000),
    (Part::AcrossTheBorder, "robin", 300_000),
];

/// Which costs the programme would pay of them, where somebody says so: the rest is for the whole project.
const COSTS: &[(Part, &str, i64)] = &[
    (Part::Association, "641", 1_150_000),
    (Part::Association, "645", 200_000),
];

/// Writes what the partners of the project at an address request of the programme that a call of the metropolis offers.
pub(super) async fn request(play: &mut Play<'_>, address: &str) -> Result<(), FillError> {
    let every = calls::published(&mut play.writing).await?;
    let mut chosen = None;
    for call in every.into_iter().filter(|call| call.kind == Kind::Projects) {
        let offered = calls::offered(&mut play.writing, call.id).await?;
        chosen = offered.first().map(|programme| (call, *programme)).or(chosen);
    }
    let (call, programme) = chosen.ok_or(FillError::NoPlace)?;
    let project = projects::built(&mut play.writing, address).await?;
    let project = project.ok_or(FillError::NoPlace)?;
    let now = play.now();
    let application = applications::begin(&mut play.writing, now, &project, &call).await?;
    let next = play.app.clock.today().year() + 1;
    for (part, word, cents) in AMOUNTS {
        let organisation = play.organisation(*part).await?.id;
        let acting = play.acting(word, *part, Role::Representative).await?;
        let partner = project.partner_of(organisation).ok_or(FillError::NoPlace)?;
        let requested = Requested {
            application: application.id,
            call: call.id,
            partner: partner.id,
            programme,
            year: next,
            account: account("74-public").ok_or(FillError::NoPlace)?,
            cents: *cents,
        };
        let whose = (&project.project, partner);
        projects::request(&mut play.writing, now, whose, &[(requested, 0)], acting).await?;
        let mut costs = Vec::new();
        for (_, code, cents) in COSTS.iter().filter(|(of, ..)| of == part) {
            let cost = Attributed {
                application: application.id,
                partner: partner.id,
                programme,
                year: next,
                account: account(code).ok_or(FillError::NoPlace)?,
                cents: *cents,
            };
            costs.push((cost, 0));
        }
        projects::attribute(&mut play.writing, now, whose, &costs, acting).await?;
    }
    Ok(())
}
