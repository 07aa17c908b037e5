//! What follows the decisions on the garden: one agreement of three associations with the metropolis, signed by all; a first
//! payment made and one that is late; the partner across the border leaves; the report is begun. Everything in it is invented.

use std::collections::BTreeMap;

use jiff::ToSpan;

use super::Played;
use super::desk::{Funder, at_desk, funder, say};
use super::garden::GARDEN;
use crate::features::agreements::{self, Change, Channel, Found, Part as Payment, Signing};
use crate::features::applications::{self, Application};
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::desk::{self, Act};
use crate::features::file::{self, AccountDecision, AccountOutcome};
use crate::features::reports;
use crate::shared::authz::{Acting, Role};
use crate::shared::i18n::Lang;

/// Accounts that a bank would recognise as well formed, and nobody has: whose, proposed by whom.
const ACCOUNTS: &[(Part, &str, Role, &str)] = &[
    (
        Part::Association,
        "sacha",
        Role::Treasurer,
        "FR7630006000011234567890189",
    ),
    (
        Part::Neighbour,
        "dominique",
        Role::Representative,
        "FR7610011000201234567890188",
    ),
    (
        Part::AcrossTheBorder,
        "robin",
        Role::Representative,
        "BE68539007547034",
    ),
];

/// What a verb refused, in words for whoever starts the demonstration.
pub(super) fn refused(why: impl std::fmt::Debug) -> FillError {
    FillError::Verb(format!("{why:?}"))
}

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let city = funder(play, Part::Metropolis, ("yael", "ange")).await?;
        let sent = garden(play, &city).await?;
        for (part, cents) in [(Part::Neighbour, 300_000), (Part::AcrossTheBorder, 400_000)] {
            let partner = play.organisation(part).await?.key;
            say(play, &sent, (&city, &partner), (Act::Grant, cents, "", None)).await?;
        }
        let number = draw_up(play, &sent, &city).await?;
        let mut sides = vec![("ange", city.id, city.decides)];
        for (part, word, _) in GARDEN.partners {
            let acting = play.acting(word, *part, Role::Representative).await?;
            sides.push((word, play.organisation(*part).await?.id, acting));
        }
        sign(play, &number, &sides).await?;
        banks(play, &city).await?;
        pay(play, &sent, (&number, &city)).await?;
        leave(play, &number).await?;
        report(play, &sent).await
    })
}

/// The request of the three associations, as it was sent.
async fn garden(play: &mut Play<'_>, city: &Funder) -> Result<Application, FillError> {
    let examined = desk::examined(&mut play.writing, &[city.programme.id], play.app.clock.today()).await?;
    let sent = applications::frozen_by_ids(&mut play.writing, &examined).await?;
    let mut sent = sent.into_iter();
    let garden = sent.find(|(_, frozen)| frozen.title(GARDEN.language).0 == GARDEN.title);
    Ok(garden.ok_or(FillError::NoPlace)?.0)
}

/// One agreement for the three, with a first payment that is due today.
async fn draw_up(play: &mut Play<'_>, sent: &Application, city: &Funder) -> Result<String, FillError> {
    let today = play.app.clock.today();
    let later = today.checked_add(300.days()).map_err(|_| FillError::NoPlace)?;
    let parts = [(today, 60), (later, 40)].map(|(due, percent)| Payment { due, percent });
    propose(play, sent, (city, parts.into())).await
}

/// An agreement of whoever the metropolis granted something with a request, with what is paid when: an officer draws it up and proposes
/// it.
pub(super) async fn propose(
    play: &mut Play<'_>,
    sent: &Application,
    (city, parts): (&Funder, Vec<Payment>),
) -> Result<String, FillError> {
    let cx = play.cx_as("yael").await?;
    let found = at_desk(play, sent, (city, city.reads)).await?;
    let granted = desk::granted(&mut play.writing, sent.id).await?;
    let own: Vec<i64> = granted
        .iter()
        .filter(|one| one.funder == city.id)
        .map(|one| one.id)
        .collect();
    let about = (&found.sent, &found.funder);
    let begun = agreements::begin(&cx, &mut play.writing, about, &own, city.reads).await?;
    let number = begun.map_err(refused)?;
    let draft = agreements::by_number(&mut play.writing, &number).await?;
    let content = agreements::Content {
        parts,
        ..draft.agreement.content.clone()
    };
    let what = (content, draft.agreement.version);
    if !agreements::write(&cx, &mut play.writing, &draft, what, city.reads).await? {
        return Err(FillError::NoPlace);
    }
    let written = agreements::by_number(&mut play.writing, &number).await?;
    let seen = (written.agreement.version, city.reads);
    let proposed = agreements::propose(&cx, &mut play.writing, &written, seen).await?;
    proposed.map_err(refused)?;
    Ok(number)
}

