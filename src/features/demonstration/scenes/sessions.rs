//! The metropolis convenes a session around its programme, that of the foundation and those of two smaller funders: whatever is requested of them and examined
//! is on the table.

use jiff::ToSpan;

use super::Played;
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::directory::{self, Kind, Organisation};
use crate::features::programmes;
use crate::features::sessions::{self, By, College, Part as Taking, Seat, Session, State};
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::shared::i18n::Lang;

/// Among so many organisations a company is looked for.
const AMONG: i64 = 400;

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let metropolis = play.organisation(Part::Metropolis).await?;
        let foundation = play.organisation(Part::Funder).await?;
        let now = play.now();
        let by = By {
            key: &metropolis.key,
            acting: play.acting("yael", Part::Metropolis, Role::Officer).await?,
            now,
        };
        let mut chosen = Vec::new();
        for funder in [&metropolis, &foundation] {
            let own = programmes::of_funder(&mut play.writing, funder.id).await?;
            chosen.extend(own.into_iter().filter(|one| one.published > 0));
        }
        // Those of whom the same requests ask something too.
        let mut others = Vec::new();
        for (which, word) in [(0, "gaby"), (1, "jo")] {
            let funder = play.another_funder(which).await?;
            let acting = play.acting_for(word, funder.id, Role::Officer).await?;
            let own = programmes::of_funder(&mut play.writing, funder.id).await?;
            chosen.extend(own.into_iter().filter(|one| one.published > 0));
            others.push((funder, acting));
        }
        others.push((
            foundation.clone(),
            play.acting("claude", Part::Funder, Role::Officer).await?,
        ));
        let session = session(play, metropolis.id)?;
        sessions::convene(
            &mut play.writing,
            play.app,
            (&session, &chosen),
            (&metropolis, by),
        )
        .await?;
        for (funder, acting) in &others {
            let theirs = By {
                key: &funder.key,
                acting: *acting,
                now,
            };
            for programme in chosen.iter().filter(|one| one.funder == funder.id) {
                let of = (&session, programme);
                sessions::take_part(&mut play.writing, play.app, of, Taking::Agreed, theirs).await?;
            }
        }
        let mut seats = vec![
            (
                College::Associations,
                play.organisation(Part::Neighbour).await?.id,
            ),
            (College::PublicBodies, metropolis.id),
        ];
        let ids = directory::published_ids(&mut play.writing, AMONG).await?;
        let every = directory::published_by_ids(&mut play.writing, &ids).await?;
        let company = every.iter().find(|one| one.kind == Kind::Company);
        seats.extend(company.map(|one| (College::Companies, one.id)));
        // Somebody of the cast can sit in the place of an association that stands aside.
        let support = play.organisation(Part::Support).await?;
        let taken: Vec<i64> = seats.iter().map(|(_, id)| *id).chain([support.id]).collect();
        let mut free: Vec<_> = every.iter().filter(|one| !taken.contains(&one.id)).collect();
        for (college, organisation) in seats {
            // Whoever asks stands aside: each seat has somebody who sits in its place.
            let fits = |one: &Organisation| College::of(one.kind) == college && !one.is_pole();
            let alternate = match fits(&support) {
                true => Some(support.id),
                false => free
                    .iter()
                    .rposition(|one| fits(one))
                    .map(|place| free.remove(place).id),
            };
            let seat = Seat {
                id: chance::row(),
                college,
                organisation,
                alternate,
            };
            sessions::give_seat(&mut play.writing, &session, &seat, by).await?;
        }
        Ok(())
    })
}

/// In three weeks, in an invented hall.
fn session(play: &Play<'_>, convener: i64) -> Result<Session, FillError> {
    let title = "Table (fictive) des quartiers";
    let on = play.app.clock.today().checked_add(21.days());
    Ok(Session {
        id: chance::row(),
        address: chance::address(title),
        convener,
        title: title.to_owned(),
        language: Lang::Fr,
        on: on.map_err(|_| FillError::NoPlace)?,
        at: "14:30".to_owned(),
        place: "La salle (imaginaire) des Fileurs".to_owned(),
        link: String::new(),
        state: State::Convened,
        seed: sessions::seed(),
        adopted: None,
        version: 1,
    })
}
