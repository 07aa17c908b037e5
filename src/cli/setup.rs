//! `setup`: fetching the registers from where they are published, and loading them.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;

use super::import::{tell, tell_what_follows};
use super::{Failure, say};
use crate::features::directory::import::Options;
use crate::features::setup::{self, Choice};
use crate::shared::app::App;
use crate::shared::fetch::{Fetcher, Patience};
use crate::shared::i18n::Lang;

/// What an operator can say to `setup`.
#[derive(Debug, Args)]
pub(super) struct Asked {
    /// Only these sources, by the names that `--list` shows.
    #[arg(value_name = "NAME")]
    names: Vec<String>,
    /// Show the sources and what is held of them, without touching the network.
    #[arg(long, conflicts_with_all = ["refresh", "files", "accept_loss"])]
    list: bool,
    /// Ask again for what is held, and load what changed: for once a month.
    #[arg(long)]
    refresh: bool,
    /// Load a file you fetched yourself in the place of a source, e.g. `--file bce=KboOpenData.zip`.
    #[arg(long = "file", value_name = "NAME=PATH", value_parser = named_file)]
    files: Vec<(String, PathBuf)>,
    /// Load even a file that drops more than a tenth of what its source had.
    #[arg(long)]
    accept_loss: bool,
    /// End with one line of JSON for programs.
    #[arg(long)]
    json: bool,
}

fn named_file(text: &str) -> Result<(String, PathBuf), &'static str> {
    match text.split_once('=') {
        Some((name, path)) if !name.is_empty() && !path.is_empty() => Ok((name.into(), path.into())),
        _ => Err("NAME=PATH"),
    }
}

/// Does it, and tells each source as it is done.
pub(super) async fn answer(app: &mut App, asked: Asked, lang: Lang) -> Result<ExitCode, Failure> {
    if asked.list {
        let all = setup::list(app, lang)?;
        let wanted = |name: &String| asked.names.is_empty() || asked.names.contains(name);
        let listed: Vec<_> = all.into_iter().filter(|one| wanted(&one.name)).collect();
        listed.iter().for_each(|one| say(&one.told(app, lang)));
        if asked.json {
            say(&serde_json::json!({ "sources": listed }).to_string());
        }
        return Ok(ExitCode::SUCCESS);
    }
    let choice = Choice {
        names: asked.names,
        files: asked.files,
        refresh: asked.refresh,
        options: Options {
            accept_loss: asked.accept_loss,
            ..Options::default()
        },
    };
    let fetcher = Arc::new(Fetcher::of_the_machine(Patience::default()));
    let texts = Arc::clone(&app.texts);
    let all = setup::setup(app, fetcher, &choice, lang, |told| {
        say(&told.said);
        // A refusal that is no failure is in the sentence already.
        if let Some(outcome) = &told.import
            && (outcome.refused.is_none() || told.failed)
        {
            tell(&texts, lang, outcome);
        }
    })
    .await?;
    let loaded = all.iter().filter_map(|told| told.import.as_ref());
    tell_what_follows(&app.texts, lang, loaded);
    if asked.json {
        say(&serde_json::json!({ "sources": all }).to_string());
    }
    Ok(if all.iter().any(|told| told.failed) {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}
