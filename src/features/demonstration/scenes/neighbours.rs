//! Two more requests, each by one association alone: a group of one takes the same way, and the table of the session has several
//! rows. Everything in them is invented.

use super::Played;
use super::desk::{Funder, at_desk, declare, funder, say, send};
use super::garden::{self, Planned};
use crate::features::applications::Application;
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::desk::Act;
use crate::shared::i18n::Lang;

/// Bicycles.
const WHEELS: Planned = Planned {
    title: "L’atelier des roues (projet imaginaire)",
    language: Lang::Fr,
    texts: &[
        (
            "summary",
            "Un atelier (fictif) où l’on apprend à réparer son vélo, deux soirs par semaine.",
        ),
        (
            "problem",
            "Beaucoup de vélos (inventés) dorment dans les caves, faute d’une chambre à air.",
        ),
        (
            "public",
            "Les habitantes et habitants du quartier, les jeunes d’abord.",
        ),
        (
            "participation",
            "Celles et ceux qui ont appris montrent aux suivants.",
        ),
        ("territory", "Un quartier (imaginaire), sans pente."),
    ],
    action: "Ouvrir l’atelier deux soirs par semaine",
    partners: &[(
        Part::Neighbour,
        "dominique",
        &[("641", 600_000), ("601", 200_000), ("own", 150_000)],
    )],
    invited: "",
    ahead: 1,
};

/// Songs.
const SONGS: Planned = Planned {
    title: "Het koor van de oever (verzonnen project)",
    language: Lang::Nl,
    texts: &[
        (
            "summary",
            "Een (verzonnen) koor dat in de twee talen zingt, en van dorp naar dorp trekt.",
        ),
        (
            "problem",
            "In deze (verzonnen) dorpen zingt men alleen, en elk in zijn taal.",
        ),
        ("public", "Wie wil zingen, ook wie geen noten leest."),
        ("participation", "De zangers kiezen samen de liederen."),
        ("territory", "Vijf (verzonnen) dorpen aan de oever."),
    ],
    action: "Elke maand een avond zingen in een ander dorp",
    partners: &[(
        Part::AcrossTheBorder,
        "robin",
        &[("641", 300_000), ("613", 200_000), ("own", 150_000)],
    )],
    invited: "",
    ahead: 1,
};

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let city = funder(play, Part::Metropolis, ("yael", "ange")).await?;
        let fund = funder(play, Part::Funder, ("claude", "maxime")).await?;
        let address = garden::project(play, &WHEELS).await?;
        let asked = [(0, 0, 500_000), (0, 1, 150_000)];
        let wheels = send(play, (&address, &WHEELS), (&[&city, &fund], &asked)).await?;
        read(play, &wheels, &[&city, &fund]).await?;
        // One proposes, and lets the others see it; the other waits.
        let found = at_desk(play, &wheels, (&city, city.decides)).await?;
        let partner = found.sent.partners.first().ok_or(FillError::NoPlace)?;
        let partner = partner.party.key.clone();
        let proposed = (
            Act::Propose,
            400_000,
            "Un peu moins, pour que deux ateliers tiennent.",
            None,
        );
        say(play, &wheels, (&city, &partner), proposed).await?;
        let address = garden::project(play, &SONGS).await?;
        let songs = send(play, (&address, &SONGS), (&[&city], &[(0, 0, 350_000)])).await?;
        read(play, &songs, &[&city]).await
    })
}

/// Whoever reads and decides says that nothing ties them to those who ask.
async fn read(play: &mut Play<'_>, sent: &Application, funders: &[&Funder]) -> Result<(), FillError> {
    for funder in funders {
        for acting in [funder.reads, funder.decides] {
            declare(play, sent, (funder, acting)).await?;
        }
    }
    Ok(())
}
