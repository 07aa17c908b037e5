//! Who may act: a claim that waits for the agent, one that somebody objects to, a mandate that ends soon.

use jiff::ToSpan;

use super::Played;
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::directory::Organisation;
use crate::features::mandates::{self, Begun, Decision, How, Offer, Saying, Way};
use crate::shared::authz::{Acting, Role};

/// Days until the mandate of one treasurer ends.
const SOON: i32 = 25;

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let extra = play.extras(None, 1).await?.pop().ok_or(FillError::NoPlace)?;
        let held = "Le procès-verbal (fictif) de l’assemblée qui m’a élu.";
        claim(play, "sam", &extra, (held, false)).await?;
        objected(play).await?;
        ends_soon(play).await
    })
}

/// Somebody claims to represent an organisation, by the papers they hold.
async fn claim(
    play: &mut Play<'_>,
    word: &str,
    organisation: &Organisation,
    (held, replaces): (&str, bool),
) -> Result<i64, FillError> {
    let person = play.person(word).await?;
    let acting = play.themselves(word).await?;
    let saying = Saying {
        person: &person,
        role: Role::Representative,
        way: Way::Papers,
        replaces,
        held,
        helper: None,
    };
    match mandates::begin_claim(&mut play.writing, play.app, acting, organisation, &saying).await? {
        Begun::UnderWay(id) => Ok(id),
        Begun::Already | Begun::TooMany | Begun::NoAddress => Err(FillError::NoPlace),
    }
}

/// A member says that the representative acts no more; the agent accepts, whoever represents it is told,
/// and objects: the agent hears both.
async fn objected(play: &mut Play<'_>) -> Result<(), FillError> {
    let neighbour = play.organisation(Part::Neighbour).await?;
    let held = "Une lettre (fictive) du bureau : la présidence a changé le mois dernier.";
    let id = claim(play, "alix", &neighbour, (held, true)).await?;
    let agent = play.acting("yael", Part::Metropolis, Role::Officer).await?;
    let reason = "La lettre du bureau suffit, sauf opposition.";
    let read = open(play, &neighbour, id).await?;
    let decision = (Decision::Accept, reason);
    mandates::decide_claim(&mut play.writing, play.app, agent, &neighbour, read, decision).await?;
    let dominique: Acting = play.themselves("dominique").await?;
    let told = mandates::told_of_claim(&mut play.writing, id).await?;
    let notice = told.iter().find(|notice| notice.person == dominique.person);
    let notice = notice.ok_or(FillError::NoPlace)?;
    let announced = open(play, &neighbour, id).await?;
    let said = (
        notice,
        "Je préside toujours : l’assemblée n’a pas encore eu lieu.",
    );
    mandates::object_to_claim(
        &mut play.writing,
        play.app,
        dominique,
        &neighbour,
        announced,
        said,
    )
    .await?;
    Ok(())
}

async fn open(
    play: &mut Play<'_>,
    organisation: &Organisation,
    id: i64,
) -> Result<mandates::Claim, FillError> {
    let open = mandates::open_claims(&mut play.writing, organisation.id).await?;
    open.into_iter()
        .find(|claim| claim.id == id)
        .ok_or(FillError::NoPlace)
}

/// A treasurer was invited until a day that comes soon: they hand over, or their organisation prolongs.
async fn ends_soon(play: &mut Play<'_>) -> Result<(), FillError> {
    let neighbour = play.organisation(Part::Neighbour).await?;
    let dominique = play
        .acting("dominique", Part::Neighbour, Role::Representative)
        .await?;
    let sol = play.person("sol").await?;
    let offer = Offer {
        email: &sol.email,
        language: sol.language,
        role: Role::Treasurer,
        starts: None,
        until: Some(play.app.clock.today().saturating_add(SOON.days())),
        how: How::Invitation,
        about: None,
    };
    mandates::invite(&mut play.writing, play.app, dominique, &neighbour, &offer).await?;
    let invited = mandates::invitations_to(&mut play.writing, &sol.email).await?;
    let invitation = invited.first().ok_or(FillError::NoPlace)?;
    let themselves = play.themselves("sol").await?;
    mandates::accept_invitation(&mut play.writing, play.app, themselves, &neighbour, invitation).await?;
    Ok(())
}
