//! `import`: loading files of registers, past grants and contours, and telling what became of each.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use clap::builder::NonEmptyStringValueParser;

use super::{Failure, say};
use crate::features::directory::import::{self, Options, Outcome};
use crate::features::observatory;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang, Texts};

/// What an operator can say to `import`.
#[derive(Debug, Args)]
pub(super) struct Asked {
    /// The files.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Load even a file that drops more than a tenth of what its source had.
    #[arg(long)]
    accept_loss: bool,
    /// The licence under which the files are published, shown on the page of sources.
    ///
    /// That of the RNA, of Sirene and of the BCE/KBO is known.
    #[arg(long, value_name = "WORDS", value_parser = NonEmptyStringValueParser::new())]
    licence: Option<String>,
    /// End with one line of JSON for programs.
    #[arg(long)]
    json: bool,
}

/// Loads the files one after the other; fails when one of them was refused.
pub(super) async fn answer(app: &mut App, asked: Asked, lang: Lang) -> Result<ExitCode, Failure> {
    let options = Options {
        accept_loss: asked.accept_loss,
        licence: asked.licence,
        quiet: false,
    };
    let files = match asked.files.len() {
        1 => asked.files,
        _ => import::in_order(&asked.files),
    };
    let mut outcomes = Vec::with_capacity(files.len());
    for file in &files {
        let loaded = import::import(app, std::slice::from_ref(file), &options, lang).await?;
        // The next file may name communes that this one brought.
        import::follow_communes(app, &loaded, options.quiet).await?;
        // Told at once: what cuts a later file takes nothing from what became of this one.
        loaded.iter().for_each(|outcome| tell(&app.texts, lang, outcome));
        outcomes.extend(loaded);
    }
    tell_what_follows(&app.texts, lang, &outcomes);
    if asked.json {
        say(&serde_json::json!({ "files": outcomes }).to_string());
    }
    observatory::publish(app).await?;
    let refused = outcomes.iter().any(|outcome| outcome.refused.is_some());
    Ok(if refused {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// What is to be computed once files changed what registers or grants say.
pub(super) fn tell_what_follows<'o>(
    texts: &Texts,
    lang: Lang,
    outcomes: impl IntoIterator<Item = &'o Outcome>,
) {
    let changed = |outcome: &Outcome| {
        let of_grants = outcome
            .kind
            .as_deref()
            .is_some_and(|kind| kind.starts_with("grants"));
        outcome.refused.is_none() && (of_grants || outcome.added + outcome.changed + outcome.missing > 0)
    };
    if outcomes.into_iter().any(changed) {
        say(&texts.say(lang, "recompute-next", &[]));
    }
}

/// What became of one file, for the operator.
pub(super) fn tell(texts: &Texts, lang: Lang, outcome: &Outcome) {
    if let Some(sentence) = &outcome.refused {
        return say(sentence);
    }
    let kind = outcome.kind.as_deref().unwrap_or_default();
    let args = [
        ("file", Arg::Text(&outcome.name)),
        ("kind", Arg::Text(kind)),
        ("read", Arg::from(outcome.read)),
        ("kept", Arg::from(outcome.kept)),
        ("rejected", Arg::from(outcome.rejected)),
        ("added", Arg::from(outcome.added)),
        ("changed", Arg::from(outcome.changed)),
        ("missing", Arg::from(outcome.missing)),
    ];
    say(&texts.say(lang, "import-done", &args));
    let mut reasons: Vec<_> = outcome.reasons.iter().collect();
    reasons.sort_by_key(|(_, lines)| std::cmp::Reverse(**lines));
    for (reason, lines) in reasons.into_iter().take(8) {
        let words = texts.say(lang, &format!("reject-{reason}"), &[]);
        say(&format!(
            "  {} × {words}",
            texts.number(lang, i64::try_from(*lines).unwrap_or(i64::MAX))
        ));
    }
    if let Some(report) = &outcome.report {
        say(&texts.say(
            lang,
            "import-report",
            &[("file", Arg::Text(&report.to_string_lossy()))],
        ));
    }
}
