//! Loading the figures that the Observatory computes with, at the command line.

use std::path::Path;
use std::process::ExitCode;

use territory::Wrong;

use super::{Failure, say};
use crate::features::directory::ImportError;
use crate::features::observatory::{self, Loaded};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};

/// The longest file, in bytes.
const LONGEST: u64 = 32 << 20;

/// Loads a file, says what came of it, and publishes the values anew.
pub(super) async fn answer(app: &App, file: &Path, lang: Lang) -> Result<ExitCode, Failure> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let unreadable = |error| ImportError::File(file.to_owned(), error);
    if std::fs::metadata(file).map_err(unreadable)?.len() > LONGEST {
        say(&app
            .texts
            .say(lang, "inputs-too-long", &[("file", Arg::Text(&name))]));
        return Ok(ExitCode::FAILURE);
    }
    match observatory::load_inputs(app, &name, &std::fs::read(file).map_err(unreadable)?).await? {
        Loaded::Refused(mistakes) => {
            say(&app
                .texts
                .say(lang, "inputs-refused", &[("file", Arg::Text(&name))]));
            for one in mistakes {
                say(&refused(app, lang, &one));
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

/// A mistake in the words of whoever wrote the file: where it is, what stands there as they wrote it, and why it cannot be.
fn refused(app: &App, lang: Lang, one: &Wrong) -> String {
    let (least, most) = one.within.unwrap_or_default();
    let (least, most) = (app.texts.parts(lang, least, 0), app.texts.parts(lang, most, 0));
    let bounds = [("least", Arg::Text(&least)), ("most", Arg::Text(&most))];
    let key = format!("inputs-wrong-{}", one.reason.as_str());
    let why = app.texts.say(lang, &key, &bounds);
    let line = one.line.to_string();
    let args = [
        ("line", Arg::Text(&line)),
        ("column", Arg::Text(one.column.unwrap_or_default())),
        ("why", Arg::Text(&why)),
        ("said", Arg::Text(&one.said)),
    ];
    let key = match (one.column, one.said.as_str()) {
        (Some(_), "") => "inputs-wrong.empty",
        (Some(_), _) => "inputs-wrong",
        (None, _) => "inputs-wrong.line",
    };
    app.texts.say(lang, key, &args)
}
