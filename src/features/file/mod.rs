//! One file per organisation: what it is, its papers, its bank details, what it says of itself. It is
//! given once; every funder reads what it is cleared for, and sees what another already checked.
//!
//! Who sees what: `reader`. What is said when something lacks: `lacks`. What is announced ahead:
//! [`remind`].

mod aid;
mod amount;
mod bank;
mod commitment;
mod deciding;
mod keeping;
mod lacks;
mod letters;
mod pages;
mod piece;
mod profile;
mod reader;
mod reminders;
mod store;
#[cfg(test)]
mod stories;

pub use aid::{Regime as AidRegime, Total as AidTotal, ceiling as aid_ceiling_of, cited};
pub use amount::{Unread, read as amount};
pub use bank::masked;
pub use deciding::{Outcome as AccountOutcome, decide as decide_account, propose as propose_account};
pub use keeping::{Said, add as add_piece, check as check_piece, sign_commitment};
pub use pages::{Country, check_said, country, country_of, in_france, is_french};
pub use piece::{Check, Depth, Piece, PieceKind, Version};
pub use reader::{As, Reader, reading};
pub use reminders::remind;
pub use store::away::keep as keep_away;
pub use store::bank::Decision as AccountDecision;
pub use store::checks::{Checked, holding as checks_holding};
pub use store::profiles::{each_said, last_said};

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use crate::features::directory::Organisation;
use crate::shared::authz::Clearance;
use crate::shared::i18n::{Files, Lang};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Routes};

/// Files that an organisation may keep, every version counted.
pub const FILES_MOST: u64 = 200;
/// Bytes that they may have together.
pub const FILES_TOGETHER_MOST: u64 = 200 * 1024 * 1024;

/// The texts of this feature.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

/// What an organisation says that it does, for a reader: the words, their language, and when it said so, in seconds.
///
/// # Errors
/// When the database does not answer.
pub async fn said_of_itself(
    connection: &mut Connection,
    organisation: i64,
    lang: Lang,
) -> Result<Option<(String, Lang, i64)>, StoreError> {
    let profile = store::profiles::of(connection, organisation).await?;
    Ok(profile.and_then(|profile| {
        let (lang, words) = profile.purpose(lang)?;
        Some((words.to_owned(), lang, profile.changed_at))
    }))
}

/// The routes of this feature.
#[must_use]
pub fn routes() -> Routes {
    pages::routes()
}

/// What a file lacks for a request, as others may know it: how much, not what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lacking {
    /// Whether the contrat d'engagement républicain, that French law asks for, is not signed.
    pub commitment: bool,
    /// How many other papers are not there, or are past their last day.
    pub papers: u64,
}

/// What an organisation declared of small aid that it received over the three years that end on a day.
///
/// # Errors
/// When the database does not answer.
pub async fn aid_received(
    connection: &mut Connection,
    organisation: i64,
    day: Date,
    counted: &[(String, i64)],
) -> Result<Vec<AidTotal>, StoreError> {
    let mut aids = store::aid::of(connection, organisation).await?;
    let mut counted = counted.to_vec();
    aids.retain(|aid| {
        let day = aid.granted_on.to_string();
        let twin = counted
            .iter()
            .position(|(on, cents)| (on, *cents) == (&day, aid.cents));
        twin.map(|twin| counted.swap_remove(twin)).is_none()
    });
    Ok(aid::totals(&aids, day))
}

/// Everybody with whom an organisation forms one undertaking, itself among them: their small aid counts together.
///
/// # Errors
/// When the database does not answer.
pub async fn undertaking(connection: &mut Connection, organisation: i64) -> Result<Vec<i64>, StoreError> {
    store::undertaking::members(connection, organisation).await
}

/// Of everybody who forms one undertaking with others, who has the lowest number among them: the same for all of one.
///
/// # Errors
/// When the database does not answer.
pub async fn undertakings(connection: &mut Connection) -> Result<HashMap<i64, i64>, StoreError> {
    store::undertaking::firsts(connection).await
}

/// The first day of the three years over which aid counts on a day.
#[must_use]
pub fn aid_since(day: Date) -> Date {
    aid::window_start(day)
}

/// The ceiling of small aid under some rules on a day, in cents, where a law of that day is known.
#[must_use]
pub fn aid_ceiling(regime: AidRegime, day: Date) -> Option<i64> {
    aid::ceiling(regime, day).map(|ceiling| ceiling.cents)
}

/// How many of these kinds of pieces, by their words, the file of an organisation does not hold today, or only past their
/// last day.
///
/// # Errors
/// When the database does not answer.
pub async fn not_held(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
    kinds: &[String],
) -> Result<u64, StoreError> {
    let held = store::pieces::of(connection, organisation.id, Clearance::ALL.into_iter()).await?;
    let accounts = store::bank::of(connection, organisation.id).await?;
    let current = accounts
        .iter()
        .any(|account| account.state == store::bank::Standing::Current);
    let today = cx.app.clock.today();
    let has = |kind: PieceKind| {
        let mut own = held.iter();
        own.any(|piece| piece.kind == kind && !piece.is_over(today))
            || kind == PieceKind::BankDetails && current
    };
    let wanted = kinds.iter().filter_map(|word| word.parse::<PieceKind>().ok());
    Ok(wanted.filter(|kind| !has(*kind)).count() as u64)
}

