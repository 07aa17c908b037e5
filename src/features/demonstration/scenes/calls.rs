//! The metropolis names three policies and opens three calls: one without money, to which initiatives are
//! invited; one with money and in two languages, for projects across the border; one for poles. Everything in
//! them is invented.

use jiff::ToSpan;
use jiff::civil::{Date, Time};
use matching::Resource;

use super::Played;
use crate::features::calls::{self, Border, Content, Criterion, Experiment, Kind, Late, Need};
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::policies::{self, Policy};
use crate::features::programmes;
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let ageing = policy(
            play,
            ("Bien vieillir ensemble", "Samen goed oud worden"),
            (
                "Que personne, dans nos communes (fictives), ne passe une semaine sans parler à quelqu’un.",
                "Dat niemand in onze (fictieve) gemeenten een week lang met niemand spreekt.",
            ),
            &["ageing", "neighbourhood"],
        )
        .await?;
        let river = policy(
            play,
            ("Une rivière vivante", "Een levende rivier"),
            (
                "Rendre la rivière (fictive) à ceux qui vivent au bord, des deux côtés de la frontière.",
                "De (fictieve) rivier teruggeven aan wie erlangs woont, aan beide kanten van de grens.",
            ),
            &["environment", "youth"],
        )
        .await?;
        publish(play, company(play.app.clock.today(), &ageing)).await?;
        let mut water = water(play.app.clock.today(), &river);
        water.means.programmes = own_programmes(play).await?;
        publish(play, water).await?;
        let work = policy(
            play,
            ("Du travail près de chez soi", "Werk dicht bij huis"),
            (
                "Que chacun, dans nos communes (fictives), trouve près de chez lui un métier qui serve.",
                "Dat iedereen in onze (fictieve) gemeenten dicht bij huis een nuttig vak vindt.",
            ),
            &["employment", "environment"],
        )
        .await?;
        publish(play, repairing(play.app.clock.today(), &work)).await
    })
}

fn french(text: &str) -> Words {
    Words::default().and(Lang::Fr, text)
}

fn both(french: &str, dutch: &str) -> Words {
    Words::default().and(Lang::Fr, french).and(Lang::Nl, dutch)
}

/// Those among these themes that the territory knows; its first one where it knows none.
fn known(play: &Play<'_>, themes: &[&str]) -> Vec<String> {
    let territory = &play.app.territory;
    let mut known: Vec<String> = themes
        .iter()
        .filter(|slug| territory.theme(slug).is_some())
        .map(|slug| (*slug).to_owned())
        .collect();
    if known.is_empty() {
        known.extend(territory.themes.first().map(|theme| theme.slug.clone()));
    }
    known
}

/// Names a policy of the metropolis; gives its address.
async fn policy(
    play: &mut Play<'_>,
    (french, dutch): (&str, &str),
    (aim, doel): (&str, &str),
    themes: &[&str],
) -> Result<Policy, FillError> {
    let metropolis = play.organisation(Part::Metropolis).await?;
    let policy = Policy {
        id: chance::row(),
        address: chance::address(french),
        body: metropolis.id,
        names: both(french, dutch),
        summaries: both(aim, doel),
        themes: known(play, themes),
        ended_at: None,
        version: 1,
    };
    let (now, agent) = (
        play.now(),
        play.acting("yael", Part::Metropolis, Role::Officer).await?,
    );
    policies::name(&mut play.writing, now, &metropolis, &policy, agent).await?;
    Ok(policy)
}

/// The programmes of the metropolis, by their addresses: there is one, where its scene was played before.
async fn own_programmes(play: &mut Play<'_>) -> Result<Vec<String>, FillError> {
    let metropolis = play.organisation(Part::Metropolis).await?;
    let own = programmes::of_funder(&mut play.writing, metropolis.id).await?;
    let open = own
        .into_iter()
        .filter(|one| one.state == programmes::State::Published);
    Ok(open.map(|one| one.address).collect())
}

/// Publishes a call of the metropolis.
async fn publish(play: &mut Play<'_>, content: Content) -> Result<(), FillError> {
    let metropolis = play.organisation(Part::Metropolis).await?;
    let agent = Some(play.acting("yael", Part::Metropolis, Role::Officer).await?);
    let now = play.now();
    let draft = calls::begin(&mut play.writing, now, &metropolis, &content, agent).await?;
    for address in &content.means.programmes {
        if let Some(programme) = programmes::find(&mut play.writing, address).await? {
            calls::offer(&mut play.writing, &draft, &programme, now).await?;
        }
    }
    let published = calls::publish(&mut play.writing, now, &draft, Words::default(), agent).await?;
    published.map(|_| ()).map_err(|_| FillError::NoPlace)
}

/// An instant so many days from a day, at a time here, in seconds.
fn at(day: Date, days: i64, time: Time) -> Option<i64> {
    let zone = jiff::tz::TimeZone::get("Europe/Paris").ok()?;
    let there = day.checked_add(days.days()).ok()?.to_datetime(time);
    Some(there.to_zoned_datetime(zone).ok()?.timestamp().as_second())
}

