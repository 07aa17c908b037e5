//! The Observatory published something that everybody may cite, somebody waits for it to be read again elsewhere, works of
//! before stand on its shelf; and associations signalled what they see. Everything in it is invented.

use super::Played;
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::directory::Organisation;
use crate::features::emerging_needs::{self, Typed};
use crate::features::observatory;
use crate::features::publications::{self, Content, Keeping, Section, Work};
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};
use crate::shared::web::Cx;

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let organisation = play.organisation(Part::Metropolis).await?;
        published(play, &organisation).await?;
        brought(play).await?;
        needs(play).await
    })
}

fn words(fr: &str, nl: &str, en: &str) -> Words {
    Words::default()
        .and(Lang::Fr, fr)
        .and(Lang::Nl, nl)
        .and(Lang::En, en)
}

/// What is said around the figures of a publication.
fn content() -> Content {
    Content {
        titles: words(
            "Qui vit ici, qui aide ici\u{a0}? Un premier regard (fictif)",
            "Wie leeft hier, wie helpt hier? Een eerste blik (fictief)",
            "Who lives here, who helps here? A first look (fictitious)",
        ),
        summaries: words(
            "Où sont les associations imaginaires, et ce que disent les subventions inventées.",
            "Waar de verzonnen verenigingen zijn, en wat de uitgevonden subsidies zeggen.",
            "Where the imaginary associations are, and what invented grants say.",
        ),
        authors: "Y. Fictive".to_owned(),
        discussion: words(
            "Le premier jeudi du mois, à la maison (imaginaire) des associations.",
            "De eerste donderdag van de maand, in het (verzonnen) verenigingshuis.",
            "On the first Thursday of the month, at the (imaginary) house of associations.",
        ),
        ..Content::default()
    }
}

/// A part with a figure.
async fn part(
    cx: &Cx,
    (key, address, follows): (&str, &str, bool),
    (headings, texts): (Words, Words),
) -> Result<Section, FillError> {
    Ok(Section {
        key: key.to_owned(),
        headings,
        texts,
        // Where the territory chose no such indicator, the text stands alone.
        figure: publications::take(cx, address, follows).await?,
    })
}

async fn published(play: &mut Play<'_>, organisation: &Organisation) -> Result<(), FillError> {
    let author = play.acting("yael", Part::Metropolis, Role::Officer).await?;
    let reader = play.give("gaby", organisation.id, Role::Officer).await?;
    let now = play.now();
    let by = |acting| Keeping {
        organisation,
        acting,
        now,
    };
    let cx = play.cx_of_pages();
    let stays = part(
        &cx,
        ("premier01", "/observatory/grants/figures/years", false),
        (
            words("Au fil des années", "Door de jaren heen", "Over the years"),
            words(
                "Des subventions inventées, que l’on peut citer pour l’essai.",
                "Verzonnen subsidies, die men voor de proef kan citeren.",
                "Invented grants, which one may cite as a trial.",
            ),
        ),
    )
    .await?;
    let follows = part(
        &cx,
        (
            "premier02",
            "/observatory/indicators/living-associations/figures/theme",
            true,
        ),
        (
            words("Thème par thème", "Thema per thema", "Theme by theme"),
            words(
                "Celle-ci suit les registres, à chaque lecture.",
                "Deze volgt de registers, telkens als men ze leest.",
                "This one follows the registers, each time it is read.",
            ),
        ),
    )
    .await?;
    let mut content = content();
    content.sections = vec![stays, follows];
    let begun = publications::begin(&mut play.writing, by(author), content.clone()).await?;
    let asked = publications::ask(&mut play.writing, by(author), &begun).await?;
    let asked = asked.ok_or(FillError::NoPlace)?;
    if !publications::agree(&mut play.writing, by(reader), &asked, content.clone()).await? {
        return Err(FillError::NoPlace);
    }
    // What a colleague wrote, which waits to be read.
    content.titles = words(
        "Une note à relire (fictive)",
        "Een te herlezen nota (fictief)",
        "A text to be read (fictitious)",
    );
    content.authors = String::new();
    content.sections.truncate(1);
    let begun = publications::begin(&mut play.writing, by(reader), content).await?;
    publications::ask(&mut play.writing, by(reader), &begun).await?;
    for (title, authors, year, language) in [
        (
            "Les associations de nos communes imaginaires (fictif)",
            "Un conseil inventé",
            2010,
            Lang::Fr,
        ),
        (
            "Verenigingen over de verzonnen grens (fictief)",
            "Een uitgevonden werkgroep",
            2018,
            Lang::Nl,
        ),
    ] {
        let work = Work {
            id: chance::row(),
            organisation: organisation.id,
            title: title.to_owned(),
            authors: authors.to_owned(),
            year,
            language,
            summary: String::new(),
            link: String::new(),
        };
        publications::shelve(&mut play.writing, by(author), &work).await?;
    }
    Ok(())
}

/// What an hour of work would cost, what the association in the middle lives on, and whence all their money comes, as an operator would
/// bring them: invented as all the rest, and of no commune, for communes are real.
async fn brought(play: &mut Play<'_>) -> Result<(), FillError> {
    let year = play.app.clock.today().year();
    let heads = territory::INPUT_HEADS.join(",");
    for (input, value, low, high) in [
        ("replacement-wage", 19, 13, 26),
        ("median-budget", 9_000, 6_500, 12_000),
        ("resources", 120_000_000, 112_000_000, 128_000_000),
        ("resources-activities", 55_000_000, 50_000_000, 60_000_000),
        ("resources-public", 40_000_000, 36_000_000, 44_000_000),
        ("resources-dues", 12_000_000, 10_000_000, 14_000_000),
        ("resources-gifts", 8_000_000, 6_000_000, 10_000_000),
    ] {
        // Another territory brings other figures.
        if !play.app.territory.inputs.iter().any(|one| one.slug == input) {
            continue;
        }
        let place = territory::WHOLE;
        let source = "fr: Démonstration : chiffre inventé | nl: Demonstratie: verzonnen cijfer | en: Demonstration: \
            invented figure";
        let file = format!("{heads}\n{input},{place},{year},{value},{low},{high},{source}\n");
        let file = ("demonstration", file.as_bytes());
        observatory::bring_inputs(&mut play.writing, play.app, file).await?;
    }
    Ok(())
}

async fn needs(play: &mut Play<'_>) -> Result<(), FillError> {
    let signals = play.organisation(Part::Association).await?;
    let sees = play.organisation(Part::Neighbour).await?;
    let acting = play
        .acting("camille", Part::Association, Role::Representative)
        .await?;
    let other = play
        .acting("dominique", Part::Neighbour, Role::Representative)
        .await?;
    let now = play.now();
    let theme = play.app.territory.themes.first().map(|theme| theme.slug.clone());
    let typed = Typed {
        title: "Plus de salle chauffée le soir (fictif)".to_owned(),
        words:
            "Depuis octobre, trois groupes (imaginaires) se retrouvent dans une cage d’escalier.\nLa mairie \
            (inventée) cherche aussi."
                .to_owned(),
        language: Lang::Fr,
        theme: theme.ok_or(FillError::NoPlace)?,
        communes: signals.commune.clone().into_iter().collect(),
        named: true,
    };
    let need = emerging_needs::signal(&mut play.writing, (&signals, typed), (acting, now)).await?;
    emerging_needs::see(&mut play.writing, (&need, &sees), true, (other, now)).await?;
    Ok(())
}
