//! Themes from words: nearly half of the register of associations carries no code, and other
//! registers have none. A model learns from the organisations whose themes are stated, and reads the
//! names and purposes of the others; each theme it gives is kept with the words that say so.

use std::collections::{HashMap, HashSet};

use themes::{Inferred, Model, Trainer};

use super::{RecomputeError, Recomputed};
use crate::features::directory::store::inferred::{self, Written};
use crate::features::directory::store::refused;
use crate::shared::app::App;
use crate::shared::progress::Step;
use crate::shared::store::Connection;

/// Organisations read and written at once.
const BATCH: i64 = 5_000;

/// Infers the themes of organisations that state none; says what came of it, and whether anything
/// changed.
pub(super) async fn infer(
    app: &App,
    connection: &mut Connection,
    quiet: bool,
) -> Result<(Recomputed, bool), RecomputeError> {
    let stated = inferred::stated(connection).await?;
    let coded = inferred::coded(connection).await?;
    let total = inferred::count(connection).await?;
    let step = |label: &str| {
        if quiet {
            Step::hidden()
        } else {
            Step::rows(label, total)
        }
    };
    let mut recomputed = Recomputed::default();
    let model = learn(app, connection, &stated, &coded, &step("learn"), &mut recomputed).await?;
    let wrong = refused::all(connection).await?;
    let known = |id: i64| stated.contains_key(&id) || coded.contains(&id);

    let before = inferred::digest(connection).await?;
    inferred::clear(connection).await?;
    let (mut last, mut done, progress) = (0, 0, step("infer"));
    loop {
        let batch = inferred::words_after(connection, last, BATCH).await?;
        let Some(furthest) = batch.last() else { break };
        last = furthest.id;
        let mut rows = Vec::new();
        for words in batch.iter().filter(|words| !known(words.id)) {
            recomputed.without_theme += 1;
            let mut found = model.infer(&words.name, words.purpose.as_deref().unwrap_or_default());
            found.retain(|inferred| is_likely(inferred, recomputed.learned_from > 0));
            if let Some(wrong) = wrong.get(&words.id) {
                found.retain(|inferred| !wrong.contains(&inferred.theme));
            }
            recomputed.inferred += u64::from(!found.is_empty());
            for Inferred { theme, because, .. } in found {
                *recomputed.themes.entry(theme.clone()).or_default() += 1;
                rows.push((words.id, theme, because.join("|")));
            }
        }
        inferred::write(connection, &rows).await?;
        done += batch.len() as u64;
        progress.at(done);
    }
    progress.done();
    let changed = before != inferred::digest(connection).await?;
    Ok((recomputed, changed))
}

/// Whether a theme is shown: rather true than not, as was measured on what was learned. Before any
/// register is loaded nothing is measured, and the territory's own words speak for themselves.
fn is_likely(inferred: &Inferred, learned: bool) -> bool {
    match inferred.confidence {
        Some(confidence) => confidence >= 50,
        None => !learned,
    }
}

/// Learns from what is stated, and from the words by which the territory explains its themes.
async fn learn(
    app: &App,
    connection: &mut Connection,
    stated: &HashMap<i64, Vec<String>>,
    coded: &HashSet<i64>,
    step: &Step,
    recomputed: &mut Recomputed,
) -> Result<Model, RecomputeError> {
    let territory = &app.territory;
    let mut trainer = Trainer::new(territory.themes.iter().map(|theme| theme.slug.as_str()))?;
    for theme in &territory.themes {
        let names = [&theme.name.fr, &theme.name.nl, &theme.name.en];
        let words = [&theme.words.fr, &theme.words.nl, &theme.words.en];
        for text in names.into_iter().chain(words.into_iter().flatten()) {
            trainer.hint(text, &[&theme.slug])?;
        }
    }
    for (label, themes) in territory.crosswalk.labels() {
        trainer.hint(label, themes)?;
    }
    let (mut last, mut done) = (0, 0);
    loop {
        let batch = inferred::words_after(connection, last, BATCH).await?;
        let Some(furthest) = batch.last() else { break };
        last = furthest.id;
        done += batch.len() as u64;
        for Written {
            id,
            group,
            name,
            purpose,
        } in batch
        {
            let themes = stated.get(&id).map(Vec::as_slice).unwrap_or_default();
            // Coded without a theme: known to have none. Neither: nothing is known, nothing learned.
            if themes.is_empty() && !coded.contains(&id) {
                continue;
            }
            recomputed.learned_from += 1;
            trainer.feed(&group, &name, purpose.as_deref().unwrap_or_default(), themes)?;
        }
        step.at(done);
    }
    step.done();
    tokio::task::spawn_blocking(move || trainer.model())
        .await
        .map_err(|_| RecomputeError::Thread)
}