fn need(resource: Resource, words: Words, weight: u8) -> Need {
    Need {
        id: chance::row(),
        resource,
        words,
        weight,
    }
}

/// A call for initiatives, without money.
fn company(today: Date, policy: &Policy) -> Content {
    let mut content = Content::default();
    let last = Time::constant(23, 59, 0, 0);
    content.about.kind = Kind::Initiatives;
    content.about.policy = Some(policy.address.clone());
    content.about.languages = vec![Lang::Fr];
    content.about.title = french("Ne plus vieillir seul dans nos quartiers");
    content.about.experiment = Some(Experiment {
        months: 18,
        evaluation: french(
            "Un groupe d’habitants, les organisations et la métropole regardent ensemble, au bout de neuf et de \
             dix-huit mois, ce qui a changé pour les personnes.",
        ),
    });
    content.problem.problem = french(
        "Des personnes âgées passent des journées entières sans parler à quelqu’un. Elles le disent :\n- les \
         commerces du coin ont fermé\n- on ne sait plus qui vit à côté\n- demander de l’aide fait peur\n\nAucune \
         organisation ne peut y répondre seule : il faut du temps, des lieux, des gens qui connaissent les gens.",
    );
    content.problem.known = french(
        "Dans les {communes} communes de l’appel, {associations} associations sont actives, dont beaucoup connaissent \
         déjà ces personnes sans se connaître entre elles.",
    );
    content.people.concerned = french("Les personnes de plus de 70 ans qui vivent seules, et leurs proches.");
    content.people.part = french(
        "Un groupe de douze habitants de plus de 70 ans (fictif) lit les réponses, rencontre les groupes et dit ce \
         qu’il en pense. Rien ne se fait sans lui.",
    );
    content.place.border = Border::Welcome;
    content.place.themes = policy.themes.clone();
    content.answering.minimum = 2;
    content.answering.who =
        french("Les plus petites associations sont les bienvenues : une heure par semaine suffit.");
    content.answering.needs = vec![
        need(
            Resource::People,
            french("Des personnes qui rendent visite, appellent, accompagnent"),
            3,
        ),
        need(
            Resource::Places,
            french("Un rez-de-chaussée où l’on peut s’asseoir"),
            2,
        ),
        need(
            Resource::Publics,
            french("Connaître des personnes qui vivent seules"),
            3,
        ),
        need(Resource::Skills, french("Savoir écouter, savoir repérer"), 2),
        need(Resource::Equipment, french("Un véhicule de temps en temps"), 1),
    ];
    content.means.brought = french(
        "Deux salles, une journée par semaine d’une agente, les contacts des services et une carte des lieux ouverts.",
    );
    content.calendar.opens = at(today, -10, Time::constant(9, 0, 0, 0));
    content.calendar.questions_until = at(today, 40, last).map(|at| at + 60);
    content.calendar.closes = at(today, 55, last).map(|at| at + 60);
    content.calendar.answer_by = today.checked_add(90.days()).ok();
    content.calendar.late = Late::Reasoned;
    content.contact.function = french("Mission (fictive) vie des quartiers");
    content.contact.reach = "quartiers@metropole.example".to_owned();
    content
}

/// A call for projects, with money and in two languages.
fn water(today: Date, policy: &Policy) -> Content {
    let mut content = Content::default();
    let last = Time::constant(23, 59, 0, 0);
    content.about.kind = Kind::Projects;
    content.about.policy = Some(policy.address.clone());
    content.about.languages = vec![Lang::Fr, Lang::Nl];
    content.about.title = both(
        "Entreprendre autrement au bord de l’eau",
        "Anders ondernemen aan het water",
    );
    content.problem.problem = both(
        "La rivière passe la frontière, ceux qui vivent au bord ne se parlent pas. Les berges se ferment, les métiers \
         de l’eau disparaissent, les enfants n’apprennent plus à nager dehors.",
        "De rivier gaat de grens over, wie erlangs woont praat niet met elkaar. De oevers gaan dicht, de ambachten van \
         het water verdwijnen, kinderen leren buiten niet meer zwemmen.",
    );
    content.people.concerned = both(
        "Les riverains des deux côtés, les jeunes en particulier.",
        "De oeverbewoners aan beide kanten, jongeren in het bijzonder.",
    );
    content.people.part = both(
        "Deux classes (fictives), une de chaque côté, disent ce qu’elles veulent faire de leur berge.",
        "Twee (fictieve) klassen, één aan elke kant, zeggen wat zij met hun oever willen.",
    );
    content.place.border = Border::Needed;
    content.place.themes = policy.themes.clone();
    content.answering.minimum = 3;
    content.answering.needs = vec![
        need(
            Resource::Knowledge,
            both(
                "Connaître la rivière et ses riverains",
                "De rivier en haar bewoners kennen",
            ),
            3,
        ),
        need(
            Resource::Skills,
            both("Des métiers de l’eau et du bois", "Ambachten van water en hout"),
            2,
        ),
        need(
            Resource::Places,
            both("Un hangar ou un ponton", "Een loods of een steiger"),
            2,
        ),
        need(
            Resource::Publics,
            both("Des jeunes des deux côtés", "Jongeren van beide kanten"),
            3,
        ),
    ];
    content.means.cents = Some(12_000_000);
    content.means.by = both(
        "La métropole (fictive), sur deux ans, pour tous les projets ensemble.",
        "De (fictieve) metropool, over twee jaar, voor alle projecten samen.",
    );
    content.means.brought = both(
        "L’accès aux berges publiques et une carte des terrains.",
        "Toegang tot de openbare oevers en een kaart van de gronden.",
    );
    content.calendar.opens = at(today, -5, Time::constant(9, 0, 0, 0));
    content.calendar.questions_until = at(today, 30, last).map(|at| at + 60);
    content.calendar.closes = at(today, 45, last).map(|at| at + 60);
    content.calendar.answer_by = today.checked_add(100.days()).ok();
    content.calendar.late = Late::Within(24);
    content.criteria.list = vec![
        criterion(
            "Être plusieurs : la réponse est construite ensemble",
            "Met meer zijn: het antwoord is samen gebouwd",
            40,
            true,
        ),
        criterion(
            "Les jeunes des deux côtés y ont leur mot à dire",
            "Jongeren van beide kanten hebben iets te zeggen",
            30,
            false,
        ),
        criterion(
            "La rivière s’en porte mieux",
            "De rivier vaart er wel bij",
            30,
            false,
        ),
    ];
    content.contact.function = both("Mission (fictive) rivière", "(Fictieve) dienst Rivier");
    content.contact.reach = "riviere@metropole.example".to_owned();
    content
}

