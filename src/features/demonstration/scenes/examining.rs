//! A call without money that the metropolis and a foundation organise together, each examining at the desk what answered it. Readers of the
//! foundation marked one answer by the criteria of the call and shared that; it was gone on with, and told why. The other one waits.
//! Everything in it is invented.

use jiff::ToSpan;

use super::Played;
use super::building::{Answer, enter, french, groups};
use super::deciding::decide;
use crate::features::applications::{self, Group, Verdict};
use crate::features::calls::{self, Call, Content, Criterion, Kind};
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::desk::{self, Found, Mark, Scoring};
use crate::features::policies;
use crate::shared::authz::{Acting, Role};
use crate::shared::i18n::{Lang, Words};

const DAY: i64 = 86_400;

/// Days since answers are taken no more.
const CLOSED: i64 = 20;

const ANSWERS: &[Answer] = &[
    Answer {
        partners: &[
            (Part::Neighbour, "Dominique Imaginaire"),
            (Part::AcrossTheBorder, "Robin Verzonnen"),
        ],
        title: "Le gymnase du soir (fictif)",
        summary: "Deux associations (inventées) ouvrent un gymnase imaginaire le soir : qui a les clés le dit aux autres.",
    },
    Answer {
        partners: &[
            (Part::Association, "Camille Fictive"),
            (Part::Network, "Charlie Pretend"),
        ],
        title: "La cantine du dimanche (fictive)",
        summary: "Le dimanche, une cantine (inventée) prête ses tables à qui n’a pas de salle.",
    },
];

/// Somebody who reads for one of the organisers.
type Reader = (&'static str, Part, Role);

const YAEL: Reader = ("yael", Part::Metropolis, Role::Officer);
const ANGE: Reader = ("ange", Part::Metropolis, Role::Decider);
const CLAUDE: Reader = ("claude", Part::Funder, Role::Officer);
const ANDREA: Reader = ("andrea", Part::Funder, Role::Reader);

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let call = publish(play).await?;
        for answer in ANSWERS {
            enter(play, &call, answer, CLOSED + 2).await?;
        }
        let groups = groups(play, &call.0, ANSWERS).await?;
        let (decided, waits) = (&groups[0], &groups[1]);
        for reader in [YAEL, ANGE, CLAUDE, ANDREA] {
            declare(play, decided, reader).await?;
        }
        for reader in [YAEL, ANDREA] {
            declare(play, waits, reader).await?;
        }
        let claude = [
            (8, "Les deux (inventées) tiennent les clés à tour de rôle."),
            (7, "Qui habite à côté choisit les soirs."),
        ];
        let andrea = [
            (4, "La seconde n’ouvre qu’un soir sur cinq."),
            (7, "Une réunion (fictive) par mois avec les voisins."),
        ];
        mark(play, decided, CLAUDE, claude).await?;
        mark(play, decided, ANDREA, andrea).await?;
        share(play, decided, CLAUDE).await?;
        // What is given of the other one is the foundation's own as yet.
        let alone = [
            (6, "Deux (fictives) qui se connaissent déjà."),
            (8, "Les voisins apportent le pain (inventé)."),
        ];
        mark(play, waits, ANDREA, alone).await?;
        decide(
            play,
            decided,
            Verdict::Select,
            "Deux associations (imaginaires) qui n’avaient jamais partagé de clés, et des voisins qui choisissent les soirs.",
        )
        .await
    })
}

