//! A call for initiatives whose answers came some days ago, and that is built together now. Three groups answered on paper;
//! each is seen by the others, two came together in one project, and what each side brings to the first is confirmed and
//! published.
//! Everything in it is invented.

use std::collections::BTreeMap;

use jiff::ToSpan;

use super::Played;
use crate::features::applications::{
    self, Brought, Entry, Frozen, Group, Heard, MergerStep, Room, Said, SheetTo, Side, Speaking, Stance,
    Writing,
};
use crate::features::calls::{self, Call, CoConstruction, Content, Kind, OfOrganisers, Phase};
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::directory::Organisation;
use crate::features::policies;
use crate::features::projects::{self, Begun, Document, Party};
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};

const DAY: i64 = 86_400;

/// A group: who, with whom, what they would do.
pub(super) struct Answer {
    pub partners: &'static [(Part, &'static str)],
    pub title: &'static str,
    pub summary: &'static str,
}

const ANSWERS: &[Answer] = &[
    Answer {
        partners: &[
            (Part::Association, "Camille Fictive"),
            (Part::Neighbour, "Dominique Imaginaire"),
        ],
        title: "Le banc du matin (fictif)",
        summary: "Chaque matin, deux bancs et une bouilloire devant l’école imaginaire : on s’assied, on se parle.",
    },
    Answer {
        partners: &[(Part::AcrossTheBorder, "Robin Verzonnen")],
        title: "De straat die zingt (fictief)",
        summary: "Eén avond per week zingt een verzonnen straat, aan beide kanten van de grens.",
    },
    Answer {
        partners: &[(Part::Support, "Lou Inventée")],
        title: "La cour ouverte (fictive)",
        summary: "Une cour d’immeuble (inventée) s’ouvre au quartier le dimanche, avec ceux qui y habitent.",
    },
];

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let call = publish(play).await?;
        for answer in ANSWERS {
            enter(play, &call, answer, 8).await?;
        }
        // In the order in which they were entered, whatever their numbers are.
        let groups = groups(play, &call.0, ANSWERS).await?;
        for (group, (part, word)) in groups.iter().zip([
            (Part::Association, "camille"),
            (Part::AcrossTheBorder, "robin"),
            (Part::Support, "lou"),
        ]) {
            show(play, &call.0, group, (part, word)).await?;
        }
        stance(play, &call.0, &groups).await?;
        merge(play, &call.0, (&groups[1], &groups[0])).await?;
        bring(play, &call.0, &groups[0]).await
    })
}

/// The groups of these answers, in their order.
pub(super) async fn groups(
    play: &mut Play<'_>,
    call: &Call,
    answers: &[Answer],
) -> Result<Vec<Group>, FillError> {
    let every = applications::groups_of(&mut play.writing, call)
        .await
        .map_err(|_| FillError::NoPlace)?;
    let own = |answer: &Answer| every.iter().find(|group| group.title(Lang::Fr).0 == answer.title);
    let groups = answers.iter().map(|answer| own(answer).cloned());
    groups.collect::<Option<Vec<Group>>>().ok_or(FillError::NoPlace)
}

pub(super) fn french(text: &str) -> Words {
    Words::default().and(Lang::Fr, text)
}

/// The call: announced six weeks ago, its answers came last week.
async fn publish(play: &mut Play<'_>) -> Result<(Call, calls::Version), FillError> {
    let (today, now) = (play.app.clock.today(), play.now());
    let day = |days: i64| today.checked_add(days.days()).ok();
    let every = policies::all(&mut play.writing).await?;
    let fits = |policy: &&policies::Policy| policy.themes.iter().any(|slug| slug == "neighbourhood");
    let policy = every.iter().find(fits).or(every.first());
    let policy = policy.cloned().ok_or(FillError::NoPlace)?;
    let mut content = Content::default();
    content.about.kind = Kind::Initiatives;
    content.about.languages = vec![Lang::Fr];
    content.about.title = french("Se parler d’un trottoir à l’autre (fictif)");
    content.problem.problem = french(
        "Dans nos rues (imaginaires), on se croise sans se parler. Ceux qui arrivent ne connaissent personne, ceux qui \
         sont là depuis longtemps non plus.",
    );
    content.people.concerned = french("Tous ceux qui habitent ces rues, et d’abord ceux qui y vivent seuls.");
    content.people.part =
        french("Dix habitants (fictifs), tirés au sort, lisent les réponses et rencontrent les groupes.");
    content.place.themes.clone_from(&policy.themes);
    content.about.policy = Some(policy.address);
    content.answering.minimum = 1;
    content.calendar.opens = Some(now - 45 * DAY);
    content.calendar.closes = Some((now - 6 * DAY) / 60 * 60);
    content.calendar.answer_by = day(40);
    content.contact.function = french("Mission (fictive) vie des quartiers");
    content.contact.reach = "quartiers@metropole.example".to_owned();
    content.co_construction = CoConstruction {
        starts: day(-3),
        ends: day(27),
        part: french(
            "Chaque groupe dit s’il reste, change ou se réunit avec un autre ; deux soirées (fictives) pour en parler.",
        ),
        heard: french("Les dix habitants sont écoutés au début et à la fin, et ce qu’ils disent est noté."),
        brought: Vec::new(),
    };
    let metropolis = play.organisation(Part::Metropolis).await?;
    let agent = Some(play.acting("yael", Part::Metropolis, Role::Officer).await?);
    let then = now - 46 * DAY;
    let draft = calls::begin(&mut play.writing, then, &metropolis, &content, agent).await?;
    let published = calls::publish(&mut play.writing, then, &draft, Words::default(), agent).await?;
    published.map_err(|_| FillError::NoPlace)?;
    let standing = calls::standing(&mut play.writing, &draft.address).await?;
    standing.ok_or(FillError::NoPlace)
}

