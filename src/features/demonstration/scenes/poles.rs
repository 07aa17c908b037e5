//! The metropolis recognises a pole that lived already, on both sides of the border; two organisations said yes, a third
//! is asked. Everything in it is invented.

use std::collections::BTreeMap;

use super::Played;
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::observatory;
use crate::features::poles::{
    self, Action, By, Content, Ground, Interest, Pole, Progress, Putting, Recognising, Step, Told, Word,
};
use crate::features::projects::Sector;
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let pole = recognise(play).await?;
        carry(play, &pole).await?;
        invite(play, &pole, Part::AcrossTheBorder, Sector::Association).await?;
        answer(play, &pole, Part::AcrossTheBorder, "robin", Word::Accept).await?;
        invite(play, &pole, Part::Neighbour, Sector::Training).await?;
        invite(play, &pole, Part::Support, Sector::SocialEconomy).await?;
        answer(play, &pole, Part::Support, "lou", Word::Accept).await?;
        live(play, &pole).await?;
        let metropolis = play.organisation(Part::Metropolis).await?;
        let by = By {
            organisation: &metropolis,
            acting: play.acting("yael", Part::Metropolis, Role::Officer).await?,
        };
        let reason =
            "Trois postes (inventés) sont partagés depuis un an, et la recyclerie fictive paie son loyer.";
        let step = (Step::Consolidate, reason, Lang::Fr);
        done(poles::step(&mut play.writing, play.app, &pole, step, by).await?)?;
        theme(play).await
    })
}

fn done(done: bool) -> Result<(), FillError> {
    done.then_some(()).ok_or(FillError::NoPlace)
}

fn both(french: &str, dutch: &str) -> Words {
    Words::default().and(Lang::Fr, french).and(Lang::Nl, dutch)
}

fn content(play: &Play<'_>) -> Content {
    let territory = &play.app.territory;
    let themes = ["environment", "employment"];
    let known = themes.iter().filter(|slug| territory.theme(slug).is_some());
    // A few communes of each side of the border.
    let sides = territory.sides.iter().map(|side| {
        let own = territory.communes.iter().filter(move |one| one.side == side.slug);
        own.take(3).map(|one| one.code.clone())
    });
    let parts = [
        (
            "strategy",
            both(
                "Que le bois jeté ici serve ici : meubles, ateliers, chantiers d’insertion (tous imaginaires).",
                "Dat hout dat hier wordt weggegooid, hier dient: meubels, werkplaatsen, sociale tewerkstelling (allemaal verzonnen).",
            ),
        ),
        (
            "means",
            both(
                "Un hangar, une camionnette, un poste de coordination à trois quarts de temps.",
                "Een loods, een bestelwagen, een coördinator voor drie kwart.",
            ),
        ),
        (
            "governance",
            both(
                "Une voix par membre, quelle que soit sa taille. Les habitants du quartier ont deux voix.",
                "Eén stem per lid, hoe groot het ook is. De buurtbewoners hebben twee stemmen.",
            ),
        ),
        (
            "plan",
            both(
                "L’an prochain : un second hangar de l’autre côté de la frontière, pour vingt apprentis (fictifs).",
                "Volgend jaar: een tweede loods aan de andere kant van de grens, voor twintig (fictieve) leerlingen.",
            ),
        ),
    ];
    Content {
        names: both(
            "Le pôle du bois perdu (fictif)",
            "De pool van het verloren hout (fictief)",
        ),
        summaries: both(
            "Des associations et une école imaginaires donnent une seconde vie au bois, et du travail à ceux qui n’en ont pas.",
            "Verzonnen verenigingen en een school geven hout een tweede leven, en werk aan wie er geen heeft.",
        ),
        policy: None,
        themes: known.map(|slug| (*slug).to_owned()).collect(),
        communes: sides.flatten().collect(),
        roadmap: parts
            .into_iter()
            .map(|(part, words)| (part.to_owned(), words))
            .collect(),
    }
}

async fn recognise(play: &mut Play<'_>) -> Result<Pole, FillError> {
    let (metropolis, carrier) = (
        play.organisation(Part::Metropolis).await?,
        play.organisation(Part::Association).await?,
    );
    let today = play.app.clock.today();
    let since = today.with().year(today.year() - 2).day(1).build();
    let by = By {
        organisation: &metropolis,
        acting: play.acting("yael", Part::Metropolis, Role::Officer).await?,
    };
    let what = Recognising {
        carrier: carrier.id,
        from: None,
        since: since.map_err(|_| FillError::NoPlace)?,
        decision: (
            "Délibération fictive no 12 du conseil imaginaire".to_owned(),
            Lang::Fr,
        ),
        content: content(play),
        others: Vec::new(),
        sectors: BTreeMap::new(),
        actions: Vec::new(),
    };
    let pole = poles::recognise(&mut play.writing, play.app, by, what).await?;
    pole.ok_or(FillError::NoPlace)
}

/// Its carrier says yes.
async fn carry(play: &mut Play<'_>, pole: &Pole) -> Result<(), FillError> {
    let carrier = play.organisation(Part::Association).await?;
    let by = By {
        organisation: &carrier,
        acting: play
            .acting("camille", Part::Association, Role::Representative)
            .await?,
    };
    done(poles::carry(&mut play.writing, play.app, pole, true, by).await?)
}

