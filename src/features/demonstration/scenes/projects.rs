//! A project across the border: an association leads, its neighbour and one from Flanders said yes, each
//! with a budget. One text was changed in French and waits for its Dutch.

use budgets::account;

use super::{Played, requesting};
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::projects::{
    self, Asking, Beginning, BudgetFlow, BudgetLine, Changes, Found, Inviting, ItemKind, Origin, Partner,
    Role as As, Sent, Step,
};
use crate::shared::authz::{Acting, Role};
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};

const TITLE: &str = "Cuisines de quartier, d’une rive à l’autre (projet imaginaire)";

/// What the project says: field, French, Dutch.
const TEXTS: &[(&str, &str, &str)] = &[
    (
        "summary",
        "Trois associations ouvrent ensemble des cuisines de quartier où l’on apprend, cuisine et mange avec ses voisins, en français et en néerlandais.",
        "Drie verenigingen openen samen buurtkeukens waar men leert, kookt en eet met de buren, in het Frans en het Nederlands.",
    ),
    (
        "problem",
        "Dans ces quartiers imaginaires, beaucoup mangent seuls, et les cuisines des écoles restent vides le soir.",
        "In deze verzonnen wijken eten velen alleen, en staan de schoolkeukens ’s avonds leeg.",
    ),
    (
        "context",
        "Deux essais ont réuni une vingtaine de personnes chacun.",
        "Twee proeven brachten telkens een twintigtal mensen samen.",
    ),
    (
        "public",
        "Les habitants des deux rives, d’abord ceux qui vivent seuls.",
        "De bewoners van beide oevers, eerst wie alleen woont.",
    ),
    (
        "participation",
        "Ils choisissent les menus et tiennent la caisse ; deux d’entre eux suivent le budget.",
        "Zij kiezen de menu’s en houden de kas bij; twee van hen volgen het budget.",
    ),
];

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let lead = play.organisation(Part::Association).await?;
        let camille = play
            .acting("camille", Part::Association, Role::Representative)
            .await?;
        let beginning = Beginning {
            title: TITLE,
            language: Lang::Fr,
            second_language: Some(Lang::Nl),
            origin: Origin::Meeting,
            origin_address: None,
        };
        let now = play.now();
        let project = projects::start(&mut play.writing, now, &lead, &beginning, camille).await?;
        let address = project.address;
        for (part, word) in [(Part::Neighbour, "dominique"), (Part::AcrossTheBorder, "robin")] {
            join(play, &address, part, word, camille).await?;
        }
        let title = "Buurtkeukens, van de ene oever naar de andere (verzonnen project)";
        write(play, &address, &[("title", "nl", title)], camille).await?;
        for &(field, fr, nl) in TEXTS {
            write(play, &address, &[(field, "fr", fr)], camille).await?;
            let robin = play
                .acting("robin", Part::AcrossTheBorder, Role::Representative)
                .await?;
            write(play, &address, &[(field, "nl", nl)], robin).await?;
        }
        // One is changed afterwards: its translation waits.
        let changed = "Deux essais ont réuni une trentaine de personnes chacun, des deux rives.";
        write(play, &address, &[("context", "fr", changed)], camille).await?;
        write(play, &address, &[("purposes", "", "cooperation need")], camille).await?;
        write(play, &address, &[("state-public", "", "ready")], camille).await?;
        action(play, &address, camille).await?;
        budgets(play, &address).await?;
        requesting::request(play, &address).await
    })
}

/// The project as those who build it find it.
async fn found(play: &mut Play<'_>, address: &str) -> Result<Found, FillError> {
    let found = projects::built(&mut play.writing, address).await?;
    found.ok_or(FillError::NoPlace)
}

/// The lead invites an organisation, which says yes.
async fn join(
    play: &mut Play<'_>,
    address: &str,
    part: Part,
    word: &str,
    lead: Acting,
) -> Result<(), FillError> {
    let organisation = play.organisation(part).await?;
    let project = found(play, address).await?;
    let inviting = Inviting {
        organisation: &organisation,
        role: As::Partner,
        words: "Vous avez une cuisine et des voisins ; nous aussi. Et si nous les ouvrions ensemble ?",
        instead_of: None,
        builds: false,
    };
    let sent = projects::invite(&mut play.writing, play.app, &project, inviting, lead).await?;
    sent.map_err(|_| FillError::NoPlace)?;
    accept(play, address, part, word).await
}

/// Somebody says yes to a project that invited their organisation.
pub(super) async fn accept(
    play: &mut Play<'_>,
    address: &str,
    part: Part,
    word: &str,
) -> Result<(), FillError> {
    let organisation = play.organisation(part).await?;
    let answering = play.acting(word, part, Role::Representative).await?;
    let project = found(play, address).await?;
    let partner = project.partner_of(organisation.id).ok_or(FillError::NoPlace)?;
    let step = Step::Accept;
    projects::say(
        &mut play.writing,
        play.app,
        &project.project,
        partner.id,
        step,
        Some(answering),
    )
    .await?;
    Ok(())
}

