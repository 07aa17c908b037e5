//! Three associations, one of them across the border, made one request to four funders, of whom one is private: it is sent, and
//! it is being read. Readers said that nothing ties them to those who ask, one asked a question that was answered, opinions and
//! a note are there; one funder granted, one promised if the first gives, one refused, one put it off, and what is left waits.
//! Everything in it is invented.

use super::Played;
use super::garden::{self, GARDEN, Planned};
use crate::features::applications::{self, Application, Whole};
use crate::features::capacities::{self, Capacity, Granted};
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::desk::{self, Act, Found, Mark, Opinion, Said, Scoring, Topic, Typed, Verdict};
use crate::features::programmes::{self, Content, Envelope, Keeping, Only, Programme, Rate};
use crate::shared::authz::{Acting, Role};
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};

/// A funder of the scene: who reads and decides for it, and its programme.
pub(super) struct Funder {
    pub id: i64,
    pub reads: Acting,
    pub decides: Acting,
    pub programme: Programme,
}

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let city = funder(play, Part::Metropolis, ("yael", "ange")).await?;
        let fund = funder(play, Part::Funder, ("claude", "maxime")).await?;
        let third = newcomer(play, &HAND).await?;
        let fourth = newcomer(play, &SEED).await?;
        let address = garden::project(play, &GARDEN).await?;
        garden::commit(play, Part::Neighbour, "dominique").await?;
        let funders = [&city, &fund, &third, &fourth];
        let asked: &[(usize, usize, i64)] = &[
            (0, 0, 900_000),
            (0, 1, 300_000),
            (0, 2, 100_000),
            (0, 3, 100_000),
            (1, 0, 300_000),
            (1, 2, 150_000),
            (2, 0, 400_000),
            (2, 1, 150_000),
            (2, 3, 100_000),
        ];
        let sent = send(play, (&address, &GARDEN), (&funders, asked)).await?;
        read(play, &sent, funders).await?;
        decide(play, &sent, funders).await
    })
}

/// One that offers a programme already.
pub(super) async fn funder(
    play: &mut Play<'_>,
    part: Part,
    (reads, decides): (&str, &str),
) -> Result<Funder, FillError> {
    let organisation = play.organisation(part).await?;
    let every = programmes::of_funder(&mut play.writing, organisation.id).await?;
    Ok(Funder {
        id: organisation.id,
        reads: play.acting(reads, part, Role::Officer).await?,
        decides: play.acting(decides, part, Role::Decider).await?,
        programme: every.into_iter().next().ok_or(FillError::NoPlace)?,
    })
}

/// A funder that the scene makes one.
struct Newcomer {
    /// Which of those that play no part.
    which: usize,
    /// Who of the cast reads, decides and pays for it.
    word: &'static str,
    /// Its programme: name and purpose in French and Dutch.
    name: (&'static str, &'static str),
    purpose: (&'static str, &'static str),
    /// What its money is for.
    money: &'static str,
}

const HAND: Newcomer = Newcomer {
    which: 0,
    word: "gaby",
    name: ("Le coup de pouce (fictif)", "Het duwtje (fictief)"),
    purpose: (
        "Un coup de pouce (imaginaire) pour ce qui commence : outils, graines, petites locations.",
        "Een (verzonnen) duwtje voor wat begint: gereedschap, zaden, kleine huur.",
    ),
    money: "Coups de pouce (fictifs)",
};

const SEED: Newcomer = Newcomer {
    which: 1,
    word: "jo",
    name: (
        "Les graines de quartier (fictif)",
        "Zaadjes in de buurt (fictief)",
    ),
    purpose: (
        "Des quartiers (imaginaires) qui se plantent, se mangent et se racontent.",
        "Buurten (verzonnen) die geplant, gegeten en verteld worden.",
    ),
    money: "Graines de quartier (fictif)",
};