/// A call for poles: who answers says how they stay together.
fn repairing(today: Date, policy: &Policy) -> Content {
    let mut content = Content::default();
    let last = Time::constant(23, 59, 0, 0);
    content.about.kind = Kind::Poles;
    content.about.policy = Some(policy.address.clone());
    content.about.languages = vec![Lang::Fr, Lang::Nl];
    content.about.title = both("Réparer plutôt que jeter", "Herstellen in plaats van weggooien");
    content.problem.problem = both(
        "On jette ce que quelqu’un d’ici saurait réparer. Les ateliers (imaginaires) s’ignorent, chacun paie son local, \
         personne ne forme les suivants.",
        "Er wordt weggegooid wat iemand hier kan herstellen. De (verzonnen) werkplaatsen kennen elkaar niet, elk betaalt \
         zijn eigen ruimte, niemand leidt de volgenden op.",
    );
    content.people.concerned = both(
        "Ceux qui n’ont pas de quoi racheter, et ceux qui cherchent un métier.",
        "Wie niets nieuws kan kopen, en wie een vak zoekt.",
    );
    content.people.part = both(
        "Vingt habitants (fictifs) disent ce qu’ils voudraient faire réparer, et votent dans le pôle.",
        "Twintig (fictieve) bewoners zeggen wat zij hersteld willen zien, en stemmen mee in de pool.",
    );
    content.place.border = Border::Welcome;
    content.place.themes = policy.themes.clone();
    content.answering.minimum = 3;
    content.answering.who = both(
        "Associations, entreprises, écoles, chercheurs, communes : un pôle vit de leurs différences.",
        "Verenigingen, bedrijven, scholen, onderzoekers, gemeenten: een pool leeft van hun verschillen.",
    );
    content.answering.needs = vec![
        need(
            Resource::Places,
            both("Un atelier que l’on partage", "Een werkplaats die men deelt"),
            3,
        ),
        need(
            Resource::Skills,
            both("Des gens qui savent réparer", "Mensen die kunnen herstellen"),
            3,
        ),
        need(
            Resource::Knowledge,
            both("De quoi former les suivants", "Kennis om door te geven"),
            2,
        ),
    ];
    content.means.brought = both(
        "Un bâtiment vide (fictif) pour trois ans et l’accès à deux déchèteries.",
        "Een leegstaand (fictief) gebouw voor drie jaar en toegang tot twee containerparken.",
    );
    content.calendar.opens = at(today, -3, Time::constant(9, 0, 0, 0));
    content.calendar.closes = at(today, 80, last).map(|at| at + 60);
    content.calendar.answer_by = today.checked_add(130.days()).ok();
    content.calendar.late = Late::Within(24);
    content.criteria.list = vec![
        criterion(
            "Être plusieurs, et différents",
            "Met meer zijn, en verschillend",
            40,
            true,
        ),
        criterion(
            "Ce que l’on met en commun dure",
            "Wat men deelt, blijft",
            60,
            false,
        ),
    ];
    content.contact.function = both(
        "Mission (fictive) économie sociale",
        "(Fictieve) dienst Sociale economie",
    );
    content.contact.reach = "economie@metropole.example".to_owned();
    content
}

fn criterion(french: &str, dutch: &str, weight: u8, several: bool) -> Criterion {
    Criterion {
        words: both(french, dutch),
        weight,
        several,
    }
}
