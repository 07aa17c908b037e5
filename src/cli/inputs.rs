//! Loading the figures that the Observatory computes with, at the command line.

use std::path::Path;
use std::process::ExitCode;

use super::{Failure, say};
use crate::features::observatory::{self, Loaded};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};

/// The longest file, in bytes.
const LONGEST: u64 = 32 << 20;

/// Loads a file, says what came of it, and publishes the values anew.
pub(super) async fn answer(app: &App, file: &Path, lang: Lang) -> Result<ExitCode, Failure> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    if std::fs::metadata(file)?.len() > LONGEST {
        say(&app
            .texts
            .say(lang, "inputs-too-long", &[("file", Arg::Text(&name))]));
        return Ok(ExitCode::FAILURE);
    }
    match observatory::load_inputs(app, &name, &std::fs::read(file)?).await? {
        Loaded::Refused(mistakes) => {
            say(&app
                .texts
                .say(lang, "inputs-refused", &[("file", Arg::Text(&name))]));
            for one in mistakes {
                let why = app
                    .texts
                    .say(lang, &format!("inputs-wrong-{}", one.reason.as_str()), &[]);
                let line = one.line.to_string();
                let args = [
                    ("line", Arg::Text(&line)),
                    ("why", Arg::Text(&why)),
                    ("said", Arg::Text(&one.said)),
                ];
                say(&app.texts.say(lang, "inputs-wrong", &args));
            }
            let known: Vec<&str> = app.territory.inputs.iter().map(|one| one.slug.as_str()).collect();
            say(&app
                .texts
                .say(lang, "inputs-known", &[("inputs", Arg::Text(&known.join(", ")))]));
            Ok(ExitCode::FAILURE)
        }
        Loaded::Done { changed, taken_back } => {
            observatory::publish(app).await?;
            let args = [
                ("file", Arg::Text(&name)),
                ("changed", Arg::from(changed)),
                ("back", Arg::from(taken_back)),
            ];
            say(&app.texts.say(lang, "inputs-done", &args));
            Ok(ExitCode::SUCCESS)
        }
    }
}