/// The years of which the file of an organisation holds accounts that its funders may read, the last first.
///
/// # Errors
/// When the database does not answer.
pub async fn years_of_accounts(
    connection: &mut Connection,
    organisation: i64,
) -> Result<Vec<String>, StoreError> {
    let read = [Clearance::Public, Clearance::Funders];
    let held = store::pieces::of(connection, organisation, read.into_iter()).await?;
    let accounts = held.into_iter().filter(|piece| piece.kind == PieceKind::Accounts);
    let mut years: Vec<String> = accounts.map(|piece| piece.period).collect();
    years.retain(|year| !year.is_empty());
    years.sort_unstable_by(|one, other| other.cmp(one));
    years.dedup();
    Ok(years)
}

/// The approvals by public authorities that the file of an organisation holds and its funders may read: what each is called, empty where
/// its kind says it, and its year.
///
/// # Errors
/// When the database does not answer.
pub async fn approvals(
    connection: &mut Connection,
    organisation: i64,
) -> Result<Vec<(String, String)>, StoreError> {
    let read = [Clearance::Public, Clearance::Funders];
    let held = store::pieces::of(connection, organisation, read.into_iter()).await?;
    let approvals = held.into_iter().filter(|piece| piece.kind == PieceKind::Approval);
    Ok(approvals.map(|piece| (piece.title, piece.period)).collect())
}

/// What the file of an organisation lacks today for a usual request.
///
/// # Errors
/// When the database does not answer.
pub async fn lacking(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
) -> Result<Lacking, StoreError> {
    let held = store::pieces::of(connection, organisation.id, Clearance::ALL.into_iter()).await?;
    let accounts = store::bank::of(connection, organisation.id).await?;
    let current = accounts
        .iter()
        .any(|account| account.state == store::bank::Standing::Current);
    let today = cx.app.clock.today();
    let mut lacking = Lacking::default();
    for lack in lacks::lacks(organisation, in_france(cx, organisation), &held, current, today) {
        match lack.how {
            lacks::How::Ending(_) => {}
            lacks::How::Missing if lack.kind == PieceKind::Commitment => lacking.commitment = true,
            lacks::How::Missing | lacks::How::YearMissing(_) | lacks::How::Over(_) => lacking.papers += 1,
        }
    }
    Ok(lacking)
}

/// The account to which an organisation is paid today: its IBAN without blanks, and the name of the account. Whoever asks may
/// read it: those who pay.
///
/// # Errors
/// When the database does not answer.
pub async fn account(
    connection: &mut Connection,
    organisation: i64,
) -> Result<Option<(String, String)>, StoreError> {
    let accounts = store::bank::of(connection, organisation).await?;
    let mut accounts = accounts.into_iter();
    let current = accounts.find(|account| account.state == store::bank::Standing::Current);
    Ok(current.map(|account| (account.iban, account.holder)))
}

/// The same of many, by number; those that have none are left out.
///
/// # Errors
/// When the database does not answer.
pub async fn accounts(
    connection: &mut Connection,
    organisations: &[i64],
) -> Result<BTreeMap<i64, (String, String)>, StoreError> {
    let current = store::bank::current(connection, organisations).await?;
    Ok(current
        .into_iter()
        .map(|account| (account.organisation, (account.iban, account.holder)))
        .collect())
}

/// A piece as the journal takes its hash.
fn written(piece: &Piece) -> String {
    let until = piece.valid_until.map(|date| date.to_string());
    let content = match (&piece.last.file, &piece.last.act) {
        (Some(file), _) => file.sha256.clone(),
        (None, Some(act)) => format!("{} {}", act.text, act.signatory),
        (None, None) => String::new(),
    };
    format!(
        "{} {} {} {} {} {} {content}",
        piece.kind.as_str(),
        piece.title,
        piece.period,
        until.unwrap_or_default(),
        piece.clearance.as_str(),
        piece.last.number
    )
}

#[cfg(any(test, feature = "fuzzing"))]
/// Reads anything as what is typed into the forms of a file: bank details, amounts, days.
pub fn read_anything(text: &str) {
    use std::hint::black_box;
    if let Some(iban) = bank::read(text) {
        assert_eq!(
            bank::read(&bank::printed(&iban)),
            Some(iban),
            "what is printed is read again"
        );
    }
    black_box(bank::masked(text));
    for lang in crate::shared::i18n::Lang::ALL {
        black_box(amount::read(text, lang).ok());
    }
    black_box(pages::day(text));
}
