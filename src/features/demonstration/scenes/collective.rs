//! A collective that no register lists, declared by one of its members.

use super::Played;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::directory::{Declaration, DeclaredBy};
use crate::features::mandates;

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let association = play.organisation(Part::Association).await?;
        let kim = play.person("kim").await?;
        let themselves = play.themselves("kim").await?;
        let declaration = Declaration {
            by: DeclaredBy::Members,
            name: "Collectif imaginaire des tricoteuses du mardi",
            purpose: "Tricoter ensemble le mardi, pour qui a froid. Ce collectif n’existe pas.",
            language: "fr",
            association: true,
            commune: association.commune.as_deref(),
            website: None,
        };
        mandates::declare(&mut play.writing, play.app, themselves, &declaration, &kim.email).await?;
        Ok(())
    })
}