/// An agent types a sheet in that came in time, some days ago.
pub(super) async fn enter(
    play: &mut Play<'_>,
    (call, rules): &(Call, calls::Version),
    answer: &Answer,
    days: i64,
) -> Result<(), FillError> {
    let mut partners: Vec<(Organisation, String)> = Vec::new();
    for (part, name) in answer.partners {
        partners.push((play.organisation(*part).await?, (*name).to_owned()));
    }
    let texts = [("title", answer.title), ("summary", answer.summary)];
    let texts: BTreeMap<String, Words> = texts
        .map(|(field, words)| (field.to_owned(), french(words)))
        .into();
    let roles = ["lead", "partner"];
    let mut parties: Vec<Party> = partners
        .iter()
        .zip(roles)
        .map(|((partner, _), role)| Party::of(partner, role))
        .collect();
    parties.sort_by(|one, other| one.key.cmp(&other.key));
    let document = Document {
        format: projects::FORMAT.to_owned(),
        origin: Begun {
            kind: "paper".to_owned(),
            address: String::new(),
        },
        languages: vec![Lang::Fr],
        texts,
        partners: parties,
        ..Document::default()
    };
    let frozen = serde_json::json!({
        "format": "tisserand-application/1",
        "call": {
            "address": call.address,
            "title": call.titles,
            "version": call.version.0,
            "hash": call.version.1,
        },
        "project": document,
    });
    let frozen = Frozen::read(&frozen.to_string()).map_err(|_| FillError::Paper)?;
    let metropolis = play.organisation(Part::Metropolis).await?;
    let agent = play.acting("yael", Part::Metropolis, Role::Officer).await?;
    let laws = applications::laws(&play.cx(), &mut play.writing, call).await?;
    let entry = Entry {
        to: SheetTo::Call(call, rules, &laws),
        corrects: None,
        frozen: &frozen,
        partners: &partners,
        received: play.now() - days * DAY,
        copy: None,
    };
    let entered = applications::enter(&mut play.writing, play.app, entry, &metropolis, agent).await?;
    entered.map(|_| ()).map_err(|_| FillError::Paper)
}

/// The groups of the call, as the one that speaks finds them.
fn room(call: &Call, own: &Group, others: &[Group]) -> Room {
    Room {
        call: call.clone(),
        phase: Some(Phase::Open),
        organises: false,
        own: vec![own.clone()],
        others: others.to_vec(),
    }
}

async fn show(
    play: &mut Play<'_>,
    call: &Call,
    group: &Group,
    (part, word): (Part, &str),
) -> Result<(), FillError> {
    let lead = play.organisation(part).await?;
    let acting = play.acting(word, part, Role::Representative).await?;
    let room = room(call, group, &[]);
    let whose = (&room, group);
    applications::show_group(&mut play.writing, play.app, whose, true, (&lead, acting)).await?;
    Ok(())
}

/// The second would come together with the first; the third changes something.
async fn stance(play: &mut Play<'_>, call: &Call, groups: &[Group]) -> Result<(), FillError> {
    let said = [
        (
            1,
            (Part::AcrossTheBorder, "robin"),
            Stance::Merge,
            "Uw banken en onze liederen staan in dezelfde (verzonnen) straat: zullen we er één project van maken?",
            vec![groups[0].application.id],
        ),
        (
            2,
            (Part::Support, "lou"),
            Stance::Change,
            "Les habitants (imaginaires) de la cour préfèrent le samedi : nous changeons de jour.",
            Vec::new(),
        ),
    ];
    for (at, (part, word), stance, words, with) in said {
        let lead = play.organisation(part).await?;
        let acting = play.acting(word, part, Role::Representative).await?;
        let others: Vec<Group> = groups
            .iter()
            .filter(|one| one.application.id != groups[at].application.id)
            .cloned()
            .collect();
        let room = room(call, &groups[at], &others);
        let said = Said {
            number: 1,
            stance,
            words: words.to_owned(),
            language: Some(if at == 1 { Lang::Nl } else { Lang::Fr }),
            with,
            organisation: Some(lead.id),
            at: play.now(),
        };
        let whose = (&room, &groups[at]);
        applications::say_stance(&mut play.writing, play.app, whose, &said, (&lead, acting)).await?;
    }
    Ok(())
}

