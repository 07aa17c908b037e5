//! Which lines tell the same grant: asked anew of everything that the beneficiaries of a file were
//! given, so that what two files say of one body is seen together.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use registers::grants::{Cents, GrantRecord, Layout, Party as Told, Same, Verdict, settle};
use registers::{Kbo, RnaNumber, Siren, Siret};

use super::words;
use crate::features::directory::import::ImportError;
use crate::features::directory::store::grants::{self, Line, Party};
use crate::shared::store::Connection;

/// Beneficiaries asked about at once.
const BATCH: usize = 400;

/// Marks the lines that tell a grant which another line tells already.
pub(super) async fn mark(connection: &mut Connection, import_id: i64) -> Result<(), ImportError> {
    let beneficiaries = grants::beneficiaries(connection, import_id).await?;
    let marked_before = grants::any_same(connection).await?;
    for chunk in beneficiaries.chunks(BATCH) {
        if marked_before {
            grants::forget_same(connection, chunk).await?;
        }
        let chunk = grants::perhaps_repeated(connection, chunk).await?;
        let lines = grants::of_beneficiaries(connection, &chunk).await?;
        let mut groups: BTreeMap<i64, Vec<&Line>> = BTreeMap::new();
        for line in &lines {
            groups
                .entry(line.beneficiary_id.unwrap_or_default())
                .or_default()
                .push(line);
        }
        groups.retain(|_, lines| lines.len() > 1);
        let ids: BTreeSet<i64> = groups
            .iter()
            .flat_map(|(id, lines)| lines.iter().map(|line| line.funder_id).chain([*id]))
            .collect();
        let parties = grants::told(connection, &ids.into_iter().collect::<Vec<_>>()).await?;
        let mut marks = Vec::new();
        for lines in groups.values() {
            marks.extend(repeated(lines, &parties, |_| true));
        }
        grants::mark_same(connection, &marks).await?;
    }
    unnamed(connection, import_id).await
}

/// Marks the lines without a beneficiary that another source tells with one: these are of several parties here, so
/// they are held together by funder, year and amount.
async fn unnamed(connection: &mut Connection, import_id: i64) -> Result<(), ImportError> {
    grants::forget_unnamed(connection, import_id).await?;
    let lines = grants::perhaps_unnamed(connection, import_id).await?;
    let ids: BTreeSet<i64> = lines
        .iter()
        .flat_map(|line| line.beneficiary_id.into_iter().chain([line.funder_id]))
        .collect();
    let parties = grants::told(connection, &ids.into_iter().collect::<Vec<_>>()).await?;
    let mut marks = Vec::new();
    let alike = |line: &Line| (line.funder_id, line.year, line.cents);
    for group in lines.chunk_by(|one, other| alike(one) == alike(other)) {
        let group: Vec<&Line> = group.iter().collect();
        marks.extend(repeated(&group, &parties, |why| why == Same::Unnamed));
    }
    grants::mark_same(connection, &marks).await?;
    Ok(())
}

/// Of these lines, those that tell what another tells, for a reason that is wanted: line, that other, and why.
fn repeated(
    lines: &[&Line],
    parties: &HashMap<i64, Party>,
    wanted: impl Fn(Same) -> bool,
) -> Vec<(i64, i64, &'static str)> {
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
fn record(line: &Line, parties: &HashMap<i64, Party>) -> GrantRecord {
    let party = |id: Option<i64>| id.and_then(|id| parties.get(&id)).map(told).unwrap_or_default();
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

fn told(party: &Party) -> Told {
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
