//! Three associations pool money of their own in a fund that a foundation hosts: rules they voted, what each brings, an expense that was
//! paid and one on which they vote, a programme that the fund pays for. Everything in it is invented.

use jiff::ToSpan;

use super::Played;
use crate::features::common_funds::{self, Detail, Found, Fund, LawfulForm, Motion, Promise, State, Vote};
use crate::features::demonstration::FillError;
use crate::features::demonstration::cast::Part;
use crate::features::demonstration::play::Play;
use crate::features::directory::Organisation;
use crate::features::programmes::{self, Content, Keeping};
use crate::features::sessions::{By, Choice};
use crate::shared::authz::{Acting, Role};
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};

/// Somebody who acts, and for whom.
type One = (Organisation, Acting);

const RULES: &str = "Entre qui veut, à condition que plus de la moitié des membres soient d’accord. Chacun apporte ce qu’il peut, \
    une fois par an. Le fonds paie des études et des achats qui servent à trois membres au moins. Qui part ne reprend pas ce \
    qu’il a apporté. Si le fonds s’arrête, ce qui reste va à un autre fonds d’associations. (Ces règles sont imaginaires.)";

pub fn play<'a>(play: &'a mut Play<'_>) -> Played<'a> {
    Box::pin(async move {
        let host = one(play, "claude", Part::Funder, Role::Officer).await?;
        let members = [
            one(play, "camille", Part::Association, Role::Representative).await?,
            one(play, "dominique", Part::Neighbour, Role::Representative).await?,
            one(play, "robin", Part::AcrossTheBorder, Role::Representative).await?,
        ];
        let rules = motion(
            play,
            &members[0],
            ("Fonds commun pour chercher à plusieurs (fictif)", RULES),
            Detail::Rules {
                purpose: "Payer ensemble des études et du matériel qu’aucune de nous ne paierait seule."
                    .to_owned(),
                form: LawfulForm::Hosted,
                holder: host.0.id,
                agreed: false,
                leaves: 20_000,
            },
        );
        let fund = Fund {
            id: chance::row(),
            address: chance::address(&rules.title),
            created_at: play.now(),
        };
        let by = by(&members[0], play.now());
        common_funds::begin(&mut play.writing, play.app, (&fund, &rules), by).await?;
        for (joining, member) in [&members[1], &members[2]].into_iter().enumerate() {
            let asks = motion(play, member, ("", ""), Detail::Admission);
            propose(play, &fund, &asks, member).await?;
            carry(play, &fund, &asks, &members[..=joining]).await?;
        }
        let found = found(play, &fund).await?;
        let now = play.now();
        common_funds::agree(&mut play.writing, (&found, &rules), self::by(&host, now)).await?;
        carry(play, &fund, &rules, &members).await?;
        bring(play, &fund, (&members, &host)).await?;
        offer(play, &fund, (&members, &host)).await
    })
}

/// What each brings, and what was drawn.
async fn bring(
    play: &mut Play<'_>,
    fund: &Fund,
    (members, host): (&[One; 3], &One),
) -> Result<(), FillError> {
    let today = play.app.clock.today();
    let due = today.checked_add(2.months()).map_err(|_| FillError::NoPlace)?;
    for (member, cents, came) in [
        (&members[0], 150_000, 150_000),
        (&members[1], 80_000, 80_000),
        (&members[2], 120_050, 60_025),
    ] {
        let promise = Promise {
            id: chance::row(),
            organisation: member.0.id,
            cents,
            due,
            ended: false,
        };
        let before = found(play, fund).await?;
        let now = play.now();
        common_funds::promise(&mut play.writing, (&before, &promise), by(member, now)).await?;
        let after = found(play, fund).await?;
        let entry = after.book.receive((promise.id, cents), came, today);
        note(play, (&after, entry), host).await?;
    }
    let study = draw(
        play,
        &members[1],
        ("Une étude sur les locaux vides (fictif)", 90_000),
    );
    propose(play, fund, &study, &members[1]).await?;
    carry(play, fund, &study, &members[..2]).await?;
    let before = found(play, fund).await?;
    let entry = before.book.pay((study.id, 90_000), 90_000, today);
    note(play, (&before, entry), host).await?;
    let mixer = draw(
        play,
        &members[2],
        ("Une table de mixage pour trois lieux (fictif)", 110_000),
    );
    propose(play, fund, &mixer, &members[2]).await?;
    vote(play, fund, &mixer, &members[2]).await
}

