//! What became of an answer that the organisers of a call went on with and that nobody paid for: its partners told what they
//! did, an agent asked something, and the report waits to be accepted. Everything in it is invented.

use super::Played;
use crate::features::applications::{self, Group};
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::reports::{self, Content};
use crate::shared::authz::Role;
use crate::shared::i18n::Lang;

/// What each tells: who, by whom, what was done, for whom, where.
const TOLD: &[(Part, &str, [&str; 4])] = &[
    (
        Part::Association,
        "camille",
        [
            "Dix-huit bacs (inventés) sur trente sont plantés : tomates, blettes, et des fraises que personne n’a vues mûrir.\n\
             Les cantines voisines sont venues cueillir six fois.",
            "Une quarantaine d’enfants (fictifs) de deux écoles, et onze voisins qui arrosent à tour de rôle.",
            "Le toit de la maison de quartier (imaginaire), de mai à octobre.",
            "La terre et les bacs ont été donnés ; cent vingt heures de bénévoles (inventées).",
        ],
    ),
    (
        Part::Support,
        "lou",
        [
            "Quatre ateliers (fictifs) pour apprendre à tenir un potager à plusieurs, et une charte d’arrosage d’une page.",
            "Douze adultes, dont sept qui n’avaient jamais jardiné.",
            "",
            "La salle et les outils ont été prêtés.",
        ],
    ),
];

fn refused(why: impl std::fmt::Debug) -> FillError {
    FillError::Verb(format!("{why:?}"))
}

/// The partners tell, the lead sends; an agent asks, and has a reply.
pub(super) fn play<'a>(play: &'a mut Play<'_>, group: &'a Group) -> Played<'a> {
    Box::pin(async move {
        let id = group.application.address.as_str();
        let sent = applications::sent_at(&mut play.writing, id)
            .await
            .map_err(refused)?;
        let sent = sent.ok_or(FillError::NoPlace)?;
        let years = reports::years(&mut play.writing, &sent, true).await?;
        let year = *years.last().ok_or(FillError::NoPlace)?;
        for (at, word, [done, publics, places, in_kind]) in TOLD {
            let (organisation, acting) = (
                play.organisation(*at).await?,
                play.acting(word, *at, Role::Representative).await?,
            );
            let part = reports::Part {
                organisation: organisation.id,
                content: Content {
                    language: Lang::Fr,
                    done: (*done).to_owned(),
                    publics: (*publics).to_owned(),
                    places: (*places).to_owned(),
                    in_kind: (*in_kind).to_owned(),
                    ..Content::default()
                },
                ready: true,
                ..reports::Part::default()
            };
            let whose = ((sent.application.id, year), (&part, organisation.key.as_str()));
            if !reports::write(&mut play.writing, whose.0, whose.1, acting).await? {
                return Err(FillError::NoPlace);
            }
        }
        let about = (id, year.to_string());
        let about = (about.0, about.1.as_str());
        let camille = play
            .acting("camille", Part::Association, Role::Representative)
            .await?;
        let cx = play.cx_as("camille").await?;
        let found = reports::find(&cx, &mut play.writing, about)
            .await
            .map_err(refused)?;
        let told = reports::send(&cx, &mut play.writing, &found, (false, camille)).await?;
        told.map_err(refused)?;
        let agent = play.cx_as("yael").await?;
        let read = reports::find_for_organisers(&agent, &mut play.writing, about).await;
        let (read, organiser, yael) = read.map_err(refused)?;
        let asked = "Qui arrose en août, quand l’école (fictive) est fermée ?";
        reports::say(
            &agent,
            &mut play.writing,
            &read,
            (organiser, "asked", asked),
            yael,
        )
        .await?;
        let lead = play.organisation(Part::Association).await?;
        let reply = "Les onze voisins (inventés), par deux : le tour est affiché dans l’escalier.";
        reports::say(&cx, &mut play.writing, &found, (lead.id, "reply", reply), camille).await?;
        Ok(())
    })
}
