//! The metropolis asked drawn associations the reference questions a while ago and published what they answered; it asks
//! again, and those who act for one of them have a letter with their link. Everything in it is invented.

use jiff::ToSpan;

use super::Played;
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::observatory;
use crate::features::surveys::{self, Breakdown, Content, Keeping, Survey, Unit, Wanted, Way};
use crate::shared::authz::Role;
use crate::shared::i18n::{Lang, Words};

/// Weeks of a year in which associations are open, here.
const WEEKS: f64 = 36.0;

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let organisation = play.organisation(Part::Metropolis).await?;
        let acting = play.acting("yael", Part::Metropolis, Role::Officer).await?;
        let keeping = Keeping {
            organisation: &organisation,
            acting,
            now: play.now(),
        };
        published(play, keeping).await?;
        open(play, keeping).await
    })
}

fn words(fr: &str, nl: &str, en: &str) -> Words {
    Words::default()
        .and(Lang::Fr, fr)
        .and(Lang::Nl, nl)
        .and(Lang::En, en)
}

fn content(play: &Play<'_>, titles: Words) -> Content {
    let mut content = Content {
        titles,
        purposes: words(
            "Savoir de quoi vit la vie associative de nos communes imaginaires, et ce qui l’aiderait.",
            "Weten waarvan het verenigingsleven van onze verzonnen gemeenten leeft, en wat het zou helpen.",
            "To know what associations of our invented communes live on, and what would help them.",
        ),
        contact: words(
            "L’Observatoire (imaginaire) de la vie associative",
            "Het (verzonnen) Observatorium van het verenigingsleven",
            "The (imaginary) Observatory of associative life",
        ),
        breakdown: Breakdown::Side,
        ..Content::default()
    };
    for block in &play.app.territory.surveys.blocks {
        content.add(block);
    }
    content
}

/// Begins a survey and draws who is asked; gives those.
async fn drawn(
    play: &mut Play<'_>,
    keeping: Keeping<'_>,
    (titles, size): (Words, u64),
) -> Result<(Survey, Vec<Unit>), FillError> {
    let content = content(play, titles);
    let survey = surveys::begin(&mut play.writing, keeping, content).await?;
    let wanted = Wanted {
        size,
        ..Wanted::default()
    };
    let sample = surveys::sample(&mut play.writing, play.app, survey.organisation, &wanted).await?;
    let survey = surveys::draw(&mut play.writing, keeping, &survey, &sample).await?;
    let survey = survey.ok_or(FillError::NoPlace)?;
    let drawn = surveys::asked_of(&mut play.writing, survey.id).await?;
    Ok((survey, drawn))
}

async fn published(play: &mut Play<'_>, keeping: Keeping<'_>) -> Result<(), FillError> {
    let titles = words(
        "De quoi vivent nos associations\u{a0}? (fictif)",
        "Waarvan leven onze verenigingen? (fictief)",
        "What do our associations live on? (fictitious)",
    );
    let (survey, drawn) = drawn(play, keeping, (titles, 240)).await?;
    let yesterday = play
        .app
        .clock
        .today()
        .checked_sub(1.day())
        .map_err(|_| FillError::NoPlace)?;
    let open = surveys::open(&mut play.writing, keeping, &survey, yesterday).await?;
    let open = open.ok_or(FillError::NoPlace)?;
    // Two of three answered.
    for (at, unit) in drawn.iter().enumerate().filter(|(at, _)| at % 3 != 2) {
        for (question, value) in said(at) {
            surveys::answer(&mut play.writing, unit.id, (question, &value), keeping.now).await?;
        }
        let way = if at % 11 == 0 {
            (Way::Paper, Some(keeping.acting.person))
        } else {
            (Way::Online, None)
        };
        surveys::given(&mut play.writing, unit.id, way, keeping.now).await?;
    }
    if !surveys::close(&mut play.writing, keeping, &open, play.app.clock.today()).await? {
        return Err(FillError::NoPlace);
    }
    let closed = Survey {
        state: surveys::State::Closed,
        version: open.version + 1,
        ..open
    };
    let document = surveys::document(&mut play.writing, play.app, &closed).await?;
    let Some(Ok(document)) = document else {
        // So few associations that nothing can be said: the survey stays closed.
        return Ok(());
    };
    let discussion = words(
        "Le premier jeudi du mois, à la maison (imaginaire) des associations.",
        "De eerste donderdag van de maand, in het (verzonnen) verenigingshuis.",
        "On the first Thursday of the month, at the (imaginary) house of associations.",
    );
    // What it found of hours given, as an operator would bring it to the Observatory.
    let hours = document.out.tables.iter().find(|table| table.key == "hours");
    if let Some(total) = hours
        .and_then(|table| table.amounts.whole)
        .map(|amount| amount.total)
    {
        let a_year = |hours: f64| format!("{:.0}", hours * WEEKS);
        let line = [
            "volunteer-hours".to_owned(),
            territory::WHOLE.to_owned(),
            play.app.clock.today().year().to_string(),
            a_year(total.value),
            total.low.map_or_else(String::new, a_year),
            total.high.map_or_else(String::new, a_year),
            format!(
                "fr: Démonstration : enquête fictive, heures d’une semaine × {WEEKS} semaines | \
                 nl: Demonstratie: fictieve enquête, uren van één week × {WEEKS} weken | \
                 en: Demonstration: fictitious survey, hours of one week × {WEEKS} weeks"
            ),
        ];
        let file = format!(
            "{}\n{}\n",
            territory::INPUT_HEADS.join(","),
            line.map(|cell| format!("\"{cell}\"")).join(",")
        );
        observatory::bring_inputs(&mut play.writing, play.app, ("demonstration", file.as_bytes())).await?;
    }
    let written = |value: serde_json::Result<String>| value.map_err(|_| FillError::NoPlace);
    let (document, discussion) = (
        written(serde_json::to_string(&document))?,
        written(serde_json::to_string(&discussion))?,
    );
    match surveys::publish(&mut play.writing, keeping, &closed, (&document, &discussion)).await? {
        true => Ok(()),
        false => Err(FillError::NoPlace),
    }
}

