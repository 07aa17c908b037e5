//! The council of the desk sits: one association, one company, the metropolis. It adopted which pieces are asked and one of the
//! indicators, and votes on a calendar. Everything in it is invented.

use jiff::ToSpan;
use jiff::civil::Date;

use super::Played;
use crate::features::council::{self, About, Council, Day, Decision, Limits, State, Subject, Text, Wish};
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::directory::{self, Kind, Organisation};
use crate::features::sessions::{By, Choice, College, Seat, Vote};
use crate::shared::authz::{Acting, Role};
use crate::shared::chance;
use crate::shared::i18n::Lang;

/// Among so many organisations a company is looked for.
const AMONG: i64 = 400;

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let Some(company) = company(play).await? else {
            return Ok(());
        };
        let gaby = play.give("gaby", company.id, Role::Representative).await?;
        let sitting = [
            (
                play.organisation(Part::Neighbour).await?,
                play.acting("dominique", Part::Neighbour, Role::Representative)
                    .await?,
            ),
            (company, gaby),
            (
                play.organisation(Part::Metropolis).await?,
                play.acting("yael", Part::Metropolis, Role::Officer).await?,
            ),
        ];
        let ada = play.acting("ada", Part::Platform, Role::Administrator).await?;
        let mut seats = Vec::new();
        for (college, (organisation, _)) in College::ALL.iter().zip(&sitting) {
            let seat = Seat {
                id: chance::row(),
                college: *college,
                organisation: organisation.id,
                alternate: None,
            };
            let by = By {
                key: "",
                acting: ada,
                now: play.now(),
            };
            council::give_seat(&mut play.writing, play.app, &seat, by).await?;
            seats.push(seat);
        }
        let pieces = decision(
            play,
            (&seats[0], Subject::Pieces),
            "Trois pièces, et pas une de plus (fictif)",
            "Les statuts, les derniers comptes, les coordonnées bancaires : ce sont les seules pièces demandées à toutes et tous, et une fois seulement. (Cette décision est imaginaire.)",
        )?;
        let council = council::council(&mut play.writing, &[]).await?;
        let own = |at: usize| -> (&Organisation, Acting) { (&sitting[at].0, sitting[at].1) };
        let now = play.now();
        council::propose(&mut play.writing, play.app, (&council, &pieces), by(own(0), now)).await?;
        for (at, seat) in seats.iter().enumerate() {
            vote(play, (&pieces, seat, Choice::Favourable), own(at)).await?;
        }
        adopt(play, (&council, &pieces), own(2)).await?;
        if let Some(counted) = council::defined(play.app, &mut play.writing).await?.first() {
            let mut indicator = decision(
                play,
                (&seats[0], Subject::Indicators),
                "Compter les associations vivantes (fictif)",
                "Les trois collèges retiennent cette définition, et la reverront dans deux ans. (Cette décision est imaginaire.)",
            )?;
            indicator.text.about = Some(About {
                indicator: counted.path.clone(),
                wish: Wish::Adopt,
                definition: counted.definition.clone(),
            });
            let about = (&council, &indicator);
            council::propose(&mut play.writing, play.app, about, by(own(0), now)).await?;
            for (at, seat) in seats.iter().enumerate() {
                vote(play, (&indicator, seat, Choice::Favourable), own(at)).await?;
            }
            adopt(play, about, own(1)).await?;
        }
        let calendar = decision(
            play,
            (&seats[2], Subject::Calendar),
            "Deux rendez-vous par an (fictif)",
            "Les demandes se déposent quand on veut ; elles sont lues en mars et en octobre, et chaque financeur dit sa décision dans les deux mois. (Cette proposition est imaginaire.)",
        )?;
        council::propose(
            &mut play.writing,
            play.app,
            (&council, &calendar),
            by(own(2), now),
        )
        .await?;
        vote(play, (&calendar, &seats[2], Choice::Favourable), own(2)).await?;
        vote(play, (&calendar, &seats[1], Choice::Abstains), own(1)).await
    })
}

async fn company(play: &mut Play<'_>) -> Result<Option<Organisation>, FillError> {
    let ids = directory::published_ids(&mut play.writing, AMONG).await?;
    let every = directory::published_by_ids(&mut play.writing, &ids).await?;
    Ok(every.into_iter().find(|one| one.kind == Kind::Company))
}

fn by((organisation, acting): (&Organisation, Acting), now: i64) -> By<'_> {
    By {
        key: &organisation.key,
        acting,
        now,
    }
}

/// A proposal of a seat, to hold in a month.
fn decision(
    play: &Play<'_>,
    (seat, subject): (&Seat, Subject),
    title: &str,
    words: &str,
) -> Result<Decision, FillError> {
    let from = play.app.clock.today().checked_add(1.month());
    Ok(Decision {
        id: chance::row(),
        address: chance::address(title),
        subject,
        state: State::Proposed,
        seat: seat.id,
        organisation: seat.organisation,
        text: Text {
            version: 1,
            title: title.to_owned(),
            words: words.to_owned(),
            language: Lang::Fr,
            wanted_from: match subject {
                Subject::Pieces | Subject::Indicators => play.app.clock.today(),
                Subject::Form | Subject::Calendar | Subject::Readers => {
                    from.map_err(|_| FillError::NoPlace)?
                }
            },
            limits: match subject {
                Subject::Pieces => Limits {
                    pieces: ["statutes", "accounts", "bank_details"].map(str::to_owned).into(),
                    ..Limits::default()
                },
                Subject::Form | Subject::Calendar | Subject::Readers | Subject::Indicators => {
                    Limits::default()
                }
            },
            days: match subject {
                Subject::Calendar => days(play.app.clock.today()),
                Subject::Form | Subject::Pieces | Subject::Readers | Subject::Indicators => Vec::new(),
            },
            about: None,
            written_at: play.now(),
        },
        adopted: None,
    })
}

/// When requests are read, twice in a year.
fn days(today: Date) -> Vec<Day> {
    let at = |months: i32, what: &str| Day {
        on: today.saturating_add(months.months()),
        what: what.to_owned(),
    };
    vec![
        at(4, "Les demandes reçues jusque-là sont lues (fictif)"),
        at(10, "Les demandes de l’automne sont lues (fictif)"),
    ]
}

async fn vote(
    play: &mut Play<'_>,
    (decision, seat, choice): (&Decision, &Seat, Choice),
    own: (&Organisation, Acting),
) -> Result<(), FillError> {
    let vote = Vote {
        about: decision.id,
        seat: seat.id,
        choice,
        organisation: seat.organisation,
    };
    let now = play.now();
    Ok(council::vote(&mut play.writing, decision, &vote, by(own, now)).await?)
}

async fn adopt(
    play: &mut Play<'_>,
    about: (&Council, &Decision),
    own: (&Organisation, Acting),
) -> Result<(), FillError> {
    let now = play.now();
    let lack = council::adopt(&mut play.writing, play.app, about, by(own, now)).await?;
    match lack {
        None => Ok(()),
        Some(lack) => Err(FillError::Verb(format!("{lack:?}"))),
    }
}