async fn newcomer(play: &mut Play<'_>, one: &Newcomer) -> Result<Funder, FillError> {
    let organisation = play.another_funder(one.which).await?;
    let (today, now) = (play.app.clock.today(), play.now());
    let granted = Granted {
        id: chance::row(),
        organisation: organisation.id,
        capacity: Capacity::Funder,
        mark: None,
        starts: today,
        until: None,
    };
    let ada = play.themselves("ada").await?;
    capacities::grant_by(&mut play.writing, now, &organisation, &granted, ada).await?;
    let reads = play.give(one.word, organisation.id, Role::Officer).await?;
    let decides = play.give(one.word, organisation.id, Role::Decider).await?;
    play.give(one.word, organisation.id, Role::Payer).await?;
    let keeping = Keeping {
        funder: &organisation,
        acting: reads,
        now,
    };
    let says = |fr: &str, nl: &str| Words::default().and(Lang::Fr, fr).and(Lang::Nl, nl);
    let content = Content {
        names: says(one.name.0, one.name.1),
        purposes: says(one.purpose.0, one.purpose.1),
        rate: Some(Rate {
            percent: 50,
            source: "Règlement fictif, article 1".to_owned(),
        }),
        contact: says(
            "L’accueil (imaginaire), le jeudi",
            "Het (verzonnen) onthaal, op donderdag",
        ),
        ..Content::default()
    };
    let writing = &mut play.writing;
    let programme = programmes::begin(writing, keeping, content).await?;
    if !programmes::publish(writing, keeping, &programme, ("", Lang::Fr)).await? {
        return Err(FillError::NoPlace);
    }
    let envelope = Envelope {
        id: chance::row(),
        within: None,
        year: today.year() + 1,
        purpose: one.money.to_owned(),
        cents: 1_500_000,
        only: Only::default(),
    };
    let set = programmes::set_aside(writing, keeping, &programme, &envelope).await?;
    set.map_err(|_| FillError::NoPlace)?;
    Ok(Funder {
        id: organisation.id,
        reads,
        decides,
        programme,
    })
}

/// One request to several funders: signed by all, sent by the lead. Which partner asks how much of which funder, by their places.
pub(super) async fn send(
    play: &mut Play<'_>,
    (address, planned): (&str, &Planned),
    (funders, asked): (&[&Funder], &[(usize, usize, i64)]),
) -> Result<Application, FillError> {
    let mut signing = Vec::new();
    for (part, word, _) in planned.partners {
        let acting = play.acting(word, *part, Role::Representative).await?;
        let name = play.person(word).await?.name;
        signing.push((play.organisation(*part).await?, name, acting));
    }
    let amounts: Vec<(i64, i64, i64)> = asked
        .iter()
        .map(|(partner, funder, cents)| {
            let programme = &funders[*funder].programme;
            (signing[*partner].0.id, programme.id, *cents)
        })
        .collect();
    let programmes: Vec<&Programme> = funders.iter().map(|funder| &funder.programme).collect();
    let cx = play.cx();
    let whole = Whole {
        project: address,
        programmes: &programmes,
        amounts: &amounts,
        year: play.app.clock.today().year() + planned.ahead,
        answer: "Seuls, nous n’avons qu’un bout de terre et pas d’arrosoir.",
        signing: &signing,
    };
    let sent = applications::send_whole(&cx, &mut play.writing, whole).await?;
    sent.ok_or(FillError::NoPlace)
}

pub(super) async fn at_desk(
    play: &mut Play<'_>,
    sent: &Application,
    (funder, acting): (&Funder, Acting),
) -> Result<Found, FillError> {
    let by = (funder.id, acting);
    Ok(desk::found(&mut play.writing, play.app, &sent.number, by).await?)
}

/// Somebody says for a funder that nothing ties them to those who ask.
pub(super) async fn declare(
    play: &mut Play<'_>,
    sent: &Application,
    of: (&Funder, Acting),
) -> Result<(), FillError> {
    let found = at_desk(play, sent, of).await?;
    let about = (&found.sent.application, &found.sent.parties()[..], &[][..]);
    applications::declare(&mut play.writing, play.app, about, (&found.funder, of.1)).await?;
    Ok(())
}

/// They say that nothing ties them to those who ask, and read: a question, opinions, a note.
async fn read(
    play: &mut Play<'_>,
    sent: &Application,
    [city, fund, third, fourth]: [&Funder; 4],
) -> Result<(), FillError> {
    for (funder, acting) in [
        (city, city.reads),
        (city, city.decides),
        (fund, fund.reads),
        (fund, fund.decides),
        (third, third.reads),
        (fourth, fourth.reads),
    ] {
        declare(play, sent, (funder, acting)).await?;
    }
    let now = play.now();
    let said = |organisation: i64, words: &str| Said {
        organisation,
        words: words.to_owned(),
        language: Lang::Fr,
        at: now,
    };
    let yael = at_desk(play, sent, (city, city.reads)).await?;
    let asked = said(city.id, "Que deviennent les jardins en hiver ?");
    desk::ask(&mut play.writing, play.app, &yael, ("", asked)).await?;
    let question = desk::questions(&mut play.writing, &yael.sent).await?.pop();
    let question = question.ok_or(FillError::NoPlace)?;
    let lead = play.organisation(Part::Association).await?;
    let camille = play
        .acting("camille", Part::Association, Role::Representative)
        .await?;
    let answered = said(
        lead.id,
        "On répare les outils, on échange les graines, on prépare le printemps.",
    );
    let about = (&yael.sent, &question);
    desk::answer(&mut play.writing, play.app, about, (&lead, &answered), camille).await?;
    let claude = at_desk(play, sent, (fund, fund.reads)).await?;
    for (found, topic, words, reserved) in [
        (
            &claude,
            Topic::Statutes,
            "Les statuts (fictifs) permettent ce projet.",
            false,
        ),
        (
            &yael,
            Topic::Accounts,
            "Les cotisations sociales (inventées) sont à jour.",
            true,
        ),
    ] {
        let opinion = Opinion {
            topic,
            verdict: Verdict::Favourable,
            said: said(found.funder.id, words),
            reserved,
        };
        desk::think(&mut play.writing, play.app, found, &opinion).await?;
    }
    mark(play, sent, city).await?;
    let note = said(fund.id, "À soutenir si un financeur public s’engage d’abord.");
    desk::note(&mut play.writing, play.app, &claude, &note).await?;
    Ok(())
}