async fn open(play: &mut Play<'_>, keeping: Keeping<'_>) -> Result<(), FillError> {
    let titles = words(
        "Un an après\u{a0}: et vous\u{a0}? (fictif)",
        "Een jaar later: en u? (fictief)",
        "A year later: and you? (fictitious)",
    );
    let (survey, drawn) = drawn(play, keeping, (titles, 120)).await?;
    let closes = play
        .app
        .clock
        .today()
        .checked_add(30.days())
        .map_err(|_| FillError::NoPlace)?;
    let open = surveys::open(&mut play.writing, keeping, &survey, closes).await?;
    let open = open.ok_or(FillError::NoPlace)?;
    for (at, unit) in drawn.iter().enumerate().filter(|(at, _)| at % 4 == 1) {
        for (question, value) in said(at + 7) {
            surveys::answer(&mut play.writing, unit.id, (question, &value), keeping.now).await?;
        }
        surveys::given(&mut play.writing, unit.id, (Way::Online, None), keeping.now).await?;
    }
    surveys::invite(&mut play.writing, &open).await?;
    Ok(())
}

/// What an invented association answers: as its number falls.
fn said(at: usize) -> Vec<(&'static str, String)> {
    // Mixed as SplitMix64 does: what falls for one question says nothing of the next.
    let falls = |number: usize, of: usize| {
        let mut mixed = (at * 64 + number) as u64;
        for factor in [
            0x9E37_79B9_7F4A_7C15_u64,
            0xBF58_476D_1CE4_E5B9,
            0x94D0_49BB_1331_11EB,
        ] {
            mixed = mixed.wrapping_mul(factor);
            mixed ^= mixed >> 29;
        }
        usize::try_from(mixed % of as u64).unwrap_or(0)
    };
    let pick = |number: usize, choices: &[&str]| choices[falls(number, choices.len())].to_owned();
    let employs = falls(1, 10) < 4;
    let mut said = vec![
        (
            "reach",
            pick(2, &["near", "near", "some", "some", "metropolis", "beyond"]),
        ),
        ("employs", if employs { "yes" } else { "no" }.to_owned()),
        ("volunteers", (3 + falls(3, 60)).to_string()),
        ("hours", (2 + falls(4, 90)).to_string()),
        ("woman-president", pick(15, &["yes", "no", "no"])),
        (
            "president-age",
            pick(16, &["below-40", "40-59", "60-more", "60-more"]),
        ),
        (
            "first-source",
            pick(5, &["public", "public", "fees", "activities", "gifts", "none"]),
        ),
        (
            "ties",
            pick(6, &["none", "now-and-then", "now-and-then", "regular", "lasting"]),
        ),
        (
            "wishes",
            pick(
                7,
                &[
                    "rooms",
                    "contact lighter",
                    "rooms communication",
                    "years as-long lighter",
                    "",
                ],
            ),
        ),
    ];
    if employs {
        let jobs = 1 + falls(8, 12);
        said.extend([
            ("jobs", jobs.to_string()),
            ("full-time", (jobs * 8).to_string()),
            ("public-share", pick(9, &["below-20", "20-50", "50-80", "80-100"])),
            ("calls", pick(10, &["yes", "no"])),
            ("tenders", pick(11, &["yes", "no", "no"])),
            ("delegation", pick(12, &["no", "no", "no", "yes"])),
        ]);
        said.push(("calls-main", pick(13, &["yes", "no", "no"])));
        said.push(("tenders-main", pick(14, &["no", "yes", "no"])));
    }
    said
}
