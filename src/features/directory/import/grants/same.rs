//! Which lines tell the same grant: asked anew of everything that the beneficiaries of a file were
//! given, so that what two files say of one body is seen together.

use std::collections::{BTreeSet, HashMap};
use std::hash::{BuildHasher, RandomState};

use registers::grants::{Cents, GrantRecord, Layout, Party as Told, Same, Verdict, said_purpose, settle};
use registers::{Kbo, RnaNumber, Siren, Siret};
use tokio::task::JoinHandle;

use super::words;
use crate::features::directory::import::ImportError;
use crate::features::directory::store::grants::{self, Line, Party, Perhaps};
use crate::shared::store::Connection;

/// Beneficiaries asked about at once: some statements' worth.
const BATCH: usize = 2_000;

/// A line that another tells already: the line, that other, and why.
type Mark = (i64, i64, &'static str);

/// What a line's purpose comes to, whether it names nobody, and its number.
type Seen = (u64, bool, i64);

/// Lines to be held against each other, and who gives and receives in them.
struct Held {
    /// Those of one group one after the other.
    lines: Vec<Line>,
    parties: HashMap<i64, Told>,
}

/// Marks the lines that tell a grant which another line tells already, of the beneficiaries that are to be asked of: of those of a
/// file, and of those of whom other files told what it took back.
pub(super) async fn mark(
    connection: &mut Connection,
    (import_id, told_elsewhere): (i64, &[i64]),
    is_asked: impl Fn(i64) -> bool,
) -> Result<(), ImportError> {
    let mut beneficiaries = grants::beneficiaries(connection, import_id).await?;
    beneficiaries.retain(|beneficiary| is_asked(*beneficiary));
    beneficiaries.extend_from_slice(told_elsewhere);
    beneficiaries.sort_unstable();
    beneficiaries.dedup();
    let marked_before = grants::any_same(connection).await?;
    let (mut settling, mut marks) = (None, Vec::new());
    for chunk in beneficiaries.chunks(BATCH) {
        if marked_before {
            grants::forget_same(connection, chunk).await?;
        }
        let of = |line: &Line| line.beneficiary_id;
        let lines = grants::of_beneficiaries(connection, chunk).await?;
        let held = held(connection, lines, of).await?;
        // While the lines of the next are read, these are settled.
        let next = tokio::task::spawn_blocking(move || held.marks(of, |_| true));
        marks.extend(settled(settling.replace(next)).await?);
    }
    marks.extend(settled(settling).await?);
    write(connection, marks).await?;
    unnamed(connection, import_id).await
}

/// Marks the lines without a beneficiary that another source tells with one: these are of several parties here, so
/// they are held together by funder, year and amount.
async fn unnamed(connection: &mut Connection, import_id: i64) -> Result<(), ImportError> {
    grants::forget_unnamed(connection, import_id).await?;
    let (mut settling, mut marks) = (None, Vec::new());
    for groups in perhaps_unnamed(connection, import_id).await?.chunks(BATCH) {
        let of = |line: &Line| (line.funder_id, line.year, line.cents);
        let lines = grants::lines(connection, &groups.concat()).await?;
        let held = held(connection, lines, of).await?;
        let next = tokio::task::spawn_blocking(move || held.marks(of, |why| why == Same::Unnamed));
        marks.extend(settled(settling.replace(next)).await?);
    }
    marks.extend(settled(settling).await?);
    write(connection, marks).await
}

/// The lines of one funder, year and amount, of each where one for somebody and one for nobody that is said have a purpose
/// in common: for any other nothing can be said. Only their numbers are kept, of a million lines some tens of megabytes.
async fn perhaps_unnamed(connection: &mut Connection, import_id: i64) -> Result<Vec<Vec<i64>>, ImportError> {
    let mut groups: HashMap<(i64, i64, i64), Vec<Seen>> = HashMap::new();
    let hasher = RandomState::new();
    grants::perhaps_unnamed(connection, import_id, |line: Perhaps<'_>| {
        let purpose = said_purpose(line.purpose).map_or(0, |purpose| hasher.hash_one(purpose));
        let group = groups.entry((line.funder_id, line.year, line.cents));
        group.or_default().push((purpose, line.is_nobodys, line.id));
    })
    .await?;
    let mut found: Vec<Vec<i64>> = groups
        .into_values()
        .filter_map(|mut lines| {
            lines.sort_unstable();
            let is_both = |one: &[Seen]| one[0].0 == one[1].0 && one[0].1 != one[1].1;
            let ids = lines.iter().map(|(.., id)| *id);
            lines.windows(2).any(is_both).then(|| ids.collect())
        })
        .collect();
    found.sort_unstable();
    Ok(found)
}