/// The call: opened two months ago, closed three weeks ago, organised by two.
async fn publish(play: &mut Play<'_>) -> Result<(Call, calls::Version), FillError> {
    let (today, now) = (play.app.clock.today(), play.now());
    let every = policies::all(&mut play.writing).await?;
    let fits = |policy: &&policies::Policy| policy.themes.iter().any(|slug| slug == "neighbourhood");
    let policy = every.iter().find(fits).or(every.first());
    let policy = policy.cloned().ok_or(FillError::NoPlace)?;
    let mut content = Content::default();
    content.about.kind = Kind::Projects;
    content.about.languages = vec![Lang::Fr];
    content.about.title = french("Des clés qui passent de main en main (fictif)");
    content.problem.problem = french(
        "Le soir et le dimanche, des salles (imaginaires) restent vides pendant que des associations se réunissent \
         dehors. Il ne manque pas d’argent : il manque des clés, et quelqu’un à qui les confier.",
    );
    content.people.concerned = french("Ceux qui se réunissent, et ceux qui habitent à côté.");
    content.people.part =
        french("Les voisins (fictifs) de chaque salle disent quels soirs leur conviennent.");
    content.place.themes.clone_from(&policy.themes);
    content.about.policy = Some(policy.address);
    content.answering.minimum = 2;
    content.means.brought = french("Les clés de six salles (inventées), et une assurance pour toutes.");
    content.calendar.opens = Some(now - 3 * CLOSED * DAY);
    content.calendar.closes = Some((now - CLOSED * DAY) / 60 * 60);
    content.calendar.answer_by = today.checked_add(15.days()).ok();
    content.criteria.list = [
        ("Être plusieurs à tenir les clés", 60, true),
        ("Ceux qui habitent à côté y ont leur mot à dire", 40, false),
    ]
    .map(|(words, weight, several)| Criterion {
        words: french(words),
        weight,
        several,
    })
    .into();
    content.contact.function = french("Mission (fictive) salles");
    content.contact.reach = "salles@metropole.example".to_owned();
    let metropolis = play.organisation(Part::Metropolis).await?;
    let foundation = play.organisation(Part::Funder).await?;
    let agent = play.acting(YAEL.0, YAEL.1, YAEL.2).await?;
    let other = play.acting(CLAUDE.0, CLAUDE.1, CLAUDE.2).await?;
    let then = now - (3 * CLOSED + 1) * DAY;
    let writing = &mut play.writing;
    let draft = calls::begin(writing, then, &metropolis, &content, Some(agent)).await?;
    calls::together(writing, then + 1, &draft, &foundation, (agent, other)).await?;
    let published = calls::publish(writing, then, &draft, Words::default(), Some(agent)).await?;
    published.map_err(|_| FillError::NoPlace)?;
    let standing = calls::standing(writing, &draft.address).await?;
    standing.ok_or(FillError::NoPlace)
}

/// An answer, as a reader finds it at the desk.
async fn at_desk(
    play: &mut Play<'_>,
    group: &Group,
    (word, part, role): Reader,
) -> Result<(Found, Acting), FillError> {
    let acting = play.acting(word, part, role).await?;
    let by = (play.organisation(part).await?.id, acting);
    let found = desk::found(&mut play.writing, play.app, &group.application.number, by).await?;
    Ok((found, acting))
}

/// A reader says that nothing ties them to those who answered.
async fn declare(play: &mut Play<'_>, group: &Group, reader: Reader) -> Result<(), FillError> {
    let (found, acting) = at_desk(play, group, reader).await?;
    let about = (&found.sent.application, &found.sent.parties()[..], &[][..]);
    applications::declare(&mut play.writing, play.app, about, (&found.funder, acting)).await?;
    Ok(())
}

/// A reader marks an answer by the criteria of the call.
async fn mark(
    play: &mut Play<'_>,
    group: &Group,
    reader: Reader,
    marks: [(u8, &str); 2],
) -> Result<(), FillError> {
    let (found, acting) = at_desk(play, group, reader).await?;
    let by = Scoring::of(&found).next().ok_or(FillError::NoPlace)?;
    for (criterion, (points, words)) in marks.into_iter().enumerate() {
        let mark = Mark {
            criterion,
            person: acting.person,
            organisation: found.funder.id,
            points,
            words: words.to_owned(),
            language: Lang::Fr,
        };
        desk::mark(&mut play.writing, play.app, (&found, by), &mark).await?;
    }
    Ok(())
}

/// What the readers of an organiser gave is read by the other one.
async fn share(play: &mut Play<'_>, group: &Group, reader: Reader) -> Result<(), FillError> {
    let (found, acting) = at_desk(play, group, reader).await?;
    let by = Scoring::of(&found).next().ok_or(FillError::NoPlace)?;
    desk::share(&mut play.writing, play.app, (&found, by), (true, acting)).await?;
    Ok(())
}