/// The second proposes to the first to come together, which says yes and begins the common project; the second is in it,
/// whoever answered with the first is asked anew.
async fn merge(
    play: &mut Play<'_>,
    call: &Call,
    (proposing, other): (&Group, &Group),
) -> Result<(), FillError> {
    let robin = play.organisation(Part::AcrossTheBorder).await?;
    let speaking = Speaking {
        room: &room(call, proposing, std::slice::from_ref(other)),
        group: proposing,
        lead: &robin,
        acting: play
            .acting("robin", Part::AcrossTheBorder, Role::Representative)
            .await?,
    };
    let words = "Onze liederen op uw banken, één (verzonnen) feest om te beginnen.";
    let proposed =
        applications::propose_merger(&mut play.writing, play.app, speaking, &[other], (words, Lang::Nl))
            .await?;
    let address = proposed.map_err(|_| FillError::NoPlace)?;
    let merger = applications::merger_at(&mut play.writing, &address).await?;
    let camille = play.organisation(Part::Association).await?;
    let speaking = Speaking {
        room: &room(call, other, std::slice::from_ref(proposing)),
        group: other,
        lead: &camille,
        acting: play
            .acting("camille", Part::Association, Role::Representative)
            .await?,
    };
    let merger = merger.ok_or(FillError::NoPlace)?.id;
    let step = (merger, MergerStep::Accept);
    if !applications::answer_merger(&mut play.writing, play.app, speaking, step).await? {
        return Err(FillError::NoPlace);
    }
    let made = (merger, "Le banc qui chante (fictif)");
    let made = applications::make_merger(&mut play.writing, play.app, speaking, made).await?;
    let project = made.map_err(|_| FillError::NoPlace)?;
    super::projects::accept(play, &project.address, Part::AcrossTheBorder, "robin").await
}

/// Both sides write what they bring, people are heard, both confirm, and the organisers publish it.
async fn bring(play: &mut Play<'_>, call: &Call, group: &Group) -> Result<(), FillError> {
    let (metropolis, lead) = (
        play.organisation(Part::Metropolis).await?,
        play.organisation(Part::Association).await?,
    );
    let agent = Writing {
        call,
        organisation: &metropolis,
        acting: play.acting("yael", Part::Metropolis, Role::Officer).await?,
    };
    let camille = Writing {
        call,
        organisation: &lead,
        acting: play
            .acting("camille", Part::Association, Role::Representative)
            .await?,
    };
    let (now, today) = (play.now(), play.app.clock.today());
    let own = Some(group.application.id);
    for (writing, side, application, means, words) in [
        (
            agent,
            Side::Organisers,
            None,
            OfOrganisers::Data,
            "La carte (fictive) des rez-de-chaussée vides.",
        ),
        (
            agent,
            Side::Organisers,
            own,
            OfOrganisers::Rooms,
            "La salle (imaginaire) de la mairie annexe, deux soirs par mois.",
        ),
        (
            camille,
            Side::Group,
            own,
            OfOrganisers::Time,
            "Huit bénévoles (inventés), le matin, tour à tour.",
        ),
    ] {
        let brought = Brought {
            id: chance::row(),
            application,
            side,
            organisation: writing.organisation.id,
            means,
            words: words.to_owned(),
            language: Lang::Fr,
            until: None,
            contact: "Accueil (fictif)".to_owned(),
        };
        applications::bring(&mut play.writing, now, (writing, group), &brought).await?;
    }
    let heard = Heard {
        id: chance::row(),
        application: own,
        organisation: lead.id,
        on: today.yesterday().map_err(|_| FillError::NoPlace)?,
        who: "Neuf habitants (fictifs) de la rue imaginaire".to_owned(),
        said: "Le banc, oui, mais pas devant les fenêtres.".to_owned(),
        changed: "Les bancs sont devant l’école.".to_owned(),
        language: Lang::Fr,
    };
    applications::hear(&mut play.writing, now, (camille, group), &heard).await?;
    let (brought, heard) = applications::about(&mut play.writing, call, group.application.id).await?;
    let seen = applications::agreed_hash(&brought, &heard);
    for (writing, side) in [(agent, Side::Organisers), (camille, Side::Group)] {
        let about = (writing, group);
        let agreed = applications::agree(&mut play.writing, play.app, about, (side, &seen)).await?;
        if !agreed {
            return Err(FillError::NoPlace);
        }
    }
    let told = applications::publish_told(&mut play.writing, play.app, call, Some(agent)).await;
    match told {
        Ok(true) => Ok(()),
        Ok(false) | Err(_) => Err(FillError::NoPlace),
    }
}
