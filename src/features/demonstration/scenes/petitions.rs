//! Two petitions to the metropolis: one it answered, whose author told what followed; one that waits, which
//! three organisations support.

use super::Played;
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::petitions::{self, Answer, Found, Outcome, Typed};
use crate::shared::authz::{Acting, Role};
use crate::shared::i18n::Lang;

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        answered(play).await?;
        waiting(play).await
    })
}

async fn answered(play: &mut Play<'_>) -> Result<(), FillError> {
    let camille = play
        .acting("camille", Part::Association, Role::Representative)
        .await?;
    let key = open(
        play,
        (Part::Association, camille),
        "neighbourhood",
        "Une salle (fictive) ouverte le soir au quartier imaginaire",
        "Quatre associations imaginaires se réunissent dans des cuisines faute de salle après 18 heures.\n\
         La maison commune ferme à 17 heures. Nous demandons qu’elle reste ouverte deux soirs par semaine ; \
         nous pouvons tenir les clés à tour de rôle.",
        Lang::Fr,
    )
    .await?;
    support(play, &key, "dominique", Part::Neighbour).await?;
    let yael = play.acting("yael", Part::Metropolis, Role::Officer).await?;
    let answer = Answer {
        outcome: Outcome::Partly,
        words: "La maison commune (fictive) ouvrira le mardi soir jusqu’à 21 heures, à partir du mois prochain. \
                Un second soir demande un gardien de plus : nous le proposons au budget imaginaire de l’an prochain."
            .into(),
        language: Lang::Fr,
        answered_on: play.app.clock.today(),
    };
    let found = public(play, &key).await?;
    petitions::answer(&mut play.writing, play.app, &found, &answer, yael).await?;
    let found = public(play, &key).await?;
    let words =
        "Premier mardi : trois associations imaginaires, trente-deux personnes, et une clé rendue à l’heure.";
    let told = (&found.petitioner, words, Lang::Fr);
    petitions::follow_up(&mut play.writing, play.app, &found, told, camille).await?;
    Ok(())
}

async fn waiting(play: &mut Play<'_>) -> Result<(), FillError> {
    let robin = play
        .acting("robin", Part::AcrossTheBorder, Role::Representative)
        .await?;
    let key = open(
        play,
        (Part::AcrossTheBorder, robin),
        "transport",
        "Een (verzonnen) fietspad over de grens",
        "Wie van de ene kant naar de andere fietst, rijdt twee kilometer langs een steenweg zonder fietspad.\n\
         Wij vragen een veilige verbinding aan beide kanten van de grens, samen getekend met wie er rijdt.",
        Lang::Nl,
    )
    .await?;
    for (word, part) in [
        ("camille", Part::Association),
        ("dominique", Part::Neighbour),
        ("lou", Part::Support),
    ] {
        support(play, &key, word, part).await?;
    }
    Ok(())
}

/// Begins a petition to the metropolis and opens it; gives its key.
async fn open(
    play: &mut Play<'_>,
    (part, acting): (Part, Acting),
    theme: &str,
    title: &str,
    words: &str,
    language: Lang,
) -> Result<String, FillError> {
    let author = play.organisation(part).await?;
    let addressee = play.organisation(Part::Metropolis).await?.id;
    let theme = play.app.territory.theme(theme).map(|theme| theme.slug.clone());
    let typed = Typed {
        title: title.into(),
        words: words.into(),
        language,
        themes: vec![theme.unwrap_or_else(|| play.app.territory.themes[0].slug.clone())],
        communes: author.commune.clone().into_iter().collect(),
        policy: None,
        addressee,
    };
    let key = petitions::begin(&mut play.writing, play.app, &author, &typed, acting).await?;
    let draft = petitions::any(&mut play.writing, &key).await;
    let draft = draft.map_err(|_| FillError::NoPlace)?;
    petitions::open(&mut play.writing, play.app, &draft, acting).await?;
    Ok(key)
}

async fn support(play: &mut Play<'_>, key: &str, word: &str, part: Part) -> Result<(), FillError> {
    let supporter = play.organisation(part).await?;
    let acting = play.acting(word, part, Role::Representative).await?;
    let found = public(play, key).await?;
    petitions::support(&mut play.writing, play.app, &found, &supporter, acting).await?;
    Ok(())
}

async fn public(play: &mut Play<'_>, key: &str) -> Result<Found, FillError> {
    let found = petitions::find(&mut play.writing, key).await;
    found.map_err(|_| FillError::NoPlace)
}
