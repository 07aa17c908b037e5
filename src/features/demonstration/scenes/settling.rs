//! A small feast of this year, from the request to the last cent: a common fund of associations at the table of a session, whose
//! colleges vote; what the metropolis and the fund grant; an agreement, signed and paid; a report that the metropolis accepted and the
//! fund has still to read; and what one partner did not spend, to be given back. Everything in it is invented.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Played;
use super::agreeing::{propose, refused, sign};
use super::desk::{Funder, declare, funder, say, send};
use super::garden::{self, Planned};
use crate::features::agreements::{self, Part as Payment};
use crate::features::applications::{self, Application, Frozen};
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::desk::Act;
use crate::features::directory::{self, Kind, Organisation};
use crate::features::programmes;
use crate::features::reports;
use crate::features::sessions::{self, By, Choice, College, Seat, Session, State};
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::shared::i18n::Lang;

/// Among so many organisations a company is looked for.
const AMONG: i64 = 400;

/// The feast.
const FEAST: Planned = Planned {
    title: "La fête des deux rues (projet imaginaire)",
    language: Lang::Fr,
    texts: &[
        (
            "summary",
            "Deux associations (fictives) ferment deux rues aux voitures un dimanche, et y dressent une seule table.",
        ),
        (
            "problem",
            "Les gens de ces deux rues (inventées) se croisent sans se connaître.",
        ),
        (
            "public",
            "Les habitantes et habitants des deux rues, et qui passe par là.",
        ),
        (
            "participation",
            "Chaque maison apporte un plat et une chaise de plus.",
        ),
        ("territory", "Deux rues (imaginaires) qui se touchent."),
    ],
    action: "Fermer les deux rues et mettre la table",
    partners: &[
        (
            Part::Association,
            "camille",
            &[("601", 200_000), ("613", 200_000), ("own", 80_000)],
        ),
        (Part::Neighbour, "dominique", &[("601", 300_000), ("own", 80_000)]),
    ],
    invited: "Votre rue touche la nôtre. Une seule table ?",
    ahead: 0,
};

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let city = funder(play, Part::Metropolis, ("yael", "ange")).await?;
        let fund = pooled(play).await?;
        let address = garden::project(play, &FEAST).await?;
        let asked: &[(usize, usize, i64)] = &[(0, 0, 300_000), (1, 0, 220_000), (0, 1, 20_000)];
        let sent = send(play, (&address, &FEAST), (&[&city, &fund], asked)).await?;
        for funder in [&city, &fund] {
            for acting in [funder.reads, funder.decides] {
                declare(play, &sent, (funder, acting)).await?;
            }
        }
        sit(play, &sent, &fund).await?;
        let (lead, second) = (
            play.organisation(Part::Association).await?,
            play.organisation(Part::Neighbour).await?,
        );
        let early = "Décidé avant la fin de l’année, pris sur l’enveloppe de la suivante (imaginaire).";
        for (funder, partner, cents, words) in [
            (&city, &lead, 300_000, early),
            (&city, &second, 220_000, early),
            (&fund, &lead, 20_000, ""),
        ] {
            say(
                play,
                &sent,
                (funder, &partner.key),
                (Act::Grant, cents, words, None),
            )
            .await?;
        }
        let number = draw_up(play, &sent, &city).await?;
        let sides = [
            ("ange", city.id, city.decides),
            (
                "camille",
                lead.id,
                play.acting("camille", Part::Association, Role::Representative)
                    .await?,
            ),
            (
                "dominique",
                second.id,
                play.acting("dominique", Part::Neighbour, Role::Representative)
                    .await?,
            ),
        ];
        sign(play, &number, &sides).await?;
        pay(play, &sent, (&number, &city)).await?;
        report(play, &sent).await?;
        settle(play, &sent, (&number, &city, &second)).await
    })
}

/// The programme for which the members of the common fund pay; whoever holds its account decides.
async fn pooled(play: &mut Play<'_>) -> Result<Funder, FillError> {
    let holder = funder(play, Part::Funder, ("claude", "maxime")).await?;
    let every = programmes::of_funder(&mut play.writing, holder.id).await?;
    let programme = every.into_iter().find(|one| one.pooled.is_some());
    Ok(Funder {
        programme: programme.ok_or(FillError::NoPlace)?,
        ..holder
    })
}

