//! Two networks: a federation that an association belongs to and others are on the way to, and a grouping
//! of neighbours across fields. What three of their members tell.

use super::Played;
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::directory::Organisation;
use crate::features::networks::{self, Found, Kind, NewsTyped, Saying, Side, Step, Voice};
use crate::shared::authz::{Acting, Role};
use crate::shared::i18n::Lang;

/// Members of the federation and of the grouping beside the cast.
const OTHERS: usize = 9;
const NEIGHBOURS: usize = 4;

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let federation = federation(play).await?;
        let grouping = grouping(play).await?;
        news(play, &federation, &grouping).await
    })
}

/// A network as pages find it.
async fn found(play: &mut Play<'_>, key: &str) -> Result<Found, FillError> {
    let living = networks::living(&mut play.writing, play.app.clock.today()).await?;
    let found = living.into_iter().find(|found| found.network.key == key);
    found.ok_or(FillError::NoPlace)
}

/// One side says something.
async fn say(
    play: &mut Play<'_>,
    found: &Found,
    organisation: &Organisation,
    (side, acting): (Side, Acting),
    step: Step,
) -> Result<(), FillError> {
    let voice = Voice {
        side,
        acting,
        for_others: false,
    };
    networks::say(&mut play.writing, play.app, found, organisation, voice, step).await?;
    Ok(())
}

/// An organisation nobody acts for here telephoned the metropolis; the network says yes.
async fn enter(
    play: &mut Play<'_>,
    found: &Found,
    organisation: &Organisation,
    speaker: Acting,
) -> Result<(), FillError> {
    let agent = play.acting("yael", Part::Metropolis, Role::Officer).await?;
    let voice = Voice {
        side: Side::Organisation,
        acting: agent,
        for_others: true,
    };
    networks::say(
        &mut play.writing,
        play.app,
        found,
        organisation,
        voice,
        Step::Propose,
    )
    .await?;
    say(play, found, organisation, (Side::Network, speaker), Step::Confirm).await
}

async fn federation(play: &mut Play<'_>) -> Result<Found, FillError> {
    let network = play.organisation(Part::Network).await?;
    let charlie = play
        .acting("charlie", Part::Network, Role::Representative)
        .await?;
    let theme = network.themes.first().cloned();
    let saying = Saying {
        name: String::new(),
        kind: Kind::Field,
        theme: theme.clone(),
        commune: None,
        words: "Nous réunissons des associations imaginaires d’un même domaine : on s’y prête du \
                matériel, on se forme ensemble, on se prévient de ce qui arrive."
            .into(),
        language: "fr".into(),
    };
    let now = play.now();
    let key = networks::present(&mut play.writing, now, &network, &saying, charlie).await?;
    let key = key.expect("nobody else presents it while the scene is played");
    let found = found(play, &key).await?;
    let speaker = (Side::Network, charlie);
    for (word, part) in [("camille", Part::Association), ("robin", Part::AcrossTheBorder)] {
        let organisation = play.organisation(part).await?;
        let member = play.acting(word, part, Role::Representative).await?;
        say(
            play,
            &found,
            &organisation,
            (Side::Organisation, member),
            Step::Propose,
        )
        .await?;
        say(play, &found, &organisation, speaker, Step::Confirm).await?;
    }
    for organisation in play.extras(theme.as_deref(), OTHERS).await? {
        enter(play, &found, &organisation, charlie).await?;
    }
    // One is invited, one asks: both wait for an answer.
    let neighbour = play.organisation(Part::Neighbour).await?;
    say(play, &found, &neighbour, speaker, Step::Propose).await?;
    let support = play.organisation(Part::Support).await?;
    let lou = play.acting("lou", Part::Support, Role::Representative).await?;
    say(play, &found, &support, (Side::Organisation, lou), Step::Propose).await?;
    Ok(found)
}

async fn grouping(play: &mut Play<'_>) -> Result<Found, FillError> {
    let neighbour = play.organisation(Part::Neighbour).await?;
    let dominique = play
        .acting("dominique", Part::Neighbour, Role::Representative)
        .await?;
    let saying = Saying {
        name: "Les voisins imaginaires".into(),
        kind: Kind::Territory,
        theme: None,
        commune: neighbour.commune.clone(),
        words: "Des associations de tous les domaines qui se croisent sur le même territoire, et qui \
                n’existent pas : une fête par an, une salle partagée, une liste de bénévoles."
            .into(),
        language: "fr".into(),
    };
    let now = play.now();
    let key = networks::start(&mut play.writing, now, &neighbour, &saying, dominique).await?;
    let association = play.organisation(Part::Association).await?;
    let camille = play
        .acting("camille", Part::Association, Role::Representative)
        .await?;
    let founding = found(play, &key).await?;
    say(
        play,
        &founding,
        &association,
        (Side::Organisation, camille),
        Step::Propose,
    )
    .await?;
    say(
        play,
        &founding,
        &association,
        (Side::Network, dominique),
        Step::Confirm,
    )
    .await?;
    let open = found(play, &key).await?;
    for organisation in play.extras(None, NEIGHBOURS).await? {
        enter(play, &open, &organisation, dominique).await?;
    }
    Ok(open)
}

/// Three pieces of news, in two languages.
async fn news(play: &mut Play<'_>, federation: &Found, grouping: &Found) -> Result<(), FillError> {
    let (field, neighbours) = (federation.network.id, grouping.network.id);
    let theme: Vec<String> = federation.network.theme.clone().into_iter().collect();
    let told = [
        (
            ("charlie", Part::Network, Lang::Fr),
            "Journée des adhérents : on se retrouve au printemps",
            "Une journée imaginaire pour se connaître : ateliers le matin, repas partagé à midi, projets communs \
             l’après-midi.\nDites-nous ce que vous voudriez y apporter.",
            vec![field],
            theme.clone(),
        ),
        (
            ("camille", Part::Association, Lang::Fr),
            "Nous prêtons notre salle le mercredi",
            "La salle est libre le mercredi après-midi. Trente chaises, un vidéoprojecteur, et le café de la \
             maison.\nElle est fictive, mais la proposition est sincère.",
            vec![field, neighbours],
            vec![],
        ),
        (
            ("robin", Part::AcrossTheBorder, Lang::Nl),
            "Wie doet mee over de grens?",
            "Onze verzonnen vereniging zoekt partners aan de andere kant van de grens voor een uitwisseling.\nEen \
             eerste gesprek verplicht tot niets.",
            vec![field],
            theme,
        ),
    ];
    for ((word, part, language), title, words, networks, themes) in told {
        let writer = play.organisation(part).await?;
        let acting = play.acting(word, part, Role::Representative).await?;
        let typed = NewsTyped {
            title: title.into(),
            words: words.into(),
            link: None,
            language,
            networks,
            themes,
        };
        let now = play.now();
        networks::write_news(&mut play.writing, now, &writer, typed, acting, None).await?;
    }
    Ok(())
}
