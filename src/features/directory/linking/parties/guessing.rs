//! Who somebody without a number may be: each name that files of grants write, with its place, is
//! looked up among all organisations, as a line of its file.

use std::collections::{HashMap, HashSet};

use linkage::{Bits, Found, Name, Parameters, Party, Reason, Reconciler};

use super::files::Files;
use crate::features::directory::indexing::register_of;
use crate::features::directory::joining::JoiningError;
use crate::features::directory::likeness;
use crate::features::directory::linking::evidence;
use crate::features::directory::store::grants;
use crate::features::directory::store::links::Part;
use crate::features::directory::store::named::{each_named, each_other_name};
use crate::shared::app::App;
use crate::shared::progress::Step;
use crate::shared::store::Connection;

/// Parties recognised between two looks at the progress.
const BATCH: u64 = 500;

/// Organisations that somebody may be asked about for one party.
const ASKED: usize = 2;

/// One organisation as it is known here: its number, the entry that names it, and what is compared.
pub(super) struct Registered {
    pub ids: Vec<i64>,
    pub anchors: Vec<(String, String)>,
    pub parties: Vec<Party>,
}

/// A pair found: which party of those asked, which organisation, and why.
pub(super) struct Guess {
    pub asked: usize,
    pub near: usize,
    pub score: i64,
    pub confidence: i64,
    pub sure: bool,
    pub parts: Vec<Part>,
}

/// Every published organisation as it is compared.
pub(super) async fn registered(app: &App, connection: &mut Connection) -> Result<Registered, JoiningError> {
    let mut others: HashMap<i64, Vec<Name>> = HashMap::new();
    each_other_name(connection, |id, language, name| {
        others.entry(id).or_default().push(likeness::name(name, language));
    })
    .await?;
    let mut register = Registered {
        ids: Vec::new(),
        anchors: Vec::new(),
        parties: Vec::new(),
    };
    each_named(connection, |organisation| {
        register.ids.push(organisation.id);
        let anchor = (
            register_of(&organisation.entry_kind).to_owned(),
            organisation.entry_number.clone(),
        );
        register.anchors.push(anchor);
        let others = others.remove(&organisation.id).unwrap_or_default();
        register
            .parties
            .push(likeness::party(&app.territory, organisation, others));
    })
    .await?;
    Ok(register)
}

/// Who each may be: one organisation when that is sure, else those worth asking about.
pub(super) async fn guess(
    register: Registered,
    files: Files,
    asked: Vec<Party>,
    barred: HashSet<(String, i64)>,
    quiet: bool,
) -> Result<(Vec<Guess>, Registered, Vec<Party>), JoiningError> {
    let step = if quiet {
        Step::hidden()
    } else {
        Step::rows("recognise", asked.len() as u64)
    };
    let progress = step.clone();
    let found = tokio::task::spawn_blocking(move || {
        let reconciler = Reconciler::new(&register.parties, Parameters::default());
        let places: HashMap<i64, usize> = register
            .ids
            .iter()
            .enumerate()
            .map(|(at, id)| (*id, at))
            .collect();
        let mut guesses = Vec::new();
        let mut done: u64 = 0;
        for file in files.iter() {
            let habits = files.habits(file, &reconciler, &places);
            for &at in &file.asked {
                let party = &asked[at];
                let mut found = reconciler.candidates_for(party, &habits, ASKED + 2);
                found.retain(|found| !barred.contains(&(party.id.clone(), register.ids[found.party])));
                let near = |found: &Found| &register.parties[found.party];
                let sure = found
                    .first()
                    .is_some_and(|first| is_sure(first, party, near(first)));
                let kept: Vec<Found> = if sure {
                    found.into_iter().take(1).collect()
                } else {
                    let worth = found
                        .into_iter()
                        .filter(|found| is_likely(found, party, near(found)));
                    worth.take(ASKED).collect()
                };
                guesses.extend(kept.into_iter().map(|found| Guess {
                    asked: at,
                    near: found.party,
                    score: i64::from(found.score.0),
                    confidence: i64::from(found.confidence().0),
                    sure,
                    parts: parts(&found, party, near(&found)),
                }));
                if done.is_multiple_of(BATCH) {
                    progress.at(done);
                }
                done += 1;
            }
        }
        guesses.sort_by_key(|guess| guess.asked);
        (guesses, register, asked)
    })
    .await
    .map_err(|_| JoiningError::Thread)?;
    step.done();
    Ok(found)
}

