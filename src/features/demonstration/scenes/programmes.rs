//! The metropolis and a foundation say what they can fund: one programme for what several bodies do together, one
//! that only completes what others support. Everything in them is invented.

use jiff::ToSpan;

use super::Played;
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::programmes::{self, Content, Criteria, Criterion, Envelope, Keeping, Only, Rate};
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let year = play.app.clock.today().year() + 1;
        let together = together(play)?;
        let whole = envelope(None, year, "Agir à plusieurs (fictif)", 40_000_000);
        let part = envelope(
            Some(whole.id),
            year,
            "Dont les communes riveraines (fictif)",
            12_000_000,
        );
        offer(play, Part::Metropolis, "yael", together, &[whole, part]).await?;
        let last = envelope(None, year, "Le dernier quart (fictif)", 6_000_000);
        let quarter = quarter(play);
        offer(play, Part::Funder, "claude", quarter, &[last]).await
    })
}

/// What the metropolis helps: several bodies, one project.
fn together(play: &Play<'_>) -> Result<Content, FillError> {
    let today = play.app.clock.today();
    let closes = today.checked_add(75.days()).map_err(|_| FillError::NoPlace)?;
    let every = |fr: &str, nl: &str, en: &str| words(fr, nl).and(Lang::En, en);
    Ok(Content {
        names: every(
            "Agir à plusieurs (fictif)",
            "Samen aan de slag (fictief)",
            "Acting together (fictitious)",
        ),
        purposes: every(
            "Aider ce que deux associations ou plus font ensemble dans nos communes imaginaires : \
             temps de coordination, lieu partagé, matériel acheté une seule fois.",
            "Steunen wat twee of meer verenigingen samen doen in onze verzonnen gemeenten: \
             coördinatie, een gedeelde plek, materiaal dat maar één keer wordt gekocht.",
            "Helping what two associations or more do together in our invented communes: \
             time to coordinate, a shared place, equipment bought only once.",
        ),
        minimum: Some(200_000),
        rate: Some(Rate {
            percent: 80,
            source: "Délibération fictive no 7 du 1er janvier".to_owned(),
        }),
        opens: Some(today),
        closes: Some(closes),
        questions: vec![every(
            "Qu’est-ce que vous ne pourriez pas faire seuls ?",
            "Wat zou u alleen niet kunnen?",
            "What could you not do alone?",
        )],
        pieces: ["statutes", "accounts", "bank_details"].map(str::to_owned).into(),
        contact: every(
            "Le service (imaginaire) de la vie associative, le mardi matin",
            "De (verzonnen) dienst verenigingsleven, op dinsdagvoormiddag",
            "The (imaginary) office for associations, on Tuesday mornings",
        ),
        criteria: Criteria {
            list: vec![
                criterion(
                    every(
                        "Chaque structure y a une part qu’elle fait elle-même",
                        "Elke organisatie doet er zelf een deel van",
                        "Each organisation does a part of it itself",
                    ),
                    (50, true),
                ),
                criterion(
                    every(
                        "Les personnes concernées ont leur mot à dire",
                        "Wie het aangaat, heeft er iets over te zeggen",
                        "Those concerned have a say in it",
                    ),
                    (30, false),
                ),
                criterion(
                    every(
                        "Ce qui est acheté ou loué sert à plusieurs",
                        "Wat gekocht of gehuurd wordt, dient meer dan één organisatie",
                        "What is bought or rented serves more than one",
                    ),
                    (20, false),
                ),
            ],
        },
        ..Content::default()
    })
}

fn criterion(words: Words, (weight, several): (u8, bool)) -> Criterion {
    Criterion {
        words,
        weight,
        several,
    }
}

/// What the foundation completes.
fn quarter(play: &Play<'_>) -> Content {
    let themes = ["ageing", "health", "solidarity"];
    let known = |slug: &&str| play.app.territory.theme(slug).is_some();
    Content {
        names: words("Le dernier quart (fictif)", "Het laatste kwart (fictief)"),
        purposes: words(
            "Compléter, jusqu’au quart, un projet qu’un financeur public soutient déjà et à qui il manque peu.",
            "Tot een kwart bijpassen voor een project dat al door een overheid wordt gesteund en waaraan weinig ontbreekt.",
        ),
        themes: themes
            .iter()
            .filter(|slug| known(slug))
            .map(|slug| (*slug).to_owned())
            .collect(),
        minimum: Some(50_000),
        rate: Some(Rate {
            percent: 25,
            source: "Règlement fictif de la fondation, article 3".to_owned(),
        }),
        pieces: vec!["bank_details".to_owned()],
        contact: words(
            "La permanence (imaginaire) de la fondation",
            "De (verzonnen) zitdag van de stichting",
        ),
        completes: true,
        ..Content::default()
    }
}

fn words(french: &str, dutch: &str) -> Words {
    Words::default().and(Lang::Fr, french).and(Lang::Nl, dutch)
}

fn envelope(within: Option<i64>, year: i16, purpose: &str, cents: i64) -> Envelope {
    Envelope {
        id: chance::row(),
        within,
        year,
        purpose: purpose.to_owned(),
        cents,
        only: Only::default(),
    }
}

/// Publishes a programme of one of the funders, with its money.
async fn offer(
    play: &mut Play<'_>,
    part: Part,
    officer: &str,
    content: Content,
    envelopes: &[Envelope],
) -> Result<(), FillError> {
    let funder = play.organisation(part).await?;
    let acting = play.acting(officer, part, Role::Officer).await?;
    let keeping = Keeping {
        funder: &funder,
        acting,
        now: play.now(),
    };
    let writing = &mut play.writing;
    let programme = programmes::begin(writing, keeping, content).await?;
    if !programmes::publish(writing, keeping, &programme, ("", Lang::Fr)).await? {
        return Err(FillError::NoPlace);
    }
    for envelope in envelopes {
        let set = programmes::set_aside(writing, keeping, &programme, envelope).await?;
        set.map_err(|_| FillError::NoPlace)?;
    }
    Ok(())
}
