//! What the cast could bring: to the first call that takes answers, where there is one, about the
//! petition that waits, and to whoever may need it. Two of them have begun to write to each other.

use std::collections::BTreeMap;

use matching::Resource;

use super::Played;
use crate::features::calls;
use crate::features::capabilities::{self, About, Kind, Topic, Typed};
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::petitions;
use crate::features::petitions::State;
use crate::shared::authz::Role;
use crate::shared::i18n::Lang;

/// Whoever has a place says for which need of the call it is, though its words and those of the call differ.
const MEANT: (Part, Resource) = (Part::Neighbour, Resource::Places);

/// Who could bring what, and whether the others see it.
type Brings = (&'static str, Part, &'static [(Resource, &'static str)], bool);

const BRINGS: [Brings; 3] = [
    (
        "camille",
        Part::Association,
        &[
            (Resource::People, "Six bénévoles imaginaires, le samedi matin"),
            (
                Resource::Knowledge,
                "Dix ans (fictifs) auprès des familles du quartier",
            ),
        ],
        true,
    ),
    (
        "dominique",
        Part::Neighbour,
        &[
            (
                Resource::Places,
                "Une cuisine fictive de 40 m², libre l’après-midi",
            ),
            (
                Resource::Equipment,
                "Une camionnette qui n’existe pas, deux jours par semaine",
            ),
        ],
        true,
    ),
    (
        "lou",
        Part::Support,
        &[(Resource::Skills, "Aide au montage du budget (fictif)")],
        false,
    ),
];

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        for about in subjects(play).await? {
            for (word, part, brings, shown) in BRINGS {
                let organisation = play.organisation(part).await?;
                let acting = play.acting(word, part, Role::Representative).await?;
                let words: BTreeMap<Resource, String> = brings
                    .iter()
                    .map(|(resource, words)| (*resource, (*words).to_owned()))
                    .collect();
                let needs = about.needs.iter();
                let meant = needs.filter(|need| (part, need.resource) == MEANT);
                let typed = Typed {
                    words,
                    meant: meant.map(|need| (need.id, true)).collect(),
                    language: Lang::Fr,
                    shown,
                };
                let now = play.now();
                capabilities::answer(&mut play.writing, now, &about, &organisation, (typed, 0), acting)
                    .await?;
            }
            write(play, &about).await?;
        }
        offer(play).await
    })
}

/// One of them says what it offers to whoever may need it.
async fn offer(play: &mut Play<'_>) -> Result<(), FillError> {
    let organisation = play.organisation(Part::Neighbour).await?;
    let acting = play
        .acting("dominique", Part::Neighbour, Role::Representative)
        .await?;
    let words = "Une salle fictive de trente places, le soir et le week-end";
    let typed = Typed {
        meant: BTreeMap::new(),
        words: BTreeMap::from([(Resource::Places, words.to_owned())]),
        language: Lang::Fr,
        shown: true,
    };
    let now = play.now();
    let until = capabilities::usual_end(play.app.clock.today());
    let offering = (&organisation, until);
    capabilities::offer(&mut play.writing, now, offering, (typed, 0), acting).await?;
    Ok(())
}

/// The first call that takes answers, and the petition that waits.
async fn subjects(play: &mut Play<'_>) -> Result<Vec<About>, FillError> {
    let now = play.now();
    let mut addresses = Vec::new();
    let every = calls::published(&mut play.writing).await?;
    if let Some(call) = every.into_iter().find(|call| calls::open(call, now)) {
        addresses.push((Kind::Call, call.address));
    }
    let robin = play.organisation(Part::AcrossTheBorder).await?;
    let asked = petitions::of_organisation(&mut play.writing, robin.id).await?;
    let waits = asked.iter().find(|petition| petition.state == State::Supported);
    addresses.extend(waits.map(|petition| (Kind::Petition, petition.address())));
    let mut subjects = Vec::new();
    for (kind, address) in addresses {
        let about = capabilities::at(&mut play.writing, (kind, &address), (Lang::Fr, now)).await;
        subjects.push(about.map_err(|_| FillError::NoPlace)?);
    }
    Ok(subjects)
}

/// One writes to another; who receives it finds it waiting.
async fn write(play: &mut Play<'_>, about: &About) -> Result<(), FillError> {
    let from = play.organisation(Part::Association).await?;
    let to = play.organisation(Part::Neighbour).await?;
    let camille = play
        .acting("camille", Part::Association, Role::Representative)
        .await?;
    let words = "Bonjour ! Nos bénévoles (imaginaires) cherchent une cuisine : et si on se voyait mardi ?";
    let sent = capabilities::write(
        &mut play.writing,
        play.app,
        Topic::Asked(about),
        (&from, &to),
        (words, Lang::Fr),
        camille,
    )
    .await?;
    sent.map(drop).map_err(|_| FillError::NoPlace)
}
