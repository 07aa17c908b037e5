//! A call for projects that is over: two groups answered on paper, one was gone on with and told what it did, the other was
//! told what was missing. Everything in it is invented.

use jiff::ToSpan;

use super::Played;
use super::building::{Answer, enter, french, groups};
use super::telling;
use crate::features::applications::{self, Group, Outcome, Received, Verdict};
use crate::features::calls::{self, Call, Content, Criterion, Kind};
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::policies;
use crate::shared::authz::Role;
use crate::shared::i18n::{Lang, Words};

const DAY: i64 = 86_400;

/// Days since answers are taken no more.
const CLOSED: i64 = 30;

const ANSWERS: &[Answer] = &[
    Answer {
        partners: &[
            (Part::Association, "Camille Fictive"),
            (Part::Support, "Lou Inventée"),
        ],
        title: "Le potager du toit (fictif)",
        summary: "Sur un toit imaginaire, trente bacs : les cantines voisines y cueillent, les enfants y arrosent.",
    },
    Answer {
        partners: &[
            (Part::Neighbour, "Dominique Imaginaire"),
            (Part::AcrossTheBorder, "Robin Verzonnen"),
        ],
        title: "Les ruches d’en haut (fictives)",
        summary: "Douze ruches (inventées) sur les toits des deux villes, et du miel à partager.",
    },
];

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let call = publish(play).await?;
        for answer in ANSWERS {
            enter(play, &call, answer, CLOSED + 2).await?;
        }
        let groups = groups(play, &call.0, ANSWERS).await?;
        decide(
            play,
            &groups[0],
            Verdict::Select,
            "Deux associations qui ne travaillaient pas ensemble, et les enfants (imaginaires) y ont leur mot à dire.",
        )
        .await?;
        decide(
            play,
            &groups[1],
            Verdict::Decline,
            "- Rien n’est dit de ceux qui habitent sous ces toits (inventés).\n- Il manque l’accord d’une des deux villes.",
        )
        .await?;
        telling::play(play, &groups[0]).await
    })
}

/// The call: opened three months ago, closed a month ago.
async fn publish(play: &mut Play<'_>) -> Result<(Call, calls::Version), FillError> {
    let (today, now) = (play.app.clock.today(), play.now());
    let every = policies::all(&mut play.writing).await?;
    let fits = |policy: &&policies::Policy| policy.themes.iter().any(|slug| slug == "environment");
    let policy = every.iter().find(fits).or(every.first());
    let policy = policy.cloned().ok_or(FillError::NoPlace)?;
    let mut content = Content::default();
    content.about.kind = Kind::Projects;
    content.about.languages = vec![Lang::Fr];
    content.about.title = french("Des toits qui servent (fictif)");
    content.problem.problem = french(
        "En ville (imaginaire), les toits plats chauffent l’été et ne servent à personne, pendant que l’on cherche où \
         planter, se réunir, souffler.",
    );
    content.people.concerned = french("Ceux qui habitent et travaillent sous ces toits.");
    content.people.part = french("Ils disent, avec chaque groupe, ce que leur toit peut devenir.");
    content.place.themes.clone_from(&policy.themes);
    content.about.policy = Some(policy.address);
    content.answering.minimum = 2;
    content.calendar.opens = Some(now - 3 * CLOSED * DAY);
    content.calendar.closes = Some((now - CLOSED * DAY) / 60 * 60);
    content.calendar.answer_by = today.checked_add(5.days()).ok();
    content.criteria.list = [
        ("Être plusieurs : la réponse est construite ensemble", 50, true),
        ("Ceux qui vivent sous le toit y ont leur mot à dire", 50, false),
    ]
    .map(|(words, weight, several)| Criterion {
        words: french(words),
        weight,
        several,
    })
    .into();
    content.contact.function = french("Mission (fictive) toits");
    content.contact.reach = "toits@metropole.example".to_owned();
    let metropolis = play.organisation(Part::Metropolis).await?;
    let agent = Some(play.acting("yael", Part::Metropolis, Role::Officer).await?);
    let then = now - (3 * CLOSED + 1) * DAY;
    let draft = calls::begin(&mut play.writing, then, &metropolis, &content, agent).await?;
    let published = calls::publish(&mut play.writing, then, &draft, Words::default(), agent).await?;
    published.map_err(|_| FillError::NoPlace)?;
    let standing = calls::standing(&mut play.writing, &draft.address).await?;
    standing.ok_or(FillError::NoPlace)
}

/// An agent finds an answer complete and reads it; whoever decides says what becomes of it, and why.
pub(super) async fn decide(
    play: &mut Play<'_>,
    group: &Group,
    verdict: Verdict,
    reason: &str,
) -> Result<(), FillError> {
    let metropolis = play.organisation(Part::Metropolis).await?;
    let yael = play.acting("yael", Part::Metropolis, Role::Officer).await?;
    let ange = play.acting("ange", Part::Metropolis, Role::Decider).await?;
    let reading = Received {
        application: &group.application,
        frozen: &group.frozen,
        partners: &group.partners,
        call: None,
    };
    let sent = group.application.submitted;
    for (verdict, reason, state, acting) in [
        (Verdict::Admit, "", "submitted", yael),
        (Verdict::Examine, "", "admissible", yael),
        (verdict, reason, "under_examination", ange),
    ] {
        let seen = format!("{state} {sent}");
        let done = (verdict, reason, seen.as_str());
        let outcome =
            applications::read(&mut play.writing, play.app, reading, done, (&metropolis, acting)).await?;
        if outcome != Outcome::Done {
            return Err(FillError::NoPlace);
        }
    }
    Ok(())
}
