//! Who gave and who received, where a file of grants says no number: recognised by name and place,
//! when that is as good as sure. Each such link keeps the words that made it, and is computed anew
//! each time: a number that comes later speaks louder.

use std::collections::HashMap;

use linkage::{Bits, Feature, Found, Manner, Name, Parameters, Party, Reconciler};

use super::{RecomputeError, Recomputed};
use crate::features::directory::likeness;
use crate::features::directory::store::grants::{self, Recognised};
use crate::features::directory::store::named::{each_named, each_other_name};
use crate::shared::app::App;
use crate::shared::progress::Step;
use crate::shared::store::Connection;

/// A word whose absence weighs as much or more tells two bodies apart.
const TELLING: Bits = Bits(-500);

/// Parties recognised between two looks at the progress.
const BATCH: usize = 500;

/// Recognises the parties that no number names.
pub(super) async fn recognise(
    app: &App,
    connection: &mut Connection,
    quiet: bool,
    recomputed: &mut Recomputed,
) -> Result<(), RecomputeError> {
    grants::forget_recognised(connection).await?;
    let unknown = grants::nameable(connection).await?;
    recomputed.parties_without_number = unknown.len() as u64;
    if unknown.is_empty() {
        return Ok(());
    }
    let step = if quiet {
        Step::hidden()
    } else {
        Step::rows("recognise", unknown.len() as u64)
    };
    let mut others: HashMap<i64, Vec<Name>> = HashMap::new();
    each_other_name(connection, |id, language, name| {
        others.entry(id).or_default().push(likeness::name(name, language));
    })
    .await?;
    let (mut known, mut parties) = (Vec::new(), Vec::new());
    each_named(connection, |organisation| {
        known.push(organisation.id);
        let others = others.remove(&organisation.id).unwrap_or_default();
        parties.push(likeness::party(&app.territory, organisation, others));
    })
    .await?;
    let asked: Vec<(i64, Party)> = unknown
        .into_iter()
        .map(|party| (party.id, asked(app, &party)))
        .collect();
    let progress = step.clone();
    let found = tokio::task::spawn_blocking(move || {
        let register = Reconciler::new(&parties, Parameters::default());
        let mut found = Vec::new();
        for (at, (id, asked)) in asked.iter().enumerate() {
            let first = register.candidates(asked, 2).into_iter().next();
            if let Some(first) = first.filter(|first| is_sure(first, asked, &parties[first.party])) {
                found.push(Recognised {
                    party: *id,
                    organisation: known[first.party],
                    because: because(asked),
                });
            }
            if at % BATCH == 0 {
                progress.at(at as u64);
            }
        }
        found
    })
    .await
    .map_err(|_| RecomputeError::Thread)?;
    step.done();
    recomputed.parties_recognised = found.len() as u64;
    grants::write_recognised(connection, &found).await?;
    Ok(())
}

/// A party as it is compared.
fn asked(app: &App, party: &grants::Party) -> Party {
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
        names: party.name.iter().map(|name| Name::of(name.clone())).collect(),
        commune: place.map(|place| place.code.clone()),
        commune_name: place.map(|place| place.name_fr.clone()),
        postcode: postcode.map(str::to_owned),
        department: party
            .department
            .clone()
            .or_else(|| place.map(|place| place.department.clone())),
        ..Party::default()
    }
}

/// The name and the place that it was recognised by, separated by `|`.
fn because(asked: &Party) -> String {
    let name = asked.names.first().map(|name| name.text.as_str());
    let place = asked.commune_name.as_deref().or(asked.department.as_deref());
    let said: Vec<&str> = name.into_iter().chain(place).collect();
    said.join("|")
}

/// Whether somebody found is as good as sure: beyond the bound from which two lines are linked, less
/// what others may claim, and the place agrees. From names alone a local section passes for its
/// federation.
fn is_sure(found: &Found, asked: &Party, near: &Party) -> bool {
    let place_agrees = match (&asked.commune, &near.commune) {
        (Some(asked), Some(near)) => asked == near,
        _ => asked.department.is_some() && asked.department == near.department,
    };
    // "École de X" is not "Parents d'élèves de l'école de X": no word that tells may be missing.
    let complete = found.explanation.parts.iter().all(|part| {
        let missing = matches!(part.feature, Feature::Word(_, Manner::Missing));
        !missing || part.bits > TELLING
    });
    let beside_others = Bits::of(found.probability, 1.0 - found.probability);
    let evidence = found.score.min(beside_others);
    place_agrees && complete && evidence >= Parameters::default().linked
}
