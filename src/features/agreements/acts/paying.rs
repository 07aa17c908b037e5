//! Payments: a person who pays for the funder orders them, and brings back what the treasury paid.

use std::collections::{BTreeMap, BTreeSet};

use super::amending;
use crate::features::agreements::agreement::Agreement;
use crate::features::agreements::finding::{self, Found};
use crate::features::agreements::money::{Instalment, Stands};
use crate::features::agreements::orders::{self, Fault, Paid};
use crate::features::agreements::store::{agreements, money};
use crate::features::directory::Organisation;
use crate::features::{applications, desk, file};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// Why nothing was ordered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing was chosen.
    Nothing,
    /// One of them was ordered or changed meanwhile.
    NotNow,
    /// These organisations have no account that is confirmed.
    NoAccount(Vec<i64>),
    /// Whoever orders did not say that they do not stand too near to one of these.
    Near,
}

/// Orders payments of a funder. Gives the number of the order.
///
/// # Errors
/// When the database does not answer.
pub async fn order(
    cx: &Cx,
    connection: &mut Connection,
    funder: &Organisation,
    wanted: &[i64],
    acting: Acting,
) -> Result<Result<String, Refusal>, Error> {
    let planned = chosen(connection, funder.id, wanted).await?;
    if wanted.is_empty() {
        return Ok(Err(Refusal::Nothing));
    }
    let mut turns: Vec<i64> = planned.iter().map(|one| one.agreement).collect();
    turns.sort_unstable();
    turns.dedup();
    let mut under: Vec<Agreement> = Vec::new();
    for id in turns {
        under.extend(agreements::take_turn(connection, id).await?);
    }
    // Once more, now that nobody changes them.
    let planned = chosen(connection, funder.id, wanted).await?;
    if planned.len() != wanted.len() {
        return Ok(Err(Refusal::NotNow));
    }
    let under = every(connection, under).await?;
    if !near(cx, connection, &under).await?.is_empty() {
        return Ok(Err(Refusal::Near));
    }
    let (mut accounts, mut without) = (BTreeMap::new(), Vec::new());
    for one in &planned {
        let payee = payee(&under, one);
        match file::account(connection, payee).await? {
            Some(account) => {
                accounts.insert(payee, account);
            }
            None if without.contains(&payee) => {}
            None => without.push(payee),
        }
    }
    if !without.is_empty() {
        return Ok(Err(Refusal::NoAccount(without)));
    }
    let (order, number) = (chance::row(), chance::spoken_number());
    money::begin_order(connection, (order, &number), (funder.id, acting), cx.now()).await?;
    let mut cents = 0;
    for (at, one) in (1..).zip(&planned) {
        let Some((iban, holder)) = accounts.get(&payee(&under, one)) else {
            return Ok(Err(Refusal::NotNow));
        };
        let reference = format!("{number}-{at}");
        if !money::order(connection, (one.id, order), (&reference, iban, holder)).await? {
            return Ok(Err(Refusal::NotNow));
        }
        let what = ("payment-ordered", "", one.cents);
        agreements::note(connection, one.agreement, what, acting, cx.now()).await?;
        cents += one.cents;
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&funder.key),
        act: "payment-ordered",
        object: &format!("payment-order:{number}"),
        before: None,
        after: Some(&format!("{} {cents}", planned.len())),
    };
    journal::record(connection, cx.now(), &act).await?;
    Ok(Ok(number))
}

/// Agreements with their parties.
async fn every(connection: &mut Connection, agreements: Vec<Agreement>) -> Result<Vec<Found>, Error> {
    let mut every = Vec::new();
    for agreement in agreements {
        every.push(finding::of(connection, agreement).await?);
    }
    Ok(every)
}

/// Who is paid: whoever passes it on, where an agreement says so; else the partner for which it is.
fn payee(under: &[Found], one: &Instalment) -> i64 {
    let found = under.iter().find(|found| found.agreement.id == one.agreement);
    found.and_then(Found::passes).unwrap_or(one.organisation)
}

/// Those of these agreements of whose partners somebody did not say that they do not stand too near.
async fn near(cx: &Cx, connection: &mut Connection, all: &[Found]) -> Result<BTreeSet<i64>, Error> {
    let clear = finding::clear(cx, connection, all).await?;
    let ids = all.iter().map(|found| found.agreement.id);
    Ok(ids.filter(|id| !clear.contains(id)).collect())
}

/// Notes that an ordered payment came back, and why: it may be ordered again, to another account. Where the agreement is over,
/// or the partner left, it will not be: its decision gives as much less. False where it was not ordered.
///
/// # Errors
/// When the database does not answer.
pub async fn come_back(
    cx: &Cx,
    connection: &mut Connection,
    funder: &Organisation,
    (id, why): (i64, &str),
    acting: Acting,
) -> Result<bool, Error> {
    let all = money::open(connection, funder.id, &[id]).await?;
    let Some(one) = all.first() else {
        return Ok(false);
    };
    let application = agreements::by_ids(connection, &[one.agreement]).await?;
    for application in application.iter().filter_map(|agreement| agreement.application) {
        applications::take_turn(connection, application).await?;
    }
    let Some(agreement) = agreements::take_turn(connection, one.agreement).await? else {
        return Ok(false);
    };
    let found = finding::of(connection, agreement).await?;
    if !near(cx, connection, std::slice::from_ref(&found))
        .await?
        .is_empty()
    {
        return Ok(false);
    }
    let again = found.agreement.state.binds() && found.present().contains(&one.organisation);
    let stands = if again { Stands::Planned } else { Stands::Dropped };
    if !money::come_back(connection, id, stands).await? {
        return Ok(false);
    }
    if !again {
        let less = (one.decision, one.cents, (why, Some(cx.lang)));
        let before = desk::before(connection, &found.sent).await?;
        amending::give_less(cx, connection, &found, less, acting).await?;
        amending::release(connection, &found).await?;
        desk::follow(connection, &cx.app, (&found.sent, &before), (acting, None)).await?;
    }
    let words = format!("{}: {why}", one.reference);
    let what = ("payment-returned", &*words, one.cents);
    agreements::note(connection, one.agreement, what, acting, cx.now()).await?;
    agreements::typed_in(connection, one.agreement, cx.lang).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&funder.key),
        act: "payment-returned",
        object: &format!("payment:{}", one.reference),
        before: Some("ordered"),
        after: Some(stands.as_str()),
    };
    journal::record(connection, cx.now(), &act).await?;
    Ok(true)
}