/// Two readers of the first funder go by the criteria that it published, and do not see the same in the request.
async fn mark(play: &mut Play<'_>, sent: &Application, city: &Funder) -> Result<(), FillError> {
    let yael = [
        (9, "Chacune des trois a ses journées et ses outils."),
        (8, "Les jardinières tiennent la réunion d’ouverture."),
        (7, "Les outils passent la frontière avec la remorque."),
    ];
    let ange = [
        (
            4,
            "Je vois surtout le travail du chef de file : que font les deux autres en hiver ?",
        ),
        (7, "Il y a une réunion, pas encore de décision partagée."),
        (6, "La remorque sert à toutes, la serre à une seule."),
    ];
    for (reader, marks) in [(city.reads, yael), (city.decides, ange)] {
        let found = at_desk(play, sent, (city, reader)).await?;
        let mut columns = found.columns.iter();
        let column = columns.find(|column| column.programme.id == city.programme.id);
        let column = column.ok_or(FillError::NoPlace)?;
        for (criterion, (points, words)) in marks.into_iter().enumerate() {
            let mark = Mark {
                criterion,
                person: reader.person,
                organisation: city.id,
                points,
                words: words.to_owned(),
                language: Lang::Fr,
            };
            let by = Scoring::Programme(column);
            desk::mark(&mut play.writing, play.app, (&found, by), &mark).await?;
        }
    }
    Ok(())
}

/// A grant, a promise under a condition, a refusal, a decision that is put off; the rest waits.
async fn decide(
    play: &mut Play<'_>,
    sent: &Application,
    [city, fund, third, fourth]: [&Funder; 4],
) -> Result<(), FillError> {
    let camille = play.organisation(Part::Association).await?.key;
    let dominique = play.organisation(Part::Neighbour).await?.key;
    for (funder, partner, act, cents, words, condition) in [
        (city, &camille, Act::Grant, 900_000, "", None),
        (
            fund,
            &camille,
            Act::Condition,
            250_000,
            "Si la métropole (imaginaire) donne au moins 8 000 €.",
            Some((city.programme.id, 800_000)),
        ),
        (
            third,
            &dominique,
            Act::Refuse,
            0,
            "Nous avons déjà donné cette année (dans l’histoire) pour ce quartier.",
            None,
        ),
        (
            fourth,
            &camille,
            Act::Postpone,
            0,
            "Notre (imaginaire) commission se réunit au printemps.",
            None,
        ),
    ] {
        let said = (act, cents, words, condition);
        say(play, sent, (funder, partner), said).await?;
    }
    Ok(())
}

/// A funder says what becomes of what a partner requests of it, and tells it.
pub(super) async fn say(
    play: &mut Play<'_>,
    sent: &Application,
    (funder, partner): (&Funder, &str),
    (act, cents, words, condition): (Act, i64, &str, Option<(i64, i64)>),
) -> Result<(), FillError> {
    let found = at_desk(play, sent, (funder, funder.decides)).await?;
    let remaining = programmes::remaining(&mut play.writing, funder.programme.id).await?;
    let envelope = remaining.iter().find(|(_, left)| *left >= cents);
    let typed = Typed {
        act,
        cents,
        envelope: envelope.map(|(one, _)| one.id).filter(|_| act.gives()),
        years: None,
        words: words.to_owned(),
        language: Lang::Fr,
        condition,
        // What is only proposed is shared with the other funders.
        shared: act == Act::Propose,
        notify: true,
        ground: None,
        seen: 0,
    };
    let cell = found
        .cell(funder.programme.id, partner)
        .ok_or(FillError::NoPlace)?;
    let by = (&typed, funder.decides);
    let decided = desk::decide(&mut play.writing, play.app, &found, cell, by).await?;
    decided
        .map(|_told| ())
        .map_err(|refusal| FillError::Verb(format!("{refusal:?}")))
}