/// The sum of a guess, with what the register says of each fact.
fn parts(found: &Found, asked: &Party, near: &Party) -> Vec<Part> {
    let mut parts = evidence::parts(&found.explanation, &Reason::Evidence, [asked, near]);
    for part in &mut parts {
        let known = match part.feature.as_str() {
            "place" => near
                .commune
                .clone()
                .or_else(|| near.postcode.clone())
                .or_else(|| near.department.clone()),
            "kind" => near.kind.map(|kind| format!("{kind:?}")),
            "domain" => near.domain.clone(),
            _ => continue,
        };
        part.other = known.unwrap_or_default();
        // The link names the entry first.
        std::mem::swap(&mut part.one, &mut part.other);
    }
    let said = |part: &&mut Part| part.feature.starts_with("word-") || part.feature == "file";
    for part in parts.iter_mut().filter(said) {
        std::mem::swap(&mut part.one, &mut part.other);
    }
    parts
}

/// Names of one party that are compared.
const NAMES: usize = 8;

/// A party as it is compared, by all names that files call it.
pub(super) fn asked(app: &App, party: &grants::Party, names: &[String]) -> Party {
    let written = party.commune.as_deref().unwrap_or_default();
    // A commune is written alone, or after its postcode.
    let postcode = written
        .split_whitespace()
        .find(|word| word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit()));
    let commune: Vec<&str> = written
        .split_whitespace()
        .filter(|word| Some(*word) != postcode)
        .collect();
    let commune = commune.join(" ");
    let located = match (postcode, commune.as_str()) {
        (None, "") => territory::Located::Unknown,
        (postcode, name) => app.territory.gazetteer.locate(postcode, Some(name), None),
    };
    let place = match located {
        territory::Located::Certain(place) => Some(place),
        territory::Located::Uncertain { .. } | territory::Located::Unknown => None,
    };
    // A department that contradicts the commune makes neither sure.
    let place = place.filter(|place| {
        party
            .department
            .as_ref()
            .is_none_or(|department| *department == place.department)
    });
    Party {
        id: party.key.clone(),
        source: "grants".into(),
        names: names.iter().take(NAMES).map(Name::of).collect(),
        commune: place.map(|place| place.code.clone()),
        commune_name: (!commune.is_empty()).then_some(commune),
        postcode: postcode.map(str::to_owned),
        department: party
            .department
            .clone()
            .or_else(|| place.map(|place| place.department.clone())),
        ..Party::default()
    }
}

/// Whether somebody found is as good as sure: beyond the bound from which two lines are linked, less
/// what others may claim, also without what the file says, and the place agrees. From names alone a local
/// section passes for its federation.
fn is_sure(found: &Found, asked: &Party, near: &Party) -> bool {
    let place_agrees = match (&asked.commune, &near.commune) {
        (Some(_), Some(_)) => evidence::same_commune(asked, near),
        _ => asked.department.is_some() && asked.department == near.department,
    };
    place_agrees
        && found.explanation.is_complete()
        && found.confidence().min(found.alone()) >= Parameters::default().linked
}

/// Evidence that is worth somebody's time, whoever else it may be: four to one.
const WORTH: Bits = Bits(2000);

/// Whether it is worth somebody's time: likely, and of the same department as far as is known. Where no place
/// is known, a telling word must not be missing: among all France another is called nearly so.
fn is_likely(found: &Found, asked: &Party, near: &Party) -> bool {
    let elsewhere =
        asked.department.is_some() && near.department.is_some() && asked.department != near.department;
    let placed = asked.department.is_some() || asked.commune_name.is_some() || asked.postcode.is_some();
    !elsewhere
        && (placed || found.explanation.is_complete_but_for_places())
        && found.score >= WORTH
        && found.confidence() >= Parameters::default().review
}