/// These lines, and the parties of those that are not a group by themselves.
async fn held<K: Ord>(
    connection: &mut Connection,
    mut lines: Vec<Line>,
    of: impl Fn(&Line) -> K,
) -> Result<Held, ImportError> {
    lines.sort_by_key(|line| (of(line), line.id));
    let ids: BTreeSet<i64> = lines
        .chunk_by(|one, other| of(one) == of(other))
        .filter(|group| group.len() > 1)
        .flatten()
        .flat_map(|line| line.beneficiary_id.into_iter().chain([line.funder_id]))
        .collect();
    let parties = grants::told(connection, &ids.into_iter().collect::<Vec<_>>()).await?;
    let parties = parties.iter().map(|(id, party)| (*id, told(party)));
    Ok(Held {
        lines,
        parties: parties.collect(),
    })
}

/// The marks of what was being settled.
async fn settled(settling: Option<JoinHandle<Vec<Mark>>>) -> Result<Vec<Mark>, ImportError> {
    match settling {
        Some(settling) => settling.await.map_err(|_| ImportError::Reader),
        None => Ok(Vec::new()),
    }
}

/// Writes marks in the order of the lines, which lie together then: each page of the database is written once, not once for each.
async fn write(connection: &mut Connection, mut marks: Vec<Mark>) -> Result<(), ImportError> {
    marks.sort_unstable();
    Ok(grants::mark_same(connection, &marks).await?)
}

impl Held {
    /// What the lines of each group tell twice, for a reason that is wanted.
    fn marks<K: PartialEq>(self, of: impl Fn(&Line) -> K, wanted: impl Fn(Same) -> bool) -> Vec<Mark> {
        let groups = self.lines.chunk_by(|one, other| of(one) == of(other));
        groups
            .filter(|group| group.len() > 1)
            .flat_map(|group| repeated(group, &self.parties, &wanted))
            .collect()
    }
}

/// Of these lines, those that tell what another tells, for a reason that is wanted: line, that other, and why.
fn repeated(lines: &[Line], parties: &HashMap<i64, Told>, wanted: impl Fn(Same) -> bool) -> Vec<Mark> {
    let records: Vec<(String, GrantRecord)> = lines
        .iter()
        .map(|line| (format!("{}", line.import_id), record(line, parties)))
        .collect();
    let told: Vec<_> = records
        .iter()
        .map(|(file, record)| registers::grants::Told { file, record })
        .collect();
    settle(&told)
        .into_iter()
        .zip(lines)
        .filter_map(|(verdict, line)| match verdict {
            Verdict::SetAside { by, why } if wanted(why) => Some((line.id, lines[by].id, why.as_str())),
            Verdict::SetAside { .. } | Verdict::Counted | Verdict::NotAdded(_) => None,
        })
        .collect()
}

/// A line as its reader gave it.
fn record(line: &Line, parties: &HashMap<i64, Told>) -> GrantRecord {
    let party = |id: Option<i64>| id.and_then(|id| parties.get(&id)).cloned().unwrap_or_default();
    GrantRecord {
        funder: party(Some(line.funder_id)),
        beneficiary: party(line.beneficiary_id),
        person: line.beneficiary_id.is_none(),
        purpose: line.purpose.clone(),
        amount: line.cents.map(Cents::new),
        money: words::money(&line.money),
        aid: words::aid(&line.aid),
        extent: words::extent(&line.extent),
        doubt: line.doubt.as_deref().and_then(words::doubt),
        decided: line.decided.as_deref().and_then(|date| date.parse().ok()),
        period: None,
        year: line.year.and_then(|year| i16::try_from(year).ok()),
        scheme: line.scheme.clone(),
        share: None,
        reference: line.reference.clone(),
        project: line.project.clone(),
        source: line.source.clone(),
        source_id: None,
        source_url: None,
        licence: None,
        layout: Layout::Table,
    }
}

/// A party as its reader gave it.
pub(super) fn told(party: &Party) -> Told {
    let number = |text: &Option<String>| text.clone().unwrap_or_default();
    Told {
        name: party.name.clone(),
        siret: Siret::parse(&number(&party.siret)).ok(),
        siren: Siren::parse(&number(&party.siren)).ok(),
        rna: RnaNumber::parse(&number(&party.rna)).ok(),
        kbo: Kbo::parse(&number(&party.kbo)).ok(),
        // Where a key of its source is all there is, it makes the party one.
        local: party.key.strip_prefix("local:").map(str::to_owned),
        department: party.department.clone(),
        commune: party.commune.clone(),
    }
}
