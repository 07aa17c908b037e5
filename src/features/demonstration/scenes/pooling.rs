//! Three organisations have shared a room and those who work in it since before they wrote it down here as a project, and measured what
//! that comes to, last year and this one: what the Observatory adds up of pooling. Everything in it is invented.

use jiff::ToSpan;

use super::Played;
use super::garden::{self, Planned};
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::indicators::{self, Measured};
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::shared::i18n::Lang;

/// What they share.
const SHARED: Planned = Planned {
    title: "Une salle et deux postes pour trois (projet imaginaire)",
    language: Lang::Fr,
    texts: &[
        (
            "summary",
            "Depuis deux ans, trois associations (fictives) tiennent ensemble une salle et les deux postes qui la font vivre. Elles l’écrivent ici pour continuer, avec ce qu’elles ont compté depuis.",
        ),
        (
            "problem",
            "Chacune avait une salle (inventée) vide la moitié de la semaine, et quelques heures de travail que personne ne prenait seules.",
        ),
        (
            "public",
            "Celles et ceux qui se réunissent là, et les deux personnes qui y travaillent.",
        ),
        (
            "participation",
            "Les deux salariés (imaginaires) et un membre de chaque association tiennent le calendrier.",
        ),
        ("territory", "Une rue (imaginaire)."),
    ],
    action: "Tenir ensemble le calendrier de la salle et des deux postes",
    partners: &[
        (
            Part::Neighbour,
            "dominique",
            &[("641", 900_000), ("613", 300_000), ("own", 1_200_000)],
        ),
        (Part::Support, "lou", &[("641", 1_200_000), ("own", 1_200_000)]),
        (Part::Network, "charlie", &[("641", 600_000), ("own", 600_000)]),
    ],
    invited: "Voilà deux ans que nous tenons une salle à trois. Et si nous l’écrivions, pour continuer ?",
    ahead: 0,
};

/// Who measured what: last year, then this one.
const SAID: [(Part, &str, &str, [i64; 2]); 6] = [
    (Part::Neighbour, "dominique", "shared-jobs", [1, 1]),
    (Part::Support, "lou", "shared-jobs", [0, 1]),
    (Part::Neighbour, "dominique", "consolidated-hours", [420, 610]),
    (Part::Support, "lou", "consolidated-hours", [350, 740]),
    (Part::Neighbour, "dominique", "shared-premises", [180, 320]),
    (Part::Network, "charlie", "shared-premises", [90, 140]),
];

/// Days since each was measured: more than a year, when they had shared for some months already, and a week.
const SINCE: [i64; 2] = [400, 7];

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let address = garden::project(play, &SHARED).await?;
        let leads = play
            .acting("dominique", Part::Neighbour, Role::Representative)
            .await?;
        // Another territory counts other things.
        let mut counted = indicators::all(play.app, &mut play.writing).await?;
        counted.retain(|one| SAID.iter().any(|(_, _, own, _)| *own == one.address));
        let promised: Vec<&str> = counted.iter().map(|one| one.address.as_str()).collect();
        let promised = promised.join(" ");
        garden::write(play, &address, &[("catalogue", "", promised.as_str())], leads).await?;
        let project = garden::found(play, &address).await?.project.id;
        let (now, today) = (play.now(), play.app.clock.today());
        for (part, word, own, values) in SAID {
            let Some(indicator) = counted.iter().find(|one| one.address == own) else {
                continue;
            };
            let organisation = play.organisation(part).await?;
            let acting = play.acting(word, part, Role::Representative).await?;
            for (value, since) in values.into_iter().zip(SINCE) {
                let on = today.checked_sub(since.days());
                let measured = Measured {
                    id: chance::row(),
                    project,
                    indicator: own.to_owned(),
                    item: String::new(),
                    organisation: organisation.id,
                    on: on.map_err(|_| FillError::NoPlace)?,
                    value: Some(value),
                    decimals: Some(indicator.decimals),
                    words: String::new(),
                    source: "Contrats et calendrier (fictifs) de la salle".to_owned(),
                    language: Lang::Fr,
                    shown: true,
                    noted_at: now,
                };
                let by = (organisation.key.as_str(), acting);
                if !indicators::measure(&mut play.writing, &measured, &address, by).await? {
                    return Err(FillError::NoPlace);
                }
            }
        }
        Ok(())
    })
}