/// Each side signs the same text, by somebody of the cast; with the last signature it binds.
pub(super) async fn sign(
    play: &mut Play<'_>,
    number: &str,
    sides: &[(&str, i64, Acting)],
) -> Result<(), FillError> {
    for (word, side, acting) in sides.iter().copied() {
        let cx = play.cx_as(word).await?;
        let name = play.person(word).await?.name;
        let found = agreements::by_number(&mut play.writing, number).await?;
        let signing = Signing {
            hash: &found.agreement.hash,
            sides: &[side],
            name: &name,
            channel: Channel::Online,
            file: None,
            verification: "",
        };
        let signed = agreements::sign(&cx, &mut play.writing, &found, &signing, acting).await?;
        signed.map_err(refused)?;
    }
    Ok(())
}

/// Each of the three says to which account it is paid, and an agent confirms it.
async fn banks(play: &mut Play<'_>, city: &Funder) -> Result<(), FillError> {
    for (part, word, role, iban) in ACCOUNTS {
        let organisation = play.organisation(*part).await?;
        let acting = play.acting(word, *part, *role).await?;
        let proposed = ((*iban).to_owned(), "Association (fictive)".to_owned());
        let account =
            file::propose_account(play.app, &mut play.writing, &organisation, proposed, acting).await?;
        let account = account.ok_or(FillError::NoPlace)?;
        let decision = AccountDecision {
            confirmed: true,
            acting: Some(city.reads),
            how: "agent",
            at: play.now(),
        };
        let decided =
            file::decide_account(play.app, &mut play.writing, &organisation, &account, decision).await?;
        if decided != AccountOutcome::Done {
            return Err(refused(decided));
        }
    }
    Ok(())
}

/// The lead is paid what was due; its neighbour waits still.
async fn pay(
    play: &mut Play<'_>,
    sent: &Application,
    (number, city): (&str, &Funder),
) -> Result<(), FillError> {
    let lead = play.organisation(Part::Association).await?;
    // Whoever pays says, as everybody does, that nothing ties them to those who ask.
    let morgan = play.acting("morgan", Part::Metropolis, Role::Payer).await?;
    let found = at_desk(play, sent, (city, morgan)).await?;
    let about = (&found.sent.application, &found.sent.parties()[..], &[][..]);
    applications::declare(&mut play.writing, play.app, about, (&found.funder, morgan)).await?;
    let agreement = agreements::by_number(&mut play.writing, number).await?;
    let today = play.app.clock.today();
    let due = agreements::instalments(&mut play.writing, agreement.agreement.id).await?;
    let due = due
        .into_iter()
        .find(|one| one.organisation == lead.id && one.due <= today)
        .ok_or(FillError::NoPlace)?;
    let cx = play.cx_as("morgan").await?;
    let ordered = agreements::order(&cx, &mut play.writing, &found.funder, &[due.id], morgan).await?;
    let order = ordered.map_err(refused)?;
    let (whole, cents) = (due.cents / 100, due.cents % 100);
    let paid = format!("reference;paid_on;amount\n{order}-1;{today};{whole},{cents:02}\n");
    let paid = agreements::pay(&cx, &mut play.writing, &found.funder, &paid, morgan).await?;
    paid.map_err(refused)?;
    Ok(())
}

/// The partner across the border leaves: what was planned for it is free again, and the others go on.
async fn leave(play: &mut Play<'_>, number: &str) -> Result<(), FillError> {
    let mut cx = play.cx_as("robin").await?;
    cx.lang = Lang::Nl;
    let robin = play
        .acting("robin", Part::AcrossTheBorder, Role::Representative)
        .await?;
    let side = play.organisation(Part::AcrossTheBorder).await?.id;
    let found: Found = agreements::by_number(&mut play.writing, number).await?;
    let words = "Ons eigen (verzonnen) stuk grond wordt bebouwd: we kunnen dit jaar niet meer meedoen.";
    let change = (Change::Leaving { of: side }, words, side);
    let left = agreements::propose_amendment(&cx, &mut play.writing, &found, change, robin).await?;
    left.map_err(refused)
}

/// The lead has begun to tell what was done: not ready, not sent.
async fn report(play: &mut Play<'_>, sent: &Application) -> Result<(), FillError> {
    let camille = play
        .acting("camille", Part::Association, Role::Representative)
        .await?;
    let lead = play.organisation(Part::Association).await?;
    let part = reports::Part {
        organisation: lead.id,
        content: reports::Content {
            language: Lang::Fr,
            done: "Vingt samedis (inventés) au jardin, trois plateaux de semis, une tarte aux courges."
                .to_owned(),
            ..reports::Content::default()
        },
        done: BTreeMap::from([("613".to_owned(), (120_000, String::new()))]),
        ..reports::Part::default()
    };
    let year = (sent.id, play.app.clock.today().year() + 1);
    let kept = reports::write(&mut play.writing, year, (&part, &lead.key), camille).await?;
    kept.then_some(()).ok_or(FillError::NoPlace)
}