/// The planned payments of a funder among those that are wanted, each once.
async fn chosen(
    connection: &mut Connection,
    funder: i64,
    wanted: &[i64],
) -> Result<Vec<Instalment>, StoreError> {
    let mut all = money::open(connection, funder, wanted).await?;
    all.retain(|one| one.stands == Stands::Planned);
    Ok(all)
}

/// What was taken of a table of payments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// How many were noted as paid.
    pub paid: u64,
    /// How many were known already.
    pub known: u64,
}

/// Notes what a treasury paid. All of it, or nothing and each fault with its line.
///
/// # Errors
/// When the database does not answer.
pub async fn pay(
    cx: &Cx,
    connection: &mut Connection,
    funder: &Organisation,
    text: &str,
    acting: Acting,
) -> Result<Result<Taken, Vec<(usize, Fault)>>, Error> {
    let lines = match orders::read(text) {
        Ok(lines) => lines,
        Err(faults) => return Ok(Err(faults)),
    };
    let mut turns = BTreeSet::new();
    for line in &lines {
        let found = money::by_reference(connection, funder.id, &line.reference).await?;
        turns.extend(found.map(|one| one.agreement));
    }
    // In the order in which everybody takes them.
    let mut under = Vec::new();
    for id in turns {
        under.extend(agreements::take_turn(connection, id).await?);
    }
    let under = every(connection, under).await?;
    let near = near(cx, connection, &under).await?;
    let (mut taken, mut faults) = (Taken::default(), Vec::new());
    let mut told: BTreeMap<(i64, i64), i64> = BTreeMap::new();
    for line in &lines {
        match one(cx, connection, (funder.id, line, &near), acting).await? {
            Err(fault) => faults.push((line.line, fault)),
            Ok(None) => taken.known += 1,
            Ok(Some(instalment)) => {
                taken.paid += 1;
                let whose = (instalment.organisation, instalment.agreement);
                *told.entry(whose).or_default() += line.cents;
            }
        }
    }
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    for ((organisation, agreement), cents) in told {
        tell(cx, connection, (organisation, agreement, cents)).await?;
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&funder.key),
        act: "payment-paid",
        object: "payments",
        before: None,
        after: Some(&format!("{} {}", taken.paid, taken.known)),
    };
    journal::record(connection, cx.now(), &act).await?;
    Ok(Ok(taken))
}

/// Takes one line: what it paid, or nothing where that was known.
async fn one(
    cx: &Cx,
    connection: &mut Connection,
    (funder, line, near): (i64, &Paid, &BTreeSet<i64>),
    acting: Acting,
) -> Result<Result<Option<Instalment>, Fault>, StoreError> {
    let found = money::by_reference(connection, funder, &line.reference).await?;
    let Some(found) = found.filter(|one| !near.contains(&one.agreement)) else {
        return Ok(Err(Fault::Unknown));
    };
    if found.cents != line.cents {
        return Ok(Err(Fault::Other(found.cents)));
    }
    if found.stands == Stands::Paid {
        let same = found.paid_on == Some(line.on);
        return Ok(if same { Ok(None) } else { Err(Fault::When) });
    }
    let ordered = money::ordered_at(connection, found.id).await?.unwrap_or_default();
    let ordered = jiff::Timestamp::from_second(ordered).unwrap_or_default();
    if line.on < cx.app.clock.date_of(ordered) || line.on > cx.app.clock.today() {
        return Ok(Err(Fault::When));
    }
    if !money::pay(connection, found.id, line.on).await? {
        return Ok(Err(Fault::Unknown));
    }
    desk::note_paid(connection, found.decision, found.cents).await?;
    agreements::note(
        connection,
        found.agreement,
        ("payment-paid", "", found.cents),
        acting,
        cx.now(),
    )
    .await?;
    Ok(Ok(Some(found)))
}

/// Tells whoever was paid.
async fn tell(
    cx: &Cx,
    connection: &mut Connection,
    (organisation, agreement, cents): (i64, i64, i64),
) -> Result<(), StoreError> {
    let Some(agreement) = agreements::take_turn(connection, agreement).await? else {
        return Ok(());
    };
    let Ok(found) = finding::of(connection, agreement).await else {
        return Ok(());
    };
    let path = found.agreement.path();
    let said = |lang: Lang| {
        vec![
            ("number", found.agreement.number.clone()),
            ("funder", found.giver(&cx.app, lang)),
            ("giver", found.giver_at_the_head()),
            ("project", found.sent.frozen.title(lang).0.to_owned()),
            ("said", cx.app.texts.money(lang, cents)),
        ]
    };
    let notice = Notice {
        key: "letter-agreement-paid",
        path: &path,
        said: &said,
    };
    let powers = &[Power::EditBankDetails, Power::JoinProjects][..];
    let mut to = vec![(organisation, powers)];
    to.extend(found.passes().map(|lead| (lead, powers)));
    mail::notify(connection, &cx.app, &to, notice).await?;
    Ok(())
}