/// Three colleges meet today around the programme of the fund: the group was heard, each says what it thinks.
async fn sit(play: &mut Play<'_>, sent: &Application, fund: &Funder) -> Result<(), FillError> {
    let holder = play.organisation(Part::Funder).await?;
    let now = play.now();
    let by = By {
        key: &holder.key,
        acting: fund.reads,
        now,
    };
    let title = "Séance (fictive) du fonds commun";
    let session = Session {
        id: chance::row(),
        address: chance::address(title),
        convener: holder.id,
        title: title.to_owned(),
        language: Lang::Fr,
        on: play.app.clock.today(),
        at: "18:00".to_owned(),
        place: "L’arrière-salle (imaginaire) du café des Tisseurs".to_owned(),
        link: String::new(),
        state: State::Convened,
        seed: sessions::seed(),
        adopted: None,
        version: 1,
    };
    let table = std::slice::from_ref(&fund.programme);
    sessions::convene(&mut play.writing, play.app, (&session, table), (&holder, by)).await?;
    if !sessions::hear(&mut play.writing, play.app, (&session, sent), by).await? {
        return Err(FillError::NoPlace);
    }
    let ids = directory::published_ids(&mut play.writing, AMONG).await?;
    let every = directory::published_by_ids(&mut play.writing, &ids).await?;
    let company = every
        .into_iter()
        .find(|one| one.kind == Kind::Company && one.state == directory::State::Active)
        .ok_or(FillError::NoPlace)?;
    let sits = play.give("jo", company.id, Role::Representative).await?;
    let voices = [
        (
            College::Associations,
            play.organisation(Part::Support).await?,
            (
                "lou",
                play.acting("lou", Part::Support, Role::Representative).await?,
            ),
            Choice::Favourable,
        ),
        (College::Companies, company, ("jo", sits), Choice::Abstains),
        (
            College::PublicBodies,
            play.organisation(Part::Metropolis).await?,
            (
                "ange",
                play.acting("ange", Part::Metropolis, Role::Decider).await?,
            ),
            Choice::Favourable,
        ),
    ];
    let mut seats = Vec::new();
    for (college, organisation, ..) in &voices {
        let seat = Seat {
            id: chance::row(),
            college: *college,
            organisation: organisation.id,
            alternate: None,
        };
        sessions::give_seat(&mut play.writing, &session, &seat, by).await?;
        seats.push(seat.id);
    }
    let whole = applications::sent(&mut play.writing, &sent.number).await?;
    let whole = whole.ok_or(FillError::NoPlace)?;
    let parties = whole.parties();
    for (seat, (_, organisation, (word, acting), choice)) in seats.into_iter().zip(&voices) {
        // Before one reads and votes one says that nothing ties one to those who ask; Ange did so at the desk.
        if *word != "ange" {
            let about = (sent, &parties[..], &[][..]);
            applications::declare(&mut play.writing, play.app, about, (organisation, *acting)).await?;
        }
        let cx = play.cx_as(word).await?;
        let found = sessions::find(&cx, &mut play.writing, &session.address).await?;
        let said = (sent.number.as_str(), seat, *choice);
        sessions::cast(&cx, &mut play.writing, &found, said)
            .await?
            .map_err(refused)?;
    }
    Ok(())
}

/// One agreement of both with the metropolis, to be paid at once.
async fn draw_up(play: &mut Play<'_>, sent: &Application, city: &Funder) -> Result<String, FillError> {
    let today = play.app.clock.today();
    let parts = vec![Payment {
        due: today,
        percent: 100,
    }];
    propose(play, sent, (city, parts)).await
}

/// Both are paid.
async fn pay(
    play: &mut Play<'_>,
    sent: &Application,
    (number, city): (&str, &Funder),
) -> Result<(), FillError> {
    let morgan = play.acting("morgan", Part::Metropolis, Role::Payer).await?;
    declare(play, sent, (city, morgan)).await?;
    let metropolis = play.organisation(Part::Metropolis).await?;
    let cx = play.cx_as("morgan").await?;
    let agreement = agreements::by_number(&mut play.writing, number)
        .await?
        .agreement
        .id;
    let due = agreements::instalments(&mut play.writing, agreement).await?;
    let due: Vec<i64> = due.iter().map(|one| one.id).collect();
    let ordered = agreements::order(&cx, &mut play.writing, &metropolis, &due, morgan).await?;
    ordered.map_err(refused)?;
    let today = play.app.clock.today();
    let mut lines = "reference;paid_on;amount\n".to_owned();
    for one in agreements::instalments(&mut play.writing, agreement).await? {
        let (whole, cents) = (one.cents / 100, one.cents % 100);
        let _ = writeln!(lines, "{};{today};{whole},{cents:02}", one.reference);
    }
    let paid = agreements::pay(&cx, &mut play.writing, &metropolis, &lines, morgan).await?;
    paid.map_err(refused)?;
    Ok(())
}

