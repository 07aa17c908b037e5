//! A file as one finds it: papers of several kinds, seen by few or many; one that a funder checked, one
//! that ends soon, the commitment signed.

use jiff::ToSpan;

use super::Played;
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::papers;
use crate::features::demonstration::play::Play;
use crate::features::directory::Organisation;
use crate::features::file::{self, Depth, Piece, PieceKind, Said};
use crate::shared::authz::{Acting, Clearance, Role};
use crate::shared::uploads::{Incoming, examine};

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let association = play.organisation(Part::Association).await?;
        let camille = play
            .acting("camille", Part::Association, Role::Representative)
            .await?;
        let sacha = play.acting("sacha", Part::Association, Role::Treasurer).await?;
        let today = play.app.clock.today();
        let last_year = (today.year() - 1).to_string();
        let said = |kind: PieceKind, clearance| Said {
            kind,
            title: "",
            period: "",
            valid_until: None,
            clearance,
        };
        let paper = |title: &str| {
            papers::pdf(&[
                title,
                &association.name,
                "",
                "Document fictif : cette association n’existe pas.",
            ])
        };
        let statutes = Paper("statuts.pdf", paper("Statuts"));
        let statutes = add(
            play,
            &association,
            said(PieceKind::Statutes, Clearance::Funders),
            statutes,
            camille,
        )
        .await?;
        let accounts = Said {
            period: &last_year,
            ..said(PieceKind::Accounts, Clearance::Public)
        };
        let papers_of_accounts = Paper("comptes.pdf", paper(&format!("Comptes annuels {last_year}")));
        add(play, &association, accounts, papers_of_accounts, sacha).await?;
        let insurance = Said {
            valid_until: Some(today.saturating_add(20.days())),
            ..said(PieceKind::Insurance, Clearance::Funders)
        };
        add(
            play,
            &association,
            insurance,
            Paper("attestation.png", papers::png()),
            camille,
        )
        .await?;
        let officers = Paper(
            "dirigeants.pdf",
            paper("Liste des dirigeants (personne n’y figure)"),
        );
        add(
            play,
            &association,
            said(PieceKind::Officers, Clearance::PublicAgents),
            officers,
            camille,
        )
        .await?;
        let room = Said {
            title: "Plan de la salle",
            ..said(PieceKind::Other, Clearance::Owner)
        };
        add(
            play,
            &association,
            room,
            Paper("salle.png", papers::png()),
            camille,
        )
        .await?;
        let signatory = play.person("camille").await?.name;
        file::sign_commitment(&mut play.writing, play.app, &association, signatory, camille).await?;
        // The foundation looked at the statutes: the metropolis may accept that rather than look again.
        let claude = play.acting("claude", Part::Funder, Role::Officer).await?;
        let funder = claude.organisation.ok_or(FillError::NoPlace)?;
        let until = Some(today.saturating_add(1.year()));
        let looked = (Depth::Read, until);
        file::check_piece(
            &mut play.writing,
            play.app,
            (&association, &statutes),
            looked,
            (funder, claude),
        )
        .await?;
        Ok(())
    })
}

/// A file as somebody sends it: its name and what it holds.
struct Paper(&'static str, Vec<u8>);

/// Sends a file as a browser would, and adds what it is a paper of.
async fn add(
    play: &mut Play<'_>,
    organisation: &Organisation,
    said: Said<'_>,
    Paper(name, bytes): Paper,
    acting: Acting,
) -> Result<Piece, FillError> {
    let mut incoming = Incoming::begin(play.app)?;
    incoming.add(&bytes).await?;
    let received = incoming.end(name.to_owned(), String::new()).await?;
    let examined = examine(received).await?.map_err(|_| FillError::Paper)?;
    let piece = said.piece(organisation.id);
    Ok(file::add_piece(&mut play.writing, play.app, organisation, piece, examined, acting).await?)
}
