//! An elected contact of the metropolis, for every association of the territory.

use super::Played;
use crate::features::contacts::{self, Contact};
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::shared::authz::Role;
use crate::shared::chance;

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let metropolis = play.organisation(Part::Metropolis).await?;
        let agent = play.acting("yael", Part::Metropolis, Role::Officer).await?;
        let contact = Contact {
            id: chance::row(),
            body: metropolis.id,
            commune: None,
            theme: None,
            name: "Alma Imaginaire".into(),
            office: "Vice-présidente (fictive) à la vie associative".into(),
            reach: "vie-associative@metropole.example".into(),
            starts: play.app.clock.today(),
            until: None,
        };
        let now = play.now();
        contacts::keep(&mut play.writing, now, &metropolis, &contact, agent).await?;
        Ok(())
    })
}