/// What a partner did: all that was planned, but for what it bought less.
fn done(frozen: &Frozen, key: &str, less: i64) -> BTreeMap<String, (i64, String)> {
    let mut done: BTreeMap<String, (i64, String)> = BTreeMap::new();
    let planned = frozen.project.lines.iter();
    let planned = planned.map(|one| (&one.partner, &one.account, one.cents));
    let asked = frozen.own_requests();
    let asked = asked.map(|one| (&one.partner, &one.account, one.cents));
    for (_, account, cents) in planned.chain(asked).filter(|(whose, ..)| *whose == key) {
        done.entry(account.clone()).or_default().0 += cents;
    }
    if let Some((cents, words)) = done.get_mut("601").filter(|_| less > 0) {
        *cents -= less;
        "Il a plu (dans l’histoire) : la moitié des tables est restée pliée.".clone_into(words);
    }
    done
}

/// Both tell what they did, and the lead sends it.
async fn report(play: &mut Play<'_>, sent: &Application) -> Result<(), FillError> {
    let whole = applications::sent(&mut play.writing, &sent.number).await?;
    let frozen = whole.ok_or(FillError::NoPlace)?.frozen;
    let year = play.app.clock.today().year();
    for (part, word, less, told) in [
        (
            Part::Association,
            "camille",
            0,
            "Deux rues (inventées) fermées, une table de soixante mètres, une fanfare.",
        ),
        (
            Part::Neighbour,
            "dominique",
            100_000,
            "Quarante maisons (fictives) ont apporté un plat ; la pluie aussi est venue.",
        ),
    ] {
        let organisation = play.organisation(part).await?;
        let acting = play.acting(word, part, Role::Representative).await?;
        let part = reports::Part {
            organisation: organisation.id,
            content: reports::Content {
                language: Lang::Fr,
                done: told.to_owned(),
                publics: "Deux cents personnes (inventées), de trois à quatre-vingt-dix ans.".to_owned(),
                places: "Un dimanche de septembre (imaginaire).".to_owned(),
                ..reports::Content::default()
            },
            ready: true,
            done: done(&frozen, &organisation.key, less),
            ..reports::Part::default()
        };
        let what = (&part, organisation.key.as_str());
        if !reports::write(&mut play.writing, (sent.id, year), what, acting).await? {
            return Err(FillError::NoPlace);
        }
    }
    let camille = play
        .acting("camille", Part::Association, Role::Representative)
        .await?;
    let cx = play.cx_as("camille").await?;
    let year = year.to_string();
    let found = reports::find(&cx, &mut play.writing, (&sent.address, &year)).await?;
    let told = reports::send(&cx, &mut play.writing, &found, (false, camille)).await?;
    told.map_err(refused)
}

/// The metropolis accepts the report, and asks back what one of them did not spend: an officer has it computed, whoever decides decides.
async fn settle(
    play: &mut Play<'_>,
    sent: &Application,
    (number, city, partner): (&str, &Funder, &Organisation),
) -> Result<(), FillError> {
    let yael = play.cx_as("yael").await?;
    let year = play.app.clock.today().year();
    let at = (sent.number.as_str(), year.to_string());
    let (read, _) = reports::find_at_desk(&yael, &mut play.writing, (at.0, &at.1)).await?;
    let accepted = (city.id, "accepted", "Merci (fictif) : on y était presque.");
    reports::say(&yael, &mut play.writing, &read, accepted, city.reads).await?;
    let (planned, spent, paid) = (300_000, 200_000, 220_000);
    let why = "Un tiers des achats (inventés) n’a pas été fait.";
    let about = (number, partner.id, year);
    let proposed =
        agreements::propose_unspent(&yael, &mut play.writing, about, (planned, spent, paid), why).await?;
    if !proposed {
        return Err(FillError::NoPlace);
    }
    let found = agreements::by_number(&mut play.writing, number).await?;
    let every = agreements::recoveries(&mut play.writing, found.agreement.id).await?;
    let one = every.first().ok_or(FillError::NoPlace)?;
    let ange = play.cx_as("ange").await?;
    let decided: (i64, i64, &str) = (one.id, one.proposed, "Ce que prévoit la convention (imaginaire).");
    let decided =
        agreements::decide_recovery(&ange, &mut play.writing, &found, decided, city.decides).await?;
    decided.map_err(refused)
}