/// Somebody writes values: field, language, words.
async fn write(
    play: &mut Play<'_>,
    address: &str,
    written: &[(&str, &'static str, &str)],
    acting: Acting,
) -> Result<(), FillError> {
    let project = found(play, address).await?;
    let sent: Vec<Sent> = written
        .iter()
        .map(|&(field, language, words)| Sent {
            field: field.to_owned(),
            language,
            typed: words.to_owned(),
            shown: 0,
        })
        .collect();
    let languages = project.project.languages();
    let writes = projects::writes(&project.content, &languages, &sent, &[]);
    let (now, what) = (play.now(), (acting, "context"));
    projects::write(
        &mut play.writing,
        now,
        &project.project,
        &project.content,
        &writes,
        what,
    )
    .await?;
    Ok(())
}

/// One action, in both languages.
async fn action(play: &mut Play<'_>, address: &str, acting: Acting) -> Result<(), FillError> {
    let project = found(play, address).await?.project;
    let now = play.now();
    let kind = ItemKind::Action;
    let key = projects::add_item(&mut play.writing, now, &project, kind, acting).await?;
    let key = key.ok_or(FillError::NoPlace)?;
    let field = |name: &str| projects::item_field(kind, &key, name);
    let (title, words) = (field("title"), field("words"));
    let french = [
        (title.as_str(), "fr", "Une cuisine ouverte chaque mercredi"),
        (
            words.as_str(),
            "fr",
            "On cuisine à seize heures, on mange à dix-neuf.",
        ),
    ];
    write(play, address, &french, acting).await?;
    let dutch = [
        (title.as_str(), "nl", "Elke woensdag een open keuken"),
        (
            words.as_str(),
            "nl",
            "Om vier uur wordt gekookt, om zeven gegeten.",
        ),
    ];
    write(play, address, &dutch, acting).await
}

/// Three budgets, and what the lead pays its neighbour.
async fn budgets(play: &mut Play<'_>, address: &str) -> Result<(), FillError> {
    let year = play.app.clock.today().year() + 1;
    type Amounts = &'static [(&'static str, i64)];
    let kept: [(Part, &str, Amounts); 3] = [
        (
            Part::Association,
            "camille",
            &[
                ("601", 320_000),
                ("613", 180_000),
                ("641", 1_150_000),
                ("645", 430_000),
                ("own", 280_000),
                ("864", 400_000),
                ("870", 400_000),
            ],
        ),
        (
            Part::Neighbour,
            "dominique",
            &[("641", 240_000), ("625", 45_050), ("756", 35_050)],
        ),
        (
            Part::AcrossTheBorder,
            "robin",
            &[
                ("601", 210_000),
                ("641", 690_000),
                ("own", 100_000),
                ("861", 60_000),
                ("871", 60_000),
            ],
        ),
    ];
    for (part, word, amounts) in kept {
        let acting = play.acting(word, part, Role::Representative).await?;
        let organisation = play.organisation(part).await?.id;
        let project = found(play, address).await?;
        let partner = project.partner_of(organisation).ok_or(FillError::NoPlace)?;
        let mut new = amounts
            .iter()
            .map(|(code, cents)| line(partner, year, code, *cents, None))
            .collect::<Result<Vec<_>, _>>()?;
        if part == Part::AcrossTheBorder {
            let gives = ("Overheid van het verzonnen gewest", Asking::Obtained);
            new.push(line(partner, year, "74-belgium", 500_000, Some(gives))?);
        }
        if part == Part::Association {
            let gives = ("Fondation imaginaire", Asking::Asked);
            new.push(line(partner, year, "74-private", 600_000, Some(gives))?);
        }
        let changes = Changes {
            new,
            ..Changes::default()
        };
        let now = play.now();
        projects::keep_budget(
            &mut play.writing,
            now,
            &project.project,
            (partner, year),
            &changes,
            acting,
        )
        .await?;
    }
    let acting = play
        .acting("camille", Part::Association, Role::Representative)
        .await?;
    let (lead, neighbour) = (
        play.organisation(Part::Association).await?.id,
        play.organisation(Part::Neighbour).await?.id,
    );
    let project = found(play, address).await?;
    let both = (project.partner_of(lead), project.partner_of(neighbour));
    let (Some(payer), Some(payee)) = both else {
        return Err(FillError::NoPlace);
    };
    let flow = BudgetFlow {
        id: chance::row(),
        payer: payer.id,
        payer_account: account("604").ok_or(FillError::NoPlace)?,
        payee: payee.id,
        payee_account: account("70").ok_or(FillError::NoPlace)?,
        year,
        cents: 250_000,
    };
    let words = Words::default()
        .and(Lang::Fr, "Les ateliers du mercredi")
        .and(Lang::Nl, "De workshops op woensdag");
    let now = play.now();
    projects::pay(
        &mut play.writing,
        now,
        &project.project,
        (payer, payee),
        (&flow, &words),
        acting,
    )
    .await?;
    Ok(())
}

fn line(
    partner: &Partner,
    year: i16,
    code: &str,
    cents: i64,
    gives: Option<(&str, Asking)>,
) -> Result<BudgetLine, FillError> {
    Ok(BudgetLine {
        id: chance::row(),
        partner: partner.id,
        year,
        account: account(code).ok_or(FillError::NoPlace)?,
        funder: gives.map_or_else(String::new, |(funder, _)| funder.to_owned()),
        asking: gives.map(|(_, asking)| asking),
        cents,
    })
}