/// The carrier asks somebody.
async fn invite(play: &mut Play<'_>, pole: &Pole, part: Part, sector: Sector) -> Result<(), FillError> {
    let (carrier, other) = (
        play.organisation(Part::Association).await?,
        play.organisation(part).await?,
    );
    let by = By {
        organisation: &carrier,
        acting: play
            .acting("camille", Part::Association, Role::Representative)
            .await?,
    };
    let asked = (&other, sector);
    let said = poles::say(&mut play.writing, play.app, pole, asked, Word::Invite, by).await?;
    done(said.is_ok())
}

/// Somebody answers for their own organisation.
async fn answer(
    play: &mut Play<'_>,
    pole: &Pole,
    part: Part,
    who: &str,
    word: Word,
) -> Result<(), FillError> {
    let organisation = play.organisation(part).await?;
    let by = By {
        organisation: &organisation,
        acting: play.acting(who, part, Role::Representative).await?,
    };
    let own = (&organisation, Sector::Association);
    let said = poles::say(&mut play.writing, play.app, pole, own, word, by).await?;
    done(said.is_ok())
}

/// Actions, and the review of last year.
async fn live(play: &mut Play<'_>, pole: &Pole) -> Result<(), FillError> {
    let carrier = play.organisation(Part::Association).await?;
    let by = By {
        organisation: &carrier,
        acting: play
            .acting("camille", Part::Association, Role::Representative)
            .await?,
    };
    let today = play.app.clock.today();
    for (what, member, months, progress) in [
        (
            "Ouvrir le hangar (fictif) aux habitants le samedi",
            Some(carrier.id),
            -4,
            Progress::Done,
        ),
        (
            "Former vingt apprentis (imaginaires) à la menuiserie",
            None,
            5,
            Progress::UnderWay,
        ),
        (
            "Trouver un second hangar de l’autre côté de la frontière",
            None,
            11,
            Progress::Planned,
        ),
    ] {
        let due = today.checked_add(jiff::Span::new().months(months)).ok();
        let action = Action {
            id: chance::row(),
            member,
            what: what.to_owned(),
            language: Lang::Fr,
            due,
            progress,
            agreed_at: None,
            version: 0,
        };
        done(poles::act(&mut play.writing, play.app, pole, &action, by).await?)?;
    }
    let told = Told {
        done: "Douze tonnes de bois (inventées) triées, cent quarante meubles rendus au quartier.".to_owned(),
        changed: "Le dépôt sauvage de la rue imaginaire a disparu ; onze personnes ont retrouvé un emploi."
            .to_owned(),
        asked: "Un bail de trois ans pour le hangar, et une place au conseil du quartier.".to_owned(),
        figures: Vec::new(),
    };
    let review = (today.year() - 1, 0, told, Lang::Fr);
    done(poles::publish_review(&mut play.writing, play.app, pole, review, by).await?)
}

/// The metropolis looks for those who would carry another pole; two answer, one of them to everybody.
async fn theme(play: &mut Play<'_>) -> Result<(), FillError> {
    let metropolis = play.organisation(Part::Metropolis).await?;
    let by = By {
        organisation: &metropolis,
        acting: play.acting("yael", Part::Metropolis, Role::Officer).await?,
    };
    let today = play.app.clock.today();
    let slug = match play.app.territory.theme("ageing") {
        Some(theme) => theme.slug.clone(),
        None => play.app.territory.themes[0].slug.clone(),
    };
    let told = observatory::of_themes(play.app, &mut play.writing).await?;
    let shows = |one: &&observatory::Told| {
        one.theme == slug && ["living-associations", "grants"].contains(&one.indicator.as_str())
    };
    let putting = Putting {
        grounds: told.iter().filter(shows).map(Ground::from).collect(),
        theme: slug.clone(),
        title: "Vieillir chez soi, entourés (fictif)".to_owned(),
        why: "Beaucoup d’associations (inventées) passent déjà voir les aînés, chacune de son côté. Un pôle leur donnerait \
              un lieu, une voiture et une coordination."
            .to_owned(),
        language: Lang::Fr,
        communes: Vec::new(),
        until: today.checked_add(jiff::Span::new().days(60)).ok(),
    };
    let theme = poles::put_up(&mut play.writing, play.app, by, putting).await?;
    for (part, who, carries, shown, words) in [
        (
            Part::Neighbour,
            "dominique",
            true,
            true,
            "Nous avons (pour rire) une maison vide et deux salariées.",
        ),
        (
            Part::Association,
            "camille",
            false,
            false,
            "Nos bénévoles imaginaires connaissent le quartier.",
        ),
    ] {
        let organisation = play.organisation(part).await?;
        let by = By {
            organisation: &organisation,
            acting: play.acting(who, part, Role::Representative).await?,
        };
        let interest = Interest {
            organisation: organisation.id,
            carries,
            shown,
            words: words.to_owned(),
            language: Lang::Fr,
        };
        poles::answer_theme(&mut play.writing, play.app, &theme, &interest, by).await?;
    }
    Ok(())
}
