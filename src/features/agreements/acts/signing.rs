//! Each side accepts the same frozen text, known by its hash; with the last it binds: what is paid when, and what is owed
//! until when, is kept from then on.

use super::possible::rests_on;
use super::{Step, note, tell};
use crate::features::agreements::agreement::{Agreement, Channel, Commitment, Signature};
use crate::features::agreements::deadlines;
use crate::features::agreements::document::Frozen;
use crate::features::agreements::finding::Found;
use crate::features::agreements::money::{Instalment, Stands};
use crate::features::agreements::state::{Act, State, next};
use crate::features::agreements::store::{agreements, commitments, money, parties};
use crate::features::{desk, file, programmes};
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// Why nothing was signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// What was shown is no longer what waits for signatures.
    OtherText,
    /// It is signed for this side already.
    Already,
    /// Nothing waits for signatures.
    NotNow,
}

/// What a signature is made of, beside who signs.
#[derive(Clone, Debug)]
pub struct Signing<'a> {
    /// Of the text that was shown.
    pub hash: &'a str,
    /// For which sides.
    pub sides: &'a [i64],
    /// What the person is called.
    pub name: &'a str,
    /// How.
    pub channel: Channel,
    /// The signed file, where it was brought.
    pub file: Option<&'a str>,
    /// What its verification said.
    pub verification: &'a str,
}

/// Signs for one side or, with a file that was brought, for several.
///
/// # Errors
/// When the database does not answer.
pub async fn sign(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    signing: &Signing<'_>,
    acting: Acting,
) -> Result<Result<(), Refusal>, StoreError> {
    let app = &cx.app;
    let now = cx.now();
    let Some(agreement) = agreements::take_turn(connection, found.agreement.id).await? else {
        return Ok(Err(Refusal::NotNow));
    };
    if agreement.state != State::Proposed {
        return Ok(Err(Refusal::NotNow));
    }
    if agreement.hash != signing.hash {
        return Ok(Err(Refusal::OtherText));
    }
    let mut found = found.clone();
    found.agreement = agreement;
    let mut new = false;
    for side in signing.sides {
        let signature = Signature {
            hash: signing.hash.to_owned(),
            organisation: *side,
            name: signing.name.to_owned(),
            at: now,
            channel: signing.channel,
            file: signing.file.map(str::to_owned),
            verification: signing.verification.to_owned(),
        };
        new |= parties::sign(connection, found.agreement.id, &signature, acting).await?;
    }
    if !new {
        return Ok(Err(Refusal::Already));
    }
    let names: Vec<&str> = signing.sides.iter().map(|side| found.name(*side)).collect();
    let step = Step {
        act: "agreement-signed",
        cents: 0,
        words: &names.join(", "),
        language: None,
        after: signing.hash,
    };
    note(connection, app, &found, step, acting).await?;
    if missing(connection, &found).await?.is_empty() && !bind(cx, connection, &mut found, acting).await? {
        return Ok(Err(Refusal::NotNow));
    }
    Ok(Ok(()))
}

/// Which sides have yet to sign the text that is proposed.
///
/// # Errors
/// When the database does not answer.
pub async fn missing(connection: &mut Connection, found: &Found) -> Result<Vec<i64>, StoreError> {
    let signed = parties::signatures(connection, found.agreement.id).await?;
    let has = |side: i64| {
        let mut own = signed.iter();
        own.any(|one| one.organisation == side && one.hash == found.agreement.hash)
    };
    let mut missing = found.present();
    missing.push(found.funder.id);
    missing.retain(|side| !has(*side));
    Ok(missing)
}

/// It binds from today; false where that has no sense, or its text cannot be read.
pub(super) async fn bind(
    cx: &Cx,
    connection: &mut Connection,
    found: &mut Found,
    acting: Acting,
) -> Result<bool, StoreError> {
    let app = &cx.app;
    let (now, today) = (cx.now(), app.clock.today());
    let Ok(frozen) = Frozen::read(&found.agreement.document) else {
        return Ok(false);
    };
    let Some(state) = next(found.agreement.state, Act::Bind) else {
        return Ok(false);
    };
    found.agreement = Agreement {
        state,
        bound: Some(today),
        ..found.agreement.clone()
    };
    if !agreements::update(connection, &found.agreement, now).await? {
        return Ok(false);
    }
    found.agreement.version += 1;
    let rests = rests_on(connection, found).await?;
    let ids: Vec<i64> = rests.iter().map(|(one, _)| one.programme).collect();
    let programmes = programmes::by_ids(connection, &ids).await?;
    let pays = |address: &str, organisation: i64| {
        let named = programmes.iter().find(|one| one.address == address);
        let mut own = rests.iter().filter(|(_, whose)| *whose == organisation);
        let own = own.find(|(one, _)| named.is_none_or(|named| named.id == one.programme));
        own.map_or(0, |(one, _)| one.id)
    };
    for (party, _) in &found.parties {
        let own = frozen.payments.iter().filter(|one| one.partner == party.key);
        for (number, payment) in (1..).zip(own) {
            let instalment = Instalment {
                id: chance::row(),
                agreement: found.agreement.id,
                organisation: party.organisation,
                decision: pays(&payment.programme, party.organisation),
                number,
                cents: payment.cents,
                due: payment.due,
                stands: Stands::Planned,
                reference: String::new(),
                paid_on: None,
            };
            money::insert(connection, &instalment).await?;
        }
    }
    let days = (frozen.starts, frozen.ends);
    // What is published is above 23,000 € for one beneficiary, of a public funder in France: Belgian law has its own ways.
    let french = desk::is_public(&found.funder) && file::in_france(cx, &found.funder);
    let publishes = french
        && frozen
            .given
            .iter()
            .any(|one| desk::needs_agreement(frozen.given_to(&one.partner)));
    let publisher = publishes.then_some(found.funder.id);
    for promise in deadlines::promised(days, today, found.lead(), publisher) {
        let promised = (promise.what, promise.due);
        let commitment = Commitment::new(chance::row(), found.agreement.id, promise.organisation, promised);
        commitments::insert(connection, &commitment).await?;
    }
    let step = Step {
        act: "agreement-bound",
        after: &found.agreement.hash.clone(),
        ..Step::default()
    };
    note(connection, app, found, step, acting).await?;
    let said = |lang: Lang| app.texts.money(lang, frozen.total());
    tell(connection, app, found, ("letter-agreement-bound", None), &said).await?;
    Ok(true)
}
