//! Whoever asks French public money has a number of Sirene, which says whether they employ somebody: so do the French associations of the
//! demonstration. No Belgian register publishes it: of the one across the border it stays unknown, as in earnest.

use super::Played;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::{directory, file};

/// Who employs how many, as Sirene codes it: `NN` nobody, `01` one or two.
const SAID: [(Part, &str); 3] = [
    (Part::Association, "01"),
    (Part::Neighbour, "NN"),
    (Part::Support, "01"),
];

/// Years that Sirene is behind.
const BEHIND: i16 = 2;

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let year = i64::from(play.app.clock.today().year() - BEHIND);
        for (part, band) in SAID {
            let organisation = play.organisation(part).await?;
            if file::is_french(play.app, &organisation) {
                directory::say_fictitious_staff(&mut play.writing, organisation.id, (band, year)).await?;
            }
        }
        Ok(())
    })
}