/// The foundation offers a programme that the fund pays for.
async fn offer(
    play: &mut Play<'_>,
    fund: &Fund,
    (members, host): (&[One; 3], &One),
) -> Result<(), FillError> {
    let words = |fr: &str, nl: &str, en: &str| {
        Words::default()
            .and(Lang::Fr, fr)
            .and(Lang::Nl, nl)
            .and(Lang::En, en)
    };
    let content = Content {
        names: words(
            "Chercher à plusieurs (fictif)",
            "Samen onderzoeken (fictief)",
            "Finding out together (fictitious)",
        ),
        purposes: words(
            "Une étude ou un essai que trois associations mènent ensemble. C’est l’argent d’associations (imaginaires) qui la paie.",
            "Een onderzoek of proef die drie verenigingen samen doen. Het is geld van (verzonnen) verenigingen.",
            "A study or a trial that three associations do together, with money of (invented) associations.",
        ),
        contact: words(
            "Les membres du fonds (imaginaire)",
            "De leden van het (verzonnen) fonds",
            "The members of the (imaginary) fund",
        ),
        ..Content::default()
    };
    let keeping = Keeping {
        funder: &host.0,
        acting: host.1,
        now: play.now(),
    };
    let programme = programmes::begin(&mut play.writing, keeping, content).await?;
    programmes::publish(&mut play.writing, keeping, &programme, ("", Lang::Fr)).await?;
    let found = found(play, fund).await?;
    let now = play.now();
    common_funds::pay_for(&mut play.writing, (&found, &[programme.id]), by(host, now)).await?;
    // What the members set aside for it, and nothing else, is its envelope.
    let set_aside = Motion {
        detail: Detail::Drawdown {
            cents: 50_000,
            payee: "Chercher à plusieurs (fictif)".to_owned(),
            programme: Some(programme.id),
        },
        ..draw(
            play,
            &members[0],
            ("Ce que les membres libèrent pour le guichet (fictif)", 50_000),
        )
    };
    propose(play, fund, &set_aside, &members[0]).await?;
    carry(play, fund, &set_aside, &members[..2]).await
}

async fn one(play: &mut Play<'_>, word: &str, part: Part, role: Role) -> Result<One, FillError> {
    let acting = play.acting(word, part, role).await?;
    Ok((play.organisation(part).await?, acting))
}

fn by(one: &One, now: i64) -> By<'_> {
    By {
        key: &one.0.key,
        acting: one.1,
        now,
    }
}

async fn found(play: &mut Play<'_>, fund: &Fund) -> Result<Found, FillError> {
    let found = common_funds::find(&mut play.writing, &fund.address).await;
    found.map_err(|fault| FillError::Verb(format!("{fault:?}")))
}

fn motion(play: &Play<'_>, whose: &One, (title, words): (&str, &str), detail: Detail) -> Motion {
    Motion {
        id: chance::row(),
        organisation: whose.0.id,
        state: State::Proposed,
        title: title.to_owned(),
        words: words.to_owned(),
        language: Lang::Fr,
        detail,
        proposed_at: play.now(),
        carried: None,
    }
}

fn draw(play: &Play<'_>, whose: &One, (title, cents): (&str, i64)) -> Motion {
    let why = "Trois membres s’en servent, aucun ne pourrait le payer seul. (Cette dépense est imaginaire.)";
    let detail = Detail::Drawdown {
        cents,
        payee: "L’atelier imaginaire".to_owned(),
        programme: None,
    };
    motion(play, whose, (title, why), detail)
}

async fn propose(play: &mut Play<'_>, fund: &Fund, motion: &Motion, whose: &One) -> Result<(), FillError> {
    let found = found(play, fund).await?;
    let now = play.now();
    Ok(common_funds::propose(&mut play.writing, play.app, (&found, motion), by(whose, now)).await?)
}

async fn vote(play: &mut Play<'_>, fund: &Fund, motion: &Motion, whose: &One) -> Result<(), FillError> {
    let found = found(play, fund).await?;
    let vote = Vote {
        motion: motion.id,
        organisation: whose.0.id,
        choice: Choice::Favourable,
    };
    let now = play.now();
    common_funds::vote(&mut play.writing, (&found, motion), vote, by(whose, now)).await?;
    Ok(())
}

/// These members are for it, and the last of them notes that it is wanted.
async fn carry(play: &mut Play<'_>, fund: &Fund, motion: &Motion, members: &[One]) -> Result<(), FillError> {
    for member in members {
        vote(play, fund, motion, member).await?;
    }
    let found = found(play, fund).await?;
    let kept = found.motions.iter().find(|one| one.id == motion.id);
    let (kept, last) = kept.zip(members.last()).ok_or(FillError::NoPlace)?;
    let now = play.now();
    let lack = common_funds::carry(&mut play.writing, play.app, (&found, kept), by(last, now)).await?;
    match lack {
        None => Ok(()),
        Some(lack) => Err(FillError::Verb(format!("{lack:?}"))),
    }
}

async fn note(
    play: &mut Play<'_>,
    (found, entry): (&Found, Result<common_funds::Entry, common_funds::Refusal>),
    host: &One,
) -> Result<(), FillError> {
    let now = play.now();
    let noted = common_funds::note(&mut play.writing, play.app, (found, entry), by(host, now)).await?;
    noted.map_err(|refused| FillError::Verb(format!("{refused:?}")))
}
